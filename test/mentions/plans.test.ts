import { describe, expect, test } from 'vitest';
import { findPlans } from '../../src/mentions/plans.js';
import { prose } from '../support/prose.js';

function plans(text: string): string[] {
  const article = prose(text);
  const { tokens } = article;
  return findPlans(article).map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
}

describe('names of plans', () => {
  test.each([
    ['Kế hoạch hành động ASEAN - Bắc Âu giai đoạn 2021-2025', ' trải đều trên ba trụ cột.'],
    ['Kế hoạch hành động ASEAN-Bắc Âu giai đoạn 2021 - 2025', ' và cam kết phối hợp.'],
    ['kế hoạch tổng thể cộng đồng chính trị-an ninh ASEAN 2025', ' để bảo đảm tính tương thích.'],
    ['Kế hoạch tổng thể kết nối ASEAN 2025 (MPAC 2025)', ', các bên trao đổi.'],
    ['Kế hoạch tổng thể Cộng đồng Kinh tế ASEAN (AEC) 2025', ' được triển khai.'],
    ['Kế hoạch công tác IAI giai đoạn III (2016-2020)', ' đã kết thúc.'],
    ['Kế hoạch công tác IAI giai đoạn 3', ' đạt nhiều kết quả.'],
    ['Chương trình nghị sự 2030 vì sự phát triển bền vững', ' đã được lồng ghép.'],
    ['Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025', ' tại các tỉnh.'],
    ['Đề án nâng cao kỹ năng nghề', ' đã được duyệt.'],
    ['Đề án triển khai kết quả Hội nghị Biển', ' đã được duyệt.'],
    ['Chiến lược hợp nhất về cách mạng công nghiệp 4.0 cho ASEAN', ', các bên ghi nhận.'],
    ['Kế hoạch hành động về phòng, chống tội phạm xuyên quốc gia giai đoạn 2020-2025', ' có hiệu quả.'],
    ['Chương trình hành động thực hiện Nghị quyết Đại hội XIII', ' được ban hành.'],
    ['Kế hoạch hành động triển khai quan hệ Đối tác chiến lược Việt Nam - Peru', ' đạt kết quả.'],
    ['Chương trình hành động thực hiện Đối tác toàn diện giai đoạn 2022 - 2027', ' được rà soát.'],
    ['Kế hoạch hành động ASEAN - Bắc Âu', ' triển khai tốt quan hệ hai bên.'],
    ['Thỏa thuận hợp tác giữa hai Ban giai đoạn 2021-2025', ', hai bên ghi nhận.'],
    ['Lộ trình kết nạp', ', đồng thời đề nghị hỗ trợ.'],
    ['Đề án phổ cập bơi lội cho trẻ 5 tuổi', ', tỉnh đã về đích.'],
    ['Đề án 06', ' được triển khai.'],
    ['Lộ trình xây dựng Cộng đồng ASEAN 2009-2015', ' đều lạc quan.'],
    ['Khung phục hồi tổng thể ASEAN', ' được đưa vào triển khai.'],
    ['Hiệp định Đối tác Kinh tế Toàn diện Khu vực (RCEP)', ' có hiệu lực.'],
  ])('%s', (name, rest) => expect(plans(`Hội nghị rà soát ${name}${rest}`)).toEqual([name]));

  test('two plans in one sentence', () => {
    expect(plans('Hai bên triển khai Kế hoạch tổng thể AEC 2025 và Lộ trình Bắc Âu 2030.')).toEqual([
      'Kế hoạch tổng thể AEC 2025',
      'Lộ trình Bắc Âu 2030',
    ]);
  });

  test('a plan inside the name of a plan is no other plan', () => {
    const name = 'Lộ trình thúc đẩy tính tương hỗ giữa Tầm nhìn Cộng đồng ASEAN 2025';
    expect(plans(`Các bên trao đổi về ${name}.`)).toEqual([name]);
  });

  test.each([
    ['Các bên triển khai những kế hoạch hành động, trước hết về y tế.'],
    ['Kế hoạch này rất quan trọng.'],
    ['Kế hoạch hay nhất là kế hoạch có ngày kết thúc.'],
    ['Chương trình đã khép lại.'],
    ['Kế hoạch đề ra 60 nhiệm vụ.'],
    ['Hội nghị nghe về Kế hoạch với 60 nhiệm vụ.'],
    ['Bộ trưởng Kế hoạch và Đầu tư dự hội nghị.'],
    ['Chương trình Phát triển Liên hợp quốc (UNDP) hỗ trợ hai bên.'],
    ['Hai bên thực hiện nhiều chương trình hợp tác giáo dục.'],
    ['Công ty có lộ trình tăng giá rõ ràng.'],
  ])('none: %s', (text) => expect(plans(text)).toEqual([]));
});
