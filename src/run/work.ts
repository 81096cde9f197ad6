import type { Document, LanguageCode } from '../document.js';
import { extract } from '../extract.js';
import { type Failure, failureOf, RecordError, type RecordSource } from '../input/input.js';
import { type PrepareOptions, prepare } from '../input/prepare.js';
import { type RawRecord, sourceOfRaw } from '../input/raw.js';
import { errorRecord } from '../output/error-record.js';
import type { Format, Table } from '../output/formats.js';
import type { Gate, GateFinding } from '../output/gates.js';
import { toJson } from '../output/json.js';
import { type Section, selectSections } from '../output/select.js';
import type { Counts } from '../output/summary.js';

/** All that decides what is printed for a record: plain data, so that threads can be told. */
export interface Settings {
  readonly format: Format;
  readonly table: Table;
  readonly select: readonly Section[] | null;
  readonly published: string | null;
  readonly language: LanguageCode | null;
  readonly gates: readonly Gate[];
  readonly prepare: PrepareOptions;
}

/** What became of a record. */
export interface Outcome {
  readonly source: RecordSource;
  readonly ordinal: number | null;
  /** What is printed, with its line end; may be empty. Null if the record holds no page. */
  readonly text: string | null;
  readonly failure: Failure | null;
  readonly findings: readonly GateFinding[];
  /** Only for a summary. */
  readonly counts: Counts | null;
  /** Milliseconds spent on making text of the record, on reading facts out of it, on printing them. */
  readonly spent: { readonly prepare: number; readonly extract: number; readonly print: number };
}

/** Reads the facts out of a record and prints them. Never throws. */
export async function work(raw: RawRecord, settings: Settings): Promise<Outcome> {
  if (raw.failure !== null) return failedOutcome(raw, sourceOfRaw(raw), raw.failure, settings);
  try {
    const begin = performance.now();
    const input = await prepare(raw, settings.prepare);
    if (input === null) return outcome(raw, sourceOfRaw(raw), { text: null, counts: null });
    const { text, source, hints } = input;
    const published = settings.published ?? input.published;
    const prepared = performance.now();
    const document = extract(text, {
      source,
      ...(hints === undefined ? {} : { hints }),
      ...(published === undefined ? {} : { published }),
      ...(settings.language === null ? {} : { language: settings.language }),
    });
    const extracted = performance.now();
    const { name, record, url } = source;
    const printed = await print(document, settings, lineOf(raw));
    return {
      ...outcome(raw, { name, record, url }, printed),
      findings: await findingsOf(document, text, settings.gates),
      spent: { prepare: prepared - begin, extract: extracted - prepared, print: performance.now() - extracted },
    };
  } catch (error) {
    return failedOutcome(raw, error instanceof RecordError ? error.source : sourceOfRaw(raw), failureOf(error), settings);
  }
}

/** What is printed for a record that failed. */
export async function failedOutcome(
  raw: RawRecord,
  source: RecordSource,
  failure: Failure,
  settings: Settings,
): Promise<Outcome> {
  const printed = await printFailure(source, failure, settings, lineOf(raw));
  return { ...outcome(raw, source, printed), failure };
}

function outcome({ ordinal }: RawRecord, source: RecordSource, printed: Printed): Outcome {
  const spent = { prepare: 0, extract: 0, print: 0 };
  return { source, ordinal, failure: null, findings: [], spent, ...printed };
}

type Printed = Pick<Outcome, 'text' | 'counts'>;

async function print(document: Document, settings: Settings, line: number | null): Promise<Printed> {
  const { format, select } = settings;
  switch (format) {
    case 'json':
    case 'ndjson': {
      const parts = select === null ? document : selectSections(document, new Set(select));
      return { text: toJson(parts, format === 'json'), counts: null };
    }
    case 'csv':
      return { text: (await import('../output/csv.js')).csvRows(document, settings.table), counts: null };
    case 'github':
      return { text: (await import('../output/github.js')).toAnnotations(document, line), counts: null };
    case 'summary':
      return { text: '', counts: (await import('../output/summary.js')).countsOf(document) };
  }
}

async function printFailure(
  source: RecordSource,
  failure: Failure,
  { format, table }: Settings,
  line: number | null,
): Promise<Printed> {
  const record = errorRecord(source, failure);
  switch (format) {
    case 'json':
    case 'ndjson':
      return { text: toJson(record, format === 'json'), counts: null };
    case 'csv':
      return { text: (await import('../output/csv.js')).csvError(record, table), counts: null };
    case 'github':
      return { text: (await import('../output/github.js')).errorAnnotation(record, line), counts: null };
    case 'summary':
      return { text: '', counts: (await import('../output/summary.js')).countsOfFailure() };
  }
}

async function findingsOf(document: Document, text: string, gates: readonly Gate[]): Promise<GateFinding[]> {
  if (gates.length === 0) return [];
  return (await import('../output/gates.js')).gateFindings(document, text, gates);
}

/** A record of NDJSON is a line of its file. */
function lineOf({ content, ordinal }: RawRecord): number | null {
  return content === 'json' ? ordinal : null;
}
