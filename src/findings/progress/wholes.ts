import type { Commitment } from '../../languages/progress.js';
import { Role } from '../../languages/roles.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { canEndNumber, countBefore, type Numeral } from '../../text/numerals.js';
import { symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { agrees } from './percent.js';
import { isGluedOn, isGluedTo, type Quantity } from './quantity.js';
import { commitmentBefore, unitAfter } from './units.js';

/** How far before a count, in tokens, the set may be announced that it is a part of. */
export const FARTHEST_WHOLE = 100;
const FARTHEST_PART = 10;
/** Words of its own before a set's noun. */
const MOST_MODIFIERS = 3;
const FEWEST = 3;
const FARTHEST_ANNOUNCED = 48;

/** A set that the text counts before it tells how much of it was done. */
export interface Whole {
  readonly total: Numeral;
  readonly unit: Hit<Commitment>;
}

/** The first set that a sentence counts. */
export function wholeIn(page: Page, { from, to }: TokenRange): Whole | null {
  const { tokens, hits, roles, grammar } = page;
  for (let i = from; i < to; i += 1) {
    if (((roles[i] ?? 0) & Role.Commitment) === 0) continue;
    // Most nouns have no number, and to read them costs more than to look for one.
    if (grammar === undefined && !canEndNumber(tokens, i, hits.numeralWord)) continue;
    const noun = hits.commitment.at(i);
    const total = noun === undefined ? null : countOver(page, noun, from);
    const unit = total === null ? null : unitAfter(page, total.to, to);
    if (total === null || unit === null || total.value < FEWEST) continue;
    return isGlued(page, total) ? null : { total, unit };
  }
  return null;
}

/** Part of a date or a code, or not exact. */
export function isGlued(page: Page, { from, to }: Numeral): boolean {
  return isGluedOn(page, from) || isGluedTo(page, to) || page.hits.bound.endsBefore(from);
}

/** "13 cooperation projects": the number before a set's noun, where only words of its own stand between; or null. */
export function countOver(
  { tokens, hits, grammar }: Page,
  noun: Hit<Commitment>,
  floor: number,
): Numeral | null {
  for (let from = noun.from; from > floor && noun.from - from <= MOST_MODIFIERS; from -= 1) {
    const total = countBefore(tokens, from, floor, hits.numeralWord);
    if (total !== null) return total;
    if (grammar?.isModifier(from - 1) !== true) break;
  }
  return null;
}

/**
 * The whole that a share of a count proves: "được giao 235 nhiệm vụ; đã hoàn thành
 * 189 nhiệm vụ (80,4%)". With a null `noun` the count has none: "… đã hoàn thành 189 (80,4%)".
 */
export function announcedBefore(
  page: Page,
  done: Numeral,
  noun: number | undefined | null,
  { share }: Quantity,
): Whole | null {
  const { tokens, hits } = page;
  if (share === null) return null;
  const floor = Math.max(0, done.from - FARTHEST_WHOLE);
  let part: Whole | null = null;
  let found: Whole | null = null;
  for (let i = done.from - 1; i > floor; i -= 1) {
    const unit = noun === null || tokens.word[i] === noun ? hits.commitment.at(i) : undefined;
    if (unit === undefined || unit.meaning === 'none') continue;
    const total = countBefore(tokens, i, floor, hits.numeralWord);
    if (total !== null && total.value > done.value && agrees((100 * done.value) / total.value, share)) {
      const whole = { total, unit };
      if (isObjectOfDone(page, total.from)) part ??= whole;
      // A share that several wholes would give proves none.
      else if (found !== null && found.total.value !== total.value) return null;
      else found ??= whole;
    }
  }
  return found ?? part;
}

/** "217 hoạt động …, đã triển khai được 210 hoạt động": behind "đã" and its verb a count is rather a part itself. */
function isObjectOfDone(page: Page, at: number): boolean {
  const { hits } = page;
  const edge = hits.bound.before(at)?.from ?? at;
  const verb = hits.fulfilment.before(hits.aspect.before(edge)?.from ?? edge);
  return verb?.meaning.is === 'does' && hits.aspect.endsBefore(verb.from);
}

/** "290 dòng hành động, trong đó (đã có) 98% đã hoàn thành": the counted set that a share is a part of. */
export function wholeBefore(page: Page, share: Quantity, within: TokenRange): Whole | null {
  const { tokens, hits } = page;
  let at = hits.bound.before(share.from)?.from ?? share.from;
  at = hits.aspect.before(at)?.from ?? hits.tie.before(at)?.from ?? at;
  const mark = hits.figureMark.before(at);
  if (mark?.meaning !== 'part') return null;
  for (let i = mark.from; i > within.from && mark.from - i < FARTHEST_PART; i -= 1) {
    const unit = commitmentBefore(page, i, within.from);
    if (unit === null) continue;
    const total = countBefore(tokens, unit.from, within.from, hits.numeralWord);
    return total && { total, unit };
  }
  return null;
}

/** "Trong 140 dòng hành động của Kế hoạch, hai bên đã triển khai 81,4%": the set that opens the share's clause. */
export function announcedSet(page: Page, share: Quantity, within: TokenRange): Hit<Commitment> | null {
  const { tokens, hits } = page;
  const floor = Math.max(within.from, share.from - FARTHEST_ANNOUNCED);
  for (let i = share.from; i > floor; i -= 1) {
    const symbol = symbolAt(tokens, i - 1);
    if (symbol === ';' || symbol === ':') return null;
    const set = commitmentBefore(page, i, floor);
    if (set === null) continue;
    const count = countBefore(tokens, set.from, floor, hits.numeralWord);
    const mark = count && hits.figureMark.before(count.from)?.meaning;
    // "trong 12 dự án, nhà máy A đã hoàn thành 60%" tells of one project.
    return (mark === 'out-of' || mark === 'out-of-loosely') && set.meaning !== 'project' ? set : null;
  }
  return null;
}
