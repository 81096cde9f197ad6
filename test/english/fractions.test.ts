import { describe, expect, test } from 'vitest';
import { figures } from './support.js';

describe('fractions of a counted set', () => {
  test.each([
    ['Half of the 12 projects had been completed.', ['6/12 projects completed']],
    ['Two-thirds of the 15 measures have been implemented.', ['10/15 measures implemented']],
    ['A quarter of its 20 action lines have been completed.', ['5/20 action lines completed']],
    // No whole number, or no exact one.
    ['Half of the 13 projects had been completed.', []],
    ['More than half of the 12 projects had been completed.', []],
    ['Half of the 12 ministers had been persuaded.', []],
    ['Half of the 12 projects were rejected.', []],
  ])('%s', (sentence, found) => expect(figures(sentence)).toEqual(found));
});

describe('a set that opens the sentence before its numbers', () => {
  test.each([
    ['Of the measures, 12 of 15 have been completed.', ['12/15 measures completed']],
    ["Of the plan's measures, only 12 out of 15 have been completed.", ['12/15 measures completed']],
    ['Of the ministers, 12 of 15 have been persuaded.', []],
  ])('%s', (sentence, found) => expect(figures(sentence)).toEqual(found));
});
