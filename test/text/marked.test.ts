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

  test.each([
    ['# Sáu nước họp bàn về nước\n\nHọ **đồng ý**.', '  Sáu nước họp bàn về nước\n\nHọ đồng ý.'],
    ['Thời sự\n# Sáu nước họp bàn về nước\nHọ đồng ý.', 'Thời sự\n  Sáu nước họp bàn về nước\nHọ đồng ý.'],
    ['**Sáu nước** và _Sông Nước_.', 'Sáu nước và Sông Nước.'],
    ['Báo _Sông Nước_, bạn của **dòng sông**', 'Báo Sông Nước, bạn của dòng sông'],
    ['_a_ b_c _d_', 'a b_c d'],
  ])('one heading, or words set off, are marks by themselves: %j', (marked, expected) => {
    expect(unmarked(marked).replaceAll('\u200B', '')).toBe(expected);
  });

  test.each([
    ['# Hội nghị Cấp cao\n# Mùa lũ ở hạ lưu năm nay\n* một [hai]\n** ba **'],
    ['2**3**4, a_b và c_d, IMG_2041.JPG_2'],
    ['**một\nhai** và ngày _ tháng _ năm'],
    ['____ ký tên ____'],
    ['# Sông'],
  ])('leaves what is no Markdown: %j', (text) => expect(unmarked(text)).toBe(text));
});
