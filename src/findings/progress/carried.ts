import type { ProgressStatus } from '../../document.js';
import type { Page } from '../../page.js';
import { symbolAt } from '../../text/read.js';
import { Shape } from '../../text/vocabulary.js';
import type { Figure } from './figure.js';

/** A figure and how its set stands. */
export interface Standing {
  readonly figure: Figure;
  readonly status: ProgressStatus;
}

const LONGEST_SCOPE = 9;

/**
 * A figure whose noun is left out because the one before it in the list named
 * it: "98% các dòng hành động … trong Trụ cột A, 88,3% trong Trụ cột B, 72% …",
 * "…; trụ cột C đạt 72%". It takes over the unit and the status.
 */
export function carriedFrom(page: Page, figure: Figure, before: Standing, next: number): Figure | null {
  const { tokens, hits } = page;
  const { unit } = before.figure;
  const same = figure.unit?.meaning === undefined;
  if (
    unit === null ||
    !same ||
    (figure.share === null) !== (before.figure.share === null && before.figure.done !== null)
  ) {
    if (unit === null || !same || figure.done === null || before.figure.done === null) return null;
  }
  const begin = startOfItem(page, figure.from, before.figure.to);
  if (begin < 0 || !endsItem(page, figure.to, next)) return null;
  if (
    begin < figure.from &&
    hits.scope.at(begin) === undefined &&
    (tokens.shape[begin] ?? 0 & Shape.Capital) === 0
  )
    return null;
  return { ...figure, unit };
}

/** Where the list item begins that a figure stands in: behind ",", ";" or "và"; -1 if it stands in none. */
function startOfItem(page: Page, from: number, floor: number): number {
  const { tokens, hits } = page;
  for (let i = from; i > floor && from - i <= LONGEST_SCOPE; i -= 1) {
    const symbol = symbolAt(tokens, i - 1);
    if (symbol === ',' || symbol === ';') return i;
    if (symbol === ':' || symbol === '') {
      if (hits.verbJoint.before(i)?.to === i && i === from) return i;
      const tie = hits.tie.before(i)?.meaning;
      if (tie === 'compares' || hits.fulfilment.before(i)?.meaning.is === 'other') return -1;
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
