import type { EventGroup } from '../../languages/events.js';
import { isAllCaps } from '../../mentions/cursor.js';
import type { Page } from '../../page.js';
import { Shape } from '../../text/vocabulary.js';
import type { EventMention, Slots } from './mention.js';

/** One event, with all that the article says of it. */
export interface EventRecord {
  /** Where it is named, in order; the first one may be a bare noun. */
  readonly mentions: EventMention[];
  /** Sentences that recall it by a bare noun: "Tại hội nghị", "Cuộc họp". */
  readonly recalls: number[];
  readonly slots: Slots;
  /** Told by a bare noun only. */
  bare: boolean;
}

/** Joins the mentions of the same event, in the order of the text. */
export function joinMentions(page: Page, mentions: readonly EventMention[]): EventRecord[] {
  const records: EventRecord[] = [];
  for (const mention of mentions) {
    if (isBare(mention)) recall(page, records, mention);
    else {
      const same = bestMatch(page, records, mention);
      if (same === null) records.push(newRecord(mention, false));
      else join(same, mention);
    }
  }
  return records;
}

/** Nothing but the noun itself. */
function isBare({ content, ordinal, year, acronym }: EventMention): boolean {
  return content.length === 0 && ordinal === null && year === null && acronym === null;
}

function newRecord(mention: EventMention, bare: boolean): EventRecord {
  const { slots } = mention;
  return { mentions: [mention], recalls: [], slots: { ...slots, chairs: [...slots.chairs], hosts: [...slots.hosts] }, bare };
}

function join(record: EventRecord, mention: EventMention): void {
  record.mentions.push(mention);
  record.bare = false;
  learn(record, mention.slots);
}

/** Takes over what is not known yet; a date that stands with the name beats one that opens the clause. */
function learn(record: EventRecord, slots: Slots): void {
  const known = record.slots;
  if (known.date === null || (slots.date?.tight === true && !known.date.tight)) known.date = slots.date ?? known.date;
  known.place ??= slots.place;
  known.mode ??= slots.mode;
  known.status ??= slots.status;
  known.chairs.push(...slots.chairs);
  known.hosts.push(...slots.hosts);
}

/** "Hội nghị", "cuộc họp này": the event spoken of last that the noun can mean, else a first one without a name. */
function recall(page: Page, records: EventRecord[], mention: EventMention): void {
  if (mention.plural || mention.habit) return;
  const same = records.filter((record) => record.mentions.some((other) => sameHead(page, other, mention)));
  const fitting = records.filter((record) => canMean(mention.group, groupOf(record)));
  const named = [...fitting].reverse().find((record) => isSpokenOf(record)) ?? fitting[0];
  const target = mention.indefinite ? undefined : (same.find(isSpokenOf) ?? named);
  if (target !== undefined) {
    target.recalls.push(mention.sentence);
    learn(target, { ...mention.slots, date: mention.slots.date?.tight === true ? mention.slots.date : null });
    return;
  }
  if (mention.recallOnly || mention.nested || (mention.frame !== null && mention.frame !== 'attend' && mention.frame !== 'at')) return;
  records.push(newRecord(mention, true));
}

/** Somebody was there, or it is what a clause is about: no mere setting, address or time. */
function isSpokenOf(record: EventRecord): boolean {
  return record.mentions.some(({ frame, nested }) => !nested && (frame === null || frame === 'attend' || frame === 'at'));
}

function groupOf(record: EventRecord): EventGroup {
  return record.mentions[0]?.group ?? 'any';
}

function canMean(noun: EventGroup, event: EventGroup): boolean {
  if (noun === 'own') return false;
  if (noun === event || noun === 'any') return true;
  const talks = (group: EventGroup): boolean => group === 'bilateral' || group === 'assembly' || group === 'call';
  return talks(noun) && talks(event);
}

/** Whether two mentions have the same noun or verb. */
function sameHead({ tokens }: Page, one: EventMention, two: EventMention): boolean {
  const length = one.head.to - one.head.from;
  if (length !== two.head.to - two.head.from) return false;
  for (let k = 0; k < length; k += 1) {
    if (tokens.word[one.head.from + k] !== tokens.word[two.head.from + k]) return false;
  }
  return true;
}

