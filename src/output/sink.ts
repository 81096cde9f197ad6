import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { RawRecord } from '../input/raw.js';
import { reasonOf } from '../input/reasons.js';
import { utf8Of } from '../input/utf8.js';

/** Where results go. */
export interface Sink {
  /** Whether the result of a record is there already and still holds. */
  isDone(raw: RawRecord): boolean;
  /** Writes something that belongs to no record: a header, a summary. */
  writeText(text: string): Promise<void>;
  /**
   * Writes the result of a record, as UTF-8; null if it has none. `final`: it
   * need not be made again as long as the record is the same.
   */
  write(record: RecordPlace, printed: Uint8Array | null, final: boolean): Promise<void>;
  /** Everything was written. */
  finish(): void;
  /** Leaves nothing half-written behind. */
  abort(): void;
}

/** What tells one record of a run from another. */
export interface RecordPlace {
  readonly name: string;
  readonly ordinal: number | null;
}

/** Results could not be written: the run cannot go on. */
export class OutputError extends Error {
  override readonly name = 'OutputError';

  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(reasonOf(cause), { cause });
  }
}

/** Runs an action on a file of results. */
export function onFile<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw new OutputError(file, cause);
  }
}

/** The name under which a file is written until it is whole. The same at every run: what is left over is written over. */
function temporaryName(file: string): string {
  return join(dirname(file), `.${basename(file)}.asean-extract.tmp`);
}

/** One file of results, which appears when it is whole. What is no regular file, such as a pipe, is written to as it is. */
export function fileSink(file: string): Sink {
  const special = onFile(file, () => statSync(file, { throwIfNoEntry: false })?.isFile() === false);
  const written = special ? file : temporaryName(file);
  const descriptor = onFile(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    if (special) return openSync(written, 'w');
    // Whatever has this name, a link too, must not be written through.
    rmSync(written, { force: true });
    return openSync(written, 'wx');
  });
  let open = true;
  const close = () => {
    if (open) closeSync(descriptor);
    open = false;
  };
  const write = async (bytes: Uint8Array) => onFile(file, () => writeFileSync(descriptor, bytes));
  return {
    isDone: () => false,
    writeText: (text) => write(utf8Of(text)),
    write: async (_record, printed) => {
      if (printed !== null) await write(printed);
    },
    finish: () =>
      onFile(file, () => {
        close();
        if (!special) renameSync(written, file);
      }),
    abort: () => {
      close();
      if (!special) rmSync(written, { force: true });
    },
  };
}
