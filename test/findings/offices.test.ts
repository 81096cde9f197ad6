import { describe, expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

/** "name | title" of everybody who speaks. */
function holders(text: string): string[] {
  const article = prose(text);
  return findSpeakers(article, findPeople(article)).map(({ name, title }) => `${name} | ${title ?? ''}`);
}

describe('the office before a name', () => {
  test.each([
    [
      'Bộ trưởng Kinh tế, Thương mại và Công nghiệp Nhật Bản Hiroto Amano cho biết quỹ đã đủ vốn.',
      'Hiroto Amano | Bộ trưởng Kinh tế, Thương mại và Công nghiệp Nhật Bản',
    ],
    [
      'Bộ trưởng Môi trường và Lâm nghiệp Indonesia Sri Hartati nhấn mạnh rừng phải được giữ.',
      'Sri Hartati | Bộ trưởng Môi trường và Lâm nghiệp Indonesia',
    ],
    [
      'Phó Tổng Thư ký ASEAN phụ trách Cộng đồng Kinh tế Lim Hang Hin cho biết quỹ đã đủ vốn.',
      'Lim Hang Hin | Phó Tổng Thư ký ASEAN phụ trách Cộng đồng Kinh tế',
    ],
    [
      'Bí thư Huyện ủy Chợ Lách Trần Thị Mỹ Hảo cho biết cầu đã xong.',
      'Trần Thị Mỹ Hảo | Bí thư Huyện ủy Chợ Lách',
    ],
    [
      'Chủ tịch Ủy ban Chữ thập đỏ quốc tế Martin Keller cảm ơn các nước.',
      'Martin Keller | Chủ tịch Ủy ban Chữ thập đỏ quốc tế',
    ],
    [
      'Trợ lý Tổng thư ký phụ trách Trung Á, Đông Âu và Thái Bình Dương Jorge Palmas cho biết quỹ đã đủ vốn.',
      'Jorge Palmas | Trợ lý Tổng thư ký phụ trách Trung Á, Đông Âu và Thái Bình Dương',
    ],
    ['Tỉnh trưởng tỉnh Savannakhet Boun Souvan cảm ơn.', 'Boun Souvan | Tỉnh trưởng tỉnh Savannakhet'],
    ['Đô trưởng Viêng Chăn Boun Souvan cảm ơn.', 'Boun Souvan | Đô trưởng Viêng Chăn'],
    [
      'Thống đốc thủ đô Viêng Chăn (Lào) Boun Souvan cảm ơn.',
      'Boun Souvan | Thống đốc thủ đô Viêng Chăn (Lào)',
    ],
    [
      'Bộ trưởng Bộ Bưu chính, Viễn thông Lào Boun Souvan cảm ơn các nước.',
      'Boun Souvan | Bộ trưởng Bộ Bưu chính, Viễn thông Lào',
    ],
    [
      'Ông Jorge Palmas, Phó Tổng thư ký phụ trách châu Âu, Trung Á và châu Mỹ, cảm ơn các nước.',
      'Jorge Palmas | Phó Tổng thư ký phụ trách châu Âu, Trung Á và châu Mỹ',
    ],
  ])('%s', (text, holder) => expect(holders(text)).toEqual([holder]));

  test('a list of regions ends before whoever speaks beside', () =>
    expect(holders('Đại sứ phụ trách châu Âu, Thủ tướng Lào và Ngoại trưởng Thái Lan cảm ơn.')).not.toContain(
      'Đại sứ phụ trách châu Âu, Thủ tướng Lào | ',
    ));

  test('of one ends before that of the next person', () =>
    expect(
      holders(
        'Chủ trì có Thiếu tướng Lò Văn Pha, Cục trưởng Cục Bến và Thiếu tướng Jorge Palmas, Trưởng đoàn Peru đồng chủ trì.\nÔng Pha cảm ơn.\nÔng Palmas cảm ơn.',
      ),
    ).toEqual(['Lò Văn Pha | Cục trưởng Cục Bến', 'Jorge Palmas | Trưởng đoàn Peru']));

  test('is that of the rank behind the comma, where nobody speaks behind it', () => {
    const met = 'Ông An hội đàm với Tư lệnh Hải quân Lào, Đại tướng Kham Souvan';
    expect(holders(`${met}.\nĐại tướng Kham Souvan cảm ơn.`)).toEqual(['Kham Souvan | Tư lệnh Hải quân Lào']);
    expect(holders('Tiếp Tư lệnh Hải quân Lào, Đại tướng Lò Văn Pha cảm ơn.')).toEqual([
      'Lò Văn Pha | Đại tướng',
    ]);
  });

  test.each([
    [
      'Bộ trưởng Điều phối các vấn đề chính trị, pháp luật và an ninh Indonesia Retna Wulandari cảm ơn.',
      'Retna Wulandari | Bộ trưởng Điều phối các vấn đề chính trị, pháp luật và an ninh Indonesia',
    ],
    ['Bộ trưởng các vấn đề xã hội Lê Kim Anh cảm ơn.', 'Lê Kim Anh | Bộ trưởng các vấn đề xã hội'],
  ])('may be for matters: %s', (text, one) => expect(holders(text)).toEqual([one]));

  test('is not that of the country behind which it stands', () =>
    expect(holders('Thay mặt nước Chủ tịch, Bộ trưởng Y tế Lào Kham Souvan cảm ơn các nước.')).toEqual([
      'Kham Souvan | Bộ trưởng Y tế Lào',
    ]));

  test('of two parts is one', () =>
    expect(holders('Ông Lò Văn Pha, Chủ tịch và Tổng Giám đốc Công ty Bến Xanh, cảm ơn.')).toEqual([
      'Lò Văn Pha | Chủ tịch và Tổng Giám đốc Công ty Bến Xanh',
    ]));

  test('a list of persons is no list of fields', () =>
    expect(
      holders('Bộ trưởng Kinh tế, Thứ trưởng Thương mại và ông Lê An cho biết quỹ đã đủ vốn.'),
    ).toContain('Lê An | '));
});

describe('foreign names', () => {
  test('a word of rank amid a Malay name is part of it', () =>
    expect(holders('Bà Siti Zalina Dato Haji Yusof cảm ơn Chủ tịch nước đã dành thời gian tiếp.')).toEqual([
      'Siti Zalina Dato Haji Yusof | ',
    ]));

  test.each([
    ['Samdech Techo Sok Piseth viết rằng Phnom Penh ủng hộ đối thoại.', 'Sok Piseth | '],
    ['Thủ tướng Campuchia Samdech Thipadei Sok Piseth cảm ơn các nước.', 'Sok Piseth | Thủ tướng Campuchia'],
    ['Samdech Sok Piseth cảm ơn các nước.', 'Sok Piseth | '],
  ])('words of address before a Khmer name are no part of it: %s', (text, one) =>
    expect(holders(text)).toEqual([one]),
  );

  test.each([
    ['Phát ngôn viên quân đội Myanmar Kyaw Hla Tun trước đó chỉ trích các nước.', 'Kyaw Hla Tun'],
    ['Theo Kyaw Hla Tun, Đại sứ Myanmar, tình hình đã yên.', 'Kyaw Hla Tun'],
    ['Cựu Thủ tướng Malaysia Tun Razif Hamdan cho rằng ASEAN cần đoàn kết.', 'Razif Hamdan'],
  ])('a word of address that ends a name is part of it: %s', (text, name) =>
    expect(holders(text).map((one) => one.split(' | ')[0])).toEqual([name]),
  );

  test.each([
    ['Chủ tịch Quốc hội Thái Lan Chuôn Líc-xay cảm ơn.', 'Chuôn Líc-xay | Chủ tịch Quốc hội Thái Lan'],
    ['Thủ tướng Thái Lan A-phi-xay Vê-cha cảm ơn.', 'A-phi-xay Vê-cha | Thủ tướng Thái Lan'],
    ['Bà Thái Lan Hương cảm ơn.', 'Thái Lan Hương | '],
    ['Tổng Thư ký Liên hợp quốc Ban Ki Moon cảm ơn.', 'Ban Ki Moon | Tổng Thư ký Liên hợp quốc'],
    ['Trưởng Ban Tổ chức Lò Văn Pha cảm ơn.', 'Lò Văn Pha | Trưởng Ban Tổ chức'],
  ])('a country or a body before one is no part of it: %s', (text, one) =>
    expect(holders(text)).toEqual([one]),
  );

  test('one word of it stands for its only bearer', () => {
    const text = 'Chị Nur Zalina Binti Yusof, sinh viên, kể lại chuyến đi.\n"Tôi sẽ quay lại", Zalina nói.';
    expect(holders(text)).toEqual(['Nur Zalina Binti Yusof | sinh viên']);
    expect(holders(`${text}\nBà Siti Zalina cho biết đoàn về muộn.\n"Tốt", Zalina nói.`)).toHaveLength(3);
  });
});

describe('offices that nobody holds by name', () => {
  test('end with the name of their body, in words that no table knows', () =>
    expect(
      holders('Giám đốc Trung tâm Khí tượng chuyên ngành ASEAN (ASMC) cảnh báo mùa khô sẽ dài.'),
    ).toEqual(['Giám đốc Trung tâm Khí tượng chuyên ngành ASEAN (ASMC) | ']));

  test('a group of them is no person', () =>
    expect(holders('34 dự án do nhóm đại biểu đề xuất đã xong.')).toEqual([]));
});

describe('offices in apposition', () => {
  test.each([
    [
      'Ông Trần Đức Khoan, Chánh Văn phòng Điều phối nông thôn mới tỉnh, cho biết cầu đã xong.',
      'Trần Đức Khoan | Chánh Văn phòng Điều phối nông thôn mới tỉnh',
    ],
    [
      'Paul Gregson, giám đốc Sáng kiến Biển xanh châu Á (BSAI) thuộc Trung tâm Nghiên cứu Chính sách Delta (CPD), đánh giá kết quả này là muộn.',
      'Paul Gregson | giám đốc Sáng kiến Biển xanh châu Á (BSAI) thuộc Trung tâm Nghiên cứu Chính sách Delta (CPD)',
    ],
    [
      'Bộ trưởng Ngoại giao Philippines, nước Chủ tịch ASEAN, Rodrigo Santos thông báo sẽ mời thêm khách.',
      'Rodrigo Santos | Bộ trưởng Ngoại giao Philippines',
    ],
  ])('%s', (text, holder) => expect(holders(text)).toEqual([holder]));

  test('a list of officials is nobody’s apposition', () =>
    expect(
      holders('Bộ trưởng Ngoại giao Philippines, các nước ASEAN, Rodrigo Santos thông báo hoãn họp.'),
    ).not.toContain('Rodrigo Santos | Bộ trưởng Ngoại giao Philippines'));

  test('the country of an office tells more than "nước chủ nhà"', () => {
    const text =
      'Ngoại trưởng Lào Bounmy Keo mở đầu.\nNgoại trưởng nước chủ nhà Bounmy Keo cho biết việc đã xong.';
    expect(holders(text)).toEqual(['Bounmy Keo | Ngoại trưởng Lào']);
  });
});

describe('a person at a distance from the verb', () => {
  test.each([
    [
      'Bộ trưởng Quốc phòng Lê Giang trong cuộc điện đàm với ông Smith hồi tháng 4 khẳng định coi trọng việc này.',
      'Lê Giang',
    ],
    [
      'Quốc vương Brunei Haji Rahman Malik, trong bài phát biểu ghi hình, chúc mừng nước chủ nhà.',
      'Haji Rahman Malik',
    ],
    ['Việc này đã xong, người phát ngôn Bộ Ngoại giao Lê Thu An cho hay tối cùng ngày.', 'Lê Thu An'],
    ['Phát ngôn viên Lầu Năm Góc John Parker ra thông cáo hôm 19/7 cho biết việc đã xong.', 'John Parker'],
    ['Giáo sư Somchai Ratana tỏ ý không vui, cảnh báo rằng tranh chấp vẫn còn.', 'Somchai Ratana'],
  ])('%s', (text, name) => expect(holders(text).map((one) => one.split(' | ')[0])).toEqual([name]));

  test('whoever was met says nothing', () =>
    expect(holders('Sau khi gặp ông Smith khẳng định này được đưa ra.')).toEqual([]));
});

describe('offices beside a name', () => {
  test.each([
    [
      'Bà Nantana Wong (nguyên Giám đốc điều hành AUN) trăn trở chuyện này.',
      'Nantana Wong | nguyên Giám đốc điều hành AUN',
    ],
    [
      'Đại diện ILO khu vực châu Á, bà Chihoko Sato, khuyến nghị các nước mở rộng bảo hiểm.',
      'Chihoko Sato | Đại diện ILO khu vực châu Á',
    ],
    [
      'Ông Somchai Ratana, Giám đốc điều hành VINA báo cáo kế hoạch và cho hay việc đã xong.',
      'Somchai Ratana | Giám đốc điều hành VINA',
    ],
  ])('%s', (text, holder) => expect(holders(text)).toEqual([holder]));

  test('brackets without an office give none', () =>
    expect(holders('Bà Nantana Wong (62 tuổi, xã Bình Hải) trăn trở chuyện này.')).toEqual([
      'Nantana Wong | ',
    ]));

  test('a palace is no president', () => {
    const text = 'Tổng thống Hàn Quốc Park Jae-hun về nước.\nPhủ Tổng thống Hàn Quốc phủ nhận việc này.';
    expect(holders(text)).toEqual(['Phủ Tổng thống Hàn Quốc | ']);
  });
});

test('an office that somebody speaks for is not their own', () =>
  expect(holders('Thay mặt lãnh đạo Đảng, đồng chí Lê Khoát nhấn mạnh chuyến thăm này.')).toEqual([
    'Lê Khoát | ',
  ]));

test('a quotation from the line before goes on to its closing mark', () => {
  const text = '"Không ai cố tình.\nNhiều chủ tàu nói với tôi rằng họ sợ", Thứ trưởng Lê Yên nói.';
  expect(holders(text)).toEqual(['Lê Yên | Thứ trưởng']);
});

describe('names that begin or end like Vietnamese', () => {
  test.each([
    ['Giám đốc điều hành Ban Thư ký MRC An Pich Hatda nói: “Đây là việc gấp”.', 'An Pich Hatda'],
    [
      'Bộ trưởng Giáo dục Singapore Ng Swee Lim phát biểu tại lễ khai mạc hôm 15/7 nhấn mạnh tinh thần này.',
      'Ng Swee Lim',
    ],
    ['Ông Rémi Nono Wande cho hay quỹ đã đủ vốn.', 'Rémi Nono Wande'],
  ])('%s', (text, name) => expect(holders(text).map((one) => one.split(' | ')[0])).toEqual([name]));

  test('a body that is called by an office is no person, and no rank is read out of an office', () => {
    expect(holders('Đại sứ quán Trung Quốc tại Bangkok khẳng định việc này có lợi.')).toEqual([
      'Đại sứ quán Trung Quốc tại Bangkok | ',
    ]);
    expect(holders('Hai thủ tướng đánh giá tình hình phức tạp.')).toEqual(['Hai thủ tướng | ']);
    expect(holders('Việc này đã xong, Cổng thông tin Bộ Quốc phòng đưa tin.')).toEqual([
      'Cổng thông tin Bộ Quốc phòng | ',
    ]);
  });
});

describe('who is meant', () => {
  test('"nhà ngoại giao này" is the one spoken of before', () => {
    const text = 'Đại sứ Lào Bounmy Keo nói các nước đã sẵn sàng.\nTheo nhà ngoại giao này, còn hai vấn đề.';
    expect(holders(text)).toEqual(['Bounmy Keo | Đại sứ Lào']);
    expect(holders('Đại sứ Lào Bounmy Keo nói vậy.\nTheo một nhà ngoại giao, còn hai vấn đề.')).toHaveLength(
      2,
    );
  });

  test('whoever a school is called by says nothing', () =>
    expect(
      holders(
        'Giáo sư Vũ Minh Kha tại Trường Chính sách công Lý Quang Diệu, Singapore, cho rằng còn sớm.',
      ).map((one) => one.split(' | ')[0]),
    ).toEqual(['Vũ Minh Kha']));
});

test('a body in small words with its letters in brackets belongs to the office', () =>
  expect(
    holders('Giám đốc Quỹ dự trữ gạo khẩn cấp ASEAN+3 (APTERR) Choomjet Ratana thông tin quỹ đã đủ gạo.'),
  ).toEqual(['Choomjet Ratana | Giám đốc Quỹ dự trữ gạo khẩn cấp ASEAN+3 (APTERR)']));
