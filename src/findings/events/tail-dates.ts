import { lengthOf } from '../../mentions/calendar.js';
import { type DateMention, dateFrom } from '../../mentions/dates.js';
import { isLimit } from '../../mentions/year-evidence.js';
import type { Page } from '../../page.js';
import { symbolAt } from '../../text/read.js';

/** "khai mạc ngày 5/6 … và bế mạc ngày 8/6", "… và kéo dài đến ngày 8/6": the last day, or null. */
export function closingDate(page: Page, at: number, dates: readonly DateMention[]): DateMention | null {
  const { hits } = page;
  // "…, và kéo dài đến ngày 8/6"
  const and = symbolAt(page.tokens, at) === ',' ? at + 1 : at;
  const joint = hits.companion.at(and)?.to === and + 1 ? and + 1 : at;
  // "khai mạc ngày 5/6, bế mạc ngày 8/6"
  if (joint === at && symbolAt(page.tokens, at - 1) !== ',') return null;
  const link = hits.eventLink.at(joint);
  if (link?.meaning !== 'closed' && link?.meaning !== 'held') return null;
  const date = dateAt(page, link.to, dates);
  if (date === null || date.end !== null) return null;
  return (link.meaning === 'closed' ? date.start.day !== null && isWhen(date) : isUntil(page, date))
    ? date
    : null;
}

/** "diễn ra trong ba ngày, từ 5 đến 7/6", "kéo dài 3 ngày (5-7/6)": the token before the date that tells which days, or before the place; else the same. */
export function behindLength(page: Page, at: number, dates: readonly DateMention[]): number {
  const { tokens, hits } = page;
  const length = hits.eventLength.at(at);
  if (length === undefined) return at;
  const sign = symbolAt(tokens, length.to);
  if (hits.placeMark.startsAt(length.to)) return length.to;
  const apart = sign === ',' || sign === '(' ? length.to + 1 : length.to;
  return dateAt(page, apart, dates) === null ? at : apart;
}

const LONGEST_CLOCK = 5;

/** "lúc 8h30 ngày 12/6", "vào 14 giờ 30 phút ngày 12/6": the day behind a time of day; else the same token. */
export function behindClock({ tokens, hits }: Page, at: number, dates: readonly DateMention[]): number {
  const lead = hits.dateLead.at(at);
  if (lead === undefined || !/^\d/u.test(tokens.text.charAt(tokens.start[lead.to] ?? 0))) return at;
  for (let i = lead.to + 1; i < lead.to + LONGEST_CLOCK; i += 1) {
    if (dateFrom(dates, i) !== undefined) return i;
    const sign = symbolAt(tokens, i);
    if (sign !== '' && sign !== ':') return at;
  }
  return at;
}

const LONGEST_REMOTE = 14;

/** "via videoconference from his office in Hanoi on 3 May": the day behind where somebody joined from, which is no place of the event; else the same token. */
export function behindRemote(page: Page, at: number, end: number, dates: readonly DateMention[]): number {
  const mark = page.hits.remoteMark.at(at);
  if (mark === undefined) return at;
  for (let i = mark.to; i < Math.min(end, mark.to + LONGEST_REMOTE); i += 1) {
    if (dateAt(page, i, dates) !== null) return i;
    if (symbolAt(page.tokens, i) === ',') return dateAt(page, i + 1, dates) === null ? at : i + 1;
  }
  return at;
}

/** A date that begins here, or behind "vào", "từ", "trong". */
export function dateAt({ hits }: Page, at: number, dates: readonly DateMention[]): DateMention | null {
  if (dates.length === 0) return null;
  const here = dateFrom(dates, at);
  if (here !== undefined) return here;
  const lead = hits.dateLead.at(at);
  if (lead === undefined) return null;
  // "từ ngày 5/9": the lead may share its last word with the date.
  for (let i = at + 1; i <= lead.to; i += 1) {
    const date = dateFrom(dates, i);
    if (date !== undefined) return date;
  }
  return null;
}

/** "đến ngày 6/9", and not "sau ngày 6/9". */
export function isUntil(
  { hits }: Page,
  { lead, from, start, end, weekday, lastWeekday, relative }: DateMention,
): boolean {
  return (
    lead === 'bound' &&
    (start.day !== null || weekday !== null || relative?.unit === 'day') &&
    end === null &&
    lastWeekday === null &&
    hits.dateWord.before(from)?.meaning === 'to'
  );
}

/** "Diễn đàn năm nay diễn ra từ ngày 3 đến 5/9": the year tells which one, what follows tells when. */
export function isYearThatDaysFollow({ start, relative }: DateMention, next: DateMention): boolean {
  return relative?.unit === 'year' && start.month === null && next.start.month !== null;
}

/** "Phiên họp thường kỳ tháng 2/2024 diễn ra ngày 2/3": a month or a quarter that tells which one, before the day. */
export function isTermThatDayFollows({ start, relative, lead }: DateMention, next: DateMention): boolean {
  return lead === null && relative === null && start.day === null && next.start.day !== null;
}

/** The days, in the year that stood before them. */
export function inYearTold(year: DateMention | null, days: DateMention): DateMention {
  const untold = days.start.year === null && days.relative === null;
  return year !== null && untold && isYearThatDaysFollow(year, days)
    ? { ...days, relative: year.relative }
    : days;
}

const LONGEST_MEETING = 31;

/** "Từ ngày 1/7/2016 đến ngày 28/2/2017, …": a period that something is told for, and no meeting's days. */
export function isPeriod({ start, end }: DateMention): boolean {
  return end !== null && lengthOf(start, end) > LONGEST_MEETING;
}

/** A span, or a day that something happens on; not a mere bound. */
export function isWhen(date: DateMention): boolean {
  return date.end !== null || date.lastWeekday !== null || !isLimit(date.lead);
}
