import type { Meanings } from './lexicon.js';
import type { Tokens } from './tokens.js';
import { agreesWith, COLUMNS, childOf, ENDING, GUARDED, KIND, MIXED, ROW, type Trie } from './trie.js';
import { Shape } from './vocabulary.js';

/** A phrase found in a text, as tokens `from` (inclusive) to `to` (exclusive). */
export interface Hit<T> {
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

/** Bits of what the phrases that begin with a word may begin. */
export interface Roles {
  readonly ofKind: readonly number[];
  /** Of each set of kinds in the trie. */
  readonly ofSet: Uint16Array;
}

/** The roles of each set of kinds, from those of each kind. */
export function rolesOf({ kindSets }: Trie, ofKind: readonly number[]): Roles {
  const ofSet = new Uint16Array(kindSets.length / COLUMNS);
  for (const [kind, roles] of ofKind.entries()) {
    if (roles === 0) continue;
    const bit = 1 << (kind & 31);
    for (let set = 0, at = kind >> 5; set < ofSet.length; set += 1, at += COLUMNS) {
      if (((kindSets[at] ?? 0) & bit) !== 0) ofSet[set] = (ofSet[set] ?? 0) | roles;
    }
  }
  return { ofKind, ofSet };
}

/** What a lexicon knows of its phrases. */
export interface Knowledge {
  readonly trie: Trie;
  readonly meanings: Meanings;
  readonly roles: Roles;
  /** The largest number of a word that stands in a phrase. */
  readonly lexical: number;
  /** The words of the longest phrase. */
  readonly longest: number;
}

/** The numbers of nodes have so many bits. */
const DEPTH = 16;
const NODES = (1 << DEPTH) - 1;

/** The integers of a token: the kinds that start at it, then those that end before it. */
const STRIDE = 2 * COLUMNS;

/**
 * Which kinds of phrase start at each token of a text and end before it, a bit a
 * kind. The phrases themselves are read again where they are asked for: few are.
 */
export class Found {
  /** {@link STRIDE} integers a token, and a token more than there are. */
  readonly bits: Int32Array;
  /** The roles of the phrases that start at a token. */
  readonly roles: Uint16Array;
  readonly #knowledge: Knowledge;
  readonly #tokens: Tokens;
  /** The node at which the longest phrase from a token ends, of whatever kind, and above {@link DEPTH} how many words it has. */
  readonly #deepest: Int32Array;

  constructor(knowledge: Knowledge, tokens: Tokens) {
    const room = tokens.count + 1;
    this.#knowledge = knowledge;
    this.#tokens = tokens;
    this.#deepest = new Int32Array(room);
    this.bits = new Int32Array(STRIDE * room);
    this.roles = new Uint16Array(room);
    this.#mark();
  }

  /** Walks over the whole text once. */
  #mark(): void {
    const { trie, lexical, roles: known } = this.#knowledge;
    const { roots, kinds, kindSets, firstEnding, branches } = trie;
    const { onward } = branches;
    const { ofSet } = known;
    const { count, word, shape } = this.#tokens;
    const { bits, roles } = this;
    const deepest = this.#deepest;
    for (let from = 0; from < count; from += 1) {
      const first = word[from] ?? 0;
      if (first > lexical) continue;
      let node = roots[first] ?? 0;
      for (let to = from + 1; node !== 0; to += 1) {
        const set = kinds[node] ?? 0;
        if (set !== 0) deepest[from] = node | ((to - from) << DEPTH);
        if (set >= MIXED) this.#markAgreeing(node, from, to);
        else if (set !== 0 && (set < GUARDED || agreesWith(trie, firstEnding[node] ?? 0, shape, from))) {
          const all = set & (GUARDED - 1);
          roles[from] = (roles[from] ?? 0) | (ofSet[all] ?? 0);
          mark(bits, kindSets, all * COLUMNS, from * STRIDE, to * STRIDE + COLUMNS);
        }
        const next = word[to] ?? 0;
        if (((onward[node] ?? 0) & (1 << (next & 31))) === 0) break;
        if (to >= count || next > lexical || ((shape[to] ?? 0) & Shape.LineStart) !== 0) break;
        node = childOf(branches, node, next);
      }
    }
  }

