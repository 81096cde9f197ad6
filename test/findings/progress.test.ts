import { describe, expect, test } from 'vitest';
import type { Progress } from '../../src/document.js';
import { findProgress } from '../../src/findings/progress.js';
import { prose } from '../support/prose.js';

const find = (text: string): Progress[] => findProgress(prose(text)).progress;

/** "114/140 81.4% dòng hành động implemented"; a dash for what is not told. */
const brief = ({ done, total, percent, unit, status }: Progress): string =>
  `${done ?? '-'}/${total ?? '-'} ${percent.stated ?? '-'}% ${unit} ${status}`;
const briefs = (text: string): string[] => find(text).map(brief);

describe('counts', () => {
  test.each([
    ['Đến nay, hai bên đã triển khai 96/120 dòng hành động.', '96/120 -% dòng hành động implemented'],
    ['Đến nay, 96/120 dòng hành động đã được triển khai.', '96/120 -% dòng hành động implemented'],
    ['Có 96 trong tổng số 120 dòng hành động được hoàn thành.', '96/120 -% dòng hành động completed'],
    ['Các nước đã thực hiện 96 trong số 120 biện pháp.', '96/120 -% biện pháp implemented'],
    ['Hiện 45 trên 60 khuyến nghị đã được thực hiện.', '45/60 -% khuyến nghị implemented'],
    ['Hai nước hoàn tất 45 trên tổng số 60 hoạt động hợp tác.', '45/60 -% hoạt động hợp tác completed'],
    ['ASEAN đã đưa vào triển khai 45/60 biện pháp.', '45/60 -% biện pháp put-in-hand'],
    ['45/60 biện pháp đã được đưa vào thực hiện.', '45/60 -% biện pháp put-in-hand'],
    ['Tỉnh đang triển khai 7/9 dự án.', '7/9 -% dự án ongoing'],
    [
      'Trong số 40 khuyến nghị, 33 khuyến nghị đã được các cơ quan chuyên ngành thực hiện.',
      '33/40 -% khuyến nghị implemented',
    ],
    ['Hiện 7/9 dự án đang được thực hiện.', '7/9 -% dự án ongoing'],
    ['Hai bên đã và đang thực hiện 33/40 hoạt động.', '33/40 -% hoạt động implemented-or-ongoing'],
    ['33/40 hoạt động đã và đang được triển khai.', '33/40 -% hoạt động implemented-or-ongoing'],
    ['Đã có 33/40 nhiệm vụ hoàn thành hoặc đang triển khai.', '33/40 -% nhiệm vụ implemented-or-ongoing'],
    ['Các bộ đã giải quyết 212/250 kiến nghị của cử tri.', '212/250 -% kiến nghị addressed'],
    ['212/250 kiến nghị đã được xử lý dứt điểm.', '212/250 -% kiến nghị addressed'],
    ['Sở đã đơn giản hóa 88/110 thủ tục hành chính.', '88/110 -% thủ tục hành chính implemented'],
    ['Năm qua, huyện đạt và vượt 13/15 chỉ tiêu.', '13/15 -% chỉ tiêu completed'],
    ['Có 13/15 chỉ tiêu đạt và vượt kế hoạch.', '13/15 -% chỉ tiêu completed'],
    ['Bộ đã ban hành 28/30 văn bản quy định chi tiết.', '28/30 -% văn bản quy định chi tiết implemented'],
    ['Thành phố đã đưa vào sử dụng 4/6 công trình.', '4/6 -% công trình completed'],
    ['Trong tổng số 120 dòng hành động, 96 dòng đã được triển khai.', '96/120 -% dòng hành động implemented'],
    ['Trong số 60 dự án, đã có 45 dự án hoàn thành.', '45/60 -% dự án completed'],
    [
      'Chiến lược đã đi đến năm thứ tư, mới chỉ 38/79 hoạt động được hoàn thành.',
      '38/79 -% hoạt động completed',
    ],
    ['Đến nay, xã làm được 7/12 nhiệm vụ.', '7/12 -% nhiệm vụ completed'],
    [
      'Hai bên đã thực hiện 96 dòng hành động trong tổng số 120 dòng.',
      '96/120 -% dòng hành động implemented',
    ],
    ['Số nhiệm vụ đã hoàn thành là 15/18.', '15/18 -% nhiệm vụ completed'],
    ['Tổng số dòng hành động được triển khai đạt 96/120.', '96/120 -% dòng hành động implemented'],
    ['Bộ đã hoàn thành 1.180/1.250 nhiệm vụ được giao.', '1180/1250 -% nhiệm vụ completed'],
    [
      'Có mười hai (12) trong số mười lăm (15) sáng kiến đã được triển khai.',
      '12/15 -% sáng kiến implemented',
    ],
    ['Chín trong số mười hai ưu tiên đã hoàn tất.', '9/12 -% ưu tiên completed'],
    ['Đoàn đã hoàn thành 15 / 18 nội dung công việc.', '15/18 -% nội dung công việc completed'],
    ['Sau rà soát, 5/8 công trình đã khánh thành.', '5/8 -% công trình completed'],
    ['Tính đến tháng 6, Việt Nam hoàn thành 6/6 cam kết.', '6/6 -% cam kết completed'],
    ['Cục mới hoàn thành 3/10 hạng mục.', '3/10 -% hạng mục completed'],
    ['Đã khởi công 3/4 dự án thành phần.', '3/4 -% dự án thành phần put-in-hand'],
    ['Có 3/7 dự án còn chậm, 4/7 dự án đã hoàn thành.', '4/7 -% dự án completed'],
    ['8/12 dự án yếu kém đã được xử lý.', '8/12 -% dự án addressed'],
    ['Đến nay đã có96/120 dòng hành động được triển khai.', '96/120 -% dòng hành động implemented'],
    ['Tổng số 96/120 biện pháp đã được thực thi.', '96/120 -% biện pháp implemented'],
    [
      'Các cơ quan đã hoàn tất hoặc đang thực hiện 96 trong tổng số 120 biện pháp.',
      '96/120 -% biện pháp implemented-or-ongoing',
    ],
    [
      'Các bên đã hoàn thành 45/60 nhiệm vụ, trong đó 12 nhiệm vụ hoàn thành sớm.',
      '45/60 -% nhiệm vụ completed',
    ],
    [
      'Đã hoàn thành 48/60 dòng hành động; còn lại 12 dòng hành động, chiếm 20%.',
      '48/60 -% dòng hành động completed',
    ],
    ['Bộ được giao 235 nhiệm vụ, trong đó đã hoàn thành 189 nhiệm vụ.', '189/235 -% nhiệm vụ completed'],
    ['Trong 13 mục tiêu, 10 mục tiêu đã hoàn thành.', '10/13 -% mục tiêu completed'],
    [
      'Trong số 60 dự án của giai đoạn 2 (2016-2020), tỉnh đã hoàn thành 45 dự án.',
      '45/60 -% dự án completed',
    ],
    ['Bộ đã hoàn thành đúng hạn 180/189 nhiệm vụ, quá hạn 5/189 nhiệm vụ.', '180/189 -% nhiệm vụ completed'],
    ['Việt Nam đã thực hiện 159/182 khuyến nghị được chấp thuận.', '159/182 -% khuyến nghị implemented'],
    ['Việt Nam đã hoàn thành thực hiện 175/182 khuyến nghị.', '175/182 -% khuyến nghị completed'],
    ['7/10 sáng kiến do Việt Nam đề xuất đã được thông qua và triển khai.', '7/10 -% sáng kiến implemented'],
    ['Các bên đã nhất trí và triển khai 7/10 sáng kiến.', '7/10 -% sáng kiến implemented'],
    ['Bộ đã nỗ lực hoàn thành 15/18 nhiệm vụ.', '15/18 -% nhiệm vụ completed'],
    [
      'Các bộ trưởng hài lòng trước việc 14/15 sáng kiến đã được triển khai.',
      '14/15 -% sáng kiến implemented',
    ],
    ['Đã triển khai 96 /120 dòng hành động.', '96/120 -% dòng hành động implemented'],
    ['Đã triển khai: 96/120 dòng hành động.', '96/120 -% dòng hành động implemented'],
    ['Hai bên đã triển khai 96 dòng hành động/120 dòng hành động.', '96/120 -% dòng hành động implemented'],
    ['96 dòng hành động (trên tổng số 120 dòng) đã được triển khai.', '96/120 -% dòng hành động implemented'],
    ['Hai bên đã đạt 96/120 dòng hành động.', '96/120 -% dòng hành động implemented'],
    ['Xã đã đạt 17/19 tiêu chí.', '17/19 -% tiêu chí completed'],
    ['Ứng viên đã đáp ứng 41 trong số 66 tiêu chí.', '41/66 -% tiêu chí completed'],
    ['Có 13/15 chỉ tiêu đạt 100% kế hoạch.', '13/15 -% chỉ tiêu completed'],
    [
      'Trong 16 chỉ tiêu, có 9/16 chỉ tiêu đạt và vượt, 5 chỉ tiêu đạt trên 50%.',
      '9/16 -% chỉ tiêu completed',
    ],
    ['Hiện 3/12 dự án chưa hoàn thành.', '3/12 -% dự án outstanding'],
    ['Trong số 60 dự án đã được phê duyệt, 45 dự án đã hoàn thành.', '45/60 -% dự án completed'],
    ['12/15 nhiệm vụ về quản lý rủi ro đã được thực hiện.', '12/15 -% nhiệm vụ implemented'],
    [
      '12/15 nhiệm vụ của Chương trình nghị sự 2030 vì sự phát triển bền vững đã được thực hiện.',
      '12/15 -% nhiệm vụ implemented',
    ],
  ])('%s', (text, expected) => expect(briefs(text)).toEqual([expected]));
});

