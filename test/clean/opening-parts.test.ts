import { expect, test } from 'vitest';
import { linesOf } from './support.js';

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

test.each([
  ['./.', 'body'],
  ['.', 'chrome'],
])('behind a box of links one paragraph is of the body if it ends the article: "%s"', (end, label) => {
  const labels = labelsOf(
    'Các nước bàn chuyện dòng sông chung',
    'Thứ sáu, 14-03-2025',
    LONG,
    LONG,
    'Có thể bạn quan tâm',
    'Hạ lưu thiếu nước ngay từ những ngày đầu tháng Hai',
    'Bảy sáng kiến trẻ cho dòng sông chung của sáu nước',
    `Các bộ trưởng nhất trí tiếp tục phối hợp chặt chẽ trong quản lý thiên tai và bảo vệ nguồn nước${end}`,
    'Chia sẻ',
  );
  expect(labels[7]).toBe(label);
});

test.each([
  ['Hà Vy (theo Reuters)', 'body'],
  ['Tàu đo dòng chảy về bến', 'chrome'],
])('one paragraph behind a box with a teaser is of the body if its writer signs it: %s', (below, label) => {
  const labels = labelsOf(
    'Các nước bàn chuyện dòng sông chung',
    'Thứ sáu, 14-03-2025',
    `QĐND Online - ${LONG}`,
    LONG,
    LONG,
    'Bảy sáng kiến trẻ cho nguồn nước',
    'QĐND Online - Hội nghị hẹp diễn ra với nhiều nội dung quan trọng.',
    LONG,
    below,
    'Chia sẻ',
  );
  expect(labels[5]).toBe('chrome');
  expect(labels[7]).toBe(label);
});

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
