import type { DateMention } from '../../mentions/dates.js';
import type { Page } from '../../page.js';
import { behindBracket, isCapital, isComma, isWord } from '../../text/read.js';
import { readPlace } from './place.js';
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
export function behindHouse({ tokens, hits }: Page, from: number, end: number): number | null {
  const article = hits.indefinite.at(from);
  if (article === undefined) return null;
  for (let i = article.to; i < Math.min(end, from + LONGEST_HOUSE) && isWord(tokens, i); i += 1) {
    const next = hits.placeMark.at(i) ?? hits.eventDeixis.at(i) ?? hits.dateLead.at(i) ?? hits.weekday.at(i);
    if (next !== undefined) return i > article.to ? i : null;
    if (isCapital(tokens, i) || hits.eventNoun.startsAt(i)) return null;
  }
  return null;
}

const MOST_PLAIN = 3;

/** "tại khu vực do …": a few plain words up to the next thing told. */
export function skipPlain({ tokens, hits }: Page, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + MOST_PLAIN + 1); i += 1) {
    if (hits.eventLink.at(i)?.meaning === 'by') return i;
    if (!isWord(tokens, i)) break;
  }
  return from - 1;
}
