import { describe, expect, test } from 'vitest';
import { told } from './support.js';

/** "name | day | place | number": one line an event. */
function events(sentences: string): string[] {
  return told(sentences).events.map(
    ({ name, date, place, ordinal }) =>
      `${name} | ${date?.value ?? '-'} | ${place ?? '-'} | ${ordinal ?? '-'}`,
  );
}

describe('bodies that meet once for each number', () => {
  test.each([
    [
      'Laos and Canada held the 7th Joint Consultative Commission (JCC) in Hue on May 21.',
      ['7th Joint Consultative Commission (JCC) | 2022-05-21 | Hue | 7'],
    ],
    [
      'The 12th Bilateral Consultation Mechanism on the River was held in Beijing on 24 March 2022.',
      ['12th Bilateral Consultation Mechanism on the River | 2022-03-24 | Beijing | 12'],
    ],
    ['The Joint Commission was set up in Hue on May 21.', []],
    ['The first joint working group was formed on May 21.', []],
  ])('%s', (sentence, found) => expect(events(sentence)).toEqual(found));
});

describe('a meeting that leads up to another one', () => {
  test.each([
    'A preparatory meeting for the 5th ASEAN Water Forum',
    'A meeting on preparations for the 5th ASEAN Water Forum',
    'A meeting to prepare for the 5th ASEAN Water Forum',
  ])('%s', (name) =>
    expect(events(`${name} was held in Hue on May 21.`)).toEqual([
      `${name.slice(2)} | 2022-05-21 | Hue | -`,
      '5th ASEAN Water Forum | - | - | 5',
    ]),
  );
});

describe('one meeting by its name and by its acronym', () => {
  test('with the acronym at the end of what it is about', () =>
    expect(
      events(
        'The 15th Meeting of the Ministers on Better Rivers (MBRM) opened. She spoke at the 15th MBRM in Hue on May 3.',
      ),
    ).toEqual(['15th Meeting of the Ministers on Better Rivers (MBRM) | 2022-05-03 | Hue | 15']));
  test('not the acronym of whoever a meeting without a name is with', () => {
    const acronyms = (sentence: string) => told(sentence).events.map(({ acronym }) => acronym);
    expect(acronyms('A meeting with the Better Rivers Trust (BRT) was held in Hue on May 3.')).toEqual([
      null,
    ]);
    expect(acronyms('The 15th Meeting of the Ministers on Better Rivers (MBRM) was held in Hue.')).toEqual([
      'MBRM',
    ]);
  });
  test('parties to a treaty', () =>
    expect(
      events(
        'The 18th Meeting of the Conference of the Parties to the Agreement on Clean Rivers (COP-18) was held in Hue on May 3.',
      ),
    ).toEqual([
      '18th Meeting of the Conference of the Parties to the Agreement on Clean Rivers (COP-18) | 2022-05-03 | Hue | 18',
    ]));
});

describe('where and when behind a house without a name', () => {
  test.each([
    ['The 5th ASEAN Water Forum was held at a hotel here from May 3 to 5.', '2022-05-03/2022-05-05 | -'],
    ['The 5th ASEAN Water Forum was held at a resort in Hue on May 3.', '2022-05-03 | Hue'],
    [
      'The 5th ASEAN Water Forum was held at the Ministry of Foreign Affairs in Hue on May 3.',
      '2022-05-03 | Ministry of Foreign Affairs in Hue',
    ],
    [
      'The 5th ASEAN Water Forum opened. She spoke on the sidelines of the forum, which was held in Hue on May 3.',
      '2022-05-03 | Hue',
    ],
  ])('%s', (sentence, found) => expect(events(sentence)).toEqual([`5th ASEAN Water Forum | ${found} | 5`]));
});
