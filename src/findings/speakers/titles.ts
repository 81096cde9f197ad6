import type { ArticleText } from '../../article.js';
import type { Person, Title } from '../../mentions/people.js';
import { readable } from '../../text/source.js';

/** The fullest office the article gives a person in one place; offices before and behind the name joined by a comma. */
export function titleText(article: ArticleText, person: Person): string | null {
  let best = '';
  for (const titles of person.titles) {
    const text = joined(article, titles);
    if (text.length > best.length) best = text;
  }
  return best === '' ? null : best;
}

function joined(article: ArticleText, titles: readonly Title[]): string {
  const weighty = titles.filter(({ phrase }) => phrase.kind !== 'rank' && phrase.kind !== 'representative');
  const { source, tokens } = article;
  const parts: string[] = [];
  for (const { phrase } of weighty.length > 0 ? weighty : titles) {
    if (phrase.kind === 'counterpart') continue;
    const text = readable(source, tokens.start[phrase.from] ?? 0, tokens.end[phrase.to - 1] ?? 0);
    const known = parts.findIndex((part) => text.startsWith(part) || part.startsWith(text));
    if (known < 0) parts.push(text);
    else if (text.length > (parts[known]?.length ?? 0)) parts[known] = text;
  }
  return parts.join(', ');
}
