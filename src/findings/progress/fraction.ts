import type { FractionMark } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import { countAt } from '../../text/numerals.js';
import type { TokenRange } from '../../text/sentences.js';
import { count, type Quantity } from './quantity.js';
import { unitAfter } from './units.js';

/** How many of how many parts. */
export const FRACTIONS: Readonly<Record<FractionMark, readonly [number, number]>> = {
  half: [1, 2],
  third: [1, 3],
  'two-thirds': [2, 3],
  quarter: [1, 4],
  'three-quarters': [3, 4],
};

/** "half of the 12 projects": where that makes a whole number and nothing says that it is not exact. */
export function fraction(
  page: Page,
  from: number,
  to: number,
  [parts, of]: readonly [number, number],
  within: TokenRange,
): Quantity | null {
  const { tokens, hits } = page;
  const total = countAt(tokens, to, within.to, hits.numeralWord);
  if (total === null || total.value % of !== 0 || hits.bound.endsBefore(from)) return null;
  if (unitAfter(page, total.to, within.to) === null) return null;
  const start = tokens.start[from] ?? total.start;
  return count({ ...total, from, start, value: (total.value / of) * parts }, total, null);
}
