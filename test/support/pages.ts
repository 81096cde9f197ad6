/** Invented pages, drawn by fast-check: what stands on news pages, and what breaks programs. */
import fc from 'fast-check';
import {
  day,
  headline,
  joined,
  matter,
  meeting,
  month,
  one,
  paragraph,
  person,
  type Texts,
  year,
} from './sentences.js';

const two = (value: number) => String(value).padStart(2, '0');

const section = one(
  ...['Trang chủ', 'Thời sự', 'Chính trị', 'Thế giới', 'Kinh tế', 'Video', 'Đọc nhiều', 'ASEAN', 'Tìm kiếm'],
);
const menu = fc
  .tuple(fc.array(section, { minLength: 1, maxLength: 8 }), one(' | ', ' > ', '  ', '\n', ' » '))
  .map(([sections, separator]) => sections.join(separator));

const stamp = fc
  .tuple(day, month, year, fc.nat({ max: 23 }), fc.nat({ max: 2 }))
  .map(([d, m, y, hour, shape]) => {
    const shapes = [`Thứ hai, ${two(d)}/${two(m)}/${y} - ${two(hour)}:05`, `${d}-${m}-${y} ${hour}:05 GMT+7`];
    return shapes[shape] ?? `Cập nhật lúc ${hour}h05, ngày ${d}/${m}/${y}`;
  });

const caption = fc.oneof(
  joined(matter, one(' (Ảnh: ', '. Ảnh: ', ' - Ảnh: '), person, one(')', '')),
  joined(one('Toàn cảnh '), meeting, one('. Ảnh: TTXVN', ' (Nguồn: Ban Thư ký)')),
);

const byline = fc.oneof(
  joined(one('', 'Theo ', 'Tác giả: ', 'Bài và ảnh: '), person),
  one('(TTXVN/Vietnam+)', 'PV'),
);

/** Two headlines and a teaser, as they stand for each related story. */
const related = joined(headline, one('\n'), headline, one('\n'), matter, one('...', ' …', ''));

const furniture = one(
  ...['Bình luận (0)', 'Gửi bình luận', 'Ý kiến của bạn', 'Chia sẻ Facebook', 'Tags: ASEAN, Biển Đông'],
  ...['Tin liên quan', 'Tin cùng chuyên mục', 'Đọc thêm', 'Có thể bạn quan tâm', 'Theo dõi chúng tôi trên'],
  ...[
    'Giấy phép số 12/GP-BTTTT',
    'Tổng biên tập: Lò Thị Pha',
    '© Bản quyền thuộc về tòa soạn',
    'Hotline: 0900 000 000',
  ],
);

const english = one(
  'JAKARTA, 3 June – Ministers from the region met on Friday to review 91 out of 130 measures.',
  '"We are not behind," Secretary-General Adi Wicaksono told reporters on June 12, 2023.',
  'Read also: the 43rd ASEAN Summit opens in Jakarta',
);

/** Marks that join, hide, turn or stand alone; halves of characters, quotes and brackets; odd numbers. */
export const HOSTILE = [
  ...[
    '\u0301',
    '\u0323',
    '\u0302\u0309',
    '\u200b',
    '\u200d',
    '\u202e',
    '\u2028',
    '\u00a0',
    '\u3000',
    '\ufeff',
  ],
  ...[
    '\u00ad',
    '\u0085',
    '\t',
    '\r',
    '\v',
    '\ud83d',
    '\ude00',
    '😀',
    '👩‍👩‍👧',
    'ﬁ',
    '\u0130',
    'ẞ',
    '\u1e9b\u0323',
    '\u1100\u1161',
  ],
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '(',
    ')',
    '[',
    '»',
    '–',
    '-',
    '…',
    '...',
    '/',
    '%',
    ',',
    '.',
    ':',
    ';',
    '|',
  ],
  ...[
    '0',
    '1',
    '٣',
    '½',
    '²',
    '99999999999999999999',
    '1e309',
    '31/2',
    '00/00/0000',
    '0/0',
    '100%',
    '1/0',
    '12/',
    'I',
    'Ð',
  ],
  ...['__proto__', 'constructor', 'toString', 'NaN', '$&', '\\'],
];

const hostile: Texts = fc.oneof(
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

const surroundings = [menu, stamp, caption, byline, related, furniture, english];
const ordinary: Texts = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: headline },
  ...surroundings.map((arbitrary) => ({ weight: 1, arbitrary })),
);

/** A line with something hostile put into it. */
const damaged = fc.tuple(ordinary, hostile, fc.nat({ max: 200 })).map(([line, pieces, place]) => {
  const at = place % (line.length + 1);
  return line.slice(0, at) + pieces + line.slice(at);
});

const respelled = fc
  .tuple(ordinary, fc.nat({ max: 2 }))
  .map(([line, shape]) => [line.normalize('NFD'), line.toUpperCase()][shape] ?? line.replaceAll(' ', '  '));

const line: Texts = fc.oneof(
  { weight: 6, arbitrary: ordinary },
  { weight: 2, arbitrary: damaged },
  { weight: 1, arbitrary: respelled },
  { weight: 1, arbitrary: hostile },
);

/** Lines may also run into one another. */
const lineEnd = one('\n', '\n', '\n', '\n\n', '\r\n', ' ', '');

/** A page of any lines in any order. */
export const page: Texts = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 25 })
  .map((lines) => lines.flat().join(''));
