import type { Page } from '../../page.js';
import { isCapital, isComma } from '../../text/read.js';
import { ADOPTED_WITHIN, ALIKE, alike, meet, SURE, sameCode, wordsMeet } from './alike.js';
import { type EventMention, isNumbered, isSpokenOf, yearOf } from './mention.js';
import { datesDiffer, hoursDiffer, isBesides, isDatedApart, statedYear, turnsDiffer } from './other-time.js';
import type { EventRecord } from './records.js';
import { canMean, endsAlike, isCalledAlike, sameHead } from './same-noun.js';

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
  if (!mention.verb && !mention.nested && isListedWithAny(page, others, mention)) return 0;
  if (datesDiffer(record, mention) || hoursDiffer(record, mention) || turnsDiffer(record, mention)) return 0;
  if (record.bare) return !isDatedApart(record, mention) && adopts(page, first, mention) ? ALIKE : 0;
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
  if (first.phase && mention.phase && !endsAlike(page, first, mention)) return false;
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
  if (acronymsDiffer(one, two) || isSpecialBeside(one, two) || isSpecialBeside(two, one)) return true;
  if (one.sentence !== two.sentence) return false;
  // "bế mạc Hội nghị A và bàn giao Hội nghị A năm 2018": the year tells them apart.
  if ((yearOf(one) === null) !== (yearOf(two) === null)) return true;
  // "a meeting to prepare for the 5th Meeting": the number is the inner one's.
  // A sitting that opens or closes nothing has that of the assembly: "phiên thảo luận chung Đại hội đồng khóa 79".
  const sits = one.type === 'session' && !one.phase;
  const counted = one.ordinal === null && two.ordinal !== null && !sits;
  const within = counted && two.nested && one.head.from <= two.head.from && one.name.to > two.head.from;
  return within || (one.nested && one.name.to > two.head.from);
}

/** "Hội nghị Bộ trưởng lần thứ 57" and "Hội nghị hẹp Bộ trưởng": the numbered one, and one between two of them. */
function isSpecialBeside({ ordinal, gist }: EventMention, { gist: other }: EventMention): boolean {
  return ordinal !== null && !gist.special && other.special;
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

/** "attended meeting A and meeting B", "Hội nghị A, Hội nghị B": two of a list. */
function isListed({ hits, tokens }: Page, one: EventMention, two: EventMention): boolean {
  if (one.verb || one.sentence !== two.sentence) return false;
  const joint = hits.namePart.at(one.name.to);
  // "Hội nghị A, hội nghị lớn nhất năm": a small letter tells what it is.
  const capitals = isCapital(tokens, one.head.from) && isCapital(tokens, two.head.from);
  const listed = joint === undefined ? capitals && isComma(tokens, one.name.to) : joint.meaning === 'and';
  return (
    listed &&
    (joint?.to ?? one.name.to + 1) === two.head.from &&
    one.gist.words.length > 0 &&
    two.gist.words.length > 0
  );
}

/** A number without a year and a year without a number may be two meetings of one series. */
function countsDiffer(others: readonly EventMention[], mention: EventMention): boolean {
  const year = yearOf(mention);
  if ((mention.ordinal === null) === (year === null)) return false;
  const counted = others.some(isNumbered);
  const dated = others.some(isOfYear);
  return mention.ordinal !== null ? dated && !counted : counted && !dated;
}

function isOfYear(mention: EventMention): boolean {
  return yearOf(mention) !== null;
}

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

const SAME = 0.95;

/** "APPF-26" twice, whatever noun stands before it. */
function isSameOfSeries(one: EventMention, two: EventMention): boolean {
  if (one.acronym === null || two.acronym === null || one.ordinal === null) return false;
  return one.ordinal === two.ordinal && !one.nested && sameCode(one, two);
}
