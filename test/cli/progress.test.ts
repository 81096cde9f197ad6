import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type ProgressFacts, progressLine, wantsProgress } from '../../src/cli/progress.js';
import { parseLines } from '../support/archives.js';
import { BIN, execute, folderWith } from '../support/cli.js';
import { PLAIN } from '../support/dumps.js';
import { HAS_TERMINALS } from '../support/terminal.js';

const DONE = { documents: 5, failed: 0, skipped: 0, bytes: 50e6, total: 200e6 };

it.each([
  ['a share of a known size', DONE, '[#####---------------] 25% 5 documents, 5.0 MB/s, 0:30 left'],
  ['no share of an unknown one', { ...DONE, total: null }, '5 documents, 5.0 MB/s'],
  [
    'failures and what was done before',
    { ...DONE, failed: 2, skipped: 3, total: null },
    '5 documents, 5.0 MB/s, 3 done before, 2 failed',
  ],
  ['hours', { ...DONE, bytes: 1e6 }, '[--------------------] 0% 5 documents, 0.1 MB/s, 33:10 left'],
  [
    'more than there seemed to be',
    { ...DONE, total: 10 },
    '[####################] 100% 5 documents, 5.0 MB/s, 0:00 left',
  ],
])('progress tells %s', (_case, progress, line) => {
  expect(progressLine(progress, 10_000)).toBe(line);
});

it.each<[string, Partial<ProgressFacts>, boolean]>([
  ['on a terminal', {}, true],
  ['not in a pipe', { isTerminal: false }, false],
  ['not with --quiet', { quiet: true }, false],
  ['not in CI', { env: { CI: 'true' } }, false],
  ['outside CI, as it is also told', { env: { CI: 'false' } }, true],
])('progress is shown %s', (_case, facts, shown) => {
  expect(wantsProgress({ env: {}, isTerminal: true, quiet: false, ...facts })).toBe(shown);
});

/** What stays on a terminal when every line that was cleared is gone. */
function shownAtTheEnd(sent: string): string {
  return sent
    .split('\r\u001b[2K')
    .reduce((shown, next) => shown.slice(0, shown.lastIndexOf('\n') + 1) + next);
}

it.skipIf(!HAS_TERMINALS)("progress stands in nobody's way, and is gone at the end", async () => {
  const cwd = folderWith();
  execute('mkfifo', ['pipe'], { cwd });
  const command = `'${process.execPath}' '${BIN}' --input-format ndjson --format ndjson - < pipe`;
  const env = { PATH: process.env.PATH ?? '' };
  const terminal = spawn('script', ['-qec', command, '/dev/null'], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let sent = '';
  terminal.stdout.setEncoding('utf8');
  const input = await open(join(cwd, 'pipe'), 'w');
  for (const line of [JSON.stringify({ text: PLAIN }), 'broken', JSON.stringify({ text: PLAIN })]) {
    const before = sent.length;
    await input.write(`${line}\n`);
    // Until the line was answered, and progress was drawn below the answer.
    for await (const text of terminal.stdout.iterator({ destroyOnReturn: false })) {
      sent += text;
      if (/\}\r\n[\s\S]*MB\/s/u.test(sent.slice(before))) break;
    }
  }
  await input.close();
  for await (const text of terminal.stdout) sent += text;
  const lines = shownAtTheEnd(sent).replaceAll('\r\n', '\n').split('\n');
  const documents = parseLines(lines.filter((line) => line.startsWith('{')).join('\n'));
  expect(documents.map(({ source }) => source.record)).toEqual([1, 2, 3]);
  expect(lines.filter((line) => !line.startsWith('{'))).toEqual([
    'asean-extract: -:2: the line is not valid JSON',
    '',
  ]);
});
