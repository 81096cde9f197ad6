import { describe, expect, test } from 'vitest';
import { eventNamed, eventsIn, namesIn } from '../../support/event-article.js';

describe('one number', () => {
  test.each([
    [
      'makes one event of names that share what they are about',
      'Hội nghị Bộ trưởng phụ trách Nghề cá và Biển lần thứ 5 diễn ra ở Huế.\nHội nghị Nghề cá và Biển khu vực Đông Nam Á lần thứ 5 kết thúc.',
    ],
    [
      'recalls an event by another noun',
      'Hội nghị Nghề cá ASEAN lần thứ 5 khai mạc ở Huế.\nCuộc họp lần thứ 5 bàn về giống cá mới.',
    ],
    [
      'recalls a meeting of two countries by another noun',
      'Hội nghị biên giới Việt Nam - Lào lần thứ 5 khai mạc ở Huế.\nCuộc họp lần thứ 5 bàn về cột mốc mới.',
    ],
    [
      'recalls an event by whose it is',
      'Hội nghị Nghề cá ASEAN lần thứ 5 khai mạc ở Huế.\nCuộc họp ASEAN lần thứ 5 bàn về giống cá mới.',
    ],
    [
      'makes one sitting, whatever its body is called',
      'Khóa họp 46 Hội đồng Nhân quyền Liên hợp quốc khai mạc ở Geneva.\nTại Khóa họp 46 HĐNQ, bà phát biểu.',
    ],
    [
      'of a summit of two is that of their meeting',
      'Cuộc gặp thượng đỉnh Mỹ - Triều lần hai diễn ra ở Hà Nội.\nCuộc gặp lần hai giữa hai nhà lãnh đạo kết thúc sớm.',
    ],
    [
      'of a meeting of two is that of their summit',
      'Cuộc gặp lần hai giữa hai nhà lãnh đạo diễn ra ở Hà Nội.\nCuộc gặp thượng đỉnh Mỹ - Triều lần hai kết thúc sớm.',
    ],
  ])('%s', (_, text) => expect(eventsIn(text)).toHaveLength(1));

  test.each([
    [
      'of two series tells two',
      'Hội nghị Bưu chính lần thứ 5 khai mạc ở Huế.\nHội nghị Nghề cá lần thứ 5 khai mạc ở Vinh.',
    ],
    [
      'of two series of one body tells two',
      'Hội nghị Bưu chính ASEAN lần thứ 5 khai mạc ở Huế.\nHội nghị Nghề cá ASEAN lần thứ 5 khai mạc ở Vinh.',
    ],
    [
      'of one country and of two tells two',
      'Hội nghị biên giới Việt Nam lần thứ 5 diễn ra ở Huế.\nHội nghị biên giới Việt Nam - Lào lần thứ 5 diễn ra ở Vinh.',
    ],
    [
      'of meetings with two countries tells two',
      'Cuộc gặp lần hai với Thủ tướng Nga diễn ra ở Huế ngày 5/6.\nCuộc gặp lần hai với Thủ tướng Lào diễn ra ở Vinh ngày 5/6.',
    ],
  ])('%s', (_, text) => expect(eventsIn(text)).toHaveLength(2));
});

