import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { tokenise } from '../../src/text/tokens.js';
import { unpackTrie } from '../../src/text/trie.js';

const lexicon = Lexicon.of(
  {
    place: [
      ['Mỹ', 1],
      ['Mỹ Đình', 2],
    ],
    word: [
      ['mỹ', 1],
      ['mỹ thuật', 2],
    ],
    body: [
      ['mỹ Thuật', 1],
      ['UN | UN Đình', 2],
    ],
  },
  { place: 1, word: 2, body: 4 },
);

/** The kinds that begin at the first word of a text, and their roles. */
function firstOf(text: string): [kinds: string[], roles: number] {
  const { hits, roles } = lexicon.find(tokenise(text, lexicon.vocabulary));
  const kinds = Object.entries(hits).flatMap(([kind, found]) => (found.startsAt(0) ? [kind] : []));
  return [kinds, roles[0] ?? 0];
}

describe('which kinds begin at a word, by the capitals of the text', () => {
  test.each([
    ['mỹ', ['word'], 2],
    ['Mỹ', ['place', 'word'], 3],
    ['mỹ thuật', ['word'], 2],
    ['mỹ Thuật', ['word', 'body'], 6],
    ['Mỹ Thuật', ['place', 'word', 'body'], 7],
    ['MỸ ĐÌNH', ['place', 'word'], 3],
    ['Un', [], 0],
    ['UN', ['body'], 4],
    ['thuật', [], 0],
  ])('%s', (text, kinds, roles) => {
    expect(firstOf(text)).toEqual([kinds, roles]);
    // The same again, now that the path is known.
    expect(firstOf(text)).toEqual([kinds, roles]);
  });
});

test.each(['vi', 'en'] as const)(
  '%s: all paths, in any capitals, have fewer sets than there are numbers',
  (code) => {
    const all = languageOf('', code).lexicon();
    const words = all.vocabulary.lexicon();
    const { word, branches } = unpackTrie(all.pack().trie);
    const phraseOf = (node: number): string[] =>
      node === 0 ? [] : [...phraseOf(branches.parent[node] ?? 0), words[(word[node] ?? 0) - 1] ?? ''];
    const phrases = Array.from({ length: word.length - 1 }, (_, k) => phraseOf(k + 1).join(' '));
    const inCapitals = [
      (phrase: string) => phrase,
      (phrase: string) => phrase.toUpperCase(),
      (phrase: string) => phrase.replace(/(^| )./gu, (letter) => letter.toUpperCase()),
      (phrase: string) => phrase.replace(/^./u, (letter) => letter.toUpperCase()),
    ];
    const text = inCapitals.flatMap((write) => phrases.map(write)).join('\n');
    expect(() => all.find(tokenise(text, all.vocabulary))).not.toThrow();
    expect(all.sets).toBeLessThan(0x2000);
  },
);
