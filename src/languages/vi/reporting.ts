import type { PhraseTable } from '../../text/lexicon.js';

export interface ReportingVerb {
  /** What a verb needs beside a subject to report something. */
  readonly needs: 'nothing' | 'content';
  /** Who can be its subject. */
  readonly who: 'anyone' | 'collective';
}

const SAYS: ReportingVerb = { needs: 'nothing', who: 'anyone' };
/** Says something only with its content beside it: "phát biểu: …", not "phát biểu tại hội nghị". */
const SPEAKS: ReportingVerb = { needs: 'content', who: 'anyone' };
/** For bodies and groups only. */
const GROUP: ReportingVerb = { needs: 'nothing', who: 'collective' };

/** Acts of saying, asking, judging and pledging. */
export const reportingVerbs: PhraseTable<ReportingVerb> = [
  // assert, tell, explain
  ['khẳng định | tái khẳng định | khẳng định lại | nhấn mạnh | cho biết | cho hay | cho rằng | cho là | nói | nói rằng | nói rõ', SAYS],
  ['nêu | nêu rõ | nêu bật | nêu lên | nêu ra | nêu cao | chỉ rõ | chỉ ra | vạch rõ | nhắc lại | nhắc tới | nhắc đến | đề cập | đề cập tới | đề cập đến', SAYS],
  ['chia sẻ | thông báo | thông tin | thông tin thêm | cho biết thêm | nói thêm | bổ sung | báo cáo | giải thích | lý giải | phân tích | làm rõ', SAYS],
  ['nhận định | nhận xét | nhìn nhận | đánh giá | đánh giá cao | đánh giáo cao | ghi nhận | lưu ý | kết luận | khái quát | dẫn chứng | tin rằng | tin tưởng | nghĩ | nghĩ rằng', SAYS],
  ['tuyên bố | tiết lộ | xác nhận | thừa nhận | khai | khai nhận | thú nhận | phủ nhận | bác bỏ | trần tình | kể | kể lại | tâm sự | bộc bạch | hồi tưởng | nhớ lại | trải lòng | giãi bày', SAYS],
  ['viết | trích dẫn | bình luận | dự báo | dự đoán | cảnh báo | khuyến cáo | tiên đoán | suy đoán | quan ngại | lo ngại | băn khoăn | trăn trở', SAYS],
  ['than phiền | phàn nàn | phản ánh | trình bày | giới thiệu | điểm lại | truyền đạt | quán triệt | khuyên | khẳng khái | quả quyết | cáo buộc | tố cáo | đặt câu hỏi | đặt vấn đề | hỏi | thắc mắc | chất vấn | truy vấn', SAYS],
  // propose, ask, order, wish
  ['đề nghị | đề xuất | kiến nghị | khuyến nghị | kêu gọi | yêu cầu | đòi | thúc giục | hối thúc | gợi ý | gợi mở | đòi hỏi | chỉ đạo | giao nhiệm vụ | nhắc nhở | căn dặn | dặn dò', SAYS],
  ['mong | mong muốn | mong rằng | hy vọng | kỳ vọng | bày tỏ | bày tỏ mong muốn | ước mong | trông đợi | cầu mong', SAYS],
  // welcome, support, pledge, judge
  ['hoan nghênh | ủng hộ | cam kết | hứa | đề cao | cảm ơn | cám ơn | chúc mừng | chúc | tri ân | chia buồn | biểu dương | khen ngợi | ca ngợi | tán dương | tuyên dương', SAYS],
  ['chỉ trích | phản đối | lên án | phê bình | phê phán | phản bác | phản pháo | bác | bày tỏ quan ngại | phản hồi | đồng tình | tán thành | nhất trí | thống nhất | đồng ý | chia sẻ quan điểm', SAYS],
  // need their content
  ['phát biểu | trả lời | đáp | đáp lại | trao đổi | trả lời phỏng vấn | lên tiếng', SPEAKS],
  // bodies, documents, papers
  ['đưa tin | loan báo | loan tin | đăng tải | dẫn lời | xác định | nhận thấy | thể hiện | ra thông cáo | quyết nghị | quyết định | cho thấy | bày tỏ sự', GROUP],
];

