import { codeAt, isSpaced } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { foldedAt } from '../text/tokens.js';
import type { Draft } from './draft.js';
import { Ending, type LineFacts, Sign } from './facts.js';
import { sameWords } from './repeats.js';
import { opener } from './wording.js';

/** What a page says its own title is: the headline's words, and the line that says so. */
export interface TabTitle extends TokenRange {
  readonly index: number;
}

const LABELLED_LINES = 4;
const SITE_TOKENS = 9;
const SITE_LINES = 8;
const SECTION_TOKENS = 4;
const LEAST_TOKENS = 3;
/** In words, the site's name included; with a full stop at the end, fewer. */
const LONGEST = 50;
const LONGEST_STOPPED = 20;
const BAR = 0x7c;
const SLASH = 0x2f;
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014, 0xb7, 0x2022, 0xbb, 0x203a]);

/**
 * The headline in the browser's tab, the dump's first line: a mark parts it from
 * the name of the site before or behind it; or on one of the first lines, behind
 * "Title:". Null where none is.
 */
export function tabTitle(draft: Draft): TabTitle | null {
  for (let index = 0; index < LABELLED_LINES; index += 1) {
    const line = (draft.lines.signs(index) & Sign.Label) === 0 ? undefined : draft.lines.at(index);
    const label = line === undefined ? null : opener(draft.page, line);
    if (line === undefined || label?.role !== 'title' || label.to >= line.to) continue;
    return { index, ...(withoutSite(draft, line, label.to) ?? { from: label.to, to: line.to }) };
  }
  const first = draft.lines.at(0);
  const none = first === undefined || isParagraph(first) || draft.stamp(first) !== null;
  const range = none ? null : withoutSite(draft, first, first.from);
  return range === null ? null : { index: 0, ...range };
}

/** "VOV.VN - Sáng 23/9, phát biểu tại …": a dump may begin with its lead, behind the same mark. */
function isParagraph({ words, ending }: LineFacts): boolean {
  return words > (ending === Ending.Stop ? LONGEST_STOPPED : LONGEST);
}

/** The words of a line from a token on without the site's name at the end or the start of them; null where none stands there. */
function withoutSite(draft: Draft, line: LineFacts, from: number): TokenRange | null {
  const { tokens } = draft.page;
  for (let i = line.to - 1; i >= from; i -= 1) {
    const code = codeAt(tokens, i);
    if (code !== BAR && !(DASHES.has(code) && isSpaced(tokens, i))) continue;
    if (line.to - i > SITE_TOKENS) return behindSite(draft, line, from);
    if (i <= from + 2) continue;
    const before = isSite(draft, from, i);
    if (isSite(draft, i + 1, line.to) || (!before && (code === BAR || standsAlone(draft, i + 1, line.to))))
      return { from, to: withoutTheme(draft, from, i) };
  }
  return behindSite(draft, line, from);
}

/** "Headline | World | Site": one more short part before the site's name is the section. */
function withoutTheme({ page: { tokens, hits } }: Draft, from: number, to: number): number {
  const mark = codeAt(tokens, to);
  for (let i = to - 1; i >= to - SECTION_TOKENS - 1 && i > from + LEAST_TOKENS; i -= 1) {
    if (codeAt(tokens, i) !== mark || !isSpaced(tokens, i)) continue;
    return mark === BAR || hits.furniture.at(i + 1)?.to === to ? i : to;
  }
  return to;
}

/** "Site | Headline", "Site - Headline": behind the first mark, where a known site's name stands before it. */
function behindSite(draft: Draft, line: LineFacts, from: number): TokenRange | null {
  const { tokens } = draft.page;
  for (let i = from + 1; i < line.to - LEAST_TOKENS && i < from + SITE_TOKENS; i += 1) {
    const code = codeAt(tokens, i);
    // "Trang chủ / Kinh tế / A - B": a path.
    if (code === SLASH && isSpaced(tokens, i)) return null;
    if (code !== BAR && !(DASHES.has(code) && isSpaced(tokens, i))) continue;
    const site = isSite(draft, from, i) || standsAlone(draft, from, i);
    return site ? { from: i + 1, to: line.to } : null;
  }
  return null;
}

/** "Tuổi Trẻ Online", "Báo Dân trí", "VOV.VN". */
function isSite({ page: { tokens, hits, language } }: Draft, from: number, to: number): boolean {
  if (hits.outlet.at(from) !== undefined) return true;
  if (language.words.site.get(foldedAt(tokens, from)) === 'site') return true;
  return to - from === 3 && codeAt(tokens, from + 1) === 0x2e;
}

/** What stands alone on a line of the page's head, above any paragraph. */
function standsAlone({ page: { tokens }, lines }: Draft, from: number, to: number): boolean {
  for (let i = 1; i < SITE_LINES; i += 1) {
    const words = lines.words(i);
    if (words > LONGEST) return false;
    if (words > 0 && words < SITE_TOKENS && sameWords(tokens, lines.range(i), { from, to })) return true;
  }
  return false;
}
