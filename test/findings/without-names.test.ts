import { describe, expect, test } from 'vitest';
import { speakerLines, speakersIn } from '../support/lines.js';

describe('sources that ask for no name', () => {
  test.each([
    [
      'Một quan chức LHQ đề nghị không nêu tên nhận định việc còn khó. Người này nói thêm cần chờ.',
      ['Một quan chức LHQ: nhận định, nói'],
    ],
    [
      'Một quan chức Bộ Thương mại yêu cầu được giấu tên xác nhận tin này.',
      ['Một quan chức Bộ Thương mại: xác nhận'],
    ],
    [
      'Một nhà ngoại giao châu Âu không muốn nêu tên cho biết đã xong.',
      ['Một nhà ngoại giao châu Âu: cho biết'],
    ],
    ['Một quan chức Lào đề nghị nêu rõ mốc thời gian.', ['Một quan chức Lào: đề nghị']],
  ])('%s', (text, all) => expect(speakerLines(text)).toEqual(all));

  test('a paper that has quoted somebody, told again', () =>
    expect(
      speakerLines(
        'The Diplomat dẫn lời ông Lò Văn Pha, học giả Viện Biển, nhận xét Mỹ đã chậm. Theo tờ báo này, cuộc họp bị hoãn.',
      ),
    ).toEqual(['The Diplomat: dẫn lời, theo', 'Lò Văn Pha: nhận xét']));
});

describe('bodies with names in another language', () => {
  test.each([
    ['Đại diện HelpAge International cam kết hỗ trợ.', 'role: Đại diện HelpAge International | '],
    ['Harbour Light Foundation kêu gọi các nước hành động.', 'collective: Harbour Light Foundation | '],
    ['Chuyên gia Verisk Analytics Peter Rutter cho rằng cần chờ.', 'person: Peter Rutter | '],
    ['Bà Mary Times nói cầu đã xong.', 'person: Mary Times | '],
    ['Theo The Straits Times, vòng này sẽ hoãn.', 'collective: The Straits Times | '],
    ['The Phnom Penh Post cho biết giá giảm.', 'collective: The Phnom Penh Post | '],
    ['Tờ Bangkok Post trong bài xã luận ngày 10/6 chỉ trích sự im lặng.', 'collective: Tờ Bangkok Post | '],
  ])('%s', (text, one) =>
    expect(speakersIn(text).map(({ kind, name, title }) => `${kind}: ${name} | ${title ?? ''}`)).toEqual([
      one,
    ]),
  );

  test('one paper with and without its article', () =>
    expect(speakerLines('Theo The Straits Times, giá giảm. Straits Times cho biết giá tăng.')).toEqual([
      'The Straits Times: theo, cho biết',
    ]));
});

describe('who is asked or named by half', () => {
  test.each([
    // the paper that a reporter writes for is no person
    ['Ông Lò Văn Pha cho biết đã xong. Phóng viên Zing hỏi về giá vé.', ['Lò Văn Pha: cho biết']],
    ['Nhà báo Smith viết rằng hội nghị còn khó.', ['Smith: viết']],
    // one syllable behind a word of address, with an office behind it
    ['Bà Mary Kemp cảm ơn. Ông Kao, nhà văn Campuchia, kể rằng chợ đã mở.', ['Mary Kemp: cảm ơn', 'Kao: kể']],
    ['Bà Mary Kemp cảm ơn. Bác sĩ Hoa cho biết thuốc đã về.', ['Mary Kemp: cảm ơn', 'Bác sĩ Hoa: cho biết']],
    // the country and the given name are one word
    ['Chị Trần Thị Nga kể rằng chợ đã mở. Nga hy vọng sẽ đông.', ['Trần Thị Nga: kể']],
    [
      'Thứ trưởng Trần Thị Nga cho biết đã xong. Nga hy vọng sẽ đông.',
      ['Trần Thị Nga: cho biết', 'Nga: hy vọng'],
    ],
  ])('%s', (text, all) => expect(speakerLines(text)).toEqual(all));

  test('of two who hold one office by several nouns, the one spoken of', () =>
    expect(
      speakerLines(
        'Đại biểu Lò Thị Phin cho rằng cần chờ.\nĐBQH Lê Sỹ Thuần không đồng tình. Theo đại biểu, nên giữ như cũ.',
      ),
    ).toEqual(['Lò Thị Phin: cho rằng', 'Lê Sỹ Thuần: theo']));
});

describe('between a subject and its verb', () => {
  test.each([
    ['Cùng ngày, Tuyên bố của Chủ tịch ASEAN nhấn mạnh ba điểm.', ['Tuyên bố của Chủ tịch ASEAN: nhấn mạnh']],
    ['Cùng ngày, bố của Chủ tịch xã nhấn mạnh ba điểm.', ['bố của Chủ tịch xã: nhấn mạnh']],
    ['Tổng thống Indonesia Joko Wirano khi làm Chủ tịch tuyên bố sẽ dự.', ['Joko Wirano: tuyên bố']],
    ['Các nước dự họp hoan nghênh kết quả này.', ['Các nước: hoan nghênh']],
    ['Đại sứ Lò Văn Pha dự họp khẳng định ủng hộ.', ['Lò Văn Pha: khẳng định']],
    [
      'Hà Nội - Hội nghị Bộ trưởng Phúc lợi xã hội ASEAN (AMMSWD) lần thứ 10 ghi nhận tiến độ này.',
      ['Hội nghị Bộ trưởng Phúc lợi xã hội ASEAN (AMMSWD) lần thứ 10: ghi nhận'],
    ],
    ['Các nước dự họp chưa thống nhất được ngày ký.', []],
    ['Một học giả dự hội thảo không đồng ý với nhận định này.', []],
    ['Các bộ trưởng tại hội nghị không cho rằng cần vội.', []],
    ['Việt Nam - Lào nhất trí mở cửa khẩu.', ['Việt Nam - Lào: nhất trí']],
  ])('%s', (text, all) => expect(speakerLines(text)).toEqual(all));
});
