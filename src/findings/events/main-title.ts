import type { ArticleText } from '../../article.js';
import { yearAt } from '../../mentions/days.js';
import { isNumber, isSymbol, numberAt, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { EventMention } from './mention.js';
import { type EventRecord, yearIn } from './records.js';
import { NO_WORDS, sharedWords, type Words, withWord } from './words.js';

/** How many mentions of an event are held against the title. */
const MOST_COMPARED = 16;

const HOME = 'VN';

/** What the title tells. */
export interface Title {
  readonly words: Words;
  readonly years: readonly number[];
  /** Numbers that may be those of a series. */
  readonly numbers: readonly number[];
  /** The countries in it beside the own one. */
  readonly abroad: readonly string[];
}

/** Reads the title once for all events. */
export function titleOf({ title, tokens, hits }: ArticleText): Title {
  let words: number[] | null = null;
  const years: number[] = [];
  const numbers: number[] = [];
  const abroad: string[] = [];
  if (title === null) return { words: NO_WORDS, years, numbers, abroad };
  for (let i = title.from; i < title.to; i += 1) {
    if (!isSymbol(tokens, i) && !hits.namePart.startsAt(i)) words = withWord(words, tokens.word[i] ?? 0);
    const year = yearAt(tokens, i);
    if (year !== null && !years.includes(year)) years.push(year);
    if (year === null && isNumber(tokens, i)) numbers.push(numberAt(tokens, i));
    const country = hits.country.at(i)?.meaning;
    if (country !== undefined && country !== HOME && !abroad.includes(country)) abroad.push(country);
  }
  return { words: words ?? NO_WORDS, years, numbers, abroad };
}

/** The title tells a year, and the record is of another one. */
export function isOfOtherYear({ years }: Title, record: EventRecord): boolean {
  if (years.length === 0) return false;
  const own = yearIn(record);
  return own !== null && !years.includes(own);
}

/** The title tells the year that is in the name. */
export function isOfTitleYear({ years }: Title, record: EventRecord): boolean {
  const own = yearIn(record);
  return own !== null && years.includes(own);
}

/** The title tells the number that is in the name, and some of its words: "AEM 55: …". */
export function isOfTitleNumber({ numbers, words }: Title, shown: readonly EventMention[]): boolean {
  if (numbers.length === 0) return false;
  return shown.some(
    ({ ordinal, gist }) =>
      ordinal !== null && numbers.includes(ordinal) && sharedWords(gist.words, words) > 0,
  );
}

/** The title tells other countries than the name does. */
export function isElsewhere({ abroad }: Title, { mentions }: EventRecord): boolean {
  if (abroad.length === 0) return false;
  let told = false;
  for (const { gist } of mentions) {
    if (gist.countries.size === 0) continue;
    for (const country of gist.countries) {
      if (country === HOME) continue;
      if (abroad.includes(country)) return false;
      told = true;
    }
  }
  return told;
}

/** "Thủ tướng dự Lễ khai mạc …": the title names the opening itself. */
export function opensTitle({ title, tokens }: ArticleText, { head }: EventMention): boolean {
  if (title === null) return false;
  const length = head.to - head.from;
  for (let i = title.from; i + length <= title.to; i += 1) {
    let k = 0;
    while (k < length && tokens.word[i + k] === tokens.word[head.from + k]) k += 1;
    if (k === length) return true;
  }
  return false;
}

/** What the title makes of an event: points of the mention that it repeats most of. */
export function mostInTitle(article: ArticleText, mentions: readonly EventMention[], title: Words): number {
  let most = 0;
  if (title.length === 0) return most;
  for (let k = 0; k < mentions.length && k < MOST_COMPARED; k += 1) {
    const mention = mentions[k];
    if (mention !== undefined) most = Math.max(most, titlePoints(article, mention, title));
  }
  return most;
}

/** How much of the name the title repeats: its noun or verb, and what tells it apart. */
function titlePoints(article: ArticleText, mention: EventMention, title: Words): number {
  if (isInTitle(article, mention, title)) return SURE;
  const { words } = mention.gist;
  const head = wordsOf(article, mention.noun ?? mention.head);
  let size = words.length;
  let shared = sharedWords(words, title);
  let named = head.length > 0;
  for (let k = 0; k < head.length; k += 1) {
    const word = head[k] ?? 0;
    const told = title.includes(word);
    named &&= told;
    if (words.includes(word)) continue;
    size += 1;
    if (told) shared += 1;
  }
  return (named ? 2 : 0) + (6 * 2 * shared) / (size + title.length);
}

/** Worth of a title that gives the acronym and the number of an event: "AMM 50: …". */
const SURE = 8;

function isInTitle({ tokens }: ArticleText, { acronym, ordinal }: EventMention, title: Words): boolean {
  if (acronym === null || ordinal === null) return false;
  let counted = false;
  for (let i = acronym.from; i < acronym.to; i += 1) {
    if (symbolAt(tokens, i) !== '') continue;
    if (!title.includes(tokens.word[i] ?? 0)) return false;
    counted ||= isNumber(tokens, i);
  }
  return counted;
}

function wordsOf({ tokens, hits }: ArticleText, { from, to }: TokenRange): Words {
  let words: number[] | null = null;
  for (let i = from; i < to; i += 1)
    if (!hits.namePart.startsAt(i)) words = withWord(words, tokens.word[i] ?? 0);
  return words ?? NO_WORDS;
}
