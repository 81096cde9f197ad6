/**
 * `npm run fuzz -- [--seconds 300] [--seed N]`: tries generated inputs for that
 * long. Exits 1 if something was found: an error with the seed and the path
 * that make the input again, or an input that the program did not come back
 * from, which is kept in a file.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** One input takes milliseconds. Whoever works on one for so long (milliseconds) does not come back. */
const HANGS_AFTER = 60_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '300' }, seed: { type: 'string' } },
});
const seed = values.seed ?? String(Date.now() % 2 ** 31);
const folder = mkdtempSync(join(tmpdir(), 'asean-extract-fuzz-'));
const input = join(folder, 'input.json');

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', 'test/fuzz', '--disable-console-intercept'], {
  cwd: root,
  stdio: 'inherit',
  detached: true,
  env: { ...process.env, FUZZ_SECONDS: values.seconds, FUZZ_SEED: seed, FUZZ_INPUT: input },
});

/** Tests run in processes of their own below the child: all of them end. */
function end() {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

let hung = false;
const watch = setInterval(() => {
  const tried = statSync(input, { throwIfNoEntry: false })?.mtimeMs;
  if (tried === undefined || Date.now() - tried < HANGS_AFTER) return;
  hung = true;
  console.error(`fuzz: no end after ${HANGS_AFTER / 1000} seconds, seed ${seed}, input ${input}`);
  end();
}, 1000);
process.on('SIGINT', end).on('SIGTERM', end);
child.on('exit', (code) => {
  clearInterval(watch);
  if (!hung) rmSync(folder, { recursive: true });
  process.exitCode = code === 0 ? 0 : 1;
});
