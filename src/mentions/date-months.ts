import type { DateWord, RelativeDate } from '../languages/dates.js';
import type { Page } from '../page.js';
import type { Hit } from '../text/found.js';
import { isCapital, isNumber, numberAt } from '../text/read.js';
import { tokenText } from '../text/sentences.js';
import { type CalendarDay, UNKNOWN } from './calendar.js';
import type { BareDate } from './dates.js';
import { readMonth, readYear, yearAt } from './days.js';

/** tháng 4/2021, cuối tháng 9-2017, tháng 11 tới, năm 2022, cuối năm nay, quý I/2017. */
export function readMonths(page: Page, from: number, first: Hit<DateWord>): BareDate | null {
  const { tokens, hits } = page;
  const edge = isEdge(first.meaning) ? first : undefined;
  const at = edge?.to ?? from;
  const afterEdge = edge && hits.relativeDate.at(at);
  if (afterEdge !== undefined && afterEdge.meaning.unit !== 'day' && afterEdge.meaning.unit !== 'same') {
    return unitOfYear(from, afterEdge.to, UNKNOWN, null, afterEdge.meaning);
  }
  const word = edge === undefined ? first : hits.dateWord.at(at);
  const month = word?.meaning === 'month' ? readMonth(page, at) : null;
  if (month !== null) return monthMention(page, from, month);
  const lately = word === undefined ? null : beginningOf(page, first, word);
  if (lately !== null) return unitOfYear(from, word?.to ?? at, UNKNOWN, null, lately);
  if (word?.meaning === 'quarter') return quarter(page, from, word.to);
  if (word?.meaning !== 'year') return null;
  const year = yearAt(tokens, word.to);
  // "năm 2016-2020" is a period, "6 tháng cuối năm 2017" half a year.
  if (year === null || yearAt(tokens, word.to + 2) !== null) return null;
  const before = hits.dateWord.before(from);
  if (edge !== undefined && before?.meaning === 'month') return null;
  if (
    before !== undefined &&
    isEdge(before.meaning) &&
    hits.dateWord.before(before.from)?.meaning === 'month'
  )
    return null;
  if (hits.quantity.endsBefore(from)) return null;
  return unitOfYear(from, word.to + 1, { year, month: null, day: null }, null, null);
}

function isEdge(word: DateWord): boolean {
  return word === 'edge' || word === 'beginning';
}

/** "hồi đầu tháng", "hồi đầu năm": this one's, where no other is told behind it. */
function beginningOf({ tokens, hits }: Page, edge: Hit<DateWord>, unit: Hit<DateWord>): RelativeDate | null {
  if (edge.meaning !== 'beginning' || hits.dateLead.before(edge.from)?.meaning !== 'past') return null;
  if ((unit.meaning !== 'month' && unit.meaning !== 'year') || isNumber(tokens, unit.to)) return null;
  return { unit: unit.meaning, offset: 0, partOfDay: null };
}

function monthMention(page: Page, from: number, month: { day: CalendarDay; next: number }): BareDate {
  const { hits } = page;
  if (month.day.year !== null) return unitOfYear(from, month.next, month.day, null, null);
  const year = hits.relativeDate.at(month.next);
  if (year?.meaning.unit === 'year') {
    return unitOfYear(from, year.to, month.day, null, year.meaning);
  }
  const word = hits.nextOrLast.at(month.next);
  // "từ tháng 3 tới tháng 5": joins, and does not say which year.
  const joins = word && (hits.dateWord.startsAt(word.to) || numberAt(page.tokens, word.to) >= 0);
  const turn = joins ? undefined : word;
  if (turn === undefined) return unitOfYear(from, month.next, month.day, null, null);
  return unitOfYear(from, turn.to, month.day, null, { unit: 'month', offset: turn.meaning, partOfDay: null });
}

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['II', 2],
  ['III', 3],
  ['IV', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

function quarter(page: Page, from: number, at: number): BareDate | null {
  const { tokens } = page;
  // "quý khách": most words behind it are none.
  if (!isCapital(tokens, at) && !isNumber(tokens, at)) return null;
  const number = QUARTERS.get(tokenText(tokens, at));
  const stated = readYear(page, at + 1);
  const told = page.hits.relativeDate.at(at + 1);
  const relative = stated === null && told?.meaning.unit === 'year' ? told : null;
  if (number === undefined || (stated === null && relative === null)) return null;
  const year = stated?.year ?? null;
  return unitOfYear(
    from,
    relative?.to ?? stated?.next ?? at + 1,
    { year, month: number * 3 - 2, day: null },
    { year, month: number * 3, day: null },
    relative?.meaning ?? null,
  );
}

/** A month, a quarter or a year, of this year or of one that is told by words. */
function unitOfYear(
  from: number,
  to: number,
  start: CalendarDay,
  end: CalendarDay | null,
  relative: RelativeDate | null,
): BareDate {
  return { from, to, start, end, relative, weekday: null, lastWeekday: null, partOfDay: null };
}
