import type { Outcome } from './outcome.js';
import type { Task } from './threads.js';
import { work } from './work.js';

/** What runs in each thread. */
export default function run({ records, settings }: Task): Promise<Outcome[]> {
  return work(records, settings);
}
