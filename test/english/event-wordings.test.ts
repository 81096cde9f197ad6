import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';

/** The events of an invented page: name, day, place and number, each only where it is told. */
function told(lead: string): string[] {
  const text = [
    'News in brief from the region',
    '8 March 2024',
    lead,
    'The details were released on the website of the ministry together with several photographs.',
  ].join('\n');
  const { events } = extract(text, { published: '2024-03-08', language: 'en' });
  return events.map(({ name, date, place, ordinal }) =>
    [name, date?.value ?? '', place ?? '', ordinal ?? ''].join(' | '),
  );
}

describe('what an event is called', () => {
  test.each([
    [
      'The exhibition "Colours of Clay" opened at the National Museum in Manila on Tuesday.',
      ['exhibition "Colours of Clay" | 2024-03-05 | National Museum in Manila | '],
    ],
    [
      'The naval exercise Blue Heron 24 began in Rayong province on February 27.',
      ['naval exercise Blue Heron 24 | 2024-02-27 | Rayong province | '],
    ],
    [
      'Troops opened Exercise Blue Heron 2023 in Palawan on August 15, 2023.',
      ['Exercise Blue Heron 2023 | 2023-08-15 | Palawan | '],
    ],
    // A month is no name.
    ['The naval exercise March 5 drew few ships.', ['naval exercise | 2024-03-05 |  | ']],
    // "Drew" is a name elsewhere.
    [
      'The Regional Conference on Clean Harbours drew 300 people.',
      ['Regional Conference on Clean Harbours |  |  | '],
    ],
    ['The port held its media briefing on 18 February.', ['media briefing | 2024-02-18 |  | ']],
    [
      'The 22nd Harbour Assembly of Young Sailors took place in Manila on 12 February.',
      ['22nd Harbour Assembly of Young Sailors | 2024-02-12 | Manila | 22'],
    ],
    // A body, and a house.
    ['The Harbour Summit Organising Secretariat moved on 1 March.', []],
    [
      'The harbour forum was held at the Jakarta History Museum on 1 March.',
      ['harbour forum | 2024-03-01 | Jakarta History Museum | '],
    ],
    ['The Assembly passed the bill in Manila on 12 February.', []],
  ])('%s', (lead, events) => expect(told(lead)).toEqual(events));
});

test.each([
  // Its number knows the year better than the nearest September.
  [
    'The 79th session of the United Nations General Assembly opens in New York in September.',
    ['79th session of the United Nations General Assembly | 2024-09 | New York | 79'],
  ],
  [
    'The Council will hold its fifty-sixth session from 18 June to 12 July at the Palais des Nations in Geneva.',
    ['fifty-sixth session | 2024-06-18/2024-07-12 | Palais des Nations in Geneva | 56'],
  ],
  // What is told of it goes on behind whom it is for.
  [
    'A retreat for harbour masters will be held in Manila on 28 and 29 March.',
    ['retreat | 2024-03-28/2024-03-29 | Manila | '],
  ],
])('%s', (lead, events) => expect(told(lead)).toEqual(events));
