import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document.js';
import { extract } from '../../src/index.js';
import { parseLines, warcRecord } from '../support/archives.js';
import { folderWith, run } from '../support/cli.js';
import { NEWS } from '../support/dumps.js';
import { latinBytes, misread, to1258, toTcvn3, toVni } from '../support/legacy.js';

const read = (files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[] = []) => {
  const { stdout } = run([...Object.keys(files), '--format', 'ndjson', '--no-config', ...args], {
    cwd: folderWith(files),
  });
  return parseLines<Document>(stdout);
};
/** What is found, without where: windows-1258 and misread text have other offsets than plain text. */
const facts = ({ article, progress, events, speakers }: Document) =>
  JSON.parse(
    JSON.stringify({ article, progress, events, speakers }, (key, value) => (key === 'span' ? null : value)),
  );
const codes = ({ warnings }: Document) => warnings.map(({ code }) => code);
const PLAIN = extract(NEWS);
const utf16 = Buffer.from(`\uFEFF${NEWS}`, 'utf16le');

describe('a dump in another encoding', () => {
  const files = {
    'utf8.txt': `\uFEFF${NEWS}`,
    'le.txt': utf16,
    'be.txt': Buffer.from(utf16).swap16(),
    '1258.txt': to1258(NEWS),
    'vni.txt': latinBytes(toVni(NEWS)),
    'vni-utf8.txt': toVni(NEWS),
    'misread.txt.gz': gzipSync(misread(NEWS)),
    'tcvn3.txt': latinBytes(toTcvn3(NEWS)),
  };
  const written = () => read(files);

  it('gives what the same dump gives in UTF-8', () => {
    const documents = written();
    expect(documents.slice(0, -1).map(facts)).toEqual(documents.slice(0, -1).map(() => facts(PLAIN)));
    expect(documents.at(-1)?.progress[0]).toMatchObject({ done: 45, total: 60, unit: 'dòng hành động' });
  });

  it('tells in what it was, and a warning says so', () => {
    const documents = written();
    expect(documents.map(({ source }) => source.encoding)).toEqual([
      ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'vni', 'vni', 'utf-8-as-windows-1252', 'tcvn3'],
    ]);
    const told = documents.map((document) => codes(document).includes('encoding'));
    expect(told).toEqual([false, true, true, true, true, true, true, true]);
    expect(documents[3]?.warnings[0]?.message).toBe(
      'The text was decoded from windows-1258, as its letters tell.',
    );
  });

  it('has spans that are true to what was decoded', () => {
    const documents = written();
    const decoded = new TextDecoder('windows-1258').decode(files['1258.txt']);
    const { paragraphs } = documents[3]?.article ?? { paragraphs: [] };
    expect(paragraphs.length).toBeGreaterThan(2);
    for (const { text, span } of paragraphs)
      expect(decoded.slice(span.start, span.end).normalize('NFC')).toBe(text);
    expect(documents[6]?.article.paragraphs).toEqual(PLAIN.article.paragraphs);
  });

  it('is one indented object when it is alone', () => {
    const { stdout, code } = run(['1258.txt'], { cwd: folderWith({ '1258.txt': to1258(NEWS) }) });
    expect([code, stdout.slice(0, 4)]).toEqual([0, '{\n  ']);
  });
});

describe('archives and pages in another encoding', () => {
  it('NDJSON: the letters of a record, each for itself', () => {
    const lines = [NEWS, toTcvn3(NEWS), toVni(NEWS), misread(NEWS)].map((text) => JSON.stringify({ text }));
    const documents = read({ 'a.ndjson': lines.join('\n') });
    expect(documents.map(({ source }) => source.encoding)).toEqual([
      ...['utf-8', 'tcvn3', 'vni', 'utf-8-as-windows-1252'],
    ]);
    for (const at of [0, 2, 3]) expect(facts(documents[at] ?? PLAIN)).toEqual(facts(PLAIN));
  });

  it('NDJSON in UTF-16, by its name or by its content', () => {
    const lines = [NEWS, toVni(NEWS)].map((text) => `${JSON.stringify({ text })}\r\n`).join('');
    const bytes = Buffer.from(`\uFEFF${lines}`, 'utf16le');
    for (const document of read({ 'a.ndjson': bytes, 'b.txt': Buffer.from(bytes).swap16() })) {
      expect(facts(document)).toEqual(facts(PLAIN));
    }
  });

  it('WET and WARC', () => {
    const header = ['Content-Length: LENGTH'];
    const page = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<body><p>'),
      to1258(NEWS.replaceAll('\n', '<p>')),
    ]);
    const file = Buffer.concat([
      warcRecord(['WARC-Type: conversion', ...header], to1258(NEWS)),
      warcRecord(['WARC-Type: response', 'Content-Type: application/http', ...header], page),
    ]);
    const documents = read({ 'a.warc': file });
    expect(documents.map(({ source }) => source.encoding)).toEqual(['windows-1258', 'windows-1258']);
    for (const document of documents) expect(facts(document)).toEqual(facts(PLAIN));
  });

  it('HTML: what is declared goes first, then the letters', () => {
    const html = (charset: string, body: string | Uint8Array) =>
      Buffer.concat([
        Buffer.from(`<html><head><meta charset="${charset}"></head><body><p>`, 'latin1'),
        Buffer.from(body),
      ]);
    const paragraphs = NEWS.replaceAll('\n', '<p>');
    const documents = read({
      'declared.html': html('windows-1258', to1258(paragraphs)),
      'wrongly.html': html('utf-8', to1258(paragraphs)),
      'font.html': html('iso-8859-1', latinBytes(toVni(paragraphs))),
      'misread.html': html('windows-1252', Buffer.from(paragraphs)),
      'entities.html': html(
        'utf-8',
        toVni(paragraphs).replace(/[\u0080-\uffff]/gu, (c) => `&#${c.charCodeAt(0)};`),
      ),
    });
    expect(documents.map(({ source }) => source.encoding)).toEqual([
      ...['windows-1258', 'windows-1258', 'vni', 'utf-8-as-windows-1252', 'vni'],
    ]);
    for (const document of documents) {
      expect(facts(document)).toEqual(facts(PLAIN));
      expect(codes(document)[0]).toBe('encoding');
    }
    expect(documents[0]?.warnings[0]?.message).toContain('as the page declares');
  });
});

