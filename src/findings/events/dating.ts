import type { ArticleText } from '../../article.js';
import type { EventDate, Warning } from '../../document.js';
import {
  type CalendarDay,
  edtfInterval,
  inYear as inCalendarYear,
  lengthOf,
} from '../../mentions/calendar.js';
import type { DateMention } from '../../mentions/dates.js';
import { yearAt } from '../../mentions/days.js';
import type { ResolvedDate } from '../../mentions/resolved-date.js';
import type { ArticleDates } from '../../mentions/years.js';
import { isCapital } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { readable, spanOf } from '../../text/source.js';
import { isAtOtherTime, isOfDocument } from './fronts.js';
import { type EventMention, isSpokenOf, seriesYear as yearInSeries, yearOf } from './mention.js';
import { readPlace } from './place.js';
import { type EventRecord, yearIn } from './records.js';
import { isPeriod, isWhen } from './tail-dates.js';

const LEAD = 3;
/** In days: as long as an event told by its first and its last day may take. */
const LONGEST = 31;

/** An article that opens with "Ngày 23/9 …" and then names its event, without a date of its own, dates it so. */
export function dateFromLead(
  article: ArticleText,
  main: EventRecord,
  records: readonly EventRecord[],
  dates: ArticleDates,
): void {
  const first = main.mentions.find(({ gist }) => gist.words.length > 0) ?? main.mentions[0];
  if (main.slots.date !== null || first === undefined || first.sentence > LEAD || !isNarrated(first)) return;
  for (let sentence = first.sentence; sentence >= 0; sentence -= 1) {
    const day = dates
      .in(sentence)
      .find((date) => isWhen(date) && !isPeriod(date) && isDayFor(date, main) && date.from < first.head.from);
    const range = article.sentences[sentence];
    if (day === undefined || range === undefined) continue;
    if (isAtOtherTime(article, Math.max(day.to, range.from), first)) return;
    // "Khung hợp tác … được ký chiều 11/8" tells of the signing.
    const signed = article.hits.documentVerb.before(day.from) !== undefined;
    if (!signed && isOfDocument(article, day, range)) return;
    if (records.some(({ slots }) => slots.date?.mention === day)) return;
    main.slots.date = { mention: day, sentence, tight: false };
    if (sentence < first.sentence) main.slots.place ??= placeBehind(article, day.to, range.to);
    return;
  }
}

/** "… được ký chiều 11/8 tại Hà Nội": where what the lead tells of happened. */
function placeBehind(article: ArticleText, at: number, limit: number): TokenRange | null {
  const mark = article.hits.placeMark.at(at);
  return mark === undefined ? null : readPlace(article, mark.to, limit);
}

/** Told by the writer: no part of what somebody says, or where it was said. */
function isNarrated({ told, frame }: EventMention): boolean {
  return !told || frame === 'at';
}

/** A day by its number; one told by a word ("on Monday", "yesterday") dates only what the article tells of as done. */
function isDayFor(
  { start, relative, weekday, lead }: DateMention,
  { mentions, slots }: EventRecord,
): boolean {
  if (start.day !== null) return true;
  const told = weekday === null ? relative?.unit === 'day' && relative.offset <= 0 : lead === 'on';
  const ahead = slots.status === 'planned' && slots.until === null;
  return told && !ahead && mentions.some((one) => isSpokenOf(one) && isNarrated(one));
}

/** Tells the dates which year it is, where a day of an event in a numbered series does: of the main one, else of one that was held. */
export function yearFromSeries(
  dates: ArticleDates,
  main: EventRecord | null,
  records: readonly EventRecord[],
): void {
  let planned: CalendarDay | null = null;
  for (const record of main === null ? records : [main, ...records]) {
    const { date, status } = record.slots;
    const told = date?.mention;
    if (told === undefined || told.relative !== null || told.lead === 'past' || told.start.year !== null)
      continue;
    const { month } = told.start;
    const year = month === null ? null : seriesYear(record, month);
    if (year === null) continue;
    if (status !== 'planned') {
      dates.learn(inCalendarYear(told.start, year), false);
      return;
    }
    planned ??= inCalendarYear(told.start, year);
  }
  if (planned !== null) dates.learn(planned, true);
}

