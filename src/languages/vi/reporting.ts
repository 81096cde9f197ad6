import type { PhraseTable } from '../../text/lexicon.js';
import type { CollectiveHead, GroupAnaphor, ReportingVerb } from '../people.js';

const SAYS: ReportingVerb = { needs: 'nothing', who: 'anyone' };
const CHAINS: ReportingVerb = { needs: 'nothing', who: 'anyone', chains: true };
const ORDERS: ReportingVerb = { needs: 'nothing', who: 'anyone', orders: true };
const AGREES: ReportingVerb = { needs: 'nothing', who: 'anyone', agrees: true };
/** Says something only with its content beside it: "phát biểu: …", not "phát biểu tại hội nghị". */
const SPEAKS: ReportingVerb = { needs: 'content', who: 'anyone' };
/** Says what something is: "gọi đây là bước ngoặt". */
const JUDGES: ReportingVerb = { needs: 'nothing', who: 'anyone', behind: 2 };
/** Says what something is only in quotation marks: "gọi quyết định là “bước lùi”". */
const CALLS: ReportingVerb = { needs: 'quoted', who: 'anyone' };
/** For bodies and groups only. */
const GROUP: ReportingVerb = { needs: 'nothing', who: 'collective' };
/** Of papers: passes on what somebody else said. */
const RELAYS: ReportingVerb = { needs: 'nothing', who: 'collective', relays: true };

/** How somebody says what stands behind the colon, or before the verb: "hồ hởi: “…”", "hồ hởi kể". */
const MANNERS =
  'lạc quan | thẳng thắn | hóm hỉnh | dí dỏm | phấn khởi | hồ hởi | xúc động | nghẹn ngào | ngậm ngùi | bùi ngùi | hào hứng | vui vẻ | dứt khoát | tự hào | cười | mỉm cười | cười tươi | cười xòa | cười buồn | tươi cười | thở dài | tặc lưỡi | chép miệng | reo lên | ' +
  'rưng rưng | mếu máo | nức nở | gật gù | lắc đầu | rơm rớm nước mắt | nước mắt lưng tròng | trầm ngâm | tếu táo | hài hước | chua chát | chua xót | xót xa | cay đắng | ngán ngẩm | buồn bã | buồn rầu | rầu rĩ | lo lắng | mừng rỡ | hớn hở | sung sướng | háo hức | hãnh diện | tiếc nuối | thất vọng | đau đớn | ái ngại | e ngại | day dứt | ấm ức | sốt ruột | nôn nóng | ' +
  'nhỏ nhẹ | thủng thẳng | chậm rãi | từ tốn | điềm đạm | ôn tồn | thật thà | thành thật | bộc trực | thành khẩn | thản nhiên | bình thản | lạnh lùng | quanh co | nhất mực | một mực | khăng khăng | hùng hồn | say sưa | chân tình | cởi mở | mạnh dạn | rụt rè | ngập ngừng | ngại ngùng | bẽn lẽn | khiêm tốn | sôi nổi | rành rọt | dõng dạc | ' +
  'không giấu được niềm vui | không giấu nổi niềm vui | không giấu được xúc động | không giấu nổi xúc động | không khỏi xúc động | không khỏi lo lắng | không khỏi bức xúc | không khỏi băn khoăn';

