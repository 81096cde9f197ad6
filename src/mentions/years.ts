import type { Sentence } from '../article.js';
import type { YearFrom } from '../document.js';
import { Role } from '../languages/roles.js';
import type { Page } from '../page.js';
import { type CalendarDay, dateOf, dayNumber, edtf, inYear, parseDay, UNKNOWN } from './calendar.js';
import { chairYear } from './chair.js';
import { type DateMention, findDates } from './dates.js';
import {
  dayFrom,
  daysTo,
  lastBefore,
  nearest,
  nearestYear,
  notBefore,
  type Tense,
  yearOfWeekday,
} from './near-years.js';
import { isDay, isWeekday, putInYear, type ResolvedDate, resolved } from './resolved-date.js';
import { type Dated, type Evidence, evidenceOf, summary, type Told } from './year-evidence.js';

/** What no date is told without. */
const DATED = Role.Date | Role.Number;
const NO_DATES: readonly DateMention[] = [];
/** How many sentences are looked through for what "hôm nay" and "cùng ngày" mean. */
const TODAY_REACH = 30;
const SAME_DAY_REACH = 40;

/** "The following day" is told of a day named shortly before. */
const BESIDE_REACH = 6;

/** The dates of an article's body, sentence by sentence, and what is known for finding their years. */
export class ArticleDates {
  readonly #page: Page;
  readonly #sentences: readonly Sentence[];
  readonly #published: { year: number; month: number; day: number } | null;
  readonly #dates: (readonly DateMention[] | undefined)[] = [];
  #known: Told | undefined;
  #learnt: { readonly day: Dated; readonly planned: boolean } | null = null;
  #chair: { readonly year: number | null } | undefined;

  /** `sentences` in order of the text; `published` as EDTF, or null. Nothing is read before it is asked for. */
  constructor(page: Page, sentences: readonly Sentence[], published: string | null) {
    this.#page = page;
    this.#sentences = sentences;
    this.#published = parseDay(published);
  }

  /** Takes a day whose year something else than a date tells: the number of an event in its series. */
  learn(day: CalendarDay, planned: boolean): void {
    const { year } = day;
    if (year !== null) this.#learnt = { day: { ...day, year }, planned };
  }

  /** The dates in a sentence. */
  in(sentence: number): readonly DateMention[] {
    const known = this.#dates[sentence];
    if (known !== undefined) return known;
    const range = this.#sentences[sentence];
    const found =
      range === undefined || (range.roles & DATED) === 0 ? NO_DATES : findDates(this.#page, range);
    this.#dates[sentence] = found;
    return found;
  }

  /** What the stated years of the body tell of when the news is from. */
  #told(): Told {
    this.#known ??= summary(this.#evidence());
    return this.#known;
  }

  #evidence(): Evidence[] {
    const evidence: Evidence[] = [];
    for (let index = 0; index < this.#sentences.length; index += 1) {
      const range = this.#sentences[index];
      if (range === undefined || (range.roles & Role.Year) === 0) continue;
      for (const date of this.in(index)) {
        const told = evidenceOf(this.#page, date, index, range.from);
        if (told !== null) evidence.push(told);
      }
    }
    return evidence;
  }

  /** The day that "hôm nay" means, where the text says it itself: "hôm nay (12/5)". */
  #today(): CalendarDay | null {
    for (let sentence = 0; sentence < Math.min(this.#sentences.length, TODAY_REACH); sentence += 1) {
      for (const { relative, start } of this.in(sentence)) {
        if (relative?.unit === 'day' && relative.offset === 0 && start.day !== null) return start;
      }
    }
    return null;
  }

