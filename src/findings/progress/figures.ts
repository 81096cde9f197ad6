import type { Page } from '../../page.js';
import { symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Figure } from './figure.js';
import { endsThere, isEqual, shareBehind } from './joining.js';
import { agrees } from './percent.js';
import type { Quantity } from './quantity.js';
import { countedSetBefore, setBefore } from './sets.js';
import { unitAfter } from './units.js';
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
  const before = behind === null ? setBefore(page, count, within) : null;
  const unit = behind ?? before;
  const core: Figure = {
    ...extent(
      page,
      Math.min(count.from, before?.from ?? count.from),
      Math.max(count.to, behind?.to ?? count.to),
    ),
    start: before === null ? count.start : (page.tokens.start[before.from] ?? count.start),
    done: count.done,
    total: count.total,
    share: count.share,
    whole: count.whole,
    unit,
    countFrom: count.from,
    predicate: Math.max(count.to, behind?.to ?? count.to),
    aside: null,
    setFirst: before !== null,
  };
  const share = next?.share && !count.share ? shareBehind(page, core, count.to, next, sentence) : null;
  if (share === null || next === undefined) return core;
  const to = Math.max(core.to, share.to);
  return { ...core, to, end: endOf(page, core.from, to), share: next.share, aside: share };
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
  const behind = unitAfter(page, share.to, sentence.to);
  const base: Figure = {
    ...extent(page, share.from, behind?.to ?? share.to),
    start: share.start,
    done: null,
    total: share.total,
    share: share.share,
    whole: false,
    unit: behind,
    countFrom: share.from,
    predicate: behind?.to ?? share.to,
    aside: null,
    setFirst: false,
  };
  const restated =
    next !== undefined && next.done !== null ? countInBrackets(page, base, next, sentence) : null;
  if (restated !== null) return restated;
  const counted = countedSetBefore(page, share, within);
  const same = behind !== null && tokens.word[behind.from] === tokens.word[counted?.unit.from ?? -1];
  if (counted !== null && (same || (behind === null && endsThere(page, share.to, sentence.to)))) {
    const { done, total, unit, start, joined } = counted;
    return {
      ...base,
      from: counted.from,
      start,
      end: endOf(page, counted.from, base.to),
      done,
      total: total ?? base.total,
      unit,
      countFrom: counted.from,
      predicate: counted.to,
      aside: { from: joined, to: base.to },
    };
  }
  const number = hits.bound.before(share.from)?.from ?? share.from;
  const composed = behind !== null && hits.tie.before(number)?.meaning === 'makes-up';
  if (behind !== null && !composed) return base;
  const ends = endsThere(page, share.to, sentence.to);
  const whole = behind === null && ends ? wholeBefore(page, share, within) : null;
  if (whole !== null) return { ...base, ...whole };
  const set = ends || composed ? setBefore(page, share, within) : null;
  if (set === null || (composed && tokens.word[set.from] !== tokens.word[behind.from]))
    return { ...base, unit: ends && behind === null ? announcedSet(page, share, within) : null };
  return { ...base, from: set.from, start: tokens.start[set.from] ?? base.start, unit: set, setFirst: true };
}

const NEAREST_BRACKET = 8;
const BESIDE = 1;

/** Whether a count right behind a share gives that share: "đạt 92,7% với 469/506 biện pháp". */
function isSameShare({ share }: Figure, { done, total }: Quantity): boolean {
  return share !== null && done !== null && total !== null && agrees((100 * done) / total, share);
}

/** "81,5% (22/27 khuyến nghị)", "98% số dòng hành động (284/290)", "81,4%, tương đương 114/140 dòng hành động". */
function countInBrackets(page: Page, share: Figure, count: Quantity, sentence: TokenRange): Figure | null {
  const { tokens, hits } = page;
  const tie = hits.tie.before(count.from);
  const joint = tie !== undefined && isEqual(tie.meaning) ? tie.from : count.from;
  const mark = symbolAt(tokens, joint - 1);
  const beside = count.from - share.to <= BESIDE && isSameShare(share, count);
  if (mark !== '(' && !(mark === ',' && joint < count.from) && !beside) return null;
  if (!beside && (joint - 1 < share.to || joint - 1 - share.to > NEAREST_BRACKET)) return null;
  const behind =
    unitBehind(page, count, sentence) ?? (mark === '(' ? unitAfter(page, count.to + 1, sentence.to) : null);
  const unit = share.unit ?? behind;
  const again = unit !== null && tokens.word[count.to] === tokens.word[unit.from] ? count.to + 1 : count.to;
  const last = Math.max(again, behind?.to ?? count.to);
  const to = mark === '(' && symbolAt(tokens, last) === ')' ? last + 1 : last;
  const direct = beside || (joint - 1 === share.to && mark === '(');
  return {
    ...share,
    to,
    end: endOf(page, share.from, to),
    done: count.done,
    total: count.total,
    unit,
    predicate: direct ? to : share.to,
    aside: direct ? null : { from: joint - 1, to },
  };
}

/** The unit inside or behind a count; a bracket with the share may stand between: "114/140 (81,4%) dòng hành động". */
function unitBehind(page: Page, count: Quantity, sentence: TokenRange): Figure['unit'] {
  const direct = unitAfter(page, count.to, sentence.to);
  if (count.unit !== null || direct !== null) return direct ?? count.unit;
  if (symbolAt(page.tokens, count.to) !== '(') return null;
  for (let i = count.to + 1; i < Math.min(sentence.to, count.to + NEAREST_BRACKET); i += 1) {
    if (symbolAt(page.tokens, i) === ')') return unitAfter(page, i + 1, sentence.to);
  }
  return null;
}

function extent(page: Page, from: number, to: number): { from: number; to: number; end: number } {
  return { from, to, end: endOf(page, from, to) };
}

/** The last code unit, with the bracket that closes one opened inside. */
function endOf({ tokens }: Page, from: number, to: number): number {
  let open = 0;
  for (let i = from; i < to; i += 1) {
    const symbol = symbolAt(tokens, i);
    if (symbol === '(') open += 1;
    else if (symbol === ')') open -= 1;
  }
  const last = open > 0 && symbolAt(tokens, to) === ')' ? to : to - 1;
  return tokens.end[last] ?? 0;
}
