import { CharClass, classOf } from '../text/characters.js';
import { type Line, lineOf, type SourceText } from '../text/source.js';

/** What a line of the dump is. Every line that is not empty gets exactly one. */
export type Label = 'title' | 'body' | 'caption' | 'author' | 'published' | 'agency' | 'chrome';

/** Neighbouring lines that one rule gave one label. Empty lines between them are none of theirs. */
export interface LabelledRun {
  readonly label: Label;
  /** The id of a cleaner rule. */
  readonly rule: string;
  /** The numbers of its first and last line. */
  readonly first: number;
  readonly last: number;
  /** How many lines it has. */
  readonly lines: number;
}

/** A line that is not empty, what it is, and the rule that decided. */
export interface LabelledLine {
  readonly line: Line;
  readonly label: Label;
  /** The id of a cleaner rule. */
  readonly rule: string;
}

/** Every line of some runs. */
export function labelledLines(source: SourceText, runs: readonly LabelledRun[]): LabelledLine[] {
  const lines: LabelledLine[] = [];
  for (const { label, rule, first, last } of runs) {
    for (let number = first; number <= last; number += 1) {
      const line = lineOf(source, number);
      if (!isEmpty(source.text, line)) lines.push({ line, label, rule });
    }
  }
  return lines;
}

/** Whether a line holds nothing that can be seen. */
function isEmpty(text: string, { start, end }: Line): boolean {
  for (let i = start; i < end; i += 1) {
    const kind = classOf(text.charCodeAt(i));
    if (kind !== CharClass.Space && kind !== CharClass.Invisible) return false;
  }
  return true;
}
