import type { DateLead, DateWord, PartOfDay } from '../languages/dates.js';
import type { Page } from '../page.js';
import type { Hit } from '../text/found.js';
import { lengthAt, symbolAt } from '../text/read.js';
import { Shape } from '../text/vocabulary.js';
import type { BareDate } from './dates.js';
import { readDays } from './days.js';

function isTaken({ tokens, hits }: Page, i: number): boolean {
  return symbolAt(tokens, i - 1) === '+' || hits.ordinalMark.endsBefore(i);
}

/** ngày 1/9, chiều 2/8/2021, 26-28/10/2021, (08/9/2021): days told by numbers. */
export function readDayNumbers(
  page: Page,
  from: number,
  part: Hit<PartOfDay> | undefined,
  word: Hit<DateWord> | undefined,
): BareDate | null {
  const { tokens, hits } = page;
  // "lần thứ hai ngày 21/10", "ASEAN+3 ngày 14/4": the number is another one's.
  if (word !== undefined && word.to - from > 1 && isTaken(page, from)) return null;
  const anchor = part ?? (word?.meaning === 'day' ? word : undefined);
  if (anchor === undefined && ((tokens.shape[from] ?? 0) & Shape.Number) === 0) return null;
  // "lần thứ 15 tháng 3/2024"
  if (anchor === undefined && isTaken(page, from)) return null;
  const anchorLead = anchor && hits.dateLead.before(anchor.to);
  if (anchorLead !== undefined && anchorLead.meaning === 'never') return null;
  let at = anchor?.to ?? from;
  const second = anchor && hits.dateWord.at(at);
  if (second?.meaning === 'day') at = second.to;
  const lead = anchor === undefined ? hits.dateLead.before(from)?.meaning : undefined;
  const anchored = anchor !== undefined || isOn(lead);
  const days =
    readDays(page, at, anchored) ??
    (lead === 'since' ? readSince(page, from) : null) ??
    (anchored ? null : readBracketed(page, from));
  if (days === null || (anchor === undefined && (lead === 'never' || !standsAlone(page, from, days.next))))
    return null;
  if (!anchored && days.start.year === null && days.end === null && !isNamedMonth(page, at, days.next)) {
    if (symbolAt(tokens, from - 1) !== '(' || symbolAt(tokens, days.next) !== ')') return null;
  }
  const relative = days.start.year === null ? hits.relativeDate.at(days.next) : undefined;
  const ofYear = relative?.meaning.unit === 'year' ? relative : undefined;
  return {
    from,
    to: ofYear?.to ?? days.next,
    start: days.start,
    end: days.end,
    relative: ofYear?.meaning ?? null,
    weekday: null,
    lastWeekday: null,
    partOfDay: part?.meaning ?? null,
  };
}

/** "(16 đến 18-4)": a span of days that brackets hold alone. */
function readBracketed(page: Page, from: number): ReturnType<typeof readDays> {
  const { tokens } = page;
  if (symbolAt(tokens, from - 1) !== '(') return null;
  const days = readDays(page, from, true);
  return days !== null && days.end !== null && symbolAt(tokens, days.next) === ')' ? days : null;
}

/** "10 đến 12-2" behind "từ": a span of days without a word for "day", where nothing is counted behind it. */
function readSince(page: Page, from: number): ReturnType<typeof readDays> {
  const { tokens, hits } = page;
  if (hits.dateWord.at(from + 1)?.meaning !== 'to') return null;
  const days = readDays(page, from, true);
  if (days === null || days.end === null) return null;
  const counted = ((tokens.shape[days.next] ?? 0) & Shape.Word) !== 0 && !goesOn(page, days.next);
  return counted || '%/-'.includes(symbolAt(tokens, days.next) || ' ') ? null : days;
}

/** "10 đến 12-2 tại Huế", "… tới", "… với chủ đề", "… nhằm": words that no counted thing begins with. */
function goesOn({ hits }: Page, i: number): boolean {
  return (
    hits.placeMark.startsAt(i) ||
    hits.nextOrLast.startsAt(i) ||
    hits.interposed.startsAt(i) ||
    hits.clauseVerb.at(i)?.meaning === true
  );
}

/** Whether the month behind the first number is told by a word: "19 tháng 11" needs no word before it. */
function isNamedMonth(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (page.hits.dateWord.at(i)?.meaning === 'month') return true;
  return false;
}

/** Numbers that are no part of a longer one: no document number, no fraction of a thing, no phone number. */
function standsAlone({ tokens }: Page, from: number, to: number): boolean {
  const before = symbolAt(tokens, from - 1);
  const after = symbolAt(tokens, to);
  const touches = (i: number): boolean => (tokens.end[i - 1] ?? 0) === (tokens.start[i] ?? 0);
  if (before !== '' && '/-.+,'.includes(before) && touches(from)) return false;
  if (((tokens.shape[to] ?? 0) & Shape.Word) !== 0 && touches(to)) return false;
  return !(
    after !== '' &&
    '/-+%'.includes(after) &&
    touches(to) &&
    lengthAt(tokens, to + 1) > 0 &&
    touches(to + 1)
  );
}

/** vào, hồi. */
export function isOn(lead: DateLead | undefined): boolean {
  return lead === 'on' || lead === 'past';
}
