import type { OfficePhrase } from '../../../mentions/offices.js';
import type { Page } from '../../../page.js';
import type { Hit } from '../../../text/found.js';
import {
  behindBracket,
  isAllCaps,
  isCapital,
  isSpaced,
  isWord,
  lengthAt,
  symbolAt,
} from '../../../text/read.js';
import type { Office } from '../../people.js';
import {
  ampersands,
  capitalLinks,
  definiteArticles,
  familyNames,
  localWords,
  nameLinks,
  officeJoints,
  places,
  secondOffices,
} from '../function-words.js';
import { addressAt, behindHonours, isNameWord } from './names.js';
import {
  isApostrophe,
  isDateWord,
  isFunctionWord,
  isGluedDash,
  isPossessive,
  isProper,
  longest,
  lower,
} from './words.js';

const MOST_BEFORE = 10;
const LONGEST = 40;
const LONGEST_BRACKET = 8;

/** An office with the place of its noun, which words of its own may stand before. */
export interface EnglishOffice extends OfficePhrase {
  readonly headFrom: number;
}

/**
 * The office that begins at a token: "Indonesian Coordinating Minister for
 * Economic Affairs", "Deputy Prime Minister and Minister of Foreign Affairs", "senior
 * fellow at the Institute for Trade". `whole`: no name follows, so every capital
 * word behind the noun belongs to it.
 */
export function officeAt(page: Page, from: number, limit: number, whole = false): EnglishOffice | null {
  const headFrom = headAt(page, from, limit);
  const head = headFrom < 0 ? undefined : page.hits.office.at(headFrom);
  if (head === undefined || head.to > limit) return null;
  // "the UN refugee agency", "a student union"
  if (head.meaning === 'profession' && page.hits.organizationHead.startsAt(head.to)) return null;
  const to = officeEnd(page, head.to, Math.min(limit, from + LONGEST), whole);
  return { from, to, headFrom, headEnd: head.to, kind: head.meaning };
}

/** Where the office's noun stands behind the words that belong to it, or -1. */
function headAt(page: Page, from: number, limit: number): number {
  const { hits, tokens } = page;
  let at = from;
  while (at < limit && at - from < MOST_BEFORE) {
    const noun = hits.office.at(at);
    // "the UN Secretary-General's Special Envoy": the office that another one is of.
    if (noun !== undefined && isGluedDash(page, noun.to) && isPossessive(page, noun.to + 1)) {
      at = noun.to + 2;
      continue;
    }
    if (noun !== undefined) {
      if (isTradeOf(page, noun)) return noun.to;
      // "Tim Watt MP": letters behind a name.
      if (at - from > 1 && behindHonours(page, at) > at && isNameWord(page, at - 1)) return -1;
      // "deputy foreign minister"
      const further = hits.officePrefix.at(at)?.to === noun.to ? headAt(page, noun.to, limit) : -1;
      return further < 0 ? at : further;
    }
    const known = longest(
      at,
      hits.country.at(at),
      hits.body.at(at),
      hits.field.at(at),
      hits.officePrefix.at(at),
      // "a foreign ministry official"
      isCapital(tokens, at) ? undefined : hits.organizationHead.at(at),
    );
    if (known > at && (isCapital(tokens, at) || isSmallPart(page, at))) at = known;
    else if (isProper(page, at) && canStandBefore(page, at, from)) at += 1;
    // "Bangkok-based diplomat"
    else if (at > from && isGluedDash(page, at)) at += isCapital(tokens, at + 1) ? 1 : 2;
    // "the Philippines' delegate"
    else if (at > from && isOwning(page, at)) at += 1;
    else if (at > from && isInnerAnd(page, at)) at += 1;
    else if (at > from && isMatter(page, at)) at += 1;
    else if (at > from && isCompound(page, at)) at += 3;
    else if (at > from && isHouseJoint(page, from, at)) at = behindArticle(page, at + 1);
    else return -1;
  }
  return -1;
}

/** The apostrophe alone behind whoever an office is of that ends with an "s". */
function isOwning(page: Page, i: number): boolean {
  const owned = isApostrophe(page, i) && isSpaced(page.tokens, i + 1);
  return owned && isCapital(page.tokens, i - 1) && lower(page, i - 1).endsWith('s');
}

