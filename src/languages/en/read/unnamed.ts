import { type Mention, unnamedMention } from '../../../mentions/mention.js';
import type { Page } from '../../../page.js';
import { isCapital, isWord } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { indefiniteArticles } from '../function-words.js';
import { isObject } from './appositions.js';
import { isFunctionWord, isGluedDash, lower } from './words.js';

export function plain(
  page: Page,
  from: number,
  to: number,
  sentence: TokenRange,
  kind: 'office' | 'pronoun',
  gender: 'male' | 'female' | null,
): Mention {
  const opener = kind === 'office' ? indefiniteBefore(page, from, sentence.from) : -1;
  const start = opener >= 0 ? opener : from;
  return unnamedMention({ from: start, to }, kind, gender, {
    indefinite: opener >= 0,
    object: isObject(page, start, sentence),
  });
}

const MOST_MODIFIERS = 4;

/** "a seasoned diplomat", "one visiting official": the article before small words that no table knows, or -1. */
function indefiniteBefore(page: Page, from: number, floor: number): number {
  if (indefiniteArticles.has(lower(page, from))) return from;
  for (let i = from - 1; i >= floor && from - i <= MOST_MODIFIERS; i -= 1) {
    if (indefiniteArticles.has(lower(page, i))) return i;
    const modifies = isGluedDash(page, i) || (isWord(page.tokens, i) && !isFunctionWord(page, i));
    if (!modifies || isCapital(page.tokens, i) || page.hits.reportingVerb.startsAt(i)) return -1;
  }
  return -1;
}
