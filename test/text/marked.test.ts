import { describe, expect, test } from 'vitest';
import { unmarked } from '../../src/text/marked.js';

const LINKS = '\n[Home](/) [News](/news) [About](/about)';
const plain = (text: string): string => {
  const out = unmarked(text + LINKS);
  expect(out).toHaveLength(text.length + LINKS.length);
  return out.slice(0, text.length).replaceAll('\u200B', '').trim().replace(/ +/gu, ' ');
};

describe('unmarked', () => {
  test.each([
    ['# Six states agree', 'Six states agree'],
    ['> "We wait no longer," she said.', '"We wait no longer," she said.'],
    ['By **[Khamla Sisouk](/people/khamla)**', 'By Khamla Sisouk'],
    ['*Boats at the pier. Photo: K. Sisouk*', 'Boats at the pier. Photo: K. Sisouk'],
    ['The [gauge](https://gauge.example/a_(b)) fell.', 'The gauge fell.'],
    ['[One](/1)[two](/2)', 'One two'],
    ["[One](/1)'s", "One's"],
    ['1\\. The dam', '1. The dam'],
    ['![The pier](/pier.jpg)', '!'],
    ['[![The pier](/pier.jpg)](/gallery)', '!'],
    ['[](/empty)', '['],
  ])('%s', (marked, expected) => expect(plain(marked)).toBe(expected));

  test.each([
    ['* three days'],
    ['a_b and snake_case_name'],
    ['2 * 3 * 4'],
    ['#ASEAN'],
    ['[[[[four]]]](4)'],
    ['[text](((((address)))))'],
    ['[12] of them'],
    ['a [note] and (more)'],
  ])('leaves %s', (text) => expect(plain(text)).toBe(text));

  test('a heading above an empty line makes a dump Markdown', () => {
    expect(unmarked('# Sáu nước họp bàn về nước\n\nHọ **đồng ý**.').replaceAll('\u200B', '')).toBe(
      '  Sáu nước họp bàn về nước\n\nHọ đồng ý.',
    );
  });

  test('leaves what is no Markdown', () => {
    const text = '# Hội nghị Cấp cao\n* một [hai]\n**ba**';
    expect(unmarked(text)).toBe(text);
  });
});
