import type { DateMention } from '../../mentions/dates.js';
import type { Page } from '../../page.js';
import type { TokenRange } from '../../text/sentences.js';

/** What kind of head the name begins with. */
export interface NameHead {
  /** The token behind the head. */
  readonly at: number;
  readonly numbered: boolean;
  /** For visits "tới" and "tại" lead on to where; for ceremonies "cho" to whom. */
  readonly kind: 'visit' | 'ceremony' | 'other';
  /** Opens its clause: then a verb right behind it is what the event does ("Hội nghị đánh giá …"). */
  readonly subject: boolean;
  /** Somebody is told or given something: "báo cáo hội nghị về …"; then "về" is none of the name's. */
  readonly addressed: boolean;
}

/** A name while it is being read, and what was met in it so far. */
export interface NameState {
  readonly page: Page;
  readonly head: NameHead;
  readonly limit: number;
  /** The dates of the sentence, in order. */
  readonly dates: readonly DateMention[];
  /** Where the name ends; known last. */
  to: number;
  ordinal: number | null;
  acronym: TokenRange | null;
  year: DateMention | number | null;
  /** "tiếp theo" was met. */
  next: boolean;
  /** Behind "về": verbs may belong to what the event is about. */
  topic: boolean;
  /** No word before this token is taken off the end. */
  firm: number;
  /** Behind another event's noun: numbers and years are that one's. */
  inner: boolean;
  /** That noun is numbered without "lần": "phiên bỏ phiếu của Đại hội đồng khóa 73". */
  counts: boolean;
  /** Behind the comma of "Kỳ họp thứ 5, Quốc hội khóa XV". */
  whose: boolean;
  /** Behind "giữa" or "với": an acronym is that of a side. */
  sides: boolean;
}

/** Takes a number for the event's own, unless it stands in another event's name. */
export function count(state: NameState, value: number): void {
  if (!state.inner) state.ordinal ??= value;
}
