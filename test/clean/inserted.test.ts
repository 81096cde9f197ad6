import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** A page of nothing but its headline, its day and its paragraphs, as the tool reads it out of a fixture. */
interface Article {
  readonly fixture: string;
  readonly head: readonly string[];
  readonly paragraphs: readonly string[];
}

const STORY_WORDS = 15;

/** Whether a line is a paragraph of whole sentences, and no heading: beside one of those a box says other things. */
const isParagraph = (line: string | undefined): boolean =>
  line !== undefined && line.split(' ').length >= STORY_WORDS && /[.”]$/u.test(line);

/** The sections of some pages look like another page's stories themselves. */
const HEADINGS = 1;

function articles(): Article[] {
  const found: Article[] = [];
  for (const fixture of readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'))) {
    const { language, article } = extract(readFileSync(new URL(fixture, FIXTURES), 'utf8'));
    const paragraphs = article.paragraphs.map(({ text }) => text);
    if (language !== 'vi' || article.title === null || paragraphs.length < 5) continue;
    if (paragraphs.filter((line) => /[\p{L}\d]$/u.test(line)).length > HEADINGS) continue;
    const day = (article.published ?? '2023-03-12').slice(0, 10).split('-').reverse().join('/');
    found.push({ fixture, head: [article.title, `${day} 08:15`], paragraphs });
  }
  // Cells of tables, verses: what is left of some pages is no page of paragraphs.
  return found.filter(({ head, paragraphs }) => {
    const again = extract([...head, ...paragraphs].join('\n')).article;
    return again.title === head[0] && again.paragraphs.length === paragraphs.length;
  });
}

const ARTICLES = articles();
/** Those without headings, lists and short sentences. */
const PROSE = ARTICLES.filter(({ paragraphs }) => paragraphs.every(isParagraph));

/** The article and the findings of a page: what no box may change. */
function read(lines: readonly string[]): string {
  const { article, events, progress, speakers } = extract(lines.join('\n'));
  return JSON.stringify([
    article.title,
    article.published,
    article.paragraphs.map(({ text }) => text),
    events.map(({ name, date, place, mode }) => [name, date?.value, place, mode]),
    progress.map(({ done, total, unit }) => [done, total, unit]),
    speakers.map(({ name, title, statements }) => [name, title, statements.map(({ verb }) => verb)]),
  ]);
}

const LINKS = [
  'Khánh thành cầu treo bắc qua suối Nậm Ngần',
  'Giá cà phê Tây Nguyên tăng phiên thứ ba liên tiếp',
  'Trưng bày hai trăm cổ vật gốm Chu Đậu tại Hải Dương',
];
const TIME = '11/03/2023 17:40';
const STORIES = LINKS.flatMap((link, i) => [
  link,
  [
    'Cây cầu dài 86 mét giúp học sinh ba bản không còn phải lội suối tới trường.',
    'Thương lái thu mua ở mức 47.200 đồng một ki-lô-gam, cao nhất từ đầu vụ.',
    'Các hiện vật được giới thiệu tới công chúng cho đến hết mùa hè năm nay.',
  ][i] ?? '',
]);

test('some pages of paragraphs are tried', () => {
  expect(ARTICLES.length).toBeGreaterThan(12);
  expect(PROSE.length).toBeGreaterThan(3);
});

test.each<readonly [name: string, box: readonly string[]]>([
  ['links under a heading', ['Tin liên quan', ...LINKS]],
  ['links under a heading in capitals, with dashes', ['TIN LIÊN QUAN', ...LINKS.map((link) => `- ${link}`)]],
  ['links under a label', ['Xem thêm:', ...LINKS]],
  ['links under a label without a mark', ['Xem thêm', ...LINKS]],
  ['links under an invitation', ['Mời bạn xem thêm', ...LINKS]],
  ['links with their times', ['Tin mới', ...LINKS.flatMap((link) => [link, TIME])]],
  ['one link under a heading', ['Video đang được xem nhiều', LINKS[1] ?? '']],
  ['two links', LINKS.slice(1)],
  ['one link behind its label', [`Xem thêm: ${LINKS[0]}`]],
  ['one link behind arrows', [`>> ${LINKS[0]}`]],
  ['an advert', ['Quảng cáo']],
  ['an advert in English', ['ADVERTISEMENT']],
  ['a share bar', ['Chia sẻ', 'Facebook', 'Zalo', 'Sao chép liên kết']],
  ['a player', ['Nghe đọc bài', '0:00/3:12', 'Giọng nữ', 'Giọng nam']],
  ['a newsletter', ['Đăng ký nhận bản tin', 'Nhập email của bạn', 'Đăng ký']],
  ['a poll', ['Bạn có quan tâm đến bài viết này không?', 'Có', 'Không']],
  ['an account to follow', ['Theo dõi chúng tôi trên Google News']],
  ['a picture and its credit', ['Quang cảnh buổi lễ. Ảnh: Vy Lan/TTXVN']],
  ['a picture and its source', ['Các đại biểu chụp ảnh chung tại buổi lễ (Ảnh: TTXVN)']],
  ['a picture that illustrates', ['Ảnh minh họa']],
  ['who took a picture', ['VGP/Bình Vy']],
  ['the name of a picture', ['IMG_2041.JPG']],
])('a box between two paragraphs changes nothing: %s', (_, box) => {
  const changed: string[] = [];
  for (const { fixture, head, paragraphs } of ARTICLES) {
    const whole = read([...head, ...paragraphs]);
    for (let at = 1; at < paragraphs.length; at += 1) {
      if (!isParagraph(paragraphs[at - 1]) || !isParagraph(paragraphs[at])) continue;
      const boxed = [...head, ...paragraphs.slice(0, at), ...box, ...paragraphs.slice(at)];
      if (read(boxed) !== whole) changed.push(`${fixture} at ${at} of ${paragraphs.length}`);
    }
  }
  expect(changed).toEqual([]);
});

