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
