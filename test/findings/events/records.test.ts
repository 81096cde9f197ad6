import { describe, expect, test } from 'vitest';
import { eventNamed, eventsIn, namesIn } from '../../support/event-article.js';

describe('mentions of one event make one record', () => {
  test.each([
    [
      'the number without the acronym',
      'Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 55 diễn ra ở Huế.\nAMM-55 khai mạc sáng 3/8.',
    ],
    [
      'the acronym alone',
      'Diễn đàn Kinh tế Xanh (GEF ASEAN) năm 2019 khai mạc.\nÔng dự Hội nghị GEF ASEAN 2019.',
    ],
    [
      'a shorter name',
      'Hội nghị tham vấn chung Biển Xanh lần thứ 5 khai mạc ngày 5/6.\nHội nghị tham vấn chung Biển Xanh thành công.',
    ],
    [
      'the visit by verb and by noun',
      'Ông thăm chính thức Na Uy từ ngày 5/6 đến 7/6.\nChuyến thăm Na Uy của Thủ tướng là dịp tốt.',
    ],
    [
      'the bare noun',
      'Ngày 5/6, ông dự Hội nghị Biển lần thứ 5.\nTại hội nghị, ông nói. Cuộc họp này kéo dài. Hội nghị kết thúc ngày 6/6.',
    ],
    [
      'a session by its number',
      'Tại Kỳ họp thứ 5, Quốc hội khóa XV, luật được thông qua.\nSau Kỳ họp thứ 5, cử tri góp ý.',
    ],
    [
      'a lead without a name',
      'Các ngoại trưởng họp tại Geneva, Thụy Sĩ.\nÔng dự Hội nghị không chính thức các Ngoại trưởng ASEAN (IAMM).',
    ],
  ])('%s', (_case, text) => expect(namesIn(text)).toHaveLength(1));

  test('a lead without a name gives its place to the one named behind it', () => {
    const text =
      'Các ngoại trưởng họp tại Geneva, Thụy Sĩ.\nNgày 23/9, ông dự Hội nghị các Ngoại trưởng ASEAN (IAMM).';
    expect(eventsIn(text)[0]).toMatchObject({ place: 'Geneva, Thụy Sĩ', date: { value: 'XXXX-09-23' } });
  });

  test('the fuller name wins, with its own evidence', () => {
    const text =
      'Ông dự cuộc họp các quan chức ASEAN-EU ngày 5/7.\nCuộc họp các quan chức cao cấp (SOM) ASEAN-EU lần thứ 21 diễn ra ở Huế.';
    expect(eventsIn(text)[0]).toMatchObject({ ordinal: 21, place: 'Huế', span: { line: 2 } });
  });
});

describe('different events stay apart', () => {
  test.each([
    ['numbers', 'Hội nghị Cấp cao ASEAN lần thứ 36 đã họp.\nHội nghị Cấp cao ASEAN lần thứ 40 sẽ họp.'],
    [
      'sides',
      'Ông dự Hội nghị Cấp cao ASEAN - Nga ngày 5/6/2020.\nÔng dự Hội nghị Cấp cao ASEAN - Nhật Bản ngày 6/6/2020.',
    ],
    [
      'sides with one number',
      'Ông dự Hội nghị Cấp cao ASEAN - Trung Quốc lần thứ 24.\nÔng dự Hội nghị Cấp cao ASEAN - Nhật Bản lần thứ 24.',
    ],
    ['years in the name', 'Ông dự Diễn đàn Biển ASEAN 2018.\nÔng dự Diễn đàn Biển ASEAN 2019.'],
    [
      'last year',
      'Hội nghị quốc phòng ASEAN lần 6 diễn ra tại Lào.\nLời mời được nêu tại hội nghị quốc phòng ASEAN hồi năm ngoái.',
    ],
    ['days', 'Ngày 5/6, ông làm việc với Bộ Y tế. Ông hội đàm với Thủ tướng Lào ngày 7/6.'],
    ['countries visited', 'Ông thăm chính thức Na Uy ngày 5/6.\nÔng thăm chính thức Ba Lan ngày 8/6.'],
    ['kinds', 'Ông dự Hội nghị Du lịch ASEAN lần thứ 5.\nÔng dự Diễn đàn Du lịch ASEAN 2025.'],
  ])('%s', (_case, text) => expect(namesIn(text)).toHaveLength(2));
});

describe('an opening or a sitting', () => {
  const text = 'Sáng 5/6/2020, Bộ trưởng dự lễ khai mạc Hội nghị Biển ASEAN lần thứ 12 tại Huế.';

  test('is told beside the event that it opens, which takes its day and place', () => {
    const events = eventsIn(text);
    expect(eventNamed(events, 'lễ khai mạc').type).toBe('ceremony');
    expect(eventNamed(events, 'Hội nghị')).toMatchObject({
      ordinal: 12,
      place: 'Huế',
      date: { value: '2020-06-05' },
    });
  });

  test('is not the main event', () => {
    expect(eventsIn(text).find(({ main }) => main)?.type).toBe('meeting');
  });
});

