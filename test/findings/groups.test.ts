import { describe, expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { speakerLines } from '../support/lines.js';
import { prose } from '../support/prose.js';

describe('an office held in several countries speaks for all of them', () => {
  test.each([
    ['Ngoại trưởng các nước G7 lên án vụ tấn công.', 'Ngoại trưởng các nước G7: lên án'],
    ['Bộ trưởng Quốc phòng hai nước nhất trí lập đường dây nóng.', 'Bộ trưởng Quốc phòng hai nước: nhất trí'],
    ['Thủ tướng hai nước hôm 7/3 ra tuyên bố chung, kêu gọi kiềm chế.', 'Thủ tướng hai nước: kêu gọi'],
    [
      'Bộ trưởng Kinh tế các nước ASEAN+3 nhấn mạnh vai trò của thương mại tự do.',
      'Bộ trưởng Kinh tế các nước ASEAN+3: nhấn mạnh',
    ],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual([expected]));

  test('but not one whose field holds a word for several', () => {
    expect(speakerLines('Bộ trưởng các vấn đề xã hội Lê Kim Anh cho biết sẽ xem xét.')).toEqual([
      'Lê Kim Anh: cho biết',
    ]);
  });
});

describe('a number belongs to the name before it', () => {
  test.each([
    [
      'Cuộc họp Ủy ban Hợp tác chung lần thứ 11 ghi nhận tiến độ.',
      'Cuộc họp Ủy ban Hợp tác chung lần thứ 11: ghi nhận',
    ],
    ['ASEAN+3 kêu gọi các nước hợp tác.', 'ASEAN+3: kêu gọi'],
    ['Bộ Ngoại giao Nga hôm thứ 6 cho biết đã nhận công hàm.', 'Bộ Ngoại giao Nga: cho biết'],
    ['Bộ Ngoại giao Nga ngày 5-3 cho biết đã nhận công hàm.', 'Bộ Ngoại giao Nga: cho biết'],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual([expected]));
});

describe('a capital inside a sentence makes a country of "Anh"', () => {
  test.each([
    ['Pháp và Anh cũng bày tỏ quan ngại.', ['Pháp và Anh: bày tỏ']],
    ['Ông Lê Văn Nam 20 tuổi. Anh cho biết rất vui.', ['Lê Văn Nam: cho biết']],
    ['Ông Lê Văn Nam 20 tuổi. Hôm qua, anh cho biết rất vui.', ['Lê Văn Nam: cho biết']],
    [
      'Ông Lê Văn Nam cho biết đã gặp đoàn. Sau đó Anh bày tỏ quan ngại.',
      ['Lê Văn Nam: cho biết', 'Anh: bày tỏ'],
    ],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual(expected));
});

describe('bodies by what they deal with', () => {
  test.each([
    ['Nhóm công tác về lao động di cư đề xuất lập quỹ.', ['Nhóm công tác về lao động di cư: đề xuất']],
    ['Hải cảnh Nhật Bản xác nhận vụ va chạm.', ['Hải cảnh Nhật Bản: xác nhận']],
    ['Ý kiến về lao động di cư được đề xuất.', []],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual(expected));
});

test('a verb that is hardly a noun goes on with the subject that opens the sentence', () => {
  expect(speakerLines('Hiệp hội Thép Áo tỏ ra thận trọng hơn, cảnh báo giá sẽ tăng.')).toEqual([
    'Hiệp hội Thép Áo: cảnh báo',
  ]);
  expect(speakerLines('Ủy ban Kinh tế tổ chức phiên họp, nhấn mạnh vai trò của ASEAN.')).toEqual([
    'Ủy ban Kinh tế: nhấn mạnh',
  ]);
  expect(speakerLines('Hiệp hội Thép Áo tiếp nhận các ý kiến, kiến nghị của thành viên.')).toEqual([]);
});

test('who welcomes a guest says so, unless more is said', () => {
  expect(speakerLines('Thủ tướng Lê An nhiệt liệt chào mừng đoàn.')).toEqual(['Lê An: chào mừng']);
  expect(speakerLines('Thủ tướng Lê An chào mừng đoàn, khẳng định hai nước là bạn.')).toEqual([
    'Lê An: khẳng định',
  ]);
});

test('the head of a body is whoever has an office there', () => {
  const text =
    'Cục trưởng Quản lý Dược Vũ Đình An khẳng định đủ thuốc. Người đứng đầu Cục Quản lý Dược lưu ý giá.';
  expect(speakerLines(text)).toEqual(['Vũ Đình An: khẳng định, lưu ý']);
});

test('a name goes on behind what people call its bearer', () => {
  expect(
    speakerLines('Chuẩn đô đốc Ramon "Monty" Santos nói tàu đã về. Ông Santos viết rằng không ai bị thương.'),
  ).toEqual(['Ramon "Monty" Santos: nói, viết']);
  expect(speakerLines('Chuẩn đô đốc Ramon Santos gọi đó là "Ngày Đen" và khẳng định tàu đã về.')).toEqual([
    'Ramon Santos: gọi',
  ]);
});

describe('names of bodies hold commas, verbs and fields', () => {
  test.each([
    [
      'Sở Văn hóa, Thể thao và Du lịch Hà Nam cho biết sẽ kiểm tra.',
      'Sở Văn hóa, Thể thao và Du lịch Hà Nam: cho biết',
    ],
    ['Theo Sở Thông tin và Truyền thông, mạng đã thông.', 'Sở Thông tin và Truyền thông: theo'],
    ['Văn phòng Đăng ký đất đai tỉnh cho biết hồ sơ đã đủ.', 'Văn phòng Đăng ký đất đai tỉnh: cho biết'],
    [
      'Ban Chỉ đạo quốc gia về phòng, chống thiên tai đề nghị các tỉnh sơ tán dân.',
      'Ban Chỉ đạo quốc gia về phòng, chống thiên tai: đề nghị',
    ],
    ['Các bộ, ngành, địa phương kiến nghị sửa luật.', 'Các bộ, ngành, địa phương: kiến nghị'],
    ['Trang tin Sông Nước bình luận chuyến đi.', 'Trang tin Sông Nước: bình luận'],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual([expected]));

  test('but end before a verb in small letters', () => {
    expect(speakerLines('Ủy ban Kinh tế tổ chức phiên họp thẩm tra báo cáo.')).toEqual([]);
    expect(speakerLines('Huyện đã làm xong, Sở Y tế đề nghị kiểm tra.')).toEqual(['Sở Y tế: đề nghị']);
  });
});

describe('a paper speaks by its noun, however it came out', () => {
  test.each([
    ['Báo cáo vừa được Ngân hàng Thế giới công bố cho biết kinh tế khá lên.', 'Báo cáo: cho biết'],
    ['Tuyên bố chung đưa ra sau hội nghị nêu rõ ba việc.', 'Tuyên bố chung: nêu rõ'],
    [
      'Báo cáo do Ngân hàng Thế giới công bố nêu rõ ba việc.',
      'Báo cáo do Ngân hàng Thế giới công bố: nêu rõ',
    ],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual([expected]));
});

describe('"this" body is the one heard before', () => {
  test.each([
    [
      'Sở Y tế Hà Nam kêu gọi tiêm chủng. Sở này khẳng định đủ vaccine.',
      ['Sở Y tế Hà Nam: kêu gọi, khẳng định'],
    ],
    ['HSC cảnh báo bão. "Gió rất mạnh", tổ chức này nhấn mạnh.', ['HSC: cảnh báo, nhấn mạnh']],
    ['Lào phản đối. Theo Reuters, nước này đề nghị họp lại.', ['Lào: phản đối, đề nghị', 'Reuters: theo']],
    ['Hai bên nhất trí. Tổ chức này cảnh báo bão.', ['Hai bên: nhất trí', 'Tổ chức này: cảnh báo']],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual(expected));
});

test('"bà này", "ông chủ Nhà Trắng": the person spoken of before', () => {
  expect(speakerLines('Bà Lê Thị An có mặt tại tòa. Bà này khai không biết.')).toEqual(['Lê Thị An: khai']);
  expect(speakerLines('Ông Lê An nói vậy. Ông chủ Nhà Trắng khẳng định sẽ thắng.')).toEqual([
    'Lê An: nói, khẳng định',
  ]);
});

test('whoever hears a report does not make it', () => {
  expect(speakerLines('Bí thư Lê An chủ trì cuộc họp, nghe báo cáo tiến độ.')).toEqual([]);
  expect(speakerLines('Ông Lê An không trả lời câu hỏi về việc này, chỉ nói rằng sẽ họp.')).toEqual([
    'Lê An: nói',
  ]);
});

test('a Korean name behind a firm is a person', () => {
  expect(speakerLines('Theo chuyên gia Ngân hàng Woori Park Ji-won, giá sẽ tăng.')).toEqual([
    'Park Ji-won: theo',
  ]);
});

test('"châu Á." ends its sentence, an initial does not', () => {
  expect(speakerLines('Bà Lê Hà nói đây là bạn ở Đông Nam Á. Bà đề xuất hai nước họp.')).toEqual([
    'Lê Hà: nói, đề xuất',
  ]);
  expect(speakerLines('Ông Đ. Lâm nhấn mạnh điều này.')).toEqual(['Đ. Lâm: nhấn mạnh']);
});

test('both sides agree behind what they talked of; a person only does', () => {
  expect(speakerLines('Hai bên trao đổi về thương mại, nhất trí họp lại.')).toEqual(['Hai bên: nhất trí']);
  expect(speakerLines('Bộ trưởng Lê An ký biên bản, đồng ý họp lại.')).toEqual([]);
});

test('"nữ bác sĩ", "đại biểu này": the one spoken of before', () => {
  expect(speakerLines('TS.BS Lê Thị Hà nói ca này nặng. Nữ bác sĩ giải thích vì sao.')).toEqual([
    'Lê Thị Hà: nói, giải thích',
  ]);
  expect(speakerLines('Đại biểu Lê Hà nhấn mạnh ba việc. Đại biểu này đề nghị sửa luật.')).toEqual([
    'Lê Hà: nhấn mạnh, đề nghị',
  ]);
});

test('what a matter is about is not said again', () => {
  expect(speakerLines('Bộ trưởng Lê An giải trình những vấn đề đại biểu nêu.')).toEqual([
    'Lê An: giải trình',
  ]);
});

test('an office goes on with its body behind a comma, whatever its field', () => {
  const article = prose('Bà Lê Hà, Trưởng khoa Dinh dưỡng, Bệnh viện Sông Hồng, nói ca này nặng.');
  expect(findSpeakers(article, findPeople(article))[0]?.title).toBe(
    'Trưởng khoa Dinh dưỡng, Bệnh viện Sông Hồng',
  );
});

describe('behind whom somebody talks with, the next name is the one who talks', () => {
  test.each([
    ['Trao đổi với phóng viên, ông Lê Văn Nam cho biết đã xử lý.', 'Lê Văn Nam: cho biết'],
    ['Chia sẻ với phóng viên, chị Lê Thị Hòa (ngụ quận 7) nói: "Tôi rất vui".', 'Lê Thị Hòa: nói'],
    ['Hội đàm với Thủ tướng Lào, ông Lê Văn Nam nhấn mạnh ba việc.', 'Lê Văn Nam: nhấn mạnh'],
    ['Bộ trưởng Lê An gặp Ngoại trưởng Lào, ông Khamla Vongsa, và khẳng định ba việc.', 'Lê An: khẳng định'],
  ])('%s', (text, expected) => expect(speakerLines(text)).toEqual([expected]));
});

test('a given name behind a word of address is a person, a syllable behind an office is none', () => {
  expect(speakerLines('Chị Hoa, chủ một cửa hàng ở phố cổ, than thở khách vắng.')).toEqual(['Hoa: than thở']);
  expect(speakerLines('Ông Bình cho biết đã xong. Ông Lê Văn Bình khẳng định đúng hạn.')).toEqual([
    'Lê Văn Bình: cho biết, khẳng định',
  ]);
});

test('the dash that closes an apposition is no part of the title', () => {
  const article = prose('Bà Lê Hà - Giám đốc Sở Y tế - cho biết đã xong.');
  expect(findSpeakers(article, findPeople(article))[0]?.title).toBe('Giám đốc Sở Y tế');
});

describe('a list behind a word for several', () => {
  test.each([
    'Đại diện các tỉnh Hà Giang, Lai Châu, Điện Biên',
    'Các tỉnh Hà Giang, Lai Châu và Điện Biên',
    'Lãnh đạo các bộ Công Thương, Tài chính, Ngoại giao',
    'Đại diện các tỉnh, thành phố Hải Phòng, Đà Nẵng',
    'Liên minh các quốc đảo nhỏ',
    'Hiệp hội các nhà sản xuất tơ lụa',
  ])('%s', (name) => expect(speakerLines(`${name} đề nghị làm rõ phương án.`)).toEqual([`${name}: đề nghị`]));

  test.each([
    ['Họ đã thăm Hà Giang, Lai Châu đề nghị làm rõ phương án.', 'Lai Châu: đề nghị'],
    ['Hai bên thăm các tỉnh Hà Giang, Lai Châu, Bộ Ngoại giao cho biết.', 'Bộ Ngoại giao: cho biết'],
  ])('and no other list: %s', (text, one) => expect(speakerLines(text)).toEqual([one]));
});

describe('the country that has the chair', () => {
  test.each([
    ['Nước Chủ tịch Brunei kêu gọi các nước sớm gửi ý kiến.', 'Nước Chủ tịch Brunei: kêu gọi'],
    ['Nước chủ nhà cam kết hỗ trợ.', 'Nước chủ nhà: cam kết'],
    ['Thay mặt nước Chủ tịch, Bộ trưởng Y tế Lào Kham Souvan cảm ơn.', 'Kham Souvan: cảm ơn'],
    ['Thủ tướng Lò Văn Pha cảm ơn nước chủ nhà và khẳng định ủng hộ Lào.', 'Lò Văn Pha: cảm ơn'],
  ])('%s', (text, one) => expect(speakerLines(text)).toEqual([one]));
});

describe('whom somebody asks to tell says nothing', () => {
  test.each([
    ['Ủy ban Thường vụ Quốc hội yêu cầu Chính phủ báo cáo.', 'Ủy ban Thường vụ Quốc hội: yêu cầu'],
    ['Bộ Tài chính đề nghị Bộ Y tế giải trình.', 'Bộ Tài chính: đề nghị'],
  ])('%s', (text, one) => expect(speakerLines(text)).toEqual([one]));
});

test.each(['-', '–', '+', '•', '*', '▪'])('groups open the items of a list behind its mark: %s', (mark) => {
  const items = ['Hai bên nhất trí lập đường dây nóng.', 'Các nước hoan nghênh sáng kiến này.'];
  expect(speakerLines(items.map((item) => `${mark} ${item}`).join('\n'))).toEqual([
    'Hai bên: nhất trí',
    'Các nước: hoan nghênh',
  ]);
});

test('whoever is heard is no part of the group that hears', () =>
  expect(speakerLines('Ngày 8/11, Quốc hội họp tại Huế và nghe Chính phủ giải trình.')).not.toContainEqual(
    expect.stringContaining('nghe Chính phủ'),
  ));

test('a body with a verb of saying in its name, told by an office', () =>
  expect(
    speakerLines('Người phát ngôn của Chính phủ thống nhất quốc gia (CTQ), ông Sasa, cảnh báo rằng sẽ muộn.'),
  ).toEqual(['Sasa: cảnh báo']));
