import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { readPage } from '../../src/page.js';
import { excerptOf, readableOf } from '../../src/text/printed.js';
import { excerpt, readable, sourceText } from '../../src/text/source.js';

const PLAIN = 'Ông Đỗ Khải Phong cho biết: "Ba nước sẽ họp lại", rồi rời Viêng Chăn lúc 9h30.';

const TEXTS: readonly (readonly [how: string, text: string])[] = [
  ['plain', PLAIN],
  ['with composed letters in parts', PLAIN.normalize('NFD')],
  ['with two spaces', PLAIN.replace(' ', '  ')],
  ['with a tab', PLAIN.replace(' ', '\t')],
  ['with a hard space', PLAIN.replace(' ', '\u00A0')],
  ['over two lines', PLAIN.replace('Ba ', 'Ba\r\n')],
  ['with a soft hyphen', PLAIN.replace('Phong', 'Pho\u00ADng')],
  ['with a joiner between words', PLAIN.replace(' ', ' \u200B')],
  ['with a joiner before a mark', PLAIN.replace(',', '\u200B,')],
  ['with a symbol of two code units', PLAIN.replace('Ba', '😀 Ba')],
  ['with a ligature', PLAIN.replace('rồi', 'ﬁnal')],
  [
    'in Markdown',
    `## Tin\n\n## Bài\n\n## Ảnh\n\n${PLAIN.replace('Khải', '**Khải**').replace('Ba', '[Ba](/b)')}`,
  ],
];

describe('a run of tokens is printed as the source between its ends is', () => {
  test.each(TEXTS)('%s', (_, text) => {
    const page = readPage(sourceText(text), languageOf(text, 'vi'));
    const { source, tokens } = page;
    for (let from = 0; from < tokens.count; from += 1) {
      for (let to = from + 1; to <= tokens.count; to += 1) {
        const [start, end] = [tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0];
        expect(excerptOf(page, from, to)).toBe(excerpt(source, start, end));
        expect(readableOf(page, from, to)).toBe(readable(source, start, end));
      }
    }
  });

  test('nothing where there is no token', () => {
    const page = readPage(sourceText(PLAIN), languageOf(PLAIN, 'vi'));
    expect(excerptOf(page, 3, 3)).toBe('');
  });
});
