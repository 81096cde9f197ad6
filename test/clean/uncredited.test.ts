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
