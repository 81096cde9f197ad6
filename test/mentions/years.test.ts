import { describe, expect, test } from 'vitest';
import { rolesIn } from '../../src/article.js';
import { vietnamese } from '../../src/languages/vi/index.js';
import type { ResolvedDate } from '../../src/mentions/resolved-date.js';
import { ArticleDates } from '../../src/mentions/years.js';
import { readPage } from '../../src/page.js';
import { sentencesIn } from '../../src/text/sentences.js';
import { sourceText } from '../../src/text/source.js';

/** What the first date of the first sentence comes to, or of the sentence asked for. */
function resolve(
  text: string,
  {
    published = null,
    sentence = 0,
    planned = false,
  }: { published?: string | null; sentence?: number; planned?: boolean } = {},
): Pick<ResolvedDate, 'value' | 'yearFrom'> {
  const page = readPage(sourceText(text), vietnamese);
  const ranges = sentencesIn(page.tokens, { from: 0, to: page.tokens.count }, page.hits.abbreviation);
  const sentences = ranges.map(({ from, to }) => ({
    from,
    to,
    paragraph: 0,
    roles: rolesIn(page, from, to),
  }));
  const dates = new ArticleDates(page, sentences, published);
  const [date] = dates.in(sentence);
  if (date === undefined) throw new Error(`no date in sentence ${sentence}`);
  const { value, yearFrom } = dates.resolve(date, sentence, planned);
  return { value, yearFrom };
}

describe('a year is stated', () => {
  test.each([
    ['Ngày 2/8/2021, hội nghị khai mạc.', '2021-08-02'],
    ['Từ ngày 26-28/10/2021.', '2021-10-26/2021-10-28'],
    ['Vào tháng 4/2021.', '2021-04'],
    ['Vào năm 2018.', '2018'],
  ])('%s', (text, value) =>
    expect(resolve(text, { published: '2030-01-01' })).toEqual({ value, yearFrom: 'stated' }),
  );
});

describe('the publication day gives the year', () => {
  test.each([
    ['Ngày 1/9, hội nghị khai mạc.', '2021-09-02', '2021-09-01'],
    ['Ngày 28/12, hội nghị khai mạc.', '2022-01-03', '2021-12-28'],
    ['Từ ngày 25 đến 27 tháng 3, diễn đàn diễn ra.', '2021-10-06T15:10', '2021-03-25/2021-03-27'],
    ['Ngày 15/10, hội nghị khai mạc.', '2021-10-06', '2021-10-15'],
    ['Hôm nay, hội nghị khai mạc.', '2021-10-06', '2021-10-06'],
    ['Chiều qua, hội nghị khai mạc.', '2021-03-01', '2021-02-28'],
    ['Sáng mai, hội nghị khai mạc.', '2021-12-31', '2022-01-01'],
    ['Vào thứ Hai, hội nghị khai mạc.', '2021-10-06', '2021-10-04'],
    ['Thứ Sáu tuần tới, hội nghị khai mạc.', '2021-10-06', '2021-10-15'],
    ['Đầu tháng tới, hội nghị khai mạc.', '2021-12-06', '2022-01'],
    ['Cuối năm nay, hội nghị khai mạc.', '2021-12-06', '2021'],
    ['Hồi năm ngoái, hội nghị khai mạc.', '2021-12-06', '2020'],
    ['Tháng 11 tới, hội nghị khai mạc.', '2021-12-06', '2022-11'],
    ['Từ ngày 29/12 đến 3/1, diễn đàn diễn ra.', '2021-12-27', '2021-12-29/2022-01-03'],
  ])('%s published %s', (text, published, value) =>
    expect(resolve(text, { published })).toEqual({ value, yearFrom: 'published' }),
  );

  test('what is planned lies ahead, even far', () => {
    const text = 'Ngày 15/6, hội nghị sẽ khai mạc.';
    expect(resolve(text, { published: '2021-10-06', planned: true }).value).toBe('2022-06-15');
    expect(resolve(text, { published: '2021-10-06', planned: false }).value).toBe('2021-06-15');
  });
});

