import { describe, expect, it } from 'vitest';
import { toTable } from '../../src/output/table.js';
import { visible } from '../../src/output/visible.js';
import { widthOf, wrap } from '../../src/output/wrap.js';

describe('visible', () => {
  it.each([
    ['Việt Nam — “ASEAN” 😀', 'Việt Nam — “ASEAN” 😀'],
    ['a\tb\nc\rd', 'a\\tb\\nc\\rd'],
    ['\u001b[31m\u0000\u007f\u0085', '\\x1b[31m\\x00\\x7f\\x85'],
    ['\u200b\u202e\u2028\uFEFF', '\\u{200b}\\u{202e}\\u{2028}\\u{feff}'],
    ['\ud800', '\\u{d800}'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('wrap', () => {
  const rows = (text: string, width: number) =>
    wrap([{ text, style: 0 }], width).map((row) => row.map((piece) => piece.text).join(''));

  it.each([
    ['', 5, ['']],
    ['một hai ba', 7, ['một hai', 'ba']],
    ['một hai ba', 6, ['một', 'hai ba']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['ab abcdefg', 4, ['ab', 'abcd', 'efg']],
    ['日本語日本', 4, ['日本', '語日', '本']],
    ['e\u0302\u0323'.repeat(4), 2, ['e\u0302\u0323'.repeat(2), 'e\u0302\u0323'.repeat(2)]],
  ])('%j at %i', (text, width, expected) => {
    expect(rows(text, width)).toEqual(expected);
  });

  it('keeps words together that are of several styles', () => {
    const pieces = ['một ha', 'i', ' ba'].map((text, style) => ({ text, style }));
    expect(wrap(pieces, 6).map((row) => row.map(({ text, style }) => text + style).join(''))).toEqual([
      'một0',
      'ha0i1 2ba2',
    ]);
  });
});

it('tells how many columns a text takes', () => {
  expect(['Việt', 'Vie\u0302\u0323t', '日本', ''].map(widthOf)).toEqual([4, 4, 4, 0]);
});

it('lays rows out in columns', () => {
  expect(
    toTable([
      ['a', 'đúng', 'x'],
      ['bcd', 'e', 'y z'],
    ]),
  ).toBe('a    đúng  x\nbcd  e     y z\n');
});
