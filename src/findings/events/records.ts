import type { DateMention } from '../../mentions/dates.js';
import type { Page } from '../../page.js';
import { isComma } from '../../text/read.js';
import { ALIKE } from './alike.js';
import { learn } from './learn.js';
import { likeness } from './likeness.js';
import { copyOf, type EventMention, isFramed, isSpokenOf, type Slots, yearOf } from './mention.js';
import { isBesides } from './other-time.js';
import { canMean, isCalledAlike } from './same-noun.js';

/** One event, with all that the article says of it. */
export interface EventRecord {
  /** Where it is named, in order; the first one may be a bare noun. */
  readonly mentions: EventMention[];
  /** Bare nouns that recall it: "Tại hội nghị", "Cuộc họp". */
  readonly recalls: EventMention[];
  readonly slots: Slots;
  /** Told by a bare noun only. */
  bare: boolean;
}

/** The first year in the names of an event, or null. */
export function yearIn({ mentions }: EventRecord): number | null {
  for (const mention of mentions) {
    const year = yearOf(mention);
    if (year !== null) return year;
  }
  return null;
}

/** Joins the mentions of the same event, in the order of the text. */
export function joinMentions(page: Page, mentions: readonly EventMention[]): EventRecord[] {
  const records: EventRecord[] = [];
  for (const mention of mentions) {
    if (isBare(mention)) {
      recall(page, records, mention);
      continue;
    }
    const same = bestMatch(page, records, mention);
    if (same === null) records.push(newRecord(mention, false));
    else join(page, same, mention);
  }
  // "met in Bali on Monday" with no meeting named behind it.
  return records.every(isNamed) ? records : records.filter(isNamed);
}

function isNamed(record: EventRecord): boolean {
  return !record.bare || !isGathering(record) || record.mentions.length > 1;
}

/** First told by a verb that names nothing: "met in Bali on Monday". */
function isGathering({ mentions: [first] }: EventRecord): boolean {
  return first?.verb === true && first.recallOnly;
}

/** Nothing but the noun itself. */
function isBare(mention: EventMention): boolean {
  const { gist, ordinal, acronym, next } = mention;
  return gist.words.length === 0 && !next && ordinal === null && acronym === null && yearOf(mention) === null;
}

function newRecord(mention: EventMention, bare: boolean): EventRecord {
  const { slots } = mention;
  return {
    mentions: [mention],
    recalls: [],
    slots: copyOf(slots),
    bare,
  };
}

function join(page: Page, record: EventRecord, mention: EventMention): void {
  record.mentions.push(mention);
  record.bare = false;
  const { status } = mention.slots;
  if (status !== 'postponed' || !isOtherState(record, mention)) learn(page, record, mention.slots);
}

/** Of very many events, only the first and the last ones are compared: the cost of a mention is bounded. */
const FIRST = 16;
const LAST = 32;

function compared(records: readonly EventRecord[]): readonly EventRecord[] {
  return records.length <= FIRST + LAST ? records : [...records.slice(0, FIRST), ...records.slice(-LAST)];
}

/** Fills in the place of an event known already from what a caption tells; a caption makes no event. */
export function learnFrom(page: Page, records: readonly EventRecord[], caption: EventMention): void {
  if (caption.plural) return;
  const same = isBare(caption) ? antecedent(page, records, caption) : bestMatch(page, records, caption);
  if (same) same.slots.place ??= caption.slots.place;
}

