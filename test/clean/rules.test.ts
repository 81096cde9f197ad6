import { describe, expect, test } from 'vitest';
import { MARK } from '../../src/clean/rules/example.js';
import { cleanerRules } from '../../src/clean/rules/index.js';
import { linesOf } from './support.js';

interface Marked {
  readonly line: string;
  readonly page: string;
  readonly number: number;
}

/** The marked lines of an example, and the page without its marks. */
function marked(example: string): Marked[] {
  const lines = example.split('\n');
  const page = lines.map((line) => (line.startsWith(MARK) ? line.slice(MARK.length) : line)).join('\n');
  return lines.flatMap((line, i) =>
    line.startsWith(MARK) ? [{ line: line.slice(MARK.length), page, number: i + 1 }] : [],
  );
}

function ruleOf({ page, number }: Marked): string | undefined {
  return linesOf(page).find(({ line }) => line.number === number)?.rule;
}

describe.each(cleanerRules.map((rule) => [rule.id, rule.examples] as const))(
  '%s',
  (id, { removes, keeps }) => {
    test.each(removes.flatMap(marked))('claims: $line', (line) => expect(ruleOf(line)).toBe(id));
    test.each(keeps.flatMap(marked))('leaves: $line', (line) => expect(ruleOf(line)).not.toBe(id));
  },
);

test('every rule has its own id, a purpose and marked examples of both kinds', () => {
  expect(new Set(cleanerRules.map(({ id }) => id)).size).toBe(cleanerRules.length);
  for (const { purpose, examples } of cleanerRules) {
    expect(purpose).not.toBe('');
    for (const example of [...examples.removes, ...examples.keeps])
      expect(marked(example)).not.toHaveLength(0);
    expect(examples.removes).not.toHaveLength(0);
    expect(examples.keeps).not.toHaveLength(0);
  }
});
