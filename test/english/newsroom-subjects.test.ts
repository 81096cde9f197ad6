import { describe, expect, test } from 'vitest';
import { voices } from './support.js';

describe('a source without a name is nobody who was named before', () => {
  test.each([
    [
      'President Anna Reyes said it was late. A seasoned Bangkok-based diplomat told reporters it was early.',
      ['person Anna Reyes (President): said', 'role A seasoned Bangkok-based diplomat: told'],
    ],
    [
      'President Anna Reyes said it was late. One visiting official said it was early.',
      ['person Anna Reyes (President): said', 'role One visiting official: said'],
    ],
    [
      'Envoy Anna Reyes said it was late. The seasoned diplomat said it was cheap.',
      ['person Anna Reyes (Envoy): said, said'],
    ],
    [
      'A diplomat from one of its member states conceded it was late.',
      ['role A diplomat from one of its member states: conceded'],
    ],
    ['Refugees in Oruna said it was late.', ['collective Refugees in Oruna: said']],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('capitals and papers as sources', () => {
  test.each([
    ['Beijing said it was late.', ['collective Beijing: said']],
    ['Kuala Lumpur rejected the claim.', ['collective Kuala Lumpur: rejected']],
    ['A man from Beijing said it was late.', []],
    ['A review of 14 papers found the word in none of them.', ['collective A review of 14 papers: found']],
    ['The ministry found the word in none of them.', []],
    ['Customs data showed it was late.', []],
    ['The rising index shows that trade is late.', []],
    ['Data from the ministry indicate a late start.', []],
    ['A survey by the ministry showed it was late.', ['collective A survey by the ministry: showed']],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('whom a story is about', () => {
  test.each([
    [
      'Anna Reyes lifted the lid. "It is late," the 30-year-old mother of three told reporters.',
      ['person Anna Reyes: told'],
    ],
    [
      'Envoy Ken Mori said it was late. For Anna Reyes, a former minister, the question is one of cost. "It is cheap," she said.',
      ['person Ken Mori (Envoy): said', 'person Anna Reyes (former minister): said'],
    ],
    [
      'Human Rights Watch’s Anna Reyes was scathing, writing on X that it was late.',
      ['person Anna Reyes: writing'],
    ],
    ['The Oruna Group’s Mega Plaza was full on Monday.', []],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('offices with words that no table knows', () => {
  test.each([
    [
      "Consumer group Oru's secretary-general, Anna Reyes, said it was late.",
      "Consumer group Oru's secretary-general",
    ],
    [
      'Oru president and chief executive officer Anna Reyes said it was late.',
      'Oru president and chief executive officer',
    ],
    [
      'Anna Reyes, Malaysia’s flood relief and border commissioner, said it was late.',
      'Malaysia’s flood relief and border commissioner',
    ],
    ['Her commune chief, Anna Reyes, said it was late.', 'commune chief'],
    [
      'Energy Transition and Water Transformation Minister Anna Reyes said it was late.',
      'Energy Transition and Water Transformation Minister',
    ],
  ])('%s', (sentence, office) => expect(voices(sentence)).toEqual([`person Anna Reyes (${office}): said`]));

  test('"his deputy" is somebody, "deputy minister" one office', () => {
    expect(
      voices('Minister Ken Mori said it was late, while his deputy, Anna Reyes, said it was early.'),
    ).toEqual(['person Ken Mori (Minister): said', 'person Anna Reyes (deputy): said']);
    expect(voices('Deputy Foreign Minister Anna Reyes said it was late.')).toEqual([
      'person Anna Reyes (Deputy Foreign Minister): said',
    ]);
  });
});

describe('verbs that ask for a quotation, or for words before them', () => {
  test.each([
    ['President Anna Reyes called the cuts “a crime”.', ['person Anna Reyes (President): called']],
    ['President Anna Reyes called a vote “in good time” for Monday.', []],
    ['President Anna Reyes called her mother.', []],
    ['The minister met a guest. President Anna Reyes replied.', []],
    ['“It is late,” President Anna Reyes replied.', ['person Anna Reyes (President): replied']],
    [
      'Premier Anna Reyes was reported as saying that it was late.',
      ['person Anna Reyes (Premier): was reported as saying'],
    ],
    ['A former minister, who requested anonymity, smiled.', []],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});