test('another meeting recalled by its noun lends neither day nor place', () => {
  const text = 'Sáng 9-8, ông dự hội nghị toàn quốc về du lịch, sau hội nghị tại Huế năm 2016.';
  expect(eventsIn(text)).toMatchObject([{ place: null, date: { value: 'XXXX-08-09' } }]);
});

describe('an event that another is held around', () => {
  test('is told where that one has a date', () => {
    const text = 'Ông sẽ thăm chính thức Lào vào cuối tháng 9/2020 nhân dịp tham dự Hội nghị Biển Xanh.';
    expect(namesIn(text)).toEqual(['thăm chính thức Lào', 'Hội nghị Biển Xanh']);
  });

  test('lets a meeting on its sidelines count without a date', () => {
    expect(namesIn('Bên lề AIPA-43, ông đã có cuộc gặp với Chủ tịch Quốc hội Lào.')).toContain(
      'cuộc gặp với Chủ tịch Quốc hội Lào',
    );
    expect(
      namesIn(
        'Giá tăng. Giá giảm. Giá tăng. Giá giảm. Giá tăng.\nÔng đã có cuộc gặp với Chủ tịch Quốc hội Lào.',
      ),
    ).toEqual([]);
  });
});

describe('the main event', () => {
  const main = (text: string, title?: string): string | undefined =>
    eventsIn(text, title === undefined ? {} : { title }).find((event) => event.main)?.name;

  test.each([
    [
      'the one attended, not its setting',
      'Ngày 5/6, nhân dịp dự Diễn đàn Biển lần thứ 5, ông đã có cuộc hội đàm với Thủ tướng Lào.',
      undefined,
      'cuộc hội đàm với Thủ tướng Lào',
    ],
    [
      'the one held, not the one around it',
      'Trong khuôn khổ Hội nghị Biển lần thứ 5, chiều 5/6 đã diễn ra Diễn đàn Cảng lần thứ 2.',
      undefined,
      'Diễn đàn Cảng lần thứ 2',
    ],
    [
      'the one in the title',
      'Ngày 5/6, ông dự phiên thảo luận về cảng và lễ trao Giải thưởng Biển.',
      'Trao Giải thưởng Biển',
      'lễ trao Giải thưởng Biển',
    ],
    [
      'the one recalled',
      'Ngày 5/6, ông dự Hội nghị Biển lần thứ 5.\nTại hội nghị, ông nói. Hội nghị rà soát việc chuẩn bị cho Hội nghị Cấp cao ASEAN lần thứ 38 ngày 26/10.',
      undefined,
      'Hội nghị Biển lần thứ 5',
    ],
    [
      'a visit told in the lead',
      'Thủ tướng chiều nay rời Huế, bắt đầu chuyến thăm để thúc đẩy quan hệ.',
      'Thủ tướng thăm Nga',
      'chuyến thăm',
    ],
    [
      'not the guest on a visit',
      'Ngày 5/6, ông hội đàm với Thủ tướng Lào, đang thăm Việt Nam từ ngày 4 đến 6/6.',
      undefined,
      'hội đàm với Thủ tướng Lào',
    ],
  ])('%s', (_case, text, title, name) => expect(main(text, title)).toBe(name));

  test('there is none in an article about something else', () => {
    const text =
      'Giá xăng tăng mạnh. Người dân lo lắng. Chuyên gia đưa ra nhiều giải pháp. Doanh nghiệp chờ đợi. Thị trường biến động.\n' +
      'Nguồn cung giảm. Vấn đề này sẽ được trình tại kỳ họp thứ 5.';
    expect(main(text, 'Giá xăng tăng')).toBeUndefined();
  });

  test('a date that opens the lead is the day of the main event', () => {
    const text =
      'Bộ trưởng ngày 23/9 cho rằng ASEAN cần đoàn kết.\nĐây là nội dung ông phát biểu tại Hội nghị Biển ASEAN (ABC).';
    expect(eventsIn(text)[0]?.date?.value).toBe('XXXX-09-23');
  });
});

test('ids count in the order of the text', () => {
  const events = eventsIn('Ông dự Hội nghị Biển lần thứ 5 và Diễn đàn Cảng lần thứ 2.');
  expect(events.map(({ id }) => id)).toEqual(['e1', 'e2']);
});

test('a text without events gives none, and costs no dates', () => {
  expect(eventsIn('Giá xăng tăng từ ngày 5/6.')).toEqual([]);
  expect(eventsIn('')).toEqual([]);
});

