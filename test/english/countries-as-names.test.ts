import { expect, test } from 'vitest';
import { told, voices } from './support.js';

test.each([
  [
    'Georgia Reyes, a senior fellow at River University, said it was late. Reyes left.',
    ['person Georgia Reyes (senior fellow at River University): said'],
  ],
  ['Israel Santos, who leads the union, said it was late.', ['person Israel Santos: said']],
  ['“It is late,” said Jordan Reyes, a farmer.', ['person Jordan Reyes (farmer): said']],
  ['Ambassador Chad Reyes said it was late.', ['person Chad Reyes (Ambassador): said']],
  ['Minister Kang said it was late.', ['person Kang (Minister): said']],
  // What a country's word opens is seldom a person.
  ['Israel Rivers Board said it was late.', ['collective Israel Rivers Board: said']],
  ['Georgia Tech, in Atlanta, said it was late.', []],
  [
    'Jordan Trench, the deepest in the region, is warm, said Minister Kim Daro.',
    ['person Kim Daro (Minister): said'],
  ],
  // Countries that are told by whoever speaks for them.
  [
    "Congo's health minister Samuel Daro said it was late.",
    ["person Samuel Daro (Congo's health minister): said"],
  ],
  [
    'Jordanian Foreign Minister Kim Daro said it was late.',
    ['person Kim Daro (Jordanian Foreign Minister): said'],
  ],
  ['The African Union said it was late.', ['collective The African Union: said']],
  ['A protester said it was late.', ['role A protester: said']],
  ['Minister Kim Daro bluntly said it was late.', ['person Kim Daro (Minister): said']],
])('%s', (text, found) => expect(voices(text)).toEqual(found));

test.each([
  ['The governor invited them to a workshop in Manila on 7 October 2022.', ['workshop']],
  ['The governor likened it to a workshop.', []],
])('whom one invites is told when and where: %s', (text, names) =>
  expect(told(text).events.map(({ name }) => name)).toEqual(names),
);
