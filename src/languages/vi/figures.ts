import type { PhraseTable } from '../../text/lexicon.js';
import type { Bound, FigureMark, Scope, Tie } from '../progress.js';

export const figureMarks: PhraseTable<FigureMark> = [
  ['% | ％ | phần trăm', 'percent'],
  ['/ | ⁄ | ∕', 'slash'],
  [
    'trong tổng số | trong tổng cộng | trong tổng | trong số | trên tổng số | trên tổng cộng | trên tổng | trên số | so với tổng số | của tổng số | out of',
    'out-of',
  ],
  // Between two bare numbers only.
  ['trong | trên', 'out-of-loosely'],
  [
    'gồm | bao gồm | gồm có | đối với | với | có tổng cộng | có tổng số | đề ra | đặt ra | được giao | được giao chủ trì | được phân công | đăng ký | chủ trì | phụ trách | đảm nhiệm | đảm nhận',
    'of-set',
  ],
  [
    'trong đó | trong số đó | trong số này | nhưng mới có | nhưng mới chỉ có | nhưng chỉ mới có | nhưng chỉ có | song mới có | song mới chỉ có | song chỉ có | tuy nhiên mới có',
    'part',
  ],
  ['thì | thì có | thì đã có | thì mới có | thì mới chỉ có', 'then'],
  ['toàn bộ | toàn bộ cả | tất cả | cả | trọn vẹn | đủ cả | trọn bộ | hết cả', 'whole'],
];

/** Stands before a number and says that it is not exact. */
export const bounds: PhraseTable<Bound> = [
  [
    'khoảng | khoảng chừng | vào khoảng | chừng | tầm | xấp xỉ | ước | ước tính | ước khoảng | ngót nghét | độ | cỡ',
    'about',
  ],
  ['hơn | trên | quá | ít nhất | tối thiểu | không dưới | không ít hơn | vượt quá', 'over'],
  [
    'gần | gần như | gần đạt | chưa đầy | chưa tới | chưa đến | chưa được | dưới | không quá | suýt soát | sát',
    'under',
  ],
];

export const ties: PhraseTable<Tie> = [
  [
    'tương đương | tương đương với | tương ứng | tương ứng với | ứng với | tương đương khoảng | bằng | tức | tức là | tức bằng | nghĩa là | hay | hoặc | ' +
      'đạt | đạt được | đạt tỷ lệ | đạt mức | đạt mức tỷ lệ | đạt tới | đạt đến | đạt xấp xỉ | ' +
      'tỷ lệ | tỷ lệ đạt | tỷ lệ là | với tỷ lệ | tỷ lệ hoàn thành | tỷ lệ hoàn thành đạt | tỷ lệ thực hiện | tỷ lệ thực hiện đạt | ' +
      'cụ thể là | hay nói cách khác là | ước đạt | mới đạt | chỉ đạt | đã đạt | xấp xỉ | lên tới | lên đến',
    'equals',
  ],
  [
    'chiếm | chiếm tỷ lệ | chiếm tỷ trọng | chiếm khoảng | chiếm tới | chiếm đến | chiếm gần | chiếm hơn',
    'makes-up',
  ],
  ['nói cách khác | hay nói cách khác | nói khác đi | như vậy | như thế | tính ra | quy ra', 'restates'],
  ['là | lên | còn | ở mức | đến | tới | được | mới được | thì | có', 'is'],
  [
    'tăng | giảm | tăng thêm | giảm còn | thêm | cao hơn | thấp hơn | nhiều hơn | ít hơn | so với | từ | từ mức | tăng từ | giảm từ | tăng trưởng | ' +
      'tăng lên | giảm xuống | vượt kế hoạch | gấp | bình quân | trung bình | lãi suất | thuế suất | thuế | giải ngân | giải ngân được',
    'compares',
  ],
];

/** May stand between a number and the noun it counts: "98% trong các …", "100% số …". */
export const shares: PhraseTable<true> = [
  [
    'các | những | số | số lượng | tổng số | tổng | trong số | trong tổng số | trong số các | trong các | của các | của tổng số | trên tổng số | ' +
      'loại | toàn bộ | tất cả | tất cả các | trong toàn bộ | mọi | đối với | đối với các',
    true,
  ],
];

