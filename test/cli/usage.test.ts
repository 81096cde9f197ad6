import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../../src/cli/options.js';
import { execute, folderWith, ROOT, run } from '../support/cli.js';
import { PLAIN } from '../support/dumps.js';
import { HAS_TERMINALS, onTerminal } from '../support/terminal.js';

describe('wrong usage', () => {
  it.each([
    [['--nothing', 'a.txt'], "unknown option '--nothing'"],
    [['--selct', 'events', 'a.txt'], "unknown option '--selct' (Did you mean --select?)"],
    [['--format', 'xml', 'a.txt'], '"xml" is none of json, ndjson, csv, github, summary.'],
    [['a.txt', '--format'], "option '--format <format>' argument missing"],
    [['--select', 'facts', 'a.txt'], '"facts" is none of article, progress, events'],
    [['--select', '', 'a.txt'], '"" is none of article'],
    [['--published', 'yesterday', 'a.txt'], 'Give a date as YYYY-MM-DD or YYYY-MM-DDThh:mm.'],
    [['--published', '2021-02-29', 'a.txt'], 'Give a date as'],
    [['--published', '2021-08-02T24:00', 'a.txt'], 'Give a date as'],
    [['--published', '2021-08-02\n', 'a.txt'], 'Give a date as'],
    [['explain', '--select', 'events', 'a.txt'], "unknown option '--select'"],
    [['--format', 'json', 'explain', 'a.txt'], "option '--format' does not go with explain"],
    [['--select', 'events', 'schema'], "option '--select' does not go with schema"],
    [['--published', '2021-08-02', 'rules'], "option '--published' does not go with rules"],
    [['schema', 'a.txt'], 'too many arguments'],
    [['--table', 'events', 'a.txt'], "option '--table' needs '--format csv'"],
    [['--format', 'csv', '--select', 'events', 'a.txt'], "option '--select' does not go with '--format csv'"],
    [['--output', 'x', '--output-dir', 'y', 'a.txt'], "option '--output' does not go with '--output-dir'"],
    [['--output-dir', 'y', '--format', 'summary', 'a.txt'], "option '--output-dir' does not go with"],
    [['--force', 'a.txt'], "option '--force' needs '--output-dir'"],
    [['--jobs', '0', 'a.txt'], 'Give a number from 1 to 256.'],
    [['--max-record-size', '1G', 'a.txt'], 'Give a number of bytes up to 511M'],
    [['--text-field', 'a,,b', 'a.txt'], 'Give names of fields'],
    [['--fail-on', 'everything', 'a.txt'], '"everything" is none of empty, inconsistent-figure'],
    [['completion', 'csh'], "value 'csh' is invalid"],
  ])('%j exits 2 and reads nothing', (args, reason) => {
    const { code, stdout, stderr } = run(args, { cwd: folderWith({ 'a.txt': PLAIN }), input: PLAIN });
    expect([code, stdout]).toEqual([2, '']);
    const [line, help, ...rest] = stderr.split('\n');
    expect(line).toContain('asean-extract: ');
    expect(line).toContain(reason);
    expect([help, rest]).toEqual(['Try: asean-extract --help', ['']]);
  });

  it.skipIf(!HAS_TERMINALS).each(['', 'explain', '--verbose'])(
    'is no file, and a terminal for standard input: %s',
    (args) => {
      const { code, stdout } = onTerminal(`asean-extract ${args}`);
      expect(code).toBe(2);
      expect(stdout).toContain('asean-extract: name a file, or pipe one in.');
    },
  );

  it('is told without control characters', () => {
    expect(run(['--a\u001b[31mb']).stderr).toContain("unknown option '--a\\x1b[31mb'");
  });
});

describe('--version and --help', () => {
  it('prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([[['--help']], [['-h']], [['explain', '--help']]])('%j prints the usage', (args) => {
    const { code, stdout, stderr } = run(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: asean-extract /u);
  });

  it('tells all values of an option that has only some', () => {
    const words = (text: string) => text.replace(/\s+/gu, ' ');
    const [help, manual] = [words(run(['--help']).stdout), words(run(['man']).stdout.replaceAll('\\-', '-'))];
    for (const { name, choices = [] } of OPTIONS) {
      const told = (text: string) => text.slice(text.indexOf(`--${name} `)).slice(0, 500);
      for (const choice of choices) {
        expect([name, told(help)]).toEqual([name, expect.stringContaining(choice)]);
        expect([name, told(manual)]).toEqual([name, expect.stringContaining(choice)]);
      }
    }
  });

  it('has examples that work', { timeout: 60_000 }, () => {
    const cwd = folderWith({ 'dump.txt': PLAIN, 'dump.txt.gz': gzipSync(PLAIN) });
    mkdirSync(join(cwd, 'corpus'));
    writeFileSync(join(cwd, 'corpus', 'a.txt.gz'), gzipSync(PLAIN));
    const examples = [
      ...run(['--help'])
        .stdout.replace(/^[\s\S]*\nExamples:/u, '')
        .matchAll(/^ {2}(.*\basean-extract .*?)(?: {2,}.*)?$/gmu),
    ];
    expect(examples.length).toBeGreaterThan(5);
    for (const [, example = ''] of examples) {
      const command = example.replace(
        'asean-extract',
        `'${process.execPath}' '${join(ROOT, 'bin/asean-extract.js')}'`,
      );
      const { code, stdout, stderr } = execute(
        'bash',
        ['--norc', '-o', 'pipefail', '-c', command.replace('less -R', 'cat')],
        { cwd },
      );
      expect({ example, code, stderr }).toEqual({ example, code: 0, stderr: '' });
      expect(stdout === '').toBe(/>|--output-dir/u.test(example));
    }
  });
});
