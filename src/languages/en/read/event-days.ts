import type { DateMention } from '../../../mentions/dates.js';
import type { Page } from '../../../page.js';
import { indefiniteArticles } from '../function-words.js';
import { isDeterminer, isPossessive, lower } from './words.js';

/** "Tuesday's meeting", "last week's talks": where the day begins that a meeting is called by, or null. */
export function datedBefore(page: Page, at: number): number | null {
  if (!isPossessive(page, at - 1)) return null;
  const day = page.hits.weekday.before(at) ?? page.hits.relativeDate.before(at);
  return day?.from ?? null;
}

/** "the Oct. 26-28 summit", "an August 12 meeting": the days between the article and the name, or null. */
export function daysBefore(page: Page, at: number, dates: readonly DateMention[]): DateMention | null {
  for (const date of dates) {
    if (date.from >= at) break;
    if (date.to !== at) continue;
    const article = isDeterminer(page, date.from - 1) || indefiniteArticles.has(lower(page, date.from - 1));
    return article && date.start.month !== null ? date : null;
  }
  return null;
}
