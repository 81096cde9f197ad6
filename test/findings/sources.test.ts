import { describe, expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

/** The bodies, sides and papers that speak. */
function sources(text: string): string[] {
  const article = prose(text);
  return findSpeakers(article, findPeople(article))
    .filter(({ kind }) => kind !== 'person')
    .map(({ name }) => name);
}

describe('bodies as subjects', () => {
  test.each([
    ['Tổ chức Biển Sạch hôm qua chỉ trích ASEAN làm ít.', ['Tổ chức Biển Sạch']],
    ['Philippines, nước giữ ghế chủ tịch nhóm, yêu cầu hoãn cuộc họp.', ['Philippines']],
    ['Hãng tin Antara dẫn một nguồn thạo tin nói rằng vòng này sẽ hoãn.', ['Hãng tin Antara']],
  ])('%s', (text, names) => expect(sources(text)).toEqual(expect.arrayContaining(names)));

  test.each([
    [
      'Đại diện UBND tỉnh Hà Giang có mặt tại họp báo cho hay tỉnh đã xong việc.',
      'Đại diện UBND tỉnh Hà Giang',
    ],
    ['Các bộ trưởng tại hội nghị kêu gọi hai bên kiềm chế.', 'Các bộ trưởng'],
    ['Tờ Manila Times dẫn lời một nhà ngoại giao giấu tên nói rằng việc đã xong.', 'một nhà ngoại giao'],
    [
      'Phái đoàn Việt Nam do Thứ trưởng Lê Khánh dẫn đầu kiến nghị mở rộng chương trình.',
      'Phái đoàn Việt Nam',
    ],
    [
      'Thái Lan và Việt Nam, hai nước xuất khẩu gạo lớn nhất, cam kết giữ nguồn cung.',
      'Thái Lan và Việt Nam',
    ],
    ['Các hiệu trưởng kiến nghị miễn thị thực.', 'Các hiệu trưởng'],
    ['Đại diện Cục Lãnh sự thông báo 38 người đã về.', 'Đại diện Cục Lãnh sự'],
  ])('%s', (text, name) => expect(sources(text)).toContainEqual(expect.stringContaining(name)));

  test.each([
    [
      'Báo Sóng dẫn một quan chức giấu tên của Chính phủ Lào cho biết vòng này sẽ hoãn.',
      'một quan chức giấu tên của Chính phủ Lào',
    ],
    ['Vòng này sẽ hoãn, Báo Sóng dẫn các quan chức Lào cho biết.', 'các quan chức Lào'],
    ['Báo Sóng dẫn nguồn tin ngoại giao cho hay vòng này sẽ hoãn.', 'nguồn tin ngoại giao'],
    ['Lào, Chủ tịch nhóm năm 2020, cho biết sẽ mời các bên.', 'Lào'],
    ['Thông tin tới các bên, Lào, Chủ tịch ASEAN năm 2020, cho biết sẽ có hai vòng.', 'Lào'],
    ['Nhóm vận động Friends of the Sea cảnh báo nước dâng nhanh.', 'Nhóm vận động Friends of the Sea'],
    ['Tổ chức nhân quyền Blue Rights cho biết việc này.', 'Tổ chức nhân quyền Blue Rights'],
  ])('whom a paper quotes, what somebody is between commas: %s', (text, name) =>
    expect(sources(text)).toContain(name),
  );

  test('a country where somebody speaks does not', () =>
    expect(
      sources('Phát biểu tại Vientiane, Lào, Chủ tịch ASEAN năm 2020, cho biết sẽ có hai vòng.'),
    ).not.toContain('Lào'));

  test('who will not comment says nothing by that', () =>
    expect(sources('Bộ Quốc phòng Lào từ chối bình luận về việc này.')).toEqual([]));

  test('a verb inside a body’s name is none', () =>
    expect(sources('Cuộc họp của Ủy ban chỉ đạo về khói mù diễn ra sáng 5/6.')).toEqual([]));

  test('an object between commas does not speak', () =>
    expect(sources('Ông rời Lào, nước láng giềng, yêu cầu đoàn chờ.')).toEqual([]));
});

describe('one body under two names', () => {
  test.each([
    'Tổ công tác của Thủ tướng nhấn mạnh việc này.\nTheo Tổ công tác, còn hai việc.',
    'Ủy ban Pháp luật đề nghị hoãn.\nỦy ban Pháp luật của Quốc hội cho rằng còn sớm.',
  ])('%s', (text) => expect(sources(text)).toHaveLength(1));

  test('another country’s is another one', () =>
    expect(
      sources('Bộ Ngoại giao cho biết đã gửi công hàm.\nBộ Ngoại giao của Lào xác nhận việc này.'),
    ).toHaveLength(2));
});

test('what is adopted does not speak for itself', () =>
  expect(sources('Cuộc họp kéo dài ba giờ thông qua tuyên bố kêu gọi các nước kiềm chế.')).toEqual([]));
