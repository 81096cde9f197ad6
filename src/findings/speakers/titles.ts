import type { ArticleText } from '../../article.js';
import type { Person } from '../../mentions/people.js';
import { sameHead, type Title } from '../../mentions/titles.js';
import { readableOf } from '../../text/printed.js';

/** The fullest office the article gives a person in one place; offices before and behind the name joined by a comma. */
export function titleText(article: ArticleText, person: Person): string | null {
  let best = '';
  let chosen: readonly Title[] = [];
  const own = person.titles.filter((titles) => titles.some(({ phrase }) => phrase.beside !== true));
  for (const titles of own.length > 0 ? own : person.titles) {
    const text = joined(article, titles);
    if (isFuller(article, titles, text, chosen, best)) {
      best = text;
      chosen = titles;
    }
  }
  return best === '' ? null : best;
}

/** Of one office told twice, the one with its country ("Ngoại trưởng Lào") beats "Ngoại trưởng nước chủ nhà"; else the longer text. */
function isFuller(
  { hits }: ArticleText,
  titles: readonly Title[],
  text: string,
  chosen: readonly Title[],
  best: string,
): boolean {
  const light = isLight(chosen);
  if (chosen.length > 0 && light !== isLight(titles)) return light;
  const [one, other] = [titles[0], chosen[0]];
  if (titles.length === 1 && chosen.length === 1 && one !== undefined && other !== undefined) {
    const [here, there] = [inCountry(one), inCountry(other)];
    if (here !== there && sameHead(one, other)) return here;
  }
  return text.length > best.length;

  function inCountry({ phrase }: Title): boolean {
    for (let i = phrase.headEnd; i < phrase.to; i += 1) if (hits.country.startsAt(i)) return true;
    return false;
  }
}

function joined(article: ArticleText, titles: readonly Title[]): string {
  const [only] = titles;
  if (only !== undefined && titles.length === 1) return textOf(article, only);
  const weighty = titles.filter(isWeighty);
  // "Đại diện Tổ chức Y tế Thế giới, Tiến sĩ": for whom somebody speaks says more than a degree.
  const spoken = titles.filter(({ phrase }) => phrase.kind !== 'rank' && phrase.to > phrase.headEnd);
  const parts: string[] = [];
  for (const title of weighty.length > 0 ? weighty : spoken.length > 0 ? spoken : titles) {
    const text = textOf(article, title);
    if (text === '') continue;
    const known = parts.findIndex((part) => text.startsWith(part) || part.includes(text));
    if (known < 0) parts.push(text);
    else if (text.length > (parts[known]?.length ?? 0)) parts[known] = text;
  }
  return parts.join(', ');
}

/** "lãnh đạo Công an tỉnh, Đại tá": a rank and for whom somebody speaks are no office. */
function isLight(titles: readonly Title[]): boolean {
  return titles.some(({ phrase }) => phrase.kind === 'rank') && !titles.some(isWeighty);
}

function isWeighty({ phrase }: Title): boolean {
  return phrase.kind !== 'rank' && phrase.kind !== 'representative';
}

/** An office as it is printed; the empty string for one that tells only that somebody elsewhere holds the same. */
function textOf(article: ArticleText, { phrase }: Title): string {
  if (phrase.kind === 'counterpart') return '';
  // "Thủ tướng Malaysia khi đó"
  const last = article.hits.officeModifier.closing(phrase.to);
  const aside = last?.meaning === 'again' || last?.meaning === 'time';
  return readableOf(article, phrase.from, aside ? last.from : phrase.to);
}
