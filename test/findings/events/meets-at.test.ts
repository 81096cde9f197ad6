import { describe, expect, test } from 'vitest';
import { eventsIn, namesIn } from '../../support/event-article.js';

test.each([
  [
    'Ngày 5/6/2020, Bộ trưởng gặp Bộ trưởng Ngoại giao Lào tại Hội nghị Biển ASEAN lần thứ 4.',
    ['Hội nghị Biển ASEAN lần thứ 4'],
  ],
  [
    'Ngày 5/6/2020, tại Huế, Bộ trưởng gặp Ngoại trưởng Lào Kham Souvan.',
    ['gặp Ngoại trưởng Lào Kham Souvan'],
  ],
  [
    'Ngày 5/6/2020, Bộ trưởng gặp Ngoại trưởng Lào Kham Souvan bên lề Hội nghị Biển ASEAN lần thứ 4.',
    ['gặp Ngoại trưởng Lào Kham Souvan', 'Hội nghị Biển ASEAN lần thứ 4'],
  ],
])('whom somebody meets at a named meeting makes no event beside it: %s', (text, names) =>
  expect(namesIn(text)).toEqual(names),
);

test.each([
  [
    'Ngày 5/6/2020, các Bộ trưởng đã họp Hội đồng Cảng biển ASEAN (HCB) lần thứ 37.',
    'họp Hội đồng Cảng biển ASEAN (HCB) lần thứ 37',
    37,
  ],
  [
    'Ngày 5/6/2020, hai bên họp Tiểu ban về Quản trị tốt theo hình thức trực tuyến.',
    'họp Tiểu ban về Quản trị tốt',
    null,
  ],
  ['Ngày 5/6/2020, Ủy ban họp Hội nghị Biển lần thứ 12.', 'Hội nghị Biển lần thứ 12', 12],
])('a body that meets: %s', (text, name, ordinal) =>
  expect(eventsIn(text)).toMatchObject([{ name, ordinal, date: { value: '2020-06-05' } }]),
);

test.each(['Ngày 5/6/2020, ông đi họp hội đồng trường.', 'Ngày 5/6/2020, ông họp Báo Cảng biển.'])(
  'and no such body: %s',
  (text) => expect(namesIn(text)).toEqual([]),
);

describe('a body with a number', () => {
  test.each([
    ['Hội đồng Điều phối ASEAN (ACC) lần thứ 34', 'meeting', 34],
    ['Ủy ban Hợp tác chung ASEAN - Lào lần thứ 24', 'session', 24],
  ])('is its meeting: %s', (name, type, ordinal) =>
    expect(eventsIn(`${name} diễn ra ngày 5/6/2020 tại Huế.`)).toMatchObject([
      { name, type, ordinal, date: { value: '2020-06-05' }, place: 'Huế' },
    ]),
  );

  test.each([
    ['Ngày 5/6/2020, Hội đồng Điều phối ASEAN thông qua báo cáo.', []],
    ['Ngày 5/6/2020, Chủ tịch Ủy ban hỗn hợp lần thứ hai tới Huế.', []],
    [
      'Ngày 5/6/2020, Kỳ họp lần thứ 10 Ủy ban hỗn hợp Việt Nam - Lào khai mạc.',
      ['Kỳ họp lần thứ 10 Ủy ban hỗn hợp Việt Nam - Lào'],
    ],
    [
      'Ngày 5/6/2020, Phiên họp Ủy ban hỗn hợp Việt Nam - Lào lần thứ 10 khai mạc.',
      ['Phiên họp Ủy ban hỗn hợp Việt Nam - Lào lần thứ 10'],
    ],
  ])('and none without, or beside its own noun: %s', (text, names) => expect(namesIn(text)).toEqual(names));
});

test.each([
  ['Ngày 5/6/2020, Diễn đàn Khu vực ASEAN khai mạc tại Huế.', ['Diễn đàn Khu vực ASEAN']],
  ['Ngày 5/6/2020, ông dự Diễn đàn Khu vực ASEAN (ARF) tại Huế.', ['Diễn đàn Khu vực ASEAN (ARF)']],
  ['Các nước tham gia Diễn đàn Khu vực ASEAN từ năm 1994.', []],
  ['Ngày 5/6/2020, Diễn đàn Khu vực ASEAN (ARF) ra tuyên bố.', []],
  ['Hội thảo Chuyển đổi số trong ASEAN diễn ra ngày 5/6/2020.', ['Hội thảo Chuyển đổi số trong ASEAN']],
  ['Hội nghị ASEAN trong tháng 6/2020 tại Huế được hoan nghênh.', ['Hội nghị ASEAN']],
])('a body that is called a forum, and names that go on: %s', (text, names) =>
  expect(namesIn(text)).toEqual(names),
);

test('a number behind "lần thứ" is no day of the month behind it', () =>
  expect(eventsIn('Hội thảo Biển Đông lần thứ 15 tháng 6/2020 tại Huế.')).toMatchObject([
    { name: 'Hội thảo Biển Đông lần thứ 15', ordinal: 15, date: { value: '2020-06' } },
  ]));

test.each([
  [
    'Ngày 5/6/2020, ông chủ trì phiên họp Chính phủ thường kỳ tháng 5.',
    'phiên họp Chính phủ thường kỳ tháng 5',
    '2020-06-05',
  ],
  [
    'Tại họp báo Chính phủ thường kỳ tháng 6/2020, ông khẳng định vậy.',
    'họp báo Chính phủ thường kỳ tháng 6/2020',
    '2020-06',
  ],
  ['Diễn tập Hổ mang vàng khai mạc ngày 5/6/2020 tại Rayong.', 'Diễn tập Hổ mang vàng', '2020-06-05'],
])('the month of a regular meeting tells which one it is: %s', (text, name, value) =>
  expect(eventsIn(text)).toMatchObject([{ name, date: { value } }]),
);

test.each([
  ['Cuộc họp của các nhà lãnh đạo ASEAN tại Huế ngày 5/6/2020 kết thúc sớm.', 'Huế', '2020-06-05'],
  ['Hội nghị Biển khai mạc ngày 5/6/2020 tại Huế, và kéo dài đến ngày 8/6.', 'Huế', '2020-06-05/2020-06-08'],
])('where those who meet do so, and how long: %s', (text, place, value) =>
  expect(eventsIn(text)).toMatchObject([{ place, date: { value } }]),
);

test.each([
  ['Lễ bàn giao giữa BVDC2.3 và BVDC2.4 diễn ra ngày 5/6/2020.', ['Lễ bàn giao giữa BVDC2.3 và BVDC2.4']],
  ['Ngày 5/6/2020, ông dự Lễ bàn giao BVDC2. 40 người có mặt.', ['Lễ bàn giao BVDC2']],
])('a point inside a code ends no name: %s', (text, names) => expect(namesIn(text)).toEqual(names));