describe('shares', () => {
  test.each([
    ['Đến nay, 93,5% dòng hành động đã được triển khai.', '-/- 93.5% dòng hành động implemented'],
    ['Các nước đã hoàn thành 93.5% các biện pháp.', '-/- 93.5% biện pháp completed'],
    ['Có 93,5 % số nhiệm vụ đã hoàn thành.', '-/- 93.5% nhiệm vụ completed'],
    ['Tập đoàn đã hoàn thành 81, 4% nhiệm vụ.', '-/- 81.4% nhiệm vụ completed'],
    ['Khoảng 80 phần trăm khuyến nghị đã được thực hiện.', '-/- 80% khuyến nghị implemented'],
    ['Ngành đã triển khai đầy đủ 100% các nhiệm vụ được giao.', '-/- 100% nhiệm vụ implemented'],
    ['Đoàn giám sát tiếp nhận, xử lý và trả lời 100% kiến nghị của ngư dân.', '-/- 100% kiến nghị addressed'],
    ['Tỷ lệ hoàn thành các biện pháp ưu tiên đạt 92,1%.', '-/- 92.1% biện pháp ưu tiên completed'],
    ['Tỉ lệ thực hiện nhiệm vụ của Bộ đạt 92%, cao hơn năm trước.', '-/- 92% nhiệm vụ implemented'],
    ['Nhà thầu đã hoàn thành 65% khối lượng công việc.', '-/- 65% khối lượng công việc completed'],
    ['Đã có 97% trong tổng số 290 dòng hành động được hoàn thành.', '-/290 97% dòng hành động completed'],
    ['Bộ đã hoàn thành 129 nhiệm vụ, đạt 84,3%.', '129/- 84.3% nhiệm vụ completed'],
    ['Bộ đã hoàn thành 129 nhiệm vụ (chiếm 84,3% tổng số nhiệm vụ).', '129/- 84.3% nhiệm vụ completed'],
    ['Đến nay vẫn còn 15,7% nhiệm vụ chưa hoàn thành.', '-/- 15.7% nhiệm vụ outstanding'],
    ['Hiện còn 12/140 dòng hành động chưa được triển khai.', '12/140 -% dòng hành động outstanding'],
    ['Chỉ còn 18 nhiệm vụ, chiếm 12,5%.', '18/- 12.5% nhiệm vụ outstanding'],
    [
      'Kế hoạch gồm 140 dòng hành động, đến nay đã triển khai 114 dòng (81,4%).',
      '114/140 81.4% dòng hành động implemented',
    ],
    [
      'Bộ được giao 235 nhiệm vụ; đã hoàn thành 189 nhiệm vụ (đạt 80,4%).',
      '189/235 80.4% nhiệm vụ completed',
    ],
    ['Bộ được giao 45 nhiệm vụ; đã hoàn thành 40, đạt 88,9%.', '40/45 88.9% nhiệm vụ completed'],
    ['Kế hoạch gồm 56 hoạt động, đã thực hiện 41 (73%).', '41/56 73% hoạt động implemented'],
    [
      'Trong 144 dòng hành động thì có 120 dòng (chiếm 83,3%) đã hoàn thành.',
      '120/144 83.3% dòng hành động completed',
    ],
    [
      'Hội nghị ghi nhận tỷ lệ triển khai 96% đối với các dòng hành động.',
      '-/- 96% dòng hành động implemented',
    ],
    [
      'Việt Nam là nước có tỷ lệ thực hiện các biện pháp cao nhất, đạt 94,5%.',
      '-/- 94.5% biện pháp implemented',
    ],
    ['Các dòng hành động đã cơ bản được triển khai, đạt 97%.', '-/- 97% dòng hành động implemented'],
    ['Kế hoạch có 290 dòng hành động, trong đó 98% đã hoàn thành.', '-/290 98% dòng hành động completed'],
    ['Hai bên đã đạt 85% các dòng hành động.', '-/- 85% dòng hành động implemented'],
    ['Tỷ lệ thực hiện đạt 97% (280/290 dòng hành động).', '280/290 97% dòng hành động implemented'],
    ['Tỷ lệ giải quyết kiến nghị đạt 100%.', '-/- 100% kiến nghị addressed'],
    ['Số dự án đã hoàn thành chiếm 60% tổng số dự án.', '-/- 60% dự án completed'],
    ['Ngành đã hoàn thành 95% số chỉ tiêu.', '-/- 95% chỉ tiêu completed'],
    [
      'Trong 611 dòng hành động của hai kế hoạch, các nước thực hiện tới 92,7%, tất cả đều tự nguyện.',
      '-/- 92.7% dòng hành động implemented',
    ],
    ['Các nước hoàn tất được 95% tổng số 611 biện pháp.', '-/611 95% biện pháp completed'],
    ['Việc thực hiện các dòng hành động đã hoàn thành 96,5%.', '-/- 96.5% dòng hành động completed'],
    ['ASEAN hoàn thành 92,7% với 469/506 biện pháp được thực hiện.', '469/506 92.7% biện pháp completed'],
    ['Trong số 52 nhiệm vụ được giao, huyện đã hoàn thành 86,5%.', '-/- 86.5% nhiệm vụ completed'],
  ])('%s', (text, expected) => expect(briefs(text)).toEqual([expected]));
});

