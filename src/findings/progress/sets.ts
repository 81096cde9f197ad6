import type { Commitment } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/lexicon.js';
import { countBefore } from '../../text/numerals.js';
import { symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Quantity } from './quantity.js';
import { commitmentBefore } from './units.js';

const FARTHEST_SET = 30;
const FARTHEST_COUNT = 12;
const PLURAL_REACH = 5;

/**
 * The set named before its figure: "số dòng hành động được triển khai đạt 114/140",
 * "tỷ lệ hoàn thành các biện pháp … đạt 94,3%". A figure must be tied to it, and
 * for a share it must be told as a set: a single "dự án đã đạt 60%" is none.
 */
export function setBefore(page: Page, figure: Quantity, within: TokenRange): Hit<Commitment> | null {
  const { tokens, hits } = page;
  const number = hits.bound.before(figure.from)?.from ?? figure.from;
  const tie = hits.tie.before(number);
  const colon = symbolAt(tokens, number - 1) === ':';
  if (!colon && (tie === undefined || tie.meaning === 'compares' || tie.meaning === 'restates')) return null;
  const end = colon ? number - 1 : (tie?.from ?? number);
  const floor = Math.max(within.from, end - FARTHEST_SET);
  let found: Hit<Commitment> | null = null;
  for (let i = end; i > floor; i -= 1) {
    const symbol = symbolAt(tokens, i - 1);
    if (symbol === ',' || symbol === ';' || symbol === ':' || symbol === '.') break;
    const unit = commitmentBefore(page, i, floor);
    if (unit !== null && isToldAsSet(page, unit.from, floor)) found = unit;
  }
  return found;
}

function isToldAsSet({ tokens, hits }: Page, unit: number, floor: number): boolean {
  for (let i = unit; i > floor && unit - i < PLURAL_REACH; i -= 1) {
    const symbol = symbolAt(tokens, i - 1);
    if (symbol !== '') return false;
    if (hits.share.before(i) !== undefined || hits.tie.before(i)?.meaning === 'equals') return true;
  }
  return false;
}

/** A count with its noun, and where the joining words to its share begin. */
interface CountedSet extends TokenRange {
  readonly done: number;
  readonly unit: Hit<Commitment>;
  readonly start: number;
  readonly joined: number;
}

/** "(chỉ còn) 24 nhiệm vụ, chiếm 15,7%", "đã hoàn thành 129 nhiệm vụ (đạt 84,3%)". */
export function countedSetBefore(page: Page, share: Quantity, within: TokenRange): CountedSet | null {
  const { tokens, hits } = page;
  const number = hits.bound.before(share.from)?.from ?? share.from;
  const tie = hits.tie.before(number);
  const tied = tie?.meaning === 'equals' ? tie.from : number;
  const mark = symbolAt(tokens, tied - 1);
  if (mark !== '(' && (tied === number || mark !== ',')) return null;
  const joined = tied - 1;
  const floor = Math.max(within.from, joined - FARTHEST_COUNT);
  for (let i = joined; i > floor; i -= 1) {
    const symbol = symbolAt(tokens, i - 1);
    if (symbol !== '' && symbol !== ')') return null;
    const unit = commitmentBefore(page, i, floor);
    if (unit === null) continue;
    const count = countBefore(tokens, unit.from, floor, hits.numeralWord);
    return count === null
      ? null
      : { from: count.from, to: unit.to, start: count.start, done: count.value, unit, joined };
  }
  return null;
}
