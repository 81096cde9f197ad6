import { describe, expect, test } from 'vitest';
import { voices } from './support.js';

describe('an office that is told behind the name', () => {
  test.each([
    [
      'The plan is late, says Datuk Seri Lim Wei Han. The Foreign Minister said it was cheap. Singapore Foreign Minister Dr Anna Reyes said it was early.',
      [
        'person Lim Wei Han (Foreign Minister): says, said',
        'person Anna Reyes (Singapore Foreign Minister): said',
      ],
    ],
    [
      'The plan is late, says Datuk Seri Lim Wei Han. The Lao foreign minister said it was cheap. Lao Foreign Minister Anna Reyes said it was early.',
      ['person Lim Wei Han: says', 'person Anna Reyes (Lao Foreign Minister): said, said'],
    ],
    [
      'Envoy Lim Wei Han said it was late. The Foreign Minister said it was cheap.',
      ['person Lim Wei Han (Envoy): said', 'role The Foreign Minister: said'],
    ],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('what somebody is called besides', () => {
  test.each([
    [
      'Minister Lim Wei Han said it was late. Tok Mat, as he is popularly known, also said it was cheap.',
      ['person Lim Wei Han (Minister): said, said'],
    ],
    [
      'Niwat Boonmee, better known as Kru Ti, said it was late. Kru Ti urged haste.',
      ['person Niwat Boonmee: said, urged'],
    ],
    [
      'Niwat Boonmee said it was late. Anna Reyes, as ever, urged haste.',
      ['person Niwat Boonmee: said', 'person Anna Reyes: urged'],
    ],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('clauses of their own', () => {
  test.each([
    [
      'The visit comes a week after Premier Ken Mori called on Hanoi to act.',
      ['person Ken Mori (Premier): called on'],
    ],
    [
      'A day after Premier Ken Mori warned of delays, Minister Anna Reyes said it was cheap.',
      ['person Ken Mori (Premier): warned', 'person Anna Reyes (Minister): said'],
    ],
    ['The work goes on until Premier Ken Mori says it is over.', []],
    [
      'According to a river study, much is lost where, scientist Anna Reyes warned, “the land is going”.',
      ['collective a river study: according to', 'person Anna Reyes (scientist): warned'],
    ],
    ['Chairman Anna Reyes questioned why it was late.', ['person Anna Reyes (Chairman): questioned']],
    ['Police General Niran Boonmee questioned five men.', []],
    [
      'Another diplomat said it was late. “It is cheap,” the source said.',
      ['role Another diplomat: said, said'],
    ],
    [
      'Lawyer and former senator Anna Reyes said it was late.',
      ['person Anna Reyes (Lawyer and former senator): said'],
    ],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('houses inside offices and names', () => {
  test.each([
    [
      'Anna Reyes, a researcher at the think tank Oru Nia, said it was late.',
      'person Anna Reyes (researcher at the think tank Oru Nia): said',
    ],
    [
      'Bank of Thailand governor Niran Boonmee said it was late.',
      'person Niran Boonmee (Bank of Thailand governor): said',
    ],
    [
      'Ministry of Health of the Republic of Indonesia spokeswoman Anna Reyes said it was late.',
      'person Anna Reyes (Ministry of Health of the Republic of Indonesia spokeswoman): said',
    ],
    ['Professor Emerita Anna Reyes said it was late.', 'person Anna Reyes (Professor Emerita): said'],
    ['It was late, according to U.S. trade data.', 'collective U.S. trade data: according to'],
    ['It was late, according to the UN refugee agency.', 'collective the UN refugee agency: according to'],
    ['It was late, according to Unicef.', 'collective Unicef: according to'],
    ['“It is late,” said one of them.', 'role one of them: said'],
    [
      'Its lead negotiator said it was late. Anna Reyes, who is also trade minister, told reporters it was cheap.',
      'person Anna Reyes (lead negotiator): said, told',
    ],
  ])('%s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));
});
