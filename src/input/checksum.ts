import { createHash } from 'node:crypto';

/** The SHA-256 of some bytes, or of a text written as UTF-8, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A text is written here as UTF-8, once, to be both measured and summed. */
let shared = Buffer.alloc(0);
/** Texts of more code units get no memory for that. */
const LONGEST = 1 << 20;
/** The most bytes that a code unit takes. */
const BYTES = 3;

/** How many bytes a text has as UTF-8, and their SHA-256 in hexadecimal. */
export function checksumOf(text: string): { readonly bytes: number; readonly sha256: string } {
  if (text.length > LONGEST) return { bytes: Buffer.byteLength(text), sha256: sha256(text) };
  if (shared.length < text.length * BYTES) shared = Buffer.allocUnsafe(text.length * BYTES);
  const bytes = shared.write(text);
  return { bytes, sha256: sha256(shared.subarray(0, bytes)) };
}
