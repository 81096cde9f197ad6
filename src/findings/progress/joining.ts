import type { Tie } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import { isDash, isNumber, isSpaced, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import type { Figure } from './figure.js';
import { agrees } from './percent.js';
import type { Quantity } from './quantity.js';
import { unitAfter } from './units.js';

const FARTHEST_SHARE = 60;
const FARTHEST_TIED = 26;
/** A long name of a plan may stand between a count and the very share that it makes. */
const FARTHEST_PROVEN = 44;
const FARTHEST_RESTATED = 12;

/**
 * Where a share begins and ends, with its brackets and joining words, if it
 * restates the count before it: "126/140 dòng hành động, tương đương 90%",
 * "69/142 kiến nghị (đạt 49%)", "31/36 nhiệm vụ đã được thực hiện, đạt hơn 86%".
 * `numberEnd` is where the count's digits end, before its noun.
 */
export function shareBehind(
  page: Page,
  count: Figure,
  numberEnd: number,
  share: Quantity,
  sentence: TokenRange,
): TokenRange | null {
  const { tokens, hits } = page;
  if (share.share === null || share.from - count.to > FARTHEST_SHARE) return null;
  const number = hits.bound.before(share.from)?.from ?? share.from;
  const tie = hits.tie.before(number);
  const joined = tie !== undefined && isEqual(tie.meaning) && tie.from >= numberEnd;
  // "…, about 70 percent": a rough share behind a comma.
  const rough = number < share.from && symbolAt(tokens, number - 1) === ',';
  const tied = joined || rough;
  const from = joined ? tie.from : number;
  const mark = symbolAt(tokens, from - 1);
  // "17 of the 22 items – 77 per cent – have been delivered"
  const dashed = isDash(tokens, from - 1) && isSpaced(tokens, from - 1) && isDash(tokens, share.to);
  const bracketed = (mark === '(' || dashed) && from - 1 >= numberEnd;
  const exact = count.done !== null && count.total !== null ? (100 * count.done) / count.total : null;
  const same = exact !== null && agrees(exact, share.share);
  const place = (begin: number): TokenRange => ({
    from: begin,
    to: bracketed && (dashed || symbolAt(tokens, share.to) === ')') ? share.to + 1 : share.to,
  });
  const far = number - count.to > (same && tied ? FARTHEST_PROVEN : FARTHEST_TIED);
  if (far || (!tied && !bracketed)) return same && isRestated(page, count, number) ? place(number) : null;
  if (same && (bracketed || isSameClause(page, count, from)))
    return place(bracketed || mark === ',' ? from - 1 : from);
  const direct = bracketed
    ? from - 1 === count.to || from - 1 === numberEnd
    : from === count.to || mark === ',';
  return direct && !countsOthers(page, { from: count.to, to: from }) && endsThere(page, share.to, sentence.to)
    ? place(bracketed || mark === ',' ? from - 1 : from)
    : null;
}

/** Whether no other subject stands between a count and its share: "…; kim ngạch xuất khẩu đạt 80%". */
function isSameClause({ tokens }: Page, count: Figure, from: number): boolean {
  for (let i = from - 1; i >= count.to; i -= 1) {
    const symbol = symbolAt(tokens, i);
    if (symbol === ',' || symbol === ';' || symbol === ':') return i === from - 1;
  }
  return true;
}

/** Whether another count stands between a count and a share, which is then that one's: "48/60 dự án; còn 12 dự án, chiếm 20%". */
function countsOthers(page: Page, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1)
    if (isNumber(page.tokens, i) && unitAfter(page, i + 1, to) !== null) return true;
  return false;
}

/** Whether words before a number say that it restates a count. */
export function isEqual(tie: Tie | undefined): boolean {
  return tie === 'equals' || tie === 'makes-up';
}

/** "…; nói cách khác, hai bên đã đi được 90% chặng đường": the same number in other words. */
function isRestated({ hits }: Page, count: Figure, at: number): boolean {
  for (let i = at; i > count.to && at - i <= FARTHEST_RESTATED; i -= 1) {
    if (hits.tie.before(i)?.meaning === 'restates') return true;
  }
  return false;
}

/** Whether nothing follows that the share could be a share of: "12/15 dự án, đạt 60% kế hoạch vốn" restates no count. */
export function endsThere(page: Page, at: number, limit: number): boolean {
  const { tokens, hits } = page;
  if (at >= limit || ((tokens.shape[at] ?? 0) & Shape.Word) === 0) return true;
  if (unitAfter(page, at, limit) !== null) return false;
  const share = hits.share.at(at);
  if (share !== undefined) return ((tokens.shape[share.to] ?? 0) & Shape.Word) === 0;
  return (
    hits.aspect.startsAt(at) ||
    hits.clauseEnd.at(at)?.meaning === true ||
    hits.scope.at(at)?.meaning === 'in' ||
    hits.verbJoint.startsAt(at) ||
    hits.fulfilment.at(at)?.meaning.is === 'does'
  );
}
