import { describe, expect, test } from 'vitest';
import { eventNamed, eventsIn, namesIn } from '../../support/event-article.js';

describe('a place', () => {
  test.each([
    ['Ngày 5/6/2020, tại TP. Sông Trà, Bộ trưởng dự Hội nghị Biển ASEAN.', 'TP. Sông Trà'],
    ['Hội nghị Biển ASEAN diễn ra sáng 5/6/2020 ở TP.HCM.', 'TP.HCM'],
    [
      'Hội nghị Biển ASEAN khai mạc ngày 5/6/2020 tại Vientiane, Lào, Viêng Chăn Times đưa tin.',
      'Vientiane, Lào',
    ],
  ])('may be abbreviated, and ends with its country: %s', (text, place) =>
    expect(eventsIn(text)[0]?.place).toBe(place),
  );

  test('no stop is passed over but that of an abbreviation', () => {
    expect(
      eventsIn('Ngày 5/6/2020, ông dự Hội nghị Biển ASEAN tại trụ sở. Trần An nói.')[0]?.place,
    ).toBeNull();
  });
});

describe('a name', () => {
  test.each([
    ['Ông nói tại lễ khai mạc ngày 5/6/2020 rằng AUMX có ích.', 'lễ khai mạc'],
    ['Ông nói tại lễ ký kết ngày 5/6/2020 rằng Cảng Biển "đã sẵn sàng".', 'lễ ký kết'],
    [
      'Hội nghị triển khai nhiệm vụ ngành cảng diễn ra sáng 5/6/2020.',
      'Hội nghị triển khai nhiệm vụ ngành cảng',
    ],
  ])('%s', (text, name) => expect(namesIn(text)).toEqual([name]));
});

describe('sittings', () => {
  test('are told by their number, in words too', () => {
    const events = eventsIn(
      'Ông dự phiên thảo luận thứ hai về cảng biển.\nSau khi phiên đầu tiên hôm 5/6/2020 bế tắc, họ nghỉ.',
    );
    expect(eventNamed(events, 'phiên thảo luận').ordinal).toBe(2);
    expect(eventNamed(events, 'phiên đầu tiên').date?.value).toBe('2020-06-05');
  });

  test('are none without one', () =>
    expect(namesIn('Giá vàng tăng sau phiên giảm sâu ngày 5/6/2020.')).toEqual([]));
});

test('what follows at once is of the same day', () => {
  const text = 'Chiều 5/6/2020, ngay sau lễ đón chính thức, ông hội đàm với Thủ tướng Lào.';
  expect(eventNamed(eventsIn(text), 'lễ đón').date?.value).toBe('2020-06-05');
  const later = 'Chiều 5/6/2020, sau lễ đón chính thức, ông hội đàm với Thủ tướng Lào.';
  expect(namesIn(later)).not.toContain('lễ đón chính thức');
});

describe('the sort of event', () => {
  test.each([
    ['Ngày 5/6/2020, ông dự Tham vấn Quan chức cao cấp ASEAN - Na Uy.', 'meeting'],
    ['Ngày 5/6/2020, ông dự Tham vấn Chính trị Việt Nam - Na Uy.', 'talks'],
    ['Ngày 5/6/2020, ông dự Hội nghị các nhà lãnh đạo kinh tế APEC.', 'summit'],
    ['Ngày 5/6/2020, ông dự Hội nghị các nhà báo kinh tế APEC.', 'meeting'],
  ])('%s', (text, type) => expect(eventsIn(text)[0]?.type).toBe(type));
});

describe('words in capitals amid a sentence are names', () => {
  test.each([
    ['Ngày 5/6/2020, ông Nhân chủ trì cuộc họp khẩn với các huyện.', '2020-06-05'],
    ['Ngày 5/6/2020, Ban Chỉ đạo Biển tổ chức Hội nghị Cảng.', '2020-06-05'],
  ])('%s', (text, value) => expect(eventsIn(text)[0]?.date?.value).toBe(value));

  test.each([
    'Ngày 5/6/2020, ông chỉ đạo tổ chức Hội nghị Cảng.',
    'Ngày 5/6/2020, nhân cuộc họp khẩn với các huyện, cảng mở cửa.',
  ])('and others are not: %s', (text) => expect(eventsIn(text)[0]?.date ?? null).toBeNull());
});

describe('a meeting', () => {
  test('may be told by what it is about', () => {
    const [event] = eventsIn('Ngày 5/6/2020, Hội đồng Bảo an họp kín về tình hình Na Uy.');
    expect(event).toMatchObject({ name: 'họp kín về tình hình Na Uy', participants: [] });
    expect(namesIn('Ngày 5/6/2020, ông đến muộn vì họp.')).toEqual([]);
  });

  test('may be told by the acronym of its series and a number', () => {
    const [event] = eventsIn('Ông sẽ dự EAS lần thứ 12 vào tháng 11/2017.');
    expect(event).toMatchObject({ ordinal: 12, type: 'summit', date: { value: '2017-11' } });
    expect(namesIn('Ông sẽ thăm EAS lần thứ 12 vào tháng 11/2017.')).toEqual([]);
  });

  test('of other ministers is another one', () => {
    const text =
      'Ngày 6/8/2017, ông dự Hội nghị Bộ trưởng Ngoại giao ASEAN - Nga.\nHội nghị Bộ trưởng Kinh tế ASEAN - Nga lần thứ 6 diễn ra tháng 9/2017.';
    expect(namesIn(text)).toHaveLength(2);
    expect(namesIn(text.replace('Kinh tế', 'Ngoại giao').replace('tháng 9', 'tháng 8'))).toHaveLength(1);
  });

  test('is recalled by the noun of its verb', () => {
    const text =
      'Ông đã hội đàm với Tổng thống Deshmukh, hội kiến Thủ tướng Khanna.\nTại hội đàm ngày 3/3/2018, hai bên ký thỏa thuận.';
    expect(eventNamed(eventsIn(text), 'hội đàm').date?.value).toBe('2018-03-03');
  });

  test('its manner tells nothing apart', () => {
    const text =
      'Ông nói tại phiên thảo luận mở của Hội đồng Bảo an ngày 27/5/2020.\nPhiên thảo luận trực tuyến do Na Uy tổ chức.';
    expect(eventsIn(text)).toMatchObject([{ mode: 'online' }]);
  });
});
