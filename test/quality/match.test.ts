import { describe, expect, it } from 'vitest';
import { overlap, pairRequired, pairUp, sameWords } from '../../bench/quality/match.js';

describe('sameWords', () => {
  it.each([
    ['Hội nghị ASEAN - Mỹ', 'hội nghị ASEAN–Mỹ'],
    ['“Hòa bình”', 'Hòa bình'.normalize('NFD')],
    [null, ''],
  ])('%s is %s', (one, other) => {
    expect(sameWords(one, other)).toBe(true);
  });

  it.each([
    ['Hội nghị lần thứ 12', 'Hội nghị lần thứ 13'],
    ['má', 'ma'],
    ['ông A', 'A ông'],
    ['Huế', null],
  ])('%s is not %s', (one, other) => {
    expect(sameWords(one, other)).toBe(false);
  });
});

describe('overlap', () => {
  it.each([
    ['a b c d', 'a b c d', 1],
    ['a b c d', 'a b', 2 / 3],
    ['a a', 'a b', 0.5],
    ['a', 'b', 0],
    ['', '', 0],
    [null, 'a', 0],
  ])('of "%s" and "%s" is %d', (one, other, share) => {
    expect(overlap(one, other)).toBe(share);
  });
});

describe('pairUp', () => {
  const near = (want: number, have: number) => Math.max(0, 3 - Math.abs(want - have));

  it('takes the closest pair first, and each only once', () => {
    expect(pairUp([1, 4], [2, 1], near)).toEqual({
      pairs: [
        [1, 1],
        [4, 2],
      ],
      missed: [],
      extra: [],
    });
  });

  it('leaves what is too far', () => {
    expect(pairUp([1], [9], near)).toEqual({ pairs: [], missed: [1], extra: [9] });
  });

  it('takes the earlier of two that are equally close', () => {
    expect(pairUp([2], [1, 3], near)).toEqual({ pairs: [[2, 1]], missed: [], extra: [3] });
  });
});

describe('pairRequired', () => {
  const labels = [
    { name: 'a', optional: false },
    { name: 'b', optional: true },
    { name: 'c', optional: true },
  ];
  const same = ({ name }: { name: string }, found: string) => (name === found ? 1 : 0);

  it('neither misses nor blames what is optional', () => {
    expect(pairRequired(labels, ['b', 'd'], same)).toEqual({ pairs: [], missed: [labels[0]], extra: ['d'] });
  });
});
