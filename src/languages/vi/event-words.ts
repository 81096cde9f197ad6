import type { PhraseTable } from '../../text/lexicon.js';
import type { EventFrame, EventLink, EventMode, EventRole, NamePart, OrdinalMark } from '../events.js';

/** What stands right before an event's name. */
export const eventFrames: PhraseTable<EventFrame> = [
  [
    'dự | tham dự | tham gia | chủ trì | đồng chủ trì | chủ tọa | phát biểu tại | phát biểu khai mạc | phát biểu khai mạc tại | ' +
      'phát biểu bế mạc | phát biểu bế mạc tại | có bài phát biểu tại | có mặt tại | khai mạc | bế mạc | tổ chức | đăng cai | ' +
      'đăng cai tổ chức | phối hợp tổ chức | diễn ra | có | đã có | tiến hành | điều hành | kết thúc | bắt đầu | thực hiện | chứng kiến | ' +
      'tiếp đó là | sau đó là | kế đó là | chủ trì tham dự | sang dự | đến dự | tới dự | dự và phát biểu tại | dự và chủ trì | tham dự và phát biểu tại | cùng dự | ' +
      'dự khai mạc | dự lễ khai mạc | triệu tập | mở | lên đường | trong cuộc | tổ chức thành công | chứng kiến trực tuyến | tham dự trực tuyến | dự trực tuyến | tiếp tục chương trình',
    'attend',
  ],
  [
    'tại | trong | ở | qua | tại buổi | từ | ngay sau | ngay trước | liền sau | ' +
      // What is said or given out behind a meeting is news of that meeting.
      'tuyên bố sau | chung sau | thông cáo sau | phát biểu sau | họp báo sau | báo giới sau | báo chí sau | phóng viên sau | ' +
      'đưa ra sau | công bố sau | phát đi sau | thỏa thuận sau | đồng thuận sau | đạt được sau | nhất trí sau | thống nhất sau',
    'at',
  ],
  [
    'trong khuôn khổ | nhân dịp | nhân | bên lề | trước thềm | trong dịp | dịp | nhân dịp dự | nhân dịp tham dự | nhân dịp sang dự | ' +
      'ngoài lề | trong chương trình | thuộc khuôn khổ | nằm trong khuôn khổ | trong thời gian | trong thời gian dự | ' +
      'trong thời gian tham dự | trong khuôn khổ tham dự | trong khuôn khổ các hoạt động | trong khuôn khổ chuyến tham dự | trong khuôn khổ chuyến dự | ' +
      'trong khuôn khổ chuyến công tác tham dự | trong khuôn khổ chuyến công tác dự | trong chuyến công tác tham dự | trong chuyến công tác dự | ' +
      'nhân chuyến tham dự | nhân chuyến công tác tham dự | trong khuôn khổ chương trình tham dự',
    'part',
  ],
  [
    'trước | sau | sau khi | trước khi | chuẩn bị cho | chuẩn bị | hướng tới | tiến tới | phục vụ | kể từ | từ sau | ' +
      'sau khi dự | sau khi tham dự | trước khi dự | kết quả của | kết quả | thành công của | công tác chuẩn bị cho | ' +
      'nghị quyết | tiếp sau | tiếp nối | sau khi kết thúc | tổ chức thành công của | đề ra tại | thông qua tại | kể từ sau | ' +
      'kế hoạch tổ chức',
    'around',
  ],
  [
    'như | gồm | bao gồm | lên | gửi | gửi đến | gửi tới | trình | trong đó có | hay | hoặc | là | mang tên | báo cáo | cơ chế | ' +
      'thành viên | vai trò | chủ nhà | nước chủ nhà | khuôn khổ',
    'aside',
  ],
];

/** Says that several are meant, or none in particular. */
export const quantities: PhraseTable<true> = [
  [
    'các | những | nhiều | vài | mấy | một số | một loạt | hàng loạt | loạt | hai | ba | bốn | sáu | bảy | tám | chín | mười | mười một | mười hai | mười ba | hai mươi | hơn mười | cả hai | ' +
      'đa số | hầu hết | tất cả | tất cả các | mọi | mỗi | từng | bất kỳ | chuỗi | hàng chục | hàng trăm | nhiều lần | số lượng | đông đảo',
    true,
  ],
];

