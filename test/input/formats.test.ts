import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseLines, warcRecord } from '../support/archives.js';
import { folderWith, run } from '../support/cli.js';
import { NEWS, PLAIN } from '../support/dumps.js';

const CLOUDY = 'Trời hôm nay nhiều mây.';
const PAGE = `<p>${CLOUDY}</p><p>Chiều tối có mưa rào ở vài nơi.</p>`;

/** What became of each document: its record and how it failed, or its first paragraph. */
function told(files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[]) {
  const { code, stdout, stderr } = run(args, { cwd: folderWith(files) });
  const lines = parseLines(stdout);
  const rows = lines.map(({ source, error, article }) => [
    source.record,
    error?.code ?? article?.paragraphs[0]?.text.slice(0, CLOUDY.length) ?? null,
  ]);
  return { code, rows, lines, complaints: stderr.split('\n').slice(0, -1) };
}

describe('gzip', () => {
  it('is unpacked, also of several members', () => {
    const half = Math.floor(NEWS.length / 2);
    const bytes = Buffer.concat([gzipSync(NEWS.slice(0, half)), gzipSync(NEWS.slice(half))]);
    const cwd = folderWith({ 'a.txt.gz': bytes, 'a.txt': NEWS });
    const [packed, plain] = ['a.txt.gz', 'a.txt'].map((name) => JSON.parse(run([name], { cwd }).stdout));
    expect({ ...packed, source: { ...packed.source, name: 'a.txt' } }).toEqual(plain);
    expect(JSON.parse(run(['-'], { input: bytes }).stdout).source.sha256).toBe(plain.source.sha256);
  });

  it('that breaks off gives no half document, but the whole records before', () => {
    const text = gzipSync(NEWS).subarray(0, -20);
    expect(told({ 'a.txt.gz': text }, ['a.txt.gz', '--format', 'ndjson']).rows).toEqual([
      [null, 'truncated'],
    ]);
    const lines = Array.from(
      { length: 3000 },
      (_, id) => `${JSON.stringify({ id, text: `${PLAIN}${id * 7919}` })}\n`,
    );
    const cut = gzipSync(lines.join('')).subarray(0, -2000);
    const { code, rows, complaints } = told({ 'a.ndjson.gz': cut }, ['a.ndjson.gz', '--jobs', '1']);
    expect(code).toBe(1);
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.slice(0, -1)).toEqual(rows.slice(0, -1).map((_, id) => [id, CLOUDY]));
    expect(rows.at(-1)).toEqual([rows.length, 'truncated']);
    expect(complaints).toEqual([`asean-extract: a.ndjson.gz:${rows.length}: the gzip data breaks off`]);
  });

  it.each([1, 512, 40_000])('with padding of %i bytes behind it is whole', (padding) => {
    const bytes = Buffer.concat([gzipSync(NEWS), Buffer.alloc(padding)]);
    const { code, stdout } = run(['-', '--format', 'ndjson'], { input: bytes });
    expect(code).toBe(0);
    expect(parseLines(stdout)).toMatchObject([{ source: { bytes: Buffer.byteLength(NEWS) } }]);
  });

  it.each([
    [
      'damaged',
      Buffer.concat([gzipSync(PLAIN).subarray(0, -8), Buffer.alloc(8)]),
      /^the gzip data is damaged/u,
    ],
    ['none', 'bare text', /^this is not a gzip file$/u],
  ])('that is %s is told of', (_case, bytes, message) => {
    const { lines } = told({ 'a.txt.gz': bytes }, ['a.txt.gz', '--format', 'ndjson']);
    expect(lines[0]?.error).toEqual({ code: 'malformed', message: expect.stringMatching(message) });
  });
});

