import type { Draft, Region } from './draft.js';
import { Kind } from './kinds.js';

const ABOVE = 8;
const LEAST_PARAGRAPHS = 3;
const HEADLINE_WORDS = 4;

/**
 * The last paragraph above the head of a second article in the same dump: a
 * headline, its writer and its time, one below the other, where the first has a
 * time of its own. The region's last line where there is none.
 */
export function beforeSecondHead(draft: Draft, kinds: readonly Kind[], { first, last }: Region): number {
  if (!isStamped(kinds, first)) return last;
  let paragraphs = 0;
  let prose = first;
  for (let i = first; i < last; i += 1) {
    if (kinds[i] === Kind.Prose) {
      paragraphs += 1;
      prose = i;
    } else if (paragraphs >= LEAST_PARAGRAPHS && isHead(draft, kinds, i)) return prose;
  }
  return last;
}

function isStamped(kinds: readonly Kind[], first: number): boolean {
  for (let i = Math.max(0, first - ABOVE); i < first; i += 1) if (kinds[i] === Kind.Stamp) return true;
  return false;
}

/** A headline, right below it a name and a time in either order, and a paragraph. */
function isHead(draft: Draft, kinds: readonly Kind[], i: number): boolean {
  if (kinds[i] !== Kind.Headline || draft.lines.words(i) < HEADLINE_WORDS) return false;
  if (kinds[i + 3] !== Kind.Prose) return false;
  const name = kinds[i + 2] === Kind.Stamp ? i + 1 : i + 2;
  if (kinds[name === i + 1 ? i + 2 : i + 1] !== Kind.Stamp) return false;
  const line = draft.isFree(name) ? draft.lines.at(name) : undefined;
  return line !== undefined && (draft.byline(line)?.authors.length ?? 0) > 0;
}
