import type { PageMark } from '../languages/page-marks.js';
import { Role } from '../languages/roles.js';
import type { Page } from '../page.js';
import { codeAt, lengthAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import type { Line } from '../text/source.js';
import type { Tokens } from '../text/tokens.js';
import { BitsBelow, Shape } from '../text/vocabulary.js';

/** How a line ends, closing quotation marks and brackets aside. */
export const Ending = { None: 0, Stop: 1, Question: 2, Ellipsis: 3, Colon: 4, Comma: 5 } as const;
export type Ending = (typeof Ending)[keyof typeof Ending];

/** What a line holds, as bits: a rule that is about one of these need not look at lines without it. */
export const Sign = {
  /** The first word, or a figure or mark before it, begins furniture. */
  Furniture: 1,
  /** The first word, or a figure or mark before it, begins the label of a line. */
  Label: 2,
  /** What speaks for the page or tells of a picture. */
  Wording: 4,
  /** No word, or nothing but a figure with a letter ("x5"). */
  Figures: 8,
  /** The first token is a symbol. */
  Mark: 16,
  /** © or ®. */
  Reserved: 32,
  /** An @, two slashes, or "www". */
  Address: 64,
  /** ›, » or >, as between the entries of a path through menus. */
  Arrow: 128,
  /** [ */
  Bracket: 256,
  /** A mark that can end a sentence. */
  Stop: 512,
  /** Two numbers or more, and a bracket that closes with the line. */
  Dated: 1024,
} as const;

const SIGN_OF_MARK: Readonly<Record<PageMark, number>> = {
  reserved: Sign.Reserved,
  address: Sign.Address,
  arrow: Sign.Arrow,
  bracket: Sign.Bracket,
};

/** What can be seen of one line that is not empty, without the others. */
export interface LineFacts extends TokenRange {
  /** Position among the lines that are not empty. */
  readonly index: number;
  readonly line: Line;
  /** Empty lines between this one and the one before. */
  readonly gap: number;
  readonly words: number;
  /** Words that begin with a capital. */
  readonly capitals: number;
  readonly numbers: number;
  readonly ending: Ending;
  /** {@link Sign} bits. */
  readonly signs: number;
  /** A number for the sequence of words, by which repeats are looked for. */
  readonly key: number;
}

const DOT = 0x2e;
const ELLIPSIS = 0x2026;
const SLASH = 0x2f;

/** Facts about every line that holds a word, number or symbol, in order. One pass over the tokens. */
export function lineFacts(page: Page): LineFacts[] {
  const { tokens, source } = page;
  const facts: LineFacts[] = [];
  let number = 0;
  let previous = 0;
  let from = 0;
  while (from < tokens.count) {
    const start = tokens.start[from] ?? 0;
    let line = source.lines[number];
    while (line !== undefined && line.end < start) {
      number += 1;
      line = source.lines[number];
    }
    if (line === undefined) break;
    const described = describe(page, line, facts.length, number - previous, from);
    facts.push(described);
    previous = number + 1;
    from = described.to;
  }
  return facts;
}

/** The line that begins with token `from`. Counts in one loop without a branch: no other sees all words of a page's lines. */
function describe(page: Page, line: Line, index: number, gap: number, from: number): LineFacts {
  const { tokens, roles } = page;
  const { count, shape: shapes, word: ids } = tokens;
  let words = 0;
  let capitals = 0;
  let numbers = 0;
  let role = 0;
  let held = 0;
  let key = 7;
  let to = from;
  let shape = shapes[from] ?? 0;
  const opening = shape;
  do {
    role |= roles[to] ?? 0;
    held |= shape;
    // Symbols are no part of the key: 0 for them.
    const counts = 1 - ((shape & Shape.Symbol) >> BitsBelow.Symbol);
    key = (Math.imul(key, 1 + 30 * counts) + Math.imul(ids[to] ?? 0, counts)) | 0;
    words += shape & Shape.Word;
    numbers += (shape & Shape.Number) >> BitsBelow.Number;
    capitals += (shape & Shape.Capital) >> BitsBelow.Capital;
    to += 1;
    shape = to < count ? (shapes[to] ?? 0) : Shape.LineStart;
  } while ((shape & Shape.LineStart) === 0);
  let signs = (held & Shape.Stop) !== 0 ? Sign.Stop : 0;
  if ((role & Role.Wording) !== 0) signs |= Sign.Wording;
  if ((role & Role.PageMark) !== 0) signs |= marksIn(page, from, to);
  if ((role & (Role.Furniture | Role.Label)) !== 0) signs |= openingOf(page, from, to);
  if (words === 0 || (to - from === 1 && (opening & Shape.Mixed) !== 0)) signs |= Sign.Figures;
  if ((opening & Shape.Symbol) !== 0) signs |= Sign.Mark;
  if (numbers >= 2 && codeAt(tokens, to - 1) === CLOSES) signs |= Sign.Dated;
  const ending = endingOf(tokens, from, to);
  return { index, line, gap, from, to, words, capitals, numbers, signs, key, ending };
}

function marksIn({ hits, roles }: Page, from: number, to: number): number {
  let signs = 0;
  for (let i = from; i < to; i += 1) {
    if (((roles[i] ?? 0) & Role.PageMark) === 0) continue;
    const mark = hits.pageMark.at(i);
    if (mark !== undefined) signs |= SIGN_OF_MARK[mark.meaning];
  }
  return signs;
}

/** Ends of sentences inside a line, the last one included. */
export function stopsIn({ tokens }: Page, { from, to, signs }: LineFacts): number {
  if ((signs & Sign.Stop) === 0) return 0;
  let stops = 0;
  for (let i = from; i < to; i += 1) {
    if (((tokens.shape[i] ?? 0) & Shape.Stop) !== 0 && endsSentence(tokens, i, to)) stops += 1;
  }
  return stops;
}

const CLOSES = 0x29;

/** Whether a line holds a number that can be a year: nothing else dates it. */
export function holdsYear({ tokens }: Page, { from, to }: LineFacts): boolean {
  for (let i = from; i < to; i += 1) {
    if (((tokens.shape[i] ?? 0) & Shape.Number) !== 0 && canBeYear(tokens, i)) return true;
  }
  return false;
}

/** Four digits that begin as those of a year do. */
function canBeYear(tokens: Tokens, i: number): boolean {
  if (lengthAt(tokens, i) !== 4) return false;
  const first = codeAt(tokens, i);
  return first === 0x31 || first === 0x32;
}

/** Whether furniture or a label begins at the first word or before it; figures with a letter ("x5") aside. */
function openingOf({ tokens, roles }: Page, from: number, to: number): number {
  let role = 0;
  for (let i = from; i < to; i += 1) {
    role |= roles[i] ?? 0;
    if (((tokens.shape[i] ?? 0) & (Shape.Word | Shape.Mixed)) === Shape.Word) break;
  }
  const furniture = (role & Role.Furniture) !== 0 ? Sign.Furniture : 0;
  return (role & Role.Label) !== 0 ? furniture | Sign.Label : furniture;
}

/** A mark behind which the line ends or a capital, a number or a quotation begins after white space. */
export function endsSentence(tokens: Tokens, i: number, to: number): boolean {
  if (i + 1 >= to) return true;
  const next = tokens.shape[i + 1] ?? 0;
  if ((next & Shape.SpaceBefore) === 0) return isQuoteOrCloser(codeAt(tokens, i + 1));
  const before = tokens.shape[i - 1] ?? 0;
  return !isInitial(tokens, i - 1, before) && (next & (Shape.Capital | Shape.Number | Shape.Symbol)) !== 0;
}

/** " ' ) ] “ ” ‘ ’ » */
function isQuoteOrCloser(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === CLOSES || code === 0x5d;
  return code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2019 || code === 0xbb;
}

/** "A.", "Th.": a capital, or two letters that are no word of their own as "Mỹ" and "An" are. */
function isInitial(tokens: Tokens, i: number, shape: number): boolean {
  const length = lengthAt(tokens, i);
  if ((shape & Shape.Capital) === 0) return false;
  return length === 1 || (length === 2 && (shape & (Shape.Syllable | Shape.AllCaps)) !== Shape.Syllable);
}

function endingOf(tokens: Tokens, from: number, to: number): Ending {
  let i = to - 1;
  if (((tokens.shape[i] ?? 0) & Shape.Symbol) === 0) return Ending.None;
  while (i > from && isQuoteOrCloser(codeAt(tokens, i))) i -= 1;
  const code = codeAt(tokens, i);
  if (code === ELLIPSIS) return Ending.Ellipsis;
  if (code === DOT) {
    const before = i > from ? codeAt(tokens, i - 1) : 0;
    return before === DOT || before === ELLIPSIS ? Ending.Ellipsis : Ending.Stop;
  }
  if (code === 0x3f) return Ending.Question;
  if (code === 0x21) return Ending.Stop;
  if (code === 0x3a) return Ending.Colon;
  if (code === 0x3b || code === 0x2c) return Ending.Comma;
  // "./" at the end of a text cut short.
  return code === SLASH && i > from && codeAt(tokens, i - 1) === DOT ? Ending.Stop : Ending.None;
}
