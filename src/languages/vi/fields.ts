import type { PhraseTable } from '../../text/lexicon.js';

/** Fields of government and study: what stands behind Bộ, Vụ, Bộ trưởng, chuyên gia. */
export const fields: PhraseTable<true> = [
  [
    'xã hội | phát triển xã hội | an ninh con người | phụ nữ | gia đình | cộng đồng | phúc lợi | thanh niên | trẻ em | kinh tế số | kinh tế và xã hội | lương thực | ' +
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
      'thông tin | truyền thông | thống kê | xuất nhập khẩu',
    true,
  ],
];
