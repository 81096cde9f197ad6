import type { Outcome } from './outcome.js';
import type { Task } from './threads.js';
import { work } from './work.js';

/** What runs in each thread. */
export default function run({ records, settings, atOnce }: Task): Promise<Outcome[]> {
  return work(records, settings, atOnce);
}