describe('a JSON file', () => {
  const object = JSON.stringify({ title: 'a', text: PLAIN, url: 'https://example.org/a' }, null, 2);

  it('is one document, whatever it is called', () => {
    const utf16 = Buffer.from(`\uFEFF${object}`, 'utf16le');
    const files = { 'a.json': object, 'b.txt': `\uFEFF${object}\n`, 'c.json': utf16 };
    const { code, rows, lines, complaints } = told(files, [...Object.keys(files), '--keep-fields']);
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    expect(rows).toEqual(Object.keys(files).map(() => [null, CLOUDY]));
    expect(lines[0]?.source).toMatchObject({ url: 'https://example.org/a', extra: { title: 'a' } });
    expect(run(['a.json'], { cwd: folderWith(files) }).stdout).toMatch(/^\{\n {2}"schemaVersion"/u);
  });

  it('that cannot be read is one error record, not one a line', () => {
    const files = {
      'array.json': `[${object}]`,
      'none.json': object.replace('"text"', '"label"'),
      'several.json': `${object}\n${object}`,
    };
    const { code, rows, complaints } = told(files, Object.keys(files));
    expect(code).toBe(1);
    expect(rows.map(([, what]) => what)).toEqual(['malformed', 'no-text', 'malformed']);
    expect(complaints).toEqual([
      'asean-extract: array.json: the file is not a JSON object',
      'asean-extract: none.json: the record has no text in text, content, body, raw_content',
      'asean-extract: several.json: the file is not valid JSON',
    ]);
  });

  it('of one line is taken so when it is asked for', () => {
    const files = { 'a.json': JSON.stringify({ text: PLAIN }) };
    expect(told(files, ['a.json', '--format', 'ndjson']).rows).toEqual([[1, CLOUDY]]);
    expect(told(files, ['a.json', '--format', 'ndjson', '--input-format', 'json']).rows).toEqual([
      [null, CLOUDY],
    ]);
  });
});

describe('NDJSON', () => {
  it('is a document a line, with broken lines in their place', () => {
    const file = [
      { text: PLAIN, id: 'a', url: 'https://example.org/a' },
      'not JSON',
      { doc_id: 7, content: PLAIN, link: 'https://example.org/b' },
      '[1]',
      { title: 'no text' },
      '',
      { body: PLAIN },
    ].map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    const { code, rows, lines, complaints } = told({ 'a.jsonl': file.join('\r\n') }, ['a.jsonl']);
    expect(code).toBe(1);
    expect(rows).toEqual([
      ['a', CLOUDY],
      [2, 'malformed'],
      [7, CLOUDY],
      [4, 'malformed'],
      [5, 'no-text'],
      [6, 'malformed'],
      [7, CLOUDY],
    ]);
    expect(lines[0]?.source.url).toBe('https://example.org/a');
    expect(complaints.slice(0, 2)).toEqual([
      'asean-extract: a.jsonl:2: the line is not valid JSON',
      'asean-extract: a.jsonl:4: the line is not a JSON object',
    ]);
  });

  it('is known by its content too', () => {
    const { stdout } = run(['-'], { input: `${JSON.stringify({ text: PLAIN })}\n` });
    expect(parseLines(stdout)[0]?.source).toMatchObject({ name: '-', record: 1 });
  });

  it('tells in which fields to look', () => {
    const line = JSON.stringify({
      text: 'x',
      nested: { page: PLAIN },
      key: 'k',
      from: 'https://example.org',
      day: '2021-08-02',
    });
    const { lines } = told({ 'a.ndjson': line }, [
      ...['a.ndjson', '--text-field', 'absent,nested.page', '--id-field', 'key', '--url-field', 'from'],
      ...['--published-field', 'day'],
    ]);
    expect(lines[0]).toMatchObject({
      source: { record: 'k', url: 'https://example.org' },
      article: { published: '2021-08-02', paragraphs: [{ text: CLOUDY }, {}] },
    });
  });

  it.each([
    ['2021-08-02', '2021-08-02'],
    ['2021-08-02T22:32:10+07:00', '2021-08-02T22:32'],
    ['2021-08-02 22:32', '2021-08-02T22:32'],
    ['2021-08-02T22:32:10Z', '2021-08-02'],
    ['2021-02-30', null],
    ['yesterday', null],
  ])('takes %s for the date of publication as %s', (date, published) => {
    const { lines } = told({ 'a.ndjson': JSON.stringify({ text: PLAIN, date }) }, ['a.ndjson']);
    expect(lines[0]?.article?.published).toBe(published);
  });

  it('takes what the page shows before that date, unless it was asked for by name', () => {
    const line = JSON.stringify({ text: NEWS, date: '2023-05-06T07:08:09Z' });
    const published = (...args: readonly string[]) =>
      told({ 'a.ndjson': line }, ['a.ndjson', ...args]).lines[0]?.article?.published;
    expect(published()).toBe('2021-08-03T09:15');
    expect(published('--published-field', 'published,date')).toBe('2023-05-06');
    expect(published('--published', '2022-01-01')).toBe('2022-01-01');
  });

  it('keeps other fields if asked to', () => {
    const line = JSON.stringify({ text: PLAIN, id: 1, tags: ['a', { b: null }], lang: 'vi' });
    const [bare, kept] = [[], ['--keep-fields']].map(
      (args) => told({ 'a.ndjson': line }, ['a.ndjson', ...args]).lines[0],
    );
    expect(bare?.source).not.toHaveProperty('extra');
    expect(kept?.source.extra).toEqual({ tags: ['a', { b: null }], lang: 'vi' });
  });
});

describe('WARC', () => {
  const wet = (header: readonly string[], text: string, lineEnd?: string) =>
    warcRecord(
      ['WARC-Type: conversion', 'Content-Type: text/plain', 'Content-Length: LENGTH', ...header],
      text,
      lineEnd,
    );

  it('is read record by record, with odd headers', () => {
    const file = [
      gzipSync(warcRecord(['WARC-Type: warcinfo', 'Content-Length: LENGTH'], 'software: none\r\n')),
      gzipSync(
        wet(
          [
            'WARC-Target-URI: https://example.org/a',
            'WARC-Date: 2023-01-31T00:00:00Z',
            'WARC-Record-ID: <urn:uuid:1>',
          ],
          PLAIN,
        ),
      ),
      gzipSync(
        warcRecord(
          [
            'warc-type:conversion',
            'X-Long: first',
            '\tsecond',
            'wArC-tArGeT-uRi:   <https://example.org/b>  ',
            'content-length:LENGTH',
          ],
          PLAIN,
          '\n',
        ),
      ),
      gzipSync(wet([], '')),
    ];
    const { rows, lines } = told({ 'crawl.warc.wet.gz': Buffer.concat(file) }, ['crawl.warc.wet.gz']);
    expect(rows).toEqual([
      ['<urn:uuid:1>', CLOUDY],
      [3, CLOUDY],
      [4, 'empty'],
    ]);
    expect(lines.map(({ source }) => source.url)).toEqual([
      'https://example.org/a',
      'https://example.org/b',
      null,
    ]);
    expect(lines.map(({ source }) => source.crawled)).toEqual(['2023-01-31T00:00:00Z', undefined, undefined]);
    expect(lines[0]?.article?.published).toBeNull();
  });

  it('goes on behind damage, and tells of a record that breaks off', () => {
    const file = Buffer.concat([
      warcRecord(['WARC-Type: conversion'], 'without a length'),
      wet([], PLAIN),
      Buffer.from('rubbish\nmore rubbish\n'),
      wet([], PLAIN),
      wet([], PLAIN).subarray(0, -30),
    ]);
    expect(told({ 'a.warc': file }, ['a.warc']).rows).toEqual([
      [1, 'malformed'],
      [2, CLOUDY],
      [3, 'malformed'],
      [4, CLOUDY],
      [5, 'truncated'],
    ]);
  });

  it('holds pages as they were served; what is no page is passed over', () => {
    const http = (head: string, body: string | Uint8Array) =>
      warcRecord(
        ['WARC-Type: response', 'Content-Type: application/http; msgtype=response', 'Content-Length: LENGTH'],
        Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]),
      );
    const page = PAGE;
    const chunked = `5\r\n${page.slice(0, 5)}\r\n${(Buffer.byteLength(page) - 5).toString(16)}\r\n${page.slice(5)}\r\n0\r\n\r\n`;
    const file = Buffer.concat([
      warcRecord(['WARC-Type: request', 'Content-Length: LENGTH'], 'GET / HTTP/1.1\r\n\r\n'),
      http('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8', page),
      http('HTTP/1.1 302 Found\r\nLocation: /b', ''),
      http('HTTP/1.1 200 OK\r\nContent-Type: image/png', 'PNG'),
      http('HTTP/2 200\r\ncontent-type: text/html\r\ncontent-encoding: gzip', gzipSync(page)),
      http('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked', chunked),
    ]);
    expect(told({ 'a.warc': file }, ['a.warc']).rows).toEqual([
      [2, CLOUDY],
      [5, CLOUDY],
      [6, CLOUDY],
    ]);
  });
});

