import { type ArticleText, rolesIn } from '../article.js';
import type { AseanEvent, EventDate, Warning } from '../document.js';
import { Role } from '../languages/roles.js';
import { type DateMention, findDates } from '../mentions/dates.js';
import { ArticleDates } from '../mentions/years.js';
import type { TokenRange } from '../text/sentences.js';
import { excerpt, readable, spanOf } from '../text/source.js';
import { bindSlots } from './events/bind.js';
import { dateFromLead, dateOf, doubtOf, yearFromSeries } from './events/dating.js';
import { documentsOf } from './events/documents.js';
import { mentionsIn } from './events/heads.js';
import { mainEvent } from './events/main.js';
import { type EventMention, isFramed, isSpokenOf } from './events/mention.js';
import { isParticular } from './events/qualify.js';
import { type EventRecord, joinMentions, learnFrom } from './events/records.js';
import { dateSequels } from './events/sequel.js';

export interface EventFindings {
  readonly events: AseanEvent[];
  readonly warnings: Warning[];
}

/** The particular meetings, talks and visits that the article tells of, in the order of the text, and doubts about their dates. */
export function findEvents(article: ArticleText): EventFindings {
  const { sentences } = article;
  const dates = new ArticleDates(article, sentences, article.written);
  const own = article.language.readers?.events;
  const read = own ?? mentionsIn;
  const mentions: EventMention[] = [];
  let at = 0;
  // One for all sentences: to make a function takes longer than most ask of it.
  const datesHere = (): readonly DateMention[] => dates.in(at);
  for (; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || (own === undefined && (sentence.roles & Role.Event) === 0)) continue;
    const found = read(article, sentence, at, datesHere);
    if (found.length === 0) continue;
    bindSlots(article, sentence, found, dates.in(at));
    for (const mention of found) mentions.push(mention);
  }
  if (mentions.length === 0) return { events: [], warnings: [] };
  dateSequels(article, sentences, mentions);
  const records = joinMentions(article, mentions);
  for (const mention of captionMentions(article)) learnFrom(article, records, mention);
  const main = mainEvent(article, records);
  if (main !== null) dateFromLead(article, main, records, dates);
  yearFromSeries(dates, main, records);
  const settings = settingsOf(records);
  const around = { settings, dated: settings.size === 0 ? NO_SENTENCES : datedSentences(mentions) };
  const named: Named[] = [];
  for (const record of records) {
    if (record === main || isParticular(article, record, around))
      named.push({ record, name: nameOf(record) });
  }
  named.sort(byPlace);
  const ids = settings.size === 0 ? NO_IDS : idsOf(named);
  const wholes = wholesOf(records);
  const warnings: Warning[] = [];
  const events: AseanEvent[] = [];
  for (let k = 0; k < named.length; k += 1) {
    const one = named[k];
    if (one === undefined) continue;
    const { record, name } = one;
    const date = dateOf(article, dates, record, wholes.get(record) ?? null);
    const doubt = date === null ? null : doubtOf(article, date, record);
    if (doubt !== null) warnings.push(doubt);
    const setting = settingOf(record, settings);
    events.push(
      eventOf(article, record, name, {
        id: idOf(k),
        main: record === main,
        date,
        partOf: (setting && ids.get(setting)) ?? null,
      }),
    );
  }
  return { events, warnings };
}

/** An event that is printed, and the mention that names it. */
interface Named {
  readonly record: EventRecord;
  readonly name: EventMention;
}

function byPlace(one: Named, two: Named): number {
  return one.name.name.from - two.name.name.from;
}

const NO_IDS: ReadonlyMap<EventRecord, string> = new Map();

function idsOf(named: readonly Named[]): ReadonlyMap<EventRecord, string> {
  return new Map(named.map(({ record }, k) => [record, idOf(k)]));
}

/** The events that are printed are numbered. */
function idOf(k: number): string {
  return `e${k + 1}`;
}

/** Mentions in captions that stand inside a paragraph: they name no event, and may tell where one was. */
function captionMentions(article: ArticleText): EventMention[] {
  const mentions: EventMention[] = [];
  const own = article.language.readers?.events;
  for (const { from, to } of article.cleaned.glued) {
    const range = { from, to, roles: rolesIn(article, from, to) };
    if (own === undefined && (range.roles & Role.Event) === 0) continue;
    let dates: readonly DateMention[] | undefined;
    const datesIn = (): readonly DateMention[] => (dates ??= findDates(article, range));
    const found = (own ?? mentionsIn)(article, range, article.sentences.length, datesIn);
    if (found.length > 0) bindSlots(article, range, found, datesIn());
    for (const mention of found) mentions.push(mention);
  }
  return mentions;
}

/** The mention whose words are the event's name: the first that tells most of what any tells. */
function nameOf({ mentions }: EventRecord): EventMention {
  if (mentions.length === 1 && mentions[0] !== undefined) return mentions[0];
  const most = mentions.reduce((points, mention) => Math.max(points, weight(mention)), 0);
  const fulls = mentions.filter((mention) => weight(mention) >= 0.6 * most);
  // "họp về A" tells what "Phiên họp về A" names.
  const named =
    fulls[0]?.verb === true && fulls[0].group === 'assembly' ? fulls.find(({ verb }) => !verb) : null;
  const full = named ?? fulls[0] ?? mentions[0];
  if (full === undefined) throw new Error('a record of an event without a mention');
  return full;
}

/** How much a mention tells of its event. */
function weight({ gist, ordinal, nested, plural }: EventMention): number {
  return gist.words.length + (ordinal === null ? 0 : 2) - (nested || plural ? 1 : 0);
}

