import type { Source } from '../document.js';

/** One text to read facts from, and where it came from. */
export interface InputRecord {
  readonly text: string;
  readonly source: Source;
}

/** An input that could not be read. The reason is one short line, fit to show after the input's name. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
