import type { RawRecord } from '../input/raw.js';
import { type GroupSize, READ_AT_ONCE } from './groups.js';
import type { Outcome, Settings } from './outcome.js';
import { work } from './work.js';

/** Something that reads records: this thread, or several others. */
export interface Runner {
  /** What became of some records, in their order. */
  run(records: readonly RawRecord[]): Promise<readonly Outcome[]>;
  /** How many calls of `run` are worth making before the first has answered. */
  readonly ahead: number;
  /** How many records, and how many bytes of them, a call should get. */
  readonly groupOf: GroupSize;
  close(): Promise<void>;
}

/** Reads records in this thread. */
export function localRunner(settings: Settings): Runner {
  return {
    ahead: 1,
    groupOf: READ_AT_ONCE,
    run: (records) => work(records, settings),
    close: async () => {},
  };
}
