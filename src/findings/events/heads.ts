import type { Prose } from '../../article.js';
import type { EventGroup, EventNoun } from '../../languages/events.js';
import { Role } from '../../languages/roles.js';
import { type DateMention, dateFrom } from '../../mentions/dates.js';
import { yearAt } from '../../mentions/days.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { isCapital, isComma, isWord, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import { gistOf } from './gist.js';
import { readHolders } from './holders.js';
import { isHabit, isTold, type LeadIn, leadIn, modeInside } from './lead-in.js';
import { type EventMention, emptySlots, type FoundMention, foundMention, type Slots } from './mention.js';
import { readName } from './name.js';
import { isWhose } from './name-words.js';
import { readOrdinal, readPlainNumber } from './ordinal.js';
import { landAt } from './place.js';
import { sidesOf } from './sides.js';
import { verbMention } from './verbs.js';

/**
 * All places of a sentence that name or recall an event, left to right; one
 * inside another's name comes behind it. `dates` is asked only where there is one.
 */
export function mentionsIn(
  page: Page,
  range: Prose,
  sentence: number,
  dates: () => readonly DateMention[],
): EventMention[] {
  const { tokens, hits, roles } = page;
  const mentions: FoundMention[] = [];
  let outer = range.from;
  for (let i = range.from; i < range.to; i += 1) {
    if (((roles[i] ?? 0) & Role.Event) === 0) continue;
    const noun = i < outer && isWhose(page, i) ? undefined : nounAt(page, i, i < outer);
    const verb = hits.eventVerb.at(i);
    let found: FoundMention | null = null;
    if (noun === undefined && verb === undefined) {
      const coded = ((tokens.shape[i] ?? 0) & CODE) !== 0 && i >= outer;
      if (coded) found = codedMention(page, i, range, mentions.length > 0);
    } else if (!isOtherWord(page, i, Math.max(noun?.to ?? 0, verb?.to ?? 0))) {
      found = verb === undefined ? null : verbMention(page, verb, range, dates);
      if (found === null && noun !== undefined && !isHeld(page, noun))
        found = nounMention(page, noun, range, dates());
    }
    if (found === null || isListedBody(page, mentions.at(-1), found)) continue;
    found.sentence = sentence;
    found.nested = i < outer;
    found.told = isTold(page, range, range.from, found);
    mentions.push(found);
    outer = Math.max(outer, found.name.to);
    i = Math.max(i, found.head.to - 1);
  }
  return mentions;
}

/** A body that meets stands in no other event's name: "Kỳ họp lần thứ 10 Ủy ban hỗn hợp"; and no such noun in a body's: "Nhóm Đặc trách Cấp cao". */
function nounAt(page: Page, i: number, nested: boolean): Hit<EventNoun> | undefined {
  const noun = page.hits.eventNoun.at(i);
  // "buổi lễ trao tặng …" is called by the longer noun.
  if (noun?.meaning.plain === true && (page.hits.eventNoun.at(i + 1)?.to ?? 0) > noun.to) return undefined;
  if (noun?.meaning.needs !== 'number') return noun;
  return nested || (noun.meaning.type === 'summit' && goesOnFrom(page, i)) ? undefined : noun;
}

/** Whether the words before may belong to the same name. */
function goesOnFrom({ tokens, hits }: Page, i: number): boolean {
  if (!isWord(tokens, i - 1)) return false;
  const apart =
    hits.eventFrame.endsBefore(i) ||
    hits.companion.endsBefore(i) ||
    hits.quantity.endsBefore(i) ||
    hits.eventLink.endsBefore(i);
  return !apart;
}

/** "các cuộc họp quan chức ASEAN+3, Cấp cao Đông Á (EAS)": the summit is a body whose officials meet, too. */
function isListedBody(
  page: Page,
  before: FoundMention | undefined,
  { type, frame, name, ordinal }: FoundMention,
): boolean {
  if (before?.plural !== true || before.type !== 'meeting' || type !== 'summit' || ordinal !== null)
    return false;
  const joint = symbolAt(page.tokens, before.name.to) === ',' || page.hits.companion.startsAt(before.name.to);
  return joint && frame === null && name.from === before.name.to + 1;
}

