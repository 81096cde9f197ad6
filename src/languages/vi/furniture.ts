import type { PhraseTable } from '../../text/lexicon.js';
import type { Furniture } from '../furniture.js';

/**
 * What the page around an article is made of, as wording: a line that is
 * nothing but these phrases is no prose. Papers write them with a capital, which
 * keeps the same words inside a sentence out ("Kinh tế" the section, "kinh tế" the word).
 */
export const furniture: PhraseTable<Furniture> = [
  // Sections of a paper or portal.
  [
    'Tin tức | Tin tức sự kiện | Tin tức - Sự kiện | Tin tức và sự kiện | Tin trong nước | Tin quốc tế | Tin thế giới | ' +
      'Tin địa phương | Tin hoạt động | Tin ngành | Tin bài | Tin vắn | Tin tổng hợp | Tin chính | Tin hot | Tin nóng | Tin nhanh | ' +
      'Tin 24h | Tin thị trường | Thời sự | Thời sự quốc tế | Thời sự - Chính trị | Thời cuộc | Thời luận | Trang chủ | Trang nhất',
    'rubric',
  ],
  [
    'Trang trước | Về trang trước | Trong nước | Trong tỉnh | Địa phương | Chính trị | Chính trị - Xã hội | Xã hội | Đời sống - Xã hội | Văn hóa - Xã hội | Thế giới | ' +
      'Thế giới đó đây | Thế giới 24h | Quốc tế | Toàn cảnh thế giới | Bình luận quốc tế | Hồ sơ | Tư liệu | Hồ sơ - Tư liệu | Hồ sơ tư liệu',
    'section',
  ],
  [
    'ASEAN | Châu Á | Châu Âu | Châu Mỹ | Châu Phi | Châu Á - Thái Bình Dương | Trung Đông | Biển Đông | Biển đảo | ' +
      'Biển đảo Việt Nam | Biển, đảo | Liên hợp quốc | Đối ngoại | Ngoại giao | Ngoại giao kinh tế | Ngoại giao văn hóa | ' +
      'Hoạt động đối ngoại | Thông tin đối ngoại | Ngoại vụ | Chính trị - Ngoại giao | Cộng đồng ASEAN | Biên giới | Biên giới - Lãnh thổ | Hoạt động của Bộ | Hoạt động của Sở | ' +
      ' Hội nhập | Hội nhập quốc tế | Hợp tác quốc tế | Hoạt động của Lãnh đạo Bộ | ' +
      'Hoạt động của lãnh đạo Đảng, Nhà nước | Hoạt động của lãnh đạo | Lãnh đạo Đảng, Nhà nước | Người Việt | ' +
      'Người Việt Nam ở nước ngoài | Người Việt bốn phương | Người Việt năm châu | Kiều bào | Bảo hộ công dân | Lãnh sự | Phát ngôn',
    'section',
  ],
  [
    'Kinh tế | Kinh doanh | Kinh tế - Xã hội | Kinh tế - Tài chính | Kinh tế số | Tài chính | Tài chính - Ngân hàng | Ngân hàng | ' +
      'Chứng khoán | Bảo hiểm | Thuế | Bất động sản | Nhà đất | Dự án | Quy hoạch | Doanh nghiệp | Doanh nhân | Khởi nghiệp | ' +
      'Thị trường | Tiêu dùng | Mua sắm | Thương mại | Công nghiệp | Công thương | Công Thương | Nông nghiệp | Nông thôn | ' +
      'Nông thôn mới | Nông nghiệp - Nông thôn | Năng lượng | Giao thông | Đầu tư | Xuất nhập khẩu | Hàng hóa | Giá cả | Giá vàng | ' +
      'Giá xăng dầu | Tỷ giá | Tỷ giá ngoại tệ | Lao động | Lao động - Việc làm | Việc làm | Tuyển dụng | Công đoàn | An sinh | ' +
      'An sinh xã hội | Chính sách | Chính sách mới',
    'section',
  ],
  [
    'Văn hóa | Văn hóa - Giải trí | Văn hóa - Văn nghệ | Văn học | Văn học - Nghệ thuật | Văn nghệ | Nghệ thuật | Mỹ thuật | ' +
      'Sân khấu | Điện ảnh | Phim | Âm nhạc | Thời trang | Sách | Sách hay | Di sản | Lễ hội | Giải trí | Thư giãn | Hậu trường | ' +
      'Đời nghệ sĩ | Giới sao | Sao | Thể thao | Bóng đá | Bóng đá Việt Nam | Bóng đá quốc tế | Bóng chuyền | Bóng rổ | Tennis | ' +
      'Golf | Pickleball | Võ thuật | Các môn khác | Lịch thi đấu | Esports | Game | SEA Games | World Cup',
    'section',
  ],
  [
    'Giáo dục | Giáo dục - Đào tạo | Tuyển sinh | Du học | Khuyến học | Học đường | Khoa học | Khoa học - Công nghệ | ' +
      'Khoa học & Công nghệ | Khoa học và công nghệ | Công nghệ | Công nghệ - Game | Công nghệ thông tin | Số hóa | Chuyển đổi số | ' +
      'An ninh mạng | AI | Internet | Viễn thông | Thiết bị | Sức khỏe | Sức khoẻ | Y tế | Y học | Dinh dưỡng | Làm đẹp | Giới tính | ' +
      'Đời sống | Gia đình | Tình yêu | Giới trẻ | Nhịp sống | Nhịp sống trẻ | Nhịp sống số | Thanh niên | Phụ nữ | Cộng đồng | ' +
      'Nhân ái | Từ thiện | Tấm lòng nhân ái | Tấm lòng vàng | Người tốt việc tốt | Gương sáng | Dân tộc | Tôn giáo | Dân tộc - Tôn giáo',
    'section',
  ],
  [
    'Du lịch | Khám phá | Điểm đến | Ẩm thực | Món ngon | Môi trường | Thiên nhiên | Khí hậu | Đô thị | Thời tiết | Xe | Ô tô | ' +
      'Ô tô - Xe máy | Xe máy | Pháp luật | Pháp đình | Pháp luật - Xã hội | Văn bản | Văn bản mới | Văn bản pháp luật | ' +
      'Văn bản pháp quy | Thủ tục hành chính | Cải cách hành chính | Hình sự | An ninh | An ninh trật tự | An ninh - Quốc phòng | ' +
      'An ninh - Trật tự | Trật tự xã hội | Quốc phòng | Quốc phòng - An ninh | Quân sự | Nội vụ | Nội chính | Xây dựng Đảng | ' +
      'Xây dựng Đảng - Chính quyền | Xây dựng chính quyền | Quốc hội | Chính phủ | Mặt trận | Đoàn thể | Phòng chống tham nhũng | ' +
      'Theo gương Bác | Học tập Bác | Học và làm theo Bác',
    'section',
  ],
  [
    'Bạn đọc | Bạn đọc - Pháp luật | Nhịp cầu bạn đọc | Ý kiến | Góc nhìn | Diễn đàn | Blog | Bình luận - Phê phán | Phân tích | ' +
      'Phân tích - Bình luận | Nhận định | Phóng sự | Ký sự | Phóng sự - Ký sự | Phóng sự - Điều tra | Điều tra | Chuyên đề | ' +
      'Chuyên mục | Chuyên trang | Chuyên sâu | Dữ liệu | Nhân vật | Nhân vật - Sự kiện | Trò chuyện | Gặp gỡ | Phỏng vấn | ' +
      'Đối thoại | Tọa đàm | Trực tuyến | Giao lưu trực tuyến | Tâm điểm | Tiêu điểm | Nghiên cứu - Trao đổi | Nghiên cứu | ' +
      'Lý luận | Thực tiễn | Đất và người | Quê hương | Đọc báo in | Báo in | Báo giấy | Ấn phẩm | Đặt báo | Thông báo',
    'section',
  ],
  [
    'Media | Multimedia | Đa phương tiện | Ảnh | Ảnh & Video | Video | Video - Ảnh | Video - Clip | Clip | Truyền hình | Phát thanh | ' +
      'Radio | Nghe lại | Podcast | Podcasts | Audio | Infographic | Infographics | Inforgraphic | Megastory | Mega Story | eMagazine | ' +
      'Emagazine | E-magazine | Magazine | Longform | Long form | Story | Photo | Photos | Photo Story | Photo News | Interactive | ' +
      'Live | Livestream | Shorts | Trắc nghiệm | Xổ số | Kết quả xổ số | Tử vi | Lịch vạn niên | Lịch âm | Rao vặt | Tiện ích | ' +
      'Lịch cắt điện | Lịch sự kiện | Lịch công tác | Đa ngôn ngữ | Mực tím | Truyện cười | Cần biết | Bạn cần biết',
    'section',
  ],
  // Portals of ministries and localities.
  [
    'Giới thiệu | Giới thiệu chung | Cơ cấu tổ chức | Tổ chức bộ máy | Chức năng, nhiệm vụ | Chức năng nhiệm vụ | Liên hệ | ' +
      'Hỏi đáp | Hỏi - Đáp | Hỏi - đáp | Góp ý | Sơ đồ site | Sơ đồ trang | Sơ đồ cổng | Sitemap | Thư điện tử | Dịch vụ công | ' +
      'Dịch vụ công trực tuyến | Công khai ngân sách | Công báo | Đấu thầu | Thông cáo báo chí | Liên kết website | Liên kết web | Thư viện ảnh | Thư viện video | Đang trực tuyến | ' +
      'Liên kết | Chọn liên kết | Thống kê truy cập | Đang truy cập | Hôm nay | Hôm qua | Tuần này | Tháng này | Tổng lượt truy cập | ' +
      'Tổng truy cập | Lượt truy cập | Tài liệu đính kèm | File đính kèm | Tệp đính kèm | Tải về | Tra cứu | Tìm kiếm | Tìm kiếm nâng cao',
    'menu',
  ],
  [
    'Menu | Đóng menu | Mở menu | Danh mục | Chuyên mục | Tất cả | Tất cả chuyên mục | Mới nhất trước | Cũ nhất trước | Xem tất cả | Xem thêm | Xem thêm... | ' +
      'Xem thêm … | Toàn bộ | Lên đầu trang | Trở về đầu trang | Back To Top | Back to top | BACK TO TOP | Scroll to top | Go to top | Về đầu trang | Đầu trang | Trở lại | Quay lại | Trở về | Trở lại chủ đề | Về trang chủ | Phiên bản di động | ' +
      'Xem phiên bản máy tính | Phiên bản đầy đủ | Giao diện | Tiếng Việt | English | Tiếng Anh | Tiếng Trung | 中文 | Français | ' +
      'Español | Русский | 日本語 | 한국어 | ລາວ | ภาษาไทย | Bahasa Indonesia | Deutsch | Khmer | Xu hướng | Chủ đề nóng | ' +
      'Thông tin tòa soạn | Thông tin toà soạn | Tòa soạn | Toà soạn | Liên hệ tòa soạn | Liên hệ toà soạn | Liên hệ quảng cáo | ' +
      'Liên hệ Quảng cáo | Đường dây nóng | Hotline | Bảng giá quảng cáo | Báo giá quảng cáo | Chính sách bảo mật | Điều khoản bảo mật | ' +
      'Điều khoản sử dụng | Chính sách bảo mật dữ liệu cá nhân | Chứng nhận tín nhiệm mạng | RSS | Beta | Top | Thông báo | Dành cho bạn',
    'menu',
  ],
  // Share bars, print, size of type, reactions.
  [
    'Bấm xem | Bấm để xem | Chia sẻ | Chia sẻ bài viết | Chia sẻ Facebook | Chia sẻ qua | Chia sẻ lên | Share | Facebook | Fanpage | Twitter | X | Zalo | ' +
      'Messenger | LinkedIn | Linkedin | Pinterest | Telegram | WhatsApp | Viber | Instagram | Youtube | YouTube | Tiktok | TikTok | ' +
      'Threads | Gmail | Mail | E-mail | Email | Gửi email | Gửi email cho bạn bè | Gửi mail | Gửi cho bạn bè | Gửi bài viết | Copy link | ' +
      'Copy Link | Copy link thành công | Sao chép liên kết | Sao chép link | Link bài gốc | Lấy link | Đã copy | In bài | In bài này | ' +
      'In bài viết | In trang | In | Bản in | Print | Lưu | Lưu bài | Lưu bài viết | Lưu tin | Đã lưu | Bookmark | Google | Google News | ' +
      'GG News | news google | App Store | Google Play | CH Play | IOS | Android | Cỡ chữ | Xem với cỡ chữ | Tương phản | Độ tương phản | Đọc bài viết | Đọc bài | Đọc bài báo | Dừng đọc | Bật | Tắt | Kích cỡ chữ | Kích thước chữ | Tăng cỡ chữ | Giảm cỡ chữ | Font size | Font chữ | In tin | Gửi tin | Image | Images | Aa | A+ | A- | A | Mặc định',
    'share',
  ],
  [
    'Thích | Like | Vui | Buồn | Ngạc nhiên | Phẫn nộ | Yêu thích | Trả lời | Phản hồi | Lượt xem | lượt xem | lượt đọc | Lượt thích | Lượt đọc | Đánh giá | ' +
      'Xếp hạng | Tặng sao | Tặng Sao | Quan tâm nhất | Được quan tâm nhất | Nghe đọc bài | Nghe nội dung | Nghe bài | Nghe tin | Nghe | Nghe bài viết | Nghe audio | Tải tệp âm thanh | ' +
      'Nghe âm thanh bài tại đây | Nghe âm thanh tại đây | Nghe chi tiết tại đây | Nghe bài tại đây | Chuẩn | Nhanh | Chậm | Speed | Normal | Giọng miền Bắc | Giọng miền Trung | Giọng miền Nam | Giọng nữ miền Bắc | Giọng nam miền Bắc | Giọng nữ miền Nam | Giọng nam miền Nam | Nữ miền Bắc | Nam miền Bắc | ' +
      'Nữ miền Nam | Nam miền Nam | Nữ miền Trung | Nam miền Trung | Giọng nữ | Giọng nam | Giọng đọc | Giọng đọc nữ | Giọng đọc nam | Tốc độ đọc | Tốc độ phát | Current Time | Duration | ' +
      'Nghe nội dung bài viết | AUDIO | Video Player is loading | Play Video | Playback | Chapters | descriptions off, selected | Descriptions | Subtitles | Captions | Audio Track | Picture-in-Picture | Progress | Unmute | This is a modal window | Stream Type LIVE | Loaded | Remaining Time | Playback Rate | Fullscreen | Mute | Play | Pause | Advertisement | ' +
      'Powered by | Sponsored | Ads | Quảng cáo | QUẢNG CÁO | QC | PR | Tài trợ | Nội dung tài trợ | Advertisements',
    'share',
  ],
  [
    'Chia sẻ ngay | Chia sẻ bài này | Chia sẻ bài viết này | Gửi cho bạn | Gửi bài viết qua email | Bỏ lưu | Báo lỗi | Báo xấu | ' +
      'Góp ý bài viết | Sao chép | Đã sao chép | Đã sao chép liên kết | Link đã được sao chép | Phóng to | Thu nhỏ | Màu chữ | ' +
      'Đang phát | Đang phát trực tiếp | Bật âm thanh | Bật tiếng | Chạm để bật tiếng | Tắt tiếng | Toàn màn hình | ' +
      'Tự động phát video tiếp theo | Mã nhúng | Nhúng video | Video không khả dụng | Đang tải | Đang tải dữ liệu | Loading | ' +
      'Loading video | Cuộn lên đầu trang | Xem bản đồ lớn hơn | Xem video | Xem ảnh | Xem toàn bộ ảnh | Xem clip | Xem ngay | ' +
      'Mua ngay | Đặt mua | Đọc báo giấy | Đặt mua báo | Mở trong ứng dụng | Xem ảnh lớn | Mã QR | QR Code | Báo cáo lỗi | Thu gọn | Mục lục | ' +
      'phút đọc | min read | Thời gian đọc | phút | Giọng đọc: Nữ | Giọng đọc: Nam | Tốc độ | views | view | votes | vote | đánh giá | ADVERTISING | AI tóm tắt | Tóm tắt bằng AI | Tìm hiểu thêm | Xem bản tiếng Anh | Read this article in English | Embed] | undefined | null',
    'share',
  ],
  ['tác giả | Tác giả', 'writer'],
  // Accounts and forms.
  [
    'Bình chọn | Thăm dò ý kiến | Thăm dò | Khảo sát bạn đọc | Biểu quyết | Xem kết quả | Kết quả bình chọn | Đăng nhập | Đăng ký | Đăng kí | Đăng xuất | Tài khoản | Tạo tài khoản | thông tin tài khoản | Thông tin tài khoản | ' +
      'Cài đặt tài khoản | Đổi mật khẩu | Quên mật khẩu | Mật khẩu | Xác nhận mật khẩu | Tin đã lưu | Tin đã xem | Tin đã đọc | ' +
      'Bình luận của bạn | Lịch sử giao dịch | Xin chào | Họ và tên | Họ tên | Tên của bạn | Số điện thoại | Địa chỉ email | ' +
      'Mã xác nhận | Nhập mã xác nhận | Mã capcha | captcha | Captcha | Nội dung | Tiêu đề | Gửi | Gửi đi | Gửi ý kiến | ' +
      'Ý kiến của bạn | Hủy | Hủy bỏ | Hoàn tất | Hoàn thành | Đóng | Đóng lại | Nhập lại | Nhập email của bạn | avatar-user | ' +
      'footerlogo | Thanh toán | Đăng nhập ngay | Đăng ký ngay | Nhận bản tin | Thông tin của bạn',
    'form',
  ],
];

