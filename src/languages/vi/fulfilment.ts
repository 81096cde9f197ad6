import type { ProgressStatus } from '../../document.js';
import type { PhraseTable } from '../../text/lexicon.js';
import type { Aspect, Commitment, Fulfilment } from '../progress.js';

const WORK: readonly Commitment[] = ['line', 'action', 'project', 'request', 'target', 'document'];
const ANY: readonly Commitment[] = [...WORK, 'procedure'];

const does = (status: ProgressStatus, kinds: readonly Commitment[]): Fulfilment => ({
  is: 'does',
  status: Object.fromEntries(kinds.map((kind) => [kind, status])),
});
const OTHER: Fulfilment = { is: 'other' };
const FAILS: Fulfilment = { is: 'fails' };
const OPEN: Fulfilment = { is: 'partly' };

export const fulfilments: PhraseTable<Fulfilment> = [
  [
    'hoàn thành | hoàn thành xong | làm được | làm xong được | thực hiện được xong | hoàn thành được | hoàn tất được | hoàn tất | làm xong | thực hiện xong | triển khai xong | hoàn thành và vượt | hoàn thành toàn diện | về đích | cán đích | ' +
      'hoàn thành thắng lợi | hoàn thiện | xong | được nghiệm thu | nghiệm thu',
    does('completed', ANY),
  ],
  [
    'triển khai | thực hiện | thực thi | thi hành | tiến hành | triển khai thực hiện | tổ chức thực hiện | tổ chức triển khai | thực hiện triển khai | hiện thực hóa | hiện thực hoá | ' +
      'áp dụng | đi vào cuộc sống | chuyển hóa thành hành động | thực hiện thành công | triển khai thành công',
    does('implemented', WORK),
  ],
  [
    'đưa vào triển khai | đưa vào thực hiện | đi vào triển khai | đi vào thực hiện | bắt đầu triển khai | bắt đầu thực hiện | bắt tay triển khai | bắt tay vào thực hiện | bước vào triển khai | bước vào thực hiện | bước vào giai đoạn triển khai | bước vào giai đoạn thực hiện | đi vào giai đoạn triển khai | đi vào giai đoạn thực hiện',
    does('put-in-hand', WORK),
  ],
  [
    'khởi động | khởi công | khởi công xây dựng | động thổ | triển khai thi công | triển khai xây dựng',
    does('put-in-hand', ['line', 'action', 'project']),
  ],
  [
    'đưa vào sử dụng | đưa vào khai thác | đưa vào vận hành | đưa vào hoạt động | đi vào hoạt động | đi vào vận hành | vận hành | khánh thành | thông xe | bàn giao',
    does('completed', ['project', 'action', 'line']),
  ],
  ['đưa vào áp dụng', does('implemented', ['document', 'action', 'line', 'procedure'])],
  [
    'giải quyết | giải quyết được | xử lý được | tháo gỡ được | khắc phục được | khắc phục xong | giải quyết dứt điểm | giải quyết xong | xử lý | xử lý xong | xử lý dứt điểm | tháo gỡ | khắc phục | xem xét giải quyết | xem xét, giải quyết | giải quyết, trả lời | giải quyết và trả lời | tiếp thu | tiếp thu, giải quyết',
    does('addressed', ['request', 'action', 'line', 'project']),
  ],
  [
    'đáp ứng | đáp ứng được | đáp ứng đủ | đáp ứng đầy đủ | thỏa mãn | thoả mãn',
    {
      is: 'does',
      status: { request: 'addressed', action: 'addressed', line: 'addressed', target: 'completed' },
    },
  ],
  // "đạt 95% nhiệm vụ" is how near one goal is; "đạt 95% các dòng hành động" is a share of many.
  ['đạt | đạt được', { is: 'does', status: { target: 'completed', line: 'implemented' } }],
  ['đạt và vượt | đạt, vượt | đạt hoặc vượt | đạt kế hoạch', does('completed', ['target'])],
  [
    'đơn giản hóa | đơn giản hoá | cắt giảm, đơn giản hóa | đơn giản hóa, cắt giảm | bãi bỏ, đơn giản hóa | rút ngắn thời gian giải quyết',
    does('implemented', ['procedure', 'document']),
  ],
  [
    'ban hành | ban hành xong | xây dựng và ban hành | xây dựng, ban hành | trình ban hành',
    does('implemented', ['document', 'project']),
  ],
  [
    'xem xét | nghiên cứu | vượt | vượt mức | chấp nhận | chấp thuận | tiếp nhận | nhận được | trả lời | có văn bản trả lời | hồi âm | phản hồi | thông qua | tán thành | nhất trí | đồng ý | ủng hộ | bỏ phiếu | biểu quyết | phê chuẩn | ' +
      'đề xuất | đề ra | đặt ra | đưa ra | xác định | nêu ra | ký kết | được ký | phê duyệt | thẩm định | thẩm tra | rà soát | kiểm tra | thanh tra | kiểm toán | giám sát | đánh giá | công bố | công khai | cung cấp | niêm yết | ' +
      'đăng ký | phân công | phân giao | lựa chọn | bổ sung | điều chỉnh | cấp phép | thu hồi | huy động | thu hút | bố trí | phân bổ | giải ngân | đầu tư | tài trợ | hỗ trợ | đóng góp | tham gia | ' +
      'giao thực hiện | giao triển khai | giao hoàn thành | giao tổ chức thực hiện | giao chủ trì thực hiện | cắt giảm | bãi bỏ | cắt bỏ | lược bỏ | loại bỏ | rút gọn | xuất khẩu | nhập khẩu | kiểm soát | quản lý | lấy ý kiến | khảo sát | thống kê | tổng hợp | đàm phán | thảo luận | ' +
      'thực hiện qua | thực hiện tại bộ phận | thực hiện trực tuyến | thực hiện theo cơ chế | triển khai trực tuyến | triển khai dịch vụ | số hóa | chuẩn hóa | tích hợp | cập nhật | giá trị | giá trị thực hiện | giá trị khối lượng | giá trị khối lượng thực hiện | vốn thực hiện | vốn triển khai | nguồn vốn thực hiện | kinh phí | kinh phí thực hiện | kinh phí triển khai | doanh thu | ngân sách | có lãi | làm ăn có lãi',
    OTHER,
  ],
  // Neither done nor late.
  ['trong hạn | trong thời hạn', OPEN],
  [
    'lỗ | còn trong hạn | còn trong thời hạn | đang trong hạn | còn hạn | chưa đến hạn | chưa tới hạn | thua lỗ | chậm | chậm tiến độ | chậm trễ | trễ | trễ hạn | quá hạn | quá thời hạn | trễ thời hạn | sai hạn | không đúng hạn | không kịp | nằm trên giấy | bỏ ngỏ | bị chậm | đình trệ | thất bại | không hoàn thành | không thực hiện | không triển khai | không đạt | không được thực hiện | ' +
      'dừng | tạm dừng | dừng triển khai | ngừng triển khai | ngừng hoạt động | đình chỉ | hủy bỏ | huỷ bỏ | bị hủy | đắp chiếu | vi phạm | bị bỏ | bị thu hồi | kém hiệu quả | không hiệu quả | đội vốn | tăng vốn | dang dở | bỏ dở | bế tắc | phá sản | sai phạm | ' +
      'có vấn đề | gặp khó khăn | gặp vướng mắc | vướng mắc | vướng | yếu kém',
    FAILS,
  ],
];

