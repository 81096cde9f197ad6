import type { Page } from '../page.js';
import { codeAt } from '../text/read.js';
import { Shape } from '../text/vocabulary.js';

const BRACKET_TOKENS = 24;
const NAME_WORDS = 4;
const DOT = 0x2e;
const CLOSE = 0x29;
const JOINERS: ReadonlySet<number> = new Set([0x2f, 0x2d, 0x2013, 0x2014, 0x2c, 0x26, 0x2b]);

/**
 * Where a picture's credit ends when a sentence follows without any mark:
 * "Ảnh: DN Ngày 20/5 …", "Ảnh: Doãn Tấn – TTXVN Tiếp tục …". `credit` is the
 * phrase that announces it; a bracket around it ends it surely.
 */
export function creditEnd(page: Page, credit: { from: number; to: number }, lineEnd: number): number {
  const { tokens } = page;
  const bracketed = codeAt(tokens, credit.from) === 0x28 || codeAt(tokens, credit.from - 1) === 0x28;
  if (bracketed) {
    for (let i = credit.to; i < lineEnd && i < credit.to + BRACKET_TOKENS; i += 1) {
      if (codeAt(tokens, i) === CLOSE) return withStop(page, i + 1, lineEnd);
    }
  }
  let at = nameEnd(page, credit.to, lineEnd);
  while (at + 1 < lineEnd && JOINERS.has(codeAt(tokens, at))) {
    const next = nameEnd(page, at + 1, lineEnd);
    if (next === at + 1) break;
    at = next;
  }
  return withStop(page, Math.max(at, credit.to), lineEnd);
}

function withStop(page: Page, at: number, lineEnd: number): number {
  return at < lineEnd && codeAt(page.tokens, at) === DOT ? at + 1 : at;
}

/** The end of one name: an outlet as a whole, or capital words up to the one that begins the next sentence. */
function nameEnd(page: Page, from: number, lineEnd: number): number {
  const outlet = page.hits.outlet.at(from);
  if (outlet !== undefined) return outlet.to;
  const run = capitalRun(page, from, lineEnd);
  if (run.length === 0) return from;
  const past = run.at(-1) ?? from;
  const addressed = beforeAddressed(page, run);
  if (addressed > 0) return addressed;
  if (past >= lineEnd || isMark(page, past) || isWholeBeforeNumber(page, run, past))
    return run[Math.min(run.length, NAME_WORDS) - 1] ?? past;
  // "DN Ngày 20/5": capitals throughout are the name, the next word is not.
  const capitals = countCapitals(page, from, run);
  if (capitals > 0 && capitals < run.length) return run[capitals - 1] ?? past;
  for (let k = 2; k < Math.min(run.length, NAME_WORDS + 1); k += 1) {
    const end = run[k - 1] ?? past;
    if (beginsSomething(page, end) || beginsOtherName(page, run, k)) return end;
  }
  const words = Math.max(1, Math.min(run.length - 1, NAME_WORDS));
  return run[words - 1] ?? past;
}

/** Ends of the capital words in a row, the dots of initials included. */
function capitalRun(page: Page, from: number, lineEnd: number): number[] {
  const { tokens } = page;
  const ends: number[] = [];
  let i = from;
  while (i < lineEnd && ends.length < NAME_WORDS + 3 && ((tokens.shape[i] ?? 0) & Shape.Capital) !== 0) {
    const initial = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) <= 2;
    i += 1;
    const dotted = i < lineEnd && codeAt(tokens, i) === DOT && initial && i + 1 < lineEnd;
    if (dotted && ((tokens.shape[i + 1] ?? 0) & Shape.Capital) !== 0) i += 1;
    ends.push(i);
  }
  return ends;
}

function countCapitals(page: Page, from: number, run: readonly number[]): number {
  let count = 0;
  let at = from;
  for (const end of run) {
    if (((page.tokens.shape[at] ?? 0) & Shape.AllCaps) === 0) break;
    count += 1;
    at = end;
  }
  return count;
}

/** "Ảnh: Hữu Huynh Ông Lê Văn Nam, …": where the name ends before somebody who is addressed; 0 for nobody. */
function beforeAddressed({ hits }: Page, run: readonly number[]): number {
  for (let k = 2; k + 2 < run.length; k += 1) {
    const end = run[k - 1] ?? 0;
    if (hits.honorific.at(end) !== undefined) return end;
  }
  return 0;
}

/** "Ảnh: Hữu Huynh 27 đề án …": the name is whole, unless its last word opens the sentence ("Ảnh: Hữu Huynh Ngày 27/4 …"). */
function isWholeBeforeNumber(page: Page, run: readonly number[], past: number): boolean {
  if (((page.tokens.shape[past] ?? 0) & Shape.Number) === 0) return false;
  const last = run.at(-2);
  return last !== undefined && !opensBeforeNumber(page, last);
}

/** "Ngày 27/4", "Sáng 27/4", "Hơn 700", "Khoảng 20", "Trong 10 năm", "Theo 3 …". */
function opensBeforeNumber({ hits }: Page, at: number): boolean {
  const { dateLead, dateWord, partOfDay, bound, interposed, clauseOpener, adverb, plural, accordingTo } =
    hits;
  const openers = [
    dateLead,
    dateWord,
    partOfDay,
    bound,
    interposed,
    clauseOpener,
    adverb,
    plural,
    accordingTo,
  ];
  return openers.some((known) => known.at(at) !== undefined);
}

const LONG_RUN = 5;

/** "Ảnh: Trung Hiếu Lê Văn Nam …": a surname with more behind it begins who the sentence is about. */
function beginsOtherName(page: Page, run: readonly number[], k: number): boolean {
  const at = run[k - 1];
  return (
    at !== undefined &&
    run.length >= LONG_RUN &&
    run.length - k >= 3 &&
    page.hits.surname.at(at) !== undefined
  );
}

/** A known office, country, body, place or honorific begins a sentence rather than ends a name. */
function beginsSomething(page: Page, at: number): boolean {
  const { office, country, body, place, honorific } = page.hits;
  return [office, country, body, place, honorific].some((hits) => hits.at(at) !== undefined);
}

function isMark(page: Page, at: number): boolean {
  return ((page.tokens.shape[at] ?? 0) & Shape.Symbol) !== 0;
}
