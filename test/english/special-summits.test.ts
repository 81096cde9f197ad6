import { expect, test } from 'vitest';
import { event, told } from './support.js';

test.each([
  'The ministers attended the Commemorative Summit for the 50th Year of River Friendship in Tokyo on 17 December 2021.',
  'The ministers attended the ASEAN-Japan Commemorative Summit to commemorate the 50th anniversary of relations in Tokyo on 17 December 2021.',
])('what a summit is for hides no day: %s', (sentence) => {
  expect(event(sentence)).toMatchObject({ date: { value: '2021-12-17' }, place: 'Tokyo', type: 'summit' });
});

test('a country of two words, one of which is a verb, is in the name', () => {
  const { events } = told(
    'The 9th ASEAN-United States Special Summit was held on 12-13 May 2021 in Washington. The 10th ASEAN-United States Summit took place in Phnom Penh on 12 November 2021.',
  );
  expect(events.map(({ name, ordinal, place }) => `${name} ${ordinal} ${place}`)).toEqual([
    '9th ASEAN-United States Special Summit 9 Washington',
    '10th ASEAN-United States Summit 10 Phnom Penh',
  ]);
});

test('"whose" is no part of a name', () => {
  expect(event('President Lim Wei, whose state visit lasted from March 9 to 11, went home.').name).toBe(
    'state visit',
  );
});
