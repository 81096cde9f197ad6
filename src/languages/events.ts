import type { EventType } from '../document.js';

/**
 * Which back-references can mean an event: "cuộc họp này" is said of a conference,
 * never of a visit; "own" is recalled by its own noun only, "any" recalls everything.
 */
export type EventGroup =
  | 'assembly'
  | 'bilateral'
  | 'call'
  | 'visit'
  | 'ceremony'
  | 'exercise'
  | 'own'
  | 'any';

/** A noun that names events. */
export interface EventNoun {
  readonly type: EventType;
  readonly group: EventGroup;
  /**
   * What it needs to be an event at all: "name": more words than the noun
   * itself; "ordinal": a number in a series (Đại hội đồng is a body without one);
   * "attendance": such a number, or somebody who attends it;
   * "number": such a number, and nothing is told of it by the noun alone;
   * "nothing" for the rest.
   */
  readonly needs: 'nothing' | 'ordinal' | 'attendance' | 'number';
  /** Numbered without "lần": kỳ họp thứ 4, khóa họp 72. */
  readonly numbered: boolean;
  /** Opens or closes another event, or is one sitting of it: lễ khai mạc, phiên toàn thể. */
  readonly phase: boolean;
  /** Tells the kind alone: "buổi lễ"; a verb behind it is what happens. */
  readonly plain?: true;
}

/** A noun of a type, which names events by itself unless told otherwise. */
export function eventNoun(type: EventType, group: EventGroup, more: Partial<EventNoun> = {}): EventNoun {
  return { type, group, needs: 'nothing', numbered: false, phase: false, ...more };
}

/** A verb that makes an event of its object. */
export interface EventVerb {
  readonly type: EventType;
  readonly group: EventGroup;
  /** "with": hội đàm với ai; "person": tiếp ai; "place": thăm đâu. */
  readonly object: 'with' | 'person' | 'place';
  /** Names an event by its place alone: "họp tại Geneva". */
  readonly alone?: true;
  /** Everyday word: an event only with an office or a body. */
  readonly formal?: true;
  /** Tells of what is still to come: "will visit". */
  readonly ahead?: true;
}

/** What the words before an event's name say of it. */
export type EventFrame =
  /** dự, chủ trì, phát biểu tại, diễn ra: somebody was there; it is what the clause is about. */
  | 'attend'
  /** tại, trong: the clause happens there. */
  | 'at'
  /** trong khuôn khổ, bên lề, nhân dịp: another event is held around it. */
  | 'part'
  /** trước, sau, chuẩn bị cho: another time. */
  | 'around'
  /** như, lên, gửi: named as a kind, a body or an address. */
  | 'aside';

/** How the words behind an event noun bear on its name. */
export type NamePart =
  /** Never inside a name. */
  | 'end'
  /** A plain word that holds the letters of one of the others: tự do, thư ký. */
  | 'word'
  /** A verb whose subject may be the event; inside a name only behind "về". */
  | 'verb'
  /** Goes on to more of the name, and cannot be its last word. */
  | 'join'
  /** thường kỳ: the month behind it tells which one, and not when. */
  | 'regular'
  /** tiếp theo: the one after another. */
  | 'next'
  /** giữa: the two sides follow. */
  | 'sides'
  /** với, cùng: goes on with the other side. */
  | 'with'
  /** về: what it is about. */
  | 'about'
  /** và. */
  | 'and'
  /** cho: for whom, in ceremonies. */
  | 'for'
  /** tới, đến, sang: where to, in visits. */
  | 'to'
  /** tại, ở. */
  | 'at';

/** What a word between a name and its date, place or manner may be. */
export type EventLink =
  | 'held'
  /** kết thúc, bế mạc: held up to the day that follows. */
  | 'closed'
  | 'planned'
  | 'postponed'
  | 'cancelled'
  | 'ongoing'
  /** do: the chair or host follows, up to its verb. */
  | 'by'
  /** dưới sự chủ trì của: the chair follows, up to the next comma. */
  | 'chaired'
  /** hosted by: the host follows, up to the next comma, date or place. */
  | 'hosted'
  /** to be hosted by: the same of what is to come. */
  | 'hosting'
  /** với sự tham dự của: skipped up to the next comma. */
  | 'attended';

export type EventRole = 'chair' | 'host';
export type EventMode = 'online' | 'in-person' | 'hybrid';

/** Mark before a number of a series. */
export type OrdinalMark =
  /** lần thứ, lần. */
  | 'time'
  /** thứ: only behind sessions. */
  | 'nth'
  /** khóa. */
  | 'term';
