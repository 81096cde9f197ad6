import type { ArticleText } from '../../../article.js';
import type { People, Person } from '../../../mentions/people.js';
import type { Page } from '../../../page.js';
import { isComma } from '../../../text/read.js';
import { knownWords, openSubordinators } from '../function-words.js';
import { lower } from './words.js';

/** Between a name and what its bearer is called besides, in tokens. */
const NEAR = 6;

/**
 * "X, better known as Y, said", "Y, as he is popularly known, said": gives everything that is
 * told of the second name to the bearer of the first, and drops the second from the people.
 */
export function joinAliases(article: ArticleText, people: People): People {
  const owners = new Map<Person, Person>();
  let latest: Person | null = null;
  for (const mentions of people.mentions) {
    for (const { from, coreEnd, kind, bearer } of mentions) {
      if (bearer === null || kind !== 'name') continue;
      const owner = owners.get(bearer) ?? bearer;
      const alias = isCalledSo(article, from) || isKnownSo(article, coreEnd);
      if (alias && latest !== null && latest !== owner && bearer.firstSeen === from)
        owners.set(bearer, latest);
      else latest = owner;
    }
  }
  if (owners.size === 0) return people;
  for (const mention of people.mentions.flat())
    mention.bearer = (mention.bearer && owners.get(mention.bearer)) ?? mention.bearer;
  return { ...people, persons: people.persons.filter((person) => !owners.has(person)) };
}

/** "better known as" right before a name. */
function isCalledSo(page: Page, from: number): boolean {
  return openSubordinators.has(lower(page, from - 1)) && knownWords.has(lower(page, from - 2));
}

/** ", as he is popularly known" right behind a name. */
function isKnownSo(page: Page, to: number): boolean {
  if (!isComma(page.tokens, to) || !openSubordinators.has(lower(page, to + 1))) return false;
  for (let i = to + 3; i < to + NEAR + 2; i += 1) if (knownWords.has(lower(page, i))) return true;
  return false;
}
