import type { Page } from '../page.js';
import { codeAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { readable } from '../text/source.js';
import { foldedAt } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';

const MOST_WORDS = 9;
/** / - & + , */
const JOINERS: ReadonlySet<number> = new Set([0x2f, 0x2d, 0x26, 0x2b, 0x2c]);

/**
 * The agency, paper or office that a stretch credits: "(TTXVN/Vietnam+)",
 * "Theo chinhphu.vn", "Nguồn: Vụ ASEAN". Null where it holds anything else.
 */
export function readAgency(page: Page, range: TokenRange): string | null {
  const { tokens, hits, language } = page;
  let { from, to } = range;
  const bracketed = codeAt(tokens, from) === 0x28 && codeAt(tokens, to - 1) === 0x29;
  while (from < to && isEdge(page, from)) from += 1;
  while (to > from && isEdge(page, to - 1)) to -= 1;
  if (from >= to || to - from > 2 * MOST_WORDS) return null;
  const credit = hits.credit.at(from);
  if (credit?.meaning === 'source' && credit.to < to) return nameOf(page, credit.to, to);
  if (language.words.byline.get(foldedAt(tokens, from)) === 'from') {
    return from + 1 < to && isNamed(page, from + 1, to) ? nameOf(page, from + 1, to) : null;
  }
  if (hits.outlet.at(from) !== undefined && isOutlets(page, from, to)) return nameOf(page, from, to);
  return bracketed && to - from <= 6 && isNamed(page, from, to) ? nameOf(page, from, to) : null;
}

const HOUSE_TOKENS = 7;
const COLON = 0x3a;

/** "Nguồn VnExpress: https://…": the paper named before the address of its page, or null. */
export function houseBeforeAddress(page: Page, { from, to }: TokenRange): string | null {
  const { tokens, language } = page;
  if (language.words.byline.get(foldedAt(tokens, from)) !== 'from') return null;
  for (let i = from + 1; i < to && i <= from + HOUSE_TOKENS; i += 1) {
    if (codeAt(tokens, i) === COLON) return i > from + 1 ? nameOf(page, from + 1, i) : null;
    if (i === from + 1 && ((tokens.shape[i] ?? 0) & (Shape.Capital | Shape.Mixed)) === 0) return null;
  }
  return null;
}

function nameOf(page: Page, from: number, to: number): string {
  const { tokens, source } = page;
  return readable(source, tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);
}

/** Brackets and dots around; the plus sign of "Vietnam+" belongs to the name. */
function isEdge(page: Page, i: number): boolean {
  const { tokens } = page;
  return ((tokens.shape[i] ?? 0) & Shape.Symbol) !== 0 && codeAt(tokens, i) !== 0x2b;
}

/** Capital words, outlets and addresses of sites: no sentence. */
function isNamed(page: Page, from: number, to: number): boolean {
  const { tokens, hits, language } = page;
  for (let i = from; i < to; ) {
    const outlet = hits.outlet.at(i);
    const shape = tokens.shape[i] ?? 0;
    if (outlet !== undefined) i = outlet.to;
    else if ((shape & (Shape.Capital | Shape.Mixed)) !== 0 || isDomainPart(page, i)) i += 1;
    else if (JOINERS.has(codeAt(tokens, i))) i += 1;
    else if (language.words.byline.get(foldedAt(tokens, i)) === 'note') i += 1;
    else return false;
  }
  return true;
}

/** "chinhphu.vn": small words parted by dots without white space. */
export function isDomainPart(page: Page, i: number): boolean {
  const { tokens } = page;
  if (codeAt(tokens, i) === 0x2e) return (tokens.end[i] ?? 0) === (tokens.start[i + 1] ?? -1);
  const dotBehind = codeAt(tokens, i + 1) === 0x2e && (tokens.end[i] ?? 0) === (tokens.start[i + 1] ?? -1);
  const dotBefore = codeAt(tokens, i - 1) === 0x2e && (tokens.end[i - 1] ?? 0) === (tokens.start[i] ?? -1);
  return dotBehind || dotBefore;
}

function isOutlets(page: Page, from: number, to: number): boolean {
  const { tokens, hits } = page;
  for (let i = from; i < to; ) {
    const outlet = hits.outlet.at(i);
    if (outlet !== undefined) i = outlet.to;
    else if (((tokens.shape[i] ?? 0) & Shape.Symbol) !== 0 || isDomainPart(page, i)) i += 1;
    else return false;
  }
  return true;
}
