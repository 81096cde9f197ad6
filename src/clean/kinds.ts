import type { Page } from '../page.js';
import { codeAt, isStop } from '../text/read.js';
import { tokenText } from '../text/sentences.js';
import { Shape } from '../text/vocabulary.js';
import type { Draft } from './draft.js';
import { capitalsIn, Ending, type LineFacts, Sign, stopsIn } from './facts.js';
import { isCutHeadline } from './other-titles.js';
import { opener } from './wording.js';

/** What a line looks like by itself: a bit each, so that a rule may be about several. */
export const Kind = {
  /** A paragraph, or a sentence of one. */
  Prose: 1,
  /** A sentence of a few words. */
  Sentence: 2,
  Question: 4,
  /** Marked as an item of a list, without the end of a sentence. */
  Item: 8,
  Caption: 16,
  Stamp: 32,
  /** Some words without the end of a sentence: a headline or a sub-heading. */
  Headline: 64,
  /** A few words: an entry of a menu, a label, a name. */
  Crumb: 128,
  Furniture: 256,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Kinds of lines that tell something in sentences. */
export const SPOKEN = Kind.Prose | Kind.Sentence | Kind.Question;

const PROSE_WORDS = 6;
const OPEN_PROSE_WORDS = 30;
const SENTENCES_WORDS = 18;
const CRUMB_WORDS = 4;
const DOT = 0x2e;
const SLASH = 0x2f;
const COMMA = 0x2c;
const HOUSE_TOKENS = 5;
const UNIT_TOKENS = 10;
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);

/** The kind of every line. Wording that rules have recognised comes first. */
export function kindsOf(draft: Draft): Kind[] {
  const kinds: Kind[] = [];
  for (let i = 0; i < draft.lines.count; i += 1) {
    const line = draft.lines.at(i);
    if (line !== undefined) kinds.push(kindOf(draft, line));
  }
  return kinds;
}

function kindOf(draft: Draft, line: LineFacts): Kind {
  const rule = draft.ruleAt(line.index);
  if (rule !== null) return rule.label === 'caption' ? Kind.Caption : Kind.Furniture;
  if (draft.stamp(line) !== null) return Kind.Stamp;
  if (line.words === 0) return Kind.Furniture;
  switch (line.ending) {
    case Ending.Stop:
    case Ending.Ellipsis:
      if (isCutHeadline(draft, line)) return Kind.Headline;
      return line.words >= PROSE_WORDS ? Kind.Prose : Kind.Sentence;
    case Ending.Question:
      return line.words > 25 || stopsIn(draft.page, line) > 1 ? Kind.Prose : Kind.Question;
    case Ending.Colon:
    case Ending.Comma:
      if (line.words >= 8) return Kind.Prose;
      break;
    case Ending.None:
      if (isOpenProse(draft, line) || endsWithHouse(draft, line)) return Kind.Prose;
      break;
  }
  if (isItem(draft, line)) return Kind.Item;
  return line.words <= CRUMB_WORDS ? Kind.Crumb : Kind.Headline;
}

/** A paragraph that lost its full stop: long, or of several sentences, and no list of names. */
function isOpenProse(draft: Draft, line: LineFacts): boolean {
  if (line.words < SENTENCES_WORDS || capitalsIn(draft.page, line) * 2 >= line.words) return false;
  return line.words >= OPEN_PROSE_WORDS || stopsIn(draft.page, line) > 0;
}

const OPENS = 0x28;
const CLOSES = 0x29;
const CLOSING_QUOTES: ReadonlySet<number> = new Set([0x22, 0x201d, 0xbb]);

/** "… next year. — VNS", "… in Hanoi. (PNA)": the agency's name behind a dash or in brackets, and the last sentence. */
export function endsWithHouse(draft: Draft, line: LineFacts): boolean {
  const { tokens, hits } = draft.page;
  if (line.words < PROSE_WORDS || stopsIn(draft.page, line) === 0) return false;
  const mark = hits.furniture.closing(line.to);
  if (mark?.meaning === 'footer' && mark.from > line.from && isStop(tokens, mark.from - 1)) return true;
  const closed = codeAt(tokens, line.to - 1) === CLOSES;
  if (closed && endsWithUnit(draft, line)) return true;
  for (let i = line.to - 1; i > line.from + PROSE_WORDS && i >= line.to - HOUSE_TOKENS; i -= 1) {
    const house = hits.outlet.at(i);
    const told = house !== undefined && house.to === (closed ? line.to - 1 : line.to);
    if (!told && (closed || !isInitials(draft.page, i, line.to))) continue;
    let at = i - 1;
    if (closed && codeAt(tokens, at) === OPENS) at -= 1;
    else while (DASHES.has(codeAt(tokens, at))) at -= 1;
    const behind = at < i - 1;
    // "… every quarter. VNS"
    const bare = !behind && house?.meaning === 'agency';
    // "… is over.” (PNA)"
    if (CLOSING_QUOTES.has(codeAt(tokens, at))) at -= 1;
    return (behind || bare) && isStop(tokens, at);
  }
  return false;
}

/** "MNA/KTZH", "TWA/CT": whose desk and whose hand, behind a dash. */
function isInitials({ tokens }: Page, from: number, to: number): boolean {
  if (!DASHES.has(codeAt(tokens, from - 1)) || to - from < 3) return false;
  for (let i = from; i < to; i += 1) {
    const joins = (i - from) % 2 === 1;
    if (joins ? codeAt(tokens, i) !== SLASH : ((tokens.shape[i] ?? 0) & Shape.AllCaps) === 0) return false;
  }
  return true;
}

