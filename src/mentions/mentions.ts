import { Role } from '../languages/roles.js';
import type { Page } from '../page.js';
import { isCapital, isDash, isSyllableAt, isWord } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { Shape } from '../text/vocabulary.js';
import { withAppositions } from './appositions.js';
import { behindAddress, stackedOffice } from './behind-office.js';
import { type KnownName, type Mention, unnamedMention } from './mention.js';
import { goesOn, isForeignWord, nameEnd, startsKnownName, startsPhrase } from './names.js';
import { isJointAbroad } from './names-abroad.js';
import { isObject } from './object.js';
import { officeMention } from './office-mentions.js';
import { modifiersEnd, type OfficeHead, type OfficePhrase, officeAt, officeHeadAt } from './offices.js';

/** One for all sentences that hold none: most do not. */
const NONE: readonly Mention[] = [];

/** All mentions of single persons in a sentence, left to right, never overlapping. */
export function mentionsIn(page: Page, sentence: TokenRange, known: KnownName): readonly Mention[] {
  const { roles, tokens } = page;
  const { shape } = tokens;
  const { to } = sentence;
  let mentions: Mention[] | null = null;
  let i = sentence.from;
  while (i < to) {
    // No mention, nor a name that holds one, begins with most words.
    const role = (roles[i] ?? 0) & (Role.Person | Role.Known);
    const capital = ((shape[i] ?? 0) & Shape.Capital) !== 0;
    if (role === 0 && !capital) {
      i += 1;
      continue;
    }
    let mention: Mention | null = null;
    if ((role & Role.Person) !== 0) mention = mentionAt(page, i, sentence, known);
    else if (capital) mention = nameMention(page, i, sentence, known);
    if (mention === null) i = role === 0 ? i + 1 : behindPhrase(page, i);
    else {
      if (mentions === null) mentions = [mention];
      else mentions.push(mention);
      i = Math.max(mention.to, i + 1);
    }
  }
  return mentions ?? NONE;
}

/** Skips a known name of a country, body or place, so that no person is read out of its middle. */
function behindPhrase(page: Page, i: number): number {
  const { hits } = page;
  const name = startsKnownName(page, i)
    ? (hits.body.at(i) ?? hits.country.at(i) ?? hits.place.at(i))
    : undefined;
  if (name !== undefined) return name.to;
  // "hai thủ tướng": no general inside.
  const office = hits.office.at(i);
  return office === undefined ? behindVenue(page, i) : (longerThanOffice(page, office)?.to ?? office.to);
}

/** "tại Phủ Chủ tịch, Thủ tướng …": the token behind a place whose name holds the word of an office. */
function behindVenue({ hits }: Page, i: number): number {
  const venue = hits.venue.at(i);
  return venue?.meaning === 'whole' ? venue.to : i + 1;
}

/** "Đại sứ quán", "Phủ Thủ tướng": the noun of a body that begins like an office, or null. */
function longerThanOffice({ hits }: Page, { from, to }: OfficeHead): TokenRange | undefined {
  const noun = hits.organizationHead.at(from);
  return noun !== undefined && noun.to > to ? noun : undefined;
}

function mentionAt(page: Page, i: number, sentence: TokenRange, known: KnownName): Mention | null {
  const { hits } = page;
  const honorific = hits.honorific.at(i);
  // A district or a body may begin with the word of an office: the longer phrase wins.
  const anaphor = hits.personAnaphor.at(i);
  if (honorific !== undefined && (anaphor === undefined || anaphor.to <= honorific.to)) {
    const mention = addressedAt(page, i, honorific.to, honorific.meaning, sentence);
    if (mention !== null) return mention;
  }
  const head = officeHeadAt(page, i);
  // "nhà ngoại giao này": the one spoken of before.
  if (head !== undefined && (anaphor === undefined || anaphor.to <= head.to)) {
    const longer = head.from === i ? longerThanOffice(page, head) : undefined;
    return longer === undefined ? officeMention(page, i, head, sentence, null) : null;
  }
  if (anaphor !== undefined && !hits.plural.endsBefore(i)) return anaphorMention(page, anaphor, sentence);
  return isCapital(page.tokens, i) ? nameMention(page, i, sentence, known) : null;
}

/** Somebody whose name begins with a capital word. */
function nameMention(page: Page, i: number, sentence: TokenRange, known: KnownName): Mention | null {
  let to = known(i);
  if (goesOn(page, i))
    to = Math.max(to, nameEnd(page, i, sentence.to, 'bare'), nameBeforeOffice(page, i, sentence));
  // "xã Ea Tu", "Công ty Beta Gamma": the name of what the noun before it says.
  if (to === i || page.hits.organizationHead.endsBefore(i) || isNamesake(page, i, sentence)) return null;
  if (goesOnAbroad(page, to)) return null;
  return withAppositions(page, { from: i, nameFrom: i, nameTo: to, offices: [], gender: null }, sentence);
}

