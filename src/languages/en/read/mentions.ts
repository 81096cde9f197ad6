import { type KnownName, type Mention, unnamedMention } from '../../../mentions/mention.js';
import type { Page } from '../../../page.js';
import { POSSESSIVE } from '../../../text/possessive.js';
import { isCapital, isComma, isNumber, isSpaced, isWord, symbolAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import {
  aged,
  definiteArticles,
  givenNames,
  hasBeen,
  houseNouns,
  indefiniteArticles,
  officeJoints,
  owningRelatives,
  pronounSources,
  topicLinks,
} from '../function-words.js';
import { describedOffice, isObject, modifiedOffice, withAppositions } from './appositions.js';
import { addressAt, behindHonours, isFamilyName, isNameWord, nameRun } from './names.js';
import { type EnglishOffice, officeAt } from './offices.js';
import { isDeterminer, isFunctionWord, isGluedDash, isPossessive, isProper, lower } from './words.js';

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
function behindName({ hits, tokens }: Page, i: number): number {
  // "His Royal Highness urged": words of address alone.
  const address = isCapital(tokens, i) ? hits.honorific.at(i) : undefined;
  return Math.max(i + 1, hits.body.at(i)?.to ?? 0, hits.place.at(i)?.to ?? 0, address?.to ?? 0);
}

function mentionAt(page: Page, i: number, sentence: TokenRange, known: KnownName): Mention | null {
  const { hits } = page;
  const pronoun = hits.honorific.at(i);
  if (pronoun?.meaning.pronoun === true) {
    return plain(page, i, pronoun.to, sentence, 'pronoun', pronoun.meaning.gender);
  }
  const source = pronounSources.get(lower(page, i));
  if (source !== undefined && hits.accordingTo.endsBefore(i) && symbolAt(page.tokens, i + 1) !== '')
    return plain(page, i, i + 1, sentence, 'pronoun', source);
  const aged = behindAge(page, i);
  if (aged > i) return plain(page, i, aged, sentence, 'pronoun', null);
  const named = namedAt(page, i, sentence, [], i, known);
  if (named !== null) return named;
  // "Indonesia's chief negotiator": whose office it is belongs to it.
  const start = isDeterminer(page, i) && !(isPossessive(page, i) && isCapital(page.tokens, i)) ? i + 1 : i;
  const office =
    officeAt(page, start, sentence.to) ??
    tradeAt(page, start, sentence.to) ??
    (start > i || isPossessive(page, i) ? describedOffice(page, start, sentence.to, false) : null);
  // "the General Assembly"
  const covered = office !== null && (hits.body.at(start)?.to ?? 0) > office.to;
  if (office !== null && !covered && !isOfMany(page, i, office))
    return officeMention(page, i, office, sentence, known);
  const run =
    isInsideTitle(page, i) && !isOfHouse(page, i, sentence.to)
      ? i
      : Math.max(nameRun(page, i, sentence.to), ofMinutes(page, i, sentence));
  const family = familyRun(page, i, sentence);
  if (family > i)
    return withAppositions(
      page,
      { from: i, nameFrom: i, nameTo: family, offices: [], gender: null },
      sentence,
    );
  const to = Math.max(
    run - i >= 2 &&
      isOfWords(page, i, run) &&
      !isTitleCase(page, i, run) &&
      !isLabelled(page, i) &&
      !isOfBranch(page, run) &&
      !ownsWhatFollows(page, run)
      ? run
      : i,
    known(i),
  );
  return to > i
    ? withAppositions(page, { from: i, nameFrom: i, nameTo: to, offices: [], gender: null }, sentence)
    : null;
}

/** "a rice farmer", "vegetable seller X": one's trade behind the word for what one deals in. */
function tradeAt(page: Page, from: number, limit: number): EnglishOffice | null {
  const office = page.hits.office.at(from + 1);
  if (office?.meaning !== 'profession' || page.grammar?.isVerb(from) === true) return null;
  return modifiedOffice(page, from, limit, false);
}

/** "the 30-year-old mother of three" */
const MOST_AGED = 4;

/** "the 75-year-old": behind it where no noun follows, or the token itself. */
function behindAge(page: Page, i: number): number {
  if (!definiteArticles.has(lower(page, i)) || !isNumber(page.tokens, i + 1)) return i;
  const to = i + 6;
  for (const [k, part] of aged.entries()) if (lower(page, i + 3 + 2 * k) !== part) return i;
  if (!isGluedDash(page, i + 2) || !isGluedDash(page, i + 4)) return i;
  const { hits, tokens } = page;
  for (let end = to; end <= to + MOST_AGED; end += 1) {
    if (isComma(tokens, end) || hits.reportingVerb.startsAt(end) || hits.adverb.startsAt(end)) return end;
    if (!isWord(tokens, end) || isCapital(tokens, end) || page.grammar?.isVerb(end) === true) break;
  }
  return i;
}

const LONGEST_RUN = 6;

/** "the Maritime Outlook", "the ASEAN Maritime Outlook": no person's name stands behind an article or a body. */
function isInsideTitle(page: Page, i: number): boolean {
  let from = i;
  while (i - from < LONGEST_RUN && isSpaced(page.tokens, from) && isInTitle(page, from - 1)) from -= 1;
  // "Deputy for Maritime Sovereignty", "Office on Clean Rivers", "Ministry of Marine Works"
  const joint = lower(page, from - 1);
  const joined = (officeJoints.has(joint) || topicLinks.has(joint)) && isCapital(page.tokens, from - 2);
  return joined || definiteArticles.has(lower(page, from - 1)) || page.hits.body.endsBefore(from);
}

/** "the German Red Cross", "the Lao Human Rights Task Forces": a country's or a field's word in capitals. */
function isInTitle(page: Page, i: number): boolean {
  if (isNameWord(page, i)) return true;
  const { hits, tokens } = page;
  return (
    isCapital(tokens, i) &&
    !isPossessive(page, i) &&
    (hits.country.endsBefore(i + 1) || hits.field.endsBefore(i + 1))
  );
}

/** "The ministry's Anna Reyes said": only who speaks is surely a person there. */
function isOfHouse(page: Page, i: number, limit: number): boolean {
  if (!isPossessive(page, i - 1)) return false;
  const to = nameRun(page, i, limit);
  if (to <= i) return false;
  const { hits } = page;
  const house = houseNouns.has(lower(page, i - 1).replace(POSSESSIVE, ''));
  return hits.reportingVerb.startsAt(to) || (house && to - i > 1 && hasBeen.has(lower(page, to)));
}

/** "YUSUF HARTONO (Indonesia)": a name in capitals is told by the country or, where the sentence begins, the office behind it; its end, or the token itself. */
function ofMinutes(page: Page, i: number, { from, to: limit }: TokenRange): number {
  const to = nameRun(page, i, limit, true);
  if (symbolAt(page.tokens, to) === '(') {
    const country = page.hits.country.at(to + 1);
    return country !== undefined && symbolAt(page.tokens, country.to) === ')' ? to : i;
  }
  // "YUSUF HARTONO, Assistant Secretary-General for …, said"
  const office = i === from && isComma(page.tokens, to) ? officeAt(page, to + 1, limit) : null;
  return office === null ? i : to;
}

/** "M-ATM" is one word, and no name of a person. */
function isOfWords({ tokens }: Page, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (isSpaced(tokens, i)) return true;
  return false;
}

const SHORTEST_FULL = 3;

/** "according to Do Kien Cuong", "An Pich Hatdang, the agency's head,": a full name behind a family name that is a small word; its end, or the token itself. */
function familyRun(page: Page, i: number, sentence: TokenRange): number {
  if (!isFamilyName(page, i)) return i;
  const to = nameRun(page, i, sentence.to, true);
  if (to - i < SHORTEST_FULL || isOfBranch(page, to) || ownsWhatFollows(page, to)) return i;
  const amid = i > sentence.from && isWord(page.tokens, i - 1);
  if (amid) return to;
  const office = isComma(page.tokens, to) ? to + 1 : -1;
  const start = office > 0 && isDeterminer(page, office) ? office + 1 : office;
  const told =
    start > 0 && (officeAt(page, start, sentence.to) ?? officeAt(page, start + 1, sentence.to)) !== null;
  return told || page.hits.reportingVerb.startsAt(to) ? to : i;
}

/** "River Voices Cambodia": capital words that go on with a country's name are a body's. */
function isOfBranch(page: Page, to: number): boolean {
  const country = page.hits.country.at(to);
  if (country === undefined || !isSpaced(page.tokens, to) || !isCapital(page.tokens, to)) return false;
  return !isPossessive(page, country.to - 1) && !isCapital(page.tokens, country.to);
}

/** "rights group Oru Nia": the small noun before a name says that it is a body's. */
function isLabelled(page: Page, i: number): boolean {
  const { hits, tokens } = page;
  // "think tank Institut Oru Nia": also behind its first words.
  let from = i;
  while (i - from < LONGEST_RUN && isSpaced(tokens, from) && isPartOfLabelled(page, from - 1)) from -= 1;
  const noun = hits.organizationHead.before(from);
  return noun !== undefined && isSpaced(tokens, from) && !isCapital(tokens, noun.to - 1);
}

function isPartOfLabelled(page: Page, i: number): boolean {
  return isNameWord(page, i) || (isCapital(page.tokens, i) && page.hits.organizationHead.startsAt(i));
}

/** Words in a row that begin with "New", "Joint": named things more often than persons. */
function isTitleCase({ hits }: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) {
    if (hits.officePrefix.startsAt(k) || hits.plural.startsAt(k)) return true;
    if (hits.furniture.at(k)?.meaning === 'section') return true;
  }
  return hits.outlet.startsAt(from);
}

