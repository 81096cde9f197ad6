import { describe, expect, test } from 'vitest';
import { figureLines, figuresIn } from '../support/lines.js';

describe('what is left', () => {
  test.each([
    [
      'of the set is the other part of the figure before it, or a figure of its own',
      'Các bên đã hoàn thành 120/140 dòng hành động, còn 20/140 dòng hành động chưa triển khai.',
      ['120/140 -% dòng hành động completed'],
    ],
    [
      'is a figure of its own where other parts are missing',
      'Các bên đã hoàn thành 120/140 dòng hành động, còn 12/140 dòng hành động chưa triển khai.',
      ['120/140 -% dòng hành động completed', '12/140 -% dòng hành động outstanding'],
    ],
    [
      'as a share is the other part too',
      'Các bên đã triển khai 84,3% dòng hành động, còn 15,7% dòng hành động.',
      ['-/- 84.3% dòng hành động implemented'],
    ],
    [
      'as a share that does not add up is a figure of its own',
      'Các bên đã triển khai 84,3% dòng hành động, còn 12% dòng hành động chưa triển khai.',
      ['-/- 84.3% dòng hành động implemented', '-/- 12% dòng hành động outstanding'],
    ],
    [
      'and was then done is no whole',
      'Còn 9 nhiệm vụ chưa hoàn thành; đến nay các bên đã hoàn thành toàn bộ 9 nhiệm vụ.',
      [],
    ],
    [
      'does not hide a whole of another number',
      'Còn 16 nhiệm vụ chưa hoàn thành; đến nay các bên đã hoàn thành toàn bộ 40 nhiệm vụ.',
      ['40/40 -% nhiệm vụ completed'],
    ],
  ])('%s', (_what, text, expected) => expect(figureLines(text)).toEqual(expected));
});

describe('the set that a share is of', () => {
  test.each([
    [
      'Trong 140 dòng hành động của Kế hoạch, hai bên đã triển khai 81,4%.',
      ['-/- 81.4% dòng hành động implemented'],
    ],
    ['Trong 140 dòng hành động của Kế hoạch; hai bên đã triển khai 81,4%.', []],
    ['Trong 140 dòng hành động của Kế hoạch: hai bên đã triển khai 81,4%.', []],
    ['Bộ được giao 235 nhiệm vụ; đã hoàn thành 189 nhiệm vụ (80,4%).', ['189/235 80.4% nhiệm vụ completed']],
    ['Bộ được giao 235 nhiệm vụ; đã hoàn thành 189 nhiệm vụ (70,4%).', ['189/- 70.4% nhiệm vụ completed']],
  ])('%s', (text, expected) => expect(figureLines(text)).toEqual(expected));

  test('the same counts of other things are other figures', () => {
    expect(figureLines('Các bên đã triển khai 96/120 dòng hành động và 96/120 biện pháp.')).toEqual([
      '96/120 -% dòng hành động implemented',
      '96/120 -% biện pháp implemented',
    ]);
  });

  test('of two days the one nearer before the figure bounds it', () => {
    const text =
      'Tính đến tháng 3-2017 đã có kế hoạch và đến tháng 9-2017 đã có 96/120 dòng hành động được triển khai.';
    expect(figuresIn(text).map(({ asOf }) => asOf)).toEqual(['2017-09']);
  });
});
