import { expect, test } from 'vitest';
import { told } from './support.js';

const names = (text: string): readonly string[] => told(text).events.map(({ name }) => name);

test.each([
  'The envoy said on Tuesday that she had raised the matter during her latest trip to Bangkok.',
  'He told reporters about his last visit to Hanoi.',
  'The envoy, who last visited Hanoi in March, said it was late.',
])('a journey that somebody only looks back at is no event: %s', (text) => expect(names(text)).toEqual([]));

test.each([
  ['During his latest trip to Hanoi on 5 May 2022, the envoy met the minister.', 'latest trip to Hanoi'],
  ['The envoy said his recent visit to Hanoi on 5 May 2022 was useful.', 'recent visit to Hanoi'],
  ['The envoy said an official visit to Japan would follow in June.', 'official visit to Japan'],
])('one with its day, or ahead, is: %s', (text, name) => expect(names(text)).toEqual([name]));

test.each([
  ['Lao Minister Kim Daro will visit Hanoi on 20 June.', 'visit Hanoi', '2022-06-20', 'planned', true],
  ['Lao Minister Kim Daro is due to visit Vietnam next month.', 'visit Vietnam', '2022-07', 'planned', true],
  [
    'Lao Minister Kim Daro is visiting Hue and Vinh from 9 to 12 June.',
    'visiting Hue',
    '2022-06-09/2022-06-12',
    'held',
    true,
  ],
  // Told aside of somebody: what happened, and not what the article is about.
  [
    'Minister Kim Daro, who visited Hanoi in March, said it was late.',
    'visited Hanoi',
    '2022-03',
    'held',
    false,
  ],
])('a visit told by its verb: %s', (text, ...facts) => {
  const [visit] = told(text).events;
  expect([visit?.name, visit?.date?.value, visit?.status, visit?.main]).toEqual(facts);
});

test.each([
  'Minister Kim Daro will visit schools in Hanoi on 20 June.',
  'Tourists visiting Laos pay in cash.',
])('no visit of a country: %s', (text) => expect(names(text)).toEqual([]));
