/** A day of the calendar as far as it is told; months count from 1. */
export interface CalendarDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A day of which nothing is told. */
export const UNKNOWN: CalendarDay = { year: null, month: null, day: null };

/** A day or month in another year. */
export function inYear({ month, day }: CalendarDay, year: number | null): CalendarDay {
  return { year, month, day };
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day of that number can stand in that month; 29 February can unless its year is known and no leap year. */
export function isDayOf(day: number, month: number, year: number | null = null): boolean {
  if (day === 29 && month === 2 && year !== null) return isLeap(year);
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The day in EDTF: 2021-08-02, 2021-08, 2021; XXXX for a year that is not known; null for nothing known. */
export function edtf({ year, month, day }: CalendarDay): string | null {
  const yearText = year === null ? 'XXXX' : String(year);
  if (month === null) return year === null ? null : yearText;
  return day === null ? `${yearText}-${two(month)}` : `${yearText}-${two(month)}-${two(day)}`;
}

/** A day or a span of days in EDTF. */
export function edtfInterval(start: CalendarDay, end: CalendarDay | null): string | null {
  const from = edtf(start);
  const to = end && edtf(end);
  return from === null || to === null || from === to ? from : `${from}/${to}`;
}

/** About how many days lie between the first and the last day of a span, months and years filled in. */
export function lengthOf(start: CalendarDay, end: CalendarDay): number {
  const at = ({ month, day }: CalendarDay): number => (month ?? 1) * 30 + (day ?? 1);
  const turns = (start.month ?? 0) > (end.month ?? 0) ? 1 : 0;
  const years = start.year !== null && end.year !== null ? end.year - start.year : turns;
  return years * 365 + at(end) - at(start);
}

/** Days since 1970-01-01 of a full date. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The full date of a day number. */
export function dateOf(number: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(number * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** Reads `YYYY-MM-DD`, with or without a time behind it; null for anything else. */
export function parseDay(text: string | null): { year: number; month: number; day: number } | null {
  if (text === null || text.charAt(4) !== '-' || text.charAt(7) !== '-') return null;
  if (text.length > LENGTH && text.charAt(LENGTH) !== 'T') return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, LENGTH)];
  return year >= 0 && isDayOf(day, month, year) ? { year, month, day } : null;
}

/** Of `YYYY-MM-DD`. */
const LENGTH = 10;
const ZERO = 48;

/** The number that stands between two places of a text, or -1. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
