import { describe, expect, test } from 'vitest';
import type { Progress } from '../../src/document.js';
import { findProgress } from '../../src/findings/progress.js';
import { prose } from '../support/prose.js';

const brief = ({ done, total, percent, unit, status }: Progress): string =>
  `${done ?? '-'}/${total ?? '-'} ${percent.stated ?? '-'}% ${unit} ${status}`;
const briefs = (...paragraphs: string[]): string[] =>
  findProgress(prose(paragraphs.join('\n'))).progress.map(brief);

describe('a sentence before a colon tells how the items behind it stand', () => {
  test('each with its own noun', () =>
    expect(
      briefs(
        'Tỷ lệ hoàn thành kế hoạch của các kênh như sau:',
        '- Lao động: 19/20 hoạt động (95%);',
        '- Thanh niên: đã làm xong 8 trong tổng số 10 hoạt động;',
        '- Quản lý thiên tai: 22/25 dự án, đạt 88%.',
      ),
    ).toEqual(['19/20 95% hoạt động completed', '8/10 -% hoạt động completed', '22/25 88% dự án completed']));

  test('or with the noun that the sentence names', () =>
    expect(
      briefs(
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
  ])('not %s', (_, ...paragraphs) => expect(briefs(...paragraphs)).toEqual([]));
});

test('what stands behind the last share of a list may be all of a set', () =>
  expect(
    briefs(
      'Tỷ lệ hoàn thành là 96% biện pháp của trụ cột Kinh tế và toàn bộ 109 biện pháp của trụ cột Văn hóa.',
    ),
  ).toEqual(['-/- 96% biện pháp completed', '109/109 -% biện pháp completed']));

test.each([
  'Hiện ở giai đoạn 3 trong tổng số 5 dự án đã hoàn thành.',
  'Đợt 2 trong tổng số 4 nhiệm vụ đã hoàn thành.',
])('the number of a phase counts nothing: %s', (text) => expect(briefs(text)).toEqual([]));
