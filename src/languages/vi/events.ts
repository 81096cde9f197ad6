import type { EventType } from '../../document.js';
import type { PhraseTable } from '../../text/lexicon.js';
import { type EventNoun, type EventVerb, eventNoun as noun } from '../events.js';

/** Nouns that name events, with what kind of event each one is. */
export const eventNouns: PhraseTable<EventNoun> = [
  [
    'hội nghị cấp cao | hội nghị thượng đỉnh | hội nghị cấp cao đặc biệt | hội nghị thượng đỉnh đặc biệt | cuộc họp thượng đỉnh | ' +
      'cuộc họp cấp cao | cuộc gặp thượng đỉnh | hội nghị cấp cao kỷ niệm | hội nghị đặc biệt cấp cao | hội nghị trực tuyến cấp cao | hội nghị cấp cao trực tuyến | hội nghị thượng đỉnh trực tuyến | họp thượng đỉnh | hội nghị đặc biệt trực tuyến cấp cao | hội nghị cấp cao không chính thức | HNCC | ' +
      'Cấp cao ASEAN | Cấp cao Đông Á | Thượng đỉnh',
    noun('summit', 'assembly'),
  ],
  [
    'hội nghị | hội nghị trực tuyến | cuộc họp | họp giao ban | họp khẩn | họp tổng kết | họp sơ kết | họp đánh giá | họp rà soát | buổi họp | cuộc họp trực tuyến | HN | cuộc họp giao ban | hội nghị giao ban | ' +
      'buổi làm việc | cuộc làm việc | buổi làm việc trực tuyến | buổi kiểm tra | cuộc kiểm tra | buổi giám sát | cuộc họp hẹp | cuộc họp kín | cuộc họp liên ngành | cuộc họp chung | hội nghị chuyên đề | hội nghị sơ kết | hội nghị tổng kết | hội nghị triển khai | hội nghị toàn quốc | hội nghị đột xuất | cuộc họp bất thường | cuộc họp đặc biệt | cuộc họp khẩn | cuộc họp khẩn cấp',
    noun('meeting', 'assembly'),
  ],
  // Another one than the meeting that it prepares.
  ['họp trù bị', noun('meeting', 'own')],
  [
    'Tham vấn Quan chức cao cấp | Tham vấn Quan chức cấp cao | Tham vấn SOM | Tham vấn Bộ trưởng | Tham vấn các Bộ trưởng',
    noun('meeting', 'assembly'),
  ],
  [
    'hội nghị các nhà lãnh đạo | hội nghị các nhà lãnh đạo kinh tế | cuộc họp các nhà lãnh đạo | hội nghị nguyên thủ',
    noun('summit', 'assembly'),
  ],
  ['hội nghị trung ương', noun('meeting', 'assembly', { numbered: true })],
  [
    'cuộc gặp | buổi gặp | cuộc gặp gỡ | buổi gặp gỡ | cuộc gặp mặt | buổi gặp mặt | buổi tiếp | cuộc tiếp | buổi tiếp và làm việc | cuộc tiếp và làm việc | buổi gặp và làm việc | cuộc gặp và làm việc | buổi gặp mặt và làm việc | buổi tiếp xã giao | buổi tiếp xúc | ' +
      'cuộc tiếp xúc | cuộc tiếp kiến | buổi tiếp kiến | buổi chào xã giao | cuộc trao đổi | buổi trao đổi',
    noun('meeting', 'bilateral'),
  ],
  [
    'phiên họp | phiên thảo luận | kỳ họp | khóa họp | họp phiên | họp kỳ | họp khóa | nhóm họp phiên | nhóm họp kỳ | nhóm họp khóa | phiên làm việc | phiên chất vấn | phiên điều trần | kỳ đại hội đồng',
    noun('session', 'assembly', { numbered: true }),
  ],
  [
    'phiên đối thoại | phiên trù bị | phiên hẹp | phiên họp hẹp | ' +
      'phiên họp kín | phiên chuyên đề | phiên trao đổi | phiên tọa đàm | phiên thảo luận cấp cao | ' +
      'họp nội các | họp nội các chung | phiên họp chung | phiên họp liên tịch | phiên thảo luận mở | phiên tranh luận | phiên bỏ phiếu | phiên biểu quyết | phiên điều trần mở | phiên thảo luận chung | phiên đặc biệt | phiên kín',
    noun('session', 'assembly'),
  ],
  [
    'phiên bế mạc | phiên khai mạc | phiên toàn thể | phiên họp toàn thể | phiên họp khai mạc | phiên họp bế mạc',
    noun('session', 'assembly', { phase: true, numbered: true }),
  ],
  ['lễ khai mạc | lễ bế mạc', noun('ceremony', 'ceremony', { phase: true })],
  ['đại hội đồng | phiên', noun('session', 'assembly', { needs: 'ordinal', numbered: true })],
  // "Cấp cao RCEP lần thứ 5"; without a number it is how high something is.
  ['Cấp cao', noun('summit', 'assembly', { needs: 'number' })],
  // What such bodies are called by with a number is their meeting.
  [
    'hội đồng điều phối asean | hội đồng cộng đồng chính trị-an ninh asean | hội đồng cộng đồng chính trị - an ninh asean | ' +
      'hội đồng cộng đồng kinh tế asean | hội đồng cộng đồng văn hóa-xã hội asean | hội đồng cộng đồng văn hóa - xã hội asean | ' +
      'hội đồng apsc | hội đồng aec | hội đồng ascc | hội đồng afta | hội đồng khu vực mậu dịch tự do asean | ' +
      'hội đồng khu vực thương mại tự do asean | hội đồng khu vực đầu tư asean | hội đồng chánh án các nước asean | hội đồng chánh án asean',
    noun('meeting', 'assembly', { needs: 'number' }),
  ],
  [
    'ủy ban hợp tác chung | ủy ban hỗn hợp | ủy ban liên chính phủ | ủy ban chỉ đạo hợp tác song phương | ủy ban thương mại hỗn hợp | ' +
      'ủy ban hợp tác song phương | tiểu ban hỗn hợp | nhóm công tác chung | nhóm đặc trách iai',
    noun('session', 'assembly', { needs: 'number' }),
  ],
  [
    'diễn đàn khu vực asean | diễn đàn an ninh khu vực asean | diễn đàn nghị viện châu á - thái bình dương',
    noun('forum', 'assembly', { needs: 'ordinal' }),
  ],
  [
    'hội đàm | cuộc hội đàm | buổi hội đàm | hội kiến | cuộc hội kiến | buổi hội kiến | cuộc tham vấn | Tham vấn | ' +
      'cuộc đàm phán | hội đàm trực tuyến | cuộc hội đàm trực tuyến | hội đàm hẹp | hội đàm cấp cao | tham khảo chính trị | tham vấn chính trị',
    noun('talks', 'bilateral'),
  ],
  [
    'phiên đàm phán | phiên tham vấn | vòng đàm phán | vòng tham vấn | vòng đối thoại | vòng thương lượng | vòng họp | phiên đối thoại chính sách',
    noun('talks', 'bilateral', { numbered: true }),
  ],
  [
    'điện đàm | cuộc điện đàm | cuộc trao đổi điện thoại | cuộc điện thoại | cuộc gọi trực tuyến',
    noun('call', 'call'),
  ],
  [
    'chuyến thăm | chuyến công du | chuyến công tác | chuyến thăm chính thức | chuyến thăm và làm việc | chuyến thăm cấp nhà nước | ' +
      'chuyến thăm làm việc | chuyến thăm hữu nghị chính thức | chuyến thăm hữu nghị | chuyến thăm, làm việc | chuyến thăm chính thức và làm việc | chuyến thăm không chính thức | chuyến thăm ngắn | chuyến thăm cao cấp',
    noun('visit', 'visit'),
  ],
  [
    'diễn đàn | hội thảo | tọa đàm | buổi tọa đàm | cuộc tọa đàm | hội thảo khoa học | hội thảo quốc tế | Đối thoại | ' +
      'Hội nghị WEF | cuộc đối thoại | buổi đối thoại | hội nghị bàn tròn | buổi hội thảo | cuộc hội thảo | phiên diễn đàn | tọa đàm bàn tròn | hội thảo khu vực | hội thảo tập huấn | hội thảo trực tuyến | tọa đàm trực tuyến | diễn đàn doanh nghiệp | diễn đàn cấp cao | hội nghị xúc tiến đầu tư | hội nghị quốc tế',
    noun('forum', 'assembly'),
  ],
  [
    'lễ ký | lễ ký kết | lễ kí | lễ kí kết | lễ trao | lễ trao tặng | lễ trao giải | lễ kỷ niệm | lễ đón | ' +
      'lễ đón tiếp | lễ tiếp nhận | lễ khánh thành | lễ khởi công | lễ công bố | lễ ra mắt | lễ bàn giao | lễ chuyển giao | ' +
      'lễ thượng cờ | lễ mít tinh | lễ mít-tinh | mít tinh | mít-tinh | buổi mít tinh | cuộc mít tinh | lễ tổng kết | lễ phát động | lễ khai trương | lễ truy điệu | lễ viếng | lễ tang | ' +
      'lễ quốc tang | lễ nhậm chức | lễ tuyên thệ | lễ duyệt binh | lễ kết nạp | lễ trình quốc thư | lễ trình thư ủy nhiệm | ' +
      'lễ tưởng niệm | lễ động thổ | lễ tôn vinh | lễ vinh danh | lễ chào cờ | lễ xuất quân | lễ tiễn | lễ cắt băng | lễ hạ cờ | ' +
      'lễ giao nhận | lễ khai giảng | lễ bổ nhiệm | lễ cầu nguyện | lễ chào mừng | lễ giới thiệu | lễ đăng quang | lễ khởi động | ' +
      'lễ gắn biển | lễ thông xe | lễ hợp long | lễ tiếp đón | lễ trồng cây | lễ dâng hương | lễ rước đuốc | lễ công nhận | lễ đón nhận | lễ mừng | lễ hưởng ứng | lễ quyên góp | lễ xuất phát | lễ chia tay | lễ bế giảng | lễ tốt nghiệp | lễ trao học bổng | lễ trao quyết định | lễ trao quà | lễ trao thưởng | lễ trao huân chương | lễ tuyên dương | lễ kéo cờ | lễ ra quân | lễ cầu siêu | lễ thành lập | lễ giao lưu | lễ phát bằng | lễ mở ký | lễ kết nghĩa | lễ hạ thủy | lễ nghiệm thu | lễ đặt tên | lễ đặt vòng hoa | lễ tiễn đưa | lễ mở cửa | lễ trao trả | lễ hồi hương | lễ truy tặng | lễ đón tàu',
    noun('ceremony', 'ceremony'),
  ],
  ['buổi lễ', noun('ceremony', 'ceremony', { plain: true })],
  [
    'tập trận | tập trận bắn đạn thật | cuộc diễn tập | diễn tập | cuộc tập trận | tập trận chung | cuộc tập trận chung | diễn tập chung',
    noun('exercise', 'exercise'),
  ],
  [
    'giao lưu hữu nghị | giao lưu hữu nghị quốc phòng | giao lưu quốc phòng | giao lưu biên giới | chương trình giao lưu | tuần lễ | tuần lễ cấp cao | họp báo | cuộc họp báo | buổi họp báo | họp báo quốc tế | ' +
      'tiệc trưa làm việc | gala | cuộc thi | cuộc thi viết | hội thi | hội trại | trại hè | kỳ thi tay nghề | lớp tập huấn | khóa tập huấn | khóa đào tạo | lớp đào tạo | lớp bồi dưỡng | khóa bồi dưỡng | hội chợ | liên hoan | triển lãm | ngày hội | chiêu đãi | tiệc chiêu đãi | buổi chiêu đãi | quốc yến | lễ hội | hội báo',
    noun('other', 'own'),
  ],
  [
    'đại hội đồng cổ đông thường niên | đại hội đồng cổ đông bất thường | ĐHĐCĐ thường niên | ĐHĐCĐ bất thường | đại hội | đại hội đại biểu toàn quốc | đại hội đại biểu | đại hội toàn quốc',
    noun('other', 'own', { numbered: true }),
  ],
  ['sự kiện', noun('other', 'any')],
];

