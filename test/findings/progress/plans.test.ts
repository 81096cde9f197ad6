import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../support/lines.js';

describe('plan', () => {
  const plan = (text: string): string | null | undefined => figuresIn(text)[0]?.plan;

  test.each([
    [
      'Đến nay đã có 21/28 nhiệm vụ thuộc Chương trình hành động song phương 2021-2025 được hai nước hoàn thành.',
      'Chương trình hành động song phương 2021-2025',
    ],
    [
      'Hai bên đã triển khai 96/120 dòng hành động của Kế hoạch hành động ASEAN - Bắc Âu giai đoạn 2021-2025 trải đều trên ba trụ cột.',
      'Kế hoạch hành động ASEAN - Bắc Âu giai đoạn 2021-2025',
    ],
    [
      'Hai bên đã triển khai 96/120 dòng hành động, tương đương 80% các hoạt động của Kế hoạch công tác chung 2025.',
      'Kế hoạch công tác chung 2025',
    ],
    [
      'Trong Lộ trình kết nối Bắc Âu giai đoạn II, 7/9 biện pháp đã được triển khai.',
      'Lộ trình kết nối Bắc Âu giai đoạn II',
    ],
    [
      'Tỷ lệ thực hiện các biện pháp trong Kế hoạch tổng thể kết nối Bắc Âu (KNBA) 2025 đạt 80%.',
      'Kế hoạch tổng thể kết nối Bắc Âu (KNBA) 2025',
    ],
    [
      'Hội nghị rà soát việc triển khai kế hoạch tổng thể cộng đồng Bắc Âu 2025.\nCác bên trao đổi nhiều nội dung.\nĐến nay, 96/120 dòng hành động đã được triển khai.',
      'kế hoạch tổng thể cộng đồng Bắc Âu 2025',
    ],
    [
      'Hai bên thông qua Kế hoạch hành động ASEAN - Bắc Âu giai đoạn 2021-2025.\nĐến nay, 96/120 dòng hành động của Kế hoạch đã được triển khai.',
      'Kế hoạch hành động ASEAN - Bắc Âu giai đoạn 2021-2025',
    ],
    [
      'Hai bên thông qua Kế hoạch hành động ASEAN - Bắc Âu giai đoạn 2021-2025.\nĐến nay, 96/120 dòng hành động của Kế hoạch hành động giai đoạn 2021-2025 đã được triển khai.',
      'Kế hoạch hành động ASEAN - Bắc Âu giai đoạn 2021-2025',
    ],
    [
      'Đến nay, 96/120 dòng hành động đã được triển khai. Kế hoạch công tác Bắc Âu 2025 kết thúc năm tới.',
      'Kế hoạch công tác Bắc Âu 2025',
    ],
    // named again by its head alone
    [
      'Sở tổng kết Đề án phổ cập bơi lội giai đoạn 2011 - 2016.\nNhiều đại biểu dự.\nĐến nay, 12/12 chỉ tiêu của Đề án đã hoàn thành.',
      'Đề án phổ cập bơi lội giai đoạn 2011 - 2016',
    ],
    [
      'Bộ trình bày Đề án tái cơ cấu nông nghiệp giai đoạn 2011 - 2015 và Chiến lược biển 2030.\nTrong số 29 giải pháp của Đề án, đã triển khai xong 24/29 giải pháp.',
      'Đề án tái cơ cấu nông nghiệp giai đoạn 2011 - 2015',
    ],
    // the plan of its own clause, not the next one's
    [
      'Kế hoạch tổng thể Bắc Âu có 286/290 dòng hành động được triển khai (98,6%); Kế hoạch tổng thể Nam Âu hoàn thành 78% các biện pháp.',
      'Kế hoạch tổng thể Bắc Âu',
    ],
    [
      'Kế hoạch tổng thể Bắc Âu có 286/290 dòng hành động được triển khai, đạt 98,6%, Kế hoạch tổng thể Nam Âu hoàn thành 78% các biện pháp.',
      'Kế hoạch tổng thể Bắc Âu',
    ],
    [
      'Hai bên đã triển khai 96/120 dòng hành động, tương đương 80%, trong Kế hoạch tổng thể Nam Âu.',
      'Kế hoạch tổng thể Nam Âu',
    ],
  ])('%s', (text, expected) => expect(plan(text)).toBe(expected));

  test.each([
    // tasks and projects take no plan from afar, procedures and requests of voters none at all
    [
      'Tập đoàn triển khai Đề án tiết kiệm điện trong nhà máy.\nĐoàn đã làm việc với Tập đoàn.\nTập đoàn đã hoàn thành 84% nhiệm vụ.',
    ],
    [
      'Bộ thực hiện Chương trình tổng thể cải cách giai đoạn 2021-2030.\nBộ đã đơn giản hóa 88/110 thủ tục hành chính.',
    ],
    ['Quốc hội điều chỉnh Chương trình xây dựng luật năm 2017.\nCác bộ đã giải quyết 69/142 kiến nghị.'],
    [
      'Tập đoàn triển khai Đề án tiết kiệm điện trong nhà máy.\nĐoàn đã làm việc với Tập đoàn.\nTập đoàn đã hoàn thành 84% nhiệm vụ của Chương trình.',
    ],
    // no plan is named
    ['Các kế hoạch hành động được thực hiện tốt.\nĐến nay, 96/120 dòng hành động đã được triển khai.'],
    ['Kế hoạch này rất quan trọng.\nĐến nay, 96/120 dòng hành động đã được triển khai.'],
    ['Các bên ra Tuyên bố chung về hợp tác Bắc Âu.\nĐến nay, 96/120 dòng hành động đã được triển khai.'],
  ])('none: %s', (text) => expect(plan(text)).toBeNull());

  test('each item of a list can have its own', () => {
    const text =
      'ASEAN đã thực hiện 90% các dòng hành động của Kế hoạch tổng thể APSC 2025, 54% trong Kế hoạch tổng thể kết nối ASEAN 2025.';
    expect(figuresIn(text).map((one) => one.plan)).toEqual([
      'Kế hoạch tổng thể APSC 2025',
      'Kế hoạch tổng thể kết nối ASEAN 2025',
    ]);
  });
});

