import type { Page } from '../page.js';
import { isNumber, isSymbol, isWord } from '../text/read.js';
import { numbersOf } from '../text/sentences.js';
import type { OfficePhrase } from './offices.js';

/** An office that the article gives to a person. */
export interface Title {
  readonly phrase: OfficePhrase;
  /** The folded words of the office's noun. */
  readonly head: readonly number[];
  /** The folded words behind it, each once: so few that a list is sooner made and searched than a set. */
  readonly rest: readonly number[];
  /** What several nouns share that tell of one office ("Ngoại trưởng", "Bộ trưởng Ngoại giao"), or null. */
  readonly sort: string | null;
  /** The words of `rest` that such a noun does not hold itself. */
  readonly beyond: readonly number[];
  readonly foreign: boolean;
  /** The code of the country that it names, or null. */
  readonly country: string | null;
}

/** An office phrase as sets of words, to be held against others. */
export function titleOf(page: Page, phrase: OfficePhrase): Title {
  const { tokens, hits } = page;
  const rest: number[] = [];
  const beyond: number[] = [];
  let foreign = false;
  let named: string | null = null;
  if (phrase.headFrom !== undefined) return titleAround(page, phrase, phrase.headFrom);
  const start = !hits.office.startsAt(phrase.from) ? phrase.from + 1 : phrase.from;
  const sort = hits.officeClass.at(start);
  for (let i = phrase.headEnd; i < phrase.to; i += 1) {
    // "vị tướng về hưu", "Tổng thống 61 tuổi": of another office that says nothing.
    const aside = hits.officeModifier.at(isNumber(tokens, i) ? i + 1 : i);
    if (aside !== undefined && aside.meaning !== 'office') {
      i = aside.to - 1;
      continue;
    }
    const country = hits.country.at(i);
    if (country !== undefined && country.meaning !== 'VN') foreign = true;
    named ??= country?.meaning ?? null;
    if (hits.officeLink.startsAt(i) || tokens.shape[i] === undefined) continue;
    if (isSymbol(tokens, i)) continue;
    addOnce(rest, tokens.word[i] ?? 0);
    if (i >= (sort?.to ?? 0)) addOnce(beyond, tokens.word[i] ?? 0);
  }
  return {
    phrase,
    head: numbersOf(tokens, { from: start, to: phrase.headEnd }),
    rest,
    sort: sort !== undefined && sort.to <= phrase.to ? sort.meaning : null,
    beyond,
    foreign,
    country: named,
  };
}

/** Adds an office phrase, and the offices in it that are held beside the first: "Phó Tổng Thư ký kiêm Giám đốc điều hành UNEP". */
function addTitles(page: Page, phrase: OfficePhrase, titles: Title[]): void {
  titles.push(titleOf(page, phrase));
  if (phrase.headFrom !== undefined) return;
  for (let i = phrase.headEnd; i < phrase.to; i += 1) {
    const link = page.hits.officeLink.at(i);
    const head = link?.meaning === 'and' ? page.hits.office.at(link.to) : undefined;
    if (head === undefined || head.to > phrase.to) continue;
    titles.push(titleOf(page, { from: head.from, to: phrase.to, headEnd: head.to, kind: head.meaning }));
  }
}

const NO_TITLES: readonly Title[] = [];

/** The offices that some phrases tell. */
export function titlesOf(page: Page, phrases: readonly OfficePhrase[]): readonly Title[] {
  if (phrases.length === 0) return NO_TITLES;
  const titles: Title[] = [];
  for (const phrase of phrases) addTitles(page, phrase, titles);
  return titles;
}

/** Stands for a country, by whatever name or adjective the text tells it; no word has a number below zero. */
function wordOf(code: string): number {
  return -(code.charCodeAt(0) * 256 + code.charCodeAt(1));
}

/** Of an office whose noun stands inside it: "Indonesian Minister for Trade". */
function titleAround({ tokens, hits }: Page, phrase: OfficePhrase, headFrom: number): Title {
  const rest: number[] = [];
  let named: string | null = null;
  for (let i = phrase.from; i < phrase.to; i += 1) {
    const outside = i < headFrom || i >= phrase.headEnd;
    const country = outside ? hits.country.at(i) : undefined;
    if (country !== undefined && country.to <= phrase.to) {
      addOnce(rest, wordOf(country.meaning));
      named ??= country.meaning;
      i = country.to - 1;
      continue;
    }
    if (outside && isWord(tokens, i) && !hits.officeLink.startsAt(i)) addOnce(rest, tokens.word[i] ?? 0);
  }
  const head = numbersOf(tokens, { from: headFrom, to: phrase.headEnd });
  return { phrase, head, rest, sort: null, beyond: rest, foreign: false, country: named };
}

function addOnce(words: number[], word: number): void {
  if (!words.includes(word)) words.push(word);
}

/** Whether the nouns of two offices are the same words. */
export function sameHead(a: Title, b: Title): boolean {
  return a.head.length === b.head.length && opensWith(b.head, a.head);
}

/**
 * Whether an office is the plain form of a fuller one: "Thứ trưởng" of "Thứ trưởng thường trực", "Phó Chủ tịch
 * Quốc hội" of "Phó Chủ tịch Thường trực Quốc hội"; "phó" and "trưởng" are none alone.
 */
export function isPlainFormOf(plain: Title, full: Title): boolean {
  if (plain.phrase.kind === 'leader' || plain.head.length >= full.head.length) return false;
  return opensWith(full.head, plain.head) || isWithoutQualifier(plain.head, full.head);
}

/** So many words at least tell one holder from another: "thường trực", "thứ nhất"; one word makes another office. */
const SHORTEST_QUALIFIER = 2;

/** Whether some words in the middle are all that one office's noun has and the other has not. */
function isWithoutQualifier(plain: readonly number[], full: readonly number[]): boolean {
  const extra = full.length - plain.length;
  if (extra < SHORTEST_QUALIFIER) return false;
  let same = 0;
  while (same < plain.length && plain[same] === full[same]) same += 1;
  return (
    same > 1 && same < plain.length && plain.slice(same).every((word, k) => word === full[same + extra + k])
  );
}

function opensWith(words: readonly number[], first: readonly number[]): boolean {
  return first.every((word, k) => words[k] === word);
}