const PERSON = { type: 'meeting', group: 'bilateral', object: 'person' } as const;
const TALKS = { type: 'talks', group: 'bilateral', object: 'with' } as const;

/** Verbs that make an event of their object: "hội đàm với A", "tiếp ông B", "thăm chính thức Lào". */
export const eventVerbs: PhraseTable<EventVerb> = [
  ['hội đàm | tham vấn | đàm phán', TALKS],
  ['gặp', { ...PERSON, formal: true }],
  ['gặp nhau | gặp mặt nhau | hội ngộ', { ...PERSON, object: 'with', alone: true }],
  ['hội kiến', { ...TALKS, object: 'person' }],
  ['điện đàm', { type: 'call', group: 'call', object: 'with' }],
  [
    'làm việc | gặp gỡ | tọa đàm | trao đổi trực tuyến',
    { type: 'meeting', group: 'assembly', object: 'with', formal: true },
  ],
  ['họp | họp kín | nhóm họp', { type: 'meeting', group: 'assembly', object: 'with', alone: true }],
  [
    'tiếp | tiếp kiến | chào xã giao | đến chào | tiếp và làm việc với | gặp và làm việc với | gặp làm việc với',
    PERSON,
  ],
  [
    'thăm | thăm chính thức | thăm hữu nghị chính thức | thăm hữu nghị | thăm cấp nhà nước | thăm cấp nhà nước tới | thăm và làm việc tại | ' +
      'thăm, làm việc tại | thăm làm việc tại | thăm làm việc | thăm chính thức cấp nhà nước | thăm chính thức và làm việc tại | công du | ' +
      'thăm chính thức tới | thăm tới | thăm và làm việc ở',
    { type: 'visit', group: 'visit', object: 'place' },
  ],
];

