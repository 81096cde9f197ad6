import { describe, expect, test } from 'vitest';
import { eventNamed, eventsIn, warningsIn } from '../../support/event-article.js';

const first = (text: string, about = {}) => {
  const [event] = eventsIn(text, about);
  if (event === undefined) throw new Error('no event');
  return event;
};

describe('date', () => {
  test.each([
    ['Ngày 5/6/2020, Bộ trưởng dự Hội nghị Biển ASEAN.', '2020-06-05'],
    ['Hội nghị Biển ASEAN diễn ra tại Huế, Việt Nam từ ngày 5 đến 7/6/2020.', '2020-06-05/2020-06-07'],
    ['Hội nghị Biển ASEAN, dự kiến tổ chức tại Huế vào tháng 6/2020, bị chú ý.', '2020-06'],
    ['Hội nghị Biển ASEAN (5/6/2020) ra tuyên bố.', '2020-06-05'],
    ['Hội nghị Biển ASEAN năm 2020 ra tuyên bố.', '2020'],
    ['Diễn đàn Biển ASEAN do Việt Nam chủ trì tổ chức ngày 5/6/2020 thành công.', '2020-06-05'],
    ['Bộ trưởng chiều 5/6/2020 dự kiến có cuộc hội đàm với Ngoại trưởng Lào.', '2020-06-05'],
    ['Hội nghị Biển ASEAN, vốn định vào ngày 5/6/2020, đã được hoãn sang tháng 9/2020.', '2020-09'],
    ['Hội nghị Biển ASEAN được ấn định vào ngày 5/6/2020.', '2020-06-05'],
    ['Hội nghị Biển ASEAN diễn ra trong ba ngày, từ 5 đến 7/6/2020 tại Huế.', '2020-06-05/2020-06-07'],
    ['Hội nghị Biển ASEAN diễn ra tại Huế trong 3 ngày (5-7/6/2020).', '2020-06-05/2020-06-07'],
    ['Phiên họp thứ 54 về biển (từ ngày 11/9 đến 13/10/2020) đã bế mạc.', '2020-09-11/2020-10-13'],
    ['Hội nghị Biển ASEAN khai mạc ngày 5/6/2020 tại Huế và bế mạc ngày 7/6.', '2020-06-05/2020-06-07'],
    ['Hội nghị Biển ASEAN khai mạc ngày 5/6/2020 và kéo dài đến ngày 7/6.', '2020-06-05/2020-06-07'],
    ['Hội nghị Biển ASEAN diễn ra ngày 5/6/2020 và họp báo diễn ra ngày 7/6.', '2020-06-05'],
    ['Ủy ban đã họp tại TP Huế trong ngày 5/6/2020 để kiểm điểm.', '2020-06-05'],
    ['Ông dự Hội nghị Biển ASEAN tại Huế, Việt Nam vào ngày 5/6/2020.', '2020-06-05'],
    ['Ông dự Hội nghị Biển ASEAN tại Doha, Qatar hồi tháng 6/2020.', '2020-06'],
    ['Ông dự Hội nghị Biển ASEAN trong 3 ngày (từ 5-7/6/2020) tại Huế.', '2020-06-05/2020-06-07'],
    ['Ông dự Hội nghị Biển ASEAN trong nửa đầu tháng 6/2020 tại Huế.', '2020-06'],
    ['Ngày 5/6/2020, Ủy ban Biển ASEAN họp phiên thứ ba.', '2020-06-05'],
    ['Hội nghị Biển ASEAN diễn ra lúc 8h30 ngày 5/6/2020 tại Huế.', '2020-06-05'],
    ['Hội nghị Biển ASEAN diễn ra vào 14 giờ 30 phút ngày 5/6/2020.', '2020-06-05'],
    ['Hội nghị Biển ASEAN tại Huế (5 đến 7-6-2020) rất vui.', '2020-06-05/2020-06-07'],
    ['Hội nghị Biển ASEAN diễn ra trực tuyến tại điểm cầu Huế ngày 5/6/2020.', '2020-06-05'],
  ])('%s', (text, value) => expect(first(text).date?.value).toBe(value));

  test('one that opens the clause is told of what the clause is about, not of its setting', () => {
    const events = eventsIn(
      'Trong khuôn khổ Hội nghị Biển lần thứ 5, chiều 5/6/2020 đã diễn ra Diễn đàn Cảng lần thứ 2.',
    );
    expect(eventNamed(events, 'Diễn đàn').date?.value).toBe('2020-06-05');
    expect(eventNamed(events, 'Hội nghị').date).toBeNull();
    expect(eventNamed(events, 'Diễn đàn').partOf).toBe(eventNamed(events, 'Hội nghị').id);
  });

  test.each([
    ['Hội nghị Biển ASEAN năm nay diễn ra từ ngày 5 đến 7/12 tại Huế.', '2020-12-05/2020-12-07'],
    ['Diễn đàn Biển ASEAN năm nay được tổ chức tại Huế.', '2020'],
  ])('the year that stands before the days is theirs: %s', (text, value) =>
    expect(first(text, { published: '2020-06-01' }).date?.value).toBe(value),
  );

  test.each([
    ['Trước đó một ngày', '2020-06-04'],
    ['Hôm sau', '2020-06-06'],
    ['Cùng ngày', '2020-06-05'],
  ])('%s is counted from the day named last', (day, value) => {
    const events = eventsIn(
      `Ngày 5/6/2020, ông dự Hội nghị Biển ASEAN. ${day}, ông dự Diễn đàn Cảng lần thứ 2.`,
    );
    expect(eventNamed(events, 'Diễn đàn').date?.value).toBe(value);
    expect(eventNamed(events, 'Hội nghị').date?.value).toBe('2020-06-05');
  });

  test('what somebody came for has neither the day nor the place of the clause', () => {
    const events = eventsIn(
      'Chiều 5/6/2020, tại Phủ Chủ tịch, ông tiếp Thủ tướng Lào nhân dịp Thủ tướng Lào thăm Việt Nam và đồng chủ trì Kỳ họp Nội các chung lần thứ 4.',
    );
    expect(eventNamed(events, 'Kỳ họp').place).toBeNull();
    expect(eventNamed(events, 'Kỳ họp').date).toBeNull();
    expect(eventNamed(events, 'tiếp').place).toBe('Phủ Chủ tịch');
  });

  test('a month behind a name gives way to no day of another month', () => {
    const events = eventsIn(
      'Hai nước lập quan hệ ngày 5/6/1973, nâng cấp trong chuyến thăm Việt Nam của Tổng Bí thư tháng 11/2024.',
    );
    expect(eventNamed(events, 'chuyến thăm').date?.value).toBe('2024-11');
  });

  test.each([
    ['Hội thảo năm 2020 diễn ra trong hai ngày 29-30/10.', '2020-10-29/2020-10-30'],
    ['Hội thảo tổng kết năm 2020 diễn ra ngày 5/1.', '2021-01-05'],
    ['Lễ công bố Báo cáo Biển 2020 diễn ra ngày 5/1.', '2021-01-05'],
  ])('the year behind the noun alone is the year it was held: %s', (text, value) =>
    expect(first(text, { published: '2021-08-02' }).date?.value).toBe(value),
  );

  test('of a meeting that prepares another, days and places are its own', () => {
    const events = eventsIn(
      'Ngày 3/10/2020, Cuộc họp Quan chức Biển chuẩn bị cho Hội nghị Nghề cá Bắc Âu lần thứ 7 và các Hội nghị khác đã diễn ra tại Huế.',
    );
    expect(eventNamed(events, 'Cuộc họp').place).toBe('Huế');
    expect(eventNamed(events, 'Cuộc họp').date?.value).toBe('2020-10-03');
    expect(eventNamed(events, 'Hội nghị').place).toBeNull();
    expect(eventNamed(events, 'Hội nghị').date).toBeNull();
  });

  test('what another body does on the same day is not told of the event known', () => {
    const [event] = eventsIn(
      'Ngày 5/6/2020, ông dự Cuộc họp Quan chức Biển ASEAN tại Huế. Cùng ngày, Ủy ban Cảng ASEAN nhóm họp trực tuyến.',
    );
    expect(event?.mode).toBeNull();
  });

  test.each([
    ['Ngày 5/6/2020 là Hội nghị Biển ASEAN lần thứ 4.', '2020-06-05'],
    ['Tiếp đó, ngày 5/6/2020 là Hội nghị Biển ASEAN lần thứ 4.', '2020-06-05'],
    ['Ngày 5/6/2020, một sáng kiến là Hội nghị Biển ASEAN lần thứ 4.', undefined],
    ['Báo cáo sẽ trình Kỳ họp lần thứ 4 của Ủy ban Biển, New York, 13-17/4/2026.', '2026-04-13/2026-04-17'],
    ['Ông nói về Hội nghị Biển ASEAN lần thứ 4, Việt Nam và ngày 5/6/2020.', undefined],
    ['Ông mời dự lễ ký Công ước Biển (Công ước Huế), diễn ra ngày 5/6/2020.', '2020-06-05'],
    ['Ông mời dự lễ ký Công ước Biển (Công ước Huế) có từ ngày 5/6/2020.', undefined],
  ])('a day beside a name: %s', (text, value) => expect(first(text).date?.value).toBe(value));

  test('one that opens the sentence is not that of a clause of another time', () => {
    const told = (clause: string) =>
      eventNamed(eventsIn(`Ngày 5/6/2020, ông tới Lào, ${clause} Hội nghị Biển ASEAN lần thứ 4.`), 'Hội nghị')
        .date?.value;
    expect(told('trước khi sang Nhật Bản dự')).toBeUndefined();
    expect(told('sau đó dự')).toBe('2020-06-05');
  });

  test.each([
    ['Hội nghị Ngoại trưởng G7 tại Rome', 'Rome'],
    ['Hội nghị Bộ trưởng Biển ASEAN tại Rome', 'Rome'],
    ['hội đàm với Đại sứ Việt Nam tại Lào', null],
  ])("the place behind an office is the meeting's where its holders meet: %s", (name, place) =>
    expect(first(`Ngày 5/6/2020, ông dự ${name}.`).place).toBe(place),
  );

  test.each([
    ['dưới hình thức trực tiếp tại Huế và trực tuyến', 'hybrid'],
    ['dưới hình thức trực tiếp tại Huế và Vinh', 'in-person'],
    ['trực tuyến tại điểm cầu Huế', 'online'],
  ])('held %s', (how, mode) =>
    expect(first(`Hội nghị Biển ASEAN lần thứ 4 được tổ chức ${how}.`).mode).toBe(mode),
  );

  test.each([
    'thành phố cảng Hải Phòng',
    'thành phố di sản Melaka, Malaysia',
    'thị trấn nghỉ dưỡng Davos của Thụy Sĩ',
    'thành phố miền Nam Davao của Philippines',
    'Trung tâm Hội nghị và Triển lãm Bali',
  ])('a town is told with what it is before its name: %s', (place) =>
    expect(first(`Sáng 5/6/2020, tại ${place}, khai mạc Hội nghị Cảng lần thứ 2.`).place).toBe(place),
  );

  test('what a town is names none', () =>
    expect(
      first('Sáng 5/6/2020, tại thành phố biển này, khai mạc Hội nghị Cảng lần thứ 2.').place,
    ).toBeNull());

  test('who holds it there is no part of the place', () =>
    expect(
      first('Ngày 5/6/2020, tại Hải Phòng, Học viện Ngoại giao tổ chức Đối thoại Biển lần thứ 2.').place,
    ).toBe('Hải Phòng'));

  test('"thống nhất" at the end of a country says nothing', () => {
    const events = eventsIn(
      'Ngày 5/6/2020, nhân dịp dự Hội nghị Biển lần thứ 4 tại Các Tiểu vương quốc Ả Rập thống nhất, ông có cuộc gặp với Thủ tướng Lào.',
    );
    expect(eventNamed(events, 'cuộc gặp').date?.value).toBe('2020-06-05');
  });

  test('a closing is recalled by no other ceremony, and recalls none', () => {
    const events = eventsIn(
      'Lễ khai mạc Hội nghị Biển ASEAN diễn ra ngày 5/6/2020. Lễ bế mạc diễn ra ngày 7/6/2020.',
    );
    expect(eventNamed(events, 'Lễ khai mạc').date?.value).toBe('2020-06-05');
    expect(eventNamed(events, 'Lễ bế mạc').date?.value).toBe('2020-06-07');
  });

  test.each([
    ['theo giờ địa phương, tại Huế', 'Huế'],
    ['giờ Việt Nam, tại Huế', 'Huế'],
    ['theo lời mời của Thủ tướng, tại Huế', undefined],
  ])('a place that opens a clause stands behind a remark of small words: %s', (remark, place) => {
    const [event] = eventsIn(`Sáng 5/6/2020, ${remark}, Bộ trưởng dự Hội nghị Biển ASEAN.`);
    expect(event?.place ?? undefined).toBe(place);
  });

  test('two events joined by "và" share it', () => {
    const events = eventsIn('Ngày 5/6/2020, ông dự Phiên bế mạc Diễn đàn Cảng và Lễ trao Giải thưởng Biển.');
    expect(eventNamed(events, 'Lễ trao').date?.value).toBe('2020-06-05');
    expect(eventNamed(events, 'Phiên bế mạc').date?.value).toBe('2020-06-05');
  });

  test('each event keeps its own', () => {
    const events = eventsIn(
      'Ngày 7-6-2018, ông tiếp bà Maria Lopez, Bộ trưởng Thủy sản, đang thăm Việt Nam từ ngày 6 đến 7-6-2018.',
    );
    expect(eventNamed(events, 'tiếp').date?.value).toBe('2018-06-07');
    expect(eventNamed(events, 'thăm').date?.value).toBe('2018-06-06/2018-06-07');
  });

  test('one behind "bên lề …" is that of the meeting', () => {
    const events = eventsIn(
      'Ông đã có cuộc gặp với Ngoại trưởng Lào bên lề Hội nghị Biển lần thứ 5 ở Bali ngày 5/6/2020.',
    );
    expect(eventNamed(events, 'cuộc gặp').date?.value).toBe('2020-06-05');
    expect(eventNamed(events, 'Hội nghị').date).toBeNull();
  });

  test('the date of a document or of what is said dates no meeting', () => {
    const text = 'Theo Nghị quyết ngày 5/6/2020, Bộ trưởng dự Hội nghị Biển lần thứ 5.';
    expect(first(text).date).toBeNull();
    const said = 'Ngày 5/6/2020, ông cho biết Bộ trưởng đã dự Hội nghị Biển lần thứ 5.';
    expect(first(said).date).toBeNull();
  });

  test('a number in a known series gives the year, another series does not', () => {
    expect(
      first('Ngày 2/8, Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 54 (AMM-54) khai mạc.').date,
    ).toMatchObject({ value: '2021-08-02', yearFrom: 'ordinal' });
    expect(first('Ngày 19/11, Hội nghị cấp cao ASEAN-Liên hợp quốc lần thứ tư khai mạc.').date?.value).toBe(
      '2011-11-19',
    );
    expect(first('Ngày 12/11, Hội nghị Cấp cao ASEAN lần thứ 37 khai mạc.').date?.value).toBe('2020-11-12');
    expect(
      first('Ngày 2/8, Hội nghị Bộ trưởng Ngoại giao APEC lần thứ 29 (AMM 29) khai mạc.').date?.value,
    ).toBe('XXXX-08-02');
  });

  test('part of the day is kept', () => {
    expect(first('Chiều 5/6/2020, Bộ trưởng dự Hội nghị Biển ASEAN.').date?.partOfDay).toBe('afternoon');
  });

  test('an inferred or missing year is warned of', () => {
    expect(warningsIn('Ngày 5/6, Hội nghị Biển khai mạc.').map(({ code }) => code)).toEqual(['undated']);
    const inferred = 'Ngày 5/6, Hội nghị Biển khai mạc. Dự án bắt đầu ngày 3/5/2020.';
    expect(warningsIn(inferred).map(({ code }) => code)).toEqual(['year-inferred']);
    expect(warningsIn('Ngày 5/6/2020, Hội nghị Biển khai mạc.')).toEqual([]);
  });
});

