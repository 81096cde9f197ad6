import type { RawRecord } from '../input/raw.js';
import type { Outcome, Settings } from './outcome.js';
import { work } from './work.js';

/** Something that reads records: this thread, or several others. */
export interface Runner {
  /** What became of some records, in their order. */
  run(records: readonly RawRecord[]): Promise<readonly Outcome[]>;
  /** How many calls of `run` are worth making before the first has answered. */
  readonly ahead: number;
  /** How many records a call should get. */
  readonly groupOf: number;
  close(): Promise<void>;
}

/** How many records this thread gets at once: see {@link work}. */
const GROUP_RECORDS = 32;

/** Reads records in this thread. */
export function localRunner(settings: Settings): Runner {
  return {
    ahead: 1,
    groupOf: GROUP_RECORDS,
    run: (records) => work(records, settings),
    close: async () => {},
  };
}
