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