test.each<readonly [name: string, box: readonly string[]]>([
  ['a menu', ['Trang chủ', 'Chính trị', 'Xã hội', 'Thế giới', 'Kinh tế', 'Văn hóa', 'Thể thao']],
  ['a path', ['Trang chủ › Thời sự › Đối ngoại']],
  ['forms', ['Đăng nhập', 'Đăng ký', 'Tìm kiếm']],
  ['headlines', ['Tin nóng', ...LINKS]],
  ['headlines with their times', ['Tin mới', ...LINKS.flatMap((link) => [link, TIME])]],
  ['stories', ['Tin nổi bật', ...STORIES]],
  ['whose page it is', ['CỔNG THÔNG TIN ĐIỆN TỬ', 'SỞ THỦY LỢI']],
])('a box above the headline changes nothing: %s', (_, box) => {
  const changed = ARTICLES.filter(({ head, paragraphs }) => {
    const page = [...head, ...paragraphs];
    return isParagraph(paragraphs[0]) && isParagraph(paragraphs[1]) && read([...box, ...page]) !== read(page);
  });
  expect(changed.map(({ fixture }) => fixture)).toEqual([]);
});

test.each<readonly [name: string, box: readonly string[]]>([
  ['stories', ['Tin liên quan', ...STORIES]],
  ['stories without a heading', STORIES],
  ['headlines with their times, without a heading', LINKS.flatMap((link) => [link, TIME])],
  ['headlines with their days', ['Các tin khác:', ...LINKS.map((link) => `- ${link} (10/03/2023)`)]],
  ['tags', ['Từ khóa', 'Nậm Ngần', 'cầu treo']],
  ['comments', ['Bình luận (1)', 'Vy Lan', 'Bài viết rất hay.', '2 giờ trước Thích Trả lời']],
  ['a publisher', ['Cơ quan chủ quản: Hội Thủy lợi', 'Giấy phép số 12/GP-BTTTT', '© 2023 Báo Sông Nước.']],
])('a box behind the body changes nothing: %s', (_, box) => {
  const changed = ARTICLES.filter(({ head, paragraphs }) => {
    const page = [...head, ...paragraphs];
    return isParagraph(paragraphs.at(-1)) && read([...page, ...box]) !== read(page);
  });
  expect(changed.map(({ fixture }) => fixture)).toEqual([]);
});

test.each<readonly [line: string, authors: readonly string[], agency: string | null]>([
  ['Hà Vy - Lê Minh Quang', ['Hà Vy', 'Lê Minh Quang'], null],
  ['Bài và ảnh: Hà Vy', ['Hà Vy'], null],
  ['Hà Vy (TTXVN/Vietnam+)', ['Hà Vy'], 'TTXVN'],
  ['Hà Vy (Phóng viên TTXVN tại Jakarta)', ['Hà Vy'], 'TTXVN'],
  ['Hà Vy - Ảnh: Lê Minh Quang', ['Hà Vy'], null],
  ['Hà Vy/VOV Đông Bắc Á', ['Hà Vy'], 'VOV'],
  ['Hà Vy, Báo Sông Nước', ['Hà Vy'], 'Báo Sông Nước'],
  ['Theo TTXVN', [], 'TTXVN'],
])('who wrote stands under the headline, under the lead or behind the body: %s', (line, authors, agency) => {
  for (const { fixture, head, paragraphs } of PROSE) {
    const [lead = '', ...rest] = paragraphs;
    for (const page of [
      [...head, line, ...paragraphs],
      [...head, lead, line, ...rest],
      [...head, ...paragraphs, line],
    ]) {
      const { article } = extract(page.join('\n'));
      expect(
        article.paragraphs.map(({ text }) => text),
        fixture,
      ).toEqual(paragraphs);
      expect([article.authors, article.agency], fixture).toEqual([authors, agency]);
    }
  }
});

test.each([
  ['Hà Vy.', 'Hà Vy'],
  ['V.H.', 'V.H'],
])('a name with a full stop behind the body signs it: %s', (line, author) => {
  for (const { head, paragraphs } of PROSE) {
    const { article } = extract([...head, ...paragraphs, line].join('\n'));
    expect(article.paragraphs.length).toBe(paragraphs.length);
    expect(article.authors).toEqual([author]);
  }
});

test('who put an article online is no part of it: a unit above or below the time', () => {
  const { head, paragraphs } = ARTICLES[0] ?? { head: [], paragraphs: [] };
  const [title = '', time = ''] = head;
  for (const top of [
    [title, 'Phòng Hợp tác quốc tế', time],
    [title, time, 'Phòng Hợp tác quốc tế'],
  ])
    expect(extract([...top, ...paragraphs].join('\n')).article.paragraphs).toHaveLength(paragraphs.length);
});
