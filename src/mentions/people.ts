import type { ArticleText } from '../article.js';
import { namedInSyllables } from '../languages/people.js';
import type { Page } from '../page.js';
import { isCapital, isSyllableAt, isSymbol, isWord } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import { type KnownName, type Mention, noKnownName } from './mention.js';
import { mentionsIn } from './mentions.js';
import { nameEnd } from './names.js';
import type { OfficePhrase } from './offices.js';

/** An office that the article gives to a person. */
export interface Title {
  readonly phrase: OfficePhrase;
  /** The folded words of the office's noun. */
  readonly head: readonly number[];
  /** The folded words behind it, each once: so few that a list is sooner made and searched than a set. */
  readonly rest: readonly number[];
  readonly foreign: boolean;
  /** The code of the country that it names, or null. */
  readonly country: string | null;
}

/** Somebody whom the article names. */
export interface Person {
  /** The fullest form of the name. */
  name: { from: number; to: number };
  words: readonly number[];
  gender: 'male' | 'female' | null;
  /** Titles of one mention stand together; the fullest set is what is printed. */
  readonly titles: (readonly Title[])[];
  readonly firstSeen: number;
  /** How many characters of the name's last word are none of it: "Lim's", where the bare name stands nowhere. */
  ending?: number;
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

const NO_TITLES: readonly Title[] = [];

/** Whom a mention names: somebody named before, or one who is added to `persons`; null if it names nobody. */
function bearerOf(
  page: Page,
  mention: Mention,
  persons: Person[],
  byWord: Map<number, Person[]>,
): Person | null {
  if (mention.name === null) return null;
  const words = wordsOf(page.tokens, mention.name);
  const titles = mention.offices.length === 0 ? NO_TITLES : mention.offices.map((one) => titleOf(page, one));
  const known = matchName(page.tokens, words, mention, titles, byWord);
  if (known === null && words.length === 1 && isWeakName(page, mention)) return null;
  const person = known ?? addPerson(mention, words, persons, byWord);
  const fuller = words.length - person.words.length;
  if (fuller > 0 || (fuller === 0 && person.ending !== undefined))
    rename(person, mention.name, words, byWord);
  person.gender ??= mention.gender;
  if (titles.length > 0 && person.titles.length < MOST_ALIKE) person.titles.push(titles);
  return person;
}

/** One Vietnamese syllable behind an office, which no fuller name explains, is rather a part of the office. */
function isWeakName(page: Page, mention: Mention): boolean {
  const at = mention.name?.from ?? mention.from;
  // "chị Hoa": addressed, and with no office that it could belong to.
  const addressed = mention.gender !== null && mention.offices.length === 0;
  return !addressed && isSyllableAt(page.tokens, at);
}

/** The numbers of the words in a range. */
function wordsOf(tokens: Tokens, { from, to }: TokenRange): number[] {
  const words: number[] = [];
  for (let i = from; i < to; i += 1) words.push(tokens.word[i] ?? 0);
  return words;
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
  delete person.ending;
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

function matchName(
  tokens: Tokens,
  words: readonly number[],
  mention: Mention,
  titles: readonly Title[],
  byWord: ReadonlyMap<number, readonly Person[]>,
): Person | null {
  let best: Person | null = null;
  let bestScore = 0;
  for (const person of byWord.get(words.at(-1) ?? 0) ?? []) {
    const score = nameScore(tokens, words, person, mention, titles);
    if (
      score > bestScore ||
      (score === bestScore && score > 0 && person.firstSeen > (best?.firstSeen ?? -1))
    ) {
      best = person;
      bestScore = score;
    }
  }
  return best;
}

/** 0 if the words cannot be that person's name; more the better they fit. */
function nameScore(
  tokens: Tokens,
  words: readonly number[],
  person: Person,
  mention: Mention,
  titles: readonly Title[],
): number {
  const [short, long] = words.length <= person.words.length ? [words, person.words] : [person.words, words];
  if (short.length === long.length) return short.every((word, k) => long[k] === word) ? 10 : 0;
  if (mention.gender !== null && person.gender !== null && mention.gender !== person.gender) return 0;
  const suffix = short.every((word, k) => long[long.length - short.length + k] === word);
  const foreign = !isVietnamese(tokens, person);
  const inside = foreign ? contains(long, short) : isFamilyNameFirst(person, long, short);
  const first =
    short.length === 1 &&
    short[0] === long[0] &&
    mention.kind === 'name' &&
    mention.from < mention.coreEnd - 1;
  if (!suffix && !inside && !first) return 0;
  // Two full Vietnamese names that end alike are two people.
  if (!foreign && short.length >= 3) return 0;
  const base = suffix ? 5 : inside ? 4 : 1;
  const fits =
    titles.length === 0 ||
    titles.some((title) => person.titles.some((set) => set.some((own) => sameHead(own, title))));
  return fits ? base + 2 : base;
}

/** "Nong Rong … Nong said": of some countries one is called by the first word, though it may look Vietnamese. */
function isFamilyNameFirst({ titles }: Person, long: readonly number[], short: readonly number[]): boolean {
  if (short.length > 1 || short[0] !== long[0]) return false;
  return titles.some((set) => set.some(({ country }) => country !== null && namedInSyllables.has(country)));
}

/** Whether all words of a name are written as Vietnamese syllables. */
export function isVietnamese(tokens: Tokens, person: Person): boolean {
  for (let i = person.name.from; i < person.name.to; i += 1) {
    if (!isSyllableAt(tokens, i)) return false;
  }
  return true;
}

function contains(long: readonly number[], short: readonly number[]): boolean {
  for (let at = 0; at + short.length <= long.length; at += 1) {
    if (short.every((word, k) => long[at + k] === word)) return true;
  }
  return false;
}

/** Whether the nouns of two offices are the same words. */
export function sameHead(a: Title, b: Title): boolean {
  return a.head.length === b.head.length && opensWith(b.head, a.head);
}

/** Whether an office is the plain form of a fuller one: "Thứ trưởng" of "Thứ trưởng thường trực"; "phó" and "trưởng" are none alone. */
export function isPlainFormOf(plain: Title, full: Title): boolean {
  return (
    plain.phrase.kind !== 'leader' && plain.head.length < full.head.length && opensWith(full.head, plain.head)
  );
}

function opensWith(words: readonly number[], first: readonly number[]): boolean {
  return first.every((word, k) => words[k] === word);
}

function addOnce(words: number[], word: number): void {
  if (!words.includes(word)) words.push(word);
}

/** An office phrase as sets of words, to be held against others. */
export function titleOf(page: Page, phrase: OfficePhrase): Title {
  const { tokens, hits } = page;
  const rest: number[] = [];
  let foreign = false;
  let named: string | null = null;
  if (phrase.headFrom !== undefined) return titleAround(page, phrase, phrase.headFrom);
  for (let i = phrase.headEnd; i < phrase.to; i += 1) {
    const country = hits.country.at(i);
    if (country !== undefined && country.meaning !== 'VN') foreign = true;
    named ??= country?.meaning ?? null;
    if (hits.officeLink.startsAt(i) || tokens.shape[i] === undefined) continue;
    if (isSymbol(tokens, i)) continue;
    addOnce(rest, tokens.word[i] ?? 0);
  }
  const start = !hits.office.startsAt(phrase.from) ? phrase.from + 1 : phrase.from;
  return {
    phrase,
    head: wordsOf(tokens, { from: start, to: phrase.headEnd }),
    rest,
    foreign,
    country: named,
  };
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
  const head = wordsOf(tokens, { from: headFrom, to: phrase.headEnd });
  return { phrase, head, rest, foreign: false, country: named };
}
