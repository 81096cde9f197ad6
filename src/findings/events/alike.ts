import type { EventType } from '../../document.js';
import type { Page } from '../../page.js';
import { isCapital } from '../../text/read.js';
import { type EventMention, isSpokenOf } from './mention.js';
import { sameHead } from './same-noun.js';
import { sharedWords, type Words } from './words.js';

/** A body's name of so many words is known again without the countries that it is of. */
const SESSION_WORDS = 4;
/** Names at least so much alike tell one event. */
export const ALIKE = 0.65;
const NEARLY = ALIKE - 0.05;
/** Names so much alike tell one event against other signs. */
export const SURE = 0.85;

/** So many sentences behind the lead, what it tells of without a name may be named. */
export const ADOPTED_WITHIN = 4;

/** Whether two sets share something, or one of them tells nothing. */
export function meet(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return one.size === 0 || two.size === 0 || sharedBy(one, two) > 0;
}

export function wordsMeet(one: Words, two: Words): boolean {
  return one.length === 0 || two.length === 0 || sharedWords(one, two) > 0;
}

/** How much two names tell the same event, 0 to 1. */
export function alike(page: Page, one: EventMention, two: EventMention): number {
  const counted = one.ordinal !== null && one.ordinal === two.ordinal;
  // "cuộc gặp lần hai giữa hai nhà lãnh đạo" may be "cuộc gặp thượng đỉnh lần hai".
  const meets = counted && (one.group === 'bilateral' || two.group === 'bilateral');
  if (!meets && eitherIs('summit', one, two)) return 0;
  // "Cấp cao ASEAN - Nhật Bản lần thứ 27", "Cấp cao ASEAN+3 lần thứ 27": one number of two series.
  if (one.gist.series !== null && two.gist.series !== null && one.gist.series !== two.gist.series) return 0;
  // "Hội nghị Quan chức cao cấp ASEAN", "Hội nghị SOM ASEAN+3": officials of one kind, from other countries.
  if (one.gist.circle !== null && two.gist.circle !== null && one.gist.circle !== two.gist.circle) return 0;
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
  if (isBesideSeries(page, one, two)) return Math.min(dice, NEARLY);
  if (isTopicOf(one, two) && shared >= 3 && shared >= 0.6 * smaller) return ALIKE;
  // "phiên họp của Ủy ban hỗn hợp" behind "phiên họp lần thứ 7 Ủy ban hỗn hợp Lào - Nga"
  const short = one.type === 'session' && within && smaller >= SESSION_WORDS && sameHead(page, one, two);
  if (short && Math.min(one.gist.countries.size, two.gist.countries.size) === 0) return ALIKE;
  // "Hội nghị Cấp cao ASEAN" is not the one with China; "hội đàm với Thủ tướng" may be with Russia's.
  if (parties === 'some' && one.group === 'assembly') return Math.min(dice, NEARLY);
  return within && smaller >= 2 ? Math.max(dice, 0.75) : dice;
}

/** "Hội thảo về A", "Diễn đàn ASEAN về A lần thứ 9": one of a series is called by its own noun, and has the letters of its own. */
function isBesideSeries(page: Page, one: EventMention, two: EventMention): boolean {
  if ((one.ordinal === null) === (two.ordinal === null) || one.type !== two.type) return false;
  const { tokens } = page;
  const capitals = isCapital(tokens, one.head.from) && isCapital(tokens, two.head.from);
  const numbered = one.ordinal === null ? two : one;
  return capitals && numbered.acronym !== null && !sameHead(page, one, two);
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

/** Whether one is called by the other's acronym: "(WEF ASEAN)" and "Hội nghị WEF ASEAN". */
export function sameCode({ gist: { ownCodes } }: EventMention, short: EventMention): boolean {
  const { codes, words } = short.gist;
  if (ownCodes.length === 0 || ownCodes.length !== codes.length || words.length > codes.length + 1)
    return false;
  return ownCodes.every((code, k) => codes[k] === code);
}
