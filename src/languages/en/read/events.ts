import { gistOf } from '../../../findings/events/gist.js';
import type { DatesByToken } from '../../../findings/events/heads.js';
import { isHabit, isTold, leadIn, modeInside } from '../../../findings/events/lead-in.js';
import { type EventMention, emptySlots, type FoundMention } from '../../../findings/events/mention.js';
import { readPlace } from '../../../findings/events/place.js';
import { sidesOf } from '../../../findings/events/sides.js';
import { isCapital } from '../../../mentions/cursor.js';
import type { DateMention } from '../../../mentions/dates.js';
import type { Page } from '../../../page.js';
import type { Hit } from '../../../text/found.js';
import { numberAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import type { EventNoun, EventVerb } from '../../events.js';
import {
  ambiguousEvents,
  anniversaries,
  beforeEventNouns,
  formalPlurals,
  gatherings,
  indefiniteArticles,
  ordinalEndings,
  sideJoints,
  smallLinks,
} from '../function-words.js';
import { acronymIn, nameBefore, nameBehind, ordinalBefore } from './event-names.js';
import { addressAt, nameRun } from './names.js';
import { nounPhraseEnd, officeAt } from './offices.js';
import { isDeterminer, isGluedDash, lower } from './words.js';

const LONGEST_WORD = 4;

/** All places of an English sentence that name or recall an event, left to right. */
export function englishEvents(
  page: Page,
  range: TokenRange,
  sentence: number,
  dates: () => readonly DateMention[],
): EventMention[] {
  const { hits } = page;
  const mentions: EventMention[] = [];
  let dateAt: DatesByToken | null = null;
  let outer = range.from;
  for (let i = range.from; i < range.to; i += 1) {
    const verb = hits.eventVerb.at(i);
    const noun = hits.eventNoun.at(i);
    if (verb === undefined && noun === undefined) {
      const coded = i >= outer ? codedMention(page, i, range) : null;
      if (coded === null) continue;
      coded.sentence = sentence;
      coded.told = isTold(page, range.from, coded);
      mentions.push(coded);
      outer = coded.name.to;
      i = coded.name.to - 1;
      continue;
    }
    if (isOtherWord(page, i, Math.max(noun?.to ?? 0, verb?.to ?? 0))) continue;
    dateAt ??= new Map(dates().map((date) => [date.from, date]));
    const found =
      (verb && verbMention(page, verb, range)) ??
      (noun && nounMention(page, noun, range, outer, dateAt)) ??
      null;
    if (found === null) continue;
    found.sentence = sentence;
    found.nested = i < outer;
    found.told = isTold(page, range.from, found);
    if (isAnniversary(page, found.head.from, range.from)) continue;
    if (isAhead(page, found.head.from, range.from)) found.slots.status ??= 'planned';
    mentions.push(found);
    outer = Math.max(outer, found.name.to);
    i = Math.max(i, (found.noun ?? found.head).to - 1);
  }
  return mentions;
}

/** Whether the noun is part of a phrase that names no event: "dialogue partner", "call for". */
function isOtherWord({ hits }: Page, i: number, to: number): boolean {
  for (let from = i; from > i - LONGEST_WORD && from >= 0; from -= 1) {
    const other = hits.notEvent.at(from);
    if (other !== undefined && other.to >= (from === i ? to : i + 1)) return true;
  }
  return false;
}

/** "55th AMM", "AMM-54": an acronym of a series with its number. */
function codedMention(page: Page, i: number, range: TokenRange): FoundMention | null {
  const { hits, tokens } = page;
  const series = hits.eventSeries.at(i);
  if (series === undefined || !isCapital(tokens, i)) return null;
  const before = ordinalBefore(page, i, range.from);
  const dash = isGluedDash(page, series.to) ? series.to + 1 : -1;
  const number = before?.value ?? (dash > 0 ? numberAt(tokens, dash) : -1);
  if (number < 1) return null;
  const name = { from: before?.from ?? i, to: before === null ? dash + 1 : series.to };
  const start = isDeterminer(page, name.from - 1) && name.from > range.from ? name.from - 1 : name.from;
  return {
    type: series.meaning,
    group: 'assembly',
    head: { from: start, to: name.to },
    noun: { from: i, to: series.to },
    name,
    gist: gistOf(page, name.from, name, {
      acronym: name,
      ordinal: number,
      summit: series.meaning === 'summit',
    }),
    verb: false,
    phase: false,
    recallOnly: false,
    plural: false,
    indefinite: false,
    ordinal: number,
    acronym: name,
    year: null,
    frame: leadIn(page, start, range.from).frame,
    sentence: 0,
    nested: false,
    told: false,
    habit: false,
    participants: [],
    slots: emptySlots(null, null),
  };
}

const NEAR = 4;

/** "the 50th anniversary of the first gathering": only what is remembered. */
function isAnniversary(page: Page, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - NEAR); i -= 1)
    if (anniversaries.has(lower(page, i))) return true;
  return false;
}