export const aspects: PhraseTable<Aspect> = [
  [
    'đã | đã được | đã cơ bản | mới chỉ | chỉ mới | mới được | mới có | vừa mới | đều đã | đã có | có được | cơ bản đã | đã kịp | về cơ bản đã | đã lần lượt',
    'done',
  ],
  ['được | đều được | đều', 'passive'],
  ['đang | đang được | vẫn đang | hiện đang | đang trong quá trình | đang tiếp tục', 'ongoing'],
  [
    'đã và đang | đã và đang được | đã, đang | đã/đang | đã hoặc đang | đã hoặc đang được | đã hay đang | đã được và đang',
    'done-or-ongoing',
  ],
  [
    'chưa | chưa được | chưa bắt đầu | chưa khởi động | còn chưa | vẫn chưa | chưa thể | đang chờ | chờ | còn lại | tồn đọng | còn tồn đọng | chưa xong',
    'undone',
  ],
  [
    'giao các | giao cho | giao bộ | giao sở | giao đơn vị | giao cơ quan | giao ủy ban | giao UBND | giao từng | sẽ | sẽ được | cần | cần được | cần phải | phải | phải được | cố gắng | nỗ lực | tiếp tục | thúc đẩy | đẩy nhanh | bảo đảm | đảm bảo | yêu cầu | đề nghị | kêu gọi | ' +
      'cam kết | quyết tâm | hướng tới | hướng đến | mong muốn | hy vọng | nhằm | để | nhất trí | thống nhất | có thể | có khả năng | khả năng | khó | có triển vọng | sớm | khẩn trương | dự định | muốn | đặt kế hoạch | ' +
      'chuẩn bị | tập trung | chỉ đạo | tạo điều kiện | giúp | nếu',
    'wanted',
  ],
  [
    'phấn đấu | đặt mục tiêu | mục tiêu là | mục tiêu đến | mục tiêu đặt ra | với mục tiêu | đề ra mục tiêu | mục tiêu của | dự kiến | kỳ vọng | đến năm | vào năm tới | trong năm tới | thời gian tới | trong thời gian tới | chỉ tiêu đến | ' +
      'chỉ tiêu là | nếu như | giả sử | trong trường hợp | đặt chỉ tiêu | theo kế hoạch đến | đến hết năm sau | từ nay đến | hằng năm | hàng năm',
    'aim',
  ],
];

