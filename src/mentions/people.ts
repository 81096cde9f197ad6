import type { ArticleText } from '../article.js';
import type { Page } from '../page.js';
import { isCapital, isSyllableAt } from '../text/read.js';
import { numbersOf, type TokenRange } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import { type KnownName, type Mention, noKnownName } from './mention.js';
import { mentionsIn } from './mentions.js';
import { nameEnd } from './names.js';
import { isInitialForm, matchName } from './same-name.js';
import { type Title, titlesOf } from './titles.js';

/** Somebody whom the article names. */
export interface Person {
  /** The fullest form of the name. */
  name: { from: number; to: number };
  words: readonly number[];
  gender: 'male' | 'female' | null;
  /** Titles of one mention stand together; the fullest set is what is printed. */
  readonly titles: (readonly Title[])[];
  readonly firstSeen: number;
  /** How many characters of the name's last word are none of it: "Lim's", until the bare name stands somewhere. */
  ending: number;
}

/**
 * So many people of one name's word, and mentions with an office of one person, are held against another
 * mention: more are on no page that anybody wrote, and a page may be made of nothing else.
 */
const MOST_ALIKE = 64;

/** The people of an article, and every mention of a person in each of its sentences. */
export interface People {
  readonly persons: readonly Person[];
  readonly mentions: readonly (readonly Mention[])[];
}

/**
 * Reads all mentions, and joins the short forms of a name with the full one.
 * Captions are read for names and offices too, but nobody speaks in them.
 */
export function findPeople(article: ArticleText): People {
  const captions = article.captions.map((caption) => mentionsIn(article, caption, noKnownName));
  let mentions = article.sentences.map((sentence) => mentionsIn(article, sentence, noKnownName));
  let persons = joinNames(article, mentions, captions);
  const hidden = persons.filter((person) => !showsItself(article, person));
  if (hidden.length > 0) {
    const known = knownNames(article, hidden);
    let missed = 0;
    mentions = mentions.map((found, k) => {
      const sentence = article.sentences[k];
      if (sentence === undefined || !known.standsBeside(found, sentence)) return found;
      missed += 1;
      return mentionsIn(article, sentence, known.endAt);
    });
    if (missed > 0) persons = joinNames(article, mentions, captions);
  }
  return { persons, mentions };
}

function showsItself(page: Page, person: Person): boolean {
  const { from, to } = person.name;
  return person.words.length < 2 || nameEnd(page, from, to, 'bare') === to;
}

const NO_NAMES: readonly (readonly number[])[] = [];

/** Finds full names that do not show themselves as names ("Lan Chi") wherever they stand again. */
function knownNames(
  page: Page,
  hidden: readonly Person[],
): { standsBeside: (mentions: readonly Mention[], sentence: TokenRange) => boolean; endAt: KnownName } {
  const { tokens } = page;
  const byFirst = new Map<number, (readonly number[])[]>();
  for (const { words } of hidden) {
    if (words.length < 2) continue;
    const first = words[0] ?? 0;
    const alike = byFirst.get(first);
    if (alike === undefined) byFirst.set(first, [words]);
    else if (alike.length < MOST_ALIKE) alike.push(words);
  }
  const endAt = (i: number): number => {
    let end = i;
    for (const words of byFirst.get(tokens.word[i] ?? 0) ?? NO_NAMES) {
      if (standsAt(tokens, i, words)) end = Math.max(end, i + words.length);
    }
    return end;
  };
  // Names are looked for where a mention may begin, and not behind its first word.
  const standsBeside = (mentions: readonly Mention[], sentence: TokenRange): boolean => {
    let next = 0;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      if (isCapital(tokens, i) && endAt(i) > i) return true;
      const mention = mentions[next];
      if (mention?.from !== i) continue;
      i = Math.max(mention.to - 1, i);
      next += 1;
    }
    return false;
  };
  return { standsBeside, endAt };
}

