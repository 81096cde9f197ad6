import type { Page } from '../page.js';
import type { TokenRange } from '../text/sentences.js';
import { foldedAt } from '../text/tokens.js';

/** Whether a token is one of the small words of any sentence ("và", "of"), which tell nothing of what it is about. */
export function isSmall({ tokens, language }: Page, token: number): boolean {
  return language.words.function.has(foldedAt(tokens, token));
}

/** How many of them a stretch holds: headlines save them. */
export function smallWordsIn(page: Page, { from, to }: TokenRange): number {
  let small = 0;
  for (let i = from; i < to; i += 1) if (isSmall(page, i)) small += 1;
  return small;
}
