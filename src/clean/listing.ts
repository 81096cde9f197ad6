import type { Draft, Region } from './draft.js';
import { Ending, type LineFacts } from './facts.js';
import { Kind } from './kinds.js';
import { afterPrefix } from './repeats.js';
import { retold, retoldIn, wordsOf } from './retold.js';
import { isSmall } from './small-words.js';
import { tabTitle } from './tab-title.js';
import { TEASER_WORDS } from './teasers.js';

/** Lines around the stretch in which other entries may stand. */
const AROUND = 16;
const BETWEEN = 4;
const NEAR = 4;
const LEAST_STORIES = 3;
const ENOUGH = 3;
const HEADLINE_WORDS = 7;
const MUCH = 0.5;
const LITTLE = 0.25;

interface Story {
  readonly headline: LineFacts;
  readonly teaser: LineFacts;
}

/**
 * Whether what looks like a body is the page of a section, a search or a topic:
 * headline and teaser again and again, with their times or not, and nowhere two
 * paragraphs in a row. An article whose every paragraph has its sub-heading
 * tells its time once, and holds together where news of a day do not.
 */
export function isListing(draft: Draft, kinds: readonly Kind[], region: Region): boolean {
  const stories: Story[] = [];
  let weight = 0;
  let bare = 0;
  for (let i = Math.max(0, region.first - AROUND); i <= region.last + AROUND; i += 1) {
    const line = draft.lines.at(i);
    if (line === undefined) break;
    if (kinds[i] === Kind.Headline && isBare(kinds, line)) bare += 1;
    if (kinds[i] !== Kind.Prose) continue;
    const inside = i >= region.first && i <= region.last;
    if (inside && kinds[i - 1] === Kind.Prose && i > region.first) return false;
    const headline = headlineOver(draft, kinds, i);
    if (headline !== null) stories.push({ headline, teaser: line });
    else if (inside) weight -= 2.5;
  }
  const opening = stories[0]?.headline;
  if (opening === undefined || stories.length < LEAST_STORIES || isHeadlineOfPage(draft, opening))
    return false;
  const signed = stories.filter(({ headline }) => isSigned(draft, headline)).length;
  if (isSigned(draft, opening) && signed * 2 < stories.length) return false;
  const stamped = stories.filter(({ headline, teaser }) =>
    isStamped(kinds, headline.index, teaser.index),
  ).length;
  if (isStamped(kinds, opening.index, opening.index) && stamped * 2 < stories.length) return false;
  weight +=
    Math.min(1.5, bare / 2) + Math.max(0, stamped - 1) + Math.max(0, signed - 1) + strangers(draft, stories);
  for (const { headline, teaser } of stories.slice(1)) weight += weightOf(draft, headline, teaser);
  if (isSectionTab(draft, opening)) weight += 1.5;
  return weight >= ENOUGH;
}

/** The headline over a teaser, with a time, a section's name or a picture between. */
function headlineOver(draft: Draft, kinds: readonly Kind[], teaser: number): LineFacts | null {
  for (let i = teaser - 1; i >= 0 && i >= teaser - BETWEEN; i -= 1) {
    const kind = kinds[i];
    if (kind === Kind.Headline || kind === Kind.Question) return draft.lines.at(i) ?? null;
    if (kind === Kind.Prose || kind === Kind.Item || kind === Kind.Sentence) return null;
  }
  return null;
}

/** A headline right above another or above a section's name. */
function isBare(kinds: readonly Kind[], line: LineFacts): boolean {
  const below = kinds[line.index + 1];
  return line.words >= HEADLINE_WORDS && (below === Kind.Headline || below === Kind.Furniture);
}

function isStamped(kinds: readonly Kind[], headline: number, teaser: number): boolean {
  for (let i = headline - 2; i <= teaser + 2; i += 1) if (kinds[i] === Kind.Stamp) return true;
  return false;
}

function weightOf(draft: Draft, headline: LineFacts, teaser: LineFacts): number {
  const { tokens } = draft.page;
  let weight = 0;
  const told = retoldIn(tokens, headline, [teaser]).share;
  if (told >= MUCH) weight += 0.75;
  else if (told < LITTLE) weight -= 0.5;
  if (draft.repeats.first[headline.index] !== headline.index) weight += 1;
  if (teaser.ending === Ending.Ellipsis) weight += 1;
  if (teaser.words > TEASER_WORDS) weight -= 1.5;
  weight += headline.words >= HEADLINE_WORDS ? 0.25 : -0.5;
  return weight;
}

/** How many stories name next to nothing that any other does, as parts of one article do. */
function strangers(draft: Draft, stories: readonly Story[]): number {
  const { tokens } = draft.page;
  const common = new Set<number>();
  const seen = new Set<number>();
  for (const { headline, teaser } of stories) {
    const own = wordsOf(tokens, [headline, teaser]);
    for (const word of own) (seen.has(word) ? common : seen).add(word);
  }
  const counts = (i: number): boolean => !isSmall(draft.page, i);
  let strange = 0;
  for (const { headline } of stories) {
    const shared = retold(tokens, headline, common, counts);
    if (shared.words >= NEAR && shared.share < LITTLE) strange += 1;
  }
  return strange * 0.75;
}

/** The tab names a section or a topic and not this headline. */
function isSectionTab(draft: Draft, headline: LineFacts): boolean {
  const tab = tabTitle(draft);
  if (tab === null) return false;
  const { tokens } = draft.page;
  const short = tab.to - tab.from <= NEAR && headline.words >= HEADLINE_WORDS;
  return short || retoldIn(tokens, tab, [headline]).share < LITTLE;
}

/** The tab or the dump's first line speaks for one article. */
function isHeadlineOfPage(draft: Draft, headline: LineFacts): boolean {
  const tab = tabTitle(draft);
  return headline.index === 0 || (tab !== null && afterPrefix(draft.page.tokens, headline, tab) >= 0);
}

/** A writer's name stands right below. */
function isSigned(draft: Draft, headline: LineFacts): boolean {
  for (let i = headline.index + 1; i <= headline.index + NEAR; i += 1) {
    const line = draft.lines.at(i);
    if (line === undefined || line.words >= HEADLINE_WORDS) return false;
    if (draft.isFree(i) && draft.byline(line) !== null) return true;
  }
  return false;
}