/**
 * The date told of an event: its year as the dump tells it, else as the number
 * in a known series gives it; the year in the name where nothing else is told.
 */
export function dateOf(
  article: ArticleText,
  dates: ArticleDates,
  record: EventRecord,
  whole: EventRecord | null,
): EventDate | null {
  const year = yearIn(record);
  const bound = record.slots.date;
  const sense = year === null ? null : topicYear(article, record, year);
  if (bound === null) return year === null || sense !== null ? null : yearDate(article, record, year);
  const planned = record.slots.status === 'planned' || bound.put === true;
  const first = lasting(record.slots, bound.mention);
  const { until } = record.slots;
  let found = dates.resolve(first, bound.sentence, planned);
  if (first === bound.mention && until !== null)
    found = toItsLast(found, dates.resolve(until, bound.sentence, true));
  if (found.yearFrom === 'unknown' || found.yearFrom === 'inferred') {
    const held = sense === null || year === null ? year : yearHeld(sense, year, found.start.month);
    const { month } = found.start;
    const known = held ?? seriesYear(record, month) ?? (whole && (yearIn(whole) ?? seriesYear(whole, month)));
    if (known !== null && found.start.month !== null) found = inYear(found, known, year === known);
  } else if (found.yearFrom === 'published' && bound.mention.relative === null) {
    // "lần thứ 35 vào tháng 11": the number knows better than the nearest November.
    const known = seriesYear(record, found.start.month);
    const near = known !== null && Math.abs(known - (found.start.year ?? known)) === 1;
    if (known !== null && near) found = inYear(found, known, false);
    // "Hội thảo năm 2020 diễn ra trong hai ngày 29-30/10": nothing else in the name the year could be of.
    else if (
      year !== null &&
      found.start.month !== null &&
      sense === null &&
      (isOwnYear(article, record, year) ||
        (Math.abs(year - (found.start.year ?? year)) === 1 && isYearBehindName(article, record, year)))
    )
      found = inYear(found, year, true);
  }
  if (found.value === null) return null;
  return {
    value: found.value,
    text: words(article, bound.mention),
    yearFrom: found.yearFrom,
    reason: found.reason,
    partOfDay: bound.mention.partOfDay,
  };
}

/** Whether the year in a name can be nothing else's: "Hội thảo năm 2020", "the Special ASEAN-Australia Summit 2024", "the 2024 Port Forum". */
function isOwnYear({ tokens }: ArticleText, { mentions }: EventRecord, year: number): boolean {
  return (
    mentions.every((one) => one.gist.words.length === 0 && yearOf(one) !== null) ||
    mentions.some(
      ({ noun, name }) =>
        noun !== null && (yearAt(tokens, noun.to) === year || yearAt(tokens, name.from) === year),
    )
  );
}

/** "Diễn đàn Chính trị cấp cao về … (HLPF) 2024", "Diễn đàn Tương lai ASEAN 2024": behind its own acronym, or where the name holds no topic and no plan. */
function isYearBehindName({ tokens, hits }: ArticleText, { mentions }: EventRecord, year: number): boolean {
  return mentions.some(({ name, acronym, nested }) => {
    if (nested || yearAt(tokens, name.to - 1) !== year || hits.dateWord.endsBefore(name.to - 1)) return false;
    if (acronym !== null && name.to - acronym.to <= 2) return true;
    if (!isCapital(tokens, name.to - 2)) return false;
    for (let i = name.from; i < name.to - 1; i += 1) {
      const part = hits.namePart.at(i)?.meaning;
      if (part === 'about' || part === 'verb') return false;
      if (hits.planHead.startsAt(i) || hits.documentNoun.startsAt(i) || hits.fulfilment.startsAt(i))
        return false;
    }
    return true;
  });
}

