import type { PhraseTable } from '../../text/lexicon.js';
import type { Furniture } from '../furniture.js';

/** What lists of links hold. */
const STORIES = 'Tin|Tin bài|Bài|Bài viết|Video'.split('|');

/** Which of them, where papers say "the" or "those" before the noun too. */
const WHICH = (
  'liên quan|khác|mới|mới nhất|mới hơn|cũ hơn|nổi bật|đã đưa|tiếp theo|' +
  'cùng chuyên mục|cùng chủ đề|cùng tác giả|cùng sự kiện'
).split('|');

const WHICH_ONES = (
  'mới nhận|mới đăng|mới cập nhật|gần đây|tiêu điểm|nổi bật trong ngày|đáng chú ý|nên đọc|hay|trong ngày|cùng mục|' +
  'cùng chuyên đề|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|được quan tâm|được đọc nhiều|đang được quan tâm|' +
  'đang được xem nhiều'
).split('|');

const each = (nouns: readonly string[], which: readonly string[]): string =>
  nouns.flatMap((noun) => which.map((one) => `${noun} ${one}`)).join(' | ');

const NAMED = [
  each(STORIES, WHICH),
  each(['Tin', 'Bài viết', 'Video'], WHICH_ONES),
  each(['Các tin', 'Các bài', 'Các bài viết', 'Các tin bài', 'Những tin', 'Những bài viết'], WHICH),
].join(' | ');

/** A line of its own that opens a list of other stories, whatever the list holds. */
export const linkHeadings: PhraseTable<Furniture> = [
  [NAMED, 'related'],
  [
    'Tin cùng loại | Bài đọc nhiều | Bài đọc nhiều nhất | Tin tài trợ | Tin, bài liên quan | Tin tức liên quan | Tin tức khác | Tin tức mới | Tin tức mới nhất | Tin tức nổi bật | Bài báo liên quan | Bản tin khác | Ảnh liên quan | Ảnh nổi bật | Nội dung liên quan | Nội dung nổi bật | Liên quan | Thông tin liên quan | ' +
      'Sự kiện liên quan | Sự kiện nổi bật | Chủ đề liên quan | Chủ đề khác | Cùng chuyên mục | Cùng chủ đề | Cùng sự kiện | ' +
      'Cùng danh mục | Cùng mục | Cùng tác giả | Mới nhất | Mới cập nhật | Mới đăng | Bài trước | Bài sau | ' +
      'Đọc nhiều | Đọc nhiều nhất | Đọc nhiều trong ngày | Đọc nhiều trong tuần | Xem nhiều | Xem nhiều nhất | ' +
      'Xem nhiều trong ngày | Xem nhiều trong tuần | Nhiều người đọc | Nhiều người xem | Nhiều người quan tâm | Được đọc nhiều | ' +
      'Được xem nhiều | Được xem nhiều nhất | Được quan tâm | Đang được quan tâm | Đang được đọc nhiều | Đang được xem nhiều | ' +
      'Đang hot | Thịnh hành | Xem gần đây',
    'related',
  ],
  [
    'Có thể bạn quan tâm | Có thể quý vị quan tâm | Có thể quan tâm | Bạn có thể quan tâm | Bạn cũng có thể quan tâm | ' +
      'Bạn có thể thích | Có thể bạn thích | Có thể bạn cũng thích | Có thể bạn chưa biết | Có thể bạn muốn đọc | ' +
      'Có thể bạn muốn xem | Bạn đọc quan tâm | Độc giả quan tâm | Bạn đang quan tâm | Bạn nên đọc | Mời bạn xem thêm | ' +
      'Mời bạn đọc thêm | Mời quý vị xem thêm | Dành cho bạn | Gợi ý cho bạn | Đề xuất cho bạn | Đọc thêm | Xem thêm tin | ' +
      'Nổi bật | Đáng chú ý | Đừng bỏ lỡ | Đáng đọc | Nên đọc | Tiêu điểm trong ngày | Dòng sự kiện | Sự kiện | ' +
      'Sự kiện sắp tới | Khám phá thêm chủ đề | Nội dung được tài trợ | Thông tin doanh nghiệp | ' +
      'Thông tin doanh nghiệp - sản phẩm | Thông tin cần biết | Thông tin tài trợ | Tin theo ngày | Chuyên đề nổi bật | ' +
      'Lựa chọn của ban biên tập | Tin Video | Video mới',
    'related',
  ],
];
