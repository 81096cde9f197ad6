import { describe, expect, test } from 'vitest';
import { eventsIn } from '../../support/event-article.js';

const told = (text: string) => eventsIn(text).map(({ name, date }) => `${name}: ${date?.value}`);

describe('one of another year, told again by its noun alone', () => {
  test.each([
    [
      'Hội nghị Cảng ASEAN diễn ra tại Huế ngày 6/9/2023. Trước đó, ở hội nghị tháng 11/2022 tại Vinh, ông công bố sáng kiến.',
      ['Hội nghị Cảng ASEAN: 2023-09-06', 'hội nghị: 2022-11'],
    ],
    // A day of the same span.
    [
      'Hội nghị Cảng ASEAN diễn ra tại Huế từ 28/9 đến 2/10/2023. Tại hội nghị ngày 2/10/2023 ở Huế, ông công bố sáng kiến.',
      ['Hội nghị Cảng ASEAN: 2023-09-28/2023-10-02'],
    ],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));
});

test.each([
  [
    'Bộ trưởng hội đàm với Bộ trưởng Kinh tế, Thương mại và Công nghiệp Nhật Bản ngày 5/7/2023.',
    'hội đàm với Bộ trưởng Kinh tế, Thương mại và Công nghiệp Nhật Bản',
  ],
  [
    'Ngày 5/7/2023, Bộ trưởng có buổi tiếp và làm việc với Đại sứ Nhật Bản.',
    'buổi tiếp và làm việc với Đại sứ Nhật Bản',
  ],
  ['Ngày 5/7/2023, ông họp với Bộ Tài chính, Bộ Công Thương.', 'họp với Bộ Tài chính'],
])('whom a meeting was with: %s', (text, name) =>
  expect(eventsIn(text).map((one) => one.name)).toEqual([name]),
);
