import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptPath } from '../../src/input/expand.js';
import { parseLines } from '../support/archives.js';
import { folderWith, run } from '../support/cli.js';
import { PLAIN } from '../support/dumps.js';

const tree = (...names: readonly string[]) =>
  folderWith(Object.fromEntries(names.map((name) => [name, PLAIN])));

function namesRead(cwd: string, args: readonly string[], input = '') {
  const { code, stdout, stderr } = run([...args, '--format', 'ndjson', '--select', 'warnings'], {
    cwd,
    input,
  });
  return { code, stderr, names: parseLines(stdout).map(({ source }) => source.name) };
}

describe('a folder', () => {
  it('is read with all below it, in the order of code units', () => {
    const names = [
      'c/B.txt',
      'c/a/z.txt',
      'c/a.txt',
      'c/a b.txt',
      'c/é.txt',
      `c/${'ế'.normalize('NFD')}.txt`,
      'c/Z/1.txt',
    ];
    expect(namesRead(tree(...names), ['c'])).toEqual({ code: 0, stderr: '', names: names.sort() });
  });

  it('is read without hidden files and packages, and as .gitignore tells', () => {
    const cwd = folderWith({
      'c/.hidden.txt': PLAIN,
      'c/.git/x.txt': PLAIN,
      'c/node_modules/x.txt': PLAIN,
      'c/.gitignore': '*.log\n/drafts/\n',
      'c/a.log': PLAIN,
      'c/drafts/a.txt': PLAIN,
      'c/deep/drafts/a.txt': PLAIN,
      'c/deep/.gitignore': '!kept.log\n',
      'c/deep/kept.log': PLAIN,
      'c/deep/other.log': PLAIN,
    });
    expect(namesRead(cwd, ['c']).names).toEqual(['c/deep/drafts/a.txt', 'c/deep/kept.log']);
    expect(namesRead(cwd, ['c', '--no-ignore']).names).toEqual([
      ...['c/a.log', 'c/deep/drafts/a.txt', 'c/deep/kept.log', 'c/deep/other.log', 'c/drafts/a.txt'],
    ]);
  });

  it('honours .gitignore of the repository that it is in, unless it is left out itself', () => {
    const cwd = folderWith({
      '.git/HEAD': 'x',
      '.gitignore': '*.log\ndata/\n',
      'c/a.txt': PLAIN,
      'c/a.log': PLAIN,
      'data/b.txt': PLAIN,
    });
    expect(namesRead(cwd, ['c', 'data']).names).toEqual(['c/a.txt', 'data/b.txt']);
    expect(namesRead(cwd, ['.']).names).toEqual(['c/a.txt']);
  });

  it('is walked without following links: no loop, nothing outside', () => {
    const cwd = tree('c/a.txt', 'c/d/b.txt', 'outside/x.txt');
    symlinkSync('..', join(cwd, 'c/d/loop'));
    symlinkSync('../outside', join(cwd, 'c/away'));
    symlinkSync('../outside/x.txt', join(cwd, 'c/x.txt'));
    expect(namesRead(cwd, ['c']).names).toEqual(['c/a.txt', 'c/d/b.txt']);
    expect(namesRead(cwd, ['c/x.txt']).names).toEqual(['c/x.txt']);
  });

  it.each([
    ['a folder', 'empty', 'no file is in this folder (see --allow-empty)'],
    ['a pattern', 'c/*.md', 'no file matches (see --allow-empty)'],
  ])('%s without files is an error unless that is allowed', (_case, name, reason) => {
    const cwd = tree('c/a.txt', 'empty/.keep');
    expect(namesRead(cwd, [name, 'c'])).toEqual({
      code: 1,
      stderr: `asean-extract: ${name}: ${reason}\n`,
      names: ['c/a.txt'],
    });
    expect(namesRead(cwd, [name, 'c', '--allow-empty'])).toEqual({ code: 0, stderr: '', names: ['c/a.txt'] });
  });
});

describe('a pattern', () => {
  it.each([
    ['c/**/*.txt', ['c/a.txt', 'c/d/b.txt']],
    ['./c/*.txt', ['c/a.txt']],
    ['c/{a,x}.*', ['c/a.md', 'c/a.txt']],
    ['**/d/?.txt', ['c/d/b.txt']],
    ['c/.h/*.txt', ['c/.h/h.txt']],
    ['.//c//d/../*.txt', ['c/a.txt']],
  ])('%s', (pattern, names) => {
    expect(namesRead(tree('c/a.txt', 'c/a.md', 'c/d/b.txt', 'c/.h/h.txt'), [pattern]).names).toEqual(names);
  });

  it('is a file if there is one of that name', () => {
    expect(namesRead(tree('[1].txt', '1.txt'), ['[1].txt']).names).toEqual(['[1].txt']);
  });
});

describe('--files-from', () => {
  const cwd = () => tree('a.txt', 'b c.txt', 'd/e.txt', 'f\ng.txt');
  it.each([
    ['lines', 'b c.txt\r\n\nd\na.txt\n', ['b c.txt', 'd/e.txt', 'a.txt']],
    ['names that end with NUL', 'f\ng.txt\0a.txt\0', ['f\ng.txt', 'a.txt']],
    ['nothing', '', []],
  ])('reads %s', (_case, list, names) => {
    expect(namesRead(cwd(), ['--files-from', '-'], list)).toEqual({ code: 0, stderr: '', names });
  });

  it('may be in UTF-16', () => {
    const folder = folderWith({ list: Buffer.from('\uFEFFế.txt\r\n', 'utf16le'), 'ế.txt': PLAIN });
    expect(namesRead(folder, ['--files-from', 'list']).names).toEqual(['ế.txt']);
  });

  it('comes behind what is named, and must be there', () => {
    const folder = folderWith({ list: 'a.txt\nmissing.txt\n', 'a.txt': PLAIN, 'b.txt': PLAIN });
    expect(namesRead(folder, ['b.txt', '--files-from', 'list'])).toEqual({
      code: 1,
      stderr: 'asean-extract: missing.txt: no such file\n',
      names: ['b.txt', 'a.txt', 'missing.txt'],
    });
    expect(run(['--files-from', 'none'], { cwd: folder })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'asean-extract: none: no such file\n',
    });
  });
});

describe('keptPath', () => {
  it.each([
    ['a/b.txt', 'a/b.txt'],
    ['./a//b.txt', 'a/b.txt'],
    ['/a/b.txt', 'a/b.txt'],
    ['a/../b.txt', 'b.txt'],
    ['../b.txt', null],
    ['a/../../b.txt', null],
    ['..a/b.txt', '..a/b.txt'],
  ])('%s is %s', (name, path) => {
    expect(keptPath(name)).toBe(path);
  });
});
