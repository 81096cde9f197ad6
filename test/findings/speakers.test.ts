import { describe, expect, test } from 'vitest';
import { speakerLines, speakersIn } from '../support/lines.js';

describe('persons', () => {
  test.each([
    [
      'Bộ trưởng Ngoại giao Lê Minh Khuê khẳng định Việt Nam sẽ góp thêm hai tàu.',
      'Lê Minh Khuê: khẳng định',
      'Bộ trưởng Ngoại giao',
    ],
    [
      'Ông Trần Đại Lộc, Vụ trưởng Vụ ASEAN, cho biết hội nghị sẽ bàn ba việc.',
      'Trần Đại Lộc: cho biết',
      'Vụ trưởng Vụ ASEAN',
    ],
    [
      'Ông Hồ Sĩ Quân - Chủ tịch UBND xã Bình Hải cho hay xã đã làm xong.',
      'Hồ Sĩ Quân: cho hay',
      'Chủ tịch UBND xã Bình Hải',
    ],
    ['Chủ tịch HDC, ông Phùng Gia Bảo cho biết công ty đủ vốn.', 'Phùng Gia Bảo: cho biết', 'Chủ tịch HDC'],
    [
      'Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy Quảng Nam Đỗ Văn Thịnh đề nghị làm rõ.',
      'Đỗ Văn Thịnh: đề nghị',
      'Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy Quảng Nam',
    ],
    [
      'Ngoại trưởng Thái Lan Somsak Rattana nhấn mạnh vai trò của ASEAN.',
      'Somsak Rattana: nhấn mạnh',
      'Ngoại trưởng Thái Lan',
    ],
    [
      'Tổng Thư ký Liên hợp quốc Ban Ki-moon hoan nghênh nỗ lực này.',
      'Ban Ki-moon: hoan nghênh',
      'Tổng Thư ký Liên hợp quốc',
    ],
    [
      'Bộ trưởng Du lịch và Thể thao Lào Khamla Vongsa đề xuất lập quỹ.',
      'Khamla Vongsa: đề xuất',
      'Bộ trưởng Du lịch và Thể thao Lào',
    ],
    [
      'Bộ trưởng Văn phòng Tổng thống Philippines Ramon Cruz cho rằng nên chờ.',
      'Ramon Cruz: cho rằng',
      'Bộ trưởng Văn phòng Tổng thống Philippines',
    ],
    [
      'Trưởng Ban Công tác đại biểu Mai Thị Lựu nêu hai việc.',
      'Mai Thị Lựu: nêu',
      'Trưởng Ban Công tác đại biểu',
    ],
    [
      'Phó Chủ tịch UBND tỉnh Châu Bá Lợi cho biết tỉnh đã xong.',
      'Châu Bá Lợi: cho biết',
      'Phó Chủ tịch UBND tỉnh',
    ],
    [
      'Bà Hanna Lindqvist, giáo sư luật biển tại Đại học Uppsala, nhận định điều đó là khó.',
      'Hanna Lindqvist: nhận định',
      'giáo sư luật biển tại Đại học Uppsala',
    ],
  ])('%s', (text, expected, title) => {
    expect(speakerLines(text)).toEqual([expected]);
    expect(speakersIn(text)[0]).toMatchObject({ kind: 'person', title });
  });

  test('are carried on by office, given name, last name and pronoun', () => {
    const text = [
      'Thứ trưởng Ngoại giao Vũ Hải Đăng nhấn mạnh ba điểm.',
      'Thứ trưởng cũng đề nghị các nước sớm họp lại.',
      'Ông nói thêm rằng việc này không khó.',
      'Bà Grace Villanueva cho rằng cần thời gian.',
      'Bà Villanueva lưu ý tới kinh phí.',
      'Ông Đăng cảm ơn nước chủ nhà.',
    ].join('\n');
    expect(speakerLines(text)).toEqual([
      'Vũ Hải Đăng: nhấn mạnh, đề nghị, nói, cảm ơn',
      'Grace Villanueva: cho rằng, lưu ý',
    ]);
  });

  test('an office before the name comes means the person named later', () => {
    expect(
      speakerLines('Thủ tướng chia sẻ với doanh nghiệp.\nThủ tướng Ngô Đình Nam cho biết đã ký.'),
    ).toEqual(['Ngô Đình Nam: chia sẻ, cho biết']);
  });

  test('two people with one family name stay two', () => {
    expect(
      speakerLines('Ông Trần Bá Phúc nói có.\nBà Trần Thị Nhung nói không.\nÔng Phúc nhắc lại ý này.'),
    ).toEqual(['Trần Bá Phúc: nói, nhắc lại', 'Trần Thị Nhung: nói']);
  });

  test('a bare office is the home minister, not the foreign one met with', () => {
    const text =
      'Thủ tướng Ngô Đình Nam đã gặp Thủ tướng Lào Khamla Vongsa.\nSau khi nhận quà từ Thủ tướng Lào Khamla Vongsa, Thủ tướng nhấn mạnh tình hữu nghị.';
    expect(speakerLines(text)).toEqual(['Ngô Đình Nam: nhấn mạnh']);
  });

  test('"theo" makes a source of a person, but not of a plan', () => {
    expect(speakerLines('Theo ông Đinh Công Tráng, giá còn tăng.')).toEqual(['Đinh Công Tráng: theo']);
    expect(
      speakerLines('Theo kế hoạch, hội nghị sẽ bế mạc vào thứ Sáu. Theo đó, các bên ký thỏa thuận.'),
    ).toEqual([]);
  });

  test.each([
    ['“Chúng tôi sẽ làm”, ông Lâm Quang Vinh nói.', 'direct'],
    ['Ông Lâm Quang Vinh nói: “Chúng tôi sẽ làm”.', 'direct'],
    ['Ông Lâm Quang Vinh nói sẽ làm.', 'indirect'],
  ])('the mode of %s', (text, mode) => {
    expect(speakersIn(text)[0]?.statements[0]?.mode).toBe(mode);
  });

  test('several subjects joined by và and cùng each say it', () => {
    expect(
      speakerLines('Thứ trưởng Vũ Hải Đăng cùng ông Paul Archer và bà Mia Torres khẳng định hợp tác.'),
    ).toEqual(['Vũ Hải Đăng: khẳng định', 'Paul Archer: khẳng định', 'Mia Torres: khẳng định']);
  });

  test('a fronted verb counts where the main verb says nothing', () => {
    expect(
      speakerLines('Cho biết năm nay tăng trưởng tốt, Thủ tướng Ngô Đình Nam lấy ví dụ ngành tôm.'),
    ).toEqual(['Ngô Đình Nam: cho biết']);
    expect(speakerLines('Nhấn mạnh thách thức, Thủ tướng Ngô Đình Nam đề nghị hành động.')).toEqual([
      'Ngô Đình Nam: đề nghị',
    ]);
  });

  test('a speech goes on behind its comma', () => {
    expect(speakerLines('Ông Lâm Quang Vinh phát biểu tại hội nghị, nhấn mạnh hai điểm.')).toEqual([
      'Lâm Quang Vinh: nhấn mạnh',
    ]);
  });
});

