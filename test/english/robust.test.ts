import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { faultsOf } from '../support/evidence.js';
import { prose } from './support.js';

const SENTENCES = [
  'Foreign Minister Retno Marsudi said on Monday that 12 of the 15 projects had been completed.',
  '“We cannot wait,” the minister told reporters (in Jakarta).',
  '(VNA) - The 5th Port Forum will be held via videoconference on 3 May 2022.',
  'Dr. A. B. Lim, H.E. the Ambassador of the U.S. to ASEAN, agreed... or did he?',
  'The ministers\' report calls for calm; "nobody" objected!',
];

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...SENTENCES),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('....', '“', '"', '(', '\n', ' said ', 'the of and '),
  );

  test('is read as English without an error, and every span cuts its text out', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        expect(faultsOf(text, extract(text, { language: 'en' }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('its sentences follow each other without gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 30 }), (sentences) => {
        const article = prose(sentences.join(' '));
        let at = 0;
        for (const { from, to } of article.sentences) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBe(article.tokens.count);
      }),
      { numRuns: 40 },
    );
  });
});

describe('text that a tagger is slow with', () => {
  test.each([
    ['a row of dots', `${SENTENCES[0]} ${'.'.repeat(50_000)}`],
    ['dots apart', `${SENTENCES[0]} ${'. '.repeat(50_000)}`],
    ['one sentence without end', 'the minister said that '.repeat(20_000)],
    ['one word without end', `${SENTENCES[0]} ${'a'.repeat(200_000)}`],
    ['brackets never closed', 'said (the '.repeat(20_000)],
  ])('%s gives a document that holds', (_what, text) => {
    // Nothing here measures: `npm run bench -- linearity` does.
    expect(faultsOf(text, extract(text, { language: 'en' }))).toEqual([]);
  });
});