describe('counts with the share that restates them are one figure', () => {
  test.each([
    ['Hai bên đã triển khai 96/120 dòng hành động, tương đương 80%.'],
    ['Hai bên đã triển khai 96/120 dòng hành động, tương đương với 80% tổng số hoạt động hợp tác.'],
    ['Hai bên đã triển khai 96/120 dòng hành động (80%).'],
    ['Hai bên đã triển khai 96/120 (80%) dòng hành động.'],
    ['Hai bên đã triển khai 96/120 dòng hành động (đạt tỷ lệ 80%).'],
    ['Hai bên đã triển khai 96/120 dòng hành động, chiếm khoảng 80%.'],
    ['Hai bên đã triển khai 96/120 dòng hành động, tức 80%.'],
    ['Hai bên đã triển khai 96/120 dòng hành động, hay 80 phần trăm.'],
    ['96/120 dòng hành động tương đương 80% đã được triển khai.'],
    ['96/120 dòng hành động, đạt 80%, đã được triển khai.'],
    ['96/120 dòng hành động đã được triển khai (80%).'],
    ['96/120 dòng hành động đã được triển khai, chiếm 80%.'],
    ['80% (96/120) dòng hành động đã được triển khai.'],
    ['80% số dòng hành động (96/120) đã được triển khai.'],
    ['80% dòng hành động, tương đương 96/120 dòng, đã được triển khai.'],
    ['96 trong tổng số 120 dòng hành động đã được triển khai, đạt tỷ lệ 80%.'],
    ['Số dòng hành động được triển khai đạt 96/120 (80%).'],
    ['Hai bên đã triển khai 96/120 dòng hành động của Kế hoạch hành động chung, bằng 80%.'],
    ['Hai bên đã triển khai 96/120 dòng hành động; nói cách khác, đã đi được 80% chặng đường.'],
  ])('%s', (text) => expect(briefs(text)).toEqual(['96/120 80% dòng hành động implemented']));
});

