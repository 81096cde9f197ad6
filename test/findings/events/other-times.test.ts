import { describe, expect, test } from 'vitest';
import { eventNamed, eventsIn, namesIn } from '../../support/event-article.js';

describe('what is given out behind a meeting', () => {
  test('is news of that meeting', () => {
    const text =
      'Ngày 5/6/2020, các bộ trưởng đã ra Tuyên bố chung sau Hội nghị trực tuyến về an ninh mạng ASEAN.';
    expect(eventsIn(text)).toMatchObject([
      { name: 'Hội nghị trực tuyến về an ninh mạng ASEAN', date: { value: '2020-06-05' }, mode: 'online' },
    ]);
  });

  test('and not what happens later', () =>
    expect(namesIn('Ngày 5/6/2020, ông đi nghỉ sau Hội nghị về an ninh mạng ASEAN.')).toEqual([]));
});

describe('what follows at once', () => {
  const before = 'Sáng 5/6/2020, Thủ tướng chủ trì lễ đón Thủ tướng Lào. ';

  test('is of the same day', () => {
    const events = eventsIn(
      `${before}Ngay sau lễ đón, hai Thủ tướng tiến hành hội đàm với các bộ trưởng Lào.`,
    );
    expect(eventNamed(events, 'hội đàm').date?.value).toBe('2020-06-05');
  });

  test.each([
    'Trong chuyến thăm, ông hội đàm với Ngoại trưởng Lào.',
    'Tiếp đó, ông sẽ hội đàm với Ngoại trưởng Lào.',
  ])('but not: %s', (after) => expect(namesIn(`${before}${after}`)).toHaveLength(1));
});

describe('what follows something named', () => {
  const before =
    'Sáng 5/6/2020, Thủ tướng hội đàm với Thủ tướng Lào. Ngày 7/6/2020, ông dự Hội nghị Biển ASEAN. ';

  test('is of the day of what is named', () => {
    const events = eventsIn(`${before}Sau hội đàm, hai Thủ tướng chứng kiến Lễ ký Thỏa thuận Biển.`);
    expect(eventNamed(events, 'Lễ ký').date?.value).toBe('2020-06-05');
  });

  test('days to come are those of the year in the name', () => {
    const events = eventsIn('Lễ hội Biển quốc tế 2023 rất vui. Lễ hội sẽ diễn ra từ ngày 2/6 đến ngày 8/6.');
    expect(events.map(({ date }) => date?.value)).toEqual(['2023-06-02/2023-06-08']);
  });

  test('and of the last day where nothing such was told', () => {
    const events = eventsIn(`${before}Sau lễ đón, hai Thủ tướng chứng kiến Lễ ký Thỏa thuận Biển.`);
    expect(eventNamed(events, 'Lễ ký').date?.value).toBe('2020-06-07');
  });

  test('what is to come has no such day', () => {
    const events = eventsIn(
      `Ngày 7/6/2020, ông sẽ thăm Huế và dự Hội nghị Biển ASEAN. Tiếp đó, ông dự Diễn đàn Cảng ASEAN lần thứ 2.`,
    );
    expect(eventNamed(events, 'Hội nghị').status).toBe('planned');
    expect(eventNamed(events, 'Diễn đàn').date).toBeNull();
  });
});

describe('one of several of a name', () => {
  const today = 'Ngày 5/6/2020, Bộ Thủy sản tổ chức Hội thảo góp ý Luật Biển.\n';
  const days = (text: string) => eventsIn(today + text).map(({ name, date }) => [name, date?.value]);

  test('is another one with its day', () =>
    expect(days('Hội thảo đầu tiên diễn ra ngày 12/1/2020 tại Huế.')).toEqual([
      ['Hội thảo góp ý Luật Biển', '2020-06-05'],
      ['Hội thảo đầu tiên', '2020-01-12'],
    ]));

  test.each([
    'Đây là hội thảo đầu tiên về biển.',
    'Hội thảo đầu tiên rất vui.',
    'Hội thảo lần đầu tiên có Lào.',
  ])('and nothing without one: %s', (text) =>
    expect(days(text)).toEqual([['Hội thảo góp ý Luật Biển', '2020-06-05']]),
  );

  test('a noun of its own recalls what is named within another name only', () =>
    expect(
      days('Lễ hưởng ứng Tuần lễ Biển sạch diễn ra hôm sau. Tuần lễ diễn ra từ ngày 5 đến 7/7/2020.').at(-1),
    ).toEqual(['Tuần lễ Biển sạch', '2020-07-05/2020-07-07']));
});

