import { describe, expect, test } from 'vitest';
import { speakerLines, speakersIn } from '../support/lines.js';

const offices = (text: string): readonly (readonly [string, string | null])[] =>
  speakersIn(text).map(({ name, title }) => [name, title]);

test('whose words are spoken of is not who speaks behind the comma', () => {
  expect(
    offices(
      'Phó Phát ngôn Đoàn Khánh Vy nói rõ. Bình luận về phát biểu của Bộ trưởng Quốc phòng Lào, bà Vy nói chưa rõ.',
    ),
  ).toEqual([['Đoàn Khánh Vy', 'Phó Phát ngôn']]);
  expect(offices('Theo ý kiến của Bộ trưởng Quốc phòng Lào, ông Kham Souvan, nên chờ.')).toEqual([
    ['Kham Souvan', 'Bộ trưởng Quốc phòng Lào'],
  ]);
});

describe('an interviewer asks', () => {
  test.each(['Theo ông, đâu là lối ra?', 'Vậy theo Bộ trưởng, nên làm gì?'])('%s', (question) =>
    expect(speakerLines(`Bộ trưởng Lê Minh Khuê nói rõ.\n${question}`)).toEqual(['Lê Minh Khuê: nói rõ']),
  );

  test('and one who is named is told of', () =>
    expect(speakerLines('Theo ông Lê Minh Khuê, phải chăng nên chờ?')).toEqual(['Lê Minh Khuê: theo']));
});

test.each([
  ['Ông Lê Minh Khuê lại lạc quan: “Việc này sẽ xong”.', ['Lê Minh Khuê: lạc quan']],
  ['Ông Lê Minh Khuê cười: “Không sao đâu”.', ['Lê Minh Khuê: cười']],
  ['Ông Lê Minh Khuê lạc quan về tương lai của làng.', []],
  ['Ông Lê Minh Khuê thẳng thắn cho biết việc chưa xong.', ['Lê Minh Khuê: cho biết']],
])('how somebody says what stands behind a colon: %s', (text, lines) =>
  expect(speakerLines(text)).toEqual(lines),
);

test.each([
  ['Đại biểu Y Nhàn Krông đề nghị họp sớm.', ['Y Nhàn Krông: đề nghị']],
  ['Bí thư Y Thanh Hà Niê Kđăm đề nghị họp sớm.', ['Y Thanh Hà Niê Kđăm: đề nghị']],
  ['Ông A Pớt đề nghị họp sớm.', ['A Pớt: đề nghị']],
  ['Bà Trần Thị Nga đề nghị họp sớm. Bà Nga nói rõ.', ['Trần Thị Nga: đề nghị, nói rõ']],
  ['Các bạn Indonesia nói rõ với các bạn Nga.', []],
])('names of the highlands, and of countries: %s', (text, lines) =>
  expect(speakerLines(text)).toEqual(lines),
);

test.each([
  [
    'Tại hội nghị, đại diện Kho bạc Quảng Ninh, Đồng Tháp đề nghị họp sớm.',
    ['đại diện Kho bạc Quảng Ninh, Đồng Tháp: đề nghị'],
  ],
  ['Trước sức ép của Washington, Bắc Kinh tuyên bố sẽ chờ.', ['Bắc Kinh: tuyên bố']],
])('a comma between provinces is no end of a subject: %s', (text, lines) =>
  expect(speakerLines(text)).toEqual(lines),
);

test.each([
  ['Ngân hàng Thế giới giữ nguyên dự báo 4,7%. ADB hạ dự báo tăng trưởng.', []],
  ['ADB dự báo kinh tế tăng 5%.', ['ADB: dự báo']],
])('a forecast that is raised or cut is no verb: %s', (text, lines) =>
  expect(speakerLines(text)).toEqual(lines),
);