describe('place', () => {
  test.each([
    ['Ngày 5/6, tại Huế, ông dự Hội nghị Biển.', 'Huế'],
    ['Hội nghị Biển diễn ra ngày 5/6 tại Bali, Indonesia.', 'Bali, Indonesia'],
    ['Hội nghị Biển diễn ra ngày 5/6 ở thủ đô Bangkok của Thái Lan.', 'thủ đô Bangkok của Thái Lan'],
    ['Chiều 5/6, tại Trụ sở Chính phủ, Thủ tướng tiếp Đại sứ Lào.', 'Trụ sở Chính phủ'],
    ['Chiều 5/6, tại trụ sở Bộ Ngoại giao, ông tiếp Đại sứ Lào.', 'trụ sở Bộ Ngoại giao'],
    ['Ngày 5/6 (giờ địa phương), tại New York, ông dự Hội nghị Biển.', 'New York'],
    ['Hội nghị Biển diễn ra ngày 5/6 tại Quý Dương (Trung Quốc).', 'Quý Dương (Trung Quốc)'],
    ['Hội nghị Biển diễn ra ngày 5/6 tại La-bu-an Ba-giô.', 'La-bu-an Ba-giô'],
    ['Ông thăm chính thức Na Uy từ ngày 5 đến 7/6.', 'Na Uy'],
    ['Ngày 5/6, ông nói về chuyến thăm của Tổng thống Lee tới Việt Nam.', 'Việt Nam'],
  ])('%s', (text, place) => expect(first(text).place).toBe(place));

  test.each([
    ['Ngày 5/6, ông hội đàm với Đại sứ Lào tại Việt Nam.'],
    ['Hội nghị Biển diễn ra ngày 5/6 tại khu vực.'],
    ['Ngày 5/6, Hội nghị Biển bàn về tình hình tại Biển Đông.'],
    ['Ngày 5/6, ông dự Hội nghị Biển bên lề Diễn đàn Cảng lần thứ 2 tại Bali.'],
  ])('none: %s', (text) => expect(first(text).place).toBeNull());

  test('a caption glued into the paragraph may tell it, and makes no event', () => {
    const caption = 'Toàn cảnh Hội nghị Biển lần thứ 5 tại Hà Nội. Ảnh: ABC';
    const body = `Ngày 5/6, ông dự Hội nghị Biển lần thứ 5. ${caption} Ông nói.`;
    expect(eventsIn(body, { caption })).toMatchObject([{ place: 'Hà Nội' }]);
    expect(eventsIn(`Giá xăng tăng. ${caption} Giá gạo giảm.`, { caption })).toEqual([]);
    for (const other of ['Toàn cảnh Hội nghị Rừng ở Vinh. Ảnh: ABC', 'Các hội nghị ở Vinh. Ảnh: ABC']) {
      const both = `Ngày 5/6, ông dự Hội nghị Biển lần thứ 5. ${other} Ông nói.`;
      expect(eventsIn(both, { caption: other })).toMatchObject([{ place: null }]);
    }
  });

  test('a later sentence may tell it', () => {
    const text = 'Ngày 5/6, ông dự Hội nghị Biển ASEAN lần thứ 5.\nHội nghị diễn ra tại Jakarta, Indonesia.';
    expect(first(text).place).toBe('Jakarta, Indonesia');
  });
});

