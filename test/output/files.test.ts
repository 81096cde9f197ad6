import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thisRun } from '../../src/cli/runs.js';
import { BIN, execute, folderWith, run } from '../support/cli.js';
import { NEWS, PLAIN } from '../support/dumps.js';

/** Every file below a folder, with what it holds. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function results(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.json')).sort();
}

describe('--output', () => {
  it('writes what would be printed', () => {
    const cwd = folderWith({ 'a.txt': NEWS, 'b.txt': PLAIN });
    const { stdout } = run(['a.txt', 'b.txt'], { cwd });
    expect(run(['a.txt', 'b.txt', '--output', 'deep/out.ndjson'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(contents(join(cwd, 'deep'))).toEqual({ 'out.ndjson': stdout });
  });

  it('may be what is no regular file', () => {
    const cwd = folderWith({ 'a.txt': NEWS });
    const command = `mkfifo pipe; cat pipe & '${process.execPath}' '${BIN}' a.txt --output pipe; wait`;
    const { stdout } = execute('bash', ['--norc', '-c', command], { cwd });
    expect(stdout).toBe(run(['a.txt'], { cwd }).stdout);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'pipe']);
  });

  it('is told of in one line if it cannot be written', () => {
    const cwd = folderWith({ 'a.txt': NEWS });
    expect(run(['a.txt', '--output', 'a.txt/b'], { cwd })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^asean-extract: a\.txt\/b: .+\n$/u),
    });
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk is one line', () => {
    const cwd = folderWith({ 'a.txt': NEWS });
    const stderr = (name: string) => `asean-extract: ${name}: no space left on device\n`;
    expect(run(['a.txt', '--output', '/dev/full'], { cwd })).toMatchObject({
      code: 1,
      stderr: stderr('/dev/full'),
    });
  });
});

describe('--output-dir', () => {
  const FILES = {
    'c/a.txt': NEWS,
    'c/d/b c.txt': PLAIN,
    'r.ndjson': `${JSON.stringify({ text: PLAIN })}\nbroken\n`,
  };

  it('writes one result a document, with relative paths', () => {
    const cwd = folderWith(FILES);
    const { code, stdout } = run(['c', 'r.ndjson', '--output-dir', 'out'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    const out = contents(join(cwd, 'out'));
    expect(results(join(cwd, 'out'))).toEqual([
      ...['c/a.txt.json', 'c/d/b c.txt.json', 'r.ndjson/0000/0000001.json', 'r.ndjson/0000/0000002.json'],
    ]);
    expect(out['c/a.txt.json']).toBe(run(['c/a.txt'], { cwd }).stdout);
    expect(JSON.parse(out['r.ndjson/0000/0000002.json'] ?? '')).toMatchObject({
      error: { code: 'malformed' },
    });
  });

  it('skips what is done and unchanged, for the same options', () => {
    const cwd = folderWith(FILES);
    const again = (...args: readonly string[]) => {
      const { stderr } = run(['c', 'r.ndjson', '--output-dir', 'out', '--verbose', ...args], { cwd });
      return /(\d+) documents, \d+ failed, (\d+) done before/u.exec(stderr)?.slice(1).map(Number);
    };
    expect(again()).toEqual([4, 0]);
    const before = contents(join(cwd, 'out'));
    expect(again()).toEqual([1, 3]);
    expect(contents(join(cwd, 'out'))).toEqual(before);
    writeFileSync(join(cwd, 'c/a.txt'), PLAIN);
    expect(again()).toEqual([2, 2]);
    expect(again('--published', '2021-08-02')).toEqual([4, 0]);
    expect(again('--published', '2021-08-02', '--force')).toEqual([4, 0]);
    rmSync(join(cwd, 'out/c/a.txt.json'));
    expect(again('--published', '2021-08-02')).toEqual([2, 2]);
    expect(again()).toEqual([4, 0]);
  });

  it('makes again what --fail-on found something in', () => {
    const cwd = folderWith({ 'a.txt': NEWS.replace('75%', '70%') });
    for (const _run of [1, 2]) {
      expect(run(['a.txt', '--output-dir', 'out', '--fail-on', 'inconsistent-figure'], { cwd }).code).toBe(1);
    }
  });

  it('refuses names that lead outside, also by a link, and is no input itself', () => {
    const cwd = folderWith({ 'w/c/a.txt': PLAIN, 'w/c/z.txt': PLAIN, 'x.txt': PLAIN, 'away/.keep': '' });
    const work = join(cwd, 'w');
    const first = run(['../x.txt', 'c/a.txt', '--output-dir', 'out'], { cwd: work });
    expect(first).toMatchObject({
      code: 1,
      stderr: 'asean-extract: ../x.txt: its result would lie outside the folder of results\n',
    });
    expect(results(cwd)).toEqual(['w/out/c/a.txt.json']);
    rmSync(join(work, 'out/c'), { recursive: true });
    symlinkSync('../../away', join(work, 'out/c'));
    expect(run(['c', '--output-dir', 'out'], { cwd: work }).code).toBe(1);
    expect(results(cwd)).toEqual([]);
    rmSync(join(work, 'out/c'));
    for (const _run of [1, 2]) expect(run(['.', '--output-dir', 'out'], { cwd: work }).code).toBe(0);
    expect(results(work)).toEqual(['out/c/a.txt.json', 'out/c/z.txt.json']);
  });

  it('takes away what a killed run left behind, also of an input that is gone', () => {
    const { own, isOver } = thisRun();
    const { pid } = spawnSync('true');
    const ended = own.replace(/\d+$/u, String(pid));
    expect([isOver(ended), isOver(own), isOver(`elsewhere.${pid}`)]).toEqual([true, false, false]);
    const left = [ended, own, 'elsewhere.1', 'elsewhere.2'].map((run) => `.asean-extract.tmp.${run}`);
    const cwd = folderWith({
      'c/a.txt': PLAIN,
      ...Object.fromEntries(left.map((name) => [`out/${name}`, 'half'])),
    });
    utimesSync(join(cwd, 'out', left[3] ?? ''), 0, 0);
    expect(run(['c', '--output-dir', 'out'], { cwd }).code).toBe(0);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([left[2], left[1], 'c'].sort());
  });

  it('keeps names in other scripts and normal forms apart', () => {
    const nfd = 'Việt Nam ế.txt'.normalize('NFD');
    const cwd = folderWith({ [`c/${nfd}`]: PLAIN });
    expect(run(['c', '--output-dir', 'out'], { cwd }).code).toBe(0);
    expect(results(join(cwd, 'out'))).toEqual([`c/${nfd}.json`]);
  });

  it('a run that is killed at any moment can be gone on with', { timeout: 120_000 }, async () => {
    const files = Array.from({ length: 250 }, (_, i) => [
      `c/${i % 7}/${i}.txt`,
      NEWS.replace('45/60', `${i}/300`),
    ]);
    const lines = Array.from({ length: 250 }, (_, id) => JSON.stringify({ id, text: NEWS }));
    const cwd = folderWith({ ...Object.fromEntries(files), 'r.ndjson': lines.join('\n') });
    const args = (out: string) => ['c', 'r.ndjson', '--output-dir', out, '--jobs', '2'];
    expect(run(args('whole'), { cwd }).code).toBe(0);
    const whole = contents(join(cwd, 'whole'));
    const moments = new Set<number>();
    for (let kill = 0; kill < 10; kill += 1) {
      const out = `out${kill}`;
      mkdirSync(join(cwd, out));
      // Killed when so many results are there: a moment that does not depend on how fast the machine is.
      const moment = Math.floor(Math.random() * 450);
      await killedAt(args(out), cwd, join(cwd, out), moment);
      moments.add(results(join(cwd, out)).length);
      const told = `killed with ${moment} results`;
      expect(run(args(out), { cwd }), told).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(contents(join(cwd, out)), told).toEqual(whole);
    }
    expect(moments.size).toBeGreaterThan(1);
  });
});

/** Runs until a folder holds so many results, and kills the process without warning. */
function killedAt(args: readonly string[], cwd: string, folder: string, moment: number): Promise<void> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'ignore' });
  return new Promise((resolve) => {
    let over = false;
    child.on('exit', () => {
      over = true;
      resolve();
    });
    const look = () => {
      if (over) return;
      if (results(folder).length >= moment) child.kill('SIGKILL');
      else setImmediate(look);
    };
    look();
  });
}
