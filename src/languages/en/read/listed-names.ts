import type { Page } from '../../../page.js';
import { isCapital, isComma, isWord } from '../../../text/read.js';
import { listConjunctions, officeJoints } from '../function-words.js';
import { isDateWord, isDeterminer, isFunctionWord, isGluedDash, lower } from './words.js';

const LONGEST = 18;

/**
 * "The Ministry of Agriculture, Forestry and Fisheries", "the Meteorology, Climatology, and
 * Geophysics Agency": where the name of a body begins whose last field stands from a token on,
 * behind a comma, and whose phrase ends before `to`; the token itself for a list of several.
 */
export function listedNameStart(page: Page, from: number, to: number, floor: number): number {
  const { tokens, hits } = page;
  if (!isComma(tokens, from - 1) || !isJoined(page, from, to)) return from;
  let commas = 0;
  for (let i = from - 1; i >= Math.max(floor, from - LONGEST); i -= 1) {
    if (isComma(tokens, i)) {
      commas += 1;
      continue;
    }
    // "the Ministry of Labour, …": the noun of the body stands before.
    if (officeJoints.has(lower(page, i))) {
      const noun = commas > 0 ? hits.organizationHead.before(i) : undefined;
      return noun !== undefined && isCapital(tokens, noun.from) ? noun.from : from;
    }
    // "the …, … Agency": the noun of the body stands last.
    if (isDeterminer(page, i))
      return hits.organizationHead.closes(to) && isCapital(tokens, to - 1) ? i : from;
    if (isGluedDash(page, i) || listConjunctions.has(lower(page, i))) continue;
    const field =
      isWord(tokens, i) && isCapital(tokens, i) && !isDateWord(page, i) && !isFunctionWord(page, i);
    if (!field || hits.country.closes(i + 1) || hits.place.closes(i + 1) || hits.body.closes(i + 1))
      return from;
  }
  return from;
}

/** "Forestry and Fisheries", ", and Geophysics Agency": a last field in capitals, joined to those before. */
function isJoined(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (listConjunctions.has(lower(page, i))) return isCapital(page.tokens, i + 1);
    if (!isCapital(page.tokens, i) && !isGluedDash(page, i)) return false;
  }
  return false;
}
