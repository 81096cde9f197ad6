import { Role } from '../languages/roles.js';
import type { Page } from '../page.js';
import {
  isAllCaps,
  isCapital,
  isDash,
  isSpaced,
  isStop,
  isSyllableAt,
  isSymbol,
  isWord,
  lengthAt,
  symbolAt,
} from '../text/read.js';
import { tokenText } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';
import { endsBodyAbroad } from './names-abroad.js';

/** What stands before a name: a word of address ("ông"), something else that brings a person, or nothing. */
export type NameContext = 'addressed' | 'introduced' | 'bare';

const LONGEST_VIETNAMESE = 5;
const LONGEST_FOREIGN = 8;

/**
 * Where the person's name that starts at token `i` ends (exclusive), or `i` if
 * none starts there. A bare name must show itself: a Vietnamese family name
 * with a given name, or two capital words that are no Vietnamese syllables.
 */
export function nameEnd(page: Page, i: number, limit: number, context: NameContext): number {
  if (!isCapital(page.tokens, i) || (context === 'bare' && !goesOn(page, i))) return i;
  const hyphenated = hyphenatedNameEnd(page.tokens, i, limit);
  if (hyphenated > i && knownNameEnd(page, i) <= i + 1 && !startsKnownName(page, i + 1)) return hyphenated;
  const vietnamese = vietnameseNameEnd(page, i, limit, context);
  if (vietnamese > i) return vietnamese;
  // Behind "ông" even a common word is a given name: "ông Khoa".
  if (context === 'addressed' ? page.hits.office.startsAt(i) : startsPhrase(page, i)) return i;
  return foreignNameEnd(page, i, limit, context);
}

/** Where the known name of a country, a place or a body that starts at a token ends; the token itself if none does. */
function knownNameEnd(page: Page, i: number): number {
  if (!startsKnownName(page, i)) return i;
  const { country, place, body } = page.hits;
  return (country.at(i) ?? place.at(i) ?? body.at(i))?.to ?? i;
}

/** Whether what stands behind a capital word lets it begin a name of several words: most are alone. */
export function goesOn({ tokens, hits }: Page, i: number): boolean {
  const next = i + 1;
  if (isCapital(tokens, next)) return true;
  if (!isSymbol(tokens, next)) return hits.nameParticle.startsAt(next);
  // Of family names of several words, "H'" alone goes on in no capital.
  const marked = isFullStop(tokens, next) || isDash(tokens, next) || isNickname(tokens, next);
  return marked || (hits.surname.at(i)?.to ?? next) > next;
}

/** "Ban Ki-moon", "U Mi-ô Xuê": a capital word, then two joined by a hyphen of which the second is small. */
export function hyphenatedNameEnd(tokens: Tokens, i: number, limit: number): number {
  const given = i + 1;
  const fits =
    given + 2 < limit &&
    isNameWord(tokens, i) &&
    isNameWord(tokens, given) &&
    isSpaced(tokens, given) &&
    isDash(tokens, given + 1) &&
    !isSpaced(tokens, given + 1) &&
    isWord(tokens, given + 2) &&
    !isCapital(tokens, given + 2) &&
    !isSpaced(tokens, given + 2);
  if (!fits || isDash(tokens, given + 3)) return i;
  let to = given + 3;
  while (to < limit && to - i < LONGEST_FOREIGN && isNameWord(tokens, to) && isSpaced(tokens, to)) to += 1;
  return to;
}

function isNameWord(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && isCapital(tokens, i) && !isAcronym(tokens, i);
}

/** Whether a family name stands at a token and a given name behind it. */
export function vietnameseNameEnd(page: Page, i: number, limit: number, context: NameContext): number {
  const { tokens, hits } = page;
  const surname = hits.surname.at(i);
  if (surname === undefined) return i;
  const known = startsKnownName(page, i);
  const place = known ? (hits.place.at(i) ?? hits.country.at(i) ?? hits.body.at(i)) : undefined;
  if (place !== undefined && place.to > surname.to) {
    if (context === 'bare' || !endsInOneWord(page, place.to, limit)) return i;
  }
  const organization = hits.organizationHead.at(i);
  if (organization !== undefined && organization.to > surname.to) return i;
  const doubtful =
    (organization !== undefined && organization.meaning !== 'district') || hits.collectiveHead.startsAt(i);
  let to = surname.to;
  while (to < limit && to - i < LONGEST_VIETNAMESE && continuesName(tokens, to)) {
    if (hits.office.startsAt(to) && to - i < 2) return i;
    const phrase = startsKnownName(page, to) ? (hits.country.at(to) ?? hits.body.at(to)) : undefined;
    if (phrase !== undefined && (doubtful || (to - i >= 2 && phrase.to - to > 1))) break;
    // "Đoàn Đà Nẵng"
    if (doubtful && context === 'bare' && to === surname.to && hits.place.at(to)?.to === to + 2) break;
    // "Y Nhàn Krông": behind one letter the names of the highlands follow as they are.
    if (!isSyllableAt(tokens, to) && lengthAt(tokens, to) > 1 && lengthAt(tokens, i) > 1) break;
    to += 1;
  }
  return to - i >= 2 ? to : i;
}

