import { describe, expect, test } from 'vitest';
import { eventsIn } from '../../support/event-article.js';

const told = (text: string): string[] =>
  eventsIn(text).map(({ name, date, place }) => `${name}: ${date?.value ?? '-'}, ${place ?? '-'}`);

describe('a noun alone recalls no event of another kind', () => {
  test.each([
    [
      'Ngày 15/10/2021, Tổng thống Lò Văn Pha có cuộc điện đàm với Thủ tướng Lào. Thứ trưởng nói thế trong phiên chất vấn tại Quốc hội hôm 14/10/2021.',
      ['cuộc điện đàm với Thủ tướng Lào: 2021-10-15, -', 'phiên chất vấn: 2021-10-14, -'],
    ],
    [
      'Ngày 27/4/2021, Ủy ban Đối ngoại tổ chức phiên điều trần về châu Á. Đại sứ từng nói thế trong buổi tọa đàm ở Đại học Sao Mai, TP Huế.',
      ['phiên điều trần về châu Á: 2021-04-27, -', 'buổi tọa đàm: -, Đại học Sao Mai, TP Huế'],
    ],
  ])('%s', (text, all) => expect(told(text)).toEqual(all));
});

describe('who has just come into office', () => {
  test.each([
    [
      'Ngày 15/10/2021, Tổng thống có cuộc điện đàm với tân Thủ tướng Lào.',
      'cuộc điện đàm với tân Thủ tướng Lào',
    ],
    ['Ngày 15/10/2021, Tổng thống gặp tân Thủ tướng Lào tại Huế.', 'gặp tân Thủ tướng Lào'],
    ['Ngày 15/10/2021, Tổng thống hội đàm với tân Đại sứ Lào.', 'hội đàm với tân Đại sứ Lào'],
  ])('%s', (text, name) => expect(eventsIn(text).map((one) => one.name)).toEqual([name]));
});

describe('a session of a joint committee, told again without its countries', () => {
  const FIRST = 'Bộ trưởng đồng chủ trì phiên họp lần thứ 7 Ủy ban hỗn hợp Lào - Nga về năng lượng.';
  test('is the same', () =>
    expect(told(`${FIRST} Ông nêu kết quả phiên họp của Ủy ban hỗn hợp diễn ra sáng 16/8/2024.`)).toEqual([
      'phiên họp lần thứ 7 Ủy ban hỗn hợp Lào - Nga về năng lượng: 2024-08-16, -',
    ]));
  test('but not one of another committee', () =>
    expect(
      told(`${FIRST} Ông nêu kết quả phiên họp của Ủy ban Thường vụ diễn ra sáng 16/8/2024.`),
    ).toHaveLength(2));
});
