import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ended, execute, folderWith, ROOT } from '../support/cli.js';
import { DUMP, GOLD } from '../support/labelled.js';

function quality(args: readonly string[], env: Record<string, string> = {}): Ended {
  return execute(process.execPath, [join(ROOT, 'bench/quality/run.js'), ...args], { env });
}

/** A labelled folder; the labels want a page without anything, so that all that is found is wrong. */
function poorFolder(): string {
  const nothing = { language: 'vi', article: { title: null }, lines: '1- chrome' };
  const gold = { ...nothing, progress: [], speakers: [], events: [] };
  return folderWith({ 'rice.txt': DUMP, 'rice.gold.json': JSON.stringify(gold) });
}

const labels = (changes: object) => JSON.stringify({ ...GOLD, ...changes });

describe('npm run quality', () => {
  it('holds fixtures/ by its own floors', () => {
    const { stdout, stderr } = quality([join(ROOT, 'fixtures')]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/fixtures: \d+ documents in vi, held by the floors "fixtures"$/mu);
    expect(stdout).toMatch(/fixtures: \d+ documents in en, /u);
  });

  it('exits 1 where a figure is under its floor, and tells which', () => {
    const { code, stdout } = quality([poorFolder(), '--floors', 'corpus']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Under its floor: title in vi, 0\.0 % of \d+\.\d %$/mu);
  });

  it('holds the folder that ASEAN_CORPUS names by the floors of the corpus', () => {
    const folder = poorFolder();
    expect(quality([folder], { ASEAN_CORPUS: folder }).code).toBe(1);
    expect(quality([folder, '--only', 'rice'], { ASEAN_CORPUS: folder }).code).toBe(0);
  });

  it('holds no other folder', () => {
    const { code, stdout } = quality([poorFolder()], { ASEAN_CORPUS: ROOT });
    expect(code).toBe(0);
    expect(stdout).toContain(': 1 document in vi, not held\n');
    expect(stdout).not.toContain('Under its floor');
  });

  it('tells every miss when asked to', () => {
    const miss = `rice.txt: title: want none, have ${GOLD.article.title}\n`;
    expect(quality([poorFolder(), '--show']).stdout).toContain(miss);
    expect(quality([poorFolder()]).stdout).not.toContain(miss);
  });

  it('prints JSON', () => {
    const { stdout } = quality([poorFolder(), '--json', '--floors', 'corpus']);
    const { floors, languages, failures } = JSON.parse(stdout) as {
      floors: string;
      languages: { vi: { documents: number; measures: { title: object } } };
      failures: { measure: string }[];
    };
    expect([floors, languages.vi.documents]).toEqual(['corpus', 1]);
    expect(languages.vi.measures.title).toMatchObject({ figure: 0, right: 0, all: 1 });
    expect(failures.map(({ measure }) => measure)).toContain('title');
  });

  it('reads one language only when asked to', () => {
    const folder = folderWith({ 'a.txt': DUMP, 'a.gold.json': labels({ language: 'en' }) });
    expect(quality([folder, '--language', 'en']).stdout).toContain(': 1 document in en, not held');
    expect(quality([folder, '--language', 'vi']).stderr).toMatch(
      /^quality: no document of .* is labelled vi\n$/u,
    );
  });

  it.each([
    [[], 'name one folder'],
    [['a', 'b'], 'name one folder'],
    [['fixtures', '--flors', 'corpus'], "Unknown option '--flors'"],
    [['fixtures', '--floors', 'none'], 'no floors "none"; there are fixtures, corpus'],
    [['none'], 'none: ENOENT'],
  ])('%j exits 2', (args, message) => {
    const { code, stdout, stderr } = quality(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`quality: ${message}`);
  });

  it('exits 2 at labels that cannot be used, and names the file', () => {
    const folder = folderWith({ 'a.txt': DUMP, 'a.gold.json': labels({ lines: '1 title' }) });
    const { code, stderr } = quality([folder]);
    expect([code, stderr]).toEqual([
      2,
      `quality: ${join(folder, 'a.gold.json')}: lines: line 2 has no label\n`,
    ]);
  });

  it('tells its options', () => {
    expect(quality(['--help'])).toMatchObject({ code: 0, stderr: '' });
  });
});
