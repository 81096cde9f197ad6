import { expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

/** "kind: name | title | verbs" of everybody who speaks. */
function said(text: string): string[] {
  const article = prose(text);
  return findSpeakers(article, findPeople(article)).map(
    ({ kind, name, title, statements }) =>
      `${kind}: ${name} | ${title ?? ''} | ${statements.map(({ verb }) => verb).join(', ')}`,
  );
}

test.each([
  ['Vợ anh Tòng cho biết nhà còn khó.', ['role: Vợ anh Tòng |  | cho biết']],
  ['Mẹ của anh Lò Văn Tòng cho biết nhà còn khó.', ['role: Mẹ của anh Lò Văn Tòng |  | cho biết']],
  ['Gia đình anh Lò Văn Tòng cho biết sẽ kiện.', ['collective: Gia đình anh Lò Văn Tòng |  | cho biết']],
  [
    'Anh Lò Văn Tòng nói đường xa. Chị Vi Thị Sen, vợ anh Tòng, cho hay nhà đã báo xã.',
    ['person: Lò Văn Tòng |  | nói', 'person: Vi Thị Sen |  | cho hay'],
  ],
  ['Bà Lê Thị Lụa, mẹ nạn nhân Lò Văn Tòng, kể con đi làm xa.', ['person: Lê Thị Lụa |  | kể']],
  ['Chị Lò Thị Bưởi - vợ anh Lò Văn Tòng - nói vậy.', ['person: Lò Thị Bưởi |  | nói']],
])('whoever belongs to somebody is not that person: %s', (text, found) => expect(said(text)).toEqual(found));

test('"Mẹ" before a name alone is a word of address', () =>
  expect(said('Mẹ Nguyễn Thị Thềm nói mẹ chỉ mong con về.')).not.toContainEqual(
    expect.stringContaining('role: Mẹ'),
  ));

test.each([
  [
    'Công an bắt Nguyễn Hoàng Luyện. Luyện khai đã dùng tiền trả nợ. Sau đó, Luyện thừa nhận làm sai.',
    ['person: Nguyễn Hoàng Luyện |  | khai, thừa nhận'],
  ],
  ['Tiền vệ Đỗ Văn Khang đá hay. "Tôi rất vui", Khang nói.', ['person: Đỗ Văn Khang | Tiền vệ | nói']],
  // of two who are called so, nobody knows which
  ['Công an bắt Nguyễn Văn Hải và Lê Đình Hải. Hải khai đã lấy xe.', []],
  // a country is no given name, and whoever is "ông" is not called by it alone
  ['Công an bắt Trần Việt Nga. Nga khẳng định sẽ đáp trả.', ['collective: Nga |  | khẳng định']],
  ['Ông Nguyễn Văn Chung đến. Chung nhận định này là đúng.', []],
  // nor is a word inside a longer name
  ['Công an bắt Lê Văn Phú. Tỉnh Tân Phú cho biết đã xong.', ['collective: Tỉnh Tân Phú |  | cho biết']],
])('a given name alone: %s', (text, found) => expect(said(text)).toEqual(found));

test.each([
  [
    'Phó Chủ tịch UBND huyện Châu Sơn Lê Văn Tỵ nói đường đã thông.',
    'Lê Văn Tỵ',
    'Phó Chủ tịch UBND huyện Châu Sơn',
  ],
  [
    'Bí thư Huyện ủy Mai Lộc Nguyễn Việt Cương nói đường đã thông.',
    'Nguyễn Việt Cương',
    'Bí thư Huyện ủy Mai Lộc',
  ],
  [
    'Chủ tịch UBND phường Lê Hồng Phong Nguyễn Thị Thu Hảo nói đường đã thông.',
    'Nguyễn Thị Thu Hảo',
    'Chủ tịch UBND phường Lê Hồng Phong',
  ],
  // a name of four words has no place before it
  ['Chủ tịch UBND xã Nguyễn Hoàng Mai Ánh nói đường đã thông.', 'Nguyễn Hoàng Mai Ánh', 'Chủ tịch UBND xã'],
  ['CEO Apple Ted Crane nói hãng sẽ đầu tư.', 'Ted Crane', 'CEO Apple'],
  ['Hạt trưởng Kiểm lâm Quế Lâm Trần Đức Lộc nói rừng khô.', 'Trần Đức Lộc', 'Hạt trưởng Kiểm lâm Quế Lâm'],
])('the name of a place or firm before a person’s: %s', (text, name, title) =>
  expect(said(text)).toEqual([`person: ${name} | ${title} | nói`]),
);

test.each([
  [
    'Theo chuyên gia Trần Duy Phúc, nhà đầu tư dài hạn nên kiên nhẫn.',
    ['person: Trần Duy Phúc | chuyên gia | theo'],
  ],
  [
    'Theo ông Lê Văn Tỵ, Giám đốc Công ty An Bình, giá sẽ giảm.',
    ['person: Lê Văn Tỵ | Giám đốc Công ty An Bình | theo'],
  ],
  ['Theo Our World in Numbers, mới 9% dân số được tiêm.', []],
  [
    'HLV Lê Đức Tuân thất vọng. Nhà cầm quân cho rằng trọng tài sai.',
    ['person: Lê Đức Tuân | HLV | cho rằng'],
  ],
])('sources and trainers: %s', (text, found) => expect(said(text)).toEqual(found));

test.each([
  [
    'HLV Park Min-ho khen các cầu thủ. Nhà cầm quân người Hàn Quốc cũng nhấn mạnh không ai chắc suất đá chính.',
    ['person: Park Min-ho | HLV | nhấn mạnh'],
  ],
  [
    'Theo luật sư Trần Minh Hưng, người mua cần kiểm tra quy hoạch.',
    ['person: Trần Minh Hưng | luật sư | theo'],
  ],
  ['Theo luật sửa đổi, người mua cần kiểm tra quy hoạch.', []],
  [
    'Chưa đủ dữ liệu, giáo sư dịch tễ học Anan Jongkaew cho biết.',
    ['person: Anan Jongkaew | giáo sư dịch tễ học | cho biết'],
  ],
  [
    'Thái Lan, nước mới tiêm đủ cho 4,6% dân số, tuyên bố sẽ tiêm mũi ba.',
    ['collective: Thái Lan |  | tuyên bố'],
  ],
  ['Chủ tịch xã tỏ ra lo ngại trước tình hình.', ['role: Chủ tịch xã |  | lo ngại']],
  ['Thuyền trưởng đội khách tỏ ra bức xúc với quả phạt đền.', []],
  // nouns behind "các" are no verbs
  [
    'Ông Hà Sỹ Đông dự hội nghị Trả lời các kiến nghị, ông Đông khẳng định tỉnh không để sót ai.',
    ['person: Hà Sỹ Đông |  | khẳng định'],
  ],
])('trainers, lawyers, fields of doctors, nouns that are verbs elsewhere: %s', (text, found) =>
  expect(said(text)).toEqual(found),
);

test.each([
  [
    'TS Nguyễn Thành Luận, Trung tâm Nhiệt đới, trưởng nhóm nghiên cứu, cho biết loài này hiếm.',
    ['person: Nguyễn Thành Luận | TS | cho biết'],
  ],
  [
    'Chuyên gia Jon Smithers của Viện Lowell nhận định tình hình xấu đi.',
    ['person: Jon Smithers | Chuyên gia | nhận định'],
  ],
  // a paper of somebody speaks for itself
  [
    'Bài viết của ông Jon Smithers của Viện Lowell nhận định tình hình xấu đi.',
    ['collective: Bài viết của ông Jon Smithers của Viện Lowell |  | nhận định'],
  ],
  ['Thương nhân Sok Daro, 41 tuổi, cho biết hàng chậm.', ['person: Sok Daro | Thương nhân | cho biết']],
  [
    'Bí thư Thành đoàn Lư Thị Ngọc Ánh kêu gọi hiến máu.',
    ['person: Lư Thị Ngọc Ánh | Bí thư Thành đoàn | kêu gọi'],
  ],
  ['Tòa phúc thẩm cho rằng bị cáo phạm tội nhiều lần.', ['collective: Tòa phúc thẩm |  | cho rằng']],
])('whose body is told, sellers, courts: %s', (text, found) => expect(said(text)).toEqual(found));

test.each([
  ['Ca sĩ Mỹ Tâm nói chị sẽ hát.', ['person: Mỹ Tâm | Ca sĩ | nói']],
  ['Ca sĩ Nhật Kim Anh nói chị sẽ hát.', ['person: Nhật Kim Anh | Ca sĩ | nói']],
  ['Ca sĩ Anh Thơ nói chị sẽ hát.', ['person: Anh Thơ | Ca sĩ | nói']],
  ['Luật sư Đức Anh nói thân chủ vô can.', ['person: Đức Anh | Luật sư | nói']],
  ['Bác sĩ Đăng Khoa nói bệnh nhân đã tỉnh.', ['person: Đăng Khoa | Bác sĩ | nói']],
  ['Diễn viên Mỹ Tom Cruise nói phim đã xong.', ['person: Tom Cruise | Diễn viên Mỹ | nói']],
  ['Chuyên gia Nga Ivan Petrov nói cần chờ.', ['person: Ivan Petrov | Chuyên gia Nga | nói']],
  ['Các chuyên gia Đức nói cần chờ.', ['collective: Các chuyên gia Đức |  | nói']],
])('a name behind a profession may begin as a country does: %s', (text, found) =>
  expect(said(text)).toEqual(found),
);
