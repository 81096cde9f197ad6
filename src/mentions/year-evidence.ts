import type { Page } from '../page.js';
import { symbolAt } from '../text/read.js';
import type { CalendarDay } from './calendar.js';
import type { DateMention } from './dates.js';

/** A stated year, what it dates, and whether it lies ahead of the news. */
export interface Evidence {
  readonly day: CalendarDay & { year: number };
  readonly sentence: number;
  readonly future: boolean;
  /** Told to be over ("hồi tháng 3/2018"): the news is not older. */
  readonly over: boolean;
  /** A whole year that something was counted over: the news may be from the next one. */
  readonly counted: boolean;
}

export type Dated = Evidence['day'];

/** What is to be had from all stated years of a body together. */
export interface Told {
  /** By sentence, the one year stated there of what is not over (null for several). */
  readonly here: ReadonlyMap<number, number | null>;
  /** The latest date with its month. */
  readonly latest: Evidence | null;
  /** The latest year told of as past, by itself too ("năm 2023 đạt …"): the news is not older. */
  readonly newest: number;
  /** The one year spoken of, or the latest of several that comes twice. */
  readonly year: number | null;
  /** A date with its month that lies ahead, if all such dates are of one year. */
  readonly ahead: Dated | null;
  /** The year of all full dates, if it is one. */
  readonly days: number | null;
}

/** What all stated years of a body tell together. */
export function summary(evidence: readonly Evidence[]): Told {
  const here = new Map<number, number | null>();
  const [past, ahead, days] = [new Years(), new Years(), new Years()];
  let latest: Evidence | null = null;
  let newest = 0;
  let first: Dated | null = null;
  for (const one of settled(evidence)) {
    const { day, sentence } = one;
    if (day.day !== null) days.add(day.year);
    if (one.future) {
      if (day.month === null) continue;
      ahead.add(day.year);
      first ??= day;
      continue;
    }
    newest = Math.max(newest, day.year);
    if (one.counted) continue;
    past.add(day.year);
    const other = here.get(sentence);
    if (!one.over) here.set(sentence, other === undefined || other === day.year ? day.year : null);
    if (day.month !== null && (latest === null || order(day) > order(latest.day))) latest = one;
  }
  const year = past.only ?? past.repeated;
  return {
    here,
    latest,
    newest,
    year: year !== null && year >= newest ? year : null,
    ahead: ahead.only === null ? null : first,
    days: days.only,
  };
}

/** Years told one after another. */
class Years {
  #latest = 0;
  /** How often the latest one is told, and how often any. */
  #times = 0;
  #all = 0;

