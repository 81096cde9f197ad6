import type { Prose } from '../../../article.js';
import { gistOf } from '../../../findings/events/gist.js';
import { isHabit, leadIn, modeInside } from '../../../findings/events/lead-in.js';
import { emptySlots, type FoundMention, foundMention } from '../../../findings/events/mention.js';
import { readPlace } from '../../../findings/events/place.js';
import { sidesOf } from '../../../findings/events/sides.js';
import type { Words } from '../../../findings/events/words.js';
import type { DateMention } from '../../../mentions/dates.js';
import type { Page } from '../../../page.js';
import type { Hit } from '../../../text/found.js';
import { isCapital, isComma, isNumber, isSymbol, isWord } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { tokenText } from '../../../text/sentences.js';
import type { EventNoun } from '../../events.js';
import {
  ambiguousEvents,
  attributes,
  beForms,
  beforeEventNouns,
  companionMarks,
  durations,
  everydayOrdinals,
  formalPlurals,
  gatherings,
  indefiniteArticles,
  infinitiveMarks,
  informingVerbs,
  ordinalEndings,
  ownMarks,
  placeAnaphors,
  placeRelatives,
  receptionNouns,
  sideJoints,
  smallLinks,
  wayMarks,
} from '../function-words.js';
import { acronymIn } from './event-acronyms.js';
import { datedBefore, daysBefore } from './event-days.js';
import { isOfPlus, nameBefore } from './event-names.js';
import { nameBehind } from './event-topics.js';
import { somebodyEnd } from './event-verbs.js';
import { addressAt } from './names.js';
import { officeAt } from './offices.js';
import {
  isApostrophe,
  isDateWord,
  isDeterminer,
  isFunctionWord,
  isGluedDash,
  isPossessive,
  isProper,
  lower,
} from './words.js';

const RECEPTION = { type: 'meeting', group: 'bilateral' } as const;

const PLURAL = /[^s]s$/u;
/** The event whose noun stands at a token; null for a verb, or a noun inside a longer name. */
export function nounMention(
  page: Page,
  noun: Hit<EventNoun>,
  range: Prose,
  outer: number,
  dates: readonly DateMention[],
): FoundMention | null {
  const { hits } = page;
  if (isInsideName(page, noun.to, range.to)) return null;
  if (isVerbHere(page, noun.from)) return null;
  const bracket = acronymIn(page, noun.to, range.to);
  if (bracket !== null && hits.eventNoun.startsAt(bracket.to + 1)) return null;
  const before = nameBefore(page, noun.from, Math.max(range.from, noun.from < outer ? noun.from - 8 : outer));
  if (noun.meaning.needs === 'number' && (before.ordinal === null || !isCapital(page.tokens, noun.from)))
    return null;
  const days = daysBefore(page, before.from, dates);
  const start = phraseStart(page, days?.from ?? before.from, range.from);
  // "briefed the Meeting on its policy": on what it was told.
  const behind = informingVerbs.has(lower(page, start - 1))
    ? { to: noun.to, acronym: null, year: null }
    : nameBehind(page, noun.to, range.to, noun.meaning, dates);
  const brought = datedBefore(page, start) ?? start;
  const lead = leadIn(page, indefiniteArticles.has(lower(page, brought)) ? brought + 1 : brought, range.from);
  const opens = indefiniteArticles.has(lower(page, start - 1)) ? start - 1 : start;
  const gathered =
    lead.frame === null && sideJoints.has(lower(page, opens - 1))
      ? gatheredBefore(page, opens - 1, range.from)
      : null;
  const last = lower(page, noun.to - 1);
  const several = PLURAL.test(last) && !formalPlurals.has(last) && before.ordinal === null;
  const formal = noun.meaning.group === 'assembly' && isCapital(page.tokens, noun.from);
  const companion = formal && lead.frame === 'attend' ? companionFrom(page, noun.to, behind.to) : -1;
  const name = { from: before.from, to: companion < 0 ? behind.to : companion };
  const { needs, phase } = noun.meaning;
  // "a reception for the Lao minister": told as "received" and "met with" are.
  const received =
    receptionNouns.has(last) &&
    sideJoints.has(lower(page, noun.to)) &&
    somebodyEnd(page, noun.to + 1, range.to) > noun.to + 1;
  const { type, group } = received ? RECEPTION : noun.meaning;
  const slots = emptySlots(
    (group === 'visit'
      ? (destination(page, noun.to, name.to) ?? placeMeant(page, noun, range.from))
      : null) ??
      gathered?.place ??
      wayBefore(page, opens, range.from) ??
      placeOfRelative(page, opens, range.from) ??
      cityBefore(page, start, range.from),
    modeInside(page, name, range),
  );
  if (days !== null) slots.date = { mention: days, sentence: 0, tight: true };
  const attended = needs === 'attendance' && lead.frame === 'attend';
  const recallOnly = needs !== 'nothing' && before.ordinal === null && !attended;
  const gist = gistOf(page, name.from, name, {
    acronym: behind.acronym,
    ordinal: before.ordinal,
    summit: type === 'summit',
  });
  return foundMention({
    plural: (lead.plural && before.ordinal === null) || several,
    // "his first ASEAN summit as premier": of the many that are held.
    indefinite: lead.indefinite || isOwnFirst(page, before.from),
    frame: gathered === null ? lead.frame : 'attend',
    type,
    group,
    phase,
    recallOnly,
    name,
    head: { from: start, to: noun.to },
    noun: { from: noun.from, to: noun.to },
    gist: {
      ...gist,
      words: attended ? gist.words : withoutNoun(page, gist.words, noun),
      codes: withNumbers(page, gist.codes, name),
    },
    ordinal: before.ordinal,
    acronym: behind.acronym,
    year: behind.year ?? before.year,
    habit: isHabit(page, name, range),
    participants: sidesOf(page, noun.to, name.to),
    slots,
    tail: behindAside(page, behind.to, range.to),
  });
}

