import type { Commitment } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { countBefore } from '../../text/numerals.js';
import { symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { isEqual } from './joining.js';
import type { Quantity } from './quantity.js';
import { commitmentBefore } from './units.js';
import { announcedBefore } from './wholes.js';

const FARTHEST_SET = 30;
const FARTHEST_COUNT = 12;

/**
 * The set named before its figure: "số dòng hành động được triển khai đạt 114/140",
 * "tỷ lệ hoàn thành các biện pháp … đạt 94,3%". A figure must be tied to it, and
 * for a share it must be told as a set: a single "dự án đã đạt 60%" is none.
 * Where a count proves the share ("dòng hành động đã triển khai đạt 81,4% (114/140)")
 * it is enough that the noun opens the clause.
 */
export function setBefore(
  page: Page,
  figure: Quantity,
  within: TokenRange,
  proven = false,
): Hit<Commitment> | null {
  const { tokens, hits } = page;
  const number = hits.bound.before(figure.from)?.from ?? figure.from;
  const tie = hits.tie.before(number);
  const colon = symbolAt(tokens, number - 1) === ':';
  const verb = tie === undefined && !colon ? lineVerbBefore(page, number) : null;
  if (tie === undefined ? !colon && verb === null : tie.meaning === 'compares' || tie.meaning === 'restates')
    return null;
  const tied = colon ? number - 1 : ((tie ?? verb)?.from ?? number);
  const end = symbolAt(tokens, tied - 1) === ',' && isEqual(tie?.meaning) ? tied - 1 : tied;
  const floor = Math.max(within.from, end - FARTHEST_SET);
  let found: Hit<Commitment> | null = null;
  for (let i = end; i > floor; i -= 1) {
    const symbol = symbolAt(tokens, i - 1);
    if (symbol === ',' || symbol === ';' || symbol === ':' || symbol === '.') break;
    const unit = commitmentBefore(page, i, floor);
    if (unit === null || (verb !== null && unit.meaning !== 'line')) continue;
    if (isToldAsSet(page, unit, floor) || (proven && opensClause(page, unit, within))) found = unit;
  }
  return found;
}

/** "hầu hết các dòng hành động (98%) đã được triển khai", "most of the action lines (280/290)": the set right before the brackets that hold its share or its count. */
export function setBeforeBracket(page: Page, share: TokenRange, floor: number): Hit<Commitment> | null {
  const { tokens, hits } = page;
  const open = (hits.bound.before(share.from)?.from ?? share.from) - 1;
  if (symbolAt(tokens, open) !== '(' || symbolAt(tokens, share.to) !== ')') return null;
  const unit = commitmentBefore(page, open, floor);
  // "các dự án (60%)" may be how far they have come.
  if (unit === null || unit.to !== open || (unit.meaning !== 'line' && unit.meaning !== 'action'))
    return null;
  return isToldAsSet(page, unit, floor) ? unit : null;
}

const FARTHEST_RISE = 8;

/** A set, and where the words begin that lead from it to the first of two shares. */
interface Rise {
  readonly set: Hit<Commitment>;
  readonly from: number;
}

/** "tỷ lệ hoàn thành các biện pháp tăng từ 54% (năm 2022) lên 61%": the set that the second share is the figure of; the first is of another time. */
export function setOfRise(
  page: Page,
  share: Quantity,
  former: {
    readonly from: number;
    readonly to: number;
    readonly unit: unknown;
    readonly done: number | null;
  },
  floor: number,
): Rise | null {
  const { tokens, hits } = page;
  if (former.unit !== null || former.done !== null || share.from - former.to > FARTHEST_RISE) return null;
  const number = hits.bound.before(share.from)?.from ?? share.from;
  if (hits.tie.before(number)?.meaning !== 'is' && hits.dateWord.before(number)?.meaning !== 'to')
    return null;
  let from = hits.bound.before(former.from)?.from ?? former.from;
  const begin = from;
  for (let tie = hits.tie.before(from); tie?.meaning === 'compares'; tie = hits.tie.before(from))
    from = tie.from;
  if (from === begin) return null;
  let found: Hit<Commitment> | null = null;
  let rated = false;
  for (let i = from; i > Math.max(floor, from - FARTHEST_SET); i -= 1) {
    if (symbolAt(tokens, i - 1) !== '' && symbolAt(tokens, i - 1) !== '-') break;
    const unit = commitmentBefore(page, i, floor);
    if (unit !== null && isToldAsSet(page, unit, floor)) found = unit;
    rated ||= hits.rate.startsAt(i - 1);
  }
  return found !== null && rated ? { set: found, from } : null;
}

function opensClause({ tokens }: Page, { from }: TokenRange, within: TokenRange): boolean {
  return from === within.from || symbolAt(tokens, from - 1) === ',' || symbolAt(tokens, from - 1) === ';';
}

/** "the measures, of which 5/18 have been completed": the set right before the words that take a part of it; its verb stands behind. */
export function setOfPart(
  page: Page,
  figure: { readonly from: number },
  floor: number,
): Hit<Commitment> | null {
  const { tokens, hits } = page;
  const mark = hits.figureMark.before(hits.bound.before(figure.from)?.from ?? figure.from);
  if (mark?.meaning !== 'part' || symbolAt(tokens, mark.from - 1) !== ',') return null;
  const unit = commitmentBefore(page, mark.from - 1, floor);
  return unit !== null && isToldAsSet(page, unit, floor) ? unit : null;
}

/** "gần như toàn bộ các dòng hành động, cụ thể là 138/140, đã …": the set that a ratio between commas says again; its verb stands behind. */
export function setRestatedBy(page: Page, ratio: Quantity, floor: number): Hit<Commitment> | null {
  const { tokens, hits } = page;
  const tie = hits.tie.before(ratio.from);
  if (
    tie?.meaning !== 'equals' ||
    symbolAt(tokens, tie.from - 1) !== ',' ||
    symbolAt(tokens, ratio.to) !== ','
  )
    return null;
  const unit = commitmentBefore(page, tie.from - 1, floor);
  return unit !== null && isToldAsSet(page, unit, floor) ? unit : null;
}

/**
 * "các dòng hành động … đã hoàn thành 96,5%": the verb itself ties the figure. Of
 * projects it would tell how far each has come.
 */
function lineVerbBefore({ hits }: Page, number: number): TokenRange | null {
  const verb = hits.fulfilment.before(number);
  if (verb?.meaning.is !== 'does' || verb.meaning.status.line === undefined) return null;
  return hits.aspect.before(verb.from) ?? null;
}

/** "các biện pháp", "số nhiệm vụ", "tỷ lệ thực hiện nhiệm vụ"; but "tỷ lệ cán bộ hoàn thành nhiệm vụ" counts people. */
function isToldAsSet({ hits, grammar }: Page, { from: unit, to }: TokenRange, floor: number): boolean {
  if (grammar?.isPlural(to - 1) === true) return true;
  if (hits.share.endsBefore(unit)) return true;
  const verb = hits.fulfilment.before(unit);
  const edge = verb !== undefined && verb.from > floor ? verb.from : unit;
  return isEqual(hits.tie.before(edge)?.meaning) || isEqual(hits.tie.before(unit)?.meaning);
}

/** A count with its noun and, where the text names it, its total; and where the joining words to its share begin. */
export interface CountedSet extends TokenRange {
  readonly done: number;
  readonly total: number | null;
  readonly unit: Hit<Commitment>;
  readonly start: number;
  readonly joined: number;
}

/** "(chỉ còn) 18 biện pháp, chiếm 12,5%", "đã hoàn thành 129 nhiệm vụ (đạt 84,3%)", "gồm 140 dòng hành động, đã triển khai 114 dòng (81,4%)". */
export function countedSetBefore(page: Page, share: Quantity, within: TokenRange): CountedSet | null {
  const { tokens, hits } = page;
  const number = hits.bound.before(share.from)?.from ?? share.from;
  const tie = hits.tie.before(number);
  const tied = tie !== undefined && isEqual(tie.meaning) ? tie.from : number;
  const mark = symbolAt(tokens, tied - 1);
  if (mark !== '(' && (tied === number || mark !== ',')) return null;
  const joined = tied - 1;
  const floor = Math.max(within.from, joined - FARTHEST_COUNT);
  const bare = countBefore(tokens, joined, floor, hits.numeralWord);
  const proven = bare && announcedBefore(page, bare, null, share);
  if (bare !== null && proven)
    return {
      from: bare.from,
      to: joined,
      start: bare.start,
      done: bare.value,
      total: proven.total.value,
      unit: proven.unit,
      joined,
    };
  for (let i = joined; i > floor; i -= 1) {
    const symbol = symbolAt(tokens, i - 1);
    // "đã được giải quyết, trả lời, đạt 97,6%"
    const verbs = symbol === ',' && (hits.fulfilment.at(i - 3)?.to ?? 0) > i;
    if (symbol !== '' && symbol !== ')' && !verbs) return null;
    const named = commitmentBefore(page, i, floor);
    const count = countBefore(tokens, named?.from ?? i - 1, floor, hits.numeralWord);
    if (count === null || (named === null && count.to !== i - 1)) {
      if (named !== null) return null;
      continue;
    }
    // "Kế hoạch gồm 59 dòng hành động. Đến nay, 56 đã được triển khai, đạt 94,9%."
    const verb = named === null && hits.aspect.startsAt(count.to);
    const whole = announcedBefore(page, count, verb ? null : tokens.word[count.to], share);
    const unit = named ?? whole?.unit;
    if (unit === undefined) continue;
    const total = whole?.total.value ?? null;
    return { from: count.from, to: i, start: count.start, done: count.value, total, unit, joined };
  }
  return null;
}
