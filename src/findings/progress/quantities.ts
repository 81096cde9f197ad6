import type { Commitment, FigureMark } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { countAt, countBefore, type Numeral } from '../../text/numerals.js';
import { symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { counted } from './counted.js';
import { FRACTIONS, fraction } from './fraction.js';
import { announced, part } from './parts.js';
import { agrees } from './percent.js';
import { percentage } from './percentage.js';
import { count, type Quantity } from './quantity.js';
import { ratio } from './ratio.js';
import { unitAfter } from './units.js';

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

/** "72 percent …, i.e. 156 out of 217", "72% các biện pháp (156 trong tổng số 217)": a count without its noun that gives the share before it. */
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
  const bracketed = symbolAt(tokens, done.from - 1) === '(' && symbolAt(tokens, total.to) === ')';
  if (!bracketed && hits.tie.before(done.from)?.meaning !== 'equals') return null;
  return agrees((100 * done.value) / total.value, before.share) ? count(done, total, null) : null;
}

function quantityOf(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
  switch (mark.meaning) {
    case 'percent':
      return percentage(page, mark, within);
    case 'slash':
      return ratio(page, mark, within);
    case 'out-of':
    case 'out-of-loosely':
      return counted(page, mark, within) ?? announced(page, mark, within);
    case 'of-set':
      return announced(page, mark, within);
    case 'part':
      return part(page, mark, within);
    case 'then': {
      const number = page.hits.bound.at(mark.to)?.to ?? mark.to;
      const counted = countAt(page.tokens, number, within.to, page.hits.numeralWord);
      return counted && part(page, mark, within);
    }
    case 'whole':
      return whole(page, mark, within);
    case 'rest':
      return rest(page, mark, within);
    default:
      return fraction(page, mark.from, mark.to, FRACTIONS[mark.meaning], within);
  }
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
