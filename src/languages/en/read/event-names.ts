import { behindBracket, isAllCaps, isCapital, isNumber, isSpaced, isWord } from '../../../mentions/cursor.js';
import type { DateMention } from '../../../mentions/dates.js';
import { yearAt } from '../../../mentions/days.js';
import type { Page } from '../../../page.js';
import { lengthAt, numberAt, symbolAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { Shape } from '../../../text/vocabulary.js';
import type { EventNoun } from '../../events.js';
import {
  definiteArticles,
  durations,
  eventJoints,
  eventNameStops,
  everydayOrdinals,
  forthcoming,
  listConjunctions,
  ordinalEndings,
  otherOnes,
  places,
  sideJoints,
  topicJoints,
  visitJoints,
} from '../function-words.js';
import {
  isApostrophe,
  isDateWord,
  isDeterminer,
  isFunctionWord,
  isGluedDash,
  isPossessive,
  lower,
} from './words.js';

const MOST_BEFORE = 14;
const MOST_BEHIND = 30;
const LONGEST_BRACKET = 8;
const HIGHEST = 200;

/** What stands before an event's noun and belongs to its name. */
export interface NameBefore {
  readonly from: number;
  readonly ordinal: number | null;
}

/** Back over "13th ASEAN Secretariat-UN Secretariat", "44th and 45th ASEAN", "special", "foreign ministers'". */
export function nameBefore(page: Page, noun: number, floor: number): NameBefore {
  let from = noun;
  let ordinal: number | null = null;
  while (from > floor && noun - from < MOST_BEFORE) {
    const number = ordinalBefore(page, from, floor);
    if (number !== null) {
      ordinal = number.value;
      from = number.from;
      const joint = lower(page, from - 1);
      const earlier =
        listConjunctions.has(joint) || joint === ',' ? ordinalBefore(page, from - 1, floor) : null;
      if (earlier !== null && earlier.value === number.value - 1) {
        ordinal = earlier.value;
        from = earlier.from;
      }
      continue;
    }
    const known = knownBefore(page, from, floor);
    if (known >= 0) {
      from = known;
      continue;
    }
    const open = acronymBefore(page, from, floor);
    if (open >= 0) {
      from = open;
      continue;
    }
    if (!belongsBefore(page, from - 1)) break;
    from -= 1;
  }
  while (from < noun && !isWord(page.tokens, from) && !isNumber(page.tokens, from)) from += 1;
  // "a three-day visit": how long is no part of the name.
  if (durations.has(lower(page, from)) && isGluedDash(page, from - 1)) from += 1;
  if (forthcoming.has(lower(page, from)) && isCapital(page.tokens, from + 1)) from += 1;
  // "their first meeting in two years" has no number in a series.
  const counted =
    ordinal !== 1 || !everydayOrdinals.has(lower(page, from)) || holdsCapital(page, from, noun + 1);
  return { from, ordinal: counted ? ordinal : null };
}

function holdsCapital({ tokens }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isCapital(tokens, i)) return true;
  return false;
}

/** "U.S.-ASEAN", "in-person": where a name with full stops, or a manner, begins that stands right before; -1 for none. */
function knownBefore(page: Page, at: number, floor: number): number {
  const { hits } = page;
  const end = isGluedDash(page, at - 1) ? at - 1 : at;
  const country = hits.country.before(end);
  if (
    country !== undefined &&
    country.to - country.from > 2 &&
    country.from >= floor &&
    !isPossessive(page, end - 1)
  )
    return country.from;
  const mode = hits.eventMode.before(at);
  return mode !== undefined && mode.from >= floor && isWord(page.tokens, at) ? mode.from : -1;
}

/** "Asia-Europe Meeting (ASEM) Summit": where the bracket before a token opens that holds an acronym; -1 for none. */
function acronymBefore({ tokens }: Page, at: number, floor: number): number {
  if (symbolAt(tokens, at - 1) !== ')') return -1;
  for (let i = at - 2; i >= Math.max(floor, at - LONGEST_BRACKET); i -= 1) {
    if (symbolAt(tokens, i) === '(') return isAllCaps(tokens, i + 1) ? i : -1;
  }
  return -1;
}