/** Acts of saying, asking, judging and pledging. */
export const reportingVerbs: PhraseTable<ReportingVerb> = [
  // assert, tell, explain
  [
    'khẳng định | tái khẳng định | khẳng định lại | nhấn mạnh | cho biết | cho hay | cho rằng | nói rõ',
    CHAINS,
  ],
  [
    'nêu rõ | nêu bật | chỉ rõ | bày tỏ | hoan nghênh | lưu ý | bác bỏ | thừa nhận | tuyên bố | đề cao | đánh giá cao',
    CHAINS,
  ],
  [
    'cảnh báo | kêu gọi | lên án | chỉ trích | thúc giục | hối thúc | tin tưởng | ca ngợi | khen ngợi | biểu dương | cảm ơn | chúc mừng | nhắc lại',
    CHAINS,
  ],
  ['cho là | nói | nói thẳng', SAYS],
  [
    'nêu | nêu lên | nêu ra | nêu cao | chỉ ra | vạch rõ | nhắc tới | nhắc đến | đề cập | đề cập tới | đề cập đến',
    SAYS,
  ],
  [
    'chia sẻ | thông báo | thông tin | bổ sung | góp ý | báo cáo | giải thích | lý giải | phân tích | làm rõ',
    SAYS,
  ],
  [
    'nhận định | nhận xét | nhìn nhận | đánh giá | đánh giáo cao | ghi nhận | kết luận | khái quát | dẫn chứng | tin rằng | nghĩ | nghĩ rằng',
    SAYS,
  ],
  [
    'tiết lộ | xác nhận | khai | khai nhận | thú nhận | phủ nhận | trần tình | kể | kể lại | tâm sự | bộc bạch | hồi tưởng | nhớ lại | trải lòng | giãi bày',
    SAYS,
  ],
  [
    'nghi ngờ | hoài nghi | đặt nghi vấn | viết | trích dẫn | ước tính | bình luận | dự báo | dự đoán | khuyến cáo | tiên đoán | suy đoán | quan ngại | lo ngại | băn khoăn | trăn trở',
    SAYS,
  ],
  [
    'than phiền | phàn nàn | phản ánh | giới thiệu | điểm lại | truyền đạt | quán triệt | khuyên | lập luận | trấn an | xin lỗi | khẳng khái | quả quyết | cáo buộc | tố cáo | đặt câu hỏi | đặt vấn đề | than | than thở | giải trình | bức xúc | thổ lộ | thốt lên | phân trần | thanh minh | đính chính | cam đoan | ví von | so sánh | khoe | hỏi | thắc mắc | truy vấn',
    SAYS,
  ],
  // not "nói trên", which points back
  [
    'nói trên kênh | nói trên đài | nói trên sóng | nói trên truyền hình | nói trên báo | nói trên tờ | nói trên trang | nói trên mạng | nói trên chương trình | nói trên Facebook | nói trên Twitter | nói trên CNN | nói trên BBC',
    { ...SAYS, behind: 2 },
  ],
  // propose, ask, order, wish
  [
    'đề nghị | đề xuất | kiến nghị | khuyến nghị | yêu cầu | đòi | gợi ý | gợi mở | đòi hỏi | nhắc nhở | căn dặn | dặn dò | dặn | bảo rằng',
    SAYS,
  ],
  ['chỉ đạo | giao nhiệm vụ', ORDERS],
  ['mong | mong muốn | mong rằng | hy vọng | kỳ vọng | ước mong | trông đợi | cầu mong', SAYS],
  // welcome, support, pledge, judge
  ['ủng hộ | cam kết | hứa | cám ơn | chúc | tri ân | chia buồn | tán dương | tuyên dương', SAYS],
  [
    'gọi đây là | gọi đó là | coi đây là | coi đó là | xem đây là | xem đó là | mô tả đây là | mô tả đó là | ví đây như',
    JUDGES,
  ],
  ['gọi | mô tả | coi | xem | ví', CALLS],
  ['phản đối | phê bình | phê phán | phản bác | phản pháo | bác | phản hồi', SAYS],
  ['đồng tình | tán thành | nhất trí | thống nhất | đồng ý | chào mừng', AGREES],
  // need their content
  [
    'phát biểu | trả lời | đáp | đáp lại | trao đổi | lên tiếng | trình bày | chất vấn | đọc tuyên bố',
    SPEAKS,
  ],
  [MANNERS, SPEAKS],
  [
    'nhẩm tính | trình báo | tâm tình | chốt lại | đùa | nói đùa | nói vui | thủ thỉ | lẩm bẩm | quát | hét lên | kêu lên | van nài | cầu xin | thì thầm | nhắn nhủ | nhắn gửi | gửi gắm | nhắn | tự nhủ | gào lên | ' +
      'đúc kết | đúc rút | quan niệm | tâm niệm | chiêm nghiệm | bộc lộ | diễn giải | dẫn giải | hiến kế | tranh luận | phản biện | động viên | an ủi | bật mí | hé lộ | giục | ra lệnh | tuyên thệ | phỏng đoán | thuật lại | tường thuật | miêu tả | tả lại | kêu ca | ca thán | phân bua | bào chữa | biện minh',
    SPEAKS,
  ],
  // bodies, documents, papers
  [
    'dẫn thông báo | dẫn thông cáo | dẫn tuyên bố | dẫn phát biểu | dẫn báo cáo | dẫn thông tin | dẫn số liệu | trích dẫn lời | trích thuật | đưa tin | loan báo | loan tin | đăng tải | dẫn lời | trích lời | dẫn nguồn',
    RELAYS,
  ],
  // Whom a paper quotes speaks behind it: "dẫn một quan chức cho biết".
  ['dẫn một nguồn | dẫn các nguồn | dẫn nguồn tin | dẫn hai nguồn', { ...RELAYS, behind: 2 }],
  [
    'dẫn một quan chức | dẫn các quan chức | dẫn hai quan chức | dẫn một nhà ngoại giao',
    { ...RELAYS, behind: 3 },
  ],
  ['xác định | nhận thấy | thể hiện | quyết nghị | thống kê', GROUP],
];