type Settings = ReadonlyMap<number, EventRecord>;

const NO_SETTINGS: Settings = new Map();

/** By sentence, the event that others in it are held in the setting of ("bên lề", "nhân dịp"). */
function settingsOf(records: readonly EventRecord[]): Settings {
  let settings: Map<number, EventRecord> | null = null;
  for (const record of records) {
    settings = withSettings(settings, record, record.mentions);
    settings = withSettings(settings, record, record.recalls);
  }
  return settings ?? NO_SETTINGS;
}

function withSettings(
  known: Map<number, EventRecord> | null,
  record: EventRecord,
  mentions: readonly EventMention[],
): Map<number, EventRecord> | null {
  let settings = known;
  for (const mention of mentions) {
    if (!isFramed(mention, 'part')) continue;
    settings ??= new Map();
    if (!settings.has(mention.sentence)) settings.set(mention.sentence, record);
  }
  return settings;
}

const NO_SENTENCES: ReadonlySet<number> = new Set();

function datedSentences(mentions: readonly EventMention[]): Set<number> {
  const dated = new Set<number>();
  for (const mention of mentions)
    if (mention.slots.date !== null && isSpokenOf(mention)) dated.add(mention.sentence);
  return dated;
}

function settingOf(record: EventRecord, settings: Settings): EventRecord | null {
  if (settings.size === 0) return null;
  for (const mention of record.mentions) {
    const setting = isSpokenOf(mention) ? settings.get(mention.sentence) : undefined;
    if (setting !== undefined && setting !== record) return setting;
  }
  return null;
}

/** For each opening, closing or sitting, the event that it is one of. */
function wholesOf(records: readonly EventRecord[]): ReadonlyMap<EventRecord, EventRecord> {
  if (!holdParts(records)) return NO_WHOLES;
  const owners = new Map<EventMention, EventRecord>();
  const wholes = new Map<EventRecord, EventRecord>();
  for (const record of records) for (const mention of record.mentions) owners.set(mention, record);
  const inOrder = [...owners.keys()].sort((a, b) => a.head.from - b.head.from);
  inOrder.forEach((phase, index) => {
    const inner = inOrder[index + 1];
    const [record, whole] = [owners.get(phase), inner && owners.get(inner)];
    if (!isPart(phase) || inner?.nested !== true || record === undefined || whole === undefined) return;
    if (record !== whole && !wholes.has(record)) wholes.set(record, whole);
  });
  return wholes;
}

const NO_WHOLES: ReadonlyMap<EventRecord, EventRecord> = new Map();

/** Whether there is an opening, closing or sitting, and an event within the name of another one. */
function holdParts(records: readonly EventRecord[]): boolean {
  let part = false;
  let nested = false;
  for (const { mentions } of records) {
    for (const mention of mentions) {
      part ||= isPart(mention);
      nested ||= mention.nested;
    }
  }
  return part && nested;
}

function isPart({ phase, type }: EventMention): boolean {
  return phase || type === 'session';
}

interface Known {
  readonly id: string;
  readonly main: boolean;
  readonly date: EventDate | null;
  readonly partOf: string | null;
}

function eventOf(article: ArticleText, record: EventRecord, mention: EventMention, known: Known): AseanEvent {
  const { source, tokens } = article;
  const { slots, mentions } = record;
  let acronym: TokenRange | null = null;
  let ordinal: number | null = null;
  for (const one of mentions) {
    acronym ??= one.acronym;
    ordinal ??= one.ordinal;
  }
  const start = tokens.start[mention.name.from] ?? 0;
  const end = tokens.end[mention.name.to - 1] ?? 0;
  const text = excerpt(source, start, end);
  return {
    id: known.id,
    main: known.main,
    type: typeOf(record, mention),
    name: readable(source, start, end),
    acronym: acronym && words(article, acronym),
    ordinal,
    date: known.date,
    // A call is held in no one place.
    place: mention.type === 'call' ? null : slots.place && words(article, slots.place),
    mode: slots.mode,
    status: slots.status ?? (isToCome(record, known.date, article.written) ? 'planned' : 'held'),
    chairs: told(article, slots.chairs),
    hosts: told(article, slots.hosts),
    participants: told(article, mention.participants),
    partOf: known.partOf,
    documents: told(article, documentsOf(article, record)),
    text,
    span: spanOf(source, start, end),
  };
}

/** Whether an event begins after the day on which it was written of, both as exactly as the less exact of them, or "next week". */
function isToCome({ slots }: EventRecord, date: EventDate | null, written: string | null): boolean {
  const relative = slots.date?.mention.relative;
  if (relative?.unit === 'week' && relative.offset > 0) return true;
  const begins = /^\d{4}(?:-\d\d){0,2}/u.exec(date?.value ?? '')?.[0];
  return begins !== undefined && written !== null && begins > written.slice(0, begins.length);
}

/** "cuộc gặp lần hai" is a summit where it is called so elsewhere. */
function typeOf({ mentions }: EventRecord, { type, group }: EventMention): AseanEvent['type'] {
  const summit = group === 'bilateral' && mentions.some((one) => one.type === 'summit');
  return summit ? 'summit' : type;
}

function words({ source, tokens }: ArticleText, { from, to }: TokenRange): string {
  return readable(source, tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);
}

/** What stands in each range, once. */
function told(article: ArticleText, ranges: readonly TokenRange[]): string[] {
  const values: string[] = [];
  for (const range of ranges) {
    const value = words(article, range);
    if (value !== '') values.push(value);
  }
  return values.length < 2 ? values : [...new Set(values)];
}
