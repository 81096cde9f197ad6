import type { TokenRange } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';

/** How much of a headline a text tells again. */
export interface Retold {
  /** From 0 to 1. */
  readonly share: number;
  /** How many words of the headline were asked for. */
  readonly words: number;
}

/** The words of some lines, as their numbers. */
export function wordsOf(tokens: Tokens, ranges: readonly TokenRange[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { from, to } of ranges) {
    for (let i = from; i < to; i += 1) words.add(tokens.word[i] ?? 0);
  }
  return words;
}

/** Those of some words that a stretch of a text holds. */
export function wordsIn(
  tokens: Tokens,
  { from, to }: TokenRange,
  asked: ReadonlySet<number>,
): ReadonlySet<number> {
  const words = new Set<number>();
  for (let i = from; i < to; i += 1) {
    const word = tokens.word[i] ?? 0;
    if (asked.has(word)) words.add(word);
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
): Retold {
  let words = 0;
  let shared = 0;
  for (let i = headline.from; i < headline.to; i += 1) {
    if (((tokens.shape[i] ?? 0) & Shape.Word) === 0 || !counts(i)) continue;
    words += 1;
    if (text.has(tokens.word[i] ?? 0)) shared += 1;
  }
  return { share: words === 0 ? 0 : shared / words, words };
}

/** The same for a text that nothing else is held against: its words need not be gathered. */
export function retoldIn(
  tokens: Tokens,
  headline: TokenRange,
  text: readonly TokenRange[],
  counts: (token: number) => boolean = () => true,
): Retold {
  const asked: number[] = [];
  let bits = 0;
  for (let i = headline.from; i < headline.to; i += 1) {
    if (((tokens.shape[i] ?? 0) & Shape.Word) === 0 || !counts(i)) continue;
    const word = tokens.word[i] ?? 0;
    asked.push(word);
    bits |= 1 << word;
  }
  const words = asked.length;
  let shared = 0;
  for (const { from, to } of text) {
    for (let i = from; i < to && shared < words; i += 1) {
      const word = tokens.word[i] ?? 0;
      // Most words share no bit with any that is asked for.
      if ((bits & (1 << word)) === 0) continue;
      for (let at = asked.indexOf(word); at >= 0; at = asked.indexOf(word, at)) {
        asked[at] = TOLD;
        shared += 1;
      }
    }
  }
  return { share: words === 0 ? 0 : shared / words, words };
}

/** No word's number: stands for one that was found. */
const TOLD = -1;
