import type { Page } from '../../../page.js';
import { behindBracket, isAllCaps, isCapital, symbolAt } from '../../../text/read.js';
import { type TokenRange, tokenText } from '../../../text/sentences.js';

const LONGEST_BRACKET = 8;

/** "(AMM)", "(54th AMM)", "(AMM-54)". */
export function acronymIn(page: Page, open: number, limit: number): TokenRange | null {
  if (symbolAt(page.tokens, open) !== '(') return null;
  const behind = behindBracket(page.tokens, open, limit, LONGEST_BRACKET);
  if (behind < 0 || behind - open < 3) return null;
  for (let i = open + 1; i < behind - 1; i += 1) {
    if (isAllCaps(page.tokens, i)) return { from: open + 1, to: behind - 1 };
  }
  return null;
}

/** "Meeting of the Ministers on Agriculture and Forestry (AMAF)": what the whole is called, unless it is a body's or a country's name. */
export function acronymAtEnd(page: Page, from: number, to: number): TokenRange | null {
  const { hits, tokens } = page;
  if (symbolAt(tokens, to - 1) !== ')') return null;
  // "a meeting with the World Fish Trust (WFT)": no name of its own, so the other's.
  if (!isCapital(tokens, from - 1)) return null;
  // "a meeting to prepare for the 5th Forum (WSF)": the inner one's.
  for (let i = from; i < to; i += 1) if (hits.eventNoun.startsAt(i)) return null;
  for (let i = to - 2; i > Math.max(from, to - LONGEST_BRACKET); i -= 1) {
    if (symbolAt(tokens, i) !== '(') continue;
    const known = hits.eventSeries.startsAt(i + 1)
      ? undefined
      : (hits.body.at(i + 1) ?? hits.country.at(i + 1));
    const acronym = known === undefined ? acronymIn(page, i, to) : null;
    return acronym === null || isOfInner(page, from, acronym) ? null : acronym;
  }
  return null;
}

/** "Workshop on Trust in the South China Sea (SCS)": the letters are those of the words right before, all of them behind the event's noun. */
export function isOfInner({ tokens }: Page, noun: number, { from, to }: TokenRange): boolean {
  if (to - from !== 1) return false;
  const letters = tokenText(tokens, from);
  let left = letters.length;
  for (let i = from - 2; i >= noun && left > 0; i -= 1) {
    if (!isCapital(tokens, i)) continue;
    if (tokenText(tokens, i).charAt(0) !== letters.charAt(left - 1)) return false;
    left -= 1;
  }
  return left === 0;
}