describe('lists that leave the noun out', () => {
  test('shares by pillar', () => {
    const text =
      'Đến nay, 97% các dòng hành động trong trụ cột An ninh đã hoàn thành, 85,5% trong trụ cột Kinh tế và 70% trong trụ cột Văn hóa.';
    expect(briefs(text)).toEqual([
      '-/- 97% dòng hành động completed',
      '-/- 85.5% dòng hành động completed',
      '-/- 70% dòng hành động completed',
    ]);
  });

  test('one verb behind the last item', () => {
    const text =
      'Đáng chú ý, 97% các dòng hành động trong trụ cột An ninh, 85,5% trong trụ cột Kinh tế và 70% trong trụ cột Văn hóa đã được triển khai.';
    expect(briefs(text)).toEqual([
      '-/- 97% dòng hành động implemented',
      '-/- 85.5% dòng hành động implemented',
      '-/- 70% dòng hành động implemented',
    ]);
  });

  test('an item with a verb of its own keeps its own status', () => {
    expect(briefs('ASEAN đã hoàn thành 54% các biện pháp, 34,2% đang được triển khai.')).toEqual([
      '-/- 54% biện pháp completed',
      '-/- 34.2% biện pháp ongoing',
    ]);
  });

  test('pillars before their shares', () => {
    const text =
      'Đã có 97% biện pháp của APSC được thực hiện; trụ cột Kinh tế đạt 85,5%; trụ cột Văn hóa là 70%.';
    expect(find(text).map(({ percent }) => percent.stated)).toEqual([97, 85.5, 70]);
  });

  test('counts by partner', () => {
    const text =
      'ASEAN đã thực hiện 50/59 dòng hành động với Niu Di-lân và 110/127 dòng hành động với Ô-xtrây-li-a.';
    expect(briefs(text)).toEqual([
      '50/59 -% dòng hành động implemented',
      '110/127 -% dòng hành động implemented',
    ]);
  });

  test('a growth rate in the same sentence is no item', () => {
    const text = 'Bộ đã hoàn thành 97% nhiệm vụ, tăng 5% so với năm trước, trong khi xuất khẩu chiếm 40%.';
    expect(briefs(text)).toEqual(['-/- 97% nhiệm vụ completed']);
  });

  test('the rest of a figure just given is no figure of its own', () => {
    expect(briefs('Sở đã hoàn thành 90,2% nhiệm vụ, chỉ còn 11 nhiệm vụ, chiếm 9,8%.')).toEqual([
      '-/- 90.2% nhiệm vụ completed',
    ]);
  });
});

