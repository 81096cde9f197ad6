import type { TokenRange } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';

/** The words of some lines, as their numbers. */
export function wordsOf(tokens: Tokens, ranges: readonly TokenRange[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { from, to } of ranges) {
    for (let i = from; i < to; i += 1) words.add(tokens.word[i] ?? 0);
  }
  return words;
}

/**
 * How much of a headline a text tells again, from 0 to 1: a teaser does so with
 * its headline, the paragraphs below with their sub-heading. Words that
 * `counts` leaves out are not asked for.
 */
export function retold(
  tokens: Tokens,
  headline: TokenRange,
  text: ReadonlySet<number>,
  counts: (token: number) => boolean = () => true,
): { readonly share: number; readonly words: number } {
  let words = 0;
  let shared = 0;
  for (let i = headline.from; i < headline.to; i += 1) {
    if (((tokens.shape[i] ?? 0) & Shape.Word) === 0 || !counts(i)) continue;
    words += 1;
    if (text.has(tokens.word[i] ?? 0)) shared += 1;
  }
  return { share: words === 0 ? 0 : shared / words, words };
}
