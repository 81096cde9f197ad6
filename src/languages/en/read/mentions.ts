import {
  behindBracket,
  isCapital,
  isComma,
  isDash,
  isNumber,
  isSpaced,
  symbolAt,
} from '../../../mentions/cursor.js';
import type { KnownName, Mention } from '../../../mentions/mentions.js';
import type { Page } from '../../../page.js';
import type { TokenRange } from '../../../text/sentences.js';
import { beForms, definiteArticles, indefiniteArticles, origins, relatives } from '../function-words.js';
import { addressAt, isNameWord, nameRun } from './names.js';
import { type EnglishOffice, nounPhraseEnd, officeAt } from './offices.js';
import { isApostrophe, isDeterminer, isPossessive, lower } from './words.js';

const LONGEST_BRACKET = 12;
const LONGEST_APPOSITION = 22;
const MOST_STACKED = 3;

/** All mentions of single persons in a sentence, left to right, never overlapping. */
export function mentionsIn(page: Page, sentence: TokenRange, known: KnownName): Mention[] {
  const mentions: Mention[] = [];
  let i = sentence.from;
  while (i < sentence.to) {
    const mention = mentionAt(page, i, sentence, known);
    if (mention === null) i = behindName(page, i);
    else {
      mentions.push(mention);
      i = Math.max(mention.to, i + 1);
    }
  }
  return mentions;
}

/** Skips a known name of a body or place, so that no person is read out of its middle. */
function behindName({ hits }: Page, i: number): number {
  return Math.max(i + 1, hits.body.at(i)?.to ?? 0, hits.place.at(i)?.to ?? 0);
}

function mentionAt(page: Page, i: number, sentence: TokenRange, known: KnownName): Mention | null {
  const { hits } = page;
  const pronoun = hits.honorific.at(i);
  if (pronoun?.meaning.pronoun === true) {
    return plain(page, i, pronoun.to, sentence, 'pronoun', pronoun.meaning.gender);
  }
  const named = namedAt(page, i, sentence, [], i, known);
  if (named !== null) return named;
  // "Indonesia's chief negotiator": whose office it is belongs to it.
  const start = isDeterminer(page, i) && !(isPossessive(page, i) && isCapital(page.tokens, i)) ? i + 1 : i;
  const office = officeAt(page, start, sentence.to);
  if (office !== null && !isOfMany(page, i, office)) return officeMention(page, i, office, sentence, known);
  const run = nameRun(page, i, sentence.to);
  const to = Math.max(run - i >= 2 && !isTitleCase(page, i, run) ? run : i, known(i));
  return to > i
    ? withAppositions(page, { from: i, nameFrom: i, nameTo: to, offices: [], gender: null }, sentence)
    : null;
}

/** Words in a row that begin with "New", "Joint": named things more often than persons. */
function isTitleCase({ hits }: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) {
    if (hits.officePrefix.at(k) !== undefined || hits.plural.at(k) !== undefined) return true;
    if (hits.furniture.at(k)?.meaning === 'section') return true;
  }
  return hits.outlet.at(from) !== undefined;
}

/** "the ministers of", "officials": several. The nouns of offices are singular, so only numbers tell. */
function isOfMany({ hits }: Page, i: number, office: EnglishOffice): boolean {
  return hits.plural.before(i) !== undefined || hits.collectiveHead.at(office.headFrom) !== undefined;
}

interface Core {
  readonly from: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly offices: readonly EnglishOffice[];
  readonly gender: 'male' | 'female' | null;
}

/** A name behind words of address at a token. */
function namedAt(
  page: Page,
  i: number,
  sentence: TokenRange,
  offices: readonly EnglishOffice[],
  from: number,
  known: KnownName,
): Mention | null {
  const address = addressAt(page, i);
  if (address === null) return null;
  const to = Math.max(nameRun(page, address.to, sentence.to, true), known(address.to));
  if (to > address.to) {
    return withAppositions(
      page,
      { from, nameFrom: address.to, nameTo: to, offices, gender: address.gender },
      sentence,
    );
  }
  const office = offices.length === 0 ? officeAt(page, address.to, sentence.to) : null;
  return office === null ? null : officeMention(page, from, office, sentence, known);
}

