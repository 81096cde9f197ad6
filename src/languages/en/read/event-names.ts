import { yearAt } from '../../../mentions/days.js';
import type { Page } from '../../../page.js';
import {
  beginsLine,
  isAllCaps,
  isCapital,
  isDash,
  isNumber,
  isSpaced,
  isWord,
  symbolAt,
} from '../../../text/read.js';
import {
  durations,
  everydayOrdinals,
  forthcoming,
  forWhom,
  innerJoints,
  listConjunctions,
  otherOnes,
  ownCounts,
  owningRelatives,
  ownMarks,
  rounds,
  suffixes,
  topicJoints,
} from '../function-words.js';
import { ordinalBefore } from './event-ordinals.js';
import {
  isApostrophe,
  isDateWord,
  isDeterminer,
  isFunctionWord,
  isGluedDash,
  isPossessive,
  lower,
} from './words.js';

const MOST_BEFORE = 14;
const LONGEST_BRACKET = 8;

/** What stands before an event's noun and belongs to its name. */
export interface NameBefore {
  readonly from: number;
  readonly ordinal: number | null;
  readonly year: number | null;
}

/** Back over "13th ASEAN Secretariat-UN Secretariat", "44th and 45th ASEAN", "special", "foreign ministers'". */
export function nameBefore(page: Page, noun: number, floor: number): NameBefore {
  let from = noun;
  let ordinal: number | null = null;
  while (from > floor && noun - from < MOST_BEFORE) {
    const number = ordinalBefore(page, from, floor);
    if (number !== null) {
      ordinal = number.value;
      from = number.from;
      const joint = lower(page, from - 1);
      const earlier =
        listConjunctions.has(joint) || joint === ',' ? ordinalBefore(page, from - 1, floor) : null;
      if (earlier !== null && earlier.value === number.value - 1) {
        ordinal = earlier.value;
        from = earlier.from;
      }
      continue;
    }
    const known = knownBefore(page, from, floor);
    if (known >= 0) {
      from = known;
      continue;
    }
    const open = acronymBefore(page, from, floor);
    if (open >= 0) {
      from = open;
      continue;
    }
    const fields = fieldsBefore(page, from, floor);
    if (fields < from) {
      from = fields;
      continue;
    }
    const linked = overLink(page, from - 1, floor);
    if (linked < 0 && !belongsBefore(page, from - 1)) break;
    from = linked < 0 ? from - 1 : linked;
  }
  while (from < noun && !isWord(page.tokens, from) && !isNumber(page.tokens, from)) from += 1;
  // "a three-day visit": how long is no part of the name.
  if (durations.has(lower(page, from + 2)) && isGluedDash(page, from + 1) && from + 3 <= noun) from += 3;
  if (durations.has(lower(page, from)) && isGluedDash(page, from - 1)) from += 1;
  if (forthcoming.has(lower(page, from)) && isCapital(page.tokens, from + 1)) from += 1;
  // "their first meeting in two years" has no number in a series.
  // "their second meeting this year" has none either.
  const everyday =
    everydayOrdinals.has(lower(page, from)) || (ownCounts.has(lower(page, from)) && isOwn(page, from - 1));
  const counted = !everyday || (holdsCapital(page, from, noun + 1) && !isOwn(page, from - 1));
  // "the 2019 ASEAN Summit"
  const year = from > floor && isDeterminer(page, from - 2) ? yearAt(page.tokens, from - 1) : null;
  return { from: year === null ? from : from - 1, ordinal: counted ? ordinal : null, year };
}

/** "his", "Lim's": a person's meeting is counted. */
function isOwn(page: Page, i: number): boolean {
  if (ownMarks.has(lower(page, i))) return true;
  const { hits, tokens } = page;
  if (!isPossessive(page, i) || !isCapital(tokens, i)) return false;
  return !hits.country.closes(i + 1) && !hits.body.closes(i + 1) && !hits.organizationHead.closes(i + 1);
}

function holdsCapital({ tokens }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isCapital(tokens, i)) return true;
  return false;
}

/** "U.S.-ASEAN", "in-person": where a name with full stops, or a manner, begins that stands right before; -1 for none. */
function knownBefore(page: Page, at: number, floor: number): number {
  const { hits } = page;
  const end = isGluedDash(page, at - 1) ? at - 1 : at;
  const country = hits.country.closing(end);
  if (
    country !== undefined &&
    country.to - country.from > 1 &&
    country.from >= floor &&
    !isPossessive(page, end - 1)
  )
    return country.from;
  // "Group of 20", "Association of Southeast Asian Nations": small words and numbers are inside.
  const body = hits.body.closing(end);
  if (body !== undefined && body.to - body.from > 2 && body.from >= floor && !isPossessive(page, end - 1))
    return body.from;
  const mode = hits.eventMode.before(at);
  return mode !== undefined && mode.from >= floor && isWord(page.tokens, at) ? mode.from : -1;
}

