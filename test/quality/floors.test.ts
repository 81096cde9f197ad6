import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { raised, readFloors, underFloor } from '../../bench/quality/floors.js';
import { score } from '../../bench/quality/score.js';
import { folderWith } from '../support/cli.js';
import { answer, labelled } from '../support/labelled.js';

/** The second of two Vietnamese documents lacks its figure, and so does the English one. */
const dumps = [
  labelled(),
  { ...labelled(), name: 'poor.txt' },
  { ...labelled({ language: 'en' }), name: 'poor.txt' },
];
const sheets = score(dumps, ({ name }) => answer(name === 'poor.txt' ? { progress: [] } : {}));

describe('underFloor', () => {
  it('tells each figure that is lower, in the languages that are held', () => {
    expect(underFloor(sheets, { vi: { progress: 66.7, people: 100 } })).toEqual([
      { language: 'vi', measure: 'progress', figure: 2 / 3, floor: 66.7 },
    ]);
  });

  it('tells nothing where the floor is reached', () => {
    expect(underFloor(sheets, { vi: { progress: 66.6, people: 100 } })).toEqual([]);
  });

  it('tells nothing where there was nothing to measure', () => {
    expect(underFloor(sheets, { en: { 'progress unit': 100 } })).toEqual([]);
  });
});

describe('raised', () => {
  it('lifts floors to what was reached, cut to a tenth, and lowers none', () => {
    const { vi, en } = raised(sheets, { vi: { progress: 60, 'progress unit': 50, events: 20 } });
    expect(vi).toMatchObject({ progress: 66.6, 'progress unit': 100, events: 100, people: 100 });
    expect(en).toBeUndefined();
    expect(raised(sheets, { vi: { progress: 90 } }).vi?.progress).toBe(90);
  });

  it('gives floors that hold', () => {
    expect(underFloor(sheets, raised(sheets, { vi: {}, en: {} }))).toEqual([]);
  });

  it('keeps a floor of which nothing was measured', () => {
    expect(raised(sheets, { en: { 'progress unit': 70 } }).en?.['progress unit']).toBe(70);
  });
});

describe('the file of floors', () => {
  it.each([
    ['a measure that there is not', '{"fixtures":{"vi":{"body text":90}}}', '"body text"'],
    ['more than all', '{"fixtures":{"vi":{"body":101}}}', 'fixtures.vi.body'],
    ['a language that there is not', '{"fixtures":{"fr":{}}}', '"fr"'],
  ])('must not hold %s', (_, content, message) => {
    const file = join(folderWith({ 'floors.json': content }), 'floors.json');
    expect(() => readFloors(file)).toThrow(`${file}: `);
    expect(() => readFloors(file)).toThrow(message);
  });
});
