import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, row, time } from './measure.js';

const RUNS = 15;
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const bin = path('../bin/asean-extract.js');
const file = path('../fixtures/news-agency.txt');

const COMMANDS = {
  'node -e 0': ['-e', '0'],
  'asean-extract small.txt': [bin, file],
  'asean-extract --format ndjson small.txt': [bin, '--format', 'ndjson', file],
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