const ALIKE = 0.65;

/** The record that a named mention belongs to, or null. */
function bestMatch(page: Page, records: readonly EventRecord[], mention: EventMention): EventRecord | null {
  let best: EventRecord | null = null;
  let most = 0;
  for (const record of records) {
    const likeness = likenessOf(page, record, mention);
    if (likeness > most) {
      most = likeness;
      best = record;
    }
  }
  return most >= ALIKE ? best : null;
}

function likenessOf(page: Page, record: EventRecord, mention: EventMention): number {
  if (!sameSort(page, record, mention) || differs(page, record, mention)) return 0;
  if (record.bare) return adopts(record, mention) ? ALIKE : 0;
  if (mention.group === 'visit') return sameVisit(page, record, mention) ? 0.9 : 0;
  const sameYear = statedYear(mention) !== null && record.mentions.some((other) => statedYear(other) === statedYear(mention));
  return Math.max(...record.mentions.map((other) => alike(page, other, mention))) + (sameYear ? 0.3 : 0);
}

function sameSort(page: Page, record: EventRecord, mention: EventMention): boolean {
  const { group, type } = mention;
  const own = groupOf(record);
  const sessions = (one: string): boolean => one === 'session';
  if (own === 'own' || group === 'own') return record.mentions.some((other) => sameHead(page, other, mention));
  if (own === group) return own !== 'assembly' || sessions(record.mentions[0]?.type ?? '') === sessions(type);
  return canMean(group, own);
}

/** What cannot be one event: other numbers, years, days or countries. */
function differs(page: Page, record: EventRecord, mention: EventMention): boolean {
  // A number without a year and a year without a number may be two meetings of one series.
  const [counted, dated] = [record.mentions.some(({ ordinal }) => ordinal !== null), record.mentions.some((one) => yearOf(one) !== null)];
  if (mention.ordinal !== null && !counted && dated && yearOf(mention) === null) return true;
  if (mention.ordinal === null && counted && !dated && yearOf(mention) !== null) return true;
  for (const other of record.mentions) {
    if (other.ordinal !== null && mention.ordinal !== null && other.ordinal !== mention.ordinal) return true;
    const [one, two] = [statedYear(other), statedYear(mention)];
    if (one !== null && two !== null && one !== two) return true;
    // "bế mạc Hội nghị A và bàn giao Hội nghị A năm 2018": the year tells them apart.
    if ((yearOf(other) === null) !== (yearOf(mention) === null) && other.sentence === mention.sentence) return true;
    if (other.nested && mention.sentence === other.sentence && other.name.to > mention.head.from) return true;
  }
  const told = record.slots.date?.mention;
  const tells = mention.slots.date?.tight === true ? mention.slots.date.mention : null;
  const [before, now] = [turn(told), turn(tells)];
  if (tells != null && before !== now && (before !== 0 || now !== 0) && told !== undefined) return true;
  // "hội nghị … hồi năm ngoái" beside this year's.
  if (tells != null && now !== 0 && told === undefined && record.mentions.some(({ ordinal }) => ordinal !== null)) return true;
  if (told === undefined || tells === null || record.slots.date?.tight === false) return false;
  const [a, b] = [told.start, tells.start];
  // "cuối năm nay" beside "tháng 9/2016".
  if ((told.relative?.unit === 'year') !== (tells.relative?.unit === 'year') && (a.year ?? b.year) !== null) return true;
  if (a.month !== null && b.month !== null && a.month !== b.month) return true;
  return a.day !== null && b.day !== null && a.day !== b.day && a.month !== null && page !== null;
}

function turn(date: { readonly relative: { unit: string; offset: number } | null } | null | undefined): number {
  return date?.relative?.unit === 'year' ? date.relative.offset : 0;
}

export function yearOf({ year }: EventMention): number | null {
  return typeof year === 'number' ? year : (year?.start.year ?? null);
}

/** The year in the name, else the year of a date that stands with it. */
function statedYear(mention: EventMention): number | null {
  const { date } = mention.slots;
  return yearOf(mention) ?? (date?.tight === true ? date.mention.start.year : null);
}