/** A line of its own that says what follows, or leads away. */
export const headings: PhraseTable<Furniture> = [
  ['Đọc tiếp | Xem tiếp | Xem chi tiết | Đọc ngay | Chi tiết | ĐỌC NGAY | Về trang Chủ đề', 'readOn'],
  [
    'bình luận | Hiện chưa có bình luận | Hiện chưa có bình luận nào | Chưa có bình luận | Chưa có bình luận nào | Chưa có ý kiến nào | ' +
      'Bình luận bạn đọc | Ý kiến bạn đọc | Ý kiến bình luận | Ý kiến độc giả | Bình luận mới | Bình luận Facebook | ' +
      'Gửi bình luận | Viết bình luận | Viết bình luận của bạn | Thêm bình luận | Gửi ý kiến của bạn | Gửi phản hồi | ' +
      'Phản hồi bạn đọc | Thảo luận | Xem thêm bình luận | Xem tất cả bình luận | Xem các bình luận trước | Bình luận của bạn đọc | ' +
      'Trả lời với trích dẫn | Trả lời kèm trích dẫn | Trả lời kèm theo trích dẫn | Trả lời nhanh | Reply With Quote | ' +
      'Ý kiến phản hồi | Chia sẻ ý kiến của bạn | Nhận xét | Gửi nhận xét của bạn | Comments | Comment',
    'comments',
  ],
  ['Từ khóa | Từ khoá | Tags | Tag | Thẻ | Chủ đề | Chủ đề bài viết | Thẻ bài viết', 'tags'],
];

