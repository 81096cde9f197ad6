import type { PartialDocument } from './select.js';

export const FORMATS = ['json', 'ndjson'] as const;

/** `json` is one indented object a document, `ndjson` one line a document. */
export type Format = (typeof FORMATS)[number];

/** A document as text that ends its own line, so that several can follow each other. */
export function toJson(document: PartialDocument, format: Format): string {
  return `${JSON.stringify(document, null, format === 'json' ? 2 : 0)}\n`;
}
