import type { EventFrame, EventNoun, EventVerb } from '../../languages/events.js';
import { isCapital, isNumber } from '../../mentions/cursor.js';
import type { DateMention } from '../../mentions/dates.js';
import type { Page } from '../../page.js';
import { numberAt, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { EventMention } from './mention.js';
import { type NameHead, readName } from './name.js';
import { readPlainNumber } from './ordinal.js';
import { sidesOf } from './sides.js';

/** All places of a sentence that name or recall an event, left to right; one inside another's name comes behind it. */
export function mentionsIn(
  page: Page,
  range: TokenRange,
  sentence: number,
  dates: readonly DateMention[],
): EventMention[] {
  const { hits } = page;
  const dateAt = new Map(dates.map((date) => [date.from, date]));
  const mentions: EventMention[] = [];
  let outer = range.from;
  for (let i = range.from; i < range.to; i += 1) {
    const blocked = hits.notEvent.at(i);
    const noun = hits.eventNoun.at(i);
    const verb = hits.eventVerb.at(i);
    if (noun === undefined && verb === undefined) {
      const coded = i < outer ? null : codedMention(page, i, range);
      if (coded !== null) {
        mentions.push({ ...coded, sentence, nested: false });
        i = coded.name.to - 1;
      }
      if (blocked !== undefined) i = blocked.to - 1;
      continue;
    }
    const headTo = Math.max(noun?.to ?? 0, verb?.to ?? 0);
    if (blocked !== undefined && blocked.to >= headTo) {
      i = blocked.to - 1;
      continue;
    }
    const found =
      (verb && verbMention(page, verb, range, dateAt)) ?? (noun && nounMention(page, noun, range, dateAt));
    if (!found) continue;
    mentions.push({ ...found, sentence, nested: i < outer });
    outer = Math.max(outer, found.name.to);
    i = found.head.to - 1;
  }
  return mentions;
}

type Found = Omit<EventMention, 'sentence' | 'nested'>;
type HeadHit<T> = TokenRange & { readonly meaning: T };

function nounMention(
  page: Page,
  noun: HeadHit<EventNoun>,
  range: TokenRange,
  dates: ReadonlyMap<number, DateMention>,
): Found | null {
  const { hits } = page;
  const { type, group, needs, numbered, phase } = noun.meaning;
  const kind = group === 'visit' ? 'visit' : group === 'ceremony' ? 'ceremony' : 'other';
  const at = behindCoordinated(page, noun.to);
  const before = beforeHead(page, noun.from, range.from);
  const subject = before.frame === null && !before.indefinite;
  const name = readName(page, { at, numbered, kind, subject, addressed: before.frame === 'aside' }, range.to, dates);
  const recallOnly = needs === 'ordinal' && name.ordinal === null && name.year === null;
  const to = recallOnly ? at : name.to;
  const deixis = hits.eventDeixis.at(to);
  return {
    type,
    group,
    head: { from: noun.from, to: at },
    name: { from: noun.from, to: to },
    content: contentOf(page, at, to),
    verb: false,
    phase,
    recallOnly,
    plural: before.plural,
    indefinite: before.indefinite,
    deictic: deixis !== undefined,
    ordinal: name.ordinal,
    acronym: recallOnly ? null : name.acronym,
    year: name.year,
    frame: before.frame,
    habit: isHabit(page, noun.from, to, range),
    participants: sidesOf(page, at, to),
    slots: { date: null, place: group === 'visit' ? destination(page, noun.to, to) : null, mode: modeInside(page, noun.from, to), status: null, chairs: [], hosts: [] },
  };
}

/** "AIPA-43", "AMM 50", "COP27": an acronym of a series with its number, brought in by a word like "bên lề". */
function codedMention(page: Page, from: number, range: TokenRange): Found | null {
  const { tokens, hits } = page;
  const joined = hits.numberedSeries.at(from);
  const series = hits.eventSeries.at(from);
  if (joined === undefined && series === undefined) return null;
  const dash = series !== undefined && symbolAt(tokens, series.to) === '-' ? 1 : 0;
  const number = joined ? { value: joined.meaning, next: joined.to } : readPlainNumber(page, (series?.to ?? from) + dash);
  const before = beforeHead(page, from, range.from);
  if (number === null || number.next > range.to || before.frame === null) return null;
  const name = { from, to: number.next };
  return {
    type: series?.meaning ?? 'meeting',
    group: 'assembly',
    head: { from, to: from },
    name,
    content: [tokens.word[from] ?? 0],
    verb: false,
    phase: false,
    recallOnly: false,
    plural: before.plural,
    indefinite: false,
    deictic: false,
    ordinal: number.value,
    acronym: name,
    year: null,
    frame: before.frame,
    habit: false,
    participants: [],
    slots: { date: null, place: null, mode: null, status: null, chairs: [], hosts: [] },
  };
}

/** "cuộc gặp gỡ, tọa đàm với …": two nouns for one event. */
function behindCoordinated({ tokens, hits }: Page, to: number): number {
  if (symbolAt(tokens, to) !== ',' && hits.dateWord.at(to)?.meaning !== 'and') return to;
  const second = hits.eventNoun.at(to + 1);
  if (second === undefined || isCapital(tokens, to + 1)) return to;
  return hits.namePart.at(second.to)?.meaning === 'with' ? second.to : to;
}

function verbMention(
  page: Page,
  verb: HeadHit<EventVerb>,
  range: TokenRange,
  dates: ReadonlyMap<number, DateMention>,
): Found | null {
  const { hits } = page;
  const { type, group, object, alone } = verb.meaning;
  let at = verb.to;
  while (hits.eventManner.at(at) !== undefined) at = hits.eventManner.at(at)?.to ?? at + 1;
  let target = at;
  const link = hits.namePart.at(at);
  const placed = alone === true && link?.meaning === 'at' && isPlace(page, link.to);
  if (placed) {
    target = at;
  } else if (object === 'with') {
    if (link?.meaning !== 'with' && !(link?.meaning === 'end' && isCompany(page, at))) return null;
    target = link.to;
  } else if (object === 'person') {
    if (link?.meaning === 'with') target = link.to;
  } else if (link?.meaning === 'to' || link?.meaning === 'at') target = link.to;
  if (target >= range.to) return null;
  const fits = placed || (object === 'place' ? isPlace(page, target) : isSomebody(page, target));
  if (!fits) return null;
  const head: NameHead = { at: target, numbered: false, kind: 'other', subject: false, addressed: false };
  const name = placed ? { to: target, year: null } : readName(page, head, range.to, dates);
  if (name.to <= target && !placed) return null;
  const before = beforeHead(page, verb.from, range.from);
  return {
    type,
    group,
    head: { from: verb.from, to: target },
    name: { from: verb.from, to: name.to },
    content: contentOf(page, target, name.to),
    verb: true,
    phase: false,
    recallOnly: false,
    plural: false,
    indefinite: false,
    deictic: false,
    ordinal: null,
    acronym: null,
    year: name.year,
    frame: before.frame,
    habit: isHabit(page, verb.from, name.to, range),
    participants: object === 'place' || placed ? [] : [{ from: target, to: name.to }],
    slots: {
      date: null,
      place: object === 'place' ? placeObject(page, target, name.to) : null,
      mode: modeInside(page, verb.from, target),
      status: null,
      chairs: [],
      hosts: [],
    },
  };
}

/** "họp cùng các ngoại trưởng": cùng with somebody. */
function isCompany(page: Page, at: number): boolean {
  const next = page.hits.namePart.at(at)?.to ?? at + 1;
  return next === at + 1 && page.hits.companion.at(at) !== undefined && isSomebody(page, next);
}

/** Whether a person, an office, a country or a body with a name begins at a token. */
function isSomebody(page: Page, i: number): boolean {
  const { tokens, hits } = page;
  const at = hits.quantity.at(i)?.to ?? i;
  if (hits.honorific.at(at) !== undefined || hits.office.at(at) !== undefined) return true;
  if (hits.country.at(at) !== undefined || hits.body.at(at) !== undefined) return true;
  return isCapital(tokens, at) && hits.eventNoun.at(at) === undefined && hits.documentNoun.at(at) === undefined;
}

function isPlace({ hits }: Page, i: number): boolean {
  return hits.country.at(i) !== undefined || hits.place.at(i) !== undefined;
}

/** Where a visit leads: right behind its noun, or behind "tới", "đến". */
function destination(page: Page, from: number, to: number): TokenRange | null {
  const { hits } = page;
  for (let i = from; i < to; i += 1) {
    const leads = i === from || hits.namePart.before(i)?.meaning === 'to' || hits.namePart.before(i)?.meaning === 'at';
    const place = leads ? (hits.country.at(i) ?? hits.place.at(i)) : undefined;
    if (place !== undefined) return { from: place.from, to: Math.min(place.to, to) };
  }
  return null;
}

/** The country or city that a visit goes to. */
function placeObject({ hits }: Page, from: number, to: number): TokenRange | null {
  for (let i = from; i < to; i += 1) {
    const place = hits.country.at(i) ?? hits.place.at(i);
    if (place !== undefined && place.to <= to) return { from: place.from, to: place.to };
  }
  return null;
}

/** The words of a name that tell it apart: no function words, no symbols. */
function contentOf({ tokens, hits }: Page, from: number, to: number): number[] {
  const content: number[] = [];
  for (let i = from; i < to; i += 1) {
    const part = hits.namePart.at(i)?.meaning;
    if (symbolAt(tokens, i) !== '' || isNumber(tokens, i)) continue;
    if ((part !== undefined && part !== 'word') || hits.ordinalMark.at(i) !== undefined || hits.dateWord.at(i)?.meaning === 'year') continue;
    content.push(tokens.word[i] ?? 0);
  }
  return content;
}

interface Before {
  readonly plural: boolean;
  readonly indefinite: boolean;
  readonly frame: EventFrame | null;
}

/** What stands before an event noun: "hai", "các", "một", and the word that brings it in. */
function beforeHead({ tokens, hits }: Page, head: number, from: number): Before {
  let at = head;
  let plural = false;
  let indefinite = false;
  const many = hits.quantity.before(at);
  const number = numberAt(tokens, at - 1);
  if (many !== undefined && many.from >= from) {
    plural = true;
    at = many.from;
  } else if (number >= 0 && at - 1 >= from && symbolAt(tokens, at - 2) !== '/') {
    plural = number > 1;
    at -= 1;
  } else if (hits.indefinite.before(at) !== undefined) {
    indefinite = true;
    at = hits.indefinite.before(at)?.from ?? at;
  }
  const frame = hits.eventFrame.before(at);
  if (frame === undefined || frame.from < from) return { plural, indefinite, frame: null };
  if (frame.meaning !== 'attend' && frame.meaning !== 'at') return { plural, indefinite, frame: frame.meaning };
  // "nhân dịp dự …", "sau khi tham dự …": what stands further left decides.
  const outer = hits.eventFrame.before(frame.from);
  const around = outer !== undefined && outer.from >= from && (outer.meaning === 'part' || outer.meaning === 'around');
  return { plural, indefinite, frame: around ? outer.meaning : frame.meaning };
}

const HABIT_REACH = 16;

/** "hằng năm", "thường niên" in the clause before the name or in it. */
function isHabit({ tokens, hits }: Page, head: number, to: number, range: TokenRange): boolean {
  for (let i = head; i < to; i += 1) if (hits.habit.at(i) !== undefined) return true;
  for (let i = head - 1; i >= Math.max(range.from, head - HABIT_REACH); i -= 1) {
    if (hits.habit.at(i) !== undefined) return true;
    if (symbolAt(tokens, i) === ';') return false;
  }
  return false;
}

function modeInside({ hits }: Page, from: number, to: number): EventMention['slots']['mode'] {
  const before = hits.eventMode.before(from);
  if (before !== undefined) return before.meaning;
  for (let i = from; i < to; i += 1) {
    const mode = hits.eventMode.at(i);
    if (mode !== undefined) return mode.meaning;
  }
  return null;
}
