import { isSmall } from './characters.js';
import { lineOf, type SourceText } from './source.js';

/** Fewer code units than these are no full line. */
const NARROWEST = 40;
/** More are a paragraph, not a line cut to a width. */
const WIDEST = 120;
/** So many lines that go on in small letters must end near one width. */
const LEAST = 3;
const MOST_OF_THEM = 0.75;
/** Of the width: a line that goes on in small letters may be so short, as in text copied from a printed page. */
const SHORT = 0.6;
const NEAR = 0.85;
/** A line that ends in the middle of a sentence may lack so much of the width. */
const NEAR_END = 0.9;
const HALF = 0.5;
const FEW = 10;
const FEED = 10;
const SPACE = 0x20;
/** So long is a line with nothing but its end. */
const EMPTY = 2;

/** A line of the source that is not empty. */
interface Row {
  readonly start: number;
  /** Where its first letter or mark stands. */
  readonly from: number;
  readonly end: number;
  /** Empty lines above it. */
  readonly gap: number;
}

/**
 * The text with a space for every line end, and for the empty lines behind it,
 * that only cuts a paragraph to a width (e-mail, text browsers, `fmt`). Each
 * letter stays where it is. The same text if it is not cut to a width: then
 * hardly any line goes on in small letters, or those before it end anywhere.
 * @param text the source's text, its marks perhaps blanked
 */
