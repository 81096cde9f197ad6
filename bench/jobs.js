import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus } from './corpus.js';
import { median, row, time } from './measure.js';

const BIN = fileURLToPath(new URL('../bin/asean-extract.js', import.meta.url));
/**
 * Pages unlike each other, and how often they stand in an archive. Each thread compiles for itself what it runs most, some
 * four seconds of work; one thread alone leaves that to the other core. So a short archive gains less than a long one.
 */
const BYTES = 160e6;
const TIMES = [1, 8];
const RUNS = 3;

/** Documents a second with two threads against one, over files of records. They take turns. */
export function jobs() {
  const folder = mkdtempSync(join(tmpdir(), 'asean-extract-bench-'));
  try {
    const file = join(folder, 'pages.ndjson');
    const pages = corpus(BYTES);
    let written = 0;
    return TIMES.flatMap((times) => {
      for (; written < times * pages.length; written += 1) {
        const record = { id: written, text: pages[written % pages.length] };
        appendFileSync(file, `${JSON.stringify(record)}\n`);
      }
      return compared(file, written);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compared(file, pages) {
  const times = [1, 2].map((count) => ({ count, taken: [] }));
  for (let run = 0; run < RUNS; run += 1) {
    for (const { count, taken } of times) taken.push(time(() => runWith(count, file)));
  }
  const perSecond = times.map(({ taken }) => (pages / median(taken)) * 1000);
  return times.map(({ count }, index) => {
    const ratio = (perSecond[index] / perSecond[0]).toFixed(2);
    const name = `${pages} pages, --jobs ${count}`;
    return row('jobs', name, perSecond[index].toFixed(0), `/s    ${ratio} × --jobs 1`);
  });
}

function runWith(count, file) {
  const args = [BIN, '--format', 'ndjson', '--jobs', String(count), file];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`the run ended with ${status}`);
}