/** "the ministers of", "officials": several. The nouns of offices are singular, so only numbers tell. */
function isOfMany({ hits }: Page, i: number, office: EnglishOffice): boolean {
  return hits.plural.endsBefore(i) || (hits.collectiveHead.at(office.headFrom)?.to ?? 0) >= office.headEnd;
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
  if (to > address.to && !ownsWhatFollows(page, to)) {
    return withAppositions(
      page,
      { from, nameFrom: address.to, nameTo: to, offices, gender: address.gender },
      sentence,
    );
  }
  const office = offices.length === 0 ? officeAt(page, address.to, sentence.to) : null;
  return office === null ? null : officeMention(page, from, office, sentence, known);
}

/** "Minister Lim Wei's tour": the name ends with a word that says what is owned. */
function ownsWhatFollows(page: Page, to: number): boolean {
  return isSpaced(page.tokens, to) && isProper(page, to) && isPossessive(page, to);
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
  // "a researcher at the think tank Oru Nia": the name is the house's.
  const house = office.to > office.headEnd && isLabelled(page, office.to);
  const direct = house ? null : namedBehind(page, office.to, sentence, [office], from, known);
  if (direct !== null) return direct;
  const stacked = officeAt(page, office.to, sentence.to);
  if (stacked !== null && isCapital(tokens, office.to)) {
    // "Permanent Representative to ASEAN Ambassador X": two offices in a row.
    const both = namedBehind(page, stacked.to, sentence, [office, stacked], from, known);
    if (both !== null) return both;
  }
  const addressed = addressAt(page, office.to + 1) !== null;
  // "PCG spokesperson for the drill, Commodore X,"
  const full = officeJoints.has(lower(page, office.to)) ? toItsEnd(page, office, sentence) : office;
  const rank = isComma(tokens, full.to) ? officeAt(page, full.to + 1, sentence.to) : null;
  if (rank?.kind === 'rank') {
    const ranked = namedBehind(page, rank.to, sentence, [full, rank], from, known);
    if (ranked !== null && isComma(tokens, behindHonours(page, ranked.coreEnd))) return ranked;
  }
  const titled = titledAt(page, from, office, sentence);
  if (titled !== null) {
    const behind = namedBehind(page, titled.to + 1, sentence, [titled], from, known);
    if (behind !== null && isComma(tokens, behindHonours(page, behind.coreEnd))) return behind;
  }
  if (
    isComma(tokens, office.to) &&
    (isDeterminer(page, from) || isOwned(page, from) || addressed || hasOwner(page, office)) &&
    !isPossessive(page, from - 1)
  ) {
    const behind = namedBehind(page, office.to + 1, sentence, [office], from, known);
    if (
      behind !== null &&
      (isComma(tokens, behindHonours(page, behind.coreEnd)) ||
        (addressed && behind.coreEnd >= sentence.to - 1) ||
        page.hits.reportingVerb.startsAt(behind.coreEnd) ||
        (behind.coreEnd >= sentence.to - 1 && isAskedFor(page, from)))
    )
      return behind;
  }
  const whole = toItsEnd(page, office, sentence);
  return { ...plain(page, from, whole.to, sentence, 'office', null), offices: [office] };
}

