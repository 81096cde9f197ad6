import { type CalendarDay, dateOf, dayNumber } from './calendar.js';
import type { DateMention } from './dates.js';
import type { Dated } from './year-evidence.js';

/** The year that puts a month within half a year of a full date. */
export function nearest(around: CalendarDay & { year: number }, month: number): number {
  const distance = month - (around.month ?? month);
  return distance > 6 ? around.year - 1 : distance < -6 ? around.year + 1 : around.year;
}

/** The last year in which a day of the news does not lie behind a date to come. */
export function lastBefore(ahead: Dated, month: number, day: number | null): number {
  const before = month * 40 + (day ?? 0) <= (ahead.month ?? 0) * 40 + (ahead.day ?? 0);
  return before ? ahead.year : ahead.year - 1;
}

/** The first year in which a month does not lie before a date. */
export function notBefore(over: Dated, month: number): number {
  return month < (over.month ?? 0) ? over.year + 1 : over.year;
}

/** How the text tells of a date: as still to come ("next": "tháng 11 tới"), as over ("last"), or just so. */
export type Tense = 'planned' | 'next' | 'last' | 'told';

/** In days: how far behind the publication a date to come may lie, and how far ahead one that is told as over or just told. */
const REACH: Readonly<Record<Tense, number>> = { planned: -30, next: -2, last: 2, told: 92 };

/** So near the news, in days, a day is of its year whatever is told beside it ("thứ hai" is "second", too). */
const NEARBY = 31;

/** Of the years around the news, the one in which a day of a month is the day of the week that is told beside it; null for none or several. */
export function yearOfWeekday(
  published: { year: number; month: number; day: number },
  near: number,
  { weekday, start: { month, day } }: DateMention,
): number | null {
  if (weekday === null || month === null || day === null) return null;
  const now = dayNumber(published.year, published.month, published.day);
  if (Math.abs(dayNumber(near, month, day) - now) <= NEARBY) return null;
  const fits = [published.year - 1, published.year, published.year + 1].filter(
    (year) => dateOf(dayNumber(year, month, day)).weekday === weekday,
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** The year for a day and month, seen from the day of publication: the nearest one that its tense allows. */
export function nearestYear(
  published: { year: number; month: number; day: number },
  month: number,
  day: number,
  tense: Tense,
): number {
  const now = dayNumber(published.year, published.month, published.day);
  const ahead = tense === 'planned' || tense === 'next';
  // One of the three fits always.
  let best = published.year;
  let nearest = Number.POSITIVE_INFINITY;
  for (let year = published.year - 1; year <= published.year + 1; year += 1) {
    const distance = dayNumber(year, month, day) - now;
    const fits = ahead ? distance >= REACH[tense] : distance <= REACH[tense];
    if (!fits || Math.abs(distance) >= nearest) continue;
    best = year;
    nearest = Math.abs(distance);
  }
  return best;
}

/** How many days after one day of the week another one comes. */
export function daysTo(last: number, first: number | null): number {
  return (last - (first ?? last) + 7) % 7;
}

/** The day number that a relative day or a weekday means, seen from another day. */
export function dayFrom(
  now: number,
  relative: DateMention['relative'],
  weekday: number | null,
  planned: boolean,
): number | null {
  if (weekday !== null) {
    const monday = now - ((dateOf(now).weekday + 6) % 7);
    const inWeek = (weekday + 6) % 7;
    if (relative?.unit === 'week') return monday + inWeek + 7 * relative.offset;
    const thisWeek = monday + inWeek;
    if (planned) return thisWeek < now ? thisWeek + 7 : thisWeek;
    return thisWeek > now ? thisWeek - 7 : thisWeek;
  }
  return relative?.unit === 'day' ? now + relative.offset : null;
}