describe('mode, status, ordinal, acronym, type', () => {
  test.each([
    ['Hội nghị Biển diễn ra ngày 5/6 theo hình thức trực tuyến.', 'online'],
    ['Ngày 5/6, ông hội đàm trực tuyến với Ngoại trưởng Lào.', 'online'],
    ['Ngày 5/6, ông chứng kiến trực tuyến lễ trao Giải thưởng Biển.', 'online'],
    ['Hội nghị Biển diễn ra ngày 5/6 theo hình thức trực tiếp kết hợp trực tuyến.', 'hybrid'],
    ['Hội nghị Biển diễn ra ngày 5/6 theo hình thức trực tiếp.', 'in-person'],
    ['Hội nghị Biển diễn ra ngày 5/6 tại Huế.', null],
    ['Ngày 5/6, Hội nghị Biển bàn về dịch vụ công trực tuyến.', null],
  ])('mode: %s', (text, mode) => expect(first(text).mode).toBe(mode));

  test.each([
    ['Hội nghị Biển sẽ diễn ra ngày 5/6 tại Huế.', 'planned'],
    ['Hội nghị Biển, dự kiến tổ chức ngày 5/6, rất lớn.', 'planned'],
    ['Ngày 5/6, ông sẽ hội kiến Tổng thống Lào.', 'planned'],
    ['Hội nghị Biển đã diễn ra ngày 5/6 tại Huế.', 'held'],
    ['Hội nghị Biển bị hoãn ngày 5/6.', 'postponed'],
    ['Hội nghị Biển bị hủy ngày 5/6.', 'cancelled'],
    ['Hội nghị Biển, dự kiến tổ chức tại Huế ngày 5/6, đã bị hủy.', 'cancelled'],
    ['Hội nghị Biển, dự kiến ngày 5/6, đã phải hoãn lại.', 'postponed'],
    ['Lào hoãn tổ chức Hội nghị Biển dự kiến diễn ra ngày 5/6.', 'postponed'],
    ['Lào hoãn thuế trước Hội nghị Biển dự kiến diễn ra ngày 5/6.', 'planned'],
    ['Hai bên nhất trí tổ chức Hội nghị Biển lần thứ 5 tại Huế ngày 5/6.', 'planned'],
    ['Hai bên nhất trí hợp tác và tổ chức Hội nghị Biển lần thứ 5 tại Huế ngày 5/6.', 'held'],
    ['Ngày 5/6, ông tiếp Đại sứ Lào đang ở Hà Nội.', 'held'],
  ])('status: %s', (text, status) => expect(first(text).status).toBe(status));

  test.each([
    ['Hội nghị Biển lần thứ 12 thành công.', 12],
    ['Hội nghị Biển lần thứ tư thành công.', 4],
    ['Hội nghị Biển lần thứ hai mươi mốt thành công.', 21],
    ['Hội nghị Biển lần 6 thành công.', 6],
    ['Đại hội lần thứ XII thành công.', 12],
    ['Đại hội XIII của Đảng thành công.', 13],
    ['Khóa họp 72 Đại hội đồng thành công.', 72],
    ['Kỳ họp thứ 4 thông qua luật.', 4],
    ['Ông dự Hội nghị AMM 50.', 50],
    ['Ông dự Hội nghị quan chức (AMM-54) hôm qua.', 54],
    ['Hội nghị cấp cao ASEAN lần thứ 38, 39 thành công.', 38],
    ['Hội nghị cấp cao ASEAN lần thứ 38 và 39 thành công.', 38],
    ['Năm ngoái, AMM-51 tại Huế đã bàn việc này.', 51],
    ['AEM 48 ở Vientiane ra tuyên bố.', 48],
    ['Năm 2023, ARF-30 được tổ chức tại Jakarta.', 30],
    ['Bên lề AIPA-43, ông có cuộc gặp với Chủ tịch Hạ viện.', 43],
    ['COP27 diễn ra ngày 6/11.', 27],
  ])('ordinal: %s', (text, ordinal) => expect(first(text).ordinal).toBe(ordinal));

  test.each([
    ['Hội nghị Quan chức Cao cấp ASEAN+3 (SOM ASEAN+3) diễn ra ngày 5/6.'],
    ['Cuộc họp về ứng phó COVID-19 diễn ra ngày 5/6.'],
    ['Hội nghị Biển ASEAN 2020 diễn ra ngày 5/6.'],
    ['Lễ kỷ niệm 60 năm Ngày thiết lập quan hệ diễn ra ngày 5/6.'],
  ])('no ordinal: %s', (text) => expect(first(text).ordinal).toBeNull());

  test('acronym of the event, not of a side or a body', () => {
    expect(first('Hội nghị Tham vấn chung ASEAN (JCM) diễn ra ngày 5/6.').acronym).toBe('JCM');
    expect(first('Ngày 5/6 có cuộc họp giữa Ủy ban Điều phối (CCB) với Lào.').acronym).toBeNull();
    expect(first('Khóa họp 72 Đại hội đồng Liên Hợp Quốc (LHQ) khai mạc.').acronym).toBeNull();
  });

  test.each([
    ['Hội nghị Cấp cao ASEAN lần thứ 38 thành công.', 'summit'],
    ['Hội nghị Quan chức cấp cao ASEAN lần thứ 3 thành công.', 'meeting'],
    ['Khóa họp lần thứ 77 thông qua nghị quyết.', 'session'],
    ['Ngày 5/6, ông hội đàm với Ngoại trưởng Lào.', 'talks'],
    ['Ngày 5/6, ông điện đàm với Ngoại trưởng Lào.', 'call'],
    ['Ngày 5/6, ông thăm chính thức Lào.', 'visit'],
    ['Hội thảo về Biển diễn ra ngày 5/6.', 'forum'],
    ['Lễ thượng cờ ASEAN diễn ra ngày 5/6.', 'ceremony'],
    ['Ngày 5/6 diễn ra diễn tập cứu nạn trên biển.', 'exercise'],
    ['Tuần lễ văn hóa ASEAN diễn ra ngày 5/6.', 'other'],
  ])('type: %s', (text, type) => expect(first(text).type).toBe(type));
});

