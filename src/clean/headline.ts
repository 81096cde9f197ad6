import type { TokenRange } from '../text/sentences.js';
import { canBeHeadline, isOfWriters } from './candidates.js';
import type { Draft, Region } from './draft.js';
import type { LineFacts } from './facts.js';
import { nearByline, nearStamp } from './head.js';
import type { Kind } from './kinds.js';
import { distance, doubtsOf, meritsOf } from './merits.js';
import { headlineOf, isOtherTitle } from './other-titles.js';
import { afterPrefix, sameWords } from './repeats.js';
import { trailEnd, withoutSection } from './sections.js';
import { type TabTitle, tabTitle } from './tab-title.js';
import { leadOf, MOST_TOLD, merited } from './told.js';

const LOOK_ABOVE = 30;
const LOOK_INTO = 3;
const ENOUGH = 0.5;
/** What the last entry of a path through menus is: the page itself. */
const TRAIL = 4;
/** What a time stamp and a writer's name beside a line may say for it. */
const MOST_BESIDE = 6;
/** A tab's title stands above all menus, however long these are. */
const FAR_TAB = 2;
/** A headline, its writer, a button and a lead stand above the first picture's text. */
const MOST_BETWEEN = 5;

export interface Headline {
  readonly index: number;
  readonly range: TokenRange;
}

interface Candidate extends Headline {
  readonly score: number;
}

/**
 * The article's own headline: of the lines above and at the start of the body,
 * the one for which most speaks: it stands first in the dump, or right above or
 * below a time stamp or a writer's name, or is repeated by the tab's title, by
 * pictures or by the share bar, and the body's first paragraphs tell of it.
 * Null where nothing looks like one.
 */
export function findHeadline(draft: Draft, kinds: readonly Kind[], region: Region): Headline | null {
  const rivals = rivalsOf(draft, kinds, region);
  const first = rivals[0];
  if (first === undefined) return null;
  if (rivals.length === 1 && first.score > ENOUGH - merited(0)) return first;
  const lead = leadOf(draft, kinds, region);
  let best: Headline | null = null;
  let bestScore = ENOUGH;
  for (const rival of rivals) {
    const score = rival.score + merited(lead.tells(rival.index, rival.range));
    if (score < bestScore) continue;
    bestScore = score;
    best = rival;
  }
  return best && (signedAbove(draft, kinds, best) ?? best);
}

/** The same words right above, with the writer's name below them: the headline that a picture's text repeats. */
function signedAbove(draft: Draft, kinds: readonly Kind[], { index }: Headline): Headline | null {
  const first = draft.repeats.first[index] ?? index;
  if (first === index || index - first > MOST_BETWEEN || nearByline(draft, kinds, first) === 0) return null;
  return { index: first, range: draft.lines.range(first) };
}

/** The lines of which one may be the headline, by all that can be seen without reading the body; the lowest first. */
function rivalsOf(draft: Draft, kinds: readonly Kind[], region: Region): Candidate[] {
  const tab = tabTitle(draft);
  const above = Math.max(0, region.first - LOOK_ABOVE);
  const trail = trailEnd(draft, above, region.first);
  const last = Math.min(region.first + LOOK_INTO, region.last);
  const found: Candidate[] = [];
  // What the body may yet say for a line, and what it may say against the best one.
  let least = ENOUGH - merited(1);
  const add = (line: LineFacts, own: TabTitle | null): void => {
    const walked = trail !== null && sameWords(draft.page.tokens, line, trail) ? TRAIL : 0;
    const merits = meritsOf(draft, line, region.first, tab) + walked;
    if (merits + MOST_BESIDE < least || !canBeHeadline(draft, kinds, line)) return;
    if (own !== null ? isRepeated(draft, own, last) : isOtherTitle(draft, line, last)) return;
    const i = line.index;
    const beside = nearStamp(draft, kinds, i, region.first) + nearByline(draft, kinds, i);
    const spoken = merits + beside - doubtsOf(draft, kinds, line);
    // Whatever lies farther than this has lost.
    const far = distance(draft, kinds, i, region.first, spoken - least);
    const score = spoken - (own === null ? far : Math.min(far, FAR_TAB));
    if (score < least || isOfWriters(draft, kinds, line)) return;
    least = Math.max(least, score - MOST_TOLD);
    found.push({
      index: i,
      range: own === null ? withoutSection(draft, line) : { from: own.from, to: own.to },
      score,
    });
  };
  // From the body up, because what is found near it is hardly ever beaten; of equals the upper one is taken.
  for (let i = last; i >= above; i -= 1) {
    const line = draft.lines.at(i);
    if (line !== undefined) add(line, i === tab?.index ? tab : null);
  }
  const top = tab !== null && tab.index < above ? draft.lines.at(tab.index) : undefined;
  if (top !== undefined) add(top, tab);
  return found.filter(({ score }) => score >= least);
}

function isRepeated(draft: Draft, tab: TabTitle, to: number): boolean {
  for (let i = tab.index + 1; i <= to; i += 1) {
    if (draft.lines.words(i) > 2 && afterPrefix(draft.page.tokens, headlineOf(draft, i), tab) >= 0)
      return true;
  }
  return false;
}
