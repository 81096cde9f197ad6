import type { Document } from '../document.js';
import { extract } from '../extract.js';
import { failureOf, RecordError } from '../input/input.js';
import { prepare } from '../input/prepare.js';
import { type RawRecord, sourceOfRaw } from '../input/raw.js';
import type { Gate, GateFinding } from '../output/gates.js';
import { toJson } from '../output/json.js';
import { selectSections } from '../output/select.js';
import { failedOutcome, lineOf, type Outcome, outcome, type Printed, type Settings } from './outcome.js';

/** Reads the facts out of a record and prints them. Never throws. */
export async function work(raw: RawRecord, settings: Settings): Promise<Outcome> {
  if (raw.failure !== null) return failedOutcome(raw, sourceOfRaw(raw), raw.failure, settings);
  try {
    const begin = performance.now();
    const input = await prepare(raw, settings.prepare);
    if (input === null) return outcome(raw, sourceOfRaw(raw), { text: null, counts: null });
    const { text, ...known } = input;
    const { published, language } = settings;
    const prepared = performance.now();
    const document = extract(text, {
      ...known,
      ...(published === null ? {} : { published }),
      ...(language === null ? {} : { language }),
    });
    const extracted = performance.now();
    const { name, record, url } = input.source;
    const findings = await findingsOf(document, text, settings.gates);
    const printed = await print(document, settings, findings, lineOf(raw));
    return {
      ...outcome(raw, { name, record, url }, printed),
      findings,
      spent: {
        prepare: prepared - begin,
        extract: extracted - prepared,
        print: performance.now() - extracted,
      },
    };
  } catch (error) {
    return failedOutcome(
      raw,
      error instanceof RecordError ? error.source : sourceOfRaw(raw),
      failureOf(error),
      settings,
    );
  }
}

async function print(
  document: Document,
  settings: Settings,
  findings: readonly GateFinding[],
  line: number | null,
): Promise<Printed> {
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
      return {
        text: (await import('../output/github.js')).toAnnotations(document, findings, line),
        counts: null,
      };
    case 'summary':
      return { text: '', counts: (await import('../output/summary.js')).countsOf(document) };
  }
}

async function findingsOf(document: Document, text: string, gates: readonly Gate[]): Promise<GateFinding[]> {
  if (gates.length === 0) return [];
  return (await import('../output/gates.js')).gateFindings(document, text, gates);
}
