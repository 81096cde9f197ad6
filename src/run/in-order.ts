import type { RawRecord } from '../input/raw.js';
import type { GroupSize } from './groups.js';
import type { Outcome } from './outcome.js';
import type { Runner } from './runner.js';

type Records = AsyncGenerator<RawRecord, void, void>;

/**
 * What became of each record, in the order of the records whatever thread was
 * faster. No more records are read than runners have work for, and an input
 * that stalls holds back no result.
 * @param runnerAt the runner to use when so many bytes have been read
 * @param onWait told of milliseconds in which there was nothing to do but wait for the next record
 */
export async function* inOrder(
  records: Records,
  runnerAt: (bytes: number) => Promise<Runner>,
  onWait: (milliseconds: number) => void = () => {},
): AsyncGenerator<Outcome> {
  const waiting: Promise<readonly Outcome[]>[] = [];
  const groups = new Groups(records, onWait);
  let read = 0;
  try {
    for (;;) {
      const runner = await runnerAt(read);
      const first = waiting[0];
      if (first !== undefined && (waiting.length >= runner.ahead || !(await groups.isFasterThan(first)))) {
        waiting.shift();
        yield* await first;
        continue;
      }
      const group = await groups.next(runner.groupOf);
      if (group.length === 0) break;
      read += group.reduce((size, { bytes }) => size + bytes.length, 0);
      waiting.push(runner.run(group));
    }
    for (const outcomes of waiting) yield* await outcomes;
  } finally {
    // An input that nobody writes to any more may never answer.
    records.return().catch(() => {});
  }
}

/** Records in groups. A group ends early where the next record is not there yet. */
class Groups {
  readonly #records: Records;
  readonly #onWait: (milliseconds: number) => void;
  #next: Promise<IteratorResult<RawRecord, void>>;

  constructor(records: Records, onWait: (milliseconds: number) => void) {
    this.#records = records;
    this.#onWait = onWait;
    this.#next = records.next();
  }

  /** Whether the next record, or the end, comes before something else. */
  isFasterThan(other: Promise<unknown>): Promise<boolean> {
    return Promise.race([this.#next.then(() => true), other.then(() => false)]);
  }

  /** The next group, of no more records than told; none at the end. */
  async next(most: GroupSize): Promise<RawRecord[]> {
    const group: RawRecord[] = [];
    let bytes = 0;
    const begin = performance.now();
    let result = await this.#next;
    this.#onWait(performance.now() - begin);
    while (result.done !== true) {
      group.push(result.value);
      bytes += result.value.bytes.length;
      this.#next = this.#records.next();
      if (group.length >= most.records || bytes >= most.bytes) break;
      const soon = await soonOr(this.#next);
      if (soon === null) break;
      result = soon;
    }
    return group;
  }
}

/** What a promise gives, if it gives it before the process has time for anything else. */
async function soonOr<T>(promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Immediate | undefined;
  const later = new Promise<null>((resolve) => {
    timer = setImmediate(() => resolve(null));
  });
  try {
    return await Promise.race([promise, later]);
  } finally {
    clearImmediate(timer);
  }
}