  add(year: number): void {
    this.#all += 1;
    if (year > this.#latest) {
      this.#latest = year;
      this.#times = 0;
    }
    if (year === this.#latest) this.#times += 1;
  }

  /** The one year that is told, or null. */
  get only(): number | null {
    return this.#all > 0 && this.#times === this.#all ? this.#latest : null;
  }

  /** The latest one if it is told more than once, or null. */
  get repeated(): number | null {
    return this.#times > 1 ? this.#latest : null;
  }
}

/** Whether a word before a date makes it the end of a time and no day of its own. */
export function isLimit(lead: DateMention['lead']): boolean {
  return lead === 'since' || lead === 'bound' || lead === 'upto' || lead === 'deadline';
}

function order({ year, month, day }: CalendarDay): number {
  return (year ?? 0) * 500 + (month ?? 0) * 40 + (day ?? 0);
}

const SIGN_REACH = 12;
/** A sign further off leaves it open whether the year is that of the news. */
const FAR_REACH = 24;
const DONE_REACH = 16;

/** What a date with a stated year says of the year the news is from: nothing, if it is the date of a law or a founding. */
export function evidenceOf(page: Page, date: DateMention, sentence: number, from: number): Evidence | null {
  const { hits } = page;
  const dated = date.end?.year != null ? date.end : date.start;
  if (dated.year === null) return null;
  const limit = date.end === null ? date.lead : null;
  // "đến năm 2025", "từ năm 1977", "đến 31/12/2020": told of as near as of long ago or far ahead.
  const done = limit === 'bound' && dated.month !== null && isDone(page, date.to);
  if ((limit === 'bound' && !done) || (isLimit(limit) && dated.month === null)) return null;
  let future = limit === 'deadline';
  const past = date.lead === 'past' || limit === 'upto' || limit === 'since' || done;
  // "lần thứ 3 được tổ chức năm 2019": the news tells the day of its own.
  const held = dated.month === null && isOfMeeting(page, date.from);
  let over = past || held;
  let counted = false;
  for (let i = Math.max(from, date.from - SIGN_REACH); i <= date.to; i += 1) {
    const frame = i < date.from ? hits.eventFrame.at(i) : undefined;
    if (frame !== undefined && frame.meaning === 'around') over = true;
    const sign = hits.yearSign.at(i);
    if (sign === undefined || (sign.meaning === 'wish' && date.lead !== 'on')) continue;
    if (sign.meaning === 'result') {
      counted ||= dated.month === null;
      continue;
    }
    if (sign.meaning === 'background') {
      // A treaty of September 2018: the news is not older, and no more is told. A whole year may be that of a plan.
      return dated.month === null ? null : notOlder(dated.year, sentence);
    }
    // "tổng kết năm 2016" may be held in the next year, "triển khai nhiệm vụ năm 2017" in the year before.
    if (sign.meaning !== 'future' && dated.month === null) return null;
    if (i < date.from && sign.meaning === 'future') future = true;
  }
  const { year, month, day } = dated;
  if (counted && !future) return { day: { year, month, day }, sentence, future, over, counted };
  // "sau hội nghị năm 2016": some year behind it.
  if (over && !future && dated.month === null) return null;
  if (!future && !past && isFarAhead(page, date, from)) {
    if (dated.month === null) return null;
    return { day: { year, month: null, day: null }, sentence, future, over: false, counted: false };
  }
  return { day: { year, month, day }, sentence, future, over, counted: false };
}

function notOlder(year: number, sentence: number): Evidence {
  return { day: { year, month: null, day: null }, sentence, future: false, over: true, counted: true };
}

/** "diễn ra vào năm 2019": what stands before a year tells of a meeting that was held. */
function isOfMeeting({ hits }: Page, from: number): boolean {
  const lead = hits.dateLead.before(from);
  return hits.eventLink.before(lead?.from ?? from)?.meaning === 'held';
}

/** "đến ngày 31/7/2017, các bộ đã …": counted up to a day that is over. */
function isDone({ hits, tokens }: Page, from: number): boolean {
  for (let i = from; i < Math.min(tokens.count, from + DONE_REACH); i += 1) {
    if (symbolAt(tokens, i) === '.') return false;
    const aspect = hits.aspect.at(i)?.meaning;
    if (aspect !== undefined) return aspect === 'done';
  }
  return false;
}

/** "sẽ được tổ chức trước thềm Hội nghị …, vào tháng 10/2024": a plan far before the date in its sentence. */
function isFarAhead({ hits }: Page, date: DateMention, from: number): boolean {
  for (let i = Math.max(from, date.from - FAR_REACH); i < date.from - SIGN_REACH; i += 1) {
    const sign = hits.yearSign.at(i)?.meaning;
    if (sign === 'future' || (sign === 'wish' && date.lead === 'on' && date.start.month === null))
      return true;
  }
  return false;
}

/** A year that lies ahead once lies ahead throughout, unless a full date of the news is in it. */
function settled(evidence: readonly Evidence[]): readonly Evidence[] {
  if (!evidence.some(({ future }) => future)) return evidence;
  const ahead = new Set(evidence.filter(({ future }) => future).map(({ day }) => day.year));
  const now = new Set(
    evidence.filter(({ future, day }) => !future && day.month !== null).map(({ day }) => day.year),
  );
  return evidence.map((one) =>
    ahead.has(one.day.year) && !now.has(one.day.year) ? { ...one, future: true } : one,
  );
}
