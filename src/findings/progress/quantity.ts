import type { Bound, Commitment } from '../../languages/progress.js';
import type { Hit } from '../../text/lexicon.js';
import type { TokenRange } from '../../text/sentences.js';

/** A share as the text states it, in percent. */
export interface Share {
  readonly value: number;
  /** Digits behind the decimal mark: 81,4 has one. */
  readonly decimals: number;
  readonly bound: Bound | null;
}

/** Numbers that could be a progress figure, before anybody asked what they count. */
export interface Quantity extends TokenRange {
  /** In code units: a number may be glued to the word before it. */
  readonly start: number;
  readonly end: number;
  readonly done: number | null;
  readonly total: number | null;
  readonly share: Share | null;
  /** "toàn bộ 26": all of them, so done only if the sentence plainly says it. */
  readonly whole: boolean;
  /** The set's noun where it stands inside: "114 dòng hành động trong tổng số 140". */
  readonly unit: Hit<Commitment> | null;
}
