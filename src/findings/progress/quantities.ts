import type { Commitment, FigureMark } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/lexicon.js';
import { countAt, countBefore, decimalBefore, type Numeral } from '../../text/numerals.js';
import { isSpaced, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import type { Quantity } from './quantity.js';
import { commitmentBefore, unitAfter } from './units.js';

/** The quantities of a sentence, in order and never overlapping, from the marks that figures are written with. */
export function quantitiesIn(
  page: Page,
  sentence: TokenRange,
  marks: readonly Hit<FigureMark>[],
): Quantity[] {
  const found: Quantity[] = [];
  for (const mark of marks) {
    const floor = found.at(-1)?.to ?? sentence.from;
    if (mark.from < floor) continue;
    const quantity = quantityOf(page, mark, { from: floor, to: sentence.to });
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

function quantityOf(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  switch (mark.meaning) {
    case 'percent':
      return percent(page, mark, within);
    case 'slash':
      return ratio(page, mark, within);
    case 'out-of':
    case 'out-of-loosely':
      return counted(page, mark, within) ?? announced(page, mark, within);
    case 'part':
      return part(page, mark, within);
    case 'whole':
      return whole(page, mark, within);
  }
}

/** 81,4%; "97% trong tổng số 290". */
function percent({ tokens, hits }: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  const number = decimalBefore(tokens, mark.from, within.from);
  if (number === null || number.value <= 0 || number.value > 100) return null;
  if (symbolAt(tokens, mark.to) === '/' || symbolAt(tokens, mark.to) === '-') return null;
  const bound = hits.bound.before(number.from)?.meaning ?? null;
  const share = { value: number.value, decimals: number.decimals, bound };
  const of = hits.figureMark.at(mark.to);
  const total = of?.meaning === 'out-of' ? countAt(tokens, of.to, within.to, hits.numeralWord) : null;
  return {
    from: number.from,
    to: total?.to ?? mark.to,
    start: number.start,
    end: total?.end ?? tokens.end[mark.to - 1] ?? number.end,
    done: null,
    total: total?.value ?? null,
    share,
    whole: false,
    unit: null,
  };
}

/** 114/140; not 3/5 behind "ngày", 10/2017, 1/500, 24/7, 45/QĐ-TTg, 12/3/2021. */
function ratio(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  const { tokens, hits } = page;
  const unit = commitmentBefore(page, mark.from, within.from);
  const done = countBefore(tokens, unit?.from ?? mark.from, within.from, hits.numeralWord);
  const total = countAt(tokens, mark.to, within.to, hits.numeralWord);
  if (done === null || total === null || !isDigits(page, done) || !isDigits(page, total)) return null;
  if (isGluedOn(page, done.from) || isGluedTo(page, total.to)) return null;
  if (done.value > total.value || total.value < 2) return null;
  if (isScale(done.value, total.value)) return null;
  const numbered = hits.notFigureLead.before(done.from) !== undefined;
  if (numbered && unitAfter(page, total.to, within.to) === null) return null;
  const torn = isSpaced(tokens, mark.from) !== isSpaced(tokens, mark.to);
  if (torn && unitAfter(page, total.to, within.to) === null) return null;
  if (isDate(page, done, total) || isYear(page, done, total, within)) return null;
  if (isFraction(page, done, total)) return null;
  if (unit !== null && !endsOrIs(page, total.to, unit.from)) return null;
  return count(done, total, unit);
}

function isDigits({ tokens }: Page, number: Numeral): boolean {
  return ((tokens.shape[number.to - 1] ?? 0) & (Shape.Number | Shape.Mixed)) !== 0;
}

/** Behind another number or a code: 26-28/10, 1/2/3, A.12/15. */
function isGluedOn({ tokens }: Page, from: number): boolean {
  if (isSpaced(tokens, from)) return false;
  const before = symbolAt(tokens, from - 1);
  return before === '/' || before === '-' || before === '.' || before === ',';
}

/** Before more of a date or code: 12/3/2021, 45/63-TTg. */
function isGluedTo({ tokens }: Page, to: number): boolean {
  if (isSpaced(tokens, to)) return false;
  const next = symbolAt(tokens, to);
  if (next !== '/' && next !== '-') return false;
  return !isSpaced(tokens, to + 1);
}

/** 1/500, 1/2.000: how large a map is drawn. */
function isScale(done: number, total: number): boolean {
  return done === 1 && total >= 100 && total % 100 === 0;
}

function isDate({ hits }: Page, done: Numeral, total: Numeral): boolean {
  if (hits.dayLead.before(done.from) === undefined) return false;
  return (done.value <= 31 && total.value <= 12) || (done.value <= 12 && total.value >= 1900);
}

/** A month and a year, or the number of a paper and its year; a count so large has its noun behind it. */
function isYear(page: Page, done: Numeral, total: Numeral, within: TokenRange): boolean {
  if (total.value < 1900 || total.value > 2100 || total.to - total.from > 1) return false;
  if (done.value <= 12 || page.hits.notFigureLead.before(done.from) !== undefined) return true;
  return unitAfter(page, total.to, within.to) === null;
}

/** "hơn 2/3 số dự án": a rough share, no count. */
function isFraction({ hits }: Page, done: Numeral, total: Numeral): boolean {
  if (total.value > 5) return false;
  return hits.share.at(total.to) !== undefined || hits.bound.before(done.from) !== undefined;
}

/** "287 trong tổng số 290", "114 dòng hành động trên tổng số 140". */
function counted(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  const { tokens, hits } = page;
  const total = countAt(tokens, mark.to, within.to, hits.numeralWord);
  if (total === null) return null;
  const opened = symbolAt(tokens, mark.from - 1) === '(' ? mark.from - 1 : mark.from;
  const unit = commitmentBefore(page, opened, within.from);
  if (unit !== null && !endsOrIs(page, total.to, unit.from)) return null;
  const done = countBefore(tokens, unit?.from ?? mark.from, within.from, hits.numeralWord);
  // "một trong 15 sáng kiến" picks one out.
  if (done === null || done.value < 2 || done.value > total.value) return null;
  if (unit === null && unitAfter(page, total.to, within.to) === null) return null;
  if (hits.dayLead.before(done.from) !== undefined && unit === null && total.value >= 1900) return null;
  return count(done, total, unit);
}

/** "Trong (tổng) số 140 dòng hành động, 114 dòng đã …": the whole comes first. */
function announced(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  const total = countAt(page.tokens, mark.to, within.to, page.hits.numeralWord);
  const unit = total && unitAfter(page, total.to, within.to);
  if (total === null || unit === null) return null;
  if (mark.meaning === 'out-of-loosely' && !opensClause(page, mark.from, within.from)) return null;
  return partOf(page, total, unit, unit.to, within);
}

/** "được giao 235 nhiệm vụ, trong đó đã hoàn thành 189 nhiệm vụ". */
function part(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  for (let i = mark.from; i > within.from && mark.from - i < FARTHEST_WHOLE; i -= 1) {
    const unit = commitmentBefore(page, i, within.from);
    const total = unit && countBefore(page.tokens, unit.from, within.from, page.hits.numeralWord);
    if (unit !== null && total !== null) return partOf(page, total, unit, mark.to, within);
  }
  return null;
}

const FARTHEST_WHOLE = 14;
const FARTHEST_PART = 30;

/** The count of those done, behind the whole: it repeats the noun, or its verb follows. */
function partOf(
  page: Page,
  total: Numeral,
  unit: Hit<Commitment>,
  from: number,
  within: TokenRange,
): Quantity | null {
  const { tokens, hits } = page;
  for (let i = from; i < Math.min(within.to, from + FARTHEST_PART); i += 1) {
    const symbol = symbolAt(tokens, i);
    if (symbol === ';' || symbol === ':') return null;
    const done = countAt(tokens, i, within.to, hits.numeralWord);
    if (done === null || done.value > total.value || isGluedOn(page, i) || isGluedTo(page, done.to)) continue;
    const again = tokens.word[done.to] === tokens.word[unit.from];
    const bare = symbolAt(tokens, i - 1) === ',' || hits.tie.before(i)?.meaning === 'is';
    if (!again && !(bare && isOfThem(page, done.to, unit.from))) {
      i = done.to - 1;
      continue;
    }
    const named = again ? hits.commitment.at(done.to) : undefined;
    const to = named?.to ?? (again ? done.to + 1 : done.to);
    const end = tokens.end[to - 1] ?? done.end;
    return { ...count(done, done, unit), start: total.start, end, total: total.value, to };
  }
  return null;
}

/** First in its sentence or behind a comma. */
function opensClause({ tokens }: Page, at: number, floor: number): boolean {
  return at === floor || symbolAt(tokens, at - 1) === ',' || symbolAt(tokens, at - 1) === ';';
}

/** Whether no other noun stands there: "12 dự án trong 15 tháng" counts no projects out of fifteen. */
function endsOrIs(page: Page, at: number, unit: number): boolean {
  const { tokens, hits } = page;
  if (at >= tokens.count || ((tokens.shape[at] ?? 0) & Shape.Word) === 0) return true;
  return isOfThem(page, at, unit) || hits.tie.at(at) !== undefined;
}

/** Whether a count without its own noun goes on about the same set: "114 dòng đã …", "có 114 đã …". */
function isOfThem({ tokens, hits }: Page, at: number, unit: number): boolean {
  return (
    tokens.word[at] === tokens.word[unit] ||
    hits.aspect.at(at) !== undefined ||
    hits.fulfilment.at(at)?.meaning.is === 'does'
  );
}

/** "cả hai dự án" is a way of speaking, not a figure. */
const FEWEST = 3;

/** "toàn bộ 26", "cả ba". */
function whole(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  const { tokens, hits } = page;
  const total = countAt(tokens, mark.to, within.to, hits.numeralWord);
  if (total === null || total.value < FEWEST || unitAfter(page, total.to, within.to) === null) return null;
  return {
    ...count(total, total, null),
    from: mark.from,
    start: tokens.start[mark.from] ?? total.start,
    whole: true,
  };
}

function count(first: Numeral, last: Numeral, unit: Quantity['unit']): Quantity {
  return {
    from: first.from,
    to: last.to,
    start: first.start,
    end: last.end,
    done: first.value,
    total: last.value,
    share: null,
    whole: false,
    unit,
  };
}