const AHEAD_REACH = 24;

/** "will carry the findings to …, before they go to the 43rd Summit": the helper may stand far before. */
function isAhead({ tokens, hits }: Page, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - AHEAD_REACH); i -= 1) {
    const sign = tokens.text.charAt(tokens.start[i] ?? 0);
    if (sign === ';' || sign === '"' || sign === '“' || sign === '”') return false;
    if (hits.eventLink.at(i)?.meaning === 'planned') return true;
    if (hits.reportingVerb.at(i) !== undefined) return false;
  }
  return false;
}

const PLURAL = /[^s]s$/u;
function nounMention(
  page: Page,
  noun: Hit<EventNoun>,
  range: TokenRange,
  outer: number,
  dates: DatesByToken,
): FoundMention | null {
  const { hits } = page;
  // "Ministerial Conference": the last of several nouns in a row is the event's.
  if (hits.eventNoun.at(noun.to) !== undefined && hits.notEvent.at(noun.to) === undefined) return null;
  if (isVerbHere(page, noun.from)) return null;
  const bracket = acronymIn(page, noun.to, range.to);
  if (bracket !== null && hits.eventNoun.at(bracket.to + 1) !== undefined) return null;
  const before = nameBefore(page, noun.from, Math.max(range.from, noun.from < outer ? noun.from - 8 : outer));
  const behind = nameBehind(page, noun.to, range.to, noun.meaning, dates);
  const start =
    isDeterminer(page, before.from - 1) && before.from - 1 >= range.from ? before.from - 1 : before.from;
  const lead = leadIn(page, indefiniteArticles.has(lower(page, start)) ? start + 1 : start, range.from);
  const gathered =
    lead.frame === null && sideJoints.has(lower(page, start - 1))
      ? gatheredBefore(page, start - 1, range.from)
      : null;
  const last = lower(page, noun.to - 1);
  const several = PLURAL.test(last) && !formalPlurals.has(last) && before.ordinal === null;
  const name = { from: before.from, to: behind.to };
  const { type, group, needs, phase } = noun.meaning;
  const recallOnly = needs === 'ordinal' && before.ordinal === null;
  const gist = gistOf(page, name.from, name, {
    acronym: behind.acronym,
    ordinal: before.ordinal,
    summit: type === 'summit',
  });
  return {
    plural: (lead.plural && before.ordinal === null) || several,
    indefinite: lead.indefinite,
    frame: gathered === null ? lead.frame : 'attend',
    sentence: 0,
    nested: false,
    told: false,
    type,
    group,
    phase,
    recallOnly,
    name,
    head: { from: start, to: noun.to },
    noun: { from: noun.from, to: noun.to },
    gist: { ...gist, words: withoutNoun(page, gist.words, noun) },
    verb: false,
    ordinal: before.ordinal,
    acronym: behind.acronym,
    year: behind.year,
    habit: isHabit(page, name, range.from),
    participants: sidesOf(page, noun.to, name.to),
    slots: emptySlots(
      group === 'visit' ? destination(page, noun.to, name.to) : (gathered?.place ?? null),
      modeInside(page, name),
    ),
  };
}

