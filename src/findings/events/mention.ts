import type { AseanEvent, EventType } from '../../document.js';
import type { EventFrame, EventGroup, EventMode } from '../../languages/events.js';
import type { DateMention } from '../../mentions/dates.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Series } from './series.js';
import type { Words } from './words.js';

export type EventStatus = NonNullable<AseanEvent['status']>;

/** What one sentence tells of an event beside its name. */
export interface Slots {
  /** A date, and whether it stands with the name ("tight") or opens the clause. */
  date: {
    readonly mention: DateMention;
    readonly sentence: number;
    readonly tight: boolean;
    /** "kết thúc ngày 23/11": the last day. */
    readonly last?: boolean;
    /** "hoãn sang tháng 8": the new day, which is to come. */
    readonly put?: boolean;
  } | null;
  /** The last day, told without the first. */
  until: DateMention | null;
  place: TokenRange | null;
  mode: EventMode | null;
  status: EventStatus | null;
  /** Lists that are never added to: a longer one takes their place ({@link withMore}). */
  chairs: readonly TokenRange[];
  hosts: readonly TokenRange[];
}

const NOBODY: readonly TokenRange[] = [];

/** Slots that know the place and the manner at most: what a name tells itself. */
export function emptySlots(place: TokenRange | null, mode: EventMode | null): Slots {
  return { date: null, until: null, place, mode, status: null, chairs: NOBODY, hosts: NOBODY };
}

/** The same slots, to go on filling. Written out, so that all have one shape. */
export function copyOf({ date, until, place, mode, status, chairs, hosts }: Slots): Slots {
  return { date, until, place, mode, status, chairs, hosts };
}

/** A list, and what comes behind it. */
export function withMore(known: readonly TokenRange[], more: readonly TokenRange[]): readonly TokenRange[] {
  if (more.length === 0) return known;
  return known.length === 0 ? more : [...known, ...more];
}

/** Whether a word brings a mention in so. Most have none: that is seen before words are compared. */
export function isFramed({ frame }: EventMention, by: EventFrame): boolean {
  return frame !== null && frame === by;
}

/** What tells a name apart from others, for finding the mentions of one event. */
export interface Gist {
  /** Its words without the head, function words and numbers. */
  readonly words: Words;
  /** Countries by code. */
  readonly countries: ReadonlySet<string>;
  /** Words in capitals that are no country: persons, bodies. */
  readonly names: Words;
  /** First words of the fields it deals with: kinh tế, ngoại giao. */
  readonly fields: Words;
  /** Acronyms in order, and those of them that are the event's own. */
  readonly codes: readonly number[];
  readonly ownCodes: readonly number[];
  /** The numbered series that the name belongs to, or null. */
  readonly series: Series | null;
  /** Beside the regular ones of its series: không chính thức, hẹp, đặc biệt. */
  readonly special: boolean;
  /** Among whom it is held, if the name tells: ASEAN, or a circle that is wider (APT, EAS, ARF). */
  readonly circle: string | null;
}

/** One place where the text names or recalls an event. */
export interface EventMention {
  readonly sentence: number;
  readonly type: EventType;
  readonly group: EventGroup;
  /** The noun or verb. */
  readonly head: TokenRange;
  /** The noun alone, where other words of the name stand before it; else null. */
  readonly noun: TokenRange | null;
  /** The whole name, from the head on. */
  readonly name: TokenRange;
  readonly gist: Gist;
  readonly verb: boolean;
  /** Opens, closes or is a sitting of the event named in its name. */
  readonly phase: boolean;
  /** Stands inside the name of another one. */
  readonly nested: boolean;
  /** "các hội nghị", "11 hội nghị": several, or the kind. */
  readonly plural: boolean;
  /** "một cuộc họp". */
  readonly indefinite: boolean;
  /** Recalls an event and never makes one: a body's noun without its number. */
  readonly recallOnly: boolean;
  readonly ordinal: number | null;
  readonly acronym: TokenRange | null;
  /** A year in the name: "năm 2017". */
  readonly year: DateMention | number | null;
  /** "tiếp theo": the one after another of its series. */
  readonly next: boolean;
  readonly frame: EventFrame | null;
  /** Stands in what somebody says. */
  readonly told: boolean;
  /** Done again and again. */
  readonly habit: boolean;
  readonly participants: readonly TokenRange[];
  readonly slots: Slots;
  /** Where what is told of it begins; null right behind its name. */
  readonly tail: number | null;
}

/** A mention as it is being made: where it stands is known last. */
export type FoundMention = EventMention & {
  sentence: number;
  nested: boolean;
  told: boolean;
  next: boolean;
  frame: EventFrame | null;
};

type Told = Pick<FoundMention, 'type' | 'group' | 'head' | 'name' | 'gist' | 'frame'>;

/** A mention of which no more is told than what is given. Written out, so that all mentions have one shape. */
export function foundMention(told: Told & Partial<FoundMention>): FoundMention {
  return {
    sentence: told.sentence ?? 0,
    type: told.type,
    group: told.group,
    head: told.head,
    noun: told.noun ?? null,
    name: told.name,
    gist: told.gist,
    verb: told.verb ?? false,
    phase: told.phase ?? false,
    nested: told.nested ?? false,
    plural: told.plural ?? false,
    indefinite: told.indefinite ?? false,
    recallOnly: told.recallOnly ?? false,
    ordinal: told.ordinal ?? null,
    acronym: told.acronym ?? null,
    year: told.year ?? null,
    next: told.next ?? false,
    frame: told.frame,
    told: told.told ?? false,
    habit: told.habit ?? false,
    participants: told.participants ?? NOBODY,
    slots: told.slots ?? emptySlots(null, null),
    tail: told.tail ?? null,
  };
}

/** Whether its number in a series is told. */
export function isNumbered({ ordinal }: EventMention): boolean {
  return ordinal !== null;
}

/** The year in the name, or null. */
export function yearOf({ year }: Pick<EventMention, 'year'>): number | null {
  return typeof year === 'number' ? year : (year?.start.year ?? null);
}

/** The year that the number gives in a known series for a month, or null; a sitting that goes on into the next year needs the month. */
export function seriesYear(
  { ordinal, gist: { series } }: Pick<EventMention, 'ordinal' | 'gist'>,
  month: number | null = null,
): number | null {
  const year = ordinal === null ? null : (series?.year(ordinal) ?? null);
  const begins = series?.begins;
  if (year === null || begins === undefined) return year;
  return month === null ? null : month < begins ? year + 1 : year;
}

/** Told as what its clause is about or where it happens, and not as another one's setting, kind or time. */
export function isSpokenOf({ frame, nested }: EventMention): boolean {
  return !nested && (frame === null || frame === 'attend' || frame === 'at');
}
