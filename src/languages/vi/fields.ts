import type { PhraseTable } from '../../text/lexicon.js';

/** Fields of government and study: what stands behind Bộ, Vụ, Bộ trưởng, chuyên gia. */
export const fields: PhraseTable<true> = [
  [
    'nội các | xã hội | phát triển xã hội | an ninh con người | phụ nữ | gia đình | cộng đồng | phúc lợi | thanh niên | trẻ em | kinh tế số | kinh tế và xã hội | lương thực | ' +
      'nhân lực | việc làm | giao thông | nhà ở | đất đai | công nghiệp và thương mại | ngoại giao | ngoại vụ | quốc phòng | công an | nội vụ | tư pháp | tài chính | kế hoạch và đầu tư | kế hoạch - đầu tư | kế hoạch đầu tư | ' +
      'công thương | công nghiệp | thương mại | nông nghiệp | nông nghiệp và phát triển nông thôn | nông nghiệp và môi trường | ' +
      'giao thông vận tải | xây dựng | tài nguyên và môi trường | tài nguyên - môi trường | thông tin và truyền thông | ' +
      'lao động - thương binh và xã hội | lao động, thương binh và xã hội | lao động-thương binh và xã hội | lao động | ' +
      'văn hóa, thể thao và du lịch | văn hóa - thể thao và du lịch | văn hóa | thể thao | du lịch | khoa học và công nghệ | khoa học | ' +
      'công nghệ | giáo dục và đào tạo | giáo dục - đào tạo | giáo dục | y tế | dân tộc và tôn giáo | dân tộc | tôn giáo | ' +
      'năng lượng | môi trường | hải quan | thuế | an ninh | đối ngoại | kinh tế | kinh tế - xã hội | kinh tế-xã hội | pháp luật | ' +
      'chính trị | chính trị - an ninh | chính trị-an ninh | văn hóa - xã hội | văn hóa-xã hội | tư tưởng | tuyên giáo | tổ chức | ' +
      'tổ chức cán bộ | nội chính | kiểm tra | dân vận | thanh tra | kiểm toán | nhân quyền | nhân đạo | biên giới | biển | ' +
      'hợp tác quốc tế | quan hệ quốc tế | luật quốc tế | lễ tân | báo chí | lãnh sự | điều ước | tổng hợp | chính sách | ' +
      'phát triển | thương mại và công nghiệp | thương mại, công nghiệp và năng lượng | đầu tư | cạnh tranh | sở hữu trí tuệ | ' +
      'pháp chế | bảo hiểm y tế | bảo hiểm xã hội | y tế dự phòng | an ninh mạng | chuyển đổi số | quốc phòng và an ninh | ' +
      'quốc phòng, an ninh | tài chính, ngân sách | tài chính - ngân sách | đối ngoại trung ương | tuyên giáo trung ương | ' +
      'cảnh sát điều tra | điều tra | tội phạm | lịch sử | chiến lược | quân sự | hải quân | không quân | lục quân | hàng hải | ' +
      'hàng không | tài nguyên | thủy sản | dầu khí | điện lực | phòng, chống | phòng chống | phòng, chống tội phạm | phòng, chống ma túy | chính quyền địa phương | phát triển nông thôn | phát triển đô thị | ' +
      'thông tin | truyền thông | thống kê | xuất nhập khẩu | lâm nghiệp | môi trường và lâm nghiệp | nông nghiệp và lâm nghiệp | nông nghiệp và hợp tác xã | nông, lâm, ngư nghiệp | nghề cá | ' +
      'biển và nghề cá | hàng hải và nghề cá | đồn điền | tài nguyên thiên nhiên | tài nguyên nước | tài nguyên nước và khí tượng | khí tượng | khí hậu | biến đổi khí hậu | phát triển bền vững | quản lý thiên tai | ' +
      'phòng chống thiên tai | phòng, chống thiên tai | cứu hộ cứu nạn | kỹ thuật số | kinh tế kỹ thuật số | kinh tế số và xã hội | số hóa | công nghệ thông tin | bưu chính | bưu chính và viễn thông | viễn thông | ' +
      'kế hoạch | quy hoạch | hạ tầng | cơ sở hạ tầng | công chính | công chính và vận tải | công trình công cộng | giao thông công cộng | đường sắt | nhà ở và phát triển đô thị | nhân dân | phúc lợi xã hội | an sinh xã hội | bình đẳng giới | ' +
      'gia đình và trẻ em | thanh niên và thể thao | thể thao và thanh niên | văn hóa và thể thao | văn hóa và thông tin | văn hóa và du lịch | nghệ thuật | di sản | nhập cư | nội địa | lễ nghi | ' +
      'tôn giáo và văn hóa | nguồn nhân lực | nhân sự | lao động và việc làm | lao động và phúc lợi xã hội | kỹ năng | giáo dục đại học | khoa học và giáo dục | đổi mới sáng tạo | khoa học, công nghệ và đổi mới sáng tạo | ' +
      'khoa học, công nghệ và môi trường | công nghệ cao | nghiên cứu | hạt nhân | năng lượng nguyên tử | năng lượng và mỏ | mỏ | khoáng sản | kinh tế và tài chính | kinh tế và thương mại | kinh tế, thương mại và công nghiệp | kinh tế đối ngoại | ' +
      'thương mại quốc tế | thương mại và đầu tư | thương mại và xúc tiến đầu tư | hội nhập kinh tế | hội nhập quốc tế | doanh nghiệp | doanh nghiệp nhỏ và vừa | ngân sách | ngân khố | tiền tệ | chứng khoán | bảo hiểm | ' +
      'ngoại giao và thương mại | ngoại giao và hợp tác quốc tế | ngoại giao và hội nhập | quan hệ đối ngoại | đối ngoại quốc phòng | chính trị và an ninh | an ninh nội địa | an ninh công cộng | an ninh quốc gia | trật tự xã hội | cảnh sát | ' +
      'pháp lý | lập pháp | hiến pháp | nhân quyền và đoàn kết xã hội | quản trị công | phát triển con người | phát triển con người và văn hóa | cải cách hành chính | hành chính | công vụ | thi đua - khen thưởng | thi đua, khen thưởng | phóng viên | xuất bản | điện ảnh | ' +
      'chiến lược và chính sách | chính sách đối ngoại | ngoại giao kinh tế | ngoại giao văn hóa | biên phòng | cứu trợ | gìn giữ hòa bình | chống khủng bố | tội phạm mạng | ma túy | phòng chống tội phạm | ' +
      'dân nguyện | văn hóa và giáo dục | văn hóa, giáo dục | pháp luật và tư pháp | kinh tế và tài chính | khoa học, công nghệ và môi trường | dân số | dân số và phát triển | y tế công cộng | an toàn thực phẩm | dược | thú y | huyết học | truyền máu | chấn thương chỉnh hình | răng hàm mặt | tai mũi họng | dịch tễ | dịch tễ học | kinh tế học | chính trị học | xã hội học | luật học | sử học | tâm lý học | ngôn ngữ học | khí hậu học | sinh học | hóa học | vật lý | thiên văn học | khảo cổ học | địa chất | tim mạch | nhi khoa | sản khoa | ngoại khoa | nội khoa | da liễu | thần kinh | ung bướu | dinh dưỡng | truyền nhiễm | tâm lý | pháp y | phòng, chống thiên tai và tìm kiếm cứu nạn | phòng chống thiên tai và tìm kiếm cứu nạn | tìm kiếm cứu nạn | tìm kiếm, cứu nạn | quân sự quốc phòng | quản lý dược | quản lý thị trường | quản lý khám, chữa bệnh | quản lý khám chữa bệnh | quản lý môi trường y tế | quản lý xuất nhập cảnh | quản lý lao động ngoài nước | quản lý đất đai | quản lý giá | quản lý đầu tư | quản lý tài nguyên nước | quản lý chất lượng | quản lý đê điều | quản lý đê điều và phòng, chống thiên tai | quản lý nợ | quản lý nợ và tài chính đối ngoại | quản lý công sản | quản lý cạnh tranh | quản lý hoạt động xây dựng | quản lý hành chính về trật tự xã hội | quản lý doanh nghiệp | kiểm ngư | kiểm lâm | nông dân | cựu chiến binh | chữ thập đỏ | luật gia | thủy lợi | trồng trọt | chăn nuôi',
    true,
  ],
];
