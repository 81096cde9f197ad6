import { describe, expect, test } from 'vitest';
import { voices } from './support.js';

describe('a source without a name, told again behind somebody named', () => {
  test.each([
    [
      'A government official said it was late. Minister Kim Daro proposed it at the forum, the official said.',
      ['role A government official: said, said'],
    ],
    [
      'Minister Kim Daro praised the pact. A Lao diplomat based in Hue, who asked not to be named, said it was late. Minister Kim Daro left. The diplomat warned of delays.',
      ['person Kim Daro (Minister): praised', 'role A Lao diplomat: said, warned'],
    ],
    [
      'A farmer said it was late. Minister Kim Daro came. The farmer said he was tired.',
      ['role A farmer: said, said'],
    ],
    // Somebody of whom the same noun is told was named since.
    [
      'A senior official said it was late. Trade official Kim Daro came. The official said it was true.',
      ['role A senior official: said', 'person Kim Daro (Trade official): said'],
    ],
    [
      'Foreign Minister Kim Daro came. The diplomat said it was true.',
      ['person Kim Daro (Foreign Minister): said'],
    ],
  ])('%s', (text, found) => expect(voices(text)).toEqual(found));
});

test.each([
  ['A diplomat in Hue, who asked not to be named, said it was late.', ['role A diplomat in Hue: said']],
  [
    'Two officials familiar with the talks, who were not authorised to speak, said it was late.',
    ['collective Two officials: said'],
  ],
  [
    'Defence Minister Kim Daro came. “It is late,” Daro, a former three-star general, said.',
    ['person Kim Daro (Defence Minister): said'],
  ],
  ['Kim Daro of River University has written that it was late.', ['person Kim Daro: written']],
  ['The letter was written in Hue.', []],
  [
    'Vice Minister of Ecology and Environment Guo Daro said it was late.',
    ['person Guo Daro (Vice Minister of Ecology and Environment): said'],
  ],
])('%s', (text, found) => expect(voices(text)).toEqual(found));
