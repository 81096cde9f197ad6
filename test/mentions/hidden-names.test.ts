import { describe, expect, test } from 'vitest';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

/** The names of an article's mentions, sentence by sentence, and how many people bear them. */
function named(text: string): { names: string[][]; bearers: number } {
  const article = prose(text);
  const { tokens } = article;
  const { mentions, persons } = findPeople(article);
  const names = mentions.map((inSentence) =>
    inSentence.flatMap(({ name, bearer }) =>
      name === null || bearer === null
        ? []
        : [text.slice(tokens.start[name.from] ?? 0, tokens.end[name.to - 1] ?? 0)],
    ),
  );
  return { names, bearers: persons.length };
}

describe('names that only an office gives away', () => {
  test('are found again where they stand alone', () => {
    const text = 'Ca sĩ Lan Chi đến Hà Nội hôm qua. Hôm nay Lan Chi hát tại Huế.';
    expect(named(text)).toEqual({ names: [['Lan Chi'], ['Lan Chi']], bearers: 1 });
  });

  test('are found beside the mention of somebody else', () => {
    const text = 'Ca sĩ Lan Chi đến Hà Nội. Bộ trưởng Lê Minh Khuê gặp Lan Chi.';
    expect(named(text)).toEqual({ names: [['Lan Chi'], ['Lê Minh Khuê', 'Lan Chi']], bearers: 2 });
  });

  test('are not read a second time behind their office', () => {
    const text = 'Ca sĩ Lan Chi đến Hà Nội. Hôm nay ca sĩ Lan Chi hát tại Huế.';
    expect(named(text)).toEqual({ names: [['Lan Chi'], ['Lan Chi']], bearers: 1 });
  });
});
