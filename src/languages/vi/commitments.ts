import type { PhraseTable } from '../../text/lexicon.js';
import type { Commitment } from '../progress.js';

const words = (phrases: string): string[] => phrases.split(' | ');

/** How the sets of a programme are told apart from lesser ones. */
const ranks = words(
  'trọng tâm | trọng điểm | chủ yếu | chủ chốt | then chốt | cụ thể | ưu tiên | quan trọng | chiến lược | đột phá | cấp bách | cơ bản',
);

/** "nhiệm vụ trọng tâm"; and two nouns that share one: "đề án, chương trình trọng tâm". */
function ranked(nouns: string): string {
  const single = words(nouns);
  const paired = single.flatMap((noun) =>
    single.filter((other) => other !== noun).map((other) => `${noun}, ${other}`),
  );
  const plain = [...single, ...paired];
  return [...paired, ...plain.flatMap((noun) => ranks.map((rank) => `${noun} ${rank}`))].join(' | ');
}

export const commitments: PhraseTable<Commitment> = [
  // what plans of action, blueprints and road maps are made of
  [
    'dòng hành động | dòng hành động ưu tiên | đường hướng hành động | phương hướng hành động | dòng hoạt động | dòng công việc | đầu mục hành động | tuyến hành động | hướng hành động | điểm hành động | mục hành động | hành động | ' +
      'hành động ưu tiên | hành động cụ thể | hành động chiến lược | hành động then chốt | biện pháp | biện pháp ưu tiên | biện pháp chiến lược | ' +
      'biện pháp hành động | biện pháp hợp tác | dòng biện pháp | ưu tiên | ưu tiên hợp tác | lĩnh vực ưu tiên | nội dung hợp tác | nội dung ưu tiên | hoạt động hợp tác | ' +
      'dự án hợp tác | chương trình hợp tác | sáng kiến ưu tiên | sáng kiến hợp tác | kết quả ưu tiên | kết quả kinh tế ưu tiên | sản phẩm ưu tiên | sản phẩm chủ chốt | ' +
      'mục tiêu chiến lược | kết quả chủ chốt | kết quả đầu ra | cấu phần | hợp phần',
    'line',
  ],
  ['sáng kiến | hoạt động | hoạt động ưu tiên', 'line'],
  // tasks and undertakings of any office
  [
    'nhiệm vụ | đầu nhiệm vụ | nhóm nhiệm vụ | đầu việc | đầu công việc | công việc | phần việc | nội dung công việc | nội dung | nội dung thỏa thuận | nội dung cam kết | nội dung ghi nhớ | cam kết | giải pháp | nhóm giải pháp | ' +
      'nhiệm vụ, giải pháp | nhiệm vụ và giải pháp | khối lượng công việc | khối lượng thi công | khối lượng xây lắp | hạng mục | hạng mục công việc | ' +
      'điều khoản | điều khoản cam kết | nghĩa vụ | thỏa thuận | thỏa thuận hợp tác | biên bản ghi nhớ | bản ghi nhớ | biên bản hợp tác | lời hứa | mô hình | tiểu hạng mục | đề tài | mốc công việc',
    'action',
  ],
  [
    'dự án | tiểu dự án | dự án thành phần | dự án ưu tiên | công trình | công trình, dự án | dự án, công trình | đề án | chương trình | chương trình, dự án | ' +
      'dự án, chương trình | chương trình, đề án | đề án, dự án | gói thầu | gói hỗ trợ | hạng mục công trình',
    'project',
  ],
  [ranked('nhiệm vụ | giải pháp | nội dung | công việc'), 'action'],
  [ranked('dự án | đề án | chương trình | công trình'), 'project'],
  [ranked('chỉ tiêu | mục tiêu | tiêu chí'), 'target'],
  [
    'tiêu chí nông thôn mới | tiêu chí NTM | tiêu chí xã nông thôn mới | tiêu chí huyện nông thôn mới | tiêu chí quốc gia | tiêu chí đô thị văn minh | tiêu chí thành phần',
    'target',
  ],
  [
    'khuyến nghị | kiến nghị | khuyến nghị chính sách | kết luận | kết luận thanh tra | kiến nghị kiểm toán | vướng mắc | kiến nghị, đề xuất | đề xuất, kiến nghị',
    'request',
  ],
  [
    'chỉ tiêu | chỉ tiêu chủ yếu | chỉ tiêu, nhiệm vụ | mục tiêu | mục tiêu cụ thể | mục tiêu phát triển bền vững | tiêu chí | chỉ số mục tiêu',
    'target',
  ],
  [
    'văn bản | văn bản quy định chi tiết | văn bản hướng dẫn | nghị quyết | chỉ thị | nghị định | thông tư | quy định | tiêu chuẩn | bộ tiêu chuẩn | quy chuẩn | quy hoạch | luật',
    'document',
  ],
  [
    'thủ tục hành chính | TTHC | thủ tục | điều kiện kinh doanh | điều kiện đầu tư kinh doanh | mặt hàng kiểm tra chuyên ngành | giấy phép con',
    'procedure',
  ],
  // money, output and schooling that are counted in the same words
  [
    'nhiệm vụ thu | nhiệm vụ chi | nhiệm vụ thu ngân sách | nhiệm vụ thu nội địa | nhiệm vụ kinh doanh | nhiệm vụ sản xuất | chỉ tiêu thu | chỉ tiêu xuất khẩu | chỉ tiêu doanh thu | chỉ tiêu tăng trưởng | ' +
      'chỉ tiêu tuyển sinh | chỉ tiêu biên chế | chỉ tiêu giao quân | chỉ tiêu huy động | chỉ tiêu lợi nhuận | chỉ tiêu sản lượng | mục tiêu thu | mục tiêu doanh thu | mục tiêu lợi nhuận | mục tiêu tăng trưởng | ' +
      'mục tiêu xuất khẩu | mục tiêu năm | mục tiêu cả năm | chỉ tiêu năm | chỉ tiêu cả năm | hoạt động kinh doanh | hoạt động sản xuất | hoạt động mua sắm | hoạt động thương mại | hoạt động xuất nhập khẩu | công trình vệ sinh | ' +
      'chương trình đào tạo | chương trình học | chương trình giảng dạy | văn bản điện tử | văn bản giấy | văn bản đi | văn bản đến | khối lượng giao dịch | khối lượng hàng hóa | khối lượng xuất khẩu | ' +
      'dự án bất động sản | dự án đầu tư nước ngoài | dự án FDI | tiêu chuẩn chất lượng | nội dung số | nội dung thông tin',
    'none',
  ],
];
