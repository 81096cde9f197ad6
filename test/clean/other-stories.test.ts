import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';

const HEADLINE = 'Sáu nước bàn chuyện nước ngầm';
const PARAGRAPHS = [
  'Đại diện sáu nước ven sông gặp nhau tại Vientiane để bàn cách chia sẻ nguồn nước ngầm của cả lưu vực.',
  'Cuộc họp do Ban Thư ký lưu vực tổ chức, với sự tham dự của hơn một trăm chuyên gia và nhà quản lý.',
  'Cuộc họp kế tiếp diễn ra vào mùa khô năm sau, ở một tỉnh do nước chủ nhà lựa chọn và thông báo.',
];
const LINKS = ['Khánh thành cầu treo qua suối Nậm Ngần', 'Giá cà phê tăng phiên thứ ba', 'Trưng bày gốm cổ'];

const read = (...behind: string[]): ReturnType<typeof extract>['article'] =>
  extract([HEADLINE, ...PARAGRAPHS, ...behind].join('\n')).article;

test('times above the headlines of other stories are not the time of a page without one', () =>
  expect(read(...LINKS.flatMap((link, i) => [`0${i + 3}/03/2024 09:30`, link])).published).toBeNull());

test('a time alone behind the body is', () => {
  expect(read('05/03/2024 09:30').published).toBe('2024-03-05T09:30');
  expect(read('Hà Vy', '05/03/2024 09:30', 'Bình luận').published).toBe('2024-03-05T09:30');
});

test('whoever comments has not written the article', () => {
  const comment = ['Trần Văn Hùng', 'Bài viết rất hay, mong các nước làm thật.', 'Thích', 'Trả lời'];
  expect(read(...comment, '2 giờ trước', ...comment).authors).toEqual([]);
  expect(read('Hà Vy', ...comment).authors).toEqual(['Hà Vy']);
  expect(read('Hà Vy', 'Thích', 'Chia sẻ').authors).toEqual(['Hà Vy']);
});

test('a name above the comments signs the page, though links stand between the two', () => {
  const links = ['Tin liên quan', ...LINKS];
  expect(read(...links, 'HÀ VY', 'Bình luận (12)').authors).toEqual(['HÀ VY']);
  expect(read(...links, 'Bình luận (12)', 'HÀ VY').authors).toEqual([]);
});

test("the last words of a headline are no site's name where a tag below a short page says them again", () => {
  const title = 'Mười mùa lũ và chuyện chia nước ở Lào - ASEAN';
  const long = PARAGRAPHS.join(' ');
  expect(extract([title, long, 'Từ khóa:', 'ASEAN', 'Lào'].join('\n')).article.title).toBe(title);
});
