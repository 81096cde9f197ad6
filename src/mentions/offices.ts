import type { Office, OrganizationHead } from '../languages/people.js';
import type { Page } from '../page.js';
import type { Hit } from '../text/found.js';
import {
  behindBracket,
  isAllCaps,
  isCapital,
  isNumber,
  isSyllableAt,
  isWord,
  lengthAt,
  symbolAt,
} from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { hyphenatedNameEnd, isForeignWord, nameEnd, startsPhrase, vietnameseNameEnd } from './names.js';
import { nameAbroad } from './names-abroad.js';

import {
  districtEnd,
  gatheredAt,
  isGivenName,
  isInnerAnd,
  isInnerComma,
  isInnerDash,
  isOutsideOffice,
  knownEnd,
  placeBeforeName,
  regionsEnd,
  runOfCapitals,
  taskEnd,
} from './office-parts.js';

/** An office as the text names it: "Phó Chủ nhiệm Văn phòng Chính phủ". */
export interface OfficePhrase extends TokenRange {
  /** Where the noun of the office itself ends. */
  readonly headEnd: number;
  /** Where it begins, in languages that put words of the office before it. */
  readonly headFrom?: number;
  readonly kind: Office;
  /** Held beside the office that the article speaks of: "who is also the finance minister". */
  readonly beside?: true;
}

/** The noun alone. */
export type OfficeHead = Hit<Office>;

/** No office phrase of a real text is longer; the bound keeps every scan linear. */
const LONGEST = 45;
const LONGEST_BRACKET = 10;
/** Syllables of the name of a hospital, and the fewest of somebody's full name. */
const SITE_NAME = 2;
const FULL_NAME = 3;

/** The noun of the office that starts at token `i`, which may stand behind a prefix. */
export function officeHeadAt({ hits }: Page, i: number): OfficeHead | undefined {
  const head = hits.office.at(i);
  // "Phó Người phát ngôn": "phó" alone leads a body.
  if (head !== undefined && head.meaning !== 'leader') return head;
  const prefix = hits.officePrefix.at(i);
  if (prefix === undefined) return head;
  // "vị cựu Bộ trưởng"
  const second = hits.officePrefix.at(prefix.to);
  return hits.office.at(prefix.to) ?? (second && hits.office.at(second.to)) ?? head;
}

/** The office phrase that starts at token `i`, or null; `head` is its noun, if that is known. */
export function officeAt(
  page: Page,
  i: number,
  limit: number,
  head: OfficeHead | undefined = officeHeadAt(page, i),
): OfficePhrase | null {
  if (head === undefined) return null;
  if (head.meaning === 'leader' && !leadsBody(page, head.to)) return null;
  const bound = Math.min(limit, head.from + LONGEST);
  const own = head.meaning === 'profession' && isNamedAsCountry(page, head.to);
  const to = own ? head.to : modifiersEnd(page, head.to, bound);
  const before = page.hits.officePrefix.at(i);
  const from = before?.meaning === 'holder' && before.to <= head.from ? before.to : i;
  return { from, to, headEnd: head.to, kind: head.meaning };
}

/** "ca sĩ Mỹ Tâm", "ca sĩ Nhật Kim Anh": a Vietnamese name that begins as a country's does; not "diễn viên Mỹ Tom Cruise". */
function isNamedAsCountry({ tokens, hits }: Page, at: number): boolean {
  const country = hits.country.at(at);
  if (country === undefined || country.to > at + 1 || !isSyllableAt(tokens, at)) return false;
  let to = country.to;
  for (; isCapital(tokens, to) && isWord(tokens, to); to += 1) {
    const phrase = hits.country.at(to) ?? hits.place.at(to) ?? hits.body.at(to);
    if (!isSyllableAt(tokens, to) || (phrase !== undefined && phrase.to > to + 1)) return false;
  }
  return to > country.to && to - at <= OWN_NAME;
}

const OWN_NAME = 3;
const SHORTEST_ACRONYM = 3;

/** Whether "trưởng", "phó" have what they lead behind them: "Trưởng ban", "Trưởng SOCA". */
function leadsBody({ tokens, hits }: Page, at: number): boolean {
  if (hits.organizationHead.startsAt(at) || hits.body.startsAt(at)) return true;
  // In a line in capitals every word looks like an acronym.
  return isAllCaps(tokens, at) && !isAllCaps(tokens, at - 1) && lengthAt(tokens, at) >= SHORTEST_ACRONYM;
}

