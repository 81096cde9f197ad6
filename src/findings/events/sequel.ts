import type { Page } from '../../page.js';
import type { TokenRange } from '../../text/sentences.js';
import { takesFront } from './fronts.js';
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
    const { date } = slots;
    if (date === null) {
      if (told === null || sentence - told.sentence > REACH) continue;
      if (!page.hits.eventSequel.startsAt(sentences[sentence]?.from ?? 0)) continue;
    } else if (!isOneDay(date)) continue;
    if (slots.status === 'planned' || !takesFront(page, mention)) continue;
    slots.date ??= told && later(told.day);
    if (slots.date !== null && isOneDay(slots.date)) told = { day: slots.date, sentence };
  }
}

function later({ mention, sentence }: Day): Day {
  return { mention, sentence, tight: false };
}

function isOneDay({ mention: { start, end, relative } }: Day): boolean {
  return end === null && (start.day !== null || relative?.unit === 'day');
}
