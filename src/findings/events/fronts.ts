import type { Prose } from '../../article.js';
import type { EventMode } from '../../languages/events.js';
import type { DateMention } from '../../mentions/dates.js';
import type { Page } from '../../page.js';
import { behindBracket, isCapital, isWord, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { isJoined } from './joined.js';
import { isTold } from './lead-in.js';
import { type EventMention, isFramed } from './mention.js';
import { readPlace } from './place.js';
import { isPeriod, isWhen } from './tail-dates.js';

/** A date or place that opens a clause is told of the events behind it, up to the next one or a verb of saying. */
export function bindFronts(
  page: Page,
  range: Prose,
  mentions: readonly EventMention[],
  dates: readonly DateMention[],
  taken: ReadonlySet<DateMention>,
): void {
  let date: DateMention | null = null;
  let place: TokenRange | null = frontPlace(page, behindOpening(page, range.from), range.to);
  let mode = frontMode(page, range.from);
  let open = range.from;
  let next = 0;
  let last: EventMention | null = null;
  const opens = dates.length > 0 || place !== null || mode !== null;
  if (!opens && !isAnyAttended(mentions)) return;
  for (const mention of mentions) {
    for (; next < dates.length; next += 1) {
      const candidate = dates[next];
      if (candidate === undefined || candidate.from >= mention.head.from) break;
      if (
        taken.has(candidate) ||
        !isWhen(candidate) ||
        isPeriod(candidate) ||
        isOfDocument(page, candidate, range)
      )
        continue;
      date = candidate;
      open = candidate.to;
      const behind = behindComma(page, candidate.to);
      place = frontPlace(page, behind, range.to) ?? place;
      mode = frontMode(page, behind) ?? mode;
    }
    const joined = last !== null && !mention.plural && isJoined(page, last.name.to, mention.head.from);
    const takes = takesFront(page, mention) || (date !== null && isOnDay(page, date, mention));
    if (!joined && (!takes || isTold(page, range, open, mention))) continue;
    // "arrived on Monday for a visit, during which he will be at …": the day is that of what is done.
    const later = last !== null && isPlanned(mention) && !isPlanned(last);
    last = mention;
    if (!joined && isAtOtherTime(page, open, mention)) {
      mention.slots.place ??= wayTo(page, mention, range);
      continue;
    }
    if (date !== null && !later && givesWay(mention, date))
      mention.slots.date = { mention: date, sentence: mention.sentence, tight: false };
    mention.slots.mode ??= mode;
    if (mention.type !== 'visit') mention.slots.place ??= wayTo(page, mention, range) ?? place;
  }
}

/** "Ngày 3/11 là Hội nghị B": what is on that day. */
function isOnDay({ hits }: Page, day: DateMention, { frame, head, plural }: EventMention): boolean {
  return frame === 'aside' && !plural && hits.eventFrame.before(head.from)?.from === day.to;
}

const CLAUSE_REACH = 20;

/** "…, trước khi tới Nhật Bản dự Hội nghị B": its clause is of another time than the day that opens the sentence. */
export function isAtOtherTime({ tokens, hits }: Page, open: number, { head }: EventMention): boolean {
  for (let i = head.from - 1; i >= Math.max(open, head.from - CLAUSE_REACH); i -= 1) {
    const sign = symbolAt(tokens, i);
    if (sign === '') {
      // "Chiều 5/6, … tiếp ông A nhân dịp ông dự hội nghị B": what somebody came for.
      const occasion = hits.eventFrame.at(i);
      if (occasion?.meaning === 'part' && occasion.to - i > 1 && occasion.to < head.from - 1) return true;
      continue;
    }
    const frame = sign === ',' ? hits.eventFrame.at(i + 1) : undefined;
    // "…, sau đó dự hội nghị B": on the same day.
    return frame?.meaning === 'around' && frame.to > (hits.adverb.at(i + 1)?.to ?? 0);
  }
  return false;
}

function isAnyAttended(mentions: readonly EventMention[]): boolean {
  for (const mention of mentions) if (isFramed(mention, 'attend')) return true;
  return false;
}

function isPlanned({ slots }: EventMention): boolean {
  return slots.status === 'planned';
}

/** "Chiều 5/4, … họp báo quý I/2017": a span that only names the event gives way to the day of its clause. */
function givesWay({ slots, name }: EventMention, front: DateMention): boolean {
  if (slots.date === null) return true;
  const { start, end, relative, lead, from } = slots.date.mention;
  // "thiết lập quan hệ ngày 30/3/1973 …, chuyến thăm tháng 11/2024": no day of that month.
  const within = (end !== null || fits(start.month, front.start.month)) && fits(start.year, front.start.year);
  const named = start.day === null && relative === null && lead === null && from <= name.to;
  return named && within && front.start.day !== null;
}

function fits(told: number | null, front: number | null): boolean {
  return told === null || front === null || told === front;
}

const LONGEST_WAY = 8;

/** "tới Manila (Philippines) dự Hội nghị …": where somebody goes to be there. */
function wayTo(page: Page, { head, frame }: EventMention, range: TokenRange): TokenRange | null {
  const verb = frame === 'attend' ? page.hits.eventFrame.before(head.from) : undefined;
  if (verb === undefined) return null;
  for (let i = verb.from - 1; i >= Math.max(range.from, verb.from - LONGEST_WAY); i -= 1) {
    const part = page.hits.namePart.at(i);
    if (part === undefined || part.meaning !== 'to') continue;
    const place = readPlace(page, i + 1, verb.from);
    return place !== null && place.to === verb.from ? place : null;
  }
  return null;
}

const LONGEST_REMARK = 8;
const LONGEST_BRACKET = 16;

/** The token behind a comma, and behind a remark in brackets before it: "(giờ địa phương),". */
function behindComma(page: Page, at: number): number {
  const { tokens, hits } = page;
  // "Ngày 5/3 vừa qua, tại Huế, …"
  let next = hits.nextOrLast.at(at)?.to ?? at;
  if (symbolAt(tokens, at) === '(') {
    const close = behindBracket(tokens, at, tokens.count, LONGEST_BRACKET);
    if (close > 0) next = close;
  }
  if (symbolAt(tokens, next) !== ',') return next;
  return behindRemark(page, next + 1) ?? next + 1;
}

/** "Vừa qua, tại Đà Nẵng, …", "Trước đó, tại Huế, …": the place behind the small words that open a sentence; else the same token. */
function behindOpening({ tokens, hits }: Page, from: number): number {
  if (hits.placeMark.startsAt(from)) return from;
  const comma = Math.max(hits.adverb.at(from)?.to ?? from, hits.nextOrLast.at(from)?.to ?? from);
  return comma > from && symbolAt(tokens, comma) === ',' ? comma + 1 : from;
}

/** "Sáng 7/8, theo giờ địa phương, tại Jakarta, …": where the place begins behind a remark of small words, or null. */
function behindRemark({ tokens, hits }: Page, from: number): number | null {
  for (let i = from; i < from + LONGEST_REMARK; i += 1) {
    if (symbolAt(tokens, i) === ',') return hits.placeMark.startsAt(i + 1) ? i + 1 : null;
    const country = hits.country.at(i);
    if (country !== undefined) i = country.to - 1;
    else if (!isWord(tokens, i) || isCapital(tokens, i)) return null;
  }
  return null;
}

function frontPlace(page: Page, at: number, limit: number): TokenRange | null {
  const mark = page.hits.placeMark.at(at);
  return mark === undefined ? null : readPlace(page, mark.to, limit);
}

/** "Ngày 6/7, theo hình thức trực tuyến, …": how, between commas. */
function frontMode({ tokens, hits }: Page, at: number): EventMode | null {
  const mode = hits.eventMode.at(at);
  return mode !== undefined && symbolAt(tokens, mode.to) === ',' ? mode.meaning : null;
}

/** Whether an event is what its clause is about, and not a kind, a setting or another time. */
export function takesFront(page: Page, mention: EventMention): boolean {
  if (mention.nested || mention.plural || mention.habit) return false;
  const { frame, head, verb } = mention;
  if (frame !== null && frame !== 'attend' && frame !== 'at') return false;
  if (mention.slots.status === 'ongoing') return false;
  // "Ủy ban họp phiên thứ ba": a noun that begins with the verb.
  // "Bộ A họp báo", and not "họp Báo B".
  const named =
    mention.group === 'assembly' || (mention.group === 'own' && !isCapital(page.tokens, head.from + 1));
  const meets = verb || (named && page.hits.eventVerb.startsAt(head.from));
  if (meets) return page.hits.eventLink.before(head.from)?.meaning !== 'ongoing';
  if (frame !== null) return true;
  // "các Hội nghị Cấp cao lần thứ 44 và 45"
  const start = page.hits.quantity.before(head.from)?.from ?? head.from;
  return (
    symbolAt(page.tokens, start - 1) !== '' || page.hits.eventLink.endsBefore(start) || endsDate(page, start)
  );
}

function endsDate({ hits, tokens }: Page, i: number): boolean {
  return (
    hits.relativeDate.endsBefore(i) ||
    hits.weekday.endsBefore(i) ||
    hits.indefinite.endsBefore(i) ||
    /^\d/u.test(tokens.text.charAt(tokens.start[i - 1] ?? 0))
  );
}

const DOCUMENT_REACH = 10;

/** "Nghị quyết số … ngày 13/8": when a document was signed. */
export function isOfDocument({ tokens, hits }: Page, date: DateMention, range: TokenRange): boolean {
  for (let i = date.from - 1; i >= Math.max(range.from, date.from - DOCUMENT_REACH); i -= 1) {
    if (symbolAt(tokens, i) === ',') return false;
    if (hits.documentNoun.startsAt(i)) return true;
  }
  return false;
}