const GATHER_REACH = 18;
/** "gathered in Bali on 3 May for the 5th …": nothing but place and time between the verb and "for". */
function gatheredBefore(page: Page, at: number, floor: number): { place: TokenRange | null } | null {
  const { tokens, hits } = page;
  let place: TokenRange | null = null;
  for (let i = at - 1; i >= Math.max(floor, at - GATHER_REACH); i -= 1) {
    const word = lower(page, i);
    if (gatherings.has(word)) return { place };
    const mark = hits.placeMark.at(i);
    if (mark !== undefined && place === null) place = readPlace(page, mark.to, at);
    const plain =
      isCapital(tokens, i) || !/\p{L}/u.test(word) || mark !== undefined || hits.dateLead.at(i) !== undefined;
    if (!plain && hits.relativeDate.at(i) === undefined && !smallLinks.has(word)) return null;
  }
  return null;
}

/** "to visit the region", "she talks": no event is named. */
function isVerbHere(page: Page, i: number): boolean {
  if (isCapital(page.tokens, i) || !ambiguousEvents.has(lower(page, i)) || page.grammar?.isVerb(i) !== true)
    return false;
  return !isDeterminer(page, i - 1) && !beforeEventNouns.has(lower(page, i - 1));
}

function withoutNoun(
  { tokens }: Page,
  words: ReadonlySet<number>,
  { from, to }: TokenRange,
): ReadonlySet<number> {
  const rest = new Set(words);
  for (let i = from; i < to; i += 1) rest.delete(tokens.word[i] ?? 0);
  for (const suffix of ordinalEndings)
    for (let i = from - 12; i < from; i += 1)
      if (i >= 0 && tokens.text.slice(tokens.start[i], tokens.end[i]) === suffix)
        rest.delete(tokens.word[i] ?? 0);
  return rest;
}

function destination({ hits }: Page, from: number, to: number): TokenRange | null {
  for (let i = from; i < to; i += 1) {
    const place = hits.country.at(i) ?? hits.place.at(i);
    if (place !== undefined) return { from: i, to: Math.min(place.to, to) };
  }
  return null;
}

/** "met with Foreign Minister X", "visited Laos": the event that a verb makes of its object. */
function verbMention(page: Page, verb: Hit<EventVerb>, range: TokenRange): FoundMention | null {
  const { type, group, object } = verb.meaning;
  const to = object === 'place' ? placeEnd(page, verb.to) : somebodyEnd(page, verb.to, range.to);
  if (to <= verb.to) return null;
  const name = { from: verb.from, to };
  const lead = leadIn(page, verb.from, range.from);
  return {
    type,
    group,
    head: { from: verb.from, to: verb.to },
    name,
    gist: gistOf(page, verb.to, name, { acronym: null, ordinal: null, summit: false }),
    verb: true,
    phase: false,
    recallOnly: false,
    plural: false,
    indefinite: false,
    ordinal: null,
    acronym: null,
    year: null,
    frame: lead.frame,
    sentence: 0,
    nested: false,
    told: false,
    habit: isHabit(page, name, range.from),
    participants: object === 'place' ? [] : [{ from: verb.to, to }],
    slots: emptySlots(object === 'place' ? { from: verb.to, to } : null, null),
  };
}

function placeEnd({ hits }: Page, from: number): number {
  return (hits.country.at(from) ?? hits.place.at(from))?.to ?? from;
}

/** Behind an office with a name, or a name with words of address; the token itself for anybody else. */
function somebodyEnd(page: Page, from: number, limit: number): number {
  const start = isDeterminer(page, from) ? from + 1 : from;
  const office = officeAt(page, start, limit);
  const at = office?.to ?? start;
  const address = addressAt(page, at);
  const run = nameRun(page, address?.to ?? at, limit);
  const body = page.hits.body.at(start);
  if (office === null && body !== undefined && isCapital(page.tokens, start)) {
    return nounPhraseEnd(page, start, limit, true);
  }
  if (office !== null)
    return office.kind === 'profession' || office.kind === 'representative' ? from : Math.max(run, office.to);
  return address !== null && run > address.to ? run : from;
}