test('a plan called by another noun is another plan', () => {
  const text =
    'Hội nghị nghe về Chiến lược Kho bạc đến năm 2030. Các bên đã triển khai 45/60 nhiệm vụ của Đề án. Đã có 30/40 nhiệm vụ của Chiến lược hoàn thành.';
  expect(figuresIn(text).map(({ plan }) => plan)).toEqual([null, 'Chiến lược Kho bạc đến năm 2030']);
});

describe('as of, and reported by', () => {
  test.each([
    ['Tính đến cuối tháng 9-2017, 96/120 dòng hành động đã được triển khai.', '2017-09'],
    ['Tính đến hết ngày 30/6/2021, 96/120 dòng hành động đã được triển khai.', '2021-06-30'],
    ['Đến cuối năm 2019, 96/120 dòng hành động đã được triển khai.', '2019'],
    ['96/120 dòng hành động đã được triển khai tính đến tháng 9/2017.', '2017-09'],
    ['Hai bên đã triển khai 96/120 dòng hành động (tính đến 30/6/2021), đạt 80%.', '2021-06-30'],
    ['Hai bên đã triển khai 96/120 dòng hành động, đạt 80%, tính đến hết tháng 6/2021.', '2021-06'],
    ['96/120 dòng hành động đã được triển khai; tính đến tháng 9/2017, Quỹ có ba dự án.', null],
    ['96/120 dòng hành động đã được triển khai, số còn lại phải xong đến năm 2025.', null],
    ['Đến nay, 96/120 dòng hành động đã được triển khai.', null],
    // The year of a plan's name is that of its end.
    ['Trong 38 chỉ tiêu của Chiến lược Kho bạc đến năm 2030, đã có 31 chỉ tiêu hoàn thành.', null],
    [
      'Đến năm 2023, trong 38 chỉ tiêu của Chiến lược Kho bạc đến năm 2030 đã có 31 chỉ tiêu hoàn thành.',
      '2023',
    ],
    ['Ngày 3/4/2021, hội nghị cho biết 96/120 dòng hành động đã được triển khai.', null],
  ])('%s', (text, expected) => expect(figuresIn(text)[0]?.asOf).toBe(expected));

  test.each([
    ['Theo báo cáo của Ban Thư ký ASEAN, 96/120 dòng hành động đã được triển khai.', 'Ban Thư ký ASEAN'],
    ['Theo Tổng Thư ký ASEAN, đến nay 96/120 dòng hành động đã được triển khai.', 'Tổng Thư ký ASEAN'],
    ['Tổng Thư ký ASEAN cho biết 96/120 dòng hành động đã được triển khai.', 'Tổng Thư ký ASEAN'],
    [
      'Báo cáo giữa kỳ của Ban Thư ký cho thấy 96/120 dòng hành động đã được triển khai.',
      'Báo cáo giữa kỳ của Ban Thư ký',
    ],
    [
      'Theo báo cáo của Ban Thư ký ASEAN, hợp tác đạt kết quả khả quan.\nĐến nay, 96/120 dòng hành động đã được triển khai.',
      'Ban Thư ký ASEAN',
    ],
    ['Hai bên đã triển khai 96/120 dòng hành động.', null],
    ['Theo kế hoạch, 96/120 dòng hành động đã được triển khai.', null],
    ['Xét theo 5 lĩnh vực, thương mại có 96/120 dòng hành động đã được triển khai.', null],
    ['Trong 120 dòng hành động thống nhất năm trước, 96 dòng đã được triển khai.', null],
    ['Tỉnh tập trung chỉ đạo, hoàn thành 12/15 nhiệm vụ.', null],
    ['Chia theo ba trụ cột, kinh tế có 96/120 dòng hành động đã được triển khai.', null],
  ])('%s', (text, expected) => expect(figuresIn(text)[0]?.reportedBy).toBe(expected));
});
