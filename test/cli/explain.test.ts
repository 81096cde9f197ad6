import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.js';
import { NEWS, PLAIN } from '../support/dumps.js';

const ESCAPE = '\u001b';

describe('explain', () => {
  it('shows every line with its number, its label and its rule', () => {
    const { code, stdout, stderr } = run(['explain', 'news.txt'], { cwd: folderWith({ 'news.txt': NEWS }) });
    expect([code, stderr]).toEqual([0, '']);
    const rows = [
      ...stdout.matchAll(/^ *(\d+) {2}(title|body|caption|author|published|agency|chrome) +([\w-]+)/gmu),
    ];
    expect(rows.map(([, number]) => Number(number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('marks with tags where there is no colour, and with colours where there is', () => {
    const cwd = folderWith({ 'news.txt': NEWS });
    const plain = run(['explain', 'news.txt'], { cwd }).stdout;
    expect(plain).toContain('legend    ⟦figure …⟧');
    expect(plain).not.toContain(ESCAPE);
    const coloured = run(['explain', 'news.txt'], { cwd, env: { FORCE_COLOR: '1' } }).stdout;
    expect(coloured).toContain(ESCAPE);
    expect(coloured).not.toContain('⟦');
    expect(run(['explain', '--no-color', 'news.txt'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toBe(plain);
    expect(run(['--no-color', 'explain', 'news.txt'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toBe(plain);
    expect(run(['explain', 'news.txt'], { cwd, env: { NO_COLOR: '1' } }).stdout).toBe(plain);
  });

  it('shows control characters of the page, and never sends them', () => {
    const hostile = `Tin${ESCAPE}]0;x\u0007 hôm\u009b31m nay\tcó \u202emưa\r\nCâu sau.\n`;
    const { stdout } = run(['explain', '-'], { input: hostile, env: { NO_COLOR: '1' } });
    expect(stdout).toContain('Tin\\x1b]0;x\\x07 hôm\\x9b31m nay\\tcó \\u{202e}mưa');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('takes several inputs, of which some may fail, and the date of publication', () => {
    const cwd = folderWith({ 'a.txt': PLAIN, 'b.txt': PLAIN });
    const args = ['explain', '--published', '2021-08-02', 'a.txt', 'missing.txt', 'b.txt'];
    const { code, stdout, stderr } = run(args, { cwd });
    expect(code).toBe(1);
    expect(stdout.match(/^published 2021-08-02$/gmu)).toHaveLength(2);
    expect(stderr).toBe('asean-extract: missing.txt: no such file\n');
    expect(run(['--published', '2021-08-02', 'explain', 'a.txt'], { cwd }).stdout).toContain(
      'published 2021-08-02',
    );
  });

  it('takes a list of names, and standard input without a name', () => {
    const cwd = folderWith({ 'a.txt': PLAIN, list: 'a.txt\0missing.txt\0' });
    const listed = run(['explain', '--files-from', 'list'], { cwd });
    expect(listed).toEqual(run(['explain', 'a.txt', 'missing.txt'], { cwd }));
    expect(listed.stdout).toMatch(/^a\.txt /u);
    expect(run(['explain', '--files-from', 'none'], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'asean-extract: none: no such file\n',
    });
    expect(run(['explain'], { input: PLAIN })).toEqual(run(['explain', '-'], { input: PLAIN }));
  });

  it('wraps at a hundred columns where no terminal tells its width', () => {
    const long = `${'một câu rất dài '.repeat(40)}\n${'x'.repeat(300)}\n`;
    const rows = run(['explain', '-'], { input: long }).stdout.split('\n');
    expect(Math.max(...rows.map((row) => [...row].length))).toBeLessThanOrEqual(100);
  });
});