describe('other dates of the body give the year', () => {
  test.each([
    ['Ngày 1/9, hai bên họp. Ý tưởng được nêu tại phiên họp ngày 9/8/2021.', '2021-09-01'],
    ['Ngày 3/1, hai bên họp. Vòng trước diễn ra ngày 20/12/2020.', '2021-01-03'],
    ['Ngày 13/8, hai bên họp. Khóa họp diễn ra vào tháng 4/2021.', '2021-08-13'],
    ['Ngày 12/5, ông dự diễn đàn năm 2017 tại Phnom Penh. Năm 2016, kim ngạch tăng.', '2017-05-12'],
    [
      'Ngày 12/5, ông dự họp. Năm 2017, hai bên đặt mục tiêu cao. Việt Nam sẽ đăng cai vào năm 2018.',
      '2017-05-12',
    ],
    ['Ngày 16/5, ủy ban họp. Trong năm 2017, việc này chậm.', '2017-05-16'],
    ['Ngày 16/1, ông tiếp khách. Hai bên gặp nhau hồi tháng 3/2018.', '2019-01-16'],
    ['Ngày 22/9, hai bên họp. Hội nghị cấp cao sẽ diễn ra ngày 26-28/10/2021.', '2021-09-22'],
    ['Ngày 22/9, hai bên họp. Hội nghị tới sẽ diễn ra vào tháng 10/2021.', '2021-09-22'],
    ['Ngày 22/10, hai bên họp. Hội nghị tới sẽ diễn ra vào tháng 10/2021.', '2020-10-22'],
    ['Ngày 14/8, ủy ban họp. Đến ngày 31/7/2017, các bộ đã xong việc này.', '2017-08-14'],
    ['Ngày 28/7, hai bên họp. Malaysia, Chủ tịch ASEAN 2025, làm trung gian.', '2025-07-28'],
    ['Ngày 7/6, hai bên họp. Ông nói thay nước Chủ tịch ASEAN năm 2024.', '2024-06-07'],
    ['Ngày 18/4, hội nghị họp. Đến tháng 3/2017, các trường đã xong việc này.', '2017-04-18'],
    ['Ngày 26/3, hai bên họp. Năm 2016, tỉnh thu nhiều. Việc này xong trước 30/6/2017.', '2017-03-26'],
    ['Ngày 26/3, hai bên họp. Năm 2016, tỉnh thu nhiều. Việc này xong trước 30/6/2019.', '2016-03-26'],
    [
      'Cuối tháng 2, hai bên họp. Hội nghị của Hội đồng sẽ được tổ chức tại thủ đô Viêng Chăn trước Hội nghị cấp cao ASEAN lần thứ 44 vào tháng 10/2024.',
      '2024-02',
    ],
  ])('%s', (text, value) => expect(resolve(text)).toEqual({ value, yearFrom: 'inferred' }));

  test.each([
    ['Ngày 20/5, hai bên họp.', 'XXXX-05-20'],
    [
      'Ngày 20/5, hai bên họp. Nước này tách ra năm 2011. Hai phe ký thỏa thuận hòa bình tháng 9/2018.',
      'XXXX-05-20',
    ],
    ['Ngày 20/5, hai bên họp. Công ước Luật Biển năm 1982 được nhắc tới.', 'XXXX-05-20'],
    ['Ngày 8/8, hai bên họp. ASEAN thành lập ngày 8/8/1967.', 'XXXX-08-08'],
    ['Ngày 5/7, hai bên họp. Kế hoạch giai đoạn 2018-2022 được thông qua.', 'XXXX-07-05'],
    ['Ngày 5/7, hai bên họp. Năm 2022 đánh dấu 75 năm thành lập ủy ban.', 'XXXX-07-05'],
    ['Ngày 5/7, hai bên họp. Việt Nam làm Chủ tịch ASEAN năm 2020.', 'XXXX-07-05'],
    ['Ngày 5/7, hai bên họp. Năm 2015 có 10 vụ, năm 2016 có 12 vụ.', 'XXXX-07-05'],
    ['Ngày 5/7, hai bên họp. Đến ngày 31/7/2017, các bộ phải xong việc này.', 'XXXX-07-05'],
    ['Ngày 5/7, hai bên họp. Việc này kéo dài đến ngày 31/12/2018. Ông đã về.', 'XXXX-07-05'],
    ['Ngày 5/7, hai bên họp. Quan hệ phát triển từ năm 1995.', 'XXXX-07-05'],
    ['Ngày 5/7, hai bên họp, sau hội nghị tại Huế năm 2016.', 'XXXX-07-05'],
    ['Ngày 5/7, hai bên họp. Việc này bắt đầu hồi năm 2016.', 'XXXX-07-05'],
  ])('nothing can be had: %s', (text, value) =>
    expect(resolve(text)).toEqual({ value, yearFrom: 'unknown' }),
  );

  test.each([
    'Hội nghị trước được tổ chức năm 2019 tại Huế.',
    'Hội nghị lần thứ 3 diễn ra vào năm 2019 tại Huế.',
  ])('the bare year of a meeting that was held tells nothing of the news: %s', (other) =>
    expect(resolve(`Sáng 18/4, hội nghị khai mạc. ${other}`)).toEqual({
      value: 'XXXX-04-18',
      yearFrom: 'unknown',
    }),
  );

  test('a bare year of something else does', () =>
    expect(resolve('Sáng 18/4, hội nghị khai mạc. Năm 2019 là năm của biển.').value).toBe('2019-04-18'));

  test('words alone give no day without a publication day', () => {
    expect(resolve('Chiều nay, hai bên họp.').value).toBeNull();
    expect(resolve('Vào năm tới, hai bên họp.').value).toBeNull();
  });

  test('"hôm nay (12/5)" tells what today is', () => {
    const text = 'Hôm nay (12/5/2017), ông dự họp. Chiều nay, ông về nước.';
    expect(resolve(text, { sentence: 1 }).value).toBe('2017-05-12');
  });
});