/** Points back to an event named before, or tells it apart by time alone. */
export const eventDeixis: PhraseTable<boolean> = [
  [
    'này | lần này | trên | nói trên | đó | ấy | kể trên | nêu trên | vừa qua | vừa rồi | sắp tới | tới đây | gần đây | vừa nêu | hôm nay',
    true,
  ],
  ['trước | trước đó | trước đây | lần trước | năm trước | năm ngoái | trước nữa', false],
];

const FEW = 'một|hai|ba|bốn|năm|sáu|bảy|1|2|3|4|5|6|7|8|9|10'.split('|');

/** How long an event takes, right behind its noun: "chuyến thăm ba ngày", "cuộc họp kéo dài hai giờ". */
export const eventLengths: PhraseTable<true> = [
  '',
  'kéo dài ',
  'dài ',
  'kéo dài gần ',
  'kéo dài hơn ',
  'kéo dài trong ',
  'trong ',
  'trong vòng ',
].flatMap(
  (lead): PhraseTable<true> =>
    ['ngày', 'tuần', 'giờ', 'tiếng'].map((unit) => [
      FEW.map((few) => `${lead}${few} ${unit}`).join(' | '),
      true,
    ]),
);

/** Opens a sentence about what came at once behind the last one, on the same day. */
export const eventSequels: PhraseTable<true> = [
  [
    'ngay sau | ngay sau đó | liền sau đó | sau lễ khai mạc | sau phiên khai mạc | tiếp đó | tiếp theo đó | ngay sau lễ đón | sau lễ đón | kết thúc lễ đón | ngay sau hội đàm | sau hội đàm | ' +
      'ngay sau cuộc hội đàm | sau cuộc hội đàm | kết thúc hội đàm | kết thúc cuộc hội đàm | sau khi kết thúc hội đàm | ngay sau khi kết thúc hội đàm | ' +
      'ngay sau buổi hội đàm | sau buổi hội đàm | kết thúc buổi hội đàm | ngay sau cuộc gặp | ngay sau cuộc họp | ngay sau hội nghị',
    true,
  ],
];

