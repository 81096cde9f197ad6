import type { Page } from '../../../page.js';
import { isAllCaps, isCapital, isSpaced, isWord, lengthAt, symbolAt } from '../../../text/read.js';
import { tokenText } from '../../../text/sentences.js';
import { Shape } from '../../../text/vocabulary.js';
import { countriesAsNames, familyNames, peopleAsNames, postnominals } from '../function-words.js';
import { isGluedDash, isPossessive, isProper, lower } from './words.js';

const MOST_WORDS = 6;

/** A capital word that is not known to name anything but a person. */
export function isNameWord(page: Page, i: number): boolean {
  const { tokens, hits } = page;
  if (!isProper(page, i) || isPossessive(page, i)) return false;
  if (isAllCaps(tokens, i) && lengthAt(tokens, i) > 1) return false;
  return (
    !hits.country.startsAt(i) &&
    !hits.place.startsAt(i) &&
    !hits.body.startsAt(i) &&
    !hits.office.startsAt(i) &&
    !hits.organizationHead.startsAt(i) &&
    !hits.eventNoun.startsAt(i) &&
    !hits.planHead.startsAt(i) &&
    !hits.field.startsAt(i)
  );
}

/** "President To Lam", "Prime Minister Do Hong Phong": a family name that is a small word of English too. */
export function isFamilyName(page: Page, i: number): boolean {
  return (
    familyNames.has(lower(page, i)) &&
    isCapital(page.tokens, i) &&
    isSpaced(page.tokens, i + 1) &&
    isNameWord(page, i + 1)
  );
}

/** "Georgia Reyes", "Israel Santos": a country's word that is a given name too, before another part of a name. */
export function isGivenAsCountry(page: Page, i: number): boolean {
  const { tokens } = page;
  if (!countriesAsNames.has(lower(page, i)) || !isCapital(tokens, i) || isPossessive(page, i)) return false;
  return isSpaced(tokens, i + 1) && isNameWord(page, i + 1);
}

/** "analyst Lao Mong Hai", "spokesman Chad Lim Reyes": two words of a name behind one that is a country's too. */
function isNamedAsCountry(page: Page, i: number): boolean {
  const { hits, tokens } = page;
  if (isGivenAsCountry(page, i)) return true;
  const country = hits.country.at(i);
  if (country === undefined || country.to > i + 1 || !isCapital(tokens, i)) return false;
  return (
    isSpaced(tokens, i + 1) && isNameWord(page, i + 1) && isSpaced(tokens, i + 2) && isNameWord(page, i + 2)
  );
}

/** "Tran Hong Thai,": a country's people, and here the end of a name that a comma or a verb stands behind. */
function isLastName(page: Page, i: number): boolean {
  const { tokens, hits } = page;
  if (!peopleAsNames.has(lower(page, i)) || !isCapital(tokens, i) || isAllCaps(tokens, i)) return false;
  return symbolAt(tokens, i + 1) !== '' || hits.reportingVerb.startsAt(i + 1) || hits.adverb.startsAt(i + 1);
}

/** "BUI Thanh Son", "BUI THANH SON": a word in capitals beside another part of a name. */
function isNameInCapitals(page: Page, i: number): boolean {
  if (!isCapitals(page, i)) return false;
  return [i - 1, i + 1].some((beside) => isCapitals(page, beside) || isNameWord(page, beside));
}

function isCapitals(page: Page, i: number): boolean {
  const { tokens, hits } = page;
  if (!isAllCaps(tokens, i) || !isProper(page, i) || ((tokens.shape[i] ?? 0) & Shape.Mixed) !== 0)
    return false;
  if (postnominals.has(tokenText(tokens, i))) return false;
  const known =
    hits.body.at(i) ?? hits.country.at(i) ?? hits.outlet.at(i) ?? hits.office.at(i) ?? hits.eventSeries.at(i);
  return known === undefined;
}

/**
 * Where the run of name words that begins at a token ends; the token itself
 * where none begins. Initials, "bin", "de", hyphens belong to it; where an office
 * or a word of address introduces it, family names in capitals too.
 */
