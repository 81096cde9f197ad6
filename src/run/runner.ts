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

/** Reads records in this thread. */
export function localRunner(settings: Settings): Runner {
  return {
    ahead: 1,
    groupOf: 1,
    run: (records) => workAll(records, settings),
    close: async () => {},
  };
}

/** Reads records one after the other. */
export async function workAll(records: readonly RawRecord[], settings: Settings): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const record of records) {
    outcomes.push(await work(record, settings));
  }
  return outcomes;
}
