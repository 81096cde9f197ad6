import { describe, expect, test } from 'vitest';
import { figureLines } from '../../support/lines.js';

describe('counts behind their labels', () => {
  test.each([
    [
      'Tổng số nhiệm vụ được giao: 45; đã hoàn thành: 42; đang thực hiện: 3.',
      ['42/45 -% nhiệm vụ completed'],
    ],
    [
      'Tổng số nhiệm vụ: 130; đã hoàn thành: 104 (80%); đang thực hiện: 22 (16,9%); quá hạn: 4 (3,1%).',
      ['104/130 80% nhiệm vụ completed', '22/130 16.9% nhiệm vụ ongoing'],
    ],
    ['Tổng số: 45 nhiệm vụ\nĐã hoàn thành: 42 nhiệm vụ, đạt 93,3%', ['42/45 93.3% nhiệm vụ completed']],
    [
      '- Số khuyến nghị chấp thuận: 251\n- Số khuyến nghị đã thực hiện: 219 (87,3%)\n- Số khuyến nghị chưa thực hiện: 2 (0,8%)',
      ['219/251 87.3% khuyến nghị implemented', '2/251 0.8% khuyến nghị outstanding'],
    ],
  ])('%s', (text, lines) => expect(figureLines(text)).toEqual(lines));

  test.each([
    // A share that the two do not give.
    'Tổng số nhiệm vụ được giao: 45; đã hoàn thành: 42 (80%).',
    // Of no set, or of another one.
    'Tổng số phiếu phát ra: 478; đã hoàn thành: 432.',
    'Tổng số nhiệm vụ: 45; số dự án đã hoàn thành: 12 dự án.',
    // Somebody's own, a step, what failed, a goal.
    'Tổng số nhiệm vụ: 45; Sở Y tế đã hoàn thành: 12.',
    'Tổng số nhiệm vụ: 45; hoàn thành một phần: 12.',
    'Tổng số nhiệm vụ: 45; không hoàn thành: 12.',
    'Tổng số nhiệm vụ: 45; phấn đấu hoàn thành: 40.',
    'Số hoạt động trong năm: 24; số hoạt động triển khai năm sau: 12.',
    'Nhiệm vụ số: 45; hoàn thành: 30.',
    'Tổng vốn của dự án: 120 tỷ đồng; hoàn thành: 90 tỷ đồng.',
    // A sentence between ends the list.
    'Tổng số nhiệm vụ: 45.\nHội nghị nghe nhiều ý kiến.\nĐã hoàn thành: 42.',
    'Tổng số nhiệm vụ: 45; hoàn thành: 8:30.',
  ])('%s', (text) => expect(figureLines(text)).toEqual([]));
});

describe('neither done nor late', () => {
  test.each([
    [
      'Trong số 45 nhiệm vụ được giao, có 42 nhiệm vụ đã hoàn thành (93,3%), 3 nhiệm vụ trong hạn (6,7%).',
      ['42/45 93.3% nhiệm vụ completed'],
    ],
    ['Bộ đã hoàn thành 36/45 nhiệm vụ trong hạn, đạt 80%.', ['36/45 80% nhiệm vụ completed']],
    ['Có 36/45 nhiệm vụ đã hoàn thành trong hạn.', ['36/45 -% nhiệm vụ completed']],
  ])('%s', (text, lines) => expect(figureLines(text)).toEqual(lines));
});

describe('a set, and then its part', () => {
  test.each([
    [
      'Kế hoạch có 130 dòng hành động thì 104 dòng đã và đang triển khai.',
      ['104/130 -% dòng hành động implemented-or-ongoing'],
    ],
    [
      'Gần như toàn bộ các dòng hành động, cụ thể là 128/130, đã được triển khai.',
      ['128/130 -% dòng hành động implemented'],
    ],
    ['Cứ 10 dự án thì 7 dự án đã hoàn thành.', []],
    ['Nếu có 12 dự án thì 3 dự án phải dừng.', []],
    ['Trong khi miền Bắc có 40 dự án thì miền Nam có 12 dự án hoàn thành.', []],
  ])('%s', (text, lines) => expect(figureLines(text)).toEqual(lines));
});

describe('two shares, of which the first is of another time', () => {
  test.each([
    ['Tỷ lệ hoàn thành các biện pháp của AEC đã tăng từ 54,1% lên 60,6%.', ['-/- 60.6% biện pháp completed']],
    [
      'Tỷ lệ triển khai các dòng hành động tăng từ 88% năm 2022 lên 96% năm 2023.',
      ['-/- 96% dòng hành động implemented'],
    ],
    ['Tỷ lệ giải ngân các dự án tăng từ 40% lên 60%.', []],
    ['Tỷ lệ các dự án chậm tiến độ tăng từ 10% lên 15%.', []],
    ['Mục tiêu là nâng tỷ lệ hoàn thành các biện pháp từ 60% lên 90%.', []],
    ['Giá các dự án hoàn thành tăng từ 10% lên 15%.', []],
  ])('%s', (text, lines) => expect(figureLines(text)).toEqual(lines));
});

describe('a count alone in brackets behind its set', () => {
  test.each([
    ['Hầu hết các dòng hành động (285/295) đã được triển khai.', ['285/295 -% dòng hành động implemented']],
    [
      'Hầu hết các dòng hành động (285 trong tổng số 295) đã được triển khai.',
      ['285/295 -% dòng hành động implemented'],
    ],
    ['Các hoạt động (24/6) đã được triển khai.', []],
    ['Các hoạt động (24/36) bị hoãn.', []],
    ['Các đại biểu (285/295) tán thành.', []],
  ])('%s', (text, lines) => expect(figureLines(text)).toEqual(lines));
});
