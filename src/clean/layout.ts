import type { Draft } from './draft.js';
import { findHeadline } from './headline.js';
import type { Kind } from './kinds.js';
import { outline } from './region.js';
import { withoutStories } from './tail.js';

const LEAD_WORDS = 12;

/**
 * Decides where the article stands: its body and its headline. Rules that run
 * before have claimed what their wording or repetition gives away; rules that
 * run after label the lines by what is decided here.
 */
export function layOut(draft: Draft): void {
  const { kinds, boxes, region } = outline(draft);
  draft.kinds = kinds;
  draft.boxes = boxes;
  if (region === null) return;
  const trimmed = withoutStories(draft, kinds, region);
  draft.title = findHeadline(draft, kinds, trimmed);
  const first =
    draft.title === null ? trimmed.first : firstOfBody(draft, kinds, draft.title.index, trimmed.first);
  draft.region = { first: Math.min(first, trimmed.last), last: trimmed.last };
}

/** The lead may stand between the headline and the body, parted from it by share bars and pictures. */
function firstOfBody(draft: Draft, kinds: readonly Kind[], title: number, first: number): number {
  for (let i = title + 1; i < first; i += 1) {
    const line = draft.lines[i];
    const kind = kinds[i];
    if (line === undefined || !draft.isFree(i)) continue;
    if (draft.repeats.first[i] === title) continue;
    if (kind === 'prose' || (kind === 'sentence' && line.words > 3) || kind === 'question') return i;
    if (kind === 'headline' && line.words >= LEAD_WORDS) return i;
  }
  return title >= first ? title + 1 : first;
}
