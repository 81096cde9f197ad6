import type { PhraseTable } from '../../text/lexicon.js';
import type { DateLead, DateWord, PartOfDay, RelativeDate, YearSign } from '../dates.js';

export const dateOpeners: PhraseTable<DateWord> = [
  [
    'ngày | hôm | mùng | mồng | các ngày | hai ngày | ba ngày | bốn ngày | năm ngày | 2 ngày | 3 ngày | 4 ngày | 5 ngày | hôm ngày',
    'day',
  ],
  ['tháng', 'month'],
  ['năm', 'year'],
  ['quý', 'quarter'],
  [
    'giữa | cuối | trung tuần | hạ tuần | khoảng giữa | khoảng cuối | gần cuối | nửa cuối | nửa sau | tuần cuối | tuần cuối của | tuần cuối cùng của | tuần lễ cuối | những ngày cuối | dịp cuối | vài ngày cuối',
    'edge',
  ],
  [
    'đầu | thượng tuần | khoảng đầu | nửa đầu | tuần đầu | tuần đầu tiên của | tuần đầu của | tuần lễ đầu | những ngày đầu | dịp đầu | vài ngày đầu',
    'beginning',
  ],
];

export const dateWords: PhraseTable<DateWord> = [
  ...dateOpeners,
  ['đến | tới | đến ngày | tới ngày | đến hết ngày | đến hết', 'to'],
  ['và | và ngày', 'and'],
];

const MONTHS: readonly (readonly [vietnamese: string, english: string])[] = [
  ['tháng một | tháng giêng', 'January | Jan'],
  ['tháng hai', 'February | Feb'],
  ['tháng ba', 'March | Mar'],
  ['tháng tư | tháng bốn', 'April | Apr'],
  ['tháng năm', 'May'],
  ['tháng sáu', 'June | Jun'],
  ['tháng bảy', 'July | Jul'],
  ['tháng tám', 'August | Aug'],
  ['tháng chín', 'September | Sept | Sep'],
  ['tháng mười', 'October | Oct'],
  ['tháng mười một', 'November | Nov'],
  ['tháng mười hai | tháng chạp', 'December | Dec'],
];

/** Months told by name. "tháng năm" is May only where no year or number follows. */
export const namedMonths: PhraseTable<number> = MONTHS.map(([vietnamese], index) => [vietnamese, index + 1]);

/** English months, for dates left untranslated: "19 November 2011". */
export const englishMonths: PhraseTable<number> = MONTHS.map(([, english], index) => [english, index + 1]);

/** Days of the week, 0 is Sunday. */
export const weekdays: PhraseTable<number> = [
  ['Chủ nhật | chủ nhật', 0],
  ['thứ hai | thứ 2', 1],
  ['thứ ba | thứ 3', 2],
  ['thứ tư | thứ 4', 3],
  ['thứ năm | thứ 5', 4],
  ['thứ sáu | thứ 6', 5],
  ['thứ bảy | thứ 7', 6],
];

const PARTS: readonly (readonly [string, PartOfDay])[] = [
  ['sáng', 'morning'],
  ['rạng sáng', 'morning'],
  ['sáng sớm', 'morning'],
  ['trưa', 'noon'],
  ['chiều', 'afternoon'],
  ['đầu giờ chiều', 'afternoon'],
  ['chiều tối', 'evening'],
  ['tối', 'evening'],
  ['đêm', 'night'],
  ['khuya', 'night'],
];

/** A part of the day; it dates something only with a day behind it ("sáng kiến" is no morning). */
export const partsOfDay: PhraseTable<PartOfDay> = PARTS.map(([word, part]) => [
  `${word} | ${word} ngày | ${word} hôm`,
  part,
]);

const day = (offset: number, partOfDay: PartOfDay | null = null): RelativeDate => ({
  unit: 'day',
  offset,
  partOfDay,
});
const span = (unit: RelativeDate['unit'], offset: number): RelativeDate => ({
  unit,
  offset,
  partOfDay: null,
});

export const relativeDates: PhraseTable<RelativeDate> = [
  ...PARTS.flatMap(
    ([word, part]): PhraseTable<RelativeDate> => [
      [`${word} nay | ${word} hôm nay | ${word} ngày hôm nay`, day(0, part)],
      [`${word} qua | ${word} hôm qua | ${word} ngày hôm qua`, day(-1, part)],
      [`${word} mai | ${word} ngày mai`, day(1, part)],
      [`${word} cùng ngày`, { unit: 'same', offset: 0, partOfDay: part }],
      [`${word} hôm sau | ${word} ngày hôm sau`, { unit: 'same', offset: 1, partOfDay: part }],
    ],
  ),
  ['hôm nay | ngày hôm nay', day(0)],
  ['hôm qua | ngày hôm qua', day(-1)],
  ['hôm kia', day(-2)],
  ['ngày mai', day(1)],
  ['ngày kia', day(2)],
  ['cùng ngày | trong cùng ngày', span('same', 0)],
  ['hôm sau | ngày hôm sau | sau đó một ngày | sau đó 1 ngày | một ngày sau đó', span('same', 1)],
  ['ngày hôm trước | trước đó một ngày | trước đó 1 ngày | một ngày trước đó', span('same', -1)],
  ['tuần này', span('week', 0)],
  ['tuần trước | tuần qua | tuần vừa qua', span('week', -1)],
  ['tuần tới | tuần sau', span('week', 1)],
  ['tháng này', span('month', 0)],
  ['tháng trước | tháng qua | tháng vừa qua', span('month', -1)],
  ['tháng tới | tháng sau', span('month', 1)],
  ['năm nay', span('year', 0)],
  ['năm ngoái | năm trước | năm qua | năm vừa qua', span('year', -1)],
  ['năm tới | năm sau | sang năm', span('year', 1)],
];

