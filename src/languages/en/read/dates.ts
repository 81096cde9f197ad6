import { UNKNOWN } from '../../../mentions/calendar.js';
import type { DateMention } from '../../../mentions/dates.js';
import { yearAt } from '../../../mentions/days.js';
import type { Page } from '../../../page.js';
import { isCapital, isSymbol, symbolAt } from '../../../text/read.js';
import { joint, monthAt, type NamedDays, readCalendarDay, yearBehind } from './days.js';
import { isWeekday, lower } from './words.js';

type Bare = Omit<DateMention, 'lead' | 'opens'>;

/** Whether the month that is told so is behind, ahead, or in the year of the news. */
const NEAR_MONTHS: ReadonlyMap<string, NonNullable<DateMention['relative']>> = new Map([
  ['last', { unit: 'month', offset: -1, partOfDay: null }],
  ['this', { unit: 'year', offset: 0, partOfDay: null }],
  ['next', { unit: 'month', offset: 1, partOfDay: null }],
]);

/** The date that begins at a token, or null. */
export function readDate(page: Page, from: number): Bare | null {
  return (
    readSpoken(page, from) ??
    readNearMonth(page, from) ??
    readDays(page, from) ??
    readQuarter(page, from) ??
    readMonth(page, from) ??
    readYear(page, from)
  );
}

function bare(from: number, to: number, more: Partial<Bare>): Bare {
  const { start = UNKNOWN, end = null, relative = null, weekday = null } = more;
  const { lastWeekday = null, partOfDay = null } = more;
  return { from, to, start, end, relative, weekday, lastWeekday, partOfDay };
}

/** today, last week; Friday, on Monday afternoon, Friday, 2 June 2023, Monday (5 July). */
function readSpoken(page: Page, from: number): Bare | null {
  const { hits, tokens } = page;
  const relative = hits.relativeDate.at(from);
  if (relative !== undefined) {
    // "the day before the summit": told from what follows.
    const { unit, offset } = relative.meaning;
    if (
      unit === 'same' &&
      offset !== 0 &&
      !isSymbol(tokens, relative.to) &&
      !hits.placeMark.startsAt(relative.to)
    )
      return null;
    const beside = relative.meaning.unit === 'day' ? inBrackets(page, relative.to) : null;
    return bare(from, beside?.next ?? relative.to, {
      relative: relative.meaning,
      partOfDay: relative.meaning.partOfDay,
      ...(beside === null ? {} : { start: beside.start, end: beside.end }),
    });
  }
  const weekday = hits.weekday.at(from);
  if (weekday === undefined || !isCapital(tokens, weekday.to - 1) || !isWeekday(page, weekday.to - 1))
    return null;
  const turn = weekday.to - from > 1 ? weekOf(lower(page, from)) : null;
  const part = hits.partOfDay.at(weekday.to);
  let to = part?.to ?? weekday.to;
  const days = inBrackets(page, to) ?? readCalendarDay(page, symbolAt(tokens, to) === ',' ? to + 1 : to);
  const week = days === null ? hits.relativeDate.at(to) : undefined;
  const ofWeek = week?.meaning.unit === 'week' ? week : undefined;
  const last = days === null && week === undefined ? lastWeekday(page, to, weekday.meaning) : null;
  to = days?.next ?? ofWeek?.to ?? last?.next ?? to;
  return bare(from, to, {
    weekday: weekday.meaning,
    lastWeekday: last?.weekday ?? null,
    partOfDay: part?.meaning ?? null,
    relative: ofWeek?.meaning ?? last?.week ?? turn,
    ...(days === null ? {} : { start: days.start, end: days.end }),
  });
}

/** "last Friday", "this Friday", "next Friday": the week that the day is in. */
function weekOf(word: string): DateMention['relative'] {
  const offset = word === 'next' ? 1 : word === 'last' ? -1 : 0;
  return { unit: 'week', offset, partOfDay: null };
}

/** "to Thursday", "and Wednesday (next week)" behind the name of a day: the last of a span. */
function lastWeekday(
  page: Page,
  at: number,
  first: number,
): { weekday: number; week: DateMention['relative']; next: number } | null {
  const { hits, tokens } = page;
  const until = joint(page, at);
  const day = until < 0 ? undefined : hits.weekday.at(until);
  if (day === undefined || !isCapital(tokens, until) || !isWeekday(page, until)) return null;
  const length = (day.meaning - first + 7) % 7;
  // "on Monday and Friday": two days and no span.
  if (length === 0 || (length > 1 && hits.dateWord.at(at)?.meaning === 'and')) return null;
  const week = hits.relativeDate.at(day.to);
  const ofWeek = week?.meaning.unit === 'week' ? week : undefined;
  return { weekday: day.meaning, week: ofWeek?.meaning ?? null, next: ofWeek?.to ?? day.to };
}

