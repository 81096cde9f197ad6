import type { Page } from '../page.js';
import { symbolAt } from '../text/read.js';
import type { BareDate } from './dates.js';

const MOST_BETWEEN = 9;

/**
 * Of two days that tell one moment by two clocks ("chiều 26/9 (giờ New York,
 * sáng 27/9 giờ Hà Nội)") the one by which it happened; null where they are two.
 */
export function dayOfPlace(page: Page, first: BareDate, second: BareDate): BareDate | null {
  if (second.from - first.to > MOST_BETWEEN || first.end !== null || second.end !== null) return null;
  const one = clockBehind(page, first.to);
  const two = clockBehind(page, second.to);
  // "(giờ New York), ngày 27/9 …": the next day, of something else.
  if ((one ?? two) === null || !isBracketed(page, first.to, second)) return null;
  return one === 'here' && two !== 'here' ? second : first;
}

/** "26/9 (theo giờ địa phương)", "26/9, giờ Hà Nội": whose clock stands behind a day, or null. */
function clockBehind({ tokens, hits }: Page, at: number): 'here' | 'there' | null {
  const sign = symbolAt(tokens, at);
  const next = sign === '(' || sign === ',' ? at + 1 : at;
  const clock =
    hits.clock.at(next) ?? (hits.accordingTo.startsAt(next) ? hits.clock.at(next + 1) : undefined);
  return clock?.meaning ?? null;
}

/** Inside brackets that open behind the first day, or with brackets of its own behind those of the first. */
function isBracketed({ tokens }: Page, from: number, { from: to, to: end }: BareDate): boolean {
  let closed = false;
  let open = false;
  for (let i = from; i < to; i += 1) {
    const sign = symbolAt(tokens, i);
    if (sign === '(') open = true;
    else if (sign === ')') {
      closed = open;
      open = false;
    }
  }
  return open || (closed && symbolAt(tokens, end) === '(');
}
