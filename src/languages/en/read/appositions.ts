import type { Mention } from '../../../mentions/mention.js';
import { type Core, namedMention } from '../../../mentions/mention.js';
import type { Page } from '../../../page.js';
import {
  behindBracket,
  isCapital,
  isComma,
  isDash,
  isNumber,
  isSpaced,
  isWord,
  symbolAt,
} from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import {
  beForms,
  definiteArticles,
  listConjunctions,
  origins,
  relatives,
  standings,
  topicOpeners,
} from '../function-words.js';
import { addressAt, behindHonours, isNameWord, nameRun } from './names.js';
import { type EnglishOffice, nounPhraseEnd, officeAt } from './offices.js';
import { isApostrophe, isDeterminer, isFunctionWord, isGluedDash, isPossessive, lower } from './words.js';

const LONGEST_BRACKET = 12;
const LONGEST_APPOSITION = 30;
const MOST_STACKED = 3;

/** Reads the offices that follow a name: behind a comma, a dash or "who is". */
export function withAppositions(page: Page, core: Core, sentence: TokenRange): Mention {
  const { tokens } = page;
  const offices = [...core.offices];
  let to = behindHonours(page, core.nameTo);
  if (symbolAt(tokens, to) === '(') {
    const behind = behindBracket(tokens, to, sentence.to, LONGEST_BRACKET);
    if (behind > 0) to = behind;
  }
  to = behindOrigin(page, to, sentence.to);
  for (let stacked = 0; stacked < MOST_STACKED; stacked += 1) {
    const office = appositionAt(page, behindAge(page, to), sentence);
    if (office === null || (stacked === 0 && opensClause(page, core.from, office, sentence))) break;
    offices.push(office);
    to = office.to;
  }
  return namedMention(core, offices, to, isObject(page, core.from, sentence));
}

/** "Meeting with President X, the Lao leader praised …": behind somebody met first, a subject of its own. */
function opensClause(page: Page, name: number, office: EnglishOffice, sentence: TokenRange): boolean {
  const { hits } = page;
  if (!definiteArticles.has(lower(page, office.from - 1))) return false;
  let at = office.to;
  while (hits.adverb.startsAt(at)) at = hits.adverb.at(at)?.to ?? at + 1;
  if (!hits.reportingVerb.startsAt(at)) return false;
  return (
    /ing$/u.test(lower(page, sentence.from)) ||
    hits.eventFrame.startsAt(sentence.from) ||
    isObject(page, name, sentence)
  );
}

/** "X of Singapore", "Y from the University of …": where a person is from or works. */
function behindOrigin(page: Page, at: number, limit: number): number {
  const word = lower(page, at);
  if (!origins.has(word)) return at;
  const start = definiteArticles.has(lower(page, at + 1)) ? at + 2 : at + 1;
  const numbered = isNumber(page.tokens, start) && isCapital(page.tokens, start + 1) ? start + 1 : start;
  const end = isCapital(page.tokens, numbered) ? nounPhraseEnd(page, numbered, limit, true) : start;
  if (end <= start) return at;
  // "the Straits Centre – Yusof Institute"
  const second = isDash(page.tokens, end) && isCapital(page.tokens, end + 1) ? end + 1 : -1;
  const more = second < 0 ? -1 : nounPhraseEnd(page, second, limit, true);
  return second > 0 && page.hits.organizationHead.at(more - 1) !== undefined ? more : end;
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
  let beside = false;
  if (relatives.has(lower(page, from)) && beForms.has(lower(page, from + 1))) {
    beside = hits.adverb.startsAt(from + 2);
    from = hits.adverb.at(from + 2)?.to ?? from + 2;
  }
  // "X, now a lecturer at …"
  if (standings.has(lower(page, from)) && isDeterminer(page, from + 1)) from += 1;
  // "this year's ASEAN chair"
  for (let k = 0; k < 2 && isDeterminer(page, from) && !isCapital(tokens, from); k += 1) from += 1;
  const office =
    officeAt(page, from, sentence.to, true) ??
    modifiedOffice(page, from, sentence.to) ??
    describedOffice(page, from, sentence.to);
  // "…, Foreign Minister Y said": the office is the next person's.
  if (office === null || hits.honorific.startsAt(office.to)) return null;
  // "…, the spokesperson announced.": who speaks, and not what the one before is.
  const closing = definiteArticles.has(lower(page, from - 1)) && hits.reportingVerb.at(office.to);
  if (closing && closing.to >= sentence.to - 1) return null;
  const short = officeAt(page, from, sentence.to);
  if (short !== null && isPersonAt(page, short.to, sentence.to)) return null;
  const whole = closed(page, office, sentence);
  return beside ? { ...whole, beside } : whole;
}

