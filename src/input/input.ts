import type { Source, Warning } from '../document.js';

/** Where a record came from, as it is told beside an error. */
export type RecordSource = Pick<Source, 'name' | 'record' | 'url'>;

/** One text to read facts from, and where it came from. */
export interface InputRecord {
  readonly text: string;
  readonly source: Source;
  /** The date of publication, whatever the text tells. */
  readonly published?: string;
  /** What stands beside the text, for what the text does not tell. */
  readonly hints?: Hints;
  /** What should be known of how the text was decoded. */
  readonly warnings?: readonly Warning[];
}

/** What the markup of a page or the fields of a record tell about the article. */
export interface Hints {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
}

/** Why something could not be read, in a word for programs and in one short line for people. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

export type FailureCode =
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'too-large'
  | 'truncated'
  | 'malformed'
  | 'no-text'
  | 'unsafe-name'
  | 'worker-died'
  | 'internal';

/** An input that could not be read. The message is fit to show after the input's name. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly code: FailureCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** An error of a record of which is known what it is called. */
export class RecordError extends InputError {
  constructor(
    code: FailureCode,
    message: string,
    readonly source: RecordSource,
  ) {
    super(code, message);
  }
}

/** A fault of this program is told as shortly as one of the input, but not mistaken for one. */
export function failureOf(error: unknown): Failure {
  if (error instanceof InputError) return { code: error.code, message: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: `internal error: ${reason}` };
}