/** "Foreign Minister X", "the country's foreign minister, X,", "the minister". */
function officeMention(
  page: Page,
  from: number,
  office: EnglishOffice,
  sentence: TokenRange,
  known: KnownName,
): Mention {
  const { tokens } = page;
  const direct = namedBehind(page, office.to, sentence, [office], from, known);
  if (direct !== null) return direct;
  const stacked = officeAt(page, office.to, sentence.to);
  if (stacked !== null && isCapital(tokens, office.to)) {
    // "Permanent Representative to ASEAN Ambassador X": two offices in a row.
    const both = namedBehind(page, stacked.to, sentence, [office, stacked], from, known);
    if (both !== null) return both;
  }
  if (isComma(tokens, office.to) && isDeterminer(page, from) && !isPossessive(page, from - 1)) {
    const behind = namedBehind(page, office.to + 1, sentence, [office], from, known);
    if (
      behind !== null &&
      (isComma(tokens, behind.coreEnd) || page.hits.reportingVerb.at(behind.coreEnd) !== undefined)
    )
      return behind;
  }
  const whole = toItsEnd(page, office, sentence);
  return { ...plain(page, from, whole.to, sentence, 'office', null), offices: [office] };
}

/** "a farmer from Can Tho": an office without a name goes on with what is known. */
function toItsEnd(page: Page, office: EnglishOffice, sentence: TokenRange): EnglishOffice {
  const full = officeAt(page, office.from, sentence.to, true);
  return full ?? office;
}

function namedBehind(
  page: Page,
  at: number,
  sentence: TokenRange,
  offices: readonly EnglishOffice[],
  from: number,
  known: KnownName,
): Mention | null {
  if (at >= sentence.to || !isSpaced(page.tokens, at)) return null;
  const addressed = namedAt(page, at, sentence, offices, from, known);
  if (addressed !== null) return addressed;
  const to = Math.max(nameRun(page, at, sentence.to, true), known(at));
  return to > at
    ? withAppositions(page, { from, nameFrom: at, nameTo: to, offices, gender: null }, sentence)
    : null;
}

/** Reads the offices that follow a name: behind a comma, a dash or "who is". */
function withAppositions(page: Page, core: Core, sentence: TokenRange): Mention {
  const { tokens } = page;
  const offices = [...core.offices];
  let to = core.nameTo;
  if (symbolAt(tokens, to) === '(') {
    const behind = behindBracket(tokens, to, sentence.to, LONGEST_BRACKET);
    if (behind > 0) to = behind;
  }
  to = behindOrigin(page, to, sentence.to);
  for (let stacked = 0; stacked < MOST_STACKED; stacked += 1) {
    const office = appositionAt(page, behindAge(page, to), sentence);
    if (office === null) break;
    offices.push(office);
    to = office.to;
  }
  return {
    from: core.from,
    to,
    kind: 'name',
    name: { from: core.nameFrom, to: core.nameTo },
    offices,
    gender: core.gender,
    indefinite: false,
    coreEnd: core.nameTo,
    object: isObject(page, core.from, sentence),
  };
}

/** "X of Singapore", "Y from the University of …": where a person is from or works. */
function behindOrigin(page: Page, at: number, limit: number): number {
  const word = lower(page, at);
  if (!origins.has(word)) return at;
  const start = definiteArticles.has(lower(page, at + 1)) ? at + 2 : at + 1;
  const end = isCapital(page.tokens, start) ? nounPhraseEnd(page, start, limit, true) : start;
  return end > start ? end : at;
}

/** Behind an age between commas: "X, 45, a farmer". */
function behindAge({ tokens }: Page, at: number): number {
  const age = isNumber(tokens, at + 1) && isComma(tokens, at) && isComma(tokens, at + 2);
  return age ? at + 2 : at;
}

