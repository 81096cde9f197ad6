import type { Page } from '../../page.js';
import { symbolAt } from '../../text/read.js';

/** "E và F", "E và các F": nothing but the joining words between. */
export function isJoined({ tokens, hits }: Page, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const part = hits.namePart.at(at);
    const word = part?.meaning === 'and' ? part : hits.quantity.at(at);
    if (word !== undefined) at = word.to;
    else if (symbolAt(tokens, at) === ',') at += 1;
    else return false;
  }
  return to > from;
}

/** "thăm chính thức Lào và đồng chủ trì kỳ họp": one date for both. */
export function isJoinedByVerb({ hits }: Page, from: number, to: number): boolean {
  if (hits.namePart.at(from)?.meaning !== 'and') return false;
  const verb = hits.eventFrame.closing(to);
  return verb?.meaning === 'attend' && verb.from === from + 1;
}
