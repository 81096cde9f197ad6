import { expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

/** "name | title" of everybody who speaks. */
function said(text: string): string[] {
  const article = prose(text);
  return findSpeakers(article, findPeople(article)).map(({ name, title }) => `${name} | ${title ?? ''}`);
}

test.each([
  // a hospital is called by two syllables that may look like somebody's name
  [
    'Ông Lê Văn Khải, Giám đốc Bệnh viện Bạch Mai, nói đã xong.',
    ['Lê Văn Khải | Giám đốc Bệnh viện Bạch Mai'],
  ],
  ['Giám đốc Bệnh viện Bạch Mai Đào Xuân Cơ nói đã xong.', ['Đào Xuân Cơ | Giám đốc Bệnh viện Bạch Mai']],
  ['Giám đốc Bệnh viện Đào Xuân Cơ nói đã xong.', ['Đào Xuân Cơ | Giám đốc Bệnh viện']],
  ['Giám đốc Sở Lê Hải nói đã xong.', ['Lê Hải | Giám đốc Sở']],
  // a school by somebody's who is long dead
  [
    'Hiệu trưởng Trường THPT Chu Văn An Nguyễn Thị Hoa nói đã xong.',
    ['Nguyễn Thị Hoa | Hiệu trưởng Trường THPT Chu Văn An'],
  ],
  ['Trường THPT Lê Quý Đôn cho biết đã xong.', ['Trường THPT Lê Quý Đôn | ']],
  [
    'Ông Bùi Quang Hải, Bí thư thứ nhất Trung ương Đoàn TNCS Hồ Chí Minh, nói đã xong.',
    ['Bùi Quang Hải | Bí thư thứ nhất Trung ương Đoàn TNCS Hồ Chí Minh'],
  ],
  // a company by its own, unless what it deals with is told
  ['Chủ tịch Tập đoàn Nguyễn Hoàng nói đã xong.', ['Chủ tịch Tập đoàn Nguyễn Hoàng | ']],
  [
    'Chủ tịch Tập đoàn Dầu khí Việt Nam Lê Mạnh Hải nói đã xong.',
    ['Lê Mạnh Hải | Chủ tịch Tập đoàn Dầu khí Việt Nam'],
  ],
  ['Chủ tịch Tập đoàn FPT Trương Gia Hải nói đã xong.', ['Trương Gia Hải | Chủ tịch Tập đoàn FPT']],
])('where the name of a body ends and a person’s begins: %s', (text, found) =>
  expect(said(text)).toEqual(found),
);

test.each([
  ['Theo Học viện Ngoại giao, đã xong.', ['Học viện Ngoại giao | ']],
  [
    'Theo Chương trình Phát triển Liên hợp quốc (UNDP), đã xong.',
    ['Chương trình Phát triển Liên hợp quốc | '],
  ],
  ['Theo chương trình, hội nghị bế mạc chiều nay.', []],
  ['Anh theo học ngành y, mẹ anh nói.', []],
])('"theo" before a body whose name begins with what is no source: %s', (text, found) =>
  expect(said(text).filter((name) => !name.startsWith('mẹ'))).toEqual(found),
);

test.each([
  ['Vụ Hợp tác quốc tế, Bộ Y tế cho biết đã xong.', ['Vụ Hợp tác quốc tế, Bộ Y tế | ']],
  ['Làm việc với Cục Hải quan, Bộ Y tế cho biết đã xong.', ['Bộ Y tế | ']],
  ['Tại Sở Tài chính, Bộ Y tế cho biết đã xong.', ['Bộ Y tế | ']],
  [
    'Phòng Thương mại và Công nghiệp Việt Nam cho biết đã xong.',
    ['Phòng Thương mại và Công nghiệp Việt Nam | '],
  ],
])('a part of a body before it: %s', (text, found) => expect(said(text)).toEqual(found));

test.each([
  ['Nhật Bản tuyên bố sẽ hỗ trợ.', ['Nhật Bản | ']],
  ['Phía Nhật Bản đánh giá cao kết quả.', ['Phía Nhật Bản | ']],
  ['Bản tuyên bố chung của hai nước.', []],
  ['Tổng Thư ký Liên hợp quốc đặc biệt nhấn mạnh điều này.', ['Tổng Thư ký Liên hợp quốc | ']],
  ['Đại diện đặc biệt của Lào nhấn mạnh điều này.', ['Đại diện đặc biệt của Lào | ']],
  ['Tổng Thư ký Liên hợp quốc thông tin về cuộc gặp.', ['Tổng Thư ký Liên hợp quốc | ']],
])('the last word of a name with the first of what it does: %s', (text, found) =>
  expect(said(text)).toEqual(found),
);