function appositionAt(page: Page, at: number, sentence: TokenRange): EnglishOffice | null {
  const { tokens, hits } = page;
  if (at >= sentence.to || !(isComma(tokens, at) || (isDash(tokens, at) && isSpaced(tokens, at))))
    return null;
  let from = at + 1;
  if (relatives.has(lower(page, from)) && beForms.has(lower(page, from + 1))) from += 2;
  // "this year's ASEAN chair"
  for (let k = 0; k < 2 && isDeterminer(page, from) && !isCapital(tokens, from); k += 1) from += 1;
  const office = officeAt(page, from, sentence.to, true);
  // "…, Foreign Minister Y said": the office is the next person's.
  if (office === null || hits.honorific.at(office.to) !== undefined) return null;
  const short = officeAt(page, from, sentence.to);
  if (short !== null && isPersonAt(page, short.to, sentence.to)) return null;
  return closed(page, office, sentence);
}

/** Whether a run of name words is a person's, and no part of "Senior Officials' Meeting" or "Trade Institute". */
function isPersonAt(page: Page, at: number, limit: number): boolean {
  const to = nameRun(page, at, limit);
  if (to === at || isApostrophe(page, to)) return false;
  return page.hits.eventNoun.at(to) === undefined && page.hits.organizationHead.at(to) === undefined;
}

/** An office in apposition may hold words that no table knows: it goes on to the comma that closes it. */
function closed(page: Page, office: EnglishOffice, sentence: TokenRange): EnglishOffice {
  const { tokens, hits } = page;
  for (let i = office.to; i < sentence.to && i - office.from <= LONGEST_APPOSITION; i += 1) {
    const symbol = symbolAt(tokens, i);
    if (symbol === ',') {
      if (isListComma(page, i)) continue;
      return { ...office, to: i };
    }
    // "head of the Senior Officials' Meeting (SOM) Vietnam"
    const behind = symbol === '(' ? behindBracket(tokens, i, sentence.to, LONGEST_BRACKET) : -1;
    if (behind > 0 && isCapital(tokens, behind)) {
      i = behind - 1;
      continue;
    }
    if (symbol === '.' || symbol === ';' || symbol === ':' || symbol === '(')
      return i === office.to || symbol === '.' ? { ...office, to: i } : office;
    if (hits.reportingVerb.at(i) !== undefined && !isCapital(tokens, i)) return office;
    if (hits.subordinator.at(i) !== undefined || page.grammar?.isVerb(i) === true) return office;
    if (hits.companion.at(i) !== undefined && addressAt(page, i + 1) !== null) return office;
  }
  return office;
}

/** "Minister of Industry, Trade and Tourism": a comma between fields. */
function isListComma(page: Page, i: number): boolean {
  const { hits, tokens } = page;
  if (hits.field.before(i) === undefined) return false;
  if (hits.field.at(i + 1) !== undefined) return true;
  // "Labour, Invalids and Social Affairs"
  let at = i + 1;
  while (at < i + 4 && isNameWord(page, at)) at += 1;
  return (
    at > i + 1 &&
    hits.companion.at(at) !== undefined &&
    isCapital(tokens, at + 1) &&
    hits.field.at(at + 1) !== undefined
  );
}

function plain(
  page: Page,
  from: number,
  to: number,
  sentence: TokenRange,
  kind: 'office' | 'pronoun',
  gender: 'male' | 'female' | null,
): Mention {
  const indefinite = kind === 'office' && indefiniteArticles.has(lower(page, from));
  return {
    from,
    to,
    kind,
    name: null,
    offices: [],
    gender,
    indefinite,
    coreEnd: to,
    object: isObject(page, from, sentence),
  };
}

function isObject({ hits }: Page, from: number, sentence: TokenRange): boolean {
  const marker = hits.objectMarker.before(from);
  return marker !== undefined && marker.from >= sentence.from;
}
