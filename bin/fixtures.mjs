/**
 * Writes fixtures/NAME.expected.json: what the command line prints for
 * fixtures/NAME.txt. The difference is for a person to review.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(join(root, 'fixtures'));
const names = files.filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -'.txt'.length));

function documentOf(name) {
  const args = ['bin/asean-extract.js', '--format', 'json', `fixtures/${name}.txt`];
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 2], maxBuffer: 2 ** 28 };
  const { status, stdout } = spawnSync(process.execPath, args, options);
  if (status !== 0) throw new Error(`fixtures/${name}.txt cannot be read`);
  return stdout;
}

/** Whether the expected document is another one now. */
function rewrite(name) {
  const file = join(root, 'fixtures', `${name}.expected.json`);
  const document = documentOf(name);
  if (existsSync(file) && readFileSync(file, 'utf8') === document) return false;
  writeFileSync(file, document);
  return true;
}

const orphans = files.filter(
  (file) => file.endsWith('.expected.json') && !names.includes(file.slice(0, -'.expected.json'.length)),
);
for (const file of orphans) rmSync(join(root, 'fixtures', file));
const changed = names.filter(rewrite);
console.log([`${changed.length} of ${names.length} expected documents changed`, ...changed].join('\n  '));
for (const file of orphans) console.log(`removed ${file}: it has no dump`);
