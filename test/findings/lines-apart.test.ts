import { expect, test } from 'vitest';
import { findEvents } from '../../src/findings/events.js';
import { findProgress } from '../../src/findings/progress.js';
import { findSpeakers } from '../../src/findings/speakers.js';
import { english } from '../../src/languages/en/index.js';
import { tables as englishTables } from '../../src/languages/en/tables.js';
import type { Language } from '../../src/languages/language.js';
import { vietnamese } from '../../src/languages/vi/index.js';
import { tables as vietnameseTables } from '../../src/languages/vi/tables.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

/** What is found in a line that stands behind another. */
function foundBehind(above: string, line: string, language: Language): string {
  const from = above.length + 1;
  const article = prose(`${above}\n${line}`, '2021-11-01', language);
  const told: string[] = [];
  for (const { kind, name, title, statements } of findSpeakers(article, findPeople(article)))
    for (const { verb, span } of statements)
      if (span.start >= from) told.push(`${kind} ${name}, ${title}: ${verb}`);
  for (const { name, date, place, status, span } of findEvents(article).events)
    if (span.start >= from) told.push(`${name}, ${date?.value}, ${place}: ${status}`);
  for (const { done, total, unit, status, span } of findProgress(article).progress)
    if (span.start >= from) told.push(`${done}/${total} ${unit} ${status}`);
  return told.join('; ');
}

/** All phrases of so many words in small letters that the rules of a language know: each may end a line that no stop ends. */
function phrasesOf(tables: ReturnType<typeof vietnameseTables>, most: number): string[] {
  const phrases = new Set<string>();
  for (const table of Object.values(tables))
    for (const [written] of table) for (const phrase of written.split(' | ')) phrases.add(phrase);
  return [...phrases].filter(
    (phrase) => /^\p{Ll}.*[\p{L}\d]$/u.test(phrase) && phrase.split(' ').length <= most,
  );
}

/** Which of the phrases change what is found in the line below, when they end a headline or a caption. */
function heardAcross(line: string, start: string, phrases: readonly string[], language: Language): string[] {
  const alone = foundBehind(`${start} xyz`, line, language);
  expect(alone).not.toBe('');
  return phrases.filter((phrase) => foundBehind(`${start} ${phrase}`, line, language) !== alone);
}

const VIETNAMESE = phrasesOf(vietnameseTables(), 3);
const ENGLISH = phrasesOf(englishTables(), 1);

test.each([
  'Ông Patrick Hale cho biết dự án đã hoàn thành.',
  'Bà Thu nhấn mạnh vai trò của hợp tác.',
  'Lê Văn Thu nói: "Tôi rất vui".',
  'Thủ tướng Phạm Minh Chính đề nghị hai bên phối hợp.',
  'Ngoại trưởng Lào Thongsavanh Phomvihane đánh giá cao Việt Nam.',
  'Thủ tướng khẳng định Việt Nam coi trọng hợp tác.',
  'Nhà lãnh đạo Indonesia bày tỏ mong muốn sớm thăm Việt Nam.',
  'Đại diện Ban Thư ký ASEAN cho biết các nước đã thống nhất.',
  'Một quan chức cấp cao cho hay chưa có quyết định.',
  'Chuyên gia Nguyễn Văn An, Đại học Quốc gia, nhận định tình hình phức tạp.',
  'Hai bên nhất trí tăng cường hợp tác.',
  'Các nước bày tỏ quan ngại về tình hình.',
  'Bộ Ngoại giao Việt Nam phản đối hành động này.',
  'Trung Quốc kêu gọi các bên kiềm chế.',
  'ASEAN ủng hộ hòa bình.',
  'Báo cáo cho biết kinh tế sẽ phục hồi.',
  'Giới quan sát cho rằng đây là phép thử.',
  'Theo ông Hale, dự án đã hoàn thành.',
  'Nhấn mạnh vai trò của hợp tác, bà Lê Thị Thu đề nghị hai bên phối hợp.',
  '"Dự án đã hoàn thành", ông Patrick Hale nói.',
  'Hội nghị Cấp cao ASEAN lần thứ 38 diễn ra ngày 26/10/2021 tại Brunei.',
  'Ngày 5/6/2020, Bộ trưởng dự Hội nghị Biển ASEAN tại Huế.',
  'Cuộc họp lần thứ 5 khai mạc sáng 5/6/2020 tại Hà Nội.',
  'Chiều 5/6/2020, Thủ tướng hội đàm với Thủ tướng Nhật Bản tại Tokyo.',
  'Sáng nay, hội thảo về biển diễn ra tại Huế.',
  'Tháng 6/2020, Diễn đàn Biển ASEAN diễn ra tại Huế.',
  'Năm 2020, Việt Nam chủ trì Hội nghị Biển ASEAN lần thứ 3 theo hình thức trực tuyến.',
  'Thứ Hai tuần tới, Hội nghị Biển ASEAN sẽ khai mạc tại Huế.',
  '96/120 dòng hành động đã được triển khai.',
  '96 trong 120 biện pháp đã được thực hiện.',
  'Có 96 trong tổng số 120 dòng hành động được hoàn thành.',
  '80% dòng hành động đã được triển khai.',
  'Tất cả 120 dòng hành động đã được triển khai.',
  'Hoàn thành 96/120 dòng hành động.',
])('no end of the line above changes what a line tells: %s', (line) =>
  expect(heardAcross(line, 'Vài nét thưa', VIETNAMESE, vietnamese)).toEqual([]),
);

test.each([
  'Patrick Hale, director of the centre, said the project was complete.',
  'ASEAN called for restraint.',
  'The 38th ASEAN Summit was held in Brunei on 26 October 2021.',
  'All 120 action lines have been implemented.',
])('nor in English: %s', (line) => expect(heardAcross(line, 'A few words on', ENGLISH, english)).toEqual([]));

test('the full name of a body ends with its line', () => {
  const line = 'Theo báo cáo của ban tổ chức, các thành phố đã trồng thêm rừng ngập mặn.';
  const told = foundBehind('Quang cảnh', line, vietnamese);
  expect(told).toContain('ban tổ chức');
  expect(foundBehind('Ảnh: Ban tổ chức', line, vietnamese)).toBe(told);
});
