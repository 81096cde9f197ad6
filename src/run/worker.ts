import type { Outcome } from './outcome.js';
import type { Task } from './threads.js';
import { work } from './work.js';

/** Threads hold less at once: there are several of them. */
const AT_ONCE = 2 ** 14;

/** What runs in each thread. */
export default function run({ records, settings }: Task): Promise<Outcome[]> {
  return work(records, settings, AT_ONCE);
}
