import crypto from 'node:crypto';
import { piecesOf, utf8Of } from './utf8.js';

/** Reckons in one call, and leaves no handle behind for the collector to close. Node has it since 20.12. */
const hashOf: typeof crypto.hash | undefined = crypto.hash;

/** The SHA-256 of some bytes, in hexadecimal. */
export function sha256(data: Uint8Array): string {
  return hashOf?.('sha256', data, 'hex') ?? crypto.createHash('sha256').update(data).digest('hex');
}

/** How many bytes a text has as UTF-8, and their SHA-256 in hexadecimal. */
export function checksumOf(text: string): { readonly bytes: number; readonly sha256: string } {
  const pieces = piecesOf(text);
  if (pieces.length < 2) {
    const utf8 = utf8Of(text);
    return { bytes: utf8.length, sha256: sha256(utf8) };
  }
  const hash = crypto.createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    const utf8 = utf8Of(piece);
    hash.update(utf8);
    bytes += utf8.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
