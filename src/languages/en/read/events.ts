import type { Prose } from '../../../article.js';
import { isOtherWord } from '../../../findings/events/heads.js';
import { isTold } from '../../../findings/events/lead-in.js';
import type { EventMention, FoundMention } from '../../../findings/events/mention.js';
import { NO_WORDS } from '../../../findings/events/words.js';
import type { DateMention } from '../../../mentions/dates.js';
import type { Page } from '../../../page.js';
import { isCapital, isComma } from '../../../text/read.js';
import { foldedAt } from '../../../text/tokens.js';
import {
  aheadFrames,
  anniversaries,
  groupOwners,
  infinitiveMarks,
  lookingBack,
  nextOnes,
  remarkEnds,
  remarkOrdinals,
} from '../function-words.js';
import { codedMention } from './event-codes.js';
import { nounMention } from './event-nouns.js';
import { gatheringMention, verbMention } from './event-verbs.js';
import { isDeterminer, lower } from './words.js';

/** Sentences of the lead. */
const LEAD = 2;

/** All places of an English sentence that name or recall an event, left to right. */
export function englishEvents(
  page: Page,
  range: Prose,
  sentence: number,
  dates: () => readonly DateMention[],
): EventMention[] {
  const mentions: FoundMention[] = [];
  let outer = range.from;
  for (let i = range.from; i < range.to; i += 1) {
    const read =
      mentionAt(page, i, range, outer, dates) ??
      (mentions.length === 0 ? gatheringMention(page, i, range, sentence) : null);
    const found = read === null || mentions.length === 0 ? read : asRemark(page, read);
    if (found !== null && isListedWith(page, mentions.at(-1), found)) found.frame = 'attend';
    if (found === null || isAnniversary(page, found.head.from, range.from)) continue;
    found.sentence = sentence;
    if (found.slots.date !== null) found.slots.date = { ...found.slots.date, sentence };
    // What a lead calls the next one is what the article is about.
    if (sentence >= LEAD && found.ordinal === null) found.next = nextOnes.has(lower(page, found.name.from));
    found.nested = i < outer;
    found.told = isTold(page, range, range.from, found);
    if (found.told && isPastTrip(page, found) && !dates().some(({ from }) => from > found.name.from))
      continue;
    const { from } = found.head;
    if (!found.nested && (isAhead(page, from, range.from) || isBehindTask(page, from, range.from)))
      found.slots.status ??= 'planned';
    outer = Math.max(outer, found.name.to);
    i = Math.max(i, (found.noun ?? found.head).to - 1);
    if (isBodyOf(page, mentions.at(-1), found)) mentions.pop();
    const same = inApposition(page, mentions.at(-1), found);
    if (same === null) mentions.push(found);
    else mentions.splice(-1, 1, same);
  }
  return mentions;
}

function mentionAt(
  page: Page,
  i: number,
  range: Prose,
  outer: number,
  dates: () => readonly DateMention[],
): FoundMention | null {
  const { hits } = page;
  const verb = hits.eventVerb.at(i);
  const noun = hits.eventNoun.at(i);
  if (verb === undefined && noun === undefined) return i >= outer ? codedMention(page, i, range) : null;
  if (isOtherWord(page, i, Math.max(noun?.to ?? 0, verb?.to ?? 0))) return null;
  const told = verb && verbMention(page, verb, range);
  return told ?? (noun && nounMention(page, noun, range, outer, dates())) ?? null;
}

/** "attended the 5th forum and the Water Meeting": both. */
function isListedWith(
  { hits }: Page,
  before: FoundMention | undefined,
  { frame, verb, head }: FoundMention,
): boolean {
  if (before?.frame !== 'attend' || before.verb || frame !== null || verb) return false;
  const joint = hits.namePart.at(before.name.to);
  return joint?.meaning === 'and' && joint.to === head.from;
}

/** "The Coordinating Conference concluded its 29th Meeting": what is called by an event's noun is the body that meets. */
function isBodyOf(
  page: Page,
  body: FoundMention | undefined,
  { frame, head, ordinal }: FoundMention,
): boolean {
  if (body === undefined || body.ordinal !== null || body.verb || body.group !== 'assembly') return false;
  if (frame !== 'attend' || ordinal === null) return false;
  const verb = page.hits.eventFrame.before(head.from) ?? page.hits.eventFrame.before(head.from + 1);
  const owned = groupOwners.has(lower(page, head.from)) || groupOwners.has(lower(page, head.from - 1));
  return owned && verb !== undefined && verb.from === body.name.to;
}

