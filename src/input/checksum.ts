import { transcode } from 'node:buffer';
import { createHash } from 'node:crypto';

/** The SHA-256 of some bytes, or of a text written as UTF-8, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A text's code units are copied here, from where they are turned into UTF-8 three times sooner than from a string. */
let shared = Buffer.alloc(0);
/** Texts of more code units get no memory for that. */
const LONGEST = 1 << 20;

/** How many bytes a text has as UTF-8, and their SHA-256 in hexadecimal. */
export function checksumOf(text: string): { readonly bytes: number; readonly sha256: string } {
  const utf8 = text.length > LONGEST ? null : utf8Of(text);
  return utf8 === null
    ? { bytes: Buffer.byteLength(text), sha256: sha256(text) }
    : { bytes: utf8.length, sha256: sha256(utf8) };
}

/** A text as UTF-8; null where halves of surrogate pairs stand alone, which have none: a string that is written gets U+FFFD for each. */
function utf8Of(text: string): Uint8Array | null {
  if (shared.length < text.length * 2) shared = Buffer.allocUnsafe(text.length * 2);
  const units = shared.subarray(0, shared.write(text, 'utf16le'));
  try {
    return transcode(units, 'utf16le', 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'U_INVALID_CHAR_FOUND') return null;
    throw error;
  }
}
