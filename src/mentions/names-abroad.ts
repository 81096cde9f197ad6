import { namedInSyllables } from '../languages/people.js';
import type { Page } from '../page.js';
import { isCapital, isSpaced, isSyllableAt } from '../text/read.js';
import { foldedAt } from '../text/tokens.js';

const LONGEST_ABROAD = 4;

/** "người phát ngôn Bộ Ngoại giao Trung Quốc Hồng Vĩ": the token behind a name in Vietnamese syllables, whatever the family name, of a country that is named in them; else the token itself. */
export function nameAbroad({ tokens, hits }: Page, at: number): number {
  const land = hits.country.before(at);
  if (land === undefined || !namedInSyllables.has(land.meaning)) return at;
  let to = at;
  while (
    to - at < LONGEST_ABROAD &&
    isCapital(tokens, to) &&
    isSyllableAt(tokens, to) &&
    isSpaced(tokens, to)
  ) {
    if (hits.office.startsAt(to) || hits.organizationHead.startsAt(to) || hits.place.startsAt(to)) return at;
    to += 1;
  }
  return to - at >= 2 ? to : at;
}

/** "HelpAge International": whether a word ends the name of a body or firm in another language. */
export function endsBodyAbroad({ tokens, language }: Page, i: number): boolean {
  return language.words.foreignEnding.has(foldedAt(tokens, i));
}

/** A small word of English names, as "The" in "The Straits Times". */
export function isJointAbroad({ tokens, language }: Page, i: number): boolean {
  return language.words.foreignJoint.has(foldedAt(tokens, i));
}
