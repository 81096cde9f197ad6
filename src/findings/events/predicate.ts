import { Role } from '../../languages/roles.js';
import type { DateMention } from '../../mentions/dates.js';
import type { Page } from '../../page.js';
import { symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { EventMention } from './mention.js';
import { readTail } from './tail.js';

const REACH = 40;
/** Verbs of saying, and what says that an event is held. */
const TELLING = Role.Attribution | Role.Clause;

/**
 * "Hội nghị A, sự kiện lớn nhất trong năm, diễn ra tại B ngày …": what is told
 * of the event that opens the sentence by a verb further on, where nothing stands
 * right behind its name; of one that has its day, by what way it is held. A verb
 * of saying, another event or ";" ends the search.
 */
export function bindPredicate(
  page: Page,
  range: TokenRange,
  mentions: readonly EventMention[],
  dates: readonly DateMention[],
  taken: Set<DateMention>,
): void {
  const first = mentions[0];
  if (first === undefined || first.frame !== null || first.plural || first.verb) return;
  const { slots, name } = first;
  if (slots.mode !== null) return;
  const untold = slots.date === null && slots.place === null;
  const { tokens, hits, roles } = page;
  const next =
    mentions.find(({ head, group }) => head.from >= name.to && group !== 'any')?.head.from ?? range.to;
  const end = Math.min(range.to, next, name.to + REACH);
  for (let i = name.to; i < end; i += 1) {
    if (symbolAt(tokens, i) === ';') return;
    if (((roles[i] ?? 0) & TELLING) === 0) continue;
    const says = hits.reportingVerb.at(i)?.meaning.needs === 'nothing' && !hits.notReporting.startsAt(i);
    if (says) return;
    const link = hits.eventLink.at(i);
    if (link === undefined || (link.meaning !== 'held' && link.meaning !== 'closed') || link.to - i < 2)
      continue;
    if (!untold && hits.eventMode.at(link.to) === undefined) continue;
    const tail = readTail(page, i, range.to, dates, false);
    if (tail.date !== null && untold) {
      taken.add(tail.date);
      slots.date = { mention: tail.date, sentence: first.sentence, tight: true };
    }
    // "… sẽ được Việt Nam đăng cai vào ngày 23/4"
    if (hits.eventLink.at(name.to)?.meaning === 'planned') slots.status ??= 'planned';
    slots.until ??= tail.until;
    slots.place ??= tail.place;
    slots.mode = tail.mode;
    return;
  }
}