/** Words behind an event noun that decide where its name ends. */
export const nameParts: PhraseTable<NamePart> = [
  [
    'đã | sẽ | đang | vừa | sắp | cũng | đều | được | bị | là | không | chưa | có | phải | cần | nên | do | bởi | vì | nhằm | để | khi | nếu | ' +
      'mà | thì | nhưng | song | tuy | vào | từ | theo | trong | trước | sau | qua | thông qua | bằng | ngoài | bên lề | nhân dịp | ' +
      'trong khuôn khổ | như | gồm | bao gồm | trên cơ sở | dưới sự | với sự | ' +
      'với tư cách | ' +
      'về việc | cùng sự | cùng với sự | cùng nhau | cùng ngày | cùng | nay | còn | vẫn | này | đó | ấy | trên đây | nói trên | vừa qua | sắp tới | tới đây | ' +
      'diễn ra | dự kiến | hôm | ngay | nơi | rồi | nữa | thêm | hiện | đồng thời | bên cạnh | hướng đến mục tiêu | lần này | ' +
      'vừa rồi | gần đây | về phía | hồi | cách đây | lúc | hoặc | hay | cụ thể | kéo dài | trong đó | qua đó | theo đó | kể cả | ngoài ra | thay mặt | nhất là | rằng | ' +
      'khó | khó có thể | nhiều khả năng | có lẽ | dường như | rất có thể | chuẩn bị diễn ra | chuẩn bị khai mạc | chuẩn bị được tổ chức | chuẩn bị bắt đầu',
    'end',
  ],
  [
    'thảo luận | rà soát | tiếp tục | dành | đưa ra | mang | góp phần | tạo | tạo điều kiện | đạt | đạt được | thu hút | quy tụ | ' +
      'đánh dấu | giúp | nhận | nhận được | trở thành | thành công | tham dự | tham gia | dự | chủ trì | tổ chức | đăng cai | ' +
      'bước sang | bước vào | bắt đầu | kết thúc | tập trung | xem xét | đề ra | ra | kiểm điểm | nghe | đón | mở ra | khép lại | bầu | chứng kiến | họp | ' +
      'bàn | bàn về | đi vào | có thể | thông qua | ký | sẵn sàng | hướng đến | xây dựng | thúc đẩy | tăng cường | mở | chứng tỏ | thể hiện | khẳng định | cho thấy | là dịp | ' +
      'nhằm | khai mạc | bế mạc | đón nhận | hướng về | diễn biến | đi đến | đi tới | đề cử | kêu gọi | đã | nêu | phản ánh | gắn với | đem lại | mang lại | khởi động',
    'verb',
  ],
  [
    'của | các | những | một | nhân | cấp | thuộc | nhân kỷ niệm | lần | hướng tới | vì mục tiêu | mở rộng với',
    'join',
  ],
  ['tiếp theo | kế tiếp | lần tới | lần sau | lần tiếp theo | lần kế tiếp', 'next'],
  ['thường kỳ', 'regular'],
  ['giữa', 'sides'],
  [
    'khó khăn | khó đoán | khó lường | khó tiếp cận | cao cấp | sơ cấp | bằng 0 | bằng không | trung cấp | bên ngoài | bên trong | triển khai | công khai | khai thác | kê khai | khai báo | không chính thức | covid-19 | covid 19 | mở rộng | giữa kỳ | phòng, chống | các bên tham gia | các nước tham gia | các quốc gia tham gia | các nước tham gia cấp cao đông á | các quốc gia tham gia cấp cao đông á | các nước thành viên cấp cao đông á | các nước tham gia hội nghị cấp cao đông á | các quốc gia tham gia hội nghị cấp cao đông á | các nước thành viên hội nghị cấp cao đông á | theo lĩnh vực | thư ký | tổng thư ký | chữ ký | đăng ký | song phương | song hành | song song | ' +
      'tự do | lý do | hàng không | không gian | không quân | không quân sự | công bằng | cân bằng | đồng bằng | bằng cấp | bằng sáng chế | phục hồi | ' +
      'thu hồi | hồi phục | hồi giáo | thiết bị | chuẩn bị | trang bị | trù bị | thực hiện | phát hiện | hiện đại | hiện đại hóa | hiện thực hóa | ' +
      'từ thiện | đào tạo | sáng tạo | chế tạo | tái tạo | tạo dựng | công nhận | tiếp nhận | nhận thức | giao nhận | nhận diện | dự án | dự báo | ' +
      'dự thảo | dự trữ | dự phòng | can dự | bàn giao | địa bàn | bàn tròn | họp báo | ra mắt | tiếp đón | bầu cử | nước ngoài | ngoài khơi | ' +
      'ngoài nước | ngày nay | theo dõi | cùng có lợi | trong nước | trong sạch | sắp xếp | liên quan đến | liên quan tới | vì hòa bình | ' +
      'vì sự phát triển | vì phát triển | vì trẻ em | vì phụ nữ | vì bình đẳng | vì môi trường | vì khí hậu | vì đại dương | vì người nghèo | vì người khuyết tật | vì người cao tuổi | vì cộng đồng | vì con người | vì người dân | vì sức khỏe | vì tương lai | vì một ASEAN | vì một cộng đồng | vì một tương lai | vì một thế giới | vì một hành tinh | vì một Việt Nam | cho cán bộ | cho công chức | cho giáo viên | cho giảng viên | cho phóng viên | cho nhà báo | cho thanh niên | cho doanh nghiệp | cho lãnh đạo | cho nhân viên | nhỏ và vừa | vừa và nhỏ | nghe nhìn | trên biển | trên không | trên bộ | dưới nước | hậu cần | có trách nhiệm | từ xa | ' +
      'hay nhất | trước mắt | vượt qua | còn lại | ngay lập tức | khi cần | đạo hồi | cứu trợ | hợp tác | tương lai | trong khu vực | trong ASEAN | trong khối ASEAN | trong nội khối | trong Cộng đồng | trong EU | trong tương lai | ' +
      'trong xung đột | trong lĩnh vực | trong kỷ nguyên | trong thời đại | trong chuỗi | trong phòng chống | trong phòng, chống | trong ứng phó | ' +
      'hổ mang vàng | trong gìn giữ | trong phát triển | trong quản lý | trong giáo dục | trong kinh doanh | trong thương mại | trong kiến tạo | trong chuyển đổi | trong thúc đẩy | trong công tác | trong ngành',
    'word',
  ],
  ['với | cùng với', 'with'],
  ['về | về chủ đề | chuẩn bị cho', 'about'],
  ['và', 'and'],
  ['cho', 'for'],
  ['tới | đến | sang', 'to'],
  ['tại | ở', 'at'],
];