/**
 * Gives each mention with a name its bearer, those of the sentences before those
 * of the captions; short forms of a name mean the bearer of the full one. All who are named, behind
 * those whom no mention names because they only own something.
 */
export function joinNames(
  page: Page,
  mentions: readonly (readonly Mention[])[],
  captions: readonly (readonly Mention[])[],
  owners: readonly Person[] = [],
): Person[] {
  const persons: Person[] = [...owners];
  const byWord = new Map<number, Person[]>();
  for (const owner of owners) index(owner, byWord);
  for (const inSentence of mentions) {
    for (const mention of inSentence) mention.bearer = bearerOf(page, mention, persons, byWord);
  }
  for (const inCaption of captions) {
    for (const mention of inCaption) mention.bearer = bearerOf(page, mention, persons, byWord);
  }
  return persons;
}

/** Whom a mention names: somebody named before, or one who is added to `persons`; null if it names nobody. */
function bearerOf(
  page: Page,
  mention: Mention,
  persons: Person[],
  byWord: Map<number, Person[]>,
): Person | null {
  if (mention.name === null) return null;
  const words = numbersOf(page.tokens, mention.name);
  const titles = titlesOf(page, mention.offices);
  const known = matchName(page.tokens, words, mention, titles, byWord);
  if (known === null && words.length === 1 && isWeakName(page, mention)) return null;
  const person = known ?? addPerson(mention, words, persons, byWord);
  const fuller = fullness(page, words, mention.name, person);
  if (fuller > 0 || (fuller === 0 && person.ending > 0)) rename(person, mention.name, words, byWord);
  person.gender ??= mention.gender;
  if (titles.length > 0 && person.titles.length < MOST_ALIKE) person.titles.push(titles);
  return person;
}

/** By how many words a name is fuller than the one somebody is known by; a name is fuller than its initial. */
function fullness({ tokens }: Page, words: readonly number[], name: TokenRange, person: Person): number {
  if (isInitialForm(tokens, name, person.name)) return -1;
  return isInitialForm(tokens, person.name, name) ? 1 : words.length - person.words.length;
}

/** One Vietnamese syllable behind an office, which no fuller name explains, is rather a part of the office; in English "Minister Kang" is somebody. */
function isWeakName(page: Page, mention: Mention): boolean {
  if (page.grammar !== undefined) return false;
  const at = mention.name?.from ?? mention.from;
  // "chị Hoa", "ông Kao, nhà văn": addressed, and with no office before it that it could belong to.
  const addressed = mention.gender !== null && mention.offices.every(({ from }) => from > at);
  return !addressed && isSyllableAt(page.tokens, at);
}

/** Whether the words stand at a token, one behind the other. */
function standsAt({ word }: Tokens, from: number, words: readonly number[]): boolean {
  for (let k = 0; k < words.length; k += 1) if (word[from + k] !== words[k]) return false;
  return true;
}

function addPerson(
  mention: Mention,
  words: readonly number[],
  persons: Person[],
  byWord: Map<number, Person[]>,
): Person {
  const name = mention.name ?? mention;
  const person: Person = {
    name: { from: name.from, to: name.to },
    words,
    gender: null,
    titles: [],
    firstSeen: mention.from,
    ending: 0,
  };
  persons.push(person);
  index(person, byWord);
  return person;
}

function rename(
  person: Person,
  name: { from: number; to: number },
  words: readonly number[],
  byWord: Map<number, Person[]>,
): void {
  person.name = { from: name.from, to: name.to };
  person.words = words;
  person.ending = 0;
  index(person, byWord);
}

/** Files a person under every word of the name, so that a short form finds it without a search, among the latest. */
function index(person: Person, byWord: Map<number, Person[]>): void {
  for (const word of person.words) {
    const list = byWord.get(word);
    if (list === undefined) byWord.set(word, [person]);
    else if (!list.includes(person)) {
      if (list.length >= MOST_ALIKE) list.shift();
      list.push(person);
    }
  }
}
