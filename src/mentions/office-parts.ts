/** Parts of an office's phrase behind its noun: names, fields, tasks, and what joins them. */
import type { Page } from '../page.js';
import {
  isAllCaps,
  isCapital,
  isComma,
  isDash,
  isNumber,
  isSpaced,
  isSyllableAt,
  isWord,
  symbolAt,
} from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import {
  hyphenatedNameEnd,
  isForeignWord,
  isPlainName,
  nameEnd,
  startsPhrase,
  vietnameseNameEnd,
} from './names.js';

/** Where the longest field, body, country or place that starts at a token ends; the token itself if none does. */
export function knownEnd(page: Page, at: number): number {
  if (!startsPhrase(page, at)) return at;
  const { hits } = page;
  return Math.max(
    hits.field.at(at)?.to ?? at,
    hits.body.at(at)?.to ?? at,
    hits.country.at(at)?.to ?? at,
    hits.place.at(at)?.to ?? at,
  );
}

/** Behind "xã", "huyện": a number, a known place, or a name of two syllables. */
export function districtEnd(page: Page, from: number, limit: number): number {
  const { tokens, hits } = page;
  const place = hits.place.at(from);
  if (place !== undefined) return place.to;
  if (isNumber(tokens, from)) return from + 1;
  const named = placeBeforeName(page, from, limit);
  if (named > from) return named;
  // "UBND tỉnh Châu Ngọc Lễ": three words are rather the person's name.
  if (vietnameseNameEnd(page, from, limit, 'introduced') - from >= 3) return from;
  let to = from;
  while (to < limit && to - from < 2 && isWord(tokens, to) && isCapital(tokens, to)) to += 1;
  return to;
}

/** The proper name of a company, paper or university: capital words until a Vietnamese person's name begins. */
export function runOfCapitals(page: Page, from: number, limit: number): number {
  const { tokens } = page;
  let to = from + 1;
  while (to < limit && isWord(tokens, to) && isCapital(tokens, to) && isSpaced(tokens, to)) {
    if (vietnameseNameEnd(page, to, limit, 'introduced') - to >= 3) break;
    // "Ngân hàng Woori Park Ji-won"
    if (hyphenatedNameEnd(tokens, to, limit) > to) break;
    to += 1;
  }
  while (symbolAt(tokens, to) === '&' && isWord(tokens, to + 1)) to += 2;
  return to;
}

/** A dash inside a name: "Thái Bình Dương", "Trung tâm ASEAN - Hàn Quốc", "AIPA-43". */
export function isInnerDash(page: Page, at: number): boolean {
  const { tokens, hits } = page;
  if (!isDash(tokens, at) || hits.office.startsAt(at + 1)) return false;
  if (!isSpaced(tokens, at))
    return isCapital(tokens, at + 1) || (isNumber(tokens, at + 1) && !isSpaced(tokens, at + 1));
  const left = hits.country.before(at) ?? hits.body.before(at);
  return left !== undefined && (hits.country.at(at + 1) ?? hits.body.at(at + 1)) !== undefined;
}

/** "Bộ trưởng Du lịch và Thể thao": a second field behind "và", but no second office or person. */
export function isInnerAnd(page: Page, at: number, limit: number): boolean {
  const { tokens, hits } = page;
  if (hits.companion.at(at)?.to !== at + 1) return false;
  const next = at + 1;
  if (hits.office.startsAt(next) || hits.honorific.startsAt(next)) return false;
  if (hits.field.startsAt(next)) return true;
  return (
    isCapital(tokens, next) &&
    !hits.country.startsAt(next) &&
    !hits.body.startsAt(next) &&
    nameEnd(page, next, limit, 'bare') === next
  );
}

const MOST_FIELDS = 4;

/** "Bộ trưởng Kinh tế, Thương mại và Công nghiệp": a comma between fields of which the last one stands behind "và". */
export function isInnerComma({ tokens, hits }: Page, comma: number): boolean {
  if (!isComma(tokens, comma) || !hits.field.endsBefore(comma)) return false;
  let at = comma;
  for (let fields = 0; fields < MOST_FIELDS; fields += 1) {
    const joint = hits.companion.at(at)?.to === at + 1;
    if (!joint && !isComma(tokens, at)) return false;
    const field = isCapital(tokens, at + 1) ? hits.field.at(at + 1) : undefined;
    if (field === undefined) return false;
    // "Bộ Bưu chính, Viễn thông Campuchia"
    if (joint || hits.country.startsAt(field.to)) return true;
    at = field.to;
  }
  return false;
}

