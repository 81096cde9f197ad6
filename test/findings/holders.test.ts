import { describe, expect, test } from 'vitest';
import { speakerLines } from '../support/lines.js';

describe('the holder of an office of a country', () => {
  test('is nobody who is named later without that country', () =>
    expect(
      speakerLines(
        'Thủ tướng Malaysia kêu gọi mở cửa.\nThủ tướng Trần Văn Bảo nhấn mạnh an toàn.\nBà nói rõ.',
      )[0],
    ).toBe('Thủ tướng Malaysia: kêu gọi'));

  test('is nobody of a Vietnamese name', () =>
    expect(
      speakerLines('Thủ tướng Trần Văn Bảo nhấn mạnh an toàn.\nThủ tướng Malaysia kêu gọi mở cửa.'),
    ).toEqual(['Trần Văn Bảo: nhấn mạnh', 'Thủ tướng Malaysia: kêu gọi']));

  test('is nobody of a name that only Vietnamese have, where those of the country are called in Vietnamese syllables', () => {
    expect(
      speakerLines('Thủ tướng Phạm Văn Bảo nhấn mạnh an toàn.\nThủ tướng Singapore kêu gọi mở cửa.'),
    ).toEqual(['Phạm Văn Bảo: nhấn mạnh', 'Thủ tướng Singapore: kêu gọi']);
    expect(
      speakerLines('Thủ tướng Lý Hiển Bảo nhấn mạnh an toàn.\nThủ tướng Singapore kêu gọi mở cửa.'),
    ).toEqual(['Lý Hiển Bảo: nhấn mạnh, kêu gọi']);
  });

  test('is nobody whose longer office tells no country', () =>
    expect(
      speakerLines('Bộ trưởng Ngoại giao Trần Văn Bảo cảm ơn.\nBộ trưởng Ngoại giao Lào đề nghị họp sớm.'),
    ).toEqual(['Trần Văn Bảo: cảm ơn', 'Bộ trưởng Ngoại giao Lào: đề nghị']));

  test('is nobody of another country whose office has the same words', () =>
    expect(
      speakerLines(
        'Bộ trưởng Ngoại giao Thái Lan Kittisak Suchart cảm ơn.\nBộ trưởng Ngoại giao Lào đề nghị họp sớm.',
      ),
    ).toEqual(['Kittisak Suchart: cảm ơn', 'Bộ trưởng Ngoại giao Lào: đề nghị']));

  test('is whoever was named with the country, or before without one', () => {
    expect(speakerLines('Ngoại trưởng Lào Kham Souvan cảm ơn.\nNgoại trưởng Lào đề nghị họp sớm.')).toEqual([
      'Kham Souvan: cảm ơn, đề nghị',
    ]);
    expect(
      speakerLines('Ngoại trưởng Retna Wulandari cảm ơn.\nNgoại trưởng Indonesia đề nghị họp sớm.'),
    ).toEqual(['Retna Wulandari: cảm ơn, đề nghị']);
    expect(speakerLines('Ngoại trưởng Vương Lâm cảm ơn.\nNgoại trưởng Trung Quốc đề nghị họp sớm.')).toEqual([
      'Vương Lâm: cảm ơn, đề nghị',
    ]);
    expect(speakerLines('Thủ tướng Trần Văn Bảo cảm ơn.\nThủ tướng Việt Nam đề nghị họp sớm.')).toEqual([
      'Trần Văn Bảo: cảm ơn, đề nghị',
    ]);
  });

  test('goes on by the noun alone in the same paragraph only', () => {
    const lead = 'Thủ tướng Trần Văn Bảo cảm ơn.\nThủ tướng Lào cho rằng còn khó.';
    expect(speakerLines(`${lead} Thủ tướng đề nghị họp sớm.`)).toEqual([
      'Trần Văn Bảo: cảm ơn',
      'Thủ tướng Lào: cho rằng, đề nghị',
    ]);
    expect(speakerLines(`${lead}\nThủ tướng đề nghị họp sớm.`)).toEqual([
      'Trần Văn Bảo: cảm ơn, đề nghị',
      'Thủ tướng Lào: cho rằng',
    ]);
  });
});