test.each([
  ['Chiều 5/6/2020, tại Jakarta, Indonesia đã diễn ra Hội nghị Biển ASEAN.', 'Jakarta, Indonesia'],
  [
    'Sáng 5/6/2020, tại TP Hạ Long, tỉnh Quảng Ninh sẽ diễn ra một hội nghị về biển.',
    'TP Hạ Long, tỉnh Quảng Ninh',
  ],
  // whoever acts is no part of the place
  ['Tại Hội nghị Biển ASEAN ngày 5/6/2020 ở Jakarta, Indonesia đã đề nghị các nước góp quỹ.', 'Jakarta'],
  ['Hội nghị Biển ASEAN diễn ra tại Washington D.C. từ ngày 5 đến 7/6/2020.', 'Washington D.C.'],
])('where it is, before or behind: %s', (text, place) => expect(first(text).place).toBe(place));

test('a venue may have an acronym', () =>
  expect(
    first('Ngày 5/9, tại Trung tâm Hội nghị Jakarta (JCC), Indonesia, ông dự Hội nghị Biển.').place,
  ).toBe('Trung tâm Hội nghị Jakarta (JCC), Indonesia'));

describe('who', () => {
  test('chairs and hosts behind the name', () => {
    const chaired = first(
      'Hội nghị Biển diễn ra ngày 5/6, do Thứ trưởng Lào và Thứ trưởng Nga đồng chủ trì.',
    );
    expect(chaired.chairs).toEqual(['Thứ trưởng Lào và Thứ trưởng Nga']);
    expect(first('Hội thảo về Biển do Bộ Công Thương phối hợp với Bộ Y tế tổ chức ngày 5/6.').hosts).toEqual([
      'Bộ Công Thương',
    ]);
    for (const way of ['dưới sự chủ trì', 'với sự đồng chủ trì'])
      expect(first(`Hội nghị Biển diễn ra ngày 5/6 ${way} của Thứ trưởng Lào.`).chairs).toEqual([
        'Thứ trưởng Lào',
      ]);
  });

  test.each([
    [
      'Hội nghị Biển do Thứ trưởng Bộ Y tế Lê Văn Tỵ, Thứ trưởng Lào Thoong-lun Xi-xu-lít và Phó Tổng Giám đốc Cục Khí tượng Thủy văn và Môi trường Singapore Wong Chin Ling đồng chủ trì tại Huế ngày 5/6/2020.',
      [
        'Thứ trưởng Bộ Y tế Lê Văn Tỵ, Thứ trưởng Lào Thoong-lun Xi-xu-lít và Phó Tổng Giám đốc Cục Khí tượng Thủy văn và Môi trường Singapore Wong Chin Ling',
      ],
    ],
    [
      'Hội nghị Biển do Đại sứ Lê Văn Tỵ, Trưởng Phái đoàn Việt Nam, và bà Anna Ek, Đại sứ Na Uy, đồng chủ trì ngày 5/6/2020.',
      ['Đại sứ Lê Văn Tỵ, Trưởng Phái đoàn Việt Nam, và bà Anna Ek, Đại sứ Na Uy'],
    ],
    ['Hội nghị Biển do ảnh hưởng của bão phải hoãn, sau khi Bộ Y tế chủ trì cuộc họp ngày 5/6/2020.', []],
  ])('"do" leads to whoever chairs however long they are told, and to a cause: %s', (text, chairs) =>
    expect(first(text).chairs).toEqual(chairs),
  );

  test('a remark between commas is no part of who chairs', () =>
    expect(
      first('Ông dự Hội nghị Biển ASEAN lần thứ 4 do Lào, Chủ tịch ASEAN 2024, chủ trì.').chairs,
    ).toEqual(['Lào']));

  test.each([
    ['Lào đăng cai Hội nghị Biển ASEAN lần thứ 4 ngày 5/6/2020.', ['Lào'], []],
    ['Việt Nam từng đăng cai AMM-53 ngày 5/6/2020.', ['Việt Nam'], []],
    [
      'Ngày 5/6/2020, Bộ Công Thương phối hợp với Bộ Y tế tổ chức Hội thảo Biển ASEAN.',
      ['Bộ Công Thương'],
      [],
    ],
    [
      'Ngày 5/6/2020, tại Huế, Thứ trưởng Trần Văn An đã chủ trì Hội nghị Biển ASEAN.',
      [],
      ['Thứ trưởng Trần Văn An'],
    ],
    [
      'Bộ trưởng Lào và Bộ trưởng Nga đồng chủ trì Hội nghị Biển ASEAN ngày 5/6/2020.',
      [],
      ['Bộ trưởng Lào và Bộ trưởng Nga'],
    ],
    [
      'Quỹ Dân số Liên hợp quốc (UNFPA) tổ chức Đối thoại Biển ngày 5/6/2020.',
      ['Quỹ Dân số Liên hợp quốc (UNFPA)'],
      [],
    ],
    ['Thủ tướng đề nghị Lào tổ chức Hội nghị Biển ASEAN ngày 5/6/2020.', [], []],
    ['Việt Nam là nước tổ chức Hội nghị Biển ASEAN ngày 5/6/2020.', [], []],
    ['Ngày 5/6/2020, Thứ trưởng Trần Văn An, Trưởng SOM Việt Nam, đã chủ trì Hội nghị Biển ASEAN.', [], []],
    ['Ngày 5/6/2020, Thứ trưởng Trần Văn An dự Hội nghị Biển ASEAN.', [], []],
  ])('who stands before the verb: %s', (text, hosts, chairs) => {
    const event = first(text);
    expect([event.hosts, event.chairs]).toEqual([hosts, chairs]);
  });

  test('participants told in the name', () => {
    expect(first('Ngày 5/6 có cuộc họp giữa ASEAN và Liên hợp quốc.').participants).toEqual([
      'ASEAN',
      'Liên hợp quốc',
    ]);
    expect(first('Ngày 5/6, ông hội đàm với Ngoại trưởng Lào.').participants).toEqual(['Ngoại trưởng Lào']);
  });

  test('documents adopted', () => {
    const text = 'Ngày 5/6, Hội nghị Biển lần thứ 5 đã ra Tuyên bố chung về hợp tác biển.';
    expect(first(text).documents).toEqual(['Tuyên bố chung về hợp tác biển']);
    expect(first('Ngày 5/6, ông dự Hội nghị Biển lần thứ 5.').documents).toEqual([]);
  });

  test.each([
    ['Tuyên bố chung về hợp tác biển', ', mở ra cơ hội mới.'],
    ['Tuyên bố chung ASEAN - Nga về hợp tác biển', '.'],
    ['Tuyên bố chung “Biển xanh” về hợp tác nghề cá', '.'],
    ['Tuyên bố chung về hợp tác biển', ' tại Huế.'],
    ['Tuyên bố chung về hợp tác biển', ' ngày 5/6.'],
    ['Tuyên bố chung về hợp tác biển', ' sau khi kết thúc.'],
    ['Tuyên bố chung về Luật Biển', ' và bế mạc.'],
    ['Tuyên bố chung về Luật Biển và Nghề cá', '.'],
  ])('where the name of a document ends: %s|%s', (name, rest) =>
    expect(first(`Ngày 5/6, Hội nghị Biển lần thứ 5 đã ra ${name}${rest}`).documents).toEqual([name]),
  );
});

