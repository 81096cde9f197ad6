import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/index.js';
import { eventsIn, namesIn } from '../../support/event-article.js';

const published = '2024-03-08';

/** Name, day, place and how it stands, each only where it is told. */
const told = (text: string) =>
  eventsIn(text, { published }).map(({ name, date, place, status }) =>
    [name, date?.value ?? '', place ?? '', status].join(' | '),
  );

describe('when, where and whether', () => {
  test.each([
    // What a lead leaves without a name is not held when the one behind it was.
    [
      'Ngày 6/9, các nước đã họp tại Huế. Trước đó, tháng 11/2022, Hội nghị Cảng biển ASEAN được tổ chức tại Vinh.',
      ['họp | 2023-09-06 | Huế | held', 'Hội nghị Cảng biển ASEAN | 2022-11 | Vinh | held'],
    ],
    // The new day of one that is put off is to come.
    [
      'Hội nghị Cảng biển ASEAN được lùi sang tháng 8.',
      ['Hội nghị Cảng biển ASEAN | 2024-08 |  | postponed'],
    ],
    [
      'Hội nghị Cảng biển ASEAN dự kiến diễn ra ngày 5/3 tại Huế đã bị hoãn.',
      ['Hội nghị Cảng biển ASEAN | 2024-03-05 | Huế | postponed'],
    ],
    // A month or a quarter tells which one, the day behind the verb when.
    [
      'Phiên họp Chính phủ thường kỳ tháng 2/2024 diễn ra ngày 2/3 tại Hà Nội.',
      ['Phiên họp Chính phủ thường kỳ tháng 2/2024 | 2024-03-02 | Hà Nội | held'],
    ],
    [
      'Ngày 4/3, Bộ Công Thương họp báo thường kỳ quý I/2024.',
      ['họp báo thường kỳ quý I/2024 | 2024-03-04 |  | held'],
    ],
    // The year behind a name knows better than the nearest such month.
    [
      'Diễn đàn Cảng biển về phát triển bền vững (DCB) 2024 diễn ra từ 8-17/7 tại Huế.',
      ['Diễn đàn Cảng biển về phát triển bền vững (DCB) 2024 | 2024-07-08/2024-07-17 | Huế | planned'],
    ],
    [
      'Diễn đàn Cảng biển ASEAN 2024 diễn ra ngày 23/9.',
      ['Diễn đàn Cảng biển ASEAN 2024 | 2024-09-23 |  | planned'],
    ],
    ['HLPF 2024 diễn ra từ 8-17/7 tại Huế.', ['HLPF 2024 | 2024-07-08/2024-07-17 | Huế | planned']],
    // A topic's year does not, nor one that is far off or told of a thing.
    ['Diễn đàn ASEAN 2045 diễn ra ngày 5/3 tại Huế.', ['Diễn đàn ASEAN 2045 | 2024-03-05 | Huế | held']],
    [
      'Hội thảo quy hoạch vùng 2025 khai mạc sáng 5/3 tại Vinh.',
      ['Hội thảo quy hoạch vùng 2025 | 2024-03-05 | Vinh | held'],
    ],
    [
      'Hội nghị tổng kết năm 2023 diễn ra ngày 5/2 tại Huế.',
      ['Hội nghị tổng kết năm 2023 | 2024-02-05 | Huế | held'],
    ],
    // Where it was, behind the small words that open the sentence.
    [
      'Vừa qua, tại Huế, Cục Cảng tổ chức hội thảo về an toàn biển.',
      ['hội thảo về an toàn biển |  | Huế | held'],
    ],
    [
      'Ngày 5/3 vừa qua, tại Huế, Cục Cảng tổ chức hội thảo về an toàn biển.',
      ['hội thảo về an toàn biển | 2024-03-05 | Huế | held'],
    ],
    // Two places; not the place and whoever is next.
    [
      'Hội thảo về kinh tế biển diễn ra tại Hà Nội và Hải Phòng từ ngày 5-7/3.',
      ['Hội thảo về kinh tế biển | 2024-03-05/2024-03-07 | Hà Nội và Hải Phòng | held'],
    ],
    [
      'Hội thảo về kinh tế biển diễn ra tại Hà Nội và Hải Phòng sẽ đăng cai lần sau.',
      ['Hội thảo về kinh tế biển |  | Hà Nội | held'],
    ],
    [
      'Hội thảo về kinh tế biển được tổ chức trực tuyến, tại hai điểm cầu Huế và Vinh, ngày 2/3.',
      ['Hội thảo về kinh tế biển | 2024-03-02 |  | held'],
    ],
    // Whoever hosts it stands between "sẽ được" and the verb.
    [
      'Diễn đàn Cảng biển ASEAN sẽ được Việt Nam đăng cai vào ngày 23/4 tại Huế.',
      ['Diễn đàn Cảng biển ASEAN | 2024-04-23 | Huế | planned'],
    ],
    [
      'Hội nghị giữa kỳ nhóm tài trợ được lên kế hoạch trong quý III/2024.',
      ['Hội nghị giữa kỳ nhóm tài trợ | 2024-07/2024-09 |  | planned'],
    ],
    [
      'Ngày hội Cảng biển diễn ra tại phố đi bộ Nguyễn Huệ, TP. Hồ Chí Minh tối 3/3.',
      ['Ngày hội Cảng biển | 2024-03-03 | phố đi bộ Nguyễn Huệ, TP. Hồ Chí Minh | held'],
    ],
    // A house that no table knows, up to its day; somebody else's meeting is none.
    [
      'Lễ trao tặng trang thiết bị được tổ chức tại đồn biên phòng Lao Bảo (Quảng Trị) vào sáng 1/3.',
      ['Lễ trao tặng trang thiết bị | 2024-03-01 | đồn biên phòng Lao Bảo (Quảng Trị) | held'],
    ],
    ['Hội thảo về biển diễn ra tại Bộ Ngoại giao ngày 5/3.', ['Hội thảo về biển | 2024-03-05 |  | held']],
    ['Hội thảo về biển diễn ra tại nhiều tỉnh phía Bắc ngày 5/3.', ['Hội thảo về biển |  |  | held']],
    // Told again by its kind, of which a verb is no name.
    [
      'Bộ trưởng dự Lễ kỷ niệm 50 năm quan hệ hai nước tại Huế ngày 2/3. Buổi lễ đánh dấu bước phát triển mới.',
      ['Lễ kỷ niệm 50 năm quan hệ hai nước | 2024-03-02 | Huế | held'],
    ],
    ['Buổi lễ ký kết Hiệp định diễn ra ngày 5/3.', ['lễ ký kết Hiệp định | 2024-03-05 |  | held']],
    [
      'Bộ trưởng dự Lễ kỷ niệm 50 năm quan hệ hai nước. Buổi lễ diễn ra tối 2/3 tại Nhà hát Lớn Hà Nội.',
      ['Lễ kỷ niệm 50 năm quan hệ hai nước | 2024-03-02 | Nhà hát Lớn Hà Nội | held'],
    ],
    [
      'Lễ ký kết Hiệp định diễn ra dưới sự chứng kiến của hai Bộ trưởng, chiều 7/3, tại Huế.',
      ['Lễ ký kết Hiệp định | 2024-03-07 | Huế | held'],
    ],
    [
      'Diễn đàn Thanh niên ASEAN khai mạc chiều 4/3, bế mạc ngày 7/3.',
      ['Diễn đàn Thanh niên ASEAN | 2024-03-04/2024-03-07 |  | held'],
    ],
    // Where they met another time is no place of this one.
    [
      'Ngày 15/2, Bộ trưởng tiếp Đại sứ Cuba. Trước đó, tháng 9/2023, hai bên đã gặp nhau tại Huế.',
      ['tiếp Đại sứ Cuba | 2024-02-15 |  | held', 'gặp nhau | 2023-09 | Huế | held'],
    ],
    [
      'Ủy ban Cảng biển nhóm họp thường niên lần thứ 44 từ ngày 5-7/3 tại Huế.',
      ['nhóm họp thường niên lần thứ 44 | 2024-03-05/2024-03-07 | Huế | held'],
    ],
    ['Sẽ không có cuộc gặp nào giữa hai Tổng thống tại Huế.', []],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

test.each([
  [
    'Hội nghị Cảng biển ASEAN diễn ra bằng hình thức trực tiếp tại Huế, kết hợp trực tuyến đến 10 tỉnh.',
    'hybrid',
  ],
  ['Hội nghị Cảng biển ASEAN khai mạc tại Huế với hình thức trực tiếp và trực tuyến.', 'hybrid'],
  ['Hội nghị Cảng biển ASEAN khai mạc tại Huế với hình thức trực tiếp.', 'in-person'],
])('how it is held: %s', (text, mode) =>
  expect(eventsIn(text, { published }).map((one) => one.mode)).toEqual([mode]),
);

test.each([
  ['Phiên đàm phán thứ ba Hiệp định Cảng biển kết thúc tại Huế.', 3],
  ['Hai nước sẽ họp khóa 42 tại Huế vào tháng 10.', 42],
])('numbered by its noun: %s', (text, ordinal) =>
  expect(eventsIn(text, { published }).map((one) => one.ordinal)).toEqual([ordinal]),
);

test.each([
  ['Lễ trao giải cuộc thi viết về biển diễn ra ngày 5/3.', 'Lễ trao giải cuộc thi viết về biển'],
  ['Mít tinh hưởng ứng Ngày Nước diễn ra tại Huế ngày 5/3.', 'Mít tinh hưởng ứng Ngày Nước'],
])('named whole: %s', (text, name) => expect(namesIn(text, { published })).toEqual([name]));

test('a body that is called a conference is none', () =>
  expect(
    namesIn('Hội nghị Hiệp thương chính trị toàn quốc Trung Quốc có hơn 2.000 ủy viên.', {
      title: 'Hội nghị Hiệp thương chính trị toàn quốc Trung Quốc là gì',
    }),
  ).toEqual([]));

test('the clock of the stamp above counts no "yesterday"', () => {
  const lead =
    'Hôm qua, Bộ Giao thông vận tải tổ chức hội nghị về kinh tế biển tại Hà Nội với nhiều đại biểu.';
  const { events } = extract(`Bàn về kinh tế biển\nThứ Sáu, 08/03/2024, 09:15\n${lead}\n`);
  expect(events.map(({ date }) => date?.value)).toEqual(['2024-03-07']);
});
