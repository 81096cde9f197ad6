import type { Hits } from './found.js';
import { isNumber, isSpaced, lengthAt, numberAt, symbolAt } from './read.js';
import { foldedAt, type Tokens } from './tokens.js';
import { Shape } from './vocabulary.js';

/** What a number word adds to the number it stands in. */
export interface NumeralWord {
  readonly value: number;
  /** `unit`: a digit that stands only behind tens ("hai mươi lăm"); `times`: multiplies what stands before it. */
  readonly role: 'digit' | 'unit' | 'ten' | 'times' | 'filler';
}

/** A number as it stands in the text: which tokens, and which code units of the source. */
export interface Numeral {
  readonly value: number;
  /** How many digits stand behind the decimal mark. */
  readonly decimals: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const LONGEST_WORDS = 8;
const MOST_DIGITS = 9;
const ZERO = 48;

/**
 * The whole number that begins at a token: 140, 1.200, 1,200, "mười hai",
 * "mười hai (12)". Null for a decimal number or none.
 */
export function countAt(tokens: Tokens, at: number, limit: number, words: Hits<NumeralWord>): Numeral | null {
  if (!isNumber(tokens, at)) return wordsAt(tokens, at, limit, words);
  let to = at + 1;
  let value = digitsValue(tokens, at);
  if (value === null) return null;
  while (isMark(tokens, to) && to + 1 < limit && isGlued(tokens, to) && isGlued(tokens, to + 1)) {
    if (!isNumber(tokens, to + 1)) break;
    if (lengthAt(tokens, to + 1) !== 3) return null;
    const group = digitsValue(tokens, to + 1);
    if (group === null) return null;
    value = value * 1000 + group;
    to += 2;
  }
  return numeral(tokens, value, 0, at, to);
}

/** The whole number that ends just before a token, not reaching back over `floor`. */
export function countBefore(
  tokens: Tokens,
  to: number,
  floor: number,
  words: Hits<NumeralWord>,
): Numeral | null {
  const last = to - 1;
  if (last < floor) return null;
  if (symbolAt(tokens, last) === ')') {
    const bracketed = wordsBefore(tokens, to, floor, words);
    return bracketed !== null && bracketed.to === to ? bracketed : null;
  }
  if ((shape(tokens, last) & Shape.Mixed) !== 0) return gluedCount(tokens, last);
  if (!isNumber(tokens, last)) return wordsBefore(tokens, to, floor, words);
  let from = last;
  while (
    from - 2 >= floor &&
    isGlued(tokens, from) &&
    isMark(tokens, from - 1) &&
    isGlued(tokens, from - 1)
  ) {
    if (!isNumber(tokens, from - 2)) break;
    from -= 2;
  }
  const whole = countAt(tokens, from, to, words);
  return whole !== null && whole.to === to ? whole : null;
}

/** Whether a number can end just before a token, asked before it is read: digits, words for numbers, or either in brackets. */
export function canEndNumber(tokens: Tokens, to: number, words: Hits<NumeralWord>): boolean {
  if ((shape(tokens, to - 1) & (Shape.Number | Shape.Mixed)) !== 0 || words.closes(to)) return true;
  return symbolAt(tokens, to - 1) === ')';
}

/**
 * The number with a decimal mark that ends just before a token: 81,4 or 81.4 or
 * 81, 4 with a space that crept in. Null behind a dash, where it ends a range.
 */
export function decimalBefore(tokens: Tokens, to: number, floor: number): Numeral | null {
  const last = to - 1;
  if (last < floor) return null;
  if ((shape(tokens, last) & Shape.Mixed) !== 0) return gluedCount(tokens, last);
  if (!isNumber(tokens, last)) return null;
  let from = last;
  let decimals = 0;
  let value = digitsValue(tokens, last);
  if (last - 2 >= floor && isMark(tokens, last - 1) && isNumber(tokens, last - 2)) {
    const glued = isGlued(tokens, last) && isGlued(tokens, last - 1);
    if (glued || isTornDecimal(tokens, last)) {
      from = last - 2;
      decimals = lengthAt(tokens, last);
      const whole = digitsValue(tokens, from);
      value = whole === null || value === null ? null : Number(`${whole}.${foldedAt(tokens, last)}`);
    }
  }
  if (value === null || !Number.isFinite(value) || followsDash(tokens, from, floor)) return null;
  return numeral(tokens, value, decimals, from, to);
}

/** "81, 4": two digits, a comma, a space, one digit. More would be a list ("trụ cột 12, 75%"). */
function isTornDecimal(tokens: Tokens, last: number): boolean {
  return (
    symbolAt(tokens, last - 1) === ',' &&
    isGlued(tokens, last - 1) &&
    lengthAt(tokens, last) === 1 &&
    lengthAt(tokens, last - 2) === 2
  );
}

function followsDash(tokens: Tokens, from: number, floor: number): boolean {
  if (from - 1 < floor) return false;
  const before = symbolAt(tokens, from - 1);
  if (before === '+' || before === '.') return isGlued(tokens, from);
  return (
    before === '-' &&
    (isGlued(tokens, from) || isNumber(tokens, from - 2) || symbolAt(tokens, from - 2) === '%')
  );
}

/** "of97": words glued to the number at a lost tag border. Only small letters: AMM53 and G20 are names. */
function gluedCount(tokens: Tokens, at: number): Numeral | null {
  if ((shape(tokens, at) & Shape.Capital) !== 0) return null;
  const end = tokens.end[at] ?? 0;
  let start = end;
  while (start > (tokens.start[at] ?? 0) && isDigit(tokens.text.charCodeAt(start - 1))) start -= 1;
  if (start === end || end - start > 4) return null;
  const letters = tokens.text.slice(tokens.start[at], start);
  for (let i = 0; i < letters.length; i += 1) if (isDigit(letters.charCodeAt(i))) return null;
  return { value: Number(tokens.text.slice(start, end)), decimals: 0, from: at, to: at + 1, start, end };
}

function wordsAt(tokens: Tokens, at: number, limit: number, words: Hits<NumeralWord>): Numeral | null {
  let value = 0;
  let pending = 0;
  let previous: NumeralWord['role'] | null = null;
  let i = at;
  for (; i < limit && i - at < LONGEST_WORDS; i += 1) {
    const hit = words.at(i);
    if (hit === undefined || (i > at && (shape(tokens, i) & Shape.LineStart) !== 0)) break;
    const word = hit.meaning;
    if (word.role === 'digit') {
      if (previous === 'digit' || previous === 'unit') break;
      pending = word.value;
    } else if (word.role === 'unit') {
      if (previous !== 'times' && previous !== 'ten') break;
      pending = word.value;
    } else if (word.role === 'ten') {
      if (pending !== 0) break;
      pending = 0;
      value += 10;
    } else if (word.role === 'times') {
      if (pending === 0 && (value === 0 || word.value !== 1000)) break;
      value = word.value === 1000 ? (value + pending) * 1000 : value + pending * word.value;
      pending = 0;
    } else if (previous !== 'times') break;
    previous = word.role;
    // A whole may take several tokens: twenty-four.
    i = hit.to - 1;
  }
  value += pending;
  if (i === at || value === 0) return null;
  // "năm 2021" is the year, not five.
  if (i === at + 1 && isNumber(tokens, i)) return null;
  const digits = symbolAt(tokens, i) === '(' ? countAt(tokens, i + 1, limit, words) : null;
  if (digits !== null && digits.value === value && symbolAt(tokens, digits.to) === ')') i = digits.to + 1;
  return numeral(tokens, value, 0, at, i);
}

function wordsBefore(tokens: Tokens, to: number, floor: number, words: Hits<NumeralWord>): Numeral | null {
  let from = to;
  if (symbolAt(tokens, to - 1) === ')' && isNumber(tokens, to - 2)) from = to - 3;
  for (let word = words.before(from); word !== undefined; word = words.before(from)) {
    if (word.from < floor || to - from >= LONGEST_WORDS) break;
    from = word.from;
  }
  for (; from < to; from += 1) {
    const whole = wordsAt(tokens, from, to, words);
    if (whole?.to === to) return whole;
  }
  return null;
}

function numeral(tokens: Tokens, value: number, decimals: number, from: number, to: number): Numeral {
  return { value, decimals, from, to, start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 };
}

function shape(tokens: Tokens, i: number): number {
  return tokens.shape[i] ?? 0;
}

function isGlued(tokens: Tokens, i: number): boolean {
  return !isSpaced(tokens, i);
}

function isMark(tokens: Tokens, i: number): boolean {
  const mark = symbolAt(tokens, i);
  return mark === ',' || mark === '.';
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}

/** Null for more than nine digits. */
function digitsValue(tokens: Tokens, i: number): number | null {
  const value = numberAt(tokens, i, MOST_DIGITS);
  return value < 0 ? null : value;
}