describe('an event recalled', () => {
  const held = 'Ngày 5/6/2020, Hội nghị Biển ASEAN khai mạc tại Huế.\n';
  const main = (text: string) => eventNamed(eventsIn(held + text), 'Hội nghị Biển ASEAN');

  test.each([
    ['at another time tells nothing of this one', 'Tại hội nghị hồi tháng 2/2019 ở Vinh, họ cãi nhau.'],
    ['as the last one tells nothing of this one', 'Hội nghị trước diễn ra trực tuyến.'],
    ['as prepared by officials tells nothing of this one', 'Các quan chức đã họp trù bị trực tuyến.'],
    ['as still to come is another one', 'Ông dự kiến phát biểu tại hội nghị ở Vinh.'],
    ['where it was first to be held was not there', 'Hội nghị vốn dự kiến diễn ra hồi tháng 4 tại Vinh.'],
  ])('%s', (_, text) =>
    expect(main(text)).toMatchObject({
      date: { value: '2020-06-05' },
      place: 'Huế',
      mode: null,
      status: 'held',
    }),
  );

  test('is another one where its time and place are told', () => {
    const one = eventsIn(`${held}Họ nhắc lại đồng thuận đạt được tại hội nghị ở Vinh hồi tháng 2/2019.`);
    expect(one).toHaveLength(2);
    expect(one[1]).toMatchObject({ name: 'hội nghị', date: { value: '2019-02' }, place: 'Vinh' });
    expect(namesIn(`${held}Họ nhắc lại điều đó tại hội nghị hồi tháng 2/2019.`)).toHaveLength(1);
    expect(namesIn(`${held}Họ nhắc lại điều đó tại hội nghị ở Huế.`)).toHaveLength(1);
  });

  test('as another one is not the one named behind it', () => {
    const two = 'Họ nhắc lại điều đó tại hội nghị ở Vinh hồi tháng 2/2019. Bà cũng dự Hội nghị Rừng ASEAN.';
    expect(eventNamed(eventsIn(held + two), 'Hội nghị Rừng')).toMatchObject({ date: null, place: null });
  });

  test('as what something else happens before tells nothing', () =>
    expect(main('Trước hội nghị trực tuyến, ông gặp báo chí.').mode).toBeNull());

  test('may be told how it is held', () => {
    expect(main('Hội nghị được tổ chức trực tuyến.').mode).toBe('online');
    expect(main('Đây là hội nghị được tổ chức trực tuyến.').mode).toBe('online');
  });
});

describe('an event to come', () => {
  const before = 'Hội nghị Biển ASEAN lần thứ 4 sẽ diễn ra từ ngày 5 đến 7/6/2020 tới tại Huế. ';
  const event = (after = '') => eventNamed(eventsIn(before + after), 'Hội nghị');

  test('is there where "tới" stands between the days and the place', () =>
    expect(event()).toMatchObject({ place: 'Huế', mode: null }));

  test('has not met yet: who met before it met otherwise', () =>
    expect(event('Trước đó, ngày 3/5, Nhóm công tác đã họp trực tuyến.').mode).toBeNull());

  test('but is how it will be held', () =>
    expect(event('Các bộ trưởng sẽ họp trực tuyến từ ngày 5 đến 7/6.').mode).toBe('online'));
});

describe('two of one series', () => {
  const old = 'Tháng 7/2012, Hội nghị Bộ trưởng Ngoại giao ASEAN kết thúc ở Phnom Penh.\n';

  test('may be told apart by the year that the number gives', () =>
    expect(
      eventsIn(`${old}Khung được thông qua tại Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 50.`),
    ).toHaveLength(2));

  test('are one where the number gives the same year', () =>
    expect(eventsIn(`${old}Ông dự Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 45.`)).toHaveLength(1));
});

test('what happened on the same day too is another one, unless it is called the same', () => {
  const text =
    'Ngày 4/6/2020, ông dự Hội nghị đặc biệt Bộ trưởng Kinh tế ASEAN về thuế.\nCùng ngày, ông chủ trì ';
  expect(eventsIn(`${text}Hội nghị đặc biệt Bộ trưởng Kinh tế ASEAN và Hội đồng Doanh nghiệp.`)).toHaveLength(
    2,
  );
  expect(eventsIn(`${text}Hội nghị đặc biệt Bộ trưởng Kinh tế ASEAN về thuế.`)).toHaveLength(1);
});

