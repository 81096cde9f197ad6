import { describe, expect, test } from 'vitest';
import { agrees, percentOf } from '../../src/findings/progress/percent.js';

describe('a stated share agrees with the ratio', () => {
  test.each([
    ['rounded', 81.4285, 81.4, 1, null],
    ['cut off', 96.5517, 96.5, 1, null],
    ['rounded up', 96.5517, 97, 0, null],
    ['as "over", a little below it', 81.43, 80, 0, 'over'],
    ['as "over", almost 5 below it', 84.99, 80, 0, 'over'],
    ['as "under", a little above it', 78.4, 80, 0, 'under'],
    ['as "under", almost 5 above it', 75.01, 80, 0, 'under'],
    ['as "about", on either side of it', 82.4, 80, 0, 'about'],
    ['as "about", on the other side', 77.6, 80, 0, 'about'],
    ['as "under", where it is exact', 80, 80, 0, 'under'],
  ] as const)('%s', (_how, exact, value, decimals, bound) => {
    expect(agrees(exact, { value, decimals, bound } as Parameters<typeof agrees>[1])).toBe(true);
  });

  test.each([
    ['at another last digit', 81.4285, 81.5, 1, null],
    ['as "over" from above', 78.4, 80, 0, 'over'],
    ['as "over" from 5 below', 85, 80, 0, 'over'],
    ['as "under" from below', 81.43, 80, 0, 'under'],
    ['as "under" from 5 above', 75, 80, 0, 'under'],
    ['as "about" from 2.5 away', 82.5, 80, 0, 'about'],
    ['as "about" from 2.5 away on the other side', 77.5, 80, 0, 'about'],
    ['without a bound, however near', 81.43, 80, 0, null],
  ] as const)('not %s', (_how, exact, value, decimals, bound) => {
    expect(agrees(exact, { value, decimals, bound } as Parameters<typeof agrees>[1])).toBe(false);
  });

  test('nothing is computed where a count is missing', () => {
    const unknown = { stated: null, computed: null, agrees: null, bound: null };
    expect(percentOf(12, null, null)).toEqual(unknown);
    expect(percentOf(null, 15, null)).toEqual(unknown);
    expect(percentOf(12, 15, null)).toEqual({ ...unknown, computed: 80 });
  });
});
