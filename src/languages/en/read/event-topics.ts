import { type DateMention, dateFrom } from '../../../mentions/dates.js';
import { yearAt } from '../../../mentions/days.js';
import type { Page } from '../../../page.js';
import { behindBracket, isAllCaps, isCapital, isDash, symbolAt } from '../../../text/read.js';
import { type TokenRange, tokenText } from '../../../text/sentences.js';
import type { EventNoun } from '../../events.js';
import {
  commemorations,
  definiteArticles,
  eventJoints,
  eventNameStops,
  infinitiveMarks,
  jubilees,
  listConjunctions,
  officeJoints,
  partyNouns,
  places,
  preparations,
  preparatory,
  purposes,
  receptionNouns,
  sideJoints,
  suffixes,
  topicJoints,
  visitJoints,
  visitorMarks,
  yearJoints,
} from '../function-words.js';
import { ordinalBefore } from './event-ordinals.js';
import { addressAt } from './names.js';
import { isApostrophe, isDateWord, isDeterminer, isGluedDash, lower } from './words.js';

/** "a courtesy call to President X" */
const COURTESY = 'call';
const MOST_BEHIND = 30;
const LONGEST_BRACKET = 8;

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
  dates: readonly DateMention[],
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
      if (!isOfInner(page, from, bracket)) acronym = bracket;
      to = bracket.to + 1;
      continue;
    }
    if (
      to === from &&
      yearAt(tokens, to) !== null &&
      isCapital(tokens, to - 1) &&
      dateFrom(dates, to) === undefined
    ) {
      year = yearAt(tokens, to);
      to += 1;
      continue;
    }
    if (to === from && suffixes.has(lower(page, to)) && isCapital(tokens, to)) {
      to += 1;
      continue;
    }
    if (to === from && isGluedDash(page, to) && suffixes.has(lower(page, to + 1))) {
      to += 2;
      continue;
    }
    if (
      year === null &&
      yearJoints.has(lower(page, to)) &&
      yearAt(tokens, to + 1) !== null &&
      dateFrom(dates, to + 1) === undefined
    ) {
      year = yearAt(tokens, to + 1);
      to += 2;
      continue;
    }
    const honoured = isInHonour(page, to) ? phraseEnd(page, to + 3, end, true, dates) : to;
    if (honoured > to + 3) {
      to = honoured;
      break;
    }
    const region = regionBehind(page, to);
    if (region > to) {
      to = region;
      continue;
    }
    const word = lower(page, to);
    if (isSetting(page, to)) break;
    const purpose = to === from && group === 'assembly' ? purposeEnd(page, to, end, dates) : to;
    if (purpose > to) {
      to = purpose;
      break;
    }
    if (!eventJoints.has(word) || dateFrom(dates, to + 1) !== undefined || dateFrom(dates, to) !== undefined)
      break;
    const paid = group === 'bilateral' && lower(page, from - 1) === COURTESY && isCapital(tokens, to + 1);
    // "the Conference of the Parties to the Convention on …"
    const treaty = partyNouns.has(lower(page, to - 1)) && isCapital(tokens, to - 1);
    if (visitJoints.has(word) && group !== 'visit' && !paid && !treaty) break;
    const forNamed =
      isCapital(tokens, to + 1) ||
      isOfGuest(page, from - 1, to + 1) ||
      isPreparing(page, from, to) ||
      isOfJubilee(page, to + 1);
    if (sideJoints.has(word) && !forNamed) break;
    const next = phraseEnd(page, to + 1, end, topicJoints.has(word), dates);
    if (next <= to + 1) break;
    to = next;
  }
  return { to, acronym: acronym ?? acronymAtEnd(page, from, to), year };
}

/** "a meeting to review progress under the plan": where what it is for ends; the token itself for none. */
function purposeEnd(page: Page, at: number, limit: number, dates: readonly DateMention[]): number {
  const { hits, tokens, grammar } = page;
  if (!infinitiveMarks.has(lower(page, at)) || !purposes.has(lower(page, at + 1))) return at;
  // "Special Summit to Commemorate …": in capitals it is no verb to the grammar.
  if (grammar?.isVerb(at + 1) === false && !isCapital(tokens, at + 1)) return at;
  if (hits.eventFrame.at(at)?.meaning === 'attend') return at;
  const end = phraseEnd(page, at + 2, limit, true, dates);
  return end > at + 2 ? end : at;
}

