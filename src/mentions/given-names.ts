import type { Page } from '../page.js';
import { isAllCaps, isCapital, isSyllableAt, isSymbol, isWord } from '../text/read.js';
import { type Mention, namedMention } from './mention.js';
import { startsPhrase } from './names.js';
import type { People, Person } from './people.js';
import { isVietnamese } from './same-name.js';

/** Who may be called by the last word of the name alone, null where that is several people's. */
export type GivenNames = ReadonlyMap<number, Person | null>;

/**
 * "Nguyễn Văn Hải bị bắt. Hải khai …": papers call so the young, players and
 * those who are charged; whoever is "ông", "chị" to them stays that.
 */
export function givenNames({ tokens }: Page, { persons }: People): GivenNames {
  const given = new Map<number, Person | null>();
  for (const person of persons) {
    if (person.words.length < 2 || !isVietnamese(tokens, person)) continue;
    const word = person.words.at(-1) ?? 0;
    given.set(word, given.has(word) || person.gender !== null ? null : person);
  }
  return given;
}

/** The mention that one given name before token `at` makes, if it opens a clause; whether that goes on is for others to see. */
export function givenNameBefore(
  page: Page,
  at: number,
  from: number,
  given: GivenNames,
): Mention | undefined {
  const { tokens, hits } = page;
  const i = at - 1;
  if (given.size === 0 || i < from || !isCapital(tokens, i) || !isWord(tokens, i)) return undefined;
  const bearer = given.get(tokens.word[i] ?? 0) ?? null;
  if (bearer === null || bearer.firstSeen >= i || isAllCaps(tokens, i) || !isSyllableAt(tokens, i))
    return undefined;
  const opens = i === from || isSymbol(tokens, i - 1);
  if (!opens || isCapital(tokens, at) || startsPhrase(page, i) || hits.honorific.startsAt(i))
    return undefined;
  const mention = namedMention(
    { from: i, nameFrom: i, nameTo: at, offices: [], gender: null },
    [],
    at,
    false,
  );
  mention.bearer = bearer;
  return mention;
}
