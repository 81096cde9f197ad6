import type { Prose } from '../../../article.js';
import { gistOf } from '../../../findings/events/gist.js';
import { isHabit, leadIn } from '../../../findings/events/lead-in.js';
import { emptySlots, type FoundMention, foundMention } from '../../../findings/events/mention.js';
import { readPlace } from '../../../findings/events/place.js';
import type { Page } from '../../../page.js';
import type { Hit } from '../../../text/found.js';
import { isCapital, isComma, isNumber } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import type { EventVerb } from '../../events.js';
import {
  definiteArticles,
  gatheringsAhead,
  lookingBack,
  passiveAgents,
  pastGatherings,
  perfects,
  relatives,
  visitorMarks,
} from '../function-words.js';
import { addressAt, nameRun } from './names.js';
import { nounPhraseEnd, officeAt } from './offices.js';
import { isDateWord, isDeterminer, longest, lower } from './words.js';

/** "met with Foreign Minister X", "visited Laos": the event that a verb makes of its object. */
export function verbMention(page: Page, verb: Hit<EventVerb>, range: Prose): FoundMention | null {
  const { type, group, object, ahead } = verb.meaning;
  const setting = object === 'person' ? overSetting(page, verb.to, range.to) : null;
  const whom = setting?.to ?? verb.to;
  const to = object === 'place' ? placeEnd(page, verb.to) : somebodyEnd(page, whom, range.to);
  if (to <= whom) return null;
  const told = group === 'visit' ? relativeBefore(page, verb.from, range.from) : null;
  if (told === 'past') return null;
  const others = object === 'person' ? othersEnd(page, to, range.to) : placesEnd(page, to);
  // "is visiting Laos", "will visit Laos": the helper is no part of the name.
  const name = { from: object === 'place' ? verb.to - 1 : verb.from, to };
  const slots = emptySlots(object === 'place' ? { from: verb.to, to } : (setting?.place ?? null), null);
  if (ahead === true) slots.status = 'planned';
  return foundMention({
    type,
    group,
    head: { from: verb.from, to: verb.to },
    name,
    gist: gistOf(page, verb.to, name, { acronym: null, ordinal: null, summit: false }),
    verb: true,
    frame: told ?? leadIn(page, verb.from, range.from).frame,
    habit: isHabit(page, name, range),
    participants: object === 'place' ? [] : [{ from: whom, to }],
    slots,
    tail: others,
  });
}

/** "X, who visited Laos in March, said": told aside of somebody; "who last visited Laos" only looks back. Null outside such a clause. */
function relativeBefore(page: Page, verb: number, floor: number): 'aside' | 'past' | null {
  const adverb = page.hits.adverb.before(verb);
  const past = lookingBack.has(lower(page, verb - 1));
  const at = past ? verb - 1 : (adverb?.from ?? verb);
  if (at <= floor || !relatives.has(lower(page, at - 1))) return null;
  return past ? 'past' : 'aside';
}

const LONGEST_SETTING = 12;

/** "met today in Vientiane, Laos, with X": the token behind the "with", over when and where; and that place. */
function overSetting(
  page: Page,
  from: number,
  limit: number,
): { readonly to: number; readonly place: TokenRange | null } | null {
  const { tokens, hits } = page;
  let told: TokenRange | null = null;
  for (let i = from; i < Math.min(limit, from + LONGEST_SETTING); ) {
    if (i > from && hits.namePart.at(i)?.meaning === 'with') return { to: i + 1, place: told };
    const mark = hits.placeMark.at(i);
    const place = mark === undefined ? null : readPlace(page, mark.to, limit);
    told ??= place;
    const next = longest(i, hits.relativeDate.at(i), place ?? undefined, hits.dateLead.at(i));
    if (next > i) i = next;
    else if (isComma(tokens, i) || isDateWord(page, i) || isNumber(tokens, i)) i += 1;
    else return null;
  }
  return null;
}

const MOST_OTHERS = 3;

/** Behind whoever else is met: "… with President X and Prime Minister Y on 3 May". */
function othersEnd(page: Page, from: number, limit: number): number {
  let at = from;
  for (let k = 0; k < MOST_OTHERS; k += 1) {
    const comma = isComma(page.tokens, at) ? at + 1 : at;
    const next = page.hits.companion.at(comma)?.to ?? comma;
    const to = next === at ? at : somebodyEnd(page, next, limit);
    if (to <= next || (next === comma && !page.hits.companion.startsAt(to) && !isComma(page.tokens, to)))
      break;
    at = to;
  }
  return at;
}

/** Sentences of the lead. */
const LEAD = 2;

/** "met in Vientiane on Monday": a gathering without a name, which one named soon after may be. */
export function gatheringMention(
  page: Page,
  i: number,
  range: TokenRange,
  sentence: number,
): FoundMention | null {
  const { tokens, hits } = page;
  const word = lower(page, i);
  const ahead = gatheringsAhead.has(word);
  if ((!pastGatherings.has(word) && !ahead) || isCapital(tokens, i)) return null;
  if (sentence >= LEAD && (ahead || !ofThoseNamed(page, i, range.from))) return null;
  if (perfects.has(lower(page, i - 1)) || passiveAgents.has(lower(page, i + 1))) return null;
  const told = hits.placeMark.at(i + 1) ?? hits.relativeDate.at(i + 1) ?? hits.eventDeixis.at(i + 1);
  if (told === undefined && !hits.dateLead.startsAt(i + 1)) return null;
  const name = { from: i, to: i + 1 };
  return foundMention({
    type: 'meeting',
    group: 'assembly',
    head: name,
    name,
    gist: gistOf(page, i + 1, name, { acronym: null, ordinal: null, summit: false }),
    verb: true,
    recallOnly: true,
    frame: leadIn(page, i, range.from).frame,
    slots: { ...emptySlots(null, null), status: ahead ? 'planned' : null },
  });
}

/** "The ministers met from 16 to 22 May": those whose meeting the article has named. */
function ofThoseNamed(page: Page, verb: number, floor: number): boolean {
  const group = page.hits.collectiveHead.before(verb);
  return group !== undefined && group.from - 1 === floor && definiteArticles.has(lower(page, floor));
}

function placeEnd({ hits }: Page, from: number): number {
  return (hits.country.at(from) ?? hits.place.at(from))?.to ?? from;
}

/** Behind whatever else is visited: "visited Hue, Vinh and Ha Long from 3 to 5 May". */
function placesEnd(page: Page, from: number): number {
  let at = from;
  for (let k = 0; k < MOST_OTHERS; k += 1) {
    const comma = isComma(page.tokens, at) ? at + 1 : at;
    const next = page.hits.companion.at(comma)?.to ?? comma;
    const to = next === at ? at : placeEnd(page, next);
    if (to <= next) break;
    at = to;
  }
  return at;
}

/** Behind an office with a name, or a name with words of address; the token itself for anybody else. */
export function somebodyEnd(page: Page, from: number, limit: number): number {
  const known = isDeterminer(page, from) ? from + 1 : from;
  const start = visitorMarks.has(lower(page, known)) ? known + 1 : known;
  const office = officeAt(page, start, limit);
  const at = office?.to ?? start;
  const address = addressAt(page, at);
  const run = nameRun(page, address?.to ?? at, limit);
  const body = page.hits.body.at(start);
  if (office === null && body !== undefined && isCapital(page.tokens, start)) {
    return nounPhraseEnd(page, start, limit, true);
  }
  if (office !== null)
    return office.kind === 'profession' || office.kind === 'representative' ? from : Math.max(run, office.to);
  return address !== null && run > address.to ? run : from;
}
