import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/input/html.js';
import { isTooDeep } from '../../src/input/nesting.js';
import { parseLines } from '../support/archives.js';
import { folderWith, run } from '../support/cli.js';
import { PLAIN } from '../support/dumps.js';

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('the nesting of JSON', () => {
  it.each([
    ['a flat object', '{"a":"b"}', false],
    ['as deep as may be', deep(500), false],
    ['a level more', deep(501), true],
    ['objects in arrays', '[{"a":'.repeat(251), true],
    ['siblings', `[${'[],'.repeat(2000)}[]]`, false],
    ['brackets in a string', JSON.stringify({ text: deep(600) }), false],
    ['a string with quotation marks and backslashes', `["\\\\\\"${'['.repeat(600)}\\\\"]`, false],
    ['behind a string', `["\\\\",${'['.repeat(600)}`, true],
    ['a string without an end', `"${'['.repeat(600)}`, false],
  ])('%s', (_case, json, tooDeep) => {
    expect(isTooDeep(json)).toBe(tooDeep);
  });

  it('without end is an error record, and the neighbours are read', () => {
    const lines = [
      JSON.stringify({ text: PLAIN, id: 'before' }),
      `{"text":"x","a":${deep(200_000)}}`,
      '['.repeat(1_000_000),
      `{"a":`.repeat(100_000),
      JSON.stringify({ text: PLAIN, id: 'after' }),
    ];
    for (const args of [['--keep-fields'], ['--jobs', '2']]) {
      const { code, stdout } = run(['a.ndjson', ...args], {
        cwd: folderWith({ 'a.ndjson': lines.join('\n') }),
      });
      expect(code).toBe(1);
      expect(parseLines(stdout).map(({ source, error }) => [source.record, error?.message ?? null])).toEqual([
        ['before', null],
        ...[2, 3, 4].map((line) => [line, 'the JSON is nested too deep']),
        ['after', null],
      ]);
    }
  });

  it('in the head of a page tells nothing', () => {
    const json = `{"@type":"NewsArticle","headline":"x","a":${deep(1000)}}`;
    const page = readHtml(`<title>Tin</title><script type="application/ld+json">${json}</script><p>y`);
    expect(page.hints.title).toBe('Tin');
  });
});
