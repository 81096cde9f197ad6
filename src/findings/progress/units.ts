import type { Commitment } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/lexicon.js';

const MOST_SHARES = 3;
const LONGEST_HEAD = 4;

/** The set that a number counts, right behind it: "114/140 dòng hành động", "98% các biện pháp". */
export function unitAfter({ hits }: Page, at: number, limit: number): Hit<Commitment> | null {
  let i = at;
  for (let k = 0; k < MOST_SHARES; k += 1) {
    const share = hits.share.at(i);
    if (share === undefined) break;
    i = share.to;
  }
  const unit = hits.commitment.at(i);
  // "100% chương trình nghị sự": one plan, not a set of programmes.
  if (unit !== undefined && (hits.planHead.at(i)?.to ?? 0) > unit.to) return null;
  return unit !== undefined && unit.to <= limit && unit.meaning !== 'none' ? unit : null;
}

/** The commitment noun that ends just before a token and is no part of a plan's name. */
export function commitmentBefore(page: Page, to: number, floor: number): Hit<Commitment> | null {
  const unit = page.hits.commitment.before(to);
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
