import type { PartOfDay } from '../languages/dates.js';
import type { Page } from '../page.js';
import type { Hit } from '../text/found.js';
import { beginsLine, numberAt, symbolAt } from '../text/read.js';
import { UNKNOWN } from './calendar.js';
import { isOn } from './date-numbers.js';
import type { BareDate } from './dates.js';
import { readDays } from './days.js';

/** hôm nay, sáng nay (12/5), chiều thứ Hai, 2/8, chiều cùng ngày, năm ngoái: told by words, perhaps with numbers behind. */
export function readSpokenDay(page: Page, from: number, part: Hit<PartOfDay> | undefined): BareDate | null {
  const { hits } = page;
  let at = part?.to ?? from;
  const same = part && hits.relativeDate.at(at);
  const relative = hits.relativeDate.at(from) ?? (same?.meaning.unit === 'same' ? same : undefined);
  const weekday = relative === undefined ? (hits.weekday.at(at) ?? hits.weekday.at(from)) : undefined;
  if (relative === undefined && weekday === undefined) return null;
  if (relative !== undefined && isCounted(page, relative.from)) return null;
  if (weekday !== undefined && isOrdinal(page, weekday.from)) return null;
  at = (relative ?? weekday)?.to ?? at;
  const week = weekday && hits.relativeDate.at(at);
  if (week !== undefined && week.meaning.unit === 'week') at = week.to;
  const days = relative === undefined || relative.meaning.unit === 'day' ? readBeside(page, at) : null;
  if (weekday !== undefined && part === undefined && days === null && week === undefined) {
    if (!isOn(hits.dateLead.before(from)?.meaning)) return null;
  }
  return {
    from,
    to: days?.next ?? at,
    start: days?.start ?? UNKNOWN,
    end: days?.end ?? null,
    relative: relative?.meaning ?? (week?.meaning.unit === 'week' ? week.meaning : null),
    weekday: weekday?.meaning ?? null,
    lastWeekday: null,
    partOfDay: relative?.meaning.partOfDay ?? part?.meaning ?? null,
  };
}

/** "trong 5 năm qua", "những tháng tới": so many of them, not the one. */
function isCounted({ tokens, hits }: Page, i: number): boolean {
  if (beginsLine(tokens, i)) return false;
  return numberAt(tokens, i - 1) >= 0 || hits.quantity.endsBefore(i);
}

/** "lần thứ hai", "kỳ họp thứ 4": no day of the week. */
function isOrdinal({ tokens, hits }: Page, i: number): boolean {
  if (beginsLine(tokens, i)) return false;
  return hits.ordinalMark.startsAt(i - 1) || hits.eventNoun.endsBefore(i);
}

/** Numbers that say which day the words before mean: "(12/5)", ", 12/5", "ngày 12/5". */
function readBeside(page: Page, at: number): ReturnType<typeof readDays> {
  const { tokens, hits } = page;
  const sign = symbolAt(tokens, at);
  let next = sign === '(' || sign === ',' ? at + 1 : at;
  const word = hits.dateWord.at(next);
  if (word?.meaning === 'day') next = word.to;
  const days = readDays(page, next, true);
  if (days === null || sign !== '(') return days;
  return symbolAt(tokens, days.next) === ')' ? { ...days, next: days.next + 1 } : null;
}