/** Between a name and what is told of it. */
export const eventLinks: PhraseTable<EventLink> = [
  [
    'diễn ra | đã diễn ra | đăng cai | đăng cai tổ chức | được tổ chức | đã được tổ chức | tổ chức | khai mạc | đã khai mạc | họp | nhóm họp | được khai mạc | ' +
      'đã | vừa | vừa được tổ chức | vừa diễn ra | được tiến hành | tiến hành | kéo dài | này | lần này | vừa qua | chính thức | cũng | ' +
      'liên quan | mở màn | mở ra | mở | ngay | ngày đầu tiên | ngay ngày đầu tiên | được diễn ra | lại diễn ra | bắt đầu | đã bắt đầu | bắt đầu từ | đã mở | lần đầu tiên | đầu tiên | trọng thể | long trọng | thành công | tốt đẹp | ' +
      'thành công tốt đẹp | rạng rỡ | theo kế hoạch | kín | họp kín | diễn ra kín',
    'held',
  ],
  [
    'kết thúc | đã kết thúc | vừa kết thúc | khép lại | đã khép lại | sẽ kết thúc | bế mạc | đã bế mạc',
    'closed',
  ],
  [
    'sẽ | dự kiến | sẽ diễn ra | sẽ được tổ chức | dự kiến diễn ra | dự kiến tổ chức | dự kiến được tổ chức | dự kiến sẽ diễn ra | ' +
      'dự kiến sẽ được tổ chức | sắp | sắp tới | sắp diễn ra | sắp khai mạc | sắp được tổ chức | chuẩn bị diễn ra | chuẩn bị khai mạc | chuẩn bị được tổ chức | chuẩn bị bắt đầu | tới đây | sẽ khai mạc | ' +
      'được ấn định | được sắp xếp | được lên lịch | được lên kế hoạch | được lên kế hoạch tổ chức | được lên kế hoạch diễn ra | ấn định | sẽ được ấn định',
    'planned',
  ],
  [
    'đã được hoãn sang | đã hoãn sang | đã được lùi sang | đã bị hoãn | vốn định | ban đầu dự kiến | vốn dự kiến | được hoãn sang | hoãn sang | lùi sang | dời sang | được lùi sang | được dời sang | hoãn đến | lùi đến | bị hoãn | được hoãn | hoãn | bị lùi | lùi lại | tạm hoãn | bị hoãn lại | đã được hoãn | đã hoãn | phải hoãn | phải hoãn lại | đã phải hoãn | đã phải hoãn lại | cũng bị hoãn | đã được lùi lại | được lùi lại | đã bị lùi | đã tạm hoãn | đã bị tạm hoãn | bị tạm hoãn',
    'postponed',
  ],
  [
    'bị hủy | bị hủy bỏ | hủy | hủy bỏ | đã bị hủy | đã bị hủy bỏ | cũng bị hủy | phải hủy | đã phải hủy | phải hủy bỏ | đã phải hủy bỏ | đã được hủy | không được tổ chức | đã không được tổ chức | không diễn ra | đã không diễn ra',
    'cancelled',
  ],
  ['đang | đang diễn ra | đang được tổ chức | tiếp tục chương trình', 'ongoing'],
  ['do', 'by'],
  [
    ['dưới sự', 'với sự']
      .flatMap((lead) =>
        ['chủ trì', 'đồng chủ trì', 'điều hành', 'chủ tọa'].map((role) => `${lead} ${role} của`),
      )
      .join(' | '),
    'chaired',
  ],
  [
    'dưới sự chứng kiến | với sự chứng kiến | trước sự chứng kiến | với sự tham dự | với sự tham gia | với sự có mặt | với sự hiện diện | với chủ đề | với sự chủ trì | với sự góp mặt | ' +
      'có sự tham dự | có sự tham gia | với nội dung | cùng sự tham dự',
    'attended',
  ],
];

export const eventRoles: PhraseTable<EventRole> = [
  ['chủ trì | đồng chủ trì | chủ tọa | điều hành | đồng chủ tọa', 'chair'],
  [
    'đăng cai | đăng cai tổ chức | tổ chức | phối hợp tổ chức | đồng tổ chức | đồng đăng cai | làm chủ nhà | chủ trì tổ chức | ' +
      'phối hợp với | chủ trì, phối hợp | làm nước chủ nhà',
    'host',
  ],
];

