import { describe, expect, test } from 'vitest';
import { unbroken } from '../../src/text/broken.js';
import { sourceText } from '../../src/text/source.js';

const mend = (lines: readonly string[]): string[] => {
  const text = lines.join('\n');
  const mended = unbroken(sourceText(text), text);
  expect(mended).toHaveLength(text.length);
  return mended.split('\n');
};

const BEGUN = 'The gauges at Luang Prabang have fallen by two metres since May, the keeper told';

describe('unbroken', () => {
  test.each([
    [[BEGUN, 'The River Post', ', adding that nobody had asked him.']],
    [[BEGUN, 'The River Post', '.']],
    [[BEGUN, 'The River Post', 'on Friday after the last boat had gone.']],
  ])('joins a sentence that a link breaks: %j', (lines) => expect(mend(lines)).toEqual([lines.join(' ')]));

  test('joins two links in one sentence', () => {
    const lines = [BEGUN, 'The River Post', ', which is printed in Vientiane and read in', 'Phnom Penh', '.'];
    expect(mend(lines).length).toBeLessThan(lines.length);
  });

  test.each([
    ['the sentence has ended', [`${BEGUN}.`, 'The River Post', 'on Friday after the last boat had gone.']],
    ['what stands between is a sentence', [BEGUN, 'He said so.', 'on Friday after the last boat had gone.']],
    ['the rest is a button', [BEGUN, 'Facebook', 'min read']],
    [
      'the first line is short',
      ['The gauges have fallen', 'Facebook', 'on Friday after the last boat had gone.'],
    ],
    ['the rest is an address', [BEGUN, 'Hà Vy', 'havy.phongvien@songnuoc.example']],
    ['the next line is cut', [BEGUN, 'The River Post', '...']],
    ['lines stand apart', [BEGUN, '', 'The River Post', '', ', adding that nobody had asked him.']],
  ])('leaves lines where %s', (_, lines) => expect(mend(lines)).toEqual(lines));
});
