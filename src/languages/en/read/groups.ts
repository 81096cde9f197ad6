import type { Group } from '../../../findings/speakers/groups.js';
import { yearAt } from '../../../mentions/days.js';
import type { Page } from '../../../page.js';
import {
  isAllCaps,
  isCapital,
  isComma,
  isDash,
  isSymbol,
  isWord,
  lengthAt,
  symbolAt,
} from '../../../text/read.js';
import { type TokenRange, tokenText } from '../../../text/sentences.js';
import {
  beforeObjects,
  definiteArticles,
  innerPrepositions,
  listConjunctions,
  metonyms,
  otherPronouns,
  phraseStops,
  selves,
} from '../function-words.js';
import { areAgents } from './agents.js';
import { listedNameStart } from './listed-names.js';
import { isNameWord } from './names.js';
import { introducedSelf } from './self.js';
import {
  isApostrophe,
  isDateWord,
  isDeterminer,
  isGluedDash,
  isPossessive,
  isProper,
  longest,
  lower,
} from './words.js';

const LONGEST = 18;

/** The body, side, meeting or paper whose noun phrase ends just before a token, as the subject of a clause; or null. */
export function groupBefore(page: Page, at: number, sentence: TokenRange, quoted: Uint8Array): Group | null {
  let from = at;
  while (from > sentence.from && at - from < LONGEST) {
    const i = from - 1;
    if (quoted[i] !== 1 && symbolAt(page.tokens, i) === '.') {
      // "U.S. officials"
      const dotted = page.hits.country.before(from) ?? page.hits.body.before(from);
      if (dotted === undefined || dotted.from < sentence.from) break;
      from = dotted.from;
      continue;
    }
    // "the ISEAS – Yusof Ishak Institute"
    if (isDash(page.tokens, i) && (page.hits.body.at(i - 1)?.to ?? 0) > from) {
      from = i - 1;
      continue;
    }
    // "the Department of Works (DOW) and local councils", "the Institute of Studies (Isis) Malaysia"
    const goesOn =
      symbolAt(page.tokens, i) === ')' &&
      from < at &&
      (listConjunctions.has(lower(page, from)) || isCapital(page.tokens, from));
    if (goesOn && isInitialsBefore(page, i)) {
      from = i - 2;
      continue;
    }
    if (quoted[i] === 1 || !belongs(page, i)) break;
    from = i;
    if (
      isPossessive(page, i)
        ? !isProper(page, i - 1) && !isGluedDash(page, i - 1) && !isArticle(page, i - 1)
        : isBegin(page, i)
    )
      break;
  }
  // "The ministers met and agreed": a verb that goes on.
  if (listConjunctions.has(lower(page, at - 1))) return null;
  const named = listedNameStart(page, from, at, sentence.from);
  from = named < from ? ownersBefore(page, named, sentence.from) : listBefore(page, from, sentence.from);
  if (from > sentence.from && beforeObjects.has(lower(page, from - 1))) return null;
  from = behindOpeners(page, from, at);
  return from < at ? groupIn(page, from, at) : null;
}

/** "South Korea’s Ministry of …": over the article, or whoever a body is of. */
function ownersBefore(page: Page, from: number, floor: number): number {
  if (from <= floor || !isDeterminer(page, from - 1)) return from;
  const { hits, tokens } = page;
  const owner = hits.country.before(from) ?? hits.body.before(from);
  if (owner !== undefined && owner.from >= floor) return owner.from;
  return isPossessive(page, from - 1) && !isCapital(tokens, from - 1) ? from : from - 1;
}

/** "(DOW)" */
function isInitialsBefore({ tokens }: Page, close: number): boolean {
  return isCapital(tokens, close - 1) && symbolAt(tokens, close - 2) === '(' && isCapital(tokens, close - 3);
}

function articleEnd(page: Page, i: number): number {
  return isArticle(page, i) ? i + 1 : i;
}