/** Phrases that look like a reporting verb and are none. */
export const notReporting: PhraseTable<true> = [
  [
    'nói riêng | nói chung | nói trên | nói lên | nói về | nói đến | nói tới | nói chuyện | nói đùa | nói không | nói dối | ' +
      'mong đợi | mong chờ | đề nghị của | đề xuất của | kiến nghị của | yêu cầu của | lời kêu gọi | theo yêu cầu | theo đề nghị | ' +
      'được đánh giá | được ghi nhận | được biết | được đề xuất | được đề nghị | được yêu cầu | được thông báo | bị chỉ trích | bị cáo buộc | ' +
      'chia sẻ kinh nghiệm | chia sẻ thông tin | chia sẻ lợi ích | chia sẻ dữ liệu | chia sẻ gánh nặng | chia sẻ lợi nhuận | ' +
      'báo cáo chính trị | báo cáo viên | báo cáo tài chính | thông tin và truyền thông | thông tin liên lạc | thông tin đối ngoại | ' +
      'thống nhất đất nước | nhắc tên | kể từ | kể cả | kể trên | viết tắt | viết bài | viết thư | hỏi đáp | khai mạc | khai thác | khai trương | ' +
      'khai báo | khai giảng | khai sinh | khai hỏa | khai triển | mong manh | bác sĩ | bác ái | chúc tết | hứa hẹn | khuyên bảo | đòi nợ | đáp ứng | đáp án | ' +
      'đòi hỏi phải | khẳng định mình | khẳng định vị thế | khẳng định vai trò | nghĩ dưỡng | nghĩa | kết luận thanh tra | kết luận điều tra',
    true,
  ],
];

/** May stand between a subject and its verb. */
export const adverbs: PhraseTable<true> = [
  [
    'đã | sẽ | đang | cũng | còn | vẫn | đều | luôn | luôn luôn | vừa | mới | từng | lại | liền | ngay | chỉ | rất | hết sức | đặc biệt | tiếp tục | ' +
      'đồng thời | một lần nữa | nhiều lần | thường | thường xuyên | trực tiếp | thẳng thắn | nhân dịp này | nhân đây | chân thành | trân trọng | ' +
      'mạnh mẽ | kiên quyết | dứt khoát | nhất trí cao | chủ động | bất ngờ | khéo léo | hóm hỉnh | vui vẻ | xúc động | cùng | cùng nhau | ' +
      'nhiệt liệt | đánh giá và | ghi nhận và | bước đầu | cơ bản | hoàn toàn | tích cực | công khai | chính thức | sơ bộ | cụ thể | tái | ' +
      'đã có | có | phải | cần | muốn | hôm nay | hôm qua | sáng nay | chiều nay | tối nay | sáng qua | chiều qua | tối qua | mới đây | trước đó | ' +
      'sau đó | lúc đó | khi đó | ngày | sáng | trưa | chiều | tối | tháng | năm | thứ | vào | hồi | lúc | liên tục | lần lượt | thay mặt | đã và đang | ' +
      'tự tin | tự hào | thành thật | ngắn gọn | khẩn thiết | nghiêm khắc | thẳng thừng | nhanh chóng | rõ ràng | nhẹ nhàng | khẽ | ' +
      'lên tiếng | phát biểu | trả lời | nhìn nhận và | khẳng định và | hy vọng và | gửi lời | dành lời | có lời | không | chưa | đã không | không ngừng | vì vậy | do đó',
    true,
  ],
];

/** "According to". */
export const accordingTo: PhraseTable<true> = [['theo | cũng theo | còn theo | và theo', true]];