/** "Bank of Oruna governor", "Ministry of Health of the Republic of Oruna spokesman": an "of" inside the name of a house. */
function isHouseJoint(page: Page, from: number, i: number): boolean {
  const { hits, tokens } = page;
  const next = behindArticle(page, i + 1);
  if (!officeJoints.has(lower(page, i)) || !isCapital(tokens, i - 1) || !isCapital(tokens, next))
    return false;
  for (let k = from; k < i; k += 1)
    if (isCapital(tokens, k) && (hits.organizationHead.startsAt(k) || hits.body.startsAt(k))) return true;
  return false;
}

/** "deputy programme director", "senior policy adviser": one small word more before the noun. */
function isMatter(page: Page, i: number): boolean {
  const { hits, tokens, grammar } = page;
  if (!isWord(tokens, i) || isCapital(tokens, i) || isFunctionWord(page, i) || !hits.office.startsAt(i + 1))
    return false;
  if (!hits.officePrefix.endsBefore(i) || grammar?.isVerb(i) === true) return false;
  return (
    !hits.adverb.startsAt(i) && !hits.reportingVerb.startsAt(i) && !/(?:ed|ing|ly)$/u.test(lower(page, i))
  );
}

/** "former three-star general": two small words with a hyphen behind a word of an office. */
function isCompound(page: Page, i: number): boolean {
  const { hits, tokens } = page;
  if (!hits.officePrefix.endsBefore(i) || !isGluedDash(page, i + 1) || !isWord(tokens, i + 2)) return false;
  return !isCapital(tokens, i) && !isCapital(tokens, i + 2);
}

/** "Farmer leader X", "student activist X": of whom somebody is the leader. */
function isTradeOf({ tokens, hits }: Page, noun: Hit<Office>): boolean {
  return noun.meaning === 'profession' && hits.office.startsAt(noun.to) && !isCapital(tokens, noun.to);
}

/** Small words before the noun: "deputy foreign minister". */
function isSmallPart({ hits }: Page, i: number): boolean {
  const part = hits.officePrefix.at(i) ?? hits.field.at(i) ?? hits.body.at(i) ?? hits.organizationHead.at(i);
  return part !== undefined;
}

function canStandBefore(page: Page, i: number, from: number): boolean {
  const { hits } = page;
  if (hits.adverb.startsAt(i) || hits.clauseOpener.startsAt(i) || hits.honorific.startsAt(i)) return false;
  if (hits.eventNoun.startsAt(i) || hits.reportingVerb.startsAt(i)) return false;
  // A sentence's first word has its capital from there: "Joining Ambassador …".
  return i > from || !/(?:ing|ed|ly)$/u.test(lower(page, i));
}

/** "Trade and Industry Minister", "Culture, Sports and Tourism Minister". */
function isInnerAnd(page: Page, i: number): boolean {
  const { tokens, hits } = page;
  const joint =
    symbolAt(tokens, i) === ',' || symbolAt(tokens, i) === '&' || hits.companion.at(i)?.to === i + 1;
  // "share data and Foreign Minister X said": small words are of another phrase.
  const alike = isCapital(tokens, i - 1) === isCapital(tokens, i + 1);
  if (!joint || !alike) return false;
  if (isTitled(page, i)) return true;
  return (hits.field.startsAt(i + 1) && hits.field.endsBefore(i)) || joinsRegions(page, i);
}

const LONGEST_FIELD = 3;

/** "Natural Resources and Environmental Sustainability Minister": an "and" behind a field in capitals, with capital words behind it that no table knows up to the office's noun. */
function isTitled({ tokens, hits }: Page, i: number): boolean {
  if (hits.companion.at(i)?.to !== i + 1 || !isCapital(tokens, i - 1) || !hits.field.endsBefore(i))
    return false;
  for (let at = i + 1; at <= i + LONGEST_FIELD && isCapital(tokens, at); at += 1) {
    if (hits.office.startsAt(at)) return at > i + 1;
    const other =
      hits.country.at(at) ?? hits.body.at(at) ?? hits.honorific.at(at) ?? hits.officePrefix.at(at);
    if (other !== undefined) return false;
  }
  return false;
}

/** "for Middle East, Asia and the Pacific": a comma between two regions, of which the second is no part of a longer name. */
function joinsRegions({ tokens, hits }: Pick<Page, 'tokens' | 'hits'>, i: number): boolean {
  const next = hits.place.at(i + 1);
  if (next?.meaning !== 'region' || hits.place.before(i)?.meaning !== 'region') return false;
  return (hits.body.at(i + 1)?.to ?? 0) <= next.to && !isCapital(tokens, next.to);
}

