import { describe, expect, test } from 'vitest';
import { eventNamed, eventsIn, namesIn } from '../../support/event-article.js';

/** Each in a sentence with a date, so that the event is a particular one. */
describe('a name runs to its end and no further', () => {
  test.each([
    ['Hội nghị Bộ trưởng Môi trường ASEAN diễn ra ngày 5/6.', 'Hội nghị Bộ trưởng Môi trường ASEAN'],
    [
      'Hội nghị Bộ trưởng Môi trường ASEAN lần thứ 12 đã khai mạc ngày 5/6.',
      'Hội nghị Bộ trưởng Môi trường ASEAN lần thứ 12',
    ],
    [
      'Hội nghị Bộ trưởng Môi trường ASEAN lần thứ tư (AMME-4), do Lào chủ trì, khai mạc ngày 5/6.',
      'Hội nghị Bộ trưởng Môi trường ASEAN lần thứ tư (AMME-4)',
    ],
    ['Ngày 5/6, ông dự Cấp cao RCEP lần thứ 5.', 'Cấp cao RCEP lần thứ 5'],
    [
      'Diễn đàn về biển bền vững (DEB) năm 2020 của ASEAN bước vào ngày họp thứ hai tại Huế.',
      'Diễn đàn về biển bền vững (DEB) năm 2020 của ASEAN',
    ],
    ['Hội nghị về thúc đẩy du lịch biển diễn ra ngày 5/6.', 'Hội nghị về thúc đẩy du lịch biển'],
    ['Hội thảo thống kê nghề cá diễn ra ngày 5/6.', 'Hội thảo thống kê nghề cá'],
    [
      'Ngày 5/6, Bộ tổ chức Lễ phát động Tháng hành động vì trẻ em.',
      'Lễ phát động Tháng hành động vì trẻ em',
    ],
    ['Diễn đàn Biển Đông Á bị hoãn ngày 5/6 vì một cơn bão.', 'Diễn đàn Biển Đông Á'],
    ['Diễn đàn Biển Đông Á ngày 5/6 vì thế phải dời lại.', 'Diễn đàn Biển Đông Á'],
    [
      'Lớp tập huấn kỹ năng số cho cán bộ các nước ASEAN diễn ra ngày 5/6.',
      'Lớp tập huấn kỹ năng số cho cán bộ các nước ASEAN',
    ],
    [
      'Khóa bồi dưỡng kiến thức đối ngoại khai mạc ngày 5/6 cho các tỉnh phía Bắc.',
      'Khóa bồi dưỡng kiến thức đối ngoại',
    ],
    ['Diễn đàn Biển Đông Á ngày 5/6 mở ra cơ hội cho doanh nghiệp.', 'Diễn đàn Biển Đông Á'],
    ['Diễn đàn Doanh nghiệp nhỏ và vừa ASEAN diễn ra ngày 5/6.', 'Diễn đàn Doanh nghiệp nhỏ và vừa ASEAN'],
    [
      'Sáng 5/6, ông điện đàm với Phó Thủ tướng, Bộ trưởng Nội vụ Lào Khamla Vong về biên giới.',
      'điện đàm với Phó Thủ tướng, Bộ trưởng Nội vụ Lào Khamla Vong',
    ],
    [
      'Sáng 5/6, khi hội đàm với Thủ tướng, Bộ trưởng Nội vụ Lào Khamla Vong đã nêu hai việc.',
      'hội đàm với Thủ tướng',
    ],
    [
      'Ngày 5/6, đoàn dự cuộc họp giữa Ủy ban Điều phối (CCB) với Ngân hàng Phát triển theo hình thức trực tuyến.',
      'cuộc họp giữa Ủy ban Điều phối (CCB) với Ngân hàng Phát triển',
    ],
    [
      'Ngày 5/6, đoàn dự cuộc họp của Nhóm công tác về biến đổi khí hậu và năng lượng tái tạo tại Hà Nội.',
      'cuộc họp của Nhóm công tác về biến đổi khí hậu và năng lượng tái tạo',
    ],
    [
      'Ngày 5/6, Hội nghị Hội đồng Cộng đồng Văn hóa - Xã hội ASEAN lần thứ 8 họp tại Huế.',
      'Hội nghị Hội đồng Cộng đồng Văn hóa - Xã hội ASEAN lần thứ 8',
    ],
    [
      'Ngày 5/6, bộ trưởng dự Hội nghị ASEAN về phòng, chống buôn lậu lần thứ 3.',
      'Hội nghị ASEAN về phòng, chống buôn lậu lần thứ 3',
    ],
    [
      'Tại cuộc họp Ủy ban Hợp tác chung theo lĩnh vực ASEAN-Peru lần thứ 2 ngày 5/6, họ ký.',
      'cuộc họp Ủy ban Hợp tác chung theo lĩnh vực ASEAN-Peru lần thứ 2',
    ],
    [
      'Hội nghị Bộ trưởng Tài chính và Thống đốc Ngân hàng Trung ương ASEAN lần thứ 7 (AFMGM 7) diễn ra ngày 5/6.',
      'Hội nghị Bộ trưởng Tài chính và Thống đốc Ngân hàng Trung ương ASEAN lần thứ 7 (AFMGM 7)',
    ],
    [
      'Ngày 5/6, tại Hội nghị Bộ trưởng Y tế ASEAN và Bộ trưởng Lê Văn An nhấn mạnh an toàn.',
      'Hội nghị Bộ trưởng Y tế ASEAN',
    ],
    [
      'Ngày 5/6 diễn ra Hội nghị Bộ trưởng Y tế và Thủ tướng Lào cho biết điều đó.',
      'Hội nghị Bộ trưởng Y tế',
    ],
    [
      'Phiên họp lần thứ 2 Ủy ban trù bị Hội nghị Biển diễn ra ngày 5/6.',
      'Phiên họp lần thứ 2 Ủy ban trù bị Hội nghị Biển',
    ],
    ['Cuộc họp Ủy ban Cảng theo kế hoạch diễn ra ngày 5/6.', 'Cuộc họp Ủy ban Cảng'],
    [
      'Ngày 5/6, ông dự Phiên thảo luận “Đô thị thông minh” do ngân hàng tổ chức.',
      'Phiên thảo luận “Đô thị thông minh”',
    ],
    [
      'Ngày 5/6, tiếp tục kỳ họp thứ 5, Quốc hội khóa XV, Quốc hội thảo luận luật.',
      'kỳ họp thứ 5, Quốc hội khóa XV',
    ],
    [
      'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng đã thành công.',
      'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    ],
    ['Ngày 5/6, Hội nghị Bộ trưởng ASEAN - Nga nhấn mạnh hợp tác.', 'Hội nghị Bộ trưởng ASEAN - Nga'],
    ['Ngày 5/6, ông dự Hội nghị Bộ trưởng ASEAN và nhấn mạnh hợp tác.', 'Hội nghị Bộ trưởng ASEAN'],
    ['Ngày 5/6, ông dự Hội nghị Bộ trưởng ASEAN với sự tham dự của mười nước.', 'Hội nghị Bộ trưởng ASEAN'],
    ['Ngày 5/6, ông dự Diễn đàn Thanh niên ASEAN với chủ đề hòa bình.', 'Diễn đàn Thanh niên ASEAN'],
    [
      'Ngày 5/6, diễn ra Lễ bàn giao vai trò chủ nhà Diễn đàn Thanh niên ASEAN năm 2019 cho Lào.',
      'Lễ bàn giao vai trò chủ nhà Diễn đàn Thanh niên ASEAN năm 2019 cho Lào',
    ],
    [
      'Ngày 5/6 diễn ra lễ ký Hiệp định thương mại tự do giữa hai bên.',
      'lễ ký Hiệp định thương mại tự do giữa hai bên',
    ],
    ['Ngày 5/6, tại cuộc họp đánh giá giữa kỳ, hai bên trao đổi.', 'cuộc họp đánh giá giữa kỳ'],
    [
      'Ngày 5/6, ông dự cuộc gặp gỡ, tọa đàm với chủ tịch các hợp tác xã.',
      'cuộc gặp gỡ, tọa đàm với chủ tịch các hợp tác xã',
    ],
    ['Trong cuộc họp báo sáng 5/6 với Thủ tướng Lào, ông cảm ơn.', 'cuộc họp báo'],
    [
      'Hội nghị các Bên tham gia Công ước khung lần thứ 28 (COP28) khai mạc ngày 30/11.',
      'Hội nghị các Bên tham gia Công ước khung lần thứ 28 (COP28)',
    ],
    ['Cuộc họp trực tuyến về ứng phó COVID-19 diễn ra tối 5/6.', 'Cuộc họp trực tuyến về ứng phó COVID-19'],
    [
      'Ngày 5/6, chuyến thăm Lào của Thư ký thường trực Bộ Ngoại giao bắt đầu.',
      'chuyến thăm Lào của Thư ký thường trực Bộ Ngoại giao',
    ],
  ])('%s', (text, name) => expect(namesIn(text)).toContain(name));

  test.each([
    [
      'Ngày 5/6, ông hội đàm trực tuyến với bà Maria Lopez, Tổng thư ký Hiệp hội.',
      'hội đàm trực tuyến với bà Maria Lopez',
    ],
    ['Ngày 5/6, ông đã tiếp thân mật bà Maria Lopez, Cố vấn Nhà nước.', 'tiếp thân mật bà Maria Lopez'],
    ['Ngày 5/6, ông tiếp Đại sứ Na Uy tại Việt Nam Hilde Berg.', 'tiếp Đại sứ Na Uy tại Việt Nam Hilde Berg'],
    ['Ngày 5/6, ông hội kiến Tổng thống Ba Lan tại Warsaw.', 'hội kiến Tổng thống Ba Lan'],
    [
      'Ngày 5/6, ông điện đàm với Ngoại trưởng Ấn Độ, trao đổi về vaccine.',
      'điện đàm với Ngoại trưởng Ấn Độ',
    ],
    ['Ông sẽ thăm chính thức Na Uy từ ngày 5 đến 7/6.', 'thăm chính thức Na Uy'],
    ['Ông thăm và làm việc tại Lào ngày 5/6 theo lời mời của Bộ trưởng.', 'thăm và làm việc tại Lào'],
    ['Ngày 5/6, Phó Thủ tướng làm việc với Bộ Y tế về tự chủ.', 'làm việc với Bộ Y tế về tự chủ'],
    [
      'Ngày 5/6, các bộ trưởng sẽ tham vấn với Bộ trưởng Kinh tế Hàn Quốc.',
      'tham vấn với Bộ trưởng Kinh tế Hàn Quốc',
    ],
  ])('verbs: %s', (text, name) => expect(namesIn(text)).toContain(name));
});

describe('a body called by an event, whose ministers meet', () => {
  test.each([
    ['Hội nghị Bộ trưởng Y tế Cấp cao Đông Á lần thứ 3', 3],
    ['Hội nghị Bộ trưởng Y tế Diễn đàn khu vực ASEAN lần thứ 7', 7],
    ['Hội nghị Bộ trưởng Y tế các nước tham gia Cấp cao Đông Á (EAS) lần thứ 3', 3],
  ])('%s', (name, ordinal) => {
    const events = eventsIn(`${name} diễn ra ngày 5/6/2020 tại Huế.`);
    expect(events).toMatchObject([{ name, ordinal, type: 'meeting' }]);
  });

  test('is none in a list of those whose officials meet, but one in a list of summits', () => {
    const day = 'Ngày 5/6/2020, ông dự các';
    expect(namesIn(`${day} cuộc họp Quan chức ASEAN+3, Cấp cao Đông Á (EAS) và ARF.`)).not.toContain(
      'Cấp cao Đông Á (EAS)',
    );
    expect(namesIn(`${day} Hội nghị Cấp cao ASEAN+3 lần thứ 27, Cấp cao Đông Á lần thứ 19.`)).toHaveLength(2);
  });

  test('is an event behind other words', () => {
    const name = 'Phiên khai mạc Hội nghị Cấp cao Đông Á lần thứ 15';
    expect(namesIn(`Ngày 5/6/2020, ông dự ${name}.`)).toEqual([name, 'Hội nghị Cấp cao Đông Á lần thứ 15']);
    expect(namesIn('Ngày 5/6/2020, ông dự Cấp cao Đông Á lần thứ 15.')).toEqual([
      'Cấp cao Đông Á lần thứ 15',
    ]);
  });
});

describe('no event is read from', () => {
  test.each([
    ['Hằng năm, ASEAN tổ chức Diễn đàn Biển.'],
    ['Hàng năm, hai bên họp tại Hà Nội.'],
    ['Các hội nghị của ASEAN đều quan trọng.'],
    ['ASEAN tổ chức hơn một nghìn cuộc họp mỗi năm.'],
    ['Hai bên phối hợp tại các diễn đàn đa phương như Hội nghị Cấp cao Đông Á (EAS).'],
    ['Kết quả được báo cáo lên Hội nghị Bộ trưởng ASEAN - Liên hợp quốc (AUMM).'],
    ['Úc là Đối tác đối thoại từ ngày 5/6/1974.'],
    ['Hai bên duy trì quan hệ đối thoại.'],
    ['Ông tiếp tục công tác từ ngày 5/6.'],
    ['Ngày 5/6, ông trực tiếp kiểm tra.'],
    ['Ngày 5/6, huyện tiếp nhận hồ sơ, gặp khó khăn về vốn.'],
    ['Ngày 5/6, cô gặp Nguyễn Văn Tí tại quán cà phê.'],
    ['Ngày 5/6, đội tuyển gặp Thái Lan.'],
    ['Công an mời làm việc với ông A ngày 5/6.'],
    ['Ca sĩ làm việc với cơ quan chức năng hồi tháng 3/2023.'],
    ['Ngày 5/6, Tòa mở phiên tòa xét xử.'],
    ['Kỷ niệm 50 năm thành lập ASEAN ngày 8/8/2017.'],
    ['Indonesia là Chủ tịch luân phiên ASEAN 2023.'],
    ['Bộ công bố phiên bản thứ hai của Sách xanh ngày 5/6/2020.'],
    ['Phiên giao dịch thứ ba liên tiếp, cổ phiếu giảm.'],
    ['Ông từng học phiên dịch khóa 12.'],
    ['Ông A được bổ nhiệm ngày 5/6.'],
    ['Đại hội đồng Liên hợp quốc thông qua nghị quyết ngày 5/6.'],
    ['Khách tham quan Trung tâm Hội nghị Quốc gia ngày 5/6.'],
    ['APEC là Diễn đàn Hợp tác kinh tế châu Á-Thái Bình Dương.'],
    ['Ngày 5/6, luật được trình Quốc hội thông qua trong một kỳ họp.'],
    ['Ngày 5/6, ông cho biết Việt Nam ủng hộ tổ chức Hội nghị Cấp cao ASEAN.'],
  ])('%s', (text) => expect(namesIn(text)).toEqual([]));
});

describe('numbered rounds', () => {
  test('"thứ ba" behind a round is its number, "thứ Ba" a day', () => {
    const [round] = eventsIn('Vòng đàm phán thứ ba sẽ diễn ra tại Yogyakarta vào giữa tháng 3/2023.');
    expect(round).toMatchObject({ name: 'Vòng đàm phán thứ ba', ordinal: 3, place: 'Yogyakarta' });
    expect(eventsIn('Ông dự vòng đàm phán thứ Ba tuần này về cảng biển.')[0]?.ordinal ?? null).toBeNull();
  });

  test('a yearly meeting with its number, or which somebody attends on a day, is a particular one', () => {
    const text = 'Sáng 7/10/2024, tại Jakarta, hai bên đã họp phiên thường niên lần thứ 14 về cảng biển.';
    expect(eventsIn(text)[0]).toMatchObject({ ordinal: 14, date: { value: '2024-10-07' }, place: 'Jakarta' });
    expect(namesIn('Hằng năm, hai bên tổ chức cuộc họp về cảng biển.')).toEqual([]);
  });
});

test('several people without a name may be the other side', () => {
  const [event] = eventsIn(
    'Ông Vương, sau cuộc gặp với các đồng nghiệp ASEAN hôm 6/8/2017, lên đường về nước.',
  );
  expect(event?.name).toBe('cuộc gặp với các đồng nghiệp ASEAN');
});

test('several of a series told by their numbers are just these', () => {
  const [pair] = eventsIn(
    'Sáng 9/10/2024, tại Vientiane, các Hội nghị Cấp cao ASEAN lần thứ 44 và 45 đã khai mạc.',
  );
  expect(pair).toMatchObject({ ordinal: 44, place: 'Vientiane', date: { value: '2024-10-09' } });
  expect(namesIn('Ngày 9/10/2024, ông nói về các hội nghị cấp cao ASEAN.')).toEqual([]);
});

test('a meeting with so many provinces has them in its name', () =>
  expect(namesIn('Sáng 12/7/2017, Ban Chỉ đạo họp trực tuyến với 63 tỉnh, thành phố.')).toEqual([
    'họp trực tuyến với 63 tỉnh',
  ]));

describe('the yearly meeting of a forum', () => {
  test('has the number of the forum', () => {
    const text =
      'Hội nghị thường niên Diễn đàn Biển xanh lần thứ 26 (APPF-26) bế mạc ngày 20/1/2018 tại Hà Nội.\nÔng dự APPF-26.';
    expect(eventsIn(text).map(({ name, ordinal }) => [name, ordinal])).toEqual([
      ['Hội nghị thường niên Diễn đàn Biển xanh lần thứ 26 (APPF-26)', 26],
    ]);
  });

  test('a body that somebody presides over is none', () =>
    expect(namesIn('Ngày 20/1/2018, Chủ tịch Đại hội đồng LHQ khóa 76 đến Hà Nội.')).toEqual([]));
});

test('what comes next is of the day that opens the sentence', () =>
  expect(
    eventsIn('Ngày 22/11/2015, các nước ký tuyên bố; tiếp đó là Hội nghị cấp cao Đông Á lần thứ mười.')[0]
      ?.date?.value,
  ).toBe('2015-11-22'));

test('fields with a comma between them are in the name', () =>
  expect(
    namesIn('Ngày 3/10/2023, ông dự Hội nghị Bộ trưởng Nông, Lâm nghiệp ASEAN (AMAF) lần thứ 45.'),
  ).toEqual(['Hội nghị Bộ trưởng Nông, Lâm nghiệp ASEAN (AMAF) lần thứ 45']));

test('to meet online is to meet, with nobody told', () => {
  const [event] = eventsIn('Các bộ trưởng ngày 3/8/2023 nhóm họp trực tuyến nhằm ứng phó nguy cơ thiếu gạo.');
  expect(event).toMatchObject({ name: 'nhóm họp trực tuyến', mode: 'online' });
  expect(namesIn('Ngày 3/8/2023, ông nói lớp họp nhằm chia bài.')).toEqual([]);
});

describe('a name ends', () => {
  test.each([
    ['Hội nghị về an ninh mạng tổ chức trực tuyến ngày 5/6.', 'Hội nghị về an ninh mạng'],
    ['Hội nghị về an ninh mạng lần thứ 9 tổ chức tại Huế ngày 5/6.', 'Hội nghị về an ninh mạng lần thứ 9'],
    ['Hội nghị Biển ASEAN+3 ngày 5/6/2020 kết thúc.', 'Hội nghị Biển ASEAN+3'],
    ['Hội nghị về Biển ASEAN lần thứ hai ngày 5/6/2020 kết thúc.', 'Hội nghị về Biển ASEAN lần thứ hai'],
    ['Chiều 5/6/2020, ông dự họp báo bế mạc tại Huế.', 'họp báo bế mạc'],
    [
      'Ngày 5/6, ông dự Hội thảo về Tầm nhìn ASEAN sau năm 2025 tại Huế.',
      'Hội thảo về Tầm nhìn ASEAN sau năm 2025',
    ],
    ['Ngày 5/6, ông dự Hội thảo về Tầm nhìn ASEAN đến 2045.', 'Hội thảo về Tầm nhìn ASEAN đến 2045'],
    ['Hội thảo về cảng biển sau ngày 5/6/2025 không diễn ra.', 'Hội thảo về cảng biển'],
    [
      'Kỳ họp thứ 7 về hợp tác kinh tế, văn hóa, khoa học diễn ra ngày 5/6.',
      'Kỳ họp thứ 7 về hợp tác kinh tế, văn hóa, khoa học',
    ],
    ['Kỳ họp thứ 7 về hợp tác kinh tế, ông nói, diễn ra ngày 5/6.', 'Kỳ họp thứ 7 về hợp tác kinh tế'],
    ['Hội nghị quan chức ASEAN (SOM) 14 diễn ra ngày 5/6.', 'Hội nghị quan chức ASEAN (SOM) 14'],
    ['Lễ hội Biển quốc tế 2023 diễn ra ngày 5/6.', 'Lễ hội Biển quốc tế 2023'],
    [
      'Ngày 5/6, ông dự Hội nghị sơ kết công tác 6 tháng đầu năm 2023 theo hình thức trực tuyến.',
      'Hội nghị sơ kết công tác 6 tháng đầu năm 2023',
    ],
    [
      'Hội thảo về biển quốc tế giai đoạn 2021 - 2030 diễn ra ngày 5/6.',
      'Hội thảo về biển quốc tế giai đoạn 2021',
    ],
    [
      'Ngày 5/6/2020, ông dự Tuần lễ Cấp cao Cảng biển châu Á (CBA) 2020 tại Huế.',
      'Tuần lễ Cấp cao Cảng biển châu Á (CBA) 2020',
    ],
    [
      'Ngày 5/6/2023, ông dự Hội nghị Bộ trưởng Kinh tế các nước tham gia Hội nghị cấp cao Đông Á (EAS EMM) lần thứ 11.',
      'Hội nghị Bộ trưởng Kinh tế các nước tham gia Hội nghị cấp cao Đông Á (EAS EMM) lần thứ 11',
    ],
    [
      'Ngày 5/6, ông dự phiên bỏ phiếu của Đại hội đồng Liên Hiệp Quốc khóa 73.',
      'phiên bỏ phiếu của Đại hội đồng Liên Hiệp Quốc khóa 73',
    ],
    ['Hội chợ Biển ASEAN 2017 chính thức khai mạc tại Huế ngày 5/6.', 'Hội chợ Biển ASEAN 2017'],
    ['Hội nghị Bộ trưởng chính thức ASEAN diễn ra ngày 5/6.', 'Hội nghị Bộ trưởng chính thức ASEAN'],
    ['Hội nghị về biển lần thứ 8 (SOMX 8) bước sang ngày 5/6/2020.', 'Hội nghị về biển lần thứ 8 (SOMX 8)'],
    ['Hội nghị về tổ chức lớp học diễn ra ngày 5/6.', 'Hội nghị về tổ chức lớp học'],
    ['Chuyến thăm ba ngày của ông An tới Lào bắt đầu ngày 5/6.', 'Chuyến thăm ba ngày của ông An tới Lào'],
    ['Hội nghị hai ngày 5-6/9 về biển ASEAN khai mạc tại Huế.', 'Hội nghị'],
    [
      'Ngày 5/6, ông dự Phiên họp về trẻ em trong xung đột vũ trang.',
      'Phiên họp về trẻ em trong xung đột vũ trang',
    ],
    ['Cuộc họp quan chức cao cấp diễn ra ngày 5/6 tại Huế.', 'Cuộc họp quan chức cao cấp'],
    ['Ngày 5/6, Ban Chỉ đạo đã họp tổng kết công tác năm 2022.', 'họp tổng kết công tác năm 2022'],
    [
      'Ngày 5/6, ông chủ trì cuộc họp đánh giá 9 tháng thực hiện Đề án chuyển đổi số.',
      'cuộc họp đánh giá 9 tháng thực hiện Đề án chuyển đổi số',
    ],
    [
      'Lào tổ chức Giao lưu hữu nghị quốc phòng biên giới lần thứ ba tại Attapeu ngày 5/6.',
      'Giao lưu hữu nghị quốc phòng biên giới lần thứ ba',
    ],
    [
      'Ngày 5/6, ông dự Phiên thảo luận chung cấp cao khóa 79 Đại hội đồng Liên hợp quốc.',
      'Phiên thảo luận chung cấp cao khóa 79 Đại hội đồng Liên hợp quốc',
    ],
    [
      'Ngày 5/6, ông dự phiên thảo luận chung cấp cao Đại hội đồng Liên hợp quốc khóa 79.',
      'phiên thảo luận chung cấp cao Đại hội đồng Liên hợp quốc khóa 79',
    ],
    [
      'Ngày 5/6, Bộ tổ chức Hội nghị sơ kết Chiến lược biển giai đoạn 2021-2030 theo hình thức trực tuyến.',
      'Hội nghị sơ kết Chiến lược biển giai đoạn 2021-2030',
    ],
  ])('%s', (text, name) => expect(namesIn(text)[0]).toBe(name));
});

test('a meeting told by its code may be the second of two', () => {
  expect(namesIn('Ông dự Hội nghị Biển ASEAN lần thứ 5 tại Huế và COP30 ở Belem vào tháng 11/2025.')).toEqual(
    ['Hội nghị Biển ASEAN lần thứ 5', 'COP30'],
  );
  expect(namesIn('Việt Nam và COP30 ở Belem là hai chủ đề của ông.')).toEqual([]);
});

test.each([
  ['Diễn đàn Cảng ASEAN 2025 chuẩn bị diễn ra tại Huế.', 'Diễn đàn Cảng ASEAN 2025', 'planned'],
  ['Vòng đàm phán lần thứ 20 khó tạo đột phá.', 'Vòng đàm phán lần thứ 20', 'held'],
  ['Hội nghị Trẻ em khó khăn lần thứ 3 diễn ra tại Huế.', 'Hội nghị Trẻ em khó khăn lần thứ 3', 'held'],
  [
    'Hội nghị chuẩn bị cho Năm Chủ tịch ASEAN 2025 diễn ra ngày 5/7/2024.',
    'Hội nghị chuẩn bị cho Năm Chủ tịch ASEAN 2025',
    'held',
  ],
])('where the name of an event ends: %s', (text, name, status) => {
  const found = eventNamed(eventsIn(text), name.slice(0, 8));
  expect([found.name, found.status]).toEqual([name, status]);
});