/** Begins what one item of a list of shares is about: "88,3% trong trụ cột Kinh tế", "trụ cột Kinh tế đạt 88,3%". */
export const scopes: PhraseTable<Scope> = [
  ['trong | thuộc | của | ở | tại | với | đối với | cho | về | trên | từ phía', 'in'],
  [
    'trụ cột | cộng đồng | lĩnh vực | nhóm | mảng | khối | phía | kế hoạch | lộ trình | chương trình | giai đoạn | APSC | AEC | ASCC | MPAC | IAI',
    'item',
  ],
  [
    'cao nhất | thấp nhất | nhanh nhất | chậm nhất | tốt nhất | kém nhất | sớm nhất | muộn nhất | nhiều nhất | khá nhất | tích cực nhất | dẫn đầu | đứng đầu | đứng thứ hai | xếp thứ hai | đứng cuối | xếp cuối | tiếp theo là | tiếp đến là | kế đến là',
    'rank',
  ],
  ['riêng | còn | cụ thể | theo đó | chi tiết như sau', 'lead'],
  ['con số này | con số tương ứng | con số đó | tỷ lệ này | tỷ lệ tương ứng | tỷ lệ đó', 'same'],
];

/** How far something came: what is told by it in a list is its progress. */
export const rates: PhraseTable<true> = [['tỷ lệ | kết quả | tiến độ | tình hình | mức độ | số liệu', true]];

/** What a report does with a figure, where no verb of saying stands. */
export const showings: PhraseTable<true> = [['cho thấy | thể hiện | chỉ ra | ghi nhận | nêu rõ', true]];

/** Makes "3/5" or "10/2017" behind it a date. */
export const dayLeads: PhraseTable<true> = [
  [
    'ngày | ngày mùng | mùng | mồng | sáng | trưa | chiều | tối | đêm | khuya | rạng sáng | sáng ngày | chiều ngày | tối ngày | hôm | hôm nay | tháng | quý | năm | ' +
      'từ | từ ngày | đến | đến ngày | tới | hết ngày | trước ngày | sau ngày | vào | vào ngày | lúc | hồi | trong ngày | hai ngày | trước | sau | ' +
      'thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật | dịp | nhân dịp | lễ | tết | kỷ niệm',
    true,
  ],
];

/** Makes "1/500" or "12/2017" behind it a scale, a score, a number of a paper or an address. */
export const notFigureLeads: PhraseTable<'rank' | 'number'> = [
  [
    'tỷ lệ bản đồ | bản đồ | bản đồ tỷ lệ | quy hoạch | quy hoạch chi tiết | số | số hiệu | nghị định | nghị định số | nghị quyết | nghị quyết số | quyết định | ' +
      'quyết định số | thông tư | thông tư số | chỉ thị | chỉ thị số | công văn | công văn số | luật số | văn bản số | thông báo số | kế hoạch số | tờ trình số | ' +
      'điều | khoản | trang | tập | quốc lộ | tỉnh lộ | đường | hẻm | ngõ | kiệt | ngách | tỷ số | với tỷ số | huyết áp | xổ số | trận | vòng | bảng | xếp | đứng | điểm | chấm | đạt điểm | quốc khánh',
    'number',
  ],
  // "nhiệm vụ thứ 3 trong số 40", "hai phần ba trong số 40 nhiệm vụ"
  // "giai đoạn 3 trong tổng số 5 dự án"
  ['cứ | hạng | thứ | vị trí | phần | giai đoạn | đợt | kỳ | bước | chặng | lần | nhóm | gói | mục', 'rank'],
];

/** Opens what a clause tells of its figure between commas. */
export const asideLeads: PhraseTable<true> = [
  [
    'chủ yếu | phần lớn | đa số | nhất là | đặc biệt là | đặc biệt | tập trung | trải đều | gồm | bao gồm | như | cụ thể là | thuộc | trong lĩnh vực | trong các lĩnh vực | thuộc lĩnh vực | thuộc các lĩnh vực | liên quan đến | liên quan',
    true,
  ],
];
