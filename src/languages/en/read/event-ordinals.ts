import type { Page } from '../../../page.js';
import { isSpaced, lengthAt, numberAt } from '../../../text/read.js';
import { ordinalEndings } from '../function-words.js';
import { lower } from './words.js';

const HIGHEST = 200;

/** "13th", "twenty-first", right before a token. */
export function ordinalBefore(page: Page, at: number, floor: number): { value: number; from: number } | null {
  const { tokens, hits } = page;
  const word = hits.ordinalWord.before(at);
  if (word !== undefined && word.from >= floor) return { value: word.meaning, from: word.from };
  if (!ordinalEndings.has(lower(page, at - 1)) || isSpaced(tokens, at - 1) || at - 2 < floor) return null;
  const value = lengthAt(tokens, at - 2) <= 3 ? numberAt(tokens, at - 2) : -1;
  return value >= 1 && value <= HIGHEST ? { value, from: at - 2 } : null;
}
