import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { parseLines } from '../support/archives.js';
import { BIN, execute, folderWith, has, run } from '../support/cli.js';
import { NEWS, PLAIN } from '../support/dumps.js';

function bash(command: string, cwd: string) {
  const program = command.replaceAll('asean-extract', `'${process.execPath}' '${BIN}'`);
  return execute('bash', ['--norc', '-o', 'pipefail', '-c', program], { cwd, env: { HOME: cwd } });
}

const FILTER = ['--input-format', 'ndjson', '--format', 'ndjson', '--jobs', '1'];

describe('the line protocol', () => {
  it('answers each line before the next one comes', async () => {
    const child = spawn(process.execPath, [BIN, ...FILTER, '--keep-fields'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const key of ['a', 'b', 'c']) {
      child.stdin.write(`${JSON.stringify({ text: PLAIN, key })}\n`);
      expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ source: { extra: { key } } });
    }
    child.stdin.end('no end of line');
    expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({
      source: { record: 4 },
      error: { code: 'malformed' },
    });
    expect((await answers.next()).done).toBe(true);
    if (child.exitCode === null) await once(child, 'exit');
    expect(child.exitCode).toBe(1);
  });

  it('gives nothing for nothing', () => {
    expect(run(FILTER, { input: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.skipIf(!has('parallel'))('runs under GNU parallel', () => {
    const lines = Array.from({ length: 40 }, (_, id) => JSON.stringify({ id, text: `${NEWS}${id}` })).join(
      '\n',
    );
    const cwd = folderWith({ 'a.ndjson': `${lines}\n` });
    const filter = `asean-extract ${FILTER.join(' ')}`;
    const split = bash(
      `parallel --will-cite --pipe --keep-order --jobs 2 --block 5k "${filter}" < a.ndjson`,
      cwd,
    );
    expect([split.code, split.stderr]).toEqual([0, '']);
    const whole = parseLines(run(FILTER, { input: lines }).stdout);
    expect(parseLines(split.stdout)).toEqual(whole);
  });
});

describe('the end of a run', () => {
  const folder = () =>
    folderWith(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`c/${i}.txt`, NEWS])));

  it('is quiet when nobody reads on', () => {
    for (const jobs of ['', '--jobs 2']) {
      const { code, stdout, stderr } = bash(`asean-extract c ${jobs} | head -1`, folder());
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(parseLines(stdout)).toHaveLength(1);
    }
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends it with %d, whole lines and no file left over', async (signal, code) => {
    const cwd = folderWith();
    for (const more of [[], ['--jobs', '2'], ['--output', 'out.ndjson']]) {
      const child = spawn(process.execPath, [BIN, ...FILTER, ...more], { cwd, stdio: 'pipe' });
      let stdout = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
      });
      child.stdin.write(`${JSON.stringify({ text: PLAIN })}\n`);
      const begun = () => stdout !== '' || readdirSync(cwd).length > 0;
      while (!begun()) await new Promise((resolve) => setImmediate(resolve));
      child.kill(signal);
      const [exitCode] = await once(child, 'exit');
      expect(exitCode).toBe(code);
      expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
      expect(readdirSync(cwd)).toEqual([]);
    }
  });

  it.skipIf(!existsSync('/dev/full'))('is one line when the disk is full', () => {
    expect(bash('asean-extract c > /dev/full', folder())).toMatchObject({
      code: 1,
      stderr: 'asean-extract: standard output: no space left on device\n',
    });
  });
});

describe('what is told on standard error', () => {
  it('is nothing with --quiet, and an account with --verbose', () => {
    const cwd = folderWith({ 'a.txt': NEWS });
    expect(run(['a.txt', 'none.txt', '--quiet'], { cwd })).toMatchObject({ code: 1, stderr: '' });
    expect(run(['a.txt', '--verbose'], { cwd }).stderr).toMatch(
      /^asean-extract: 1 documents, 0 failed, 0 done before, 0\.0 MB read\nasean-extract: time: .* s to wait for input, .* s to write; .* s to make text, .* s to extract, .* s to print\n$/u,
    );
  });
});

describe('the config file', () => {
  const config = (value: unknown) =>
    folderWith({ 'asean-extract.config.json': JSON.stringify(value), 'deep/a.txt': NEWS });

  it('is found upwards; flags win; it can be left aside', () => {
    const cwd = `${config({ format: 'ndjson', select: ['events'], output: 'out.ndjson' })}/deep`;
    expect(run(['a.txt'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(`${cwd}/..`)).toContain('out.ndjson');
    run(['a.txt', '--output', 'here.json'], { cwd });
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'here.json']);
    const alone = run(['a.txt', '--no-config'], { cwd }).stdout;
    expect(alone).toMatch(/^\{\n/u);
    // `-` is no file: what the config file names is left aside, and all is printed.
    expect(run(['a.txt', '--output', '-'], { cwd }).stdout).toMatch(/^\{.*\}\n$/u);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'here.json']);
  });

  it('can be left aside before a command and behind it', () => {
    const cwd = `${config({ format: 'xml' })}/deep`;
    expect(run(['explain', 'a.txt'], { cwd }).code).toBe(2);
    for (const args of [
      ['--no-config', 'explain'],
      ['explain', '--no-config'],
    ]) {
      expect(run([...args, 'a.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('gives way where a flag leaves no sense in what it says', () => {
    const csv = `${config({ format: 'csv', table: 'progress', outputDir: 'out', force: true })}/deep`;
    expect(run(['a.txt', '--format', 'summary'], { cwd: csv }).stdout).toMatch(/^documents +1 /u);
    expect(run(['a.txt', '--output', 'here.csv'], { cwd: csv })).toMatchObject({ code: 0, stderr: '' });
    expect(run(['a.txt', '--format', 'ndjson', '--force'], { cwd: csv })).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(readdirSync(csv).sort()).toEqual(['a.txt', 'here.csv']);
    expect(readdirSync(`${csv}/../out`)).toContain('a.txt.ndjson');
    const parts = `${config({ select: ['events'], output: 'out.json' })}/deep`;
    expect(run(['a.txt', '--format', 'csv', '--output-dir', 'o'], { cwd: parts })).toMatchObject({ code: 0 });
    expect(readdirSync(parts).sort()).toEqual(['a.txt', 'o']);
  });

  it('is printed with what the flags change', () => {
    const cwd = config({ format: 'ndjson', jobs: 3, ignore: false });
    expect(JSON.parse(run(['--print-config', '--jobs', '2', '--select', 'events'], { cwd }).stdout)).toEqual({
      format: 'ndjson',
      jobs: 2,
      ignore: false,
      select: ['events'],
    });
  });

  it.each([
    [{ formt: 'json' }, '"formt" is no option'],
    [{ format: 'xml' }, '"format": "xml" is none of json'],
    [{ jobs: true }, '"jobs" has no value that it takes'],
    [{ keepFields: 'yes' }, '"keepFields" is true or false'],
    [{ printConfig: true }, '"printConfig" is no option'],
    [[], 'this is not a JSON object'],
  ])('%j is told of', (value, reason) => {
    const { code, stdout, stderr } = run(['deep/a.txt'], { cwd: config(value) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`asean-extract.config.json: ${reason}`);
  });
});
