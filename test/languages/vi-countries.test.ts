import { expect, test } from 'vitest';
import { findSpeakers } from '../../src/findings/speakers.js';
import { countries } from '../../src/languages/vi/countries.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from '../support/prose.js';

function said(text: string): string[] {
  const article = prose(text);
  return findSpeakers(article, findPeople(article)).map(
    ({ kind, name, title }) => `${kind} ${name} | ${title ?? ''}`,
  );
}

/** Those in capitals; what begins with "các" looks like several. */
const NAMES = countries
  .flatMap(([names]) => names.split(' | '))
  .filter((name) => /^\p{Lu}[^(]*$/u.test(name) && !name.startsWith('Các '));

test('a country has a president, a side and a ministry', () =>
  expect(
    NAMES.filter((name) => {
      const told = said(
        `Tổng thống ${name} John Smith nói đã xong. Phía ${name} khẳng định đã xong. Bộ Ngoại giao ${name} bác bỏ tin này.`,
      );
      const found = [
        `person John Smith | Tổng thống ${name}`,
        `collective Phía ${name} | `,
        `collective Bộ Ngoại giao ${name} | `,
      ];
      return told.join() !== found.join();
    }),
  ).toEqual([]));

test('a style is no country without one', () =>
  expect(said('Đảng Cộng hòa ủng hộ dự luật. Vương quốc ánh sáng ủng hộ dự luật.')).toEqual([
    'collective Đảng Cộng hòa | ',
  ]));
