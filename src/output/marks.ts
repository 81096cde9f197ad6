import type { Document, Span } from '../document.js';
import { normal } from '../text/normal.js';
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
  const look = (forms: readonly string[], { start, end }: Span, kind: PageMark['kind'], named = false) => {
    const written = text.slice(start, end);
    const within = lowerCase(written);
    for (const form of forms.flatMap((words) => [words, normal(words, 'NFD')])) {
      const at = wordsAt(within, lowerCase(form), named ? written : null);
      if (at < 0) continue;
      marks.push({ start: start + at, end: start + at + form.length, kind });
      return;
    }
  };
  for (const { name, kind, statements } of document.speakers) {
    const names = kind === 'person' ? endings(name) : [name];
    for (const { verb, span } of statements) {
      look(names, span, 'speaker', kind === 'person');
      look([verb], span, 'verb');
    }
  }
  for (const { date, span } of document.events) {
    if (date !== null) look([date.text], span, 'date');
  }
  return marks;
}

/** In small letters, where that keeps every offset: a few letters become two. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A person is named in full once, and by the last part of the name after that. */
function endings(name: string): string[] {
  const words = name.split(' ');
  return words.map((_, from) => words.slice(from).join(' '));
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Where words stand in a text in small letters as words of their own, or -1; as a person's name only with a capital as it is `written`. */
function wordsAt(text: string, words: string, written: string | null): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (written !== null && written.charAt(at) === text.charAt(at)) continue;
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) return at;
  }
  return -1;
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
