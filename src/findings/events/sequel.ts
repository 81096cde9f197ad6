import type { Page } from '../../page.js';
import type { TokenRange } from '../../text/sentences.js';
import { takesFront } from './bind.js';
import type { EventMention, Slots } from './mention.js';

type Day = NonNullable<Slots['date']>;

/** In sentences: what was said at the one event may stand before the next. */
const REACH = 4;

interface Told {
  readonly day: Day;
  readonly sentence: number;
}

/** "Ngay sau lễ đón, hai Thủ tướng tiến hành hội đàm": the day is that of what came before. */
export function dateSequels(
  page: Page,
  sentences: readonly TokenRange[],
  mentions: readonly EventMention[],
): void {
  let told: Told | null = null;
  for (const mention of mentions) {
    const { sentence, slots } = mention;
    if (slots.status === 'planned' || !takesFront(page, mention)) continue;
    if (slots.date === null && told !== null && sentence - told.sentence <= REACH) {
      const from = sentences[sentence]?.from ?? 0;
      if (page.hits.eventSequel.startsAt(from)) slots.date = later(told.day);
    }
    const { date } = slots;
    if (date !== null && isOneDay(date)) told = { day: date, sentence };
  }
}

function later({ mention, sentence }: Day): Day {
  return { mention, sentence, tight: false };
}

function isOneDay({ mention: { start, end, relative } }: Day): boolean {
  return end === null && (start.day !== null || relative?.unit === 'day');
}
