import type { Commitment } from '../../languages/progress.js';
import type { Hit } from '../../text/found.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Share } from './quantity.js';

/** A quantity joined with what it counts and with the share that restates it. */
export interface Figure extends TokenRange {
  /** First and last code unit of count, unit and share. */
  readonly start: number;
  readonly end: number;
  readonly done: number | null;
  readonly total: number | null;
  readonly share: Share | null;
  readonly whole: boolean;
  /** Null where the sentence leaves the noun out. */
  readonly unit: Hit<Commitment> | null;
  /** Where the count begins, without a unit before it. */
  readonly countFrom: number;
  /** Where the predicate may begin: behind the count and its noun. */
  readonly predicate: number;
  /** The share's own place where it stands apart, with its brackets and joining words. */
  readonly aside: TokenRange | null;
  /** The set is named before the count: "số nhiệm vụ đã hoàn thành đạt 15/18". */
  readonly setFirst: boolean;
}
