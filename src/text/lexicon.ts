import { cut, TokenArrays, type Tokens } from './tokens.js';
import { Shape, Vocabulary } from './vocabulary.js';

/**
 * Phrases of one kind: alternatives joined by " | ", and what they mean.
 * A letter that is capital in the phrase must be capital in the text ("Mỹ",
 * the country, is not "mỹ"; "AP", the agency, is not "Ap"); small letters match
 * either way.
 */
export type PhraseTable<T> = readonly (readonly [phrases: string, meaning: T])[];

/** A phrase found in a text, as tokens `from` (inclusive) to `to` (exclusive). */
export interface Hit<T> {
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

/**
 * Every phrase found in a text, chained by the token it starts at and by the
 * token behind it. A chain is short: the kinds that one word belongs to.
 */
class Found {
  readonly hits: Hit<unknown>[] = [];
  readonly kinds: number[] = [];
  readonly #starting: Int32Array;
  readonly #ending: Int32Array;
  readonly #nextStarting: number[] = [];
  readonly #nextEnding: number[] = [];

  constructor(tokens: number) {
    this.#starting = new Int32Array(tokens).fill(-1);
    this.#ending = new Int32Array(tokens + 1).fill(-1);
  }

  /** To be called with growing `from`, and for one `from` with growing `to`. */
  add(kind: number, hit: Hit<unknown>): void {
    const index = this.hits.length;
    this.hits.push(hit);
    this.kinds.push(kind);
    this.#nextStarting.push(this.#starting[hit.from] ?? -1);
    this.#starting[hit.from] = index;
    this.#nextEnding.push(this.#ending[hit.to] ?? -1);
    this.#ending[hit.to] = index;
  }

  /** The longest phrase of a kind that starts at a token: the one added last. */
  at(kind: number, token: number): Hit<unknown> | undefined {
    for (let k = this.#starting[token] ?? -1; k >= 0; k = this.#nextStarting[k] ?? -1) {
      if (this.kinds[k] === kind) return this.hits[k];
    }
    return undefined;
  }

  /** The longest phrase of a kind that ends before a token: the one added first. */
  before(kind: number, token: number): Hit<unknown> | undefined {
    let longest: Hit<unknown> | undefined;
    for (let k = this.#ending[token] ?? -1; k >= 0; k = this.#nextEnding[k] ?? -1) {
      if (this.kinds[k] === kind) longest = this.hits[k];
    }
    return longest;
  }
}

/** The phrases of one kind that a text holds: the longest one at each token. */
export class Hits<T> {
  readonly #found: Found;
  readonly #kind: number;

  constructor(found: Found, kind: number) {
    this.#found = found;
    this.#kind = kind;
  }

  /** The longest phrase that starts at a token. */
  at(token: number): Hit<T> | undefined {
    // The table of the kind fixes the type of its meanings; the shared store cannot carry that.
    return this.#found.at(this.#kind, token) as Hit<T> | undefined;
  }

  /** The longest phrase that ends just before a token. */
  before(token: number): Hit<T> | undefined {
    return this.#found.before(this.#kind, token) as Hit<T> | undefined;
  }

  /** All of them, in the order of the text. */
  *all(): IterableIterator<Hit<T>> {
    for (const [k, hit] of this.#found.hits.entries()) {
      if (this.#found.kinds[k] === this.#kind && this.at(hit.from) === hit) yield hit as Hit<T>;
    }
  }
}

/** Tokens of a phrase that can ask for capitals: the bits of a small integer. */
const MOST_CAPITALS = 30;

interface Ending {
  readonly kind: number;
  /** The row of its table that the phrase stands in. */
  readonly row: number;
  readonly meaning: unknown;
  /** Which tokens of the phrase ask for a capital, and which for capitals only; a bit a token. */
  readonly capital: number;
  readonly allCaps: number;
  /** The next ending at the same node. */
  readonly next: Ending | null;
}

type Tables = Readonly<Record<string, PhraseTable<unknown>>>;
type Meaning<P> = P extends PhraseTable<infer T> ? T : never;
export type HitsOf<T extends Tables> = { readonly [K in keyof T]: Hits<Meaning<T[K]>> };

const NOT_ONLY_WORDS = /[^\p{L} ]|^ | $| {2}|^$/u;

/** Room for this many words in a lexicon; keeps the key of a trie edge a small integer. */
const MOST_WORDS = 1 << 14;

/**
 * A compiled lexicon as plain data: compiling thousands of phrases takes longer
 * than reading a short text, so a build can do it beforehand.
 */
export interface PackedLexicon {
  /** The words by number, from 1 on. */
  readonly words: readonly string[];
  /** For each trie node but the root: the node before it, and the word that leads to it. */
  readonly parents: readonly number[];
  readonly steps: readonly number[];
  /** Five numbers an ending: node, kind, row of its table, tokens that ask for a capital, for capitals only. */
  readonly endings: readonly number[];
}

/**
 * All phrases of a language in one trie over words: one walk over a text finds
 * every kind. Edges stand in one map, because thousands of small maps would
 * cost more to build than a short text takes to read.
 */
export class Lexicon<T extends Tables> {
  readonly vocabulary = new Vocabulary();
  readonly #tables: T;
  readonly #kinds: readonly string[];
  /** The node that a first word leads to. */
  readonly #roots: number[] = [];
  /** The node behind node × MOST_WORDS + word. */
  readonly #edges = new Map<number, number>();
  readonly #endings: (Ending | null)[] = [null];
  readonly #inner: boolean[] = [false];
  readonly #parents: number[] = [];
  readonly #steps: number[] = [];
  readonly #scratch = new TokenArrays();

