import { describe, expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

function speakers(text: string) {
  const article = prose(text);
  return findSpeakers(article, findPeople(article));
}

/** "name: verb, verb" for each speaker. */
function said(text: string): string[] {
  return speakers(text).map(
    ({ name, statements }) => `${name}: ${statements.map(({ verb }) => verb).join(', ')}`,
  );
}

describe('one office by several nouns', () => {
  test.each([
    [
      'Bộ trưởng Ngoại giao Lào Kham Souvan dự họp. Ngoại trưởng Lào cho rằng cần chờ.',
      'Kham Souvan: cho rằng',
    ],
    ['Ngoại trưởng Lò Văn Pha dự họp. Bộ trưởng Ngoại giao Việt Nam cảm ơn.', 'Lò Văn Pha: cảm ơn'],
    [
      'Thủ tướng Lò Văn Pha dự lễ. Người đứng đầu Chính phủ yêu cầu làm nhanh. Thủ tướng Chính phủ lưu ý ba điểm.',
      'Lò Văn Pha: yêu cầu, lưu ý',
    ],
    [
      'Người phát ngôn Bộ Ngoại giao Vi Thị Nga họp báo. Nữ phát ngôn viên nhấn mạnh lập trường.',
      'Vi Thị Nga: nhấn mạnh',
    ],
    [
      'Phó Chủ tịch Thường trực Quốc hội Vi Thị Nga dự họp. Phó Chủ tịch Quốc hội bày tỏ tin tưởng.',
      'Vi Thị Nga: bày tỏ',
    ],
    ['Đô đốc Agus Pratama dự diễn tập. Vị Đô đốc hy vọng gặp lại.', 'Agus Pratama: hy vọng'],
  ])('%s', (text, one) => expect(said(text)).toEqual([one]));

  test.each([
    [
      'Bộ trưởng Ngoại giao Lào Kham Souvan dự họp. Ngoại trưởng Malaysia phản đối.',
      'Ngoại trưởng Malaysia: phản đối',
    ],
    ['Ngoại trưởng Lò Văn Pha dự họp. Bộ trưởng Quốc phòng đề nghị chờ.', 'Bộ trưởng Quốc phòng: đề nghị'],
    ['Đại tướng Lò Văn Pha dự họp. Thượng tướng đề nghị chờ.', 'Thượng tướng: đề nghị'],
    [
      'Chủ tịch Quốc hội Lò Văn Pha dự họp. Phó Chủ tịch Quốc hội đề nghị chờ.',
      'Phó Chủ tịch Quốc hội: đề nghị',
    ],
  ])('but not of another holder: %s', (text, one) => expect(said(text)).toEqual([one]));

  test('one’s own head of government before a foreign one', () =>
    expect(
      said(
        'Thủ tướng Lào Kham Souvan thăm Hà Nội. Thủ tướng Lò Văn Pha đón. Người đứng đầu Chính phủ Lào cảm ơn. Thủ tướng Chính phủ đề nghị mở thêm cửa khẩu.',
      ),
    ).toEqual(['Kham Souvan: cảm ơn', 'Lò Văn Pha: đề nghị']));
});

describe('whose an office is', () => {
  test('a minister of one field is none of another in another country', () =>
    expect(
      said(
        'Bộ trưởng Lò Văn Pha cho rằng cần chờ. Bộ trưởng Y tế Lò Văn Pha cảnh báo. Bộ trưởng Nhân lực Singapore phản đối.',
      ),
    ).toEqual(['Lò Văn Pha: cho rằng, cảnh báo', 'Bộ trưởng Nhân lực Singapore: phản đối']));

  test('a rank and a name behind a comma are the next person', () =>
    expect(
      said(
        'Đại tá Lò Văn Pha dự họp với Thiếu tướng Sok Vanna. Đồng tình với Thiếu tướng Sok Vanna, Đại tá Pha nhấn mạnh ba điểm.',
      ),
    ).toEqual(['Lò Văn Pha: nhấn mạnh']));

  test('whose lead somebody speaks in is not the office', () =>
    expect(
      speakers(
        'Đại tá Lò Văn Pha, Giám đốc Công an tỉnh, dự họp. Thay mặt lãnh đạo Công an tỉnh Tây Ninh, Đại tá Lò Văn Pha cảm ơn.',
      ),
    ).toMatchObject([{ title: 'Giám đốc Công an tỉnh' }]));
});

describe('offices of several parts', () => {
  test.each([
    [
      'Đại tá Lò Văn Pha, nguyên Phó cục trưởng, nay là Cục trưởng Cục Gìn giữ hòa bình, thông tin: đã có 5 đội.',
      'nguyên Phó cục trưởng, Cục trưởng Cục Gìn giữ hòa bình',
    ],
    [
      'Nguyên Trưởng đại diện thường trú UNDP tại Việt Nam, bà Lena Hartmann, nhớ lại thời ấy.',
      'Nguyên Trưởng đại diện thường trú UNDP tại Việt Nam',
    ],
    [
      'Vụ trưởng Vụ các Tổ chức quốc tế, Bộ Ngoại giao Lò Văn Pha khẳng định đã xong.',
      'Vụ trưởng Vụ các Tổ chức quốc tế, Bộ Ngoại giao',
    ],
    [
      'Trưởng Ban Quản lý các khu công nghiệp tỉnh Lò Văn Pha cho biết đã xong.',
      'Trưởng Ban Quản lý các khu công nghiệp tỉnh',
    ],
    [
      'Bà Vi Thị Nga, Phó Cục trưởng Cục Kiểm ngư (Bộ NN&PTNT), cho hay đã xong.',
      'Phó Cục trưởng Cục Kiểm ngư (Bộ NN&PTNT)',
    ],
    [
      'Trung tướng Jean Moreau, Quyền Tư lệnh Lực lượng UNISFA, trong thư gửi hội nghị viết: “Tôi cảm ơn các bạn”.',
      'Quyền Tư lệnh Lực lượng UNISFA',
    ],
  ])('%s', (text, title) => expect(speakers(text)).toMatchObject([{ title }]));
});

describe('quotations over paragraphs', () => {
  test('what stands between the marks is said by nobody else', () =>
    expect(
      said(
        'Người phát ngôn Vi Thị Nga nêu rõ:\n“Việt Nam hoan nghênh các bên.\nLào ủng hộ việc này.\nThái Lan kêu gọi đối thoại”.\nMalaysia phản đối.',
      ),
    ).toEqual(['Vi Thị Nga: nêu rõ', 'Malaysia: phản đối']));

  test('a mark that nothing closes quotes no other paragraph', () =>
    expect(said('“Việt Nam hoan nghênh các bên.\nLào ủng hộ việc này.\nÔng Lò Văn Pha nói: “Tốt”.')).toEqual([
      'Lào: ủng hộ',
      'Lò Văn Pha: nói',
    ]));
});
