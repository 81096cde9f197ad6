import type { Percent } from '../../document.js';
import type { Share } from './quantity.js';

/** How far a bounded share may lie from the ratio: "hơn 80%" for 81,43. */
const LOOSENESS = 5;
const ALMOST = 1e-9;

/** The stated share beside the one that the counts give. */
export function percentOf(done: number | null, total: number | null, share: Share | null): Percent {
  const exact = done === null || total === null ? null : (100 * done) / total;
  return {
    stated: share?.value ?? null,
    computed: exact === null ? null : Math.round(exact * 100) / 100,
    agrees: exact === null || share === null ? null : agrees(exact, share),
    bound: share?.bound ?? null,
  };
}

/** Whether a stated share is the ratio rounded or cut off at its own decimals, or lies where its bound says. */
export function agrees(exact: number, { value, decimals, bound }: Share): boolean {
  const scale = 10 ** decimals;
  const rounded = Math.round(exact * scale + ALMOST) / scale;
  const truncated = Math.floor(exact * scale + ALMOST) / scale;
  if (Math.abs(value - rounded) < ALMOST || Math.abs(value - truncated) < ALMOST) return true;
  const gap = exact - value;
  if (bound === 'over') return gap > 0 && gap < LOOSENESS;
  if (bound === 'under') return gap < 0 && gap > -LOOSENESS;
  return bound === 'about' && Math.abs(gap) < LOOSENESS / 2;
}
