import { expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

/** "name | title | verbs" of everybody who speaks. */
function said(text: string): string[] {
  const article = prose(text);
  return findSpeakers(article, findPeople(article)).map(
    ({ name, title, statements }) =>
      `${name} | ${title ?? ''} | ${statements.map(({ verb }) => verb).join(', ')}`,
  );
}

test.each([
  ['Quốc vương Jordan Hussam II cho rằng hòa bình còn xa.', 'Hussam II | Quốc vương Jordan | cho rằng'],
  ['Vua Edmund IV cảm ơn các nước.', 'Edmund IV | Vua | cảm ơn'],
  [
    'Tổng thống Philippines Ramon Castel Jr. bày tỏ lo ngại và kêu gọi các bên kiềm chế.',
    'Ramon Castel Jr. | Tổng thống Philippines | bày tỏ',
  ],
  [
    'Đại sứ Gil Arden hoan nghênh kết quả. Theo vị đại sứ, còn nhiều việc phải làm.',
    'Gil Arden | Đại sứ | hoan nghênh, theo',
  ],
  [
    'Tổng Thư ký Antonio Ferreira đến Jakarta. Vị tổng thư ký cảnh báo thời gian không còn nhiều.',
    'Antonio Ferreira | Tổng Thư ký | cảnh báo',
  ],
])('numbers of kings, "Jr." and "vị tổng thư ký": %s', (text, found) => expect(said(text)).toEqual([found]));

test('an acronym behind a name is none of it', () =>
  expect(said('Ông Gil Arden EU cho rằng hòa bình còn xa.')).not.toContain('Gil Arden EU |  | cho rằng'));

test('who says what something is', () =>
  expect(
    said('Đại sứ Rima Mansor hoan nghênh kết quả, trong khi Đại sứ Gil Arden gọi đây là “ngày buồn”.'),
  ).toEqual(['Rima Mansor | Đại sứ | hoan nghênh', 'Gil Arden | Đại sứ | gọi']));

test('what is called something is not said', () =>
  expect(said('Đồng thuận này được gọi là nền tảng của khối.')).toEqual([]));

test.each([
  [
    'Bà Kamila Rao phát biểu qua video, đánh giá ASEAN đi đầu; đồng thời kêu gọi đầu tư.',
    'Kamila Rao |  | đánh giá',
  ],
  ['Như Thủ tướng Lê Văn Tâm từng nói, thanh niên là chủ nhân hôm nay.', 'Lê Văn Tâm | Thủ tướng | nói'],
  ['Đại sứ Vũ Hà đến Jakarta. Đại sứ cũng nêu vấn đề tuyến bay sẽ mở như thế nào?', 'Vũ Hà | Đại sứ | nêu'],
])('a speech that goes on, what somebody once said, what is asked: %s', (text, found) =>
  expect(said(text)).toEqual([found]),
);

test('a question to somebody is nothing that he or she said', () =>
  expect(said('Đại sứ Vũ Hà đến Jakarta. Đại sứ đánh giá thế nào về các ưu tiên của Malaysia?')).toEqual([]));

test('what only is like something is no reference', () =>
  expect(said('Như Thủ tướng Lê Văn Tâm đề nghị các bộ, nhiều địa phương đã làm.')).toEqual([]));

test.each([
  [
    'Bộ trưởng Lê Văn Tâm, Chủ tịch Ủy ban, phát biểu khai mạc nêu rõ khoảng cách giàu nghèo.',
    'Lê Văn Tâm | Bộ trưởng, Chủ tịch Ủy ban | nêu rõ',
  ],
  ['Bộ trưởng Lê Văn Tâm gọi chuyến đi là "bước ngoặt".', 'Lê Văn Tâm | Bộ trưởng | gọi'],
  [
    'Trung Quốc và các nước ASEAN hôm 13.7 nhất trí về bộ hướng dẫn.',
    'Trung Quốc và các nước ASEAN |  | nhất trí',
  ],
  ['Đại diện các tổ chức xã hội kêu gọi phê chuẩn Công ước.', 'Đại diện các tổ chức xã hội |  | kêu gọi'],
  [
    'ASEAN và Ấn Độ hoàn thành đàm phán rồi ký Tuyên bố chung và nhất trí nâng cấp quan hệ.',
    'ASEAN và Ấn Độ |  | nhất trí',
  ],
  ['Hamas, tổ chức kiểm soát Dải Gaza, hoan nghênh nghị quyết.', 'Hamas |  | hoan nghênh'],
  [
    'Theo đánh giá giữa kỳ của Ban Thư ký ASEAN, việc thực hiện còn chậm.',
    'đánh giá giữa kỳ của Ban Thư ký ASEAN |  | theo',
  ],
])('openings, names for things, a country and the others, reviews: %s', (text, found) =>
  expect(said(text)).toEqual([found]),
);

test.each(['Bộ trưởng Lê Văn Tâm gọi Đại sứ là anh.', 'Số liệu được phân tách theo giới và dân tộc.'])(
  'nobody speaks in: %s',
  (text) => expect(said(text)).toEqual([]),
);
