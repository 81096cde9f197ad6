import { describe, expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

/** "name: verb, verb" for each speaker. */
function said(text: string): string[] {
  const article = prose(text);
  return findSpeakers(article, findPeople(article)).map(
    ({ name, statements }) => `${name}: ${statements.map(({ verb }) => verb).join(', ')}`,
  );
}

describe('an office held in several countries speaks for all of them', () => {
  test.each([
    ['Ngoại trưởng các nước G7 lên án vụ tấn công.', 'Ngoại trưởng các nước G7: lên án'],
    ['Bộ trưởng Quốc phòng hai nước nhất trí lập đường dây nóng.', 'Bộ trưởng Quốc phòng hai nước: nhất trí'],
    ['Thủ tướng hai nước hôm 7/3 ra tuyên bố chung, kêu gọi kiềm chế.', 'Thủ tướng hai nước: kêu gọi'],
    [
      'Bộ trưởng Kinh tế các nước ASEAN+3 nhấn mạnh vai trò của thương mại tự do.',
      'Bộ trưởng Kinh tế các nước ASEAN+3: nhấn mạnh',
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));

  test('but not one whose field holds a word for several', () => {
    expect(said('Bộ trưởng các vấn đề xã hội Lê Kim Anh cho biết sẽ xem xét.')).toEqual([
      'Lê Kim Anh: cho biết',
    ]);
  });
});

describe('a number belongs to the name before it', () => {
  test.each([
    [
      'Cuộc họp Ủy ban Hợp tác chung lần thứ 11 ghi nhận tiến độ.',
      'Cuộc họp Ủy ban Hợp tác chung lần thứ 11: ghi nhận',
    ],
    ['ASEAN+3 kêu gọi các nước hợp tác.', 'ASEAN+3: kêu gọi'],
    ['Bộ Ngoại giao Nga hôm thứ 6 cho biết đã nhận công hàm.', 'Bộ Ngoại giao Nga: cho biết'],
    ['Bộ Ngoại giao Nga ngày 5-3 cho biết đã nhận công hàm.', 'Bộ Ngoại giao Nga: cho biết'],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));
});

describe('a capital inside a sentence makes a country of "Anh"', () => {
  test.each([
    ['Pháp và Anh cũng bày tỏ quan ngại.', ['Pháp và Anh: bày tỏ']],
    ['Ông Lê Văn Nam 20 tuổi. Anh cho biết rất vui.', ['Lê Văn Nam: cho biết']],
    ['Ông Lê Văn Nam 20 tuổi. Hôm qua, anh cho biết rất vui.', ['Lê Văn Nam: cho biết']],
    [
      'Ông Lê Văn Nam cho biết đã gặp đoàn. Sau đó Anh bày tỏ quan ngại.',
      ['Lê Văn Nam: cho biết', 'Anh: bày tỏ'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('bodies by what they deal with', () => {
  test.each([
    ['Nhóm công tác về lao động di cư đề xuất lập quỹ.', ['Nhóm công tác về lao động di cư: đề xuất']],
    ['Hải cảnh Nhật Bản xác nhận vụ va chạm.', ['Hải cảnh Nhật Bản: xác nhận']],
    ['Ý kiến về lao động di cư được đề xuất.', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('a verb that is hardly a noun goes on with the subject that opens the sentence', () => {
  expect(said('Hiệp hội Thép Áo tỏ ra thận trọng hơn, cảnh báo giá sẽ tăng.')).toEqual([
    'Hiệp hội Thép Áo: cảnh báo',
  ]);
  expect(said('Hiệp hội Thép Áo tiếp nhận các ý kiến, kiến nghị của thành viên.')).toEqual([]);
});

test('who welcomes a guest says so, unless more is said', () => {
  expect(said('Thủ tướng Lê An nhiệt liệt chào mừng đoàn.')).toEqual(['Lê An: chào mừng']);
  expect(said('Thủ tướng Lê An chào mừng đoàn, khẳng định hai nước là bạn.')).toEqual(['Lê An: khẳng định']);
});

test('the head of a body is whoever has an office there', () => {
  const text =
    'Cục trưởng Quản lý Dược Vũ Đình An khẳng định đủ thuốc. Người đứng đầu Cục Quản lý Dược lưu ý giá.';
  expect(said(text)).toEqual(['Vũ Đình An: khẳng định, lưu ý']);
});

test('a name goes on behind what people call its bearer', () => {
  expect(
    said('Chuẩn đô đốc Ramon "Monty" Santos nói tàu đã về. Ông Santos viết rằng không ai bị thương.'),
  ).toEqual(['Ramon "Monty" Santos: nói, viết']);
  expect(said('Chuẩn đô đốc Ramon Santos gọi đó là "Ngày Đen" và khẳng định tàu đã về.')).toEqual([
    'Ramon Santos: khẳng định',
  ]);
});
