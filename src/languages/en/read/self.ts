import type { Page } from '../../../page.js';
import { isCapital, isComma, isNumber, isSymbol } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { definiteArticles, selves } from '../function-words.js';
import { lower } from './words.js';

const LONGEST = 90;
const MOST_MARKS = 3;

/** Those who say "we", from the pronoun to the comma that closes their name. */
export type Self = TokenRange;

/** "(1.) We, the Ministers of …, …": whoever a sentence introduces as speaking in the first person; or null. */
export function selfIn(page: Page, sentence: TokenRange): Self | null {
  let from = sentence.from;
  while (from < sentence.from + MOST_MARKS && (isNumber(page.tokens, from) || isSymbol(page.tokens, from)))
    from += 1;
  return selfAt(page, from, sentence.to);
}

function selfAt(page: Page, from: number, limit: number): Self | null {
  const { tokens, hits, grammar } = page;
  if (!isCapital(tokens, from) || !isComma(tokens, from + 1) || !selves.has(lower(page, from))) return null;
  if (!definiteArticles.has(lower(page, from + 2))) return null;
  let to = from;
  for (let i = from + 3; i < limit && i - from < LONGEST; i += 1) {
    if (isComma(tokens, i)) {
      to = i;
      const next = i + 1;
      const ends =
        !isCapital(tokens, next) &&
        !definiteArticles.has(lower(page, next)) &&
        !hits.companion.startsAt(next);
      if (ends) return { from, to };
    } else if (!isCapital(tokens, i) && grammar?.isVerb(i) === true) break;
  }
  return to > from ? { from, to } : null;
}

/** Those who say "we" in an article that introduces them once, by page; read from its capital pronouns. */
const introduced = new WeakMap<Page['tokens'], Self | null>();

/** The fullest name of those who say "we", where the article tells it. */
export function introducedSelf(page: Page): Self | null {
  const known = introduced.get(page.tokens);
  if (known !== undefined) return known;
  const { tokens } = page;
  let found: Self | null = null;
  for (let i = 0; i < tokens.count && found === null; i += 1) found = selfAt(page, i, tokens.count);
  introduced.set(tokens, found);
  return found;
}
