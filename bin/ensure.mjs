/**
 * Runs before `npm start` and `npm test`: installs and builds whatever is
 * missing or out of date, so that either works alone on a fresh clone. All it
 * says goes to stderr, because stdout belongs to the command that follows.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** When a file was last changed; before all time if there is none. */
function changed(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

/** When anything in a folder was last changed; a folder's own time tells of removed files. */
function lastChanged(folder) {
  const entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return Math.max(changed(folder), ...entries.map((entry) => changed(join(folder, entry))));
}

function packagesOf(lockFile) {
  if (!existsSync(join(root, lockFile))) return {};
  return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
}

/**
 * Whether every package is there, in the version of the lock file. What is there is told by what it
 * holds: a link to the packages of another clone is older than this one, and installing would empty them.
 */
function isInstalled() {
  const there = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || there[path]?.version === version || (optional && there[path] === undefined),
  );
}

function run(what, command, args) {
  process.stderr.write(`${what} …\n`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error === undefined && status === 0) return;
  process.stderr.write(`${what}: failed${error === undefined ? '' : ` (${error.message})`}\n`);
  process.exit(1);
}

if (!isInstalled()) {
  const npm = process.env.npm_execpath;
  // Building needs the development packages, wherever it is done.
  const args = ['ci', '--ignore-scripts', '--include=dev', '--loglevel=error'];
  if (npm === undefined) run('Installing the dependencies', 'npm', args);
  else run('Installing the dependencies', process.execPath, [npm, ...args]);
}

const sources = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'bin/build.mjs'];
if (changed('dist/document.schema.json') < Math.max(lastChanged('src'), ...sources.map(changed))) {
  run('Building', process.execPath, [join(root, 'bin/build.mjs')]);
}
