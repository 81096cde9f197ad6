import type { DateLead, DateWord, PartOfDay, RelativeDate } from '../languages/dates.js';
import { Role } from '../languages/roles.js';
import type { Page } from '../page.js';
import type { Hit } from '../text/found.js';
import { isCapital, isComma, isNumber, lengthAt, numberAt, symbolAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { tokenText } from '../text/sentences.js';
import { Shape } from '../text/vocabulary.js';
import { type CalendarDay, isDayOf, UNKNOWN } from './calendar.js';
import { readDays, readMonth, readYear, yearAt } from './days.js';

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

/** The dates in a run of tokens, in order; they never overlap. Expects whole sentences. */
export function findDates(page: Page, range: TokenRange): DateMention[] {
  const { tokens, hits, roles } = page;
  const dates: DateMention[] = [];
  const read = page.language.readers?.date ?? readDate;
  for (let i = range.from; i < range.to; i += 1) {
    if (((roles[i] ?? 0) & Role.Date) === 0 && ((tokens.shape[i] ?? 0) & Shape.Number) === 0) continue;
    const date = read(page, i);
    if (date === null || date.to > range.to) continue;
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

/** vào, hồi. */
function isOn(lead: DateLead | undefined): boolean {
  return lead === 'on' || lead === 'past';
}

type Bare = Omit<DateMention, 'lead' | 'opens'>;

/** The date that begins at a token, or null. */
function readDate(page: Page, from: number): Bare | null {
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

/** A month, a quarter or a year, of this year or of one that is told by words. */
function unitOfYear(
  from: number,
  to: number,
  start: CalendarDay,
  end: CalendarDay | null,
  relative: RelativeDate | null,
): Bare {
  return { from, to, start, end, relative, weekday: null, lastWeekday: null, partOfDay: null };
}

/** hôm nay, sáng nay (12/5), chiều thứ Hai, 2/8, chiều cùng ngày, năm ngoái: told by words, perhaps with numbers behind. */
function readSpokenDay(page: Page, from: number, part: Hit<PartOfDay> | undefined): Bare | null {
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
  return numberAt(tokens, i - 1) >= 0 || hits.quantity.endsBefore(i);
}

/** "lần thứ hai", "kỳ họp thứ 4": no day of the week. */
function isOrdinal({ hits }: Page, i: number): boolean {
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

function isTaken({ tokens, hits }: Page, i: number): boolean {
  return symbolAt(tokens, i - 1) === '+' || hits.ordinalMark.endsBefore(i);
}

/** ngày 1/9, chiều 2/8/2021, 26-28/10/2021, (08/9/2021): days told by numbers. */
function readDayNumbers(
  page: Page,
  from: number,
  part: Hit<PartOfDay> | undefined,
  word: Hit<DateWord> | undefined,
): Bare | null {
  const { tokens, hits } = page;
  // "lần thứ hai ngày 21/10", "ASEAN+3 ngày 14/4": the number is another one's.
  if (word !== undefined && word.to - from > 1 && isTaken(page, from)) return null;
  const anchor = part ?? (word?.meaning === 'day' ? word : undefined);
  if (anchor === undefined && ((tokens.shape[from] ?? 0) & Shape.Number) === 0) return null;
  const anchorLead = anchor && hits.dateLead.before(anchor.to);
  if (anchorLead !== undefined && anchorLead.meaning === 'never') return null;
  let at = anchor?.to ?? from;
  const second = anchor && hits.dateWord.at(at);
  if (second?.meaning === 'day') at = second.to;
  const lead = anchor === undefined ? hits.dateLead.before(from)?.meaning : undefined;
  const anchored = anchor !== undefined || isOn(lead);
  const days =
    readDays(page, at, anchored) ??
    (lead === 'since' ? readSince(page, from) : null) ??
    (anchored ? null : readBracketed(page, from));
  if (days === null || (anchor === undefined && (lead === 'never' || !standsAlone(page, from, days.next))))
    return null;
  if (!anchored && days.start.year === null && days.end === null && !isNamedMonth(page, at, days.next)) {
    if (symbolAt(tokens, from - 1) !== '(' || symbolAt(tokens, days.next) !== ')') return null;
  }
  const relative = days.start.year === null ? hits.relativeDate.at(days.next) : undefined;
  const ofYear = relative?.meaning.unit === 'year' ? relative : undefined;
  return {
    from,
    to: ofYear?.to ?? days.next,
    start: days.start,
    end: days.end,
    relative: ofYear?.meaning ?? null,
    weekday: null,
    lastWeekday: null,
    partOfDay: part?.meaning ?? null,
  };
}

/** "(16 đến 18-4)": a span of days that brackets hold alone. */
function readBracketed(page: Page, from: number): ReturnType<typeof readDays> {
  const { tokens } = page;
  if (symbolAt(tokens, from - 1) !== '(') return null;
  const days = readDays(page, from, true);
  return days !== null && days.end !== null && symbolAt(tokens, days.next) === ')' ? days : null;
}

/** "10 đến 12-2" behind "từ": a span of days without a word for "day", where nothing is counted behind it. */
function readSince(page: Page, from: number): ReturnType<typeof readDays> {
  const { tokens, hits } = page;
  if (hits.dateWord.at(from + 1)?.meaning !== 'to') return null;
  const days = readDays(page, from, true);
  if (days === null || days.end === null) return null;
  const counted = ((tokens.shape[days.next] ?? 0) & Shape.Word) !== 0 && !hits.placeMark.startsAt(days.next);
  return counted || '%/-'.includes(symbolAt(tokens, days.next) || ' ') ? null : days;
}

/** Whether the month behind the first number is told by a word: "19 tháng 11" needs no word before it. */
function isNamedMonth(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (page.hits.dateWord.at(i)?.meaning === 'month') return true;
  return false;
}

/** Numbers that are no part of a longer one: no document number, no fraction of a thing, no phone number. */
function standsAlone({ tokens }: Page, from: number, to: number): boolean {
  const before = symbolAt(tokens, from - 1);
  const after = symbolAt(tokens, to);
  const touches = (i: number): boolean => (tokens.end[i - 1] ?? 0) === (tokens.start[i] ?? 0);
  if (before !== '' && '/-.+,'.includes(before) && touches(from)) return false;
  if (((tokens.shape[to] ?? 0) & Shape.Word) !== 0 && touches(to)) return false;
  return !(
    after !== '' &&
    '/-+%'.includes(after) &&
    touches(to) &&
    lengthAt(tokens, to + 1) > 0 &&
    touches(to + 1)
  );
}

/** tháng 4/2021, cuối tháng 9-2017, tháng 11 tới, năm 2022, cuối năm nay, quý I/2017. */
function readMonths(page: Page, from: number, first: Hit<DateWord>): Bare | null {
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

function monthMention(page: Page, from: number, month: { day: CalendarDay; next: number }): Bare {
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

function quarter(page: Page, from: number, at: number): Bare | null {
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

/** 19 November 2011, November 19, 2011, 31 July to 6 August 2022: left in English. */
function readEnglish(page: Page, from: number): Bare | null {
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
