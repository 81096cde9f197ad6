import type { EventGroup } from '../../languages/events.js';
import type { Page } from '../../page.js';
import type { TokenRange } from '../../text/sentences.js';
import type { EventMention } from './mention.js';

/** Which events a noun can recall. */
export function canMean(noun: EventGroup, event: EventGroup): boolean {
  if (noun === 'own') return false;
  return noun === event || noun === 'any' || (isMeeting(noun) && isMeeting(event));
}

function isMeeting(group: EventGroup): boolean {
  return group === 'bilateral' || group === 'assembly' || group === 'call';
}

/** Whether two mentions have the same noun or verb, with or without a classifier: "cuộc hội kiến", "hội kiến". */
export function sameHead(page: Page, one: EventMention, two: EventMention): boolean {
  const { tokens } = page;
  // The classifier stands before the noun: nouns that end otherwise are others.
  if (lastWord(page, one) !== lastWord(page, two)) return false;
  const a = coreOf(page, one);
  const b = coreOf(page, two);
  const length = a.to - a.from;
  if (length !== b.to - b.from) return false;
  for (let k = 0; k < length; k += 1) {
    if (tokens.word[a.from + k] !== tokens.word[b.from + k]) return false;
  }
  return true;
}

/** "phiên họp toàn thể", "phiên toàn thể", and not "phiên bế mạc": the last two words of the nouns are the same. */
export function endsAlike({ tokens }: Page, one: EventMention, two: EventMention): boolean {
  const [a, b] = [(one.noun ?? one.head).to, (two.noun ?? two.head).to];
  return tokens.word[a - 1] === tokens.word[b - 1] && tokens.word[a - 2] === tokens.word[b - 2];
}

/** Whether any of some mentions has the noun or verb of another one. */
export function isCalledAlike(page: Page, others: readonly EventMention[], mention: EventMention): boolean {
  for (const other of others) if (sameHead(page, other, mention)) return true;
  return false;
}

function lastWord({ tokens }: Page, { noun, head }: EventMention): number {
  return tokens.word[(noun ?? head).to - 1] ?? 0;
}

function coreOf({ hits }: Page, { noun, head }: EventMention): TokenRange {
  const { from, to } = noun ?? head;
  if (to - from < 2) return noun ?? head;
  const inner = hits.eventNoun.at(from + 1) ?? hits.eventVerb.at(from + 1);
  return inner?.to === to ? { from: from + 1, to } : (noun ?? head);
}
