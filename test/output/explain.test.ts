import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/clean/labels.js';
import type { AseanEvent, Document, Progress, Span } from '../../src/document.js';
import { type Explained, explain, type PageMark } from '../../src/output/explain.js';
import { nested } from '../../src/output/marks.js';
import { type Palette, PLAIN } from '../../src/output/palette.js';
import { sourceText, spanOf } from '../../src/text/source.js';

const PAGE = `(TH) - Ngày 2/8, hội nghị X ngày 3/8 họp.

Ông An nói đã xong 3/4 dòng.
Tin khác
`;
const LABELS: Readonly<Record<number, Label>> = { 1: 'body', 3: 'body', 4: 'chrome' };
const SHOWY: Palette = { colour: true, paint: (style, text) => `<${style}:${text}>` };

const source = sourceText(PAGE);

function spanOfWords(words: string): Span {
  const start = PAGE.indexOf(words);
  return spanOf(source, start, start + words.length);
}

function passage(words: string) {
  return { text: words, span: spanOfWords(words) };
}

const FIGURE: Progress = {
  done: 3,
  total: 4,
  percent: { stated: 80, computed: 75, agrees: false, bound: 'about' },
  unit: 'dòng',
  status: 'completed',
  plan: null,
  asOf: null,
  reportedBy: null,
  ...passage('3/4 dòng'),
};

const EVENT: AseanEvent = {
  id: 'e1',
  main: true,
  type: 'meeting',
  name: 'hội nghị X',
  acronym: null,
  ordinal: null,
  date: { value: 'XXXX-08-03', text: 'ngày 3/8', yearFrom: 'unknown', reason: 'no year', partOfDay: null },
  place: null,
  mode: null,
  status: 'held',
  chairs: ['A', 'B'],
  hosts: [],
  participants: [],
  partOf: null,
  documents: [],
  ...passage('hội nghị X ngày 3/8'),
};

const DOCUMENT: Document = {
  schemaVersion: '1.0',
  source: { name: 'a\u001b.txt', record: null, url: null, bytes: 90, encoding: 'utf-8', sha256: null },
  language: 'vi',
  article: {
    title: null,
    authors: ['B', 'C'],
    agency: null,
    published: null,
    paragraphs: [passage('Ngày 2/8, hội nghị X ngày 3/8 họp.'), passage('Ông An nói đã xong 3/4 dòng.')],
    captions: [],
  },
  progress: [FIGURE],
  events: [EVENT],
  speakers: [
    {
      name: 'An',
      kind: 'person',
      title: 'Ông',
      organization: null,
      statements: [{ verb: 'nói', mode: 'indirect', ...passage('Ông An nói đã xong') }],
    },
  ],
  removed: [],
  warnings: [{ code: 'percent-disagrees', message: '80 is not 75', span: spanOfWords('3/4') }],
};

function page(marks?: readonly PageMark[]): Explained {
  const runs = Object.entries(LABELS).map(([line, label]) => {
    const number = Number(line);
    return { label, rule: `rule-${number}`, first: number, last: number, lines: 1 };
  });
  return { document: DOCUMENT, source, runs, ...(marks && { marks }) };
}

describe('explain', () => {
  it('puts the findings in tags where there is no colour', () => {
    expect(explain(page(), { width: 100, palette: PLAIN })).toBe(`a\\x1b.txt  90 bytes, vi
title     (none)
authors   B, C
published (none)
agency    (none)
legend    ⟦figure …⟧  ⟦speaker …⟧  ⟦verb …⟧  ⟦date …⟧  ⟦event …⟧  ⟦cut …⟧  │ kept  - removed

1  body       rule-1 │ ⟦cut (TH) - ⟧Ngày 2/8, ⟦event hội nghị X ⟦date ngày 3/8⟧⟧ họp.
2
3  body       rule-3 │ Ông ⟦speaker An⟧ ⟦verb nói⟧ đã xong ⟦figure 3/4 dòng⟧.
4  chrome     rule-4 - Tin khác

Findings
figure   line 3  3 of 4 · about 80% stated · 75% computed · they DISAGREE · dòng · completed
event    line 1  e1 (main) · meeting · hội nghị X · XXXX-08-03 (“ngày 3/8”, year unknown: no year) ·
                 held · chairs: A, B
speaker  line 3  An · person · Ông · nói (indirect) · “Ông An nói đã xong”
warning  line 3  percent-disagrees · 80 is not 75
`);
  });

  it('paints them where there is', () => {
    const text = explain(page(), { width: 100, palette: SHOWY });
    expect(text).toContain('<cut:(TH) - ><kept:Ngày 2/8, ><event:hội nghị X ><date:ngày 3/8><kept: họp.>');
    expect(text).toContain('<removed:Tin khác>');
    expect(text).toContain('<progress:figure>   line 3');
  });

  it('takes the finer marks from the analysis where it has them, and tells their notes', () => {
    const marks: PageMark[] = [{ ...spanOfWords('Ngày 2/8'), kind: 'date', note: '2021-08-02' }];
    const text = explain(page(marks), { width: 100, palette: PLAIN });
    expect(text).toContain('⟦date Ngày 2/8⟧, ⟦event hội nghị X ngày 3/8⟧ họp.');
    expect(text).toContain('date     line 1  “Ngày 2/8” 2021-08-02\n');
    expect(text).not.toContain('⟦verb nói⟧');
  });

  it('knows a person by the last part of the name, and a verb by its letters', () => {
    const speakers = DOCUMENT.speakers.map((speaker) => ({
      ...speaker,
      name: 'Lê Văn An',
      statements: [{ verb: 'ông', mode: 'direct' as const, ...passage('Ông An nói đã xong') }],
    }));
    const text = explain({ ...page(), document: { ...DOCUMENT, speakers } }, { width: 100, palette: PLAIN });
    expect(text).toContain('⟦verb Ông⟧ ⟦speaker An⟧ nói');
  });

  it('takes no small word for a name', () => {
    const speakers = DOCUMENT.speakers.map((speaker) => ({
      ...speaker,
      name: 'Lê Nói',
      statements: [{ verb: 'xong', mode: 'direct' as const, ...passage('Ông An nói đã xong') }],
    }));
    const text = explain({ ...page(), document: { ...DOCUMENT, speakers } }, { width: 100, palette: PLAIN });
    expect(text).not.toContain('⟦speaker nói⟧');
  });

  it('opens a mark again in the next line', () => {
    const start = PAGE.indexOf('xong');
    const marks: PageMark[] = [{ start, end: PAGE.indexOf('khác'), kind: 'verb' }];
    const text = explain(page(marks), { width: 100, palette: PLAIN });
    expect(text).toContain('đã ⟦verb xong ⟦figure 3/4 dòng⟧.⟧\n');
    expect(text).toContain('- ⟦verb Tin ⟧khác\n');
  });
});

describe('nested', () => {
  const range = (start: number, end: number) => ({ start, end, kind: 'date' as const });
  it.each([
    [
      [range(5, 9), range(0, 3)],
      [range(0, 3), range(5, 9)],
    ],
    [
      [range(2, 4), range(0, 9)],
      [range(0, 9), range(2, 4)],
    ],
    [
      [range(0, 5), range(3, 9)],
      [range(0, 5), range(3, 5)],
    ],
    [[range(0, 5), range(0, 5)], [range(0, 5)]],
    [[range(3, 3)], []],
  ])('%j', (marks, expected) => {
    expect(nested(marks)).toEqual(expected);
  });
});
