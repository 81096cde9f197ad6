import type { Prose } from '../../article.js';
import type { EventLink } from '../../languages/events.js';
import { Role } from '../../languages/roles.js';
import type { DateMention } from '../../mentions/dates.js';
import type { Page } from '../../page.js';
import { isSymbol, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { bindFronts } from './fronts.js';
import { isJoined, isJoinedByVerb } from './joined.js';
import { type EventMention, isFramed, type Slots, withMore } from './mention.js';
import { bindPredicate } from './predicate.js';
import { isPutOff, readTail } from './tail.js';
import { inYearTold, isWhen } from './tail-dates.js';

/** Gives the events of a sentence what the sentence tells of them: date, place, manner, state, chairs and hosts. */
export function bindSlots(
  page: Page,
  range: Prose,
  mentions: readonly EventMention[],
  dates: readonly DateMention[],
): void {
  const taken = dates.length === 0 ? NONE_TAKEN : new Set<DateMention>();
  for (const { slots } of mentions) if (slots.date !== null) taken.add(slots.date.mention);
  bindTails(page, range, mentions, dates, taken);
  bindPredicate(page, range, mentions, dates, taken);
  bindInner(mentions, dates, taken, false);
  bindFronts(page, range, mentions, dates, taken);
  bindInner(mentions, dates, taken, true);
  let before: EventMention | undefined;
  for (const mention of mentions) {
    bindState(page, range, mention);
    if (before?.slots.status === 'planned') shareState(page, before, mention);
    before = mention;
  }
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
    // "Cuộc họp chuẩn bị cho Hội nghị A và các hội nghị khác đã diễn ra …" tells of the whole.
    const whole = before?.nested === true ? wholeOf(mentions, index - 1) : before;
    const slots: Slots = {
      date: tail.date && {
        mention: tail.date,
        sentence: mention.sentence,
        tight: true,
        last: tail.closed,
        put: tail.put,
      },
      until: tail.until,
      place: tail.place,
      mode: tail.mode,
      status: tail.status,
      chairs: tail.chairs,
      hosts: tail.hosts,
    };
    const known = mention.slots.date;
    // "the Oct. 26-28 summit in Kuala Lumpur last year"
    if (known !== null) mention.slots.date = { ...known, mention: inYearTold(tail.date, known.mention) };
    fill(mention.slots, slots);
    if (before === undefined) continue;
    // "hội đàm với B, thăm chính thức Lào từ …": the days are those of B's visit.
    const apposed = mention.verb && mention.group === 'visit' && before.group !== 'visit';
    if (apposed && symbolAt(page.tokens, before.name.to) === ',') continue;
    if (endsSetting(page, whole ?? before, mention)) continue;
    if (isJoined(page, before.name.to, mention.head.from)) fill((whole ?? before).slots, slots);
    else if (isJoinedByVerb(page, before.name.to, mention.head.from)) before.slots.date ??= slots.date;
  }
}

/** "Nhân dịp Tuần lễ A, Hội nghị B diễn ra tại …": a comma between what is a setting only and what is told of. */
function endsSetting({ tokens }: Page, before: EventMention, { frame }: EventMention): boolean {
  const setting = before.frame === 'part' || before.frame === 'around';
  return setting && frame === null && symbolAt(tokens, before.name.to) === ',';
}

/** The event in whose name another one stands last. */
function wholeOf(mentions: readonly EventMention[], index: number): EventMention | undefined {
  const inner = mentions[index];
  for (let k = index - 1; k >= 0; k -= 1) {
    const outer = mentions[k];
    if (outer !== undefined && !outer.nested) return outer.name.to === inner?.name.to ? outer : inner;
  }
  return inner;
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

/** "hội đàm với Đại sứ Việt Nam tại …": the place is that of the office. */
function endsInOffice({ hits }: Page, { head, name, verb }: EventMention): boolean {
  for (let i = name.to - 1; i >= Math.max(head.to - 1, name.to - 6); i -= 1) {
    const office = hits.office.at(i);
    if (office === undefined) continue;
    // "cuộc họp của các nhà lãnh đạo ASEAN tại Jakarta": those who meet there.
    const noun = hits.personAnaphor.closing(office.to)?.from ?? office.from;
    if (!verb && hits.plural.endsBefore(noun)) return false;
    // "a meeting with his counterpart in Vientiane"
    if (office.meaning === 'counterpart') return false;
    // "Hội nghị Ngoại trưởng G7 tại …": those who meet.
    if (!verb && (hits.office.at(head.to)?.to ?? 0) >= office.to) return false;
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

/** Dates inside a name: "họp báo sáng nay với …"; of months alone ("phiên họp thường kỳ tháng 2") only where nothing else tells when. */
function bindInner(
  mentions: readonly EventMention[],
  dates: readonly DateMention[],
  taken: Set<DateMention>,
  months: boolean,
): void {
  let next = 0;
  for (const date of dates) {
    // Mentions stand in order of their heads: the last one that begins before the date is the innermost.
    while ((mentions[next]?.name.from ?? Number.POSITIVE_INFINITY) <= date.from) next += 1;
    const innermost = innermostAround(mentions, next, date.from);
    if (innermost === null) continue;
    taken.add(date);
    if (!isWhen(date) || (date.start.day === null && date.relative === null) !== months) continue;
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

/** "sẽ thăm Lào và dự Hội nghị A", "dự kiến có Hội nghị A và Hội nghị B": both are to come. */
function shareState(page: Page, before: EventMention, { head, slots }: EventMention): void {
  if (slots.status !== null || slots.date?.mention.lead === 'past') return;
  const { to } = before.name;
  if (isJoined(page, to, head.from) || isJoinedByVerb(page, to, head.from))
    slots.status = before.slots.status;
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
  const frame = isFramed(mention, 'attend') ? hits.eventFrame.before(mention.head.from) : undefined;
  // "hoãn tổ chức Hội nghị A dự kiến diễn ra ngày 8/8"
  const put = status === 'planned' ? hits.eventLink.before((frame ?? mention.head).from)?.meaning : undefined;
  if (isPutOff(put)) mention.slots.status = put;
  if (status !== null || date?.mention.lead === 'past') return;
  // "nhất trí tổ chức Kỳ họp lần thứ 6"
  if (frame !== undefined && hits.yearSign.before(frame.from)?.meaning === 'wish') {
    mention.slots.status = 'planned';
    return;
  }
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
