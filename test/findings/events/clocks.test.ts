import { describe, expect, test } from 'vitest';
import { eventsIn } from '../../support/event-article.js';

describe('a moment told by two clocks is dated where it happens', () => {
  test.each([
    ['Chiều 5/6/2020 (giờ New York, sáng 6/6/2020 giờ Hà Nội)', '2020-06-05'],
    ['Chiều 5/6/2020 (giờ New York), tức sáng 6/6/2020 (giờ Hà Nội)', '2020-06-05'],
    ['Ngày 5/6/2020 theo giờ địa phương (rạng sáng 6/6/2020 giờ Việt Nam)', '2020-06-05'],
    ['Rạng sáng 6/6/2020 (giờ Việt Nam, chiều 5/6/2020 giờ địa phương)', '2020-06-05'],
    ['Sáng 6/6/2020 giờ Hà Nội (tối 5/6/2020 theo giờ New York)', '2020-06-05'],
    ['Sáng 6/6/2020 (giờ Hà Nội)', '2020-06-06'],
  ])('%s', (day, value) =>
    expect(eventsIn(`${day}, Hội nghị Biển ASEAN đã diễn ra.`)[0]?.date?.value).toBe(value),
  );

  test('two days with a clock for one of them are two', () => {
    const events = eventsIn(
      'Ngày 5/6/2020 (giờ địa phương) diễn ra Hội nghị Biển ASEAN, ngày 6/6/2020 diễn ra Diễn đàn Cảng ASEAN.',
    );
    expect(events.map(({ date }) => date?.value)).toEqual(['2020-06-05', '2020-06-06']);
  });

  test('the place stands behind both', () =>
    expect(
      eventsIn(
        'Chiều 5/6/2020 (giờ New York, sáng 6/6/2020 giờ Hà Nội), tại Huế, Hội nghị Biển ASEAN đã diễn ra.',
      )[0]?.place,
    ).toBe('Huế'));
});