/** "Our World in Data", "Save the Date": what looked like a foreigner's name is the beginning of an English one of something else. */
function goesOnAbroad(page: Page, at: number): boolean {
  return isWord(page.tokens, at) && isCapital(page.tokens, at + 1) && isJointAbroad(page, at);
}

const LONGEST_BODY = 6;

/** "Trường Chính sách công Lý Quang Diệu": the name that a body is called by, behind plain words. */
function isNamesake(page: Page, i: number, sentence: TokenRange): boolean {
  const { tokens, hits } = page;
  if (isCapital(tokens, i - 1)) return false;
  // "Viện ISEAS - Yusof Ishak"
  if (isDash(tokens, i - 1) && isCapital(tokens, i - 2) && isForeignWord(tokens, i))
    return hits.organizationHead.endsBefore(i - 2);
  for (let k = i - 1; k >= Math.max(sentence.from, i - LONGEST_BODY); k -= 1) {
    if (!isWord(tokens, k) || hits.clauseVerb.at(k)?.meaning === true || hits.companion.startsAt(k))
      return false;
    if (hits.reportingVerb.startsAt(k) || hits.adverb.startsAt(k)) return false;
    const noun = hits.organizationHead.at(k);
    if (noun !== undefined && isCapital(tokens, k) && noun.to < i) return isCapital(tokens, noun.to);
  }
  return false;
}

/** A name that only the office behind it gives away: "Lan Chi - ca sĩ …". */
function nameBeforeOffice(page: Page, i: number, sentence: TokenRange): number {
  if (i !== sentence.from || startsPhrase(page, i)) return i;
  const to = nameEnd(page, i, sentence.to, 'introduced');
  if (to - i < 2) return i;
  const next = stackedOffice(page, to, sentence);
  return next > 0 && officeAt(page, next, sentence.to) !== null ? to : i;
}

function addressedAt(
  page: Page,
  from: number,
  next: number,
  honorific: { gender: 'male' | 'female' | null; pronoun: boolean },
  sentence: TokenRange,
): Mention | null {
  const { hits } = page;
  const head = hits.office.at(next);
  if (head !== undefined)
    return officeMention(page, next, head, sentence, { from, gender: honorific.gender });
  const nameFrom = behindAddress(page, next, sentence);
  const to = nameEnd(page, nameFrom, sentence.to, 'addressed');
  if (to === nameFrom + 1 && isPlaceName(page, from, to, sentence)) return null;
  if (to > nameFrom && !isOfCountry(page, from, nameFrom, to)) {
    const core = { from, nameFrom, nameTo: to, offices: [], gender: honorific.gender };
    return withAppositions(page, core, sentence);
  }
  // "Pháp và Anh cảnh báo": a capital inside a sentence makes it the country.
  const country = from > sentence.from && isCapital(page.tokens, from) && hits.country.startsAt(from);
  return honorific.pronoun && !country
    ? pronounMention(page, { from, to: next }, sentence, honorific.gender)
    : null;
}

/** "chợ Bà Rịa", "cửa sông Ông Đốc": a capital word of address amid a sentence, with one syllable behind it. */
function isPlaceName({ tokens, hits }: Page, from: number, to: number, sentence: TokenRange): boolean {
  if (from === sentence.from || !isCapital(tokens, from) || !isSyllableAt(tokens, to - 1)) return false;
  return isWord(tokens, from - 1) && !isCapital(tokens, from - 1) && !hits.accordingTo.endsBefore(from);
}

/** "các bạn Nga", "bạn Indonesia": those of a country; "bà Nga" is somebody. */
function isOfCountry({ tokens, hits }: Page, from: number, nameFrom: number, to: number): boolean {
  if (hits.country.at(nameFrom)?.to !== to) return false;
  return hits.plural.endsBefore(from) || isForeignWord(tokens, nameFrom);
}

/** "nhà lãnh đạo này"; "nhà lãnh đạo Lào" is one of that country, like an office. */
function anaphorMention(page: Page, anaphor: TokenRange, sentence: TokenRange): Mention {
  const { from } = anaphor;
  const { country } = page.hits;
  const to = modifiersEnd(page, anaphor.to, sentence.to);
  const mention = pronounMention(page, { from, to }, sentence, null);
  if (!country.startsAt(anaphor.to)) return mention;
  const office: OfficePhrase = { from, to, headEnd: anaphor.to, kind: 'post' };
  return unnamedMention({ from, to }, 'office', null, mention, [office]);
}

function pronounMention(
  page: Page,
  range: TokenRange,
  sentence: TokenRange,
  gender: 'male' | 'female' | null,
): Mention {
  const { from } = range;
  const indefinite = from > sentence.from && page.hits.indefinite.endsBefore(from);
  return unnamedMention(range, 'pronoun', gender, { indefinite, object: isObject(page, from, sentence) });
}
