import type { Cleaned } from './clean/cleaned.js';
import { Role } from './languages/roles.js';
import type { Page } from './page.js';
import { endBehind, type TokenRange } from './text/sentences.js';
import { Shape } from './text/vocabulary.js';

/** A run of tokens that findings are read from. */
export interface Prose extends TokenRange {
  /** What its phrases may begin, {@link Role} bits: a finding leaves a sentence that cannot hold it at once. */
  readonly roles: number;
}

/** One sentence of the body, and which paragraph it stands in. */
export interface Sentence extends Prose {
  /** Index into the cleaned page's paragraphs. */
  readonly paragraph: number;
}

/** The page, what cleaning made of it, and the prose that findings are read from. */
export interface ArticleText extends Page {
  readonly cleaned: Cleaned;
  /** The sentences of the body in order. Captions, bylines and headlines glued into a line are none. */
  readonly sentences: readonly Sentence[];
  /** The captions' tokens, those glued into a paragraph too. */
  readonly captions: readonly TokenRange[];
  /** The title's tokens, or null. */
  readonly title: TokenRange | null;
  /** The publication date known for the article: from the caller, else from the page. */
  readonly published: string | null;
  /** The day it was written on: that of publication, else the one its dateline tells. Printed nowhere. */
  readonly written: string | null;
}

/** Cuts the cleaned body into sentences. */
export function articleText(page: Page, cleaned: Cleaned, published: string | null): ArticleText {
  const { source, tokens, hits, roles, language, grammar } = page;
  const { title, captions, glued, paragraphs } = cleaned;
  const sentences: Sentence[] = [];
  let next = 0;
  for (let k = 0; k < paragraphs.length; k += 1) {
    const paragraph = paragraphs[k];
    if (paragraph === undefined) continue;
    let from = paragraph.from;
    for (let hole = glued[next]; hole !== undefined && hole.from < paragraph.to; hole = glued[next]) {
      if (hole.from > from) addSentences(page, { from, to: hole.from }, k, sentences);
      from = Math.max(from, hole.to);
      next += 1;
    }
    if (from < paragraph.to) addSentences(page, { from, to: paragraph.to }, k, sentences);
  }
  const written = published ?? datelineDay(page, cleaned);
  // Written out: a spread makes a hidden class of its own for each article, and every look into one is then slow.
  return {
    source,
    tokens,
    hits,
    roles,
    language,
    grammar,
    cleaned,
    sentences,
    captions: [...captions, ...glued],
    title,
    published,
    written,
  };
}

/** Adds the sentences of a stretch of a paragraph, with what each holds: one walk for both. */
function addSentences(page: Page, block: TokenRange, paragraph: number, sentences: Sentence[]): void {
  const read = page.grammar?.sentences(block) ?? null;
  if (read !== null) {
    for (const { from, to } of read) sentences.push({ from, to, paragraph, roles: rolesIn(page, from, to) });
    return;
  }
  const { tokens, roles, hits } = page;
  const { shape } = tokens;
  let { from } = block;
  let end = -1;
  let held = 0;
  let shapes = 0;
  for (let i = from; i < block.to; i += 1) {
    const own = shape[i] ?? 0;
    held |= roles[i] ?? 0;
    shapes |= own;
    if ((own & Shape.Stop) !== 0 && end <= i) end = endBehind(tokens, i, block, hits.abbreviation);
    if (i + 1 !== end && i + 1 !== block.to) continue;
    sentences.push({ from, to: i + 1, paragraph, roles: held | rolesOf(shapes) });
    from = i + 1;
    held = 0;
    shapes = 0;
  }
}

/** What the phrases of a run of tokens may begin. */
export function rolesIn({ roles, tokens: { shape } }: Page, from: number, to: number): number {
  let held = 0;
  let shapes = 0;
  for (let i = from; i < to; i += 1) {
    held |= roles[i] ?? 0;
    shapes |= shape[i] ?? 0;
  }
  return held | rolesOf(shapes);
}

/** The roles that sentences have by the shapes of their tokens. */
function rolesOf(shapes: number): number {
  let held = (shapes & Shape.Number) === 0 ? 0 : Role.Number;
  if ((shapes & Shape.Year) !== 0) held |= Role.Year;
  return (shapes & Shape.Quote) === 0 ? held : held | Role.Quotation;
}

const LONGEST_DATELINE = 24;

/** "JAKARTA, 5 July 2022 –" before the first sentence. */
function datelineDay(page: Page, { paragraphs }: Cleaned): string | null {
  const { tokens, language } = page;
  const end = paragraphs[0]?.from ?? 0;
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_DATELINE); i -= 1) {
    const day =
      ((tokens.shape[i + 1] ?? 0) & Shape.LineStart) === 0
        ? language.readers?.stampDate?.(page, i, end)
        : null;
    if (day) return day.date;
    if (((tokens.shape[i] ?? 0) & Shape.LineStart) !== 0) break;
  }
  return null;
}