/** "the next meeting of the ministers, the 55th AMM, …": one event by two names, of which one has its number; or null. */
function inApposition(
  page: Page,
  first: FoundMention | undefined,
  second: FoundMention,
): FoundMention | null {
  if (first === undefined || first.verb || second.verb || first.nested || second.nested) return null;
  const between = isComma(page.tokens, first.name.to) && second.head.from === first.name.to + 1;
  // "Following the talks, the 15th meeting was held": what happened before or meanwhile.
  if (opensClause(page, first) && !isComma(page.tokens, second.name.to)) return null;
  if (!between || !isDeterminer(page, second.head.from) || first.plural || second.plural) return null;
  const counted = first.ordinal !== null || second.ordinal !== null;
  if (counted ? first.ordinal !== null && second.ordinal !== null : !isNamedBy(page, first, second))
    return null;
  if (page.hits.companion.startsAt(second.name.to) || goesOnAsList(page, second.name.to)) return null;
  return {
    ...first,
    name: { from: first.name.from, to: second.name.to },
    tail: isComma(page.tokens, second.name.to) ? second.name.to + 1 : second.name.to,
    ordinal: first.ordinal ?? second.ordinal,
    next: false,
    acronym: first.acronym ?? second.acronym,
    gist: counted && second.ordinal === null ? first.gist : second.gist,
  };
}

/** "Following the talks,", "At the forum,": when or where something else happens. */
function opensClause({ tokens, hits }: Page, { frame, head }: FoundMention): boolean {
  if (frame === null || frame === 'attend') return false;
  const lead = hits.eventFrame.before(head.from);
  return lead !== undefined && isCapital(tokens, lead.from);
}

/** "their first joint drill, the ASEAN Solidarity Exercise,": what it is, and what it is called. */
function isNamedBy({ tokens }: Page, first: FoundMention, second: FoundMention): boolean {
  if (first.group !== second.group) return false;
  const holdsCapital = ({ name }: FoundMention): boolean => {
    for (let i = name.from; i < name.to; i += 1) if (isCapital(tokens, i)) return true;
    return false;
  };
  return !holdsCapital(first) && holdsCapital(second);
}

/** ", the first such gathering since 2019": tells more of the event before it, and names none. */
function asRemark(page: Page, found: FoundMention): FoundMention {
  const { head, name, gist } = found;
  const counts = [head.from, head.from + 1].some((i) => remarkOrdinals.has(lower(page, i)));
  if (!isComma(page.tokens, head.from - 1) || !counts || !remarkEnds.has(lower(page, name.to))) return found;
  return { ...found, ordinal: null, gist: { ...gist, words: NO_WORDS }, recallOnly: true, frame: null };
}

/** ", the 19th …", ", and the …": a list of several events. */
function goesOnAsList(page: Page, at: number): boolean {
  if (!isComma(page.tokens, at)) return false;
  return page.hits.companion.startsAt(at + 1) || isDeterminer(page, at + 1);
}

/** "said that she had raised it during her latest trip to …": a journey that somebody only speaks of. */
function isPastTrip(page: Page, { group, head, noun }: FoundMention): boolean {
  if (group !== 'visit') return false;
  for (let i = head.from; i < (noun ?? head).from; i += 1) if (lookingBack.has(lower(page, i))) return true;
  return false;
}

const NEAR = 4;

/** "the 50th anniversary of the first gathering": only what is remembered. */
function isAnniversary(page: Page, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - NEAR); i -= 1)
    if (anniversaries.has(lower(page, i))) return true;
  return false;
}

const INFINITIVE_REACH = 16;

/** "called on them to finish before the 11th forum": what is still to be done comes before what is still to come. */
function isBehindTask({ tokens, hits, grammar }: Page, at: number, floor: number): boolean {
  const lead = hits.eventFrame.before(at);
  if (lead === undefined || !aheadFrames.has(foldedAt(tokens, lead.from))) return false;
  for (let i = lead.from - 2; i >= Math.max(floor, lead.from - INFINITIVE_REACH); i -= 1) {
    if (isComma(tokens, i)) return false;
    const word = foldedAt(tokens, i);
    if (infinitiveMarks.has(word) && grammar?.isVerb(i + 1) === true) return true;
  }
  return false;
}

const AHEAD_REACH = 24;

/** "will carry the findings to …, before they go to the 43rd Summit": the helper may stand far before. */
function isAhead({ tokens, hits }: Page, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - AHEAD_REACH); i -= 1) {
    const sign = tokens.text.charAt(tokens.start[i] ?? 0);
    if (sign === ';' || sign === '"' || sign === '“' || sign === '”') return false;
    const [begun, ended] = [hits.eventLink.at(i), hits.eventLink.closing(i + 1)];
    if (begun?.meaning === 'planned' || ended?.meaning === 'planned') return true;
    // "is scheduled to pay a courtesy call on X and attend …"
    const inside = (hits.notReporting.at(i - 1)?.to ?? 0) > i;
    if (hits.reportingVerb.startsAt(i) && !inside) return false;
  }
  return false;
}