  /** `packed` must have been made from the same tables. */
  constructor(tables: T, packed: PackedLexicon | null = null) {
    this.#tables = tables;
    this.#kinds = Object.keys(tables);
    if (packed === null) this.#compile();
    else this.#unpack(packed);
    this.vocabulary.seal();
  }

  #compile(): void {
    for (const [kind, name] of this.#kinds.entries()) {
      for (const [row, [phrases]] of (this.#tables[name] ?? []).entries()) {
        for (const phrase of phrases.split(' | ')) this.#add(phrase, kind, row);
      }
    }
  }

  #unpack({ words, parents, steps, endings }: PackedLexicon): void {
    for (const word of words) this.vocabulary.add(word);
    for (let k = 0; k < parents.length; k += 1) this.#step(parents[k] ?? 0, steps[k] ?? 0);
    for (let k = 0; k < endings.length; k += 5) {
      this.#end(
        endings[k] ?? 0,
        endings[k + 1] ?? 0,
        endings[k + 2] ?? 0,
        endings[k + 3] ?? 0,
        endings[k + 4] ?? 0,
      );
    }
  }

  /** This lexicon as data, for a later `new Lexicon(tables, packed)`. */
  pack(): PackedLexicon {
    const endings: number[] = [];
    for (const [node, first] of this.#endings.entries()) {
      const chain: number[][] = [];
      for (let ending = first; ending !== null; ending = ending.next) {
        chain.unshift([node, ending.kind, ending.row, ending.capital, ending.allCaps]);
      }
      endings.push(...chain.flat());
    }
    return { words: this.vocabulary.lexicon(), parents: this.#parents, steps: this.#steps, endings };
  }

  #add(phrase: string, kind: number, row: number): void {
    const { word, shape } = this.#scratch;
    this.#scratch.clear();
    if (NOT_ONLY_WORDS.test(phrase)) cut(phrase, this.vocabulary, this.#scratch);
    else {
      // Nearly all phrases are plain words; cutting those character by character would slow every start.
      for (const plain of phrase.split(' ')) {
        const look = this.vocabulary.look(plain, Shape.Word);
        word.push(look.word);
        shape.push(look.shape);
      }
    }
    if (word.length === 0) throw new Error(`empty phrase in the ${this.#kinds[kind]} table`);
    let node = 0;
    for (const id of word) node = this.#next(node, id) ?? this.#step(node, id);
    this.#end(node, kind, row, bitsOf(shape, Shape.Capital), bitsOf(shape, Shape.AllCaps));
  }

  #next(node: number, word: number): number | undefined {
    return node === 0 ? this.#roots[word] : this.#edges.get(node * MOST_WORDS + word);
  }

  /** A new node behind another one. */
  #step(parent: number, word: number): number {
    const node = this.#endings.length;
    if (parent === 0) this.#roots[word] = node;
    else this.#edges.set(parent * MOST_WORDS + word, node);
    this.#inner[parent] = true;
    this.#endings.push(null);
    this.#inner.push(false);
    this.#parents.push(parent);
    this.#steps.push(word);
    return node;
  }

  #end(node: number, kind: number, row: number, capital: number, allCaps: number): void {
    const meaning = this.#tables[this.#kinds[kind] ?? '']?.[row]?.[1];
    this.#endings[node] = { kind, row, meaning, capital, allCaps, next: this.#endings[node] ?? null };
  }

  /** Finds the phrases of every kind in a text cut with this lexicon's vocabulary. */
  find(tokens: Tokens): HitsOf<T> {
    const { count, word, shape } = tokens;
    const found = new Found(count);
    for (let i = 0; i < count; i += 1) {
      let node = this.#roots[word[i] ?? 0];
      for (let to = i + 1; node !== undefined; to += 1) {
        for (let ending = this.#endings[node] ?? null; ending !== null; ending = ending.next) {
          if (capitalsAgree(shape, i, ending)) {
            found.add(ending.kind, { from: i, to, meaning: ending.meaning });
          }
        }
        if (this.#inner[node] !== true || to >= count || ((shape[to] ?? 0) & Shape.LineStart) !== 0) break;
        const next: number = word[to] ?? 0;
        node = this.vocabulary.isLexical(next) ? this.#edges.get(node * MOST_WORDS + next) : undefined;
      }
    }
    const hits = this.#kinds.map((name, kind) => [name, new Hits(found, kind)]);
    // Each kind's table fixes the type of its meanings; the trie cannot carry that.
    return Object.fromEntries(hits) as unknown as HitsOf<T>;
  }
}

function bitsOf(shapes: readonly number[], asked: number): number {
  let bits = 0;
  for (let k = 0; k < shapes.length && k < MOST_CAPITALS; k += 1) {
    if (((shapes[k] ?? 0) & asked) !== 0) bits |= 1 << k;
  }
  return bits;
}

function capitalsAgree(shape: readonly number[], from: number, { capital, allCaps }: Ending): boolean {
  for (let k = 0; capital >> k !== 0; k += 1) {
    const bits = shape[from + k] ?? 0;
    if (((capital >> k) & 1) === 1 && (bits & Shape.Capital) === 0) return false;
    if (((allCaps >> k) & 1) === 1 && (bits & Shape.AllCaps) === 0) return false;
  }
  return true;
}
