import type { LabelledLine } from './labels.js';

/** A stretch of the source in UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A page after cleaning: what each line is, and the parts of the article. */
export interface Cleaned {
  readonly lines: readonly LabelledLine[];
  /** The headline, without a section or site name glued to it. */
  readonly title: Range | null;
  readonly authors: readonly string[];
  readonly agency: string | null;
  /** EDTF date, with the time where the page states one. */
  readonly published: string | null;
  /** In order, never overlapping. A dateline glued before the first sentence is left out. */
  readonly paragraphs: readonly Range[];
  readonly captions: readonly Range[];
  /** Stretches inside paragraphs that are no prose: a caption, byline or headline glued into the line. */
  readonly glued: readonly Range[];
}
