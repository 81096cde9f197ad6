import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Document } from '../src/document.js';
import { parseLines, warcRecord } from './support/archives.js';
import { BIN, execute, folderWith, has, ROOT, run } from './support/cli.js';
import { NEWS, PLAIN } from './support/dumps.js';

const [, section = ''] =
  /^### Recipes\n([\s\S]*?)^### /mu.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'mu').exec(section)?.[1] ?? '';
}

/** The commands of the README, each with the comment above it. */
const recipes = [...block('sh').matchAll(/^# (.*)\n(.*)$/gmu)].map(([, title = '', command = '']) => ({
  title,
  command,
}));

const FIXTURES = ['news-agency.txt', 'ministry-portal.txt', 'joint-statement.txt'];
const LINES = [
  { id: 'a', text: NEWS, tag: 1 },
  { id: 'b', text: PLAIN },
  { id: 'c', text: `${NEWS}.` },
]
  .map((record) => `${JSON.stringify(record)}\n`)
  .join('');

/** As Common Crawl ships it: a member of gzip for each record, the first of them about the crawl. */
function wetFile(texts: readonly string[]): Buffer {
  const date = 'WARC-Date: 2023-01-31T09:12:13Z';
  const length = 'Content-Length: LENGTH';
  const info = warcRecord(
    ['WARC-Type: warcinfo', date, 'Content-Type: application/warc-fields', length],
    'Software-Info: none\r\n',
  );
  const pages = texts.map((text, i) => {
    const id = `00000000-0000-4000-8000-00000000000${i}`;
    return warcRecord(
      [
        ...['WARC-Type: conversion', `WARC-Target-URI: https://example.org/${i}`, date],
        ...[`WARC-Record-ID: <urn:uuid:${id}>`, `WARC-Refers-To: <urn:uuid:${id}>`],
        ...['WARC-Block-Digest: sha1:AAAA', 'WARC-Identified-Content-Language: vie'],
        ...['Content-Type: text/plain', length],
      ],
      text,
    );
  });
  return Buffer.concat([info, ...pages].map((record) => gzipSync(record)));
}

/** A folder with what the recipes read, and the command line among its programs. */
function workFolder(): string {
  const cwd = folderWith({
    'corpus.ndjson': LINES,
    'CC-MAIN-20230131-00000.warc.wet.gz': wetFile([NEWS, PLAIN, NEWS.replaceAll('45/60', '46/60')]),
  });
  mkdirSync(join(cwd, 'corpus/tin tức'), { recursive: true });
  for (const name of FIXTURES) copyFileSync(join(ROOT, 'fixtures', name), join(cwd, 'corpus/tin tức', name));
  mkdirSync(join(cwd, 'bin'));
  writeFileSync(join(cwd, 'bin/asean-extract'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
  chmodSync(join(cwd, 'bin/asean-extract'), 0o755);
  return cwd;
}

/** The lines that a command prints, or writes to the file that it names. */
function linesOf(command: string, cwd: string): string[] {
  const { code, stdout, stderr } = execute('bash', ['--norc', '-o', 'pipefail', '-c', command], {
    cwd,
    env: environment(cwd),
  });
  expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: '' });
  const file = / > ([\w.-]+)$/u.exec(command)?.[1];
  return (file === undefined ? stdout : readFileSync(join(cwd, file), 'utf8')).split(/\r?\n/u).slice(0, -1);
}

function environment(cwd: string) {
  return { PATH: `${join(cwd, 'bin')}:${process.env.PATH}`, HOME: cwd, LC_ALL: 'C.UTF-8' };
}

function documentsOf(cwd: string): Document[] {
  return parseLines<Document>(run(['corpus'], { cwd }).stdout);
}

