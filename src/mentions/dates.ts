import type { DateLead, DateWord, PartOfDay, RelativeDate } from '../languages/dates.js';
import { Role } from '../languages/roles.js';
import type { Page } from '../page.js';
import { isComma, isNumber, lengthAt, numberAt, symbolAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { Shape } from '../text/vocabulary.js';
import { type CalendarDay, isDayOf } from './calendar.js';
import { dayOfPlace } from './clocks.js';
import { readMonths } from './date-months.js';
import { readDayNumbers } from './date-numbers.js';
import { readSpokenDay } from './date-words.js';
import { yearAt } from './days.js';

/** A date as the text tells it, before anybody asked for its year. */
export interface DateMention extends TokenRange {
  readonly start: CalendarDay;
  /** The last day of a span, or null. */
  readonly end: CalendarDay | null;
  /** Told from the day of writing or from another date: hôm nay, cùng ngày, năm ngoái, tháng 11 tới. */
  readonly relative: RelativeDate | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** The last of several days told by their names: "from Tuesday to Thursday"; or null. */
  readonly lastWeekday: number | null;
  readonly partOfDay: PartOfDay | null;
  /** What the word before says: "on" it happens, "since" or a "bound"; null without such a word. */
  readonly lead: Exclude<DateLead, 'never'> | null;
  /** Stands at the beginning of a sentence or behind a comma. */
  readonly opens: boolean;
}

/** A date before anybody looked at what stands around it. */
export type BareDate = Omit<DateMention, 'lead' | 'opens'>;

/** The dates in a run of tokens, in order; they never overlap. Expects whole sentences. */
export function findDates(page: Page, range: TokenRange): DateMention[] {
  const { tokens, hits, roles } = page;
  const dates: DateMention[] = [];
  const read = page.language.readers?.date ?? readDate;
  for (let i = range.from; i < range.to; i += 1) {
    if (((roles[i] ?? 0) & Role.Date) === 0 && ((tokens.shape[i] ?? 0) & Shape.Number) === 0) continue;
    const date = read(page, i);
    if (date === null || date.to > range.to) continue;
    const before = dates.at(-1);
    const told = before === undefined ? null : dayOfPlace(page, before, date);
    if (told === before) {
      i = date.to - 1;
      continue;
    }
    if (told === date) dates.pop();
    const lead = hits.dateLead.before(i);
    const opens = i - range.from <= 2 || isComma(tokens, i - 1);
    const { to, start, end, relative, weekday, lastWeekday, partOfDay } = date;
    dates.push({
      from: i,
      to,
      start,
      end,
      relative,
      weekday,
      lastWeekday,
      partOfDay,
      lead: lead === undefined || lead.meaning === 'never' ? null : lead.meaning,
      opens,
    });
    i = date.to - 1;
  }
  return dates;
}

/** The date that begins at a token, of the dates of a sentence in order. */
export function dateFrom(dates: readonly DateMention[], token: number): DateMention | undefined {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = dates[middle]?.from ?? 0;
    if (from === token) return dates[middle];
    if (from < token) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** The date that begins at a token, or null. */
function readDate(page: Page, from: number): BareDate | null {
  if (((page.roles[from] ?? 0) & Role.Date) === 0)
    return mayBeDay(page, from)
      ? (readDayNumbers(page, from, undefined, undefined) ?? readEnglish(page, from))
      : null;
  const { hits } = page;
  const word = hits.dateWord.at(from);
  const part = hits.partOfDay.at(from);
  const spoken = part !== undefined || hits.relativeDate.startsAt(from) || hits.weekday.startsAt(from);
  // They are most of the words of dates in a text.
  const joining = word !== undefined && joins(word.meaning);
  return (
    (spoken ? readSpokenDay(page, from, part) : null) ??
    (joining && !spoken ? null : readDayNumbers(page, from, part, word)) ??
    (word === undefined || joining ? null : readMonths(page, from, word)) ??
    readEnglish(page, from)
  );
}

/** Whether a number can open a date: a day with a sign and a number behind it, or with a word that joins days or tells a month. */
function mayBeDay({ tokens, hits, roles }: Page, i: number): boolean {
  const sign = ((tokens.shape[i + 1] ?? 0) & Shape.Symbol) !== 0;
  if (sign ? !isNumber(tokens, i + 2) : ((roles[i + 1] ?? 0) & (Role.Date | Role.Naming)) === 0) return false;
  const day = lengthAt(tokens, i) <= 2 ? numberAt(tokens, i) : -1;
  if (day < 1 || day > 31) return false;
  if (sign || hits.englishMonth.startsAt(i + 1)) return true;
  const word = hits.dateWord.at(i + 1);
  return word !== undefined && (word.meaning === 'month' || joins(word.meaning));
}

/** "và", "đến": between two days, and the beginning of none. */
function joins(word: DateWord): boolean {
  return word === 'and' || word === 'to';
}

/** 19 November 2011, November 19, 2011, 31 July to 6 August 2022: left in English. */
function readEnglish(page: Page, from: number): BareDate | null {
  const { tokens, hits } = page;
  const first = lengthAt(tokens, from) <= 2 ? numberAt(tokens, from) : -1;
  const name = hits.englishMonth.at(first > 0 ? from + 1 : from);
  if (name === undefined) return null;
  const dot = symbolAt(tokens, name.to) === '.' ? 1 : 0;
  const behind = lengthAt(tokens, name.to + dot) <= 2 ? numberAt(tokens, name.to + dot) : -1;
  const day = first > 0 ? first : behind;
  let to = name.to + dot + (first > 0 || behind <= 0 ? 0 : 1);
  const comma = symbolAt(tokens, to) === ',' ? 1 : 0;
  const year = yearAt(tokens, to + comma);
  if (year !== null) to += comma + 1;
  // Without a year "May 10" may be a factory.
  if (year === null && first <= 0) return null;
  if (day > 0 && !isDayOf(day, name.meaning)) return null;
  const start = { year, month: name.meaning, day: day > 0 ? day : null };
  return { from, to, start, end: null, relative: null, weekday: null, lastWeekday: null, partOfDay: null };
}