/** "13th", "twenty-first", right before a token. */
export function ordinalBefore(
  { tokens, hits }: Page,
  at: number,
  floor: number,
): { value: number; from: number } | null {
  const word = hits.ordinalWord.before(at);
  if (word !== undefined && word.from >= floor) return { value: word.meaning, from: word.from };
  if (
    !ordinalEndings.has(lower({ tokens, hits } as Page, at - 1)) ||
    isSpaced(tokens, at - 1) ||
    at - 2 < floor
  )
    return null;
  const value = lengthAt(tokens, at - 2) <= 3 ? numberAt(tokens, at - 2) : -1;
  return value >= 1 && value <= HIGHEST ? { value, from: at - 2 } : null;
}

function belongsBefore(page: Page, i: number): boolean {
  const { tokens, hits } = page;
  if ((tokens.shape[i + 1] ?? 0) & Shape.LineStart) return false;
  if (!isWord(tokens, i)) {
    if (isApostrophe(page, i) || isGluedDash(page, i)) return true;
    if (symbolAt(tokens, i) === '+') return !isSpaced(tokens, i + 1);
    return isNumber(tokens, i) && symbolAt(tokens, i - 1) === '+' && !isSpaced(tokens, i);
  }
  if (isFunctionWord(page, i) || isPossessive(page, i) || isDateWord(page, i)) return false;
  if (hits.relativeDate.before(i + 1) !== undefined || hits.eventVerb.at(i) !== undefined) return false;
  if (isCapital(tokens, i)) return hits.reportingVerb.at(i) === undefined && hits.adverb.at(i) === undefined;
  if (
    hits.adverb.at(i) !== undefined ||
    hits.eventFrame.before(i + 1) !== undefined ||
    hits.quantity.at(i) !== undefined
  )
    return false;
  if (otherOnes.has(lower(page, i))) return true;
  if (hits.eventLink.at(i) !== undefined && hits.eventMode.at(i) === undefined) return false;
  return page.grammar?.isVerb(i) !== true && !/(?:ed|ly)$/u.test(lower(page, i));
}

/** What stands behind an event's noun and belongs to its name. */
export interface NameBehind {
  readonly to: number;
  readonly acronym: TokenRange | null;
  readonly year: number | null;
}

/** Forward over an acronym, a year, and the phrases that say of whom, between whom, on what. */
export function nameBehind(
  page: Page,
  from: number,
  limit: number,
  { group }: EventNoun,
  dates: ReadonlyMap<number, DateMention>,
): NameBehind {
  const { tokens } = page;
  const end = Math.min(limit, from + MOST_BEHIND);
  let to = from;
  let acronym: TokenRange | null = null;
  let year: number | null = null;
  while (to < end) {
    const bracket: TokenRange | null =
      symbolAt(tokens, to) === '(' && acronym === null ? acronymIn(page, to, end) : null;
    if (bracket !== null) {
      acronym = bracket;
      to = bracket.to + 1;
      continue;
    }
    if (to === from && yearAt(tokens, to) !== null && isCapital(tokens, to - 1) && !dates.has(to)) {
      year = yearAt(tokens, to);
      to += 1;
      continue;
    }
    const region = regionBehind(page, to);
    if (region > to) {
      to = region;
      continue;
    }
    const word = lower(page, to);
    if (!eventJoints.has(word) || dates.has(to + 1) || dates.has(to)) break;
    if (visitJoints.has(word) && group !== 'visit') break;
    if (sideJoints.has(word) && !isCapital(tokens, to + 1)) break;
    const next = phraseEnd(page, to + 1, end, topicJoints.has(word), dates);
    if (next <= to + 1) break;
    to = next;
  }
  return { to, acronym, year };
}

/** "in the South China Sea": a region is part of the name; a city is where it is held. */
function regionBehind(page: Page, at: number): number {
  if (!places.has(lower(page, at))) return at;
  const start = definiteArticles.has(lower(page, at + 1)) ? at + 2 : at + 1;
  const place = page.hits.place.at(start);
  return place?.meaning === 'region' ? place.to : at;
}