const MOST_LISTED = 10;

/** "the EU, Laos, and the UK": where a list of countries or bodies begins that the phrase from a token on is the end of; the token itself for none. */
function listBefore(page: Page, from: number, floor: number): number {
  const { hits, tokens } = page;
  let at = from;
  for (let k = 0; k < MOST_LISTED; k += 1) {
    if (!isComma(tokens, at - 1)) break;
    const one = hits.country.before(at - 1) ?? hits.body.before(at - 1);
    if (one === undefined || one.from < floor || isPossessive(page, at - 2)) break;
    at = isDeterminer(page, one.from - 1) && one.from > floor ? one.from - 1 : one.from;
  }
  if (at === from) return from;
  // "In Laos, Malaysia and Thailand agreed", "in Jakarta, Indonesia, both said": where it was, and who.
  const told =
    at > floor && (isComma(tokens, at - 1) ? hits.place.endsBefore(at - 1) : isWord(tokens, at - 1));
  return told || !isJointList(page, from) ? from : at;
}

/** Whether the last one of a list stands at a token: "and the UK", "Laos and the UK". */
function isJointList(page: Page, from: number): boolean {
  if (listConjunctions.has(lower(page, from))) return true;
  const start = isDeterminer(page, from) ? from + 1 : from;
  const one = page.hits.country.at(start) ?? page.hits.body.at(start);
  return one !== undefined && listConjunctions.has(lower(page, one.to));
}

/** The noun phrase of a group that begins at a token: behind "according to", "said". */
export function groupFrom(page: Page, from: number, sentence: TokenRange): Group | null {
  const { hits } = page;
  let to = from;
  while (to < sentence.to && to - from < LONGEST && belongs(page, to)) {
    if (to > from && (isVerb(page, to) || isVerbBehindHead(page, to))) break;
    // "U.S. data"
    to = longest(to + 1, hits.body.at(to), hits.collectiveHead.at(to), hits.country.at(to));
  }
  while (
    to > from &&
    (innerPrepositions.has(lower(page, to - 1)) || listConjunctions.has(lower(page, to - 1)))
  )
    to -= 1;
  return to > from ? groupIn(page, from, to) : null;
}

/** Whether a token can stand inside the noun phrase of a subject. */
function belongs(page: Page, i: number): boolean {
  const { tokens, hits } = page;
  if (isSymbol(tokens, i)) {
    return (
      isGluedDash(page, i) ||
      isApostrophe(page, i) ||
      symbolAt(tokens, i) === '+' ||
      symbolAt(tokens, i) === '&'
    );
  }
  const word = lower(page, i);
  if (phraseStops.has(word) || isDateWord(page, i)) return false;
  if (isCapital(tokens, i) || hits.collectiveHead.startsAt(i) || hits.collectiveHead.closes(i + 1))
    return true;
  return !isVerb(page, i);
}

/** An article or the like before which no phrase goes on, unless "of" joins it to one. */
function isBegin(page: Page, i: number): boolean {
  return isDeterminer(page, i) && !innerPrepositions.has(lower(page, i - 1)) && !isConjoined(page, i);
}

function isArticle(page: Page, i: number): boolean {
  return definiteArticles.has(lower(page, i));
}

/** A verb that is no participle before a noun: "the joint statement", "a leaked report". */
function isVerb(page: Page, i: number): boolean {
  const { hits, grammar } = page;
  if (isCapital(page.tokens, i)) return false;
  // "small island states"
  if (hits.notReporting.closes(i + 1) && hits.collectiveHead.startsAt(i)) return false;
  if (grammar?.isVerb(i) !== true) return false;
  const next = hits.collectiveHead.at(i + 1);
  return next === undefined;
}

/** "The meeting tasked officials": a verb, though the noun of a group follows. */
export function isVerbBehindHead({ hits, tokens, grammar }: Page, i: number): boolean {
  return !isCapital(tokens, i) && grammar?.isVerb(i) === true && hits.collectiveHead.endsBefore(i);
}