/** Behind "for Economic Affairs", "of ASEAN for …", "and Minister of …", "at the Institute …". */
function officeEnd(page: Page, from: number, limit: number, whole: boolean): number {
  const { hits, tokens } = page;
  let at = from;
  while (at < limit) {
    if (symbolAt(tokens, at) === '(') {
      const behind = behindBracket(tokens, at, limit, LONGEST_BRACKET);
      if (behind < 0 || !isCapital(tokens, at + 1)) return at;
      // "Permanent Secretary (Technical) at the Ministry": right behind the noun it must go on.
      if (at === from && hits.officeLink.at(behind) === undefined) return at;
      at = behind;
      continue;
    }
    if (at > from && isInnerAnd(page, at)) {
      at = longest(at + 1, hits.field.at(at + 1), hits.place.at(at + 1));
      continue;
    }
    const link = hits.officeLink.at(at);
    // "President To Lam"
    const named = familyNames.has(lower(page, at)) && isCapital(tokens, at) && !isAllCaps(tokens, at);
    if (link === undefined || named) return at;
    if (link.meaning === 'and') {
      const second =
        isCapital(tokens, link.to) || isSecond(page, link.to) ? officeAt(page, link.to, limit, whole) : null;
      if (second === null) return at;
      at = second.to;
      continue;
    }
    // "the minister in Jakarta" is where the minister is; "Coordinator in Indonesia" is of what.
    if (places.has(lower(page, link.to - 1)) && hits.place.startsAt(link.to)) return at;
    const inside = places.has(lower(page, at)) && link.to - at > 1;
    // "Coordinator in the Philippines": the article is the country's.
    const next = inside && hits.country.startsAt(link.to - 1) ? link.to - 1 : link.to;
    const end = nounPhraseEnd(page, next, limit, whole);
    if (end <= next) return at;
    // "Minister in the Prime Minister's Department", but not "the minister in the South"
    if (inside && next === link.to && !hits.organizationHead.closes(end)) return at;
    at = end;
  }
  return at;
}

/** Where the capital words and known names of a noun phrase end; the last known one, unless all are wanted. */
export function nounPhraseEnd(page: Page, from: number, limit: number, whole: boolean): number {
  const { hits, tokens } = page;
  let at = from;
  let last = from;
  while (at < limit) {
    if (isDateWord(page, at) || (at > from && addressAt(page, at) !== null)) break;
    const known = longest(
      at,
      hits.body.at(at),
      hits.country.at(at),
      hits.place.at(at),
      hits.organizationHead.at(at),
      hits.field.at(at),
    );
    if (known > at) {
      at = known;
      last = at;
    } else if (bodyPastAnd(page, at, limit) > at) {
      at = bodyPastAnd(page, at, limit);
      last = at;
    } else if (at > from && last === at && matterEnd(page, at, limit) > at) {
      at = matterEnd(page, at, limit);
      last = at;
    } else if (isProper(page, at)) {
      at += 1;
      // "Director General of Electricity at the Ministry of Energy"
      const link = at === from + 1 ? hits.officeLink.at(at) : undefined;
      const field = link?.meaning === 'of' && isCapital(tokens, behindArticle(page, link.to));
      if (whole || field || isPossessive(page, at - 1) || isAbstract(page, at - 1)) last = at;
    } else if ((isGluedDash(page, at) && isWord(tokens, at + 1)) || isInitialStop(page, at)) at += 1;
    else if (symbolAt(tokens, at) === '’' || symbolAt(tokens, at) === "'") at += 1;
    else if (localWords.has(lower(page, at)) && isCapital(tokens, at + 1)) at += 1;
    // "of the ministry's Information Department"
    else if (at === from && isPossessive(page, at) && isCapital(tokens, at + 1)) at += 1;
    else if (at > from && !isBehindName(page, at, from, last) && isInnerLink(page, at, last)) at += 1;
    else break;
  }
  return last;
}

const LONGEST_MATTER = 2;

