import type { Document } from '../document.js';
import type { Gate, GateFinding } from '../output/gates.js';
import { toJson } from '../output/json.js';
import { jsonLine } from '../output/json-line.js';
import { selectSections } from '../output/select.js';
import type { Printed, Settings } from './outcome.js';

/** What is printed for a document; what is loaded is what the format needs. */
export async function print(
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
      return { text: format === 'json' ? toJson(parts, true) : jsonLine(parts), counts: null };
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

/** What makes a document one to fail on. */
export async function findingsOf(
  document: Document,
  text: string,
  gates: readonly Gate[],
): Promise<GateFinding[]> {
  if (gates.length === 0) return [];
  return (await import('../output/gates.js')).gateFindings(document, text, gates);
}
