import type { EventType } from '../../document.js';
import type { EventGroup } from '../../languages/events.js';
import type { DateMention } from '../../mentions/dates.js';
import type { Page } from '../../page.js';
import { isCapital } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { type EventMention, isSpokenOf, seriesYear, yearOf } from './mention.js';
import type { EventRecord } from './records.js';
import { sharedWords, type Words } from './words.js';

/** Names at least so much alike tell one event. */
export const ALIKE = 0.65;
const NEARLY = ALIKE - 0.05;
/** Names so much alike tell one event against other signs. */
const SURE = 0.85;

/** How many of a record's mentions a new one is compared with. */
const MOST_COMPARED = 8;

/** How much a named mention looks like an event already known, 0 for what cannot be the same. */
export function likeness(page: Page, record: EventRecord, mention: EventMention): number {
  const others =
    record.mentions.length <= MOST_COMPARED ? record.mentions : record.mentions.slice(0, MOST_COMPARED);
  const first = others[0];
  if (first === undefined) return 0;
  if (mention.acronym !== null && anyOf(others, mention, isSameOfSeries)) return SAME;
  if (!sameSort(page, others, first, mention)) return 0;
  if (anyOf(others, mention, namesDiffer) || countsDiffer(others, mention)) return 0;
  if (mention.noun !== null && isListedWithAny(page, others, mention)) return 0;
  if (datesDiffer(record, mention) || hoursDiffer(record, mention) || turnsDiffer(record, mention)) return 0;
  if (record.bare) return adopts(page, first, mention) ? ALIKE : 0;
  if (mention.group === 'exercise' && isVague(first) && adopts(page, first, mention)) return ALIKE;
  // "bắt đầu thăm Việt Nam, chặng đầu của chuyến công du ba nước": a part and the whole.
  if (mention.group === 'visit') {
    return isBesideOther(page, others, mention) || anyOf(others, mention, isOtherVisit) ? 0 : 0.9;
  }
  let most = 0;
  for (const other of others) most = Math.max(most, alike(page, other, mention));
  return isBesides(record, mention) && most < SURE ? 0 : most;
}

/** Whether something holds of any mention of a record and of a new one. A function for itself: a closure for each pair costs more than most tests. */
function anyOf(
  others: readonly EventMention[],
  mention: EventMention,
  holds: (one: EventMention, two: EventMention) => boolean,
): boolean {
  for (let k = 0; k < others.length; k += 1) {
    const other = others[k];
    if (other !== undefined && holds(other, mention)) return true;
  }
  return false;
}

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

function sameSort(
  page: Page,
  others: readonly EventMention[],
  first: EventMention,
  mention: EventMention,
): boolean {
  if (first.group === 'own' || mention.group === 'own') return isCalledAlike(page, others, mention);
  // "gặp Tổng Thư ký Liên hợp quốc" is no sitting of its assembly.
  if (mention.verb && mention.group === 'bilateral' && first.group === 'assembly') return false;
  if (first.group !== mention.group) return !isSitting(first, mention) && canMean(mention.group, first.group);
  // "Hội đồng Bảo an họp về …": a sitting.
  if (first.verb && mention.type === 'session') return true;
  return first.group !== 'assembly' || (first.type === 'session') === (mention.type === 'session');
}

/** "cuộc gặp với Tổng Thư ký Liên hợp quốc nhân dịp dự Đại hội đồng khóa 79": a sitting and a meeting of two. */
function isSitting(one: EventMention, two: EventMention): boolean {
  const bilateral = one.group === 'bilateral' || two.group === 'bilateral';
  return bilateral && (one.type === 'session' || two.type === 'session');
}

/** Other numbers or years, or one inside the other's name. */
function namesDiffer(one: EventMention, two: EventMention): boolean {
  if (one.ordinal !== null && two.ordinal !== null && one.ordinal !== two.ordinal) return true;
  const here = statedYear(one);
  const there = statedYear(two);
  if (here !== null && there !== null && here !== there) return true;
  if (one.next !== two.next) return true;
  if (acronymsDiffer(one, two)) return true;
  if (one.sentence !== two.sentence) return false;
  // "bế mạc Hội nghị A và bàn giao Hội nghị A năm 2018": the year tells them apart.
  if ((yearOf(one) === null) !== (yearOf(two) === null)) return true;
  // "a meeting to prepare for the 5th Meeting": the number is the inner one's.
  // A sitting has that of the assembly: "phiên thảo luận chung Đại hội đồng khóa 79".
  const counted = one.ordinal === null && two.ordinal !== null && one.type !== 'session';
  const within = counted && two.nested && one.head.from <= two.head.from && one.name.to > two.head.from;
  return within || (one.nested && one.name.to > two.head.from);
}

