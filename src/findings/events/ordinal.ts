import type { Page } from '../../page.js';
import { lengthAt, numberAt, symbolAt } from '../../text/read.js';
import { tokenText } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';

/** The number of an event in its series. `next` is the token behind it. */
export interface Ordinal {
  readonly value: number;
  readonly next: number;
}

const HIGHEST = 200;

/** What a letter counts in a roman numeral, or 0. */
function romanDigit(letter: string): number {
  switch (letter) {
    case 'I':
      return 1;
    case 'V':
      return 5;
    case 'X':
      return 10;
    case 'L':
      return 50;
    case 'C':
      return 100;
    default:
      return 0;
  }
}

/** A roman numeral in capitals, or null. */
export function romanAt({ tokens }: Page, i: number): number | null {
  if (((tokens.shape[i] ?? 0) & Shape.Capital) === 0) return null;
  // Most words in capitals are none by their first letter.
  if (romanDigit(tokens.text.charAt(tokens.start[i] ?? 0)) === 0) return null;
  const text = tokenText(tokens, i);
  if (text.length > 7) return null;
  let value = 0;
  let previous = Number.POSITIVE_INFINITY;
  for (const letter of text) {
    const digit = romanDigit(letter);
    if (digit === 0) return null;
    value += digit > previous ? digit - 2 * previous : digit;
    previous = digit;
  }
  return value;
}

function figureAt(page: Page, i: number): number | null {
  const value = lengthAt(page.tokens, i) <= 3 ? numberAt(page.tokens, i) : -1;
  return value >= 1 && value <= HIGHEST ? value : null;
}

/**
 * "lần thứ 54", "lần thứ tư", "lần 6", "lần thứ XII", and behind nouns that are
 * numbered themselves "thứ 4", "khóa 72". "38, 39" and "38 và 39" give the first.
 */
export function readOrdinal(page: Page, at: number, numbered: boolean): Ordinal | null {
  const { hits } = page;
  const mark = hits.ordinalMark.at(at);
  const word = hits.ordinalWord.at(at);
  // "phiên đầu tiên": a word that needs no mark.
  if (mark === undefined)
    return numbered && word !== undefined ? { value: word.meaning, next: word.to } : null;
  if (mark.meaning !== 'time' && !numbered) return null;
  if (word !== undefined && word.to > mark.to) return { value: word.meaning, next: word.to };
  const value =
    figureAt(page, mark.to) ?? (mark.to - mark.from > 1 || numbered ? romanAt(page, mark.to) : null);
  return value === null ? null : pairs(page, { value, next: mark.to + 1 });
}

/** "khóa 78 Đại hội đồng Liên hợp quốc": the number of a body's session, before the body. */
export function isTermOfBody(page: Page, at: number): boolean {
  const { hits } = page;
  const mark = hits.ordinalMark.at(at);
  if (mark?.meaning !== 'term' || (figureAt(page, mark.to) ?? romanAt(page, mark.to)) === null) return false;
  return hits.body.startsAt(mark.to + 1);
}

/** A number right behind an acronym or a numbered noun: AMM 50, AMM-54, ASEAN-EU 24, khóa họp 72. */
export function readPlainNumber(page: Page, at: number): Ordinal | null {
  const value = figureAt(page, at);
  if (value === null) return null;
  const { tokens } = page;
  const after = symbolAt(tokens, at + 1);
  const touches = after !== '' && tokens.end[at] === tokens.start[at + 1];
  if (touches && (after === '.' ? numberAt(tokens, at + 2) >= 0 : '/%+'.includes(after))) return null;
  return pairs(page, { value, next: at + 1 });
}

/** Goes on over "…, 39", "và 39", "và lần thứ 39" where the next number of the series follows. */
function pairs(page: Page, first: Ordinal): Ordinal {
  const { tokens, hits } = page;
  const comma = symbolAt(tokens, first.next) === ',';
  const word = hits.dateWord.at(first.next);
  let at = comma ? first.next + 1 : word?.meaning === 'and' ? word.to : -1;
  if (at < 0) return first;
  at = hits.ordinalMark.at(at)?.to ?? at;
  return figureAt(page, at) === first.value + 1 ? { value: first.value, next: at + 1 } : first;
}
