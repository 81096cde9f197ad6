import type { Prose } from '../../article.js';
import type { EventLink, EventMode } from '../../languages/events.js';
import { Role } from '../../languages/roles.js';
import type { DateMention } from '../../mentions/dates.js';
import type { Page } from '../../page.js';
import { behindBracket, isSymbol, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { isTold } from './lead-in.js';
import { type EventMention, isFramed, type Slots, withMore } from './mention.js';
import { readPlace } from './place.js';
import { bindPredicate } from './predicate.js';
import { isPeriod, isWhen, readTail } from './tail.js';

/** Gives the events of a sentence what the sentence tells of them: date, place, manner, state, chairs and hosts. */
export function bindSlots(
  page: Page,
  range: Prose,
  mentions: readonly EventMention[],
  dates: readonly DateMention[],
): void {
  const taken = dates.length === 0 ? NONE_TAKEN : new Set<DateMention>();
  bindTails(page, range, mentions, dates, taken);
  bindPredicate(page, range, mentions, dates, taken);
  bindInner(mentions, dates, taken);
  bindFronts(page, range, mentions, dates, taken);
  for (const mention of mentions) bindState(page, range, mention);
  shareWithWhole(mentions);
}

/** Of a sentence without dates nothing can be taken. */
const NONE_TAKEN = new Set<DateMention>();

/** What stands behind a name; of events joined by "và" it is told of both. */
function bindTails(
  page: Page,
  range: TokenRange,
  mentions: readonly EventMention[],
  dates: readonly DateMention[],
  taken: Set<DateMention>,
): void {
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.nested) continue;
    const from = mention.tail ?? mention.name.to;
    const tail = readTail(page, from, range.to, dates, mention.verb);
    if (tail.to === from) continue;
    if (tail.place !== null && tail.place.from <= mention.name.to + 1 && endsInOffice(page, mention))
      tail.place = null;
    const before = index > 0 ? mentions[index - 1] : undefined;
    const toured = tail.held ? touredBy(page, before, mention) : null;
    if (toured !== null) {
      if (tail.date !== null) {
        toured.slots.date ??= { mention: tail.date, sentence: mention.sentence, tight: true };
        taken.add(tail.date);
      }
      continue;
    }
    const beside = !tail.held && isFramed(mention, 'part') ? besideWhich(mentions, index) : null;
    if (tail.date !== null && tail.date.end === null && tail.date.start.day !== null && beside !== null) {
      beside.slots.date ??= { mention: tail.date, sentence: mention.sentence, tight: true };
      taken.add(tail.date);
      tail.date = null;
    }
    // "… tại hội nghị A bên lề khóa họp B cuối tháng 9": the month is that of both.
    if (beside !== null && tail.date?.start.day === null)
      beside.slots.date ??= { mention: tail.date, sentence: mention.sentence, tight: false };
    if (tail.date !== null) taken.add(tail.date);
    if (tail.mode !== null && beside !== null) {
      beside.slots.mode ??= tail.mode;
      tail.mode = null;
    }
    const slots: Slots = {
      date: tail.date && { mention: tail.date, sentence: mention.sentence, tight: true, last: tail.closed },
      until: tail.until,
      place: tail.place,
      mode: tail.mode,
      status: tail.status,
      chairs: tail.chairs,
      hosts: tail.hosts,
    };
    fill(mention.slots, slots);
    if (before === undefined) continue;
    // "hội đàm với B, thăm chính thức Lào từ …": the days are those of B's visit.
    const apposed = mention.verb && mention.group === 'visit' && before.group !== 'visit';
    if (apposed && symbolAt(page.tokens, before.name.to) === ',') continue;
    if (isJoined(page, before.name.to, mention.head.from)) fill(before.slots, slots);
    else if (isJoinedByVerb(page, before.name.to, mention.head.from)) before.slots.date ??= slots.date;
  }
}

/** "Chuyến đi của A tới B dự hội nghị C đã kết thúc ngày …": what is told behind the meeting is told of the journey. */
function touredBy(
  page: Page,
  before: EventMention | undefined,
  { frame, head }: EventMention,
): EventMention | null {
  if (before?.group !== 'visit' || before.verb || before.frame !== null || frame !== 'attend') return null;
  const attends = page.hits.eventFrame.before(head.from);
  return attends !== undefined && attends.from <= before.name.to + 1 ? before : null;
}

/** "gặp ông B bên lề hội nghị C ngày 14/11": the day is that of the meeting before, if it has none. */
function besideWhich(mentions: readonly EventMention[], index: number): EventMention | null {
  let last = index - 1;
  while (last >= 0 && mentions[last]?.nested === true) last -= 1;
  const before = last < 0 ? undefined : mentions[last];
  if (before === undefined || before.slots.date !== null || before.plural) return null;
  return before.frame === null || before.frame === 'attend' || before.frame === 'at' ? before : null;
}

function fill(slots: Slots, { date, until, place, mode, status, chairs, hosts }: Slots): void {
  slots.date ??= date;
  slots.until ??= until;
  slots.place ??= place;
  slots.mode ??= mode;
  slots.status ??= status;
  slots.chairs = withMore(slots.chairs, chairs);
  slots.hosts = withMore(slots.hosts, hosts);
}

/** "E và F", "E và các F": nothing but the joining words between. */
function isJoined({ tokens, hits }: Page, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const part = hits.namePart.at(at);
    const word = part?.meaning === 'and' ? part : hits.quantity.at(at);
    if (word !== undefined) at = word.to;
    else if (symbolAt(tokens, at) === ',') at += 1;
    else return false;
  }
  return to > from;
}