test('talks at two times of one day are two', () => {
  const text =
    'Chiều 12/6/2025, Chủ tịch nước tiếp Tổng thư ký AIPA Rosa Tan.\nSáng cùng ngày, Phó chủ tịch Quốc hội hội đàm với Tổng thư ký AIPA.';
  expect(eventsIn(text)).toHaveLength(2);
});

test('a title that gives the number of a series tells what the article is about', () => {
  const body =
    'Sau khi Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 50 (AMM 50) khai mạc tại Manila, thông cáo chung được đưa ra.\nNgày 6/8/2017, ông dự Hội nghị hẹp.';
  const main = (title: string): string | undefined =>
    eventsIn(body, { title }).find((event) => event.main)?.name;
  expect(main('AMM 50: Ra thông cáo chung')).toContain('AMM 50');
  expect(main('Ngoại trưởng họp kín')).not.toContain('AMM 50');
});

describe('what the article is about', () => {
  const main = (title: string, body: string): string | undefined =>
    eventsIn(body, { title }).find((event) => event.main)?.name;

  test('is not what is told of other countries than the title', () => {
    const body =
      'Hai thủ tướng bàn việc chống dịch trong cuộc điện đàm tối 3/4/2020.\nTrước đó, ông đã điện đàm với Tổng thống Indonesia Budi Hartono hôm 26/3/2020.';
    expect(main('Thủ tướng điện đàm với Thủ tướng Thái Lan', body)).toBe('cuộc điện đàm');
    expect(main('Thủ tướng điện đàm với Tổng thống Indonesia', body)).toContain('Indonesia');
  });

  test('is the next of its series where the title names it', () => {
    const events = eventsIn(
      'Ngày 5/6/2018, ông lên đường dự Đại hội Biển lần thứ 10 từ ngày 6-7/6.\nĐại hội Biển lần thứ 9 diễn ra ở Huế năm 2016.',
      { title: 'Bộ trưởng lên đường dự Đại hội Biển lần thứ 10' },
    );
    expect(events.find(({ main }) => main)?.ordinal).toBe(10);
  });

  test('is not the next of its series', () =>
    expect(
      main(
        'Đại hội thể thao: Đoàn dẫn đầu',
        'Đại hội lần thứ 9 quy tụ 10 nước.\nĐại hội lần thứ 10 sẽ diễn ra năm 2018.',
      ),
    ).not.toBe('Đại hội lần thứ 10'));
});

test('a visit and the tour that it is part of are two', () => {
  const text =
    'Ngày 14/4/2025, ông bắt đầu chuyến thăm cấp nhà nước tới Việt Nam, chặng đầu trong chuyến công du ba nước.';
  expect(namesIn(text)).toContain('chuyến thăm cấp nhà nước tới Việt Nam');
});

test('a meeting of two is no sitting at which they met, and has not its number', () => {
  const text =
    'Chiều 23/9/2024, ông An đã có cuộc gặp với Tổng Thư ký Liên hợp quốc nhân dịp dự Tuần lễ Đại hội đồng Liên hợp quốc khóa 79.';
  const met = eventsIn(text).find(({ name }) => name.startsWith('cuộc gặp'));
  expect(met).toMatchObject({ ordinal: null, type: 'meeting', date: { value: '2024-09-23' } });
});

test('whom somebody met is the same by honorific and by office', () => {
  const lead = 'Ngoại trưởng Lào Kham Souvan hài lòng về cuộc gặp với ông Retno Palmas tại Jakarta.\n';
  const met = 'Ngày 13/7/2023, Ngoại trưởng Lào Kham Souvan gặp Bộ trưởng Quốc phòng Peru';
  expect(eventsIn(`${lead}${met} Retno Palmas tại Jakarta.`)).toHaveLength(1);
  expect(eventsIn(`${lead}${met} Jorge Quispe tại Jakarta.`)).toHaveLength(2);
});

test('meetings of two series that have come to the same number are two', () => {
  const names = namesIn(
    'Sáng 10/10/2024, ông dự Hội nghị Cấp cao ASEAN - Nhật Bản lần thứ 27 và Hội nghị Cấp cao ASEAN+3 lần thứ 27.\nTại Hội nghị Cấp cao ASEAN+3 lần thứ 27, ông cảm ơn các nước.',
  );
  expect(names).toEqual([
    'Hội nghị Cấp cao ASEAN - Nhật Bản lần thứ 27',
    'Hội nghị Cấp cao ASEAN+3 lần thứ 27',
  ]);
});

test('a sentence that opens with where something was said, by two codes, tells of a particular meeting', () => {
  expect(namesIn('Tại cuộc họp SOM EAS, các nước ghi nhận tiến độ.')).toEqual(['cuộc họp SOM EAS']);
  expect(namesIn('Tại các cuộc họp SOM EAS, các nước ghi nhận tiến độ.')).toEqual([]);
  expect(namesIn('Các nước luôn ghi nhận điều đó tại cuộc họp SOM EAS.')).toEqual([]);
});
