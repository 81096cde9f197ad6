import { Role } from '../languages/roles.js';
import type { Page } from '../page.js';
import type { TokenRange } from '../text/sentences.js';
import type { Line } from '../text/source.js';
import type { Tokens } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';

/** How a line ends, closing quotation marks and brackets aside. */
export type Ending = 'stop' | 'question' | 'ellipsis' | 'colon' | 'comma' | 'none';

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
  /** An @, two slashes, or a first word such as "www". */
  Address: 64,
  /** ›, » or >, as between the entries of a path through menus. */
  Arrow: 128,
  /** [ */
  Bracket: 256,
  /** Two numbers or more, and a bracket that closes with the line. */
  Dated: 1024,
  /** A number that can be a year: nothing else dates a line. */
  Year: 512,
} as const;

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
  /** Ends of sentences inside the line, the last one included. */
  readonly stops: number;
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

/** The line that begins with token `from`. */
function describe(page: Page, line: Line, index: number, gap: number, from: number): LineFacts {
  const { tokens, roles } = page;
  const { count, shape: shapes, word: ids } = tokens;
  let words = 0;
  let capitals = 0;
  let numbers = 0;
  let stops = 0;
  let role = 0;
  let signs = 0;
  let key = 7;
  let to = from;
  let shape = shapes[from] ?? 0;
  do {
    const i = to;
    const kind = shape;
    to += 1;
    shape = to < count ? (shapes[to] ?? 0) : Shape.LineStart;
    role |= roles[i] ?? 0;
    if ((kind & Shape.Word) !== 0) {
      words += 1;
      // Summed as it stands: whether a word begins with a capital is nothing that a branch can foresee.
      capitals += kind & Shape.Capital;
      key = (Math.imul(key, 31) + (ids[i] ?? 0)) | 0;
    } else if ((kind & Shape.Number) !== 0) {
      numbers += 1;
      if (canBeYear(tokens, i)) signs |= Sign.Year;
      key = (Math.imul(key, 31) + (ids[i] ?? 0)) | 0;
    } else if ((kind & (Shape.Stop | Shape.Comma | Shape.Dash)) === 0) signs |= signOf(tokens, i, from);
    else if ((kind & Shape.Stop) !== 0 && ((shape & Shape.LineStart) !== 0 || endsSentence(tokens, i, i + 2)))
      stops += 1;
  } while ((shape & Shape.LineStart) === 0);
  if ((role & Role.Wording) !== 0) signs |= Sign.Wording;
  if ((role & (Role.Furniture | Role.Label)) !== 0) signs |= openingOf(page, from, to);
  const opening = shapes[from] ?? 0;
  if (words === 0 || (to - from === 1 && (opening & Shape.Mixed) !== 0)) signs |= Sign.Figures;
  if ((opening & Shape.Symbol) !== 0) signs |= Sign.Mark;
  else if (codeAt(tokens, from) === SMALL_W) signs |= Sign.Address;
  if (numbers >= 2 && codeAt(tokens, to - 1) === 0x29) signs |= Sign.Dated;
  const ending = endingOf(tokens, from, to);
  capitals /= Shape.Capital;
  return { index, line, gap, from, to, words, capitals, numbers, stops, signs, key, ending };
}

const SMALL_W = 0x77;

/** The sign of a symbol in the line that begins at `from`. */
function signOf(tokens: Tokens, i: number, from: number): number {
  switch (codeAt(tokens, i)) {
    case 0xa9:
    case 0xae:
      return Sign.Reserved;
    case 0x203a:
    case 0xbb:
    case 0x3e:
      return Sign.Arrow;
    case 0x40:
      return Sign.Address;
    case 0x5b:
      return Sign.Bracket;
    case SLASH:
      return i > from && codeAt(tokens, i - 1) === SLASH ? Sign.Address : 0;
    default:
      return 0;
  }
}

/** Four digits that begin as those of a year do. */
function canBeYear(tokens: Tokens, i: number): boolean {
  if ((tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) !== 4) return false;
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
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === 0x29 || code === 0x5d;
  return code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2019 || code === 0xbb;
}

/** "A.", "Th.": a capital, or two letters that are no word of their own as "Mỹ" and "An" are. */
function isInitial(tokens: Tokens, i: number, shape: number): boolean {
  const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
  if ((shape & Shape.Capital) === 0) return false;
  return length === 1 || (length === 2 && (shape & (Shape.Syllable | Shape.AllCaps)) !== Shape.Syllable);
}

/** The UTF-16 code at the start of a token. */
export function codeAt(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.start[i] ?? 0);
}

function endingOf(tokens: Tokens, from: number, to: number): Ending {
  let i = to - 1;
  if (((tokens.shape[i] ?? 0) & Shape.Symbol) === 0) return 'none';
  while (i > from && isQuoteOrCloser(codeAt(tokens, i))) i -= 1;
  const code = codeAt(tokens, i);
  if (code === ELLIPSIS) return 'ellipsis';
  if (code === DOT) {
    const before = i > from ? codeAt(tokens, i - 1) : 0;
    return before === DOT || before === ELLIPSIS ? 'ellipsis' : 'stop';
  }
  if (code === 0x3f) return 'question';
  if (code === 0x21) return 'stop';
  if (code === 0x3a) return 'colon';
  if (code === 0x3b || code === 0x2c) return 'comma';
  // "./" at the end of a text cut short.
  return code === SLASH && i > from && codeAt(tokens, i - 1) === DOT ? 'stop' : 'none';
}
