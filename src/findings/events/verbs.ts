import type { Prose } from '../../article.js';
import type { EventVerb } from '../../languages/events.js';
import type { DateMention } from '../../mentions/dates.js';
import { nameEnd } from '../../mentions/names.js';
import { officeAt, officeHeadAt } from '../../mentions/offices.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { isCapital, isComma, isNumber, symbolAt } from '../../text/read.js';
import { gistOf } from './gist.js';
import { isHabit, leadIn, modeInside } from './lead-in.js';
import { emptySlots, type FoundMention, foundMention } from './mention.js';
import { type EventName, readName } from './name.js';
import { type Ordinal, readOrdinal } from './ordinal.js';
import { landAt, readPlace } from './place.js';

/** The event that a verb makes of its object: "hội đàm trực tuyến với bà A", "thăm chính thức Lào"; or null. */
export function verbMention(
  page: Page,
  verb: Hit<EventVerb>,
  range: Prose,
  dates: () => readonly DateMention[],
): FoundMention | null {
  const { type, group, object } = verb.meaning;
  const target = targetOf(page, verb, range.to);
  if (target === null) return null;
  const read = readObject(page, object, target, range.to, dates);
  const name = { from: verb.from, to: read.to };
  if (name.to <= target.from && !target.alone) return null;
  const held = verb.meaning.alone === true && group === 'assembly';
  const meets = verb.meaning.formal === true && group === 'bilateral';
  if ((held || meets) && isAtOther(page, name.to, range.to)) return null;
  const before = leadIn(page, verb.from, range.from);
  return foundMention({
    type,
    group,
    head: { from: verb.from, to: target.from },
    noun: { from: verb.from, to: verb.to },
    name,
    gist: gistOf(page, target.from, name, { acronym: null, ordinal: read.ordinal, summit: false }),
    ordinal: read.ordinal,
    verb: true,
    frame: before.frame,
    habit: isHabit(page, name, range),
    participants:
      object === 'place' || target.alone || target.topic || target.sits || target.turn
        ? []
        : [{ from: target.from, to: name.to }],
    slots: emptySlots(
      object === 'place' ? landAt(page, target.from) : null,
      modeInside(page, { from: verb.from, to: target.from }, range),
    ),
  });
}

const LONGEST_COMPANY = 12;

/** "họp với đại diện Nhật Bản, Hàn Quốc tại Hội nghị A", "gặp Bộ trưởng B tại Hội nghị A": what they held is the event named behind. */
function isAtOther({ tokens, hits }: Page, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + LONGEST_COMPANY); i += 1) {
    const mark = hits.placeMark.at(i);
    if (mark !== undefined) return hits.eventNoun.at(mark.to) !== undefined && isCapital(tokens, mark.to);
    if (hits.eventVerb.at(i) !== undefined || symbolAt(tokens, i) === ';') return false;
  }
  return false;
}

/** Where the object ends, and the number of a body's sitting in it: "họp Hội đồng A lần thứ 37". */
function readObject(
  page: Page,
  object: EventVerb['object'],
  { from, alone, sits, turn }: Target,
  limit: number,
  dates: () => readonly DateMention[],
): Pick<EventName, 'to' | 'ordinal'> {
  if (turn !== undefined) return { to: turn.next, ordinal: turn.value };
  if (alone) return { to: from, ordinal: null };
  if (object === 'place') return { to: landAt(page, from)?.to ?? from, ordinal: null };
  // "63 tỉnh": the number is no part of the walk.
  const head = {
    at: isNumber(page.tokens, from) ? from + 1 : from,
    numbered: false,
    kind: 'other',
    subject: false,
    addressed: false,
  } as const;
  const { to, ordinal } = readName(page, head, limit, dates());
  if (sits === true) return { to, ordinal };
  return { to: isComma(page.tokens, to) ? behindOffices(page, to, limit) : to, ordinal: null };
}

/** "điện đàm với Phó Thủ tướng, Bộ trưởng Nội vụ Lào A về …": the token behind a second office of somebody named, else the comma. */
function behindOffices(page: Page, comma: number, limit: number): number {
  const { tokens, hits } = page;
  if (!hits.office.endsBefore(comma) || !isCapital(tokens, comma + 1)) return comma;
  const second = officeAt(page, comma + 1, limit);
  if (second === null || second.to === second.headEnd) return comma;
  const to = nameEnd(page, second.to, limit, 'introduced');
  // "Sau khi gặp Thủ tướng, Bộ trưởng A đã …" tells who met him.
  const acts = hits.adverb.startsAt(to) || hits.reportingVerb.startsAt(to) || hits.eventFrame.startsAt(to);
  return to > second.to && !acts ? to : comma;
}

