import type { Page } from '../page.js';
import { beginsLine, isSpaced, lengthAt, numberAt, symbolAt } from '../text/read.js';
import type { Tokens } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';
import { type CalendarDay, inYear, isDayOf } from './calendar.js';

/** A day or a span of days read from numbers; `next` is the token behind it. */
export interface Days {
  readonly start: CalendarDay;
  readonly end: CalendarDay | null;
  readonly next: number;
}

interface Dated {
  readonly day: CalendarDay;
  readonly next: number;
}

/** The value of a token of one or two digits, or -1. */
function short(tokens: Tokens, i: number): number {
  return lengthAt(tokens, i) <= 2 ? numberAt(tokens, i) : -1;
}

/** A year of four digits, or null. */
export function yearAt(tokens: Tokens, i: number): number | null {
  return ((tokens.shape[i] ?? 0) & Shape.Year) === 0 ? null : numberAt(tokens, i);
}

/** The sign between two numbers that touch it on both sides, or the empty string. */
function glue(tokens: Tokens, i: number): string {
  return isSpaced(tokens, i) || isSpaced(tokens, i + 1) ? '' : symbolAt(tokens, i);
}

function month(value: number): number | null {
  return value >= 1 && value <= 12 ? value : null;
}

/** A slash between two numbers, with white space or without, or another sign that touches both. */
function glueOrSlash(tokens: Tokens, i: number): string {
  return symbolAt(tokens, i) === '/' ? '/' : glue(tokens, i);
}

/** "/2021", "-2021", ".2021", "năm 2021" or ", năm 2021" behind a month; `spaced`: also "/ 2021". */
export function readYear(
  page: Page,
  at: number,
  signs = '/-.',
  spaced = false,
): { year: number; next: number } | null {
  const { tokens, hits } = page;
  const sign = spaced ? glueOrSlash(tokens, at) : glue(tokens, at);
  if (sign !== '' && signs.includes(sign)) {
    const year = yearAt(tokens, at + 1);
    return year === null ? null : { year, next: at + 2 };
  }
  const word = hits.dateWord.at(symbolAt(tokens, at) === ',' ? at + 1 : at);
  if (word === undefined || word.meaning !== 'year') return null;
  const year = yearAt(tokens, word.to);
  return year === null ? null : { year, next: word.to + 1 };
}

/** "tháng 9", "tháng Chín", with its year. */
export function readMonth(page: Page, at: number): Dated | null {
  const { tokens, hits } = page;
  const word = hits.dateWord.at(at);
  if (word === undefined || word.meaning !== 'month') return null;
  const named = hits.monthName.at(at);
  const value = named?.meaning ?? month(short(tokens, word.to));
  if (value === null) return null;
  const next = named?.to ?? word.to + 1;
  const year = readYear(page, next) ?? yearBehindComma(tokens, next);
  return { day: { year: year?.year ?? null, month: value, day: null }, next: year?.next ?? next };
}

/** "ngày 2 tháng 8, 2021, …": a year between two marks; "2021 người" counts. */
function yearBehindComma(tokens: Tokens, at: number): { year: number; next: number } | null {
  const year = symbolAt(tokens, at) === ',' && isSpaced(tokens, at + 1) ? yearAt(tokens, at + 1) : null;
  return year !== null && isMark(tokens, at + 2) ? { year, next: at + 2 } : null;
}

function isMark(tokens: Tokens, i: number): boolean {
  return i >= tokens.count || beginsLine(tokens, i) || '.,;:)'.includes(symbolAt(tokens, i) || ' ');
}

/** One day with its month: 2/8, 02/8/2021, 2.8.2021, 2-8-2021, 2 tháng 8 năm 2021; "2-8" only behind a word. */
function readDay(page: Page, at: number, anchored: boolean, dash: boolean): Dated | null {
  const { tokens } = page;
  const day = short(tokens, at);
  if (day < 1 || day > 31) return null;
  const sign = anchored ? glueOrSlash(tokens, at + 1) : glue(tokens, at + 1);
  if (sign === '/' || sign === '.' || (sign === '-' && dash)) {
    const value = month(short(tokens, at + 2));
    if (value === null || !isDayOf(day, value)) return null;
    const stated = readYear(page, at + 3, sign, anchored);
    if (stated === null && sign !== '/' && !anchored) return null;
    return { day: { year: stated?.year ?? null, month: value, day }, next: stated?.next ?? at + 3 };
  }
  const named = readMonth(page, at + 1);
  if (named === null || !isDayOf(day, named.day.month ?? 0)) return null;
  return { day: { year: named.day.year, month: named.day.month, day }, next: named.next };
}