describe('nobody speaks where', () => {
  test.each([
    ['someone only attends', 'Bộ trưởng Lê Minh Khuê đã tham dự và chủ trì hội nghị.'],
    [
      'the verb stands in a relative clause',
      'Hội nghị xem xét chương trình do Bộ trưởng Lê Minh Khuê đề xuất.',
    ],
    ['the verb serves a purpose', 'Đây là cơ hội để Thủ tướng Ngô Đình Nam nhấn mạnh vai trò ấy.'],
    ['the verb is passive', 'Bộ trưởng Lê Minh Khuê được đánh giá là người thực tế.'],
    ['the words are quoted', 'Tấm biển ghi: “Ông Lê Văn Tám nói phải giữ rừng”.'],
    ['the reader is asked', 'Bà nghĩ sao?'],
    ['the verb is a noun', 'Các đề xuất của Bộ trưởng Lê Minh Khuê đã được ghi vào biên bản.'],
    ['a name holds a verb', 'Thứ trưởng Nguyễn Văn Thừa nhận quà.'],
  ])('%s', (_, text) => expect(speakerLines(text)).toEqual([]));

  test('content of a statement is not a statement of its own', () => {
    expect(speakerLines('Bộ trưởng Lê Minh Khuê nhấn mạnh Việt Nam hoan nghênh nghị quyết.')).toEqual([
      'Lê Minh Khuê: nhấn mạnh',
    ]);
  });
});

describe('bodies and groups', () => {
  test.each([
    ['Hai bên nhất trí tăng cường hợp tác.', 'Hai bên'],
    ['Các nước ASEAN hoan nghênh kết quả.', 'Các nước ASEAN'],
    ['Tại cuộc họp, Liên hợp quốc bày tỏ ủng hộ.', 'Liên hợp quốc'],
    ['Đại diện Australia khẳng định sự ủng hộ.', 'Đại diện Australia'],
    ['Giá tăng, theo Reuters.', 'Reuters'],
    ['Giá tăng, thông cáo của Bộ Ngoại giao cho biết.', 'thông cáo của Bộ Ngoại giao'],
    ['Bộ Ngoại giao Brunei, với vai trò Chủ tịch ASEAN, ủng hộ đề nghị này.', 'Bộ Ngoại giao Brunei'],
    [
      'Phía người thân của ông Lâm Quang Vinh cho biết gia đình ổn.',
      'Phía người thân của ông Lâm Quang Vinh',
    ],
    ['Cuộc họp dành nhiều thời gian bàn về y tế, đặc biệt nhấn mạnh vaccine.', 'Cuộc họp'],
    ['HDC cam kết giảm giá.', 'HDC'],
  ])('%s', (text, name) => {
    expect(speakersIn(text)).toMatchObject([{ name, kind: 'collective' }]);
  });

  test('an office that nobody is named for is a role', () => {
    expect(speakersIn('Một quan chức Bộ Tài chính cho biết thuế sẽ tăng.')).toMatchObject([
      { name: 'Một quan chức Bộ Tài chính', kind: 'role' },
    ]);
    expect(speakersIn('Theo báo cáo của Tổng Thư ký ASEAN, tiến độ tốt.')).toMatchObject([
      { name: 'Tổng Thư ký ASEAN', kind: 'role' },
    ]);
  });

  test('a paper is one source with and without its label', () => {
    expect(
      speakerLines(
        'Tờ Bưu điện Nam Hải đưa tin giá tăng.\nTheo Reuters, giá giảm. Hãng Reuters cho biết thêm.',
      ),
    ).toHaveLength(2);
  });
});