function isConjoined(page: Page, i: number): boolean {
  return listConjunctions.has(lower(page, i - 1));
}

/** Past "At", "and", "Meanwhile": what opens a clause before its subject. */
function behindOpeners({ hits, tokens }: Page, from: number, limit: number): number {
  let at = from;
  for (let k = 0; k < 4 && at < limit; k += 1) {
    const opener = hits.clauseOpener.at(at) ?? hits.adverb.at(at);
    if (opener === undefined || hits.collectiveHead.startsAt(at) || opener.to > limit) break;
    at = opener.to;
  }
  return isWord(tokens, at) || at >= limit ? at : at + 1;
}

/** Whether the words from `from` to `to` name a group: their head noun, or a name of a body or country. */
function groupIn(page: Page, from: number, to: number): Group | null {
  const { hits, tokens } = page;
  const first = lower(page, from);
  if (innerPrepositions.has(first)) return null;
  const end = headEnd(page, from, to);
  // "Council President for January": an office.
  const office = hits.office.closing(end);
  if (office !== undefined && office.from > from && isCapital(tokens, office.from)) return null;
  if (selves.has(first)) return to - from === 1 ? selfGroup(page, { from, to }) : null;
  for (let i = from; i < end; i += 1) {
    const head = hits.collectiveHead.at(i) ?? hits.organizationHead.at(i) ?? plainBody(page, i);
    if (head !== undefined && head.to === end) return { from, to, kind: 'collective' };
  }
  // "one of the diplomats", "several of the ministers"
  if (end < to - 1 && isPart(page, from, end)) return partOf(page, from, end, to);
  const start = articleEnd(page, from);
  const known =
    hits.country.at(from) ?? hits.country.at(start) ?? hits.body.at(start) ?? hits.outlet.at(from);
  if (known !== undefined && !isPossessive(page, start) && (known.to >= end || isJoint(page, known.to, to)))
    return { from, to, kind: 'collective' };
  // "Beijing said": a capital for its government.
  if (end === to && hits.place.at(from)?.to === to && metonyms.has(lower(page, to - 1)))
    return { from, to, kind: 'collective' };
  // An acronym by itself: an organisation that no table knows.
  const acronym = isAllCaps(tokens, end - 1) && lengthAt(tokens, end - 1) > 1;
  // "the SOC-COM"
  const joined = acronym && isGluedDash(page, end - 2) && isAllCaps(tokens, end - 3) ? 3 : 1;
  if (acronym && (end - from === joined || (end - from === joined + 1 && isDeterminer(page, from))))
    return { from, to, kind: 'collective' };
  if (
    namedLikeBody(page, from, end) ||
    isBranch(page, from, end) ||
    isLabelled(page, from, end) ||
    isInitialled(page, start, to) ||
    isPair(page, from, end)
  )
    return { from, to, kind: 'collective' };
  return areAgents(page, end - 1) ? { from, to, kind: 'collective', byEnding: true } : null;
}

function isPart({ hits, ...page }: Page, from: number, end: number): boolean {
  const part = hits.plural.at(from) ?? hits.indefinite.at(from);
  return part?.to === end && lower({ hits, ...page }, end) === 'of';
}

/** "one of the diplomats" is somebody, "some of the ministers" are several. */
function partOf(page: Page, from: number, end: number, to: number): Group | null {
  const them = to === end + 2 && otherPronouns.has(lower(page, end + 1));
  if (!them && groupIn(page, end + 1, to) === null) return null;
  return { from, to, kind: page.hits.indefinite.startsAt(from) ? 'role' : 'collective' };
}

/** Those who say "we", by the fullest name that the article gives them. */
export function selfGroup(page: Page, { from, to }: TokenRange): Group {
  return { from, to, kind: 'collective', named: introducedSelf(page) ?? { from, to } };
}

