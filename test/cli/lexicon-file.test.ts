import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { lexiconFile, readLexicon } from '../../src/cli/lexicon-file.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { tokenise } from '../../src/text/tokens.js';

const folder = mkdtempSync(join(tmpdir(), 'asean-extract-lexicon-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TABLES = {
  thing: [['hội nghị | Diễn đàn', { type: 'meeting' }]],
  place: [
    ['Huế', 'city'],
    ['sông Hương', 'river'],
  ],
} as const;

test('a lexicon comes out of its file as it went in', () => {
  const file = join(folder, 'lexicon.data');
  writeFileSync(file, lexiconFile(Lexicon.of(TABLES).pack()));
  const found = (lexicon: Lexicon<typeof TABLES>): unknown[] => {
    const tokens = tokenise('Hội nghị bên sông Hương, diễn đàn ở Huế', lexicon.vocabulary);
    const { hits } = lexicon.find(tokens);
    return Array.from({ length: tokens.count }, (_, i) => [hits.thing.at(i), hits.place.at(i)]);
  };
  const read = readLexicon(pathToFileURL(file));
  expect(found(Lexicon.unpack<typeof TABLES>(read))).toEqual(found(Lexicon.of(TABLES)));
  expect(found(Lexicon.of(TABLES)).flat().filter(Boolean)).toHaveLength(3);
});

test('a file that is not there is told as any other', () => {
  expect(() => readLexicon(pathToFileURL(join(folder, 'none.data')))).toThrow('ENOENT');
});