/** Phrases that look like a reporting verb and are none; some only of bodies, which share experience as a deed. */
export const notReporting: PhraseTable<'of anyone' | 'of bodies'> = [
  [
    'chia sẻ kinh nghiệm | chia sẻ thông tin | trân trọng giới thiệu | xin giới thiệu | giới thiệu toàn văn',
    'of bodies',
  ],
  [
    'hạ dự báo | nâng dự báo | tăng dự báo | giảm dự báo | giữ dự báo | giữ nguyên dự báo | điều chỉnh dự báo | cắt giảm dự báo | đưa ra dự báo | công bố dự báo | nâng đánh giá | hạ đánh giá | nói được | nói tiếng | nói riêng | nói chung | nói trên | nói lên | nói về | nói đến | nói tới | nói chuyện | nói dối | ' +
      'mong đợi | mong chờ | đề nghị của | đề xuất của | kiến nghị của | yêu cầu của | lời kêu gọi | theo yêu cầu | theo đề nghị | ' +
      'được cho là | bị cho là | được cho biết | được cho rằng | bị cho rằng | được hỏi | bị hỏi | bị chất vấn | được đánh giá | được ghi nhận | được biết | được đề xuất | được đề nghị | được yêu cầu | được thông báo | bị chỉ trích | bị cáo buộc | ' +
      'chia sẻ lợi ích | chia sẻ dữ liệu | chia sẻ gánh nặng | chia sẻ lợi nhuận | ' +
      'báo cáo chính trị | báo cáo viên | báo cáo tài chính | thông tin và truyền thông | thông tin liên lạc | thông tin đối ngoại | ' +
      'tập huấn thống kê | đào tạo thống kê | hội thảo thống kê | hội nghị thống kê | diễn đàn thống kê | cuộc họp thống kê | ngành thống kê | cơ quan thống kê | công tác thống kê | ' +
      'thống nhất đất nước | nhắc tên | kể từ | kể cả | kể trên | viết tắt | viết bài | viết thư | hỏi đáp | khai mạc | khai thác | khai trương | ' +
      'diễn văn chào mừng | thư chúc mừng | điện chúc mừng | hoa chúc mừng | thư cảm ơn | bài phát biểu | lời phát biểu | phần phát biểu | bài trả lời | buổi trả lời | cuộc trả lời phỏng vấn | bài trả lời phỏng vấn | từ chối bình luận | không bình luận | chưa bình luận | từ chối trả lời | không trả lời | chưa trả lời | từ chối cho biết | từ chối tiết lộ | không tiết lộ | không nói | chưa lên tiếng | không nêu rõ | không đề cập | ủy ban chỉ đạo | ban chỉ đạo | tổ chỉ đạo | nhóm chỉ đạo | hội đồng đánh giá | đoàn đánh giá | hội đồng thẩm định | ban kiến nghị | thông tin điện tử | thông tin đại chúng | thông tin cơ sở | thông tin khoa học | ' +
      'trao đổi đoàn | trao đổi thương mại | trao đổi kinh nghiệm | trao đổi thông tin | trao đổi học sinh | kể chuyện | tỏ ra bức xúc | tỏ ra đồng tình | ủng hộ đồng bào | yêu cầu đặt ra | so sánh với | hỏi thăm | đề nghị không nêu tên | đề nghị giấu tên | đề nghị được giấu tên | yêu cầu giấu tên | yêu cầu được giấu tên | yêu cầu không nêu tên | ' +
      'khai báo | khai giảng | khai sinh | khai hỏa | khai triển | mong manh | bác sĩ | bác ái | chúc tết | hứa hẹn | khuyên bảo | đòi nợ | đáp ứng | đáp án | ' +
      'ra tuyên bố | ra tuyên bố chung | ra thông báo | ra thông cáo | đưa ra tuyên bố | phát đi tuyên bố | phát đi thông báo | một tuyên bố | một thông báo | một báo cáo | một đề xuất | một đề nghị | một cam kết | một cảnh báo | một yêu cầu | bản tuyên bố | bản báo cáo | các cam kết | các đề xuất | các kiến nghị | những kiến nghị | những đề xuất | các đề nghị | những đề nghị | các kết luận | những kết luận | các khuyến nghị | những khuyến nghị | các khuyến cáo | các yêu cầu | những yêu cầu | các nhận định | những nhận định | các đánh giá | những đánh giá | các cảnh báo | những cảnh báo | các thông báo | các phát biểu | những chia sẻ | các ý kiến phát biểu | ' +
      // denied, whatever stands between it and its subject
      'không đồng ý | không đồng tình | không tán thành | không nhất trí | không thống nhất | không ủng hộ | không cho rằng | không xác nhận | không khẳng định | không cam kết | không nghĩ | chưa đồng ý | chưa đồng tình | chưa tán thành | chưa nhất trí | chưa thống nhất | chưa ủng hộ | chưa cho rằng | chưa xác nhận | chưa khẳng định | chưa cam kết | chưa nghĩ | ' +
      'tập trung đánh giá | tập trung trao đổi | tập trung phân tích | ' +
      'đòi hỏi phải | khẳng định mình trên | khẳng định mình trong | khẳng định mình ở | khẳng định mình tại | khẳng định mình với | khẳng định mình bằng | nghe báo cáo | gửi báo cáo | nộp báo cáo | có báo cáo | có báo cáo đánh giá | có báo cáo giải trình | có báo cáo phân tích | lập báo cáo | làm báo cáo | xây dựng báo cáo | soạn báo cáo | hoàn thiện báo cáo | hoàn thành báo cáo | công bố báo cáo | thông qua báo cáo | nghe phát biểu | nghe trình bày | nghe giới thiệu | nghe thông báo | nghe trao đổi | nghe nói | câu hỏi | câu trả lời | khẳng định vị thế | nghĩ dưỡng | nghĩa | kết luận thanh tra | kết luận điều tra',
    'of anyone',
  ],
];