/** "Thái Lan Anh" is a person's name; "Thái Lan Chuôn Líc-phai", "Thái Lan A-phi-xít" are a country's, and somebody's behind it. */
function endsInOneWord({ tokens, hits }: Page, i: number, limit: number): boolean {
  if (i >= limit || !continuesName(tokens, i) || hits.surname.startsAt(i)) return false;
  // "Hà Lan Pieter van den Berg"
  if (!isSyllableAt(tokens, i)) return false;
  const joined = isDash(tokens, i + 1) && !isSpaced(tokens, i + 1);
  return !joined && !(i + 1 < limit && continuesName(tokens, i + 1));
}

function continuesName(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && isCapital(tokens, i) && !isAcronym(tokens, i) && isSpaced(tokens, i);
}

function isAcronym(tokens: Tokens, i: number): boolean {
  return isAllCaps(tokens, i) && lengthAt(tokens, i) > 1;
}

/** Whether a known phrase that is no person's name starts at a token. */
export function startsPhrase({ roles }: Page, i: number): boolean {
  return ((roles[i] ?? 0) & Role.Nameless) !== 0;
}

/** Whether a known name of a country, a place or a body starts at a token. */
export function startsKnownName({ roles }: Page, i: number): boolean {
  return ((roles[i] ?? 0) & Role.Known) !== 0;
}

/** Whether a capital word cannot be Vietnamese: Pompeo, Wongsuwon. */
export function isForeignWord(tokens: Tokens, i: number): boolean {
  return (
    isWord(tokens, i) &&
    isCapital(tokens, i) &&
    !isAcronym(tokens, i) &&
    ((tokens.shape[i] ?? 0) & Shape.Mixed) === 0 &&
    lengthAt(tokens, i) > 1 &&
    !isSyllableAt(tokens, i)
  );
}

/** "Lim Hong Hin": capital words one behind the other, none with a mark on its letters and none of a known phrase. */
export function isPlainName(page: Page, i: number): boolean {
  return isPlainWord(page, i) && isSpaced(page.tokens, i + 1) && isPlainWord(page, i + 1);
}

function isPlainWord(page: Page, i: number): boolean {
  const { tokens } = page;
  if (!isWord(tokens, i) || !isCapital(tokens, i) || isAcronym(tokens, i) || startsPhrase(page, i))
    return false;
  for (let at = tokens.start[i] ?? 0; at < (tokens.end[i] ?? 0); at += 1) {
    if (tokens.text.charCodeAt(at) > LAST_PLAIN_LETTER) return false;
  }
  return lengthAt(tokens, i) > 1;
}

/** The code of "z". */
const LAST_PLAIN_LETTER = 122;

