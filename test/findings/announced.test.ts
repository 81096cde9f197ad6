import { describe, expect, test } from 'vitest';
import { figureLines, figuresIn } from '../support/lines.js';

describe('a sentence before a colon tells how the items behind it stand', () => {
  test('each with its own noun', () =>
    expect(
      figureLines(
        'Tỷ lệ hoàn thành kế hoạch của các kênh như sau:',
        '- Lao động: 19/20 hoạt động (95%);',
        '- Thanh niên: đã làm xong 8 trong tổng số 10 hoạt động;',
        '- Quản lý thiên tai: 22/25 dự án, đạt 88%.',
      ),
    ).toEqual(['19/20 95% hoạt động completed', '8/10 -% hoạt động completed', '22/25 88% dự án completed']));

  test('or with the noun that the sentence names', () =>
    expect(
      figureLines(
        'Tiến độ thực hiện các dòng hành động theo trụ cột:',
        '- An ninh: đạt 98%;',
        '- Thương mại: 40/47 (85%).',
      ),
    ).toEqual(['-/- 98% dòng hành động implemented', '40/47 85% dòng hành động implemented']));

  test.each([
    ['a goal', 'Các nhiệm vụ cần hoàn thành trong năm tới:', '- Lao động: 19/20 nhiệm vụ;'],
    ['no carrying out', 'Số lượng các hoạt động như sau:', '- Lao động: 19/20 hoạt động;'],
    ['what failed', 'Kết quả thực hiện như sau:', '- Lao động chậm tiến độ: 3/20 hoạt động;'],
    ['another noun', 'Kết quả thực hiện như sau:', '- Lao động: 19/20 doanh nghiệp;'],
    [
      'a paragraph between',
      'Kết quả thực hiện như sau:',
      'Các bộ đều báo cáo.',
      '- Lao động: 19/20 hoạt động;',
    ],
  ])('not %s', (_, ...paragraphs) => expect(figureLines(...paragraphs)).toEqual([]));
});

test('what stands behind the last share of a list may be all of a set', () =>
  expect(
    figureLines(
      'Tỷ lệ hoàn thành là 96% biện pháp của trụ cột Kinh tế và toàn bộ 109 biện pháp của trụ cột Văn hóa.',
    ),
  ).toEqual(['-/- 96% biện pháp completed', '109/109 -% biện pháp completed']));

test.each([
  'Hiện ở giai đoạn 3 trong tổng số 5 dự án đã hoàn thành.',
  'Đợt 2 trong tổng số 4 nhiệm vụ đã hoàn thành.',
])('the number of a phase counts nothing: %s', (text) => expect(figureLines(text)).toEqual([]));

describe('a set, and behind it how many of them', () => {
  test.each([
    [
      'Kế hoạch gồm 140 dòng hành động, đến nay 114 dòng hành động đã được triển khai.',
      '114/140 -% dòng hành động implemented',
    ],
    ['Đối với 14 ưu tiên do Lào đề xuất, đến nay đã có 9 ưu tiên hoàn tất.', '9/14 -% ưu tiên completed'],
    [
      'Ông Sin cho biết trong 170 dòng hành động có 165 dòng hành động đã được thực hiện.',
      '165/170 -% dòng hành động implemented',
    ],
    [
      '96/120 dòng hành động, chủ yếu trong lĩnh vực kinh tế, đã được triển khai.',
      '96/120 -% dòng hành động implemented',
    ],
    [
      '26/120 dòng hành động, nhất là về môi trường, vẫn chưa được triển khai.',
      '26/120 -% dòng hành động outstanding',
    ],
  ])('%s', (text, found) => expect(figureLines(text)).toEqual([found]));

  test.each([
    'Chương trình gồm 12 dự án mới, 5 dự án chuyển tiếp đã hoàn thành.',
    'Với 12 dự án đã hoàn thành, 5 dự án đang triển khai, tỉnh đi đầu.',
    '96/120 dòng hành động, chủ yếu của trụ cột kinh tế, 20 biện pháp khác chưa được triển khai.',
  ])('not %s', (text) => expect(figureLines(text)).toEqual([]));
});

