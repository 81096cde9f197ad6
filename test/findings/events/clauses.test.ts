import { describe, expect, test } from 'vitest';
import { eventNamed, eventsIn, namesIn } from '../../support/event-article.js';

describe('a place', () => {
  test.each([
    ['Ngày 5/6/2020, tại TP. Sông Trà, Bộ trưởng dự Hội nghị Biển ASEAN.', 'TP. Sông Trà'],
    ['Hội nghị Biển ASEAN diễn ra sáng 5/6/2020 ở TP.HCM.', 'TP.HCM'],
    ['Hội nghị Biển ASEAN diễn ra trong ba ngày, từ 5 đến 7/6/2020 tại Huế.', 'Huế'],
    ['Hội nghị Biển ASEAN lần thứ 5 kéo dài hai ngày tại Huế.', 'Huế'],
    ['Ủy ban đã họp tại TP Huế ngày 5/6/2020 để kiểm điểm.', 'TP Huế'],
    [
      'Cuộc họp Ủy ban Cảng diễn ra ngày 5/6/2020 tại Ban Thư ký ASEAN, Jakarta.',
      'Ban Thư ký ASEAN, Jakarta',
    ],
    ['Trong hai ngày 5 và 6/6/2020, cũng tại Huế, đã diễn ra Hội nghị Biển ASEAN.', 'Huế'],
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

describe('the day', () => {
  test.each([
    ['Chiều 5/4/2017, tại Huế, Bộ Biển tổ chức họp báo thường kỳ quý I/2017.', '2017-04-05'],
    ['Sáng 16/12, Bộ Biển tổ chức Hội nghị tổng kết công tác năm 2024.', '2024-12-16'],
    ['Chiều 5/4/2017, Bộ Biển quyết định tổ chức hội nghị cảng vào tháng 9/2017.', '2017-09'],
    ['Hội nghị Cảng khai mạc ngày 2/9/2019.\nHội nghị kéo dài đến ngày 6/9.', '2019-09-02/2019-09-06'],
    ['Hội nghị Cảng khai mạc ngày 2/9/2019.\nHội nghị diễn ra sau ngày 6/9.', '2019-09-02'],
    ['Hội nghị Cảng khai mạc ngày 2/9/2019.\nHội nghị kéo dài đến ngày 6/12.', '2019-09-02'],
    ['Từ ngày 1/7/2016 đến ngày 3/7/2016, ông dự Hội nghị Cảng.', '2016-07-01/2016-07-03'],
    ['Từ ngày 1/7/2016 đến ngày 28/2/2017, ông dự Hội nghị Cảng.', undefined],
  ])('of the clause, the first and the last one, no period: %s', (text, value) =>
    expect(eventsIn(text)[0]?.date?.value).toBe(value),
  );

  test('a month told of the setting is told of both', () => {
    const events = eventsIn(
      'Họ sẽ gặp lại tại Hội nghị Biển ASEAN bên lề Khóa họp 78 Đại hội đồng Liên hợp quốc ở New York, cuối tháng 9/2023.',
    );
    expect(events.map(({ date }) => date?.value)).toEqual(['2023-09', '2023-09']);
  });
});

describe('the next meeting of a series', () => {
  const text = 'Ngày 5/6/2020, Ủy ban Biển ASEAN họp tại Huế. Ông dự Hội nghị Ủy ban Biển ASEAN lần thứ 5.\n';

  test('is another one', () => {
    const events = eventsIn(
      `${text}Cuộc họp tiếp theo của Ủy ban Biển ASEAN dự kiến diễn ra tại Bali trong quý III/2021.`,
    );
    expect(eventNamed(events, 'Cuộc họp tiếp theo')).toMatchObject({
      name: 'Cuộc họp tiếp theo của Ủy ban Biển ASEAN',
      place: 'Bali',
      date: { value: '2021-07/2021-09' },
      status: 'planned',
    });
  });

  test('is none where nothing is told of it', () => {
    expect(namesIn(`${text}Chuyện này chờ cuộc họp tiếp theo.`)).not.toContain('cuộc họp tiếp theo');
  });
});

test('an exercise told first without a name is the one named behind it', () => {
  const text = 'Hải quân hai nước tổ chức diễn tập trên biển.\n';
  expect(namesIn(`${text}Cuộc diễn tập Việt Nam - Na Uy (VNX) khai mạc ngày 2/9/2019.`)).toHaveLength(1);
  const other =
    'Ngày 1/9/2019, Lào dự diễn tập SAFE.\nCuộc diễn tập Việt Nam - Na Uy (VNX) khai mạc ngày 2/9/2019.';
  expect(namesIn(other)).toHaveLength(2);
});

test('a call is held in no place', () => {
  const text = 'Ngày 5/6/2020, tại Huế, ông điện đàm với Ngoại trưởng Lào.';
  expect(eventsIn(text)[0]?.place).toBeNull();
  expect(eventsIn(text.replace('điện đàm', 'hội đàm'))[0]?.place).toBe('Huế');
});

test('a verb is recalled by its noun with a classifier', () => {
  const text =
    'Ông đã hội đàm với Tổng thống Deshmukh, hội kiến Thủ tướng Khanna.\nTrong cuộc hội kiến ngày 3/3/2018, hai bên vui mừng.';
  expect(eventNamed(eventsIn(text), 'hội kiến').date?.value).toBe('2018-03-03');
});

describe('a year that is reviewed or prepared', () => {
  test.each([
    ['Ngày 12/1, Huế tổ chức Hội nghị tổng kết công tác năm 2016.', '2017-01-12'],
    ['Ngày 12/12, Huế tổ chức Hội nghị tổng kết công tác năm 2016.', '2016-12-12'],
    ['Ngày 12/5, Huế tổ chức Hội nghị tổng kết công tác năm 2016.', 'XXXX-05-12'],
    ['Ngày 12/12, Huế tổ chức Hội nghị triển khai nhiệm vụ năm 2017.', '2016-12-12'],
    ['Ngày 12/1, Huế tổ chức Hội nghị triển khai nhiệm vụ năm 2017.', '2017-01-12'],
    ['Ngày 12/1, Huế tổ chức Hội nghị Cảng năm 2017.', '2017-01-12'],
    ['Huế tổ chức Hội nghị Cảng năm 2017.', '2017'],
    ['Huế tổ chức Hội nghị tổng kết công tác năm 2016.', undefined],
  ])('%s', (text, value) => expect(eventsIn(text)[0]?.date?.value).toBe(value));
});

test('ceremonies seen and visits set out on count without a date', () => {
  expect(namesIn('Hai ông đã chứng kiến lễ ký 5 văn kiện hợp tác.')).toEqual(['lễ ký 5 văn kiện hợp tác']);
  const main = 'Ngày 5/6/2020, ông dự Hội nghị Cảng.\n';
  expect(namesIn(`${main}Hai ông đã chứng kiến lễ ký kết.`)).toEqual(['Hội nghị Cảng']);
  expect(namesIn('Hai ông lên đường thăm chính thức Na Uy.')).toEqual(['thăm chính thức Na Uy']);
  expect(namesIn(`${main}Hai ông được mời thăm chính thức Na Uy.`)).toEqual(['Hội nghị Cảng']);
});

test('a word that ends another sets no frame', () => {
  const text = 'Ngày 5/6/2020, các cá nhân tham dự Hội nghị Cảng.';
  expect(eventsIn(text)[0]?.date?.value).toBe('2020-06-05');
  const setting = 'Ngày 5/6/2020, nhân dịp tham dự Hội nghị Cảng, ông hội đàm với Thủ tướng Lào.';
  expect(eventNamed(eventsIn(setting), 'Hội nghị').date).toBeNull();
});

test('the place that tells more is kept, and no other one', () => {
  const text = 'Các bộ trưởng họp tại Hà Nội.\nHội nghị Cảng ASEAN lần thứ 5 khai mạc ngày 5/6/2020 tại ';
  expect(eventsIn(`${text}Khách sạn Sông Trà, Hà Nội.`)[0]?.place).toBe('Khách sạn Sông Trà, Hà Nội');
  expect(eventsIn(`${text}Đà Nẵng.`)[0]?.place).toBe('Hà Nội');
});
