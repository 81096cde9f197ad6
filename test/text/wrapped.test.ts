import { describe, expect, test } from 'vitest';
import { sourceText } from '../../src/text/source.js';
import { unwrapped } from '../../src/text/wrapped.js';

const WRAPPED = [
  'Officials of six river states met in Vientiane on Monday to agree on how',
  'early the upper states must tell the lower ones that a dam will be opened.',
  '',
  'The paper that lies on the table asks for three days, while farmers in the',
  'delta would be content with two, provided that the word reaches every last',
  'village before the water does, said Khamla Sisouk, who keeps the gauges at',
  'Luang Prabang.',
];

const unwrap = (lines: readonly string[], end = '\n'): string[] => {
  const text = lines.join(end);
  const joined = unwrapped(sourceText(text), text);
  expect(joined).toHaveLength(text.length);
  return joined.split('\n').map((line) => line.trim().replace(/\s+/gu, ' '));
};

describe('unwrapped', () => {
  test('joins the lines of a paragraph, and no two paragraphs', () => {
    expect(unwrap(WRAPPED)).toEqual([WRAPPED.slice(0, 2).join(' '), '', WRAPPED.slice(3).join(' ')]);
  });

  test('also with carriage returns, indented, and parted by empty lines', () => {
    const paragraphs = [WRAPPED.slice(0, 2).join(' '), WRAPPED.slice(3).join(' ')];
    const heard = (lines: string[]): string[] => lines.filter((line) => line !== '');
    expect(heard(unwrap(WRAPPED, '\r\n'))).toEqual(paragraphs);
    expect(heard(unwrap(WRAPPED.map((line) => `   ${line}`)))).toEqual(paragraphs);
    expect(unwrap(WRAPPED.filter((line) => line !== '').flatMap((line) => [line, ''])).join('\n')).toContain(
      paragraphs[1],
    );
  });

  test('leaves headlines, items of lists and short lines where they are', () => {
    const page = [
      'Six states agree on warnings',
      'By Khamla Sisouk',
      '',
      ...WRAPPED,
      '',
      '  * three days for a dam that is opened on purpose, and as many hours as',
      '    there are for one that is not',
      '  * a common gauge',
    ];
    const lines = unwrap(page);
    expect(lines.slice(0, 3)).toEqual(page.slice(0, 3));
    expect(lines.at(-1)).toBe('* a common gauge');
    expect(lines.at(-2)).toMatch(/^\* three days .* that is not$/u);
  });

  test('joins a bracket amid a sentence, but no count of a list and no day', () => {
    const row = 'Officials of six river states met with the Secretariat of the Commission';
    const paragraphs = [`${row} (MRC) on Monday.`, '11/07/2024', '(iii) the gauges of the delta.', ''];
    const page = [
      row,
      '(MRC) on Monday.',
      '',
      row,
      '11/07/2024',
      '',
      row,
      '(iii) the gauges of the delta.',
      '',
    ];
    const lines = unwrap([...page, ...WRAPPED]);
    for (const paragraph of paragraphs) expect(lines).toContain(paragraph);
  });

  test('leaves paragraphs that are one line each, though a few lines begin with a small letter', () => {
    const text = [
      WRAPPED.slice(0, 2).join(' '),
      'iPhone users can read the gauges as well.',
      WRAPPED.slice(3).join(' '),
      'vnexpress.net',
      'min read',
    ].join('\n');
    expect(unwrapped(sourceText(text), text)).toBe(text);
  });

  test('leaves small letters behind lines that end anywhere', () => {
    const text = [
      'gauge of the river at the old bridge',
      'dam',
      'farmers and fishermen of the delta and their boats',
      'warning of the first degree',
      'sluice',
      'word that reaches every village in the delta before the water',
      'x',
    ].join('\n');
    expect(unwrapped(sourceText(text), text)).toBe(text);
  });
});
