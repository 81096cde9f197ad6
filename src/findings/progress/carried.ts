import type { Page } from '../../page.js';
import { isCapital, symbolAt } from '../../text/read.js';
import { Shape } from '../../text/vocabulary.js';
import type { Figure } from './figure.js';

const LONGEST_SCOPE = 9;

/**
 * A figure whose noun is left out because the one before it in the list named
 * it: "98% các dòng hành động … trong Trụ cột A, 88,3% trong Trụ cột B, 72% …",
 * "…; trụ cột C đạt 72%". It takes over the unit. A figure with a noun of its own
 * comes back as it is, if it stands in the same list.
 */
export function carriedFrom(page: Page, figure: Figure, before: Figure, next: number): Figure | null {
  const { tokens, hits } = page;
  const { unit, done } = before;
  if (unit === null || (figure.done === null) !== (done === null)) return null;
  const begin = startOfItem(page, figure.from, before.to);
  if (begin < 0 || (figure.unit === null && !endsItem(page, figure.to, next))) return null;
  const named = hits.scope.at(begin) !== undefined || isCapital(tokens, begin);
  if (begin < figure.from && !named && hits.bound.at(begin) === undefined) return null;
  return figure.unit === null ? { ...figure, unit } : figure;
}

/** Where the list item begins that a figure stands in: behind ",", ";" or "và"; -1 if it stands in none. */
function startOfItem(page: Page, from: number, floor: number): number {
  const { tokens, hits } = page;
  for (let i = from; i > floor && from - i <= LONGEST_SCOPE; i -= 1) {
    const symbol = symbolAt(tokens, i - 1);
    if (symbol === ',' || symbol === ';') return i;
    if (symbol === ':' || symbol === '') {
      const joint = hits.verbJoint.before(i);
      if (joint !== undefined && (i === from || hits.scope.at(i) !== undefined)) return i;
      const tie = hits.tie.before(i)?.meaning;
      if (tie === 'compares' || tie === 'makes-up' || hits.fulfilment.before(i)?.meaning.is === 'other')
        return -1;
      continue;
    }
    if (symbol !== '-' && symbol !== '(' && symbol !== ')') return -1;
  }
  return -1;
}

/** Whether nothing follows that the share could be a share of. */
function endsItem({ tokens, hits }: Page, at: number, limit: number): boolean {
  if (at >= limit || ((tokens.shape[at] ?? 0) & Shape.Word) === 0) return symbolAt(tokens, at) !== '/';
  return (
    hits.scope.at(at) !== undefined || hits.verbJoint.at(at) !== undefined || hits.aspect.at(at) !== undefined
  );
}
