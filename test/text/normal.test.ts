import { describe, expect, it } from 'vitest';
import { normal } from '../../src/text/normal.js';

describe('the normal form', () => {
  it.each(['', 'Hội nghị', 'Hô\u0323i nghi\u0323 '.repeat(20), `a${'\u0301\u0323'.repeat(15)}b`])(
    'of %j is that of Unicode',
    (text) => {
      expect(normal(text)).toBe(text.normalize('NFC'));
      expect(normal(text, 'NFD')).toBe(text.normalize('NFD'));
    },
  );

  it('of a run of marks that no writing has stands for the same text, and the letters around it are composed', () => {
    const text = `a\u0301${'\u0301\u0323'.repeat(100)}e\u0302\u0301`;
    expect(normal(text).normalize('NFC')).toBe(text.normalize('NFC'));
    expect(normal(text).endsWith('\u1ebf')).toBe(true);
    // Sorting these as one run would take an hour.
    expect(normal('\u0301\u0323'.repeat(500_000))).toHaveLength(1_000_000);
  });
});
