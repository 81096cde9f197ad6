import type { Commitment, FigureMark } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { countAt, countBefore, type Numeral } from '../../text/numerals.js';
import { POSSESSIVE } from '../../text/possessive.js';
import { symbolAt } from '../../text/read.js';
import { type TokenRange, tokenText } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import { endsOrIs } from './parts.js';
import { count, isGluedOn, type Quantity } from './quantity.js';
import { setBeforeBracket, setOfPart } from './sets.js';
import { commitmentBefore, unitAfter, unitPastAside } from './units.js';

/** "287 trong tổng số 290", "114 dòng hành động trên tổng số 140". */
export function counted(page: Page, mark: Hit<FigureMark>, within: TokenRange): Quantity | null {
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
  // "các biện pháp (24 trong số 36) đã …"
  const aside = after === null || inside === null ? bracketed(page, mark, total, within.from) : null;
  if (aside !== null) return aside;
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

/** "Most of the measures (24 of 36) have …": two numbers alone in brackets behind their set, which the figure then finds; or null. */
function bracketed(page: Page, mark: Hit<FigureMark>, total: Numeral, floor: number): Quantity | null {
  const { tokens, hits } = page;
  const done = countBefore(tokens, mark.from, floor, hits.numeralWord);
  if (done === null || done.value < 2 || done.value > total.value) return null;
  return setBeforeBracket(page, { from: done.from, to: total.to }, floor) && count(done, total, null);
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
  const opened =
    done === null || tie !== undefined
      ? null
      : (setOfPart(page, done, floor) ?? setOpening(page, done.from, floor));
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

const LONGEST_OWNER = 8;

/** "90 per cent of the Plan of Action's 130 activities": the number behind whoever the set belongs to. */
export function owned(page: Page, at: number, { to }: TokenRange): Numeral | null {
  const { tokens, hits } = page;
  for (let i = at; i < Math.min(to, at + LONGEST_OWNER); i += 1) {
    if (((tokens.shape[i] ?? 0) & Shape.Symbol) !== 0 && symbolAt(tokens, i) !== '-') return null;
    if (!POSSESSIVE.test(tokenText(tokens, i))) continue;
    const total = countAt(tokens, i + 1, to, hits.numeralWord);
    return total !== null && unitAfter(page, total.to, to) !== null ? total : null;
  }
  return null;
}
