import type { PhraseTable } from '../../text/lexicon.js';
import type { BylineWord, Credit, PictureWord, StampWord } from '../credits.js';
import { type SiteWord, wordList } from '../words.js';

/** What stands before the name of whoever wrote, photographed or first published. */
export const credits: PhraseTable<Credit> = [
  [
    'Ảnh: | (ảnh: | Ảnh : | Ảnh/ | Ảnh minh họa: | Ảnh minh hoạ: | Ảnh tư liệu: | Ảnh tư liệu | Ảnh chụp màn hình | Ảnh minh họa | Ảnh minh hoạ | ' +
      'Ảnh cắt từ clip | Ảnh cắt từ video | Ảnh từ clip | Ảnh từ video | Ảnh chụp từ clip | (ảnh minh họa) | (ảnh minh hoạ) | (ảnh tư liệu) | (ảnh chụp màn hình) | Credit: | Ảnh do | Nguồn ảnh: | Nguồn ảnh | Hình: | Hình ảnh: | Đồ họa: | Đồ hoạ: | Đồ họa | ' +
      'Video: | Clip: | Nguồn video: | Nguồn clip: | Hình minh họa | Hình minh hoạ | Infographic: | Photo: | Photos: | Photo by | Biểu đồ: | Bản đồ: | Minh họa: | Minh hoạ: | Nhiếp ảnh: | Ảnh nguồn',
    'picture',
  ],
  [
    'Tin, ảnh: | Tin và ảnh: | Tin - ảnh: | Tin-ảnh: | Tin ảnh: | Bài, ảnh: | Bài và ảnh: | Bài - ảnh: | Bài-ảnh: | Bài & ảnh: | ' +
      'Bài, ảnh | Tin, ảnh | Bài và ảnh | Bài, video: | Tin, bài, ảnh: | Tin, ảnh, clip: | Tin, ảnh, video: | Bài, ảnh, clip: | Bài, ảnh, video: | Nhà báo | Nhà báo: | BTV: | CTV: | Tin bài: | Tin, bài: | Tin: | Bài: | Bài viết: | ' +
      'Tác giả: | Tác giả | Tác giả bài viết: | Người viết: | Người đăng: | Người đăng tin: | Người đăng bài: | Thực hiện: | Thực hiện | Nội dung: | ' +
      'Phóng viên: | Phóng viên | PV: | Ghi chép: | Biên dịch: | Lược dịch: | Người dịch: | Tổng hợp: | Theo dõi và tổng hợp: | Bởi: | Bởi | Đăng bởi: | Đăng bởi | By: | By | Author: | Written by',
    'writer',
  ],
  ['Biên tập: | Biên tập viên: | Hiệu đính:', 'editor'],
  ['Nguồn: | Nguồn tin: | (Nguồn: | Source:', 'source'],
];

/** Wording of what a picture shows, where no name of a photographer tells. */
export const pictureWords: PhraseTable<PictureWord> = [
  [
    'Trong ảnh: | Ảnh trên: | Ảnh dưới: | Chú thích ảnh: | Chú thích ảnh | Toàn cảnh | Quang cảnh | Khung cảnh | Cảnh trong | Hình ảnh tại | Hình ảnh trong | Ảnh minh họa | Ảnh minh hoạ | Ảnh tư liệu | ' +
      'Ảnh chụp | Bức ảnh | Một góc | Các đại biểu chụp ảnh | Các đại biểu dự | Các đại biểu tham dự | Các đại biểu tại | Đại biểu dự | ' +
      'Đại biểu tham dự | Các trưởng đoàn dự | Các trưởng đoàn chụp | Các trưởng đoàn tại | Trưởng đoàn các nước | ' +
      'Các nhà lãnh đạo chụp | Các nhà lãnh đạo dự | Các bộ trưởng chụp',
    'opens',
  ],
  [
    '(trái) | (phải) | (giữa) | (bên trái) | (bên phải) | , trái, | , phải, | , giữa, | (ngoài cùng bên phải) | (ngoài cùng bên trái) | ' +
      '(thứ hai từ | (thứ ba từ | (thứ tư từ | (thứ năm từ | (thứ sáu từ | (thứ nhất từ | (thứ 2 từ | (thứ 3 từ | (thứ 4 từ | (thứ 5 từ | ' +
      'từ trái sang | từ phải sang | từ trái qua | từ phải qua | (hàng đầu | (hàng trước | (hàng ngồi | (hàng đứng | (đứng giữa | ' +
      '(ngồi giữa | (đứng | (áo trắng) | (áo đen)',
    'position',
  ],
  ['chụp ảnh chung | chụp ảnh lưu niệm | chụp ảnh cùng | chụp ảnh với | chụp hình lưu niệm', 'photographed'],
  [
    'Một số hình ảnh | một số hình ảnh | chùm ảnh | một vài hình ảnh | Một vài hình ảnh | Chùm ảnh | Những hình ảnh | Các hình ảnh | Hình ảnh hoạt động',
    'gallery',
  ],
  [
    'phát biểu tại | phát biểu khai mạc | phát biểu bế mạc | phát biểu kết luận | phát biểu chỉ đạo | phát biểu chào mừng | ' +
      'tặng quà lưu niệm | trao quà lưu niệm | tặng hoa chúc mừng | trao bằng khen | trao Bằng khen | trao giấy khen | bắt tay | trao đổi bên lề | trao đổi tại | trả lời phỏng vấn | trả lời báo chí | trò chuyện với | trò chuyện cùng | gặp gỡ bên lề | hội đàm tại | ' +
      'dâng hoa | dâng hương | cắt băng | trao quà | trao tặng | trao kỷ niệm chương | trao bằng khen | tham quan | tham quan gian hàng | thăm gian hàng | ký sổ lưu niệm | duyệt đội danh dự',
    'poses',
  ],
];

