import { describe, expect, test } from 'vitest';
import { speakerLines, speakersIn } from '../support/lines.js';

describe('somebody with the body behind the name', () => {
  test.each([
    ['Giáo sư John Sedley của Đại học Harvard nhận định ASEAN cần thời gian.', 'John Sedley: nhận định'],
    ['Nhà báo Mark Strand của tờ Nikkei Asia viết rằng hội nghị còn khó.', 'Mark Strand: viết'],
    ['Thủ tướng Kham Souvan của Lào cho biết hai bên đã xong.', 'Kham Souvan: cho biết'],
    ['Bà Lò Thị Pha thuộc Trường S. Ratnam cho rằng cần chờ.', 'Lò Thị Pha: cho rằng'],
    ['Theo bà Mary Kemp của UNICEF, trẻ em cần được đến trường.', 'Mary Kemp: theo'],
    ['Đại biện lâm thời Hà Lan Pieter van den Bosch cam kết đóng góp.', 'Pieter van den Bosch: cam kết'],
  ])('%s', (text, one) => expect(speakerLines(text)).toEqual([one]));

  test.each([
    ['Chuyến thăm của ông Lò Văn Pha tới Lào cho thấy hai nước gần nhau.', []],
    ['Đoàn gặp ông Lò Văn Pha của Bộ Ngoại giao và sớm họp lại.', []],
  ])('but not %s', (text, all) => expect(speakerLines(text)).toEqual(all));
});

describe('whoever serves or belongs to a person', () => {
  test.each([
    ['Bà Ruth Malone vẫn khỏe, luật sư của bà cho biết.', ['luật sư của bà: cho biết']],
    ['Bà Ruth Malone vẫn khỏe. Chồng của bà cho biết nhà vẫn mở cửa.', ['Chồng của bà: cho biết']],
    ['Báo dẫn lời của ông Lò Văn Pha cho biết cầu đã xong.', ['Lò Văn Pha: cho biết']],
  ])('%s', (text, all) => expect(speakerLines(text)).toEqual(all));
});

describe('titles', () => {
  test.each([
    ['Tổng thống Indonesia, Budi Harto, cảm ơn các nước.', 'Budi Harto | Tổng thống Indonesia'],
    [
      'Tiến sĩ Sato, phát ngôn viên Chính phủ Thống nhất Quốc gia (NUG), hoan nghênh.',
      'Sato | phát ngôn viên Chính phủ Thống nhất Quốc gia (NUG)',
    ],
    ['Tổng thư ký ASEAN, ông Dato Lim Hang Hin nói cửa vẫn mở.', 'Lim Hang Hin | Tổng thư ký ASEAN'],
    [
      'Theo ông Lò Văn Pha (nguyên Phó Chủ nhiệm Ủy ban về Các vấn đề xã hội của Quốc hội), nên chờ.',
      'Lò Văn Pha | nguyên Phó Chủ nhiệm Ủy ban về Các vấn đề xã hội của Quốc hội',
    ],
    [
      'Bộ trưởng Ngoại giao thứ hai Brunei Abdul Karim kêu gọi kiềm chế.',
      'Abdul Karim | Bộ trưởng Ngoại giao thứ hai Brunei',
    ],
    ['Bộ trưởng Quốc phòng Lò Văn Pha hôm thứ Hai cảm ơn.', 'Lò Văn Pha | Bộ trưởng Quốc phòng'],
    ['Đ/c Lò Văn Pha, PCT Thường trực UBND tỉnh nêu rõ lý do.', 'Lò Văn Pha | PCT Thường trực UBND tỉnh'],
  ])('%s', (text, one) =>
    expect(speakersIn(text).map(({ name, title }) => `${name} | ${title ?? ''}`)).toEqual([one]),
  );

  test('of two offices that somebody holds, either tells who it is', () =>
    expect(
      speakerLines(
        'Bà Usha Rao, Phó Tổng Thư ký kiêm Giám đốc điều hành UNEP, cảnh báo hạn hán.\nGiám đốc điều hành UNEP đề nghị chờ.',
      ),
    ).toEqual(['Usha Rao: cảnh báo, đề nghị']));
});

test.each([
  // who is met, and who speaks
  [
    'Thứ trưởng Lò Văn Việt dẫn đầu đoàn. Tiếp Trưởng đoàn Lào Mary Kemp, Thứ trưởng Việt khẳng định ủng hộ.',
    'Lò Văn Việt: khẳng định',
  ],
  ['Ông Lò Văn Pha, Phó Chủ tịch Vicofa cho biết giá giảm.', 'Lò Văn Pha: cho biết'],
])('an office behind a comma: %s', (text, one) => expect(speakerLines(text)).toEqual([one]));

test('what somebody says that another one supports is no statement of that one', () => {
  expect(speakerLines('Một quan chức nói với báo giới rằng Washington ủng hộ.')).toEqual([
    'Một quan chức: nói',
  ]);
  expect(speakerLines('Bộ Ngoại giao cho biết giá giảm, Lò Văn Pha nói.')).toEqual([
    'Bộ Ngoại giao: cho biết',
    'Lò Văn Pha: nói',
  ]);
});

test('the day of the week before the verb', () =>
  expect(
    speakerLines('Phát ngôn viên Bộ Quốc phòng, Thiếu tướng Zaw Htun, hôm thứ Hai bác bỏ tin này.'),
  ).toEqual(['Zaw Htun: bác bỏ']));

describe('names in Vietnamese syllables', () => {
  test.each([
    [
      'Người phát ngôn Bộ Ngoại giao Trung Quốc Hồng Lợi Hoa cảm ơn.',
      'Hồng Lợi Hoa | Người phát ngôn Bộ Ngoại giao Trung Quốc',
    ],
    ['Chị Thu Trang kể rằng chợ đã mở.', 'Thu Trang | '],
    [
      'Phó Người phát ngôn Bộ Ngoại giao Lò Thị Pha cảm ơn.',
      'Lò Thị Pha | Phó Người phát ngôn Bộ Ngoại giao',
    ],
    ['GS-TS Lò Văn Pha nhấn mạnh ba điểm. Vị giáo sư này phân tích thêm.', 'Lò Văn Pha | GS-TS'],
    [
      'Đại diện Tổ chức Y tế Thế giới, Tiến sĩ Kim Parkson cho biết thuốc đã về.',
      'Kim Parkson | Đại diện Tổ chức Y tế Thế giới',
    ],
  ])('%s', (text, one) =>
    expect(speakersIn(text).map(({ name, title }) => `${name} | ${title ?? ''}`)).toEqual([one]),
  );
});

test.each([
  ['Hội nghị thông qua tuyên bố kêu gọi các nước hoàn tất lộ trình.', []],
  ['Hội nghị ra tuyên bố chung, kêu gọi các nước hoàn tất lộ trình.', ['Hội nghị: kêu gọi']],
])('a paper that is adopted: %s', (text, all) => expect(speakerLines(text)).toEqual(all));
