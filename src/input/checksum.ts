import { createHash } from 'node:crypto';
import { piecesOf, utf8Of } from './utf8.js';

/** The SHA-256 of some bytes, in hexadecimal. */
export function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** How many bytes a text has as UTF-8, and their SHA-256 in hexadecimal. */
export function checksumOf(text: string): { readonly bytes: number; readonly sha256: string } {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of piecesOf(text)) {
    const utf8 = utf8Of(piece);
    hash.update(utf8);
    bytes += utf8.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
