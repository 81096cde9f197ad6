import type { Page } from '../page.js';
import { codeAt, lengthAt, numberAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { foldedAt } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';
import { endsSentence, type LineFacts, Sign } from './facts.js';

/** A time of publication as a page states it. */
export interface Stamp {
  /** `YYYY-MM-DD`, with `Thh:mm` where a time stands beside it. */
  readonly value: string;
  /** What else the line holds, without the symbols at its ends: a name, a place, nothing. */
  readonly rest: readonly TokenRange[];
}

interface Reading {
  date: string | null;
  time: string | null;
  /** Whether the next date is another one than that of publication. */
  other: boolean;
}

const MOST_TOKENS = 48;
const COLON = 0x3a;
const DOT = 0x2e;
const COMMA = 0x2c;
const SEPARATORS = new Set([0x2f, 0x2d, 0x2e, 0x2010, 0x2011, 0x2013]);

/** Reads a line that holds a full date (day, month and year) and little else, or null. */
export function readStamp(page: Page, range: TokenRange): Stamp | null {
  if (range.to - range.from > MOST_TOKENS) return null;
  const reading: Reading = { date: null, time: null, other: false };
  const rest: TokenRange[] = [];
  let open = -1;
  for (let i = range.from; i < range.to; ) {
    const next = readPart(page, i, range.to, reading);
    if (next === i && !isSymbol(page, i)) {
      if (open < 0) open = i;
      i += 1;
    } else {
      if (open >= 0 && next > i) {
        rest.push({ from: open, to: i });
        open = -1;
      }
      i = Math.max(next, i + 1);
    }
  }
  if (open >= 0) rest.push({ from: open, to: range.to });
  if (reading.date === null) return null;
  const value = reading.time === null ? reading.date : `${reading.date}T${reading.time}`;
  return { value, rest: rest.map((part) => trimmed(page, part)) };
}

/** "5:02 pm", "10.40am", "14h05": whether a line holds a time of day and nothing else. */
export function isTimeOfDay(page: Page, { from, to }: TokenRange): boolean {
  const { tokens, language } = page;
  const reading: Reading = { date: null, time: null, other: false };
  const read = readTime(page, from, to, reading);
  const at = read ?? (lengthAt(tokens, from) <= 2 ? from + 1 : to);
  if (at === to) return read !== null;
  const half = language.words.stamp.get(foldedAt(tokens, at));
  return at + 1 === to && (half === 'am' || half === 'pm');
}

/** "T08:15:00+07:00" behind the day, as machines write it: the hour and minute, and the token behind all of it. */
function machineTime({ tokens }: Page, i: number, to: number, reading: Reading): number | null {
  const glued = ((tokens.shape[i] ?? 0) & Shape.Mixed) === 0 ? null : GLUED.exec(foldedAt(tokens, i));
  if (glued?.[1] !== 't' || codeAt(tokens, i + 1) !== COLON || i + 2 >= to) return null;
  const end = takeTime(reading, Number(glued[2]), numberAt(tokens, i + 2), i + 3);
  let past = end ?? i;
  while (end !== null && past < to && ((tokens.shape[past] ?? 0) & Shape.SpaceBefore) === 0) past += 1;
  return end === null ? null : past;
}

/** Reads a date, a time or a word of a stamp at `i`; returns where it ends, `i` if there is none. */
function readPart(page: Page, i: number, to: number, reading: Reading): number {
  const { tokens, language } = page;
  const shape = tokens.shape[i] ?? 0;
  const named = language.readers?.stampDate?.(page, i, to);
  if (named) return take(reading, named.date, named.next) ?? i;
  if ((shape & Shape.Number) !== 0) {
    return readDate(page, i, to, reading) ?? readTime(page, i, to, reading) ?? dayOfWeek(page, i) ?? i;
  }
  if ((shape & Shape.Word) === 0) return i;
  const monthFirst = readMonthFirst(page, i, to, reading) ?? machineTime(page, i, to, reading);
  if (monthFirst !== null) return monthFirst;
  const half = reading.time === null ? i : dottedHalf(page, i, to);
  if (half > i) {
    if (reading.time !== null)
      reading.time = foldedAt(tokens, i) === 'p' ? afternoon(reading.time) : morning(reading.time);
    return half;
  }
  const meaning = language.words.stamp.get(foldedAt(tokens, i));
  if (meaning === 'pm' && reading.time !== null) reading.time = afternoon(reading.time);
  if (meaning === 'am' && reading.time !== null) reading.time = morning(reading.time);
  if (meaning === 'other') reading.other = true;
  if (meaning === 'zone') return zone(page, i + 1, to) ?? i + 1;
  // "Giờ Việt Nam"
  if (meaning === 'hour') return (page.hits.country.at(i + 1) ?? page.hits.place.at(i + 1))?.to ?? i;
  // What stands for the hour is one behind a number only.
  return meaning === undefined ? i : i + 1;
}

/** Whether a sentence ends on a line; the full stop of "p.m." ends none. */
export function holdsSentence(page: Page, line: LineFacts): boolean {
  if ((line.signs & Sign.Stop) === 0) return false;
  const { tokens } = page;
  for (let i = line.from; i < line.to; i += 1) {
    if (((tokens.shape[i] ?? 0) & Shape.Stop) === 0 || !endsSentence(tokens, i, line.to)) continue;
    if (i - line.from < 3 || dottedHalf(page, i - 3, line.to) !== i + 1) return true;
  }
  return false;
}

/** Where "a.m." or "p.m." ends; `i` for neither. */
function dottedHalf({ tokens }: Page, i: number, to: number): number {
  const half = foldedAt(tokens, i);
  if ((half !== 'a' && half !== 'p') || i + 2 >= to || codeAt(tokens, i + 1) !== DOT) return i;
  if (foldedAt(tokens, i + 2) !== 'm') return i;
  return i + 3 < to && codeAt(tokens, i + 3) === DOT ? i + 4 : i + 3;
}

/** dd/mm/yyyy, dd-mm-yyyy, dd.mm.yyyy, yyyy-mm-dd, "2 tháng 8 năm 2021", "2 tháng tám, 2021". */
function readDate(page: Page, i: number, to: number, reading: Reading): number | null {
  const { tokens } = page;
  if (i + 2 < to && isNumber(page, i + 2) && isSeparator(page, i + 1)) {
    const sameMark = isSeparator(page, i + 3) && codeAt(tokens, i + 3) === codeAt(tokens, i + 1);
    if (!sameMark || !isNumber(page, i + 4) || i + 4 >= to) return null;
    const [a, b, c] = [figureAt(page, i), figureAt(page, i + 2), figureAt(page, i + 4)];
    return take(reading, a >= 1000 ? dateOf(a, b, c) : dateOf(c, b, a), i + 5);
  }
  const joint = isSeparator(page, i + 1) ? i + 2 : i + 1;
  const month = i + 1 < to ? (monthBehind(page, i + 1, to) ?? englishMonth(page, joint)) : null;
  if (month === null) return null;
  let year = month.to;
  while (year < to && !isNumber(page, year) && year < month.to + 3) year += 1;
  if (year >= to || !isNumber(page, year)) return null;
  return take(reading, dateOf(figureAt(page, year), month.value, figureAt(page, i)), year + 1);
}

/** "Tháng 7 12, 2024", "July 12, 2024": the month before the day. */
function readMonthFirst(page: Page, i: number, to: number, reading: Reading): number | null {
  const month = monthBehind(page, i, to) ?? englishMonth(page, i);
  if (month === null || month.to + 1 >= to || !isNumber(page, month.to)) return null;
  const year = codeAt(page.tokens, month.to + 1) === COMMA ? month.to + 2 : month.to + 1;
  if (year >= to || !isNumber(page, year)) return null;
  return take(reading, dateOf(figureAt(page, year), month.value, figureAt(page, month.to)), year + 1);
}

/** "July", "Jul", as some Vietnamese sites have it. */
function englishMonth({ hits }: Page, i: number): { value: number; to: number } | null {
  const hit = hits.englishMonth.at(i);
  return hit === undefined ? null : { value: hit.meaning, to: hit.to };
}

function take(reading: Reading, date: string | null, to: number): number | null {
  if (date === null) return null;
  if (!reading.other) reading.date ??= date;
  reading.other = false;
  return to;
}

/** "tháng 8", "tháng tám", "tháng mười một", "Th7". */
function monthBehind(page: Page, i: number, to: number): { value: number; to: number } | null {
  const { tokens, language } = page;
  const glued = ((tokens.shape[i] ?? 0) & Shape.Mixed) === 0 ? null : GLUED.exec(foldedAt(tokens, i));
  if (glued !== null)
    return language.words.stamp.get(glued[1] ?? '') === 'month'
      ? { value: Number(glued[2]), to: i + 1 }
      : null;
  if (language.words.stamp.get(foldedAt(tokens, i)) !== 'month' || i + 1 >= to) return null;
  if (isNumber(page, i + 1)) return { value: figureAt(page, i + 1), to: i + 2 };
  const value = language.words.month.get(foldedAt(tokens, i + 1));
  if (value === undefined) return null;
  const more = i + 2 < to ? language.words.month.get(foldedAt(tokens, i + 2)) : undefined;
  return value === 10 && (more === 1 || more === 2) ? { value: 10 + more, to: i + 3 } : { value, to: i + 2 };
}

/** A word and the minutes that stand right behind it: "h32". */
const GLUED = /^([\p{L}\p{M}]+)(\d{1,2})$/u;

/** 22:32, 22:32:05, 22h32, 22 giờ 32. */
function readTime(page: Page, i: number, to: number, reading: Reading): number | null {
  const { tokens } = page;
  if (i + 1 >= to) return null;
  if (codeAt(tokens, i + 1) === COLON && isNumber(page, i + 2) && i + 2 < to) {
    const end = i + 3 < to && codeAt(tokens, i + 3) === COLON && isNumber(page, i + 4) ? i + 5 : i + 3;
    return takeTime(reading, figureAt(page, i), figureAt(page, i + 2), end);
  }
  if (codeAt(tokens, i + 1) === DOT && i + 2 < to && isNumber(page, i + 2)) {
    // "10.47 GMT", "10.47am", "12/07/2024 08.15"
    const sign = i + 3 < to ? page.language.words.stamp.get(foldedAt(tokens, i + 3)) : undefined;
    const told = sign === 'zone' || sign === 'am' || sign === 'pm' || (i + 3 === to && reading.date !== null);
    const dotted = lengthAt(tokens, i + 2) === 2 && told;
    return dotted ? takeTime(reading, figureAt(page, i), figureAt(page, i + 2), i + 3) : null;
  }
  const shape = tokens.shape[i + 1] ?? 0;
  if ((shape & Shape.Word) === 0) return null;
  const glued = (shape & Shape.Mixed) === 0 ? null : GLUED.exec(foldedAt(tokens, i + 1));
  const sign = glued === null ? foldedAt(tokens, i + 1) : (glued[1] ?? '');
  if (page.language.words.stamp.get(sign) !== 'hour') return null;
  if (glued !== null) return takeTime(reading, figureAt(page, i), Number(glued[2]), i + 2);
  const minutes = i + 2 < to && isNumber(page, i + 2);
  return takeTime(reading, figureAt(page, i), minutes ? figureAt(page, i + 2) : 0, minutes ? i + 3 : i + 2);
}

function takeTime(reading: Reading, hour: number, minute: number, to: number): number | null {
  if (hour > 23 || minute > 59) return null;
  reading.time ??= `${pad(hour)}:${pad(minute)}`;
  return to;
}

/** The figure of "Thứ 2". */
function dayOfWeek(page: Page, i: number): number | null {
  const { tokens, language } = page;
  if (i === 0 || ((tokens.shape[i] ?? 0) & Shape.LineStart) !== 0) return null;
  return language.words.stamp.get(foldedAt(tokens, i - 1)) === 'weekday' ? i + 1 : null;
}

/** "+7", "+07:00" behind the name of a zone. */
function zone(page: Page, i: number, to: number): number | null {
  if (i + 1 >= to || codeAt(page.tokens, i) !== 0x2b || !isNumber(page, i + 1)) return null;
  const minutes = i + 3 < to && codeAt(page.tokens, i + 2) === COLON && isNumber(page, i + 3);
  return minutes ? i + 4 : i + 2;
}

function afternoon(time: string): string {
  const hour = Number(time.slice(0, 2));
  return hour < 12 ? `${hour + 12}${time.slice(2)}` : time;
}

/** "12:05 am" is five past midnight. */
function morning(time: string): string {
  return time.startsWith('12') ? `00${time.slice(2)}` : time;
}

function dateOf(year: number, month: number, day: number): string | null {
  const [m, d] = month > 12 && day <= 12 ? [day, month] : [month, day];
  if (year < 1990 || year > 2099 || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${pad(m)}-${pad(d)}`;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function isNumber(page: Page, i: number): boolean {
  return (
    ((page.tokens.shape[i] ?? 0) & Shape.Number) !== 0 &&
    ((page.tokens.shape[i] ?? 0) & Shape.LineStart) === 0
  );
}

function isSymbol(page: Page, i: number): boolean {
  return ((page.tokens.shape[i] ?? 0) & Shape.Symbol) !== 0;
}

function isSeparator(page: Page, i: number): boolean {
  return i < page.tokens.count && SEPARATORS.has(codeAt(page.tokens, i));
}

/** The value of a run of digits; one too long to be part of a date is 0. */
function figureAt(page: Page, i: number): number {
  return Math.max(numberAt(page.tokens, i), 0);
}

function trimmed(page: Page, part: TokenRange): TokenRange {
  let { from, to } = part;
  while (from < to && isSymbol(page, from)) from += 1;
  while (to > from && isSymbol(page, to - 1) && !closes(page, from, to - 1)) to -= 1;
  return { from, to };
}

const OPEN_BRACKET = 0x28;
const CLOSE_BRACKET = 0x29;

/** "Hà Vy (Theo Antara)": a bracket that opens within. */
function closes({ tokens }: Page, from: number, at: number): boolean {
  if (codeAt(tokens, at) !== CLOSE_BRACKET) return false;
  for (let i = at - 1; i >= from; i -= 1) if (codeAt(tokens, i) === OPEN_BRACKET) return true;
  return false;
}