describe('lists behind a total', () => {
  const total = 'Đến nay, 96/120 dòng hành động đã được triển khai.';

  test.each([
    [
      'Trong đó, trụ cột An ninh thực hiện 40/44 dòng hành động, trụ cột Kinh tế 30/35 và các lĩnh vực khác 5/6.',
    ],
    ['Trong đó, trụ cột An ninh 40/44, kinh tế 30/35, môi trường 5/6.'],
    ['Trụ cột An ninh đạt 40/44, trụ cột Kinh tế đạt 30/35, còn trụ cột Xã hội là 5/6.'],
    [
      'Cụ thể, trụ cột An ninh là 40/44 dòng hành động, 30/35 dòng thuộc trụ cột Kinh tế và 5/6 dòng về xã hội.',
    ],
    ['\n- Trụ cột An ninh: 40/44 dòng hành động.\n- Trụ cột Kinh tế: 30/35.\n- Y tế: 5/6 dòng hành động.'],
    [
      'Cụ thể:\n- Trụ cột An ninh, quốc phòng: 40/44 dòng hành động;\n- Kinh tế: 30/35 dòng hành động;\n- Doanh nghiệp siêu nhỏ, nhỏ và vừa: 5/6 dòng hành động.',
    ],
    [
      'Nhanh nhất là An ninh (40/44), tiếp theo là Kinh tế (30/35), chậm nhất là Xã hội với 5/6 dòng hành động.',
    ],
    ['Lĩnh vực An ninh có tiến độ nhanh nhất với 40/44 dòng hành động, Kinh tế 30/35 và Xã hội 5/6.'],
  ])('%s', (list) =>
    expect(briefs(`${total} ${list}`)).toEqual([
      '96/120 -% dòng hành động implemented',
      '40/44 -% dòng hành động implemented',
      '30/35 -% dòng hành động implemented',
      '5/6 -% dòng hành động implemented',
    ]),
  );

  test('in the same sentence', () => {
    const text =
      'Đã có 20/31 cam kết được thực hiện; trong đó lĩnh vực y tế 7/9 cam kết, hải quan 13/22 cam kết.';
    expect(briefs(text)).toEqual([
      '20/31 -% cam kết implemented',
      '7/9 -% cam kết implemented',
      '13/22 -% cam kết implemented',
    ]);
  });

  test('ranks in one sentence', () => {
    const text =
      'Cao nhất là Sở Y tế (hoàn thành 100% nhiệm vụ), thấp nhất là Sở Xây dựng với 14/25 nhiệm vụ.';
    expect(briefs(text)).toEqual(['-/- 100% nhiệm vụ completed', '14/25 -% nhiệm vụ completed']);
  });

  test('shares by pillar behind a count with its share', () => {
    const text =
      'Đã triển khai 96/120 dòng hành động (80%). Trong đó, trụ cột An ninh đạt 90%, trụ cột Kinh tế 75%.';
    expect(briefs(text)).toEqual([
      '96/120 80% dòng hành động implemented',
      '-/- 90% dòng hành động implemented',
      '-/- 75% dòng hành động implemented',
    ]);
    expect(briefs('Đã triển khai 96/120 dòng hành động (80%). Trong đó, vốn vay đạt 90%.')).toHaveLength(1);
  });

  test.each([
    ['Đã triển khai 96/120 dòng hành động, hội nghị bế mạc 5/8.'],
    ['Đã triển khai 96/120 dòng hành động, đứng vị trí 3/63.'],
    ['Đã triển khai 96/120 dòng hành động, đón 14/15 nguyên thủ.'],
    ['Đã triển khai 96/120 dòng hành động (80%), tăng 5%.'],
  ])('no item: %s', (text) => expect(briefs(text)).toHaveLength(1));

  test.each([
    // another set, no set at all, a part of those done
    ['Dẫn đầu bảng là đội Bắc Âu với 5/6 trận.'],
    ['Riêng xuất khẩu đạt 88/100.'],
    ['Trong đó, 40/96 dòng hành động thuộc trụ cột An ninh.'],
    ['Trong đó, có 14/15 cơ quan tham gia.'],
    ['Hội nghị thảo luận về 30/35 dòng hành động.'],
    ['Hai bên sẽ triển khai 30/35 dòng hành động.'],
    ['Bắc Âu xếp thứ 3/10.'],
    ['Trong đó, trụ cột Kinh tế đạt 88%.'],
    ['Riêng xuất khẩu đạt 88%.'],
    // no longer next to the total
    ['Hai bên hài lòng. Trụ cột An ninh đạt 40/44.'],
    ['Cụ thể:\n- Vốn vay: 88/100 triệu USD.'],
    ['Ông An nói rõ với báo giới bên lề hội nghị hôm qua:\n- Kinh tế, tài chính: 30/35.'],
  ])('not: %s', (rest) =>
    expect(briefs(`${total} ${rest}`)).toEqual(['96/120 -% dòng hành động implemented']),
  );
});

describe('all of them', () => {
  test.each([
    ['Toàn bộ 26 dòng hành động đã được hoàn tất.', '26/26 -% dòng hành động completed'],
    ['Tất cả 15 sáng kiến đều đã được triển khai.', '15/15 -% sáng kiến implemented'],
    ['Cả ba dự án đã hoàn thành trước hạn.', '3/3 -% dự án completed'],
    ['Sở đã hoàn thành cả 12 nhiệm vụ.', '12/12 -% nhiệm vụ completed'],
  ])('%s', (text, expected) => expect(briefs(text)).toEqual([expected]));

  test.each([
    ['Cả hai dự án đã hoàn thành.'],
    ['Cần triển khai toàn bộ 26 dòng hành động.'],
    ['Hội nghị rà soát toàn bộ 26 dòng hành động.'],
    ['Cả ba dự án đều chậm tiến độ.'],
    ['Toàn bộ 14 dòng hành động còn lại đã được triển khai.'],
    ['Trong 9 nhiệm vụ chưa hoàn thành năm ngoái, Bộ đã hoàn thành toàn bộ 9 nhiệm vụ.'],
    ['Trên cả ba trụ cột, hợp tác đã được triển khai.'],
  ])('not: %s', (text) => expect(briefs(text)).toEqual([]));
});

describe('units with what tells them apart', () => {
  test.each([
    ['Tỉnh đã hoàn thành 27/41 đề án, chương trình trọng tâm.', 'đề án, chương trình trọng tâm'],
    ['Xã đạt 19/19 tiêu chí nông thôn mới.', 'tiêu chí nông thôn mới'],
    ['Thành phố đã hoàn thành 12/15 dự án trọng điểm.', 'dự án trọng điểm'],
    ['Bộ đã triển khai 20/24 nhiệm vụ, giải pháp chủ yếu của năm.', 'nhiệm vụ, giải pháp chủ yếu'],
    ['Trong 41 đề án đột phá, 27 đề án đã hoàn thành.', 'đề án đột phá'],
    ['Bộ đã hoàn thành 12/15 dự án, thu hút nhiều vốn.', 'dự án'],
    ['Bộ đã hoàn thành 12/15 dự án lớn nhỏ.', 'dự án'],
  ])('%s', (text, expected) => expect(find(text).map(({ unit }) => unit)).toEqual([expected]));
});

