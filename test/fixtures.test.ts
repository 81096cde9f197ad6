import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Document, documentSchema } from '../src/document.js';
import { extract } from '../src/extract.js';
import { readPlainFile } from '../src/input/read.js';
import { toJson } from '../src/output/json.js';
import { ROOT } from './support/cli.js';
import { faultsOf, overlapping } from './support/evidence.js';

const FOLDER = join(ROOT, 'fixtures');
const files = readdirSync(FOLDER);
const namesWith = (ending: string) =>
  files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));

/** What the command line prints for a fixture, and the text that it was read from. */
async function read(name: string): Promise<{ text: string; document: Document }> {
  const input = readPlainFile(join(FOLDER, `${name}.txt`));
  if (input === null) throw new Error('a fixture is a plain text');
  const { text, source } = input;
  return { text, document: extract(text, { source: { ...source, name: `fixtures/${name}.txt` } }) };
}

describe('the fixtures', () => {
  it('are at least ten, each with its expected document', () => {
    expect(namesWith('.txt').length).toBeGreaterThanOrEqual(10);
    expect(namesWith('.expected.json')).toEqual(namesWith('.txt'));
  });
});

describe.each(namesWith('.txt'))('fixtures/%s', (name) => {
  it('gives the expected document (npm run fixtures rewrites it)', async () => {
    const { document } = await read(name);
    const file = join(FOLDER, `${name}.expected.json`);
    expect(toJson(document, true)).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  });

  it('gives a document that the schema allows', async () => {
    const { document } = await read(name);
    expect(documentSchema.parse(document)).toEqual(document);
  });

  it('tells only what stands in the source', async () => {
    const { text, document } = await read(name);
    expect(faultsOf(text, document)).toEqual([]);
  });

  it('gives paragraphs and captions that do not overlap', async () => {
    const { paragraphs, captions } = (await read(name)).document.article;
    expect(overlapping(paragraphs)).toEqual([]);
    expect(overlapping(captions)).toEqual([]);
    const inOrder = [...paragraphs, ...captions].sort((a, b) => a.span.start - b.span.start);
    expect(overlapping(inOrder)).toEqual([]);
  });
});

it('what is found in a page does not depend on the pages read before', async () => {
  const names = namesWith('.txt');
  const printed = new Map<string, string>();
  for (const name of [...names, ...names.toReversed()]) {
    const json = JSON.stringify((await read(name)).document);
    expect(json, name).toBe(printed.get(name) ?? json);
    printed.set(name, json);
  }
});