describe('names without a number', () => {
  test.each([
    [
      'two names of one forum',
      'Ông dự Diễn đàn Du lịch Biển ASEAN ở Huế.\nDiễn đàn Du lịch Biển ASEAN kết thúc ở Huế ngày 6/6.',
    ],
    [
      'two names of one summit',
      'Ông dự Hội nghị Cấp cao Biển ASEAN ở Huế.\nHội nghị Cấp cao Biển ASEAN kết thúc ngày 6/6.',
    ],
    [
      'most words',
      'Hội nghị Bộ trưởng Nghề cá ASEAN khai mạc ngày 5/6.\nHội nghị Bộ trưởng Nghề cá khu vực kết thúc ngày 5/6.',
    ],
    [
      'a short name inside a long one',
      'Hội nghị ASEAN về an toàn hàng hải và nghề cá bền vững khai mạc ngày 5/6.\nHội nghị hàng hải kết thúc ngày 5/6.',
    ],
    [
      'talks with and without the country of the guest',
      'Ngày 5/6/2020, ông hội đàm với Thủ tướng Lào Khăm Xỉ.\nCuộc hội đàm với Thủ tướng diễn ra ngày 5/6/2020.',
    ],
  ])('make one event: %s', (_, text) => expect(eventsIn(text)).toHaveLength(1));

  test.each([
    ['a meeting and a forum', 'Ông dự Hội nghị Du lịch ASEAN ở Huế.\nBà dự Diễn đàn Du lịch ASEAN ở Vinh.'],
    ['a forum and a meeting', 'Ông dự Diễn đàn Du lịch ASEAN ở Huế.\nBà dự Hội nghị Du lịch ASEAN ở Vinh.'],
    [
      'a meeting and a summit',
      'Ông dự Hội nghị Biển ASEAN - Nga ở Huế.\nHội nghị Cấp cao Biển ASEAN - Nga diễn ra ở Vinh.',
    ],
    [
      'with and without a partner',
      'Ông dự Hội nghị Bộ trưởng Quốc phòng ASEAN ở Huế.\nÔng dự Hội nghị Bộ trưởng Quốc phòng ASEAN - Nga ở Huế.',
    ],
    [
      'one common word',
      'Hội nghị ASEAN về an toàn hàng hải và nghề cá bền vững khai mạc ngày 5/6.\nHội nghị ASEAN kết thúc ngày 5/6.',
    ],
    [
      'two ministries of one country',
      'Ngày 5/6/2020, ông hội đàm với Thứ trưởng Thường trực Bộ Kinh tế Lào.\nNgày 5/6/2020, ông hội đàm với Thứ trưởng Thường trực Bộ Quốc phòng Lào.',
    ],
    [
      'speakers of two parliaments',
      'Ngày 5/6/2020, ông hội đàm với Chủ tịch Quốc hội Lào.\nNgày 5/6/2020, ông hội đàm với Chủ tịch Quốc hội Campuchia.',
    ],
    [
      'a call and a visitor',
      'Tháng 6/2020, ông điện đàm với Thủ tướng Lào Khăm Xỉ về nghề cá.\nTháng 6/2020, ông tiếp Thủ tướng Lào Khăm Xỉ và phu nhân.',
    ],
    [
      'a call and a meeting',
      'Tháng 6/2020, ông điện đàm với Thủ tướng Lào Khăm Xỉ về nghề cá.\nCuộc gặp với Thủ tướng Lào Khăm Xỉ và phu nhân diễn ra vào tháng 6/2020.',
    ],
  ])('stay apart: %s', (_, text) => expect(eventsIn(text)).toHaveLength(2));
});

describe('visits', () => {
  test.each([
    [
      'the country is told later',
      'Ngày 5/6, ông bắt đầu chuyến thăm chính thức đầu tiên.\nChuyến thăm Na Uy kết thúc ngày 7/6.',
    ],
    [
      'the visitor is told first',
      'Ngày 5/6, chuyến thăm Na Uy của Thủ tướng Lê Văn Bờ bắt đầu.\nChuyến thăm Na Uy kết thúc ngày 7/6.',
    ],
    [
      'the country is told first',
      'Ngày 5/6, ông thăm chính thức Na Uy.\nChuyến thăm của Thủ tướng Lê Văn Bờ kết thúc ngày 7/6.',
    ],
  ])('are one where %s', (_, text) =>
    expect(eventsIn(text)).toMatchObject([{ place: 'Na Uy', date: { value: 'XXXX-06-05/XXXX-06-07' } }]),
  );

  test.each([
    ['to two countries', 'Ngày 5/6, ông thăm chính thức Na Uy. Bà thăm chính thức Ba Lan vào tháng 6.'],
    [
      'of two visitors',
      'Ngày 5/6, chuyến thăm Na Uy của Thủ tướng Lê Văn Bờ bắt đầu.\nChuyến thăm Na Uy của Chủ tịch Trần Thị Sông diễn ra vào tháng 6.',
    ],
  ])('%s are two', (_, text) => expect(eventsIn(text)).toHaveLength(2));
});

describe('a lead that tells what was met about', () => {
  test.each([
    ['an ninh nước sông Mekong', 'an ninh nước'],
    ['an ninh nguồn nước sông Mekong', 'an ninh nguồn nước'],
  ])('is the meeting named behind it: %s', (topic, named) =>
    expect(
      namesIn(
        `Các bộ trưởng họp về ${topic} ngày 5/6.\nHội nghị Bộ trưởng Môi trường ASEAN về ${named} diễn ra ngày 5/6.`,
      ),
    ).toEqual([`Hội nghị Bộ trưởng Môi trường ASEAN về ${named}`]),
  );

  test.each([
    ['few words are the same', 'nước sông Mekong', 'nước sông Hồng'],
    [
      'most are others',
      'an ninh nguồn nước, dự báo lũ quét và phát triển nghề cá sông Mekong',
      'phát triển nguồn giống cây rừng ngập mặn',
    ],
  ])('is another one where %s', (_, topic, named) =>
    expect(
      eventsIn(
        `Các bộ trưởng họp về ${topic} ngày 5/6.\nHội nghị Bộ trưởng Môi trường ASEAN về ${named} diễn ra ngày 5/6.`,
      ),
    ).toHaveLength(2),
  );
});