test('a council meets on what its sitting is named for', () => {
  const lead = 'Ngày 4/6/2020, Hội đồng Bảo an họp trực tuyến về tình hình cứu trợ trẻ em.\n';
  expect(eventsIn(`${lead}Phiên thảo luận cấp cao về cứu trợ trẻ em kéo dài ba giờ.`)).toMatchObject([
    { name: 'Phiên thảo luận cấp cao về cứu trợ trẻ em', type: 'session', mode: 'online' },
  ]);
  expect(
    eventsIn(`${lead}Ngày 5/6/2020, ông dự Phiên thảo luận cấp cao về vũ khí nhỏ.`).map(({ type }) => type),
  ).toEqual(['meeting', 'session']);
});

describe('the last day', () => {
  test('may be told before and behind the first one', () => {
    const first = 'Ngày 21/11/2020, đoàn bắt đầu chuyến thăm chính thức Lào.\n';
    expect(eventsIn(`${first}Chuyến thăm kết thúc ngày 23/11.`)[0]?.date?.value).toBe(
      '2020-11-21/2020-11-23',
    );
    expect(eventsIn('Hội nghị Biển ASEAN kết thúc ngày 23/11/2020.')[0]?.date?.value).toBe('2020-11-23');
  });
});

test('a title that names the opening is about the opening', () => {
  const body = 'Sáng 5/9/2023, Lễ khai mạc Hội nghị Cấp cao ASEAN lần thứ 43 diễn ra tại Jakarta.';
  const main = (title: string) => eventsIn(body, { title }).find((event) => event.main)?.type;
  expect(main('Thủ tướng dự Lễ khai mạc Hội nghị Cấp cao ASEAN lần thứ 43')).toBe('ceremony');
  expect(main('Thủ tướng dự Hội nghị Cấp cao ASEAN lần thứ 43')).toBe('summit');
});

test('whoever meets the head of a body meets at no sitting of it', () => {
  const text =
    'Trong khuôn khổ chuyến tham dự Đại hội đồng Liên hợp quốc khóa 76, ngày 21/9/2021, ông đã gặp Tổng Thư ký Liên hợp quốc António Silva.';
  expect(eventsIn(text).find(({ main }) => main)?.name).toBe('gặp Tổng Thư ký Liên hợp quốc António Silva');
});

describe('whoever meets each other', () => {
  const lead = 'Ông An và ông Whitaker gặp nhau tại Clark, Philippines.\n';

  test('is told by the place, and by "cuộc gặp" later on', () =>
    expect(eventsIn(`${lead}Cuộc gặp diễn ra chiều 24/10/2017.`)).toMatchObject([
      { name: 'gặp nhau', place: 'Clark, Philippines', date: { value: '2017-10-24' }, main: true },
    ]));

  test('is at no sitting that one of them spoke at', () =>
    expect(
      namesIn(
        `${lead}Cuộc gặp diễn ra chiều 24/10/2017.\nSáng cùng ngày, ông An phát biểu tại phiên toàn thể về biển.`,
      ),
    ).toEqual(['gặp nhau', 'phiên toàn thể về biển']));
});

describe('a visit', () => {
  test.each([
    [
      'Tiếp tục chương trình thăm chính thức Vương quốc Hà Lan, chiều 10/7/2018, ông hội kiến Nhà vua Willem.',
      'Vương quốc Hà Lan',
    ],
    ['Ông bắt đầu chuyến thăm cấp nhà nước tới nước Cộng hòa Ấn Độ ngày 5/6.', 'nước Cộng hòa Ấn Độ'],
    ['Ngày 5/6, ông thăm chính thức Lào.', 'Lào'],
  ])('%s', (text, place) => expect(eventsIn(text)[0]).toMatchObject({ type: 'visit', place }));

  test('whose programme goes on is the setting of what is told', () => {
    const text =
      'Tiếp tục chương trình thăm chính thức Lào, chiều 10/7/2018, ông hội kiến Thủ tướng Kham Say.\nTrong chuyến thăm, hai bên ký hiệp định.';
    expect(eventsIn(text).map(({ type, main }) => [type, main])).toEqual([
      ['visit', false],
      ['talks', true],
    ]);
  });

  test('of a year of its own takes no day from a later one', () => {
    const text =
      'Nhà vua nhắc lại chuyến thăm Việt Nam năm 2011.\nNgày 11/7, ông sẽ thăm cảng Rotterdam, kết thúc chuyến thăm.';
    expect(eventsIn(text)[0]).toMatchObject({ date: { value: '2011' }, status: 'held' });
  });
});

