import { codeAt, isSpaced, isSymbol } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import type { Draft } from './draft.js';
import { Ending, type LineFacts, Sign } from './facts.js';
import { afterPrefix, sameWords } from './repeats.js';
import { withoutSection } from './sections.js';

/** What a tab's title adds to the headline, in tokens. */
const SITE_TOKENS = 9;
const HEADLINE_WORDS = 3;
/** So many words of a headline a cut one has. */
const CUT_WORDS = 5;
const BEHIND_HEADLINE: ReadonlySet<number> = new Set([0x7c, 0x2d, 0x2013, 0x2014, 0xb7]);
const BEFORE_HEADLINE: ReadonlySet<number> = new Set([0x7c, 0x2f, 0x3e, 0x203a, 0xbb]);

/**
 * Whether a line says again what a line below it says, down to the line `to`,
 * and more or less than that: the tab's title with the name of a section behind
 * it ("Headline - Health"), cut off ("The head…"), the path through menus
 * ("Home / Politics / Headline"). The line below is then the headline.
 */
export function isOtherTitle(draft: Draft, line: LineFacts, to: number): boolean {
  const { tokens } = draft.page;
  const parted = isParted(tokens, line);
  if (!parted && line.ending !== Ending.Ellipsis) return false;
  for (let i = line.index + 1; i <= to; i += 1) {
    if (draft.lines.words(i) < HEADLINE_WORDS) continue;
    const headline = headlineOf(draft, i);
    if (isCut(tokens, line, headline)) return true;
    if (parted && (hasMore(tokens, line, headline) || isTrail(tokens, line, headline))) return true;
  }
  return false;
}

/** Whether a mark stands in a line that can part the headline from what is told beside it: most lines have none. */
function isParted(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to; i += 1) {
    if (!isSymbol(tokens, i)) continue;
    const code = codeAt(tokens, i);
    if (BEHIND_HEADLINE.has(code) || BEFORE_HEADLINE.has(code)) return true;
  }
  return false;
}

/** What of a line can be the headline's words: most lines need not be read for that. */
export function headlineOf(draft: Draft, i: number): TokenRange {
  const line = (draft.lines.signs(i) & Sign.Furniture) === 0 ? undefined : draft.lines.at(i);
  return line === undefined ? draft.lines.range(i) : withoutSection(draft, line);
}

/** Whether one of the first lines is the headline of a line near it, cut off: no sentence, though it ends with dots. */
export function isCutHeadline(draft: Draft, line: LineFacts): boolean {
  if (line.index >= TOP || line.ending !== Ending.Ellipsis) return false;
  for (let i = line.index + 1; i <= line.index + NEAR; i += 1)
    if (isCut(draft.page.tokens, line, draft.lines.range(i))) return true;
  return false;
}

const TOP = 3;
const NEAR = 30;

/** "Sáu nước họp bàn về nguồn nước ch...": the last word may be a part of one. */
function isCut(tokens: Tokens, line: LineFacts, headline: TokenRange): boolean {
  if (line.ending !== Ending.Ellipsis || line.words < CUT_WORDS) return false;
  let last = line.to - 1;
  while (last > line.from && isSymbol(tokens, last)) last -= 1;
  const past = afterPrefix(tokens, { from: line.from, to: last }, headline);
  return past >= 0 && past < headline.to;
}

function hasMore(tokens: Tokens, line: TokenRange, headline: TokenRange): boolean {
  let past = afterPrefix(tokens, headline, line);
  if (past < 0) return false;
  while (past < line.to && isSymbol(tokens, past) && !isSpaced(tokens, past)) past += 1;
  if (past >= line.to || line.to - past > SITE_TOKENS) return false;
  return BEHIND_HEADLINE.has(codeAt(tokens, past)) && isSpaced(tokens, past);
}

function isTrail(tokens: Tokens, line: TokenRange, headline: TokenRange): boolean {
  const from = line.to - (headline.to - headline.from);
  if (from <= line.from + 1 || !BEFORE_HEADLINE.has(codeAt(tokens, from - 1))) return false;
  return sameWords(tokens, { from, to: line.to }, headline);
}
