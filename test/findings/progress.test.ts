import { describe, expect, test } from 'vitest';
import { findProgress } from '../../src/findings/progress.js';
import { figureLines, figuresIn } from '../support/lines.js';
import { prose } from '../support/prose.js';

describe('counts', () => {
  test.each([
    ['Đến nay, hai bên đã triển khai 96/120 dòng hành động.', '96/120 -% dòng hành động implemented'],
    ['Đến nay, 96/120 dòng hành động đã được triển khai.', '96/120 -% dòng hành động implemented'],
    ['Có 96 trong tổng số 120 dòng hành động được hoàn thành.', '96/120 -% dòng hành động completed'],
    ['Các nước đã thực hiện 96 trong số 120 biện pháp.', '96/120 -% biện pháp implemented'],
    ['Nay 54% trong 2.456 dòng hành động đã xong.', '-/2456 54% dòng hành động completed'],
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
    ['Theo đề nghị của cử tri, tỉnh giải quyết xong 17/22 kiến nghị.', '17/22 -% kiến nghị addressed'],
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
  ])('%s', (text, expected) => expect(figureLines(text)).toEqual([expected]));
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
  ])('%s', (text, expected) => expect(figureLines(text)).toEqual([expected]));
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
  ])('%s', (text) => expect(figureLines(text)).toEqual(['96/120 80% dòng hành động implemented']));
});

describe('all of them', () => {
  test.each([
    ['Toàn bộ 26 dòng hành động đã được hoàn tất.', '26/26 -% dòng hành động completed'],
    ['Tất cả 15 sáng kiến đều đã được triển khai.', '15/15 -% sáng kiến implemented'],
    ['Cả ba dự án đã hoàn thành trước hạn.', '3/3 -% dự án completed'],
    ['Sở đã hoàn thành cả 12 nhiệm vụ.', '12/12 -% nhiệm vụ completed'],
  ])('%s', (text, expected) => expect(figureLines(text)).toEqual([expected]));

  test.each([
    ['Cả hai dự án đã hoàn thành.'],
    ['Cần triển khai toàn bộ 26 dòng hành động.'],
    ['Hội nghị rà soát toàn bộ 26 dòng hành động.'],
    ['Cả ba dự án đều chậm tiến độ.'],
    ['Toàn bộ 14 dòng hành động còn lại đã được triển khai.'],
    ['Trong 9 nhiệm vụ chưa hoàn thành năm ngoái, Bộ đã hoàn thành toàn bộ 9 nhiệm vụ.'],
    ['Trên cả ba trụ cột, hợp tác đã được triển khai.'],
  ])('not: %s', (text) => expect(figureLines(text)).toEqual([]));
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
  ])('%s', (text, expected) => expect(figuresIn(text).map(({ unit }) => unit)).toEqual([expected]));
});

describe('figures told again', () => {
  test('once a paragraph, with the share', () => {
    const text =
      '27/41 đề án về đích\nĐến nay, 27/41 đề án hoàn thành (đạt 65,9%). Như vậy 27/41 đề án đã về đích.';
    expect(figureLines(text)).toEqual(['27/41 -% đề án completed', '27/41 65.9% đề án completed']);
    expect(figureLines('27/41 đề án về đích. Đến nay, 27/41 đề án hoàn thành (đạt 65,9%).')).toEqual([
      '27/41 65.9% đề án completed',
    ]);
  });

  test.each([
    ['Sở Y tế đã hoàn thành 9/9 nhiệm vụ. Sở Xây dựng cũng đã hoàn thành 9/9 nhiệm vụ.'],
    ['Sở Y tế hoàn thành 7/9 nhiệm vụ, Sở Xây dựng hoàn thành 7/9 nhiệm vụ.'],
    ['Sở Y tế hoàn thành 7/9 nhiệm vụ. Sở Xây dựng hoàn thành 7/9 dự án.'],
  ])('two sets alike: %s', (text) => expect(figuresIn(text)).toHaveLength(2));
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
    const [figure] = figuresIn(`Đã triển khai 280/290 dòng hành động, tương đương ${share}.`);
    expect(figure?.percent).toMatchObject({ computed: 96.55, agrees: expected });
  });

  test('what cannot be compared neither agrees nor disagrees', () => {
    expect(figuresIn('Đã triển khai 280/290 dòng hành động.')[0]?.percent).toEqual({
      stated: null,
      computed: 96.55,
      agrees: null,
      bound: null,
    });
    expect(figuresIn('Đã triển khai gần 97% dòng hành động.')[0]?.percent).toEqual({
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
    expect(figureLines('Tỉnh đã hoàn thành 12/15 dự án, đạt 60% kế hoạch vốn.')).toEqual([
      '12/15 -% dự án completed',
    ]);
    expect(figureLines('Tỉnh đã hoàn thành 12/15 dự án; kim ngạch xuất khẩu đạt 80%.')).toEqual([
      '12/15 -% dự án completed',
    ]);
  });
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
    const [figure] = figuresIn(text);
    expect(figure?.text).toBe(expected);
    expect(text.slice(figure?.span.start, figure?.span.end)).toBe(expected);
  });

  test('the line and offsets are those of the source, also for decomposed letters', () => {
    const text = `Mở đầu.\n${'Đã triển khai 96/120 dòng hành động.'.normalize('NFD')}`;
    const [figure] = figuresIn(text);
    expect(figure?.span.line).toBe(2);
    expect(text.slice(figure?.span.start, figure?.span.end).normalize('NFC')).toBe(figure?.text);
    expect(figure?.unit).toBe('dòng hành động');
  });
});

test('all of a set goes on with "đã" from the clause before, and with no wish', () => {
  expect(
    figureLines('ASEAN đã thực hiện 46/50 biện pháp; trụ cột A hoàn thành toàn bộ 142 dòng hành động.'),
  ).toEqual(['46/50 -% biện pháp implemented', '142/142 -% dòng hành động completed']);
  expect(
    figureLines('ASEAN phấn đấu trong năm tới trụ cột A hoàn thành toàn bộ 142 dòng hành động.'),
  ).toEqual([]);
  expect(figureLines('Đến năm 2025, mới chỉ cần 38/79 hoạt động được hoàn thành.')).toEqual([]);
});
