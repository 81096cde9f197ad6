import type { Prose } from '../../article.js';
import type { EventFrame, EventMode } from '../../languages/events.js';
import { Role } from '../../languages/roles.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { isCapital, isWord, numberAt, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { EventMention } from './mention.js';

/** What stands before an event's noun or verb. */
export interface LeadIn {
  /** "các", "hai", "11". */
  readonly plural: boolean;
  /** "một". */
  readonly indefinite: boolean;
  readonly frame: EventFrame | null;
}

/** Reads leftwards from a head: how many, and the word that brings it in. */
export function leadIn(page: Page, head: number, from: number): LeadIn {
  const { tokens, hits } = page;
  let at = head;
  let plural = false;
  let indefinite = false;
  const many = hits.quantity.before(at);
  const number = numberAt(tokens, at - 1);
  if (many !== undefined && many.from >= from) {
    plural = true;
    at = many.from;
  } else if (number >= 0 && at - 1 >= from && symbolAt(tokens, at - 2) !== '/') {
    plural = number > 1;
    at -= 1;
  } else {
    const one = hits.indefinite.before(at);
    indefinite = one !== undefined && one.from >= from;
    if (one !== undefined && indefinite) at = one.from;
  }
  return { plural, indefinite, frame: frameBefore(page, at, from) };
}

function frameBefore(page: Page, at: number, from: number): EventFrame | null {
  const frame = frameWord(page, at, from);
  if (frame === undefined) return null;
  if (frame.meaning !== 'attend' && frame.meaning !== 'at') return frame.meaning;
  // "nhân dịp dự …", "sau khi tham dự …": what stands further left decides.
  const outer = frameWord(page, frame.from, from);
  // One word alone is the end of another: "cá nhân tham dự".
  if (outer === undefined || outer.to - outer.from === 1) return frame.meaning;
  return outer.meaning === 'part' || outer.meaning === 'around' ? outer.meaning : frame.meaning;
}

/** The frame that ends before a token; in capitals amid the sentence it is somebody's name ("ông Nhân"). */
function frameWord({ tokens, hits }: Page, at: number, from: number): Hit<EventFrame> | undefined {
  const frame = hits.eventFrame.before(at);
  if (frame === undefined || frame.from < from) return undefined;
  const amid = frame.from > from && symbolAt(tokens, frame.from - 1) === '';
  return amid && isCapital(tokens, frame.from) ? undefined : frame;
}

const HABIT_REACH = 16;

/** "hằng năm", "thường niên" in the clause before the name, or in it unless it is one of them ("phiên thường niên lần thứ 14"). */
export function isHabit(page: Page, name: TokenRange, sentence: Prose, particular = false): boolean {
  if ((sentence.roles & Role.Rare) === 0) return false;
  const { tokens, hits, roles } = page;
  for (let i = name.from; i < name.to && !particular; i += 1) {
    if (((roles[i] ?? 0) & Role.Rare) !== 0 && hits.habit.startsAt(i)) return true;
  }
  for (let i = name.from - 1; i >= Math.max(sentence.from, name.from - HABIT_REACH); i -= 1) {
    if (((roles[i] ?? 0) & Role.Rare) !== 0 && hits.habit.startsAt(i)) return true;
    if (symbolAt(tokens, i) === ';') return false;
  }
  return false;
}

/** How it is held, told in the name or right before it. */
export function modeInside({ hits, roles }: Page, name: TokenRange, sentence: Prose): EventMode | null {
  const before = hits.eventMode.before(name.from);
  if (before !== undefined) return before.meaning;
  if ((sentence.roles & Role.Rare) === 0) return null;
  for (let i = name.from; i < name.to; i += 1) {
    if (((roles[i] ?? 0) & Role.Rare) === 0) continue;
    const mode = hits.eventMode.at(i);
    if (mode !== undefined) return mode.meaning;
  }
  return null;
}

/** "Ban Chỉ đạo", "đã ra Tuyên bố": a verb in capitals amid a clause is part of a name. */
function isInName({ tokens }: Page, i: number, from: number): boolean {
  return i > from && isCapital(tokens, i) && isWord(tokens, i - 1);
}

const QUOTED_REACH = 6;

/** "…,” the minister said after chairing …": what was said stands before, and what follows is told of it. */
function closesQuotation({ tokens }: Page, verb: number): boolean {
  for (let i = verb - 1; i > verb - QUOTED_REACH; i -= 1) {
    const sign = symbolAt(tokens, i);
    if (sign === '”' || sign === '"') return ',?!'.includes(symbolAt(tokens, i - 1) || ' ');
    if (sign === '.' && !isCapital(tokens, i - 1)) return false;
  }
  return false;
}

const TOLD_REACH = 80;

/** Whether a verb of saying stands in a sentence between a token and an event: then the event is in what is said. */
export function isTold(
  page: Page,
  sentence: Prose,
  from: number,
  mention: Pick<EventMention, 'head' | 'frame'>,
): boolean {
  if ((sentence.roles & Role.Saying) === 0) return false;
  const { hits, tokens, roles } = page;
  for (let i = Math.max(from, mention.head.from - TOLD_REACH); i < mention.head.from; i += 1) {
    if (((roles[i] ?? 0) & Role.Attribution) === 0) continue;
    if (hits.notReporting.startsAt(i)) {
      i = (hits.notReporting.at(i)?.to ?? i + 1) - 1;
      continue;
    }
    const says = hits.reportingVerb.at(i);
    if (says === undefined || says.meaning.needs !== 'nothing' || isInName(page, i, from)) continue;
    // "Các Tiểu vương quốc Ả Rập thống nhất": the end of a country's name.
    if ((hits.country.closing(says.to)?.from ?? says.from) < says.from) continue;
    // "made the remarks while attending": a noun.
    if (page.grammar?.isVerb(says.from) === false && says.to === i + 1) continue;
    if (closesQuotation(page, says.from)) continue;
    // "bày tỏ …, khi cùng dự phiên họp": the subject is back where it was.
    for (let k = mention.head.from - 1; k > i && k > mention.head.from - 8; k -= 1) {
      if (symbolAt(tokens, k) === ',')
        return mention.frame !== 'attend' || !hits.subordinator.startsAt(k + 1);
      if (symbolAt(tokens, k) === ';') return false;
    }
    return true;
  }
  return false;
}
