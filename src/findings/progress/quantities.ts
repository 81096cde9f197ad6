import type { Commitment, FigureMark } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { countAt, countBefore, decimalBefore, type Numeral } from '../../text/numerals.js';
import { POSSESSIVE } from '../../text/possessive.js';
import { isNumber, isSpaced, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { tokenText } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import { FRACTIONS, fraction } from './fraction.js';
import { announced, endsOrIs, part } from './parts.js';
import { agrees } from './percent.js';
import { count, isGluedOn, isGluedTo, type Quantity, type Share } from './quantity.js';
import { commitmentBefore, unitAfter, unitPastAside } from './units.js';

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
    const last = found.at(-1);
    // "tất cả 15 sáng kiến đã khởi động nhưng mới có 7 hoàn tất": the whole of the part is a figure itself.
    const open = mark.meaning === 'part' && last?.whole === true ? last.from : floor;
    const within = { from: open, to: sentence.to };
    const quantity = quantityOf(page, mark, within) ?? restating(page, mark, within, last);
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

/** "72 percent …, i.e. 156 out of 217": a count without its noun that gives the share before it. */
function restating(
  page: Page,
  mark: Hit<FigureMark>,
  within: TokenRange,
  before: Quantity | undefined,
): Quantity | null {
  const { tokens, hits } = page;
  if (mark.meaning !== 'out-of' || before?.share == null || before.total !== null) return null;
  const done = countBefore(tokens, mark.from, within.from, hits.numeralWord);
  const total = countAt(tokens, mark.to, within.to, hits.numeralWord);
  if (done === null || total === null || done.value > total.value) return null;
  if (hits.tie.before(done.from)?.meaning !== 'equals') return null;
  return agrees((100 * done.value) / total.value, before.share) ? count(done, total, null) : null;
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
    case 'of-set':
      return announced(page, mark, within);
    case 'part':
      return part(page, mark, within);
    case 'whole':
      return whole(page, mark, within);
    case 'rest':
      return rest(page, mark, within);
    default:
      return fraction(page, mark.from, mark.to, FRACTIONS[mark.meaning], within);
  }
}

