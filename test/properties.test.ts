/**
 * What must hold for every page. A page that breaks it is told with a seed and
 * a path; `fc.assert(…, { seed, path })` gives the same page again. A longer
 * search: PROPERTY_RUNS=10000 npx vitest run test/properties.test.ts
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, documentSchema } from '../src/document.js';
import { extract } from '../src/extract.js';
import { faultsOf, findingsOf, overlapping } from './support/evidence.js';
import { page } from './support/pages.js';
import { cleanArticle } from './support/sentences.js';

/** Runs of each property, and milliseconds after which fewer will do. */
const { PROPERTY_RUNS } = process.env;
const LIMIT =
  PROPERTY_RUNS === undefined
    ? { numRuns: 250, interruptAfterTimeLimit: 1_000 }
    : { numRuns: Number(PROPERTY_RUNS) };

/** What may be known of a page beside its text. */
const options = fc.constantFrom({}, {}, { published: '2021-08-02' }, { published: '2024-01-01T00:05' });

/** Holds something of the document of every page. */
function always(holds: (document: Document, text: string) => void): void {
  fc.assert(
    fc.property(page, options, (text, known) => {
      holds(extract(text, known), text);
    }),
    LIMIT,
  );
}

describe('for every page', () => {
  it('what is printed stands in the source', () => {
    always((document, text) => expect(faultsOf(text, document)).toEqual([]));
  });

  it('no character is cut in half', () => {
    always((document, text) => {
      const spans = findingsOf(document).map(({ span }) => span);
      for (const { start, end } of [...spans, ...document.article.paragraphs.map(({ span }) => span)]) {
        expect([isWithinPair(text, start), isWithinPair(text, end)]).toEqual([false, false]);
      }
    });
  });

  it('paragraphs and captions are in order and do not overlap', () => {
    always(({ article }) => {
      expect(overlapping(article.paragraphs)).toEqual([]);
      expect(overlapping(article.captions)).toEqual([]);
    });
  });

  it('facts are read out of the body only', () => {
    always((document) => {
      const outside = findingsOf(document).filter(
        ({ span }) =>
          !document.article.paragraphs.some(
            (body) => body.span.start <= span.start && span.end <= body.span.end,
          ),
      );
      expect(outside).toEqual([]);
    });
  });

  it('the document is one that the schema allows', () => {
    always((document) => expect(documentSchema.parse(document)).toEqual(document));
  });

  it('events have one name each, one main event at most, and are part of others that are there', () => {
    always(({ events }) => {
      const ids = events.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(events.filter(({ main }) => main).length).toBeLessThanOrEqual(1);
      const lost = events.filter(
        ({ id, partOf }) => partOf !== null && (partOf === id || !ids.includes(partOf)),
      );
      expect(lost).toEqual([]);
    });
  });

  it('dates are days, months or years that there are, and ranges go forward', () => {
    always(({ article, events }) => {
      const values = [article.published?.slice(0, 10), ...events.map(({ date }) => date?.value)];
      expect(values.filter((value) => value != null && !isDate(value))).toEqual([]);
    });
  });

  it('what was removed, and what is warned of, is somewhere in the page', () => {
    always(({ removed, warnings }, text) => {
      for (const { span } of [...removed, ...warnings]) {
        if (span !== null)
          expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
      }
    });
  });

  it('the same page gives the same document, whatever was read in between', () => {
    fc.assert(
      fc.property(page, page, (text, other) => {
        const before = JSON.stringify(extract(text));
        extract(other);
        expect(JSON.stringify(extract(text))).toBe(before);
      }),
      LIMIT,
    );
  });
});

describe('for every article that is clean already', () => {
  it('cleaning changes nothing', () => {
    fc.assert(
      fc.property(cleanArticle, fc.constantFrom('\n', '\n\n', '\r\n'), ({ title, paragraphs }, lineEnd) => {
        const { article, removed } = extract([title, ...paragraphs].join(lineEnd));
        const found = { title: article.title, paragraphs: article.paragraphs.map(({ text }) => text) };
        expect(found).toEqual({ title, paragraphs });
        expect([article.captions, article.authors, article.agency, article.published, removed]).toEqual([
          [],
          [],
          null,
          null,
          [],
        ]);
      }),
      LIMIT,
    );
  });
});

/** Whether an offset lies between the two halves of one character. */
function isWithinPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}

/** Whether an EDTF date is in the calendar. XXXX may be any year, so that a range may end in the next one. */
function isDate(edtf: string): boolean {
  const ends = edtf.split('/');
  const days = ends.map((end) => {
    const [year = '', month = '01', day = '01'] = end.replace('XXXX', '2000').split('-');
    const written = `${year}-${month}-${day}`;
    const time = Date.parse(`${written}T00:00Z`);
    return Number.isNaN(time) || !new Date(time).toISOString().startsWith(written) ? Number.NaN : time;
  });
  const [first = Number.NaN, last = first] = days;
  if (Number.isNaN(first) || Number.isNaN(last)) return false;
  return ends.length === 1 || (ends.length === 2 && (first < last || edtf.startsWith('XXXX')));
}
