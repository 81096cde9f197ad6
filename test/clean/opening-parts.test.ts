import { expect, test } from 'vitest';
import { linesOf, parts } from './support.js';

const LONG =
  'Trong trụ cột kinh tế, các nước ven sông đã triển khai phần lớn những việc được giao, góp phần nâng kim ngạch buôn bán.';

const labelsOf = (...lines: string[]): string[] => linesOf(lines.join('\n')).map(({ label }) => label);

test('a numbered heading below an abstract and its keywords is of the body', () => {
  const labels = labelsOf(
    'Dòng sông chung sau mười năm: Thành tựu và thách thức',
    'Thứ sáu, 14-03-2025',
    'Bài viết nhìn lại mười năm hợp tác của sáu nước ven sông.',
    'Từ khóa: sông; hợp tác',
    '1. Thành tựu của hợp tác',
    LONG,
    '2. Một số thách thức',
    LONG,
    LONG,
    LONG,
  );
  expect(labels.slice(4)).toEqual(Array.from({ length: 6 }, () => 'body'));
});

const HEAD = ['Các nước bàn chuyện dòng sông chung', 'Thứ sáu, 14-03-2025'];
const STORY = 'Bảy sáng kiến trẻ cho dòng sông chung của sáu nước';

test.each([
  ['./.', 'body'],
  ['.', 'chrome'],
])('behind a box of links one paragraph is of the body if it ends the article: "%s"', (end, label) => {
  const last = `Các bộ trưởng nhất trí tiếp tục phối hợp chặt chẽ trong quản lý thiên tai và bảo vệ nguồn nước${end}`;
  const box = ['Có thể bạn quan tâm', 'Hạ lưu thiếu nước ngay từ những ngày đầu tháng Hai', STORY];
  expect(labelsOf(...HEAD, LONG, LONG, ...box, last, 'Chia sẻ')[7]).toBe(label);
});

test.each([
  ['Hà Vy (theo Reuters)', 'body'],
  ['Tàu đo dòng chảy về bến', 'chrome'],
])('one paragraph behind a box with a teaser is of the body if its writer signs it: %s', (below, label) => {
  const box = [STORY, 'QĐND Online - Hội nghị hẹp diễn ra với nhiều nội dung quan trọng.'];
  const labels = labelsOf(...HEAD, `QĐND Online - ${LONG}`, LONG, LONG, ...box, LONG, below, 'Chia sẻ');
  expect([labels[5], labels[7]]).toEqual(['chrome', label]);
});

test.each([
  ['Thứ sáu, 14/03/2025', '14/03/2025 09:02', '2025-03-14T09:02'],
  ['14/03/2025 09:02', '14/03/2025 10:30', '2025-03-14T09:02'],
  ['Thứ sáu, 14/03/2025', '15/03/2025 09:02', '2025-03-14'],
])(
  'of a day and the same day with its time, the second dates the article: %s, %s',
  (first, second, value) => {
    expect(parts([HEAD[0], first, second, LONG, LONG].join('\n')).published).toBe(value);
  },
);

test.each([
  ['Tweet URL', 'chrome'],
  ['Lives and livelihoods', 'body'],
])('the label of a link to a post is no sub-heading of an English body: %s', (between, label) => {
  const told =
    'The ministers agreed to share river data in real time, and to warn their neighbours before dams release water.';
  const page = [
    'River states agree to share data',
    '14 March 2025',
    told,
    told,
    between,
    `${told} They meet again.`,
  ].join('\n');
  const labels = linesOf(page, 'en').map((line) => line.label);
  expect([labels[3], labels[4], labels[5]]).toEqual(['body', label, 'body']);
});
