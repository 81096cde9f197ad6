import type { EventDate } from '../document.js';

export type PartOfDay = NonNullable<EventDate['partOfDay']>;

/** A date told from another one: from the day of writing, or ("same") from the date named last. */
export interface RelativeDate {
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'same';
  /** In units: -1 yesterday or last year, 0 today or this year, 1 tomorrow or next year. */
  readonly offset: number;
  readonly partOfDay: PartOfDay | null;
}

/** Words that a date is built with. */
export type DateWord =
  /** ngày, hôm: a day's numbers follow. */
  | 'day'
  | 'month'
  | 'year'
  | 'quarter'
  /** Part of a longer span: đầu, giữa, cuối, trung tuần. */
  | 'edge'
  /** đầu: an edge that is over where somebody looks back at it. */
  | 'beginning'
  /** Stands between two days of a span: đến, tới. */
  | 'to'
  | 'and';

/** What a word before a date says of it. */
export type DateLead =
  /** vào, hồi: the date is when it happens; bare numbers behind it are days. */
  | 'on'
  /** hồi: like "on", and it is over. */
  | 'past'
  /** trong: when it happens, but bare numbers behind it may be anything. */
  | 'during'
  /** từ, kể từ: something goes on since; an event's date only where the end follows. */
  | 'since'
  /** tính đến: up to which something is counted; the news comes soon after it. */
  | 'upto'
  /** chậm nhất: before which something is to be done; the news comes before it. */
  | 'deadline'
  /** đến, sau: another bound. */
  | 'bound'
  /** mỗi ngày, số, tỷ lệ: what follows is no date. */
  | 'never';

/** What the words about a stated year say of it, for dates that have none. */
export type YearSign =
  /** Laws, founding, anniversaries, chairmanships: the year says nothing of the news. */
  | 'background'
  /** Plans, goals, meetings to come. */
  | 'future'
  /** tổng kết: the year is looked back on, at its end or early in the next one. */
  | 'review'
  /** triển khai nhiệm vụ: the year is looked ahead to, early in it or at the end of the one before. */
  | 'agenda'
  /** cam kết … vào năm 2030: a year to come, or one long ago. */
  | 'wish'
  /** năm 2020 đạt …: counted over a year, which is over or nearly. */
  | 'result';