/** May stand between a subject and its verb. */
export const adverbs: PhraseTable<true> = [
  [
    'tỏ ra | đã | sẽ | đang | thì | cũng | còn | vẫn | đều | luôn | luôn luôn | vừa | mới | từng | lại | liền | ngay | chỉ | rất | hết sức | đặc biệt | tiếp tục | ' +
      'đồng thời | một lần nữa | nhiều lần | thường | thường xuyên | trực tiếp | nhân dịp này | nhân đây | chân thành | trân trọng | ' +
      'mạnh mẽ | kiên quyết | nhất trí cao | chủ động | bất ngờ | khéo léo | vui mừng | hài lòng | cùng | cùng nhau | ' +
      'nhiệt liệt | đánh giá và | ghi nhận và | bước đầu | cơ bản | hoàn toàn | tích cực | công khai | chính thức | sơ bộ | cụ thể | tái | ' +
      'trong bài xã luận | trong bài bình luận | trong bài viết | trong một bài viết | trong bản tin | trong thông cáo | trong một thông cáo | đề nghị không nêu tên | đề nghị giấu tên | đề nghị được giấu tên | yêu cầu giấu tên | yêu cầu được giấu tên | yêu cầu không nêu tên | xin giấu tên | xin được giấu tên | xin không nêu tên | không muốn nêu tên | không muốn tiết lộ danh tính | hôm | ngày hôm | cuối tuần | cuối tuần qua | tuần này | tuần trước | tuần qua | đã có | muốn | hôm nay | hôm qua | sáng nay | chiều nay | tối nay | sáng qua | chiều qua | tối qua | mới đây | trước đó | ' +
      'sau đó | lúc đó | khi đó | ngày | sáng | trưa | chiều | tối | tháng | năm | thứ | vào | hồi | lúc | liên tục | lần lượt | thay mặt | đã và đang | ' +
      'ra thông cáo | ra tuyên bố | ra thông báo | phát đi thông báo | phát đi thông cáo | gửi thông cáo | đăng đàn | ' +
      'phát biểu khai mạc | phát biểu bế mạc | phát biểu kết luận | phát biểu chỉ đạo | phát biểu chào mừng | phát biểu đáp từ | phát biểu đề dẫn | phát biểu mở đầu | phát biểu qua video | phát biểu trực tuyến | phát biểu tổng kết | ' +
      'tự tin | ngắn gọn | khẩn thiết | nghiêm khắc | thẳng thừng | nhanh chóng | rõ ràng | nhẹ nhàng | khẽ | ' +
      'đồng thanh | đồng loạt | lập tức | ngay lập tức | gay gắt | quyết liệt | cực lực | kịch liệt | dè dặt | thận trọng | tha thiết | long trọng | trịnh trọng | thẳng thừng | không ngần ngại | ra tuyên bố chung | đưa ra tuyên bố | phát đi tuyên bố | ra tuyên bố báo chí | ra văn bản | có văn bản | có công văn | gửi văn bản | gửi công văn | lên tiếng | phát biểu | trả lời | nhìn nhận và | khẳng định và | hy vọng và | gửi lời | dành lời | có lời | không ngừng | bức xúc | quả quyết | ' +
      MANNERS,
    true,
  ],
];

