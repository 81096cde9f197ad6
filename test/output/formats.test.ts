import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotation } from '../../src/output/github.js';
import { execute, folderWith, has, ROOT, run } from '../support/cli.js';
import { NEWS, PLAIN } from '../support/dumps.js';

const FILES = { 'a.txt': NEWS, 'b.txt': PLAIN };

/** The cells of a CSV file, read by the letter of RFC 4180. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('--format csv', () => {
  it.each([
    ['events', ['source', 'record', 'url', 'id', 'main'], 1],
    ['progress', ['source', 'record', 'url', 'done', 'total'], 1],
    ['speakers', ['source', 'record', 'url', 'name', 'kind'], 2],
    ['statements', ['source', 'record', 'url', 'name', 'kind'], 2],
    ['documents', ['source', 'record', 'url', 'language', 'title'], 2],
  ])('has a table of %s', (table, columns, least) => {
    const { code, stdout } = run(['--format', 'csv', '--table', table, 'a.txt', 'b.txt'], {
      cwd: folderWith(FILES),
    });
    expect(code).toBe(0);
    const [header = [], ...rows] = cells(stdout);
    expect(header.slice(0, columns.length)).toEqual(columns);
    expect(rows.length).toBeGreaterThanOrEqual(least);
    for (const row of rows) expect(row).toHaveLength(header.length);
  });

  it('tells of figures what the document tells', () => {
    const { stdout } = run(['--format', 'csv', '--table', 'progress', 'a.txt'], { cwd: folderWith(FILES) });
    const [header = [], row = []] = cells(stdout);
    const figure = Object.fromEntries(header.map((name, column) => [name, row[column]]));
    expect(figure).toMatchObject({
      done: '45',
      total: '60',
      percentStated: '75',
      percentAgrees: 'true',
      line: '5',
    });
  });

  it('never begins a cell as a formula, and has a row for a document that failed', () => {
    const lines = ['=1+1', '+1', '-1', '@x']
      .map((id) => JSON.stringify({ id, text: PLAIN }))
      .concat('broken');
    const cwd = folderWith({ 'a.ndjson': lines.join('\n') });
    const { code, stdout } = run(['a.ndjson', '--format', 'csv', '--table', 'documents'], { cwd });
    const [, ...rows] = cells(stdout);
    expect(code).toBe(1);
    expect(rows.map(([, record]) => record)).toEqual(["'=1+1", "'+1", "'-1", "'@x", '5']);
    expect(rows.at(-1)?.at(-1)).toBe('malformed: the line is not valid JSON');
  });
});

describe('--format github', () => {
  it('annotates warnings and errors with file and line', () => {
    const text = NEWS.replace('tương đương 75%', 'tương đương 70%');
    const cwd = folderWith({ 'a.txt': text, 'b.ndjson': `\n${JSON.stringify({ text })}\n` });
    const { code, stdout } = run(['a.txt', 'b.ndjson', 'c,d:e.txt', '--format', 'github'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::warning file=a\.txt,line=5,title=inconsistent-figure::.+$/mu);
    expect(stdout).toContain('::error file=b.ndjson,line=1,title=malformed::the line is empty\n');
    expect(stdout).toMatch(/^::warning file=b\.ndjson,line=2,title=inconsistent-figure::.+$/mu);
    expect(stdout).toContain('::error file=c%2Cd%3Ae.txt,line=1,title=not-found::no such file\n');
  });

  it('makes an error of what the run fails on', () => {
    const text = NEWS.replace('tương đương 75%', 'tương đương 70%').replace('Hai bên', 'Hai b\uFFFDn');
    const args = ['--format', 'github', '--fail-on', 'inconsistent-figure,replacement-characters'];
    const { code, stdout } = run(['a.txt', ...args], { cwd: folderWith({ 'a.txt': text }) });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=a\.txt,line=5,title=inconsistent-figure::.+$/mu);
    expect(stdout).toMatch(/^::error file=a\.txt,line=6,title=replacement-characters::.+$/mu);
    expect(stdout).not.toContain('::warning file=a.txt,line=5,title=inconsistent-figure');
  });

  it('lets nothing in a message begin another annotation', () => {
    const at = { file: 'a\n::error::', line: 1, title: 't' };
    expect(annotation('warning', at, '100%\r\n::error::x')).toBe(
      '::warning file=a%0A%3A%3Aerror%3A%3A,line=1,title=t::100%25%0D%0A::error::x\n',
    );
  });
});

describe('--format summary', () => {
  it('counts over all documents', () => {
    const { code, stdout } = run(['--format', 'summary', 'a.txt', 'a.txt', 'b.txt', 'none.txt'], {
      cwd: folderWith(FILES),
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^documents +3 +read\n +1 +failed$/mu);
    expect(stdout).toMatch(/^progress +2 +completed$/mu);
    expect(stdout).toMatch(/^removed lines +\d+ +[a-z-]+$/mu);
    for (const group of ['languages', 'speakers', 'events', 'warnings'])
      expect(stdout).toMatch(new RegExp(`^${group} `, 'mu'));
  });
});

describe('--fail-on', () => {
  const text = NEWS.replace('tương đương 75%', 'tương đương 70%');
  it.each([
    ['inconsistent-figure', text, /^asean-extract: a\.txt:5: inconsistent-figure: 45\/60/mu],
    ['empty', 'Trang chủ\nĐăng nhập\n', /^asean-extract: a\.txt:1: empty: there is no article$/mu],
    [
      'replacement-characters',
      `${PLAIN}Bộ tr\uFFFDởng nói.\n`,
      /^asean-extract: a\.txt:3: replacement-characters: .*1 × U\+FFFD/mu,
    ],
    [
      'undated-event',
      readFileSync(join(ROOT, 'fixtures/party-paper.txt'), 'utf8'),
      /^asean-extract: a\.txt:\d+: undated-event: /mu,
    ],
  ])('%s', (gate, page, line) => {
    const cwd = folderWith({ 'a.txt': page, 'b.txt': NEWS.replace('Họp', 'Cuộc họp') });
    const { code, stdout, stderr } = run(['a.txt', '--fail-on', gate], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(line);
    expect(stderr).toMatch(new RegExp(`^asean-extract: failed on \\d+ × ${gate} \\(--fail-on\\)$`, 'mu'));
    expect(stdout).toBe(run(['a.txt'], { cwd }).stdout);
  });

  it('lets pass what has none of the findings', () => {
    expect(
      run(['a.txt', '--fail-on', 'empty,inconsistent-figure'], { cwd: folderWith(FILES) }),
    ).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('generated for shells and readers', () => {
  it.each(['bash', 'zsh', 'fish'])('completion for %s names every option and command', (shell) => {
    const { code, stdout } = run(['completion', shell]);
    expect(code).toBe(0);
    const help = run(['--help']).stdout;
    const flag = shell === 'fish' ? '-l ' : '--';
    const flags = [...help.matchAll(/^ {2}--([a-z-]+)/gmu)].map(([, name]) => name ?? '');
    expect(flags.length).toBeGreaterThan(20);
    for (const name of flags) expect(stdout).toContain(`${flag}${name}`);
    for (const command of ['explain', 'schema', 'rules', 'completion', 'man'])
      expect(stdout).toContain(command);
  });

  it('completes in bash', () => {
    const script = `${run(['completion', 'bash']).stdout}
      complete_words() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _asean_extract; printf '%s\\n' "\${COMPREPLY[@]}" | LC_ALL=C sort | tr '\\n' '|'; echo; }
      complete_words asean-extract --out; complete_words asean-extract --format s; complete_words asean-extract exp
      complete_words asean-extract --select events,pr; complete_words asean-extract --jobs ''
      complete_words asean-extract 'Tin'; complete_words asean-extract --output-dir Tin`;
    const cwd = folderWith({ 'Tin tức/a.txt': PLAIN, 'Tin khác.txt': PLAIN });
    expect(execute('bash', ['--norc', '-c', script], { cwd })).toEqual({
      code: 0,
      stdout: [
        ...['--output|--output-dir|', 'summary|', 'explain|', 'events,progress|', '|'],
        ...['Tin khác.txt|Tin tức|', 'Tin tức|', ''],
      ].join('\n'),
      stderr: '',
    });
  });

  it.skipIf(!has('zsh'))('is a script that zsh takes, by eval or as a file among its functions', () => {
    const cwd = folderWith({ _script: run(['completion', 'zsh']).stdout });
    const script = `zsh -n _script || exit
      autoload -Uz compinit && compinit -D -u
      eval "$(cat _script)" && print -r -- $_comps[asean-extract] $+functions[_asean_extract]
      cp _script _asean-extract; fpath=($PWD $fpath); unset '_comps[asean-extract]'
      compinit -D -u && print -r -- $_comps[asean-extract]`;
    expect(execute('zsh', ['-f', '-c', script], { cwd })).toEqual({
      code: 0,
      stdout: '_asean_extract 1\n_asean-extract\n',
      stderr: '',
    });
  });

  it.skipIf(!has('fish'))('completes in fish', () => {
    const cwd = folderWith({ 'script.fish': run(['completion', 'fish']).stdout });
    const script = `fish --no-execute script.fish; or exit
      source script.fish
      for line in '--out' '--format s' '--select events,pr' exp 'completion z'
        complete --do-complete "asean-extract $line" | string split --fields 1 \\t
      end; true`;
    expect(execute('fish', ['--no-config', '-c', script], { cwd, env: { HOME: cwd } })).toEqual({
      code: 0,
      stdout: '--output\n--output-dir\nsummary\nevents,progress\nexplain\nzsh\n',
      stderr: '',
    });
  });

  it('the manual page holds every option of --help', () => {
    const { stdout } = run(['man']);
    expect(stdout).toMatch(/^\.TH ASEAN-EXTRACT 1 /u);
    for (const [, name = ''] of run(['--help']).stdout.matchAll(/^ {2}--([a-z-]+)/gmu)) {
      if (name !== 'version') expect(stdout).toContain(`\\-\\-${name.replaceAll('-', '\\-')}`);
    }
  });
});