const CODE = Shape.AllCaps | Shape.Mixed;
const LONGEST_WORD = 6;

/** Whether the noun is part of a phrase that names no event: "Đối tác đối thoại", "trung tâm hội nghị". */
export function isOtherWord({ hits, roles }: Page, i: number, to: number): boolean {
  for (let from = i; from > i - LONGEST_WORD && from >= 0; from -= 1) {
    if (((roles[from] ?? 0) & Role.Rare) === 0) continue;
    const other = hits.notEvent.at(from);
    if (other !== undefined && other.to >= (from === i ? to : i + 1)) return true;
  }
  return false;
}

/** "Chủ tịch Đại hội đồng khóa 76": the body that somebody presides over. */
function isHeld({ hits }: Page, { from, meaning }: Hit<EventNoun>): boolean {
  return (meaning.needs === 'ordinal' || meaning.needs === 'number') && hits.office.endsBefore(from);
}

/** "dự Diễn đàn Khu vực ASEAN tại …", "Diễn đàn Khu vực ASEAN khai mạc": the body's meeting, also without its number. */
function isHeldForum({ hits }: Page, { frame }: LeadIn, to: number, dates: readonly DateMention[]): boolean {
  const dated = dates.some(({ from, start }) => from >= to && from <= to + 1 && start.day !== null);
  if (frame === 'attend' && (dated || hits.placeMark.startsAt(to))) return true;
  const link = hits.eventLink.at(hits.adverb.at(to)?.to ?? to)?.meaning;
  return link === 'held' || link === 'closed';
}

function nounMention(
  page: Page,
  noun: Hit<EventNoun>,
  range: Prose,
  dates: readonly DateMention[],
): FoundMention | null {
  const { type, group, needs, numbered, phase, plain } = noun.meaning;
  const at = behindLength(page, behindCoordinated(page, behindYearly(page, noun.to), group), dates);
  const before = leadIn(page, noun.from, range.from);
  const head = {
    at,
    numbered,
    kind: (group === 'visit' || group === 'ceremony') && plain !== true ? group : ('other' as const),
    subject: before.frame === null && !before.indefinite,
    addressed: before.frame === 'aside',
  };
  const read = readName(page, head, range.to, dates);
  const body = needs === 'number';
  if (body && read.ordinal === null) return null;
  const numberless = needs === 'ordinal' && read.ordinal === null && read.year === null && !read.next;
  const recallOnly = numberless && !(type === 'forum' && isHeldForum(page, before, read.to, dates));
  const name = { from: noun.from, to: recallOnly ? at : read.to };
  const acronym = recallOnly ? null : read.acronym;
  const place = group === 'visit' ? destination(page, at, name.to) : null;
  return foundMention({
    // "các Hội nghị Cấp cao ASEAN lần thứ 44 và 45": just these.
    plural: before.plural && read.ordinal === null,
    indefinite: before.indefinite,
    frame: before.frame,
    type,
    group,
    phase,
    recallOnly,
    name,
    head: { from: noun.from, to: at },
    gist: gistOf(page, body ? noun.from : at, name, {
      acronym,
      ordinal: read.ordinal,
      summit: type === 'summit',
    }),
    ordinal: read.ordinal,
    acronym,
    year: read.year,
    next: read.next,
    habit: isHabit(page, name, range, read.ordinal !== null || before.frame === 'attend'),
    participants: sidesOf(page, at, name.to),
    slots: withHolders(page, emptySlots(place, modeInside(page, name, range)), noun.from, before, range),
  });
}