/** What a name says of the year in it: "tổng kết năm 2016" looks back, "triển khai nhiệm vụ năm 2017" ahead; else null. */
function topicYear({ hits, tokens }: ArticleText, { mentions }: EventRecord, year: number): Topic | null {
  const stated = mentions.find((one) => yearOf(one) === year);
  if (stated === undefined) return null;
  let topic: Topic | null = null;
  for (let i = stated.name.from; i < stated.name.to && yearAt(tokens, i) !== year; i += 1) {
    const sign = hits.yearSign.at(i)?.meaning;
    if (sign === 'review' || sign === 'agenda') topic = sign;
  }
  return topic;
}

type Topic = 'review' | 'agenda';

/** The year in which a year is reviewed or prepared, for a month; null for months that may be of either. */
function yearHeld(topic: Topic, year: number, month: number | null): number | null {
  if (month === null) return null;
  if (topic === 'agenda') return month >= 11 ? year - 1 : year;
  return month <= 3 ? year + 1 : month >= 7 ? year : null;
}

/** The first and the last day of which one is told by a word ("on Monday", "until Friday"), where both are known. */
function toItsLast(first: ResolvedDate, { start: last }: ResolvedDate): ResolvedDate {
  const { start, end } = first;
  if (end !== null || start.day === null || start.year === null || last.day === null || last.year === null)
    return first;
  const length = lengthOf(start, last);
  return length > 0 && length <= LONGEST ? { ...first, end: last, value: edtfInterval(start, last) } : first;
}

/** A first day with the last day told elsewhere: "khai mạc ngày 2/9", "kéo dài đến ngày 6/9". */
function lasting({ until }: EventRecord['slots'], first: DateMention): DateMention {
  const { start, end } = first;
  if (until === null || end !== null || start.day === null) return first;
  const last = { ...until.start, year: until.start.year ?? start.year };
  const length = lengthOf(start, last);
  return length > 0 && length <= LONGEST ? { ...first, end: last } : first;
}

function words({ source, tokens }: ArticleText, { from, to }: TokenRange): string {
  return readable(source, tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);
}

function yearDate(article: ArticleText, { mentions }: EventRecord, year: number): EventDate {
  const stated = mentions.find((one) => yearOf(one) === year)?.year;
  const text = typeof stated === 'object' && stated !== null ? words(article, stated) : String(year);
  return { value: String(year), text, yearFrom: 'stated', reason: null, partOfDay: null };
}

function inYear(date: ResolvedDate, year: number, stated: boolean): ResolvedDate {
  const start = inCalendarYear(date.start, year);
  const end = date.end && inCalendarYear(date.end, year);
  return {
    start,
    end,
    value: edtfInterval(start, end),
    yearFrom: stated ? 'stated' : 'ordinal',
    reason: stated ? null : 'the number in its series',
  };
}

/** The year of a numbered series that the name belongs to, or null. */
function seriesYear({ mentions }: EventRecord, month: number | null): number | null {
  for (const mention of mentions) {
    const year = yearInSeries(mention, month);
    if (year !== null) return year;
  }
  return null;
}

/** What a reader should know before relying on a date, or null. */
export function doubtOf(article: ArticleText, date: EventDate, { slots }: EventRecord): Warning | null {
  const { text, yearFrom, reason } = date;
  const bound = slots.date?.mention;
  if (bound === undefined || (yearFrom !== 'inferred' && yearFrom !== 'unknown')) return null;
  const { source, tokens } = article;
  const span = spanOf(source, tokens.start[bound.from] ?? 0, tokens.end[bound.to - 1] ?? 0);
  return yearFrom === 'inferred'
    ? { code: 'year-inferred', message: `The year of "${text}" is inferred: ${reason ?? ''}.`, span }
    : { code: 'undated', message: `No year is known for "${text}".`, span };
}