/** Makes a count the part that is left: "chỉ còn 18 biện pháp", "còn 12/140 dòng hành động". */
export const remainders: PhraseTable<true> = [
  ['còn | chỉ còn | vẫn còn | hiện còn | còn lại | số còn lại | còn tới | còn đến | còn khoảng', true],
];

/** Ends a clause without a comma. */
export const clauseEnds: PhraseTable<boolean> = [
  // Begin with the syllable of "but".
  ['song phương | song song | song hành', false],
  [
    'nhưng | song | tuy nhiên | trong khi | trong khi đó | mà | vì | do đó | vì vậy | bởi | khi | nếu | qua đó | từ đó | góp phần | để | nhằm | còn | đồng thời | sau đó | trong đó | cho nên | nên | dù | mặc dù | tuy',
    true,
  ],
];

/** Joins two verbs that share an object: "giải quyết và trả lời 100% kiến nghị". */
export const verbJoints: PhraseTable<true> = [['và | hoặc | hay | cũng như | cùng | đồng thời', true]];

const steps = [
  ...['khâu', 'các khâu', 'bước', 'các bước', 'phần việc', 'phần thô', 'phần móng', 'phần khung', 'một phần'],
  ...['giai đoạn 1', 'giai đoạn 2', 'giai đoạn I', 'giai đoạn II', 'giai đoạn một', 'giai đoạn đầu'],
  ...['thủ tục', 'các thủ tục', 'hồ sơ', 'các hồ sơ', 'thiết kế', 'bản vẽ', 'đề cương', 'dự thảo', 'báo cáo'],
  ...['giải phóng mặt bằng', 'GPMB', 'bồi thường', 'đền bù', 'tái định cư', 'kiểm đếm', 'cắm mốc'],
  ...['đấu thầu', 'lựa chọn', 'lập', 'soạn thảo', 'lấy ý kiến', 'quyết toán', 'giải ngân', 'chuẩn bị'],
  ...['phê duyệt', 'thẩm định', 'khảo sát', 'rà soát', 'đánh giá', 'đàm phán', 'bàn giao mặt bằng'],
  'mặt bằng',
];

/** Behind a verb of carrying out, a step on the way: "đã hoàn thành (công tác) giải phóng mặt bằng". */
export const fulfilmentSteps: PhraseTable<true> = [
  [['', 'việc ', 'công tác '].flatMap((of) => steps.map((step) => `${of}${step}`)).join(' | '), true],
];