  /** Gives a date its year. `planned`: the text tells of it as still to come. */
  resolve(date: DateMention, sentence: number, planned: boolean): ResolvedDate {
    const { relative, start } = date;
    if (relative?.unit === 'same')
      return relative.offset === 0
        ? this.#sameDay(date, sentence, planned)
        : this.#besideDay(date, relative.offset, sentence, planned);
    if (relative?.unit === 'year') return this.#relativeYear(date, sentence, planned);
    if (start.month === null && start.year === null) return this.#fromToday(date, planned);
    if (start.year !== null) return resolved(start, date.end, 'stated', null);
    const turn = relative?.offset ?? 0;
    return this.#withYear(
      date,
      sentence,
      turn > 0 ? 'next' : turn < 0 ? 'last' : planned ? 'planned' : 'told',
    );
  }

  /** "cùng ngày": the day that opened a clause last, else the one named last. */
  #sameDay(date: DateMention, sentence: number, planned: boolean): ResolvedDate {
    let last: { readonly day: DateMention; readonly sentence: number } | null = null;
    for (let s = sentence; s >= Math.max(0, sentence - SAME_DAY_REACH); s -= 1) {
      const days = this.in(s);
      for (let k = days.length - 1; k >= 0; k -= 1) {
        const day = days[k];
        if (day === undefined || day.from >= date.from || !(isDay(day) || isWeekday(day))) continue;
        if (day.opens) return this.resolve(day, s, planned);
        // A day told with its year is rather one recalled: "kết quả hội nghị ngày 14/4/2020".
        if (last === null || (last.day.start.year !== null && day.start.year === null))
          last = { day, sentence: s };
      }
    }
    return last === null
      ? resolved(UNKNOWN, null, 'unknown', null)
      : this.resolve(last.day, last.sentence, planned);
  }

  /** "the following day", "the day before": counted from the day named last. */
  #besideDay(date: DateMention, offset: number, sentence: number, planned: boolean): ResolvedDate {
    for (let s = sentence; s >= Math.max(0, sentence - BESIDE_REACH); s -= 1) {
      const days = this.in(s);
      for (let k = days.length - 1; k >= 0; k -= 1) {
        const day = days[k];
        if (day === undefined || day.from >= date.from || !(isDay(day) || isWeekday(day))) continue;
        const known = this.resolve(day, s, planned);
        const { year, month, day: number } = known.start;
        if (year === null || month === null || number === null)
          return resolved(UNKNOWN, null, 'unknown', null);
        const beside = dateOf(dayNumber(year, month, number) + offset);
        const start = { year: beside.year, month: beside.month, day: beside.day };
        return resolved(start, null, known.yearFrom, known.reason);
      }
    }
    return resolved(UNKNOWN, null, 'unknown', null);
  }

  #relativeYear(date: DateMention, sentence: number, planned: boolean): ResolvedDate {
    const now = this.#presentYear();
    const offset = date.relative?.offset ?? 0;
    if (now === null) {
      const { start, end } = date;
      return start.month === null
        ? resolved(UNKNOWN, null, 'unknown', null)
        : offset === 0
          ? this.#withYear(date, sentence, planned ? 'planned' : 'told')
          : resolved(start, end, 'unknown', null);
    }
    const year = now.year + offset;
    return resolved(inYear(date.start, year), date.end && inYear(date.end, year), now.yearFrom, now.reason);
  }

  /** Words alone: hôm nay, chiều qua, thứ Sáu, tuần tới. */
  #fromToday(date: DateMention, planned: boolean): ResolvedDate {
    const { relative, weekday } = date;
    if (this.#published !== null) {
      const { year, month, day } = this.#published;
      const now = dayNumber(year, month, day);
      const reason = `published ${edtf(this.#published)}`;
      if (relative?.unit === 'month') {
        const months = year * 12 + month - 1 + relative.offset;
        const start = { year: Math.floor(months / 12), month: (months % 12) + 1, day: null };
        return resolved(start, null, 'published', reason);
      }
      const found = dayFrom(now, relative, weekday, planned);
      if (found !== null) {
        const last = date.lastWeekday === null ? null : dateOf(found + daysTo(date.lastWeekday, weekday));
        return resolved(dateOf(found), last, 'published', reason);
      }
    }
    const today = relative?.unit === 'day' && relative.offset === 0 ? this.#today() : null;
    if (today !== null) {
      const said = { ...date, start: today, relative: null };
      return this.resolve(said, this.#sentences.length, false);
    }
    return resolved(UNKNOWN, null, 'unknown', null);
  }

  /** A day or month without its year. */
  #withYear(date: DateMention, sentence: number, tense: Tense): ResolvedDate {
    const { start, end } = date;
    const month = start.month ?? 1;
    if (this.#published !== null) {
      const near = nearestYear(this.#published, month, start.day ?? 15, tense);
      const year = yearOfWeekday(this.#published, near, date) ?? near;
      return putInYear(date, year, 'published', `published ${edtf(this.#published)}`);
    }
    const ahead = tense === 'planned' || tense === 'next';
    const around = this.#anchor(sentence, month, start.day, ahead);
    if (around === null) return resolved(start, end, 'unknown', null);
    return putInYear(date, around.year, 'inferred', `the text speaks of ${around.told}`);
  }

  /**
   * The year that the stated dates of the body leave for a day and month, or
   * null: a year in the same sentence, else the latest date with its month, else
   * the one year (or the latest of several that comes twice) the body speaks of.
   */
  #anchor(
    sentence: number,
    month: number,
    day: number | null,
    planned: boolean,
  ): { year: number; told: string } | null {
    const { here, latest, newest, year: spoken, ahead } = this.#told();
    const stated = here.get(sentence) ?? null;
    if (stated !== null) return { year: stated, told: String(stated) };
    if (this.#learnt !== null) {
      const { day: known, planned: later } = this.#learnt;
      const year = later ? lastBefore(known, month, day) : nearest(known, month);
      return { year, told: edtf(known) ?? '' };
    }
    const outrun = ahead !== null && latest !== null && latest.day.year < ahead.year - 1;
    if (latest !== null && !outrun) {
      if (newest > latest.day.year && newest !== spoken) return null;
      const { day: seen, over } = latest;
      const first = notBefore(seen, month);
      // What is over only says that the news is not older: a later year spoken of is nearer to it.
      const told = planned ? Math.max(first, nearest(seen, month)) : nearest(seen, month);
      const year = over ? Math.max(first, spoken ?? first) : told;
      return { year, told: edtf(seen) ?? '' };
    }
    // A deadline next year says more than "năm 2016 thu được …".
    // "tháng 9/2017" lies ahead, and so does "hội nghị năm 2018".
    const later = ahead !== null && spoken !== null && spoken > ahead.year;
    const close = later || (ahead !== null && (spoken === null || ahead.year - spoken === 1));
    if (!close && spoken === null) return this.#ofChair();
    if (!close) return spoken === null ? null : { year: spoken, told: String(spoken) };
    // A day of the month that is planned as "tháng 10/2018" is rather that of the year before.
    return { year: lastBefore(ahead, month, day), told: edtf(ahead) ?? '' };
  }

  /** Where no date tells the year, whoever chairs now may. */
  #ofChair(): { year: number; told: string } | null {
    this.#chair ??= { year: chairYear(this.#page, this.#sentences) };
    const { year } = this.#chair;
    return year === null ? null : { year, told: `the chair of ${year}` };
  }

  /** The year the news is from. */
  #presentYear(): { year: number; yearFrom: YearFrom; reason: string } | null {
    if (this.#published !== null) {
      return {
        year: this.#published.year,
        yearFrom: 'published',
        reason: `published ${edtf(this.#published)}`,
      };
    }
    const days = this.#told().days ?? this.#learnt?.day.year ?? null;
    return days === null ? null : { year: days, yearFrom: 'inferred', reason: `the text speaks of ${days}` };
  }
}
