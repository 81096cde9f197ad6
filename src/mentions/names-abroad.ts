import { namedInSyllables } from '../languages/people.js';
import type { Page } from '../page.js';
import { isCapital, isSpaced, isSyllableAt } from '../text/read.js';

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
