import { describe, expect, test } from 'vitest';
import { figureLines } from '../../support/lines.js';

describe('a set, its share, and in brackets the count', () => {
  test.each([
    ['Tỷ lệ dòng hành động đã triển khai đạt 81,4% (114/140).', '114/140 81.4% dòng hành động implemented'],
    [
      'Tỷ lệ thực hiện các dòng hành động là 81,4% (114/140 dòng).',
      '114/140 81.4% dòng hành động implemented',
    ],
    ['Số nhiệm vụ hoàn thành đạt 75% (30/40).', '30/40 75% nhiệm vụ completed'],
    ['Dòng hành động đã triển khai đạt 81,4% (114/140).', '114/140 81.4% Dòng hành động implemented'],
  ])('%s', (text, line) => expect(figureLines(text)).toEqual([line]));

  test.each([
    ['72% các biện pháp (156 trong tổng số 217) đã được triển khai.', '156/217 72% biện pháp implemented'],
    [
      'Trong số 35 nhiệm vụ, có 32 nhiệm vụ đã hoàn thành (91,4%), 3 nhiệm vụ còn trong hạn (8,6%).',
      '32/35 91.4% nhiệm vụ completed',
    ],
  ])('%s', (text, line) => expect(figureLines(text)).toEqual([line]));

  test.each([
    'Tỷ lệ hộ nghèo được hỗ trợ đạt 75% (30/40).',
    'Kim ngạch xuất khẩu của các dự án đạt 75% (30/40).',
    'Nhiệm vụ phát triển cây xanh đạt 60% (30/50 ha).',
    'Dự án đạt 60% (30/50).',
    'Dòng hành động đã triển khai đạt 81,4% (114/150).',
  ])('none: %s', (text) => expect(figureLines(text)).toEqual([]));

  test('the next one goes on with it', () =>
    expect(
      figureLines('Số nhiệm vụ hoàn thành đạt 75% (30/40), trong khi năm ngoái là 70% (28/40).'),
    ).toEqual(['30/40 75% nhiệm vụ completed', '28/40 70% nhiệm vụ completed']));
});

describe('a share in brackets right behind its set', () => {
  test.each([
    ['Hầu hết các dòng hành động (98%) đã được triển khai.', '-/- 98% dòng hành động implemented'],
    ['Phần lớn các dòng hành động (khoảng 81,4%) đã hoàn thành.', '-/- 81.4% dòng hành động completed'],
  ])('%s', (text, line) => expect(figureLines(text)).toEqual([line]));

  test.each([
    'Các dự án (60%) và các dòng hành động (40%) là hai phần của kế hoạch.',
    'Kinh phí của các hoạt động (49%) còn thấp.',
    'Các biện pháp hạn chế (20%) đã được bãi bỏ.',
    'Hầu hết các dự án (60%) đã được triển khai.',
  ])('none: %s', (text) => expect(figureLines(text)).toEqual([]));
});