/** "phụ trách Trung Đông, châu Á và Thái Bình Dương": the token behind a list whose last member stands behind "và"; the comma itself if none is. */
export function regionsEnd(page: Page, comma: number): number {
  const { tokens, hits } = page;
  if (!isComma(tokens, comma)) return comma;
  let at = comma;
  for (let regions = 0; regions < MOST_FIELDS; regions += 1) {
    const joint = hits.companion.at(at)?.to === at + 1;
    if (!joint && !isComma(tokens, at)) return comma;
    const end = knownEnd(page, at + 1);
    if (end === at + 1 || hits.office.startsAt(at + 1)) return comma;
    if (joint) return end;
    at = end;
  }
  return comma;
}

const LONGEST_TASK = 14;

/** A task in small words: "các vấn đề nhân đạo", "pháp lý và các hoạt động nhân đạo". */
export function taskEnd(page: Page, from: number, limit: number): number {
  const { tokens } = page;
  let at = from;
  while (at < limit && at - from < LONGEST_TASK) {
    if (!isWord(tokens, at) && !isDash(tokens, at)) break;
    if (isStop(page, at)) break;
    if (isCapital(tokens, at) && (nameEnd(page, at, limit, 'bare') > at || isPlainName(page, at))) break;
    const known = knownEnd(page, at);
    if (known === at && isForeignWord(tokens, at)) break;
    at = Math.max(known, at + 1);
  }
  return at;
}

/** Where a clause goes on: a verb of saying, an auxiliary, an adverb, a person. */
function isStop(page: Page, at: number): boolean {
  const { hits } = page;
  return (
    hits.reportingVerb.startsAt(at) ||
    hits.adverb.startsAt(at) ||
    hits.honorific.startsAt(at) ||
    hits.accordingTo.startsAt(at) ||
    hits.officeLink.at(at)?.meaning === 'and'
  );
}

/** "Vụ các Tổ chức quốc tế", "Liên hiệp các hội khoa học": where the noun ends of those whom a body gathers or serves; the token itself if none are told. */
export function gatheredAt({ tokens, hits }: Page, at: number): number {
  const several = isCapital(tokens, at) ? undefined : hits.plural.at(at);
  if (several === undefined || hits.organizationHead.before(at)?.meaning === 'district') return at;
  return (hits.groupNoun.at(several.to) ?? hits.organizationHead.at(several.to))?.to ?? at;
}

/** Whether a token is a word in small letters that is no part of any office: most are, and end one at once. */
export function isOutsideOffice(page: Page, at: number): boolean {
  const { tokens, hits } = page;
  return (
    isWord(tokens, at) &&
    !isCapital(tokens, at) &&
    !startsPhrase(page, at) &&
    !hits.officeModifier.startsAt(at) &&
    !hits.officeLink.startsAt(at) &&
    !hits.companion.startsAt(at)
  );
}

/** Fewer capital words are a person's name alone. */
const SHORTEST_WITH_PLACE = 5;

const LONGEST_PLACE = 3;

const LONGEST_NAME = 4;

/**
 * "huyện Mai Sơn Nguyễn Văn A", "phường Lê Lợi …": where a place ends that looks like a family name with a
 * given name, and the person's own family name begins; the token itself where it does not.
 */
export function placeBeforeName(page: Page, from: number, limit: number): number {
  const { tokens, hits } = page;
  let to = from;
  while (to < limit && to - from <= LONGEST_PLACE + LONGEST_NAME && isNamePart(tokens, to)) to += 1;
  if (to - from < SHORTEST_WITH_PLACE) return from;
  let first = from;
  for (let at = from + 2; at <= from + LONGEST_PLACE; at += 1) {
    const words = to - at;
    const surname = words >= 2 && words <= LONGEST_NAME ? hits.surname.at(at)?.meaning : undefined;
    // "Trường Chu Văn An Nguyễn Thị B": An is a family name too, but Nguyễn hardly anything else.
    if (surname === 'home') return at;
    if (surname !== undefined && first === from) first = at;
  }
  return first;
}

export function isNamePart(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && isCapital(tokens, i) && !isAllCaps(tokens, i) && isSyllableAt(tokens, i);
}

/** A capital word for a place with no name of a place behind it, which is none that somebody governs. */
export function isGivenName({ tokens, hits }: Page, { from, to }: TokenRange): boolean {
  const alone = isCapital(tokens, from) && isWord(tokens, to) && !isCapital(tokens, to);
  return alone && !hits.bodyModifier.startsAt(from);
}