  /** Those kinds of a node whose capitals agree with the text's. */
  #markAgreeing(node: number, from: number, to: number): void {
    const { trie, roles } = this.#knowledge;
    const { firstEnding, endings } = trie;
    const { shape } = this.#tokens;
    const { bits } = this;
    const end = firstEnding[node + 1] ?? 0;
    for (let k = firstEnding[node] ?? 0; k < end; k += 1) {
      if (!agreesWith(trie, k, shape, from)) continue;
      const one = endings[k * ENDING + KIND] ?? 0;
      const bit = 1 << (one & 31);
      this.roles[from] = (this.roles[from] ?? 0) | (roles.ofKind[one] ?? 0);
      const first = from * STRIDE + (one >> 5);
      const last = to * STRIDE + COLUMNS + (one >> 5);
      bits[first] = (bits[first] ?? 0) | bit;
      bits[last] = (bits[last] ?? 0) | bit;
    }
  }

  /** The longest phrase of a kind that starts at a token. */
  at(kind: number, from: number): Hit<unknown> | undefined {
    return this.#read(kind, from, this.#tokens.count);
  }

  /** The longest phrase of a kind that ends before a token. */
  before(kind: number, to: number): Hit<unknown> | undefined {
    for (let from = Math.max(0, to - this.#knowledge.longest); from < to; from += 1) {
      if (!this.startsAt(kind, from)) continue;
      const hit = this.#read(kind, from, to);
      if (hit?.to === to) return hit;
    }
    return undefined;
  }

  /** Whether a phrase of a kind starts at a token. */
  startsAt(kind: number, token: number): boolean {
    return ((this.bits[token * STRIDE + (kind >> 5)] ?? 0) & (1 << (kind & 31))) !== 0;
  }

  /** Whether a phrase of a kind ends just before a token. */
  endsBefore(kind: number, token: number): boolean {
    return ((this.bits[token * STRIDE + COLUMNS + (kind >> 5)] ?? 0) & (1 << (kind & 31))) !== 0;
  }

  /** The longest phrase of a kind that starts at a token and ends before another one: on the way back to the root. */
  #read(kind: number, from: number, limit: number): Hit<unknown> | undefined {
    const { trie, meanings } = this.#knowledge;
    const { firstEnding, endings, branches } = trie;
    const deepest = this.#deepest[from] ?? 0;
    let to = from + (deepest >> DEPTH);
    for (let node = deepest & NODES; node !== 0; node = branches.parent[node] ?? 0, to -= 1) {
      if (to > limit) continue;
      const first = firstEnding[node] ?? 0;
      for (let k = (firstEnding[node + 1] ?? 0) - 1; k >= first; k -= 1) {
        if (endings[k * ENDING + KIND] !== kind || !agreesWith(trie, k, this.#tokens.shape, from)) continue;
        return { from, to, meaning: meanings[kind]?.[endings[k * ENDING + ROW] ?? 0] };
      }
    }
    return undefined;
  }
}

/**
 * Marks a set of kinds at the token where they start, and at the one that they
 * end before: {@link COLUMNS} integers each, written out because it is done for every other word.
 */
function mark(bits: Int32Array, sets: Int32Array, set: number, first: number, last: number): void {
  const a = sets[set] ?? 0;
  const b = sets[set + 1] ?? 0;
  const c = sets[set + 2] ?? 0;
  const d = sets[set + 3] ?? 0;
  bits[first] = (bits[first] ?? 0) | a;
  bits[first + 1] = (bits[first + 1] ?? 0) | b;
  bits[first + 2] = (bits[first + 2] ?? 0) | c;
  bits[first + 3] = (bits[first + 3] ?? 0) | d;
  bits[last] = (bits[last] ?? 0) | a;
  bits[last + 1] = (bits[last + 1] ?? 0) | b;
  bits[last + 2] = (bits[last + 2] ?? 0) | c;
  bits[last + 3] = (bits[last + 3] ?? 0) | d;
}

/** The phrases of one kind that a text holds: the longest one at each token. */
export class Hits<T> {
  readonly #found: Found;
  readonly #kind: number;
  readonly #bits: Int32Array;
  readonly #bit: number;
  readonly #column: number;

  constructor(found: Found, kind: number) {
    this.#found = found;
    this.#kind = kind;
    this.#bits = found.bits;
    this.#bit = 1 << (kind & 31);
    this.#column = kind >> 5;
  }

  /** The longest phrase that starts at a token. */
  at(token: number): Hit<T> | undefined {
    if (!this.startsAt(token)) return undefined;
    // The table of the kind fixes the type of its meanings; the shared store cannot carry that.
    return this.#found.at(this.#kind, token) as Hit<T> | undefined;
  }

  /** The longest phrase that ends just before a token. */
  before(token: number): Hit<T> | undefined {
    if (!this.endsBefore(token)) return undefined;
    return this.#found.before(this.#kind, token) as Hit<T> | undefined;
  }

  /** Whether a phrase starts at a token: cheaper than to ask which. */
  startsAt(token: number): boolean {
    return ((this.#bits[token * STRIDE + this.#column] ?? 0) & this.#bit) !== 0;
  }

  /** Whether a phrase ends just before a token. */
  endsBefore(token: number): boolean {
    return ((this.#bits[token * STRIDE + COLUMNS + this.#column] ?? 0) & this.#bit) !== 0;
  }
}
