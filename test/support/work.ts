/** Counts how much of a page is looked at: the same on every machine, unlike time. */
import { articleText } from '../../src/article.js';
import { clean } from '../../src/clean/clean.js';
import { Draft } from '../../src/clean/draft.js';
import { layOut } from '../../src/clean/layout.js';
import { judgeLines } from '../../src/clean/rule.js';
import { neighbourRules, pageRules, wordingRules } from '../../src/clean/rules/index.js';
import { labelOutside } from '../../src/clean/rules/outside.js';
import type { LanguageCode } from '../../src/document.js';
import { findEvents } from '../../src/findings/events.js';
import { findProgress } from '../../src/findings/progress.js';
import { findSpeakers } from '../../src/findings/speakers.js';
import { languageOf } from '../../src/languages/index.js';
import { findPeople } from '../../src/mentions/people.js';
import { type Page, readPage } from '../../src/page.js';
import { sourceText } from '../../src/text/source.js';

/** How often each part of the pipeline looked at a token, looked up a phrase, or went through somebody's titles or names, by the part's name. */
export function workOn(text: string, code: LanguageCode): Map<string, number> {
  let count = 0;
  const counted = <T extends object>(thing: T): T =>
    new Proxy(thing, {
      get(target, key) {
        count += 1;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const work = new Map<string, number>();
  const part = <T>(name: string, action: () => T): T => {
    const before = count;
    const result = action();
    work.set(name, (work.get(name) ?? 0) + count - before);
    return result;
  };

  const language = languageOf(text, code);
  const read = readPage(sourceText(text), language);
  const { start, end, word, shape } = read.tokens;
  const page: Page = {
    ...read,
    tokens: {
      ...read.tokens,
      start: counted(start),
      end: counted(end),
      word: counted(word),
      shape: counted(shape),
    },
    hits: Object.fromEntries(
      Object.entries(read.hits).map(([kind, hits]) => [kind, counted(hits)]),
    ) as unknown as Page['hits'],
    roles: counted(read.roles),
  };
  const draft = part('facts', () => new Draft(page));
  part('wording', () => judgeLines(draft, wordingRules));
  for (const rule of neighbourRules) part(rule.id, () => rule.apply(draft));
  part('layout', () => layOut(draft));
  for (const rule of pageRules) part(rule.id, () => rule.apply(draft));
  part('outside', () => labelOutside(draft));
  const cleaned = part('cleaned', () => clean(page));
  const article = part('article', () => articleText(page, cleaned, '2021-08-02'));
  part('progress', () => (language.readers?.progress ?? findProgress)(article));
  const people = part('people', () => (language.readers?.people ?? findPeople)(article));
  for (const person of people.persons)
    Object.assign(person, { titles: counted(person.titles), words: counted(person.words) });
  part('speakers', () => findSpeakers(article, people));
  part('events', () => findEvents(article));
  return work;
}
