import { InputError } from './input.js';
import { isPlain } from './plain.js';
import { utf16Of } from './sniff.js';
import { validUtf8 } from './utf8.js';

/**
 * The text of bytes that are plainly UTF-8; null if they may be anything else.
 * Offsets count from behind a byte order mark, which is no part of the text.
 * @throws {InputError} when there is no text in them
 */
export function decode(bytes: Uint8Array): string | null {
  if (bytes.length === 0) throw new InputError('empty', 'the file is empty');
  if (utf16Of(bytes) !== null) return null;
  if (bytes.includes(0)) throw binary();
  const text = validUtf8(bytes);
  if (text === null || !isPlain(text)) return null;
  if (text.trim() === '') throw blank();
  return text;
}

/** @throws {InputError} when a text that was decoded from anything else is none. */
export function refuseNothing(text: string): void {
  if (text.includes('\0')) throw binary();
  if (text.trim() === '') throw blank();
}

function binary(): InputError {
  return new InputError('binary', 'this is a binary file (it holds NUL bytes)');
}

function blank(): InputError {
  return new InputError('empty', 'the file is empty (white space only)');
}
