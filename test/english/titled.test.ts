import { describe, expect, test } from 'vitest';
import { voices } from './support.js';

describe('the offices of named people', () => {
  test.each([
    [
      'Minister of Marine Affairs and Fisheries of Indonesia Yudi Santosa said it was late.',
      'person Yudi Santosa (Minister of Marine Affairs and Fisheries of Indonesia): said',
    ],
    [
      'Minister for Culture, Community and Youth Lim Wei Han said it was late.',
      'person Lim Wei Han (Minister for Culture, Community and Youth): said',
    ],
    [
      'Minister of Cults and Religion Sok Dara said it was late.',
      'person Sok Dara (Minister of Cults and Religion): said',
    ],
    [
      'UNDP Regional Director for Asia and the Pacific Anna Reyes said it was late.',
      'person Anna Reyes (UNDP Regional Director for Asia and the Pacific): said',
    ],
    [
      'The plan is late, according to its director, Anna Reyes.',
      'person Anna Reyes (director): according to',
    ],
    [
      "The work has stopped, according to the agency's director, Anna Reyes.",
      'person Anna Reyes (director): according to',
    ],
    ['"It is late," said the governor, Anna Reyes.', 'person Anna Reyes (governor): said'],
    [
      'Deputy Secretary-General of ASEAN for Trade, Anna Reyes, said it was late.',
      'person Anna Reyes (Deputy Secretary-General of ASEAN for Trade): said',
    ],
    [
      'Meanwhile, Director General of Trade at the Foreign Ministry, Yudi Santosa, said it was late.',
      'person Yudi Santosa (Director General of Trade at the Foreign Ministry): said',
    ],
    [
      'Datin Paduka Hajah Nor Aminah binti Haji Lokman said it was late.',
      'person Nor Aminah binti Haji Lokman: said',
    ],
    [
      '“It is late,” said Datin Paduka Hajah Nor Aminah binti Haji Lokman, the trade minister.',
      'person Nor Aminah binti Haji Lokman (trade minister): said',
    ],
  ])('%s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));

  test('a place behind an office that nobody asks for is no name', () =>
    expect(voices('"It is late," said the minister. He met the governor, Upper Delta.')).toEqual([
      'role the minister: said',
    ]));
});

describe('ranks and words of address are no part of a name', () => {
  test.each([
    ['Pol Gen Somchai Rattanakul said it was late.', 'person Somchai Rattanakul: said'],
    [
      'Interior Minister Pol Lt Gen Somchai Rattanakul said it was late.',
      'person Somchai Rattanakul (Interior Minister): said',
    ],
    ['M.R. Chatri Devakul said it was late.', 'person Chatri Devakul: said'],
    ['Assoc Prof Dr Niran Boonmee of Doi Luang University said it was late.', 'person Niran Boonmee: said'],
    ['Neak Oknha Sok Dara said it was late.', 'person Sok Dara: said'],
    ['Khunying Malee Suwan said it was late. She urged haste.', 'person Malee Suwan: said, urged'],
  ])('%s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));
});

describe('several who say it', () => {
  test.each([
    [
      'Lim Wei Han, Lao foreign minister, and Thai President Anna Reyes called for haste.',
      [
        'person Lim Wei Han (Lao foreign minister): called for',
        'person Anna Reyes (Thai President): called for',
      ],
    ],
    [
      'Lao Minister Lim Wei Han, Thai Minister Yudi Santosa and President Anna Reyes called for haste.',
      [
        'person Lim Wei Han (Lao Minister): called for',
        'person Yudi Santosa (Thai Minister): called for',
        'person Anna Reyes (President): called for',
      ],
    ],
    [
      'After talks with Lao Minister Lim Wei Han, Yudi Santosa and Anna Reyes called for haste.',
      ['person Yudi Santosa: called for', 'person Anna Reyes: called for'],
    ],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('a source that is a pronoun', () => {
  test.each([
    ['Director Anna Reyes came. According to her, it is late.', 'person Anna Reyes (Director): according to'],
    [
      'Director Yudi Santosa came. It is late, according to him.',
      'person Yudi Santosa (Director): according to',
    ],
    ['Director Anna Reyes came. According to her office, it is late.', 'collective her office: according to'],
  ])('%s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));
});

describe('verbs of saying that look like something else', () => {
  test.each([
    ['Anna Reyes came. "It is late," she said by telephone.', ['person Anna Reyes: said']],
    ['Director Anna Reyes estimated the loss at two tonnes.', ['person Anna Reyes (Director): estimated']],
    ['It was said by many. The minister met an estimated 40 people.', []],
    ['The dam was built according to its charter.', []],
    ['The plan estimated at two billion was dropped.', []],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('names with initials and nicknames, offices held for the time being', () => {
  test.each([
    [
      'Foreign Affairs Secretary Enrique A. Manansala said it was late. "We stay," Manansala told reporters.',
      'person Enrique A. Manansala (Foreign Affairs Secretary): said, told',
    ],
    [
      'Rodolfo "Boyet" Serrano, a former ambassador, once said that it was late.',
      'person Rodolfo "Boyet" Serrano (former ambassador): said',
    ],
    [
      'Samdech Moha Borvor Thipadei Hun Dara urged haste. Hun Dara hailed the pact.',
      'person Hun Dara: urged, hailed',
    ],
    [
      '"It is late," warned Anna Reyes, the UN Resident Coordinator a.i. in Laos.',
      'person Anna Reyes (UN Resident Coordinator a.i. in Laos): warned',
    ],
    [
      'Country Director ad interim Anna Reyes said it was late.',
      'person Anna Reyes (Country Director ad interim): said',
    ],
    [
      "U Than Hlaing, Myanmar's junta-appointed foreign minister, rejected the call.",
      "person Than Hlaing (Myanmar's junta-appointed foreign minister): rejected",
    ],
    [
      'Minister Anna Reyes was quoted by River Daily as saying it was late.',
      'person Anna Reyes (Minister): was quoted',
    ],
    ['Minister Anna Reyes has called the pact a milestone.', 'person Anna Reyes (Minister): called the pact'],
  ])('%s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));

  test.each([
    'His Royal Highness urged haste.',
    'The rice was quoted at two dollars.',
    'The ministers took Plan A. Nothing was said.',
  ])('nobody in: %s', (sentence) => expect(voices(sentence)).toEqual([]));
});

describe('"the DFA official" after several officials', () => {
  const both = 'DFA Spokesperson Anna Reyes said it was late. Governor Lim Wei Han urged haste.';

  test('is the one of whom that body is told', () =>
    expect(voices(`${both} The DFA official disclosed more.`)).toEqual([
      'person Anna Reyes (DFA Spokesperson): said, disclosed',
      'person Lim Wei Han (Governor): urged',
    ]));

  test('is nobody where the body is told of none', () =>
    expect(voices(`${both} The UNDP official disclosed more.`)).toEqual([
      'person Anna Reyes (DFA Spokesperson): said',
      'person Lim Wei Han (Governor): urged',
    ]));

  test('is the last one where no body is told', () =>
    expect(voices(`${both} The official disclosed more.`)).toEqual([
      'person Anna Reyes (DFA Spokesperson): said',
      'person Lim Wei Han (Governor): urged, disclosed',
    ]));
});

describe('an office by its initials', () => {
  test.each([
    [
      'Prime Minister Anna Reyes said it was late. The PM urged haste.',
      'person Anna Reyes (Prime Minister): said, urged',
    ],
    [
      'PM Anna Reyes said it was late. The Prime Minister urged haste.',
      'person Anna Reyes (PM): said, urged',
    ],
  ])('%s', (sentences, voice) => expect(voices(sentences)).toEqual([voice]));

  test('is not that of the deputy', () =>
    expect(voices('Deputy Prime Minister Anna Reyes said it was late. The PM urged haste.')).toEqual([
      'person Anna Reyes (Deputy Prime Minister): said',
      'role The PM: urged',
    ]));
});

test.each([
  ['Spokesman Lim Wei Han blamed armed groups.', ['person Lim Wei Han (Spokesman): blamed']],
  ['Lim Wei Han was blamed by many. The accused was heard.', []],
])('blame: %s', (sentence, found) => expect(voices(sentence)).toEqual(found));

test.each([
  [
    'Anna Reyes, chief economist at Bank Alpha, predicted rain.',
    'person Anna Reyes (chief economist at Bank Alpha): predicted',
  ],
  [
    'Anna Reyes, a list-MP of the House, predicted rain.',
    'person Anna Reyes (list-MP of the House): predicted',
  ],
])('%s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));

test.each([
  ['Justice Minister Lena Rask said the work was done.', ['person Lena Rask (Justice Minister): said']],
  ['Justice Antonio Carpo said the work was done.', ['person Antonio Carpo (Justice): said']],
  ['Minister Counsellor Lena Rask said the work was done.', ['person Lena Rask (Minister Counsellor): said']],
])('one office in two words that are offices: %s', (text, found) => expect(voices(text)).toEqual(found));
