import { isDayOf } from '../../../mentions/calendar.js';
import { yearAt } from '../../../mentions/days.js';
import type { Page } from '../../../page.js';
import { readCalendarDay } from './days.js';

/** "2 September 2021", "Sept. 2, 2021", "02-Sep-2021": a full day told by a month's name. */
export function stampDate(page: Page, from: number, to: number): { date: string; next: number } | null {
  const read = readCalendarDay(page, from);
  if (read === null || read.next > to) return null;
  const { year, month, day } = read.start;
  if (year === null || month === null || day === null || !isDayOf(day, month)) return null;
  if (yearAt(page.tokens, read.next - 1) === null) return null;
  return { date: `${year}-${pad(month)}-${pad(day)}`, next: read.next };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
