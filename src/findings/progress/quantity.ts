import type { Bound, Commitment } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import type { Numeral } from '../../text/numerals.js';
import { isSpaced, symbolAt } from '../../text/read.js';
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

/** A quantity while its parts are being put together. */
type QuantityDraft = { -readonly [Fact in keyof Quantity]: Quantity[Fact] };

/** A count of the whole, from two numbers in the order of the text. */
export function count(first: Numeral, last: Numeral, unit: Quantity['unit']): QuantityDraft {
  return {
    from: first.from,
    to: last.to,
    start: first.start,
    end: last.end,
    done: first.value,
    total: last.value,
    share: null,
    whole: false,
    unit,
  };
}

/** Behind another number or a code: 26-28/10, 1/2/3, A.12/15. */
export function isGluedOn({ tokens }: Page, from: number): boolean {
  if (isSpaced(tokens, from)) return false;
  const before = symbolAt(tokens, from - 1);
  return before === '/' || before === '-' || before === '.' || before === ',';
}

/** Before more of a date or code: 12/3/2021, 45/63-TTg. */
export function isGluedTo({ tokens }: Page, to: number): boolean {
  if (isSpaced(tokens, to)) return false;
  const next = symbolAt(tokens, to);
  if (next !== '/' && next !== '-') return false;
  return !isSpaced(tokens, to + 1);
}
