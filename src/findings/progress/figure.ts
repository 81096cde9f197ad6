import type { Commitment } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Quantity, Share } from './quantity.js';

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

/** A figure while what stands around its quantity is being joined with it. */
export type FigureDraft = { -readonly [Fact in keyof Figure]: Figure[Fact] };

/** A quantity with the noun in it or behind it, and nothing more. */
export function figureOf(page: Page, quantity: Quantity, unit: Figure['unit']): FigureDraft {
  const to = Math.max(quantity.to, unit?.to ?? quantity.to);
  return {
    from: quantity.from,
    to,
    start: quantity.start,
    end: Math.max(endOf(page, quantity.from, to), quantity.end),
    done: quantity.done,
    total: quantity.total,
    share: quantity.share,
    whole: quantity.whole,
    unit,
    countFrom: quantity.from,
    predicate: to,
    aside: null,
    setFirst: false,
  };
}

/** The last code unit, with the bracket that closes one opened inside. */
export function endOf({ tokens }: Page, from: number, to: number): number {
  let open = 0;
  for (let i = from; i < to; i += 1) {
    const symbol = symbolAt(tokens, i);
    if (symbol === '(') open += 1;
    else if (symbol === ')') open -= 1;
  }
  const last = open > 0 && symbolAt(tokens, to) === ')' ? to : to - 1;
  return tokens.end[last] ?? 0;
}