export function nameRun(page: Page, from: number, limit: number, introduced = false): number {
  const { tokens, hits } = page;
  const isPart = (i: number): boolean =>
    isNameWord(page, i) ||
    (introduced &&
      (isNameInCapitals(page, i) || (i === from && (isFamilyName(page, i) || isNamedAsCountry(page, i)))));
  const start = introduced ? behindParticles(page, from) : from;
  if (!isPart(start)) return from;
  // "Co-chairs X and Y": several are named.
  if (!introduced && hits.collectiveHead.startsAt(from)) return from;
  let to = start + 1;
  for (let words = 1; words < MOST_WORDS && to < limit; words += 1) {
    const dotted = lengthAt(tokens, to - 1) <= 2 && symbolAt(tokens, to) === '.' && !isSpaced(tokens, to);
    while (isGluedDash(page, to) && isWord(tokens, to + 1)) to += 2;
    const at = dotted ? to + 1 : to;
    const particle = hits.nameParticle.at(at);
    const next = particle !== undefined && !isCapital(tokens, at) ? particle.to : behindNickname(page, at);
    const follows = next < limit && isSpaced(tokens, next);
    if (!follows || !(isPart(next) || (isInitial(page, next) && isPart(next + 2)))) {
      if (follows && words > 1 && isLastName(page, next)) to = next + 1;
      // "Jr.": its full stop belongs to it even where it ends the sentence.
      else if (dotted && hits.abbreviation.closes(to)) to += 1;
      break;
    }
    to = next + 1;
  }
  while (isGluedDash(page, to) && isWord(tokens, to + 1) && to + 1 < limit) to += 2;
  return to;
}

const MOST_PARTICLES = 2;

/** "Minister van Veen", "President von der Berg": behind the small words that a name begins with where a capital follows; else the token itself. */
function behindParticles(page: Page, from: number): number {
  let at = from;
  for (let k = 0; k < MOST_PARTICLES && !isCapital(page.tokens, at); k += 1)
    at = page.hits.nameParticle.at(at)?.to ?? at;
  return isCapital(page.tokens, at) ? at : from;
}

/** "Ana A. Reyes": an initial that is a small word, too. */
function isInitial({ tokens }: Page, i: number): boolean {
  return (
    lengthAt(tokens, i) === 1 &&
    isCapital(tokens, i) &&
    symbolAt(tokens, i + 1) === '.' &&
    !isSpaced(tokens, i + 1)
  );
}

/** What one is called between quotation marks inside the name: behind them, or the token itself. */
function behindNickname({ tokens }: Page, at: number): number {
  const open = symbolAt(tokens, at);
  const close = symbolAt(tokens, at + 2);
  const marked = (open === '"' && close === '"') || (open === '“' && close === '”');
  return marked && isWord(tokens, at + 1) && isCapital(tokens, at + 1) ? at + 3 : at;
}

/** Behind the letters that follow a name ("Nicholas Moore AO", "Tim Watt MP"), or the token itself. */
export function behindHonours({ tokens }: Page, at: number): number {
  let to = at;
  while (postnominals.has(tokenText(tokens, to))) to += 1;
  return to;
}

const MOST_ADDRESSES = 6;
const LONGEST_RANK = 6;
/** "Pehin Orang Kaya": a rank with a name of its own. */
const RANK_WORDS = 3;

/** "Pehin Orang Kaya Johan Pahlawan Dato …": behind a rank's own name, where another word of address stands; else the token itself. */
function behindRank({ hits, tokens }: Page, at: number, floor: number): number {
  const rank = hits.honorific.before(at);
  if (at === floor || rank === undefined || rank.to - rank.from < RANK_WORDS || !isCapital(tokens, rank.from))
    return at;
  // "Maj. Gen. Zaw Min Tun": shortened words make no name of a rank.
  if (symbolAt(tokens, rank.from + 1) === '.') return at;
  for (let i = at; i < at + LONGEST_RANK && isCapital(tokens, i); i += 1)
    if (hits.honorific.startsAt(i)) return i;
  return at;
}

/** Behind words of address ("H.E. Dato", "Ms."), with the gender they tell; null where none stands. */
export function addressAt(page: Page, from: number): { to: number; gender: 'male' | 'female' | null } | null {
  const { hits, tokens } = page;
  let to = from;
  let gender: 'male' | 'female' | null = null;
  for (let k = 0; k < MOST_ADDRESSES; k += 1) {
    const word = hits.honorific.at(behindRank(page, to, from));
    if (word === undefined || word.meaning.pronoun) break;
    // "Ms. Bishop": a name that is a word of address, too.
    if (gender !== null && word.to === to + 1 && !isNameWord(page, word.to) && !isFamilyName(page, word.to))
      break;
    // "Senator the Hon X"
    if (!isCapital(tokens, to) && !(word.to - to > 1 && isCapital(tokens, to + 1))) break;
    // "U" and "He" are words of address only before a name.
    if (lengthAt(tokens, to) === 1 && !isNameWord(page, word.to)) break;
    gender ??= word.meaning.gender;
    to = word.to;
    if (symbolAt(tokens, to) === '.' && !isSpaced(tokens, to)) to += 1;
  }
  return to > from ? { to, gender } : null;
}
