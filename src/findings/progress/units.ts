import type { Commitment } from '../../languages/progress.js';
import { yearAt } from '../../mentions/days.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { isDash, isSpaced, symbolAt } from '../../text/read.js';

const MOST_SHARES = 3;
const LONGEST_HEAD = 4;
/** Words before the set's noun, in tokens. */
const MOST_MODIFIERS = 5;

/** The set that a number counts, right behind it: "114/140 dòng hành động", "98% các biện pháp". */
export function unitAfter(page: Page, at: number, limit: number): Hit<Commitment> | null {
  const { hits } = page;
  let i = at;
  for (let k = 0; k < MOST_SHARES; k += 1) {
    const share = hits.share.at(i);
    if (share === undefined) break;
    i = share.to;
  }
  const first = hits.commitment.at(i) ?? modifiedUnit(page, i, limit);
  const unit = first && ownedUnit(page, first);
  // "100% chương trình nghị sự": one plan, not a set of programmes.
  if (unit !== undefined && (hits.planHead.at(i)?.to ?? 0) > unit.to) return null;
  return unit !== undefined && unit.to <= limit && unit.meaning !== 'none' ? unit : null;
}

/** "the sectoral work plans' action lines": the set that another owns, else the other. */
function ownedUnit({ tokens, hits }: Page, unit: Hit<Commitment>): Hit<Commitment> {
  const mark = symbolAt(tokens, unit.to);
  if ((mark !== "'" && mark !== '’') || isSpaced(tokens, unit.to)) return unit;
  return hits.commitment.at(unit.to + 1) ?? unit;
}

const LONGEST_ASIDE = 9;

/** "280 of 290 (96.6%) action lines", "280 of 290, or 96.6 per cent, of the action lines": the set behind a share that is told aside. */
export function unitPastAside(page: Page, at: number, limit: number): Hit<Commitment> | null {
  const { tokens, hits } = page;
  const open = symbolAt(tokens, at);
  if (open !== '(' && open !== ',') return null;
  const close = open === '(' ? ')' : ',';
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_ASIDE); i += 1) {
    if (symbolAt(tokens, i) !== close || hits.figureMark.before(i)?.meaning !== 'percent') continue;
    return unitAfter(page, i + 1, limit);
  }
  return null;
}

/** "early warning targets", "sub-measures": the set's noun with words before it that only a reader of grammar knows to be its own. */
function modifiedUnit(
  { grammar, hits, tokens }: Page,
  from: number,
  limit: number,
): Hit<Commitment> | undefined {
  if (grammar === undefined) return undefined;
  for (let i = from; i < limit && i - from < MOST_MODIFIERS; ) {
    const ofYear = i === from && yearAt(tokens, i) !== null;
    if (!ofYear && !grammar.isModifier(i)) return undefined;
    const next = isDash(tokens, i + 1) && !isSpaced(tokens, i + 1) ? i + 2 : i + 1;
    const unit = hits.commitment.at(next);
    if (unit !== undefined) return { from, to: unit.to, meaning: unit.meaning };
    i = next;
  }
  return undefined;
}

/** The commitment noun that ends just before a token and is no part of a plan's name. */
export function commitmentBefore(page: Page, to: number, floor: number): Hit<Commitment> | null {
  const unit = page.hits.commitment.closing(to);
  if (unit === undefined || unit.from < floor || unit.meaning === 'none') return null;
  if (isOfPlanName(page, unit)) return null;
  return page.hits.commitment.at(unit.from)?.to === to ? unit : null;
}

/** "hành động" of "Kế hoạch hành động". */
function isOfPlanName({ hits }: Page, unit: Hit<Commitment>): boolean {
  for (let from = unit.from - 1; from >= unit.from - LONGEST_HEAD && from >= 0; from -= 1) {
    const head = hits.planHead.at(from);
    if (head !== undefined && head.to >= unit.to) return true;
  }
  return false;
}