/** The same office with more or fewer words behind it. */
export function endingAt({ from, headEnd, kind }: OfficePhrase, to: number): OfficePhrase {
  return { from, to, headEnd, kind };
}

/**
 * Where the holders end of an office that several countries or bodies have
 * ("Ngoại trưởng các nước G7", "Bộ trưởng Quốc phòng hai nước"); `headEnd` itself where it is one person's.
 */
export function holdersEnd(page: Page, headEnd: number, limit: number): number {
  const { hits } = page;
  const plural = hits.plural.at(hits.field.at(headEnd)?.to ?? headEnd);
  if (plural === undefined) return headEnd;
  const whose = hits.groupNoun.at(plural.to) ?? hits.organizationHead.at(plural.to);
  return whose === undefined ? headEnd : modifiersEnd(page, whose.to, limit, 'other');
}

/** How the last part of the phrase lets capital words go on. */
type Tail = 'head' | 'state' | 'named' | 'other';

/** How words go on behind the noun of a body. */
export function tailBehind(kind: OrganizationHead): Tail {
  if (kind === 'service') return 'other';
  return kind === 'named' || kind === 'school' ? 'named' : 'state';
}

/** Where the words behind an office's noun end that say of what and where it is. */
export function modifiersEnd(page: Page, from: number, limit: number, first: Tail = 'head'): number {
  const { tokens, hits } = page;
  let at = from;
  let tail: Tail = first;
  let organizationEnd = -1;
  let kind: OrganizationHead | null = null;
  let task = false;
  while (at < limit) {
    const gathered = organizationEnd === at ? gatheredAt(page, at) : at;
    if (gathered > at) {
      at = gathered;
      tail = 'other';
      continue;
    }
    // "Ngoại trưởng nước này": of the country or body spoken of.
    const spokenOf = hits.groupAnaphor.at(at);
    if (spokenOf !== undefined && !isCapital(tokens, at)) {
      at = spokenOf.to;
      tail = 'other';
      continue;
    }
    if (isOutsideOffice(page, at)) return at;
    const known = knownEnd(page, at);
    const organization = startsPhrase(page, at) ? hits.organizationHead.at(at) : undefined;
    if (hits.reportingVerb.startsAt(at) && isSaying(page, at, from, organization)) return at;
    if (isCapital(tokens, at)) {
      const words = vietnameseNameEnd(page, at, limit, 'introduced') - at;
      const named = words > known - at;
      const whose = named && (organizationEnd === at || kind === 'school');
      const place = whose ? placeBeforeName(page, at, limit) : at;
      if (place > at) {
        at = place;
        tail = 'other';
        continue;
      }
      // "Bệnh viện Bạch Mai"
      if (named && kind === 'site' && organizationEnd === at && words === SITE_NAME) {
        at += words;
        tail = 'other';
        continue;
      }
      // "Tập đoàn Dầu khí Việt Nam NAME": behind what it deals with no name of its own follows.
      const own = tail === 'named' && (kind !== 'named' || organizationEnd === at || words < FULL_NAME);
      if (named && !own) return at;
      if (known === at && hyphenatedNameEnd(tokens, at, limit) > at) return at;
    }
    // "Tướng Vịnh": a given name that is a word for a place; but "Chủ tịch Tỉnh".
    if (organization?.meaning === 'district' && at === from && isGivenName(page, organization)) return at;
    if (organization !== undefined && organization.to >= known) {
      at = organization.meaning === 'district' ? districtEnd(page, organization.to, limit) : organization.to;
      organizationEnd = at;
      kind = organization.meaning;
      tail = tailBehind(kind);
      // "tỉnh Savannakhet NAME": a known place ends with its name.
      if (organization.meaning === 'district' && hits.place.at(organization.to)?.to === at) tail = 'other';
      continue;
    }
    const told = hits.officeModifier.at(at);
    // "vị giáo sư này phân tích": behind it no more is told of the office.
    if (told?.meaning === 'again' && known === at) return told.to;
    // "Tổng Thư ký Liên hợp quốc đặc biệt nhấn mạnh"
    if (told !== undefined && at > from && isHowSaid(page, told)) return at;
    const modifier = told?.to ?? at;
    if (Math.max(known, modifier) > at) {
      at = Math.max(known, modifier);
      tail = tail === 'head' ? 'other' : tail;
      continue;
    }
    const link = hits.officeLink.at(at);
    if (link !== undefined) {
      const next = behindLink(page, link.to, limit, link.meaning);
      if (next < 0) return at;
      at = next;
      tail = 'other';
      task ||= link.meaning === 'for';
      continue;
    }
    const listed = task ? regionsEnd(page, at) : at;
    if (listed > at) {
      at = listed;
      continue;
    }
    const symbol = symbolAt(tokens, at);
    if (symbol === '(') {
      const behind = behindBracket(tokens, at, limit, LONGEST_BRACKET);
      if (behind < 0 || !isCapital(tokens, at + 1)) return at;
      at = behind;
      continue;
    }
    if (isInnerDash(page, at)) {
      at += 1;
      continue;
    }
    if (symbol === '&' && isCapital(tokens, at + 1)) {
      at += 2;
      continue;
    }
    if (tail !== 'head' && (isInnerAnd(page, at, limit) || isInnerComma(page, at))) {
      at += 1;
      continue;
    }
    const inner = organizationEnd === at ? hits.office.at(at) : undefined;
    if (inner !== undefined) {
      // "Văn phòng Tổng thống": the body is named by an office.
      at = inner.to;
      tail = 'other';
      continue;
    }
    // "Tổng thống 61 tuổi"
    if (isNumber(tokens, at) && (tail !== 'head' || hits.officeModifier.at(at + 1)?.meaning === 'holder')) {
      at += 1;
      continue;
    }
    if (!isWord(tokens, at) || !isCapital(tokens, at) || hits.honorific.startsAt(at)) return at;
    if (tail === 'named' || (tail === 'state' && organizationEnd === at && isForeignWord(tokens, at))) {
      at = runOfCapitals(page, at, limit);
      tail = 'other';
      continue;
    }
    if (isAllCaps(tokens, at)) {
      at += 1;
      tail = tail === 'head' ? 'other' : tail;
      continue;
    }
    if (
      tail === 'state' &&
      !isForeignWord(tokens, at) &&
      nameAbroad(page, at) === at &&
      vietnameseNameEnd(page, at, limit, 'introduced') === at &&
      nameEnd(page, at, limit, 'bare') === at
    ) {
      at += 1;
      continue;
    }
    return at;
  }
  return at;
}

