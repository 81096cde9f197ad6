import { codeAt } from '../text/read.js';
import { foldedAt } from '../text/tokens.js';
import type { Draft } from './draft.js';
import { Ending, type LineFacts } from './facts.js';
import { Kind } from './kinds.js';
import { smallWordsIn } from './small-words.js';

/** What stands about a headline by custom: the lead, writers' names, the time, pictures, menus above. */

/** A stamp beside a line speaks for it, unless a menu parts the two from the body: then it is today's date. */
export function nearStamp(draft: Draft, kinds: readonly Kind[], i: number, first: number): number {
  let entries = 0;
  const weight =
    weightOfStamp(draft, kinds, isStandfirst(draft, kinds, i + 1) ? i + 1 : i) -
    (standsUnderOther(kinds, i) ? UNDER_OTHER : 0);
  for (let k = i + 1; k < first && weight > 0; k += 1) {
    if (isEntry(draft, kinds, k)) entries += 1;
    if (entries > 3) return 0;
  }
  return weight;
}

const UNDER_OTHER = 1.5;

/** Right below a stamp that another headline stands above, as leads and buttons do. */
function standsUnderOther(kinds: readonly Kind[], i: number): boolean {
  return isStampAt(kinds, i - 1) && kinds[i - 2] === Kind.Headline;
}

function weightOfStamp(draft: Draft, kinds: readonly Kind[], i: number): number {
  if (isStampAt(kinds, i - 1) || isStampAt(kinds, i + 1)) return 4;
  if (isStampAt(kinds, i - 2) || isStampAt(kinds, i + 2)) return 2.5;
  if (stampInHead(draft, kinds, i) >= 0) return 2.5;
  return isStampAt(kinds, i + 3) || isStampAt(kinds, i + 4) ? 1.5 : 0;
}

const HEAD_LINES = 9;
const LEAD_LINES = 2;

/** The stamp below a line with nothing between them but a lead, pictures' texts and writers' names; -1 for none. */
export function stampInHead(draft: Draft, kinds: readonly Kind[], i: number): number {
  if (!isStampNear(kinds, i + 1, i + HEAD_LINES + 1)) return -1;
  let leads = 0;
  for (let k = i + 1; k <= i + HEAD_LINES && k < kinds.length; k += 1) {
    if (kinds[k] === Kind.Stamp) return k;
    if ((kinds[k] === Kind.Prose || (k === i + 1 && isStandfirst(draft, kinds, k))) && leads < LEAD_LINES)
      leads += 1;
    else if (kinds[k] === Kind.Furniture && !isEntry(draft, kinds, k)) continue;
    else if (isValue(draft, k)) continue;
    // What the article is filed under stands right above its time.
    else if (draft.furniture[k] === 'section' && isStampAt(kinds, k + 1)) return k + 1;
    else if (kinds[k] !== Kind.Caption && !isByline(draft, k) && !isAccount(draft, k)) return -1;
  }
  return -1;
}

/** "Situation Report" below "Format", "ASEAN, Trade" below "Tags:". */
export function isValue(draft: Draft, i: number): boolean {
  const above = draft.furniture[i - 1];
  return above === 'label' || (above === 'tags' && draft.lines.at(i - 1)?.ending === Ending.Colon);
}

/** "@anna_reyes": where a writer is found elsewhere. */
export function isAccount({ page, lines }: Draft, i: number): boolean {
  const { from, to } = lines.range(i);
  return codeAt(page.tokens, from) === AT_SIGN && to > from && lines.words(i) <= ACCOUNT_WORDS;
}

const AT_SIGN = 0x40;
const ACCOUNT_WORDS = 2;

/** Whether one of some lines is a stamp. */
function isStampNear(kinds: readonly Kind[], first: number, last: number): boolean {
  for (let i = first; i <= last && i < kinds.length; i += 1) if (kinds[i] === Kind.Stamp) return true;
  return false;
}

export function isStampAt(kinds: readonly Kind[], i: number): boolean {
  return i >= 0 && i < kinds.length && kinds[i] === Kind.Stamp;
}

/** An entry of a menu: a section's name, or a few words that are nobody's name. */
export function isEntry(draft: Draft, kinds: readonly Kind[], i: number): boolean {
  const role = draft.furniture[i] ?? null;
  if (role !== null) return role === 'section' || role === 'rubric' || role === 'menu';
  const line = draft.lines.at(i);
  return kinds[i] === Kind.Crumb && line !== undefined && draft.byline(line) === null;
}

