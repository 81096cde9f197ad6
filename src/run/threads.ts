import type { ResourceLimits } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { RawRecord } from '../input/raw.js';
import { sourceOfRaw } from '../input/raw.js';
import { SENT_AT_ONCE } from './groups.js';
import { failedOutcome, type Outcome, type Settings } from './outcome.js';
import { inOnePiece } from './packed.js';
import type { Runner } from './runner.js';

/** What a thread is told to do. */
export interface Task {
  readonly records: readonly RawRecord[];
  readonly settings: Settings;
}

/** How many tasks each thread has, so that none is idle while this thread reads or prints. */
const AHEAD_OF_EACH = 3;

const LARGE_BYTES = 2 ** 20;

/** For short-lived things, in each thread: with less, more of them is taken for something that lasts, and copied. */
const YOUNG_MB = 32;
const LEAST_YOUNG_MB = 6;
/** What every thread costs the others: its own code and tables take of what all may have. */
const LESS_FOR_EACH_MB = 12;

/**
 * Reads records in so many threads besides this one. A thread that dies is
 * replaced; the records that it had are tried one by one, and only the one
 * that kills again, with all the memory that it wants, fails.
 */
export function threadRunner(settings: Settings, threads: number, worker: URL): Runner {
  const limits = { maxYoungGenerationSizeMb: youngOf(threads), maxOldGenerationSizeMb: 112 };
  const pool = poolOf(worker, threads, AHEAD_OF_EACH, limits);
  // Made for the first record that needs more memory than most, if there is one.
  let roomy: Piscina | null = null;

  async function send(from: Piscina, records: readonly RawRecord[]): Promise<readonly Outcome[]> {
    // Handed over instead of copied by the message.
    const packed = inOnePiece(records.map(({ bytes }) => bytes));
    const task: Task = {
      settings,
      records: records.map((record, i) => ({ ...record, bytes: packed[i] ?? record.bytes })),
    };
    const transferList = packed.slice(0, 1).map(({ buffer }) => buffer);
    try {
      return (await from.run(task, { transferList })) as readonly Outcome[];
    } catch (error) {
      revive(from, settings);
      throw error;
    }
  }

  async function alone(record: RawRecord): Promise<Outcome> {
    // One at a time: what dies here costs no record beside it.
    roomy ??= poolOf(worker, 1, 1, {});
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
    if (only !== undefined && records.length === 1 && isLarge(only)) return [await alone(only)];
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
    ahead: threads * AHEAD_OF_EACH,
    groupOf: SENT_AT_ONCE,
    run,
    close: async () => {
      await Promise.all([pool.destroy(), roomy?.destroy()]);
    },
  };
}

/** A thread that died is replaced with the next task only: those that wait already would wait for ever. */
function revive(pool: Piscina, settings: Settings): void {
  const nothing: Task = { records: [], settings };
  // Should it die too, whoever waits is told of it.
  if (pool.queueSize > 0) pool.run(nothing).catch(() => {});
}

/** Whether a record gets a thread with all the memory that it wants. */
export function isLarge({ bytes }: RawRecord): boolean {
  return bytes.length > LARGE_BYTES;
}

function youngOf(threads: number): number {
  return Math.max(LEAST_YOUNG_MB, YOUNG_MB - threads * LESS_FOR_EACH_MB);
}

/** Memory that is not denied is taken by every thread, and buys little speed. */
function poolOf(worker: URL, threads: number, tasksOfEach: number, resourceLimits: ResourceLimits): Piscina {
  const pool = new Piscina({
    filename: worker.href,
    minThreads: 0,
    maxThreads: threads,
    concurrentTasksPerWorker: tasksOfEach,
    idleTimeout: 1000,
    resourceLimits,
  });
  // A thread without a task died: the next task gets a new one.
  pool.on('error', () => {});
  return pool;
}