test('the evidence is the name as written', () => {
  const text = 'Ngày 5/6, ông dự  Hội nghị\u00a0Biển ASEAN lần thứ 5 tại Huế.';
  const event = first(text);
  expect(text.slice(event.span.start, event.span.end)).toBe('Hội nghị\u00a0Biển ASEAN lần thứ 5');
  expect(event.text).toBe('Hội nghị Biển ASEAN lần thứ 5');
  expect(first(text.normalize('NFD')).name).toBe('Hội nghị Biển ASEAN lần thứ 5');
});

describe('where somebody goes to attend', () => {
  test('is where it is held', () =>
    expect(
      eventsIn('Ngày 12/11/2017, ông tới Manila (Philippines) dự Hội nghị Cấp cao ASEAN lần thứ 31.')[0]
        ?.place,
    ).toBe('Manila (Philippines)'));

  test('but not what lies on the way', () =>
    expect(
      eventsIn(
        'Ngày 12/11/2017, ông tới Manila (Philippines) thăm trường rồi dự Hội nghị Cấp cao ASEAN lần thứ 31.',
      )[0]?.place,
    ).toBeNull());
});

test('talks with a place of their own are no forum named before', () => {
  const text =
    'Ông phát biểu tại Diễn đàn Doanh nghiệp Hàn Quốc - Indonesia ở Jakarta ngày 9/11/2017.\nTrước đó, tại cuộc hội đàm ở Cung điện Bogor, hai bên nâng cấp quan hệ.';
  expect(eventsIn(text).map(({ place }) => place)).toEqual(['Jakarta', 'Cung điện Bogor']);
});

