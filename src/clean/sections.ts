import { codeAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { Shape } from '../text/vocabulary.js';
import { withoutHouse } from './dateline.js';
import type { Draft } from './draft.js';
import { type LineFacts, Sign } from './facts.js';

const HASH = 0x23;

/** The headline's words behind a hash ("# ASEAN …") or the house ("VOV.VN - ASEAN …"), and the name of a section glued to it ("Tin thế giới ASEAN …"). */
export function withoutSection(draft: Draft, line: LineFacts): TokenRange {
  const { tokens, hits } = draft.page;
  const hash = codeAt(tokens, line.from) === HASH && line.to > line.from + 1;
  const begin = hash ? line.from + 1 : withoutHouse(draft.page, line);
  let from = begin;
  let names = 0;
  let certain = false;
  for (let hit = hits.furniture.at(from); hit !== undefined; hit = hits.furniture.at(from)) {
    // "Cộng đồng Kinh tế ASEAN: …": the name of a body is no name of a section.
    if ((hits.body.at(from)?.to ?? 0) > hit.to) break;
    const topic = hits.body.at(from) !== undefined || hits.country.at(from) !== undefined;
    if ((hit.meaning !== 'rubric' && hit.meaning !== 'section') || (names > 0 && topic)) break;
    let next = hit.to;
    const joined =
      next < line.to && isDash(codeAt(tokens, next)) && hits.furniture.at(next + 1) !== undefined;
    const marked = next < line.to && SECTION_MARKS.has(codeAt(tokens, next));
    if (marked || joined) next += 1;
    if (next >= line.to || ((tokens.shape[next] ?? 0) & Shape.Capital) === 0) break;
    names += 1;
    certain ||= hit.meaning === 'rubric' || marked || names > 1 || opensWithOffice(draft, next);
    from = next;
  }
  return certain && line.to - from >= 4 ? { from, to: line.to } : { from: begin, to: line.to };
}

/** An office and what it does; "Phỏng vấn Đại sứ: …" is all headline. */
function opensWithOffice({ page: { tokens, hits } }: Draft, at: number): boolean {
  const office = hits.office.at(at);
  return office !== undefined && codeAt(tokens, office.to) !== 0x3a;
}

const ARROWS: ReadonlySet<number> = new Set([0x203a, 0xbb, 0x3e]);

/** "Home > News > Headline": the last entry of the nearest path through menus above a line, of three words or more; or null. */
export function trailEnd(draft: Draft, from: number, below: number): TokenRange | null {
  for (let i = below - 1; i >= from; i -= 1) {
    const line = (draft.lines.signs(i) & Sign.Arrow) === 0 ? undefined : draft.lines.at(i);
    if (line === undefined) continue;
    let last = line.to - 1;
    while (last > line.from && !ARROWS.has(codeAt(draft.page.tokens, last))) last -= 1;
    return last > line.from && line.to - last > SHORTEST_TRAIL ? { from: last + 1, to: line.to } : null;
  }
  return null;
}

const SHORTEST_TRAIL = 3;

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013;
}

const SECTION_MARKS: ReadonlySet<number> = new Set([0x7c, 0x203a, 0xbb, 0x3e]);
