import type { Span } from '../document.js';
import { withoutInvisible } from './invisible.js';
import { normal } from './normal.js';
import { isTidy } from './tidy.js';

/** A line of the source, without its line end. Offsets are UTF-16 code units. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The decoded source exactly as it came, cut into lines. Every value that is
 * printed is located by an offset into `text`; nothing in it is ever changed.
 */
export interface SourceText {
  readonly text: string;
  readonly lineCount: number;
  /** Where each line starts; there may be room for more lines than there are. */
  readonly lineStarts: Int32Array;
}

const CARRIAGE_RETURN = 13;

/** So many code units a line are guessed. */
const LINE_LENGTH = 64;

/** Lines end at \n or \r\n; the last line may have no end. */
export function sourceText(text: string): SourceText {
  let lineStarts = new Int32Array(Math.ceil(text.length / LINE_LENGTH) + 16);
  let lineCount = 1;
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
    if (lineCount === lineStarts.length) lineStarts = enlarged(lineStarts);
    lineStarts[lineCount] = feed + 1;
    lineCount += 1;
  }
  return { text, lineCount, lineStarts };
}

function enlarged(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}

/** A line by its number, from 1 on; an empty one at the end of the text where there is none of that number. */
export function lineOf({ text, lineCount, lineStarts }: SourceText, number: number): Line {
  const start = number <= lineCount ? (lineStarts[number - 1] ?? 0) : text.length;
  const next = number < lineCount ? (lineStarts[number] ?? 0) - 1 : text.length;
  const end = next > start && text.charCodeAt(next - 1) === CARRIAGE_RETURN ? next - 1 : next;
  return { number, start, end };
}

/** The number (from 1) of the line that holds `offset`. */
export function lineAt(source: SourceText, offset: number): number {
  let low = 0;
  let high = source.lineCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Where a stretch of the source stands: its first line, from 1 on, and its offsets. */
export function spanOf(source: SourceText, start: number, end: number): Span {
  return { line: lineAt(source, start), start, end };
}

/** White space that is not one space: to write each space of a long text anew would take longer than all the rest. */
const WHITE_SPACE = /(?! (?!\s))\s+/gu;

/** The source between two offsets as it is printed: NFC, white space folded to single spaces. */
export function excerpt(source: SourceText, start: number, end: number): string {
  const { text } = source;
  if (isTidy(text, start, end)) return text.slice(start, end);
  return normal(text.slice(start, end)).replace(WHITE_SPACE, ' ').trim();
}

/** Like {@link excerpt}, for values that are not held against their span: invisible characters go too. */
export function readable(source: SourceText, start: number, end: number): string {
  if (isTidy(source.text, start, end)) return source.text.slice(start, end);
  return withoutInvisible(excerpt(source, start, end));
}