interface Target {
  /** Where the object begins. */
  readonly from: number;
  /** "họp tại Geneva": the place makes the event, and nobody is told. */
  readonly alone: boolean;
  /** "họp về …": what it is about, and no other side. */
  readonly topic?: true;
  /** "họp Hội đồng A": the body that sits, and no other side. */
  readonly sits?: true;
  /** "Hội đồng A đã họp lần thứ 27": the number alone, and no other side. */
  readonly turn?: Ordinal;
}

/** Finds the object behind a verb, its manner and its preposition; null where there is none that makes an event. */
function targetOf(page: Page, verb: Hit<EventVerb>, limit: number): Target | null {
  const { hits } = page;
  const { object, alone, formal, group } = verb.meaning;
  let at = verb.to;
  for (let manner = hits.eventManner.at(at); manner !== undefined; manner = hits.eventManner.at(at))
    at = manner.to;
  const link = hits.namePart.at(at);
  const where = alone === true && link?.meaning === 'at' ? link.to : -1;
  if (where >= 0 && (group === 'assembly' ? readPlace(page, where, limit) : landAt(page, where)) !== null)
    return { from: at, alone: true };
  // "nhóm họp trực tuyến nhằm …"
  if (alone === true && link?.meaning === 'end' && hits.eventMode.startsAt(verb.to))
    return { from: at, alone: true };
  if (alone === true && link?.meaning === 'about') return { from: at, alone: false, topic: true };
  if (alone === true && group === 'assembly' && link === undefined && isBody(page, at))
    return { from: at, alone: false, sits: true };
  const turn = alone === true && group === 'assembly' ? readOrdinal(page, at, false) : null;
  if (turn !== null) return { from: at, alone: false, turn };
  const linked = link !== undefined && isLink(page, object, link.meaning, at);
  if (object === 'with' && !linked) return null;
  const from = linked ? link.to : at;
  if (from >= limit) return null;
  if (object === 'place') return landAt(page, from) === null ? null : { from, alone: false };
  const fits = isSomebody(page, from, object) && (formal !== true || isOfficial(page, from, limit));
  return fits ? { from, alone: false } : null;
}

/** A body called by its kind, "Hội đồng …", "Tiểu ban …", and no event: "họp Hội nghị lần thứ 12". */
function isBody({ tokens, hits }: Page, at: number): boolean {
  const event = hits.eventNoun.at(at);
  if (!isCapital(tokens, at) || (event !== undefined && event.meaning.needs !== 'number')) return false;
  const kind = hits.organizationHead.at(at)?.meaning;
  return kind === 'state' || kind === 'site';
}

/** Whether a word leads from the verb to its object: với, cùng; tới, tại. */
function isLink(page: Page, object: EventVerb['object'], part: string, at: number): boolean {
  if (object === 'place') return part === 'to' || part === 'at';
  if (part === 'with') return true;
  // "họp cùng các ngoại trưởng": cùng with somebody.
  const company = object === 'with' && page.hits.companion.at(at)?.to === at + 1;
  return company && part === 'end' && isSomebody(page, at + 1, object);
}

/** Whether a person, an office, a country or a body with a name begins at a token. */
function isSomebody(page: Page, i: number, object: EventVerb['object']): boolean {
  const { tokens, hits } = page;
  const at = hits.quantity.at(i)?.to ?? i;
  if (hits.honorific.startsAt(at) || officeHeadAt(page, at) !== undefined) return true;
  // "họp với 63 tỉnh, thành phố"
  if (isNumber(tokens, at)) return object === 'with' && hits.groupNoun.startsAt(at + 1);
  if (hits.groupNoun.startsAt(at) && !isCapital(tokens, at)) return object === 'with' && tellsWhose(page, at);
  // "gặp Thái Lan" is a match.
  if (hits.country.startsAt(at) || hits.body.startsAt(at)) return object === 'with';
  return isCapital(tokens, at) && !hits.eventNoun.startsAt(at) && !hits.documentNoun.startsAt(at);
}

/** "các nước ASEAN", "lãnh đạo Việt Nam": a country or body stands close behind. */
function tellsWhose({ hits }: Page, from: number): boolean {
  for (let i = from + 1; i < from + 5; i += 1) {
    if (hits.country.startsAt(i) || hits.body.startsAt(i)) return true;
  }
  return false;
}

const OFFICE_REACH = 12;

/** An office, a body or a country begins here, or an office stands behind the name: "ông A, Đại sứ …". */
function isOfficial(page: Page, from: number, limit: number): boolean {
  const { tokens, hits } = page;
  const at = hits.quantity.at(from)?.to ?? from;
  if (!hits.honorific.startsAt(at)) {
    const official =
      officeHeadAt(page, at) ?? hits.body.at(at) ?? hits.country.at(at) ?? hits.organizationHead.at(at);
    return official !== undefined;
  }
  for (let i = at + 1; i < Math.min(limit, at + OFFICE_REACH); i += 1) {
    if (hits.office.startsAt(i)) return true;
    if (symbolAt(tokens, i) === ';') return false;
  }
  return false;
}
