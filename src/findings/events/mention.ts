import type { EventFrame, EventGroup, EventMode } from '../../languages/events.js';
import type { AseanEvent, EventType } from '../../document.js';
import type { DateMention } from '../../mentions/dates.js';
import type { TokenRange } from '../../text/sentences.js';

export type EventStatus = NonNullable<AseanEvent['status']>;

/** What one sentence tells of an event beside its name. */
export interface Slots {
  /** A date, and whether it stands with the name ("tight") or opens the clause. */
  date: { readonly mention: DateMention; readonly tight: boolean } | null;
  place: TokenRange | null;
  mode: EventMode | null;
  status: EventStatus | null;
  chairs: TokenRange[];
  hosts: TokenRange[];
}

/** One place where the text names or recalls an event. */
export interface EventMention {
  readonly sentence: number;
  readonly type: EventType;
  readonly group: EventGroup;
  /** The noun or verb. */
  readonly head: TokenRange;
  /** The whole name, from the head on. */
  readonly name: TokenRange;
  /** The name without a verb's or noun's own words: what tells it apart. */
  readonly content: readonly number[];
  readonly verb: boolean;
  /** Opens, closes or is a sitting of the event named in its name. */
  readonly phase: boolean;
  /** Stands inside the name of another one. */
  readonly nested: boolean;
  /** "các hội nghị", "11 hội nghị": several, or the kind. */
  readonly plural: boolean;
  /** Recalls an event and never makes one: a body's noun without its number. */
  readonly recallOnly: boolean;
  /** "một cuộc họp". */
  readonly indefinite: boolean;
  /** "hội nghị này", "lần này". */
  readonly deictic: boolean;
  readonly ordinal: number | null;
  readonly acronym: TokenRange | null;
  /** A year at the end of the name: "năm 2017". */
  readonly year: DateMention | number | null;
  readonly frame: EventFrame | null;
  /** Done again and again. */
  readonly habit: boolean;
  readonly participants: readonly TokenRange[];
  readonly slots: Slots;
}