describe('--encoding', () => {
  it('forces what would not be told', () => {
    const short = 'Céng ®ång ASEAN';
    const [bytes, string] = read({ 'a.txt': latinBytes(short), 'b.txt': short }, ['--encoding', 'tcvn3']);
    for (const document of [bytes, string]) {
      expect(document?.source.encoding).toBe('tcvn3');
      expect(document?.warnings[0]?.message).toContain('from tcvn3, as it was asked for');
    }
    const { stdout } = run(['explain', '--encoding', 'tcvn3', 'a.txt'], {
      cwd: folderWith({ 'a.txt': latinBytes(short) }),
    });
    expect(stdout).toContain('Cộng đồng ASEAN');
  });

  it('holds for lines of NDJSON and for pages', () => {
    const line = Buffer.concat([
      Buffer.from('{"text":"'),
      to1258(NEWS.replaceAll('\n', ' ')),
      Buffer.from('"}'),
    ]);
    const page = Buffer.from(`\uFEFF<p>${NEWS}`, 'utf16le').subarray(2);
    const [json] = read({ 'a.ndjson': line }, ['--encoding', 'windows-1258']);
    expect(json?.progress[0]).toMatchObject({ done: 45, unit: 'dòng hành động' });
    const [html] = read({ 'a.html': page }, ['--encoding', 'utf-16le']);
    expect(html?.progress[0]).toMatchObject({ done: 45, unit: 'dòng hành động' });
  });

  it('takes no other name', () => {
    const { code, stderr } = run(['--encoding', 'rot13', 'a.txt']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('"rot13" is none of utf-8')]);
  });
});

describe('invisible characters and other spellings', () => {
  it.each([
    ['a zero-width space', (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b')],
    ['a soft hyphen', (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad')],
    ['a word joiner', (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u2060')],
    ['a byte order mark inside', (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\ufeff')],
    ['signs of the reading direction', (text: string) => text.replace(/\p{L}+/gu, '\u202a$&\u202c')],
    ['invisible operators', (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u2063')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['Ð for Đ', (text: string) => text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð')],
    [
      'the other tone position',
      (text: string) => text.replaceAll('òa', 'oà').replaceAll('ủy', 'uỷ').replaceAll('Ủy', 'Uỷ'),
    ],
    ['apart marks', (text: string) => text.normalize('NFD')],
    [
      'apart marks in places',
      (text: string) => text.replace(/\S+ /gu, (word, at) => (at % 2 ? word.normalize('NFD') : word)),
    ],
  ])('%s hides no match', (_case, write) => {
    const document = extract(write(NEWS));
    const shape = ({ language, article, progress, events, speakers }: Document) => ({
      language,
      published: article.published,
      paragraphs: article.paragraphs.length,
      progress: progress.map(({ done, total, percent, status }) => [done, total, percent, status]),
      events: events.map(({ type, ordinal, date, main }) => [type, ordinal, date?.value, main]),
      speakers: speakers.map(({ kind, statements }) => [kind, statements.length]),
    });
    expect(shape(document)).toEqual(shape(PLAIN));
  });
});

it('lost letters are told of, with their place', () => {
  const text = NEWS.replace('Khuê', 'Khu\uFFFD');
  const [warning] = extract(text).warnings.filter(({ code }) => code === 'replacement-characters');
  expect(warning?.span).toMatchObject({ line: 4, start: text.indexOf('\uFFFD') });
  expect(codes(PLAIN)).not.toContain('replacement-characters');
});

it('the library leaves a string as it is', () => {
  const text = toVni(NEWS);
  const { source, warnings } = extract(text);
  expect([source.encoding, warnings.some(({ code }) => code === 'encoding')]).toEqual(['utf-8', false]);
});
