import { describe, expect, test } from 'vitest';
import { event, told } from './support.js';

describe('days that stand before the name of an event', () => {
  test.each([
    ['They agreed at the May 3-5 river summit in Hue.', 'river summit', '2022-05-03/2022-05-05'],
    ['They agreed at the 3-5 May River Summit in Hue.', 'River Summit', '2022-05-03/2022-05-05'],
    ['They agreed at a May 3 meeting of envoys in Hue.', 'meeting of envoys', '2022-05-03'],
    ['They agreed at the Oct. 26-28 summit in Hue last year.', 'summit', '2021-10-26/2021-10-28'],
  ])('%s', (sentence, name, day) => {
    const found = event(sentence);
    expect([found.name, found.date?.value]).toEqual([name, day]);
  });

  test('but a number is no day', () =>
    expect(told('The 28 meetings of envoys in Hue were long.').events).toEqual([]));
});

describe('the year in a name is that of its days', () => {
  test.each([
    ['The 2020 River Forum was held in Hue on 4-6 March.', '2020-03-04/2020-03-06'],
    ['They noted the Special River Summit 2020, held in Hue on 4-6 March.', '2020-03-04/2020-03-06'],
    ['The Forum on Vision 2025 was held in Hue on 4-6 March.', '2022-03-04/2022-03-06'],
  ])('%s', (sentence, day) => expect(event(sentence).date?.value).toBe(day));
});

test.each([
  ['The 3rd River Forum will be held in Hue in the third week of August.', '2022-08'],
  ['The 3rd River Forum will be held in Hue during the last week of July 2023.', '2023-07'],
  ['The 3rd River Forum will be held in Hue in the first half of 2023.', '2023'],
])('about when: %s', (sentence, day) => expect(event(sentence).date?.value).toBe(day));
