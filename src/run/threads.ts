import type { ResourceLimits } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { RawRecord } from '../input/raw.js';
import { sourceOfRaw } from '../input/raw.js';
import { failedOutcome, type Outcome, type Settings } from './outcome.js';
import { inOnePiece } from './packed.js';
import type { Runner } from './runner.js';

/** What a thread is told to do. */
export interface Task {
  readonly records: readonly RawRecord[];
  readonly settings: Settings;
  /** How many bytes of records to read at once. */
  readonly atOnce: number;
}

/** How many tasks wait for each thread, so that none is idle while results are printed. */
const AHEAD_OF_EACH = 2;
/** A message costs more than a short record. */
const GROUP = { records: 64, bytes: 2 ** 18 };
/** What all threads together read at once: more is quicker, and takes memory in each of them. */
const ALL_AT_ONCE = 2 ** 18;

/** For short-lived things, in each thread: with less, more of them is taken for something that lasts, and copied. */
const YOUNG_MB = 56;
const LEAST_YOUNG_MB = 6;
/** What every thread costs the others: its own code and tables take of what all may have. */
const LESS_FOR_EACH_MB = 12;

/** A record larger than this gets a thread with all the memory that it wants. */
const LARGE_BYTES = 2 ** 20;

/**
 * Reads records in `jobs` threads. A thread that dies is replaced; the records
 * that it had are tried one by one, and only the one that kills again, with
 * all the memory that it wants, fails.
 */
export function threadRunner(settings: Settings, jobs: number, worker: URL): Runner {
  const pool = poolOf(worker, jobs, { maxYoungGenerationSizeMb: youngOf(jobs), maxOldGenerationSizeMb: 112 });
  // Made for the first record that needs more memory than most, if there is one.
  let roomy: Piscina | null = null;

  async function send(from: Piscina, records: readonly RawRecord[]): Promise<readonly Outcome[]> {
    // Handed over instead of copied by the message.
    const packed = inOnePiece(records.map(({ bytes }) => bytes));
    const task: Task = {
      settings,
      records: records.map((record, i) => ({ ...record, bytes: packed[i] ?? record.bytes })),
      atOnce: ALL_AT_ONCE / jobs,
    };
    const transferList = packed.slice(0, 1).map(({ buffer }) => buffer);
    return (await from.run(task, { transferList })) as readonly Outcome[];
  }

  async function alone(record: RawRecord): Promise<Outcome> {
    roomy ??= poolOf(worker, 1, {});
    try {
      const [outcome] = await send(roomy, [record]);
      if (outcome !== undefined) return outcome;
      throw new Error('no answer');
    } catch (error) {
      return lost(record, error);
    }
  }

  async function run(records: readonly RawRecord[]): Promise<readonly Outcome[]> {
    const [only] = records;
    if (only !== undefined && records.length === 1 && only.bytes.length > LARGE_BYTES)
      return [await alone(only)];
    try {
      return await send(pool, records);
    } catch {
      const outcomes: Outcome[] = [];
      if (only !== undefined && records.length === 1) outcomes.push(await alone(only));
      else for (const record of records) outcomes.push(...(await run([record])));
      return outcomes;
    }
  }

  function lost(record: RawRecord, error: unknown): Promise<Outcome> {
    const reason = error instanceof Error ? error.message : String(error);
    const failure = { code: 'worker-died', message: `the thread that read it died (${reason})` } as const;
    return failedOutcome(record, sourceOfRaw(record), failure, settings);
  }

  return {
    ahead: jobs * AHEAD_OF_EACH,
    groupOf: GROUP,
    run,
    close: async () => {
      await Promise.all([pool.destroy(), roomy?.destroy()]);
    },
  };
}

function youngOf(jobs: number): number {
  return Math.max(LEAST_YOUNG_MB, YOUNG_MB - jobs * LESS_FOR_EACH_MB);
}

/** Memory that is not denied is taken by every thread, and buys little speed. */
function poolOf(worker: URL, jobs: number, resourceLimits: ResourceLimits): Piscina {
  const pool = new Piscina({
    filename: worker.href,
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: 1000,
    resourceLimits,
  });
  // A thread without a task died: the next task gets a new one.
  pool.on('error', () => {});
  return pool;
}
