import type { YearFrom } from '../document.js';
import { type CalendarDay, edtfInterval, inYear } from './calendar.js';
import type { DateMention } from './dates.js';
import { isLimit } from './year-evidence.js';

/** A date with its year, as far as the dump tells it. */
export interface ResolvedDate {
  readonly start: CalendarDay;
  readonly end: CalendarDay | null;
  /** EDTF, or null where only words like "hôm nay" are told and no day is known for them. */
  readonly value: string | null;
  readonly yearFrom: YearFrom;
  readonly reason: string | null;
}

/** One day, told to be when something happened. */
export function isDay({ relative, start, end, lead }: DateMention): boolean {
  if (end !== null || relative?.unit === 'same' || isLimit(lead)) return false;
  return start.day !== null || relative?.unit === 'day';
}

/** "on Monday", and no day that is counted from another one. */
export function isWeekday({ relative, end, lastWeekday, weekday, lead }: DateMention): boolean {
  return (
    weekday !== null && end === null && lastWeekday === null && relative?.unit !== 'same' && !isLimit(lead)
  );
}

/** A day or span in a year; one over New Year ends in the next. */
export function putInYear(
  { start, end }: DateMention,
  year: number,
  yearFrom: YearFrom,
  reason: string,
): ResolvedDate {
  const month = start.month ?? 1;
  const wraps = end !== null && (end.month ?? month) < month;
  return resolved(inYear(start, year), end && inYear(end, wraps ? year + 1 : year), yearFrom, reason);
}

export function resolved(
  start: CalendarDay,
  end: CalendarDay | null,
  yearFrom: YearFrom,
  reason: string | null,
): ResolvedDate {
  return { start, end, value: edtfInterval(start, end), yearFrom, reason };
}
