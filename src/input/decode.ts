import { InputError } from './input.js';

/** The text of some bytes. Offsets count from behind a byte order mark, which is no part of the text. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new InputError('empty', 'the file is empty');
  if (bytes.includes(0)) throw new InputError('binary', 'this is a binary file (it holds NUL bytes)');
  const text = decodeUtf8(bytes);
  if (text.trim() === '') throw new InputError('empty', 'the file is empty (white space only)');
  return text;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    // A text can also be longer than a string may be.
    if (cause instanceof TypeError)
      throw new InputError('encoding', 'the text is not valid UTF-8', { cause });
    throw new InputError('too-large', 'the text is too long', { cause });
  }
}