test('a second meeting of two is the second summit of both', () => {
  const text =
    'Cảnh sát gác các phố trước cuộc gặp lần hai giữa Tổng thống Mỹ và Chủ tịch Triều Tiên.\nCuộc gặp thượng đỉnh Mỹ - Triều Tiên lần hai sẽ diễn ra ngày 27/2/2019 tại Huế.';
  expect(eventsIn(text)).toMatchObject([
    { type: 'summit', ordinal: 2, date: { value: '2019-02-27' }, place: 'Huế' },
  ]);
  const others = 'Ngày 5/6, ông dự Hội nghị Cấp cao ASEAN lần hai và Hội nghị Bộ trưởng ASEAN lần hai.';
  expect(eventsIn(others)).toHaveLength(2);
});

test('who is met at a meeting with a name is met there', () => {
  const text = 'Ngày 25/11/2020, các nước họp với đại diện Nhật Bản, Hàn Quốc tại ';
  expect(namesIn(`${text}Hội nghị Môi trường ASEAN+3.`)).toEqual(['Hội nghị Môi trường ASEAN+3']);
  expect(namesIn(`${text}Huế.`)).toEqual(['họp với đại diện Nhật Bản']);
});

test('a number tells the same meeting with and without whose it is', () => {
  const lead = 'Hai bên vừa kết thúc Cuộc họp thường niên lần thứ 27 tại Huế.\n';
  expect(
    eventsIn(
      `${lead}Ngày 18/9/2017 diễn ra Cuộc họp thường niên lần thứ XXVII giữa hai đoàn Việt Nam - Lào.`,
    ),
  ).toMatchObject([{ ordinal: 27, date: { value: '2017-09-18' }, place: 'Huế' }]);
  expect(eventsIn(`${lead}Ngày 18/9/2017 diễn ra Kỳ họp lần thứ 27 giữa Việt Nam và Lào.`)).toHaveLength(2);
});

describe('a yearly meeting', () => {
  const main = (text: string) => eventsIn(text).map(({ main }) => main);

  test('is what an article is about on its day', () =>
    expect(main('Cuộc họp thường niên giữa ASEAN và Liên hợp quốc diễn ra sáng 5/6/2020 tại Huế.')).toEqual([
      true,
    ]));

  test('is not without one', () =>
    expect(main('Cuộc họp thường niên giữa ASEAN và Liên hợp quốc diễn ra tại Huế.')).not.toContain(true));
});

describe('what is to come', () => {
  test.each([
    ['Hội nghị Biển ASEAN diễn ra tại Huế tuần tới.', 'planned'],
    ['Hội nghị Biển ASEAN được tổ chức tại Huế vào tuần sau.', 'planned'],
    ['Hội nghị Biển ASEAN diễn ra tại Huế tuần trước.', 'held'],
    ['Hội nghị Biển ASEAN diễn ra tại Huế tuần này.', 'held'],
    ['Ngày 5/6/2020, Hội nghị Biển ASEAN đã khai mạc. Hội nghị sẽ bế mạc ngày 7/6.', 'held'],
    ['Hội nghị Biển ASEAN sẽ diễn ra tại Huế. Hội nghị sẽ bế mạc ngày 7/6/2020.', 'planned'],
  ])('%s', (text, status) => expect(eventsIn(text)[0]?.status).toBe(status));
});

describe('a setting before a comma', () => {
  test.each([
    ['Nhân dịp Hội nghị Biển ASEAN lần thứ 5, Diễn đàn Cảng ASEAN diễn ra tại Huế.', [null, 'Huế']],
    ['Hội nghị Biển ASEAN lần thứ 5 và Diễn đàn Cảng ASEAN diễn ra tại Huế.', ['Huế', 'Huế']],
  ])('is not where the other is: %s', (text, places) => {
    const events = eventsIn(text);
    expect([eventNamed(events, 'Hội nghị').place, eventNamed(events, 'Diễn đàn').place]).toEqual(places);
  });
});
