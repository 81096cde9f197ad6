import type { Page } from '../page.js';
import { codeAt, isDash, lengthAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { Shape } from '../text/vocabulary.js';

const MOST_TOKENS = 22;
const BRACKET_WORDS = 7;
const OPEN = 0x28;
const CLOSE = 0x29;

/**
 * Where the first sentence of a paragraph begins behind a dateline: "(Thanh
 * tra) - ", " - ", "TTO - ", "Hà Nội (TTXVN) – ", "JAKARTA, 3 June 2020 –".
 * The paragraph's first token where there is none. `other` is the paragraph beside it.
 */
export function withoutDateline(page: Page, paragraph: TokenRange, other?: TokenRange): number {
  const { tokens } = page;
  const first = firstDash(page, paragraph);
  const dash = first === null ? null : lastOfDashes(page, first, paragraph.to);
  if (first === null || dash === null || !beginsSentence(page, dash + 1, paragraph.to)) return paragraph.from;
  const { from } = paragraph;
  if (first === from) {
    // Two lines that begin with a dash are a list or a dialogue.
    return other !== undefined && isDash(tokens, other.from) ? from : dash + 1;
  }
  if (codeAt(tokens, from) === OPEN) return closedBy(page, from, first) ? dash + 1 : from;
  return isOutlet(page, from, first) || isPlaceLine(page, from, first) ? dash + 1 : from;
}

/** Where a headline's words begin behind the name of the house: "VOV.VN - …". Its first token where none stands there. */
export function withoutHouse(page: Page, headline: TokenRange): number {
  const dash = firstDash(page, headline);
  if (dash === null || dash === headline.from || !isOutlet(page, headline.from, dash)) return headline.from;
  return beginsSentence(page, dash + 1, headline.to) ? dash + 1 : headline.from;
}

/** "--", as agencies type it. */
function lastOfDashes({ tokens }: Page, dash: number, to: number): number {
  let last = dash;
  while (
    last + 1 < to &&
    isDash(tokens, last + 1) &&
    ((tokens.shape[last + 1] ?? 0) & Shape.SpaceBefore) === 0
  )
    last += 1;
  return last;
}

function firstDash(page: Page, { from, to }: TokenRange): number | null {
  const { tokens } = page;
  for (let i = from; i < to && i < from + MOST_TOKENS; i += 1) {
    if (!isDash(tokens, i)) continue;
    const behind = lastOfDashes(page, i, to) + 1;
    const spaced = ((tokens.shape[behind] ?? 0) & Shape.SpaceBefore) !== 0;
    const bracketed = i > from && codeAt(tokens, i - 1) === CLOSE;
    if (spaced || bracketed || i === from) return i;
  }
  return null;
}

function beginsSentence(page: Page, i: number, to: number): boolean {
  const { tokens } = page;
  if (i + 3 > to) return false;
  const shape = tokens.shape[i] ?? 0;
  if ((shape & Shape.Symbol) !== 0) return true;
  return (shape & (Shape.Capital | Shape.Number)) !== 0;
}

/** One bracket of a few words, up to the dash. */
function closedBy(page: Page, from: number, dash: number): boolean {
  return dash - from <= BRACKET_WORDS + 2 && codeAt(page.tokens, dash - 1) === CLOSE;
}

/** An agency's or paper's name and nothing else. */
function isOutlet(page: Page, from: number, dash: number): boolean {
  let at = from;
  while (at < dash) {
    const hit = page.hits.outlet.at(at);
    if (hit !== undefined && hit.to <= dash) at = hit.to;
    else if (at > from && ((page.tokens.shape[at] ?? 0) & Shape.Symbol) !== 0) at += 1;
    else return isDomain(page, from, dash);
  }
  return true;
}

const DOMAIN_LETTERS = 3;

/** "VOV.VN", "baochinhphu.vn": a name, and two or three letters right behind a dot. */
function isDomain({ tokens }: Page, from: number, dash: number): boolean {
  if (dash - from !== 3 || codeAt(tokens, from + 1) !== 0x2e) return false;
  const glued = ((tokens.shape[from + 1] ?? 0) | (tokens.shape[from + 2] ?? 0)) & Shape.SpaceBefore;
  const letters = lengthAt(tokens, from + 2);
  return (
    glued === 0 &&
    lengthAt(tokens, from) >= DOMAIN_LETTERS &&
    ((tokens.shape[from + 2] ?? 0) & Shape.Word) !== 0 &&
    letters >= 2 &&
    letters <= DOMAIN_LETTERS
  );
}

/** A place, and behind it a bracketed agency or a date: capitals, figures and marks only. */
function isPlaceLine(page: Page, from: number, dash: number): boolean {
  const { tokens, hits, language } = page;
  const place = hits.place.at(from);
  let at = place?.to ?? from;
  let capitals = 0;
  while (place === undefined && at < dash && isCapitalPart(page, at)) {
    if (((tokens.shape[at] ?? 0) & Shape.Word) !== 0) capitals += 1;
    at += 1;
  }
  // "MANILA/HANOI, Jan 26 (Reuters) -"
  while (place !== undefined && codeAt(tokens, at) === 0x2f && hits.place.at(at + 1) !== undefined)
    at = hits.place.at(at + 1)?.to ?? dash;
  const known = place !== undefined || (capitals >= 3 && hits.body.at(from) === undefined);
  if (!known && bracketedOutlet(page, from, dash)) return true;
  if (at === from) return false;
  if (at === dash) return known && ((tokens.shape[from] ?? 0) & Shape.AllCaps) !== 0;
  for (let i = at; i < dash; i += 1) {
    const shape = tokens.shape[i] ?? 0;
    const stampWord = language.words.stamp.has(
      tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase(),
    );
    if ((shape & Shape.Word) !== 0 && (shape & Shape.Capital) === 0 && !stampWord) return false;
  }
  return codeAt(tokens, at) === 0x2c || codeAt(tokens, at) === OPEN;
}

/** A word of capitals, or a hyphen inside a name of them. */
function isCapitalPart(page: Page, i: number): boolean {
  const { tokens } = page;
  if (((tokens.shape[i] ?? 0) & Shape.AllCaps) !== 0) return true;
  return codeAt(tokens, i) === 0x2d && ((tokens.shape[i] ?? 0) & Shape.SpaceBefore) === 0;
}

/** "Hanoi (VNA)": capital words and a known outlet in brackets. */
function bracketedOutlet(page: Page, from: number, dash: number): boolean {
  const { tokens, hits } = page;
  if (codeAt(tokens, dash - 1) !== CLOSE) return false;
  let at = from;
  while (at < dash && ((tokens.shape[at] ?? 0) & Shape.Capital) !== 0) at += 1;
  return at > from && at < from + 5 && codeAt(tokens, at) === OPEN && hits.outlet.at(at + 1) !== undefined;
}
