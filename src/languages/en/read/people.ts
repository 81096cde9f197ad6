import type { ArticleText } from '../../../article.js';
import { type KnownName, noKnownName } from '../../../mentions/mention.js';
import { joinNames, type People, type Person } from '../../../mentions/people.js';
import type { Page } from '../../../page.js';
import { joinAliases } from './aliases.js';
import { joinInitials } from './initials.js';
import { joinLead } from './leads.js';
import { mentionsIn } from './mentions.js';
import { isFamilyName, isNameWord } from './names.js';
import { ownersIn } from './owners.js';
import { withParties } from './receptions.js';

/**
 * The people of an English article: first those whom a title, a word of address
 * or a full name gives away, then every place where one word of such a name
 * stands by itself ("Wicaksono said").
 */
export function findEnglishPeople(article: ArticleText): People {
  const captions = article.captions.map((caption) => mentionsIn(article, caption, noKnownName));
  const first = article.sentences.map((sentence) => mentionsIn(article, sentence, noKnownName));
  const found = joinNames(article, first, captions);
  const owners = ownersIn(article);
  if (found.length === 0 && owners.length === 0) return { persons: found, mentions: first };
  const known = partsOf(article, [...found, ...owners]);
  const mentions = article.sentences.map((sentence) => mentionsIn(article, sentence, known));
  const people = joinAliases(article, { persons: joinNames(article, mentions, captions, owners), mentions });
  joinLead(article, people);
  joinInitials(article, people);
  return withParties(article, people);
}

/** A capital word that stands in somebody's name. */
function partsOf(page: Page, persons: readonly Person[]): KnownName {
  const words = new Set(persons.flatMap((person) => [...person.words]));
  const { tokens } = page;
  return (i) => {
    // "To Lam": the family name alone shows nobody.
    const family =
      isFamilyName(page, i) && words.has(tokens.word[i] ?? 0) && words.has(tokens.word[i + 1] ?? 0);
    let to = family ? i + 1 : i;
    while (to < tokens.count && words.has(tokens.word[to] ?? 0) && isNameWord(page, to)) to += 1;
    return to;
  };
}
