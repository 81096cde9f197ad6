import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stretch } from '../../src/clean/cleaned.js';
import { cleaned, linesOf } from './support.js';

const SUBJECTS = ['Bộ trưởng Khăm Sủi', 'Bà Noor', 'Các nước', 'Hội nghị', 'Ông Sáu Đèo', 'Hai bên', 'ASEAN'];
const VERBS = ['khẳng định', 'nhất trí', 'cho rằng', 'đề nghị', 'hoan nghênh việc', 'theo dõi sát việc'];
const OBJECTS = [
  'các nước cần chia sẻ dữ liệu nước sớm hơn trước mùa khô',
  'kế hoạch chung cho giai đoạn 2021-2025 đã đi được nửa chặng đường',
  'trung tâm dữ liệu đặt tại Vientiane sẽ hoạt động ngay trong năm nay',
  'hợp tác ở hạ lưu phải đi cùng với hợp tác ở thượng nguồn',
];

const sentence = fc
  .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...VERBS), fc.constantFrom(...OBJECTS), fc.nat(99))
  .map(([subject, verb, object, day]) => `${subject} ${verb} ${object}, theo báo cáo thứ ${day}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const article = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 12 });

const line = fc.oneof(
  { weight: 3, arbitrary: sentence },
  { weight: 2, arbitrary: paragraph },
  fc.constantFrom(
    '',
    '',
    'Trang chủ',
    'Kinh tế',
    'Đăng nhập',
    'Chia sẻ',
    'Tin liên quan',
    'Bình luận (0)',
    'Hà Vy',
    'TUYẾT MAI',
    '02/08/2021 22:32',
    '0',
    'Ảnh: Hà Vy',
    'Toàn cảnh hội nghị. Ảnh: Hà Vy',
    'Hồ chứa mùa khô - Ảnh 1.',
    '(TTXVN/Vietnam+)',
    'Theo chinhphu.vn',
    'Sáu nước bàn chuyện chia sẻ dữ liệu nước',
    'Sáu nước bàn chuyện chia sẻ dữ liệu nước',
    'Hạ lưu thiếu nước ngay từ tháng Hai',
    '- Lập trung tâm dữ liệu chung',
    'Xem thêm: Hạ lưu thiếu nước ngay từ tháng Hai',
    'Từ khóa: Mekong',
    '© 2024 Báo Sông Nước',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const page = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));

function disjoint(ranges: readonly Stretch[]): boolean {
  return ranges.every((range, i) => range.start < range.end && (ranges[i - 1]?.end ?? 0) <= range.start);
}

describe('for any mix of lines', () => {
  test('every line that holds something has one label, in order', () => {
    fc.assert(
      fc.property(page, (text) => {
        const numbers = linesOf(text).map(({ line }) => line.number);
        const rules = linesOf(text).map(({ rule }) => rule);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(rules).not.toContain('');
      }),
    );
  });

  test('paragraphs, captions and glued stretches are in order and never overlap', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { paragraphs, captions, glued } = cleaned(text);
        expect(disjoint(paragraphs)).toBe(true);
        expect(disjoint(captions)).toBe(true);
        expect(disjoint(glued)).toBe(true);
        expect(disjoint([...paragraphs, ...captions].sort((a, b) => a.start - b.start))).toBe(true);
        for (const { start, end } of glued) {
          expect(paragraphs.some((range) => range.start <= start && end <= range.end)).toBe(true);
        }
      }),
    );
  });
});

describe('a clean article stays as it is', () => {
  test.each([['\n'], ['\n\n']])('headline and paragraphs, parted by %j', (gap) => {
    fc.assert(
      fc.property(article, (paragraphs) => {
        const title = 'Sáu nước bàn chuyện chia sẻ dữ liệu nước';
        const text = [title, ...paragraphs].join(gap);
        const page = cleaned(text);
        expect(page.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
        expect(page.title && text.slice(page.title.start, page.title.end)).toBe(title);
        expect([...page.captions, ...page.glued, ...page.authors]).toEqual([]);
      }),
    );
  });

  test('paragraphs alone', () => {
    fc.assert(
      fc.property(article, (paragraphs) => {
        const text = paragraphs.join('\n');
        const page = cleaned(text);
        expect(page.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
        expect(page.title).toBeNull();
      }),
    );
  });
});

test.each([
  [
    'a hundred thousand short lines',
    Array.from({ length: 100_000 }, (_, i) => `Chuyên mục ${i % 7} của báo`).join('\n'),
  ],
  [
    'a hundred thousand sentences',
    Array.from({ length: 100_000 }, (_, i) => `Hai bên nhất trí về việc thứ ${i}./.`).join('\n'),
  ],
  [
    'one line of megabytes',
    'Bà Noor nói. Ảnh: Hà Vy Hai bên nhất trí [Tin khác của ngày hôm nay]. '.repeat(80_000),
  ],
])('%s lose no line', (_, text) => {
  // Nothing here measures: a rule that is not linear would not come back within the time that a test has.
  expect(linesOf(text).length).toBe(text.split('\n').length);
});
