import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BIN, median, row, time } from './measure.js';

const RUNS = 15;
const file = fileURLToPath(new URL('../fixtures/news-agency.txt', import.meta.url));

const COMMANDS = {
  'node -e 0': ['-e', '0'],
  'asean-extract small.txt': [BIN, file],
  'asean-extract --format ndjson small.txt': [BIN, '--format', 'ndjson', file],
};

/** A whole process that reads a small file, against one that does nothing. They take turns. */
export function start() {
  const times = Object.values(COMMANDS).map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    Object.values(COMMANDS).forEach((args, index) => {
      times[index].push(time(() => spawnSync(process.execPath, args, { stdio: 'ignore' })));
    });
  }
  const medians = times.map(median);
  return Object.keys(COMMANDS).map((name, index) => {
    const ratio = (medians[index] / medians[0]).toFixed(2);
    return row('start', name, medians[index].toFixed(1), `ms  ${ratio} × node -e 0`);
  });
}
