import type { Commitment } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { isNumber, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { endOf, type Figure, type FigureDraft, figureOf } from './figure.js';
import { endsThere, isEqual, shareBehind } from './joining.js';
import { agrees } from './percent.js';
import type { Quantity } from './quantity.js';
import {
  type CountedSet,
  countedSetBefore,
  setBefore,
  setBeforeBracket,
  setOfPart,
  setOfRise,
  setRestatedBy,
} from './sets.js';
import { unitAfter, unitPastAside } from './units.js';
import { announcedSet, wholeBefore } from './wholes.js';

/** The figures of a sentence: quantities with their units, counts joined with the shares that restate them. */
export function figuresIn(page: Page, sentence: TokenRange, quantities: readonly Quantity[]): Figure[] {
  const figures: Figure[] = [];
  for (let i = 0; i < quantities.length; i += 1) {
    const quantity = quantities[i];
    if (quantity === undefined) continue;
    const next = quantities[i + 1];
    const floor = figures.at(-1)?.to ?? sentence.from;
    const within = { from: floor, to: next?.from ?? sentence.to };
    const risen = risenFigure(page, quantity, figures.at(-1), sentence);
    if (risen !== null) {
      // The first share is of another time, and parts the second from its verb.
      figures[figures.length - 1] = risen;
      continue;
    }
    const figure =
      quantity.done === null
        ? shareFigure(page, quantity, next, within, sentence)
        : countFigure(page, quantity, next, within, sentence);
    figures.push(figure);
    if (next !== undefined && figure.to >= next.to) i += 1;
  }
  return figures;
}

/** 126/140 dòng hành động (, tương đương 90%). */
function countFigure(
  page: Page,
  count: Quantity,
  next: Quantity | undefined,
  within: TokenRange,
  sentence: TokenRange,
): Figure {
  const behind = unitBehind(page, count, sentence);
  const figure = figureOf(page, count, behind);
  figure.unit ??= setOfPart(page, count, within.from) ?? setRestatedBy(page, count, within.from);
  const beside = figure.unit === null ? setBeforeBracket(page, count, within.from) : null;
  if (beside !== null) {
    openWithSet(page, figure, beside);
    figure.setFirst = false;
    figure.predicate = count.to + 1;
  }
  const set = figure.unit === null ? setBefore(page, count, within) : null;
  if (set !== null) {
    openWithSet(page, figure, set);
    figure.end = endOf(page, figure.from, figure.to);
  }
  if (next === undefined || next.share === null || count.share !== null) return figure;
  const share = shareBehind(page, figure, count.to, next, sentence);
  if (share === null) return figure;
  figure.to = Math.max(figure.to, share.to);
  figure.end = endOf(page, figure.from, figure.to);
  figure.share = next.share;
  figure.aside = share;
  return figure;
}

/** "số nhiệm vụ đã hoàn thành đạt 15/18": the figure begins with its set. */
function openWithSet({ tokens }: Page, figure: FigureDraft, set: Hit<Commitment>): void {
  figure.from = set.from;
  figure.start = tokens.start[set.from] ?? figure.start;
  figure.unit = set;
  figure.setFirst = true;
}

/** 98% các dòng hành động; 81,5% (22/27 khuyến nghị); 18 biện pháp, chiếm 12,5%; tỷ lệ hoàn thành các biện pháp đạt 94%. */
function shareFigure(
  page: Page,
  share: Quantity,
  next: Quantity | undefined,
  within: TokenRange,
  sentence: TokenRange,
): Figure {
  const { tokens, hits } = page;
  const behind = unitAfter(page, share.to, sentence.to) ?? unitBehindBracket(page, share, sentence);
  const figure = figureOf(page, share, behind);
  if (next !== undefined && joinCountBehind(page, figure, next, sentence)) {
    // "tỷ lệ dòng hành động đã triển khai đạt 81,4% (114/140)"
    const proven = next !== undefined && isSameShare(figure, next);
    const set = figure.unit === null ? setBefore(page, share, within, proven) : null;
    if (set !== null) openWithSet(page, figure, set);
    return figure;
  }
  // With another noun behind it, it is a share of that.
  if (behind === null && !endsThere(page, share.to, sentence.to)) return figure;
  const counted = countedSetBefore(page, share, within);
  const same = behind !== null && tokens.word[behind.from] === tokens.word[counted?.unit.from ?? -1];
  if (counted !== null && (behind === null || same)) {
    joinCountBefore(page, figure, counted);
    return figure;
  }
  const number = hits.bound.before(share.from)?.from ?? share.from;
  const composed = behind !== null && hits.tie.before(number)?.meaning === 'makes-up';
  if (behind !== null && !composed) return figure;
  const beside = behind === null ? setBeforeBracket(page, share, within.from) : null;
  if (beside !== null) {
    openWithSet(page, figure, beside);
    figure.setFirst = false;
    figure.predicate = share.to + 1;
    return figure;
  }
  const whole = behind === null ? wholeBefore(page, share, within) : null;
  if (whole !== null) {
    figure.total = whole.total.value;
    figure.unit = whole.unit;
    return figure;
  }
  const set = setBefore(page, share, within);
  if (set !== null && (behind === null || tokens.word[set.from] === tokens.word[behind.from]))
    openWithSet(page, figure, set);
  else if (behind !== null) figure.unit = null;
  else figure.unit = setOfPart(page, share, within.from) ?? announcedSet(page, share, within);
  return figure;
}

/** "tỷ lệ hoàn thành các biện pháp tăng từ 54% lên 61%": what the second share is of stands before both. */
function risenFigure(
  page: Page,
  share: Quantity,
  former: Figure | undefined,
  sentence: TokenRange,
): Figure | null {
  if (former === undefined || former.share === null || share.done !== null) return null;
  const rise = setOfRise(page, share, former, sentence.from);
  // "… lên 97% năm 2023"
  const ends = endsThere(page, share.to, sentence.to) || page.hits.dateWord.startsAt(share.to);
  if (rise === null || !ends) return null;
  const figure = figureOf(page, share, null);
  openWithSet(page, figure, rise.set);
  figure.countFrom = rise.from;
  return figure;
}

/** "two-thirds (66%) of the measures": the share in digits behind one in words. */
function unitBehindBracket(page: Page, share: Quantity, sentence: TokenRange): Figure['unit'] {
  const { tokens, hits } = page;
  const open = (hits.bound.before(share.from)?.from ?? share.from) - 1;
  if (symbolAt(tokens, open) !== '(' || symbolAt(tokens, share.to) !== ')') return null;
  const told = isNumber(tokens, open - 1) || hits.commitment.endsBefore(open);
  return told || !hits.share.startsAt(share.to + 1) ? null : unitAfter(page, share.to + 1, sentence.to);
}

/** "18 biện pháp, chiếm 12,5%": the share restates the count. */
function joinCountBefore(page: Page, figure: FigureDraft, counted: CountedSet): void {
  figure.from = counted.from;
  figure.start = counted.start;
  figure.end = endOf(page, counted.from, figure.to);
  figure.done = counted.done;
  figure.total = counted.total ?? figure.total;
  figure.unit = counted.unit;
  figure.countFrom = counted.from;
  figure.predicate = counted.to;
  figure.aside = { from: counted.joined, to: figure.to };
}

const NEAREST_BRACKET = 8;
const FARTHEST_TIED = 16;
const BESIDE = 2;

/** Whether a count right behind a share gives that share: "đạt 92,7% với 469/506 biện pháp". */
function isSameShare({ share }: Figure, { done, total }: Quantity): boolean {
  return share !== null && done !== null && total !== null && agrees((100 * done) / total, share);
}

/**
 * "81,5% (22/27 khuyến nghị)", "98% số dòng hành động (284/290)", "81,4%, tương đương
 * 114/140 dòng hành động": whether the next quantity was the share's count.
 */
function joinCountBehind(page: Page, figure: FigureDraft, count: Quantity, sentence: TokenRange): boolean {
  if (count.done === null) return false;
  const { tokens, hits } = page;
  const tie = hits.tie.before(count.from);
  const joint = tie !== undefined && isEqual(tie.meaning) ? tie.from : count.from;
  const mark = symbolAt(tokens, joint - 1);
  const beside = count.from - figure.to <= BESIDE && isSameShare(figure, count);
  if (mark !== '(' && !(mark === ',' && joint < count.from) && !beside) return false;
  // "72 percent … had been addressed, i.e. 156 out of 217": further off the numbers must agree.
  const reach = joint < count.from && isSameShare(figure, count) ? FARTHEST_TIED : NEAREST_BRACKET;
  if (!beside && (joint - 1 < figure.to || joint - 1 - figure.to > reach)) return false;
  const behind =
    unitBehind(page, count, sentence) ?? (mark === '(' ? unitAfter(page, count.to + 1, sentence.to) : null);
  const unit = figure.unit ?? behind;
  const again = unit !== null && tokens.word[count.to] === tokens.word[unit.from] ? count.to + 1 : count.to;
  const last = Math.max(again, behind?.to ?? count.to);
  const to = mark === '(' && symbolAt(tokens, last) === ')' ? last + 1 : last;
  // "74 percent of the measures, or 32 out of 43, have been …": between commas the count is an aside.
  const apart = mark === ',' && symbolAt(tokens, to) === ',';
  const direct = (beside && !apart) || (joint - 1 === figure.to && mark === '(');
  figure.predicate = direct ? to : figure.to;
  figure.to = to;
  figure.end = endOf(page, figure.from, to);
  figure.done = count.done;
  figure.total = count.total;
  figure.unit = unit;
  figure.aside = direct ? null : { from: joint - 1, to };
  return true;
}

/** The unit inside or behind a count; a bracket with the share may stand between: "114/140 (81,4%) dòng hành động". */
function unitBehind(page: Page, count: Quantity, sentence: TokenRange): Figure['unit'] {
  const direct = unitAfter(page, count.to, sentence.to);
  if (count.unit !== null || direct !== null) return direct ?? count.unit;
  // "half (14 of 28) of the activities"
  if (symbolAt(page.tokens, count.to) === ')' && symbolAt(page.tokens, count.from - 1) === '(')
    return unitAfter(page, count.to + 1, sentence.to);
  const past = unitPastAside(page, count.to, sentence.to);
  if (past !== null || symbolAt(page.tokens, count.to) !== '(') return past;
  for (let i = count.to + 1; i < Math.min(sentence.to, count.to + NEAREST_BRACKET); i += 1) {
    if (symbolAt(page.tokens, i) === ')') return unitAfter(page, i + 1, sentence.to);
  }
  return null;
}
