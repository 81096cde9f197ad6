import type { EventType } from '../../../document.js';
import { gistOf } from '../../../findings/events/gist.js';
import { leadIn } from '../../../findings/events/lead-in.js';
import { type FoundMention, foundMention } from '../../../findings/events/mention.js';
import type { Page } from '../../../page.js';
import { isAllCaps, isCapital, isComma, lengthAt, numberAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { suffixes } from '../function-words.js';
import { isInsideName } from './event-nouns.js';
import { ordinalBefore } from './event-ordinals.js';
import { isDeterminer, isGluedDash, lower } from './words.js';

/** "55th AMM", "AMM-54", "COP26": an acronym of a series with its number. */
export function codedMention(page: Page, i: number, range: TokenRange): FoundMention | null {
  const { hits, tokens } = page;
  const series = hits.eventSeries.at(i);
  const joined = hits.numberedSeries.at(i);
  if (joined !== undefined && isCapital(tokens, i)) {
    // "its COP26 commitments"
    if (hits.commitment.startsAt(joined.to)) return null;
    const name = { from: i, to: joined.to };
    return coded(page, name, name, joined.meaning, 'meeting', range);
  }
  if (!isCapital(tokens, i)) return null;
  const before = ordinalBefore(page, i, range.from);
  if (series === undefined) {
    if (before === null || !isBareAcronym(page, i)) return null;
    return coded(
      page,
      { from: before.from, to: i + 1 },
      { from: i, to: i + 1 },
      before.value,
      'meeting',
      range,
    );
  }
  // "the 56th AEM Meeting", "the 55th AMM Retreat": the noun behind ends the name.
  if (before !== null && isInsideName(page, series.to, range.to)) return null;
  // "the 11th ADMM-Plus": with its partners.
  const joint = isGluedDash(page, series.to) ? series.to + 1 : series.to;
  if (before !== null && suffixes.has(lower(page, joint)) && isCapital(tokens, joint)) {
    const noun = { from: i, to: joint + 1 };
    return coded(page, { from: before.from, to: noun.to }, noun, before.value, series.meaning, range);
  }
  const dash = joint > series.to ? joint : -1;
  const number = before?.value ?? (dash > 0 ? numberAt(tokens, dash) : -1);
  // "the 20th AEM-EU Consultation": a longer name begins with the acronym.
  if (number < 1 || (before !== null && dash > 0)) return null;
  const name = { from: before?.from ?? i, to: before === null ? dash + 1 : series.to };
  return coded(page, name, { from: i, to: series.to }, number, series.meaning, range);
}

const SHORTEST = 3;
const LONGEST = 7;

/** "the 15th AHMM in Bali": an acronym with a number that no noun stands behind, and that names no body. */
function isBareAcronym({ tokens, hits }: Page, i: number): boolean {
  const length = lengthAt(tokens, i);
  if (!isAllCaps(tokens, i) || length < SHORTEST || length > LONGEST) return false;
  if ((hits.body.at(i) ?? hits.country.at(i) ?? hits.outlet.at(i)) !== undefined) return false;
  // "the 26th AEMM, which will be hosted by …"
  const at = isComma(tokens, i + 1) ? i + 2 : i + 1;
  const told = hits.placeMark.at(i + 1) ?? hits.dateLead.at(i + 1) ?? hits.eventLink.at(at);
  return told !== undefined;
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
