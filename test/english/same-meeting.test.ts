import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Document } from '../../src/document.js';
import { extract } from '../../src/extract.js';
import { ROOT } from '../support/cli.js';

const read = (name: string): Document => extract(readFileSync(join(ROOT, 'fixtures', name), 'utf8'));

/** A name without its marks, as English papers print it. */
const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

function facts({ events, progress, speakers }: Document) {
  return {
    events: events.map(({ main, date, ordinal, mode, place }) => ({
      main,
      date: date?.value,
      ordinal,
      mode,
      place,
    })),
    progress: progress.map(({ done, total, percent, status }) => ({
      done,
      total,
      percent: percent.stated,
      status,
    })),
    people: speakers.filter(({ kind }) => kind === 'person').map(({ name }) => plain(name)),
  };
}

test('one meeting told in two languages gives the same facts', () => {
  const [vietnamese, english] = [read('same-meeting.txt'), read('english-same-meeting.txt')];
  expect([vietnamese.language, english.language]).toEqual(['vi', 'en']);
  expect(facts(english)).toEqual(facts(vietnamese));
  expect(facts(english)).toMatchObject({
    events: [
      { main: true, date: '2023-03-15', ordinal: 7, mode: 'online' },
      { main: false, date: '2024-06-04/2024-06-06', ordinal: 8, mode: null },
    ],
    progress: [{ done: 96, total: 120, percent: 80 }],
    people: ['Vu Thanh Lam', 'Marta Lindqvist'],
  });
});