describe('the day that opens a clause', () => {
  const day = (text: string): string | undefined =>
    eventNamed(eventsIn(text), 'Hội nghị Biển ASEAN').date?.value;

  test.each(['phát biểu tại hội nghị, ông nêu ba ý.', 'ông dự hội nghị.'])(
    'is that of the event gone to: %s',
    (clause) => expect(day(`Hội nghị Biển ASEAN diễn ra ở Huế.\nNgày 6/6, ${clause}`)).toBe('XXXX-06-06'),
  );

  test.each([
    [
      'told by what it does',
      'Hội nghị Biển ASEAN diễn ra ở Huế.\nNgày 6/6, hội nghị ra tuyên bố.',
      undefined,
    ],
    ['of a year', 'Hội nghị Biển ASEAN 2019 diễn ra ở Huế.\nNgày 6/6, ông dự hội nghị.', '2019'],
    [
      'of a known day',
      'Hội nghị Biển ASEAN khai mạc ngày 5/6 ở Huế.\nNgày 6/6, ông dự hội nghị.',
      'XXXX-06-05',
    ],
  ])('is not that of an event %s', (_, text, value) => expect(day(text)).toBe(value));
});

describe('beside the numbered meetings of a series', () => {
  const numbered = 'Hội nghị Bộ trưởng Thủy sản ASEAN lần thứ 7 diễn ra tại Huế ngày 25/7/2020.\n';

  test.each([
    'Hội nghị hẹp Bộ trưởng Thủy sản ASEAN',
    'Hội nghị không chính thức Bộ trưởng Thủy sản ASEAN',
    'Hội nghị trù bị Bộ trưởng Thủy sản ASEAN',
  ])('is another one: %s', (name) =>
    expect(namesIn(`${numbered}Ngày 28/1/2020, ${name} diễn ra tại Vinh.`)).toContain(name),
  );

  test('a special one may be called shorter', () =>
    expect(
      namesIn(
        'Ngày 28/1/2020, Hội nghị hẹp Bộ trưởng Thủy sản ASEAN diễn ra tại Vinh. Tại Hội nghị Bộ trưởng Thủy sản ASEAN, các nước hoan nghênh Lào.',
      ),
    ).toEqual(['Hội nghị hẹp Bộ trưởng Thủy sản ASEAN']));
});

describe('an assembly and its sittings', () => {
  const sitting = 'Sáng 7/8/2020, ông dự Phiên toàn thể của Đại hội đồng Biển ASEAN lần thứ 44.';

  test('are two', () =>
    expect(eventsIn(sitting)).toMatchObject([
      { name: 'Phiên toàn thể của Đại hội đồng Biển ASEAN lần thứ 44', ordinal: null },
      { name: 'Đại hội đồng Biển ASEAN lần thứ 44', ordinal: 44 },
    ]));

  test('of which each has its noun', () => {
    const events = eventsIn(`${sitting}\nPhiên bế mạc Đại hội đồng sẽ diễn ra ngày 10/8/2020.`);
    expect(events.map(({ date }) => date?.value)).toEqual(['2020-08-07', '2020-08-07', '2020-08-10']);
  });
});

describe('a meeting that the title names by its number', () => {
  const body =
    'Trong khuôn khổ Hội nghị Bộ trưởng Thủy sản ASEAN lần thứ 7 tại Huế, ngày 19/8/2020, các Bộ trưởng dự Diễn đàn Cảng ASEAN.';
  const main = (title: string) => eventsIn(body, { title }).find((event) => event.main)?.name;

  test('is the main one, though only others are told to be held in it', () =>
    expect(main('Hội nghị Bộ trưởng Thủy sản lần thứ 7: nhiều ý mới')).toContain('Thủy sản'));

  test.each(['Hội nghị Bộ trưởng Thủy sản: nhiều ý mới', 'ASEAN bàn 8 ý về cảng'])(
    'but not one of another number or of none: %s',
    (title) => expect(main(title)).toBe('Diễn đàn Cảng ASEAN'),
  );
});
