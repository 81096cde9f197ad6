import type { DateMention } from '../../mentions/dates.js';
import { type EventMention, isNumbered, seriesYear, yearOf } from './mention.js';
import type { EventRecord } from './records.js';

/** The year in the name, else the year of a date that stands with it. */
export function statedYear(mention: EventMention): number | null {
  const { date } = mention.slots;
  return yearOf(mention) ?? (date?.tight === true ? date.mention.start.year : null);
}

/** "lần thứ 50" beside "tháng 7/2012": the number in a known series tells the year. */
export function turnsDiffer({ mentions, slots }: EventRecord, mention: EventMention): boolean {
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
export function datesDiffer(record: EventRecord, mention: EventMention): boolean {
  const { date } = mention.slots;
  if (date?.tight !== true) return false;
  const known = record.slots.date;
  const turns = turnOf(date.mention);
  if (known === null) return turns !== 0 && record.mentions.some(isNumbered);
  if (turns !== turnOf(known.mention)) return true;
  return known.tight && areApart(known.mention, date.mention);
}

/** "Ngày 6/9, các nước đã họp tại A. Trước đó, tháng 11/2022, Hội nghị B …": what a lead leaves without a name is not held then. */
export function isDatedApart(
  { slots: { date: known } }: EventRecord,
  { slots: { date } }: EventMention,
): boolean {
  return known !== null && date !== null && areApart(known.mention, date.mention);
}

function areApart(known: DateMention, date: DateMention): boolean {
  const [a, b] = [known.start, date.start];
  // "cuối năm nay" beside "tháng 9/2016".
  if (isThisYear(known) !== isThisYear(date) && (a.year ?? b.year) !== null) return true;
  if (a.month !== null && b.month !== null && a.month !== b.month) return true;
  return a.month !== null && a.day !== null && b.day !== null && a.day !== b.day;
}

/** "Chiều 12/6 … tiếp"; "sáng cùng ngày … hội đàm": two talks of one day. */
export function hoursDiffer(
  { slots, bare }: EventRecord,
  { slots: own, group, verb }: EventMention,
): boolean {
  if (bare || group !== 'bilateral' || !verb) return false;
  const [known, told] = [slots.date?.mention.partOfDay ?? null, own.date?.mention.partOfDay ?? null];
  return known !== null && told !== null && known !== told;
}

/** "Cùng ngày, … dự hội nghị B": what else happened on the day of the event known. */
export function isBesides({ slots }: EventRecord, { slots: own }: EventMention): boolean {
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
