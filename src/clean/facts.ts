import type { Page } from '../page.js';
import type { TokenRange } from '../text/sentences.js';
import type { Line } from '../text/source.js';
import type { Tokens } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';

/** How a line ends, closing quotation marks and brackets aside. */
export type Ending = 'stop' | 'question' | 'ellipsis' | 'colon' | 'comma' | 'none';

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
  /** Holds © or ®. */
  readonly reserved: boolean;
  /** A number for the sequence of words, by which repeats are looked for. */
  readonly key: number;
}

const QUOTES_AND_CLOSERS = new Set([0x22, 0x27, 0x29, 0x5d, 0x201c, 0x201d, 0x2018, 0x2019, 0xbb]);
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
    const to = endOfLine(tokens, from);
    facts.push(describe(tokens, line, facts.length, number - previous, from, to));
    previous = number + 1;
    from = to;
  }
  return facts;
}

function endOfLine(tokens: Tokens, from: number): number {
  let to = from + 1;
  while (to < tokens.count && ((tokens.shape[to] ?? 0) & Shape.LineStart) === 0) to += 1;
  return to;
}

function describe(
  tokens: Tokens,
  line: Line,
  index: number,
  gap: number,
  from: number,
  to: number,
): LineFacts {
  let words = 0;
  let capitals = 0;
  let numbers = 0;
  let stops = 0;
  let reserved = false;
  let key = 7;
  for (let i = from; i < to; i += 1) {
    const shape = tokens.shape[i] ?? 0;
    if ((shape & Shape.Word) !== 0) {
      words += 1;
      if ((shape & Shape.Capital) !== 0) capitals += 1;
      key = (Math.imul(key, 31) + (tokens.word[i] ?? 0)) | 0;
    } else if ((shape & Shape.Number) !== 0) {
      numbers += 1;
      key = (Math.imul(key, 31) + (tokens.word[i] ?? 0)) | 0;
    } else {
      if ((shape & Shape.Stop) !== 0) {
        if (endsSentence(tokens, i, to)) stops += 1;
        continue;
      }
      const code = codeAt(tokens, i);
      if (code === 0xa9 || code === 0xae) reserved = true;
    }
  }
  const ending = endingOf(tokens, from, to);
  return { index, line, gap, from, to, words, capitals, numbers, stops, reserved, key, ending };
}

/** A mark behind which the line ends or a capital, a number or a quotation begins after white space. */
export function endsSentence(tokens: Tokens, i: number, to: number): boolean {
  if (i + 1 >= to) return true;
  const next = tokens.shape[i + 1] ?? 0;
  if ((next & Shape.SpaceBefore) === 0) return QUOTES_AND_CLOSERS.has(codeAt(tokens, i + 1));
  const before = tokens.shape[i - 1] ?? 0;
  return !isInitial(tokens, i - 1, before) && (next & (Shape.Capital | Shape.Number | Shape.Symbol)) !== 0;
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
  while (i > from && QUOTES_AND_CLOSERS.has(codeAt(tokens, i))) i -= 1;
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
