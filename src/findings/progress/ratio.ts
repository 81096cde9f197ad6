import type { FigureMark } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { countAt, countBefore, type Numeral } from '../../text/numerals.js';
import { isNumber, isSpaced } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import { endsOrIs } from './parts.js';
import { count, isGluedOn, isGluedTo, type Quantity } from './quantity.js';
import { commitmentBefore, unitAfter } from './units.js';

/** 114/140; not 3/5 behind "ngày", 10/2017, 1/500, 24/7, 45/QĐ-TTg, 12/3/2021. */
export function ratio(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
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

export function isLikeYear({ value, from, to }: Numeral): boolean {
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
