import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/clean/describe.js';
import { FIELDS, Field, Lines } from '../../src/clean/facts.js';
import { afterPrefix, findRepeats, sameWords } from '../../src/clean/repeats.js';
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

describe('repeated lines', () => {
  const page = readPage(sourceText('Họp báo\nThời sự\nHỌP BÁO.\n…\nHọp báo'), vietnamese);

  test('are known by their words', () => {
    const { first, next } = findRepeats(page.tokens, readLines(page));
    expect([...first]).toEqual([0, 1, 0, 3, 0]);
    expect([...next]).toEqual([2, -1, 4, -1, -1]);
  });

  test('are none where there are no words', () => {
    const marks = readPage(sourceText('…\nHọp báo\n…\n—'), vietnamese);
    expect([...findRepeats(marks.tokens, readLines(marks)).first]).toEqual([0, 1, 2, 3]);
  });

  test('cost no more where their keys were made to meet', () => {
    // Multiples of what the table multiplies keys with, inverted: all lead to the first place.
    const INVERSE = 0x0e8b2f51;
    const count = 3000;
    const records = new Int32Array((count + 1) * FIELDS);
    for (let index = 0; index < count; index += 1) {
      records[index * FIELDS + Field.Key] = Math.imul(INVERSE, index);
      records[index * FIELDS + Field.Words] = 1;
    }
    let looks = 0;
    const counted = new Proxy(records, {
      get(target, key) {
        looks += 1;
        return Reflect.get(target, key, target);
      },
    });
    findRepeats(page.tokens, new Lines(counted, count));
    expect(looks).toBeLessThan(100 * count);
  });
});