/** "13th ASEAN Maritime Forum (AMF)", "13th Expanded ASEAN Maritime Forum (EAMF)": each has a number and an acronym of its own. */
function acronymsDiffer(one: EventMention, two: EventMention): boolean {
  if (one.ordinal === null || two.ordinal === null || one.noun === null || two.noun === null) return false;
  return !wordsMeet(one.gist.ownCodes, two.gist.ownCodes);
}

function isListedWithAny(page: Page, others: readonly EventMention[], mention: EventMention): boolean {
  for (const other of others) if (isListed(page, other, mention)) return true;
  return false;
}

/** "attended meeting A and meeting B": two of a list. */
function isListed({ hits }: Page, one: EventMention, two: EventMention): boolean {
  if (one.noun === null || two.noun === null || one.sentence !== two.sentence || two.nested) return false;
  const joint = hits.namePart.at(one.name.to);
  return (
    joint?.meaning === 'and' &&
    joint.to === two.head.from &&
    one.gist.words.length > 0 &&
    two.gist.words.length > 0
  );
}

/** A number without a year and a year without a number may be two meetings of one series. */
function countsDiffer(others: readonly EventMention[], mention: EventMention): boolean {
  const year = yearOf(mention);
  if ((mention.ordinal === null) === (year === null)) return false;
  const counted = others.some(isCounted);
  const dated = others.some(isOfYear);
  return mention.ordinal !== null ? dated && !counted : counted && !dated;
}

function isCounted({ ordinal }: EventMention): boolean {
  return ordinal !== null;
}

function isOfYear(mention: EventMention): boolean {
  return yearOf(mention) !== null;
}

/** The year in the name, else the year of a date that stands with it. */
function statedYear(mention: EventMention): number | null {
  const { date } = mention.slots;
  return yearOf(mention) ?? (date?.tight === true ? date.mention.start.year : null);
}

/** "lần thứ 50" beside "tháng 7/2012": the number in a known series tells the year. */
function turnsDiffer({ mentions, slots }: EventRecord, mention: EventMention): boolean {
  const own = seriesYear(mention);
  if (own !== null) return isOtherYear(own, slots.date?.mention.start.year ?? null);
  const year = statedYear(mention);
  if (year === null) return false;
  for (const one of mentions) if (isOtherYear(year, seriesYear(one))) return true;
  return false;
}

function isOtherYear(year: number, other: number | null): boolean {
  return other !== null && year !== other;
}

/** Days, months or years that do not fit: this year's meeting beside last year's. */
function datesDiffer(record: EventRecord, mention: EventMention): boolean {
  const { date } = mention.slots;
  if (date?.tight !== true) return false;
  const known = record.slots.date;
  const turns = turnOf(date.mention);
  if (known === null) return turns !== 0 && record.mentions.some(isCounted);
  if (turns !== turnOf(known.mention)) return true;
  if (!known.tight) return false;
  const [a, b] = [known.mention.start, date.mention.start];
  // "cuối năm nay" beside "tháng 9/2016".
  if (isThisYear(known.mention) !== isThisYear(date.mention) && (a.year ?? b.year) !== null) return true;
  if (a.month !== null && b.month !== null && a.month !== b.month) return true;
  return a.month !== null && a.day !== null && b.day !== null && a.day !== b.day;
}

/** "Chiều 12/6 … tiếp"; "sáng cùng ngày … hội đàm": two talks of one day. */
function hoursDiffer({ slots, bare }: EventRecord, { slots: own, group, verb }: EventMention): boolean {
  if (bare || group !== 'bilateral' || !verb) return false;
  const [known, told] = [slots.date?.mention.partOfDay ?? null, own.date?.mention.partOfDay ?? null];
  return known !== null && told !== null && known !== told;
}