describe('how it is held', () => {
  test.each([
    ['Ngày 5/6, theo hình thức trực tuyến, đã diễn ra Hội nghị Biển ASEAN.', 'online'],
    ['Ngày 5/6, trực tuyến từ nhà riêng các vị, Hội nghị Biển ASEAN khai mạc.', null],
    ['Hội nghị Biển ASEAN, sự kiện lớn nhất năm, được tổ chức trực tuyến.', 'online'],
    ['Hội nghị Biển ASEAN khai mạc ngày 5/6 là lần đầu tiên được tổ chức trực tuyến.', 'online'],
    ['Hội nghị Biển ASEAN ngày 5/6 cho rằng lớp học được tổ chức trực tuyến là tốt.', null],
  ])('%s', (text, mode) => expect(first(text).mode).toBe(mode));
});

describe('told by a verb further on', () => {
  test('behind an apposition', () =>
    expect(
      first('Hội nghị Biển ASEAN, sự kiện lớn nhất trong vùng, diễn ra tại Huế ngày 5/6/2020.'),
    ).toMatchObject({
      place: 'Huế',
      date: { value: '2020-06-05' },
    }));

  test('not behind what somebody says', () =>
    expect(
      first('Hội nghị Biển ASEAN lần thứ 5, theo ông nói rằng giải bơi được tổ chức tại Huế ngày 5/6/2020.'),
    ).toMatchObject({ place: null, date: null }));

  test('behind the meeting that a journey leads to, it is told of the journey', () => {
    const events = eventsIn(
      'Chuyến công tác kéo dài ba ngày của Thủ tướng tới Lào dự Hội nghị Cấp cao ASEAN lần thứ 29 đã kết thúc chiều 8/9/2016.',
    );
    expect(events[0]).toMatchObject({ type: 'visit', date: { value: '2016-09-08' } });
  });
});

