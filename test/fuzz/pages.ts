/** Pages to fuzz with: fixtures that were damaged, pieces of several in one, and characters of any kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../support/cli.js';
import { HOSTILE, page } from '../support/pages.js';
import type { Texts } from '../support/sentences.js';

const FOLDER = join(ROOT, 'fixtures');

const FIXTURES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));

const fixture: Texts = fc.constantFrom(...FIXTURES);

/** A place in a text of any length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Words of the fixtures, so that damage looks like text. */
const words: Texts = fc.tuple(fixture, place, fc.integer({ min: 1, max: 12 })).map(([text, at, count]) => {
  const all = text.split(' ');
  const from = Math.floor(at * all.length);
  return all.slice(from, from + count).join(' ');
});

const piece: Texts = fc.oneof(
  words,
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.integer({ min: 2, max: 400 })).map(([mark, n]) => mark.repeat(n)),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const damage = fc.record({
  kind: fc.constantFrom('cut', 'double', 'put', 'replace', 'move', 'join', 'split', 'wrap', 'mark', 'recode'),
  at: place,
  length: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1500 })),
  piece,
});

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(text: string, { kind, at, length, piece }: Damage): string {
  const from = Math.floor(at * text.length);
  const [before, hit, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  switch (kind) {
    case 'cut':
      return before + after;
    case 'double':
      return before + hit + hit + after;
    case 'put':
      return before + piece + hit + after;
    case 'replace':
      return before + piece + after;
    case 'move':
      return after + hit + before;
    case 'join':
      return before + hit.replaceAll('\n', ' ') + after;
    case 'split':
      return before + hit.replaceAll(' ', '\n') + after;
    case 'wrap':
      return wrapped(text, 40 + (length % 60));
    case 'mark':
      return before + marked(hit) + after;
    default:
      return before + (length % 2 === 0 ? hit.normalize('NFD') : hit.toUpperCase()) + after;
  }
}

/** Lines cut to a width, as by a text browser. */
function wrapped(text: string, width: number): string {
  return text.replace(new RegExp(`([^\\n]{${width}}[^ \\n]{0,12}) `, 'gu'), '$1\n');
}

/** Every few words a link, a heading or emphasis. */
function marked(text: string): string {
  const marks = [
    (words: string) => `[${words}](/a_(b))`,
    (words: string) => `**${words}**`,
    (words: string) => `[![${words}](/c)](/d`,
  ];
  return `\n## ${text
    .split(' ')
    .map((word, k) => marks[k % 7]?.(word) ?? word)
    .join(' ')}`;
}

/** A fixture with some damage. */
const mutated: Texts = fc
  .tuple(fixture, fc.array(damage, { minLength: 1, maxLength: 8 }))
  .map(([text, damages]) => damages.reduce(damaged, text));

/** Lines of several fixtures, in runs. */
const spliced: Texts = fc
  .array(fc.tuple(fixture, place, fc.integer({ min: 1, max: 8 })), { minLength: 2, maxLength: 10 })
  .map((runs) =>
    runs
      .flatMap(([text, at, count]) => {
        const lines = text.split('\n');
        const from = Math.floor(at * lines.length);
        return lines.slice(from, from + count);
      })
      .join('\n'),
  );

const random: Texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' ')),
);

/** Any page at all. */
export const anyPage: Texts = fc.oneof(
  { weight: 4, arbitrary: mutated },
  { weight: 2, arbitrary: spliced },
  { weight: 1, arbitrary: page },
  { weight: 1, arbitrary: random },
);