test('a set behind a colon', () =>
  expect(
    figureLines('Kế hoạch đi được nửa đường: Trong 36 dự án thuộc Kế hoạch A, 18 dự án đã xong.'),
  ).toEqual(['18/36 -% dự án completed']));

describe('rows of shares, and verbs between the numbers', () => {
  test.each([
    [
      'Ba trụ cột lần lượt hoàn thành 98%, 88% và 92% dòng hành động.',
      [
        '-/- 98% dòng hành động completed',
        '-/- 88% dòng hành động completed',
        '-/- 92% dòng hành động completed',
      ],
    ],
    [
      'Tỷ lệ triển khai ở hai trụ cột lần lượt là 94% và 86% số dòng hành động.',
      ['-/- 94% dòng hành động implemented', '-/- 86% dòng hành động implemented'],
    ],
    ['Đã có 126 dòng hành động được triển khai trên tổng số 140.', ['126/140 -% dòng hành động implemented']],
    ['Có 30 dự án được khởi công trong tổng số 45 dự án.', ['30/45 -% dự án put-in-hand']],
    ['Tăng trưởng đạt 4%, 5% và hoàn thành 92% nhiệm vụ.', ['-/- 92% nhiệm vụ completed']],
    ['Đã có 126 biện pháp được thông qua trên tổng số 140 biện pháp.', []],
    ['Đã có 126 biện pháp được triển khai trên tổng số 140 doanh nghiệp.', []],
  ])('%s', (text, found) => expect(figureLines(text)).toEqual(found));

  test('the evidence holds both numbers', () =>
    expect(figuresIn('Đã có 126 dòng hành động được triển khai trên tổng số 140.')[0]?.text).toBe(
      '126 dòng hành động được triển khai trên tổng số 140',
    ));
});

test('the parts of a set behind a semicolon', () =>
  expect(figureLines('Đề án đặt ra 22 nhiệm vụ; đến nay 19 nhiệm vụ đã hoàn thành.')).toEqual([
    '19/22 -% nhiệm vụ completed',
  ]));

test('what a plan holds is no part of its name', () =>
  expect(
    figuresIn(
      'ASEAN có Chiến lược trung hòa carbon với 8 chương trình, đến nay mới triển khai 3/8 chương trình.',
    )[0]?.plan,
  ).toBe('Chiến lược trung hòa carbon'));

describe('items behind a colon in their own sentence', () => {
  test.each([
    [
      'Tỷ lệ hoàn thành các dòng hành động của ba trụ cột: Chính trị - An ninh 98%, Kinh tế 94%.',
      ['-/- 98% dòng hành động completed', '-/- 94% dòng hành động completed'],
    ],
    [
      'Tỷ lệ hoàn thành của các nhóm là 91,6%, cụ thể: tài nguyên nước 22/24 biện pháp, giảm nghèo 17/18.',
      ['22/24 -% biện pháp completed', '17/18 -% biện pháp completed'],
    ],
    [
      'Kết quả thực hiện nhiệm vụ: Bộ Công an 21/22, Bộ Tài chính 14/18.',
      ['21/22 -% nhiệm vụ implemented', '14/18 -% nhiệm vụ implemented'],
    ],
  ])('%s', (text, found) => expect(figureLines(text)).toEqual(found));

  test.each([
    'Tỷ lệ hoàn thành dự án: hạng mục cầu 60%, hạng mục đường 45%.',
    'Kết quả thực hiện các dự án: vốn vay 60%, vốn trong nước 45%.',
    'Kết quả thực hiện nghị quyết: hỗ trợ 22/24 dự án, cấp 15/16 giấy phép.',
    'Tình hình triển khai nhiệm vụ: 12/15 cán bộ đã nghỉ, 3/15 cán bộ ở lại.',
    'Tỷ lệ giải ngân các dòng hành động: thương mại 60%, giáo dục 45%.',
  ])('not in %s', (text) => expect(figureLines(text)).toEqual([]));

  test('what the items are told by is no source', () => {
    const text = 'Tỷ lệ triển khai các biện pháp theo trụ cột như sau: Kinh tế: 94%; Xã hội: 97%.';
    expect(figuresIn(text).map(({ reportedBy }) => reportedBy)).toEqual([null, null]);
  });
});
