import { describe, expect, it } from 'vitest';
import { sharedWords, withWord } from '../../../src/findings/events/words.js';

const setOf = (...words: number[]): number[] =>
  words.reduce((set: number[] | null, word) => withWord(set, word), null) ?? [];

describe('words of a name', () => {
  it('stand in ascending order, each once, in whatever order they come', () => {
    expect(setOf(7, 3, 9, 3, 7, 1)).toEqual([1, 3, 7, 9]);
  });

  it('are shared where both hold them', () => {
    expect(sharedWords(setOf(1, 5, 9), setOf(9, 2, 5))).toBe(2);
    expect(sharedWords(setOf(1, 2), setOf(3, 4))).toBe(0);
  });

  it('share nothing with none', () => {
    expect(sharedWords([], setOf(1))).toBe(0);
    expect(sharedWords(setOf(1), [])).toBe(0);
  });
});
