import { expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

/** "name: verbs" of everybody who speaks. */
function said(text: string): string[] {
  const article = prose(text);
  return findSpeakers(article, findPeople(article)).map(
    ({ name, statements }) => `${name}: ${statements.map(({ verb }) => verb).join(', ')}`,
  );
}

test.each([
  // before the verb it is no part of it
  ['Ông Mai Văn Khoát, 60 tuổi, hồ hởi kể nước đã rút.', ['Mai Văn Khoát: kể']],
  ['Chị Vi Thị Sen rưng rưng cho biết nhà đã trôi.', ['Vi Thị Sen: cho biết']],
  ['Ông Mai Văn Khoát bức xúc nói: "Không ai xuống xem".', ['Mai Văn Khoát: nói']],
  ['Ông Mai Văn Khoát không giấu được xúc động chia sẻ: "Tôi chờ đã lâu".', ['Mai Văn Khoát: chia sẻ']],
  ['Bị cáo Phùng Văn Tài thành khẩn khai nhận hành vi.', ['Phùng Văn Tài: khai nhận']],
  // alone it tells of words only with them beside it
  ['Chị Vi Thị Sen buồn rầu: "Nhà trôi rồi".', ['Vi Thị Sen: buồn rầu']],
  ['"Nhà trôi rồi", chị Vi Thị Sen mếu máo.', ['Vi Thị Sen: mếu máo']],
  ['Chị Vi Thị Sen buồn rầu suốt nhiều ngày.', []],
  ['Ông Mai Văn Khoát bức xúc vì đường hỏng.', ['Mai Văn Khoát: bức xúc']],
])('how somebody says it: %s', (text, found) => expect(said(text)).toEqual(found));

test.each([
  ['"Xe vào tận bản", anh Lò Văn Inh nhắn nhủ.', ['Lò Văn Inh: nhắn nhủ']],
  ['Anh Lò Văn Inh động viên: "Cố lên".', ['Lò Văn Inh: động viên']],
  ['Anh Lò Văn Inh động viên bà con.', []],
  ['Anh Lò Văn Inh bảo vệ: "Đường sắt" và "Đường bộ".', []],
])('words of telling that need what is told: %s', (text, found) => expect(said(text)).toEqual(found));

test.each([
  [
    'Cựu thủ tướng Thaksin Shinawatra hôm 3/5 nói trên kênh truyền hình rằng ông sẽ về.',
    ['Thaksin Shinawatra: nói'],
  ],
  ['Những tồn tại mà Bộ trưởng Lê Văn Tỵ nói trên đã được xử lý.', []],
])('"nói trên" points back unless a medium follows: %s', (text, found) => expect(said(text)).toEqual(found));

test.each([
  ['Bộ trưởng Hồ Đức Phớc khẳng định sẽ làm.', ['Hồ Đức Phớc: khẳng định']],
  ['Ông Trần Huờn Anh cho biết đã xong.', ['Trần Huờn Anh: cho biết']],
  ['Ông Lý Dzũng nói đã xong.', ['Lý Dzũng: nói']],
])('a name in a spelling that grammars do not list: %s', (text, found) => expect(said(text)).toEqual(found));

test.each([
  ['Sạp ở chợ Bà Rịa phản ánh nhiều điều.', []],
  ['Theo Ông Nhẫn, việc này cần làm ngay.', ['Nhẫn: theo']],
  ['Bà Trà khẳng định việc này cần làm ngay.', ['Trà: khẳng định']],
])('a capital word of address amid a sentence is in the name of a place: %s', (text, found) =>
  expect(said(text)).toEqual(found),
);

test.each([
  [
    'Nhóm nghiên cứu của Đại học Oxford kết luận thuốc an toàn.',
    ['Nhóm nghiên cứu của Đại học Oxford: kết luận'],
  ],
  ['Nhóm chuyên gia của Liên hợp quốc cảnh báo tình hình.', ['Nhóm chuyên gia của Liên hợp quốc: cảnh báo']],
])('those who work for a body: %s', (text, found) => expect(said(text)).toEqual(found));
