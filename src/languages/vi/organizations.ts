import type { PhraseTable } from '../../text/lexicon.js';
import type { OrganizationHead } from '../people.js';

export const organizationHeads: PhraseTable<OrganizationHead> = [
  [
    'cổng thông tin | cổng thông tin điện tử | trang thông tin | trang thông tin điện tử | nhóm công tác | nhóm công tác chung | nhóm nghị sĩ hữu nghị | nhóm nghị sĩ | nhóm chuyên gia | nhóm tư vấn | nhóm làm việc | nhóm điều phối | ủy hội | ủy ban hỗn hợp | ủy ban liên chính phủ | ủy ban điều phối | ủy ban thường trực | ủy ban chuyên trách | hội đồng tư vấn | hội đồng doanh nghiệp | hội đồng kinh doanh | hội đồng lý luận | ban điều phối | ban cố vấn | ban soạn thảo | ban liên lạc | ban giám đốc | ban lãnh đạo | ban quốc tế | ban cơ yếu chính phủ | tổng bộ | bộ chỉ huy | ban chỉ huy | ban chỉ đạo quốc gia | hội đồng xét xử | hội đồng thẩm định | bộ tổng tham mưu | bộ đội biên phòng | binh đoàn | lực lượng | học viện ngoại giao | viện hàn lâm | viện hàn lâm khoa học | viện khoa học | tổng cục hải quan | cục hải quan | tòa soạn | thông tấn xã | nghị viện | quốc hội | hạ viện | thượng viện | nhóm nghiên cứu | quỹ học bổng | giáo hội | hội nhà báo | hội hữu nghị | liên hiệp các tổ chức hữu nghị | đại học quốc gia | phân ban | phân hiệu | phân viện | phái bộ | chi nhánh | văn phòng đại diện | hạm đội | liên đội | biên đội | không đoàn | bộ phận | bộ | ủy ban | hội đồng | ban | vụ | cục | tổng cục | chi cục | sở | phòng | văn phòng | viện | học viện | trung tâm | tòa án | ' +
      'viện kiểm sát | công an | quân khu | quân chủng | binh chủng | bộ tư lệnh | đảng ủy | đảng bộ | ban thư ký | phái đoàn | ' +
      'đoàn | nhóm | nhóm đặc trách | tổ công tác | tiểu ban | cơ quan | đại sứ quán | tổng lãnh sự quán | thanh tra | kiểm toán | ' +
      'hội | hiệp hội | liên hiệp | liên đoàn | liên minh | tổng hội | mặt trận | thành đoàn | tỉnh đoàn | quỹ | chương trình | ' +
      'bệnh viện | nhà trường | khoa | tổng công ty | ban quản lý | ban chỉ đạo | ban tổ chức | ban kinh tế | ban đối ngoại | ' +
      'ban tuyên giáo | ban nội chính | ban dân vận | ban thường vụ | thường trực | cảnh sát | hải cảnh | tuần duyên | lực lượng tuần duyên | hải quan | kho bạc | bảo hiểm xã hội | đồn | trạm | đội | chi đội | đại đội | tiểu đoàn | trung đoàn | lữ đoàn | sư đoàn | hải đội | hải đoàn | vùng cảnh sát biển | ' +
      'vườn quốc gia | bảo tàng | thư viện | nhà hát | nhà máy | xí nghiệp | cảng | cảng vụ | cửa khẩu | phủ | tòa | viện nghiên cứu | trung tâm nghiên cứu | mạng lưới | ' +
      'ban liên lạc | ủy ban nhân dân | hội đồng nhân dân | hội đồng quản trị | hội đồng thành viên | phòng thương mại',
    'state',
  ],
  [
    'hãng tin | hãng thông tấn | hãng truyền thông | trang tin | trang mạng | trang tin điện tử | đài truyền hình | đài phát thanh | thời báo | tờ báo | tờ nhật báo | kênh truyền hình | hãng hàng không | tổ chức phi chính phủ | viện nghiên cứu chính sách | viện chính sách | tập đoàn | công ty | công ty cổ phần | công ty TNHH | đại học | trường đại học | trường | ngân hàng | hãng | báo | tờ | kênh | ' +
      'tạp chí | nhật báo | tuần báo | trang | đài | câu lạc bộ | clb | tổ chức | think tank | hợp tác xã | doanh nghiệp | đảng | ' +
      'chính quyền',
    'named',
  ],
  [
    'TP | TP. | Tp | Tp. | xã | huyện | huyện ủy | quận ủy | thị ủy | quận | phường | thị xã | thị trấn | tỉnh | thành phố | thôn | bang | bản | ấp | khu phố | đặc khu | khu vực | vùng | ' +
      'quần đảo | đảo | bãi cạn | bãi ngầm | vùng biển | eo biển | vịnh | sông | núi | đèo | hồ | cầu | sân bay | chùa | đền | phố | đường | quốc lộ | chợ',
    'district',
  ],
];
