import { isAscii, isUtf8, transcode } from 'node:buffer';
import { InputError } from './input.js';

/** Up to here UTF-8 is read and written by way of code units: eight times sooner, in twice the memory. */
const LONGEST = 1 << 20;

/**
 * The text of bytes that are UTF-8, without a byte order mark; null if they are not.
 * @throws {InputError} when it is longer than a string may be
 */
export function validUtf8(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes)) return null;
  if (bytes.length > LONGEST) return shortEnough(() => new TextDecoder().decode(bytes));
  const start = startsWithMark(bytes) ? 3 : 0;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.length - start);
  if (isAscii(buffer)) return buffer.toString('latin1');
  return transcode(buffer, 'utf8', 'utf16le').toString('utf16le');
}

/** U+FEFF as UTF-8. */
function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** A text's code units are copied here before they are written as UTF-8. */
let shared = Buffer.alloc(0);

/** A text as UTF-8. Halves of surrogate pairs that stand alone become U+FFFD. */
export function utf8Of(text: string): Uint8Array {
  return text.length > LONGEST ? Buffer.concat(piecesOf(text).map(written)) : written(text);
}

/** A text in pieces that are quickly written, none of which ends inside a surrogate pair. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + LONGEST);
    if (to < text.length && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

function written(text: string): Uint8Array {
  if (shared.length < text.length * 2) shared = Buffer.allocUnsafe(text.length * 2);
  try {
    return utf8OfUnits(shared.subarray(0, shared.write(text, 'utf16le')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'U_INVALID_CHAR_FOUND')
      return Buffer.from(text);
    throw error;
  }
}

/** What is written as UTF-16, little end first, as UTF-8. @throws {Error} for half of a surrogate pair */
export function utf8OfUnits(units: Uint8Array): Uint8Array {
  return transcode(units, 'utf16le', 'utf8');
}

/** What decoding gives. @throws {InputError} when that is longer than a string may be */
export function shortEnough<T>(decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    if (!isTooLong(cause)) throw cause;
    throw new InputError('too-large', 'the text is too long', { cause });
  }
}

function isTooLong(cause: unknown): boolean {
  if (cause instanceof RangeError) return true;
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_STRING_TOO_LONG';
}
