import { describe, expect, test } from 'vitest';
import { readPlainNumber, romanAt } from '../../../src/findings/events/ordinal.js';
import { vietnamese } from '../../../src/languages/vi/index.js';
import { readPage } from '../../../src/page.js';
import { sourceText } from '../../../src/text/source.js';
import { eventsIn } from '../../support/event-article.js';

const page = (text: string) => readPage(sourceText(text), vietnamese);

describe('a roman numeral', () => {
  test.each([
    ['III', 3],
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XIX', 19],
    ['XLII', 42],
    ['XCI', 91],
    ['XXXVIII', 38],
  ])('%s is %i', (text, value) => expect(romanAt(page(text), 0)).toBe(value));

  test.each(['xii', 'Xi', 'MIX', 'LXXXVIII', '12', 'Lan'])('%s is none', (text) => {
    expect(romanAt(page(text), 0)).toBeNull();
  });
});

describe('a number right behind a name', () => {
  test.each([
    ['54 diễn ra', 54, 1],
    ['1 diễn ra', 1, 1],
    ['200 diễn ra', 200, 1],
    ['54. Sau đó', 54, 1],
    ['54, diễn ra', 54, 1],
    ['38, 39 diễn ra', 38, 3],
    ['38 và 39 diễn ra', 38, 3],
    ['38 và 41 diễn ra', 38, 1],
    ['38, 39 diễn ra', 38, 3],
  ])('%j', (text, value, next) => expect(readPlainNumber(page(text), 0)).toEqual({ value, next }));

  test.each(['0 diễn ra', '201 diễn ra', '54/60 việc', '54% số việc', '54+ người', '54.000 người', 'năm'])(
    'none: %j',
    (text) => expect(readPlainNumber(page(text), 0)).toBeNull(),
  );
});

test.each([
  ['Ủy ban hỗn hợp Lào - Nga họp lần thứ 45 từ ngày 3 đến 5/7/2020 tại Huế.', 'họp lần thứ 45', 45],
  ['Ngày 5/7/2020, Nhóm công tác đã họp lần 3.', 'họp lần 3', 3],
])('a body that meets for the so-manieth time: %s', (text, name, ordinal) =>
  expect(eventsIn(text)).toMatchObject([{ name, ordinal, participants: [] }]),
);

test('the last time is no number', () =>
  expect(eventsIn('Nhóm công tác họp lần cuối ngày 5/7/2020.')).toEqual([]));
