import { describe, expect, test } from 'vitest';
import { findProgress } from '../../src/findings/progress.js';
import { english } from '../../src/languages/en/index.js';
import { vietnamese } from '../../src/languages/vi/index.js';
import { prose } from '../support/prose.js';

const briefs = (text: string, language = vietnamese): string[] =>
  findProgress(prose(text, null, language)).progress.map(
    ({ done, total, percent, unit, status }) =>
      `${done ?? '-'}/${total ?? '-'} ${percent.stated ?? '-'}% ${unit} ${status}`,
  );

describe('counts that make up the number of their set are parts of it', () => {
  test.each([
    [
      'Lào đề xuất 14 sáng kiến. Đến nay, năm sáng kiến đã hoàn thành, chín sáng kiến còn lại đang triển khai.',
      ['5/14 -% sáng kiến completed'],
    ],
    [
      'Có 9 ưu tiên đề ra thì 7 ưu tiên đã hoàn tất, hai ưu tiên đang được thực hiện.',
      ['7/9 -% ưu tiên completed'],
    ],
    [
      'Kế hoạch nêu 12 biện pháp. Tám biện pháp đã được triển khai, ba đang triển khai và một chưa triển khai.',
      ['8/12 -% biện pháp implemented'],
    ],
    [
      'Thành phố giao 45 nhiệm vụ. 40 nhiệm vụ hoàn thành, 5 nhiệm vụ chuyển sang năm 2025.',
      ['40/45 -% nhiệm vụ completed'],
    ],
    [
      'Nhóm nhiệm vụ trên có 96 nhiệm vụ, hoàn thành 88, còn 8 nhiệm vụ đang thực hiện.',
      ['88/96 -% nhiệm vụ completed'],
    ],
  ])('%s', (text, found) => expect(briefs(text)).toEqual(found));

  test.each([
    'Bộ được giao 62 nhiệm vụ. Bộ đã hoàn thành 8 nhiệm vụ khác.',
    'Lào đề xuất 14 sáng kiến. Đến nay, năm sáng kiến đã hoàn thành, tám sáng kiến đang triển khai.',
    'Lào đề xuất 14 sáng kiến. Hội nghị kéo dài. Năm sáng kiến đã hoàn thành, chín sáng kiến đang triển khai.',
    'Lào đề xuất 14 sáng kiến. Năm nước đã hoàn thành, chín nước đang triển khai.',
    'Lào đề xuất 14 sáng kiến. Năm sáng kiến sẽ hoàn thành trong năm nay, chín sáng kiến hoàn thành năm sau.',
    'Lào đề xuất hơn 14 sáng kiến, gồm 5 sáng kiến về y tế và 9 sáng kiến về kinh tế.',
    'Hà Nội có 12 dự án; 7 dự án của Đồng Nai đang thi công và 5 dự án của Bình Dương đã hoàn thành.',
    'Hà Nội có 12 dự án. Đồng Nai có 7 dự án hoàn thành, Bình Dương có 5 dự án chưa triển khai.',
    'Bộ đã hoàn thành 12 dự án. 7 dự án hoàn thành trước hạn, 5 dự án đang nghiệm thu.',
    'Bộ có 12 dự án. 7 dự án hoàn thành trước hạn, 5 dự án hoàn thành đúng hạn.',
    'Bộ có 12 dự án. 7 dự án đã hoàn thành giải phóng mặt bằng và 5 dự án được giao cho các ban.',
  ])('not in %s', (text) => expect(briefs(text)).toEqual([]));
});

test('in English, where what has not begun was not begun', () =>
  expect(
    briefs(
      'The plan lists 12 measures. Eight measures have been implemented, three are under way and one has not started.',
      english,
    ),
  ).toEqual(['8/12 -% measures implemented']));

test.each([
  [
    'The Pact contains 56 actions. By 30 June, 20 of them had been put in motion, and seven had been completed.',
    ['20/56 -% actions put-in-hand', '7/56 -% actions completed'],
  ],
  [
    'The plan has 56 measures. To date, 20 of these have been implemented.',
    ['20/56 -% measures implemented'],
  ],
  ['The plan has 56 measures. Officials met 20 envoys, five of them had completed a course.', []],
  ['The ministry proposed 56 measures and 12 projects. To date, 20 of them have been completed.', []],
  ['Officials have implemented 56 measures. To date, 20 of them have been implemented in Laos.', []],
])('counts of "them": %s', (text, found) => expect(briefs(text, english)).toEqual(found));

describe('"Trong đó" behind a set tells parts of it', () => {
  test.each([
    ['Bộ được giao 62 nhiệm vụ. Trong đó, 54 nhiệm vụ đã hoàn thành.', ['54/62 -% nhiệm vụ completed']],
    [
      '4 bộ được giao tổng số 1.286 nhiệm vụ. Trong đó:\n- Đã hoàn thành 742 nhiệm vụ (739 nhiệm vụ đúng hạn);\n- Chưa hoàn thành 544 nhiệm vụ.',
      ['742/1286 -% nhiệm vụ completed'],
    ],
    ['Lào đã đề xuất 14 sáng kiến. Trong đó, 5 sáng kiến đã hoàn thành.', ['5/14 -% sáng kiến completed']],
  ])('%s', (text, found) => expect(briefs(text)).toEqual(found));

  test.each([
    'Bộ đã hoàn thành 62 nhiệm vụ. Trong đó, 54 nhiệm vụ hoàn thành trước hạn.',
    'Hai bên đã tổ chức 45 hoạt động. Trong đó, 20 hoạt động được triển khai tại Lào.',
    'Bộ có 62 nhiệm vụ và 80 nhiệm vụ cũ. Trong đó, 54 nhiệm vụ đã hoàn thành.',
    'Bộ được giao 62 nhiệm vụ. Trong đó, 54 cán bộ đã hoàn thành khóa học.',
    'Bộ được giao 62 nhiệm vụ. Trong đó:\nCác bên đều dự.\n- Đã hoàn thành 54 nhiệm vụ.',
    'Bộ được giao 62 nhiệm vụ. Trong đó, 54 nhiệm vụ phải hoàn thành trong năm nay.',
  ])('not in %s', (text) => expect(briefs(text)).toEqual([]));
});

