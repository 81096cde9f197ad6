import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus } from './corpus.js';
import { BIN, median, row } from './measure.js';

/**
 * Pages unlike each other, and how often they stand in an archive. Each thread compiles for itself what it runs most, some
 * four seconds of work; one thread alone leaves that to the other core. So a short archive gains less than a long one.
 */
const BYTES = 160e6;
const TIMES = [1, 8];
const TURNS = 3;

/** What two processors give at most: two runs that share nothing but the machine, against one alone. */
const CONTENDERS = [
  { name: '--jobs 1', jobs: 1, runs: 1 },
  { name: '--jobs 2', jobs: 2, runs: 1 },
  { name: '--jobs 1, two runs at once', jobs: 1, runs: 2 },
];

/** Documents a second with two threads against one, over files of records. They take turns. */
export async function jobs() {
  const folder = mkdtempSync(join(tmpdir(), 'asean-extract-bench-'));
  try {
    const file = join(folder, 'pages.ndjson');
    const pages = corpus(BYTES);
    const rows = [];
    let written = 0;
    for (const times of TIMES) {
      for (; written < times * pages.length; written += 1) {
        const record = { id: written, text: pages[written % pages.length] };
        appendFileSync(file, `${JSON.stringify(record)}\n`);
      }
      rows.push(...(await compared(file, written)));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compared(file, pages) {
  const taken = CONTENDERS.map(() => []);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, contender] of CONTENDERS.entries()) taken[index].push(await timeOf(contender, file));
  }
  const perSecond = CONTENDERS.map(({ runs }, index) => ((runs * pages) / median(taken[index])) * 1000);
  return CONTENDERS.map(({ name }, index) => {
    const ratio = (perSecond[index] / perSecond[0]).toFixed(2);
    return row('jobs', `${pages} pages, ${name}`, perSecond[index].toFixed(0), `/s    ${ratio} × --jobs 1`);
  });
}

/** Milliseconds until all the runs have ended. */
async function timeOf({ jobs: threads, runs }, file) {
  const args = [BIN, '--format', 'ndjson', '--jobs', String(threads), file];
  const begin = performance.now();
  const ends = Array.from({ length: runs }, async () => {
    const [status] = await once(
      spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }),
      'exit',
    );
    if (status !== 0) throw new Error(`the run ended with ${status}`);
  });
  await Promise.all(ends);
  return performance.now() - begin;
}