/** "co-chaired the 29th Dialogue with Permanent Secretary X": the "with" behind an event's noun that tells who else was there, not of whom it is; -1 for none. */
function companionFrom(page: Page, from: number, to: number): number {
  if (!companionMarks.has(lower(page, from)) || to <= from + 1) return -1;
  const start = isDeterminer(page, from + 1) ? from + 2 : from + 1;
  const somebody = addressAt(page, start) ?? officeAt(page, start, to);
  return somebody === null ? -1 : from;
}

function isOwnFirst(page: Page, from: number): boolean {
  return everydayOrdinals.has(lower(page, from)) && ownMarks.has(lower(page, from - 1));
}

const LONGEST_WAY = 6;

/** "will leave for Wellington tomorrow to co-chair the 2nd …": where somebody goes to be there. */
function wayBefore(page: Page, at: number, floor: number): TokenRange | null {
  const { hits, tokens } = page;
  const verb = hits.eventFrame.before(at);
  if (verb?.meaning !== 'attend' || !infinitiveMarks.has(lower(page, verb.from - 1))) return null;
  for (let i = verb.from - 1; i > Math.max(floor, verb.from - LONGEST_WAY); i -= 1) {
    const place = hits.place.before(i) ?? hits.country.before(i);
    if (place !== undefined && place.meaning !== 'region')
      return wayMarks.has(lower(page, place.from - 1)) ? { from: place.from, to: place.to } : null;
    const when = isDateWord(page, i - 1) || isNumber(tokens, i - 1) || hits.dateLead.endsBefore(i);
    if (!when) return null;
  }
  return null;
}

const LONGEST_RELATIVE = 12;
const LONGEST_STAY = 5;

