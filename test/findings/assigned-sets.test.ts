import { describe, expect, test } from 'vitest';
import type { Progress } from '../../src/document.js';
import { findProgress } from '../../src/findings/progress.js';
import { prose } from '../support/prose.js';

const find = (text: string): Progress[] => findProgress(prose(text)).progress;
const briefs = (text: string): string[] =>
  find(text).map(({ done, total, unit, status }) => `${done ?? '-'}/${total ?? '-'} ${unit} ${status}`);

describe('a set that somebody was given or took on, and what was done of it', () => {
  test.each([
    ['Sở được giao 41 nhiệm vụ, đến nay đã hoàn thành 38 nhiệm vụ.', '38/41 nhiệm vụ completed'],
    ['Việt Nam chủ trì 41 hoạt động và đã xong 38.', '38/41 hoạt động completed'],
    ['Lào đăng ký 41 hoạt động, trong đó đã hoàn thành 38.', '38/41 hoạt động completed'],
  ])('%s', (text, expected) => expect(briefs(text)).toEqual([expected]));

  test.each([
    'Trong năm, tỉnh khởi công 12 dự án, hoàn thành 8 dự án.',
    'Sở được giao 41 nhiệm vụ, trong đó 38 cán bộ chuyên trách theo dõi và hoàn thành báo cáo.',
    'Lào đăng ký 41 hoạt động, đã hoàn thành 38% khối lượng.',
    'Lào đăng ký 41 hoạt động, đã hoàn thành 38 hồ sơ.',
  ])('not in %s', (text) => expect(briefs(text)).toEqual([]));
});

describe('a part behind "but only"', () => {
  test('is of the whole that was only begun', () => {
    expect(briefs('Tất cả 15 sáng kiến đều đã khởi động nhưng mới có 7 sáng kiến hoàn tất.')).toEqual([
      '15/15 sáng kiến put-in-hand',
      '7/15 sáng kiến completed',
    ]);
  });

  test('and of nothing else', () => {
    expect(briefs('Tỉnh có 12 dự án đã khởi công nhưng chỉ có 3 nhà thầu.')).toEqual([]);
  });
});

test('what has not begun is outstanding', () => {
  expect(
    briefs('Trong tổng số 140 dòng hành động, 100 dòng đã hoàn thành và 12 dòng chưa bắt đầu (8,6%).'),
  ).toEqual(['100/140 dòng hành động completed', '12/140 dòng hành động outstanding']);
});

describe('a plan that is called by small words', () => {
  const first = 'Khung hợp tác chiến lược phát triển bền vững giai đoạn 2022-2026 được ký tại Hà Nội.';
  test('is no framework that was named before', () => {
    const [figure] = find(`${first} Đến nay 163/214 hoạt động của kế hoạch công tác chung đã hoàn thành.`);
    expect(figure?.plan).toBeNull();
  });

  test('is one of its own noun', () => {
    const [figure] = find(
      'Kế hoạch hành động ASEAN-Nga giai đoạn 2021-2025 được ký. Đến nay 63/70 hoạt động của kế hoạch đã hoàn thành.',
    );
    expect(figure?.plan).toBe('Kế hoạch hành động ASEAN-Nga giai đoạn 2021-2025');
  });
});

describe('the same measure of another item', () => {
  const first = 'Đến nay 98% dòng hành động của APSC đã được triển khai.';
  const done = '-/- dòng hành động implemented';
  test.each([
    [`${first} Con số tương ứng của AEC và ASCC là 88% và 72%.`, [done, done, done]],
    [`${first} Ở trụ cột Kinh tế, tỷ lệ này là 88%.`, [done, done]],
    [`${first} Tỷ lệ này tăng 5% so với năm trước.`, [done]],
    [`${first} Kim ngạch chiếm 23% thương mại. Tỷ lệ này ở châu Âu là 60%.`, [done]],
  ])('%s', (text, expected) => expect(briefs(text)).toEqual(expected));
});

test('numbered lines go on with the figure before them, and plain sentences do not', () => {
  const first = 'Các bên đã hoàn thành 121/146 hoạt động.';
  const lines = '1. Nâng cao nhận thức: 30/32 hoạt động\n2. Đa dạng văn hóa: 28/35 hoạt động.';
  expect(briefs(`${first} Kết quả theo từng ưu tiên chiến lược như sau:\n${lines}`)).toEqual([
    '121/146 hoạt động completed',
    '30/32 hoạt động completed',
    '28/35 hoạt động completed',
  ]);
  expect(briefs(`${first} Nâng cao nhận thức: 30/32 hoạt động.`)).toEqual(['121/146 hoạt động completed']);
});

describe('a set that opens its clause without a number', () => {
  test.each([
    ['Hội nghị rà soát: trong số các biện pháp của năm, 12 trên 15 đã xong.', ['12/15 biện pháp completed']],
    ['Trong số các biện pháp ưu tiên, 12 trong 15 nước đã hoàn thành.', []],
    ['Các nước thông qua biện pháp, 12 trên 15 đã hoàn thành.', []],
  ])('%s', (text, expected) => expect(briefs(text)).toEqual(expected));
});

test('a task that somebody is given is not done', () => {
  expect(briefs('Thứ trưởng giao các đơn vị hoàn thành 100% nhiệm vụ của năm.')).toEqual([]);
});

test('a field with a comma in its name is one item', () => {
  expect(
    briefs('ASEAN đã thực hiện 89% hoạt động, riêng lĩnh vực phòng, chống mua bán người đạt 94%.'),
  ).toHaveLength(2);
});

test('who only hears a report tells no figure', () => {
  const [figure] = find('Hội nghị đã nghe báo cáo về 12/15 biện pháp đã hoàn thành.');
  expect(figure?.reportedBy).toBeNull();
});
