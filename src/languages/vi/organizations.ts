import type { PhraseTable } from '../../text/lexicon.js';
import type { OrganizationHead } from '../people.js';

export const organizationHeads: PhraseTable<OrganizationHead> = [
  [
    'quân đội | hải quân | không quân | lục quân | cảnh sát | hải cảnh | tuần duyên | lực lượng tuần duyên | hải quan',
    'service',
  ],
  [
    'ban quản lý dự án | ban quản lý các dự án | ban quản lý dự án đầu tư xây dựng | ban quản lý khu kinh tế | ban quản lý các khu công nghiệp | ban quản lý rừng phòng hộ | đội bóng | đội tuyển | đội tuyển quốc gia | câu lạc bộ bóng đá | lãnh sự quán | cơ quan tình báo | tình báo | ngân hàng trung ương | cục dự trữ liên bang | hãng xếp hạng | tổ chức xếp hạng tín nhiệm | cơ quan điều tra | cơ quan thường trực | cổng thông tin | cổng thông tin điện tử | trang thông tin | trang thông tin điện tử | nhóm công tác | nhóm công tác chung | nhóm nghị sĩ hữu nghị | nhóm nghị sĩ | nhóm chuyên gia | nhóm tư vấn | nhóm làm việc | nhóm điều phối | nhóm vận động | nhóm vận động hành lang | nhóm nhân quyền | nhóm bảo vệ nhân quyền | nhóm bảo vệ môi trường | nhóm môi trường | tổ chức nhân quyền | tổ chức bảo vệ nhân quyền | tổ chức môi trường | tổ chức bảo vệ môi trường | tổ chức phi chính phủ | ủy hội | ủy ban hỗn hợp | ủy ban liên chính phủ | ủy ban điều phối | ủy ban thường trực | ủy ban chuyên trách | hội đồng tư vấn | hội đồng doanh nghiệp | hội đồng kinh doanh | hội đồng lý luận | ban điều phối | ban cố vấn | ban soạn thảo | ban liên lạc | ban giám đốc | ban lãnh đạo | ban quốc tế | ban cơ yếu chính phủ | tổng bộ | bộ chỉ huy | ban chỉ huy | ban chỉ đạo quốc gia | hội đồng xét xử | hội đồng thẩm định | bộ tổng tham mưu | bộ đội biên phòng | binh đoàn | lực lượng | học viện ngoại giao | viện hàn lâm | viện hàn lâm khoa học | viện khoa học | tổng cục hải quan | cục hải quan | tòa soạn | thông tấn xã | nghị viện | quốc hội | hạ viện | thượng viện | nhóm nghiên cứu | quỹ học bổng | giáo hội | hội nhà báo | hội hữu nghị | liên hiệp các tổ chức hữu nghị | đại học quốc gia | phân ban | phân hiệu | phân viện | phái bộ | chi nhánh | văn phòng đại diện | hạm đội | liên đội | biên đội | không đoàn | bộ phận | bộ | ủy ban | hội đồng | ban | vụ | cục | tổng cục | chi cục | sở | phòng | văn phòng | văn phòng thực địa | viện | học viện | trung tâm | tòa án | ' +
      'viện kiểm sát | công an | quân khu | quân chủng | binh chủng | bộ tư lệnh | đảng ủy | đảng bộ | ban thư ký | phái đoàn | ' +
      'đoàn | nhóm | nhóm đặc trách | tổ công tác | tiểu ban | cơ quan | đại sứ quán | tổng lãnh sự quán | thanh tra | kiểm toán | ' +
      'hội | hiệp hội | liên hiệp | liên đoàn | liên minh | tổng hội | mặt trận | thành đoàn | tỉnh đoàn | quỹ | chương trình | ' +
      'nhà trường | khoa | tổng công ty | ban quản lý | ban chỉ đạo | ban tổ chức | ban kinh tế | ban đối ngoại | ' +
      'ban tuyên giáo | ban nội chính | ban dân vận | ban thường vụ | thường trực | kiểm lâm | hạt kiểm lâm | kho bạc | bảo hiểm xã hội | đồn | trạm | đội | chi đội | đại đội | tiểu đoàn | trung đoàn | lữ đoàn | sư đoàn | hải đội | hải đoàn | vùng cảnh sát biển | ' +
      'vườn quốc gia | cảng vụ | cửa khẩu | phủ | tòa | viện nghiên cứu | trung tâm nghiên cứu | mạng lưới | ' +
      'ban liên lạc | ủy ban nhân dân | hội đồng nhân dân | hội đồng quản trị | hội đồng thành viên | phòng thương mại | phòng thương mại và công nghiệp | liên đoàn thương mại và công nghiệp',
    'state',
  ],
  [
    'hãng tin | hãng thông tấn | hãng truyền thông | trang tin | trang mạng | trang tin điện tử | đài truyền hình | đài phát thanh | thời báo | tờ báo | tờ nhật báo | kênh truyền hình | hãng hàng không | tổ chức phi chính phủ | viện nghiên cứu chính sách | viện chính sách | tập đoàn | công ty | công ty cổ phần | công ty TNHH | CTCP | ngân hàng | hãng | báo | tờ | kênh | ' +
      'tạp chí | nhật báo | tuần báo | trang | đài | câu lạc bộ | clb | tổ chức | think tank | hợp tác xã | doanh nghiệp | đảng | ' +
      'chính quyền',
    'named',
  ],
  [
    'ĐH | trường ĐH | đại học | trường đại học | trường | trường THPT | trường THCS | trường THPT chuyên | trường trung học phổ thông | trường trung học cơ sở | trường tiểu học | trường mầm non | trường cao đẳng',
    'school',
  ],
  ['bệnh viện | bảo tàng | thư viện | nhà hát | nhà máy | xí nghiệp | cảng', 'site'],
  [
    'TP | TP. | Tp | Tp. | xã | huyện | huyện ủy | quận ủy | thị ủy | quận | phường | thị xã | thị trấn | tỉnh | thành phố | thôn | bang | bản | ấp | khu phố | đặc khu | khu vực | vùng | ' +
      'quần đảo | đảo | bãi cạn | bãi ngầm | vùng biển | eo biển | vịnh | sông | núi | đèo | hồ | cầu | sân bay | chùa | đền | phố | đường | quốc lộ | chợ',
    'district',
  ],
];

