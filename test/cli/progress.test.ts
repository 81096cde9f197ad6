import { expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress.js';

const DONE = { documents: 5, failed: 0, skipped: 0, bytes: 50e6, total: 200e6 };

it.each([
  ['a share of a known size', DONE, '[#####---------------] 25% 5 documents, 5.0 MB/s, 0:30 left'],
  ['no share of an unknown one', { ...DONE, total: null }, '5 documents, 5.0 MB/s'],
  [
    'failures and what was done before',
    { ...DONE, failed: 2, skipped: 3, total: null },
    '5 documents, 5.0 MB/s, 3 done before, 2 failed',
  ],
  ['hours', { ...DONE, bytes: 1e6 }, '[--------------------] 0% 5 documents, 0.1 MB/s, 33:10 left'],
  [
    'more than there seemed to be',
    { ...DONE, total: 10 },
    '[####################] 100% 5 documents, 5.0 MB/s, 0:00 left',
  ],
])('progress tells %s', (_case, progress, line) => {
  expect(progressLine(progress, 10_000)).toBe(line);
});
