import type { Furniture } from '../languages/furniture.js';
import type { Page } from '../page.js';
import { codeAt, isCapital } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { foldedAt } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';
import { readAgency } from './agency.js';
import { type Byline, readByline } from './bylines.js';
import { readLines } from './describe.js';
import { holdsYear, type LineFacts, type Lines, wordsBetween } from './facts.js';
import type { Kind } from './kinds.js';
import type { Label } from './labels.js';
import { findRepeats, type Repeats } from './repeats.js';
import type { CleanerRule } from './rule.js';
import { holdsSentence, readStamp, type Stamp } from './stamps.js';
import { type Opener, opener } from './wording.js';

/** The stretch of lines that holds the body: indices of its first and last line. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

const REST_WORDS = 8;
const PLACE_TOKENS = 6;
const COMMA = 0x2c;

/**
 * A page while it is being labelled. Rules run in their order; each looks at
 * what is known so far and claims lines that nobody has claimed.
 */
export class Draft {
  readonly lines: Lines;
  readonly repeats: Repeats;
  /** What furniture a line is, as far as its wording tells; set by the first rules. */
  readonly furniture: (Furniture | null)[];
  /** The lines that are a form: a log-in, a newsletter, a poll. */
  readonly forms: number[] = [];
  /** By line, once it is known what each looks like: whether it is a lead that has lost its full stop; undefined where nobody has asked yet. */
  readonly standfirsts: (boolean | undefined)[] = [];
  readonly #rules: (CleanerRule | null)[];
  // By line; undefined where nobody has asked yet.
  readonly #stamps: (Stamp | null | undefined)[];
  readonly #bylines: (Byline | null | undefined)[];
  #openerOf: LineFacts | null = null;
  #opener: Opener | null = null;

  /** The headline's line and words; set by the rule that finds it. */
  title: { readonly index: number; readonly range: TokenRange } | null = null;
  /** Where the body stands; null for a page without an article. */
  region: Region | null = null;
  /** The first line of the body that no part of the page's head stands behind. */
  core = 0;
  /** The body's paragraphs: how many, how many without the end of a sentence, and their words. */
  paragraphs = { count: 0, open: 0, words: 0 };
  /** What every line looks like, once the page is laid out. */
  kinds: readonly Kind[] = [];
  /** Lines of a box of links inside the body. */
  boxes: ReadonlySet<number> = new Set();
  /** The line whose stamp dates the article. */
  published: number | null = null;
  agency: string | null = null;

  constructor(readonly page: Page) {
    this.lines = readLines(page);
    const { count } = this.lines;
    this.repeats = findRepeats(page.tokens, this.lines);
    this.furniture = new Array<Furniture | null>(count).fill(null);
    this.#rules = new Array<CleanerRule | null>(count).fill(null);
    this.#stamps = new Array<Stamp | null | undefined>(count);
    this.#bylines = new Array<Byline | null | undefined>(count);
  }

  /** Labels a line, unless another rule has done so. */
  claim(index: number, rule: CleanerRule): void {
    if (this.isFree(index)) this.#rules[index] = rule;
  }

  /** Takes back what rules said of a line before it was known where the article stands. */
  release(index: number): void {
    this.#rules[index] = null;
  }

  ruleAt(index: number): CleanerRule | null {
    return this.#rules[index] ?? null;
  }

  label(index: number): Label | null {
    return this.#rules[index]?.label ?? null;
  }

  isFree(index: number): boolean {
    return index >= 0 && index < this.lines.count && this.#rules[index] === null;
  }

  /** The time of publication that a line states, if it holds little else. Read at most once a line. */
  stamp(line: LineFacts): Stamp | null {
    const known = this.#stamps[line.index];
    if (known !== undefined) return known;
    const possible =
      line.numbers >= 2 && line.words <= 24 && holdsYear(this.page, line) && !holdsSentence(this.page, line);
    const read = possible ? readStamp(this.page, line) : null;
    const stamp = read !== null && this.#isBeside(read) ? read : null;
    this.#stamps[line.index] = stamp;
    return stamp;
  }

  /** How a line begins that goes on with something of the page's own, or null. The last answer is kept: rules ask one after the other. */
  opener(line: LineFacts): Opener | null {
    if (this.#openerOf !== line) {
      this.#openerOf = line;
      this.#opener = opener(this.page, line);
    }
    return this.#opener;
  }

  /** Read at most once a line. */
  byline(line: LineFacts): Byline | null {
    const known = this.#bylines[line.index];
    if (known !== undefined) return known;
    const byline = line.words === 0 || line.words > 18 ? null : readByline(this.page, line);
    this.#bylines[line.index] = byline;
    return byline;
  }

  /** Beside the time, a name, a place, a paper or a counter may stand on the line; a sentence may not. */
  #isBeside({ rest }: Stamp): boolean {
    const { place, organizationHead, outlet, furniture, lineOpener } = this.page.hits;
    let words = 0;
    for (const { from, to } of rest) {
      words += wordsBetween(this.page, from, to);
      // "TP. Hải Phòng": what kind of place it is may stand before its name.
      const site = place.at(from) ?? place.at(organizationHead.at(from)?.to ?? from);
      const named =
        site ?? outlet.at(from) ?? furniture.at(this.#pastFigures(from, to)) ?? lineOpener.at(from);
      if (to - from <= 2 || named !== undefined || this.#isPlace(from, to) || this.#isSite(from, to))
        continue;
      if (this.bylineIn({ from, to }) === null && readAgency(this.page, { from, to }) === null) return false;
    }
    return words <= REST_WORDS;
  }

  /** "1.032 lượt xem": behind what a counter counts. */
  #pastFigures(from: number, to: number): number {
    let i = from;
    while (i < to && ((this.page.tokens.shape[i] ?? 0) & (Shape.Number | Shape.Symbol)) !== 0) i += 1;
    return i;
  }

  /** "Batam, Riau Islands": a few capital words with a comma between. */
  #isPlace(from: number, to: number): boolean {
    const { tokens } = this.page;
    if (to - from > PLACE_TOKENS) return false;
    let commas = 0;
    for (let i = from; i < to; i += 1) {
      if (codeAt(tokens, i) === COMMA) commas += 1;
      else if (((tokens.shape[i] ?? 0) & Shape.Capital) === 0) return false;
    }
    return commas === 1;
  }

  /** "Báo Sông Nước": what the page is, and its name. */
  #isSite(from: number, to: number): boolean {
    const { tokens, language } = this.page;
    if (to - from > PLACE_TOKENS || language.words.site.get(foldedAt(tokens, from)) !== 'site') return false;
    for (let i = from; i < to; i += 1) if (!isCapital(tokens, i)) return false;
    return true;
  }

  /** The writers' names in a part of a line, or null. */
  bylineIn(range: TokenRange): Byline | null {
    return readByline(this.page, range);
  }
}