export const eventModes: PhraseTable<EventMode> = [
  [
    'trực tuyến | theo hình thức trực tuyến | với hình thức trực tuyến | bằng hình thức trực tuyến | dưới hình thức trực tuyến | qua hình thức trực tuyến | ' +
      'theo phương thức trực tuyến | qua cầu truyền hình | qua truyền hình | qua màn hình | theo hình thức họp trực tuyến | qua video | ' +
      'qua hình thức cầu truyền hình | truyền hình trực tuyến | qua nền tảng trực tuyến | qua điện thoại | bằng hình thức họp trực tuyến',
    'online',
  ],
  [
    'theo hình thức trực tiếp | với hình thức trực tiếp | bằng hình thức trực tiếp | dưới hình thức trực tiếp | hình thức trực tiếp | họp trực tiếp | ' +
      'theo phương thức trực tiếp | gặp trực tiếp',
    'in-person',
  ],
  [
    'trực tiếp kết hợp trực tuyến | trực tiếp kết hợp với trực tuyến | kết hợp trực tiếp và trực tuyến | trực tiếp và trực tuyến | ' +
      'trực tuyến và trực tiếp | trực tuyến kết hợp trực tiếp | trực tuyến kết hợp với trực tiếp | kết hợp trực tuyến và trực tiếp | ' +
      'theo hình thức trực tiếp kết hợp trực tuyến | theo hình thức kết hợp trực tiếp và trực tuyến | theo hình thức trực tiếp và trực tuyến | ' +
      'theo hình thức trực tiếp kết hợp với trực tuyến | bằng hình thức trực tiếp kết hợp trực tuyến | bằng hình thức trực tiếp và trực tuyến | ' +
      'với hình thức trực tiếp và trực tuyến | với hình thức trực tiếp kết hợp trực tuyến | với hình thức kết hợp trực tiếp và trực tuyến | kết hợp trực tuyến | kết hợp với trực tuyến | kết hợp hình thức trực tuyến | ' +
      'hình thức hỗn hợp | theo hình thức hỗn hợp | theo hình thức kết hợp | hình thức kết hợp',
    'hybrid',
  ],
];

/** Somebody does it again and again: no particular event. */
export const habits: PhraseTable<true> = [
  [
    'hằng năm | hàng năm | thường niên | định kỳ | mỗi năm | thường xuyên | luân phiên | hằng tháng | hàng tháng | mỗi tháng | hàng tuần',
    true,
  ],
];

export const ordinalMarks: PhraseTable<OrdinalMark> = [
  ['lần thứ | lần', 'time'],
  ['thứ', 'nth'],
  ['khóa | khóa thứ', 'term'],
];

const UNITS = ['', 'một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function spell(value: number): string[] {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return value === 1 ? ['nhất'] : value === 4 ? ['tư', 'bốn'] : [UNITS[value] ?? ''];
  const head = tens === 1 ? 'mười' : `${UNITS[tens] ?? ''} mươi`.replace('tư mươi', 'bốn mươi');
  if (units === 0) return [head];
  if (tens === 1) return [`${head} ${units === 4 ? 'bốn' : units === 5 ? 'lăm' : (UNITS[units] ?? '')}`];
  if (units === 1) return [`${head} mốt`];
  return units === 5
    ? [`${head} lăm`]
    : units === 4
      ? [`${head} tư`, `${head} bốn`]
      : [`${head} ${UNITS[units] ?? ''}`];
}

const COUNTED: PhraseTable<number> = Array.from({ length: 99 }, (_, index) => {
  const words = spell(index + 1);
  // "lần năm 2017" counts nothing.
  const short = index > 0 && index < 10 && index !== 4 ? words.map((word) => `lần ${word}`) : [];
  return [
    [...short, ...words.flatMap((word) => [`lần thứ ${word}`, `thứ ${word}`])].join(' | '),
    index + 1,
  ] as const;
});

/** Ordinals in words: lần thứ nhất … lần thứ chín mươi chín; đầu tiên. */
export const ordinalWords: PhraseTable<number> = [...COUNTED, ['đầu tiên', 1]];

/** tại, ở: a place follows. */
export const placeMarks: PhraseTable<true> = [['tại | ở | ngay tại | cũng tại', true]];

/** From where somebody joins a meeting that is held by wire: no place of it. */
export const remoteMarks: PhraseTable<true> = [
  [
    'tại điểm cầu | tại đầu cầu | từ điểm cầu | từ đầu cầu | ở điểm cầu | ở đầu cầu | tại hai điểm cầu | tại 2 điểm cầu | tại ba điểm cầu | tại 3 điểm cầu | tại các điểm cầu | từ các điểm cầu',
    true,
  ],
];