test('a counterpart who was told by the country is the one meant without it', () =>
  expect(
    speakerLines(
      'Bộ trưởng Lò Văn Pha gặp Ngoại trưởng Lào Kham Souvan.\nNgười đồng cấp Lào cảm ơn.\nNgười đồng cấp nhấn mạnh an toàn.',
    ),
  ).toEqual(['Kham Souvan: cảm ơn, nhấn mạnh']));

describe('who is told more of between commas', () => {
  test.each([
    ['Đại sứ Brunei, nước Chủ tịch ASEAN 2021, cảm ơn các nước.', 'Đại sứ Brunei: cảm ơn'],
    ['Lào, Chủ tịch ASEAN 2024, cam kết thúc đẩy hợp tác.', 'Lào: cam kết'],
    ['Tại phiên họp, Chủ tịch ASEAN cảm ơn các nước.', 'Chủ tịch ASEAN: cảm ơn'],
    ['Tại Lào, Chủ tịch Thượng viện Thái Lan cảm ơn các nước.', 'Chủ tịch Thượng viện Thái Lan: cảm ơn'],
  ])('%s', (text, one) => expect(speakerLines(text)).toEqual([one]));
});

describe('who signs a paper and goes on', () => {
  test.each([
    ['Tại Huế, hai bên ký Biên bản và nhất trí tăng thương mại.', 'hai bên: nhất trí'],
    ['Hai nước đã ký Bản ghi nhớ và cam kết phối hợp.', 'Hai nước: cam kết'],
    ['Hội nghị đã thông qua Tuyên bố và kêu gọi kiềm chế.', 'Hội nghị: kêu gọi'],
    ['Các Bộ trưởng ra Thông cáo chung nhấn mạnh hòa bình.', 'Thông cáo chung: nhấn mạnh'],
    ['Biên bản nêu rõ thời hạn và khẳng định cam kết.', 'Biên bản: nêu rõ'],
  ])('%s', (text, one) => expect(speakerLines(text)).toEqual([one]));
});

describe('leaders of SOM', () => {
  test.each([
    ['Trưởng SOM Việt Nam thông tin về kết quả các cuộc họp.', 'Trưởng SOM Việt Nam: thông tin'],
    ['Người đứng đầu SOM Lào đề nghị họp thêm.', 'Người đứng đầu SOM Lào: đề nghị'],
    ['Bộ trưởng Thông tin Lào cảm ơn các nước.', 'Bộ trưởng Thông tin Lào: cảm ơn'],
  ])('%s', (text, one) => expect(speakerLines(text)).toEqual([one]));
});

describe('leaders of other series of meetings', () => {
  test.each([
    ['Trưởng SOCA Việt Nam đề nghị các nước gửi số liệu.', 'Trưởng SOCA Việt Nam: đề nghị'],
    ['Phó Trưởng SEOM Lào cho biết hàng rào đã giảm.', 'Phó Trưởng SEOM Lào: cho biết'],
    [
      'Bà Lò Thị Pha, Trưởng SEOM Việt Nam, cảm ơn.\nTrưởng SEOM nhấn mạnh an toàn.',
      'Lò Thị Pha: cảm ơn, nhấn mạnh',
    ],
  ])('%s', (text, one) => expect(speakerLines(text)).toEqual([one]));

  test('no word in capitals makes an office of "trưởng" in a line of such', () =>
    expect(speakerLines('CÁC CHÁU TRƯỞNG THÀNH CHO BIẾT ĐÃ NHẬN QUÀ.')).toEqual([]));
});