/** A writer's name below a line speaks for it, and a little where one sentence, the lead, parts the two. */
export function nearByline(draft: Draft, kinds: readonly Kind[], i: number): number {
  if (isByline(draft, i + 1) || (isStandfirst(draft, kinds, i + 1) && isByline(draft, i + 2))) return 2;
  return kinds[i + 1] === Kind.Prose && isByline(draft, i + 2) ? 1 : 0;
}

function isByline(draft: Draft, i: number): boolean {
  const line = draft.lines.at(i);
  return line !== undefined && draft.isFree(i) && draft.byline(line) !== null;
}

const STANDFIRST_WORDS = 12;
const SMALL_WORDS = 3;
const DECK_WORDS = 8;
/** So many times as long as the headline, a deck tells it again in a sentence. */
const LONG_DECK = 2;

/**
 * A lead that has lost its full stop under a headline: a third of it are the
 * small words that headlines save, or it is the second of two headlines where
 * papers print one that tells more.
 */
export function isStandfirst(draft: Draft, kinds: readonly Kind[], i: number): boolean {
  if (kinds[i] !== Kind.Headline || kinds[i - 1] !== Kind.Headline) return false;
  const known = draft.standfirsts[i];
  if (known !== undefined) return known;
  const read = readStandfirst(draft, kinds, i);
  draft.standfirsts[i] = read;
  return read;
}

/** {@link isStandfirst} of the second of two headlines. */
function readStandfirst(draft: Draft, kinds: readonly Kind[], i: number): boolean {
  const [line, above] = [draft.lines.at(i), draft.lines.at(i - 1)];
  if (line === undefined || above === undefined || line.ending !== Ending.None) return false;
  if (namesSection(draft, above) || namesSpeaker(draft, line)) return false;
  if (isDeck(draft, kinds, i, Math.min(line.words, above.words))) return true;
  if (isUnderTwice(draft, i)) return true;
  if (line.words < STANDFIRST_WORDS || above.words < 5 || above.words >= line.words) return false;
  const long = draft.page.language.decks === true && line.words >= above.words * LONG_DECK;
  return smallWordsIn(draft.page, line) * (long ? SMALL_WORDS + 1 : SMALL_WORDS) >= line.words;
}

/** The second of two headlines, with neither another one nor the time beside them. */
function isDeck(draft: Draft, kinds: readonly Kind[], i: number, words: number): boolean {
  if (draft.page.language.decks !== true || words < DECK_WORDS) return false;
  if (draft.repeats.first[i] === draft.repeats.first[i - 1]) return false;
  if (kinds[i + 1] === Kind.Headline && !isByline(draft, i + 1)) return false;
  return kinds[i - 2] !== Kind.Headline && !isStampAt(kinds, i + 1);
}

/** What stands once below a headline that stands twice, as the last entry of the path and by itself. */
function isUnderTwice({ page, repeats, lines }: Draft, i: number): boolean {
  if (page.language.decks !== true || lines.words(i) < SHORT_DECK) return false;
  return repeats.next[i - 2] === i - 1 && repeats.first[i] === i && repeats.next[i] === -1;
}

const SHORT_DECK = 6;
const SECTION_WORDS = 6;

/** "Secretary-General of ASEAN News": a few words, of which the last ones name what pages of news are called. */
export function namesSection({ page }: Draft, line: LineFacts): boolean {
  if (line.words > SECTION_WORDS || line.ending !== Ending.None) return false;
  const last = page.hits.furniture.closing(line.to);
  return last?.meaning === 'rubric' && last.from > line.from;
}

const SPEECH_WORDS = 4;

/** "Opening Remarks by H.E. Lim Wei": what a speech is called, which tells nothing of the line above. */
function namesSpeaker({ page: { tokens, hits, language } }: Draft, { from, to }: LineFacts): boolean {
  for (let i = from + 1; i < to && i <= from + SPEECH_WORDS; i += 1) {
    if (language.words.byline.get(foldedAt(tokens, i)) === 'by')
      return hits.honorific.startsAt(i + 1) || hits.office.startsAt(i + 1);
  }
  return false;
}