/** What each recipe must give, told without its tools. */
const EXPECTED: Readonly<Record<string, (lines: readonly string[], cwd: string) => void>> = {
  'All figures of a folder as a table': (lines, cwd) => {
    const rows = documentsOf(cwd).flatMap(({ source, progress }) =>
      progress.map(({ done, total, percent, unit, plan }) =>
        [source.name, done, total, percent.stated, unit, plan].map((cell) => cell ?? '').join('\t'),
      ),
    );
    expect(lines).toEqual(rows);
  },
  'The same for a spreadsheet': ([header, ...rows], cwd) => {
    expect(header).toMatch(/^source,.*,done,total,/u);
    expect(rows).toHaveLength(documentsOf(cwd).reduce((sum, { progress }) => sum + progress.length, 0));
  },
  'Speakers by number of statements': (lines, cwd) => {
    const counts = new Map<string, number>();
    for (const { speakers } of documentsOf(cwd))
      for (const { name, kind, statements } of speakers)
        if (kind === 'person') counts.set(name, (counts.get(name) ?? 0) + statements.length);
    const rows = lines.map((line) => /^ *(\d+) (.*)$/u.exec(line)?.slice(1) ?? []);
    expect(Object.fromEntries(rows.map(([count, name]) => [name, Number(count)]))).toEqual(
      Object.fromEntries(counts),
    );
    const order = rows.map(([count]) => Number(count));
    expect(order).toEqual(order.toSorted((a, b) => b - a));
  },
  'Events of a month': (lines, cwd) => {
    const events = documentsOf(cwd).flatMap((document) => document.events);
    const rows = events.flatMap(({ name, date }) =>
      date?.value?.startsWith('2022-09') ? [`${date.value}\t${name}`] : [],
    );
    expect(new Set(lines)).toEqual(new Set(rows));
  },
  'Common Crawl: extracted text, record by record, only Vietnamese documents with a figure': (lines) => {
    const documents = parseLines<Document>(lines.join('\n'));
    expect(documents.map(({ source, progress }) => [source.url, progress[0]?.done])).toEqual([
      ['https://example.org/0', 45],
      ['https://example.org/2', 46],
    ]);
    // Not the day of the crawl.
    expect(documents.map(({ article }) => article.published)).toEqual(
      Array.from({ length: 2 }, () => '2021-08-03T09:15'),
    );
  },
  'An archive that takes hours: stop it and start it again at any time': (_lines, cwd) => {
    const results = readdirSync(join(cwd, 'facts/corpus/tin tức')).filter((name) => name.endsWith('.json'));
    expect(results).toEqual(FIXTURES.map((name) => `${name}.json`).toSorted());
  },
  'GNU parallel: blocks of lines to one filter each, in order': (lines) => {
    expect(`${lines.join('\n')}\n`).toBe(run(FILTER, { input: LINES }).stdout);
  },
};

const FILTER = ['--input-format', 'ndjson', '--format', 'ndjson', '--jobs', '1'];

describe('the recipes of the README', () => {
  it('are all held against something', () => {
    expect(recipes.map(({ title }) => title)).toEqual(Object.keys(EXPECTED));
  });

  for (const { title, command } of recipes) {
    const tools = ['jq', 'parallel'].filter((tool) => new RegExp(`(?:^|\\| )${tool} `, 'u').test(command));
    it.skipIf(!tools.every(has))(title, () => {
      const cwd = workFolder();
      const lines = linesOf(command, cwd);
      expect(lines.length > 0 || /--output-dir/u.test(command)).toBe(true);
      EXPECTED[title]?.(lines, cwd);
    });
  }

  it('hold a workflow whose commands run, and fail on what they are told to fail on', () => {
    const commands = [...block('yaml').matchAll(/^ {6}- run: (.*)$/gmu)].map(([, command = '']) => command);
    const [install, check = '', write = ''] = commands;
    expect(commands).toHaveLength(3);
    const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
    expect(install).toBe(`npm install --global ./${name}-${version}.tgz`);
    const cwd = workFolder();
    linesOf(check, cwd);
    linesOf(write, cwd);
    expect(parseLines(readFileSync(join(cwd, 'facts.ndjson'), 'utf8'))).toHaveLength(FIXTURES.length);
    writeFileSync(join(cwd, 'corpus/x.txt'), NEWS.replace('75%', '70%'));
    const { code, stdout } = execute('bash', ['-c', check], { cwd, env: environment(cwd) });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=corpus\/x\.txt,line=5,title=inconsistent-figure::/mu);
  });

  const python = process.env.PYSPARK_PYTHON ?? 'python3';
  const hasSpark = spawnSync(python, ['-c', 'import pyspark'], { stdio: 'ignore' }).status === 0;
  it.skipIf(!hasSpark)(
    'hold a program for Spark that gives what the filter gives',
    { timeout: 180_000 },
    () => {
      const cwd = workFolder();
      const env = { ...environment(cwd), SPARK_LOCAL_IP: '127.0.0.1' };
      expect(execute(python, ['-c', block('py')], { cwd, env })).toMatchObject({ code: 0 });
      const parts = readdirSync(join(cwd, 'facts'))
        .filter((name) => name.startsWith('part-'))
        .toSorted();
      expect(parts.map((part) => readFileSync(join(cwd, 'facts', part), 'utf8')).join('')).toBe(
        run([...FILTER, '--keep-fields'], { input: LINES }).stdout,
      );
    },
  );
});

interface Manifest {
  readonly name: string;
  readonly version: string;
}