test('the days of a visit told beside talks are those of the visit', () => {
  const text =
    'Chiều 5/6/2020, ông chủ trì lễ đón và hội đàm với Ngoại trưởng Lào Kham Say, thăm chính thức Việt Nam từ ngày 4 đến 6/6.';
  expect(eventsIn(text).map(({ type, date }) => [type, date?.value])).toEqual([
    ['ceremony', '2020-06-05'],
    ['talks', '2020-06-05'],
    ['visit', '2020-06-04/2020-06-06'],
  ]);
});

test.each([
  ['Hội nghị Biển (Huế, 5-7/9/2023) bàn về nghề cá.', 'planned'],
  ['Ngày 9/8/2023, Bộ trưởng dự Hội nghị Biển.', 'planned'],
  ['Hội nghị Biển năm 2024 bàn về nghề cá.', 'planned'],
  ['Hội nghị Biển (Huế, 3-7/8/2023) bàn về nghề cá.', 'held'],
  ['Ngày 4/8, Bộ trưởng dự Hội nghị Biển.', 'held'],
  ['Hội nghị Biển tháng 8/2023 bàn về nghề cá.', 'held'],
  ['Hội nghị Biển năm 2023 bàn về nghề cá.', 'held'],
  ['Hội nghị Biển ngày 9/8/2023 bị hủy.', 'cancelled'],
])('what begins after the day of the news is still to come: %s', (text, status) =>
  expect(first(text, { published: '2023-08-04' }).status).toBe(status),
);