/** "According to". */
export const accordingTo: PhraseTable<true> = [['theo | cũng theo | còn theo | và theo', true]];

/** Behind "theo", these make no source: "theo đó", "theo quy định". */
export const notAccording: PhraseTable<true> = [
  [
    'giới và | giới tính | lứa tuổi | độ tuổi | nhóm tuổi | vùng miền | địa bàn | đó | đây | hướng | hình thức | quy định | kế hoạch | dự kiến | lộ trình | chương trình | thông lệ | lời mời | đề nghị | yêu cầu | tinh thần | ' +
      'phương thức | mô hình | tiêu chuẩn | quy chế | pháp luật | luật | điều | khoản | nghị quyết | nghị định | thông tư | quyết định | hợp đồng | ' +
      'truyền thống | từng | nhóm | chuyên đề | lĩnh vực | các lĩnh vực | trụ cột | các trụ cột | thứ tự | đúng | cơ chế | thẩm quyền | cam kết | mức | giá | tỷ lệ | số | địa giới | chủ trương | ' +
      'tên gọi | giờ | lịch | dõi | kịp | đuổi | sát | học | cách | chiều | thời gian | thỏa thuận | hiệp định | công ước | phụ lục | sự | việc | lương | dạng | nghĩa | ' +
      'trọng lượng | chỉ định | chân | xu hướng | quan điểm | nguyên tắc | ý | lối | kiểu | phong trào',
    true,
  ],
];

/** Nouns through which a source speaks: "theo báo cáo của X", "theo nhận định của X". */
export const sourceNouns: PhraseTable<true> = [
  [
    'báo cáo mới nhất của | báo cáo mới của | báo cáo từ | số liệu từ | số liệu thống kê của | số liệu thống kê từ | dữ liệu của | dữ liệu từ | lời kể của | lời khai của | phản ánh của | nhận xét của | lý giải của | xác nhận của | công bố của | kết luận điều tra của | kết quả điều tra của | điều tra của | cáo trạng của | hồ sơ của | kiến nghị của | thông tin ban đầu của | thông tin ban đầu từ | báo cáo nhanh của | báo cáo ban đầu của | mô tả của | cáo buộc của | giới thiệu của | đánh giá chung của | hướng dẫn của | khuyến cáo của | báo cáo của | đánh giá của | nhận định của | thông báo của | thông tin của | thông tin từ | nguồn tin của | nguồn tin từ | tin từ | tin của | lời của | lời | ' +
      'thông cáo của | thống kê của | số liệu của | tuyên bố của | ý kiến của | phân tích của | kết luận của | giải thích của | chia sẻ của | ' +
      'đề xuất của | dự báo của | ghi nhận của | khảo sát của | quan điểm của | tính toán của | tiết lộ của | ước tính của',
    true,
  ],
];

