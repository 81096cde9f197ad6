import type { Document, Span } from '../document.js';
import type { Mark } from './palette.js';

/** A stretch of the page that a finding was read from. */
export interface PageMark {
  readonly start: number;
  readonly end: number;
  readonly kind: Exclude<Mark, 'cut'>;
  /** What the finding made of it, where that is more than the words. */
  readonly note?: string;
}

/** A stretch of the page that is shown in its own way. Ranges are nested or apart, never crossing. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly kind: Mark;
}

/**
 * Where the findings stand in the text. The finer marks (names, verbs, dates)
 * come from the analysis where it has them, else the words of each finding are
 * looked for in the place it was read from.
 */
export function findingMarks(text: string, document: Document, finer?: readonly PageMark[]): PageMark[] {
  const whole: PageMark[] = [
    ...document.progress.map(({ span }) => ({ ...span, kind: 'progress' as const })),
    ...document.events.map(({ span }) => ({ ...span, kind: 'event' as const })),
  ];
  return [...whole, ...(finer ?? lookedUp(text, document))];
}

function lookedUp(text: string, document: Document): PageMark[] {
  const marks: PageMark[] = [];
  const look = (words: string, { start, end }: Span, kind: PageMark['kind']) => {
    const at = text.slice(start, end).indexOf(words);
    if (at >= 0) marks.push({ start: start + at, end: start + at + words.length, kind });
  };
  for (const { name, statements } of document.speakers) {
    for (const { verb, span } of statements) {
      look(name, span, 'speaker');
      look(verb, span, 'verb');
    }
  }
  for (const { date, span } of document.events) {
    if (date !== null) look(date.text, span, 'date');
  }
  return marks;
}

/** The marks in order, and nested: one that reaches out of the mark around it is cut short. */
export function nested(marks: readonly Range[]): Range[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const ranges: Range[] = [];
  const around: Range[] = [];
  for (const { start, end, kind } of sorted) {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) around.pop();
    const outer = around.at(-1);
    const range = { start, end: Math.min(end, outer?.end ?? end), kind };
    const same = outer?.start === start && outer.end === range.end && outer.kind === kind;
    if (same || range.end <= start) continue;
    ranges.push(range);
    around.push(range);
  }
  return ranges;
}