/** "AIPA-43", "AMM 50", "COP27", "HLPF 2024": an acronym of a series with its number or its year, brought in by a word like "bên lề". */
function codedMention(page: Page, from: number, range: Prose, another: boolean): FoundMention | null {
  const { tokens, hits } = page;
  const joined = hits.numberedSeries.at(from);
  const series = hits.eventSeries.at(from);
  if (joined === undefined && series === undefined) return null;
  const next = series?.to ?? from;
  const number =
    joined === undefined
      ? (readPlainNumber(page, symbolAt(tokens, next) === '-' ? next + 1 : next) ??
        readOrdinal(page, next, false))
      : { value: joined.meaning, next: joined.to };
  // "HLPF 2024 diễn ra …"
  const year = number === null && series !== undefined ? yearAt(tokens, next) : null;
  const to = number?.next ?? (year === null ? range.to + 1 : next + 1);
  if (to > range.to) return null;
  const before = leadIn(page, from, range.from);
  const name = { from, to };
  const subject = from === range.from || symbolAt(tokens, from - 1) === ',';
  const told = hits.eventLink.startsAt(name.to) || hits.placeMark.startsAt(name.to);
  // "dự Hội nghị A tại Huế và COP30 ở Belem"
  const second = another && hits.companion.endsBefore(from);
  if (before.frame === null && !((subject || second) && told)) return null;
  return foundMention({
    plural: before.plural,
    indefinite: before.indefinite,
    frame: before.frame,
    type: series?.meaning ?? 'meeting',
    group: 'assembly',
    head: { from, to: from },
    name,
    gist: gistOf(page, from, name, {
      acronym: name,
      ordinal: number?.value ?? null,
      summit: series?.meaning === 'summit',
    }),
    ordinal: number?.value ?? null,
    acronym: name,
    year,
    slots: withHolders(page, emptySlots(null, null), from, before, range),
  });
}

/** Who holds or chairs what somebody is told to attend. */
function withHolders(page: Page, slots: Slots, head: number, before: LeadIn, range: Prose): Slots {
  if (before.frame === 'attend' && !before.plural) readHolders(page, slots, head, range.from);
  return slots;
}

/** "Hội nghị thường niên Diễn đàn Nghị viện … lần thứ 26": the yearly meeting of a forum has the forum's number. */
function behindYearly({ hits }: Page, to: number): number {
  const yearly = hits.habit.at(to);
  const inner = yearly && hits.eventNoun.at(yearly.to);
  return inner?.to ?? to;
}

/** "chuyến thăm ba ngày tới …"; in "hội nghị hai ngày 5-6/9" the days are told. */
function behindLength({ hits }: Page, to: number, dates: readonly DateMention[]): number {
  const length = hits.eventLength.at(to);
  if (length === undefined) return to;
  for (let i = to; i < length.to; i += 1) if (dateFrom(dates, i) !== undefined) return to;
  return length.to;
}

/** "cuộc gặp gỡ, tọa đàm với …": two nouns for one event. */
function behindCoordinated({ tokens, hits }: Page, to: number, group: EventGroup): number {
  if (!isComma(tokens, to)) {
    const joint = hits.dateWord.at(to);
    if (joint === undefined || joint.meaning !== 'and') return to;
  }
  const second = hits.eventNoun.at(to + 1);
  if (second === undefined || isCapital(tokens, to + 1)) return to;
  // "lễ đón và hội đàm với …": two events.
  if (group === 'ceremony' || group === 'visit') return to;
  return hits.namePart.at(second.to)?.meaning === 'with' ? second.to : to;
}

/** Where a visit leads: right behind its noun, or behind "tới", "đến". */
function destination(page: Page, from: number, to: number): TokenRange | null {
  for (let i = from; i < to; i += 1) {
    const part = i === from ? 'to' : page.hits.namePart.before(i)?.meaning;
    const place = part === 'to' || part === 'at' ? landAt(page, i) : null;
    if (place !== null) return { from: place.from, to: Math.min(place.to, to) };
  }
  return null;
}
