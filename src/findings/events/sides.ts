import { Role } from '../../languages/roles.js';
import type { Page } from '../../page.js';
import { symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';

const NOBODY: readonly TokenRange[] = [];

/** The sides that an event's name tells: "giữa A và B", "giữa A với B", "với B". */
export function sidesOf(page: Page, from: number, to: number): readonly TokenRange[] {
  const { hits, roles } = page;
  for (let i = from; i < to; i += 1) {
    if (((roles[i] ?? 0) & Role.Naming) === 0) continue;
    const part = hits.namePart.at(i);
    if (part === undefined) continue;
    if (part.meaning === 'sides') return twoSides(page, part.to, to);
    if (part.meaning === 'with') {
      const side = { from: part.to, to: endOfSide(page, i + 1, to) };
      return side.to > side.from ? [side] : [];
    }
  }
  return NOBODY;
}

function twoSides(page: Page, from: number, to: number): TokenRange[] {
  const { hits } = page;
  let joint = -1;
  for (let i = from; i < to; i += 1) {
    const part = hits.namePart.at(i)?.meaning;
    if (part === 'about' || part === 'at') break;
    if (part === 'with' || (part === 'and' && joint < 0)) joint = i;
    if (part === 'with') break;
  }
  if (joint <= from) return [];
  const second = { from: joint + 1, to: endOfSide(page, joint + 1, to) };
  return second.to > second.from ? [{ from, to: joint }, second] : [];
}

function endOfSide({ tokens, hits }: Page, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    if (hits.namePart.at(i)?.meaning === 'about' || symbolAt(tokens, i) === ',') return i;
  }
  return to;
}
