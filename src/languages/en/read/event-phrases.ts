import { type DateMention, dateFrom } from '../../../mentions/dates.js';
import type { Page } from '../../../page.js';
import { isCapital, isDash, symbolAt } from '../../../text/read.js';
import {
  eventJoints,
  eventNameStops,
  irregularPasts,
  listConjunctions,
  places,
  preparations,
} from '../function-words.js';
import { acronymIn } from './event-acronyms.js';
import { ordinalBefore } from './event-ordinals.js';
import { addressAt } from './names.js';
import { isApostrophe, isDateWord, isDeterminer, isGluedDash, lower } from './words.js';

/** "on the sidelines of": another event follows, beside which this one is held. */
export function isSetting({ hits }: Page, at: number): boolean {
  return hits.eventFrame.at(at)?.meaning === 'part';
}

/** Where the noun phrase behind a link ends. `topic`: lists with commas may follow. */
export function phraseEnd(
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
  // "drew", "hosts": names and nouns to the grammar.
  if (irregularPasts.has(lower(page, i)) || hits.hostVerb.startsAt(i)) return true;
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
