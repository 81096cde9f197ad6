import type { FigureMark } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { countAt, countBefore, decimalBefore, type Numeral } from '../../text/numerals.js';
import { isSpaced, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { owned } from './counted.js';
import { agrees } from './percent.js';
import { count, type Quantity, type Share } from './quantity.js';
import { isLikeYear } from './ratio.js';
import { unitAfter } from './units.js';

/** 81,4%; "97% (trong) tổng số 290". */
export function percentage(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  const { tokens, hits } = page;
  const number =
    decimalBefore(tokens, mark.from, within.from) ??
    countBefore(tokens, mark.from, within.from, hits.numeralWord);
  if (number === null || number.value <= 0 || number.value > 100) return null;
  const inside = sharedCount(page, mark, number, within);
  if (inside !== null) return inside;
  if (symbolAt(tokens, mark.to) === '/') return null;
  if (symbolAt(tokens, mark.to) === '-' && !(isSpaced(tokens, mark.to) && isSpaced(tokens, mark.to + 1)))
    return null;
  const bound = hits.bound.before(number.from)?.meaning ?? null;
  const share = { value: number.value, decimals: number.decimals, bound };
  const marked = hits.figureMark.at(mark.to);
  const of = marked?.meaning === 'out-of' ? marked : hits.share.at(mark.to);
  const whole =
    of === undefined
      ? null
      : (countAt(tokens, of.to, within.to, hits.numeralWord) ?? owned(page, of.to, within));
  // "74 per cent of its 2025 targets"
  const total =
    whole !== null && isLikeYear(whole) ? null : (whole ?? looseWhole(page, mark.to, within, share));
  if (total === null) {
    const opened = ofOpened(page, { from: number.from, to: mark.to }, within, share);
    if (opened !== null) return opened;
  }
  const done = total && restatedBefore(page, number.from, within.from, total.value, share);
  return {
    from: done?.from ?? number.from,
    to: total?.to ?? mark.to,
    start: done?.start ?? number.start,
    end: total?.end ?? tokens.end[mark.to - 1] ?? number.end,
    done: done?.value ?? null,
    total: total?.value ?? null,
    share,
    whole: false,
    unit: null,
  };
}

/** "54% trong 2.456 dòng hành động": the loose word counts where a number of what can be carried out stands behind it that the share can be of. */
function looseWhole(page: Page, at: number, within: TokenRange, share: Share): Numeral | null {
  const { tokens, hits } = page;
  const mark = hits.figureMark.at(at);
  if (mark?.meaning !== 'out-of-loosely') return null;
  const total = countAt(tokens, mark.to, within.to, hits.numeralWord);
  if (total === null || unitAfter(page, total.to, within.to) === null) return null;
  // "70% trong 3 dự án" is how far three are.
  const done = Math.round((share.value * total.value) / 100);
  return agrees((100 * done) / total.value, share) ? total : null;
}

/** "Of the 96 activities, 61 or 63.5 percent": the whole opens the sentence, and count and share restate each other. */
function ofOpened(page: Page, number: TokenRange, within: TokenRange, share: Share): Quantity | null {
  const { tokens, hits } = page;
  const opening = symbolAt(tokens, within.from) === '' ? within.from : within.from + 1;
  const mark = hits.figureMark.at(opening);
  if (mark?.meaning !== 'out-of') return null;
  const total = countAt(tokens, mark.to, within.to, hits.numeralWord);
  const unit = total && unitAfter(page, total.to, within.to);
  const done = total && unit && restatedBefore(page, number.from, unit.to, total.value, share);
  if (!done) return null;
  const end = tokens.end[number.to - 1] ?? done.end;
  return { ...count(done, total, unit), to: number.to, end, share };
}

/** "73 (or 81.1%) of the 90": the share stands in brackets between the two numbers that it tells. */
function sharedCount(
  { tokens, hits }: Page,
  mark: Hit<FigureMark>,
  number: Numeral,
  within: TokenRange,
): Quantity | null {
  const of = symbolAt(tokens, mark.to) === ')' ? hits.figureMark.at(mark.to + 1) : undefined;
  if (of?.meaning !== 'out-of' && of?.meaning !== 'out-of-loosely') return null;
  const limit = hits.bound.before(number.from);
  const first = limit?.from ?? number.from;
  const open = hits.tie.before(first)?.from ?? first;
  if (symbolAt(tokens, open - 1) !== '(') return null;
  const done = countBefore(tokens, open - 1, within.from, hits.numeralWord);
  const total = countAt(tokens, of.to, within.to, hits.numeralWord);
  const share = { value: number.value, decimals: number.decimals, bound: limit?.meaning ?? null };
  if (done === null || total === null || done.value > total.value) return null;
  return agrees((100 * done.value) / total.value, share) ? { ...count(done, total, null), share } : null;
}

/** "114 or 81.4 percent of the 140": the count that the share restates, before it. */
function restatedBefore(
  { tokens, hits }: Page,
  number: number,
  floor: number,
  total: number,
  share: Share,
): Numeral | null {
  const tie = hits.tie.before(hits.bound.before(number)?.from ?? number);
  if (tie?.meaning !== 'equals' || tie.from < floor) return null;
  const done = countBefore(tokens, tie.from, floor, hits.numeralWord);
  return done !== null && done.value <= total && agrees((100 * done.value) / total, share) ? done : null;
}
