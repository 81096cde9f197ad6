import type { Page } from '../../../page.js';
import { POSSESSIVE } from '../../../text/possessive.js';
import { isCapital, isComma, isSpaced, isWord, symbolAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import {
  definiteArticles,
  hasBeen,
  houseNouns,
  officeJoints,
  relatives,
  topicLinks,
} from '../function-words.js';
import { isFamilyName, isGivenAsCountry, isNameWord, nameRun } from './names.js';
import { officeAt } from './offices.js';
import { isDeterminer, isPossessive, isProper, lower } from './words.js';

const LONGEST_RUN = 6;

/** "the Maritime Outlook", "the ASEAN Maritime Outlook": no person's name stands behind an article or a body. */
export function isInsideTitle(page: Page, i: number): boolean {
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
    isCapital(tokens, i) && !isPossessive(page, i) && (hits.country.closes(i + 1) || hits.field.closes(i + 1))
  );
}

/** "The ministry's Anna Reyes said": only who speaks is surely a person there. */
export function isOfHouse(page: Page, i: number, limit: number): boolean {
  if (!isPossessive(page, i - 1)) return false;
  const to = nameRun(page, i, limit);
  if (to <= i) return false;
  const { hits } = page;
  const house = houseNouns.has(lower(page, i - 1).replace(POSSESSIVE, ''));
  return hits.reportingVerb.startsAt(to) || (house && to - i > 1 && hasBeen.has(lower(page, to)));
}

/** "YUSUF HARTONO (Indonesia)": a name in capitals is told by the country or, where the sentence begins, the office behind it; its end, or the token itself. */
export function ofMinutes(page: Page, i: number, { from, to: limit }: TokenRange): number {
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
export function isOfWords({ tokens }: Page, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (isSpaced(tokens, i)) return true;
  return false;
}

const SHORTEST_FULL = 3;

/** "according to Do Kien Cuong", "An Pich Hatdang, the agency's head,", "Jordan Reyes, a fellow,": a full name that begins with a small word or a country's; its end, or the token itself. */
export function familyRun(page: Page, i: number, sentence: TokenRange): number {
  const given = isGivenAsCountry(page, i);
  if (!given && !isFamilyName(page, i)) return i;
  const to = nameRun(page, i, sentence.to, true);
  if (isOfBranch(page, to) || ownsWhatFollows(page, to)) return i;
  if (given) return isTold(page, to, sentence.to) ? to : i;
  if (to - i < SHORTEST_FULL) return i;
  const amid = i > sentence.from && isWord(page.tokens, i - 1);
  return amid || isTold(page, to, sentence.to) || page.hits.reportingVerb.startsAt(to) ? to : i;
}

/** "…, a senior fellow at", "…, who leads": a comma and who that is stand behind the name. */
function isTold(page: Page, to: number, limit: number): boolean {
  if (!isComma(page.tokens, to)) return false;
  const start = isDeterminer(page, to + 1) ? to + 2 : to + 1;
  if (relatives.has(lower(page, start))) return true;
  return (officeAt(page, start, limit) ?? officeAt(page, start + 1, limit)) !== null;
}

/** "River Voices Cambodia": capital words that go on with a country's name are a body's. */
export function isOfBranch(page: Page, to: number): boolean {
  const country = page.hits.country.at(to);
  if (country === undefined || !isSpaced(page.tokens, to) || !isCapital(page.tokens, to)) return false;
  return !isPossessive(page, country.to - 1) && !isCapital(page.tokens, country.to);
}

/** "rights group Oru Nia": the small noun before a name says that it is a body's. */
export function isLabelled(page: Page, i: number): boolean {
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
export function isTitleCase({ hits }: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) {
    if (hits.officePrefix.startsAt(k) || hits.plural.startsAt(k)) return true;
    if (hits.furniture.at(k)?.meaning === 'section') return true;
  }
  return hits.outlet.startsAt(from);
}

/** "Minister Lim Wei's tour": the name ends with a word that says what is owned. */
export function ownsWhatFollows(page: Page, to: number): boolean {
  return isSpaced(page.tokens, to) && isProper(page, to) && isPossessive(page, to);
}
