import { describe, expect, test } from 'vitest';
import { speakerLines, speakersIn } from '../support/lines.js';

describe('what is said stands behind where, when and to whom', () => {
  test.each([
    [
      'Ông Mark Ellis, nhà phân tích thuộc Viện Biển, phát biểu trong một tọa đàm ở Câu lạc bộ phóng viên (Băng-cốc) hôm 24.8 rằng vòng này khó.',
      ['Mark Ellis: phát biểu'],
    ],
    ['Tổng Thư ký Lò Văn Pha phát biểu với báo giới rằng tình hình đã khác.', ['Lò Văn Pha: phát biểu']],
    ['Bộ trưởng Lò Văn Pha trả lời tại Huế ngày 12/3: “Chúng tôi sẵn sàng”.', ['Lò Văn Pha: trả lời']],
    [
      'Đại sứ Lò Văn Pha từng hé lộ trong buổi tọa đàm ở Đại học Sao Mai, TP Huế, rằng ông ủng hộ bước này.',
      ['Lò Văn Pha: hé lộ'],
    ],
    ['Bộ trưởng Lò Văn Pha phát biểu tại hội nghị ở Huế hôm 12/3.', []],
    ['Bộ trưởng Lò Văn Pha phát biểu tại hội nghị, nơi có tin rằng vòng này khó.', []],
  ])('%s', (text, all) => expect(speakerLines(text)).toEqual(all));

  test('of two verbs the one that brings it', () =>
    expect(
      speakerLines('Bộ trưởng Lò Văn Pha phát biểu tại hội nghị, trong đó nói rõ rằng vòng này khó.'),
    ).toEqual(['Lò Văn Pha: nói rõ']));
});

describe('what somebody says "khi"', () => {
  test.each([
    ['Bộ trưởng Lò Văn Pha tỏ ra lạc quan khi cho rằng hai nước sẽ sớm ký.', ['Lò Văn Pha: cho rằng']],
    ['Cựu Đại sứ Lò Văn Pha còn thẳng hơn khi viết: “Đừng chờ nữa”.', ['Lò Văn Pha: viết']],
    ['Bộ trưởng Lò Văn Pha im lặng khi được hỏi về việc này.', []],
    [
      'Ông Lò Văn Pha từ chối trả lời khi được hỏi về việc này, chỉ khẳng định chưa có gì mới.',
      ['Lò Văn Pha: khẳng định'],
    ],
  ])('%s', (text, all) => expect(speakerLines(text)).toEqual(all));
});

describe('behind a refusal', () => {
  test.each([
    ['Bộ trưởng Lò Văn Pha từ chối bình luận về con số này, chỉ nói “đang kiểm đếm”.', ['Lò Văn Pha: nói']],
    ['Bộ trưởng Lò Văn Pha từ chối bình luận về con số này, vốn được nói nhiều.', []],
  ])('%s', (text, all) => expect(speakerLines(text)).toEqual(all));
});

describe('what others say of somebody', () => {
  test.each([
    ['Hội nghị Nghề cá khai mạc ngày 20/3 tại Huế được cho là sẽ bàn việc này.', []],
    ['Ông Lò Văn Pha được cho biết vòng này khó.', []],
  ])('%s', (text, all) => expect(speakerLines(text)).toEqual(all));
});

describe('offices of armed services', () => {
  test.each([
    ['Tư lệnh hải quân Yudo Harsono cho biết tàu đã về.', 'person: Yudo Harsono | Tư lệnh hải quân'],
    [
      'Tư lệnh cảnh sát Somyot Wongsai thì phàn nàn với báo giới rằng việc chậm.',
      'person: Somyot Wongsai | Tư lệnh cảnh sát',
    ],
    ['Tư lệnh quân đội Lào cho biết tàu đã về.', 'role: Tư lệnh quân đội Lào | '],
  ])('%s', (text, one) =>
    expect(speakersIn(text).map(({ kind, name, title }) => `${kind}: ${name} | ${title ?? ''}`)).toEqual([
      one,
    ]),
  );
});

describe('whoever heads a branch', () => {
  const SAID = 'Bộ trưởng Bộ Giáo dục và Đào tạo Lò Văn Pha cho biết đã xong.';
  test.each([
    [`${SAID} Người đứng đầu ngành giáo dục hứa sẽ làm tiếp.`, ['Lò Văn Pha: cho biết, hứa']],
    [`${SAID} Tư lệnh ngành giáo dục hứa sẽ làm tiếp.`, ['Lò Văn Pha: cho biết, hứa']],
    [
      `${SAID} Người đứng đầu ngành y tế hứa sẽ làm tiếp.`,
      ['Lò Văn Pha: cho biết', 'Người đứng đầu ngành y tế: hứa'],
    ],
  ])('%s', (text, all) => expect(speakerLines(text)).toEqual(all));
});

describe('what speaks and what does not', () => {
  test.each([
    ['Phần lớn dòng hành động chỉ yêu cầu họp một lần.', []],
    ['Phần lớn các biện pháp chỉ yêu cầu họp một lần.', []],
    ['Phần lớn người dân yêu cầu họp một lần.', ['Phần lớn người dân: yêu cầu']],
    ['Hội nghị thảo luận về đề xuất giảm thuế.', []],
    ['Ngành y tế đề nghị họp một lần.', ['Ngành y tế: đề nghị']],
    ['Bà Lò Thị Mai, giáo sư Viện Công nghệ Alabama, cho biết đã xong.', ['Lò Thị Mai: cho biết']],
  ])('%s', (text, all) => expect(speakerLines(text)).toEqual(all));
});
