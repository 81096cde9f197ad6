import type { ErrorRecord } from '../document.js';
import type { PartialDocument } from './select.js';

/** A document as text that ends its own line, so that several can follow each other. */
export function toJson(document: PartialDocument | ErrorRecord, indented: boolean): string {
  return `${JSON.stringify(document, null, indented ? 2 : 0)}\n`;
}
