import { expect } from 'vitest';
import { type Document, documentSchema } from '../../src/document.js';
import { analyse, type ExtractOptions } from '../../src/extract.js';
import { csvRows } from '../../src/output/csv.js';
import { explain } from '../../src/output/explain.js';
import { TABLES } from '../../src/output/formats.js';
import { GATES, gateFindings } from '../../src/output/gates.js';
import { toAnnotations } from '../../src/output/github.js';
import { toJson } from '../../src/output/json.js';
import { PLAIN } from '../../src/output/palette.js';
import { countsOf } from '../../src/output/summary.js';
import { faultsOf, overlapping } from '../support/evidence.js';

/** Reads a text and holds everything that must be true of every document. */
export function holdLaws(text: string, options: ExtractOptions = {}): Document {
  const analysis = analyse(text, options);
  const { document } = analysis;
  expect(documentSchema.parse(document)).toEqual(document);
  expect(faultsOf(text, document)).toEqual([]);
  expect(overlapping(document.article.paragraphs)).toEqual([]);
  expect(overlapping(document.article.captions)).toEqual([]);
  for (const { span } of [...document.removed, ...document.warnings]) {
    if (span !== null) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
  }
  const json = toJson(document, false);
  expect(toJson(analyse(text, options).document, false)).toBe(json);
  expect(JSON.parse(Buffer.from(json).toString('utf8'))).toEqual(JSON.parse(json));
  expect(json.indexOf('\n')).toBe(json.length - 1);
  for (const table of TABLES) csvRows(document, table);
  toAnnotations(document, gateFindings(document, text, GATES), null);
  countsOf(document);
  explain(analysis, { width: 80, palette: PLAIN });
  return document;
}