/** "thăm chính thức Lào và đồng chủ trì kỳ họp": one date for both. */
function isJoinedByVerb({ hits }: Page, from: number, to: number): boolean {
  if (hits.namePart.at(from)?.meaning !== 'and') return false;
  const verb = hits.eventFrame.before(to);
  return verb?.meaning === 'attend' && verb.from === from + 1;
}

/** "hội đàm với Đại sứ Việt Nam tại …": the place is that of the office. */
function endsInOffice({ hits }: Page, { head, name }: EventMention): boolean {
  for (let i = name.to - 1; i >= Math.max(head.to - 1, name.to - 6); i -= 1) {
    const office = hits.office.at(i);
    if (office === undefined) continue;
    // "a meeting with his counterpart in Vientiane"
    if (office.meaning === 'counterpart') return false;
    for (let k = office.to; k < name.to; k += 1) {
      const body = hits.country.at(k) ?? hits.body.at(k) ?? hits.place.at(k);
      if (body === undefined) return false;
      k = body.to - 1;
    }
    return true;
  }
  return false;
}

/** What is told of an opening or a sitting is told of the event that it opens too. */
function shareWithWhole(mentions: readonly EventMention[]): void {
  for (let index = 1; index < mentions.length; index += 1) {
    const phase = mentions[index - 1];
    const whole = mentions[index];
    if (phase?.phase !== true || whole === undefined || !whole.nested) continue;
    const { date, place, mode, status } = phase.slots;
    whole.slots.date ??= date && { ...date, tight: false };
    whole.slots.place ??= place;
    whole.slots.mode ??= mode;
    whole.slots.status ??= status;
  }
}

/** So many events may stand in one another's names. */
const MOST_NESTED = 6;

/** Dates inside a name: "họp báo sáng nay với …". */
function bindInner(
  mentions: readonly EventMention[],
  dates: readonly DateMention[],
  taken: Set<DateMention>,
): void {
  let next = 0;
  for (const date of dates) {
    // Mentions stand in order of their heads: the last one that begins before the date is the innermost.
    while ((mentions[next]?.name.from ?? Number.POSITIVE_INFINITY) <= date.from) next += 1;
    const innermost = innermostAround(mentions, next, date.from);
    if (innermost === null) continue;
    taken.add(date);
    if (!isWhen(date)) continue;
    if (typeof innermost.year === 'object' && innermost.year !== null) continue;
    innermost.slots.date ??= { mention: date, sentence: innermost.sentence, tight: true };
  }
}

/** Of the mentions before `next`, the last one whose name a token stands in, or null. */
function innermostAround(
  mentions: readonly EventMention[],
  next: number,
  token: number,
): EventMention | null {
  for (let k = next - 1; k >= Math.max(0, next - MOST_NESTED); k -= 1) {
    const mention = mentions[k];
    if (mention !== undefined && token < mention.name.to) return mention;
  }
  return null;
}

/** A date or place that opens a clause is told of the events behind it, up to the next one or a verb of saying. */
function bindFronts(
  page: Page,
  range: Prose,
  mentions: readonly EventMention[],
  dates: readonly DateMention[],
  taken: ReadonlySet<DateMention>,
): void {
  let date: DateMention | null = null;
  let place: TokenRange | null = frontPlace(page, range.from, range.to);
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
    if (!joined && (!takesFront(page, mention) || isTold(page, range, open, mention))) continue;
    // "arrived on Monday for a visit, during which he will be at …": the day is that of what is done.
    const later = last !== null && isPlanned(mention) && !isPlanned(last);
    last = mention;
    if (date !== null && !later && givesWay(mention, date))
      mention.slots.date = { mention: date, sentence: mention.sentence, tight: false };
    mention.slots.mode ??= mode;
    if (mention.type !== 'visit') mention.slots.place ??= wayTo(page, mention, range) ?? place;
  }
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
  const { start, relative, lead, from } = slots.date.mention;
  return (
    start.day === null && relative === null && lead === null && from <= name.to && front.start.day !== null
  );
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

/** The token behind a comma, and behind a remark in brackets before it: "(giờ địa phương),". */
function behindComma({ tokens }: Page, at: number): number {
  let next = at;
  if (symbolAt(tokens, at) === '(') {
    const close = behindBracket(tokens, at, tokens.count, LONGEST_REMARK);
    if (close > 0) next = close;
  }
  return symbolAt(tokens, next) === ',' ? next + 1 : next;
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
  if (verb) return page.hits.eventLink.before(head.from)?.meaning !== 'ongoing';
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

function isState(link: EventLink): link is 'planned' | 'postponed' | 'cancelled' | 'ongoing' {
  return (
    link !== 'held' &&
    link !== 'closed' &&
    link !== 'by' &&
    link !== 'attended' &&
    link !== 'chaired' &&
    link !== 'hosted' &&
    link !== 'hosting'
  );
}

const STATE_REACH = 10;

/** "sẽ thăm", "dự kiến tổ chức", "hoãn": what the words before the name say of it. */
function bindState({ tokens, hits, roles }: Page, range: TokenRange, mention: EventMention): void {
  const { status, date } = mention.slots;
  if (status !== null || date?.mention.lead === 'past') return;
  const first = Math.max(range.from, mention.head.from - STATE_REACH);
  for (let i = mention.head.from - 1; i >= first; i -= 1) {
    if (isSymbol(tokens, i) && '.;'.includes(symbolAt(tokens, i))) break;
    if (((roles[i] ?? 0) & Role.Clause) === 0) continue;
    const link = hits.eventLink.at(i);
    if (link === undefined || !isState(link.meaning)) continue;
    mention.slots.status = link.meaning;
    return;
  }
}
