import type { Page } from '../../../page.js';
import { isCapital, isSpaced, lengthAt, numberAt } from '../../../text/read.js';
import { tokenText } from '../../../text/sentences.js';
import { ordinalEndings } from '../function-words.js';
import { lower } from './words.js';

const HIGHEST = 200;

/** "13th", "twenty-first", right before a token. */
export function ordinalBefore(page: Page, at: number, floor: number): { value: number; from: number } | null {
  const { tokens, hits } = page;
  const word = hits.ordinalWord.before(at);
  if (word !== undefined && word.from >= floor) return { value: word.meaning, from: word.from };
  const roman = romanBefore(page, at, floor);
  if (roman > 0) return { value: roman, from: at - 1 };
  if (!ordinalEndings.has(lower(page, at - 1)) || isSpaced(tokens, at - 1) || at - 2 < floor) return null;
  const value = lengthAt(tokens, at - 2) <= 3 ? numberAt(tokens, at - 2) : -1;
  return value >= 1 && value <= HIGHEST ? { value, from: at - 2 } : null;
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);
const LONGEST_ROMAN = 7;

/** "the XIX Women's Summit": a Roman number of two letters or more before a name, and none of a king's; 0 for none. */
function romanBefore({ tokens }: Page, at: number, floor: number): number {
  const length = lengthAt(tokens, at - 1);
  if (at - 1 < floor || length < 2 || length > LONGEST_ROMAN || !isCapital(tokens, at)) return 0;
  if (at - 2 >= floor && isCapital(tokens, at - 2) && at - 2 > floor) return 0;
  let value = 0;
  let before = 0;
  for (const letter of tokenText(tokens, at - 1)) {
    const own = ROMAN.get(letter) ?? 0;
    if (own === 0) return 0;
    value += own > before ? own - 2 * before : own;
    before = own;
  }
  return value;
}