describe('figures told again', () => {
  test('once a paragraph, with the share', () => {
    const text =
      '27/41 đề án về đích\nĐến nay, 27/41 đề án hoàn thành (đạt 65,9%). Như vậy 27/41 đề án đã về đích.';
    expect(briefs(text)).toEqual(['27/41 -% đề án completed', '27/41 65.9% đề án completed']);
    expect(briefs('27/41 đề án về đích. Đến nay, 27/41 đề án hoàn thành (đạt 65,9%).')).toEqual([
      '27/41 65.9% đề án completed',
    ]);
  });

  test.each([
    ['Sở Y tế đã hoàn thành 9/9 nhiệm vụ. Sở Xây dựng cũng đã hoàn thành 9/9 nhiệm vụ.'],
    ['Sở Y tế hoàn thành 7/9 nhiệm vụ, Sở Xây dựng hoàn thành 7/9 nhiệm vụ.'],
    ['Sở Y tế hoàn thành 7/9 nhiệm vụ. Sở Xây dựng hoàn thành 7/9 dự án.'],
  ])('two sets alike: %s', (text) => expect(find(text)).toHaveLength(2));
});

describe('near misses', () => {
  test.each([
    // dates, periods, codes, scales
    ['Từ tháng 10/2017 dự án đã được triển khai.'],
    ['Sáng 3/5 dự án đã hoàn thành.'],
    ['Đến 2/9 dự án đã hoàn thành.'],
    ['Ngày 26-28/10/2021, hội nghị thực hiện chương trình.'],
    ['Giai đoạn 2021-2025 hai bên thực hiện nhiều dự án.'],
    ['Quyết định số 1399/QĐ-TTg được triển khai với nhiều nhiệm vụ.'],
    ['Nghị định 63/2010 quy định về kiểm soát thủ tục hành chính đã được thực hiện.'],
    ['Đã hoàn thành quy hoạch chi tiết tỷ lệ 1/500 dự án khu đô thị.'],
    ['Đường dây nóng hoạt động 24/7.'],
    ['Đội tuyển thắng 2/1 và hoàn thành mục tiêu.'],
    // people, money, bodies, votes
    ['Có 14/15 cơ quan chuyên ngành đã xây dựng kế hoạch.'],
    ['Ngoại trưởng mới thăm 7 trong tổng số 10 nước ASEAN.'],
    ['Với 450/483 đại biểu tán thành, Quốc hội thông qua nghị quyết.'],
    ['Đã giải ngân 42,87 triệu USD cho 133 dự án.'],
    ['Dự án chiếm 30% vốn đầu tư đã được triển khai.'],
    ['Việt Nam đã phê chuẩn hiệp định với 95% phiếu thuận.'],
    ['Khoảng 86% dân số theo đạo Hồi.'],
    ['Thương mại nội khối chiếm 23,1% kim ngạch.'],
    ['Kinh tế tăng trưởng 5%/năm nhờ triển khai các chương trình.'],
    ['Chi phí logistics giảm 2-3 điểm phần trăm nhờ các biện pháp đã triển khai.'],
    ['Xã có 15/20 thôn đạt chuẩn.'],
    ['Giải ngân vốn đầu tư của các dự án đạt 56%.'],
    // failures and delays
    ['Kiểm toán phát hiện 11/13 dự án lỗ.'],
    ['Có 5/9 dự án chậm tiến độ.'],
    ['7/12 dự án bị đình trệ.'],
    ['6/10 nhiệm vụ không hoàn thành.'],
    ['Có 9/33 nội dung quá thời hạn cam kết.'],
    ['5/8 kiến nghị vẫn nằm trên giấy.'],
    ['Có 5/27 dự án chưa ký phụ lục hợp đồng.'],
    ['Có 3/12 nhiệm vụ chưa đến hạn.'],
    ['5/16 chỉ tiêu mới đạt trên 50%.'],
    ['Việt Nam có khả năng đạt 5/17 mục tiêu vào năm 2030.'],
    ['Các dự án đã hoàn thành 60%.'],
    ['Các biện pháp giúp doanh nghiệp hoàn thành 60%.'],
    // parts of what is left, or of what is done
    ['Còn 7 nhiệm vụ đang triển khai, trong đó 5 nhiệm vụ chưa đến hạn.'],
    ['Có 33 nội dung đang thực hiện, trong đó 9 nội dung đã hoàn thành một nửa.'],
    ['Trong 27 kiến nghị chưa thực hiện, 9 kiến nghị đã được giải quyết một phần.'],
    ['Đã hoàn thành 118 nội dung, trong đó 50 nội dung hoàn thành trước hạn.'],
    // fractions and ranks
    ['Đến nay hai phần ba trong số 40 dòng hành động đã hoàn thành.'],
    ['Nhiệm vụ thứ 3 trong số 40 nhiệm vụ đã hoàn thành.'],
    ['Có 118 nội dung đã hoàn thành, trong đó 50 nội dung hoàn thành trước hạn.'],
    // a share of something else than the set named first
    ['Bộ được giao 45 nhiệm vụ; thu ngân sách hoàn thành 40, đạt 70%.'],
    ['Bộ có 45 nhiệm vụ; số cán bộ là 40, đạt 88,9%.'],
    ['Trong 300 dòng hành động, tỷ lệ giải ngân đạt 34%.'],
    ['Trong 12 dự án của tỉnh, nhà máy Bắc Âu đã hoàn thành 60%.'],
    ['Trong 300 doanh nghiệp, 92,7% đã hoàn thành thủ tục.'],
    // goals, orders, wishes
    ['Phấn đấu đến cuối năm hoàn thành 100% nhiệm vụ.'],
    ['Bộ đặt mục tiêu triển khai 95% dòng hành động vào năm 2025.'],
    ['Hai bên sẽ hoàn thành 12/15 dự án.'],
    ['Bộ trưởng yêu cầu các đơn vị hoàn thành 100% nhiệm vụ.'],
    ['Bảo đảm 100% nhiệm vụ được hoàn thành đúng hạn.'],
    ['Đến năm 2030, 100% thủ tục hành chính được đơn giản hóa.'],
    ['98% dòng hành động sẽ được triển khai trong năm tới.'],
    ['Các bên cần hoàn thành 98% các biện pháp.'],
    ['Thứ trưởng đề nghị sớm triển khai 14/15 sáng kiến.'],
    // other acts than carrying out
    ['Việt Nam chấp nhận 182/227 khuyến nghị.'],
    ['182/227 khuyến nghị được chấp thuận.'],
    ['Quốc hội đã thông qua 12/14 nghị quyết.'],
    ['Toàn bộ 2.046 kiến nghị được trả lời.'],
    ['Thanh tra kiểm tra 12/20 dự án.'],
    // coverage and throughput
    ['Đưa số thủ tục hành chính làm qua một cửa lên 120/200 thủ tục hành chính, đạt tỷ lệ 60%.'],
    ['100% thủ tục hành chính đã được cung cấp trực tuyến.'],
    ['Số hồ sơ đã trả kết quả: 1.940, đạt 97%.'],
    ['Đã giải quyết 21.000/21.519 hồ sơ.'],
    // counts alone, remainders alone, rough shares
    ['Hai bên đã triển khai 114 dòng hành động.'],
    ['Ba dòng hành động còn lại sẽ được thực hiện.'],
    ['Đã triển khai 133 dự án với 42,87 triệu USD.'],
    ['Hơn 2/3 số dự án đã hoàn thành.'],
    ['Đã hoàn thành 12 dự án trong 15 tháng.'],
    ['Các nước tích cực triển khai chương trình, tỷ lệ lạm phát đạt 4,6%.'],
    ['Trung Quốc thực hiện 1/3 số dự án.'],
    ['Đây là 1 trong 15 sáng kiến đã được triển khai.'],
    ['Thu ngân sách đạt 95% nhiệm vụ năm.'],
    ['Đơn vị hoàn thành vượt 15% nhiệm vụ.'],
    ['Có 200 doanh nghiệp tham gia dự án, trong đó 98% đã hoàn thành thủ tục.'],
    ['Còn 30 nhiệm vụ chưa hoàn thành.'],
    ['Chúng ta chưa hoàn thành 100% nhiệm vụ.'],
    ['Doanh thu đạt 95% mục tiêu năm.'],
    ['Ngành thuế đã hoàn thành 65% nhiệm vụ thu ngân sách.'],
    ['Đã cắt giảm 50% thủ tục hành chính.'],
    // what something is made of, where it goes on, who does it
    ['Hàn Quốc chiếm 20% dự án được triển khai tại Việt Nam.'],
    ['Có tới 60% dự án triển khai tại các tỉnh phía Nam do doanh nghiệp tư nhân thực hiện.'],
    ['Chương trình đã được triển khai tại 10/10 nước ASEAN.'],
    ['Tỷ lệ cán bộ hoàn thành nhiệm vụ đạt 98%.'],
    ['Tỷ lệ hài lòng về giải quyết thủ tục hành chính đạt 92%.'],
    ['Vốn thực hiện các dự án đạt 60%.'],
    ['Các đại biểu hoàn thành 100% chương trình nghị sự.'],
    ['Hội nghị thông qua toàn bộ 14 văn bản.'],
    ['Cả nước đã cổ phần hóa 38/137 doanh nghiệp theo đề án.'],
    ['Dự án có tổng vốn 3.000 tỷ đồng, đã hoàn thành 60%.'],
    ['Khoảng 30% khuyến nghị không được thực hiện.'],
    ['Hơn 40% nhiệm vụ quá hạn.'],
    ['Theo kế hoạch, 12/15 dự án sẽ được hoàn thành vào năm tới.'],
    ['Nếu triển khai được 95% dòng hành động thì ASEAN sẽ thành công.'],
    ['Phải làm sao để 100% kiến nghị của cử tri được giải quyết.'],
    ['Các bộ tập trung giải quyết 100% kiến nghị của cử tri.'],
    // sets that nobody undertook, or said of no carrying out
    ['Có 96/120 dòng hành động thuộc lĩnh vực kinh tế.'],
    ['Hội nghị thảo luận về 96/120 dòng hành động.'],
    ['Nhóm này chiếm 40% dự án trong khu vực.'],
  ])('%s', (text) => expect(briefs(text)).toEqual([]));
});