const TOWNS = ['thành phố', 'thị xã', 'thị trấn', 'đảo', 'quần đảo', 'tỉnh', 'bang'];

/** What a town or an island is told to be before its name: "thành phố cảng Hải Phòng". */
const OF_TOWNS =
  'cảng|biển|ven biển|du lịch|du lịch biển|nghỉ dưỡng|di sản|lịch sử|cổ|cố đô|công nghiệp|miền núi|biên giới|ngọc|' +
  'miền bắc|miền trung|miền nam|miền đông|miền tây|phía bắc|phía nam|phía đông|phía tây';

const describedTowns = TOWNS.flatMap((town) => OF_TOWNS.split('|').map((what) => `${town} ${what}`));

/** Nouns that begin the name of a place where events are held. */
export const venues: PhraseTable<'noun' | 'whole'> = [
  [
    'thủ đô | thành phố | tp | tỉnh | trụ sở | khách sạn | trung tâm hội nghị | hội trường | tòa nhà quốc hội | văn phòng | đảo | bang | ' +
      'khu nghỉ dưỡng | dinh | cung | tòa nhà | học viện | trường đại học | đại học | đại sứ quán | nhà hát | sân vận động | bảo tàng | ' +
      'cố đô | đặc khu | khu du lịch | trung tâm | cung điện | nước | tòa nhà trụ sở | bến cảng | quân cảng | thị xã | vương quốc | ' +
      'cộng hòa | liên bang | nước cộng hòa | cộng hòa liên bang | đại công quốc | vương quốc liên hiệp | trung tâm hội nghị quốc tế | thị trấn | huyện | quận | phường | xã | khu | làng | cảng | sân bay | căn cứ | ' +
      'căn cứ hải quân | căn cứ không quân | quảng trường | công viên | vùng biển | cửa khẩu | cửa khẩu quốc tế | trường | trường cao đẳng | trường trung học phổ thông | trường tiểu học | nghĩa trang | khu di tích | khu công nghiệp | nhà ga | phố đi bộ | nhà thi đấu | nhà văn hóa | nhà triển lãm | bệnh viện | nhà máy | ' +
      'trung tâm hội nghị và triển lãm | trung tâm hội nghị - triển lãm | trung tâm triển lãm | trung tâm triển lãm và hội nghị | khu phức hợp',
    'noun',
  ],
  [describedTowns.join(' | '), 'noun'],
  [
    'trung tâm chiếu phim quốc gia | phủ chủ tịch | phủ thủ tướng | phủ tổng thống | nhà quốc hội | nhà trắng | điện kremlin | hoàng cung | lầu năm góc | ' +
      'văn phòng chính phủ | trụ sở chính phủ | trụ sở quốc hội | trụ sở trung ương đảng | văn phòng trung ương đảng | ' +
      'văn phòng chủ tịch nước | nhà khách chính phủ | dinh tổng thống | điện elysee | tòa nhà quốc hội | trụ sở liên hợp quốc | ' +
      'trụ sở ban thư ký asean | ban thư ký asean | trung tâm hội nghị quốc gia | trung tâm hội nghị quốc tế | phủ toàn quyền | ' +
      'trung tâm hội nghị tỉnh | trung tâm hội nghị thành phố | trung tâm tổ chức hội nghị | trung tâm tổ chức hội nghị tỉnh | trung tâm tổ chức sự kiện | ' +
      'trụ sở ủy ban nhân dân tỉnh | trụ sở ubnd tỉnh | hội trường ubnd tỉnh | nhà khách tỉnh | trụ sở bộ ngoại giao',
    'whole',
  ],
];

/** Adopted or signed at events. */
export const documentVerbs: PhraseTable<true> = [
  ['thông qua | ra | đã ra | ký | ký kết | ban hành | đưa ra | công bố | ghi nhận', true],
];

export const documentNouns: PhraseTable<true> = [
  [
    'Tuyên bố chung | Tuyên bố | Tuyên bố Chủ tịch | Thông cáo chung | Nghị quyết | Kế hoạch | Kế hoạch hành động | Hiệp định | ' +
      'Biên bản ghi nhớ | Bản ghi nhớ | Tuyên ngôn | Nghị định thư | Thỏa thuận | Lộ trình | Khung | Chương trình hành động | ' +
      'Tầm nhìn | Hiệp ước | Hiến chương | Quyết định | Công văn | Văn bản | Chỉ thị | Thông tư | Nghị định | Báo cáo',
    true,
  ],
];
