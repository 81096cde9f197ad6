import { type DateMention, dateFrom } from '../../../mentions/dates.js';
import { yearAt } from '../../../mentions/days.js';
import type { Page } from '../../../page.js';
import { isCapital, isNumber, isQuotationMark, isSpaced, isWord, symbolAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import type { EventNoun } from '../../events.js';
import {
  commemorations,
  definiteArticles,
  eventJoints,
  infinitiveMarks,
  jubilees,
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
import { acronymAtEnd, acronymIn, isOfInner } from './event-acronyms.js';
import { ordinalBefore } from './event-ordinals.js';
import { isSetting, phraseEnd } from './event-phrases.js';
import { isDeterminer, isGluedDash, lower } from './words.js';

/** "a courtesy call to President X" */
const COURTESY = 'call';
const MOST_BEHIND = 30;

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
    const title = to === from ? titleBehind(page, to, end, group) : to;
    if (title > to) {
      to = title;
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

const LONGEST_TITLE = 16;

/** The exhibition “Colours of Bali”, the exercise Cobra Gold 24: the token behind what it is called; the same token for none. */
function titleBehind({ tokens, hits }: Page, at: number, end: number, group: EventNoun['group']): number {
  if (isQuotationMark(tokens, at)) {
    if (!isSpaced(tokens, at) || isSpaced(tokens, at + 1) || !isCapital(tokens, at + 1)) return at;
    for (let i = at + 2; i < Math.min(end, at + LONGEST_TITLE); i += 1)
      if (isQuotationMark(tokens, i) && !isSpaced(tokens, i)) return i + 1;
    return at;
  }
  if (group !== 'exercise' && (group !== 'own' || isCapital(tokens, at - 1))) return at;
  let to = at;
  while (to < end && isWord(tokens, to) && isCapital(tokens, to) && !hits.englishMonth.startsAt(to)) to += 1;
  if (to === at || hits.weekday.startsAt(at) || hits.country.startsAt(at)) return at;
  return isNumber(tokens, to) ? to + 1 : to;
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
/** "in the South China Sea": a region is part of the name; a city is where it is held. */
function regionBehind(page: Page, at: number): number {
  if (!places.has(lower(page, at))) return at;
  const start = definiteArticles.has(lower(page, at + 1)) ? at + 2 : at + 1;
  const place = page.hits.place.at(start);
  // "in the Central Highlands city of …": where it is held.
  return place?.meaning === 'region' && !page.hits.placeNoun.startsAt(place.to) ? place.to : at;
}
