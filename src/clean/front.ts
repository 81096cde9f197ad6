import type { Draft, Region } from './draft.js';
import { isStampAt } from './head.js';
import { Kind } from './kinds.js';
import { TEASER_WORDS } from './teasers.js';

const STORIES = 2;
const PARAGRAPHS = 2;
/** Without a time below its headline, so many in a row tell the article from the stories of a list. */
const PARAGRAPHS_OF_ARTICLE = 3;

/**
 * Takes other stories off the front of a body: headline and one short teaser,
 * again and again, above a headline that has its time right below, as only the
 * article's own has there, and paragraphs in a row below that. Behind the
 * heading of a list of links the paragraphs are enough.
 */
export function behindStories(draft: Draft, kinds: readonly Kind[], region: Region): Region {
  const listed = draft.furniture[region.first - 2] === 'related';
  let stories = 0;
  for (let i = region.first; i <= region.last; i += 1) {
    const kind = kinds[i];
    if (kind === Kind.Prose) {
      if (!isHeadline(kinds, i - 1) || draft.lines.words(i) > TEASER_WORDS) return region;
      stories += 1;
    } else if (isHeadline(kinds, i)) {
      if (stories < STORIES) continue;
      const stamped = isStampAt(kinds, i + 1);
      if (!stamped && !listed) continue;
      const least = stamped ? PARAGRAPHS : PARAGRAPHS_OF_ARTICLE;
      const first = paragraphsFrom(kinds, stamped ? i + 2 : i + 1, region.last, least);
      if (first >= 0) return { first, last: region.last };
      if (stamped) return region;
    } else if (kind !== Kind.Furniture && kind !== Kind.Caption) return region;
  }
  return region;
}

/** The first of so many paragraphs in a row behind the head, or -1. */
function paragraphsFrom(kinds: readonly Kind[], from: number, to: number, least: number): number {
  let first = from;
  while (first <= to && kinds[first] !== Kind.Prose) {
    if (isHeadline(kinds, first)) return -1;
    first += 1;
  }
  for (let i = first; i < first + least; i += 1) if (i > to || kinds[i] !== Kind.Prose) return -1;
  return first;
}

function isHeadline(kinds: readonly Kind[], i: number): boolean {
  return kinds[i] === Kind.Headline || kinds[i] === Kind.Question;
}
