import type { DateMention } from '../../mentions/dates.js';
import type { Page } from '../../page.js';
import type { TokenRange } from '../../text/sentences.js';
import { type Slots, withMore } from './mention.js';

/** Takes over what is not known yet. */
export function learn(
  page: Page,
  record: { readonly slots: Slots },
  { date, until, place, mode, status, chairs, hosts }: Slots,
): void {
  const known = record.slots;
  // "đã khai mạc …. Hội nghị sẽ bế mạc ngày 13/7": only its end is to come.
  const ends = status === 'planned' && date?.last === true && known.date !== null;
  if (date !== null) learnDate(known, date);
  known.until ??= until;
  if (known.place === null || (place !== null && liesIn(page, place, known.place))) known.place = place;
  known.mode ??= mode;
  if (!ends) known.status ??= status;
  known.chairs = withMore(known.chairs, chairs);
  known.hosts = withMore(known.hosts, hosts);
}

type Day = NonNullable<Slots['date']>;

function learnDate(known: Slots, date: Day): void {
  if (known.date === null) {
    known.date = date;
    return;
  }
  // "bắt đầu ngày 21/11", "kết thúc ngày 23/11"
  const closes = date.last === true;
  const [first, last] = closes ? [known.date, date] : [date, known.date];
  if (closes !== (known.date.last === true) && first.mention.start.day !== null) {
    known.date = first;
    known.until ??= last.mention;
  } else if (tellsMore(date, known.date)) known.date = date;
}

/** "Cung Hội nghị, Huế" tells more than "Huế": the longer place ends with the shorter one. */
function liesIn({ tokens }: Page, place: TokenRange, known: TokenRange): boolean {
  const length = known.to - known.from;
  if (place.to - place.from <= length) return false;
  for (let k = 1; k <= length; k += 1) {
    if (tokens.word[place.to - k] !== tokens.word[known.to - k]) return false;
  }
  return true;
}

/** A date that stands with the name beats one that opens the clause, a day beats "hôm nay", a span a day. */
function tellsMore(date: Day, known: Day): boolean {
  if (date.tight !== known.tight) return date.tight;
  if (isOfWeek(known.mention) && !isOfWeek(date.mention)) return true;
  return (
    date.mention.start.month !== null &&
    known.mention.start.month === null &&
    known.mention.start.year === null
  );
}

/** "this week", and not "on Monday this week". */
function isOfWeek({ relative, weekday }: DateMention): boolean {
  return relative?.unit === 'week' && weekday === null;
}
