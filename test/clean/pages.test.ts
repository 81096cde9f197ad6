import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Label } from '../../src/clean/labels.js';
import { linesOf } from './support.js';

/**
 * Pages written in the manner of many sites. Each line begins with what it is
 * and a bar: T title, B body, C caption, A author, P published, G agency, - chrome.
 * Names of English pages begin with "en-".
 */
const FOLDER = join(import.meta.dirname, 'pages');
const LETTERS: Readonly<Record<Label, string>> = {
  title: 'T',
  body: 'B',
  caption: 'C',
  author: 'A',
  published: 'P',
  agency: 'G',
  chrome: '-',
};

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const marked = readFileSync(join(FOLDER, name), 'utf8').split('\n');
  const page = marked.map((line) => (line.charAt(1) === '|' ? line.slice(2) : line)).join('\n');
  // Read inside the test, as work done while tests are collected belongs to none of them.
  const letters = new Map(
    linesOf(page, name.startsWith('en-') ? 'en' : 'vi').map(({ line, label }) => [
      line.number,
      LETTERS[label],
    ]),
  );
  const found = marked.map((line, i) =>
    line.charAt(1) === '|' ? `${letters.get(i + 1)}${line.slice(1)}` : line,
  );
  expect(found).toEqual(marked);
});