/** "Asia-Europe Meeting (ASEM) Summit": where the bracket before a token opens that holds an acronym; -1 for none. */
function acronymBefore({ tokens }: Page, at: number, floor: number): number {
  if (symbolAt(tokens, at - 1) !== ')') return -1;
  for (let i = at - 2; i >= Math.max(floor, at - LONGEST_BRACKET); i -= 1) {
    if (symbolAt(tokens, i) === '(') return isAllCaps(tokens, i + 1) ? i : -1;
  }
  return -1;
}

const MOST_FIELDS = 5;

/** "economic, trade and investment cooperation forum": where a list of fields begins that ends before a token; the token itself for none. */
function fieldsBefore({ hits, tokens }: Page, at: number, floor: number): number {
  const last = hits.field.before(at);
  if (last === undefined || !hits.companion.endsBefore(last.from)) return at;
  let from = at;
  let next = hits.field.before(last.from - 1);
  for (let k = 0; k < MOST_FIELDS && next !== undefined && next.from >= floor; k += 1) {
    from = next.from;
    next = symbolAt(tokens, from - 1) === ',' ? hits.field.before(from - 1) : undefined;
  }
  return from;
}

const LONGEST_LINKED = 8;

/**
 * "Secretariat-to-Secretariat", "38th ASEAN Ministers on Energy Meeting": where the
 * word before a small word begins that stands inside a name; -1 for any other. A
 * spaced one must stand between capitals, with a number in a series before them.
 */
function overLink(page: Page, i: number, floor: number): number {
  const { tokens } = page;
  if (isGluedDash(page, i + 1) && isGluedDash(page, i - 1) && isFunctionWord(page, i)) return i - 2;
  const inner = innerJoints.has(lower(page, i));
  if ((!inner && !topicJoints.has(lower(page, i))) || !isCapital(tokens, i + 1)) return -1;
  for (let k = i - 1; k >= Math.max(floor, i - LONGEST_LINKED); k -= 1) {
    if (k < i - 1 && ordinalBefore(page, k + 1, floor) !== null) return i - 1;
    // "ASEAN Business and Investment Summit"
    if (inner && k < i - 1 && page.hits.body.closes(k + 1)) return i - 1;
    if (inner && page.hits.eventNoun.startsAt(k)) return -1;
    const small = inner && (innerJoints.has(lower(page, k)) || rounds.has(lower(page, k)));
    if (!small && !isCapital(tokens, k) && !isApostrophe(page, k) && !isGluedDash(page, k)) return -1;
  }
  return -1;
}

/** "AEM Plus Three": the count of partners, or the word before it. */
export function isOfPlus(page: Page, i: number): boolean {
  const plus = suffixes.has(lower(page, i)) ? i : i - 1;
  if (!suffixes.has(lower(page, plus)) || beginsLine(page.tokens, plus + 1)) return false;
  return isCapital(page.tokens, plus) && isCapital(page.tokens, plus + 1);
}

function belongsBefore(page: Page, i: number): boolean {
  const { tokens, hits } = page;
  if (beginsLine(tokens, i + 1)) return false;
  if (!isWord(tokens, i)) {
    // "Laos – Thailand Business Forum"
    if (isDash(tokens, i)) {
      const [one, other] = [
        hits.country.before(i) ?? hits.body.before(i),
        hits.country.at(i + 1) ?? hits.body.at(i + 1),
      ];
      if (one !== undefined && other !== undefined) return true;
    }
    if (isApostrophe(page, i) || isGluedDash(page, i)) return true;
    if (symbolAt(tokens, i) === '+') return !isSpaced(tokens, i + 1);
    // "2+2 Dialogue"
    const plus = [i - 1, i + 1].some((sign) => symbolAt(tokens, sign) === '+' && !isSpaced(tokens, sign + 1));
    return isNumber(tokens, i) && plus;
  }
  if (isOfPlus(page, i)) return true;
  if (forWhom.has(lower(page, i)) && isCapital(tokens, i)) return true;
  if (isFunctionWord(page, i) || isPossessive(page, i) || isDateWord(page, i)) return false;
  // "X, whose visit ended on Monday,"
  if (owningRelatives.has(lower(page, i))) return false;
  // "follow-up workshop"
  if (isGluedDash(page, i - 1) && !isCapital(tokens, i) && isWord(tokens, i - 2)) return true;
  // "closed-door talks"
  if (isGluedDash(page, i + 1) && !isCapital(tokens, i)) return true;
  if (hits.relativeDate.closes(i + 1) || hits.eventVerb.startsAt(i)) return false;
  if (isCapital(tokens, i))
    return (!hits.reportingVerb.startsAt(i) || isDeterminer(page, i - 1)) && !hits.adverb.startsAt(i);
  if (hits.adverb.startsAt(i) || hits.eventFrame.closes(i + 1) || hits.quantity.startsAt(i)) return false;
  if (otherOnes.has(lower(page, i))) return true;
  if (hits.eventLink.startsAt(i) && !hits.eventMode.startsAt(i)) return false;
  return page.grammar?.isVerb(i) !== true && !/(?:ed|ly)$/u.test(lower(page, i));
}