/** Small words behind the noun of a body that say of what kind it is: "lực lượng cứu hộ", "chính quyền địa phương". */
export const bodyModifiers: PhraseTable<true> = [
  [
    'địa phương | sở tại | thành phố | tỉnh | huyện | xã | bang | trung ương | nhà nước | quốc gia | liên bang | quân sự | dân sự | lâm thời | đương nhiệm | cầm quyền | đối lập | cánh hữu | cánh tả | cực hữu | chủ nhà | chủ quản | chủ trì | mẹ | con | thành viên | ' +
      'cứu hộ | cứu nạn | cứu trợ | tìm kiếm | chức năng | liên quan | hữu quan | điều tra | nghiên cứu | giám sát | kiểm tra | thanh tra | tư vấn | đánh giá | biên tập | chuyên môn | chuyên trách | chuyên ngành | y tế | giáo dục | tư pháp | tình báo | an ninh | quốc phòng | vũ trang | biên phòng | bảo vệ | tuần tra | ' +
      'quản lý | điều hành | vận hành | khai thác | sản xuất | kinh doanh | xuất khẩu | nhập khẩu | bảo hiểm | chứng khoán | kiểm toán | dược phẩm | công nghệ | năng lượng | dầu khí | vận tải | du lịch | lữ hành | bất động sản | xây dựng | hàng đầu | đa quốc gia | nước ngoài | tư nhân | nhân đạo | nhân quyền | môi trường | phi chính phủ | quốc tế | khu vực | ' +
      'đặc nhiệm | đặc biệt | đặc biệt nghiêm trọng | nổi dậy | ly khai | trực thuộc | nói trên | trên | kể trên | chủ chốt | phúc thẩm | sơ thẩm | tác giả',
    true,
  ],
];