/** 81,4%; "97% (trong) tổng số 290". */
function percent(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
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
  const total = whole !== null && isLikeYear(whole) ? null : whole;
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

const LONGEST_OWNER = 8;

/** "90 per cent of the Plan of Action's 130 activities": the number behind whoever the set belongs to. */
function owned(page: Page, at: number, { to }: TokenRange): Numeral | null {
  const { tokens, hits } = page;
  for (let i = at; i < Math.min(to, at + LONGEST_OWNER); i += 1) {
    if (((tokens.shape[i] ?? 0) & Shape.Symbol) !== 0) return null;
    if (!POSSESSIVE.test(tokenText(tokens, i))) continue;
    const total = countAt(tokens, i + 1, to, hits.numeralWord);
    return total !== null && unitAfter(page, total.to, to) !== null ? total : null;
  }
  return null;
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

/** 114/140; not 3/5 behind "ngày", 10/2017, 1/500, 24/7, 45/QĐ-TTg, 12/3/2021. */
function ratio(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  const { tokens, hits } = page;
  if (!isNumber(tokens, mark.to)) return null;
  const unit = commitmentBefore(page, mark.from, within.from);
  const done = countBefore(tokens, unit?.from ?? mark.from, within.from, hits.numeralWord);
  if (done === null || !isDigits(page, done)) return null;
  const total = countAt(tokens, mark.to, within.to, hits.numeralWord);
  if (total === null || done.value > total.value || total.value < 2) return null;
  if (isDate(page, done, total) || isGluedOn(page, done.from) || isGluedTo(page, total.to)) return null;
  if (isScale(done.value, total.value)) return null;
  const numbered = hits.notFigureLead.endsBefore(done.from);
  if (numbered && unitAfter(page, total.to, within.to) === null) return null;
  const torn = isSpaced(tokens, mark.from) !== isSpaced(tokens, mark.to);
  if (torn && unitAfter(page, total.to, within.to) === null) return null;
  if (isYear(page, done, total, within) || isFraction(page, done, total)) return null;
  if (unit !== null && !endsOrIs(page, total.to, unit.from)) return null;
  return count(done, total, unit);
}

function isDigits({ tokens }: Page, number: Numeral): boolean {
  return ((tokens.shape[number.to - 1] ?? 0) & (Shape.Number | Shape.Mixed)) !== 0;
}

/** 1/500, 1/2.000: how large a map is drawn. */
function isScale(done: number, total: number): boolean {
  return done === 1 && total >= 100 && total % 100 === 0;
}

function isDate({ hits }: Page, done: Numeral, total: Numeral): boolean {
  if (!hits.dayLead.endsBefore(done.from)) return false;
  return (done.value <= 31 && total.value <= 12) || (done.value <= 12 && total.value >= 1900);
}

function isLikeYear({ value, from, to }: Numeral): boolean {
  return value >= 1900 && value <= 2100 && to - from === 1;
}

/** A month and a year, or the number of a paper and its year; a count so large has its noun behind it. */
function isYear(page: Page, done: Numeral, total: Numeral, within: TokenRange): boolean {
  if (!isLikeYear(total)) return false;
  if (done.value <= 12 || page.hits.notFigureLead.endsBefore(done.from)) return true;
  return unitAfter(page, total.to, within.to) === null;
}

/** "hơn 2/3 số dự án": a rough share, no count. */
function isFraction({ hits }: Page, done: Numeral, total: Numeral): boolean {
  if (total.value > 5) return false;
  return hits.share.startsAt(total.to) || hits.bound.endsBefore(done.from);
}

/** "287 trong tổng số 290", "114 dòng hành động trên tổng số 140". */
function counted(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  const { tokens, hits } = page;
  // "two of Cambodia's nine deliverables"
  const owner = hits.country.at(mark.to) ?? hits.body.at(mark.to);
  const total =
    countAt(tokens, owner?.to ?? mark.to, within.to, hits.numeralWord) ?? owned(page, mark.to, within);
  if (total === null || (owner !== undefined && unitAfter(page, total.to, within.to) === null)) return null;
  const opened = symbolAt(tokens, mark.from - 1) === '(' ? mark.from - 1 : mark.from;
  const inside = commitmentBefore(page, opened, within.from);
  // "half (14 of 28) of the activities"
  const closed = symbolAt(tokens, total.to) === ')' ? total.to + 1 : total.to;
  const after = inside ?? unitAfter(page, closed, within.to) ?? unitPastAside(page, total.to, within.to);
  const unit = after === null ? setRestated(page, mark.from, total.to, within.from) : inside;
  if (inside !== null && !endsOrIs(page, total.to, inside.from)) return null;
  const done = countBefore(tokens, inside?.from ?? mark.from, within.from, hits.numeralWord);
  // "một trong 15 sáng kiến" picks one out.
  if (done === null) return mark.meaning === 'out-of' ? overVerb(page, mark, total, within) : null;
  if (done.value < 2 || done.value > total.value) return null;
  // "three in four of the 24 measures"
  const share = hits.scope.before(done.from);
  if (share?.meaning === 'in' && countBefore(tokens, share.from, within.from, hits.numeralWord) !== null)
    return null;
  // "3/4 trong số 40 khuyến nghị" counts no four.
  if (isGluedOn(page, done.from) || hits.notFigureLead.before(done.from)?.meaning === 'rank') return null;
  if (unit === null && after === null) return null;
  if (hits.dayLead.endsBefore(done.from) && unit === null && total.value >= 1900) return null;
  // "all but ten of the 290"
  const allBut = hits.allBut.before(done.from);
  if (allBut?.meaning !== true) {
    const figure = count(done, total, unit);
    if (after === null && symbolAt(tokens, total.to) === ',') figure.to += 1;
    return figure;
  }
  const start = tokens.start[allBut.from] ?? done.start;
  return count({ ...done, from: allBut.from, start, value: total.value - done.value }, total, unit);
}

/** "126 dòng hành động được triển khai trên tổng số 140": the set's verb stands between the two numbers. */
function overVerb(page: Page, mark: Hit<FigureMark>, total: Numeral, within: TokenRange): Quantity | null {
  const { hits, tokens } = page;
  const verb = hits.fulfilment.before(mark.from);
  if (verb?.meaning.is !== 'does') return null;
  const unit = commitmentBefore(page, hits.aspect.before(verb.from)?.from ?? verb.from, within.from);
  const done = unit && countBefore(tokens, unit.from, within.from, hits.numeralWord);
  if (unit === null || done === null || done.value > total.value || isGluedOn(page, done.from)) return null;
  if (!endsOrIs(page, total.to, unit.from)) return null;
  // What became of them is told behind the noun.
  return { ...count(done, total, unit), to: unit.to };
}

/** "three-fourths of the targets, or 32 out of 43,": the set that the numbers between commas say again. */
function setRestated(page: Page, mark: number, total: number, floor: number): Hit<Commitment> | null {
  const { tokens, hits } = page;
  const done = countBefore(tokens, mark, floor, hits.numeralWord);
  const tie = done === null ? undefined : hits.tie.before(done.from);
  const opened = done === null || tie !== undefined ? null : setOpening(page, done.from, floor);
  if (opened !== null) return endsOrIs(page, total, opened.from) ? opened : null;
  if (tie?.meaning !== 'equals' || symbolAt(tokens, tie.from - 1) !== ',') return null;
  const set = hits.commitment.before(tie.from - 1);
  return set === undefined || set.from < floor || set.meaning === 'none' ? null : set;
}

const LONGEST_OPENING = 12;

/** "Of the plan's measures, (only) 12 of 15 …", "trong số các biện pháp của năm, 12 trên 15 đã …": the set that opens the sentence, or the clause, before its numbers. */
function setOpening(page: Page, at: number, floor: number): Hit<Commitment> | null {
  const { tokens, hits } = page;
  const lead = hits.bound.before(at)?.from ?? hits.adverb.before(at)?.from ?? at;
  if (symbolAt(tokens, lead - 1) !== ',') return null;
  for (let i = lead - 1; i > floor && lead - i <= LONGEST_OPENING; i -= 1) {
    const set = hits.commitment.before(i);
    if (set === undefined || set.from < floor || set.meaning === 'none') continue;
    const share = hits.share.before(set.from);
    if (share !== undefined && hits.figureMark.at(share.from)?.meaning === 'out-of') return set;
    if (i < lead - 1 || lead - floor > LONGEST_OPENING) return null;
    const opening = hits.figureMark.at(floor)?.meaning;
    return opening === 'out-of' || opening === 'out-of-loosely' ? set : null;
  }
  return null;
}

/** "all 290 measures but two": the rest of the set, told up to the number that is left out. */
function withoutSome(
  { tokens }: Page,
  mark: Hit<FigureMark>,
  total: Numeral,
  left: Numeral,
  unit: Hit<Commitment>,
): Quantity {
  const start = tokens.start[mark.from] ?? total.start;
  const done = { ...total, from: mark.from, start, value: total.value - left.value };
  return { ...count(done, total, unit), to: left.to, end: left.end };
}

/** "cả hai dự án" is a way of speaking, not a figure. */
const FEWEST = 3;

/** "toàn bộ 26", "cả ba". */
function whole(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  const { tokens, hits } = page;
  const total = countAt(tokens, mark.to, within.to, hits.numeralWord);
  const unit = total === null || total.value < FEWEST ? null : unitAfter(page, total.to, within.to);
  if (total === null || unit === null) return null;
  // "nearly all of the 24 measures"
  if (hits.bound.endsBefore(mark.from)) return null;
  // "all 290 measures but two"
  const except = hits.allBut.at(unit.to);
  const left = except?.meaning === false ? countAt(tokens, except.to, within.to, hits.numeralWord) : null;
  if (left !== null && left.value < total.value) return withoutSome(page, mark, total, left, unit);
  const all = count(total, total, null);
  all.from = mark.from;
  all.start = tokens.start[mark.from] ?? total.start;
  all.whole = true;
  return all;
}

/** "the remaining four action lines": what is left of a set, without its total. */
function rest({ tokens, hits }: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  const left = countAt(tokens, mark.to, within.to, hits.numeralWord);
  if (left === null || hits.figureMark.startsAt(left.to)) return null;
  const figure = count(left, left, null);
  figure.total = null;
  return figure;
}
