import type { PhraseTable } from '../../text/lexicon.js';
import type { Furniture } from '../furniture.js';

/** What lists of links hold. */
const STORIES = 'Tin|Tin bài|Tin, bài|Tin tức|Bài|Bài viết|Bài báo|Bản tin|Video|Clip'.split('|');

/** Which of them, where papers say "the" or "those" before the noun too. */
const WHICH = (
  'liên quan|liên quan khác|khác|mới|mới nhất|mới hơn|cũ hơn|nổi bật|đã đưa|tiếp theo|' +
  'cùng chuyên mục|cùng chủ đề|cùng tác giả|cùng sự kiện'
).split('|');

const WHICH_ONES = (
  'mới nhận|mới đăng|mới cập nhật|gần đây|nóng trong ngày|hot|tiêu điểm|nổi bật trong ngày|nổi bật trong tuần|' +
  'đáng chú ý|đáng đọc|đáng xem|nên đọc|nên xem|hay|mới trong ngày|trong ngày|cùng mục|cùng chuyên đề|cùng loại|' +
  'cùng lĩnh vực|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|được quan tâm|được quan tâm nhất|được đọc nhiều|' +
  'được đọc nhiều nhất|được xem nhiều|được xem nhiều nhất|đang được quan tâm|đang được đọc nhiều|đang được xem nhiều'
).split('|');

const each = (nouns: readonly string[], which: readonly string[]): string =>
  nouns.flatMap((noun) => which.map((one) => `${noun} ${one}`)).join(' | ');

const small = (nouns: readonly string[]): string[] => nouns.map((noun) => noun.toLowerCase());

const NAMED = [
  each(STORIES, [...WHICH, ...WHICH_ONES]),
  each(
    small(STORIES).flatMap((noun) => [`Các ${noun}`, `Những ${noun}`]),
    WHICH,
  ),
].join(' | ');

/** A line of its own that opens a list of other stories, whatever the list holds. */
export const linkHeadings: PhraseTable<Furniture> = [
  [NAMED, 'related'],
  [
    'Tin tài trợ | Ảnh liên quan | Ảnh nổi bật | Nội dung liên quan | Nội dung nổi bật | Liên quan | Thông tin liên quan | ' +
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
