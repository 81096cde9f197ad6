import type { PhraseTable } from '../../text/lexicon.js';
import type { Honorific, ObjectMarker, Surname } from '../people.js';

/** Words of address before a name. */
export const honorifics: PhraseTable<Honorific> = [
  ['ông | anh | ông này | anh này', { gender: 'male', pronoun: true }],
  ['bà | chị | cô | cô ấy | bà ấy | bà này | chị này | cô này', { gender: 'female', pronoun: true }],
  ['ông ấy | ông ta | anh ấy', { gender: 'male', pronoun: true }],
  ['ngài', { gender: 'male', pronoun: true }],
  ['đồng chí | đ/c | đ.c', { gender: null, pronoun: true }],
  ['cụ | em | bạn', { gender: null, pronoun: false }],
  [
    'đa-tô | đa-tô pê-hin | pê-hin | đa-tô xơ-ri | đa-túc | tan xri | xăm-đéc | thầy | nghệ sĩ | mục sư',
    { gender: null, pronoun: false },
  ],
  [
    'samdech techo | samdech thipadei | samdech thipadei techo | samdech moha borvor thipadei | samdech moha bovor thipadei | ' +
      'samdech akka moha sena padei techo | samdech pichey sena | samdech krolahom | samdech kittisangkha pandit | ' +
      'samdech moha rathsapheathika thipadei | samdech kralahom | samdech kitti sangha bindit | xăm-đéc tê-chô',
    { gender: null, pronoun: false },
  ],
  [
    "samdech | dato | dato' | datuk | datuk seri | dato' seri | dato seri | tan sri | tun | H.E. | H.E | Hj. | Dato Hj. | Mr | Mr. | Ms | Ms. | Mrs | Mrs. | Dr | Dr. | Sir",
    { gender: null, pronoun: false },
  ],
];

/** Vietnamese family names, and those of other peoples as Vietnamese papers write them in Vietnamese syllables. */
export const surnames: PhraseTable<Surname> = [
  ['Nguyễn | Lê | Phạm | Huỳnh | Phan | Vũ | Võ | Bùi | Đỗ | Đào | Đoàn | Đinh | Mai', 'home'],
  [
    'Trần | Hoàng | Đặng | Hồ | Ngô | Dương | Lý | Vương | Trịnh | ' +
      'Trương | Lâm | Phùng | Tô | Hà | Tạ | Đàm | Cao | Lưu | Chu | Châu | Thái | Triệu | Thân | Quách | Tăng | Kiều | Cù | ' +
      'Nghiêm | Doãn | Uông | Lương | Tống | Từ | Lại | Lục | Khuất | Khổng | Kim | Mạc | Mạnh | Ninh | Nông | Ông | Phó | Phí | Quản | ' +
      'Sầm | Thạch | Thiều | Tiêu | Tôn | Tôn Nữ | Tòng | Trang | Trà | Trưng | Ung | Vi | Viên | Văn | Âu | Bạch | Bành | Bế | Cấn | Cung | ' +
      'Diệp | Diêm | Đan | Đậu | Điền | Đồng | Đường | Giang | Giáp | Hầu | Hứa | Kha | La | Lã | Liễu | Lò | Lường | Lù | Lữ | Ma | Mã | ' +
      'Mùa | Nhan | Nhâm | Nhữ | Niê | Ngân | Ngọ | Ngụy | Quàng | Sùng | Thào | Thi | Thẩm | Tưởng | Vàng | Vừ | Vy | Xa | An | Giàng | ' +
      // a Korean name whose first word is that of a body
      'Ban Ki Moon | Ban Ki Mun | ' +
      "Cầm | Hạng | H' | Y | Tập | Tần | Thường | Bàng | Lư | Danh | Tào | Thôi | Tiết | Hảng | Chảo | Tẩn | Phàn | Chẻo | Sín | Lầu | Xồng | Sồng | Tráng | Lèo | Khoàng | Pờ | Khiếu | Đới | Bàn | Điểu | Chẩu | Mè | Chử | Khương | Đổng | Khưu | Khâu | Tề | Hoắc | Hờ",
    'any',
  ],
];

