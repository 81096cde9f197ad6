import { namedInSyllables } from '../languages/people.js';
import { isSyllableAt, lengthAt, symbolAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { foldedAt, type Tokens } from '../text/tokens.js';
import type { Mention } from './mention.js';
import type { Person } from './people.js';
import { sameHead, type Title } from './titles.js';

export function matchName(
  tokens: Tokens,
  words: readonly number[],
  mention: Mention,
  titles: readonly Title[],
  byWord: ReadonlyMap<number, readonly Person[]>,
): Person | null {
  const alike = byWord.get(words.at(-1) ?? 0);
  if (alike === undefined) return null;
  let best: Person | null = null;
  let bestScore = 0;
  for (const person of alike) {
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
  if (mention.name !== null && isInitialForm(tokens, mention.name, person.name))
    return endsIn(person.words, words.slice(INITIAL)) ? 5 : 0;
  if (mention.name !== null && isInitialForm(tokens, person.name, mention.name))
    return endsIn(words, person.words.slice(INITIAL)) ? 5 : 0;
  if (mention.gender !== null && person.gender !== null && mention.gender !== person.gender) return 0;
  const suffix = endsIn(long, short);
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

/** A letter and its full stop. */
const INITIAL = 2;

function endsIn(long: readonly number[], short: readonly number[]): boolean {
  return short.every((word, k) => long[long.length - short.length + k] === word);
}

/** "J.Kerry" of "John Kerry": an initial with its full stop for the first name. */
export function isInitialForm(tokens: Tokens, short: TokenRange, full: TokenRange): boolean {
  if (lengthAt(tokens, short.from) !== 1 || !isShortened(tokens, short) || isShortened(tokens, full))
    return false;
  return foldedAt(tokens, full.from).startsWith(foldedAt(tokens, short.from));
}

function isShortened(tokens: Tokens, { from }: TokenRange): boolean {
  return symbolAt(tokens, from + 1) === '.';
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
