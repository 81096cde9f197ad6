import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { failureOf, InputError } from '../input/input.js';
import type { RawRecord } from '../input/raw.js';
import { OutputError, type Sink } from '../output/sink.js';
import { inOrder } from '../run/in-order.js';
import type { Settings } from '../run/outcome.js';
import type { Runner } from '../run/runner.js';
import { EXIT, type ExitCode } from './exit.js';
import { prepareOptionsOf, type Reading, recordsOf } from './inputs.js';
import type { Flags } from './options.js';
import { type Progress, showProgress, wantsProgress } from './progress.js';
import { Report } from './report.js';
import { onSignals } from './signals.js';
import { openSink } from './sinks.js';
import { complain, doBeforeLines } from './streams.js';

/** Each further thread compiles for itself what it runs. On two cores it makes up for that over so many bytes. */
const WORTH_THREADS = 2 ** 27;

/** Reads all inputs and prints what is asked for, in the order of the inputs. */
export async function runExtract(names: readonly string[], flags: Flags): Promise<ExitCode> {
  const progress: Progress = { documents: 0, failed: 0, skipped: 0, bytes: 0, total: 0 };
  const report = new Report(flags, progress);
  const bar = barFor(progress, flags);
  let sink: Sink | undefined;
  onSignals(() => {
    bar?.stop();
    sink?.abort();
  });
  try {
    const { records, first } = await report.timed('read', () =>
      peeked(recordsOf(readingOf(names, flags, progress, report))),
    );
    const settings = settingsOf(flags, isOneDocument(names, flags, first));
    sink = await openSink(flags, settings);
    await readAll(
      undone(records, sink, progress),
      new Runners(settings, flags.jobs ?? null, progress),
      sink,
      report,
    );
    sink.finish();
    bar?.stop();
    report.finish();
    return report.code;
  } catch (error) {
    bar?.stop();
    sink?.abort();
    if (error instanceof OutputError) complain(error.file, error.message);
    // Inputs that fail are told of one by one. What is left is the list of them.
    else if (error instanceof InputError) complain(flags.filesFrom ?? '', error.message);
    else throw error;
    return EXIT.failed;
  }
}

type Records = AsyncGenerator<RawRecord, void, void>;

async function readAll(records: Records, runners: Runners, sink: Sink, report: Report): Promise<void> {
  try {
    const outcomes = inOrder(
      records,
      (read) => runners.at(read),
      (time) => report.spend('read', time),
    );
    for await (const outcome of outcomes) {
      const { source, ordinal, printed, failure, findings } = outcome;
      const final = failure === null && findings.length === 0;
      await report.timed('write', () => sink.write({ name: source.name, ordinal }, printed, final));
      report.add(outcome);
    }
  } finally {
    await runners.close();
  }
  if (report.counts !== null) {
    const { toSummary } = await import('../output/summary.js');
    await sink.writeText(toSummary(report.counts));
  }
}

function readingOf(names: readonly string[], flags: Flags, progress: Progress, report: Report): Reading {
  return {
    names,
    flags,
    exclude: [flags.output, flags.outputDir].flatMap((path) => (path === undefined ? [] : [resolve(path)])),
    origin: {
      stdin: () => process.stdin,
      onRead: (bytes) => {
        progress.bytes += bytes;
      },
    },
    onFile: (size) => {
      progress.total = size === null || progress.total === null ? null : progress.total + size;
    },
    onNothing: (name, reason) => report.nothing(name, reason),
  };
}

async function peeked(records: Records): Promise<{ records: Records; first: RawRecord | null }> {
  const next = await records.next();
  if (next.done === true) return { records, first: null };
  const first = next.value;
  async function* all(): Records {
    yield first;
    yield* records;
  }
  return { records: all(), first };
}

/** Whether one file was named, and it is one document. */
function isOneDocument(names: readonly string[], flags: Flags, first: RawRecord | null): boolean {
  if (names.length !== 1 || flags.filesFrom !== undefined) return false;
  return first?.name === names[0] && first?.ordinal === null;
}

/** The records that have no result yet. One whose result cannot be kept is one that fails. */
async function* undone(records: Records, sink: Sink, progress: Progress): Records {
  for await (const record of records) {
    try {
      if (sink.isDone(record)) {
        progress.skipped += 1;
        continue;
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { ...record, bytes: new Uint8Array(), failure: record.failure ?? failureOf(error) };
      continue;
    }
    yield record;
  }
}

/** This thread alone as long as there is little to read, then with others. */
class Runners {
  readonly #settings: Settings;
  readonly #jobs: number | null;
  readonly #progress: Progress;
  #here: Runner | null = null;
  #team: Runner | null = null;

  /** @param jobs how many threads, at once; null for one a core, when that is worth it */
  constructor(settings: Settings, jobs: number | null, progress: Progress) {
    this.#settings = settings;
    this.#jobs = jobs;
    this.#progress = progress;
  }

  /** What is not used is not loaded. */
  async at(read: number): Promise<Runner> {
    if (this.#team !== null) return this.#team;
    const jobs = this.#jobs ?? (this.#isWorthThreads(read) ? availableParallelism() : 1);
    if (jobs > 1) {
      const { teamRunner } = await import('../run/team.js');
      this.#team = teamRunner(this.#settings, jobs, new URL('./worker.js', import.meta.url));
      return this.#team;
    }
    const { localRunner } = await import('../run/runner.js');
    this.#here ??= localRunner(this.#settings);
    return this.#here;
  }

  /** Whether much is known to be left, or so much was read that more is likely to come. */
  #isWorthThreads(read: number): boolean {
    const { total, bytes } = this.#progress;
    const left = (total ?? 0) - bytes;
    return Math.max(read, left) >= WORTH_THREADS;
  }

  async close(): Promise<void> {
    await this.#team?.close();
  }
}

function settingsOf(flags: Flags, one: boolean): Settings {
  return {
    format: flags.format ?? (one || flags.outputDir !== undefined ? 'json' : 'ndjson'),
    table: flags.table ?? 'events',
    select: flags.select ?? null,
    published: flags.published ?? null,
    language: flags.language ?? null,
    gates: flags.failOn ?? [],
    prepare: prepareOptionsOf(flags),
  };
}

function barFor(progress: Progress, { quiet = false }: Flags) {
  const { env, stderr } = process;
  if (!wantsProgress({ env, isTerminal: stderr.isTTY === true, quiet })) return null;
  const bar = showProgress(progress, process.stderr);
  doBeforeLines(bar.hide);
  return bar;
}
