import type { Page } from '../page.js';
import { isStop } from '../text/read.js';
import { Shape } from '../text/vocabulary.js';
import type { Draft } from './draft.js';
import { codeAt, type LineFacts, stopsIn } from './facts.js';

/** What a line looks like by itself. */
export type Kind =
  /** A paragraph, or a sentence of one. */
  | 'prose'
  /** A sentence of a few words. */
  | 'sentence'
  | 'question'
  /** Marked as an item of a list, without the end of a sentence. */
  | 'item'
  | 'caption'
  | 'stamp'
  /** Some words without the end of a sentence: a headline or a sub-heading. */
  | 'headline'
  /** A few words: an entry of a menu, a label, a name. */
  | 'crumb'
  | 'furniture';

const PROSE_WORDS = 6;
const OPEN_PROSE_WORDS = 30;
const SENTENCES_WORDS = 18;
const CRUMB_WORDS = 4;
const DOT = 0x2e;
const SLASH = 0x2f;
const HOUSE_TOKENS = 5;
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);

/** The kind of a line. Wording that rules have recognised comes first. */
export function kindOf(draft: Draft, line: LineFacts): Kind {
  const label = draft.label(line.index);
  if (label === 'caption') return 'caption';
  if (label !== null) return 'furniture';
  if (draft.stamp(line) !== null) return 'stamp';
  if (line.words === 0) return 'furniture';
  switch (line.ending) {
    case 'stop':
    case 'ellipsis':
      return line.words >= PROSE_WORDS ? 'prose' : 'sentence';
    case 'question':
      return line.words > 25 || stopsIn(draft.page, line) > 1 ? 'prose' : 'question';
    case 'colon':
    case 'comma':
      if (line.words >= 8) return 'prose';
      break;
    case 'none':
      if (isOpenProse(draft, line) || endsWithHouse(draft, line)) return 'prose';
      break;
  }
  if (isItem(draft, line)) return 'item';
  return line.words <= CRUMB_WORDS ? 'crumb' : 'headline';
}

/** A paragraph that lost its full stop: long, or of several sentences, and no list of names. */
function isOpenProse(draft: Draft, line: LineFacts): boolean {
  if (line.words < SENTENCES_WORDS || line.capitals * 2 >= line.words) return false;
  return line.words >= OPEN_PROSE_WORDS || stopsIn(draft.page, line) > 0;
}

const OPENS = 0x28;
const CLOSES = 0x29;

/** "… next year. — VNS", "… in Hanoi. (PNA)": the agency's name behind a dash or in brackets, and the last sentence. */
function endsWithHouse(draft: Draft, line: LineFacts): boolean {
  const { tokens, hits } = draft.page;
  if (line.words < PROSE_WORDS || stopsIn(draft.page, line) === 0) return false;
  const mark = hits.furniture.before(line.to);
  if (mark?.meaning === 'footer' && mark.from > line.from && isStop(tokens, mark.from - 1)) return true;
  const closed = codeAt(tokens, line.to - 1) === CLOSES;
  for (let i = line.to - 1; i > line.from + PROSE_WORDS && i >= line.to - HOUSE_TOKENS; i -= 1) {
    const house = hits.outlet.at(i);
    if (house === undefined || house.to !== (closed ? line.to - 1 : line.to)) continue;
    let at = i - 1;
    if (closed && codeAt(tokens, at) === OPENS) at -= 1;
    else while (DASHES.has(codeAt(tokens, at))) at -= 1;
    return at < i - 1 && isStop(tokens, at);
  }
  return false;
}

/** "- …", "+ …", "• …", "1. …", "a) …", "(i) …". */
export function isItem(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  if (line.to - line.from < 3) return false;
  const code = codeAt(tokens, line.from);
  if (code === 0x2d || code === 0x2013 || code === 0x2b || code === 0x2022 || code === 0x2a || code === 0xb7)
    return true;
  const at = code === 0x28 ? line.from + 1 : line.from;
  const first = tokens.shape[at] ?? 0;
  const short = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) <= 4;
  const mark = codeAt(tokens, at + 1);
  const numbered = (first & Shape.Number) !== 0 && (mark === 0x2e || mark === 0x29 || mark === 0x2f);
  const single = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 1;
  const lettered =
    (first & Shape.Word) !== 0 &&
    (first & Shape.AllCaps) === 0 &&
    (mark === 0x29 || (mark === 0x2e && single && (first & Shape.Capital) === 0));
  return (
    short && (numbered || lettered) && at + 2 < line.to && ((tokens.shape[at + 2] ?? 0) & Shape.Number) === 0
  );
}

/** A body may stand on one line, yet no line may outweigh the page. */
function wordWeight(words: number): number {
  return Math.min(words, 60) + Math.min(Math.max(words - 60, 0) / 3, 240);
}

/** How much a line speaks for the body (above zero) or against it. */
export function weightOf(page: Page, kind: Kind, line: LineFacts): number {
  switch (kind) {
    case 'prose':
      return line.ending === 'ellipsis' && stopsIn(page, line) <= 1
        ? wordWeight(line.words) / 2
        : wordWeight(line.words);
    case 'sentence':
    case 'question':
      return 1;
    case 'caption':
      return 0.5;
    case 'item':
      return -2;
    case 'stamp':
      return -3;
    case 'headline':
    case 'crumb':
      return -4;
    case 'furniture':
      return -5;
  }
}

/** "./." closes an agency's article. */
export function endsArticle(draft: Draft, index: number): boolean {
  const line = draft.lines[index];
  if (line === undefined) return false;
  const { text, end } = draft.page.tokens;
  const last = (end[line.to - 1] ?? 0) - 1;
  return (
    text.charCodeAt(last) === DOT && text.charCodeAt(last - 1) === SLASH && text.charCodeAt(last - 2) === DOT
  );
}
