import type { Draft, Region } from './draft.js';
import { Ending } from './facts.js';
import { Kind } from './kinds.js';
import { opener } from './wording.js';

/** Takes in what short lines a body may begin with: points of a summary, or whom a speech or a letter addresses. */
export function withOpening(draft: Draft, kinds: readonly Kind[], { first, last }: Region): Region {
  return { first: Math.min(summaryAbove(draft, kinds, first), addressAbove(draft, kinds, first)), last };
}

const SUMMARY_LINES = 8;

/** Takes in the short lines behind "Summary" or "Key points" right above the body. */
function summaryAbove(draft: Draft, kinds: readonly Kind[], first: number): number {
  for (let i = first - 1; i >= 0 && i >= first - SUMMARY_LINES; i -= 1) {
    const line = draft.lines.at(i);
    if (line === undefined || !draft.isFree(i) || kinds[i] === Kind.Stamp) break;
    const found = opener(draft.page, line);
    if (found?.role === 'summary' && found.to >= line.to - 1) return i < first - 1 ? i : first;
    if (draft.byline(line) !== null) break;
  }
  return first;
}

const ADDRESS_LINES = 8;
const ADDRESS_WORDS = 16;

/** "Excellencies,", "Ladies and gentlemen,": each line ends with a comma. */
function addressAbove(draft: Draft, kinds: readonly Kind[], first: number): number {
  let i = first;
  while (i > 0 && first - i < ADDRESS_LINES) {
    const line = draft.lines.at(i - 1);
    if (line === undefined || !draft.isFree(i - 1) || kinds[i - 1] === Kind.Stamp) break;
    if (line.ending !== Ending.Comma || line.words > ADDRESS_WORDS) break;
    i -= 1;
  }
  return i;
}
