import { codeAt } from '../text/read.js';
import { foldedAt } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';
import { isOfWriters, isSentence, namesAffiliation, namesHolder } from './candidates.js';
import type { Draft } from './draft.js';
import { capitalsIn, Ending, endsOne, type LineFacts, Sign } from './facts.js';
import {
  isAccount,
  isEntry,
  isStampAt,
  isStandfirst,
  isValue,
  namesSection,
  nearByline,
  stampInHead,
} from './head.js';
import { Kind } from './kinds.js';
import { afterPrefix } from './repeats.js';
import type { TabTitle } from './tab-title.js';

/** What speaks for a line as the headline, and what against it. */

/** What speaks for a line by itself, more or less. */
export function meritsOf(draft: Draft, line: LineFacts, first: number, tab: TabTitle | null): number {
  const i = line.index;
  let score = 0;
  if (line.words >= 6 && line.words <= 28) score += 2;
  else if (line.words >= 5) score += 1;
  else score -= 0.5;
  if (i === 0) score += 2;
  if (tab !== null && i > tab.index && afterPrefix(draft.page.tokens, line, tab) >= 0) score += 6;
  return score + repeated(draft, i, first);
}

/** What speaks against a line. */
export function doubtsOf(draft: Draft, kinds: readonly Kind[], line: LineFacts): number {
  const i = line.index;
  let score = 0;
  // "Thưa Ngài Chủ tịch," opens a speech.
  if (isSentence(draft, line) || line.ending === Ending.Colon || line.ending === Ending.Comma) score += 3;
  if (isStandfirst(draft, kinds, i)) score += 4;
  if (isUnderRelated(draft, kinds, i)) score += 3;
  // "Students receive certificates. KD/Siv Channa" is a picture's text.
  if (line.ending === Ending.None && line.words >= 8 && holdsSentence(draft, line)) score += 3;
  if (!beginsWithCapital(draft, line)) score += 3;
  if (namesUnit(draft, line)) score += 2;
  if (namesSection(draft, line)) score += 2.5;
  if (i < TOP && namesSite(draft, line)) score += 2;
  if (i < 3 && draft.repeats.next[i] === -1 && capitalsIn(draft.page, line) === line.words) score += 1.5;
  return score;
}

/** A full stop inside, and no mere question ("Election monitors? Not without peace"). */
function holdsSentence({ page }: Draft, line: LineFacts): boolean {
  if ((line.signs & Sign.Stop) === 0) return false;
  for (let i = line.from; i < line.to; i += 1)
    if (codeAt(page.tokens, i) === DOT && endsOne(page, i, line.to)) return true;
  return false;
}

const DOT = 0x2e;
const RELATED_LINES = 8;

/** One of the links under "Related news" above the body. */
function isUnderRelated(draft: Draft, kinds: readonly Kind[], at: number): boolean {
  for (let i = at - 1; i >= at - RELATED_LINES && i >= 0 && kinds[i] !== Kind.Stamp; i -= 1) {
    // "Top stories" above the name of a section is an entry of the menu, too.
    if (draft.furniture[i] === 'related') return !isEntry(draft, kinds, i + 1);
    if (kinds[i] === Kind.Prose) return false;
  }
  return false;
}

const TOP = 3;
const SITE_WORDS = 10;

/** "Cổng thông tin điện tử Quốc hội", "Báo điện tử Sông Nước" at the top: whose page it is, without a verb. */
function namesSite({ page: { tokens, hits, language } }: Draft, line: LineFacts): boolean {
  if (line.words > SITE_WORDS || line.ending !== Ending.None || line.numbers > 0) return false;
  if (language.words.site.get(foldedAt(tokens, line.from)) !== 'site') return false;
  // "Cổng thông tin": the word behind it belongs to its kind.
  for (let i = line.from + 3; i < line.to; i += 1) {
    if (hits.clauseVerb.at(i)?.meaning === true || hits.reportingVerb.startsAt(i)) return false;
  }
  return true;
}

const UNIT_WORDS = 6;

/** "Office of the Spokesperson": whose page it is. */
function namesUnit({ page }: Draft, line: LineFacts): boolean {
  const { hits } = page;
  const unit = line.words > UNIT_WORDS ? undefined : hits.organizationHead.at(line.from);
  if (unit === undefined || hits.officeLink.at(unit.to)?.meaning !== 'of') return false;
  return capitalsIn(page, line) > 1;
}

/** A question may be the headline right above the body, and looks like its first line. */
const ASKED = 0.5;

/** How far a headline is from the body, or that it is farther than `most`: what stands under headlines by custom counts little. */
export function distance(
  draft: Draft,
  kinds: readonly Kind[],
  from: number,
  first: number,
  most: number,
): number {
  // Below a paragraph, only a time stamp or the like makes a headline of what may be a sub-heading.
  if (from >= first) return from === first && kinds[from] === Kind.Question ? ASKED : 3;
  let far = 0;
  const stamp = stampInHead(draft, kinds, from);
  // With the writer's name between the two, the head is whole.
  const below = stamp >= 0 && nearByline(draft, kinds, from) > 1 ? 0.2 : 0.5;
  for (let i = from + 1; i < first && far <= most; i += 1) {
    // Below the article's own head, summaries and buttons may stand.
    const step = stamp >= 0 && i > stamp ? below : 1;
    const kind = kinds[i];
    const customary =
      isValue(draft, i) ||
      isAccount(draft, i) ||
      kind === Kind.Stamp ||
      kind === Kind.Caption ||
      (kind === Kind.Furniture && !isEntry(draft, kinds, i));
    if (customary || namesSomebody(draft, kinds, i) || isTopic(draft, kinds, i, first)) far += 0.08;
    else far += step * (kind === Kind.Headline || draft.furniture[i] !== null ? 1 : 0.5);
  }
  return far;
}

function namesSomebody(draft: Draft, kinds: readonly Kind[], i: number): boolean {
  const line = draft.lines.at(i);
  if (line === undefined) return false;
  return isOfWriters(draft, kinds, line) || namesHolder(draft, line) || namesAffiliation(draft, line);
}

/** The section's name alone between the time stamp and the body: what the article is filed under. */
function isTopic(draft: Draft, kinds: readonly Kind[], i: number, first: number): boolean {
  return i === first - 1 && isStampAt(kinds, i - 1) && draft.furniture[i] === 'section';
}

/** A path through menus may end with the headline. */
const PATH_LINES = 3;

/** Again behind the body, as share bars have it; twice above it is how menus have their links. */
function repeated(draft: Draft, i: number, first: number): number {
  const next = draft.repeats.next[i] ?? -1;
  const before = draft.repeats.first[i] ?? i;
  if (next >= first) return 1.5;
  return (next >= 0 && next > i + 1) || before < i - PATH_LINES ? -1.5 : 0;
}

function beginsWithCapital(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  for (let i = line.from; i < line.to; i += 1) {
    const shape = tokens.shape[i] ?? 0;
    if ((shape & Shape.Symbol) === 0) return (shape & (Shape.Capital | Shape.Number)) !== 0;
  }
  return false;
}
