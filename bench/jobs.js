import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus } from './corpus.js';
import { median, row, time } from './measure.js';

const BIN = fileURLToPath(new URL('../bin/asean-extract.js', import.meta.url));
/** An archive: each thread first has to learn its way, about as long as it takes to read 20 MB. */
const BYTES = 160e6;
const RUNS = 3;

/** Documents a second with two threads against one, over a file of records. They take turns. */
export function jobs() {
  const folder = mkdtempSync(join(tmpdir(), 'asean-extract-bench-'));
  try {
    const file = join(folder, 'pages.ndjson');
    const pages = corpus(BYTES);
    pages.forEach((text, id) => {
      appendFileSync(file, `${JSON.stringify({ id, text })}\n`);
    });
    const times = [1, 2].map((count) => ({ count, taken: [] }));
    for (let run = 0; run < RUNS; run += 1) {
      for (const { count, taken } of times) taken.push(time(() => runWith(count, file)));
    }
    const perSecond = times.map(({ taken }) => (pages.length / median(taken)) * 1000);
    return times.map(({ count }, index) => {
      const ratio = (perSecond[index] / perSecond[0]).toFixed(2);
      const name = `${pages.length} pages, --jobs ${count}`;
      return row('jobs', name, perSecond[index].toFixed(0), `/s    ${ratio} × --jobs 1`);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runWith(count, file) {
  const args = [BIN, '--format', 'ndjson', '--jobs', String(count), file];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`the run ended with ${status}`);
}
