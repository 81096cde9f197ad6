import { expect, it, vi } from 'vitest';
import type { Dump } from '../../src/extract.js';
import type { RawRecord } from '../../src/input/raw.js';
import { work } from '../../src/run/work.js';
import { fileRecord } from '../support/records.js';
import { SETTINGS } from '../support/settings.js';

const read = vi.hoisted(() => vi.fn());

vi.mock('../../src/extract.js', async (load) => {
  const { extractAll } = await load<typeof import('../../src/extract.js')>();
  return {
    extractAll: (dumps: readonly Dump[]) => {
      read(dumps.length);
      if (dumps.some(({ text }) => text.includes('fault'))) throw new Error('out of order');
      return extractAll(dumps);
    },
  };
});

function records(texts: readonly string[]): RawRecord[] {
  return texts.map((text, index) => fileRecord(`${index}.txt`, text));
}

it('reads several records at once, and answers in their order', async () => {
  read.mockClear();
  const outcomes = await work(records(['Một câu.', '', 'Hai câu.']), SETTINGS);
  expect(outcomes.map(({ source, failure }) => [source.name, failure?.code ?? null])).toEqual([
    ['0.txt', null],
    ['1.txt', 'empty'],
    ['2.txt', null],
  ]);
  expect(read.mock.calls).toEqual([[2]]);
});

it('reads a long record by itself', async () => {
  read.mockClear();
  await work(records(['Một câu. '.repeat(40_000), 'Hai câu.']), SETTINGS);
  expect(read.mock.calls).toEqual([[1], [1]]);
});

it('a record that cannot be read costs no other its result', async () => {
  const outcomes = await work(records(['Một câu.', 'a fault', 'Hai câu.']), SETTINGS);
  expect(outcomes.map(({ failure }) => failure?.message ?? null)).toEqual([
    null,
    'internal error: out of order',
    null,
  ]);
  expect(JSON.parse(Buffer.from(outcomes[2]?.printed ?? []).toString())).toMatchObject({
    source: { name: '2.txt' },
    article: { paragraphs: [] },
  });
});
