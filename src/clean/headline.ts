import { codeAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { Shape } from '../text/vocabulary.js';
import type { Draft, Region } from './draft.js';
import { capitalsIn, Ending, holdsYear, type LineFacts, Sign, stopsIn } from './facts.js';
import { isEntry, isStampAt, isStandfirst, nearByline, nearStamp, stampInHead } from './head.js';
import { Kind } from './kinds.js';
import { afterPrefix, sameWords } from './repeats.js';
import { tabTitle, trailEnd, withoutSection } from './sections.js';
import { readStamp } from './stamps.js';
import { isOfWriter } from './writers-unit.js';

const LOOK_ABOVE = 30;
const LOOK_INTO = 3;
const ENOUGH = 0.8;
/** What the last entry of a path through menus is: the page itself. */
const TRAIL = 4;
/** What a time stamp and a writer's name beside a line may say for it. */
const MOST_BESIDE = 6;

export interface Headline {
  readonly index: number;
  readonly range: TokenRange;
}

/**
 * The article's own headline: of the lines above and at the start of the body,
 * the one for which most speaks: it stands first in the dump, or right above or
 * below a time stamp or a writer's name, or is repeated by the tab's title, by
 * pictures or by the share bar. Null where nothing looks like one.
 */
export function findHeadline(draft: Draft, kinds: readonly Kind[], region: Region): Headline | null {
  const tab = tabTitle(draft);
  const above = Math.max(0, region.first - LOOK_ABOVE);
  const trail = trailEnd(draft, above, region.first);
  let best: Headline | null = null;
  let bestScore = ENOUGH;
  const last = Math.min(region.first + LOOK_INTO, region.last);
  // From the body up, because what is found near it is hardly ever beaten; of equals the upper one is taken.
  for (let i = last; i >= above; i -= 1) {
    const line = draft.lines.at(i);
    if (line === undefined) continue;
    const walked = trail !== null && sameWords(draft.page.tokens, line, trail) ? TRAIL : 0;
    const merits = meritsOf(draft, line, region.first, tab) + walked;
    if (merits + MOST_BESIDE < bestScore || !canBeHeadline(draft, kinds, line)) continue;
    const own = i === 0 ? tab : null;
    if (own !== null && isRepeated(draft, own, i + 1, last)) continue;
    const beside = nearStamp(draft, kinds, i, region.first) + nearByline(draft, kinds, i);
    const spoken = merits + beside - doubtsOf(draft, kinds, line);
    // Whatever lies farther than this has lost.
    const score = spoken - distance(draft, kinds, i, region.first, spoken - bestScore);
    if (score >= bestScore && score > ENOUGH && !isOfWriters(draft, kinds, line)) {
      bestScore = score;
      best = { index: i, range: own ?? withoutSection(draft, line) };
    }
  }
  return best;
}

function canBeHeadline(draft: Draft, kinds: readonly Kind[], line: LineFacts): boolean {
  const kind = kinds[line.index];
  if (line.words < 3 || line.words > 45) return false;
  if (draft.furniture[line.index] !== null || kind === Kind.Furniture || kind === Kind.Stamp) return false;
  if (kind === Kind.Caption || kind === Kind.Item) return false;
  const open = line.ending === Ending.None && !isStampAt(kinds, line.index + 1);
  if (kind === Kind.Prose && (isSentence(draft, line) || open || stopsIn(draft.page, line) > 1)) return false;
  if ((line.signs & Sign.Wording) !== 0 && tellsPositions(draft, line)) return false;
  if (isOfWriter(draft, line)) return false;
  if (namesHolder(draft, line)) return false;
  // "Thời sự › Quốc tế"
  return (line.signs & Sign.Arrow) === 0 && !holdsTime(draft, line) && !isPath(draft, line);
}

const PATH_WORDS = 6;
const BAR = 0x7c;
const PATH_MARKS: ReadonlySet<number> = new Set([0xb7, 0x2022, 0x7c, 0x2f]);

/** "News · Timor-Leste", "Asia | Thailand": a section, a mark and a few words. */
function isPath({ page: { tokens, hits } }: Draft, line: LineFacts): boolean {
  if (line.words > PATH_WORDS) return false;
  let bars = 0;
  for (let i = line.from; i < line.to; i += 1) if (codeAt(tokens, i) === BAR) bars += 1;
  if (bars > 1) return true;
  const section = hits.furniture.at(line.from);
  if (section === undefined) return false;
  // "Quốc phòng, quân sự nước ngoài", and not "ASEAN, Nhật Bản họp bàn"
  const listed = codeAt(tokens, section.to) === COMMA && !hits.body.startsAt(line.from);
  return (listed && !hits.country.startsAt(line.from)) || PATH_MARKS.has(codeAt(tokens, section.to));
}

/** "Minister Lim (centre) with her guests": the text of a picture. */
function tellsPositions({ page: { hits } }: Draft, { from, to }: LineFacts): boolean {
  for (let i = from; i < to; i += 1) if (hits.pictureWord.at(i)?.meaning === 'position') return true;
  return false;
}

/** A writer's name alone or with the house, or the names of several. */
function isOfWriters(draft: Draft, kinds: readonly Kind[], line: LineFacts): boolean {
  const byline = draft.byline(line);
  return (
    byline !== null &&
    (kinds[line.index] === Kind.Crumb ||
      byline.announced ||
      byline.agency !== null ||
      byline.authors.length > 1)
  );
}

/** A full date and a time of day: a stamp with more beside it than stamps should have. */
function holdsTime(draft: Draft, line: LineFacts): boolean {
  return (
    line.numbers >= 5 &&
    holdsYear(draft.page, line) &&
    (readStamp(draft.page, line)?.value.includes('T') ?? false)
  );
}

/** Ends with a full stop; an exclamation mark may end a headline. */
function isSentence(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  return line.ending === Ending.Stop && codeAt(tokens, line.to - 1) !== 0x21;
}

/** What speaks for a line by itself, more or less. */
function meritsOf(draft: Draft, line: LineFacts, first: number, tab: TokenRange | null): number {
  const i = line.index;
  let score = 0;
  if (line.words >= 6 && line.words <= 28) score += 2;
  else if (line.words >= 5) score += 1;
  else score -= 0.5;
  if (i === 0) score += 2;
  if (tab !== null && i > 0 && afterPrefix(draft.page.tokens, line, tab) >= 0) score += 6;
  return score + repeated(draft, i, first);
}

/** What speaks against a line. */
function doubtsOf(draft: Draft, kinds: readonly Kind[], line: LineFacts): number {
  const i = line.index;
  let score = 0;
  // "Thưa Ngài Chủ tịch," opens a speech.
  if (isSentence(draft, line) || line.ending === Ending.Colon || line.ending === Ending.Comma) score += 3;
  if (isStandfirst(draft, kinds, i)) score += 4;
  if (isUnderRelated(draft, kinds, i)) score += 3;
  // "Students receive certificates. KD/Siv Channa" is a picture's text.
  if (line.ending === Ending.None && line.words >= 8 && stopsIn(draft.page, line) > 0) score += 3;
  if (!beginsWithCapital(draft, line)) score += 3;
  if (namesUnit(draft, line)) score += 2;
  if (i < 3 && draft.repeats.next[i] === -1 && capitalsIn(draft.page, line) === line.words) score += 1.5;
  return score;
}

const RELATED_LINES = 8;

/** One of the links under "Related news" above the body. */
function isUnderRelated(draft: Draft, kinds: readonly Kind[], at: number): boolean {
  for (let i = at - 1; i >= at - RELATED_LINES && i >= 0 && kinds[i] !== Kind.Stamp; i -= 1) {
    if (draft.furniture[i] === 'related') return true;
    if (kinds[i] === Kind.Prose) return false;
  }
  return false;
}

const UNIT_WORDS = 6;

/** "Office of the Spokesperson": whose page it is. */
function namesUnit({ page }: Draft, line: LineFacts): boolean {
  const { hits } = page;
  const unit = line.words > UNIT_WORDS ? undefined : hits.organizationHead.at(line.from);
  if (unit === undefined || hits.officeLink.at(unit.to)?.meaning !== 'of') return false;
  return capitalsIn(page, line) > 1;
}

/** "The Hon X MP, Assistant Minister for Trade": who speaks. */
function namesHolder({ page: { tokens, hits } }: Draft, { from, to }: LineFacts): boolean {
  if (!hits.honorific.startsAt(from)) return false;
  for (let i = from + 1; i < to; i += 1) {
    if (codeAt(tokens, i) !== COMMA) continue;
    return hits.office.startsAt(i + 1) || hits.officePrefix.startsAt(i + 1);
  }
  return false;
}

const COMMA = 0x2c;

/** How far a headline is from the body, or that it is farther than `most`: what stands under headlines by custom counts little. */
function distance(draft: Draft, kinds: readonly Kind[], from: number, first: number, most: number): number {
  // Below a paragraph, only a time stamp or the like makes a headline of what may be a sub-heading.
  if (from >= first) return 3;
  let far = 0;
  const stamp = stampInHead(draft, kinds, from);
  // With the writer's name between the two, the head is whole.
  const below = stamp >= 0 && nearByline(draft, kinds, from) > 1 ? 0.2 : 0.5;
  for (let i = from + 1; i < first && far <= most; i += 1) {
    // Below the article's own head, summaries and buttons may stand.
    const step = stamp >= 0 && i > stamp ? below : 1;
    const kind = kinds[i];
    const customary =
      kind === Kind.Stamp || kind === Kind.Caption || (kind === Kind.Furniture && !isEntry(draft, kinds, i));
    const line = draft.lines.at(i);
    const named = line !== undefined && (isOfWriters(draft, kinds, line) || namesHolder(draft, line));
    if (customary || named || isTopic(draft, kinds, i, first)) far += 0.08;
    else far += step * (kind === Kind.Headline || draft.furniture[i] !== null ? 1 : 0.5);
  }
  return far;
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

function isRepeated(draft: Draft, tab: TokenRange, from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) {
    const line = draft.lines.at(i);
    if (line !== undefined && line.words > 2 && afterPrefix(draft.page.tokens, line, tab) >= 0) return true;
  }
  return false;
}
