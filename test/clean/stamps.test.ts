import { expect, test } from 'vitest';
import { Draft } from '../../src/clean/draft.js';
import { languageOf } from '../../src/languages/index.js';
import { readPage } from '../../src/page.js';
import { sourceText } from '../../src/text/source.js';

function stampOf(text: string): string | null {
  const draft = new Draft(readPage(sourceText(text), languageOf(text, 'vi')));
  const line = draft.lines.at(0);
  return line === undefined ? null : (draft.stamp(line)?.value ?? null);
}

test.each([
  ['Thứ hai, 02/08/2021 - 22:32', '2021-08-02T22:32'],
  ['Thứ Tư, 07/01/2015 | 22:34', '2015-01-07T22:34'],
  ['26/3/2021 11:27', '2021-03-26T11:27'],
  ['03/04/2026 11:00 GMT+7', '2026-04-03T11:00'],
  ['16:40 | 03/09/2023', '2023-09-03T16:40'],
  ['22:32 ngày 02/08/2021', '2021-08-02T22:32'],
  ['Cập nhật lúc: 08:15, Thứ Năm, 14/03/2024 (GMT+7)', '2024-03-14T08:15'],
  ['Đăng ngày 14-03-2024', '2024-03-14'],
  ['14.3.2024', '2024-03-14'],
  ['2024-03-14 08:15:07', '2024-03-14T08:15'],
  ['Thứ tư, ngày 22 tháng 6 năm 2022', '2022-06-22'],
  ['Thứ năm, ngày 10 tháng mười năm 2013', '2013-10-10'],
  ['2 Tháng Mười Hai, 2021', '2021-12-02'],
  ['Ngày 5 tháng mười một, 2021', '2021-11-05'],
  ['02/08/2021, 22h32', '2021-08-02T22:32'],
  ['02/08/2021, 22g32', '2021-08-02T22:32'],
  ['02/08/2021, 22 giờ 32', '2021-08-02T22:32'],
  ['02/08/2021, 22 GIỜ', '2021-08-02T22:00'],
  ['02/08/2021, 22 giờ'.normalize('NFD'), '2021-08-02T22:00'],
  ['02/08/2021, 22m32', '2021-08-02'],
  ['02/08/2021 09:15 PM', '2021-08-02T21:15'],
  ['Published: 20/08/2023, 6:32 p.m. Updated: 21/08/2023, 9:10 a.m.', '2023-08-20T18:32'],
  ['20/08/2023, 6:32 a.m.', '2023-08-20T06:32'],
  ['20/08/2023, 12:05 a.m.', '2023-08-20T00:05'],
  ['20/08/2023, 12:05 am', '2023-08-20T00:05'],
  ['20/08/2023, 12:05 pm', '2023-08-20T12:05'],
  ['LĐO | 10/11/2024 09:00', '2024-11-10T09:00'],
  ['Hà Vy - 02/08/2021 22:32', '2021-08-02T22:32'],
  ['Hà Vy (Theo Antara)-Thứ bảy, ngày 11/03/2023 06:55 GMT+7', '2023-03-11T06:55'],
  ['Hà Nội, 02/08/2021', '2021-08-02'],
  ['TP. Hải PhòngThứ 4, 10/06/2026', '2026-06-10'],
  ['Thứ 4, 10/06/2026 - Tỉnh Lâm Đồng', '2026-06-10'],
  ['02/08/2021 ٢٢:٣٢', '2021-08-02'],
  ['02/08/2021 22:３２', '2021-08-02'],
])('%s', (text, expected) => expect(stampOf(text)).toBe(expected));

test.each([
  ['13/04'],
  ['18:26'],
  ['024-3736-6491'],
  ['45/13/2021'],
  ['Bản tin đối ngoại ra ngày 12/3/2021 có gì mới'],
  ['Tỉnh đoàn họp bàn ngày 12/3/2021 về việc gì'],
  ['Quyết định số 45/QĐ-HN ngày 12/01/2023 về kế hoạch công tác'],
  ['a) Hoàn thiện danh mục dự án ưu tiên trước ngày 31/3/2023;'],
  ['Hội nghị họp ngày 2/8/2021 tại Jakarta.'],
  ['2 giờ trước'],
  ['02/08/202１'],
  ['2０21-08-02'],
  ['02/٠٨/2021'],
  ['０２/08/2021 22:32'],
  ['٢ tháng 8 năm 2021'],
  ['2 tháng ٨ năm 2021'],
])('none in: %s', (text) => expect(stampOf(text)).toBeNull());
