/** Invented prose, drawn by fast-check: sentences, paragraphs, headlines, whole articles. */
import fc from 'fast-check';

export type Texts = fc.Arbitrary<string>;

export const one = (...texts: readonly string[]): Texts => fc.constantFrom(...texts);

/** Texts one behind the other, just as they are. */
export const joined = (...parts: readonly Texts[]): Texts =>
  fc.tuple(...parts).map((texts) => texts.join(''));

/** Texts with a space between them. */
const spaced = (...parts: readonly Texts[]): Texts => fc.tuple(...parts).map((texts) => texts.join(' '));

export const day = fc.integer({ min: 1, max: 28 });
export const month = fc.integer({ min: 1, max: 12 });
export const year = fc.integer({ min: 1995, max: 2035 });

export const person = one(
  ...['Lò Thị Pha', 'Trần Minh Khuê', 'Đặng Y Ban', 'Kim Tae-oh', 'Marianne Gilchrist', 'K. Sovann'],
);
const office = one(
  ...['Bộ trưởng Ngoại giao', 'Đại sứ', 'Tổng Thư ký ASEAN', 'Thứ trưởng Bộ Công Thương', 'Chủ tịch tỉnh'],
);
const group = one(
  ...['ASEAN', 'Liên hợp quốc', 'Bộ Ngoại giao', 'hai bên', 'các nước thành viên', 'Ban Thư ký ASEAN'],
);
const place = one(
  ...['Hà Nội', 'Phnom Penh, Campuchia', 'Brunei Darussalam', 'thành phố Huế', 'Jakarta (Indonesia)'],
);
const verb = one(
  'cho biết',
  'nhấn mạnh',
  'đề nghị',
  'bày tỏ tin tưởng',
  'đánh giá cao',
  'cho rằng',
  'kêu gọi',
);

/** What is said. Some of it holds words that also stand in menus, prompts, captions and footers. */
export const matter = one(
  'các nước cần sớm hoàn tất việc nâng cấp kho gạo dự trữ ở vùng biên giới',
  'việc trao đổi sinh viên giữa các trường đại học trong vùng đã có bước tiến rõ rệt',
  'mạng lưới trạm đo mực nước trên sông cần được nối với nhau trong năm tới',
  'hợp tác giữa lực lượng cứu hộ của các địa phương là điều không thể thiếu',
  'người dân có thể đọc thêm tài liệu tại thư viện tỉnh và gửi ý kiến của mình trước tháng sau',
  'các bên chia sẻ thông tin liên quan qua đường dây nóng và theo dõi sát tình hình lũ trên sông',
  'việc đăng ký, đăng nhập vào cổng một cửa vẫn còn chậm hơn so với mong muốn của doanh nghiệp',
  'bản quyền phần mềm và quảng cáo xuyên biên giới là hai chủ đề được bình luận nhiều nhất',
  'ảnh chụp từ vệ tinh và video ở hiện trường đều khớp với số liệu trong báo cáo',
);

/** Openings that begin like a prompt, a credit or a caption, and are none. */
const opening = one(
  ...['Phát biểu tại buổi làm việc', 'Trong khi đó', 'Liên quan đến vấn đề này', 'Chia sẻ tại buổi tọa đàm'],
  ...['Bình luận về kết quả này', 'Sau khi xem video được trình chiếu', 'Cũng trong ngày', 'Về phần mình'],
);

const date = fc.tuple(day, month, year, fc.nat({ max: 4 })).map(([d, m, y, shape]) => {
  const shapes = [
    `ngày ${d}/${m}`,
    `ngày ${d}-${m}-${y}`,
    `ngày ${d} tháng ${m} năm ${y}`,
    `tháng ${m}/${y}`,
  ];
  return shapes[shape] ?? `từ ngày ${d} đến ${d + 2}/${m}/${y}`;
});

const ordinal = fc.integer({ min: 2, max: 60 }).map((number) => ` lần thứ ${number}`);

export const meeting = joined(
  one('Hội nghị', 'cuộc họp', 'Diễn đàn', 'phiên họp', 'hội đàm', 'chuyến thăm', 'lễ ký'),
  one(' Bộ trưởng ', ' cấp cao ', ' của Ủy ban ', ' quan chức cao cấp '),
  one('ASEAN', 'ASEAN - Nhật Bản', 'ASEAN+3', 'Đông Á'),
  fc.option(ordinal, { nil: '' }),
);

const count = fc.nat({ max: 150 });
const percent = fc.nat({ max: 1000 }).map((tenths) => `${Math.floor(tenths / 10)},${tenths % 10}%`);
const figure = fc.oneof(
  fc
    .tuple(count, count, percent)
    .map(([n, all, share]) => `${n}/${all} dòng hành động, tương đương ${share},`),
  fc.tuple(count, count).map(([n, all]) => `${n} trong tổng số ${all} biện pháp`),
  percent.map((share) => `${share} số hoạt động`),
);

/** A sentence as an agency writes it, with a capital and a full stop. */
const sentence: Texts = joined(
  fc.oneof(
    spaced(one('Ông', 'Bà'), person, verb, matter),
    spaced(office, person, verb, matter),
    spaced(office, verb, matter),
    joined(one('“'), matter, one('”, '), one('ông ', 'bà '), person, one(' nói', ' khẳng định')),
    joined(one('Chiều ', 'Sáng '), date, one(', '), meeting, one(' diễn ra tại '), place),
    joined(one('Phát biểu tại '), meeting, one(', '), spaced(office, verb, matter)),
    joined(one('Đến nay đã hoàn thành '), figure, one(' của Kế hoạch hành động ASEAN giai đoạn 2021-2025')),
    joined(one('Theo '), group, one(', '), matter),
    joined(opening, one(', '), spaced(group, verb, matter)),
  ),
  one('.'),
);

/** One to four sentences of prose. */
export const paragraph: Texts = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.join(' '));

export const headline: Texts = fc.oneof(
  spaced(
    one('ASEAN', 'Liên hợp quốc', 'Hai nước', 'Việt Nam và Campuchia'),
    one('rà soát tiến độ triển khai', 'thúc đẩy', 'nói gì về'),
    one('kế hoạch hợp tác', 'kho gạo dự trữ', 'việc chia sẻ dữ liệu trên sông'),
  ),
  spaced(one('Khai mạc', 'Việt Nam dự'), meeting),
  joined(person, one(': '), one('Con đường còn dài', 'Chúng tôi không đi một mình')),
);

/** An article and nothing else: a title, and paragraphs of prose. */
export const cleanArticle: fc.Arbitrary<{ readonly title: string; readonly paragraphs: readonly string[] }> =
  fc.record({
    title: headline,
    paragraphs: fc.uniqueArray(paragraph, { minLength: 3, maxLength: 9 }),
  });