/** How an event verb's act is done; stands between the verb and its object. */
export const eventManners: PhraseTable<true> = [
  [
    'trực tuyến | thân mật | xã giao | chính thức | song phương | riêng | nhanh | hẹp | ngắn | kín | cấp cao | qua điện thoại | ' +
      'hữu nghị | không chính thức | ba bên | đa phương | đoàn | bất thường | khẩn cấp | khẩn | đột xuất | mở rộng | thường niên | thường kỳ | định kỳ | toàn thể',
    true,
  ],
];

/** Phrases that hold an event noun and name no event. */
export const notEvents: PhraseTable<true> = [
  [
    'đối tác đối thoại | quan hệ đối thoại | đối tác tham vấn | cơ chế đối thoại | cơ chế tham vấn | kênh đối thoại | năm đối thoại | ' +
      'diễn đàn hợp tác kinh tế châu á-thái bình dương | diễn đàn hợp tác kinh tế châu á - thái bình dương | ' +
      'sự kiện lịch sử | ' +
      'bàn đàm phán | trung tâm hội nghị | trung tâm hội nghị quốc gia | trung tâm tổ chức hội nghị | trung tâm tổ chức hội nghị tỉnh | trung tâm hội nghị tỉnh | phòng hội thảo | phòng họp | phòng hội nghị | ' +
      'tiếp tục | tiếp theo | tiếp đó | tiếp nhận | tiếp cận | tiếp xúc | trực tiếp | gián tiếp | kế tiếp | liên tiếp | tiếp đến | tiếp sức | ' +
      'giao tiếp | tiếp thu | tiếp nối | tiếp diễn | tiếp tế | tiếp thị | nối tiếp | gặp khó | gặp khó khăn | gặp phải | gặp nạn | gặp mặt | bắt gặp | ' +
      'hiếm gặp | thường gặp | thăm dò | thăm hỏi | thăm khám | thăm viếng | thăm quan | tham quan | mời làm việc | bị mời làm việc | triệu tập làm việc | mời lên làm việc | ' +
      'xin làm việc | đi làm việc | ngày làm việc | ' +
      'chương trình làm việc | giờ làm việc | nơi làm việc | môi trường làm việc | điều kiện làm việc | chế độ làm việc | ' +
      'bàn họp | buồng họp | giờ họp | lịch họp | đi họp | biên bản họp | ' +
      'nước tham gia cấp cao đông á | quốc gia tham gia cấp cao đông á | nước thành viên cấp cao đông á | ' +
      'nước tham gia hội nghị cấp cao đông á | quốc gia tham gia hội nghị cấp cao đông á | nước thành viên hội nghị cấp cao đông á | ' +
      'luân phiên | thay phiên | phiên bản | phiên dịch | phiên âm | phiên hiệu | phiên giao dịch | phiên chợ | ' +
      'hội thảo viên | đại hội đồng cổ đông | tuần lễ trước | lễ tân | cuộc gặp nào | cuộc họp nào | phiên họp nào | hội nghị nào | cuộc hội đàm nào | cuộc đàm phán nào | cuộc đối thoại nào | cuộc tiếp xúc nào | cuộc điện đàm nào | chuyến thăm nào | hội nghị hiệp thương chính trị | hội nghị chính trị hiệp thương',
    true,
  ],
];

/** Acronyms of series that name an event by themselves with a number: AIPA-43, COP27, AMM 50. */
export const eventSeries: PhraseTable<EventType> = [
  [
    'AMM | AEM | ADMM | AMMTC | AMRI | AMME | ASLOM | ASEANSAI | SOM | SEOM | SOCA | ASCCO | ADSOM | AMAF | AELM | ATM | AMCA | ' +
      'AFMGM | AFMM | AMEM | AHMM | ALMM | ADGMIN | TELMIN | AMMST | AMMSWD | AMMW | AMMY | AMMDM | AMRDPE | AMMin | SOMTC | ASOEN | SLOM | ACDM',
    'meeting',
  ],
  ['ARF | HLPF', 'forum'],
  ['AIPA | APPF | IPU', 'session'],
  ['GMS | CLMV | ACMECS | ASEM | EAS', 'summit'],
  ['COP', 'meeting'],
];

/** The same acronyms written together with their number. */
export const numberedSeries: PhraseTable<number> = Array.from({ length: 60 }, (_, index) => {
  const number = index + 1;
  return [
    `COP${number} | AMM${number} | AEM${number} | AIPA${number} | ADMM${number} | SOM${number}`,
    number,
  ] as const;
});
