import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Of } from '../../src/input/utf8.js';
import { type Printable, toJson } from '../../src/output/json.js';
import { jsonLine } from '../../src/output/json-line.js';

/** Both take what JSON can hold; documents are the objects among it that have a type. */
const printable = (value: object) => value as Printable;
const line = (value: object) => Buffer.from(jsonLine(printable(value))).toString();
const expected = (value: object) => Buffer.from(utf8Of(toJson(printable(value), false))).toString();

it('every code unit is printed as in indented JSON: in a short string, in a long one, in a name', () => {
  const units = Array.from({ length: 2 ** 16 }, (_, unit) => String.fromCharCode(unit));
  const values = { short: units, long: units.map((unit) => `không có gì ở đây${unit}`) };
  expect(line(values)).toBe(expected(values));
  const names = Object.fromEntries(units.map((unit) => [`${unit}x`, 1]));
  expect(line(names)).toBe(expected(names));
});

it('numbers, pairs of surrogates, and what is not there', () => {
  const values = {
    numbers: [0, 7, 10, 99, 100, 81.4, -3, 999_999_999, 1e9, 1e21, 2 ** 53, Number.NaN, 1e-7],
    pair: ['🌊', 'sông 🌊 và núi rừng'],
    half: ['\ud83c', 'sông và núi rừng \udf0a'],
    flags: [true, false, null],
    empty: [{}, [], '', { gone: undefined }],
    gone: undefined,
    behind: 1,
  };
  expect(line(values)).toBe(expected(values));
  expect(line({})).toBe('{}\n');
});

it('anything that JSON can hold', () => {
  fc.assert(
    fc.property(
      fc.object({ withNullPrototype: false, values: [fc.jsonValue(), fc.string({ unit: 'binary' })] }),
      (value) => {
        expect(line(value)).toBe(expected(value));
      },
    ),
    { numRuns: 300 },
  );
});

it('a long document between short ones, which change nothing of a line that was given before', () => {
  const long = {
    text: 'Việt Nam '.repeat(100_000),
    list: Array.from({ length: 50_000 }, (_, id) => ({ id })),
  };
  const first = jsonLine(printable({ text: 'sông' }));
  expect(line(long)).toBe(expected(long));
  expect(line({ text: 'núi' })).toBe('{"text":"núi"}\n');
  expect(Buffer.from(first).toString()).toBe('{"text":"sông"}\n');
});