function foreignNameEnd(page: Page, i: number, limit: number, context: NameContext): number {
  const { tokens } = page;
  if (isAcronym(tokens, i)) return i;
  let to = i;
  let foreign = 0;
  let words = 0;
  while (to < limit && words < LONGEST_FOREIGN) {
    const behind = words > 0 ? behindParticles(page, to) : to;
    if (behind > to) {
      to = behind;
      continue;
    }
    if (words > 0 && isNickname(tokens, to)) to += NICKNAME;
    // "Abdullah II"
    if (words > 0 && isRegnal(tokens, to) && isSpaced(tokens, to)) {
      to += 1;
      break;
    }
    if (!isWord(tokens, to) || !isCapital(tokens, to) || isAcronym(tokens, to)) break;
    if (words > 0 && !isSpaced(tokens, to) && !isBehindInitial(page, to)) break;
    if (
      words > 0 &&
      startsPhrase(page, to) &&
      !(context === 'addressed' && isGivenName(page, to, foreign)) &&
      !(foreign > 0 && isRankInName(page, to))
    )
      break;
    // "chuyên gia Verisk Analytics Peter Rutter"
    if (context !== 'addressed' && endsBodyAbroad(page, to)) return i;
    if (isForeignWord(tokens, to)) foreign += 1;
    words += 1;
    to += 1;
    const stopped = isFullStop(tokens, to) && !isSpaced(tokens, to);
    if (stopped && (isShort(page, to - 1) || (words > 1 && JUNIOR.has(tokenText(tokens, to - 1))))) to += 1;
    while (
      isDash(tokens, to) &&
      !isSpaced(tokens, to) &&
      isWord(tokens, to + 1) &&
      !isSpaced(tokens, to + 1)
    ) {
      foreign += 1;
      to += 2;
    }
  }
  if (words === 0) return i;
  if (context !== 'bare') return to;
  return words >= 2 && foreign >= 1 ? to : i;
}

/** A capital word between quotation marks. */
const NICKNAME = 3;

/** 'Ana "Annie" Cruz': what people call somebody, between two words of the name. */
function isNickname(tokens: Tokens, i: number): boolean {
  return (
    isCapital(tokens, i + 1) &&
    isCapital(tokens, i + NICKNAME) &&
    isQuotationMark(tokens, i) &&
    isQuotationMark(tokens, i + 2)
  );
}

function isFullStop(tokens: Tokens, i: number): boolean {
  return isStop(tokens, i) && symbolAt(tokens, i) === '.';
}

function isQuotationMark(tokens: Tokens, i: number): boolean {
  const symbol = symbolAt(tokens, i);
  return symbol !== '' && '"“”‘’\''.includes(symbol);
}

/** "Siti Zainab Dato Haji Abdul", "Zaw Min Tun": a word of rank amid a Malay name, or one that ends a Burmese one. */
function isRankInName({ hits }: Page, i: number): boolean {
  const rank = hits.honorific.at(i);
  return rank !== undefined && !rank.meaning.pronoun;
}

/** "ông Thức Anh", "chị Thu Trang": a country's name or a body's noun of one syllable is a given name among Vietnamese syllables. */
function isGivenName({ tokens, hits }: Page, i: number, foreign: number): boolean {
  if (foreign > 0) return false;
  return (
    hits.country.at(i)?.to === i + 1 ||
    (hits.organizationHead.at(i)?.to === i + 1 && !isCapital(tokens, i + 1))
  );
}

/** Behind "van der", "bin" if a capital word follows; else the token itself. */
function behindParticles(page: Page, i: number): number {
  let at = i;
  for (
    let particle = page.hits.nameParticle.at(at);
    particle !== undefined;
    particle = page.hits.nameParticle.at(at)
  ) {
    if (isCapital(page.tokens, at)) break;
    at = particle.to;
  }
  return at > i && isCapital(page.tokens, at) ? at : i;
}

/** "Ferdinand Marcos Jr." */
const JUNIOR: ReadonlySet<string> = new Set(['Jr', 'Sr']);
const ROMAN: ReadonlySet<string> = new Set([
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'VIII',
  'IX',
  'XI',
  'XII',
  'XIV',
  'XVI',
]);

/** The number of a king or pope, which letters that are acronyms otherwise write. */
function isRegnal(tokens: Tokens, i: number): boolean {
  return isAllCaps(tokens, i) && lengthAt(tokens, i) > 1 && ROMAN.has(tokenText(tokens, i));
}

/** "J.Smith", "A.Gu-tê-rét": right behind an initial and its full stop. */
function isBehindInitial(page: Page, i: number): boolean {
  const { tokens } = page;
  return isFullStop(tokens, i - 1) && !isSpaced(tokens, i - 1) && isShort(page, i - 2);
}

/** An initial, or two letters that stand for one: "Ph.Mô-gơ-ri-ni"; not "Tp.". */
function isShort({ tokens, hits }: Page, i: number): boolean {
  if (isInitial(tokens, i)) return true;
  if (lengthAt(tokens, i) !== 2 || !isCapital(tokens, i) || isAllCaps(tokens, i)) return false;
  return !isSyllableAt(tokens, i) && !hits.abbreviation.startsAt(i);
}

export function isInitial(tokens: Tokens, i: number): boolean {
  return lengthAt(tokens, i) === 1 && isCapital(tokens, i);
}