/** A lead that names no name: "họp tại New York" is the first meeting named behind it. */
function adopts(record: EventRecord, mention: EventMention): boolean {
  const first = record.mentions[0];
  if (first === undefined || mention.nested || mention.plural || mention.indefinite) return false;
  if (mention.frame !== 'attend' && mention.frame !== 'at' && mention.frame !== null) return false;
  if (mention.verb && !first.verb) return false;
  return mention.sentence - first.sentence <= 4 && mention.sentence > first.sentence;
}

/** Visits are one if they lead to one place; where one tells no place, if nothing else speaks against it. */
function sameVisit(page: Page, record: EventRecord, mention: EventMention): boolean {
  const here = countriesIn(page, mention);
  return record.mentions.every((other) => {
    const there = countriesIn(page, other);
    return here.size === 0 || there.size === 0 || [...here].some((one) => there.has(one));
  });
}

/** How much two names tell the same event, 0 to 1. */
function alike(page: Page, one: EventMention, two: EventMention): number {
  if ((one.type === 'summit') !== (two.type === 'summit')) return 0;
  if (sameCode(page, one, two) || sameCode(page, two, one)) return 0.95;
  if ((one.type === 'forum') !== (two.type === 'forum')) return 0;
  const [a, b] = [new Set(one.content), new Set(two.content)];
  const shared = [...a].filter((id) => b.has(id)).length;
  const smaller = Math.min(a.size, b.size);
  const dice = a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
  const parties = partiesOf(page, one, two);
  if (one.ordinal !== null && one.ordinal === two.ordinal) {
    if (one.type === 'session' && sameHead(page, one, two)) return 0.9;
    if (smaller === 0) return 0.9;
    return parties === 'same' && shared > 0 ? Math.max(dice, ALIKE + 0.1) : 0;
  }
  const within = smaller > 0 && shared === smaller;
  if (parties === 'other' || (one.group !== two.group && !within)) return Math.min(dice, ALIKE - 0.05);
  // "Hội nghị Cấp cao ASEAN" is not the one with China; "hội đàm với Thủ tướng" may be with Russia's.
  if (parties === 'some' && one.group === 'assembly') return Math.min(dice, ALIKE - 0.05);
  return within && smaller >= 2 ? Math.max(dice, 0.75) : dice;
}

/** Whether two names tell the same countries, one tells some of the other's, or they differ. */
function partiesOf(page: Page, one: EventMention, two: EventMention): 'same' | 'some' | 'other' {
  const [here, there] = [countriesIn(page, one), countriesIn(page, two)];
  const [few, many] = here.size <= there.size ? [here, there] : [there, here];
  if (![...few].every((country) => many.has(country))) return 'other';
  return few.size === many.size ? 'same' : 'some';
}

/** Whether one is called by the other's acronym: "(WEF ASEAN)" and "Hội nghị WEF ASEAN". */
function sameCode(page: Page, named: EventMention, short: EventMention): boolean {
  const { tokens } = page;
  const code = named.acronym;
  if (code === null) return false;
  const letters: number[] = [];
  for (let i = code.from; i < code.to; i += 1) if (isCode(page, i)) letters.push(tokens.word[i] ?? 0);
  if (letters.length === 0) return false;
  const other: number[] = [];
  for (let i = short.name.from; i < short.name.to; i += 1) if (isCode(page, i)) other.push(tokens.word[i] ?? 0);
  const same = other.length === letters.length && letters.every((letter, k) => other[k] === letter);
  return same && short.content.length <= letters.length + 1;
}

function isCode({ tokens }: Page, i: number): boolean {
  return isAllCaps(tokens, i) || ((tokens.shape[i] ?? 0) & Shape.Mixed) !== 0;
}

/** The countries a name tells of, by code. */
function countriesIn({ hits }: Page, { name }: EventMention): Set<string> {
  const codes = new Set<string>();
  for (let i = name.from; i < name.to; i += 1) {
    const country = hits.country.at(i);
    if (country === undefined || country.to > name.to) continue;
    codes.add(country.meaning);
    i = country.to - 1;
  }
  return codes;
}
