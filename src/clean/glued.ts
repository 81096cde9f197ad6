import type { Byline } from './bylines.js';
import type { Range } from './cleaned.js';
import type { Draft } from './draft.js';
import type { LineFacts } from './facts.js';

export function findGlued(
  _draft: Draft,
  _body: readonly LineFacts[],
): { glued: Range[]; byline: Byline | null } {
  return { glued: [], byline: null };
}
