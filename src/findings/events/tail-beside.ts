import type { EventLink, EventMode } from '../../languages/events.js';
import type { DateMention } from '../../mentions/dates.js';
import type { Page } from '../../page.js';
import { behindBracket, isCapital, isComma, isWord } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { describedPlace, readPlace } from './place.js';
import { dateAt } from './tail-dates.js';

const LONGEST_ALIAS = 8;

/** "lễ ký Công ước A (Công ước Huế), diễn ra …": the token behind what else something is called, where more is told; else the same. */
export function behindAlias({ tokens, hits }: Page, at: number, end: number): number {
  if (!isCapital(tokens, at + 1)) return at;
  const close = behindBracket(tokens, at, end, LONGEST_ALIAS);
  const next = isComma(tokens, close) ? close + 1 : close;
  const link = close > 0 ? hits.eventLink.at(next)?.meaning : undefined;
  return link === 'held' || link === 'planned' ? close : at;
}

/** "…, New York, 13-17/4/2026": a place between commas, and the days. */
export function isApposed(page: Page, at: number, end: number, dates: readonly DateMention[]): boolean {
  const { tokens, hits } = page;
  if (dates.length === 0 || !(hits.place.startsAt(at) || hits.country.startsAt(at))) return false;
  const to = readPlace(page, at, end)?.to ?? at;
  return to > at && isComma(tokens, to) && dateAt(page, to + 1, dates) !== null;
}

const LONGEST_HOUSE = 6;

/** "at a hotel here", "at a resort in Bali": the token behind a house without a name that more of where or when follows; or null. */
function behindHouse({ tokens, hits }: Page, from: number, end: number): number | null {
  const article = hits.indefinite.at(from);
  if (article === undefined) return null;
  for (let i = article.to; i < Math.min(end, from + LONGEST_HOUSE) && isWord(tokens, i); i += 1) {
    const next = hits.placeMark.at(i) ?? hits.eventDeixis.at(i) ?? hits.dateLead.at(i) ?? hits.weekday.at(i);
    if (next !== undefined) return i > article.to ? i : null;
    if (isCapital(tokens, i) || hits.eventNoun.startsAt(i)) return null;
  }
  return null;
}

const LONGEST_VENUE = 9;
const LONGEST_BRACKET = 6;

/** "tại đồn biên phòng Lao Bảo (Quảng Trị) sáng 1/3": a house that no table knows, up to when it was or a sign; or null. */
export function venueByWords(
  page: Page,
  from: number,
  end: number,
  dates: readonly DateMention[],
): TokenRange | null {
  const { tokens, hits, grammar } = page;
  if (grammar !== undefined || !isWord(tokens, from) || isCapital(tokens, from) || isNoHouse(page, from))
    return null;
  let named = false;
  let to = from;
  for (; to < end && isWord(tokens, to) && dateAt(page, to, dates) === null; to += 1) {
    if (to - from === LONGEST_VENUE) return null;
    if (isCapital(tokens, to)) named = true;
    else if (isPredicate(page, to)) return null;
  }
  if (!named) return null;
  const bracket = hits.place.startsAt(to + 1) ? behindBracket(tokens, to, end, LONGEST_BRACKET) : -1;
  return { from, to: bracket > 0 ? bracket : to };
}

/** Somebody, a meeting, a paper or several: nothing that a meeting is held in. */
function isNoHouse({ hits }: Page, i: number): boolean {
  const other =
    hits.eventNoun.at(i) ??
    hits.notEvent.at(i) ??
    hits.office.at(i) ??
    hits.honorific.at(i) ??
    hits.quantity.at(i);
  return (other ?? hits.documentNoun.at(i) ?? hits.planHead.at(i) ?? hits.remoteMark.before(i)) !== undefined;
}

function isPredicate({ hits }: Page, i: number): boolean {
  const part = hits.namePart.at(i)?.meaning;
  if (part !== undefined && part !== 'word' && part !== 'join') return true;
  const acts = hits.reportingVerb.at(i) ?? hits.eventVerb.at(i) ?? hits.eventLink.at(i) ?? hits.adverb.at(i);
  return acts !== undefined;
}

const MOST_PLAIN = 3;

/** "tại khu vực do …": a few plain words up to the next thing told. */
function skipPlain({ tokens, hits }: Page, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + MOST_PLAIN + 1); i += 1) {
    if (hits.eventLink.at(i)?.meaning === 'by') return i;
    if (!isWord(tokens, i)) break;
  }
  return from - 1;
}

/** Whether more that is told of the event begins at a token. */
export function goesOn(page: Page, at: number, dates: readonly DateMention[]): boolean {
  const { hits } = page;
  const more = hits.eventLink.at(at) ?? hits.eventMode.at(at) ?? hits.placeMark.at(at);
  return more !== undefined || dateAt(page, at, dates) !== null;
}

/** The first that is told; "trực tiếp tại Huế, kết hợp trực tuyến" is both. */
export function bothModes(known: EventMode | null, told: EventMode): EventMode {
  return told === 'hybrid' ? told : (known ?? told);
}

/** "Bộ Ngoại giao": the token behind an office and its field. */
function fieldOffice({ hits }: Page, at: number): number | undefined {
  const head = hits.organizationHead.at(at);
  return head && hits.field.at(head.to)?.to;
}

export function isByWhom(link: EventLink | undefined): boolean {
  return link === 'hosted' || link === 'chaired';
}

/** Behind "tại", "in" where no place is read: up to where more is told; or before the word itself. */
export function pastPlace(page: Page, from: number, end: number, dates: readonly DateMention[]): number {
  const { hits } = page;
  // "tại Bộ Ngoại giao ngày 5/3": whose house it is tells no place.
  const house = hits.body.at(from)?.to ?? fieldOffice(page, from);
  if (house !== undefined && dateAt(page, house, dates) !== null) return house;
  // "in this resort town": where the reader knows already.
  return describedPlace(page, from, end)?.to ?? behindHouse(page, from, end) ?? skipPlain(page, from, end);
}
