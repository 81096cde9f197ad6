import type { Page } from '../page.js';
import { codeAt, isStop, isSymbol } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';
import { readAgency } from './agency.js';
import { type Byline, readByline } from './bylines.js';
import { type Stretch, stretchOf } from './cleaned.js';
import { creditEnd } from './credits.js';
import type { Draft } from './draft.js';
import { endsSentence, type LineFacts, Sign } from './facts.js';
import { afterPrefix } from './repeats.js';
import { showsPicture } from './shown.js';

/** Stretches inside body lines that are no prose, and who signs the last of them. */
export interface Glued {
  readonly glued: readonly Stretch[];
  readonly byline: Byline | null;
  readonly agency: string | null;
}

const LONG_LINE = 25;
const CAPTION_TOKENS = 110;
const SIGNED_TOKENS = 12;
const SIGNATURE_TOKENS = 34;
const HEADLINE_TOKENS = 60;
const COLON = 0x3a;
const OPEN = 0x28;

/**
 * Finds captions with their credit, bracketed headlines, the article's own
 * headline and the writer's name where lost line ends have glued them into a
 * paragraph. Linear: every look forward or back is bounded.
 */
export function findGlued(draft: Draft, body: readonly LineFacts[]): Glued {
  const { page } = draft;
  const found: TokenRange[] = [];
  for (const line of body) {
    if (line.words < LONG_LINE) continue;
    if ((line.signs & Sign.Wording) !== 0) captionsIn(page, line, found);
    if ((line.signs & Sign.Bracket) !== 0) bracketedHeadlines(page, line, found);
    ownHeadline(draft, line, found);
  }
  const last = body.at(-1);
  const link = last === undefined ? null : closingLink(page, last);
  if (link !== null) found.push(link);
  const signature =
    last === undefined ? null : signatureOf(page, { from: last.from, to: link?.from ?? last.to });
  if (signature !== null) found.push(signature.range);
  found.sort((a, b) => a.from - b.from);
  return {
    glued: merged(found).map(({ from, to }) => stretchOf(page.tokens, from, to)),
    byline: signature?.byline ?? null,
    agency: signature?.agency ?? null,
  };
}

function merged(ranges: readonly TokenRange[]): TokenRange[] {
  const disjoint: TokenRange[] = [];
  for (const range of ranges) {
    const last = disjoint.at(-1);
    if (last === undefined || range.from >= last.to) disjoint.push(range);
    else if (range.to > last.to) disjoint[disjoint.length - 1] = { from: last.from, to: range.to };
  }
  return disjoint;
}

/** "Bộ trưởng A phát biểu. Ảnh: B Ngày 1/9, …": the sentence with the credit in or behind it. */
function captionsIn(page: Page, line: LineFacts, found: TokenRange[]): void {
  const { tokens, hits } = page;
  let past = line.from;
  for (let colon = line.from; colon < line.to; colon += 1) {
    if (!isSymbol(tokens, colon) || codeAt(tokens, colon) !== COLON) continue;
    const hit = hits.credit.before(colon + 1);
    if (hit === undefined || hit.from <= line.from || hit.from < past) continue;
    if (hit.meaning === 'writer' || hit.meaning === 'editor') continue;
    const bracket = codeAt(tokens, hit.from - 1) === OPEN ? hit.from - 1 : hit.from;
    const sentence = sentenceStart(page, line, bracket);
    const from =
      sentence === bracket && bracket > line.from ? sentenceStart(page, line, bracket - 1) : sentence;
    past = creditEnd(page, hit, line.to);
    const shown = from !== null && past - from <= CAPTION_TOKENS && showsPicture(page, from, bracket);
    found.push({ from: shown ? from : bracket, to: past });
  }
}

/** The first token of the sentence that holds `token`, or null where it is too long to be looked for. */
function sentenceStart(page: Page, line: LineFacts, token: number): number | null {
  const { tokens, hits } = page;
  for (let i = token - 1; i >= line.from; i -= 1) {
    if (token - i > CAPTION_TOKENS) return null;
    if (!isStop(tokens, i) || !(endsSentence(tokens, i, line.to) || endsBehindCapitals(page, i))) continue;
    if (hits.abbreviation.before(i) !== undefined) continue;
    let first = i + 1;
    while (first < token && isEnd(codeAt(tokens, first)) && !spaced(tokens, first)) first += 1;
    return first;
  }
  return line.from;
}