test('what is over is not planned', () => {
  const text =
    'Các nước dự kiến trao đổi kết quả Hội nghị Cấp cao ASEAN lần thứ 35 tại Bangkok hồi tháng 11/2019.';
  expect(first(text).status).toBe('held');
});

describe('the number in a series gives the year', () => {
  test.each([
    ['Ngày 3/11, ông dự Hội nghị về biến đổi khí hậu của Liên hợp quốc lần thứ 26 (COP26).', '2021-11-03'],
    ['Ngày 15/7, Hội nghị Bộ trưởng Quốc phòng các nước ASEAN lần thứ 13 khai mạc.', '2019-07-15'],
    ['Ngày 18/2, Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng (ADMM+) lần thứ 5 khai mạc.', '2018-02-18'],
    ['Ngày 2/8, ông dự Diễn đàn Khu vực ASEAN (ARF) lần thứ 26.', '2019-08-02'],
    ['Ngày 8/9, Đại hội đồng Liên nghị viện ASEAN lần thứ 41 khai mạc.', '2020-09-08'],
    ['Ngày 10/11, ông dự Hội nghị các Nhà lãnh đạo Kinh tế APEC lần thứ 25.', '2017-11-10'],
    ['Ngày 2/6, ông dự Đối thoại Shangri-La lần thứ 18.', '2019-06-02'],
    ['Ngày 25/9, ông dự Phiên thảo luận chung Khóa họp 77 Đại hội đồng Liên hợp quốc.', '2022-09-25'],
    ['Ngày 5/6, ông dự phiên họp của Đại hội đồng Liên hợp quốc khóa 75.', '2021-06-05'],
    ['Ngày 5/6, Hội nghị Quan chức Quốc phòng cấp cao ASEAN lần thứ 13 khai mạc.', 'XXXX-06-05'],
    ['Ngày 5/6, ông dự Hội nghị Bộ trưởng Quốc phòng ASEAN - Lào lần thứ 13.', 'XXXX-06-05'],
    ['Ngày 5/6, ông dự Hội nghị về biến đổi khí hậu của Liên hợp quốc lần thứ 3.', 'XXXX-06-05'],
  ])('%s', (text, day) => expect(first(text).date?.value).toBe(day));

  test('of the other dates of the news too', () => {
    const text =
      'Ngày 8/11, ông dự Hội nghị Cấp cao ASEAN - Trung Quốc lần thứ 27. Họ cam kết góp quỹ cho đến 2027.\nNgày 9/11, ông hội đàm với Thủ tướng Lào.';
    expect(eventsIn(text)[1]?.date).toMatchObject({ value: '2024-11-09', yearFrom: 'inferred' });
  });

  test('against the nearest year of the publication too', () =>
    expect(
      eventsIn('Ông dự Hội nghị Cấp cao ASEAN lần thứ 35 vào tháng 11.', { published: '2019-06-20' })[0]
        ?.date,
    ).toMatchObject({ value: '2019-11', yearFrom: 'ordinal' }));

  test('of a meeting to come: the news is not younger', () => {
    const text =
      'Ngày 9/11, ông hội đàm với Thủ tướng Lào. Hội nghị Cấp cao ASEAN lần thứ 36 dự kiến diễn ra vào tháng 4.';
    expect(eventsIn(text)[0]?.date?.value).toBe('2019-11-09');
  });
});

test('what the lead tells of happened where it says', () => {
  const text = 'Khung hợp tác Việt Nam - Lào được ký chiều 5/6/2020 tại Huế.\n';
  expect(eventsIn(`${text}Phát biểu tại lễ ký, ông An cho biết đây là khung mới.`)).toMatchObject([
    { name: 'lễ ký', date: { value: '2020-06-05' }, place: 'Huế' },
  ]);
});

test('a centre for conferences is a place and no conference', () => {
  const [event, ...others] = eventsIn(
    'Chiều 17/1, tại Trung tâm tổ chức Hội nghị tỉnh, thành phố Cần Thơ, Hội nghị Bộ trưởng Năng lượng ASEAN lần thứ 22 đã khai mạc.',
  );
  expect(others).toEqual([]);
  expect(event?.place).toBe('Trung tâm tổ chức Hội nghị tỉnh, thành phố Cần Thơ');
});

test('when and where it is planned, behind a comma', () => {
  const [event] = eventsIn(
    'Văn kiện được trình tại Hội nghị Biển ASEAN lần thứ 4, dự kiến vào tháng 5/2025 ở Kuala Lumpur.',
  );
  expect([event?.date?.value, event?.place]).toEqual(['2025-05', 'Kuala Lumpur']);
});

test('days between commas', () =>
  expect(
    eventsIn('Tuần lễ Văn hóa ASEAN tại Huế, từ ngày 18 đến 21/9/2025, là minh chứng cho sự gắn kết.')[0]
      ?.date?.value,
  ).toBe('2025-09-18/2025-09-21'));
