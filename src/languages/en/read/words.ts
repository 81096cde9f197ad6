import type { Page } from '../../../page.js';
import { POSSESSIVE } from '../../../text/possessive.js';
import { isCapital, isDash, isSpaced, isWord, lengthAt, symbolAt } from '../../../text/read.js';
import { tokenText } from '../../../text/sentences.js';
import { determiners, functionWords, places } from '../function-words.js';

/** The word as written, in small letters. */
export function lower({ tokens }: Page, i: number): string {
  return i < 0 || i >= tokens.count ? '' : tokenText(tokens, i).toLowerCase();
}

/** Whether a word belongs to no name, though it may open a sentence with a capital: "The", "After". */
export function isFunctionWord(page: Page, i: number): boolean {
  return functionWords.has(lower(page, i));
}

/** Whether a word says of which one is spoken: "the", "their", "Malaysia's". */
export function isDeterminer(page: Page, i: number): boolean {
  return determiners.has(lower(page, i)) || isPossessive(page, i);
}

/** "Malaysia's", "the country's". */
export function isPossessive({ tokens }: Page, i: number): boolean {
  const text = i < 0 ? '' : tokenText(tokens, i);
  return text.length > 2 && POSSESSIVE.test(text);
}

const SHORTEST_WEEKDAY = 6;

/** "Monday"; "Mon" only before a comma or a number: "Thu" and "Sun" are names as well. */
export function isWeekday({ tokens, hits }: Page, i: number): boolean {
  if (!hits.weekday.startsAt(i)) return false;
  return lengthAt(tokens, i) >= SHORTEST_WEEKDAY || /^[,.(\d]/u.test(tokenText(tokens, i + 1));
}

/** Whether a word tells a day or a month: no part of a name or an office. */
export function isDateWord(page: Page, i: number): boolean {
  const { tokens, hits } = page;
  if (isWeekday(page, i) || hits.relativeDate.startsAt(i)) return true;
  if (!hits.englishMonth.startsAt(i)) return false;
  return (
    /^\d/u.test(tokenText(tokens, i + 1)) ||
    /^\d/u.test(i > 0 ? tokenText(tokens, i - 1) : '') ||
    places.has(lower(page, i - 1))
  );
}

/** A word with a capital that can stand in a proper name. */
export function isProper(page: Page, i: number): boolean {
  const { tokens } = page;
  if (!isWord(tokens, i) || !isCapital(tokens, i) || isDateWord(page, i)) return false;
  // "Do-yoon" is a name.
  return !isFunctionWord(page, i) || isGluedDash(page, i + 1);
}

/** A hyphen that touches the words on both sides. */
export function isGluedDash({ tokens }: Page, i: number): boolean {
  return isDash(tokens, i) && !isSpaced(tokens, i) && !isSpaced(tokens, i + 1);
}

/** Whether a token is an apostrophe that touches what stands before it. */
export function isApostrophe({ tokens }: Page, i: number): boolean {
  const symbol = symbolAt(tokens, i);
  return (symbol === "'" || symbol === '’') && !isSpaced(tokens, i);
}

/** The furthest end among some hits, or the token itself. */
export function longest(at: number, ...hits: ({ readonly to: number } | undefined)[]): number {
  return hits.reduce((most, hit) => Math.max(most, hit?.to ?? at), at);
}
