import type { Document } from './document.js';
import { type ExtractOptions, extract as extractText } from './extract.js';
import { sha256 } from './input/checksum.js';

export type * from './document.js';
export type { ExtractOptions, Stage } from './extract.js';

/**
 * Reads the facts out of one dump: the same document that the command line
 * prints for a file with this text. Touches no file, and throws for no string.
 * Every span counts in `text` exactly as it is given.
 */
export function extract(text: string, options: ExtractOptions = {}): Document {
  return extractText(text, { ...options, source: { sha256: sha256(text), ...options.source } });
}
