import type { Page } from '../page.js';
import { beginsLine, isCapital } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { modifiersEnd } from './offices.js';

/** How far back a body's full name is looked for, in tokens. */
const FAR = 3000;

/**
 * The full name of a body that is spoken of by its noun alone ("Bộ", "Tập
 * đoàn"): the nearest one before it with the same noun. Any other range is
 * returned as it is.
 */
export function fullBody(page: Page, range: TokenRange): TokenRange {
  const { tokens, hits } = page;
  const noun = hits.organizationHead.at(range.from);
  if (noun === undefined || noun.to !== range.to || hits.body.startsAt(range.from)) return range;
  const length = noun.to - noun.from;
  for (let i = range.from - length; i >= 0 && range.from - i <= FAR; i -= 1) {
    if (tokens.word[i] !== tokens.word[range.from]) continue;
    const other = hits.organizationHead.at(i);
    if (other === undefined || other.to - i !== length) continue;
    const gathers = isCapital(tokens, i) && hits.groupNoun.startsAt(other.to);
    if (!isCapital(tokens, other.to) && !hits.field.startsAt(other.to) && !gathers) continue;
    // "lễ hội Áo dài": the noun of an event ends like that of a body.
    if ((hits.eventNoun.closing(other.to)?.from ?? i) < i) continue;
    const to = modifiersEnd(page, other.to, lineEnd(page, other.to, range.from), 'state');
    if (to > other.to) return { from: i, to };
  }
  return range;
}

const LONGEST_NAME = 40;

/** Where the line that holds a token ends, or where it is too far for any name. */
function lineEnd({ tokens }: Page, from: number, to: number): number {
  const most = Math.min(to, from + LONGEST_NAME);
  let end = from;
  while (end < most && !beginsLine(tokens, end)) end += 1;
  return end;
}