/** "Hội nghị", "cuộc họp này": the event that the noun can mean, else a first one without a name. */
function recall(page: Page, records: EventRecord[], mention: EventMention): void {
  if (mention.plural || mention.habit) return;
  const target = mention.indefinite ? gathered(records, mention) : antecedent(page, records, mention);
  if (target !== undefined) {
    if (isOtherTime(target, mention)) {
      if (isPlaced(mention)) records.push(newRecord(mention, false));
      return;
    }
    if (page.hits.eventDeixis.at(mention.name.to)?.meaning === false || isHeldBefore(target, mention)) return;
    const turn = turnOf(page, mention);
    if (turn !== null) {
      if (isDated(turn) && isDated(target)) records.push(newRecord(turn, false));
      return;
    }
    // "Cùng ngày, Ủy ban A nhóm họp": another one, and not told which.
    if (isBesides(target, mention) && (mention.verb || isOtherMeeting(page, target, mention))) return;
    (namesGathering(target, mention) ? target.mentions : target.recalls).push(mention);
    // "Đây là hội nghị được tổ chức trực tuyến."
    if (mention.frame === 'aside') target.slots.mode ??= mention.slots.mode;
    // "sau hội nghị tại Huế năm 2016" is another one.
    const { date } = mention.slots;
    // "on the sidelines of the meeting, which was held from 3 to 5 June"
    const apart =
      mention.frame === 'part' &&
      date?.tight === true &&
      target.slots.date === null &&
      isComma(page.tokens, mention.name.to);
    if ((!isSpokenOf(mention) && !apart) || isOtherState(target, mention)) return;
    const fits = date?.tight === true || (mention.frame === 'attend' && yearIn(target) === null);
    const told = copyOf(mention.slots);
    if (!fits) told.date = null;
    learn(page, target, told);
    return;
  }
  if (!mention.verb && mention.recallOnly) return;
  // "invited them to a workshop in Manila on 7 October"
  const placed = mention.frame === 'aside' && !mention.nested && isPlaced(mention);
  if (placed || isSpokenOf(mention)) records.push(newRecord(mention, true));
}

/** "Chiều 5/6, … tiếp A. Sáng cùng ngày, hai bên đã hội đàm": two of one day, called otherwise. */
function isOtherMeeting(page: Page, { mentions }: EventRecord, mention: EventMention): boolean {
  return mention.group === 'bilateral' && mention.frame !== 'at' && !isCalledAlike(page, mentions, mention);
}

/** "Hội thảo đầu tiên diễn ra ngày 12/1": one of several, with its number in the name; or null. */
function turnOf({ hits }: Page, mention: EventMention): EventMention | null {
  const { name, slots, verb } = mention;
  const number = verb || slots.date?.tight !== true ? undefined : hits.ordinalWord.at(name.to);
  return number === undefined ? null : { ...mention, name: { from: name.from, to: number.to } };
}

function isDated({ slots }: Pick<EventMention, 'slots'>): boolean {
  return slots.date !== null && slots.date.mention.start.day !== null;
}

/** "met in Bali on Monday for talks", "… met in Bali on Monday. The meeting noted …": the noun is what the gathering is called. */
function namesGathering(record: EventRecord, mention: EventMention): boolean {
  if (!isGathering(record) || mention.verb || mention.recallOnly) return false;
  const [first] = record.mentions;
  return first?.sentence === mention.sentence || (record.mentions.length === 1 && !mention.indefinite);
}

/** "gathered in Bali on Monday for a summit" */
function gathered(records: readonly EventRecord[], mention: EventMention): EventRecord | undefined {
  const last = records.at(-1);
  const named = isFramed(mention, 'attend') && last !== undefined && namesGathering(last, mention);
  return named ? last : undefined;
}

/** "tại cuộc họp hồi tháng 6", "tại cuộc gặp tháng 11/2022", of an event that is dated otherwise: another one. */
function isOtherTime({ slots }: EventRecord, { slots: own, verb }: EventMention): boolean {
  const past = own.date?.mention;
  if (slots.date === null || past === undefined || past.relative !== null) return false;
  const known = slots.date.mention;
  // "tiếp A ngày 15/2. Trước đó, tháng 9/2023, hai bên đã gặp nhau tại B"
  if ((own.date?.tight === true || verb) && isOfOtherYear(known, past)) return true;
  if (past.lead !== 'past') return false;
  return known.lead !== 'past' && (known.start.month === null || known.start.month !== past.start.month);
}

