import type { TokenRange } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import type { LabelledRun } from './labels.js';

/** A stretch of the source: its tokens, and its UTF-16 offsets. */
export interface Stretch extends TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A page after cleaning: what each line is, and the parts of the article. */
export interface Cleaned {
  /** Every line that is not empty, in order. */
  readonly runs: readonly LabelledRun[];
  /** The headline, without a section or site name glued to it. */
  readonly title: Stretch | null;
  readonly authors: readonly string[];
  readonly agency: string | null;
  /** EDTF date, with the time where the page states one. */
  readonly published: string | null;
  /** In order, never overlapping. A dateline glued before the first sentence is left out. */
  readonly paragraphs: readonly Stretch[];
  readonly captions: readonly Stretch[];
  /** Stretches inside paragraphs that are no prose, in order, never overlapping: a caption, byline or headline glued into the line. */
  readonly glued: readonly Stretch[];
}

/** The stretch that some tokens take up. */
export function stretchOf({ start, end }: Tokens, from: number, to: number): Stretch {
  return { from, to, start: start[from] ?? 0, end: end[to - 1] ?? 0 };
}
