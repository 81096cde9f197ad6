import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotation } from '../../src/output/github.js';
import { toJson } from '../../src/output/json.js';
import { harmless, visible } from '../../src/output/visible.js';
import { parseLines } from '../support/archives.js';
import { folderWith, run } from '../support/cli.js';
import { NEWS } from '../support/dumps.js';

const HYPERLINK = '\u001b]8;;https://example.org\u0007x\u001b]8;;\u0007';
/** Whatever a terminal, a spreadsheet or a job log could act upon. */
const HOSTILE = [
  ...['\u001b[2J', HYPERLINK, '\u009b31m', '\u0007', '\b\b', '\u007f', '\v\f'],
  ...[
    '\u202e',
    '\u2066',
    '\u200f',
    '\u061c',
    '\u2028',
    '\u0085',
    '\ud800',
    '::error::x',
    '%0A::warning::y',
    '##[error]z',
  ],
].join('');
const ACTED_UPON = /(?![\t\n\r])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFD]/u;

/** A page with something hostile in every value that is printed: title, writer, event, unit, speaker, statement, url, name. */
const PAGE = NEWS.replace('Họp rà soát', `=Họp ${HOSTILE} rà soát`)
  .replace('Ủy ban Hợp tác chung ASEAN - Bắc Âu lần', `Ủy ban Hợp tác${HOSTILE} chung ASEAN - Bắc Âu lần`)
  .replace('cho biết đến nay', `cho biết ${HOSTILE} đến nay`)
  .replace('tương đương 75%', 'tương đương 70%')
  .replace('Hai bên nhất trí', `-Hai bên ${HOSTILE} nhất trí`);

function hostileFolder() {
  const cwd = folderWith();
  const name = `=a${'\u001b[31m'},:\n::error::%.txt`;
  // A file cannot hold half a letter; JSON can.
  writeFileSync(join(cwd, name), PAGE.replaceAll('\ud800', ''));
  const record = { text: PAGE, id: `@id${HOSTILE}`, url: `\t=cmd|'/c'!A1${HOSTILE}`, title: HOSTILE };
  writeFileSync(
    join(cwd, 'r.ndjson'),
    `${JSON.stringify(record)}\nbroken\n${JSON.stringify({ id: HOSTILE })}\n`,
  );
  mkdirSync(join(cwd, 'sub'));
  return cwd;
}

describe('a hostile page', () => {
  it.each([
    [['explain', '.']],
    [['explain', '.', '--language', 'en']],
    [['.', '--format', 'summary', '--verbose']],
    [['.', '--format', 'github', '--fail-on', 'inconsistent-figure']],
    [['.', '--format', 'ndjson', '--keep-fields']],
    [['.', 'no\u001b[31mne\u202e', '--format', 'json']],
    ...['events', 'progress', 'speakers', 'statements', 'documents'].map((table) => [
      ['.', '--format', 'csv', '--table', table],
    ]),
  ])('reaches nobody as anything but text: %j', (args) => {
    const { stdout, stderr } = run(args, { cwd: hostileFolder() });
    expect(stdout).not.toBe('');
    expect(ACTED_UPON.exec(stdout)).toBeNull();
    expect(ACTED_UPON.exec(stderr)).toBeNull();
  });

  it('says the same as JSON, whatever is escaped', () => {
    const documents = parseLines(run(['r.ndjson', '--keep-fields'], { cwd: hostileFolder() }).stdout);
    expect(documents[0]?.source).toMatchObject({ record: `@id${HOSTILE}`, extra: { title: HOSTILE } });
    expect(JSON.stringify(documents[0]?.article)).toContain('\\u001b[2J');
  });

  it('begins no annotation and ends none', () => {
    const { stdout } = run(['.', '--format', 'github', '--fail-on', 'inconsistent-figure'], {
      cwd: hostileFolder(),
    });
    const lines = stdout.trimEnd().split(/\r?\n|\r/u);
    expect(lines.length).toBeGreaterThan(2);
    const shape = /^::(?:warning|error) file=[^:,\r\n]+,line=\d+,title=[a-z-]+::[^\r\n]+$/u;
    expect(lines.filter((line) => !shape.test(line))).toEqual([]);
  });

  it('begins no cell as a formula, and no row', () => {
    const { stdout } = run(['.', '--format', 'csv', '--table', 'documents', '--no-ignore'], {
      cwd: hostileFolder(),
    });
    const rows = cellsOf(stdout);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows).toHaveLength(5);
    expect(rows.flat().filter((cell) => /^[\s\p{Cf}]*[-=+@]/u.test(cell))).toEqual([]);
    expect(rows[1]?.[0]).toBe("'=a\\x1b[31m,:\n::error::%.txt");
  });
});

/** The cells of a CSV file, as a reader that ends a row at any line end takes them. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

describe('text that nobody acts upon', () => {
  it('is the same for everything that is shown', () => {
    for (const text of ['Việt Nam — “ASEAN” 😀\tđ\n', 'Vie\u0323\u0302t', 'a\u200bb\u00adc', '日本語'])
      expect(harmless(text)).toBe(text);
  });

  it('shows what it held', () => {
    expect(harmless('\u001b[1m\u009b\u202e\u2028\ud800')).toBe('\\x1b[1m\\x9b\\u{202e}\\u{2028}\\u{d800}');
    expect(ACTED_UPON.test(visible(HOSTILE) + harmless(HOSTILE))).toBe(false);
  });

  it('of an annotation keeps its line ends', () => {
    expect(annotation('error', { file: 'a', line: 1, title: 't' }, 'a\u001b[1m\n\u0085%')).toBe(
      '::error file=a,line=1,title=t::a\\x1b[1m%0A\\x85%25\n',
    );
  });

  it('of JSON is escaped as JSON', () => {
    const record = {
      schemaVersion: '1.0',
      source: { name: '\u0085\u202e\ud83d\u200b', record: null, url: null },
    };
    const error = { code: 'empty', message: '\u007f' };
    const json = toJson({ ...record, schemaVersion: '1.0', error }, false);
    expect(json).toContain('"\\u0085\\u202e\\ud83d\u200b"');
    expect(JSON.parse(json)).toEqual({ ...record, error });
    expect(Buffer.from(json).toString()).toBe(json);
  });
});