/** "a reception for visiting Minister X", "a reception for the Lao minister" */
function isOfGuest(page: Page, noun: number, at: number): boolean {
  if (visitorMarks.has(lower(page, at))) return true;
  return receptionNouns.has(lower(page, noun)) && isDeterminer(page, at) && isCapital(page.tokens, at + 1);
}

/** "a preparatory meeting for the 5th Forum", "a meeting on preparations for the 5th Forum": not the Forum itself. */
function isPreparing(page: Page, noun: number, at: number): boolean {
  if (preparations.has(lower(page, at - 1))) return true;
  return at === noun && preparatory.has(lower(page, noun - 2));
}

/** "Summit in Commemoration of the 50th Anniversary", "a concert in honour of the guests". */
function isInHonour(page: Page, at: number): boolean {
  return (
    places.has(lower(page, at)) &&
    commemorations.has(lower(page, at + 1)) &&
    officeJoints.has(lower(page, at + 2))
  );
}

const LONGEST_COUNT = 3;

/** "the Summit for the 50th Year of …" */
function isOfJubilee(page: Page, at: number): boolean {
  if (!definiteArticles.has(lower(page, at))) return false;
  for (let i = at + 2; i <= at + 1 + LONGEST_COUNT; i += 1)
    if (jubilees.has(lower(page, i))) return ordinalBefore(page, i, at + 1)?.from === at + 1;
  return false;
}

/** "on the sidelines of": another event follows, beside which this one is held. */
function isSetting({ hits }: Page, at: number): boolean {
  return hits.eventFrame.at(at)?.meaning === 'part';
}

