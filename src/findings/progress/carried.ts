import type { Page } from '../../page.js';
import { isCapital, isNumber, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import type { Figure } from './figure.js';

const LONGEST_SCOPE = 14;
const LONGEST_TITLE = 20;
const FARTHEST_RANK = 20;

/**
 * An item of a list whose verb, and often whose noun, the figure before it told:
 * "98% các dòng hành động … trong Trụ cột A, 88,3% trong Trụ cột B, 72% …". It
 * takes over the unit; one with a noun of its own comes back as it is. `within`
 * runs from the figure before, or from the sentence's first token where that
 * figure stands in the sentence before (`opens`), to what follows the figure.
 */
export function carriedFrom(
  page: Page,
  figure: Figure,
  before: Figure,
  within: TokenRange,
  opens: boolean,
): Figure | null {
  const { unit } = before;
  if (unit === null) return null;
  // "Trong đó, 40/96 dòng hành động …" are parts of the 96 that were done.
  if (opens && figure.total !== null && figure.total === before.done) return null;
  if (figure.unit !== null) {
    const same = page.tokens.word[figure.unit.from] === page.tokens.word[unit.from];
    if (same && isRanked(page, figure.from, within.from)) return figure;
    if (opens && !same) return null;
  } else if (!endsItem(page, figure.to, within.to, unit.from)) return null;
  const start = opens ? behindLead(page, within.from) : within.from;
  const item = startOfItem(page, figure.from, start, opens);
  if (item < 0 || !isNamed(page, item, figure, before)) return null;
  const same = isSame(page, item) || (opens && item > start && isSame(page, start));
  if (
    opens &&
    !same &&
    (item !== start ||
      (start === within.from &&
        !isNamedByScope(page, item) &&
        !isNumbered(page, start) &&
        !isRow(page, figure, before, start)))
  )
    return null;
  return figure.unit === null ? { ...figure, unit } : figure;
}

/** "Con số tương ứng của A và B là …", "với C, con số này là …". */
function isSame({ hits }: Page, at: number): boolean {
  return hits.scope.at(at)?.meaning === 'same';
}

/** "nhanh nhất là lĩnh vực thương mại với 5/6 hành động": the clause ranks its figure among the others. */
function isRanked({ tokens, hits }: Page, from: number, floor: number): boolean {
  for (let i = from - 1; i >= floor && from - i <= FARTHEST_RANK; i -= 1) {
    if (hits.scope.at(i)?.meaning === 'rank') return true;
    const symbol = symbolAt(tokens, i);
    if (symbol === ',' || symbol === ';' || symbol === ':') return false;
  }
  return false;
}

/** Whether the number of an item stands before, which is a sentence to itself: "2. Thúc đẩy đa dạng: 28/35 hoạt động". */
function isNumbered({ tokens }: Page, from: number): boolean {
  const begins = ((tokens.shape[from - 2] ?? 0) & Shape.LineStart) !== 0;
  return begins && isNumber(tokens, from - 2) && symbolAt(tokens, from - 1) === '.';
}

/**
 * A line of a list without marks, its name before a colon: "Kinh tế: 42/45", where
 * "Trong đó:" opens the list or the line before is of it too.
 */
function isRow({ tokens }: Page, figure: Figure, before: Figure, from: number): boolean {
  if (((tokens.shape[from] ?? 0) & Shape.LineStart) === 0 || symbolAt(tokens, figure.from - 1) !== ':')
    return false;
  return symbolAt(tokens, from - 1) === ':' || symbolAt(tokens, before.from - 1) === ':';
}

/** Behind "Trong đó," or the mark of a list's line. */
function behindLead({ tokens, hits }: Page, from: number): number {
  const mark = symbolAt(tokens, from);
  if (mark === '-' || mark === '+' || mark === '*' || mark === '•') return from + 1;
  // "1) Nâng cao nhận thức: 30/32 hoạt động"
  if (symbolAt(tokens, from + 1) === ')') return from + 2;
  const part = hits.figureMark.at(from);
  const lead = part?.meaning === 'part' ? part : hits.scope.at(from);
  if (lead === undefined || (lead !== part && lead.meaning !== 'lead')) return from;
  return symbolAt(tokens, lead.to) === ',' || symbolAt(tokens, lead.to) === ':' ? lead.to + 1 : lead.to;
}

/** Where the list item begins that a figure stands in: behind ",", ";" or "và"; -1 if it stands in none. */
function startOfItem(page: Page, from: number, floor: number, opens: boolean): number {
  const { tokens, hits } = page;
  // "- Doanh nghiệp siêu nhỏ, nhỏ và vừa: 6/6 hành động"
  if (opens && symbolAt(tokens, from - 1) === ':' && from - floor <= LONGEST_TITLE) return floor;
  // "quản lý chất lượng: 43/46": what is no carrying out may be an item's name.
  const titled = symbolAt(tokens, from - 1) === ':';
  for (let i = from; i > floor && from - i <= LONGEST_SCOPE; i -= 1) {
    const symbol = symbolAt(tokens, i - 1);
    // "lĩnh vực phòng, chống mua bán người"
    if (symbol === ',' && (hits.planPair.at(i - 2)?.to ?? 0) >= i) continue;
    if (symbol === ',' || symbol === ';') return i;
    if (symbol === ':' || symbol === '') {
      const joint = hits.verbJoint.before(i);
      if (joint !== undefined && (i === from || joint.from === floor || isNamedByScope(page, i))) return i;
      const tie = hits.tie.before(i)?.meaning;
      const other = !titled && hits.fulfilment.before(i)?.meaning.is === 'other';
      if (tie === 'compares' || tie === 'makes-up' || other) return -1;
      continue;
    }
    if (symbol !== '-' && symbol !== '(' && symbol !== ')') return -1;
  }
  return opens && from - floor <= LONGEST_SCOPE ? floor : -1;
}

function isNamedByScope({ hits }: Page, at: number): boolean {
  const scope = hits.scope.at(hits.share.at(at)?.to ?? at)?.meaning;
  return scope !== undefined && scope !== 'lead';
}

/**
 * Whether an item says what it is about: by a scope or a name, for a count also by
 * plain words ("môi trường 6/7").
 */
function isNamed(page: Page, item: number, figure: Figure, before: Figure): boolean {
  const { tokens, hits } = page;
  const at = behindLead(page, item);
  const scoped = isNamedByScope(page, at);
  // A share may follow a count only if that was told with its share too.
  if (figure.done === null && before.done !== null) return scoped && before.share !== null;
  if (figure.done !== null && before.done === null) return figure.whole && figure.unit !== null;
  if (scoped) return true;
  if (at >= figure.from || isCapital(tokens, at) || hits.bound.startsAt(at)) return true;
  if (figure.done === null || (isLikeDay(figure, before) && !isOfRow(page, figure, before))) return false;
  const titled = symbolAt(tokens, figure.from - 1) === ':';
  for (let i = at; i < figure.from; i += 1) {
    const verb = hits.fulfilment.at(i);
    if (titled && verb?.meaning.is === 'other') continue;
    if (verb ?? hits.aspect.at(i) ?? hits.reportingVerb.at(i)) return false;
    if (hits.clauseEnd.at(i)?.meaning === true) return false;
  }
  return true;
}

/** "bế mạc 5/8" behind a figure with its noun; once the list leaves the noun out, it goes on doing so. */
function isLikeDay({ done, total }: Figure, { unit, from, to }: Figure): boolean {
  const named = unit !== null && unit.from >= from && unit.to <= to;
  return named && (done ?? 0) <= 31 && (total ?? 0) <= 12;
}

/** "6/6 hành động …; thương mại 5/5; giáo dục 4/4": between semicolons stands no day. */
function isOfRow({ tokens }: Page, { to }: Figure, before: Figure): boolean {
  if (symbolAt(tokens, to) !== ';') return false;
  for (let i = to - 1; i > before.to && to - i < LONGEST_TITLE; i -= 1)
    if (symbolAt(tokens, i) === ';') return true;
  return false;
}

/** Whether nothing follows that the figure could count but its unit's first word: "30/35 dòng thuộc …". */
function endsItem({ tokens, hits }: Page, at: number, limit: number, unit: number): boolean {
  if (tokens.word[at] === tokens.word[unit]) return true;
  if (at >= limit || ((tokens.shape[at] ?? 0) & Shape.Word) === 0) return symbolAt(tokens, at) !== '/';
  return hits.scope.startsAt(at) || hits.verbJoint.startsAt(at) || hits.aspect.startsAt(at);
}
