import type { LanguageCode } from '../document.js';
import type { Failure, RecordSource } from '../input/input.js';
import type { PrepareOptions } from '../input/prepare.js';
import type { RawRecord } from '../input/raw.js';
import { utf8Of } from '../input/utf8.js';
import { errorRecord } from '../output/error-record.js';
import type { Format, Table } from '../output/formats.js';
import type { Gate, GateFinding } from '../output/gates.js';
import { toJson } from '../output/json.js';
import type { Section } from '../output/select.js';
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
  /** What is printed, as UTF-8 and with its line end; may be empty. Null if the record holds no page. */
  readonly printed: Uint8Array | null;
  readonly failure: Failure | null;
  readonly findings: readonly GateFinding[];
  /** Only for a summary. */
  readonly counts: Counts | null;
  /** Milliseconds spent on making text of the record, on reading facts out of it, on printing them. */
  readonly spent: { readonly prepare: number; readonly extract: number; readonly print: number };
}

/** What is printed for a document, or counted of it. */
export interface Printed extends Pick<Outcome, 'counts'> {
  /** As text, or already as UTF-8. */
  readonly text: string | Uint8Array | null;
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

/** An outcome without anything to tell. */
export function outcome({ ordinal }: RawRecord, source: RecordSource, { text, counts }: Printed): Outcome {
  const spent = { prepare: 0, extract: 0, print: 0 };
  const printed = typeof text === 'string' ? utf8Of(text) : text;
  return { source, ordinal, printed, failure: null, findings: [], counts, spent };
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

/** A record of NDJSON is a line of its file; its text has other lines, as that of a JSON file has. */
export function lineOf({ content, ordinal }: RawRecord): number | null {
  return content === 'json' ? (ordinal ?? 1) : null;
}
