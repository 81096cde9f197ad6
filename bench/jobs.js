import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus } from './corpus.js';
import { median, row, time } from './measure.js';

const BIN = fileURLToPath(new URL('../bin/asean-extract.js', import.meta.url));
const BYTES = 40e6;
const RUNS = 3;

/** Documents a second with two threads against one, over a file of records. They take turns. */
export function jobs() {
  const folder = mkdtempSync(join(tmpdir(), 'asean-extract-bench-'));
  try {
    const file = join(folder, 'pages.ndjson');
    const pages = corpus(BYTES);
    writeFileSync(file, pages.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''));
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