/** How a subject begins that is a group, a side, a document, a meeting or a paper. */
export const collectiveHeads: PhraseTable<CollectiveHead> = [
  [
    'hai bên | các bên | ba bên | cả hai bên | đôi bên | hai nước | ba nước | cả hai nước | hai nhà lãnh đạo | phía | giới | giới phân tích | giới chuyên gia | giới quan sát | giới chuyên môn | giới đầu tư | giới học giả | ' +
      'giới truyền thông | giới lãnh đạo | giới chức | giới doanh nghiệp | đoàn | phái đoàn | ' +
      'đa số | đa số ý kiến | nhiều ý kiến | một số ý kiến | các ý kiến | ý kiến phát biểu | phần lớn | đại đa số | nhiều người | không ít người | cả hai | ' +
      'hai chính phủ | toàn thể | tập thể | người dân | nhân dân | dư luận | công chúng | cộng đồng quốc tế | cộng đồng | gia đình | người thân | người nhà | thân nhân | báo chí | truyền thông | truyền thông nhà nước | truyền thông quốc tế | truyền thông phương Tây | phương Tây | cảnh sát | tòa án | cơ quan điều tra | báo giới | công luận | ý kiến của | nhóm nước | nhóm các nước | nhóm nghiên cứu | nhóm chuyên gia | nhóm tác giả | nhóm công tác | nước chủ tịch | nước chủ nhà | nước điều phối | nước đăng cai | khối | khối các nước | phe | phe đối lập | phe nổi dậy | phiến quân | quân nổi dậy | phe ly khai | nhà sản xuất | nhà cung cấp | nhà phát hành | nhà thầu | nhà đầu tư | ban huấn luyện | ban giám hiệu | ban lãnh đạo | ban giám khảo | khách hàng | bạn bè | hàng xóm | phụ huynh | bà con | dân làng | dân bản | cư dân | cư dân mạng | cộng đồng mạng | dân mạng | du khách | khán giả | người hâm mộ | người tiêu dùng | độc giả | người biểu tình | đội ngũ | nguồn thạo tin | các nguồn tin | các nguồn thạo tin | nguồn tin thân cận | ' +
      '' +
      'cơ quan | ngành | địa phương | nhà trường | chủ đầu tư | ban tổ chức | ban giám đốc | đoàn kiểm tra | đoàn giám sát | đoàn thanh tra | tổ kiểm tra | ' +
      'bạn đọc | cử tri | cơ quan chức năng | lực lượng chức năng | nhà chức trách | giới chức | cơ quan công an | các cơ quan chức năng',
    'group',
  ],
  ['hội nghị | cuộc họp | phiên họp | kỳ họp | khóa họp | diễn đàn | đại hội | hội thảo', 'meeting'],
  [
    'đánh giá giữa kỳ | đánh giá cuối kỳ | rà soát giữa kỳ | rà soát cuối kỳ | báo cáo giữa kỳ | báo cáo cuối kỳ | bản đánh giá | bản đánh giá giữa kỳ | bản đánh giá cuối kỳ | tuyên bố | tuyên bố chung | thông cáo | thông cáo chung | thông cáo báo chí | thông báo | báo cáo | văn kiện | văn bản | biên bản | biên bản ghi nhớ | bản ghi nhớ | nghị quyết | ' +
      'bài viết | bài báo | bài xã luận | nguồn tin | một nguồn tin | tin từ | thông tin từ | nguồn tin từ | kết quả điều tra | kết quả khảo sát | kết quả nghiên cứu | ' +
      'nghiên cứu của | khảo sát của | một nghiên cứu | nghiên cứu mới | một nghiên cứu mới | công trình nghiên cứu | một khảo sát | cuộc khảo sát | một cuộc khảo sát | hiến chương | cáo trạng | bản án | kết luận điều tra | công văn | công điện | công hàm | công thư | chỉ thị | tờ trình | lá thư | bức thư | thông điệp | sách trắng | dự thảo | dự thảo nghị quyết | thư ngỏ | bài phân tích | bài bình luận | bài phóng sự',
    'paper',
  ],
];

/** A body or paper spoken of before. */
export const groupAnaphors: PhraseTable<GroupAnaphor> = [
  ['nước này | quốc gia này | đất nước này', 'country'],
  [
    'bộ này | sở này | cơ quan này | tổ chức này | hiệp hội này | liên minh này | liên đoàn này | khối này | ngân hàng này | công ty này | tập đoàn này | doanh nghiệp này | đơn vị này | hãng này | ' +
      'đảng này | quỹ này | viện này | trường này | bệnh viện này | nhóm này | lực lượng này | ủy ban này | hội này',
    'body',
  ],
  ['hãng tin này | tờ báo này | báo này | tạp chí này | đài này', 'news'],
];

