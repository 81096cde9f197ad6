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

describe('verbs of saying that look like something else', () => {
  test.each([
    ['Anna Reyes came. "It is late," she said by telephone.', ['person Anna Reyes: said']],
    ['Director Anna Reyes estimated the loss at two tonnes.', ['person Anna Reyes (Director): estimated']],
    ['It was said by many. The minister met an estimated 40 people.', []],
    ['The dam was built according to its charter.', []],
    ['The plan estimated at two billion was dropped.', []],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});
