import type { ArticleText } from '../article.js';
import type { AseanEvent, EventDate, Warning } from '../document.js';
import { edtfInterval } from '../mentions/calendar.js';
import { ArticleDates, type ResolvedDate } from '../mentions/years.js';
import { excerpt, readable, spanOf } from '../text/source.js';
import type { TokenRange } from '../text/sentences.js';
import { bindSlots } from './events/bind.js';
import { documentsOf } from './events/documents.js';
import { mentionsIn } from './events/heads.js';
import { mainEvent } from './events/main.js';
import type { EventMention } from './events/mention.js';
import { isParticular } from './events/qualify.js';
import { type EventRecord, joinMentions, yearOf } from './events/records.js';
import { yearInSeries } from './events/series.js';
import { isWhen } from './events/tail.js';

export interface EventFindings {
  readonly events: AseanEvent[];
  readonly warnings: Warning[];
}

/** The particular meetings, talks and visits that the article tells of, in the order of the text, and doubts about their dates. */
export function findEvents(article: ArticleText): EventFindings {
  const { sentences } = article;
  if (!sentences.some((sentence) => namesEvents(article, sentence))) return { events: [], warnings: [] };
  const dates = new ArticleDates(article, sentences, article.published);
  const mentions = sentences.flatMap((sentence, index) => {
    const found = mentionsIn(article, sentence, index, dates.in(index));
    bindSlots(article, sentence, found, dates.in(index));
    return found;
  });
  const records = joinMentions(article, mentions);
  const main = mainEvent(article, records);
  if (main !== null) dateFromLead(main, records, dates);
  const told = records.filter((record) => record === main || isParticular(article, record, records));
  const named = told.map((record) => ({ record, name: nameOf(record) }));
  named.sort((a, b) => a.name.name.from - b.name.name.from);
  const ids = new Map(named.map(({ record }, index) => [record, `e${index + 1}`]));
  const warnings: Warning[] = [];
  const events = named.map(({ record, name }) => {
    const date = dateOf(article, dates, record, records);
    if (date !== null) warnings.push(...doubts(article, date, record));
    return eventOf(article, record, name, {
      id: ids.get(record) ?? '',
      main: record === main,
      date,
      partOf: settingOf(record, named, ids),
    });
  });
  return { events, warnings };
}

const LEAD = 3;

/** An article that opens with "Ngày 23/9 …" and then names its event, without a date of its own, dates it so. */
function dateFromLead(main: EventRecord, records: readonly EventRecord[], dates: ArticleDates): void {
  const first = main.mentions.find((mention) => mention.content.length > 0) ?? main.mentions[0];
  if (main.slots.date !== null || first === undefined || first.sentence > LEAD) return;
  const taken = new Set(records.map(({ slots }) => slots.date?.mention));
  for (let sentence = first.sentence; sentence >= 0; sentence -= 1) {
    const day = dates.in(sentence).find((date) => isWhen(date) && date.start.day !== null && date.from < first.head.from);
    if (day === undefined) continue;
    if (!taken.has(day)) main.slots.date = { mention: day, tight: false };
    return;
  }
}

function namesEvents({ hits }: ArticleText, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) {
    if (hits.eventNoun.at(i) !== undefined || hits.eventVerb.at(i) !== undefined) return true;
  }
  return false;
}

/** The mention whose words are the event's name: the first that tells most of what any tells. */
function nameOf({ mentions }: EventRecord): EventMention {
  const weight = (one: EventMention): number =>
    one.content.length + (one.ordinal === null ? 0 : 2) + (one.nested || one.plural ? -1 : 0);
  const most = Math.max(...mentions.map(weight));
  return mentions.find((one) => weight(one) >= 0.6 * most) ?? (mentions[0] as EventMention);
}

interface Known {
  readonly id: string;
  readonly main: boolean;
  readonly date: EventDate | null;
  readonly partOf: string | null;
}

