import { describe, expect, test } from 'vitest';
import { figureLines, figuresIn } from '../../support/lines.js';

describe('lists that leave the noun out', () => {
  test('shares by pillar', () => {
    const text =
      'Đến nay, 97% các dòng hành động trong trụ cột An ninh đã hoàn thành, 85,5% trong trụ cột Kinh tế và 70% trong trụ cột Văn hóa.';
    expect(figureLines(text)).toEqual([
      '-/- 97% dòng hành động completed',
      '-/- 85.5% dòng hành động completed',
      '-/- 70% dòng hành động completed',
    ]);
  });

  test('one verb behind the last item', () => {
    const text =
      'Đáng chú ý, 97% các dòng hành động trong trụ cột An ninh, 85,5% trong trụ cột Kinh tế và 70% trong trụ cột Văn hóa đã được triển khai.';
    expect(figureLines(text)).toEqual([
      '-/- 97% dòng hành động implemented',
      '-/- 85.5% dòng hành động implemented',
      '-/- 70% dòng hành động implemented',
    ]);
  });

  test('an item with a verb of its own keeps its own status', () => {
    expect(figureLines('ASEAN đã hoàn thành 54% các biện pháp, 34,2% đang được triển khai.')).toEqual([
      '-/- 54% biện pháp completed',
      '-/- 34.2% biện pháp ongoing',
    ]);
  });

  test('pillars before their shares', () => {
    const text =
      'Đã có 97% biện pháp của APSC được thực hiện; trụ cột Kinh tế đạt 85,5%; trụ cột Văn hóa là 70%.';
    expect(figuresIn(text).map(({ percent }) => percent.stated)).toEqual([97, 85.5, 70]);
  });

  test('counts by partner', () => {
    const text =
      'ASEAN đã thực hiện 50/59 dòng hành động với Niu Di-lân và 110/127 dòng hành động với Ô-xtrây-li-a.';
    expect(figureLines(text)).toEqual([
      '50/59 -% dòng hành động implemented',
      '110/127 -% dòng hành động implemented',
    ]);
  });

  test('a growth rate in the same sentence is no item', () => {
    const text = 'Bộ đã hoàn thành 97% nhiệm vụ, tăng 5% so với năm trước, trong khi xuất khẩu chiếm 40%.';
    expect(figureLines(text)).toEqual(['-/- 97% nhiệm vụ completed']);
  });

  test('the rest of a figure just given is no figure of its own', () => {
    expect(figureLines('Sở đã hoàn thành 90,2% nhiệm vụ, chỉ còn 11 nhiệm vụ, chiếm 9,8%.')).toEqual([
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
    expect(figureLines(`${total} ${list}`)).toEqual([
      '96/120 -% dòng hành động implemented',
      '40/44 -% dòng hành động implemented',
      '30/35 -% dòng hành động implemented',
      '5/6 -% dòng hành động implemented',
    ]),
  );

  test('in the same sentence', () => {
    const text =
      'Đã có 20/31 cam kết được thực hiện; trong đó lĩnh vực y tế 7/9 cam kết, hải quan 13/22 cam kết.';
    expect(figureLines(text)).toEqual([
      '20/31 -% cam kết implemented',
      '7/9 -% cam kết implemented',
      '13/22 -% cam kết implemented',
    ]);
  });

  test('ranks in one sentence', () => {
    const text =
      'Cao nhất là Sở Y tế (hoàn thành 100% nhiệm vụ), thấp nhất là Sở Xây dựng với 14/25 nhiệm vụ.';
    expect(figureLines(text)).toEqual(['-/- 100% nhiệm vụ completed', '14/25 -% nhiệm vụ completed']);
  });

  test('shares by pillar behind a count with its share', () => {
    const text =
      'Đã triển khai 96/120 dòng hành động (80%). Trong đó, trụ cột An ninh đạt 90%, trụ cột Kinh tế 75%.';
    expect(figureLines(text)).toEqual([
      '96/120 80% dòng hành động implemented',
      '-/- 90% dòng hành động implemented',
      '-/- 75% dòng hành động implemented',
    ]);
    expect(figureLines('Đã triển khai 96/120 dòng hành động (80%). Trong đó, vốn vay đạt 90%.')).toHaveLength(
      1,
    );
  });

  test.each([
    ['Đã triển khai 96/120 dòng hành động, hội nghị bế mạc 5/8.'],
    ['Đã triển khai 96/120 dòng hành động, đứng vị trí 3/63.'],
    ['Đã triển khai 96/120 dòng hành động, đón 14/15 nguyên thủ.'],
    ['Đã triển khai 96/120 dòng hành động (80%), tăng 5%.'],
  ])('no item: %s', (text) => expect(figureLines(text)).toHaveLength(1));

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
    expect(figureLines(`${total} ${rest}`)).toEqual(['96/120 -% dòng hành động implemented']),
  );
});

describe('a whole goes on with a list of what was done', () => {
  test('behind a helper that says so', () => {
    expect(figureLines('Hai bên đã sửa luật, lập quỹ và hoàn thành toàn bộ 12 dự án.')).toEqual([
      '12/12 -% dự án completed',
    ]);
  });

  test.each([
    'Hai bên sửa luật, lập quỹ, hoàn thành toàn bộ 12 dự án.',
    'Hai bên đang sửa luật, lập quỹ, hoàn thành toàn bộ 12 dự án.',
    'Hai bên đã sửa luật và sẽ lập quỹ, hoàn thành toàn bộ 12 dự án.',
    'Hai bên đã sửa luật. Hai bên hoàn thành toàn bộ 12 dự án.',
  ])('not in %s', (text) => expect(figureLines(text)).toEqual([]));
});

test.each([
  'Đến nay 3/4 trong số 40 khuyến nghị đã được thực hiện.',
  'Đến nay 8-10 trong số 12 hoạt động đã được thực hiện.',
])('a fraction or a span of numbers counts nothing: %s', (text) => expect(figureLines(text)).toEqual([]));
