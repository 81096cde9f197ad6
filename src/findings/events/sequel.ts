import type { Page } from '../../page.js';
import type { TokenRange } from '../../text/sentences.js';
import { takesFront } from './fronts.js';
import type { EventMention, Slots } from './mention.js';

type Day = NonNullable<Slots['date']>;

/** In sentences: what was said at the one event may stand before the next. */
const REACH = 4;
/** Where the noun says which. */
const FAR = 12;
/** So many events are looked back at. */
const REMEMBERED = 8;

interface Told {
  readonly day: Day;
  readonly sentence: number;
  /** The last word of its noun. */
  readonly noun: number;
}

/** "Ngay sau lễ đón, hai Thủ tướng tiến hành hội đàm": the day is that of what came before. */
export function dateSequels(
  page: Page,
  sentences: readonly TokenRange[],
  mentions: readonly EventMention[],
): void {
  const told: Told[] = [];
  for (const mention of mentions) {
    const { sentence, slots, head, noun } = mention;
    if (slots.date === null) {
      const before =
        told.length === 0 ? undefined : whatBefore(page, sentences[sentence]?.from ?? 0, sentence, told);
      if (before === undefined) continue;
      if (slots.status === 'planned' || !takesFront(page, mention)) continue;
      slots.date = later(before.day);
    } else if (!isOneDay(slots.date) || slots.status === 'planned' || !takesFront(page, mention)) continue;
    const last = (noun ?? head).to - 1;
    told.push({ day: slots.date, sentence, noun: page.tokens.word[last] ?? 0 });
    if (told.length > REMEMBERED) told.shift();
  }
}

/** "Sau hội đàm, …" opens a sentence: the last talks before, else the last event; or nothing. */
function whatBefore(
  { tokens, hits }: Page,
  from: number,
  sentence: number,
  told: readonly Told[],
): Told | undefined {
  const sequel = hits.eventSequel.at(from);
  if (sequel === undefined) return undefined;
  const noun = tokens.word[sequel.to - 1];
  const called = told.findLast((one) => one.noun === noun);
  const before = called ?? told.at(-1);
  const reach = called === undefined ? REACH : FAR;
  return before !== undefined && sentence - before.sentence <= reach ? before : undefined;
}

function later({ mention, sentence }: Day): Day {
  return { mention, sentence, tight: false };
}

function isOneDay({ mention: { start, end, relative } }: Day): boolean {
  return end === null && (start.day !== null || relative?.unit === 'day');
}