/** "Cùng ngày, … dự hội nghị B": what else happened on the day of the event known. */
function isBesides({ slots }: EventRecord, { slots: own }: EventMention): boolean {
  const known = slots.date?.mention;
  return known !== undefined && isSame(own.date?.mention) && !isSame(known);
}

function isSame(date: DateMention | undefined): boolean {
  return date?.relative?.unit === 'same';
}

function isThisYear({ relative }: DateMention): boolean {
  return relative?.unit === 'year';
}

/** -1 for last year, 1 for next year, 0 for all else. */
function turnOf(date: DateMention): number {
  return isThisYear(date) ? (date.relative?.offset ?? 0) : 0;
}

const ADOPTED_WITHIN = 4;

/** A lead that names no name: "họp tại Geneva" is the first meeting named behind it. */
function adopts(page: Page, first: EventMention, mention: EventMention): boolean {
  if (!isSpokenOf(mention) || mention.plural) return false;
  // "will meet in Bali on Monday for a special meeting"
  const here = first.recallOnly && mention.sentence === first.sentence && mention.frame === 'attend';
  if (mention.indefinite && !here) return false;
  if (first.type !== 'meeting' && first.type !== 'exercise' && !sameHead(page, first, mention)) return false;
  if (first.sentence > 1 || (mention.slots.status === 'planned' && first.slots.status !== 'planned'))
    return false;
  if (mention.verb && !first.verb) return false;
  // "cuộc gặp": no sitting that both went to.
  if (first.group === 'bilateral' && mention.group !== 'bilateral') return false;
  // "gathered in Bali on 3 May for the 5th Forum"
  if (first.recallOnly && mention.sentence === first.sentence) return mention.frame === 'attend';
  return mention.sentence > first.sentence && mention.sentence - first.sentence <= ADOPTED_WITHIN;
}

/** "tổ chức diễn tập trên biển": neither whose nor which. */
function isVague({ gist, ordinal, year }: EventMention): boolean {
  const { names, countries, codes } = gist;
  return names.length + countries.size + codes.length === 0 && ordinal === null && year === null;
}

/** Visits are one if they lead to one country and nobody else makes them. */
function isOtherVisit(one: EventMention, two: EventMention): boolean {
  return !meet(one.gist.countries, two.gist.countries) || !wordsMeet(one.gist.names, two.gist.names);
}

/** Two nouns for visits in one sentence. */
function isBesideOther(page: Page, others: readonly EventMention[], two: EventMention): boolean {
  for (const one of others) {
    if (one.sentence === two.sentence && !one.verb && !two.verb && !sameHead(page, one, two)) return true;
  }
  return false;
}

/** Whether two sets share something, or one of them tells nothing. */
function meet(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return one.size === 0 || two.size === 0 || sharedBy(one, two) > 0;
}

function wordsMeet(one: Words, two: Words): boolean {
  return one.length === 0 || two.length === 0 || sharedWords(one, two) > 0;
}

