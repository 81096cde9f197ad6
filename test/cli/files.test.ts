import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseLines, warcRecord } from '../support/archives.js';
import { execute, folderWith, run } from '../support/cli.js';
import { PLAIN } from '../support/dumps.js';

const names = (args: readonly string[], cwd: string) => {
  const { stdout, code } = run([...args, '--format', 'ndjson'], { cwd });
  return {
    code,
    names: parseLines(stdout).map(({ source, error }) => source.name + (error ? ` ${error.code}` : '')),
  };
};
const pipe = (cwd: string, ...paths: string[]) =>
  expect(execute('mkfifo', paths, { cwd })).toMatchObject({ code: 0 });

describe('what is found in a folder', () => {
  function linked() {
    const cwd = folderWith({
      'c/a.txt': PLAIN,
      'c/sub/b.txt': PLAIN,
      'away/x.txt': PLAIN,
      'secret.txt': PLAIN,
    });
    symlinkSync('../away', join(cwd, 'c/folder'));
    symlinkSync('../secret.txt', join(cwd, 'c/file.txt'));
    return cwd;
  }

  it('is not read through links', () => {
    const cwd = linked();
    for (const args of [['c'], ['c/**/*.txt'], ['.', '--no-ignore']])
      expect(names(args, cwd).names.filter((name) => name.startsWith('c/'))).toEqual([
        'c/a.txt',
        'c/sub/b.txt',
      ]);
    expect(names(['c/*/x.txt'], cwd)).toEqual({ code: 1, names: [] });
  });

  it('is read through links with --follow; a link that is named always is', () => {
    const cwd = linked();
    const all = ['c/a.txt', 'c/file.txt', 'c/folder/x.txt', 'c/sub/b.txt'];
    expect(names(['c', '--follow'], cwd)).toEqual({ code: 0, names: all });
    expect(names(['c/*/x.txt', '--follow'], cwd).names).toEqual(['c/folder/x.txt']);
    expect(names(['c/folder', 'c/file.txt'], cwd).names).toEqual(['c/folder/x.txt', 'c/file.txt']);
  });

  it('is read once with --follow if links lead in circles, and links to nothing are errors', () => {
    const cwd = folderWith({ 'c/a.txt': PLAIN, 'c/d/b.txt': PLAIN });
    symlinkSync('..', join(cwd, 'c/d/up'));
    symlinkSync('.', join(cwd, 'c/d/self'));
    symlinkSync('nowhere', join(cwd, 'c/dead.txt'));
    symlinkSync('round.txt', join(cwd, 'c/round.txt'));
    expect(names(['c', '--follow'], cwd)).toEqual({
      code: 1,
      names: ['c/a.txt', 'c/d/b.txt', 'c/dead.txt not-found', 'c/round.txt unreadable'],
    });
    expect(names(['c'], cwd)).toEqual({ code: 0, names: ['c/a.txt', 'c/d/b.txt'] });
  });

  it('is no result of the run itself, also through a link', () => {
    const cwd = folderWith({ 'c/a.txt': PLAIN });
    mkdirSync(join(cwd, 'out'));
    symlinkSync('../out', join(cwd, 'c/results'));
    for (const _run of [1, 2])
      expect(run(['c', '--follow', '--output-dir', 'out'], { cwd })).toEqual({
        code: 0,
        stdout: '',
        stderr: '',
      });
    expect(readdirSync(join(cwd, 'out/c'))).toEqual(['.asean-extract.done', 'a.txt.json']);
  });

  it('is no pipe and no device: nothing waits for them', () => {
    const cwd = folderWith({ 'c/a.txt': PLAIN });
    pipe(cwd, 'c/pipe.txt', 'c/.gitignore');
    symlinkSync('/dev/zero', join(cwd, 'c/zero.txt'));
    for (const args of [['c'], ['c/*.txt'], ['c', '--follow']])
      expect(names(args, cwd)).toEqual({ code: 0, names: ['c/a.txt'] });
  });

  it('may be a pipe that is named', () => {
    const cwd = folderWith({ 'a.txt': PLAIN });
    const command = `"${process.execPath}" "$0" <(cat a.txt)`;
    const bin = new URL('../../bin/asean-extract.js', import.meta.url).pathname;
    const { code, stdout } = execute('bash', ['--norc', '-c', command, bin], { cwd });
    expect([code, JSON.parse(stdout).source.bytes]).toEqual([0, Buffer.byteLength(PLAIN)]);
  });

  it.skipIf(process.getuid?.() === 0)('costs nothing else if it cannot be read', () => {
    const cwd = folderWith({ 'c/a.txt': PLAIN, 'c/b/x.txt': PLAIN, 'c/z.txt': PLAIN });
    execute('chmod', ['000', 'c/b'], { cwd });
    expect(names(['c'], cwd)).toEqual({ code: 1, names: ['c/a.txt', 'c/z.txt'] });
    execute('chmod', ['755', 'c/b'], { cwd });
  });

  it('is no config file if it is a pipe', () => {
    const cwd = folderWith({ 'a.txt': PLAIN });
    pipe(cwd, 'asean-extract.config.json');
    const { code, stderr } = run(['a.txt'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('this is not a file')]);
  });
});