describe('an office told by its plain noun', () => {
  test.each([
    ['Thủ tướng Chính phủ', 'Thủ tướng'],
    ['Phó Thủ tướng Thường trực Chính phủ', 'Phó Thủ tướng'],
    ['Thứ trưởng thường trực Bộ Ngoại giao', 'Thứ trưởng Ngoại giao'],
    ['Phó Chủ tịch Thường trực Quốc hội', 'Phó Chủ tịch'],
    ['Đại sứ Đặc mệnh Toàn quyền', 'Đại sứ'],
    ['Tổng Bí thư, Chủ tịch nước', 'Tổng Bí thư'],
  ])('%s: %s', (full, plain) =>
    expect(speakerLines(`${full} Lò Văn Pha cảm ơn các nước.\n${plain} đề nghị họp sớm.`)).toEqual([
      'Lò Văn Pha: cảm ơn, đề nghị',
    ]),
  );

  test('is rather that of whoever holds just it', () =>
    expect(
      speakerLines(
        'Thứ trưởng thường trực Lò Văn Pha cảm ơn.\nThứ trưởng Lê Minh Khuê khẳng định.\nThứ trưởng đề nghị họp sớm.',
      ),
    ).toEqual(['Lò Văn Pha: cảm ơn', 'Lê Minh Khuê: khẳng định, đề nghị']));

  test.each([
    ['Phó Thủ tướng Lò Văn Pha cảm ơn.\nThủ tướng đề nghị họp sớm.', 'Thủ tướng: đề nghị'],
    [
      'Thứ trưởng thường trực Bộ Ngoại giao Lò Văn Pha cảm ơn.\nThứ trưởng Y tế đề nghị họp sớm.',
      'Thứ trưởng Y tế: đề nghị',
    ],
    ['Phó Chủ tịch Lò Văn Pha cảm ơn.\nPhó Ban Dân nguyện đề nghị họp sớm.', 'Phó Ban Dân nguyện: đề nghị'],
  ])('is nobody of another one: %s', (text, other) => expect(speakerLines(text)[1]).toBe(other));
});

describe('"thông tin" right behind an office', () => {
  test.each([
    [
      'Bộ trưởng Lò Văn Pha cảm ơn.\nBộ trưởng thông tin, năm 2022 cả nước có 90 vụ.',
      'Lò Văn Pha: cảm ơn, thông tin',
    ],
    [
      'Thứ trưởng Lò Văn Pha cảm ơn.\nThứ trưởng thông tin thêm: quỹ đã đủ vốn.',
      'Lò Văn Pha: cảm ơn, thông tin',
    ],
    ['Bộ trưởng Thông tin Lào cảm ơn các nước.', 'Bộ trưởng Thông tin Lào: cảm ơn'],
    ['Bộ trưởng thông tin Myanmar Kyaw Hla nói không.', 'Kyaw Hla: nói'],
  ])('%s', (text, one) => expect(speakerLines(text)).toEqual([one]));
});

describe('who speaks on behalf of others, or from somewhere', () => {
  test.each([
    [
      'Đại sứ Lò Văn Pha, Trưởng phái đoàn Việt Nam, thay mặt ASEAN phát biểu tại cuộc họp, nhấn mạnh an toàn.',
      'Lò Văn Pha: nhấn mạnh',
    ],
    [
      'Bà Lò Thị Pha, Phó Vụ trưởng Vụ ASEAN, thay mặt Trưởng SOM Việt Nam, cho biết quỹ đã đủ vốn.',
      'Lò Thị Pha: cho biết',
    ],
    ['Ông Kham Souvan, chuyên gia Viện Sông Hồ, Singapore cho biết nước đã rút.', 'Kham Souvan: cho biết'],
    ['Gặp ông Kham Souvan, Bộ trưởng Y tế, Singapore cam kết hỗ trợ.', 'Singapore: cam kết'],
    ['Tại Huế, Singapore cam kết hỗ trợ.', 'Singapore: cam kết'],
  ])('%s', (text, one) => expect(speakerLines(text)).toEqual([one]));
});
