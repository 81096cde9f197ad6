import type { Page } from '../../page.js';
import { symbolAt } from '../../text/read.js';

/** Where a comma or an "and" begins that ends before a token; -1 if none does. */
export function jointBefore({ tokens, hits }: Page, at: number): number {
  if (symbolAt(tokens, at - 1) === ',') return at - 1;
  return hits.verbJoint.before(at)?.from ?? -1;
}

/** Where a comma or an "and" ends that begins at a token; -1 if none does. */
export function jointAt({ tokens, hits }: Page, at: number): number {
  if (symbolAt(tokens, at) === ',') return at + 1;
  return hits.verbJoint.at(at)?.to ?? -1;
}
