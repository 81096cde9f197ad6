import { expect, test } from 'vitest';
import { linesOf } from './support.js';

const ABOVE =
  'Sáng 2/8, Bộ trưởng Trần Văn Bảo dự Hội nghị Biển ASEAN lần thứ 4 theo hình thức trực tuyến cùng các nước.';
const BELOW =
  'Phát biểu tại Hội nghị, Bộ trưởng nhấn mạnh các nước cần giữ vững đoàn kết và phát huy vai trò của khối.';

function label(line: string): string | undefined {
  const text = ['Các nước bàn chuyện biển', '', ABOVE, '', line, '', BELOW].join('\n');
  return linesOf(text).find((one) => text.slice(one.line.start, one.line.end) === line)?.label;
}

test.each(['Phiên họp thứ hai tại Hà Nội ngày 2/8', 'Hội nghị Biển ASEAN tại Huế ngày 2/8/2021'])(
  'who or what, where and when is a text of a picture: %s',
  (line) => expect(label(line)).toBe('caption'),
);

test.each([
  'Hội nghị Biển ASEAN diễn ra tại Huế ngày 2/8/2021',
  'Từ Hội nghị tại Hà Nội đến Tuyên bố ngày 2/8',
  'Hội nghị tại Huế',
])('a sentence or a sub-heading is none: %s', (line) => expect(label(line)).toBe('body'));

test('a box of links ends where long paragraphs go on, also with a text of a picture between them', () => {
  const long = (end: string): string =>
    `Ông Somchai cho rằng các nước phải cùng nhau đo đạc mỗi ngày. Ông đề nghị lập một nhóm chuyên gia, ${end}`;
  const text = [
    'Các nước bàn chuyện biển',
    'Thứ Hai, 02/08/2021 08:15',
    ABOVE,
    BELOW,
    'Tin liên quan',
    'Tàu nghiên cứu mới cập cảng sau ba tháng ở ngoài khơi xa',
    long('gồm sáu người.'),
    'Đại sứ Trần Văn Bảo phát biểu tại phiên họp',
    long('và sẽ báo cáo vào tháng sau.'),
    long('cùng với các đối tác của khối.'),
    'Chia sẻ',
  ].join('\n');
  const labels = linesOf(text).map(({ label: one }) => one);
  expect(labels.slice(5)).toEqual(['chrome', 'body', 'caption', 'body', 'body', 'chrome']);
});

test('behind the last paragraph the same box goes on with teasers', () => {
  const text = [
    'Các nước bàn chuyện biển',
    'Thứ Hai, 02/08/2021 08:15',
    ABOVE,
    BELOW,
    'Tin liên quan',
    'Tàu nghiên cứu mới cập cảng sau ba tháng ở ngoài khơi xa',
    'Con tàu dài tám mươi mét mang về hơn một nghìn mẫu nước.',
    'Ngư dân được mùa cá cơm sau nhiều năm thất bát',
    'Mỗi chuyến ra khơi của bà con nay thu về vài chục triệu đồng.',
  ].join('\n');
  expect(
    linesOf(text)
      .slice(6)
      .map(({ label: one }) => one),
  ).toEqual(['chrome', 'chrome', 'chrome']);
});

test.each([
  'Đại tướng Trần Văn Bảo gặp Bộ trưởng Quốc phòng Lào.',
  'Đại tướng Trần Văn Bảo cùng các đại biểu dự hội nghị.',
  'Các Bộ trưởng Kinh tế ASEAN tại phiên khai mạc',
  'Đoàn công tác của tỉnh tại Diễn đàn',
  'Thứ trưởng Trần Văn Bảo và các Trưởng đoàn',
])('so is one sentence of who does what people do in pictures: %s', (line) =>
  expect(label(line)).toBe('caption'),
);

test.each([
  'Đại tướng Trần Văn Bảo đã gặp Bộ trưởng Quốc phòng Lào.',
  'Đại tướng Trần Văn Bảo gặp Bộ trưởng Quốc phòng Lào ngày 2/8.',
  'Đại tướng Trần Văn Bảo cho biết sẽ gặp Bộ trưởng Quốc phòng Lào.',
  'Các Bộ trưởng đến họp tại Hội nghị',
])("a time, a helper or a verb of saying is the body's: %s", (line) => expect(label(line)).toBe('body'));

const QUESTION = 'Xin Đại sứ cho biết hội nghị năm nay có điểm gì mới so với lần đầu tiên?';
const ANSWER =
  'Năm nay có nhiều điểm mới. Quy mô hội nghị lớn hơn, với hơn bốn trăm đại biểu của nhiều nước.';

test('an interview goes on with its question behind a box of links, and ends with thanks', () => {
  const text = [
    'Các nước bàn chuyện biển',
    'Thứ Hai, 02/08/2021 08:15',
    ABOVE,
    'Tin liên quan',
    'Tàu nghiên cứu mới cập cảng sau ba tháng ở ngoài khơi xa',
    QUESTION,
    ANSWER,
    BELOW,
    'Xin cảm ơn Đại sứ!',
    'Ngư dân được mùa cá cơm sau nhiều năm thất bát',
    'Mỗi chuyến ra khơi của bà con nay thu về vài chục triệu đồng.',
  ].join('\n');
  expect(
    linesOf(text)
      .slice(3)
      .map(({ label: one }) => one),
  ).toEqual(['chrome', 'chrome', 'body', 'body', 'body', 'body', 'chrome', 'chrome']);
});
