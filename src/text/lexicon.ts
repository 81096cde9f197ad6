import { Found, Hits, type Roles, rolesOf } from './found.js';
import { type Tokens, tokenise } from './tokens.js';
import {
  childOf,
  type PackedTrie,
  packTrie,
  type Trie,
  type TriePhrase,
  trieOf,
  unpackTrie,
} from './trie.js';
import { Shape, Vocabulary } from './vocabulary.js';

/**
 * Phrases of one kind: alternatives joined by " | ", and what they mean.
 * A letter that is capital in the phrase must be capital in the text ("Mỹ",
 * the country, is not "mỹ"; "AP", the agency, is not "Ap"); small letters match
 * either way.
 */
export type PhraseTable<T> = readonly (readonly [phrases: string, meaning: T])[];

/** Tokens of a phrase that can ask for capitals: the bits of two bytes. */
const MOST_CAPITALS = 16;

type Tables = Readonly<Record<string, PhraseTable<unknown>>>;
type Meaning<P> = P extends PhraseTable<infer T> ? T : never;
export type HitsOf<T extends Tables> = { readonly [K in keyof T]: Hits<Meaning<T[K]>> };

/** The phrases that stand in a text. */
export interface Phrases<T extends Tables> {
  readonly hits: HitsOf<T>;
  /** For each token the roles of the phrases that start there, as the lexicon was given them. */
  readonly roles: Uint8Array;
}

/**
 * All phrases of a language in one trie over words: one walk over a text finds
 * every kind.
 */
export class Lexicon<T extends Tables> {
  readonly vocabulary = new Vocabulary();
  readonly #kinds: readonly string[];
  readonly #tables: readonly PhraseTable<unknown>[];
  readonly #trie: Trie;
  readonly #roles: Roles;
  /** The node that a first word leads to, or 0. */
  readonly #roots: Uint16Array;

  /** `packed` must have been made from the same tables; `roles` are bits, of up to eight. */
  constructor(tables: T, packed: PackedTrie | null = null, roles: Partial<Record<keyof T, number>> = {}) {
    this.#kinds = Object.keys(tables);
    const ofKinds = Object.keys(tables).map((kind) => roles[kind] ?? 0);
    this.#tables = Object.values(tables);
    if (packed === null) this.#trie = trieOf(this.#phrases(), this.#kinds.length);
    else {
      for (const word of packed.words.split(' ')) this.vocabulary.add(word);
      this.#trie = unpackTrie(packed);
    }
    this.vocabulary.seal();
    this.#roles = rolesOf(this.#trie, ofKinds);
    const { word, firstChild } = this.#trie;
    this.#roots = new Uint16Array(this.vocabulary.lexicon().length + 1);
    for (let node = 1; node < (firstChild[1] ?? 0); node += 1) this.#roots[word[node] ?? 0] = node;
  }

  *#phrases(): IterableIterator<TriePhrase> {
    for (const [kind, table] of this.#tables.entries()) {
      for (const [row, [phrases]] of table.entries()) {
        for (const phrase of phrases.split(' | ')) yield this.#phrase(phrase, kind, row);
      }
    }
  }

  #phrase(phrase: string, kind: number, row: number): TriePhrase {
    const { word, shape } = tokenise(phrase, this.vocabulary);
    if (word.length === 0) throw new Error(`empty phrase in the ${this.#kinds[kind]} table`);
    return {
      words: [...word],
      kind,
      row,
      capital: bitsOf(shape, Shape.Capital),
      allCaps: bitsOf(shape, Shape.AllCaps),
    };
  }

  /** This lexicon as data, for a later `new Lexicon(tables, packed)`. */
  pack(): PackedTrie {
    return packTrie(this.vocabulary.lexicon(), this.#trie);
  }

  /** Finds the phrases of every kind in a text cut with this lexicon's vocabulary. */
  find(tokens: Tokens): Phrases<T> {
    const { count, word, shape } = tokens;
    const trie = this.#trie;
    const lexical = this.vocabulary.lexical;
    const found = new Found(trie, this.#tables, this.#roles, shape);
    for (let from = 0; from < count; from += 1) {
      let node = this.#roots[word[from] ?? 0] ?? 0;
      for (let to = from + 1; node !== 0; to += 1) {
        found.add(node, from, to);
        const next = word[to] ?? 0;
        if (to >= count || next > lexical || ((shape[to] ?? 0) & Shape.LineStart) !== 0) break;
        node = childOf(trie, node, next);
      }
    }
    const hits = this.#kinds.map((name, kind) => [name, new Hits(found, kind)]);
    // Each kind's table fixes the type of its meanings; the trie cannot carry that.
    return { hits: Object.fromEntries(hits) as unknown as HitsOf<T>, roles: found.roles };
  }
}

function bitsOf(shapes: Int32Array, asked: number): number {
  let bits = 0;
  for (let k = 0; k < shapes.length && k < MOST_CAPITALS; k += 1) {
    if (((shapes[k] ?? 0) & asked) !== 0) bits |= 1 << k;
  }
  return bits;
}
