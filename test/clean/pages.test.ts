import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Label } from '../../src/clean/labels.js';
import { cleaned } from './support.js';

/**
 * Pages written in the manner of many sites. Each line begins with what it is
 * and a bar: T title, B body, C caption, A author, P published, G agency, - chrome.
 */
const FOLDER = join(import.meta.dirname, 'pages');
const LABELS: Readonly<Record<string, Label>> = {
  T: 'title',
  B: 'body',
  C: 'caption',
  A: 'author',
  P: 'published',
  G: 'agency',
  '-': 'chrome',
};

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const marked = readFileSync(join(FOLDER, name), 'utf8').split('\n');
  const page = marked.map((line) => (line.charAt(1) === '|' ? line.slice(2) : line)).join('\n');
  const labels = new Map(cleaned(page).lines.map(({ line, label }) => [line.number, label]));

  test.each(marked.map((line, i) => [i + 1, line] as const).filter(([, line]) => line.charAt(1) === '|'))(
    '%i %s',
    (number, line) => expect(labels.get(number)).toBe(LABELS[line.charAt(0)]),
  );
});
