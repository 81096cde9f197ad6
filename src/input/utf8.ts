import { InputError } from './input.js';

/**
 * The text of bytes that are UTF-8, without a byte order mark; null if they are not.
 * @throws {InputError} when it is longer than a string may be
 */
export function validUtf8(bytes: Uint8Array): string | null {
  try {
    return shortEnough(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    if (cause instanceof TypeError) return null;
    throw cause;
  }
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
