import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, execute, folderWith, ROOT } from '../support/cli.js';

const TELL = `
const { writeFileSync } = require('node:fs');
process.on('exit', () => writeFileSync('loaded.json', JSON.stringify(Object.keys(require.cache))));
`;

/** The packages that a run of the command line has loaded with `require` by its end. */
function packagesLoadedFor(fixture: string): string[] {
  const cwd = folderWith({ 'tell.cjs': TELL });
  const args = ['--require', join(cwd, 'tell.cjs'), BIN, join(ROOT, 'fixtures', fixture)];
  expect(execute(process.execPath, args, { cwd }).code).toBe(0);
  const files = JSON.parse(readFileSync(join(cwd, 'loaded.json'), 'utf8')) as string[];
  const packages = files.map((file) => /\/node_modules\/([^/]+)/u.exec(file)?.[1]);
  return [...new Set(packages.filter((name) => name !== undefined))];
}

test('a Vietnamese dump loads no tagger', () => {
  expect(packagesLoadedFor('news-agency.txt')).toEqual([]);
});

test('an English dump loads it when it is read', () => {
  expect(packagesLoadedFor('english-agency.txt')).toEqual(['compromise']);
});

test('a page in English that holds no article does without', () => {
  expect(packagesLoadedFor('english-not-found.txt')).toEqual([]);
});