/** Whether two numbers joined by a dash begin "22-23-9": two days and their month. */
function readDashes(page: Page, at: number, first: number): Days | null {
  const { tokens } = page;
  if (glue(tokens, at + 1) !== '-' || glue(tokens, at + 3) !== '-') return null;
  const second = short(tokens, at + 2);
  const value = month(short(tokens, at + 4));
  const stated = readYear(page, at + 5, '-');
  const year = stated?.year ?? null;
  if (value === null || second <= first || !isDayOf(second, value, year)) return null;
  return {
    start: { year, month: value, day: first },
    end: { year, month: value, day: second },
    next: stated?.next ?? at + 5,
  };
}

const MOST_DAYS = 4;

/**
 * Reads the numbers of a date at a token: a day, or several joined by a dash,
 * "và", "đến" or commas, the month with the last ("26-28/10/2021", "từ 29/10 đến
 * 2/11", "16 và 17/5"). `anchored`: a word before says that these are days.
 */
export function readDays(page: Page, at: number, anchored: boolean): Days | null {
  const { tokens } = page;
  const alone = short(tokens, at);
  if (alone < 1 || alone > 31) return null;
  const dashes = anchored ? readDashes(page, at, alone) : null;
  if (dashes !== null) return dashes;
  let first = readDay(page, at, anchored, false);
  let next = first?.next ?? at + 1;
  let last: Dated | null = null;
  for (let count = 1; count < MOST_DAYS; count += 1) {
    const joint = jointAt(page, next, first !== null);
    if (joint < 0) break;
    const dash = symbolAt(tokens, joint - 1) !== '-';
    const day = readDay(page, joint, anchored, dash && anchored);
    if (day !== null) {
      last = day;
      next = day.next;
      break;
    }
    if (first !== null || short(tokens, joint) < 1) break;
    next = joint + 1;
  }
  if (last === null && first === null) first = readDay(page, at, anchored, true);
  if (last === null) {
    const single = first === null ? null : withYear(page, first.day, null, first.next);
    return single !== null && exists(single.start) ? single : null;
  }
  const start = first?.day ?? { year: last.day.year, month: last.day.month, day: alone };
  const span = withYear(page, start, last.day, next);
  if (follows(span.start, span.end)) return span;
  return first && exists(first.day) ? { start: first.day, end: null, next: first.next } : null;
}

/** The token behind what may join two days of one span, or -1. A comma only joins days that wait for their month. */
function jointAt(page: Page, i: number, complete: boolean): number {
  const sign = symbolAt(page.tokens, i);
  if (sign === '-' || (sign === ',' && !complete)) return i + 1;
  const word = page.hits.dateWord.at(i);
  if (word === undefined || (word.meaning !== 'to' && word.meaning !== 'and')) return -1;
  const more = page.hits.dateWord.at(word.to);
  return more?.meaning === 'day' ? more.to : word.to;
}

/** Gives the year behind the last day, or behind the whole, to the days that have none. */
function withYear(page: Page, start: CalendarDay, end: CalendarDay | null, next: number): Days {
  const stated = (end ?? start).year === null ? readYear(page, next, '') : null;
  const year = (end ?? start).year ?? stated?.year ?? null;
  const before = end !== null && year !== null && (start.month ?? 0) > (end.month ?? 0) ? year - 1 : year;
  return {
    start: inYear(start, start.year ?? before),
    end: end && inYear(end, year),
    next: stated?.next ?? next,
  };
}

function exists({ day, month, year }: CalendarDay): boolean {
  return isDayOf(day ?? 0, month ?? 0, year);
}

/** Whether the end lies behind the start; a span over New Year has a start late in the year. */
function follows(start: CalendarDay, end: CalendarDay | null): boolean {
  if (!exists(start) || (end !== null && !exists(end))) return false;
  if (end === null) return true;
  if (start.year !== end.year) return (start.year ?? 0) < (end.year ?? 0);
  const order = ({ month, day }: CalendarDay): number => (month ?? 0) * 40 + (day ?? 0);
  return order(start) < order(end) || (start.year === null && (start.month ?? 0) - (end.month ?? 0) > 6);
}
