import { describe, expect, test } from 'vitest';
import { vietnamese } from '../../src/languages/vi/index.js';
import { edtfInterval } from '../../src/mentions/calendar.js';
import { findDates } from '../../src/mentions/dates.js';
import { readPage } from '../../src/page.js';
import { sourceText } from '../../src/text/source.js';

function dates(text: string): string[] {
  const page = readPage(sourceText(text), vietnamese);
  return findDates(page, { from: 0, to: page.tokens.count }).map(
    ({ start, end, relative, weekday, partOfDay }) => {
      const told = relative && `${relative.unit}${relative.offset >= 0 ? '+' : ''}${relative.offset}`;
      const day = weekday === null ? null : `w${weekday}`;
      return [edtfInterval(start, end), told, day, partOfDay].filter((part) => part !== null).join(' ');
    },
  );
}

describe('findDates reads', () => {
  test.each([
    ['Ngày 1/9, đoàn lên đường', 'XXXX-09-01'],
    ['ngày 9/8/2021', '2021-08-09'],
    ['ngày 29/2/2024', '2024-02-29'],
    ['vào quý III năm sau', 'XXXX-07/XXXX-09 year+1'],
    ['cuối tháng 9 này', 'XXXX-09 month+0'],
    ['nửa cuối năm nay', 'year+0'],
    ['hồi đầu tháng tại Huế', 'month+0'],
    ['hồi đầu năm, họ', 'year+0'],
    ['hồi đầu tháng 3 tại Huế', 'XXXX-03'],
    ['ngày 29/2', 'XXXX-02-29'],
    ['Ngày 05-7, hội nghị khai mạc', 'XXXX-07-05'],
    ['ngày 28-10', 'XXXX-10-28'],
    ['ngày 8.8, tại Hà Nội', 'XXXX-08-08'],
    ['hôm 9.11', 'XXXX-11-09'],
    ['ngày 25-09-2015', '2015-09-25'],
    ['ngày 17.3.2023', '2023-03-17'],
    ['từ 26-28/10/2021', '2021-10-26/2021-10-28'],
    ['diễn ra ngày 10-13/11', 'XXXX-11-10/XXXX-11-13'],
    ['28-29/4/2017 tại Manila', '2017-04-28/2017-04-29'],
    ['họp 26 - 28/10', 'XXXX-10-26/XXXX-10-28'],
    ['Từ ngày 25-26 tháng 3 năm 2004', '2004-03-25/2004-03-26'],
    ['ở lại từ 10 đến 12-2.', 'XXXX-02-10/XXXX-02-12'],
    ['từ ngày 29/10 đến 2/11', 'XXXX-10-29/XXXX-11-02'],
    ['từ ngày 29/10 đến ngày 2/11/2022', '2022-10-29/2022-11-02'],
    ['29/10-2/11/2021', '2021-10-29/2021-11-02'],
    ['từ ngày 29/12 đến 3/1/2022', '2021-12-29/2022-01-03'],
    ['từ ngày 19 đến 20-4', 'XXXX-04-19/XXXX-04-20'],
    ['từ ngày 7 tới ngày 9 tháng 6', 'XXXX-06-07/XXXX-06-09'],
    ['trong hai ngày 5-6/7', 'XXXX-07-05/XXXX-07-06'],
    ['các ngày 14, 15 và 16/5', 'XXXX-05-14/XXXX-05-16'],
    ['ngày 16 và 17/5', 'XXXX-05-16/XXXX-05-17'],
    ['ngày 22-23-9', 'XXXX-09-22/XXXX-09-23'],
    ['01 tháng 11 năm 2019', '2019-11-01'],
    ['ngày 5 tháng 9', 'XXXX-09-05'],
    ['ngày 5 tháng Chín năm 2023', '2023-09-05'],
    ['ngày 2/8 năm 2021', '2021-08-02'],
    ['ngày 2/8 năm nay', 'XXXX-08-02 year+0'],
    ['tháng 4/2021', '2021-04'],
    ['tháng 9-2017', '2017-09'],
    ['tháng 6.2024', '2024-06'],
    ['tháng 11 năm 2015', '2015-11'],
    ['tháng 11, năm 2015', '2015-11'],
    ['cuối tháng 9-2017', '2017-09'],
    ['giữa tháng 6', 'XXXX-06'],
    ['tháng Tư năm nay', 'XXXX-04 year+0'],
    ['tháng 11 tới', 'XXXX-11 month+1'],
    ['tháng 8 vừa qua', 'XXXX-08 month-1'],
    ['đầu tháng tới', 'month+1'],
    ['vào năm 2022', '2022'],
    ['cuối năm 2015', '2015'],
    ['cuối năm nay', 'year+0'],
    ['hồi năm ngoái', 'year-1'],
    ['vào năm tới', 'year+1'],
    ['họp báo quý I/2017', '2017-01/2017-03'],
    ['quý 4 năm 2020', '2020-10/2020-12'],
    ['Chiều 2/8/2021 đã diễn ra', '2021-08-02 afternoon'],
    ['Chiều ngày 13/8', 'XXXX-08-13 afternoon'],
    ['sáng 26-10', 'XXXX-10-26 morning'],
    ['chiều tối 12/5', 'XXXX-05-12 evening'],
    ['rạng sáng 3-6', 'XXXX-06-03 morning'],
    ['đêm 30/4', 'XXXX-04-30 night'],
    ['trưa 1/6', 'XXXX-06-01 noon'],
    ['9 giờ sáng ngày 1/6', 'XXXX-06-01 morning'],
    ['hôm nay (12/5)', 'XXXX-05-12 day+0'],
    ['sáng nay, 12/5, tại Huế', 'XXXX-05-12 day+0 morning'],
    ['Hôm nay, ngày 12/5/2017', '2017-05-12 day+0'],
    ['sáng nay', 'day+0 morning'],
    ['chiều qua', 'day-1 afternoon'],
    ['sáng mai', 'day+1 morning'],
    ['hôm qua', 'day-1'],
    ['ngày mai', 'day+1'],
    ['Cùng ngày, đoàn đã thăm', 'same+0'],
    ['chiều cùng ngày', 'same+0 afternoon'],
    ['chiều thứ Hai, 2/8', 'XXXX-08-02 w1 afternoon'],
    ['Thứ Tư (9/9), các bên gặp', 'XXXX-09-09 w3'],
    ['vào thứ Sáu', 'w5'],
    ['thứ Ba tuần tới', 'week+1 w2'],
    ['Cuộc họp lần thứ 65 (08/9/2021)', '2021-09-08'],
    ['19 November 2011', '2011-11-19'],
    ['November 19, 2011', '2011-11-19'],
    ['mùng 2/9', 'XXXX-09-02'],
    ['26/3/2021 11:27', '2021-03-26'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));

  test('several dates of one sentence, in order', () => {
    expect(dates('Ngày 20-4, ông tiếp bà, đang thăm từ ngày 19 đến 20-4.')).toEqual([
      'XXXX-04-20',
      'XXXX-04-19/XXXX-04-20',
    ]);
    expect(dates('Hội nghị ngày 3/5/2020 và hội thảo ngày 7/5/2020')).toEqual(['2020-05-03', '2020-05-07']);
  });

  test('decomposed letters read the same', () => {
    expect(dates('Chiều ngày 13/8'.normalize('NFD'))).toEqual(['XXXX-08-13 afternoon']);
  });
});

describe('findDates leaves alone', () => {
  test.each([
    ['ngày 29/2/2023'],
    ['ngày 29-2-1995'],
    ['từ ngày 27 đến 29/2/2023'],
    ['ngày 31/4'],
    ['quý III tăng 5%'],
    ['Đến nay, 280/290 dòng hành động'],
    ['triển khai 14/15 biện pháp'],
    ['có 3/5 dự án hoàn thành'],
    ['tăng từ 10 đến 12-2 người'],
    ['tăng từ 5 đến 7-8%'],
    ['hoạt động 24/7 vào mùa cao điểm'],
    ['hỗ trợ trong 24/7'],
    ['quy hoạch tỷ lệ 1/500'],
    ['mỗi ngày 2/3 học sinh'],
    ['mỗi ngày 1/3 số xe'],
    ['Nghị định 205/2013/NĐ-CP'],
    ['Quyết định số 1399/QĐ-TTg'],
    ['Văn bản số 12/5/2013/BC'],
    ['10/2017 dự án thua lỗ'],
    ['thắng 3-1 trên sân nhà'],
    ['(3-1)'],
    ['(8/10 điểm)'],
    ['tăng 8.8 điểm'],
    ['vốn 8.000 đồng'],
    ['đạt 4,5%'],
    ['từ 5-7%'],
    ['giá 17.230 đồng'],
    ['0912/345/678'],
    ['giai đoạn 2021-2025'],
    ['nhiệm kỳ 2020-2021'],
    ['trong năm 2016-2020'],
    ['1995-2025'],
    ['các sáng kiến của ASEAN'],
    ['sáng tạo và đổi mới'],
    ['tối đa 5 người'],
    ['chiều dài 10 mét'],
    ['tối thiểu 2/3 thành viên'],
    ['sáng sủa hơn'],
    ['ngày càng phát triển'],
    ['ngày nay'],
    ['20 năm quan hệ'],
    ['75 năm thành lập'],
    ['trong 5 năm qua'],
    ['trong những năm qua'],
    ['nhiều tháng qua'],
    ['hai tuần tới'],
    ['6 tháng đầu năm 2021'],
    ['những năm 1990'],
    ['lần thứ hai'],
    ['lần thứ Năm'],
    ['kỳ họp thứ 4'],
    ['phiên họp thứ 3, Quốc hội'],
    ['Tầm nhìn ASEAN 2025'],
    ['năm học 2021-2022'],
    ['năm ASEAN 2021'],
    ['ngày 32/5'],
    ['ngày 15/13'],
    ['ngày 31/4'],
    ['tháng 13/2021'],
    ['Công ty May 10'],
    ['3 tháng làm việc'],
    ['giữa Việt Nam và Lào'],
    ['lô 2-3/5A'],
  ])('%s', (text) => expect(dates(text)).toEqual([]));
});
