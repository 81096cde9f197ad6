import { Found, Hits, type Knowledge } from './found.js';
import { Paths } from './paths.js';
import { type Tokens, tokenise } from './tokens.js';
import {
  type PackedTrie,
  packTrie,
  type Trie,
  type TriePhrase,
  type TrieTables,
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

type RolesOf<T extends Tables> = Partial<Record<keyof T, number>>;

/** What the phrases of each kind mean, by the rows of its table. */
export type Meanings = readonly (readonly unknown[])[];

/** A compiled lexicon as text: what a build does beforehand, and a start reads. */
export interface PackedLexicon {
  /** The words by number, from 1 on. */
  readonly words: string;
  readonly kinds: readonly string[];
  readonly meanings: Meanings;
  readonly trie: PackedTrie | TrieTables;
  /** What {@link kindByKind} makes of the kinds, written out: the engine makes an object in one step if its names stand in the code. */
  readonly hitsOf?: HitsByName;
}

/** The hits of every kind in a text, under the names of the kinds. */
export type HitsByName = (found: Found) => Readonly<Record<string, Hits<unknown>>>;

interface Parts {
  readonly vocabulary: Vocabulary;
  readonly kinds: readonly string[];
  readonly meanings: Meanings;
  readonly trie: Trie;
  readonly hitsOf: HitsByName;
}

/** The phrases that stand in a text. */
export interface Phrases<T extends Tables> {
  readonly hits: HitsOf<T>;
  /** For each token the roles of the phrases that start there, as the lexicon was given them. */
  readonly roles: Int32Array;
}

/**
 * All phrases of a language in one trie over words: one walk over a text finds
 * every kind.
 */
export class Lexicon<T extends Tables> {
  readonly vocabulary: Vocabulary;
  readonly #kinds: readonly string[];
  readonly #knowledge: Knowledge;
  readonly #hitsOf: HitsByName;

  private constructor({ kinds, meanings, trie, vocabulary, hitsOf }: Parts, roles: RolesOf<T>) {
    vocabulary.seal();
    this.vocabulary = vocabulary;
    this.#kinds = kinds;
    const bits = kinds.map((kind) => roles[kind] ?? 0);
    this.#knowledge = {
      trie,
      meanings,
      paths: new Paths(trie, bits),
      lexical: vocabulary.lexical,
    };
    this.#hitsOf = hitsOf;
  }

  /** Compiles tables; `roles` are bits, of up to 31, that tell what phrases of a kind begin. */
  static of<T extends Tables>(tables: T, roles: RolesOf<T> = {}): Lexicon<T> {
    const vocabulary = new Vocabulary();
    const kinds = Object.keys(tables);
    const trie = trieOf(phrasesOf(tables, vocabulary), kinds.length);
    const meanings = Object.values(tables).map((table) => table.map(([, meaning]) => meaning));
    return new Lexicon<T>({ vocabulary, kinds, meanings, trie, hitsOf: kindByKind(kinds) }, roles);
  }

  /** What {@link pack} made of a lexicon. */
  static unpack<T extends Tables>(packed: PackedLexicon, roles: RolesOf<T> = {}): Lexicon<T> {
    const vocabulary = new Vocabulary();
    for (const word of packed.words.split(' ')) vocabulary.add(word);
    const { kinds, meanings, hitsOf = kindByKind(kinds) } = packed;
    return new Lexicon<T>({ vocabulary, kinds, meanings, trie: unpackTrie(packed.trie), hitsOf }, roles);
  }

  /** This lexicon as JSON data. Its phrases are no part of it any more, only where they lead. */
  pack(): PackedLexicon & { readonly trie: PackedTrie } {
    const words = this.vocabulary.lexicon().join(' ');
    const { meanings, trie } = this.#knowledge;
    return { words, kinds: this.#kinds, meanings, trie: packTrie(trie) };
  }

  /** How many sets of kinds were met so far, at the words of all texts. */
  get sets(): number {
    return this.#knowledge.paths.count;
  }

  /** Finds the phrases of every kind in a text cut with this lexicon's vocabulary. */
  find(tokens: Tokens): Phrases<T> {
    const found = new Found(this.#knowledge, tokens);
    // Each kind's table fixes the type of its meanings; the trie cannot carry that.
    return { hits: this.#hitsOf(found) as unknown as HitsOf<T>, roles: found.roles };
  }
}

function kindByKind(kinds: readonly string[]): HitsByName {
  return (found) => Object.fromEntries(kinds.map((name, kind) => [name, new Hits(found, kind)]));
}

function* phrasesOf(tables: Tables, vocabulary: Vocabulary): IterableIterator<TriePhrase> {
  for (const [kind, [name, table]] of Object.entries(tables).entries()) {
    for (const [row, [phrases]] of table.entries()) {
      for (const phrase of phrases.split(' | ')) {
        const { count, word, shape } = tokenise(phrase, vocabulary);
        if (count === 0) throw new Error(`empty phrase in the ${name} table`);
        const capital = bitsOf(shape, Shape.Capital);
        yield {
          words: [...word.subarray(0, count)],
          kind,
          row,
          capital,
          allCaps: bitsOf(shape, Shape.AllCaps),
        };
      }
    }
  }
}

function bitsOf(shapes: Uint16Array, asked: number): number {
  let bits = 0;
  for (let k = 0; k < shapes.length && k < MOST_CAPITALS; k += 1) {
    if (((shapes[k] ?? 0) & asked) !== 0) bits |= 1 << k;
  }
  return bits;
}