/** "director for ASEAN external cooperation X": small words behind a known name that end like a field, with a name behind them; else the token itself. */
function matterEnd(page: Page, at: number, limit: number): number {
  const { hits, tokens, grammar } = page;
  for (let i = at; i < Math.min(limit, at + LONGEST_MATTER); i += 1) {
    if (!isWord(tokens, i) || isCapital(tokens, i) || isFunctionWord(page, i)) return at;
    if (grammar?.isVerb(i) === true || hits.reportingVerb.startsAt(i) || hits.adverb.startsAt(i)) return at;
    const matter = isAbstract(page, i) || hits.field.closes(i + 1);
    if (matter && isNameWord(page, i + 1) && isNameWord(page, i + 2)) return i + 1;
  }
  return at;
}

/** "president and chief executive officer": small words that are held beside another office. */
function isSecond(page: Page, i: number): boolean {
  const former = page.hits.officePrefix.at(i);
  // "lawyer and former senator"
  if (former !== undefined && !page.hits.office.startsAt(i))
    return officeAt(page, i, i + MOST_BEFORE) !== null;
  return page.hits.office.startsAt(i) && secondOffices.has(lower(page, i));
}

const SHORTEST_ABSTRACT = 8;

/** "Director of Trade Negotiations", "Chief of Disease Prevention": the ending of a field, hardly of a name. */
function isAbstract(page: Page, i: number): boolean {
  return (
    lengthAt(page.tokens, i) >= SHORTEST_ABSTRACT && /(?:[ts]ions?|ments?|ness|ship)$/u.test(lower(page, i))
  );
}

const SHORTEST_NAME = 2;

/** "Minister of Foreign Affairs Lim Wei in Hanoi": only a name's words stand behind the last one that is known. */
function isBehindName(page: Page, at: number, from: number, last: number): boolean {
  if (last === from || at - last < SHORTEST_NAME) return false;
  for (let i = last; i < at; i += 1) if (!isNameWord(page, i) || !isSpaced(page.tokens, i)) return false;
  return true;
}

function behindArticle(page: Page, i: number): number {
  return definiteArticles.has(lower(page, i)) ? i + 1 : i;
}

/** "the S. Lim School": the full stop behind a single letter, with a capital behind it. */
function isInitialStop({ tokens }: Page, i: number): boolean {
  return (
    symbolAt(tokens, i) === '.' &&
    !isSpaced(tokens, i) &&
    isCapital(tokens, i - 1) &&
    lengthAt(tokens, i - 1) === 1 &&
    isCapital(tokens, i + 1)
  );
}

const LONGEST_TITLE = 6;

/** "Mine Action and Victim Assistance Authority": from an "and" between capitals, behind the noun of the body that they end with; else the token itself. */
function bodyPastAnd({ hits, tokens }: Page, at: number, limit: number): number {
  if (hits.companion.at(at)?.to !== at + 1 || !isCapital(tokens, at - 1)) return at;
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_TITLE) && isCapital(tokens, i); i += 1) {
    if (hits.office.startsAt(i) || hits.honorific.startsAt(i)) return at;
    const noun = hits.organizationHead.at(i);
    if (noun !== undefined && i > at + 1 && !hits.organizationHead.startsAt(noun.to)) return noun.to;
  }
  return at;
}

/** "Asia and the Pacific", "Institute for Trade Policy": small words between capitals. */
function isInnerLink(page: Page, i: number, last: number): boolean {
  const word = lower(page, i);
  if (ampersands.has(word)) {
    const { hits } = page;
    const next = definiteArticles.has(lower(page, i + 1)) ? i + 2 : i + 1;
    // "Minister of Foreign Affairs Ha Quynh Trang and Thai …": a name stands between.
    return (
      last === i &&
      isCapital(page.tokens, next) &&
      !hits.office.startsAt(next) &&
      !hits.honorific.startsAt(next) &&
      isKnown(page, next)
    );
  }
  if (capitalLinks.has(word) && isCapital(page.tokens, i) && i > last - 1) {
    const behind = behindArticle(page, i + 1);
    return isCapital(page.tokens, behind) && !isFunctionWord(page, behind) && !isDateWord(page, behind);
  }
  if (!nameLinks.has(word)) return false;
  const next = definiteArticles.has(lower(page, i + 1)) ? i + 2 : i + 1;
  return isCapital(page.tokens, next) && !isFunctionWord(page, next) && !isDateWord(page, next);
}

function isKnown({ hits }: Page, i: number): boolean {
  return (
    longest(
      i,
      hits.body.at(i),
      hits.country.at(i),
      hits.place.at(i),
      hits.organizationHead.at(i),
      hits.field.at(i),
    ) > i
  );
}