describe('stated and computed shares', () => {
  test.each([
    ['97%', true],
    ['96%', true],
    ['96,5%', true],
    ['96,6%', true],
    ['96,55%', true],
    ['95%', false],
    ['96,4%', false],
    ['hơn 96%', true],
    ['hơn 95%', true],
    ['hơn 97,5%', false],
    ['gần 97%', true],
    ['gần 96%', true],
    ['gần 95%', false],
    ['khoảng 98%', true],
    ['khoảng 88%', false],
  ])('280/290, tương đương %s', (share, expected) => {
    const [figure] = find(`Đã triển khai 280/290 dòng hành động, tương đương ${share}.`);
    expect(figure?.percent).toMatchObject({ computed: 96.55, agrees: expected });
  });

  test('what cannot be compared neither agrees nor disagrees', () => {
    expect(find('Đã triển khai 280/290 dòng hành động.')[0]?.percent).toEqual({
      stated: null,
      computed: 96.55,
      agrees: null,
      bound: null,
    });
    expect(find('Đã triển khai gần 97% dòng hành động.')[0]?.percent).toEqual({
      stated: 97,
      computed: null,
      agrees: null,
      bound: 'under',
    });
  });

  test('a disagreement is a warning, and the figure stays', () => {
    const text = 'Đã triển khai 91/130 biện pháp, tương đương khoảng 88%.';
    const { progress, warnings } = findProgress(prose(text));
    expect(progress).toHaveLength(1);
    expect(warnings).toEqual([
      expect.objectContaining({ code: 'inconsistent-figure', span: progress[0]?.span }),
    ]);
  });

  test('a share of something else is not joined', () => {
    expect(briefs('Tỉnh đã hoàn thành 12/15 dự án, đạt 60% kế hoạch vốn.')).toEqual([
      '12/15 -% dự án completed',
    ]);
    expect(briefs('Tỉnh đã hoàn thành 12/15 dự án; kim ngạch xuất khẩu đạt 80%.')).toEqual([
      '12/15 -% dự án completed',
    ]);
  });
});

