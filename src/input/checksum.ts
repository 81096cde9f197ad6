import { createHash } from 'node:crypto';
import { utf8Of } from './utf8.js';

/** The SHA-256 of some bytes, in hexadecimal. */
export function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** How many bytes a text has as UTF-8, and their SHA-256 in hexadecimal. */
export function checksumOf(text: string): { readonly bytes: number; readonly sha256: string } {
  const utf8 = utf8Of(text);
  return { bytes: utf8.length, sha256: sha256(utf8) };
}
