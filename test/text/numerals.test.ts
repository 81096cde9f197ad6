import { describe, expect, test } from 'vitest';
import { vietnamese } from '../../src/languages/vi/index.js';
import { countAt, countBefore, decimalBefore } from '../../src/text/numerals.js';
import { tokenise } from '../../src/text/tokens.js';

function read(text: string) {
  const lexicon = vietnamese.lexicon();
  const tokens = tokenise(text, lexicon.vocabulary);
  return { tokens, words: lexicon.find(tokens).hits.numeralWord };
}

function at(text: string): number | null {
  const { tokens, words } = read(text);
  return countAt(tokens, 0, tokens.count, words)?.value ?? null;
}

/** The number that ends the text. */
function before(text: string): number | null {
  const { tokens, words } = read(text);
  return countBefore(tokens, tokens.count, 0, words)?.value ?? null;
}

/** The number before the last token, which stands for the percent sign. */
function decimal(text: string): number | null {
  const { tokens } = read(text);
  return decimalBefore(tokens, tokens.count - 1, 0)?.value ?? null;
}

const COUNTS: [string, number][] = [
  ['140', 140],
  ['05', 5],
  ['1.200', 1200],
  ['1,200', 1200],
  ['1.200.300', 1_200_300],
  ['ba', 3],
  ['mười hai', 12],
  ['mười lăm', 15],
  ['hai mươi', 20],
  ['hai mươi sáu', 26],
  ['hai mươi mốt', 21],
  ['chín mươi tư', 94],
  ['một trăm linh ba', 103],
  ['một trăm bốn mươi', 140],
  ['hai nghìn ba trăm', 2300],
  ['mười hai (12)', 12],
];

describe('counts', () => {
  test.each(COUNTS)('%s begins a number', (text, value) => expect(at(text)).toBe(value));
  test.each(COUNTS)('%s ends a number', (text, value) => expect(before(text)).toBe(value));

  test.each([['dự án'], ['81,4'], ['81.45'], ['năm 2021'], ['lăm'], ['trăm'], ['1234567890'], ['']])(
    'no count: %s',
    (text) => expect(at(text)).toBeNull(),
  );

  test.each([['81,4'], ['AMM53'], ['G20'], ['h5n1'], ['mười hai (13)']])('no count: %s', (text) =>
    expect(before(text)).toBeNull(),
  );

  test('two number words that make no number stay apart', () => {
    expect(at('hai ba')).toBe(2);
    expect(before('hai ba')).toBe(3);
  });

  test('a number may be glued to the word before it', () => {
    const { tokens, words } = read('đã có96');
    const number = countBefore(tokens, tokens.count, 0, words);
    expect(number).toMatchObject({ value: 96, start: 5, end: 7 });
  });
});

describe('decimals', () => {
  test.each([
    ['81,4%', 81.4],
    ['81.4%', 81.4],
    ['81,4 %', 81.4],
    ['81, 4%', 81.4],
    ['98,22%', 98.22],
    ['100%', 100],
    ['đạt 7,05%', 7.05],
    ['trụ cột 3, 72%', 72],
    ['năm 2015, 8%', 8],
    ['12, 75%', 75],
  ])('%s', (text, value) => expect(decimal(text)).toBe(value));

  test.each([['80-85%'], ['80 - 85%'], ['80% - 85%'], ['+5%'], ['.5%'], ['nhiều %']])('none: %s', (text) =>
    expect(decimal(text)).toBeNull(),
  );

  test('how many digits stand behind the mark', () => {
    const { tokens } = read('98,20%');
    expect(decimalBefore(tokens, tokens.count - 1, 0)).toMatchObject({ value: 98.2, decimals: 2 });
  });
});