function eventOf(article: ArticleText, record: EventRecord, mention: EventMention, known: Known): AseanEvent {
  const { source, tokens } = article;
  const bounds = ({ from, to }: TokenRange): [number, number] => [tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0];
  const words = (range: TokenRange): string => readable(source, ...bounds(range));
  const { slots, mentions } = record;
  const [start, end] = bounds(mention.name);
  const acronym = mentions.find((one) => one.acronym !== null)?.acronym ?? null;
  return {
    id: known.id,
    main: known.main,
    type: mention.type,
    name: words(mention.name),
    acronym: acronym && words(acronym),
    ordinal: mentions.find(({ ordinal }) => ordinal !== null)?.ordinal ?? null,
    date: known.date,
    place: slots.place && words(slots.place),
    mode: slots.mode,
    status: slots.status ?? 'held',
    chairs: unique(slots.chairs.map(words)),
    hosts: unique(slots.hosts.map(words)),
    participants: unique(mention.participants.map(words)),
    partOf: known.partOf,
    documents: documentsOf(article, record).map(words),
    text: excerpt(source, start, end),
    span: spanOf(source, start, end),
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}

/** The date told of an event, its year found as far as the dump tells it; the year in the name where it has no other. */
function dateOf(
  article: ArticleText,
  dates: ArticleDates,
  record: EventRecord,
  records: readonly EventRecord[],
): EventDate | null {
  const { tokens, source } = article;
  const year = record.mentions.map(yearOf).find((one) => one !== null) ?? null;
  const bound = record.slots.date?.mention ?? null;
  if (bound === null) return year === null ? null : yearDate(article, record, year);
  const planned = record.slots.status === 'planned';
  const sentence = article.sentences.findIndex(({ to }) => bound.from < to);
  let found: ResolvedDate = dates.resolve(bound, sentence, planned);
  if (found.yearFrom === 'unknown' || found.yearFrom === 'inferred') {
    const known = year ?? seriesYear(article, record) ?? wholeYear(article, record, records);
    if (known !== null && found.start.month !== null) found = inYear(found, known, year !== null);
  }
  if (found.value === null) return null;
  return {
    value: found.value,
    text: readable(source, tokens.start[bound.from] ?? 0, tokens.end[bound.to - 1] ?? 0),
    yearFrom: found.yearFrom,
    reason: found.reason,
    partOfDay: bound.partOfDay,
  };
}

function yearDate({ source, tokens }: ArticleText, record: EventRecord, year: number): EventDate {
  const stated = record.mentions.find((one) => yearOf(one) === year)?.year;
  const text =
    typeof stated === 'object' && stated !== null
      ? readable(source, tokens.start[stated.from] ?? 0, tokens.end[stated.to - 1] ?? 0)
      : String(year);
  return { value: String(year), text, yearFrom: 'stated', reason: null, partOfDay: null };
}

function inYear(date: ResolvedDate, year: number, stated: boolean): ResolvedDate {
  const start = { ...date.start, year };
  const end = date.end && { ...date.end, year };
  const yearFrom = stated ? 'stated' : 'ordinal';
  const reason = stated ? null : 'the number in its series';
  return { start, end, value: edtfInterval(start, end), yearFrom, reason };
}

/** The year of a numbered series that the name belongs to, or null. */
function seriesYear(article: ArticleText, record: EventRecord): number | null {
  const { hits } = article;
  for (const { ordinal, name, type } of record.mentions) {
    if (ordinal === null) continue;
    const members = new Set<string>(type === 'summit' ? ['summit'] : []);
    for (let i = name.from; i < name.to; i += 1) {
      const member = hits.seriesMember.at(i);
      const country = hits.country.at(i);
      if (member !== undefined) members.add(member.meaning);
      if (country !== undefined) members.add(country.meaning);
    }
    const year = yearInSeries(members, ordinal);
    if (year !== null) return year;
  }
  return null;
}

/** The year of the numbered event that this one opens, closes or is a sitting of. */
function wholeYear(article: ArticleText, record: EventRecord, records: readonly EventRecord[]): number | null {
  const phase = record.mentions.find((one) => one.phase);
  if (phase === undefined) return null;
  const inside = ({ nested, head }: EventMention): boolean =>
    nested && head.from > phase.head.from && head.from < phase.name.to;
  const whole = records.find((other) => other !== record && other.mentions.some(inside));
  return whole === undefined ? null : (whole.mentions.map(yearOf).find((one) => one !== null) ?? seriesYear(article, whole));
}

/** The event that this one is told to be held in the setting of. */
function settingOf(
  record: EventRecord,
  named: readonly { readonly record: EventRecord }[],
  ids: ReadonlyMap<EventRecord, string>,
): string | null {
  const own = record.mentions.filter(({ frame, nested }) => !nested && (frame === null || frame === 'attend' || frame === 'at'));
  for (const { record: other } of named) {
    if (other === record) continue;
    const sets = other.mentions.some(
      (one) => one.frame === 'part' && own.some(({ sentence }) => sentence === one.sentence),
    );
    if (sets) return ids.get(other) ?? null;
  }
  return null;
}

function doubts(article: ArticleText, date: EventDate, record: EventRecord): Warning[] {
  const bound = record.slots.date?.mention;
  if (bound === undefined) return [];
  const { source, tokens } = article;
  const span = spanOf(source, tokens.start[bound.from] ?? 0, tokens.end[bound.to - 1] ?? 0);
  if (date.yearFrom === 'inferred') {
    return [{ code: 'year-inferred', message: `The year of "${date.text}" is inferred: ${date.reason ?? ''}.`, span }];
  }
  if (date.yearFrom === 'unknown') {
    return [{ code: 'undated', message: `No year is known for "${date.text}".`, span }];
  }
  return [];
}