/** "… trong quý IV. Toàn cảnh …", "… với EU. Quang cảnh …", "… 500 MW. Một góc …": no initials of a name. */
function endsBehindCapitals({ tokens, hits }: Page, stop: number): boolean {
  const next = tokens.shape[stop + 1] ?? 0;
  if ((next & Shape.SpaceBefore) === 0 || (next & (Shape.Capital | Shape.Number)) === 0) return false;
  const shape = tokens.shape[stop - 1] ?? 0;
  const before = tokens.shape[stop - 2] ?? 0;
  if ((shape & Shape.Capital) === 0) return false;
  if ((shape & Shape.AllCaps) !== 0 || (before & Shape.Number) !== 0) return true;
  const numeral =
    ROMAN.has(codeAt(tokens, stop - 1)) && (before & (Shape.Word | Shape.Capital)) === Shape.Word;
  return (
    numeral && hits.honorific.before(stop - 1) === undefined && hits.office.before(stop - 1) === undefined
  );
}

const ROMAN: ReadonlySet<number> = new Set([0x49, 0x56, 0x58]);

function spaced(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & Shape.SpaceBefore) !== 0;
}

/** "[Việt Nam dự hội nghị …]" between two sentences: a link to another story. */
function bracketedHeadlines({ tokens }: Page, line: LineFacts, found: TokenRange[]): void {
  for (let i = line.from; i < line.to; i += 1) {
    if (!isSymbol(tokens, i) || codeAt(tokens, i) !== 0x5b) continue;
    if (i > line.from && !isEnd(codeAt(tokens, i - 1))) continue;
    let to = i + 1;
    while (to < line.to && to < i + HEADLINE_TOKENS && codeAt(tokens, to) !== 0x5d) to += 1;
    if (to >= line.to || codeAt(tokens, to) !== 0x5d || to - i < 5) continue;
    found.push({ from: i, to: to + 1 });
  }
}

/** The article's headline between two sentences, followed by a new one. */
function ownHeadline(draft: Draft, line: LineFacts, found: TokenRange[]): void {
  const { tokens } = draft.page;
  const title = draft.title?.range;
  if (title === undefined || title.to - title.from < 5) return;
  const first = tokens.word[title.from];
  for (let i = line.from; i < line.to; i += 1) {
    if (tokens.word[i] !== first || (i > line.from && !isEnd(codeAt(tokens, i - 1)))) continue;
    const to = afterPrefix(tokens, title, { from: i, to: line.to });
    if (to < 0) continue;
    const next = tokens.shape[to] ?? 0;
    if (to < line.to && (next & Shape.Capital) === 0 && !isEnd(codeAt(tokens, to))) continue;
    found.push({ from: i, to: to < line.to && isEnd(codeAt(tokens, to)) ? to + 1 : to });
    i = to - 1;
  }
}

interface Signature {
  readonly range: TokenRange;
  readonly byline: Byline | null;
  readonly agency: string | null;
}

/** "Xem thêm: …", "Từ khóa: …" as the last words of the body's last line. */
function closingLink(page: Page, line: LineFacts): TokenRange | null {
  if (line.words < LONG_LINE) return null;
  const { tokens, hits } = page;
  for (let i = line.to - 2; i > line.from + 8 && i >= line.to - HEADLINE_TOKENS; i -= 1) {
    const role = hits.lineOpener.at(i)?.meaning;
    if (role !== 'readMore' && role !== 'tags' && role !== 'topic') continue;
    if (codeAt(tokens, (hits.lineOpener.at(i)?.to ?? i) - 1) === COLON) return { from: i, to: line.to };
  }
  return null;
}

/** The longest stretch behind a sentence's end that is nothing but names, at the end of the body. */
function signatureOf(page: Page, line: TokenRange): Signature | null {
  if (line.to - line.from < SIGNED_TOKENS) return null;
  const { tokens } = page;
  let best: Signature | null = null;
  for (let i = line.to - 1; i > line.from + 8 && i >= line.to - SIGNATURE_TOKENS; i -= 1) {
    if (!spaced(tokens, i) || !isSymbol(tokens, i - 1) || !isEnd(codeAt(tokens, i - 1))) continue;
    // "… the Secretary-General, H.E. Dr. Lim Wei", "… tại TP. Hồ Chí Minh": the full stop of a short form ends nothing.
    if (page.hits.honorific.endsBefore(i) || page.hits.abbreviation.endsBefore(i - 1)) continue;
    const range = { from: i, to: line.to };
    // In a short paragraph, only a house is told from who says something.
    const byline = line.to - line.from < LONG_LINE ? null : readByline(page, range);
    const agency = byline === null ? readAgency(page, range) : byline.agency;
    if (byline !== null || agency !== null) best = { range, byline, agency };
  }
  return best;
}

const ENDS: ReadonlySet<number> = new Set([0x2e, 0x21, 0x3f, 0x2026, 0x22, 0x201d, 0x29, 0x5d, 0x2f]);

function isEnd(code: number): boolean {
  return ENDS.has(code);
}
