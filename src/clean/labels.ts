import type { Line } from '../text/source.js';

/** What a line of the dump is. Every line that is not empty gets exactly one. */
export type Label = 'title' | 'body' | 'caption' | 'author' | 'published' | 'agency' | 'chrome';

/** A line that is not empty, what it is, and the rule that decided. */
export interface LabelledLine {
  readonly line: Line;
  readonly label: Label;
  /** The id of a cleaner rule. */
  readonly rule: string;
}
