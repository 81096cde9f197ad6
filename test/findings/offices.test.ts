import { describe, expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../prose.js';

/** "name | title" of everybody who speaks. */
function holders(text: string): string[] {
  const article = prose(text);
  return findSpeakers(article, findPeople(article)).map(({ name, title }) => `${name} | ${title ?? ''}`);
}

describe('the office before a name', () => {
  test.each([
    [
      'Bộ trưởng Kinh tế, Thương mại và Công nghiệp Nhật Bản Hiroto Amano cho biết quỹ đã đủ vốn.',
      'Hiroto Amano | Bộ trưởng Kinh tế, Thương mại và Công nghiệp Nhật Bản',
    ],
    [
      'Bộ trưởng Môi trường và Lâm nghiệp Indonesia Sri Hartati nhấn mạnh rừng phải được giữ.',
      'Sri Hartati | Bộ trưởng Môi trường và Lâm nghiệp Indonesia',
    ],
    [
      'Phó Tổng Thư ký ASEAN phụ trách Cộng đồng Kinh tế Lim Hang Hin cho biết quỹ đã đủ vốn.',
      'Lim Hang Hin | Phó Tổng Thư ký ASEAN phụ trách Cộng đồng Kinh tế',
    ],
    [
      'Bí thư Huyện ủy Chợ Lách Trần Thị Mỹ Hảo cho biết cầu đã xong.',
      'Trần Thị Mỹ Hảo | Bí thư Huyện ủy Chợ Lách',
    ],
    [
      'Chủ tịch Ủy ban Chữ thập đỏ quốc tế Martin Keller cảm ơn các nước.',
      'Martin Keller | Chủ tịch Ủy ban Chữ thập đỏ quốc tế',
    ],
  ])('%s', (text, holder) => expect(holders(text)).toEqual([holder]));

  test('a list of persons is no list of fields', () =>
    expect(
      holders('Bộ trưởng Kinh tế, Thứ trưởng Thương mại và ông Lê An cho biết quỹ đã đủ vốn.'),
    ).toContain('Lê An | '));
});

describe('foreign names', () => {
  test('a word of rank amid a Malay name is part of it', () =>
    expect(holders('Bà Siti Zalina Dato Haji Yusof cảm ơn Chủ tịch nước đã dành thời gian tiếp.')).toEqual([
      'Siti Zalina Dato Haji Yusof | ',
    ]));

  test('one word of it stands for its only bearer', () => {
    const text = 'Chị Nur Zalina Binti Yusof, sinh viên, kể lại chuyến đi.\n"Tôi sẽ quay lại", Zalina nói.';
    expect(holders(text)).toEqual(['Nur Zalina Binti Yusof | sinh viên']);
    expect(holders(`${text}\nBà Siti Zalina cho biết đoàn về muộn.\n"Tốt", Zalina nói.`)).toHaveLength(3);
  });
});

describe('offices that nobody holds by name', () => {
  test('end with the name of their body, in words that no table knows', () =>
    expect(
      holders('Giám đốc Trung tâm Khí tượng chuyên ngành ASEAN (ASMC) cảnh báo mùa khô sẽ dài.'),
    ).toEqual(['Giám đốc Trung tâm Khí tượng chuyên ngành ASEAN (ASMC) | ']));

  test('a group of them is no person', () =>
    expect(holders('34 dự án do nhóm đại biểu đề xuất đã xong.')).toEqual([]));
});