describe('results are written where they belong', () => {
  it.each([
    ['the list of what is done', 'out/c/.asean-extract.done'],
    ['a result', 'out/c/a.txt.json'],
    ['a file of --output', 'list.json'],
    ['what --output is until it is whole', '.list.json.asean-extract.tmp'],
  ])('and never through a link in the place of %s', (_case, path) => {
    const cwd = folderWith({ 'c/a.txt': PLAIN, 'out/c/.keep': '', 'target.txt': 'mine' });
    symlinkSync(join(cwd, 'target.txt'), join(cwd, path));
    const to = path.startsWith('out') ? ['--output-dir', 'out'] : ['--output', 'list.json'];
    expect(run(['c/a.txt', ...to], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'target.txt'), 'utf8')).toBe('mine');
    const result = readFileSync(join(cwd, to[1] === 'out' ? 'out/c/a.txt.json' : 'list.json'), 'utf8');
    expect(JSON.parse(result).schemaVersion).toBe('1.0');
  });

  it('nor wait for a pipe of that name', () => {
    const cwd = folderWith({ 'c/a.txt': PLAIN, 'out/c/.keep': '' });
    pipe(cwd, 'out/c/.asean-extract.done');
    expect(run(['c/a.txt', '--output-dir', 'out'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('nor fail for others where a folder is a link to nothing', () => {
    const cwd = folderWith({ 'c/a.txt': PLAIN, 'd/b.txt': PLAIN, 'out/.keep': '' });
    symlinkSync('../gone', join(cwd, 'out/c'));
    const { code, stderr } = run(['c', 'd', '--output-dir', 'out'], { cwd });
    expect([code, stderr]).toEqual([
      1,
      'asean-extract: c/a.txt: its result would lie outside the folder of results\n',
    ]);
    expect(readdirSync(join(cwd, 'out/d'))).toContain('b.txt.json');
  });
});

describe('what is packed', () => {
  /** 100 MB of spaces in 100 kB. */
  const bomb = Buffer.concat(Array.from({ length: 100 }, () => gzipSync(Buffer.alloc(2 ** 20, 0x20))));

  it('is an error record if it grows without end, and the neighbours are read', () => {
    const cwd = folderWith({ 'a.txt.gz': bomb, 'b.txt': PLAIN, 'c.html.gz': bomb, 'd.ndjson.gz': bomb });
    expect(names(['.'], cwd)).toEqual({
      code: 1,
      names: ['a.txt.gz too-large', 'b.txt', 'c.html.gz too-large', 'd.ndjson.gz too-large'],
    });
  });

  it('may be a long archive of short records', () => {
    const line = `${JSON.stringify({ text: PLAIN })}\n`;
    const cwd = folderWith({ 'a.ndjson.gz': gzipSync(line.repeat(300)) });
    const { code, stdout } = run(['a.ndjson.gz', '--max-record-size', '1K', '--format', 'summary'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^documents +300 +read$/mu)]);
  });

  it('is an error record too as the body of a page', () => {
    const http = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'),
      gzipSync(Buffer.alloc(2 ** 25, 0x20)),
    ]);
    const header = ['WARC-Type: response', 'Content-Type: application/http', 'Content-Length: LENGTH'];
    const cwd = folderWith({ 'a.warc': warcRecord(header, http) });
    expect(names(['a.warc'], cwd)).toEqual({ code: 1, names: ['a.warc too-large'] });
  });
});

it('a header without end costs neither time nor memory, and its record is read', () => {
  const many = (line: string) => Array.from({ length: 300_000 }, () => line);
  const wet = (header: readonly string[]) =>
    warcRecord(['WARC-Type: conversion', 'Content-Length: LENGTH', ...header], PLAIN);
  const http = warcRecord(
    ['WARC-Type: response', 'Content-Type: application/http', 'Content-Length: LENGTH'],
    ['HTTP/1.1 200 OK', ...many('x: y'), '', PLAIN].join('\r\n'),
  );
  const files = [wet(['X-Long: x', ...many(' goes on')]), wet(many('x: y')), http, wet([])];
  const cwd = folderWith({ 'a.warc': Buffer.concat(files) });
  expect(names(['a.warc'], cwd)).toEqual({
    code: 1,
    names: ['a.warc', 'a.warc', 'a.warc malformed', 'a.warc'],
  });
});

it('a folder of results that is a pipe or a file is told of', () => {
  const cwd = folderWith({ 'a.txt': PLAIN });
  writeFileSync(join(cwd, 'out'), '');
  expect(run(['a.txt', '--output-dir', 'out'], { cwd })).toMatchObject({ code: 1, stdout: '' });
  rmSync(join(cwd, 'out'));
});
