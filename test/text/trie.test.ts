import { expect, test } from 'vitest';
import type { Hits } from '../../src/text/found.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { tokenise } from '../../src/text/tokens.js';

const TABLES = {
  country: [['Mỹ | Hoa Kỳ', 'US']],
  office: [
    ['bộ trưởng | thứ trưởng', 1],
    ['bộ trưởng ngoại giao | UNDP', 2],
  ],
  word: [['bộ | Mỹ', true]],
} as const;

test('a packed lexicon finds what the compiled one finds', () => {
  const compiled = Lexicon.of(TABLES);
  const packed = Lexicon.unpack<typeof TABLES>(JSON.parse(JSON.stringify(compiled.pack())));
  const found = [compiled, packed].map((lexicon) => {
    const text = 'Bộ trưởng Ngoại giao Mỹ, thứ trưởng và bộ của Hoa Kỳ gặp UNDP, không phải Undp hay mỹ.';
    const tokens = tokenise(text, lexicon.vocabulary);
    const { country, office, word } = lexicon.find(tokens).hits;
    const all = <T>(hits: Hits<T>) => [...tokens.word.keys()].flatMap((i) => hits.at(i) ?? []);
    return { country: all(country), office: all(office), word: all(word) };
  });
  expect(found[1]).toEqual(found[0]);
  expect(found[0]?.office.map(({ meaning, from, to }) => [meaning, from, to])).toEqual([
    [2, 0, 4],
    [1, 6, 8],
    [2, 14, 15],
  ]);
});

test('where phrases start and where they end, the shorter ones too', () => {
  const lexicon = Lexicon.of(TABLES);
  const tokens = tokenise('Bộ trưởng Ngoại giao Mỹ, Undp', lexicon.vocabulary);
  const { country, office } = lexicon.find(tokens).hits;
  const starting = <T>(hits: Hits<T>) => [...tokens.word.keys()].filter((i) => hits.startsAt(i));
  const ending = <T>(hits: Hits<T>) => [...tokens.word.keys()].filter((i) => hits.endsBefore(i));
  expect({ starting: starting(country), ending: ending(country) }).toEqual({ starting: [4], ending: [5] });
  expect({ starting: starting(office), ending: ending(office) }).toEqual({ starting: [0], ending: [2, 4] });
});

test('a phrase of more words than a byte counts is refused', () => {
  const phrase = Array.from({ length: 256 }, () => 'bộ').join(' ');
  expect(() => Lexicon.of({ word: [[phrase, true]] })).toThrow('too many words');
  expect(() => Lexicon.of({ word: [[phrase.slice('bộ '.length), true]] })).not.toThrow();
});

test('a phrase that ends its line stands before nothing, and closes the run of tokens that it ends', () => {
  const lexicon = Lexicon.of(TABLES);
  const tokens = tokenise('Lễ đón bộ trưởng Hoa Kỳ\nUNDP nói', lexicon.vocabulary);
  const { country, office } = lexicon.find(tokens).hits;
  expect([country.before(6), country.endsBefore(6), country.closes(6)]).toEqual([undefined, false, true]);
  expect(country.closing(6)).toMatchObject({ from: 4, to: 6 });
  expect([office.closing(4), office.before(4)].map((hit) => hit?.from)).toEqual([2, 2]);
  expect([office.closing(6), office.closes(3)]).toEqual([undefined, false]);
});