export function unwrapped({ lineCount, lineStarts }: SourceText, text: string): string {
  const source = { text, lineCount, lineStarts };
  if (!mayBeWrapped(source)) return text;
  const rows = rowsOf(source);
  const width = widthOf(text, rows);
  if (width === 0) return text;
  const spread = isSpread(text, rows);
  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of chains(text, rows, width, spread)) {
    for (let i = from; i < to; i += 1) {
      const end = rows[i]?.end ?? done;
      const next = rows[i + 1]?.from ?? end;
      parts.push(text.slice(done, end), ' '.repeat(next - end));
      done = next;
    }
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Whether enough lines begin with a small letter behind one that may be cut to a width: asked of every text, so it looks at nothing else. */
function mayBeWrapped({ text, lineCount, lineStarts }: SourceText): boolean {
  let small = 0;
  for (let number = 1; number < lineCount; number += 1) {
    const start = lineStarts[number] ?? 0;
    const above = start - (lineStarts[number - 1] ?? 0);
    const overEmpty = above <= EMPTY ? start - (lineStarts[number - 2] ?? start) : above;
    if (overEmpty <= NARROWEST || overEmpty > WIDEST + EMPTY) continue;
    let at = start;
    while (text.charCodeAt(at) === SPACE) at += 1;
    if (isSmall(text.charCodeAt(at))) small += 1;
    if (small >= LEAST) return true;
  }
  return false;
}

function rowsOf(source: SourceText): Row[] {
  const { text, lineCount } = source;
  const rows: Row[] = [];
  let gap = 0;
  for (let number = 1; number <= lineCount; number += 1) {
    const { start, end } = lineOf(source, number);
    let from = start;
    while (from < end && isBlank(text.charCodeAt(from))) from += 1;
    let to = end;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
    if (from === to) {
      gap += 1;
      continue;
    }
    rows.push({ start, from, end: to, gap });
    gap = 0;
  }
  return rows;
}

/** The width that lines are cut to, or 0 where they are not: the longest of those that go on in small letters. */
function widthOf(text: string, rows: readonly Row[]): number {
  const ends: number[] = [];
  const full: number[] = [];
  for (let i = 0; i + 1 < rows.length; i += 1) {
    const [row, next] = [rows[i], rows[i + 1]];
    if (row === undefined || next === undefined || !goesOn(text, row, next)) continue;
    const length = row.end - row.start;
    if (length < NARROWEST) continue;
    ends.push(length);
    full.push(length + 1 + firstWord(text, next));
  }
  if (ends.length < LEAST) return 0;
  const sorted = [...ends].sort((a, b) => a - b);
  const usual = sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
  if (usual > WIDEST) return 0;
  let near = 0;
  for (const length of full) if (length >= NEAR * usual) near += 1;
  if (near < MOST_OF_THEM * ends.length) return 0;
  return sorted.findLast((length) => length <= usual * 1.1) ?? usual;
}

/** Whether empty lines part the lines of one paragraph. */
function isSpread(text: string, rows: readonly Row[]): boolean {
  let apart = 0;
  let together = 0;
  for (let i = 0; i + 1 < rows.length; i += 1) {
    const [row, next] = [rows[i], rows[i + 1]];
    if (row === undefined || next === undefined || !goesOn(text, row, next)) continue;
    if (next.gap === 0) together += 1;
    else if (next.gap === 1) apart += 1;
  }
  return apart > together;
}

/** Runs of rows, by their first and last, that are one paragraph each. */
function* chains(
  text: string,
  rows: readonly Row[],
  width: number,
  spread: boolean,
): Generator<[number, number]> {
  for (let from = 0; from < rows.length; ) {
    let to = from;
    let small = false;
    for (; to + 1 < rows.length; to += 1) {
      const [row, next] = [rows[to], rows[to + 1]];
      if (row === undefined || next === undefined || next.gap > (spread ? 1 : 0)) break;
      if (goesOn(text, row, next) && row.end - row.start >= SHORT * width) small = true;
      else if (!isFull(text, row, next, width) && !isShouted(text, row, next, width)) break;
    }
    // Where empty lines part everything, a headline may be as wide as the lead's first line.
    if (to > from && (small || !spread)) yield [from, to];
    from = to + 1;
  }
}

/** Whether the next row's first word had no room on a row, and nothing tells that it opens a paragraph. */
function isFull(text: string, row: Row, next: Row, width: number): boolean {
  const length = row.end - row.start;
  const least = next.gap === 0 && isOpen(text, row) ? NEAR_END * width : width;
  return (
    length <= width + 2 && length + 1 + firstWord(text, next) > least && !opensParagraph(text, row, next)
  );
}

/** Ends with a letter or a comma, in the middle of a sentence or of a name. */
function isOpen(text: string, { end }: Row): boolean {
  const last = text.charCodeAt(end - 1);
  return last === 0x2c || last > 0x7f || isLetterOrDigit(last);
}

/** Two rows in capitals: a headline, cut to a width of its own. */
function isShouted(text: string, row: Row, next: Row, width: number): boolean {
  return (
    next.gap === 0 &&
    row.end - row.start >= HALF * width &&
    [row, next].every(({ from, end }) => {
      const written = text.slice(from, end);
      return end - from > FEW && written === written.toUpperCase() && !isMarked(text, { ...row, from, end });
    })
  );
}

/** Whether a row goes on in small letters on the next. */
function goesOn(text: string, row: Row, next: Row): boolean {
  if (next.gap > 1 || !isSmall(text.charCodeAt(next.from)) || isMarked(text, next)) return false;
  const last = text.charCodeAt(row.end - 1);
  return last !== 0x3a && last !== 0x3b;
}

/** A mark of a list or a heading, a day alone, or a first line set in, behind a row that ends a sentence or a list's item. */
function opensParagraph(text: string, row: Row, next: Row): boolean {
  if (isMarked(text, next)) return text.charCodeAt(next.from) !== BRACKET || !isAside(text, row, next);
  if (isStamp(text, next)) return true;
  const last = text.charCodeAt(row.end - 1);
  if (last === 0x3a || last === 0x3b) return true;
  return last === 0x2e && next.from - next.start > row.from - row.start;
}

const BRACKET = 0x28;
/** "(iii)" */
const LONGEST_COUNT = 5;

/** "… tại ASEAN" / "(CPR) với …": a bracket amid a sentence, and not "(a)", "(iii)". */
function isAside(text: string, row: Row, { from, end }: Row): boolean {
  const close = text.indexOf(')', from);
  const inside = text.slice(from + 1, Math.min(close, end));
  const counts = close - from < LONGEST_COUNT && inside === inside.toLowerCase();
  return isOpen(text, row) && !counts;
}

const STAMP = /^[\d/:.,\s|-]{6,20}\d{2}$/u;

/** "11/07/2024", "11/07/2024 08:30": it does not end the sentence above. */
function isStamp(text: string, { from, end }: Row): boolean {
  return STAMP.test(text.slice(from, Math.min(end, from + NARROWEST)));
}

const MARKS: ReadonlySet<number> = new Set([...'*+-–—•·#>|[('].map((mark) => mark.charCodeAt(0)));

/** "* …", "- …", "1. …", "a) …". */
function isMarked(text: string, { from, end }: Row): boolean {
  const code = text.charCodeAt(from);
  if (MARKS.has(code)) return true;
  let at = from;
  while (at < end && at < from + 3 && isLetterOrDigit(text.charCodeAt(at))) at += 1;
  const mark = text.charCodeAt(at);
  if (at === from || (mark !== 0x2e && mark !== 0x29) || !isBlank(text.charCodeAt(at + 1))) return false;
  return mark === 0x29 || isDigit(code) || at === from + 1;
}

function firstWord(text: string, { from, end }: Row): number {
  let at = from;
  while (at < end && !isBlank(text.charCodeAt(at))) at += 1;
  return at - from;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === 9 || code === 13 || code === 0xa0 || code === FEED;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
