import { readFileSync } from 'node:fs';
import type { PackedLexicon } from '../text/lexicon.js';
import type { PackedTrie } from '../text/trie.js';

/** The bytes of the number that a file begins with. */
const NUMBER = 4;

interface Head extends Omit<PackedLexicon, 'trie' | 'hitsOf'> {
  /** How many bytes each table behind the head has. */
  readonly lengths: readonly number[];
}

/**
 * A compiled lexicon as the bytes of a file: the length of its head, the head as
 * JSON, and the tables as they are in memory. A run reads that of its language alone.
 */
export function lexiconFile({ trie, ...rest }: PackedLexicon & { readonly trie: PackedTrie }): Uint8Array {
  const { roots, word, firstChild, firstEnding, kinds, kindSets, endings } = trie;
  const tables = [roots, word, firstChild, firstEnding, kinds, kindSets, endings].map((table) =>
    Buffer.from(table, 'base64'),
  );
  const head: Head = { ...rest, lengths: tables.map(({ length }) => length) };
  const written = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(NUMBER);
  length.writeUInt32LE(written.length);
  return Buffer.concat([length, written, ...tables]);
}

/** The lexicon in a file that {@link lexiconFile} made. Throws as `readFileSync` does. */
export function readLexicon(url: URL): PackedLexicon {
  const file = readFileSync(url);
  let at = NUMBER + file.readUInt32LE(0);
  const { lengths, ...rest }: Head = JSON.parse(file.toString('utf8', NUMBER, at));
  let next = 0;
  const table = (): ArrayBuffer => {
    const length = lengths[next] ?? 0;
    next += 1;
    at += length;
    return new Uint8Array(file.subarray(at - length, at)).buffer;
  };
  // In the order in which they were written.
  return {
    ...rest,
    trie: {
      roots: table(),
      word: table(),
      firstChild: table(),
      firstEnding: table(),
      kinds: table(),
      kindSets: table(),
      endings: table(),
    },
  };
}
