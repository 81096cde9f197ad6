import { type CalendarDay, isDayOf } from '../../../mentions/calendar.js';
import { yearAt } from '../../../mentions/days.js';
import type { Page } from '../../../page.js';
import { isSpaced, lengthAt, numberAt, symbolAt } from '../../../text/read.js';
import { tokenText } from '../../../text/sentences.js';
import { ordinalEndings } from '../function-words.js';

/** A day, or the first and last day of a span, told with a month's name; `next` is the token behind it. */
export interface NamedDays {
  readonly start: CalendarDay;
  readonly end: CalendarDay | null;
  readonly next: number;
}

/** A day's number, and the token behind it: 2, 02, 2nd; null for any other number. */
function dayAt({ tokens }: Page, i: number): { day: number; next: number } | null {
  const day = lengthAt(tokens, i) <= 2 ? numberAt(tokens, i) : -1;
  if (day < 1 || day > 31) return null;
  const ending = !isSpaced(tokens, i + 1) && ordinalEndings.has(tokenText(tokens, i + 1).toLowerCase());
  return { day, next: ending ? i + 2 : i + 1 };
}

/** A month's name, and the token behind it and its full stop. */
export function monthAt({ tokens, hits }: Page, i: number): { month: number; next: number } | null {
  const name = hits.englishMonth.at(i);
  if (name === undefined) return null;
  const dotted = symbolAt(tokens, name.to) === '.' && !isSpaced(tokens, name.to);
  return { month: name.meaning, next: dotted ? name.to + 1 : name.to };
}

/** "2021", ", 2021" or "of 2021" behind a month or a day. */
export function yearBehind({ tokens }: Page, i: number): { year: number | null; next: number } {
  const mark = symbolAt(tokens, i);
  const at = mark === ',' || mark === '-' || mark === '/' ? i + 1 : i;
  const year = yearAt(tokens, at);
  return year === null ? { year: null, next: i } : { year, next: at + 1 };
}

/** The token behind what joins two days of a span, or -1. */
export function joint({ tokens, hits }: Page, i: number): number {
  if (symbolAt(tokens, i) === '-') return i + 1;
  const word = hits.dateWord.at(i);
  return word?.meaning === 'to' || word?.meaning === 'and' ? word.to : -1;
}

/** Day before month or month before day; spans within a month and over two. Null for a month alone. */
export function readCalendarDay(page: Page, from: number): NamedDays | null {
  return dayFirst(page, from) ?? monthFirst(page, from);
}

/** 19 November 2011, 15 to 17 November 2021, 31 July to 6 August 2022, the 2nd of September. */
function dayFirst(page: Page, from: number): NamedDays | null {
  const first = dayAt(page, from);
  if (first === null) return null;
  const own = monthBehind(page, first.next);
  if (own !== null) {
    const second = joint(page, own.next);
    const last = second < 0 ? null : dayAt(page, second);
    const lastMonth = last && monthBehind(page, last.next);
    if (last !== null && lastMonth !== null) {
      const { year, next } = yearBehind(page, lastMonth.next);
      return span(
        { year, month: own.month, day: first.day },
        { year, month: lastMonth.month, day: last.day },
        next,
      );
    }
    const { year, next } = yearBehind(page, own.next);
    const until = joint(page, next);
    const later = year !== null && until > 0 ? dayFirst(page, until) : null;
    if (later !== null && later.end === null && later.start.year !== null) {
      return span({ year, month: own.month, day: first.day }, later.start, later.next);
    }
    return single({ year, month: own.month, day: first.day }, next);
  }
  const second = joint(page, first.next);
  const last = second < 0 ? null : dayAt(page, second);
  const month = last && monthBehind(page, last.next);
  if (last === null || month === null || last.day <= first.day) return null;
  const { year, next } = yearBehind(page, month.next);
  return span(
    { year, month: month.month, day: first.day },
    { year, month: month.month, day: last.day },
    next,
  );
}

function monthBehind(page: Page, i: number): { month: number; next: number } | null {
  const word = tokenText(page.tokens, i).toLowerCase();
  return monthAt(page, word === 'of' || word === '-' ? i + 1 : i);
}

/** November 19, 2011; Nov. 10 to 13; July 31 - August 6, 2022. */
function monthFirst(page: Page, from: number): NamedDays | null {
  const own = monthAt(page, from);
  // "July, 14/2022"
  const comma = own !== null && symbolAt(page.tokens, own.next) === ',' ? 1 : 0;
  const first = own && dayAt(page, own.next + comma);
  if (comma === 1 && (first === null || symbolAt(page.tokens, first.next) !== '/')) return null;
  if (own === null || first === null) return null;
  const second = joint(page, first.next);
  const lastMonth = second < 0 ? null : monthAt(page, second);
  const last = second < 0 ? null : dayAt(page, lastMonth?.next ?? second);
  if (last !== null && !isPercent(page, last.next)) {
    const { year, next } = yearBehind(page, last.next);
    const month = lastMonth?.month ?? own.month;
    if (month !== own.month || last.day > first.day) {
      return span({ year, month: own.month, day: first.day }, { year, month, day: last.day }, next);
    }
  }
  const { year, next } = yearBehind(page, first.next);
  return single({ year, month: own.month, day: first.day }, next);
}

function isPercent({ tokens, hits }: Page, i: number): boolean {
  return symbolAt(tokens, i) === '%' || hits.figureMark.at(i)?.meaning === 'percent';
}

function single(start: CalendarDay, next: number): NamedDays | null {
  return isDayOf(start.day ?? 0, start.month ?? 0) ? { start, end: null, next } : null;
}

function span(start: CalendarDay, end: CalendarDay, next: number): NamedDays | null {
  if (!isDayOf(start.day ?? 0, start.month ?? 0) || !isDayOf(end.day ?? 0, end.month ?? 0)) return null;
  const overNewYear = start.year !== null && start.year === end.year && (start.month ?? 0) > (end.month ?? 0);
  return { start: overNewYear ? { ...start, year: (start.year ?? 1) - 1 } : start, end, next };
}
