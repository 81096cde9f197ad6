import type { Bytes } from './bytes.js';
import { InputError } from './input.js';
import { inputErrorOf } from './reasons.js';
import { utf16Of } from './sniff.js';

const LONGEST_LIST = 2 ** 28;

/** The names in a list of files: one a line, or behind each a NUL if there is any. Empty ones are left out. */
export async function readNames(bytes: Bytes): Promise<string[]> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      parts.push(chunk);
      if (size > LONGEST_LIST) throw new InputError('too-large', 'the list of files is too long');
    }
  } catch (cause) {
    throw inputErrorOf(cause);
  }
  const whole = Buffer.concat(parts);
  const list = new TextDecoder(utf16Of(whole) ?? 'utf-8').decode(whole);
  const names = list.includes('\0') ? list.split('\0') : list.split(/\r?\n/u);
  return names.filter((name) => name !== '');
}