/** "(AMM)", "(54th AMM)", "(AMM-54)". */
export function acronymIn(page: Page, open: number, limit: number): TokenRange | null {
  if (symbolAt(page.tokens, open) !== '(') return null;
  const behind = behindBracket(page.tokens, open, limit, LONGEST_BRACKET);
  if (behind < 0 || behind - open < 3) return null;
  for (let i = open + 1; i < behind - 1; i += 1) {
    if (isAllCaps(page.tokens, i)) return { from: open + 1, to: behind - 1 };
  }
  return null;
}

/** Where the noun phrase behind a link ends. `topic`: lists with commas may follow. */
function phraseEnd(
  page: Page,
  from: number,
  limit: number,
  topic: boolean,
  dates: ReadonlyMap<number, DateMention>,
): number {
  const { tokens, hits } = page;
  let at = from;
  while (at < limit) {
    if (dates.has(at)) break;
    const known = hits.body.at(at) ?? hits.country.at(at) ?? hits.place.at(at);
    if (known !== undefined && isCapital(tokens, at)) {
      at = known.to;
      continue;
    }
    const symbol = symbolAt(tokens, at);
    if (symbol === ',') {
      if (!topic || !isList(page, at, limit)) break;
      at += 1;
      continue;
    }
    if (symbol === '(') {
      const acronym = acronymIn(page, at, limit);
      if (acronym === null) break;
      at = acronym.to + 1;
      continue;
    }
    if (symbol !== '') {
      if (!isGluedDash(page, at) && !isApostrophe(page, at) && symbol !== '&' && symbol !== '+') break;
      at += 1;
      continue;
    }
    const word = lower(page, at);
    if (eventNameStops.has(word) || isDateWord(page, at)) break;
    if (hits.dateLead.at(at) !== undefined && dates.has(hits.dateLead.at(at)?.to ?? at)) break;
    if (listConjunctions.has(word) && !goesOn(page, at, limit)) break;
    if (isCapital(tokens, at) || !isPredicate(page, at)) at += 1;
    else break;
  }
  while (
    at > from &&
    (eventJoints.has(lower(page, at - 1)) ||
      isDeterminer(page, at - 1) ||
      listConjunctions.has(lower(page, at - 1)))
  )
    at -= 1;
  return at;
}

/** A verb of the sentence, or its helper; a participle in the topic is one too many, and ends the name. */
function isPredicate(page: Page, i: number): boolean {
  const { hits, grammar } = page;
  if (hits.adverb.at(i) !== undefined && grammar?.isVerb(i + 1) === true) return true;
  if (hits.eventLink.at(i) !== undefined && hits.eventMode.at(i) === undefined) return true;
  return grammar?.isVerb(i) === true && !/ing$/u.test(lower(page, i));
}

/** "and" inside a name: no verb and no other event behind it. */
function goesOn(page: Page, at: number, limit: number): boolean {
  const { hits, grammar } = page;
  if (at + 1 >= limit) return false;
  const next = isDeterminer(page, at + 1) ? at + 2 : at + 1;
  if (grammar?.isVerb(next) === true && !isCapital(page.tokens, next)) return false;
  for (let i = next; i < Math.min(limit, next + 5); i += 1) {
    if (symbolAt(page.tokens, i) !== '' || eventNameStops.has(lower(page, i))) break;
    if (hits.eventNoun.at(i) !== undefined) return false;
  }
  return true;
}

/** A list inside the topic: "women, peace and security". */
function isList(page: Page, comma: number, limit: number): boolean {
  for (let i = comma + 1; i < Math.min(limit, comma + 6); i += 1) {
    const word = lower(page, i);
    if (listConjunctions.has(word)) return true;
    if (eventNameStops.has(word) || page.grammar?.isVerb(i) === true) return false;
    if (symbolAt(page.tokens, i) !== '' && symbolAt(page.tokens, i) !== ',') return false;
  }
  return false;
}