/** Small words inside foreign names. */
export const nameParticles: PhraseTable<true> = [
  [
    'bin | binti | binte | ibn | van | von | der | den | zu | du | de | del | da | dos | di | la | al | el | ul | ur | ter | ten | bint | s/o | a/l',
    true,
  ],
];

/** Nouns of no office that speak of a person named before: "nhà lãnh đạo này". Offices do so behind "vị", "nữ", before "này". */
export const personAnaphors: PhraseTable<true> = [
  [
    'ông chủ Nhà Trắng | bà chủ Nhà Trắng | ông chủ Điện Elysee | ông chủ Điện Élysée | ông chủ Điện Kremlin | chủ nhân Nhà Trắng | ' +
      'vị này | người này | vị lãnh đạo | vị lãnh đạo này | vị quan chức | vị quan chức này | vị đại diện này | ' +
      'nhà lãnh đạo | nhà lãnh đạo này | nữ lãnh đạo | nhà ngoại giao | nhà ngoại giao này | nhà lập pháp | nhà lập pháp này | ' +
      'chính trị gia này | nữ chính trị gia | chính khách này | nữ chính khách | sĩ quan này | vị sĩ quan | vị sĩ quan này | nữ sĩ quan | nữ nghệ sĩ | nam nghệ sĩ',
    true,
  ],
];

/** Before an office these speak of several holders, so of nobody in particular. */
export const plurals: PhraseTable<true> = [
  [
    'các | những | nhiều | một số | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười | cả hai | cả ba | không ít | hầu hết | hầu hết các | phần lớn | phần lớn các | đa số | đa số các | đa phần | đa phần các | đại đa số | đại đa số các | rất nhiều | khá nhiều | hàng chục | hàng nghìn | hàng ngàn | hàng loạt | tất cả | tất cả các | toàn bộ | mọi | từng | mỗi | một vài | vài | hàng trăm | các vị | các đồng chí | ' +
      'các ông | các bà | đông đảo | toàn thể',
    true,
  ],
];

/** Before an office: one holder, whom the article does not name. */
export const indefinites: PhraseTable<true> = [
  ['một | một vị | một nữ | một nam | một cựu | một nguyên', true],
];

/**
 * Before a mention these make it an object: what is said next is not of that
 * person. Behind the "certain" ones it never is; behind the "likely" it can be
 * ("dẫn lời của ông A cho biết").
 */
export const objectMarkers: PhraseTable<ObjectMarker> = [
  [
    'vợ | chồng | vợ cũ | chồng cũ | con trai | con gái | con ruột | con dâu | con rể | anh trai | em trai | chị gái | em gái | anh ruột | chị ruột | em ruột | ' +
      'anh họ | chị họ | em họ | anh rể | em rể | chị dâu | em dâu | mẹ vợ | bố vợ | cha vợ | mẹ chồng | bố chồng | cha chồng | mẹ đẻ | bố đẻ | mẹ ruột | cha ruột | ' +
      'người vợ | người chồng | người mẹ | người cha | người bố | người con | bạn gái | bạn trai | bạn thân | người yêu | hàng xóm | mẹ | bố | cha',
    'kin',
  ],
  ['gia đình | người thân | người nhà | thân nhân | bố mẹ | cha mẹ | ba mẹ | vợ chồng', 'family'],
  [
    'với | gặp | gặp gỡ | tiếp | tiếp kiến | thăm | mời | gửi | hội đàm | hội kiến | tháp tùng | giúp | đón | bầu | bổ nhiệm | phỏng vấn | ' +
      'chào | chúc | thay | bầu làm | giữ chức | trao | tặng | kính gửi',
    'certain',
  ],
  [
    'của | từ | cho | cùng | tới | đến | bởi | do | là | về | và | trước | sau | giữa | theo | cử | nhân | dưới thời | để | rằng | làm | vai trò | ' +
      'cương vị | tư cách | chức vụ | chức | ghế | nhiệm kỳ',
    'likely',
  ],
];
