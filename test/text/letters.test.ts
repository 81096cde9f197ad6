import { describe, expect, test } from 'vitest';
import { bytesOf, DIGIT_NUMBERS, fourAt, LETTER_NUMBERS } from '../../src/text/letters.js';

const units = (text: string) => Uint16Array.from([...`${text}\0\0\0\0`], (letter) => letter.charCodeAt(0));

describe('fourAt', () => {
  test.each([
    ['và', 2],
    ['Đặng', 4],
    ['nghiêng', 4],
    ['G20', 3],
    [' x', 0],
    ['a b', 1],
    ['ab,d', 2],
    ['', 0],
  ])('%s: so many letters', (text, count) => {
    expect(bytesOf(fourAt(LETTER_NUMBERS, units(text), 0))).toBe(count);
  });

  test('only digits where digits are asked for', () => {
    expect(bytesOf(fourAt(DIGIT_NUMBERS, units('20th'), 0))).toBe(2);
  });

  test('what stands behind the first other character does not count', () => {
    expect(fourAt(LETTER_NUMBERS, units('ab cd'), 0)).toBe(fourAt(LETTER_NUMBERS, units('ab'), 0));
  });

  test('words differ by any letter, its case or its mark', () => {
    const words = ['mang', 'mạng', 'Mang', 'nang', 'mana', 'man', 'gnam', 'mănG', 'MANG', 'ỹ', 'y', 'Ạ'];
    expect(new Set(words.map((word) => fourAt(LETTER_NUMBERS, units(word), 0))).size).toBe(words.length);
  });
});

test('every letter of Vietnamese has a number of its own, of one byte', () => {
  const base = 'aăâeêioôơuưy';
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...base].flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC')));
  const letters = [...vowels, ...'bcdđghklmnpqrstvxfjwz'].flatMap((letter) => [letter, letter.toUpperCase()]);
  const numbers = letters.map((letter) => LETTER_NUMBERS[letter.charCodeAt(0)] ?? 0);
  expect(numbers).not.toContain(0);
  expect(new Set(numbers).size).toBe(letters.length);
  expect(Math.max(...LETTER_NUMBERS)).toBeLessThan(256);
});