/** How much two names tell the same event, 0 to 1. */
function alike(page: Page, one: EventMention, two: EventMention): number {
  const counted = one.ordinal !== null && one.ordinal === two.ordinal;
  // "cuộc gặp lần hai giữa hai nhà lãnh đạo" may be "cuộc gặp thượng đỉnh lần hai".
  const meets = counted && (one.group === 'bilateral' || two.group === 'bilateral');
  if (!meets && eitherIs('summit', one, two)) return 0;
  // "Cấp cao ASEAN - Nhật Bản lần thứ 27", "Cấp cao ASEAN+3 lần thứ 27": one number of two series.
  if (one.gist.series !== null && two.gist.series !== null && one.gist.series !== two.gist.series) return 0;
  if (sameCode(one, two) || sameCode(two, one)) return 0.95;
  if (eitherIs('forum', one, two)) return 0;
  const a = one.gist.words;
  const b = two.gist.words;
  const shared = sharedWords(a, b);
  const smaller = Math.min(a.length, b.length);
  const dice = (2 * shared) / Math.max(1, a.length + b.length);
  const parties = partiesOf(one, two);
  if (counted) {
    if (one.gist.series !== null && one.gist.series === two.gist.series) return 0.95;
    if (smaller === 0 || (one.type === 'session' && sameHead(page, one, two))) return 0.9;
    // "Cuộc họp thường niên lần thứ 27" in the lead, whose is told behind it.
    const whose = Math.min(one.gist.countries.size, two.gist.countries.size) === 0;
    if (whose && shared === smaller && sameHead(page, one, two)) return 0.9;
    const fits = parties === 'same' || (meets && parties === 'some');
    // "Hội nghị Bưu chính ASEAN lần thứ 5" and "Hội nghị Nghề cá ASEAN lần thứ 5" share whose they are.
    const topic = shared === smaller || shared > sharedCodes(one, two);
    return fits && topic ? Math.max(dice, ALIKE + 0.1) : 0;
  }
  // "G7 Foreign Ministers' Meeting" is not that of ASEAN.
  if (isOfOtherBody(one, two)) return Math.min(dice, NEARLY);
  // "Hội nghị Bộ trưởng Kinh tế" is not that of the foreign ministers.
  if (!wordsMeet(one.gist.fields, two.gist.fields)) return 0;
  const within = shared === smaller;
  if (parties === 'other' || (one.group !== two.group && !within)) return Math.min(dice, NEARLY);
  // "ASEAN Energy Business Forum", "7th ASEAN Energy Ministers' Dialogue": each has a noun and a word of its own.
  const apart = isNamed(page, one) && isNamed(page, two) && !sameHead(page, one, two);
  if (!within && apart) return Math.min(dice, NEARLY);
  if (isTopicOf(one, two) && shared >= 3 && shared >= 0.6 * smaller) return ALIKE;
  // "Hội nghị Cấp cao ASEAN" is not the one with China; "hội đàm với Thủ tướng" may be with Russia's.
  if (parties === 'some' && one.group === 'assembly') return Math.min(dice, NEARLY);
  return within && smaller >= 2 ? Math.max(dice, 0.75) : dice;
}

/** Called by a noun that is written with a capital. */
function isNamed({ tokens }: Page, { noun }: EventMention): boolean {
  return noun !== null && isCapital(tokens, noun.from);
}

function sharedCodes({ gist }: EventMention, other: EventMention): number {
  return gist.codes.filter((code) => other.gist.codes.includes(code)).length;
}

/** Whether one of two mentions is of a type and the other is not. */
function eitherIs(type: EventType, one: EventMention, two: EventMention): boolean {
  return (one.type === type) !== (two.type === type);
}

/** Names that lead up to their noun with other acronyms; behind a noun, a body may be called by either of its names. */
function isOfOtherBody(one: EventMention, two: EventMention): boolean {
  return one.noun !== null && two.noun !== null && !wordsMeet(one.gist.codes, two.gist.codes);
}

/** "họp về A" in the lead, and soon behind it the name of the meeting on A. */
function isTopicOf(one: EventMention, two: EventMention): boolean {
  const behind = two.sentence - one.sentence;
  return (
    one.verb && !two.verb && isSpokenOf(two) && one.sentence <= 1 && behind > 0 && behind <= ADOPTED_WITHIN
  );
}

function sharedBy(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  if (one.size === 0 || two.size === 0) return 0;
  let shared = 0;
  for (const item of one) if (two.has(item)) shared += 1;
  return shared;
}

/** Whether two names tell the same countries, one tells some of the other's, or they differ. */
function partiesOf(one: EventMention, two: EventMention): 'same' | 'some' | 'other' {
  const here = one.gist.countries;
  const there = two.gist.countries;
  if (sharedBy(here, there) < Math.min(here.size, there.size)) return 'other';
  return here.size === there.size ? 'same' : 'some';
}

const SAME = 0.95;

/** "APPF-26" twice, whatever noun stands before it. */
function isSameOfSeries(one: EventMention, two: EventMention): boolean {
  if (one.acronym === null || two.acronym === null || one.ordinal === null) return false;
  return one.ordinal === two.ordinal && !one.nested && sameCode(one, two);
}

/** Whether one is called by the other's acronym: "(WEF ASEAN)" and "Hội nghị WEF ASEAN". */
function sameCode({ gist: { ownCodes } }: EventMention, short: EventMention): boolean {
  const { codes, words } = short.gist;
  if (ownCodes.length === 0 || ownCodes.length !== codes.length || words.length > codes.length + 1)
    return false;
  return ownCodes.every((code, k) => codes[k] === code);
}
