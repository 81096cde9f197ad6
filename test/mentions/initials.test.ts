import { expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

/** "name | title" of everybody who speaks. */
function holders(text: string): string[] {
  const article = prose(text);
  return findSpeakers(article, findPeople(article))
    .filter(({ kind }) => kind === 'person')
    .map(({ name, title }) => `${name} | ${title ?? ''}`);
}

test.each([
  ['Thủ tướng Nhật Bản S.A-nê tuyên bố hỗ trợ.', 'S.A-nê | Thủ tướng Nhật Bản'],
  ['Tổng thống Mỹ J.Belden tuyên bố hỗ trợ.', 'J.Belden | Tổng thống Mỹ'],
  ['Đại diện cấp cao của EU Ph.Mô-ga-ni cho biết EU ủng hộ.', 'Ph.Mô-ga-ni | Đại diện cấp cao của EU'],
  ['Cựu Tổng thống Mỹ G.W.Bát-sơ cho rằng cần hợp tác.', 'G.W.Bát-sơ | Cựu Tổng thống Mỹ'],
  ['Ông A.Ghê-tê-rét đến. Ông Ghê-tê-rét nói các nước phải hành động.', 'A.Ghê-tê-rét | '],
  ['Thủ tướng Thái-lan Pra-út Chan Ô-cha nêu rõ ba điểm.', 'Pra-út Chan Ô-cha | Thủ tướng Thái-lan'],
])('an initial with nothing but a full stop before the name, and old spellings: %s', (text, found) =>
  expect(holders(text)).toEqual([found]),
);

test.each(['Bí thư Tp.Hồ Chí Minh cho biết sẽ họp.', 'Bà Trần Thị H.Kết quả tốt.'])(
  'an abbreviation before a place, a cut name at the end of its sentence: %s',
  (text) => expect(holders(text).join()).not.toMatch(/Tp\.|Kết/u),
);

test.each([
  [
    'Ngoại trưởng Mỹ John Kerrigan đến. Ông J.Kerrigan nói các nước phải hành động.',
    'John Kerrigan | Ngoại trưởng Mỹ',
  ],
  [
    'Ông J.Kerrigan nói các nước phải hành động. Ngoại trưởng Mỹ John Kerrigan đã đến.',
    'John Kerrigan | Ngoại trưởng Mỹ',
  ],
  ['Thứ trưởng Nga I-go Mô-gan-lốp đến. Ông I.Mô-gan-lốp cảm ơn.', 'I-go Mô-gan-lốp | Thứ trưởng Nga'],
  ['Ngoại trưởng Mỹ Mark Kerrigan đến. Ông J.Kerrigan cảm ơn.', 'J.Kerrigan | '],
])('an initial of the first name that stands elsewhere: %s', (text, found) =>
  expect(holders(text)).toEqual([found]),
);
