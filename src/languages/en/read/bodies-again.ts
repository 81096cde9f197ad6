import type { Page } from '../../../page.js';
import { isCapital, isSymbol, symbolAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { definiteArticles, innerPrepositions } from '../function-words.js';
import { lower } from './words.js';

/** So many bodies and papers are looked back at, and so many tokens. */
const MOST = 48;
const FAR = 1200;
const LONGEST = 4;
const NAME_REACH = 6;

/**
 * Which one of the bodies and papers that spoke before is meant again: by the initials that a bracket
 * told, or by its noun alone ("the ministry", "the joint statement"). Its number, or -1.
 */
export function bodyAgain(page: Page, range: TokenRange, spoken: readonly TokenRange[]): number {
  const last = Math.max(0, spoken.length - MOST);
  const from = definiteArticles.has(lower(page, range.from)) ? range.from + 1 : range.from;
  for (let k = spoken.length - 1; k >= last; k -= 1) {
    const other = spoken[k];
    if (other === undefined || range.from - other.to > FAR) break;
    if (isInitialsOf(page, { from, to: range.to }, other)) return k;
    if (isInitialsOf(page, other, range)) return k;
    if (from > range.from && isPlainNameOf(page, { from, to: range.to }, other))
      return isToldBetween(page, other.to, from, range.to - 1) ? -1 : k;
  }
  return -1;
}

/** "DFA" of "the Department of Foreign Affairs (DFA)". */
function isInitialsOf(page: Page, short: TokenRange, { to }: TokenRange): boolean {
  const { tokens } = page;
  const from = definiteArticles.has(lower(page, short.from)) ? short.from + 1 : short.from;
  if (short.to - from !== 1 || symbolAt(tokens, to) !== '(' || symbolAt(tokens, to + 2) !== ')') return false;
  return isCapital(tokens, from) && tokens.word[to + 1] === tokens.word[from];
}

/** "the ministry" of "China's foreign ministry". */
function isPlainNameOf(page: Page, { from, to }: TokenRange, other: TokenRange): boolean {
  const { tokens } = page;
  if (to <= from || to - from > LONGEST) return false;
  for (let i = from; i < to; i += 1) {
    if (isSymbol(tokens, i) || isCapital(tokens, i)) return false;
    if (!holds(page, other, i)) return false;
  }
  const noun = nounOf(page, other);
  if (tokens.word[to - 1] === tokens.word[noun]) return true;
  // "rights group Oru Nia": "the group".
  let label = noun;
  while (label > other.from && isCapital(tokens, label)) label -= 1;
  return label < noun && tokens.word[to - 1] === tokens.word[label];
}

/** Whether another ministry is told of between the two. */
function isToldBetween(page: Page, from: number, to: number, noun: number): boolean {
  const { word } = page.tokens;
  for (let i = to - 2; i >= from; i -= 1)
    if (word[i] === word[noun] && !definiteArticles.has(lower(page, i - 1)) && !isInName(page, i))
      return true;
  return false;
}

/** "the 45th Meeting of the ASEAN Ministers on …": in capitals, where the noun is not. */
function isInName({ tokens, hits }: Page, i: number): boolean {
  if (!isCapital(tokens, i)) return false;
  for (let k = i - 1; k > i - NAME_REACH; k -= 1) if (hits.eventNoun.startsAt(k)) return true;
  return false;
}

function holds({ tokens }: Page, { from, to }: TokenRange, word: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens.word[i] === tokens.word[word]) return true;
  return false;
}

/** The noun that says what a body or paper is: the last word before "of", "by", "on". */
function nounOf(page: Page, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i += 1) if (innerPrepositions.has(lower(page, i))) return i - 1;
  return to - 1;
}