/** Its year is told and another one, or its month is where the other's year is not told. */
function isOfOtherYear({ start, end, relative }: DateMention, { start: own }: DateMention): boolean {
  if (own.year === null || relative !== null) return false;
  if (start.year !== null) return start.year !== own.year && end?.year !== own.year;
  return own.month !== null && start.month !== null && own.month !== start.month && own.month !== end?.month;
}

/** "Hội nghị A sẽ diễn ra tháng 6. Trước đó, ngày 5/3, Nhóm công tác B đã họp": what is to come has not met yet. */
function isHeldBefore({ slots }: EventRecord, { verb, slots: own }: EventMention): boolean {
  return (
    verb && slots.status === 'planned' && slots.date !== null && own.status === null && own.date !== null
  );
}

/** "tại hội nghị ở Huế hồi tháng 6/2019": where and when tell one by themselves. */
function isPlaced({ slots: { date, place }, verb }: EventMention): boolean {
  return (
    (date?.tight === true || verb) && date !== null && date.mention.start.month !== null && place !== null
  );
}

/** A meeting to come is not the one that was held; where one was to be held at first tells nothing of where it was. */
function isOtherState(record: EventRecord, { slots: own, group }: EventMention): boolean {
  const { slots } = record;
  if (slots.status === own.status) return false;
  // "họp báo về Lễ hội 2023. Lễ hội sẽ diễn ra từ ngày 2/6": its year says nothing of what is over.
  const days = own.date?.mention;
  const sameYear =
    group === 'own' && days?.start.month !== null && days?.start.year === null && days?.relative === null;
  if (slots.date === null && (yearIn(record) === null || sameYear)) return false;
  return own.status === 'planned' || (own.status === 'postponed' && (own.date ?? own.place) !== null);
}

/** The first event told by the same noun, else the last one spoken of that the noun can mean. */
function antecedent(
  page: Page,
  records: readonly EventRecord[],
  mention: EventMention,
): EventRecord | undefined {
  let last: EventRecord | undefined;
  let any: EventRecord | undefined;
  for (const record of compared(records)) {
    const first = record.mentions[0];
    if (first === undefined) continue;
    const spoken = isSpokenFor(record, mention);
    const called = (spoken || mention.group === 'own') && isCalledAlike(page, record.mentions, mention);
    if (called && spoken) return record;
    // "Lễ hưởng ứng Tuần lễ A …. Tuần lễ diễn ra …": named within another name only.
    if (called) any ??= record;
    // "Lễ bế mạc" is not the opening, and not the whole.
    if (
      mention.phase ||
      !canMean(mention.group, first.group) ||
      isOfMany(mention, first) ||
      isOtherKind(mention, first) ||
      isOfTwo(mention, first)
    )
      continue;
    any ??= record;
    if (spoken) last = record;
  }
  return last ?? any;
}

function isSpokenFor({ mentions }: EventRecord, { told }: EventMention): boolean {
  for (const other of mentions) if (isSpokenOf(other) && (!other.told || told)) return true;
  return false;
}

/** Talks are of two sides: they are no forum and no summit. */
function isOfMany(talks: EventMention, { type }: EventMention): boolean {
  return talks.type === 'talks' && (type === 'forum' || type === 'summit' || type === 'session');
}

/** "phiên chất vấn" is no call, "tọa đàm" no sitting. */
function isOtherKind({ type }: EventMention, { type: other, group }: EventMention): boolean {
  const few = group === 'call' || group === 'bilateral';
  return (type === 'session' && few) || (type === 'forum' && (few || other === 'session'));
}

/** "The Forum" is no meeting of two. */
function isOfTwo(forum: EventMention, { group }: EventMention): boolean {
  return group === 'bilateral' && (forum.type === 'forum' || forum.type === 'summit');
}

/** The record that a named mention belongs to, or null. */
function bestMatch(page: Page, records: readonly EventRecord[], mention: EventMention): EventRecord | null {
  let best: EventRecord | null = null;
  let most = 0;
  for (const record of compared(records)) {
    const points = likeness(page, record, mention);
    if (points > most) {
      most = points;
      best = record;
    }
  }
  return most >= ALIKE ? best : null;
}