/** "in the South China Sea": a region is part of the name; a city is where it is held. */
function regionBehind(page: Page, at: number): number {
  if (!places.has(lower(page, at))) return at;
  const start = definiteArticles.has(lower(page, at + 1)) ? at + 2 : at + 1;
  const place = page.hits.place.at(start);
  // "in the Central Highlands city of …": where it is held.
  return place?.meaning === 'region' && !page.hits.placeNoun.startsAt(place.to) ? place.to : at;
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

/** "Meeting of the Ministers on Agriculture and Forestry (AMAF)": what the whole is called, unless it is a body's or a country's name. */
function acronymAtEnd(page: Page, from: number, to: number): TokenRange | null {
  const { hits, tokens } = page;
  if (symbolAt(tokens, to - 1) !== ')') return null;
  // "a meeting with the World Fish Trust (WFT)": no name of its own, so the other's.
  if (!isCapital(tokens, from - 1)) return null;
  // "a meeting to prepare for the 5th Forum (WSF)": the inner one's.
  for (let i = from; i < to; i += 1) if (hits.eventNoun.startsAt(i)) return null;
  for (let i = to - 2; i > Math.max(from, to - LONGEST_BRACKET); i -= 1) {
    if (symbolAt(tokens, i) !== '(') continue;
    const known = hits.eventSeries.startsAt(i + 1)
      ? undefined
      : (hits.body.at(i + 1) ?? hits.country.at(i + 1));
    const acronym = known === undefined ? acronymIn(page, i, to) : null;
    return acronym === null || isOfInner(page, from, acronym) ? null : acronym;
  }
  return null;
}

/** "Workshop on Trust in the South China Sea (SCS)": the letters are those of the words right before, all of them behind the event's noun. */
function isOfInner({ tokens }: Page, noun: number, { from, to }: TokenRange): boolean {
  if (to - from !== 1) return false;
  const letters = tokenText(tokens, from);
  let left = letters.length;
  for (let i = from - 2; i >= noun && left > 0; i -= 1) {
    if (!isCapital(tokens, i)) continue;
    if (tokenText(tokens, i).charAt(0) !== letters.charAt(left - 1)) return false;
    left -= 1;
  }
  return left === 0;
}

/** Where the noun phrase behind a link ends. `topic`: lists with commas may follow. */
function phraseEnd(
  page: Page,
  from: number,
  limit: number,
  topic: boolean,
  dates: readonly DateMention[],
): number {
  const { tokens, hits } = page;
  let at = from;
  while (at < limit) {
    if (dateFrom(dates, at) !== undefined) break;
    const known = hits.body.at(at) ?? hits.country.at(at) ?? hits.place.at(at);
    if (known !== undefined && isCapital(tokens, at)) {
      at = known.to;
      continue;
    }
    // The full stops of "H.E." end nothing.
    const address = addressAt(page, at);
    if (address !== null) {
      at = address.to;
      continue;
    }
    const symbol = symbolAt(tokens, at);
    if (symbol === ',') {
      const land = hits.place.endsBefore(at) ? hits.country.at(at + 1) : undefined;
      // "visit to Bangkok, Thailand from …", and not "visit to Bangkok, Thailand agreed …".
      if (land !== undefined && isTold(page, land.to, dates)) {
        at = land.to;
        continue;
      }
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
      if (
        !isGluedDash(page, at) &&
        !isApostrophe(page, at) &&
        symbol !== '&' &&
        symbol !== '+' &&
        !isBetweenLands(page, at)
      )
        break;
      at += 1;
      continue;
    }
    const word = lower(page, at);
    const paper = places.has(word) ? paperBehind(page, at, limit) : at;
    if (paper > at) {
      at = paper;
      continue;
    }
    if (eventNameStops.has(word) || isDateWord(page, at) || isSetting(page, at)) break;
    if (hits.dateLead.startsAt(at) && dateFrom(dates, hits.dateLead.at(at)?.to ?? at) !== undefined) break;
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

/** "the 5th Thailand – Viet Nam Joint Committee" */
function isBetweenLands({ tokens, hits }: Page, at: number): boolean {
  if (!isDash(tokens, at)) return false;
  const before = hits.country.endsBefore(at) || hits.body.endsBefore(at);
  return before && (hits.country.startsAt(at + 1) || hits.body.startsAt(at + 1));
}

/** Whether a date, a place mark or the sentence's end stands at a token. */
function isTold({ tokens, hits }: Page, at: number, dates: readonly DateMention[]): boolean {
  const sign = symbolAt(tokens, at);
  if (sign !== '') return sign === '.' || sign === ',' || sign === ';';
  const mark = hits.dateLead.at(at) ?? hits.placeMark.at(at) ?? hits.relativeDate.at(at);
  return mark !== undefined || dateFrom(dates, at) !== undefined;
}

/** A verb of the sentence, or its helper; a participle in the topic is one too many, and ends the name. */
function isPredicate(page: Page, i: number): boolean {
  const { hits, grammar } = page;
  if (hits.adverb.startsAt(i) && grammar?.isVerb(i + 1) === true) return true;
  if (preparations.has(lower(page, i))) return false;
  if (hits.eventLink.startsAt(i) && !hits.eventMode.startsAt(i)) return true;
  return grammar?.isVerb(i) === true && !/ing$/u.test(lower(page, i));
}

const LONGEST_PAPER = 5;

/** "Trade in Goods Agreement": behind the noun of a paper whose name goes on over an "in"; else the token itself. */
function paperBehind({ tokens, hits }: Page, at: number, limit: number): number {
  if (!isCapital(tokens, at - 1)) return at;
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_PAPER) && isCapital(tokens, i); i += 1) {
    const noun = hits.documentNoun.at(i) ?? hits.planHead.at(i);
    if (noun !== undefined) return noun.to;
  }
  return at;
}

/** "and" inside a name: no verb and no other event behind it. */
function goesOn(page: Page, at: number, limit: number): boolean {
  const { hits, grammar } = page;
  if (at + 1 >= limit) return false;
  // "the opening of the 44th and 45th Summits"
  const counts = ordinalBefore(page, at, at - 3);
  if (counts !== null && [at + 2, at + 3].some((end) => ordinalBefore(page, end, at + 1)?.from === at + 1))
    return true;
  const next = isDeterminer(page, at + 1) ? at + 2 : at + 1;
  if (grammar?.isVerb(next) === true && !isCapital(page.tokens, next)) return false;
  for (let i = next; i < Math.min(limit, next + 5); i += 1) {
    if (symbolAt(page.tokens, i) !== '' || eventNameStops.has(lower(page, i))) break;
    if (hits.eventNoun.startsAt(i)) return false;
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
