import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document.js';
import { BIN, execute, folderWith, run } from '../support/cli.js';
import { NEWS, PLAIN } from '../support/dumps.js';

const NOT_TOLD = 'the text is not valid UTF-8, and what else it is cannot be told (see --encoding)';

const parse = (stdout: string) => JSON.parse(stdout) as Document;

describe('an input that is read', () => {
  it('names its source as it was given, with its bytes and checksum', () => {
    const cwd = folderWith({ 'news.txt': NEWS });
    const { code, stdout, stderr } = run(['./news.txt'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(parse(stdout).source).toEqual({
      name: './news.txt',
      record: null,
      url: null,
      bytes: Buffer.byteLength(NEWS),
      encoding: 'utf-8',
      sha256: createHash('sha256').update(NEWS).digest('hex'),
    });
  });

  it.each([[['-']], [[]], [['--format', 'json']]])('may be standard input: %j', (args) => {
    const { code, stdout, stderr } = run(args, { input: NEWS });
    expect([code, stderr]).toEqual([0, '']);
    expect(parse(stdout).source).toMatchObject({ name: '-', bytes: Buffer.byteLength(NEWS) });
  });

  it('may be named like a command, or like an option', () => {
    const cwd = folderWith({ schema: PLAIN, '-x.txt': PLAIN });
    expect(parse(run(['./schema'], { cwd }).stdout).source.name).toBe('./schema');
    expect(parse(run(['--', '-x.txt'], { cwd }).stdout).source.name).toBe('-x.txt');
  });

  it('loses a byte order mark, which is counted as bytes only', () => {
    const cwd = folderWith({ 'bom.txt': `\uFEFF${NEWS}`, 'news.txt': NEWS });
    const [marked, bare] = ['bom.txt', 'news.txt'].map((name) => parse(run([name], { cwd }).stdout));
    expect(marked?.source.bytes).toBe(Buffer.byteLength(NEWS) + 3);
    expect({ ...marked, source: null }).toEqual({ ...bare, source: null });
  });
});

describe('an input that cannot be read', () => {
  it.each([
    ['a missing file', 'missing.txt', undefined, 'no such file'],
    ['a file below a file', 'plain.txt/x', undefined, 'no such file'],
    ['an empty file', 'empty.txt', '', 'the file is empty'],
    ['a file of white space', 'white.txt', ' \n\t\r\n\uFEFF', 'the file is empty (white space only)'],
    ['a binary file', 'binary.txt', 'a\0b', 'this is a binary file (it holds NUL bytes)'],
    ['a file that is not UTF-8', 'latin.txt', Uint8Array.of(0x63, 0xe0, 0x20), NOT_TOLD],
    ['a file cut within a letter', 'cut.txt', Buffer.from('Việ').subarray(0, -1), NOT_TOLD],
  ])('%s is told of in one line, and an error record stands in its place', (_case, name, content, reason) => {
    const cwd = folderWith(content === undefined ? { 'plain.txt': PLAIN } : { [name]: content });
    const { code, stdout, stderr } = run([name], { cwd });
    expect([code, stderr]).toEqual([1, `asean-extract: ${name}: ${reason}\n`]);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: '1.0',
      source: { name, record: null, url: null },
      error: { code: expect.stringMatching(/^[a-z-]+$/u), message: reason },
    });
  });

  it('is told of for standard input too', () => {
    const stderr = 'asean-extract: -: the file is empty\n';
    expect(run(['-'], { input: '' })).toMatchObject({ code: 1, stderr });
  });

  it('never stops the others', () => {
    const cwd = folderWith({ 'a.txt': PLAIN, 'b.txt': '\0', 'c.txt': NEWS });
    const { code, stdout, stderr } = run(['a.txt', 'b.txt', 'missing.txt', 'c.txt'], { cwd });
    expect(code).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => parse(line).source.name),
    ).toEqual(['a.txt', 'b.txt', 'missing.txt', 'c.txt']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('is named without its control characters', () => {
    const { stderr } = run(['a\u001b[31m\n\u202e.txt']);
    expect(stderr).toBe('asean-extract: a\\x1b[31m\\n\\u{202e}.txt: no such file\n');
    expect(run(['']).stderr).toBe('asean-extract: "": no such file\n');
  });
});

it('ends quietly when nobody reads on', () => {
  const cwd = folderWith({ 'news.txt': NEWS });
  const files = Array.from({ length: 400 }, () => 'news.txt').join(' ');
  const command = `'${process.execPath}' '${BIN}' ${files} | head -c 1; echo " \${PIPESTATUS[0]}"`;
  expect(execute('bash', ['--norc', '-c', command], { cwd })).toEqual({
    code: 0,
    stdout: '{ 0\n',
    stderr: '',
  });
});

it('reads the same document from a file and from the library', async () => {
  const { extract } = await import('../../src/index.js');
  const cwd = folderWith({ 'news.txt': NEWS });
  const printed = parse(run([join(cwd, 'news.txt')]).stdout);
  expect(extract(NEWS, { source: { name: join(cwd, 'news.txt') } })).toEqual(printed);
});