/** Behind "theo", these make no source: "theo đó", "theo quy định". */
export const notAccording: PhraseTable<true> = [
  [
    'đó | đây | hướng | hình thức | quy định | kế hoạch | dự kiến | lộ trình | chương trình | thông lệ | lời mời | đề nghị | yêu cầu | tinh thần | ' +
      'phương thức | mô hình | tiêu chuẩn | quy chế | pháp luật | luật | điều | khoản | nghị quyết | nghị định | thông tư | quyết định | hợp đồng | ' +
      'truyền thống | từng | nhóm | chuyên đề | lĩnh vực | thứ tự | đúng | cơ chế | thẩm quyền | cam kết | mức | giá | tỷ lệ | số | địa giới | chủ trương | ' +
      'tên gọi | giờ | lịch | dõi | kịp | đuổi | sát | học | cách | chiều | thời gian | thỏa thuận | hiệp định | công ước | phụ lục | sự | việc | lương | dạng | nghĩa | ' +
      'trọng lượng | chỉ định | chân | xu hướng | quan điểm | nguyên tắc | ý | lối | kiểu | phong trào',
    true,
  ],
];

/** Nouns through which a source speaks: "theo báo cáo của X", "theo nhận định của X". */
export const sourceNouns: PhraseTable<true> = [
  [
    'báo cáo của | đánh giá của | nhận định của | thông báo của | thông tin của | thông tin từ | nguồn tin của | nguồn tin từ | tin từ | tin của | lời của | lời | ' +
      'thông cáo của | thống kê của | số liệu của | tuyên bố của | ý kiến của | phân tích của | kết luận của | giải thích của | chia sẻ của | ' +
      'đề xuất của | dự báo của | ghi nhận của | khảo sát của | quan điểm của | tính toán của | tiết lộ của | ước tính của',
    true,
  ],
];

/** How a subject begins that is a group, a side, a document, a meeting or a paper. */
export const collectiveHeads: PhraseTable<true> = [
  [
    'hai bên | các bên | ba bên | cả hai bên | đôi bên | hai nước | các nước | nhiều nước | cả hai nước | một số nước | hai nhà lãnh đạo | các nhà lãnh đạo | ' +
      'lãnh đạo | các lãnh đạo | nhiều lãnh đạo | đại diện | các đại diện | các đại biểu | đại biểu | nhiều đại biểu | phía | giới | các chuyên gia | ' +
      'nhiều chuyên gia | một số chuyên gia | các bộ trưởng | bộ trưởng các nước | ngoại trưởng các nước | các ngoại trưởng | hai bộ trưởng | hai ngoại trưởng | hai thủ tướng | ' +
      'các quan chức | quan chức | các trưởng đoàn | các đại sứ | các thành viên | các quốc gia | các đối tác | các doanh nghiệp | nhiều doanh nghiệp | ' +
      'đoàn | đoàn việt nam | phái đoàn | đa số | đa số ý kiến | nhiều ý kiến | một số ý kiến | ý kiến | phần lớn | nhiều người | một số | nhiều | các | những | ' +
      'hội nghị | cuộc họp | phiên họp | diễn đàn | đại hội | tuyên bố | tuyên bố chung | thông cáo | thông cáo chung | thông báo | báo cáo | dự thảo | văn kiện | ' +
      'nghị quyết | bài viết | bài báo | nguồn tin | một nguồn tin | tin từ | thông tin từ | kết quả | nghiên cứu | khảo sát | dư luận | cộng đồng quốc tế | ' +
      'người dân | cử tri | nhân dân | bạn đọc | công chúng | cơ quan chức năng | cơ quan | cơ quan công an | lực lượng chức năng | nhà chức trách | giới chức | ' +
      'chính phủ | chính quyền | quốc hội | người thân | gia đình | toàn thể | tập thể | hai chính phủ | các bộ | các cơ quan | các địa phương | địa phương | cả hai | tất cả các nước',
    true,
  ],
];