/** Behind a month: "tháng 11 tới" is the next one, "tháng 8 vừa qua" the last one, "tháng 9 này" the one at hand. */
export const nextOrLast: PhraseTable<number> = [
  ['tới | tới đây | sắp tới', 1],
  ['này', 0],
  ['vừa qua | vừa rồi', -1],
];

/** Behind a day, whose clock it goes by: that of the readers, or that of where something happens. */
export const clocks: PhraseTable<'here' | 'there'> = [
  ['giờ Việt Nam | giờ Hà Nội | giờ VN | giờ trong nước', 'here'],
  ['giờ', 'there'],
];

export const dateLeads: PhraseTable<DateLead> = [
  ['hồi', 'past'],
  ['vào | vào ngày | lúc | vào lúc | vào các ngày | dự kiến vào | nhân ngày', 'on'],
  [
    'trong | trong ngày | trong các ngày | trong hai ngày | trong 2 ngày | trong ba ngày | trong 3 ngày',
    'during',
  ],
  ['từ | kể từ | kể từ ngày | từ ngày | bắt đầu từ', 'since'],
  ['tính đến | tính đến ngày | tính đến hết | tính tới | tính đến cuối | tính đến tháng', 'upto'],
  ['trước | trước ngày | chậm nhất | chậm nhất là | chậm nhất vào | muộn nhất', 'deadline'],
  ['đến | tới | đến hết | sau | sau ngày | cho đến', 'bound'],
  ['mỗi ngày | hằng ngày | hàng ngày | mọi ngày | từng ngày | ngày ngày | số | tỷ lệ', 'never'],
];

/** Around a stated year that is no sign of when the news is from. */
export const yearSigns: PhraseTable<YearSign> = [
  [
    'công ước | luật | bộ luật | hiệp định | hiệp ước | hiến chương | hiến pháp | nghị định | nghị quyết | quyết định | thông tư | chỉ thị | ' +
      'pháp lệnh | bản ghi nhớ | biên bản ghi nhớ | thỏa thuận | tuyên bố tầm nhìn | tầm nhìn chung | kế hoạch hành động | tuyên bố | văn bản | công văn | báo cáo số | hiệp định thương mại | unclos | doc | nghị định thư | ' +
      'thành lập | ra đời | gia nhập | kết nạp | thiết lập | kỷ niệm | đánh dấu | có hiệu lực | khởi xướng | khai sinh | độc lập | ' +
      'sinh năm | sinh ngày | bổ nhiệm | nhậm chức | nhiệm kỳ | giai đoạn | chủ tịch asean | chủ tịch luân phiên | kể từ | trước năm | ' +
      'từ năm | những năm | thập niên | thập kỷ | khủng hoảng | chiến tranh | lịch sử | so với | cùng kỳ',
    'background',
  ],
  [
    'sẽ | dự kiến | sắp | kế hoạch | mục tiêu | phấn đấu | hướng tới | đến năm | tới năm | vào năm tới | tầm nhìn | chương trình nghị sự | ' +
      'đăng cai | vai trò chủ nhà | vai trò nước chủ nhà | chuẩn bị cho | tiến tới | chậm nhất | trước thềm | lộ trình | chỉ tiêu',
    'future',
  ],
  [
    'cam kết | đề nghị | đề xuất | nhất trí | thống nhất | mong muốn | hy vọng | kỳ vọng | đảm nhiệm | sẵn sàng | trở thành | đưa kim ngạch | trung hòa carbon | phát thải ròng',
    'wish',
  ],
  [
    'đạt | ước đạt | đã đạt | ghi nhận | tăng | giảm | lên tới | tổng cộng | chiếm | thu hút | kim ngạch | trung bình',
    'result',
  ],
  ['tổng kết | sơ kết | kiểm điểm | đánh giá kết quả | rà soát kết quả', 'review'],
  [
    'triển khai nhiệm vụ | triển khai công tác | triển khai kế hoạch | phương hướng nhiệm vụ | phương hướng, nhiệm vụ | giao nhiệm vụ | ' +
      'giao kế hoạch | nhiệm vụ trọng tâm',
    'agenda',
  ],
];
