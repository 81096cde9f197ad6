import type { Span } from '../document.js';
import { withoutInvisible } from './invisible.js';
import { normal } from './normal.js';

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
  readonly lines: readonly Line[];
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Lines end at \n or \r\n; the last line may have no end. */
export function sourceText(text: string): SourceText {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed;
    const end = next > start && text.charCodeAt(next - 1) === CARRIAGE_RETURN ? next - 1 : next;
    lines.push({ number: lines.length + 1, start, end });
    if (feed < 0 || text.charCodeAt(feed) !== LINE_FEED) break;
    start = feed + 1;
  }
  return { text, lines };
}

/** The number (from 1) of the line that holds `offset`. */
export function lineAt(source: SourceText, offset: number): number {
  let low = 0;
  let high = source.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const line = source.lines[middle];
    if (line !== undefined && line.start <= offset) low = middle;
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

const SPACE = 0x20;
const SPACED = 1;
const UNTIDY = 2;

const SOFT_HYPHEN = 0xad;

/** By code unit: 0 for what is printed as it is, composed Latin and Vietnamese letters and the marks of their prose. */
const TIDY = new Uint8Array(0x10000).fill(UNTIDY);
TIDY.fill(0, SPACE + 1, 0x7f);
TIDY.fill(0, 0xa1, 0x300);
TIDY[SOFT_HYPHEN] = UNTIDY;
TIDY.fill(0, 0x1ea0, 0x1efa);
TIDY.fill(0, 0x2013, 0x2027);
TIDY[SPACE] = SPACED;

/** Whether a stretch is printed as it is and nothing in it is invisible: such letters, single spaces, none at its ends. A branch at every space would cost more than the rest. */
function isTidy(text: string, start: number, end: number): boolean {
  let untidy = 0;
  let last = SPACED;
  for (let i = start; i < end; i += 1) {
    const kind = TIDY[text.charCodeAt(i)] ?? UNTIDY;
    untidy |= kind & (last | UNTIDY);
    last = kind;
  }
  return untidy === 0 && last === 0;
}

/** Like {@link excerpt}, for values that are not held against their span: invisible characters go too. */
export function readable(source: SourceText, start: number, end: number): string {
  if (isTidy(source.text, start, end)) return source.text.slice(start, end);
  return withoutInvisible(excerpt(source, start, end));
}
