import type { Commitment, FigureMark } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { countAt, countBefore, decimalBefore, type Numeral } from '../../text/numerals.js';
import { isQuotationMark, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import { agrees } from './percent.js';
import { count, isGluedOn, isGluedTo, type Quantity } from './quantity.js';
import { commitmentBefore, unitAfter } from './units.js';
import { countOver } from './wholes.js';

/** "Trong (tổng) số 140 dòng hành động, 114 dòng đã …": the whole comes first. */
export function announced(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  const total = countAt(page.tokens, mark.to, within.to, page.hits.numeralWord);
  const unit = total && unitAfter(page, total.to, within.to);
  if (total === null || unit === null || isPartItself(page, total, unit)) return null;
  if (mark.meaning === 'out-of-loosely' && !opensClause(page, mark.from, within.from)) return null;
  return partOf(page, total, unit, unit.to, within, mark.meaning === 'of-set');
}

/** "được giao 235 nhiệm vụ, trong đó đã hoàn thành 189 nhiệm vụ"; "140 action lines, 114 of which have …". */
export function part(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  for (let i = mark.from; i > within.from && mark.from - i < REACH_OF_PART; i -= 1) {
    const noun = commitmentBefore(page, i, within.from);
    const total = noun && countOver(page, noun, within.from);
    const unit = total && unitAfter(page, total.to, noun.to);
    if (unit === null || total === null) continue;
    if (isPartItself(page, total, unit)) return null;
    // "cứ 10 dự án thì 7 dự án …": a rate
    if (page.hits.notFigureLead.before(total.from)?.meaning === 'rank') return null;
    const done = countBefore(page.tokens, mark.from, unit.to, page.hits.numeralWord);
    if (done !== null && done.value <= total.value && isOfThem(page, mark.to, unit.from))
      return countOf(done, total, unit, mark.to, done.end);
    return partOf(page, total, unit, mark.to, within);
  }
  return null;
}

const REACH_OF_PART = 14;
const FARTHEST_PART = 30;

/**
 * Whether a count is only a part of its set, which no part of it shows the progress
 * of: "còn 7 nhiệm vụ", "33 nội dung đang thực hiện", "đã hoàn thành 118 nội dung".
 */
export function isPartItself({ hits }: Page, total: Numeral, unit: Hit<Commitment>): boolean {
  const from = hits.bound.before(total.from)?.from ?? total.from;
  if (hits.remainder.endsBefore(from)) return true;
  const aspect = hits.aspect.at(unit.to)?.meaning;
  if (aspect === 'undone' || aspect === 'ongoing') return true;
  const [before, behind] = [
    hits.fulfilment.before(from),
    hits.fulfilment.at(hits.aspect.at(unit.to)?.to ?? unit.to),
  ];
  return [before, behind].some(
    (verb) => verb?.meaning.is === 'does' && verb.meaning.status.action === 'completed',
  );
}

/** The count of those done, behind the whole: it repeats the noun, or its verb follows. */
function partOf(
  page: Page,
  total: Numeral,
  unit: Hit<Commitment>,
  from: number,
  within: TokenRange,
  plainly = false,
): Quantity | null {
  const { tokens, hits } = page;
  let partly = false;
  for (let i = from; i < Math.min(within.to, from + FARTHEST_PART); i += 1) {
    const symbol = symbolAt(tokens, i);
    if ((symbol === ';' && !plainly) || symbol === ':') return null;
    const done = countAt(tokens, i, within.to, hits.numeralWord);
    if (done === null || done.value > total.value || isGluedOn(page, i)) continue;
    if (isGluedTo(page, done.to)) {
      // "trong 41 đề án, đã có 27/41 đề án …" is a figure without the whole before it.
      if (countAt(tokens, done.to + 1, within.to, hits.numeralWord)?.value === total.value) return null;
      continue;
    }
    const again = tokens.word[done.to] === tokens.word[unit.from];
    // "40 have been partly implemented and 60 fully implemented"
    if (isPartly(page, again ? (hits.commitment.at(done.to)?.to ?? done.to + 1) : done.to)) {
      partly = true;
      continue;
    }
    const lead = hits.bound.before(i)?.from ?? hits.adverb.before(i)?.from ?? i;
    // "of the 180 activities planned for the year only 64 had been completed"
    const bare =
      i === from ||
      lead < i ||
      isBehindComma(page, lead) ||
      (partly && hits.verbJoint.endsBefore(lead)) ||
      hits.tie.before(i)?.meaning === 'is';
    if (!again && !(bare && isOfThem(page, done.to, unit.from)) && !endsAsDone(page, lead, done.to)) {
      i = done.to - 1;
      continue;
    }
    if (plainly && !isToldDone(page, lead, done.to, unit)) return null;
    const named = again ? hits.commitment.at(done.to) : undefined;
    const to = named?.to ?? (again ? done.to + 1 : done.to);
    const end = tokens.end[to - 1] ?? done.end;
    if (plainly && isRefuted(page, to, (100 * done.value) / total.value)) return null;
    return countOf(done, total, unit, to, end);
  }
  return null;
}

/**
 * Whether a verb beside a count says what became of it: "đã có 9 ưu tiên", "9 ưu tiên đã hoàn thành". In
 * "gồm 12 dự án mới, 5 dự án chuyển tiếp đã hoàn thành" the second count is no part of the first.
 */
function isToldDone({ tokens, hits }: Page, from: number, to: number, unit: Hit<Commitment>): boolean {
  const again = tokens.word[to] === tokens.word[unit.from];
  const behind = again ? (hits.commitment.at(to)?.to ?? to + 1) : to;
  if (hits.aspect.startsAt(behind) || hits.fulfilment.at(behind)?.meaning.is === 'does') return true;
  return hits.aspect.endsBefore(from) || hits.fulfilment.before(from)?.meaning.is === 'does';
}

/** "40 have been (only) partly implemented": the verb at a token, or behind its helpers, leaves open how much. */
function isPartly({ hits }: Page, at: number): boolean {
  let i = hits.aspect.at(at)?.to ?? at;
  i = hits.adverb.at(i)?.to ?? i;
  return hits.fulfilment.at(i)?.meaning.is === 'partly';
}

/** Behind a comma, also where a quotation goes on: "Of the 26 activities," he added, "22 have …". */
function isBehindComma({ tokens }: Page, at: number): boolean {
  return symbolAt(tokens, isQuotationMark(tokens, at - 1) ? at - 2 : at - 1) === ',';
}

const LONGEST_SHARE = 6;

/** "được giao 235 nhiệm vụ; đã hoàn thành 189 nhiệm vụ (70,4%)": the share behind is of another whole. */
function isRefuted({ tokens, hits }: Page, open: number, exact: number): boolean {
  if (symbolAt(tokens, open) !== '(') return false;
  for (let i = open + 1; i <= open + LONGEST_SHARE; i += 1) {
    if (hits.figureMark.at(i)?.meaning !== 'percent') continue;
    const share = decimalBefore(tokens, i, open) ?? countBefore(tokens, i, open, hits.numeralWord);
    return share !== null && !agrees(exact, { ...share, bound: 'about' });
  }
  return false;
}

/** "được giao 41 hoạt động, đã hoàn thành 38.": the verb stands before the count, and nothing it could count but them behind. */
export function endsAsDone({ tokens, hits }: Page, from: number, to: number): boolean {
  if (hits.fulfilment.before(from)?.meaning.is !== 'does' || hits.figureMark.startsAt(to)) return false;
  return to >= tokens.count || '.,;)'.includes(symbolAt(tokens, to) || ' ');
}

/** A count from its whole on, which stands before it, to a token and to a code unit. */
function countOf(done: Numeral, total: Numeral, unit: Hit<Commitment>, to: number, end: number): Quantity {
  const part = count(done, total, unit);
  part.to = to;
  part.start = total.start;
  part.end = end;
  return part;
}

/** First in its sentence, behind a mark or a verb of saying. */
function opensClause({ tokens, hits }: Page, at: number, floor: number): boolean {
  if (hits.reportingVerb.endsBefore(at) || hits.contentMarker.endsBefore(at)) return true;
  return at === floor || ',;:'.includes(symbolAt(tokens, at - 1) || ' ');
}

/** Whether no other noun stands there: "12 dự án trong 15 tháng" counts no projects out of fifteen. */
export function endsOrIs(page: Page, at: number, unit: number): boolean {
  const { tokens, hits } = page;
  if (at >= tokens.count || ((tokens.shape[at] ?? 0) & Shape.Word) === 0) return true;
  // "12 activities out of the 28 in the plan"
  return isOfThem(page, at, unit) || hits.tie.startsAt(at) || hits.scope.at(at)?.meaning === 'in';
}

/** Whether a count without its own noun goes on about the same set: "114 dòng đã …", "có 114 đã …". */
function isOfThem({ tokens, hits }: Page, at: number, unit: number): boolean {
  return (
    tokens.word[at] === tokens.word[unit] ||
    hits.aspect.startsAt(at) ||
    hits.fulfilment.at(at)?.meaning.is === 'does'
  );
}
