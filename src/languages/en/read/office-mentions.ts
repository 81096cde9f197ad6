import type { KnownName, Mention } from '../../../mentions/mention.js';
import type { Page } from '../../../page.js';
import { isCapital, isComma, isSpaced } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { definiteArticles, givenNames, officeJoints, owningRelatives } from '../function-words.js';
import { withAppositions } from './appositions.js';
import { isLabelled, ownsWhatFollows } from './name-runs.js';
import { addressAt, behindHonours, isNameWord, nameRun } from './names.js';
import { type EnglishOffice, officeAt } from './offices.js';
import { plain } from './unnamed.js';
import { isDeterminer, isPossessive, lower } from './words.js';

/** A name behind words of address at a token. */
export function namedAt(
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

/** "Foreign Minister X", "the country's foreign minister, X,", "the minister". */
export function officeMention(
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