describe('a record that is too large', () => {
  const long = 'x'.repeat(5000);
  it.each([
    ['a text', { 'a.txt': long }, [[null, 'too-large']]],
    ['a packed text', { 'a.txt.gz': gzipSync(long) }, [[null, 'too-large']]],
    [
      'a line',
      { 'a.ndjson': `${long}\n${JSON.stringify({ text: PLAIN })}\n` },
      [
        [1, 'too-large'],
        [2, CLOUDY],
      ],
    ],
    [
      'a record of an archive',
      {
        'a.warc': Buffer.concat(
          [long, PLAIN].map((text) => warcRecord(['WARC-Type: conversion', 'Content-Length: LENGTH'], text)),
        ),
      },
      [
        [1, 'too-large'],
        [2, CLOUDY],
      ],
    ],
  ])('fails alone: %s', (_case, files, rows) => {
    expect(
      told(files, [...Object.keys(files), '--max-record-size', '1K', '--format', 'ndjson']).rows,
    ).toEqual(rows);
  });

  it('is no crash: a line of 50 MB', () => {
    const line = `{"text":"${'Trời hôm nay nhiều mây. '.repeat(2e6)}"}`;
    const { rows } = told({ 'a.ndjson': `${line}\n${JSON.stringify({ text: PLAIN })}\n` }, ['a.ndjson']);
    expect(rows).toEqual([
      [1, 'too-large'],
      [2, CLOUDY],
    ]);
  });
});

describe('--input-format', () => {
  it('goes before name and content', () => {
    const files = { 'a.json': JSON.stringify({ text: PLAIN }), 'a.txt': PAGE };
    expect(told(files, ['a.json', '--input-format', 'ndjson']).rows).toEqual([[1, CLOUDY]]);
    expect(told(files, ['a.txt', '--input-format', 'html', '--format', 'ndjson']).rows).toEqual([
      [null, CLOUDY],
    ]);
    expect(told(files, ['a.txt', '--input-format', 'text', '--format', 'ndjson']).rows[0]?.[1]).not.toBe(
      CLOUDY,
    );
  });
});
