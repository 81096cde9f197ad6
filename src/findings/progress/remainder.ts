import type { ProgressStatus } from '../../document.js';
import type { Page } from '../../page.js';
import { countBefore } from '../../text/numerals.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Figure } from './figure.js';
import { predicateBehind } from './predicate.js';
import type { Standing } from './standings.js';

const SAME = 0.11;
const LEFT_REACH = 10;
const FARTHEST = 120;

/** "chỉ còn 18 biện pháp, chiếm 12,5%", "còn 12/140 dòng hành động (chưa triển khai)": what is left of the set. */
export function remainderStatus(page: Page, figure: Figure, around: TokenRange): ProgressStatus | null {
  const { hits } = page;
  if (figure.unit === null || figure.whole) return null;
  const bound = hits.bound.before(figure.from);
  const from = bound !== undefined && bound.from >= around.from ? bound.from : figure.from;
  const left = hits.remainder.before(from);
  if (left === undefined || left.from < around.from) return null;
  const predicate = predicateBehind(page, figure, figure.unit.meaning, around.to);
  // "…, còn 98% các dòng hành động đã hoàn thành": here "còn" is "while".
  return predicate === null || predicate.status === 'outstanding' ? 'outstanding' : null;
}

/** Whether a remainder only tells the other part of the figure before it: 84,3% done, 15,7% left. */
export function isRest({ figure, status }: Standing, before: Standing): boolean {
  if (status !== 'outstanding' || before.status === 'outstanding') return false;
  const [rest, done] = [figure.share, before.figure.share];
  if (rest !== null && done !== null) return Math.abs(rest.value + done.value - 100) < SAME;
  const total = before.figure.total;
  const same = total !== null && (figure.total ?? total) === total;
  return same && (figure.done ?? 0) + (before.figure.done ?? 0) === total;
}

/**
 * Whether "toàn bộ N" are what an earlier count left over ("16 nhiệm vụ chưa hoàn
 * thành …, đã hoàn thành toàn bộ 9 biện pháp"): all of a remainder is a mere count.
 */
export function isLeftover({ tokens, hits }: Page, figure: Figure, sentence: TokenRange): boolean {
  if (hits.aspect.at(figure.predicate)?.meaning === 'undone') return true;
  for (let i = Math.max(sentence.from, figure.from - FARTHEST); i < figure.from; i += 1) {
    const unit = hits.commitment.at(i);
    if (unit === undefined || tokens.word[unit.from] !== tokens.word[figure.unit?.from ?? -1]) continue;
    if (countBefore(tokens, unit.from, sentence.from, hits.numeralWord)?.value !== figure.total) continue;
    for (let k = unit.to; k < Math.min(figure.from, unit.to + LEFT_REACH); k += 1) {
      if (hits.aspect.at(k)?.meaning === 'undone') return true;
    }
  }
  return false;
}
