import { describe, expect, it } from 'vitest';
import { readFolder } from '../../bench/quality/gold.js';
import { labelledLines } from '../../bench/quality/labels.js';
import { folderWith } from '../support/cli.js';
import { DUMP, GOLD } from '../support/labelled.js';

const labels = (changes: object = {}) => JSON.stringify({ ...GOLD, ...changes });

describe('a folder of labelled dumps', () => {
  it('is read by name, behind a byte order mark, and other files are left alone', () => {
    const folder = folderWith({
      'b.txt': DUMP,
      'b.gold.json': labels(),
      'a.txt': `\uFEFF${DUMP}`,
      'a.gold.json': labels(),
      'notes.txt': 'not labelled',
      'b.expected.json': '{}',
    });
    const dumps = readFolder(folder);
    expect(dumps.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(dumps.map(({ text }) => text)).toEqual([DUMP, DUMP]);
    expect(readFolder(folder, 'b').map(({ name }) => name)).toEqual(['b.txt']);
  });

  it.each([
    ['no JSON', '{', /a\.gold\.json: .*JSON/u],
    ['a part that is missing', labels({ events: undefined }), 'a.gold.json: events: Invalid input'],
    ['a key with a slip', labels({ optionl: true }), 'a.gold.json: labels: Unrecognized key: "optionl"'],
    [
      'a kind of speaker there is not',
      labels({ speakers: [{ kind: 'man', name: 'A' }] }),
      'a.gold.json: speakers[0].kind: ',
    ],
    [
      'a day that is no date',
      labels({ events: [{ line: 4, name: 'A', day: '4/5' }] }),
      'events[0].day: is no EDTF date',
    ],
    [
      'a line in two parts',
      labels({ lines: '1-3 chrome; 3- body' }),
      'a.gold.json: lines: line 3 has two labels',
    ],
    ['a line without a label', labels({ lines: '2- body' }), 'a.gold.json: lines: line 1 has no label'],
    [
      'a line behind the end',
      labels({ lines: '1-99 body' }),
      'lines: "1-99 body" is outside of lines 1 to 9',
    ],
    ['a label there is not', labels({ lines: '1- text' }), 'lines: "1- text" is not like "3-9 body"'],
    [
      'a fact in a caption',
      labels({ progress: [{ line: 7, done: 1, total: 2 }] }),
      'a.gold.json: progress: line 7 is not in the body',
    ],
    [
      'a statement in a menu',
      labels({ speakers: [{ kind: 'person', name: 'A', statements: [[1, 'nói']] }] }),
      'a.gold.json: "nói" of A: line 1 is not in the body',
    ],
  ])('names the file that has %s', (_, gold, message) => {
    expect(() => readFolder(folderWith({ 'a.txt': DUMP, 'a.gold.json': gold }))).toThrow(message);
  });

  it('names a dump that is missing or no text', () => {
    expect(() => readFolder(folderWith({ 'a.gold.json': labels() }))).toThrow(/a\.txt: ENOENT/u);
    const binary = folderWith({ 'a.txt': new Uint8Array([0xff, 0xfe]), 'a.gold.json': labels() });
    expect(() => readFolder(binary)).toThrow(/a\.txt: .*not valid/u);
  });

  it('names a folder without labels', () => {
    const folder = folderWith({ 'a.txt': DUMP });
    expect(() => readFolder(folder)).toThrow(`${folder}: no file ends in .gold.json`);
    expect(() => readFolder(`${folder}/none`)).toThrow(`${folder}/none: ENOENT`);
  });
});

describe('labels of lines', () => {
  it('are told for lines that are not empty, with their place', () => {
    expect(labelledLines('tin\n\nxin chào\n', '1-2 chrome; 3- body')).toEqual([
      { number: 1, start: 0, text: 'tin', label: 'chrome' },
      { number: 3, start: 5, text: 'xin chào', label: 'body' },
    ]);
  });
});