/** Single words inside a byline or credit that are no part of a name. */
export const bylineWords = wordList<BylineWord>([
  ['và cùng', 'and'],
  ['theo nguồn', 'from'],
  ['ông bà ngài', 'address'],
  [
    'lược dịch tổng hợp ghi thực hiện biên soạn chép sưu tầm t.h th từ thường trú viên cộng tác tin bài ảnh đưa thời sự tại ban bởi ' +
      'báo đài tạp chí trang cổng ttđt',
    'note',
  ],
  ['nhóm pv phóng ctv', 'group'],
]);

/** The words of a time stamp beside its figures; a number is what a month's name stands for behind "tháng". */
export const stampWords = wordList<StampWord>([
  ['thứ hai ba tư năm sáu bảy bẩy chủ nhật cn t2 t3 t4 t5 t6 t7', 'weekday'],
  [
    'ngày cập lúc đăng tải đưa tin bài đã lần cuối mới nhất xuất bản phát hành thời gian viết tạo được vào hồi gửi',
    'lead',
  ],
  ['gmt utc ict', 'zone'],
  ['tháng th', 'month'],
  ['giờ h g', 'hour'],
  // "Ngày nhận bài", "Ngày phản biện", "Ngày duyệt đăng" of a paper in a journal.
  ['nhận phản duyệt sửa', 'other'],
  ['trước', 'ago'],
  ['am sa', 'am'],
  ['pm ch', 'pm'],
]);

/** Names of months behind "tháng", by number. */
export const monthNames = wordList<number>([
  ['một giêng', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);

/** Single words that tell a line about a picture, judged together with where the line stands. */
export const captionWords = wordList<PictureWord>([
  ['ảnh photo', 'number'],
  ['hình bảng biểu anh', 'perhapsNumber'],
  ['nvcc fbnv internet', 'given'],
  [
    'phát chủ chụp bắt trao tặng cắt dâng đón tiếp trả hội ký thăm chứng dự tại trong bên cùng gặp chào',
    'act',
  ],
]);

/** Small words that sentences are full of and headlines save. */
export const functionWords = wordList<true>([
  [
    'và của đã đang sẽ là được các những trong với cho tại từ này đó cũng để không một có về theo khi nhưng do nên mà vì thì vẫn ' +
      'còn lại như nhiều trên vào ra qua rằng nếu bởi sau trước đến tới ông bà họ',
    true,
  ],
]);

/** Words by which a line speaks of the site itself or to its reader. */
export const siteWords = wordList<SiteWord>([
  ['báo đài tạp cổng trang kênh thông hãng', 'site'],
  ['trên qua', 'on'],
  ['bạn', 'reader'],
  ['các những nước người tình phía đảng nhờ là làm kết bè trẻ hàng', 'others'],
  ['quý', 'courtesy'],
  ['vị độc khách thính khán', 'courted'],
  ['reposts retweets quotes likes views replies', 'counter'],
  ['là hiện nguyên từng', 'bio'],
]);

/** What English names hold in small letters. */
export const foreignJoints = wordList<true>([['of in for and on the', true]]);

/** The last word of English names of firms and bodies; none that is somebody's family name as well. */
export const foreignEndings = wordList<true>([
  [
    'International Foundation Group Institute University College Network Alliance Association Centre Center Council Fund Forum ' +
      'Research Studies Security Monitor Tribune Herald Daily Times News Electronics Energy Motors Airlines Airways Holdings Corporation ' +
      'Corp Inc Ltd Securities Analytics Partners Consulting Solutions Systems Technologies Technology Pharmaceuticals Initiative Project ' +
      'Programme Services Society Organization Organisation Federation Union Agency Office Committee Commission Department Ministry',
    true,
  ],
]);
