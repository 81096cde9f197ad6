import { describe, expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

/** "name: verb, verb" for each speaker. */
function said(text: string): string[] {
  const article = prose(text);
  return findSpeakers(article, findPeople(article)).map(
    ({ name, statements }) => `${name}: ${statements.map(({ verb }) => verb).join(', ')}`,
  );
}

describe('whoever issues a paper speaks through it', () => {
  test.each([
    ['Bộ Công an có báo cáo đề nghị Thủ tướng phê bình bộ nào chậm.', 'Bộ Công an: đề nghị'],
    ['Bộ Công an có báo cáo gửi Thủ tướng Chính phủ đề nghị thêm vốn.', 'Bộ Công an: đề nghị'],
    ['Bộ Y tế vừa có văn bản gửi UBND các tỉnh, thành phố yêu cầu phun thuốc.', 'Bộ Y tế: yêu cầu'],
    ['Văn phòng Chính phủ vừa có Công văn số 12/VPCP-QHQT thông báo lịch.', 'Văn phòng Chính phủ: thông báo'],
    ['Thủ tướng Lò Văn Pha vừa ký Công điện số 5/CĐ-TTg yêu cầu sơ tán.', 'Lò Văn Pha: yêu cầu'],
    ['Bộ Công Thương có văn bản gửi Bộ Tài chính, Bộ Y tế đề nghị góp ý.', 'Bộ Công Thương: đề nghị'],
    ['Lào đã gửi công hàm tới Liên hợp quốc phản đối việc này.', 'Lào: phản đối'],
  ])('%s', (text, one) => expect(said(text)).toEqual([one]));

  test.each([
    ['Trong văn bản gửi Bộ Tài chính, Bộ Công Thương đề nghị lùi hạn.', 'Bộ Công Thương: đề nghị'],
    ['Công điện của Thủ tướng yêu cầu các tỉnh sơ tán.', 'Công điện của Thủ tướng: yêu cầu'],
    ['Báo cáo gửi Quốc hội nêu rõ kinh tế tốt lên.', 'Báo cáo gửi Quốc hội: nêu rõ'],
  ])('but the paper, or somebody else, in: %s', (text, one) => expect(said(text)).toEqual([one]));

  test.each(['Dự án chưa có báo cáo đánh giá tác động môi trường.', 'Mỏ đã có báo cáo đánh giá trữ lượng.'])(
    'nobody: %s',
    (text) => expect(said(text)).toEqual([]),
  );
});

describe('papers that somebody presents', () => {
  test.each([
    ['Báo cáo do ông Lò Văn Pha trình bày nêu rõ 9 việc đã xong.', 'Báo cáo: nêu rõ'],
    ['Báo cáo thẩm tra do Bộ Công an trình bày đề nghị làm rõ.', 'Báo cáo thẩm tra: đề nghị'],
  ])('%s', (text, one) => expect(said(text)).toEqual([one]));

  test.each([
    'Chiều nay, Quốc hội thảo luận tại Tổ về báo cáo của Chính phủ.',
    'Có đại biểu đề nghị kéo dài thời hạn.',
    'Hai nước xử lý tranh chấp theo UNCLOS.',
  ])('nobody: %s', (text) => expect(said(text)).toEqual([]));
});

describe('papers behind "theo"', () => {
  test.each(['Theo báo cáo, 38 tỉnh đã xong.', 'Theo thông báo, lễ sẽ diễn ra ngày 5/6.'])(
    'whose they are is not told: %s',
    (text) => expect(said(text)).toEqual([]),
  );

  test('a paper with a name of its own is named whole', () =>
    expect(said('Theo báo cáo Chỉ số Hòa bình toàn cầu 2023, Lào xếp thứ 46.')).toEqual([
      'báo cáo Chỉ số Hòa bình toàn cầu 2023: theo',
    ]));
});

describe('bodies by those whom they gather', () => {
  test.each([
    ['Hội người Việt Nam tỉnh cho biết sẽ mở lễ hội Áo dài.', 'Hội người Việt Nam tỉnh: cho biết'],
    ['Hiệp hội doanh nghiệp nhỏ và vừa kiến nghị giảm thuế.', 'Hiệp hội doanh nghiệp nhỏ và vừa: kiến nghị'],
    ['Một tổ chức phi chính phủ cho biết đã gửi thuốc.', 'Một tổ chức phi chính phủ: cho biết'],
  ])('%s', (text, one) => expect(said(text)).toEqual([one]));

  test('a body told again by its noun is not looked for in the noun of an event', () =>
    expect(
      said('Hội người Việt Nam tỉnh cho biết sẽ mở lễ hội Áo dài. Hội cũng kêu gọi kiều bào đóng góp sách.'),
    ).toEqual(['Hội người Việt Nam tỉnh: cho biết, kêu gọi']));
});