describe('plan', () => {
  const plan = (text: string): string | null | undefined => find(text)[0]?.plan;

  test.each([
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
    expect(find(text).map((one) => one.plan)).toEqual([
      'Kế hoạch tổng thể APSC 2025',
      'Kế hoạch tổng thể kết nối ASEAN 2025',
    ]);
  });
});

describe('as of, and reported by', () => {
  test.each([
    ['Tính đến cuối tháng 9-2017, 96/120 dòng hành động đã được triển khai.', '2017-09'],
    ['Tính đến hết ngày 30/6/2021, 96/120 dòng hành động đã được triển khai.', '2021-06-30'],
    ['Đến cuối năm 2019, 96/120 dòng hành động đã được triển khai.', '2019'],
    ['Đến nay, 96/120 dòng hành động đã được triển khai.', null],
    ['Ngày 3/4/2021, hội nghị cho biết 96/120 dòng hành động đã được triển khai.', null],
  ])('%s', (text, expected) => expect(find(text)[0]?.asOf).toBe(expected));

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
  ])('%s', (text, expected) => expect(find(text)[0]?.reportedBy).toBe(expected));
});

describe('evidence', () => {
  test.each([
    [
      'Hai bên đã triển khai 96/120 dòng hành động, tương đương 80% các hoạt động.',
      '96/120 dòng hành động, tương đương 80%',
    ],
    ['Đã giải quyết được 69/142 kiến nghị (đạt 49%) của cử tri.', '69/142 kiến nghị (đạt 49%)'],
    ['Tập đoàn đã hoàn thành 84,3% nhiệm vụ.', '84,3% nhiệm vụ'],
    ['Đến nay đã có96/120 dòng hành động được triển khai.', '96/120 dòng hành động'],
  ])('%s', (text, expected) => {
    const [figure] = find(text);
    expect(figure?.text).toBe(expected);
    expect(text.slice(figure?.span.start, figure?.span.end)).toBe(expected);
  });

  test('the line and offsets are those of the source, also for decomposed letters', () => {
    const text = `Mở đầu.\n${'Đã triển khai 96/120 dòng hành động.'.normalize('NFD')}`;
    const [figure] = find(text);
    expect(figure?.span.line).toBe(2);
    expect(text.slice(figure?.span.start, figure?.span.end).normalize('NFC')).toBe(figure?.text);
    expect(figure?.unit).toBe('dòng hành động');
  });
});

test('all of a set goes on with "đã" from the clause before, and with no wish', () => {
  expect(
    briefs('ASEAN đã thực hiện 46/50 biện pháp; trụ cột A hoàn thành toàn bộ 142 dòng hành động.'),
  ).toEqual(['46/50 -% biện pháp implemented', '142/142 -% dòng hành động completed']);
  expect(briefs('ASEAN phấn đấu trong năm tới trụ cột A hoàn thành toàn bộ 142 dòng hành động.')).toEqual([]);
  expect(briefs('Đến năm 2025, mới chỉ cần 38/79 hoạt động được hoàn thành.')).toEqual([]);
});

describe('a whole goes on with a list of what was done', () => {
  test('behind a helper that says so', () => {
    expect(briefs('Hai bên đã sửa luật, lập quỹ và hoàn thành toàn bộ 12 dự án.')).toEqual([
      '12/12 -% dự án completed',
    ]);
  });

  test.each([
    'Hai bên sửa luật, lập quỹ, hoàn thành toàn bộ 12 dự án.',
    'Hai bên đang sửa luật, lập quỹ, hoàn thành toàn bộ 12 dự án.',
    'Hai bên đã sửa luật và sẽ lập quỹ, hoàn thành toàn bộ 12 dự án.',
    'Hai bên đã sửa luật. Hai bên hoàn thành toàn bộ 12 dự án.',
  ])('not in %s', (text) => expect(briefs(text)).toEqual([]));
});

test.each([
  'Đến nay 3/4 trong số 40 khuyến nghị đã được thực hiện.',
  'Đến nay 8-10 trong số 12 hoạt động đã được thực hiện.',
])('a fraction or a span of numbers counts nothing: %s', (text) => expect(briefs(text)).toEqual([]));