/**
 * Addresses the reader or names the publisher. Counts near the start of a short
 * line or in one that is no sentence; wording that news uses too is left out.
 */
export const pagePrompts: PhraseTable<Furniture> = [
  [
    'không hỗ trợ thẻ video | không hỗ trợ HTML5 | does not support the video | does not support HTML | does not support the audio | ' +
      'Nhấn vào đây để | Bấm vào đây để | Bấm vào ảnh để | Nhấn vào ảnh để | Nhấp vào ảnh để | Click vào ảnh để | Bấm vào hình để | Nhấn vào hình để | Click vào hình để | ' +
      'không hỗ trợ phát video | trình duyệt của bạn không hỗ trợ | đính kèm tại đây | tóm tắt bởi AI | Gửi góp ý về | bản tiếng Anh tại đây | toàn văn tại đây | ' +
      'xem tại đây | đọc tại đây | tài liệu tại đây | tải về tại đây | chi tiết tại đây',
    'share',
  ],
  [
    'hãy là người đầu tiên bình luận | hãy trở thành người đầu tiên bình luận | Trở thành người đầu tiên tặng | ' +
      'hãy là người đầu tiên gửi ý kiến | hãy là người đầu tiên chia sẻ | chưa có bình luận nào, hãy | đăng nhập để bình luận | đăng nhập để gửi | ý kiến của bạn sẽ được | bình luận của bạn sẽ được | ' +
      'bình luận được gửi thành công | để tiếp tục comment | gõ tiếng Việt có dấu | viết bằng tiếng Việt có dấu | ký tự còn lại | ' +
      'Says Thank You to | Users Say Thank You to | Originally Posted by | Nguyên văn bởi | đăng nhập hoặc đăng ký để trả lời | ' +
      'đăng nhập hoặc đăng ký để bình luận | Bạn không được quyền đăng | Bạn không thể đăng bài | thành viên đã cảm ơn | thành viên cảm ơn | ' +
      'Tối đa: | bình luận mới được duyệt | không thể gửi bình luận | gửi bình luận thành công',
    'comments',
  ],
  [
    'Bài viết này dành cho | bài viết này dành cho | nội dung dành cho hội viên | nội dung dành cho thuê bao | Đăng nhập hoặc đăng ký | đọc không giới hạn | Đã là hội viên | Đã là thuê bao | Đã có tài khoản? | Bạn thấy bài viết | Bài viết hữu ích với bạn | Mời bạn bình luận | Mời bạn để lại bình luận | để lại bình luận của | Ủng hộ chúng tôi | vui lòng nhập | vui lòng điền | không đúng định dạng | mã xác nhận không đúng | mật khẩu không đúng | mật khẩu phải có | ' +
      'xác nhận mật khẩu không khớp | xin vui lòng thử lại | vui lòng thử lại | vui lòng liên hệ quản trị viên | Bạn đã có tài khoản | ' +
      'Bạn chưa có tài khoản | hoặc đăng nhập | Đăng ký tài khoản | Đăng ký nhận | Đăng ký để nhận | Đăng ký email | Nhận bản tin | ' +
      'để tiếp tục đọc bài | bài viết miễn phí trong tháng | sử dụng cookie | dùng cookie để | Thông tin đăng nhập | Bằng cách đăng ký | đồng ý với quy định của tòa soạn | đồng ý với các điều khoản | Nạp thêm sao | ' +
      'tặng sao cho bài viết | Đăng ký tại đây | Newsletters | Newsletter | Nhập email | Nhập từ khóa',
    'form',
  ],
  [
    'Bài viết tiếp tục sau | Nội dung tiếp theo sau | cuộn xuống để tiếp tục | ' +
      'Bài viết tiếp tục bên dưới | Bài viết tiếp tục dưới | Nội dung tiếp tục dưới | Tin tiếp tục bên dưới | Kéo xuống để xem tiếp | Kéo xuống để đọc tiếp | Cuộn xuống để đọc tiếp | Vuốt xuống để đọc tiếp | Mục Thế giới giới thiệu | Mục Xuất bản giới thiệu | Mời quý vị theo dõi | mời quý vị theo dõi | Mời quý độc giả theo dõi | mời quý độc giả theo dõi | Mời bạn đọc theo dõi | Mời độc giả theo dõi | Tự động cập nhật | Tự động phát | Video đang được phát | video đang được phát | ở góc màn hình | Đọc báo trên | Bạn thấy bài viết này | Bạn đánh giá bài viết này | Bạn có hài lòng với bài viết | Bài viết này có hữu ích | Bài viết có hữu ích | Thông tin này có hữu ích | Bạn thích bài viết | Bạn có thích bài viết | Bạn có thấy bài viết | Bạn có quan tâm đến bài viết | Bạn đánh giá thế nào về bài viết | của bạn về bài viết | Bạn nghĩ gì về bài viết | Bạn đang đọc bài viết | Bạn đang xem bài viết | Bạn đang đọc: | Bạn đang xem: | Cảm nhận của bạn về bài viết | Quảng cáo của | Ad will close | Click để đánh giá | Tổng số điểm của bài viết | trực tiếp xổ số | kết quả xổ số hôm nay | ' +
      'trên Google News | trên mobile | Tải ứng dụng | Tải app | Tin tức, tin nóng | Đọc báo online | Luôn cập nhật tin tức | ' +
      'Quét mã QR để | nhóm Zalo để | báo trên Zalo | Theo dõi chúng tôi',
    'advert',
  ],
  [
    'giấy phép hoạt động báo | giấy phép hoạt động số | giấy phép hoạt động trang | giấy phép xuất bản số | giấy phép báo điện tử | ' +
      'giấy phép thiết lập trang | giấy phép mạng xã hội | /GP- | /GP - | ' +
      'cấm sao chép dưới mọi hình thức | All rights reserved | bản quyền thuộc về | giữ bản quyền nội dung | toàn bộ bản quyền thuộc | ' +
      'ghi rõ nguồn khi | ghi rõ nguồn “ | ghi rõ nguồn " | khi phát hành lại thông tin | báo tiếng Việt nhiều người xem nhất | ' +
      'Powered by | Designed by | Thiết kế bởi',
    'footer',
  ],
  [
    'không tìm thấy đường dẫn | nội dung không tìm thấy | không tìm thấy trang | không tìm thấy nội dung | trang không tồn tại | ' +
      'trang bạn tìm | trang bạn đang tìm | trang bạn yêu cầu | đường dẫn không tồn tại | bài viết không tồn tại | nội dung bạn tìm | ' +
      'nội dung bạn đang tìm | nội dung này không tồn tại | không tồn tại hoặc đã bị | page not found | 404 not found | lỗi 404 | ' +
      'vui lòng quay lại trang chủ | địa chỉ bạn truy cập',
    'notFound',
  ],
];