describe('"cùng ngày" is', () => {
  test('the day that opened a clause last', () => {
    const text =
      'Ngày 21/6/2022, ông tiếp khách. Lễ kỷ niệm dự kiến tổ chức tại Hà Nội ngày 5/9/2022. Cùng ngày, ông về.';
    expect(resolve(text, { sentence: 2 }).value).toBe('2022-06-21');
  });

  test('the day named last if none opened a clause', () => {
    expect(resolve('Ông tiếp khách ngày 21/6/2022. Cùng ngày, ông về.', { sentence: 1 }).value).toBe(
      '2022-06-21',
    );
  });

  test('nothing where no day was named', () => {
    expect(resolve('Ông tiếp khách. Cùng ngày, ông về.', { sentence: 1 }).value).toBeNull();
  });
});

test.each([
  'Ngày 7/6, hai bên họp. Việt Nam đã đảm nhiệm tốt vai trò Chủ tịch ASEAN năm 2020.',
  'Ngày 7/6, hai bên họp. Lào, Chủ tịch ASEAN 2024, trao lại cho Malaysia, Chủ tịch ASEAN 2025.',
])('a chairmanship that may be over, or two, tell no year: %s', (text) =>
  expect(resolve(text)).toEqual({ value: 'XXXX-06-07', yearFrom: 'unknown' }),
);

describe('a year by itself says nothing of the news', () => {
  test.each([
    'Ngày 5/6, ông đến Huế. Năm 2020 ghi nhận hơn 300 vụ.',
    'Ngày 5/6, ông đến Huế. Kim ngạch hai chiều đạt 5 tỷ USD năm 2020.',
    'Ngày 5/6, ông đến Huế. Hai bên hợp tác theo Bản ghi nhớ năm 2011.',
    'Ngày 5/6, ông đến Huế. Họ cam kết tăng gấp đôi quỹ vào năm 2027.',
    'Ngày 5/6, ông đến Huế. Ông đề nghị hai bên tiếp tục cùng nhau diễn tập chung trên biển và trên bộ vào năm 2022.',
  ])('%s', (text) => expect(resolve(text)).toEqual({ value: 'XXXX-06-05', yearFrom: 'unknown' }));

  test('but one that is not counted over and nobody wishes for does', () =>
    expect(resolve('Ngày 5/6, ông đến Huế. Lễ hội năm 2020 có ba phần.').value).toBe('2020-06-05'));

  test('a year behind what lies ahead lies ahead too', () =>
    expect(
      resolve('Ngày 5/8, ông đến Huế. Hội chợ sẽ mở tháng 9/2017. Họ bàn về hội nghị năm 2018 tại Vinh.')
        .value,
    ).toBe('2017-08-05'));
});

test('the same day is rather one told without its year', () =>
  expect(
    resolve(
      'Hội nghị diễn ra chiều 4/6 để làm rõ kết quả của cuộc gặp ngày 14/4/2020. Cùng ngày, ông về Huế.',
      { sentence: 1 },
    ).value,
  ).toBe('2020-06-04'));

test('what is planned lies behind what is told of as past', () => {
  const text = 'Hội chợ sẽ mở ngày 27/2. Hội chợ cũ mở ngày 12/6/2018.';
  expect(resolve(text, { planned: true }).value).toBe('2019-02-27');
  expect(resolve(text, { planned: false }).value).toBe('2018-02-27');
});
