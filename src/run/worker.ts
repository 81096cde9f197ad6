import type { Outcome } from './outcome.js';
import { workAll } from './runner.js';
import type { Task } from './threads.js';

/** What runs in each thread. */
export default function run({ records, settings }: Task): Promise<Outcome[]> {
  return workAll(records, settings);
}
