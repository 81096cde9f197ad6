import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.js';
import { NEWS, PLAIN } from '../support/dumps.js';

const FILES = { 'a.txt': NEWS, 'b.txt': PLAIN };
const ALWAYS = ['schemaVersion', 'source', 'language'];
const PARTS = ['article', 'progress', 'events', 'speakers', 'removed', 'warnings'];

function keys(json: string): string[] {
  return Object.keys(JSON.parse(json) as object);
}

describe('--format', () => {
  it('is an indented object for one input', () => {
    const { stdout } = run(['a.txt'], { cwd: folderWith(FILES) });
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
    expect(keys(stdout)).toEqual([...ALWAYS, ...PARTS]);
    const { source } = JSON.parse(stdout) as { source: object };
    expect(Object.keys(source)).toEqual(['name', 'record', 'url', 'bytes', 'encoding', 'sha256']);
  });

  it('is one object a line for several', () => {
    const lines = run(['a.txt', 'b.txt'], { cwd: folderWith(FILES) }).stdout.split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines.slice(0, 2)) expect(line).toBe(JSON.stringify(JSON.parse(line)));
    expect(lines[2]).toBe('');
  });

  it('can be asked for', () => {
    const cwd = folderWith(FILES);
    const indented = ['a.txt', 'b.txt'].map((name) => run([name], { cwd }).stdout);
    expect(run(['--format', 'json', 'a.txt', 'b.txt'], { cwd }).stdout).toBe(indented.join(''));
    const line = `${JSON.stringify(JSON.parse(indented[0] ?? ''))}\n`;
    expect(run(['a.txt', '--format', 'ndjson'], { cwd }).stdout).toBe(line);
  });

  it('is the same at every run', () => {
    const cwd = folderWith(FILES);
    expect(run(['a.txt'], { cwd })).toEqual(run(['a.txt'], { cwd }));
  });
});

describe('--select', () => {
  it.each([
    ['events', ['events']],
    ['warnings,article', ['article', 'warnings']],
    [' progress , progress,speakers', ['progress', 'speakers']],
    [PARTS.join(','), PARTS],
  ])('%s keeps these parts, and what the document is of', (value, parts) => {
    const { stdout } = run(['--select', value, 'a.txt'], { cwd: folderWith(FILES) });
    expect(keys(stdout)).toEqual([...ALWAYS, ...parts]);
  });
});

describe('--published', () => {
  it.each(['2021-08-02', '2020-02-29', '2021-08-02T22:32'])('takes %s', (date) => {
    const { code, stdout } = run(['--published', date, '--select', 'article', 'b.txt'], {
      cwd: folderWith(FILES),
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ article: { published: date } });
  });
});

describe('schema', () => {
  it('is held by what is printed', () => {
    const cwd = folderWith(FILES);
    const schema = run(['schema']);
    expect([schema.code, schema.stderr]).toEqual([0, '']);
    const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schema.stdout));
    for (const line of run(['a.txt', 'b.txt'], { cwd }).stdout.trimEnd().split('\n')) {
      valid(JSON.parse(line));
      expect(valid.errors).toBeNull();
    }
    expect(valid({ schemaVersion: '2.0' })).toBe(false);
  });

  it('is the one of the package', async () => {
    const { documentJsonSchema } = await import('../../src/document.js');
    expect(JSON.parse(run(['schema']).stdout)).toEqual(documentJsonSchema());
  });
});

describe('rules', () => {
  it('lists every cleaner rule with its label and purpose', async () => {
    const { cleanerRules } = await import('../../src/clean/rules/index.js');
    const { code, stdout, stderr } = run(['rules']);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ {2,}/u))).toEqual(
      cleanerRules.map(({ id, label, purpose }) => [id, label, purpose]),
    );
  });
});