/** "(5 July)" behind a word that tells the day. */
function inBrackets(page: Page, at: number): NamedDays | null {
  if (symbolAt(page.tokens, at) !== '(') return null;
  const days = readCalendarDay(page, at + 1);
  return days !== null && symbolAt(page.tokens, days.next) === ')' ? { ...days, next: days.next + 1 } : null;
}

function readDays(page: Page, from: number): Bare | null {
  const days = readCalendarDay(page, from);
  if (days === null) return null;
  const relative = days.start.year === null ? page.hits.relativeDate.at(days.next) : undefined;
  const ofYear = relative?.meaning.unit === 'year' ? relative : undefined;
  return bare(from, ofYear?.to ?? days.next, {
    start: days.start,
    end: days.end,
    relative: ofYear?.meaning ?? null,
  });
}

/** "September 2021"; "in September", "late May", where "May" and "March" can be nothing else. */
function readMonth(page: Page, from: number): Bare | null {
  const { hits } = page;
  const edge = hits.dateWord.at(from)?.meaning === 'edge' ? hits.dateWord.at(from) : undefined;
  const month = monthAt(page, edge?.to ?? from);
  if (month === null) return null;
  const { year, next } = yearBehind(page, month.next);
  const start = { year, month: month.month, day: null };
  if (year !== null) return bare(from, next, { start });
  const lead = hits.dateLead.before(from) ?? hits.eventLink.before(from);
  const turn = hits.relativeDate.at(month.next);
  const ofYear = turn?.meaning.unit === 'year' ? turn : undefined;
  if (edge === undefined && lead === undefined && ofYear === undefined) return null;
  return bare(from, ofYear?.to ?? month.next, { start, relative: ofYear?.meaning ?? null });
}

/** "last September", "this November", "next March": the one that is next to the news. */
function readNearMonth(page: Page, from: number): Bare | null {
  const name = page.hits.englishMonth.at(from);
  if (name === undefined || name.to - from < 2 || !isCapital(page.tokens, from + 1)) return null;
  const turn = NEAR_MONTHS.get(lower(page, from)) ?? null;
  const days = readCalendarDay(page, from);
  const to = days?.next ?? monthAt(page, from)?.next ?? name.to;
  const start = days?.start ?? { year: null, month: name.meaning, day: null };
  return bare(from, to, { start, end: days?.end ?? null, relative: start.year === null ? turn : null });
}

/** "the first quarter of 2024", "the fourth quarter of this year", "Q2 2025": its first and last month. */
function readQuarter(page: Page, from: number): Bare | null {
  const { hits } = page;
  const word = hits.quarter.at(from);
  if (word === undefined) return null;
  const at = lower(page, word.to) === 'of' || symbolAt(page.tokens, word.to) === ',' ? word.to + 1 : word.to;
  const year = yearAt(page.tokens, at);
  const turn = year === null ? hits.relativeDate.at(at) : undefined;
  const ofYear = turn?.meaning.unit === 'year' ? turn : undefined;
  if (year === null && ofYear === undefined) return null;
  return bare(from, ofYear?.to ?? at + 1, {
    start: { year, month: word.meaning * 3 - 2, day: null },
    end: { year, month: word.meaning * 3, day: null },
    relative: ofYear?.meaning ?? null,
  });
}

/** "in 2025", "by 2030", "early 2022": a year behind a word that makes it one. */
function readYear(page: Page, from: number): Bare | null {
  const { hits, tokens } = page;
  const edge = hits.dateWord.at(from)?.meaning === 'edge' ? hits.dateWord.at(from) : undefined;
  const at = edge?.to ?? from;
  const year = yearAt(tokens, at);
  const led = hits.dateLead.endsBefore(from) || hits.eventLink.before(from)?.meaning === 'planned';
  if (year === null || (edge === undefined && !led)) return null;
  if (symbolAt(tokens, at + 1) === '-' && yearAt(tokens, at + 2) !== null) return null;
  return bare(from, at + 1, { start: { year, month: null, day: null } });
}