/** How a line of furniture begins, when something of the page's own follows. */
export const lineOpeners: PhraseTable<Furniture> = [
  ['Tóm tắt | Tóm tắt bài viết | Điểm chính | Những điểm chính | Ý chính', 'summary'],
  ['Tác giả là | Tác giả hiện là | Người viết là | Người viết hiện là', 'writer'],
  ['Theo dõi | Theo dõi báo | Kết nối với | Kết nối | Tham gia kênh | Quan tâm kênh', 'follow'],
  [
    'Xem thêm | Xem thêm: | Đọc thêm | Đọc thêm: | Đọc tiếp: | Tham khảo thêm | Tham khảo: | Xem bài: | Bài liên quan: | Tin liên quan: | ' +
      'Có thể bạn quan tâm: | Xem tiếp: | Mời xem | Mời độc giả xem | Mời bạn đọc xem | Mời độc giả xem thêm | Mời độc giả đọc thêm | ' +
      'Tải về: | Xem chi tiết: | Xem video: | Bài trước: | Kỳ trước: | Mời quý thính giả | Mời quý khán giả | Mời các bạn | Mời quý độc giả | Mời quý vị | Mời bạn đọc | Mời quý bạn đọc | Mời độc giả | ' +
      'Độc giả quan tâm | Quý vị quan tâm',
    'readMore',
  ],
  [
    'Xin cảm ơn | Xin cám ơn | Xin trân trọng cảm ơn | Xin chân thành cảm ơn | Trân trọng cảm ơn | Chân thành cảm ơn | Cảm ơn ông | Cảm ơn bà',
    'thanks',
  ],
  // A link inside a body: "[Ảnh] …"
  [
    'Ảnh] | Video] | Infographic] | Infographics] | Photo] | Clip] | Audio] | Podcast] | eMagazine] | Emagazine] | E-Magazine] | Megastory] | Longform] | Interactive] | Chùm ảnh] | Đồ họa]',
    'readMore',
  ],
  ['Từ khóa: | Từ khoá: | Tags: | Tag: | Thẻ: | Key words:', 'tags'],
  ['Tiêu đề: | Tựa đề: | Nhan đề: | Tên bài: | Tên bài viết: | Title:', 'title'],
  ['Chủ đề: | Dòng sự kiện: | Sự kiện:', 'topic'],
  [
    'Tổng biên tập: | Phó tổng biên tập: | Q. Tổng biên tập: | Quyền Tổng biên tập: | Phó tổng biên tập phụ trách: | ' +
      'Phó tổng biên tập thường trực: | Tổng thư ký tòa soạn: | Tổng thư ký toà soạn: | Thư ký tòa soạn: | Người chịu trách nhiệm | ' +
      'Chịu trách nhiệm nội dung | Chịu trách nhiệm xuất bản | Trưởng ban biên tập: | Cơ quan chủ quản: | Cơ quan của | CƠ QUAN CỦA | ' +
      'Cơ quan ngôn luận của | Thuộc Bộ | Trực thuộc | Giấy phép: | Giấy phép số | Giấy phép hoạt động | Giấy phép xuất bản | ' +
      'Giấy phép báo | Số giấy phép: | Bản quyền thuộc | Bản quyền © | ISSN: | ISSN | Ban biên tập:',
    'footer',
  ],
  [
    'Địa chỉ: | Địa chỉ tòa soạn: | Địa chỉ toà soạn: | Trụ sở: | Trụ sở chính: | Trụ sở tòa soạn: | Tòa soạn: | Toà soạn: | ' +
      'Văn phòng đại diện: | Văn phòng đại diện tại | Văn phòng đại diện miền | Văn phòng: | Hotline | Hotline: | Điện thoại: | ' +
      'Đường dây nóng: | Email: | E-mail: | Fax: | Website: | Liên hệ: | Liên hệ quảng cáo: | Quảng cáo: | Đại diện miền Nam: | Chi nhánh: | ĐT:',
    'contact',
  ],
  [
    'Tham gia ngày: | Ngày tham gia: | Gia nhập: | Bài gửi: | Nơi cư ngụ: | Thanks: | Đã cảm ơn: | Được cảm ơn: | Join Date: | Posts: | Lượt xem: | Lượt đọc: | Lượt truy cập: | Số lần xem: | Số lượt xem: | Đã xem: | Xếp hạng: | Cỡ chữ: | Chia sẻ: | Hôm nay: | Đang truy cập: | Tổng lượt truy cập:',
    'share',
  ],
  [
    'Ngày nhận bài | Ngày nhận bản | Ngày nhận: | Ngày phản biện | Ngày duyệt đăng | Nhận bài ngày',
    'received',
  ],
  ['Tài liệu đính kèm: | File đính kèm: | Tệp đính kèm: | Các tin khác: | Bài viết cùng chủ đề:', 'related'],
  ['Ý kiến bạn đọc: | Ý kiến bình luận: | Bình luận:', 'comments'],
];