/** "campaign director for River Voices": an office behind a small word that no table knows. */
export function modifiedOffice(page: Page, from: number, limit: number, whole = true): EnglishOffice | null {
  const { hits, tokens } = page;
  const word = lower(page, from);
  if (isCapital(tokens, from) || !isWord(tokens, from) || isFunctionWord(page, from)) return null;
  if (/(?:ed|ing|ly)$/u.test(word) || !hits.office.startsAt(from + 1)) return null;
  const other = hits.reportingVerb.at(from) ?? hits.adverb.at(from) ?? hits.eventLink.at(from);
  const office = other === undefined ? officeAt(page, from + 1, limit, whole) : null;
  return office === null ? null : { ...office, from };
}

const MOST_DESCRIBING = 6;

/** "Laos' refugee relief and repatriation commissioner", "her commune chief": small words between whose office it is and its noun. */
export function describedOffice(page: Page, from: number, limit: number, whole = true): EnglishOffice | null {
  const { hits, tokens, grammar } = page;
  const owner = isPossessive(page, from) && isCapital(tokens, from) ? from + 1 : from;
  const first = hits.country.at(from)?.to ?? owner;
  for (let i = first; i < limit && i - first <= MOST_DESCRIBING; i += 1) {
    if (i > first && hits.office.startsAt(i)) {
      const office = officeAt(page, i, limit, whole);
      return office === null ? null : { ...office, from };
    }
    if (isGluedDash(page, i) || (i > first && listConjunctions.has(lower(page, i)))) continue;
    if (!isWord(tokens, i) || isCapital(tokens, i) || isFunctionWord(page, i)) return null;
    // "the country's foreign minister": the small owner is no part of the office.
    if (isPossessive(page, i)) return null;
    if (grammar?.isVerb(i) === true || hits.adverb.startsAt(i) || hits.reportingVerb.startsAt(i)) return null;
    if (hits.collectiveHead.startsAt(i) || hits.eventNoun.startsAt(i)) return null;
  }
  return null;
}

/** Whether a run of name words is a person's, and no part of "Senior Officials' Meeting" or "Trade Institute". */
function isPersonAt(page: Page, at: number, limit: number): boolean {
  const to = nameRun(page, at, limit);
  if (to === at || isApostrophe(page, to)) return false;
  // "chief economist at Bank Alpha"
  const house = page.hits.organizationHead.before(at);
  // "researcher at the think tank Oru Nia"
  if (house !== undefined && (to === at + 1 || !isCapital(page.tokens, house.from))) return false;
  return !page.hits.eventNoun.startsAt(to) && !page.hits.organizationHead.startsAt(to);
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
    if (hits.reportingVerb.startsAt(i) && !isCapital(tokens, i)) return office;
    if (hits.subordinator.startsAt(i) || page.grammar?.isVerb(i) === true) return office;
    if (hits.companion.startsAt(i) && addressAt(page, i + 1) !== null) return office;
  }
  return office;
}

/** "Minister of Industry, Trade and Tourism": a comma between fields. */
function isListComma(page: Page, i: number): boolean {
  const { hits, tokens } = page;
  if (!hits.field.endsBefore(i)) return false;
  if (hits.field.startsAt(i + 1)) return true;
  // "Labour, Invalids and Social Affairs"
  let at = i + 1;
  while (at < i + 4 && isNameWord(page, at)) at += 1;
  return (
    at > i + 1 && hits.companion.startsAt(at) && isCapital(tokens, at + 1) && hits.field.startsAt(at + 1)
  );
}

const MOST_WORDS_BEFORE = 2;

/** Behind a preposition or a verb that makes whoever follows an object: "of national hero X". */
export function isObject(page: Page, from: number, sentence: TokenRange): boolean {
  const { hits, tokens, grammar } = page;
  for (let at = from; at > sentence.from && from - at <= MOST_WORDS_BEFORE; at -= 1) {
    const marker = hits.objectMarker.before(at);
    if (marker !== undefined) {
      // "For X, a former envoy, the question is one of time.": the talk is of X.
      const topic = marker.from === sentence.from && topicOpeners.has(lower(page, marker.from));
      return marker.from >= sentence.from && !topic;
    }
    if (isCapital(tokens, at - 1) || grammar?.isModifier(at - 1) !== true) return false;
  }
  return false;
}
