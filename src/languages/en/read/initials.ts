import type { ArticleText } from '../../../article.js';
import type { People } from '../../../mentions/people.js';
import { type Title, titleOf } from '../../../mentions/titles.js';
import { isAllCaps, lengthAt } from '../../../text/read.js';
import { lower } from './words.js';

/**
 * "The PM" after "Prime Minister X", "the Prime Minister" after "PM X": whoever holds an office holds it
 * by its initials, and the other way round, where the article tells both.
 */
export function joinInitials(article: ArticleText, { persons, mentions }: People): void {
  const forms = new Map<string, Title[]>();
  for (const { offices } of mentions.flat()) for (const office of offices) note(titleOf(article, office));
  for (const person of persons) {
    const others: Title[] = [];
    for (const own of person.titles.flat()) {
      const short = isShort(own);
      for (const other of forms.get(initialsOf(own)) ?? [])
        if (isShort(other) !== short && !others.some(({ head }) => head === other.head))
          others.push({ ...own, head: other.head });
    }
    for (const other of others) person.titles.push([other]);
  }

  function note(title: Title): void {
    const initials = initialsOf(title);
    if (initials.length < 2) return;
    const known = forms.get(initials);
    if (known === undefined) forms.set(initials, [title]);
    else if (!known.some((one) => isShort(one) === isShort(title))) known.push(title);
  }

  function isShort({ phrase }: Title): boolean {
    const from = phrase.headFrom ?? phrase.from;
    return (
      phrase.headEnd === from + 1 && isAllCaps(article.tokens, from) && lengthAt(article.tokens, from) <= 3
    );
  }

  function initialsOf(title: Title): string {
    const { phrase } = title;
    const from = phrase.headFrom ?? phrase.from;
    if (isShort(title)) return lower(article, from);
    let initials = '';
    for (let i = from; i < phrase.headEnd; i += 1)
      initials += lower(article, i)
        .slice(0, 1)
        .replace(/[^a-z]/u, '');
    return initials;
  }
}
