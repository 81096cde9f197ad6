import type { PageMark } from '../languages/page-marks.js';
import { Role } from '../languages/roles.js';
import type { Page } from '../page.js';
import { codeAt } from '../text/read.js';
import type { Tokens } from '../text/tokens.js';
import { BitsBelow, Shape } from '../text/vocabulary.js';
import { Ending, FIELDS, Field, isQuoteOrCloser, Lines, Sign } from './facts.js';

const SIGN_OF_MARK: Readonly<Record<PageMark, number>> = {
  reserved: Sign.Reserved,
  address: Sign.Address,
  arrow: Sign.Arrow,
  bracket: Sign.Bracket,
  code: Sign.Code,
};

const DOT = 0x2e;
const ELLIPSIS = 0x2026;
const SLASH = 0x2f;
const CLOSES = 0x29;

/** What can be seen of every line that holds a word, number or symbol, in order. One pass over the tokens. */
export function readLines(page: Page): Lines {
  const { tokens, source } = page;
  const { lineCount, lineStarts } = source;
  const records = new Int32Array((lineCount + 1) * FIELDS);
  let number = 1;
  let count = 0;
  let from = 0;
  while (from < tokens.count) {
    const start = tokens.start[from] ?? 0;
    while (number < lineCount && (lineStarts[number] ?? 0) <= start) number += 1;
    records[count * FIELDS + Field.Number] = number;
    from = describe(page, records, count, from);
    const last = tokens.start[from - 1] ?? 0;
    while (number < lineCount && (lineStarts[number] ?? 0) <= last) number += 1;
    records[count * FIELDS + Field.Last] = number;
    count += 1;
  }
  records[count * FIELDS + Field.From] = from;
  return new Lines(records, count);
}

/** Writes down the line that begins with token `from`; the token behind it. Counts in one loop without a branch, and in integers that are not asked whether they have grown too large: no other sees all words of a page's lines. */
function describe(page: Page, records: Int32Array, index: number, from: number): number {
  const { tokens, roles } = page;
  const { count, shape: shapes, word: ids } = tokens;
  let words = 0;
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
    words = (words + (shape & Shape.Word)) | 0;
    numbers = (numbers + ((shape & Shape.Number) >> BitsBelow.Number)) | 0;
    to += 1;
    shape = to < count ? (shapes[to] ?? 0) : Shape.LineStart;
  } while ((shape & Shape.LineStart) === 0);
  let signs = (held & Shape.Stop) !== 0 ? Sign.Stop : 0;
  if ((role & Role.Wording) !== 0) signs |= Sign.Wording;
  if ((role & Role.PageMark) !== 0) signs |= marksIn(page, from, to);
  if ((role & (Role.Furniture | Role.Label)) !== 0) signs |= openingOf(page, from, to);
  if (words === 0 || (words === 1 && to - from <= TIME_TOKENS && isFigured(shapes, from)))
    signs |= Sign.Figures;
  if ((opening & Shape.Symbol) !== 0) signs |= Sign.Mark;
  if (numbers === 1 && words <= COUNTED_WORDS) signs |= Sign.Counted;
  if (numbers >= 2 && codeAt(tokens, to - 1) === CLOSES) signs |= Sign.Dated;
  const at = index * FIELDS;
  records[at + Field.From] = from;
  records[at + Field.Words] = words;
  records[at + Field.Numbers] = numbers;
  records[at + Field.Signs] = signs;
  records[at + Field.Ending] = endingOf(tokens, from, to);
  records[at + Field.Key] = key;
  return to;
}

const COUNTED_WORDS = 5;
/** "5:02pm", "14h05", "9 am" */
const TIME_TOKENS = 5;

function isFigured(shapes: Uint16Array, from: number): boolean {
  return ((shapes[from] ?? 0) & (Shape.Number | Shape.Mixed)) !== 0;
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

/** # * ■ ● ♦ and the like, by which a text closes behind its last full stop. */
const END_MARKS: ReadonlySet<number> = new Set([0x23, 0x2a, 0x25a0, 0x25a1, 0x25aa, 0x25cf, 0x25c6, 0x2666]);

function endingOf(tokens: Tokens, from: number, to: number): Ending {
  let i = to - 1;
  if (((tokens.shape[i] ?? 0) & Shape.Symbol) === 0) return Ending.None;
  while (i > from && (isQuoteOrCloser(codeAt(tokens, i)) || END_MARKS.has(codeAt(tokens, i)))) i -= 1;
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
