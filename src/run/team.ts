import type { Settings } from './outcome.js';
import { localRunner, type Runner } from './runner.js';
import { isLarge, threadRunner } from './threads.js';

/** How many groups may be done here before what the others were given earlier is done: then this thread waits. */
const AHEAD_OF_OTHERS = 4;

/**
 * Reads records in `jobs` threads, of which this is one: it reads what the
 * others have no room for. So one thread less has to compile, and to keep,
 * code and tables of its own.
 */
export function teamRunner(settings: Settings, jobs: number, worker: URL): Runner {
  const here = localRunner(settings);
  const others = threadRunner(settings, jobs - 1, worker);
  let sent = 0;

  const run: Runner['run'] = async (records) => {
    // A record that no memory is enough for must not end this thread.
    if (sent >= others.ahead && !records.some(isLarge)) {
      const outcomes = await here.run(records);
      await answersOfOthers();
      return outcomes;
    }
    sent += 1;
    try {
      return await others.run(records);
    } finally {
      sent -= 1;
    }
  };

  return { ahead: others.ahead + AHEAD_OF_OTHERS, groupOf: others.groupOf, run, close: others.close };
}

/** They come between what this thread does, and until they have come the others look busy. */
function answersOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
