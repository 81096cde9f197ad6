import type { Page } from '../page.js';
import type { TokenRange } from '../text/sentences.js';
import { behindBracket, isAllCaps, isCapital, isDash, isNumber, isSpaced, isWord, symbolAt } from './cursor.js';
import { isForeignWord, nameEnd, vietnameseNameEnd } from './names.js';

/** An office as the text names it: "Phó Chủ nhiệm Văn phòng Chính phủ". */
export interface OfficePhrase extends TokenRange {
  /** Where the noun of the office itself ends. */
  readonly headEnd: number;
  readonly kind: 'post' | 'profession' | 'representative';
}

/** No office phrase of a real text is longer; the bound keeps every scan linear. */
const LONGEST = 45;
const LONGEST_BRACKET = 10;
const LONGEST_TASK = 14;

/** The office phrase that starts at token `i`, or null. */
export function officeAt(page: Page, i: number, limit: number): OfficePhrase | null {
  const { hits } = page;
  let start = i;
  const prefix = hits.officePrefix.at(i);
  if (hits.office.at(i) === undefined && prefix !== undefined) start = prefix.to;
  const head = hits.office.at(start);
  if (head === undefined) return null;
  const bound = Math.min(limit, start + LONGEST);
  const to = modifiersEnd(page, head.to, bound);
  return { from: i, to, headEnd: head.to, kind: head.meaning };
}

/** How the last part of the phrase lets capital words go on. */
type Tail = 'head' | 'state' | 'named' | 'other';

function modifiersEnd(page: Page, from: number, limit: number): number {
  const { tokens, hits } = page;
  let at = from;
  let tail: Tail = 'head';
  while (at < limit) {
    const organization = hits.organizationHead.at(at);
    const known =
      longest(hits.field.at(at)?.to, hits.body.at(at)?.to, hits.country.at(at)?.to, hits.place.at(at)?.to) ?? at;
    if (vietnameseNameEnd(page, at, limit, 'introduced') > Math.max(at, known) && tail !== 'named') return at;
    if (organization !== undefined && organization.to >= known) {
      at = organization.meaning === 'district' ? districtEnd(page, organization.to, limit) : organization.to;
      tail = organization.meaning === 'named' ? 'named' : 'state';
      continue;
    }
    const modifier = hits.officeModifier.at(at)?.to ?? at;
    if (Math.max(known, modifier) > at) {
      at = Math.max(known, modifier);
      tail = tail === 'head' ? 'other' : tail === 'named' ? 'other' : tail;
      continue;
    }
    const link = hits.officeLink.at(at);
    if (link !== undefined) {
      const next = behindLink(page, link.to, limit, link.meaning);
      if (next === link.to) return at;
      at = next;
      tail = 'other';
      continue;
    }
    if (symbolAt(tokens, at) === '(') {
      const behind = behindBracket(tokens, at, limit, LONGEST_BRACKET);
      if (behind < 0 || !isCapital(tokens, at + 1)) return at;
      at = behind;
      continue;
    }
    if (isDash(tokens, at) && isCapital(tokens, at + 1) && hits.office.at(at + 1) === undefined && !isSpaced(tokens, at)) {
      at += 1;
      continue;
    }
    if (isNumber(tokens, at) && tail !== 'head') {
      at += 1;
      continue;
    }
    if (!isWord(tokens, at) || !isCapital(tokens, at) || hits.honorific.at(at) !== undefined) return at;
    if (tail === 'named') {
      at = runOfCapitals(page, at, limit);
      tail = 'other';
      continue;
    }
    if (isAllCaps(tokens, at)) {
      at += 1;
      tail = tail === 'head' ? 'other' : tail;
      continue;
    }
    if (tail === 'state' && !isForeignWord(tokens, at) && vietnameseNameEnd(page, at, limit, 'introduced') === at) {
      at += 1;
      continue;
    }
    return at;
  }
  return at;
}

function longest(...ends: (number | undefined)[]): number | undefined {
  let most: number | undefined;
  for (const end of ends) if (end !== undefined && (most === undefined || end > most)) most = end;
  return most;
}

/** Behind "xã", "huyện": a number, a known place, or a name of two syllables. */
function districtEnd(page: Page, from: number, limit: number): number {
  const { tokens, hits } = page;
  const place = hits.place.at(from);
  if (place !== undefined) return place.to;
  if (isNumber(tokens, from)) return from + 1;
  let to = from;
  while (to < limit && to - from < 2 && isWord(tokens, to) && isCapital(tokens, to)) to += 1;
  return to;
}

/** The proper name of a company, paper or university: capital words until a Vietnamese person's name begins. */
function runOfCapitals(page: Page, from: number, limit: number): number {
  const { tokens } = page;
  let to = from + 1;
  while (to < limit && isWord(tokens, to) && isCapital(tokens, to) && isSpaced(tokens, to)) {
    if (vietnameseNameEnd(page, to, limit, 'introduced') - to >= 3) break;
    to += 1;
  }
  while (symbolAt(tokens, to) === '&' && isWord(tokens, to + 1)) to += 2;
  return to;
}

/** What may stand behind "của", "phụ trách", "kiêm" inside an office; `from` itself if it is no office any more. */
function behindLink(page: Page, from: number, limit: number, meaning: 'of' | 'for' | 'and'): number {
  const { tokens, hits } = page;
  if (meaning === 'and') return hits.office.at(from)?.to ?? from;
  if (meaning === 'for') return taskEnd(page, from, limit);
  const known = longest(hits.body.at(from)?.to, hits.country.at(from)?.to, hits.place.at(from)?.to);
  if (known !== undefined) return known;
  const organization = hits.organizationHead.at(from);
  if (organization !== undefined) {
    return organization.meaning === 'district' ? districtEnd(page, organization.to, limit) : organization.to;
  }
  if (isCapital(tokens, from) && isWord(tokens, from) && hits.office.at(from) === undefined) {
    return nameEnd(page, from, limit, 'bare') > from ? from : from + 1;
  }
  return from;
}

/** A task in small words: "các vấn đề nhân đạo", "chính trị và các hoạt động gìn giữ hòa bình". */
function taskEnd(page: Page, from: number, limit: number): number {
  const { tokens, hits } = page;
  let at = from;
  while (at < limit && at - from < LONGEST_TASK) {
    if (!isWord(tokens, at) && !isDash(tokens, at)) break;
    if (isStop(page, at)) break;
    if (isCapital(tokens, at) && nameEnd(page, at, limit, 'bare') > at) break;
    const known = longest(hits.field.at(at)?.to, hits.body.at(at)?.to, hits.country.at(at)?.to, hits.place.at(at)?.to);
    if (known === undefined && isCapital(tokens, at) && isForeignWord(tokens, at)) break;
    at = known ?? at + 1;
  }
  return at;
}

/** Where a clause goes on: a verb of saying, an auxiliary, an adverb, a person. */
function isStop(page: Page, at: number): boolean {
  const { hits } = page;
  return (
    hits.reportingVerb.at(at) !== undefined ||
    hits.adverb.at(at) !== undefined ||
    hits.honorific.at(at) !== undefined ||
    hits.accordingTo.at(at) !== undefined ||
    hits.officeLink.at(at)?.meaning === 'and'
  );
}