test('all of what is left is no figure', () =>
  expect(briefs('Đại sứ đề nghị hai bên sớm thực hiện 100% các dòng hành động còn lại.')).toEqual([]));

describe('lines of a list without marks', () => {
  const first = 'Đến nay, 96/120 dòng hành động đã được triển khai.';
  const total = '96/120 -% dòng hành động implemented';
  const items = ['40/44 -% dòng hành động implemented', '30/35 -% dòng hành động implemented'];

  test.each([
    [`${first}\nTrong đó:\nChính trị - An ninh: 40/44\nKinh tế: 30/35`, [total, ...items]],
    [
      `${first} 24 dòng hành động còn lại được chuẩn bị.\nTrong đó:\nChính trị - An ninh: 40/44\nKinh tế: 30/35`,
      [total, ...items],
    ],
    [`${first}\nTrong đó:\nVốn vay: 40/44 triệu USD\nHộ nghèo: 30/35 hộ`, [total]],
    [`${first}\nCác bên đều dự.\nTrong đó:\nKinh tế: 30/35`, [total]],
    [`${first} Kinh tế: 30/35.`, [total]],
  ])('%s', (text, found) => expect(briefs(text)).toEqual(found));

  test('in English', () =>
    expect(
      briefs(
        'By June, 56 of the 59 action lines had been implemented. The remaining three are in progress.\nImplementation by pillar:\nPolitical-Security: 18 of 18 action lines\nEconomic: 20 of 21 action lines',
        english,
      ),
    ).toEqual([
      '56/59 -% action lines implemented',
      '18/18 -% action lines implemented',
      '20/21 -% action lines implemented',
    ]));
});

test.each([
  [
    'Kế hoạch gồm 59 dòng hành động. Đến nay, 56 đã được triển khai, đạt 94,9%.',
    ['56/59 94.9% dòng hành động implemented'],
  ],
  ['Kế hoạch gồm 59 dòng hành động. Đến nay, 40 đã được triển khai, đạt 94,9%.', []],
  [
    'Có 2.216 kiến nghị được tổng hợp; đến nay, 2.162 kiến nghị đã được giải quyết, trả lời, đạt 97,6%.',
    ['2162/2216 97.6% kiến nghị addressed'],
  ],
  // 19% of either
  [
    'Có 2.216 kiến nghị và 2.162 kiến nghị cũ; đã giải quyết xong 412 kiến nghị, chiếm 19%.',
    ['412/- 19% kiến nghị addressed'],
  ],
  [
    'Bộ được giao 62 nhiệm vụ. Số nhiệm vụ đã hoàn thành là 54, chiếm 87,1%; số nhiệm vụ chưa triển khai là 2, chiếm 3,2%.',
    ['54/62 87.1% nhiệm vụ completed', '2/62 3.2% nhiệm vụ outstanding'],
  ],
  [
    'Với 217 hoạt động được đề ra, hai bên đã triển khai 210 hoạt động, đạt gần 97%. Như vậy, chỉ còn bảy hoạt động, tương đương 3%.',
    ['210/217 97% hoạt động implemented'],
  ],
])('a share tells which whole a count is of: %s', (text, found) => expect(briefs(text)).toEqual(found));

test.each([
  [
    'APSC đạt 99,6%, AEC đạt 94% và ASCC đạt 97% dòng hành động được triển khai.',
    [
      '-/- 99.6% dòng hành động implemented',
      '-/- 94% dòng hành động implemented',
      '-/- 97% dòng hành động implemented',
    ],
  ],
  [
    'Thương mại đạt 99,6%, ASCC đạt 97% dòng hành động được triển khai.',
    ['-/- 97% dòng hành động implemented'],
  ],
  [
    'Đã có 210/231 biện pháp hoàn thành. Lĩnh vực hạ tầng: 40/46; quản lý chất lượng: 43/46; đi lại: 34/36.',
    [
      '210/231 -% biện pháp completed',
      '40/46 -% biện pháp completed',
      '43/46 -% biện pháp completed',
      '34/36 -% biện pháp completed',
    ],
  ],
  ['Đã có 14/15 sáng kiến bước vào giai đoạn triển khai.', ['14/15 -% sáng kiến put-in-hand']],
  [
    'Nông nghiệp có 6/6 hành động được triển khai; thương mại 5/5; giáo dục 4/4.',
    ['6/6 -% hành động implemented', '5/5 -% hành động implemented', '4/4 -% hành động implemented'],
  ],
  ['Nông nghiệp có 6/6 hành động được triển khai; hội nghị bế mạc 5/8.', ['6/6 -% hành động implemented']],
])('lists: %s', (text, found) => expect(briefs(text)).toEqual(found));
