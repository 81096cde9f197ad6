import type { ArticleText } from '../../article.js';
import { symbolAt } from '../../text/read.js';
import {
  isElsewhere,
  isOfOtherYear,
  isOfTitleNumber,
  isOfTitleYear,
  mostInTitle,
  opensTitle,
  type Title,
  titleOf,
} from './main-title.js';
import { type EventMention, isFramed } from './mention.js';
import type { EventRecord } from './records.js';

/** How many events a record is held against. */
const MOST_RECORDS = 32;

/** Points below which an article is about no event. */
const LEAST = 4;

/**
 * The one event that the article is about, or null: named in the title or the
 * lead, dated by the clause that opens the article, recalled later on by "tại hội
 * nghị"; never a mere setting of another one.
 */
export function mainEvent(article: ArticleText, records: readonly EventRecord[]): EventRecord | null {
  const title = titleOf(article);
  let best: EventRecord | null = null;
  let most = LEAST - 1;
  const compared = records.slice(0, MOST_RECORDS);
  for (const record of records) {
    const points = pointsOf(article, record, compared, title);
    if (points > most) {
      most = points;
      best = record;
    }
  }
  return best;
}

function pointsOf(
  article: ArticleText,
  record: EventRecord,
  records: readonly EventRecord[],
  title: Title,
): number {
  const shown = record.mentions.filter(isShown);
  const first = shown[0];
  // "trong một kỳ họp": nobody knows which.
  if (first === undefined || (record.bare && (first.told || (first.indefinite && !isKnownAgain(record)))))
    return 0;
  if (isProcess(record)) return 0;
  let points = leadPoints(article, first, shown);
  points += mostInTitle(article, shown, title.words);
  const inTitle = isOfTitleYear(title, record) || isOfTitleNumber(title, shown);
  if (record.slots.date !== null) points += record.slots.date.mention.start.day !== null ? 2 : 1;
  if (shown.some(isAttended)) points += 1;
  if (record.slots.chairs.length > 0) points += 1;
  points += Math.min(4, record.recalls.length);
  points += Math.min(2, shown.length - 1);
  if (record.mentions.every(isPhase)) points += opensTitle(article, first) ? 1 : -2;
  if (record.slots.date === null && record.slots.place !== null) points += 1;
  if (isOfOtherYear(title, record) || isElsewhere(title, record)) points -= 3;
  const next = record.slots.status === 'planned' && records.some((other) => isNextAfter(record, other));
  if (next && !inTitle) points -= 3;
  if (isAheadOfHeld(record, first, records)) points -= 2;
  if (isVaguelyPlanned(record, first)) points -= 2;
  // "Trước thềm Diễn đàn A 2025, …" under a title that names it tells of nothing else.
  if (inTitle) return points;
  if (record.mentions.every(isSetting)) points -= 5;
  else if (isSetting(first)) points -= 2;
  return points;
}

/** Told of for itself: by no kind, and not only within the name of another one. */
function isShown({ nested, plural, habit, slots }: EventMention): boolean {
  return (!nested || (slots.date ?? slots.place) !== null) && !plural && (!habit || isOfOneDay(slots));
}

function isAttended(mention: EventMention): boolean {
  return !mention.told && (mention.verb || isFramed(mention, 'attend'));
}

function isPhase({ phase }: EventMention): boolean {
  return phase;
}

/** The sentence that first tells of the event, or first says what became of it, weighs by where it stands. */
function leadPoints(article: ArticleText, first: EventMention, shown: readonly EventMention[]): number {
  const most = 0.75 * lead(article, first.sentence);
  for (const mention of shown) {
    // Those behind it weigh no more.
    const points = lead(article, mention.sentence);
    if (points <= most) return most;
    if (isClause(article, mention)) return points;
  }
  return most;
}

/** "a conference in Hue heard on Monday …. The conference …": told when and where, and spoken of again. */
function isKnownAgain({ slots, mentions, recalls }: EventRecord): boolean {
  return slots.date !== null && slots.place !== null && mentions.length + recalls.length > 1;
}

/** "speed up negotiations on the pact": talks that nobody is told to hold anywhere at any time. */
function isProcess({ mentions, slots }: EventRecord): boolean {
  if (slots.date !== null || slots.place !== null) return false;
  return mentions.every(
    ({ type, verb, frame, ordinal }) => type === 'talks' && !verb && frame === null && ordinal === null,
  );
}

/** "Cuộc họp thường niên … diễn ra ngày 5/6": this year's. */
function isOfOneDay({ date }: EventMention['slots']): boolean {
  return date?.tight === true && date.mention.start.day !== null;
}

/** Told as the time, place or occasion of something else: "bên lề …", "…, đang thăm Việt Nam". */
function isSetting({ frame, verb, slots }: EventMention): boolean {
  if (frame !== null && (frame === 'part' || frame === 'around' || frame === 'aside')) return true;
  return verb && slots.status === 'ongoing';
}

/** The first sentences of the body weigh most. */
function lead(article: ArticleText, sentence: number): number {
  if (sentence === 0) return 4;
  if (sentence <= 2) return 3;
  if (sentence <= 4) return 2;
  return sentence <= article.sentences.length / 3 ? 1 : 0;
}

/** Whether a mention is what its clause is about or where it happens: "dự …", "Hội nghị … đã", "Tại …,". */
function isClause(
  { tokens, hits, sentences }: ArticleText,
  { frame, head, verb, sentence, told }: EventMention,
): boolean {
  if (told) return false;
  if (verb) return true;
  if (frame !== null && frame !== 'at') return frame === 'attend';
  const start = frame === 'at' ? (hits.eventFrame.before(head.from)?.from ?? head.from) : head.from;
  const from = sentences[sentence]?.from ?? 0;
  return (
    start <= from ||
    symbolAt(tokens, start - 1) !== '' ||
    hits.indefinite.endsBefore(start) ||
    hits.reportingVerb.endsBefore(start)
  );
}

/** "… discussed the port on a visit to Laos from 3 to 5 May. … The 46th Summit will open on 26 May.": still to come, behind what was held. */
function isAheadOfHeld(
  { slots: { status } }: EventRecord,
  first: EventMention,
  records: readonly EventRecord[],
): boolean {
  if (status !== 'planned') return false;
  for (const { mentions, slots } of records) {
    const held = mentions[0];
    if (held === undefined || held.sentence > LEAD_SENTENCES) continue;
    // "prepared for the 58th Meeting" in a lead comes before what the lead is of.
    if (held.sentence >= first.sentence && !isSetting(first)) continue;
    const told = slots.date !== null || slots.place !== null || held.ordinal !== null;
    if (told && slots.status === null && !held.nested && !held.plural && !isSetting(held)) return true;
  }
  return false;
}

const LEAD_SENTENCES = 4;

/** "The Council is expected to hold consultations next week", far behind the lead: no day, no place, no number. */
function isVaguelyPlanned({ slots, mentions }: EventRecord, first: EventMention): boolean {
  if (slots.status !== 'planned' || first.sentence <= LEAD_SENTENCES || slots.place !== null) return false;
  return (
    (slots.date?.mention.start.day ?? null) === null && !mentions.some(({ ordinal }) => ordinal !== null)
  );
}

/** "Đại hội lần thứ 10 sẽ …" behind "đại hội lần thứ 9": the next of the series. */
function isNextAfter({ mentions }: EventRecord, other: EventRecord): boolean {
  const one = mentions[0];
  const two = other.mentions[0];
  if (one === undefined || two === undefined) return false;
  return one.ordinal !== null && two.ordinal === one.ordinal - 1 && one.type === two.type;
}
