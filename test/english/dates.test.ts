import { describe, expect, test } from 'vitest';
import { stampDate } from '../../src/languages/en/read/stamps.js';
import { edtfInterval } from '../../src/mentions/calendar.js';
import { findDates } from '../../src/mentions/dates.js';
import { prose } from './support.js';

function dates(text: string): (string | null)[] {
  const article = prose(text);
  return findDates(article, { from: 0, to: article.tokens.count }).map(({ start, end }) =>
    edtfInterval(start, end),
  );
}

describe('dates in prose', () => {
  test.each([
    ['on 19 November 2011', ['2011-11-19']],
    ['on November 19, 2011,', ['2011-11-19']],
    ['on the 2nd of September 2021', ['2021-09-02']],
    ['on 5 September', ['XXXX-09-05']],
    ['on Sept. 5', ['XXXX-09-05']],
    ['from 15 to 17 November 2021', ['2021-11-15/2021-11-17']],
    ['on 20-21 September 2022', ['2022-09-20/2022-09-21']],
    ['from 31 July to 6 August 2022', ['2022-07-31/2022-08-06']],
    ['from July 31 to August 6, 2022', ['2022-07-31/2022-08-06']],
    ['Nov. 10 to 13', ['XXXX-11-10/XXXX-11-13']],
    ['from 30 December to 2 January 2022', ['2021-12-30/2022-01-02']],
    ['on 1 and 2 March 2022', ['2022-03-01/2022-03-02']],
    ['in September 2021', ['2021-09']],
    ['in May', ['XXXX-05']],
    ['in 2025', ['2025']],
    ['on Friday, 2 June 2023', ['2023-06-02']],
    ['in the first quarter of 2024', ['2024-01/2024-03']],
    ['in Q4 2023', ['2023-10/2023-12']],
  ])('%s', (text, expected) => expect(dates(`It began ${text} there.`)).toEqual(expected));

  test.each([
    'It may begin and they march on.',
    'May Myat and April Lim came.',
    'The 2021-2025 plan has 31 parts.',
    'Page 12 of 30 is lost.',
  ])('none in: %s', (text) => expect(dates(text)).toEqual([]));
});

describe('days told by their names', () => {
  const days = (text: string): unknown[] => {
    const article = prose(`It ran ${text}.`);
    return findDates(article, { from: 0, to: article.tokens.count }).map(
      ({ weekday, lastWeekday, relative }) => [weekday, lastWeekday ?? null, relative?.unit ?? null],
    );
  };

  test.each([
    ['from Tuesday to Thursday', [[2, 4, null]]],
    ['from Friday to Monday next week', [[5, 1, 'week']]],
    ['on Monday and Tuesday', [[1, 2, null]]],
    [
      'on Monday and Friday',
      [
        [1, null, null],
        [5, null, null],
      ],
    ],
    ['on Monday to the end', [[1, null, null]]],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected));
});

describe('dates in stamps', () => {
  test.each([
    ['2 September 2021', '2021-09-02'],
    ['Sep 02, 2021', '2021-09-02'],
    ['02-Sep-2021', '2021-09-02'],
    ['October 11, 2018 06:30 PM', '2018-10-11'],
  ])('%s', (text, date) => {
    const page = prose(text);
    expect(stampDate(page, 0, page.tokens.count)?.date).toBe(date);
  });

  test.each(['September 2021', '2 September', '31 February 2021'])('no full day: %s', (text) => {
    const page = prose(text);
    expect(stampDate(page, 0, page.tokens.count)).toBeNull();
  });
});
