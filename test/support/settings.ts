import { DEFAULT_FIELDS } from '../../src/input/json-record.js';
import type { Settings } from '../../src/run/outcome.js';

/** What a run without options asks of each record of an archive. */
export const SETTINGS: Settings = {
  format: 'ndjson',
  table: 'events',
  select: null,
  published: null,
  language: null,
  gates: [],
  prepare: { fields: DEFAULT_FIELDS, keepFields: false, encoding: null, maxRecordSize: 1_000_000 },
};
