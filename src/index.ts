import type { Document } from './document.js';
import {
  type Dump,
  type ExtractOptions,
  extract as extractText,
  extractAll as extractTexts,
  type Stage,
} from './extract.js';
import { checksumOf } from './input/checksum.js';

export type * from './document.js';
export type { Dump, ExtractOptions, Stage } from './extract.js';

/**
 * Reads the facts out of one dump: the same document that the command line
 * prints for a file with this text. Touches no file, and throws for no string.
 * Every span counts in `text` exactly as it is given.
 */
export function extract(text: string, options: ExtractOptions = {}): Document {
  return extractText(text, withChecksum(text, options));
}

/**
 * The documents for several dumps, in their order: the same as {@link extract}
 * makes of each, sooner. A stage is done for all before the next begins, so some
 * 400 kB at a time gain most; what was read of them is kept until all are done.
 * @param onStage told of each stage when it is done for all
 */
export function extractAll(dumps: readonly Dump[], onStage?: (stage: Stage) => void): Document[] {
  const signed = dumps.map(({ text, options = {} }) => ({ text, options: withChecksum(text, options) }));
  return extractTexts(signed, onStage);
}

function withChecksum(text: string, options: ExtractOptions): ExtractOptions {
  const { source } = options;
  if (source?.bytes !== undefined && source.sha256 !== undefined) return options;
  return { ...options, source: { ...checksumOf(text), ...source } };
}
