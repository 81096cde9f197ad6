import type { Prose } from '../article.js';
import { Role } from '../languages/roles.js';
import type { Page } from '../page.js';
import { symbolAt } from '../text/read.js';
import { yearAt } from './days.js';

/**
 * The year of the chair that the text speaks of as the present one: "Malaysia,
 * Chủ tịch ASEAN 2025", "nước Chủ tịch ASEAN năm 2025", "Chủ tịch ASEAN 2021
 * Brunei". Null for none, or for several. A chairmanship alone ("đã đảm nhiệm
 * vai trò Chủ tịch ASEAN năm 2020") may be long over.
 */
export function chairYear(page: Page, sentences: readonly Prose[]): number | null {
  let found: number | null = null;
  for (const { from, to, roles } of sentences) {
    if ((roles & Role.Year) === 0) continue;
    for (let i = from; i < to; i += 1) {
      const year = yearAt(page.tokens, i);
      if (year === null || year === found || !isOfChair(page, i, from)) continue;
      if (found !== null) return null;
      found = year;
    }
  }
  return found;
}

function isOfChair({ tokens, hits }: Page, year: number, floor: number): boolean {
  const word = hits.dateWord.before(year);
  const body = hits.body.before(word?.meaning === 'year' ? word.from : year);
  const office = body && hits.office.before(body.from);
  if (office === undefined || office.from < floor) return false;
  if (hits.country.startsAt(year + 1) || hits.groupNoun.endsBefore(office.from)) return true;
  const mark = symbolAt(tokens, office.from - 1);
  return (mark === ',' || mark === '-' || mark === '–') && hits.country.endsBefore(office.from - 1);
}
