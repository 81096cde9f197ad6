import type { EventType } from '../../../document.js';
import { gistOf } from '../../../findings/events/gist.js';
import { leadIn } from '../../../findings/events/lead-in.js';
import { type FoundMention, foundMention } from '../../../findings/events/mention.js';
import type { Page } from '../../../page.js';
import { isCapital, numberAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { ordinalBefore } from './event-ordinals.js';
import { isDeterminer, isGluedDash } from './words.js';

/** "55th AMM", "AMM-54", "COP26": an acronym of a series with its number. */
export function codedMention(page: Page, i: number, range: TokenRange): FoundMention | null {
  const { hits, tokens } = page;
  const series = hits.eventSeries.at(i);
  const joined = hits.numberedSeries.at(i);
  if (joined !== undefined && isCapital(tokens, i)) {
    const name = { from: i, to: joined.to };
    return coded(page, name, name, joined.meaning, 'meeting', range);
  }
  if (series === undefined || !isCapital(tokens, i)) return null;
  const before = ordinalBefore(page, i, range.from);
  const dash = isGluedDash(page, series.to) ? series.to + 1 : -1;
  const number = before?.value ?? (dash > 0 ? numberAt(tokens, dash) : -1);
  // "the 20th AEM-EU Consultation": a longer name begins with the acronym.
  if (number < 1 || (before !== null && dash > 0)) return null;
  const name = { from: before?.from ?? i, to: before === null ? dash + 1 : series.to };
  return coded(page, name, { from: i, to: series.to }, number, series.meaning, range);
}

function coded(
  page: Page,
  name: TokenRange,
  noun: TokenRange,
  ordinal: number,
  type: EventType,
  range: TokenRange,
): FoundMention {
  const start = isDeterminer(page, name.from - 1) && name.from > range.from ? name.from - 1 : name.from;
  return foundMention({
    type,
    group: 'assembly',
    head: { from: start, to: name.to },
    noun,
    name,
    gist: gistOf(page, name.from, name, { acronym: name, ordinal, summit: type === 'summit' }),
    ordinal,
    acronym: name,
    frame: leadIn(page, start, range.from).frame,
  });
}