/** "Deputy Secretary-General of ASEAN for Trade, X,": an office in capitals that opens its sentence and says of what it is, up to the comma behind it. */
function titledAt(
  page: Page,
  from: number,
  office: EnglishOffice,
  sentence: TokenRange,
): EnglishOffice | null {
  const { tokens, hits } = page;
  const opener = isComma(tokens, from - 1)
    ? (hits.adverb.before(from - 1) ?? hits.clauseOpener.before(from - 1))
    : undefined;
  if (from !== sentence.from && opener?.from !== sentence.from) return null;
  if (!isCapital(tokens, office.headFrom)) return null;
  const full = toItsEnd(page, office, sentence);
  return full.to > full.headEnd && isComma(tokens, full.to) ? full : null;
}

/** "New Zealand's Ambassador", "whose director". */
function isOwned(page: Page, from: number): boolean {
  const country = page.hits.country.at(from);
  if (country !== undefined && isPossessive(page, country.to - 1)) return true;
  return owningRelatives.has(lower(page, from - 1));
}

/** "consumer group Oru's director": whose office it is stands between its words. */
function hasOwner(page: Page, { from, headFrom }: EnglishOffice): boolean {
  for (let i = from; i < headFrom; i += 1) if (isPossessive(page, i)) return true;
  return false;
}