/** "arrived in Jakarta on Monday, where he will attend the 5th …": the place that the clause is of; or null. */
function placeOfRelative(page: Page, at: number, floor: number): TokenRange | null {
  const { hits, tokens } = page;
  const verb = hits.eventFrame.before(at);
  if (verb?.meaning !== 'attend') return null;
  let where = verb.from - 1;
  for (; !placeRelatives.has(lower(page, where)); where -= 1)
    if (where <= floor || verb.from - where > LONGEST_RELATIVE || isSymbol(tokens, where)) return null;
  const comma = isComma(tokens, where - 1) ? where - 1 : where;
  for (let i = comma; i > Math.max(floor, comma - LONGEST_STAY); i -= 1) {
    const place = hits.place.before(i) ?? hits.country.before(i);
    if (place !== undefined) {
      const told = hits.placeMark.endsBefore(place.from) || wayMarks.has(lower(page, place.from - 1));
      return told && place.meaning !== 'region' ? { from: place.from, to: place.to } : null;
    }
    const when = isDateWord(page, i - 1) || isNumber(tokens, i - 1) || hits.relativeDate.endsBefore(i);
    if (!when && !hits.dateLead.endsBefore(i)) return null;
  }
  return null;
}

/** "Siem Reap will host the 5th …": the city that hosts it. */
function cityBefore({ hits }: Page, at: number, floor: number): TokenRange | null {
  const verb = hits.hostVerb.before(at);
  const city = verb === undefined ? undefined : hits.place.before(verb.from);
  return city?.meaning === 'city' && city.from >= floor ? { from: city.from, to: city.to } : null;
}

const LONGEST_OWNER = 6;

/** Over the article, or whoever's event it is ("the Steering Committee's"), to where the noun phrase begins. */
function phraseStart(page: Page, from: number, floor: number): number {
  // "the three-day 2nd …"
  const long = durations.has(lower(page, from - 1)) && isGluedDash(page, from - 2) ? from - 3 : from;
  if (datedBefore(page, long) !== null) return long;
  let start = isDeterminer(page, long - 1) && long - 1 >= floor ? long - 1 : long;
  if (start === long || !isPossessive(page, start)) return start;
  while (start > floor && from - start < LONGEST_OWNER && isProper(page, start - 1)) start -= 1;
  return start > floor && isDeterminer(page, start - 1) && !isPossessive(page, start - 1) ? start - 1 : start;
}

const GATHER_REACH = 18;
/** "gathered in Bali on 3 May for the 5th …": nothing but place and time between the verb and "for". */
function gatheredBefore(page: Page, at: number, floor: number): { place: TokenRange | null } | null {
  const { tokens, hits } = page;
  let place: TokenRange | null = null;
  for (let i = at - 1; i >= Math.max(floor, at - GATHER_REACH); i -= 1) {
    const word = lower(page, i);
    if (gatherings.has(word)) return { place };
    const day = hits.relativeDate.closing(i + 1) ?? hits.weekday.closing(i + 1);
    if (day !== undefined) {
      i = day.from;
      continue;
    }
    const mark = hits.placeMark.at(i);
    // "travel to Apia, Samoa for the 5th …"
    const goal = mark === undefined && wayMarks.has(word) && gatherings.has(lower(page, i - 1)) ? i + 1 : 0;
    if ((mark !== undefined || goal > 0) && place === null) place = readPlace(page, mark?.to ?? goal, at);
    const plain =
      isCapital(tokens, i) || !/\p{L}/u.test(word) || mark !== undefined || hits.dateLead.startsAt(i);
    if (!plain && !hits.relativeDate.startsAt(i) && !smallLinks.has(word)) return null;
  }
  return null;
}

/** "to visit the region", "she talks": no event is named. */
function isVerbHere(page: Page, i: number): boolean {
  // "are meeting in Manila this week"
  if (gatherings.has(lower(page, i)) && beForms.has(lower(page, i - 1))) return true;
  if (isCapital(page.tokens, i) || !ambiguousEvents.has(lower(page, i)) || page.grammar?.isVerb(i) !== true)
    return false;
  // "closed-door talks"
  if (isGluedDash(page, i - 2)) return false;
  // "held emergency talks": the word between is no subject.
  if (page.hits.eventFrame.before(i - 1)?.meaning === 'attend') return false;
  return !isDeterminer(page, i - 1) && !beforeEventNouns.has(lower(page, i - 1));
}

/** "Group of 20": the number of a body that is called by it tells it apart as an acronym does. */
function withNumbers({ tokens, hits }: Page, codes: Words, { from, to }: TokenRange): Words {
  const numbers: number[] = [];
  for (let i = from; i < to; i += 1) {
    const body = hits.body.closing(i + 1);
    if (body !== undefined && body.to - body.from > 2 && isNumber(tokens, i))
      numbers.push(tokens.word[i] ?? 0);
  }
  return numbers.length === 0 ? codes : [...codes, ...numbers];
}

