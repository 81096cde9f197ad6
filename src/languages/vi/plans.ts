import type { PhraseTable } from '../../text/lexicon.js';
import type { PlanHead } from '../progress.js';

export const planHeads: PhraseTable<PlanHead> = [
  [
    'kế hoạch tổng thể | kế hoạch hành động | kế hoạch hành động chung | kế hoạch hành động khu vực | kế hoạch công tác | kế hoạch làm việc | kế hoạch chiến lược | kế hoạch triển khai | ' +
      'kế hoạch thực hiện | kế hoạch hợp tác | kế hoạch chung | kế hoạch phối hợp | kế hoạch phát triển | kế hoạch khung | kế hoạch trung hạn | kế hoạch dài hạn | kế hoạch quốc gia | kế hoạch cải cách | ' +
      'lộ trình xây dựng | lộ trình thực hiện | lộ trình triển khai | lộ trình hội nhập | ' +
      'chương trình nghị sự | chương trình hành động | chương trình hành động quốc gia | chương trình công tác | chương trình làm việc | chương trình hợp tác | chương trình mục tiêu quốc gia | ' +
      'chương trình phối hợp | chương trình tổng thể | chương trình phục hồi | chương trình tổng thể cải cách | khung phục hồi | khung phục hồi tổng thể | khung hành động | khung hợp tác | khung chiến lược | ' +
      'quy hoạch tổng thể | thỏa thuận hợp tác',
    'plan',
  ],
  [
    'Kế hoạch | Lộ trình | Chương trình | Chiến lược | Đề án | Khung | Khuôn khổ | Blueprint | Bản kế hoạch | Cương lĩnh | Quy hoạch | MPAC | Roadmap | Work Plan | Plan of Action | POA | Master Plan',
    'titled',
  ],
  [
    'Biên bản | Biên bản ghi nhớ | Bản ghi nhớ | Biên bản hợp tác | Biên bản thỏa thuận | Tuyên bố | Tuyên bố chung | Hiệp định | Nghị quyết | Tầm nhìn | Thỏa thuận | Hiệp ước | Công ước | Nghị định thư | Sáng kiến | Chỉ thị | Đồng thuận | Bộ quy tắc | Văn kiện | Hiến chương | Thông cáo | Luật',
    'paper',
  ],
  // offices and broadcasts that are called like plans
  [
    'Chương trình Phát triển Liên hợp quốc | Chương trình Phát triển LHQ | Chương trình Phát triển của Liên hợp quốc | Chương trình Lương thực Thế giới | Chương trình Lương thực | ' +
      'Chương trình Môi trường Liên hợp quốc | Chương trình Môi trường LHQ | Chương trình Định cư con người | Chương trình Nhân cư | chương trình truyền hình | chương trình nghệ thuật | chương trình giao lưu | ' +
      'chương trình kỳ họp | chương trình hội nghị | chương trình chuyến thăm | Kế hoạch và Đầu tư | Kế hoạch - Đầu tư | Kế hoạch Tài chính | chiến lược và chính sách',
    'none',
  ],
];

/** Words that end a plan's name: helpers, verbs and prepositions of what the sentence says of it. */
export const planEnds: PhraseTable<boolean> = [
  // Begin with the syllable of "but".
  ['song phương | song song | song hành', false],
  [
    'đã | đang | sẽ | vẫn | cũng | được | bị | là | có | gồm | bao gồm | chưa | cần | phải | nhằm | để | do | mà | nơi | khi | nếu | nhưng | song | trong đó | với sự | với việc | theo | thông qua | ' +
      'tại | vào | từ | đến nay | tính đến | hiện nay | hiện đang | hiện đã | hiện tại | đạt | trải | trải đều | trải rộng | trên | cùng | cùng với | như | sau | trước | trong | này | đó | trên đây | nói trên | nêu trên | nói riêng | nói chung | ' +
      'cho thấy | tiếp tục | góp phần | giúp | cơ bản | hoàn thành | hoàn tất | triển khai | thực hiện | đi vào | đưa vào | chính thức | lần lượt | ' +
      'đề ra | đặt ra | đưa ra | quy định | yêu cầu | hướng tới | nhất là | đặc biệt | đồng thời | qua đó | từ đó | đều | cụ thể | theo đó | thuộc | kịp thời | một cách | bước đầu | cũng như | hay | hoặc',
    true,
  ],
];

/** Carry a plan's name on behind its period: "Chương trình nghị sự 2030 vì sự phát triển bền vững". */
export const planLinks: PhraseTable<true> = [['về | vì | của | cho | giữa | nhằm thực hiện', true]];

/** The period of a plan, which ends its name. */
export const planPeriods: PhraseTable<true> = [
  [
    'giai đoạn | thời kỳ | nhiệm kỳ | năm | đến năm | tới năm | các năm | trong năm | trong giai đoạn | tầm nhìn đến năm',
    true,
  ],
];

/** Hold a comma or an "and" that ends no name: "về phòng, chống tội phạm". */
export const planPairs: PhraseTable<true> = [
  [
    'phòng, chống | phòng, tránh | phòng và chống | cứu hộ, cứu nạn | cứu nạn, cứu hộ | khoa học, công nghệ | giáo dục, đào tạo | quốc phòng, an ninh | an ninh, trật tự | an ninh, quốc phòng | ' +
      'nông nghiệp, nông dân, nông thôn | nông nghiệp, nông thôn | văn hóa, xã hội | kinh tế, xã hội | chính trị, an ninh | hòa bình, an ninh | phụ nữ, hòa bình và an ninh | phụ nữ, hòa bình, an ninh | phụ nữ, trẻ em | ' +
      // "Kế hoạch hành động triển khai quan hệ Đối tác chiến lược": the verb is part of the name.
      'triển khai kết quả | thực hiện kết quả | triển khai cam kết | thực hiện cam kết | triển khai các cam kết | thực hiện các cam kết | triển khai quan hệ | thực hiện quan hệ | triển khai đối tác | thực hiện đối tác | ' +
      'công nghiệp hóa, hiện đại hóa | thực hành tiết kiệm, chống lãng phí | tham nhũng, tiêu cực | xây dựng, chỉnh đốn | sắp xếp, đổi mới | bảo vệ, chăm sóc | học tập, làm việc | nhỏ và vừa | vừa và nhỏ | siêu nhỏ, nhỏ và vừa',
    true,
  ],
];