/** "according to its director, X.", "said the governor, X.": behind who speaks, nothing but the name can close the sentence. */
function isAskedFor(page: Page, from: number): boolean {
  const { accordingTo, reportingVerb } = page.hits;
  // "the agency's director"
  const at = definiteArticles.has(lower(page, from - 1)) ? from - 1 : from;
  return accordingTo.endsBefore(at) || reportingVerb.endsBefore(at);
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
  // "Speaker Puan Maharani"
  const named =
    givenNames.has(lower(page, at)) && isNameWord(page, at + 1)
      ? null
      : namedAt(page, at, sentence, offices, from, known);
  if (named !== null) return named;
  const to = Math.max(nameRun(page, at, sentence.to, true), known(at));
  return to > at && !ownsWhatFollows(page, to)
    ? withAppositions(page, { from, nameFrom: at, nameTo: to, offices, gender: null }, sentence)
    : null;
}

function plain(
  page: Page,
  from: number,
  to: number,
  sentence: TokenRange,
  kind: 'office' | 'pronoun',
  gender: 'male' | 'female' | null,
): Mention {
  const opener = kind === 'office' ? indefiniteBefore(page, from, sentence.from) : -1;
  const start = opener >= 0 ? opener : from;
  return unnamedMention({ from: start, to }, kind, gender, {
    indefinite: opener >= 0,
    object: isObject(page, start, sentence),
  });
}

const MOST_MODIFIERS = 4;

/** "a seasoned diplomat", "one visiting official": the article before small words that no table knows, or -1. */
function indefiniteBefore(page: Page, from: number, floor: number): number {
  if (indefiniteArticles.has(lower(page, from))) return from;
  for (let i = from - 1; i >= floor && from - i <= MOST_MODIFIERS; i -= 1) {
    if (indefiniteArticles.has(lower(page, i))) return i;
    const modifies = isGluedDash(page, i) || (isWord(page.tokens, i) && !isFunctionWord(page, i));
    if (!modifies || isCapital(page.tokens, i) || page.hits.reportingVerb.startsAt(i)) return -1;
  }
  return -1;
}
