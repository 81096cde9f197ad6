import { createHash } from 'node:crypto';

/** The SHA-256 of some bytes, or of a text written as UTF-8, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