test('every statement is cut out of the source by its span', () => {
  const text = 'Lời đầu.\n“Được”, ông Lâm Quang Vinh nói.';
  for (const { statements } of speakersIn(text)) {
    for (const { span, text: clause } of statements) {
      expect(text.slice(span.start, span.end)).toBe(clause);
      expect(span.line).toBe(2);
    }
  }
});

test('a clause behind "nhưng" goes on with the person of the main clause', () => {
  expect(
    speakerLines(
      'Ông Lê An cho biết đã xong.\nTrả lời câu hỏi về biển, ông từ chối bình luận nhưng khẳng định vẫn họp.',
    ),
  ).toEqual(['Lê An: cho biết, khẳng định']);
});

describe('an office inside another noun is nobody', () => {
  test.each([
    ['Ông họp tại Phủ Chủ tịch, Thủ tướng Lê Văn Tám khẳng định quỹ đủ vốn.', ['Lê Văn Tám: khẳng định']],
    ['Các nước ủy viên bày tỏ lo ngại.', ['Các nước ủy viên: bày tỏ']],
    ['Báo chí Philippines đánh giá cao kết quả này.', ['Báo chí Philippines: đánh giá cao']],
    ['Cuộc họp tập trung đánh giá kế hoạch chung.', []],
    ['Khi đó, một tuyên bố được phát cho báo giới.', []],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual(expected));

  test('and one at its own verb is somebody', () =>
    expect(speakerLines('Một ủy viên hội đồng bày tỏ lo ngại.')).toEqual(['Một ủy viên hội đồng: bày tỏ']));
});

describe('what stands between a person and the verb', () => {
  test.each([
    'Bộ trưởng Noor Hadi thay mặt đoàn giải thích vì sao quỹ đủ vốn.',
    'Bộ trưởng Noor Hadi tại nơi họp, giải thích vì sao quỹ đủ vốn.',
    'Bộ trưởng Noor Hadi tại Jakarta, Indonesia, giải thích vì sao quỹ đủ vốn.',
    'Bộ trưởng Noor Hadi tại nơi họp, Hà Nội, giải thích vì sao quỹ đủ vốn.',
    'Nghị sĩ Noor Hadi Malaysia giải thích vì sao quỹ đủ vốn.',
    'Bộ trưởng Noor Hadi tại căn nhà rất nhỏ nằm ven con sông cạn xanh mát kia nữa giải thích vì sao quỹ đủ vốn.',
  ])('may be where it was said: %s', (text) => expect(speakerLines(text)).toEqual(['Noor Hadi: giải thích']));

  test.each([
    'Bộ trưởng Noor Hadi vừa về nước giải thích vì sao quỹ đủ vốn.',
    'Bộ trưởng Noor Hadi tới nơi họp tại Hà Nội, giải thích vì sao quỹ đủ vốn.',
    'Bộ trưởng Noor Hadi tại Penang, ngay sau bữa trưa giải thích vì sao quỹ đủ vốn.',
    'Bộ trưởng Noor Hadi tại Penang; ngay sau bữa trưa giải thích vì sao quỹ đủ vốn.',
    'Bộ trưởng Noor Hadi tại Penang: ngay sau bữa trưa giải thích vì sao quỹ đủ vốn.',
    'Bộ trưởng Noor Hadi tại căn nhà rất nhỏ nằm ven con sông cạn xanh mát kia nữa rồi giải thích vì sao quỹ đủ vốn.',
  ])('and no clause of its own: %s', (text) => expect(speakerLines(text)).toEqual([]));

  test('nor another verb of saying', () => {
    expect(speakerLines('Bộ trưởng Noor Hadi tại Penang nhất trí nên mời người giải thích vụ việc.')).toEqual(
      ['Noor Hadi: nhất trí'],
    );
  });
});
