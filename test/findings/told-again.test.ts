import { describe, expect, test } from 'vitest';
import { speakerLines, speakersIn } from '../support/lines.js';

const MINISTER = 'Bộ trưởng Lò Văn Pha cho biết quỹ đã đủ vốn.';
const ADMIRAL = 'Cựu đô đốc Mỹ Dennis Howell nhận định tàu còn tốt.';
const PRESIDENT = 'Thủ tướng Lò Văn Pha cảm ơn. Tổng thống Indonesia Budi Harto đến thăm.';

describe('an office told so that it is of somebody spoken of before', () => {
  test.each([
    [`${MINISTER}\nVị Bộ trưởng đề nghị chờ.`, 'Lò Văn Pha: cho biết, đề nghị'],
    [`${MINISTER}\nVị bộ trưởng này đề nghị chờ.`, 'Lò Văn Pha: cho biết, đề nghị'],
    [`${MINISTER}\nBộ trưởng này đề nghị chờ.`, 'Lò Văn Pha: cho biết, đề nghị'],
    [`${ADMIRAL}\nVị đô đốc về hưu lưu ý ba điểm.`, 'Dennis Howell: nhận định, lưu ý'],
    [`${ADMIRAL}\nSĩ quan này lưu ý ba điểm.`, 'Dennis Howell: nhận định, lưu ý'],
    [`${ADMIRAL}\nVị cựu đô đốc 71 tuổi lưu ý ba điểm.`, 'Dennis Howell: nhận định, lưu ý'],
    [`${PRESIDENT}\nNhà lãnh đạo Indonesia đề nghị chờ.`, 'Budi Harto: đề nghị'],
    [`${PRESIDENT}\nVị Tổng thống 61 tuổi đề nghị chờ.`, 'Budi Harto: đề nghị'],
    [`${PRESIDENT}\nTổng thống nước này đề nghị chờ.`, 'Budi Harto: đề nghị'],
  ])('%s', (text, last) => expect(speakerLines(text).at(-1)).toBe(last));

  test.each([
    // of another country
    [`${MINISTER}\nNhà lãnh đạo Indonesia đề nghị chờ.`, 'Nhà lãnh đạo Indonesia: đề nghị'],
    [`${MINISTER}\nBộ trưởng nước này đề nghị chờ.`, 'Bộ trưởng nước này: đề nghị'],
    [`${ADMIRAL}\nĐô đốc về hưu Nhật Bản lưu ý ba điểm.`, 'Đô đốc về hưu Nhật Bản: lưu ý'],
    // a unit, and a service's head
    [`${MINISTER}\nĐơn vị thành viên đề nghị chờ.`, 'Lò Văn Pha: cho biết'],
    [`${MINISTER}\nGiám đốc sở này đề nghị chờ.`, 'Giám đốc sở này: đề nghị'],
  ])('but not %s', (text, last) => expect(speakerLines(text).at(-1)).toBe(last));
});

describe('whoever is told of with "một" behind the name', () => {
  test.each([
    ['Ông Lò Văn Pha, một chuyên gia thuộc Viện Biển, cho rằng giá sẽ giảm.', 'Lò Văn Pha: cho rằng'],
    ['Bà Ruth Malone, một người dân ở Yangon, nói rằng giá sẽ giảm.', 'Ruth Malone: nói'],
    ['Theo ông John Sedley, một cựu quan chức Mỹ, giá sẽ giảm.', 'John Sedley: theo'],
  ])('%s', (text, one) => expect(speakerLines(text)).toEqual([one]));

  test('but not who is told of alone', () =>
    expect(speakerLines('Lò Văn Pha dự họp. Một chuyên gia Mỹ cho rằng giá sẽ giảm.')).toEqual([
      'Một chuyên gia Mỹ: cho rằng',
    ]));
});

test('two people with their offices between commas', () =>
  expect(
    speakerLines(
      'Bà Ruth Malone, Trưởng đại diện UNICEF tại Việt Nam và ông Jean Lafitte, Phó Giám đốc UN Women tại Lào cùng bày tỏ ấn tượng.',
    ),
  ).toEqual(['Ruth Malone: bày tỏ', 'Jean Lafitte: bày tỏ']));

describe('"Anh" that opens a sentence', () => {
  test('is the country where those spoken of hold offices', () =>
    expect(speakerLines('Phát ngôn viên Hứa Văn Bình phản đối. Anh kêu gọi kiềm chế.')).toEqual([
      'Hứa Văn Bình: phản đối',
      'Anh: kêu gọi',
    ]));

  test('is somebody who holds none', () =>
    expect(speakerLines('Anh Lò Văn Pha bán cá ở chợ. Anh kể rằng giá đã giảm.')).toEqual([
      'Lò Văn Pha: kể',
    ]));
});

test('members of parliament by their letters, and their delegation behind a dash', () =>
  expect(
    speakerLines('ĐBQH Thạch Văn An cho rằng cần giám sát. ĐB Lò Thị Pha - Đoàn Đà Nẵng nêu thực tế.'),
  ).toEqual(['Thạch Văn An: cho rằng', 'Lò Thị Pha: nêu']));

test('whoever a lead tells of by an office before the name', () =>
  expect(
    speakerLines('Vị cựu Phó Thủ tướng 83 tuổi nhớ lại năm 1995.\nÔng Lò Văn Pha kể rằng trời mưa.'),
  ).toEqual(['Lò Văn Pha: nhớ lại, kể']));

test('an office that was held then is printed without the word for it', () =>
  expect(
    speakersIn('Thủ tướng Malaysia khi đó, ông Razif Karim, nói rằng sẽ giúp.').map(({ title }) => title),
  ).toEqual(['Thủ tướng Malaysia']));

test.each([
  ['Trả lời đại biểu, ông Lò Văn Pha cho biết đã ký.', ['Lò Văn Pha: cho biết']],
  ['Cả nhóm chỉ có vài người nói được tiếng Anh.', []],
])('%s', (text, all) => expect(speakerLines(text)).toEqual(all));