/** "… in 2024. (Dit. Polkam ASEAN)": whose text it is, in words with capitals, in brackets behind the last sentence. */
function endsWithUnit({ page: { tokens } }: Draft, line: LineFacts): boolean {
  for (let i = line.to - 2; i > line.from + PROSE_WORDS && i >= line.to - UNIT_TOKENS; i -= 1) {
    if (codeAt(tokens, i) === OPENS) return i < line.to - 2 && isStop(tokens, i - 1);
    const shape = tokens.shape[i] ?? 0;
    if ((shape & Shape.Word) !== 0 && (shape & Shape.Capital) === 0) return false;
  }
  return false;
}

/** "- …", "+ …", "• …", "1. …", "a) …", "(i) …". */
export function isItem(draft: Draft, line: LineFacts): boolean {
  return isMarked(draft.page, line) || isEnumerated(draft, line);
}

const FIRST: ReadonlySet<string> = new Set(['1', 'I', 'a', 'A', 'i']);

/** "1. …", "a) …": the first of items or of numbered headings. */
export function isFirstItem(draft: Draft, kinds: readonly Kind[], i: number): boolean {
  const line = draft.lines.at(i);
  return line !== undefined && kinds[i] === Kind.Item && FIRST.has(tokenText(draft.page.tokens, line.from));
}

/** "Thứ hai, …" below "Thứ nhất, …", "Hai là, …" above "Ba là, …": two words and a comma, one of them the same beside it. */
function isEnumerated({ page: { tokens }, lines }: Draft, { from, index }: LineFacts): boolean {
  if (codeAt(tokens, from + 2) !== COMMA) return false;
  for (const other of [lines.at(index - 1), lines.at(index + 1)]) {
    if (other === undefined || codeAt(tokens, other.from + 2) !== COMMA) continue;
    const first = tokens.word[from] === tokens.word[other.from];
    if (first !== (tokens.word[from + 1] === tokens.word[other.from + 1])) return true;
  }
  return false;
}

function isMarked({ tokens }: Page, { from, to }: LineFacts): boolean {
  const { shape, start, end } = tokens;
  if (to - from < 3) return false;
  let at = from;
  if (((shape[from] ?? 0) & Shape.Symbol) !== 0) {
    const code = codeAt(tokens, from);
    if (isBullet(code)) return true;
    if (code !== OPENS) return false;
    at += 1;
  }
  if (((shape[at + 1] ?? 0) & Shape.Symbol) === 0) return false;
  if (at + 2 >= to || ((shape[at + 2] ?? 0) & Shape.Number) !== 0) return false;
  const first = shape[at] ?? 0;
  const length = (end[at] ?? 0) - (start[at] ?? 0);
  if (length > 4) return false;
  const mark = codeAt(tokens, at + 1);
  if ((first & Shape.Number) !== 0) return mark === DOT || mark === CLOSES || mark === SLASH;
  if ((first & Shape.Word) === 0 || (first & Shape.AllCaps) !== 0) return false;
  return mark === CLOSES || (mark === DOT && length === 1 && (first & Shape.Capital) === 0);
}

/** - – + • * · */
function isBullet(code: number): boolean {
  return (
    code === 0x2d || code === 0x2013 || code === 0x2b || code === 0x2022 || code === 0x2a || code === 0xb7
  );
}

/** A body may stand on one line, yet no line may outweigh the page. */
function wordWeight(words: number): number {
  return Math.min(words, 60) + Math.min(Math.max(words - 60, 0) / 3, 240);
}

/** Kinds of lines that speak for the body. */
export const FOR_THE_BODY = SPOKEN | Kind.Caption;

/** How much a line speaks for the body (above zero) or against it. */
export function weightOf(page: Page, kind: Kind, line: LineFacts): number {
  switch (kind) {
    case Kind.Prose:
      return line.ending === Ending.Ellipsis && stopsIn(page, line) <= 1
        ? wordWeight(line.words) / 2
        : wordWeight(line.words);
    case Kind.Sentence:
    case Kind.Question:
      return 1;
    case Kind.Caption:
      return 0.5;
    case Kind.Item:
      return -2;
    case Kind.Stamp:
      return -3;
    case Kind.Headline:
    case Kind.Crumb:
      return -4;
    case Kind.Furniture:
      return -5;
  }
}

const LONGEST_THANKS = 12;

/** "Xin cảm ơn Đại sứ!" closes an interview. */
export function givesThanks({ lines, page }: Draft, index: number): boolean {
  const line = lines.at(index);
  if (line === undefined || (line.signs & Sign.Label) === 0 || line.words > LONGEST_THANKS) return false;
  return line.ending === Ending.Stop && opener(page, line)?.role === 'thanks';
}

/** "./." closes an agency's article, thanks an interview. */
export function endsArticle(draft: Draft, index: number): boolean {
  if (givesThanks(draft, index)) return true;
  const {
    lines,
    page: { tokens },
  } = draft;
  const stop = (lines.at(index)?.to ?? 0) - 1;
  // Without a mark before its last one, a line need not be read.
  if (((tokens.shape[stop - 1] ?? 0) & Shape.Symbol) === 0) return false;
  const { text, end } = tokens;
  const last = (end[stop] ?? 0) - 1;
  return (
    text.charCodeAt(last) === DOT && text.charCodeAt(last - 1) === SLASH && text.charCodeAt(last - 2) === DOT
  );
}