/** Before a paper, in small letters: "Bộ A vừa có công văn số 5 yêu cầu …". */
export const issuingVerbs: PhraseTable<true> = [
  ['có | ký | ký ban hành | ban hành | gửi | phát đi | trình | phát hành', true],
];

/** Nouns for people and bodies that speak as a group when a word for several stands before them. */
export const groupNouns: PhraseTable<true> = [
  [
    'lãnh đạo Đảng, Nhà nước | đồng chí lãnh đạo Đảng, Nhà nước | lãnh đạo sở, ngành | bộ, ngành, địa phương | bộ, ngành và địa phương | bộ, ngành trung ương | sở, ngành | sở, ban, ngành | sở, ngành, địa phương | sở, ban, ngành, địa phương | ban, ngành | ban, bộ, ngành | cấp, ngành | cấp, các ngành | đơn vị, địa phương | cơ quan, đơn vị | cơ quan, tổ chức | ' +
      'đồng nghiệp | người đồng cấp | người đồng nhiệm | lãnh đạo cấp cao | nước | nước thành viên | quốc gia | quốc gia thành viên | thành viên | bên | nước ủy viên | nước chủ tịch | quốc gia chủ tịch | nước tham dự | nước tham gia | nước đối tác | nước ký kết | đối tác | nhà lãnh đạo | lãnh đạo | nguyên thủ | bộ trưởng | ngoại trưởng | thủ tướng | ' +
      'đại biểu | đại sứ | quan chức | trưởng đoàn | đoàn | phái đoàn | chuyên gia | học giả | nhà khoa học | nhà phân tích | nhà nghiên cứu | nhà kinh tế | nhà quan sát | diễn giả | tham luận viên | hội viên | học viên | kiều bào | trí thức | chiến sĩ | thanh niên | phụ nữ | ' +
      'doanh nghiệp | nhà đầu tư | tập đoàn | công ty | tổ chức | hiệp hội | cơ quan | bộ | bộ, ngành | bộ ngành | địa phương | tỉnh | đơn vị | ủy ban | trụ cột | kênh | ' +
      'báo | tờ báo | hãng tin | hãng thông tấn | phương tiện truyền thông | cử tri | người dân | hộ dân | bạn trẻ | sinh viên | giáo viên | phụ huynh | nghị sĩ | ' +
      'đại diện | luật sư | bác sĩ | nhân chứng | người | ý kiến | ủy viên | thứ trưởng | giám đốc | phó thủ tướng | vị đại sứ | tướng lĩnh | nhà ngoại giao | khách mời | ' +
      'đồng chí | lái xe | thương lái | thương nhân | hộ nông dân | người dùng | bệnh nhân | cổ đông | tài xế | ngân hàng | ngư dân | nông dân | công nhân | tiểu thương | đội | nhóm | câu lạc bộ | gia đình | trường | tiếp viên | nạn nhân | bị cáo | bị can | chính phủ | chính đảng | đảng phái | vị lãnh đạo | ' +
      'tỉnh, thành phố | tỉnh, thành | thành phố | bộ, cơ quan | nghị viện | nghị viện thành viên | quốc đảo | quốc đảo nhỏ | đảo quốc | nhà sản xuất | nhà xuất khẩu | nhà nhập khẩu | nhà bán lẻ | trường đại học | viện nghiên cứu',
    true,
  ],
];

/** Before a subject these make its clause depend on another: its verb tells of no statement. */
export const subordinators: PhraseTable<boolean> = [
  [
    'do | bởi | để | mà | được | bị | cho | giúp | khi | nếu | việc | dù | nhằm | như | đề nghị | cho phép | khiến | bởi vì | vì | sau khi | trước khi | vấn đề | những vấn đề | các vấn đề | điều | những điều | những gì | những điều mà | những gì mà',
    true,
  ],
  // End alike and make nothing depend on anything.
  ['làm việc | công việc | vụ việc | sự việc | trong khi | trước đó | do đó', false],
];

/** Nouns before the name of a paper, an agency or a side that do not change who speaks. */
export const sourceLabels: PhraseTable<true> = [
  [
    'tờ | báo | hãng | hãng tin | hãng thông tấn | tạp chí | nhật báo | kênh | đài | trang | trang mạng | trang tin | tờ báo | phía',
    true,
  ],
];

/** Opens a clause that tells what somebody said before. */
export const likenesses: PhraseTable<true> = [['như | đúng như | giống như', true]];
