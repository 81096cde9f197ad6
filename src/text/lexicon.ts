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

/** A phrase found in a text, as tokens `from` (inclusive) to `to` (exclusive). */
export interface Hit<T> {
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

const FACTS = 5;

/**
 * Every phrase found in a text, chained by the token it starts at and by the
 * token behind it. A chain is short: the kinds that one word belongs to.
 */
class Found {
  /** The phrases that were asked for; most never are. */
  readonly #hits: (Hit<unknown> | undefined)[] = [];
  readonly #meanings: unknown[] = [];
  readonly #starting: Int32Array;
  readonly #ending: Int32Array;
  /** A bit for each kind that a token starts a phrase of: most questions are answered by it. */
  readonly #kindsAt: Int32Array;
  readonly #width: number;
  /** Five numbers a phrase: kind, from, to, the next one that starts and that ends at the same token. */
  #facts = new Int32Array(FACTS * 256);
  #count = 0;

  constructor(tokens: number, kinds: number) {
    this.#starting = new Int32Array(tokens).fill(-1);
    this.#ending = new Int32Array(tokens + 1).fill(-1);
    this.#width = (kinds + 31) >> 5;
    this.#kindsAt = new Int32Array(tokens * this.#width);
  }

  /** To be called with growing `from`, and for one `from` with growing `to`. */
  add(kind: number, from: number, to: number, meaning: unknown): void {
    const at = this.#count * FACTS;
    if (at === this.#facts.length) {
      const larger = new Int32Array(at * 2);
      larger.set(this.#facts);
      this.#facts = larger;
    }
    this.#facts[at] = kind;
    this.#facts[at + 1] = from;
    this.#facts[at + 2] = to;
    this.#facts[at + 3] = this.#starting[from] ?? -1;
    this.#facts[at + 4] = this.#ending[to] ?? -1;
    this.#starting[from] = this.#count;
    const bits = from * this.#width + (kind >> 5);
    this.#kindsAt[bits] = (this.#kindsAt[bits] ?? 0) | (1 << (kind & 31));
    this.#ending[to] = this.#count;
    this.#meanings.push(meaning);
    this.#count += 1;
  }

  #hit(index: number): Hit<unknown> {
    const known = this.#hits[index];
    if (known !== undefined) return known;
    const at = index * FACTS;
    const [from = 0, to = 0] = [this.#facts[at + 1], this.#facts[at + 2]];
    const hit = { from, to, meaning: this.#meanings[index] };
    this.#hits[index] = hit;
    return hit;
  }

  /** Whether any phrase starts at a token. */
  anyAt(token: number): boolean {
    return (this.#starting[token] ?? -1) >= 0;
  }

  /** The longest phrase of a kind that starts at a token: the one added last. */
  at(kind: number, token: number): Hit<unknown> | undefined {
    const bits = this.#kindsAt[token * this.#width + (kind >> 5)] ?? 0;
    if (token < 0 || (bits & (1 << (kind & 31))) === 0) return undefined;
    const facts = this.#facts;
    for (let k = this.#starting[token] ?? -1; k >= 0; k = facts[k * FACTS + 3] ?? -1) {
      if (facts[k * FACTS] === kind) return this.#hit(k);
    }
    return undefined;
  }

  /** The longest phrase of a kind that ends before a token: the one added first. */
  before(kind: number, token: number): Hit<unknown> | undefined {
    const facts = this.#facts;
    let longest = -1;
    for (let k = this.#ending[token] ?? -1; k >= 0; k = facts[k * FACTS + 4] ?? -1) {
      if (facts[k * FACTS] === kind) longest = k;
    }
    return longest < 0 ? undefined : this.#hit(longest);
  }

  /** All phrases of a kind, in the order of the text: the longest one at each token. */
  *all(kind: number): IterableIterator<Hit<unknown>> {
    for (let k = 0; k < this.#count; k += 1) {
      if (this.#facts[k * FACTS] !== kind) continue;
      const hit = this.#hit(k);
      if (this.at(kind, hit.from) === hit) yield hit;
    }
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

  /** Whether a phrase of this or any other kind starts at a token: a quick no for most tokens. */
  anyAt(token: number): boolean {
    return this.#found.anyAt(token);
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
  all(): IterableIterator<Hit<T>> {
    return this.#found.all(this.#kind) as IterableIterator<Hit<T>>;
  }
}

/** Tokens of a phrase that can ask for capitals: the bits of two bytes. */
const MOST_CAPITALS = 16;

type Tables = Readonly<Record<string, PhraseTable<unknown>>>;
type Meaning<P> = P extends PhraseTable<infer T> ? T : never;
export type HitsOf<T extends Tables> = { readonly [K in keyof T]: Hits<Meaning<T[K]>> };

/**
 * All phrases of a language in one trie over words: one walk over a text finds
 * every kind.
 */
export class Lexicon<T extends Tables> {
  readonly vocabulary = new Vocabulary();
  readonly #kinds: readonly string[];
  readonly #tables: readonly PhraseTable<unknown>[];
  readonly #trie: Trie;
  /** The node that a first word leads to, or 0. */
  readonly #roots: Uint16Array;

  /** `packed` must have been made from the same tables. */
  constructor(tables: T, packed: PackedTrie | null = null) {
    this.#kinds = Object.keys(tables);
    this.#tables = Object.values(tables);
    if (packed === null) this.#trie = trieOf(this.#phrases());
    else {
      for (const word of packed.words.split(' ')) this.vocabulary.add(word);
      this.#trie = unpackTrie(packed);
    }
    this.vocabulary.seal();
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
  find(tokens: Tokens): HitsOf<T> {
    const { count, word, shape } = tokens;
    const found = new Found(count, this.#kinds.length);
    for (let from = 0; from < count; from += 1) {
      let node = this.#roots[word[from] ?? 0] ?? 0;
      for (let to = from + 1; node !== 0; to += 1) {
        this.#addEndings(node, shape, from, to, found);
        if (to >= count || ((shape[to] ?? 0) & Shape.LineStart) !== 0) break;
        const next = word[to] ?? 0;
        node = this.vocabulary.isLexical(next) ? childOf(this.#trie, node, next) : 0;
      }
    }
    const hits = this.#kinds.map((name, kind) => [name, new Hits(found, kind)]);
    // Each kind's table fixes the type of its meanings; the trie cannot carry that.
    return Object.fromEntries(hits) as unknown as HitsOf<T>;
  }

  #addEndings(node: number, shape: Int32Array, from: number, to: number, found: Found): void {
    const { firstEnding, kind, row, capital, allCaps } = this.#trie;
    const end = firstEnding[node + 1] ?? 0;
    for (let k = firstEnding[node] ?? 0; k < end; k += 1) {
      if (!capitalsAgree(shape, from, capital[k] ?? 0, allCaps[k] ?? 0)) continue;
      const table = kind[k] ?? 0;
      found.add(table, from, to, this.#tables[table]?.[row[k] ?? 0]?.[1]);
    }
  }
}

function bitsOf(shapes: Int32Array, asked: number): number {
  let bits = 0;
  for (let k = 0; k < shapes.length && k < MOST_CAPITALS; k += 1) {
    if (((shapes[k] ?? 0) & asked) !== 0) bits |= 1 << k;
  }
  return bits;
}

function capitalsAgree(shape: Int32Array, from: number, capital: number, allCaps: number): boolean {
  for (let k = 0; capital >> k !== 0; k += 1) {
    const bits = shape[from + k] ?? 0;
    if (((capital >> k) & 1) === 1 && (bits & Shape.Capital) === 0) return false;
    if (((allCaps >> k) & 1) === 1 && (bits & Shape.AllCaps) === 0) return false;
  }
  return true;
}
