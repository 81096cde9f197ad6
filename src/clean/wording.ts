import type { Furniture } from '../languages/furniture.js';
import type { Page } from '../page.js';
import { isNumber, isSpaced, isStop, symbolAt } from '../text/read.js';
import { Shape } from '../text/vocabulary.js';
import { Ending, type LineFacts, stopsIn } from './facts.js';

const LONGEST = 40;
const MENU_ENTRIES = 5;
/** Of so many words of a menu one may be in no table. */
const MENU_STRANGE = 5;

/**
 * What furniture a line is wholly made of: every word belongs to a phrase of
 * furniture or the name of a paper, or all but a few of a whole menu. Null for a
 * line that holds anything else, and for one without words.
 */
export function wholeFurniture(page: Page, line: LineFacts): Furniture | null {
  if (line.words === 0 || line.words > LONGEST) return null;
  const { tokens, hits } = page;
  // Most furniture is one phrase.
  const whole = hits.furniture.at(line.from);
  if (whole?.to === line.to) return whole.meaning;
  if (!endsAsFurniture(page, line)) return null;
  let role: Furniture | null = null;
  let entries = 0;
  let strange = 0;
  for (let i = line.from; i < line.to; ) {
    const shape = tokens.shape[i] ?? 0;
    const hit = hits.furniture.at(i);
    if (hit !== undefined && hit.to <= line.to) {
      role = stronger(role, hit.meaning);
      entries += 1;
      i = hit.to;
    } else if ((shape & Shape.Word) === 0 || isCount(page, i)) {
      i += 1;
    } else {
      const outlet = role === null ? undefined : hits.outlet.at(i);
      if (outlet !== undefined && outlet.to <= line.to) i = outlet.to;
      else if (entries === 0) return null;
      else {
        strange += 1;
        i += 1;
      }
    }
  }
  // "Trang chủ Chính trị Kinh tế Văn hóa Khoa giáo Quốc tế"
  if (strange > 0 && (entries < MENU_ENTRIES || strange * MENU_STRANGE > line.words)) return null;
  return role === 'section' && isRow(page, line) ? null : role;
}

/** "Health 65 52 80%": a row of a table, whatever section its first cell names. A date or time is no such number by itself. */
function isRow({ tokens }: Page, { from, to, numbers }: LineFacts): boolean {
  if (numbers < 2) return false;
  let cells = 0;
  for (let i = from + 1; i < to; i += 1) {
    if (!isNumber(tokens, i) || !isSpaced(tokens, i)) continue;
    if (i + 1 === to || isSpaced(tokens, i + 1) || symbolAt(tokens, i + 1) === '%') cells += 1;
  }
  return cells >= 2;
}

/** Whether furniture or a paper's name ends at the last word or behind it; figures with a letter aside. */
function endsAsFurniture({ tokens, hits }: Page, { from, to }: LineFacts): boolean {
  for (let i = to; i > from; i -= 1) {
    if (hits.furniture.closes(i) || hits.outlet.closes(i)) return true;
    if (((tokens.shape[i - 1] ?? 0) & (Shape.Word | Shape.Mixed)) === Shape.Word) return false;
  }
  return true;
}

/** "x5", "0s": a figure with a letter. */
function isCount(page: Page, i: number): boolean {
  const { tokens } = page;
  return ((tokens.shape[i] ?? 0) & Shape.Mixed) !== 0 && (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) <= 3;
}

/** The name of a section beside anything else of the page says little. */
function stronger(role: Furniture | null, other: Furniture): Furniture {
  return role === null || role === 'section' ? other : role;
}

/** What a line begins with that goes on with something of the page's own, and the token behind it. */
export interface Opener {
  readonly role: Furniture;
  readonly to: number;
}

/** How a line begins that goes on with something of the page's own, or null. */
export function opener(page: Page, line: LineFacts): Opener | null {
  const { tokens, hits } = page;
  let from = line.from;
  while (from < line.to && ((tokens.shape[from] ?? 0) & Shape.Symbol) !== 0) from += 1;
  const hit = hits.lineOpener.at(from);
  return hit === undefined ? null : { role: hit.meaning, to: hit.to };
}

const NEAR_START = 8;
const SHORT = 14;

/** A phrase that addresses the reader or names the publisher, in a line that is no sentence of prose. */
export function prompt(page: Page, line: LineFacts): Furniture | null {
  if (line.words > 60 || stopsIn(page, line) > 3) return null;
  const loose = line.words <= SHORT || line.ending === Ending.None;
  const to = loose ? line.to : Math.min(line.to, line.from + NEAR_START);
  for (let i = line.from; i < to; i += 1) {
    const role = page.hits.pagePrompt.at(i)?.meaning;
    if (role !== undefined && !(role === 'advert' && line.ending === Ending.Stop)) return role;
  }
  return closingPrompt(page, line);
}

/** "…. Sign up here.": a last sentence that is nothing but what the reader is asked for. */
function closingPrompt({ tokens, hits }: Page, { from, to }: LineFacts): Furniture | null {
  if (!isStop(tokens, to - 1)) return null;
  const hit = hits.pagePrompt.before(to - 1);
  if (hit?.meaning !== 'form' || hit.to !== to - 1 || hit.from <= from) return null;
  return isStop(tokens, hit.from - 1) ? hit.meaning : null;
}
