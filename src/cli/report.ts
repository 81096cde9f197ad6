import { addCounts, type Counts } from '../output/summary.js';
import type { Outcome } from '../run/outcome.js';
import { EXIT, type ExitCode } from './exit.js';
import type { Flags } from './options.js';
import type { Progress } from './progress.js';
import { complain, note } from './streams.js';

/** Stages of the work on a record, in whatever thread. */
const WORK = ['prepare', 'extract', 'print'] as const;

/** Stages of a run: those, and what only this thread does. Reading goes on beside the work; what counts is the wait. */
type Stage = 'read' | (typeof WORK)[number] | 'write';

/** Keeps the account of a run: what failed, what must not be found, how long it took. */
export class Report {
  code: ExitCode = EXIT.ok;
  /** Only for a summary. */
  readonly counts: Counts | null;
  readonly #quiet: boolean;
  readonly #verbose: boolean;
  readonly #progress: Progress;
  readonly #spent = { read: 0, prepare: 0, extract: 0, print: 0, write: 0 };
  readonly #found = new Map<string, number>();
  readonly #begin = performance.now();

  constructor(flags: Flags, progress: Progress) {
    this.#quiet = flags.quiet ?? false;
    this.#verbose = flags.verbose ?? false;
    this.#progress = progress;
    this.counts = flags.format === 'summary' ? {} : null;
  }

  add({ source, ordinal, printed, failure, findings, counts, spent }: Outcome): void {
    const name = ordinal === null ? source.name : `${source.name}:${ordinal}`;
    if (printed !== null) this.#progress.documents += 1;
    if (failure !== null) {
      this.code = EXIT.failed;
      this.#progress.failed += 1;
      if (!this.#quiet) complain(name, failure.message);
    }
    for (const { gate, line, message } of findings) {
      this.code = EXIT.failed;
      this.#found.set(gate, (this.#found.get(gate) ?? 0) + 1);
      if (!this.#quiet) complain(`${name}:${line}`, `${gate}: ${message}`);
    }
    if (counts !== null && this.counts !== null) addCounts(this.counts, counts);
    for (const stage of WORK) this.spend(stage, spent[stage]);
  }

  /** Puts milliseconds down to a stage. */
  spend(stage: Stage, milliseconds: number): void {
    this.#spent[stage] += milliseconds;
  }

  /** Does something, and puts the time that it takes down to a stage. */
  async timed<T>(stage: Stage, action: () => Promise<T>): Promise<T> {
    const begin = performance.now();
    const result = await action();
    this.spend(stage, performance.now() - begin);
    return result;
  }

  /** A folder or pattern that stands for no file. */
  nothing(name: string, reason: string): void {
    this.code = EXIT.failed;
    if (!this.#quiet) complain(name, reason);
  }

  /** What is told when all is done. */
  finish(): void {
    if (this.#found.size > 0 && !this.#quiet) {
      const list = [...this.#found].map(([gate, number]) => `${number} × ${gate}`);
      note(`failed on ${list.join(', ')} (--fail-on)`);
    }
    if (!this.#verbose) return;
    const { documents, failed, skipped, bytes } = this.#progress;
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
    const total = performance.now() - this.#begin;
    note(
      `${documents} documents, ${failed} failed, ${skipped} done before, ${(bytes / 1e6).toFixed(1)} MB read`,
    );
    const { read, prepare, extract, print, write } = this.#spent;
    note(
      `time: ${seconds(total)}; ${seconds(read)} to wait for input, ${seconds(write)} to write; over all threads: ` +
        `${seconds(prepare)} to make text, ${seconds(extract)} to extract, ${seconds(print)} to print`,
    );
  }
}