function withoutNoun({ tokens }: Page, words: Words, { from, to }: TokenRange): Words {
  const rest = new Set(words);
  for (let i = from; i < to; i += 1) rest.delete(tokens.word[i] ?? 0);
  for (const suffix of ordinalEndings)
    for (let i = from - 12; i < from; i += 1)
      if (i >= 0 && tokenText(tokens, i) === suffix) rest.delete(tokens.word[i] ?? 0);
  return [...rest];
}

function destination({ hits }: Page, from: number, to: number): TokenRange | null {
  for (let i = from; i < to; i += 1) {
    const place = hits.country.at(i) ?? hits.place.at(i);
    if (place !== undefined) return { from: i, to: Math.min(place.to, to) };
  }
  return null;
}

const FARTHEST_MEANT = 24;

/** "met workers in Singapore during his visit there": the place that the word means, which stands last before. */
function placeMeant(page: Page, { from, to }: TokenRange, floor: number): TokenRange | null {
  if (!placeAnaphors.has(lower(page, to))) return null;
  for (let i = from - 1; i > Math.max(floor, from - FARTHEST_MEANT); i -= 1) {
    const place = page.hits.placeMark.endsBefore(i) ? readPlace(page, i, from) : null;
    if (place !== null) return place;
  }
  return null;
}

const LONGEST_REST = 8;

/** "Ministerial Conference", "East Asia Summit Foreign Ministers' Meeting": the last of several nouns is the event's. */
export function isInsideName(page: Page, from: number, limit: number): boolean {
  const { tokens, hits } = page;
  for (let i = from; i < Math.min(limit, from + LONGEST_REST); i += 1) {
    if (hits.eventNoun.startsAt(i) && !hits.notEvent.startsAt(i)) return i === from || isCapital(tokens, i);
    // "the ASEAN Summit Organising Secretariat"
    if (
      isCapital(tokens, i) &&
      hits.organizationHead.at(i)?.meaning === 'state' &&
      isCapital(tokens, from - 1)
    )
      return true;
    const inner = isApostrophe(page, i) || isGluedDash(page, i) || (i > from && isOfPlus(page, i));
    if (!inner && !(isWord(tokens, i) && isCapital(tokens, i) && !isFunctionWord(page, i))) return false;
  }
  return false;
}

const LONGEST_ATTRIBUTE = 14;

/** "a drill involving ten states will be held": where the clause goes on behind what is said of the event; else the name's end. */
function behindAttribute({ tokens, hits }: Page, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_ATTRIBUTE); i += 1) {
    if (isSymbol(tokens, i) || hits.eventNoun.startsAt(i)) return at;
    const link = hits.eventLink.at(i);
    if (link !== undefined && link.to - i > 1) return i;
  }
  return at;
}

const LONGEST_ASIDE = 14;

/** "…, the first in person since 2019, was held": the token behind such an aside, where what is told goes on; else the name's end. */
function behindAside(page: Page, at: number, limit: number): number {
  const { tokens, hits } = page;
  if (attributes.has(lower(page, at))) return behindAttribute(page, at, limit);
  if (!isComma(tokens, at)) return at;
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_ASIDE); i += 1) {
    if ((hits.eventNoun.at(i) ?? hits.reportingVerb.at(i) ?? hits.hostVerb.at(i)) !== undefined) return at;
    // "a call on the Prime Minister, H.E. X, in Vientiane"
    const named = addressAt(page, at + 1) !== null;
    const told = named ? (hits.placeMark.at(i + 1) ?? hits.dateLead.at(i + 1)) : undefined;
    if (isComma(tokens, i))
      return (told ?? hits.eventLink.at(i + 1)) !== undefined && i > at + 2 ? i + 1 : at;
    if (i === at + 1 && (hits.eventLink.at(i) ?? hits.placeMark.at(i) ?? hits.dateLead.at(i)) !== undefined)
      return at;
  }
  return at;
}