function plainBody({ hits }: Page, i: number): { readonly to: number } | undefined {
  return hits.body.at(i);
}

function isJoint(page: Page, at: number, to: number): boolean {
  const joined = listConjunctions.has(lower(page, at)) || isGluedDash(page, at) || isComma(page.tokens, at);
  return at < to && joined;
}

/** Where the head noun of a phrase ends: before its first "of", "for", "between". */
function headEnd(page: Page, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) {
    // "heads of state", "Bank of …": one phrase.
    const body = page.hits.body.at(i - 1) ?? page.hits.collectiveHead.at(i - 1);
    if (body !== undefined && body.to > i) {
      i = body.to - 1;
      continue;
    }
    if (innerPrepositions.has(lower(page, i))) return i;
  }
  // "the Progress Report 2025"
  return to - from > 1 && yearAt(page.tokens, to - 1) !== null ? to - 1 : to;
}

/** "River Voices Cambodia": capital words that no table knows before a country's name, at the end of the phrase. */
function isBranch(page: Page, from: number, end: number): boolean {
  const country = page.hits.country.closing(end);
  if (country === undefined || country.from <= from || isPossessive(page, end - 1)) return false;
  for (let i = from; i < country.from; i += 1) if (!isNameWord(page, i)) return false;
  return true;
}

/** "fisherfolk group Pamalakaya", "rights watchdog Oru Nia": a name of capitals behind the small noun that says what it is. */
function isLabelled(page: Page, from: number, end: number): boolean {
  const { hits, tokens } = page;
  let at = end;
  while (at > from && isCapital(tokens, at - 1)) at -= isGluedDash(page, at - 2) ? 2 : 1;
  const noun =
    at < end && at > from ? (hits.organizationHead.before(at) ?? hits.collectiveHead.before(at)) : undefined;
  // "a ruling China", "a move Hanoi": whoever does something with it.
  if (hits.country.at(at)?.to === end || hits.place.at(at)?.to === end) return false;
  return noun !== undefined && noun.from >= from && !hits.office.startsAt(at) && !hits.honorific.startsAt(at);
}

/** "ASEAN member states and China", "experts and park managers": a group, and a country or several of whatever. */
function isPair(page: Page, from: number, end: number): boolean {
  const { hits, grammar } = page;
  if (!hits.country.closes(end) && grammar?.isPlural(end - 1) !== true) return false;
  for (let i = from + 1; i < end - 1; i += 1) {
    if (!listConjunctions.has(lower(page, i))) continue;
    return hits.collectiveHead.endsBefore(i) || hits.organizationHead.endsBefore(i);
  }
  return false;
}

/** "the Oruna Farmers’ Brotherhood (OFB)": capitals whose first letters a bracket tells. */
function isInitialled(page: Page, from: number, to: number): boolean {
  const { tokens } = page;
  if (symbolAt(tokens, to) !== '(' || symbolAt(tokens, to + 2) !== ')' || !isAllCaps(tokens, to + 1))
    return false;
  const initials = tokenText(tokens, to + 1);
  let told = 0;
  for (let i = from; i < to; i += 1) {
    if (!isCapital(tokens, i)) {
      if (
        !innerPrepositions.has(lower(page, i)) &&
        !isApostrophe(page, i) &&
        !isGluedDash(page, i) &&
        !isArticle(page, i) &&
        !listConjunctions.has(lower(page, i))
      )
        return false;
    } else if (initials.includes(tokenText(tokens, i).charAt(0))) told += 1;
  }
  return told > 1 && told >= initials.length - 1;
}

/** "Mekong Water Watch", "the Straits Institute of …": capitals that end or begin with the noun of a body. */
function namedLikeBody({ hits, tokens }: Page, from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) {
    if (isCapital(tokens, i) && hits.organizationHead.startsAt(i)) return true;
  }
  return false;
}
