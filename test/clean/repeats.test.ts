import { describe, expect, test } from 'vitest';
import { afterPrefix, sameWords } from '../../src/clean/repeats.js';
import { vietnamese } from '../../src/languages/vi/index.js';
import { readPage } from '../../src/page.js';
import { sourceText } from '../../src/text/source.js';

/** Two stretches of one page. */
function stretches(one: string, other: string) {
  const { tokens } = readPage(sourceText(`${one}\n${other}`), vietnamese);
  const cut = [...tokens.start].findIndex((start) => start > one.length);
  return [tokens, { from: 0, to: cut }, { from: cut, to: tokens.count }] as const;
}

describe('the same words', () => {
  test.each([
    ['Họp báo cuối năm', 'HỌP BÁO CUỐI NĂM'],
    ['“Họp báo” cuối năm.', 'Họp báo (cuối năm)…'],
    ['Họp báo - cuối năm', '» Họp báo cuối năm »'],
    ['Họp báo 2022', 'Họp báo: 2022'],
  ])('%j and %j', (one, other) => {
    expect(sameWords(...stretches(one, other))).toBe(true);
    expect(sameWords(...stretches(other, one))).toBe(true);
  });

  test.each([
    ['Họp báo cuối năm', 'Họp báo cuối'],
    ['Họp báo cuối năm', 'Họp báo đầu năm'],
    ['Họp báo 2022', 'Họp báo 2023'],
    ['Họp báo.', 'Báo họp.'],
  ])('are not in %j and %j', (one, other) => {
    expect(sameWords(...stretches(one, other))).toBe(false);
    expect(sameWords(...stretches(other, one))).toBe(false);
  });
});

describe('where a stretch goes on behind the words of another', () => {
  test.each([
    ['Họp báo', 'Họp báo: cuối năm', 2],
    ['“Họp báo”', '- Họp báo cuối năm', 3],
    ['Họp báo', 'HỌP BÁO', 2],
    ['Họp báo cuối', 'Họp báo', -1],
    ['Họp bàn', 'Họp báo cuối năm', -1],
  ])('%j, %j', (one, other, behind) => {
    const [tokens, first, second] = stretches(one, other);
    expect(afterPrefix(tokens, first, second)).toBe(behind < 0 ? -1 : second.from + behind);
  });
});
