import { describe, expect, test } from 'vitest';
import { readAgency } from '../../src/clean/agency.js';
import { readByline } from '../../src/clean/bylines.js';
import { languageOf } from '../../src/languages/index.js';
import { readPage } from '../../src/page.js';
import { sourceText } from '../../src/text/source.js';

const pageOf = (text: string) => readPage(sourceText(text), languageOf(text, 'vi'));

function authorsOf(text: string): readonly string[] | null {
  const page = pageOf(text);
  return readByline(page, { from: 0, to: page.tokens.count })?.authors ?? null;
}

function agencyOf(text: string): string | null {
  const page = pageOf(text);
  return readAgency(page, { from: 0, to: page.tokens.count });
}

describe('readByline', () => {
  test.each([
    ['Bảo Chi', ['Bảo Chi']],
    ['TUYẾT MAI', ['TUYẾT MAI']],
    ['P. Luật', ['P. Luật']],
    ['D.Ngân', ['D.Ngân']],
    ['M.A (lược dịch)', ['M.A']],
    ['Vũ Dũng - Chanh Tuy/VOV', ['Vũ Dũng', 'Chanh Tuy']],
    ['Vũ Dũng/VOV Vũ Dũng/VOV', ['Vũ Dũng']],
    ['Phạm Hà/VOV-Tokyo', ['Phạm Hà']],
    ['HỒNG VÂN - QUANG THỌ', ['HỒNG VÂN', 'QUANG THỌ']],
    ['Tin, ảnh: HỒNG VÂN', ['HỒNG VÂN']],
    ['Tác giả: Thanh', ['Thanh']],
    ['Hồng Hạnh (Theo Jakarta Post)', ['Hồng Hạnh']],
    ['Đoan Trang (thực hiện)', ['Đoan Trang']],
    ['TS. Nguyễn Lê Hà', ['Nguyễn Lê Hà']],
    ['Hà Vy, Trần Sông và Lê Bến', ['Hà Vy', 'Trần Sông', 'Lê Bến']],
    ['Hà Vy (TTXVN)', ['Hà Vy']],
    ['Hà Vy, phóng viên TTXVN tại Jakarta', ['Hà Vy']],
    ['* Hà Vy', ['Hà Vy']],
    ['Vũ Thị Lan - Phòng Hợp tác quốc tế', ['Vũ Thị Lan']],
    ['Hà Vy – Trung tâm Thông tin', ['Hà Vy']],
    ['Hà Vy - Ban Biên tập', ['Hà Vy']],
    ['Lê Bến - Đoàn Sông', ['Lê Bến', 'Đoàn Sông']],
    ['Nhà báo Hà Vy', ['Hà Vy']],
    ['BTV Hà Vy', ['Hà Vy']],
    ['Đăng bởi: Hà Vy', ['Hà Vy']],
    ['By Hà Vy', ['Hà Vy']],
    ['Tin, ảnh, clip: Hà Vy', ['Hà Vy']],
    ['Hà Vy, Jakarta', ['Hà Vy']],
    ['Hà Vy – Jakarta', ['Hà Vy']],
    ['Hà Vy | Báo Sông Nước', ['Hà Vy']],
    ['Hà Vy, Sở Ngoại vụ', ['Hà Vy']],
    ['PGS, TS. Trần Hà Vy', ['Trần Hà Vy']],
    ['(Hà Vy)', ['Hà Vy']],
    ['(Hà Vy/TTXVN)', ['Hà Vy']],
    ['[Hà Vy]', ['Hà Vy']],
    ['Hà Vy*', ['Hà Vy']],
    ['Nguyễn Thị Hà'.normalize('NFD'), ['Nguyễn Thị Hà'.normalize('NFD').normalize('NFC')]],
  ])('%s', (text, expected) => expect(authorsOf(text)).toEqual(expected));

  test('a small word glued to the name is cut off where the page has the name without it', () => {
    const authors = (line: string, elsewhere: string) => {
      const text = `${line}\n${elsewhere}`;
      const page = readPage(sourceText(text), languageOf(text, 'en'));
      return readByline(page, { from: 0, to: line.split(' ').length })?.authors;
    };
    const biography = (name: string) => `${name} is a correspondent.`;
    expect(authors('Nadia Tannerin Kuala Lumpur', biography('Nadia Tanner'))).toEqual(['Nadia Tanner']);
    expect(authors('Chris Martin Hanoi', 'The ministers met.')).toEqual(['Chris Martin Hanoi']);
    expect(authors('Chris Martin Hanoi', biography('Chris Martin'))).toEqual(['Chris Martin Hanoi']);
  });

  test('a group has no name, but is a byline', () => {
    expect(authorsOf('Nhóm PV')).toEqual([]);
    expect(authorsOf('PV')).toEqual([]);
  });

  test.each([
    ['Hà Nội'],
    ['Việt Nam'],
    ['Biển Đông'],
    ['Thời Sự'],
    ['Thanh Niên'],
    ['Hoàng'],
    ['Thứ trưởng Nguyễn Văn A'],
    ['Ông Hun Sopheap'],
    ['Vụ Hợp tác quốc tế'],
    ['Vũ Thị Lan - phòng họp đã kín chỗ'],
    ['Chính trị'],
    ['Hội nghị bế mạc'],
    ['Theo Thành Đạt'],
    ['(TTXVN/Vietnam+)'],
    ['Đinh Thu Hoài, Vụ II, Thanh tra Chính phủ'],
  ])('no byline: %s', (text) => expect(authorsOf(text)).toBeNull());
});

describe('readAgency', () => {
  test.each([
    ['(TTXVN/Vietnam+)', 'TTXVN/Vietnam+'],
    ['Theo chinhphu.vn', 'chinhphu.vn'],
    ['Theo TTXVN', 'TTXVN'],
    ['(Theo Reuters, AFP)', 'Reuters, AFP'],
    ['Nguồn: Vụ Hợp tác khu vực', 'Vụ Hợp tác khu vực'],
    ['TTXVN', 'TTXVN'],
    ['(PNA/Phương Nam+)', 'PNA/Phương Nam+'],
  ])('%s', (text, expected) => expect(agencyOf(text)).toBe(expected));

  test.each([['Theo đó'], ['Theo kế hoạch'], ['(Còn nữa)'], ['Hà Vy'], ['Reuters đưa tin']])(
    'none in: %s',
    (text) => expect(agencyOf(text)).toBeNull(),
  );
});
