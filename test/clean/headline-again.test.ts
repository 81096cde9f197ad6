import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';

const HEADLINES = [
  'Sông Vàm khai lũ',
  'Sáu nước bàn chuyện nước ngầm',
  'Bộ trưởng lên đường dự họp tại Vientiane',
  'Sáu nước ven sông cùng nhau bàn chuyện chia sẻ nguồn nước ngầm',
];
const LEAD =
  'Sáng 12/3, đại diện sáu nước ven sông gặp nhau tại Vientiane để bàn cách chia sẻ nguồn nước ngầm của lưu vực.';
const PARAGRAPHS = [
  'Cuộc họp do Ban Thư ký lưu vực tổ chức, với sự tham dự của hơn một trăm chuyên gia và nhà quản lý trong vùng.',
  'Các đoàn dành cả buổi sáng để nghe báo cáo về mực nước ở bốn mươi hai giếng quan trắc dọc hai bờ sông.',
  'Cuộc họp kế tiếp diễn ra vào mùa khô năm sau, ở một tỉnh do nước chủ nhà lựa chọn và thông báo.',
];
const MENU = ['Trang chủ', 'Thời sự', 'Quốc tế', 'Kinh tế', 'Văn hóa', 'Thể thao'];

describe.each(HEADLINES)('a headline stays one, however often the page repeats it: %s', (headline) => {
  const times = (text: string): string[] => [text, ...PARAGRAPHS.flatMap((line) => [text, line]), text];
  const stamped = [headline, '12/03/2024 15:20', LEAD];
  test.each<readonly [name: string, page: readonly string[]]>([
    ['under every picture', [...stamped, ...times(headline)]],
    ['in the tab and under every picture', [`${headline} | Báo Sông Nước`, ...stamped, ...times(headline)]],
    [
      'below a menu and in the share bar',
      [...MENU, ...stamped, ...PARAGRAPHS, 'Chia sẻ', headline, headline],
    ],
    ['with numbers of pictures', [...stamped, headline, ...times(`${headline} - Ảnh 1.`), headline]],
  ])('%s', (_, page) => {
    const { article } = extract(page.join('\n'));
    expect(article.title).toBe(headline);
    expect(article.paragraphs.map(({ text }) => text)).toEqual([LEAD, ...PARAGRAPHS]);
  });

  test('above the first picture, with the writer between the two', () => {
    const credited = `${LEAD.slice(0, -1)}. (Ảnh: Hà Vy)`;
    const page = [
      headline,
      'Lan Chi',
      'Theo dõi Báo Sông Nước trên',
      headline,
      credited,
      LEAD,
      ...PARAGRAPHS,
    ];
    const { article } = extract(page.join('\n'));
    expect([article.title, article.authors]).toEqual([headline, ['Lan Chi']]);
  });
});

test.each(['15:20 | 12/03/2024', 'Thứ 3, 12.3.2024 | 15:20', '12/03/2024 15:20 | Lượt xem: 345'])(
  'a time that opens the page with a mark in it is no tab: %s',
  (time) => {
    const { article } = extract([time, HEADLINES[1], LEAD, ...PARAGRAPHS].join('\n'));
    expect([article.title, article.published]).toEqual([HEADLINES[1], '2024-03-12T15:20']);
  },
);

test('an entry that stands three times is neither the headline nor a sub-heading', () => {
  const entry = 'Thời tiết các vùng hôm nay';
  const head = [entry, ...MENU, entry, ...MENU, HEADLINES[1] ?? '', '12/03/2024 15:20', LEAD];
  const { article } = extract([...head, ...PARAGRAPHS.flatMap((line) => [line, entry])].join('\n'));
  expect(article.title).toBe(HEADLINES[1]);
  expect(article.paragraphs.map(({ text }) => text)).toEqual([LEAD, ...PARAGRAPHS]);
});

test('a headline with the hash of Markdown is one beside themes with their hashes', () => {
  const themes = ['# Mùa lũ năm nay ở hạ lưu', '# SEA Games', '# Đại hội thể thao các tỉnh ven sông'];
  const page = [...themes, ...MENU, `# ${HEADLINES[1]}`, '12/03/2024 15:20', LEAD, ...PARAGRAPHS];
  const { article } = extract(page.join('\n'));
  expect([article.title, article.published]).toEqual([HEADLINES[1], '2024-03-12T15:20']);
  expect(article.paragraphs.map(({ text }) => text)).toEqual([LEAD, ...PARAGRAPHS]);
});

describe.each([
  'Sáu nước ven sông bàn chuyện nước ngầm',
  'Lào - Thái Lan nhất trí chia sẻ số liệu về nước ngầm',
  "Sáu nước thôi 'khoán' chuyện nước ngầm cho các 'nhà máy'",
])('the line that says more or less than the headline is none: %s', (headline) => {
  test.each([
    `${headline} - Sức khỏe`,
    `${headline} | Báo Sông Nước`,
    `Báo Sông Nước | ${headline}`,
    `Trang chủ / Chính trị / ${headline}`,
    `Trang chủ > Chính trị > ${headline}`,
    `${headline.slice(0, 27)}...`,
    `${headline.slice(0, -6)}…`,
  ])('%s', (above) => {
    for (const between of [[], MENU]) {
      const page = [above, ...between, headline, '12/03/2024 15:20', LEAD, ...PARAGRAPHS];
      const { article } = extract(page.join('\n'));
      expect([article.title, article.published]).toEqual([headline, '2024-03-12T15:20']);
      expect(article.paragraphs.map(({ text }) => text)).toEqual([LEAD, ...PARAGRAPHS]);
    }
  });
});

test.each([
  ['Lào - Thái Lan bàn chuyện nước ngầm', 'Lào - Thái Lan bàn chuyện rừng đầu nguồn'],
  ['Sáu nước bàn chuyện nước ngầm...', 'Sáu nước bàn chuyện rừng đầu nguồn'],
])('a headline stays one above a link that begins as it does: %s', (headline, link) => {
  const page = [headline, '12/03/2024 15:20', LEAD, ...PARAGRAPHS, 'Tin liên quan', link];
  expect(extract(page.join('\n')).article.title).toBe(headline);
});

test('the house before a headline is no part of it, and its section none where the tab repeats it', () => {
  const page = ['12/03/2024 15:20', LEAD, ...PARAGRAPHS];
  const title = (...head: string[]): string | null => extract([...head, ...page].join('\n')).article.title;
  expect(title(...MENU, `VOV.VN - ${HEADLINES[1]}`)).toBe(HEADLINES[1]);
  expect(title(`${HEADLINES[2]} | Báo Sông Nước`, `Tin thế giới ${HEADLINES[2]}`)).toBe(HEADLINES[2]);
});