/** Whether small words stand before a verb of saying as they stand before any verb. */
function isHowSaid({ tokens, hits }: Page, { from, to }: TokenRange): boolean {
  return !isCapital(tokens, from) && hits.adverb.at(from)?.to === to && hits.reportingVerb.startsAt(to);
}

/** Whether a word that may be a verb of saying is one behind an office that begins at a token, and none of its words. */
function isSaying(page: Page, at: number, from: number, organization: TokenRange | undefined): boolean {
  const { tokens, hits } = page;
  const verb = hits.reportingVerb.at(at);
  if (verb === undefined) return false;
  // "báo cáo" is no newspaper.
  if (organization !== undefined && verb.to > organization.to) return true;
  if (isCapital(tokens, at)) return false;
  // "Trưởng SOM Lào thông tin về …": a field in small words that is a verb of saying.
  if (hits.country.endsBefore(at) || hits.body.endsBefore(at)) return true;
  if (at !== from || isCapital(tokens, verb.to)) return false;
  // "Bộ trưởng thông tin, năm 2022 …": right behind an office in capitals.
  const head = hits.office.before(at);
  return head !== undefined && isCapital(tokens, head.from);
}

/** Where to read on behind "của", "phụ trách", "kiêm" inside an office; -1 if the office ends before it. */
function behindLink(page: Page, from: number, limit: number, meaning: 'of' | 'for' | 'and'): number {
  const { tokens, hits } = page;
  if (meaning === 'and') return hits.office.at(from)?.to ?? -1;
  if (meaning === 'for') {
    const end = taskEnd(page, from, limit);
    return end > from ? end : -1;
  }
  const known =
    hits.body.at(from) ?? hits.country.at(from) ?? hits.place.at(from) ?? hits.organizationHead.at(from);
  if (known !== undefined) return from;
  if (hits.office.startsAt(from)) {
    const inner = officeAt(page, from, limit);
    return inner === null || nameEnd(page, inner.to, limit, 'introduced') > inner.to ? -1 : inner.to;
  }
  if (!isCapital(tokens, from) || !isWord(tokens, from)) return -1;
  return nameEnd(page, from, limit, 'bare') > from ? -1 : from + 1;
}
