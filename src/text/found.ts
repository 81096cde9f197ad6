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
  readonly ofSet: Int32Array;
}

/** The roles of each set of kinds, from those of each kind. */
export function rolesOf({ kindSets }: Trie, ofKind: readonly number[]): Roles {
  const ofSet = new Int32Array(kindSets.length / COLUMNS);
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
}

/** The numbers of nodes have so many bits. */
const DEPTH = 16;
const NODES = (1 << DEPTH) - 1;

/**
 * Which kinds of phrase start at each token of a text, a bit a kind, and where
 * phrases end. The phrases themselves are read again where they are asked for: few are.
 */
export class Found {
  /** {@link COLUMNS} integers a token, and a token more than there are. */
  readonly bits: Int32Array;
  /** The words of the longest phrase that ends before a token; 0 where none does. */
  readonly reach: Uint8Array;
  /** The roles of the phrases that start at a token. */
  readonly roles: Int32Array;
  readonly #knowledge: Knowledge;
  readonly #tokens: Tokens;
  /** The node at which the longest phrase from a token ends, of whatever kind, and above {@link DEPTH} how many words it has. */
  readonly #deepest: Int32Array;

  constructor(knowledge: Knowledge, tokens: Tokens) {
    const room = tokens.count + 1;
    this.#knowledge = knowledge;
    this.#tokens = tokens;
    this.#deepest = new Int32Array(room);
    this.bits = new Int32Array(COLUMNS * room);
    this.reach = new Uint8Array(room);
    this.roles = new Int32Array(room);
    this.#mark();
  }

  /** Walks over the whole text once. */
  #mark(): void {
    const { trie, lexical, roles: known } = this.#knowledge;
    const { roots, kinds, kindSets, firstEnding, branches } = trie;
    const { onward } = branches;
    const { ofSet } = known;
    const { count, word, shape } = this.#tokens;
    const { bits, reach, roles } = this;
    const deepest = this.#deepest;
    for (let from = 0; from < count; from += 1) {
      const first = word[from] ?? 0;
      if (first > lexical) continue;
      let node = roots[first] ?? 0;
      for (let to = from + 1; node !== 0; to += 1) {
        const set = kinds[node] ?? 0;
        if (set !== 0) {
          deepest[from] = node | ((to - from) << DEPTH);
          // The first phrase to end there began before all others.
          if (reach[to] === 0) reach[to] = to - from;
        }
        if (set >= MIXED) this.#markAgreeing(node, from);
        else if (set !== 0 && (set < GUARDED || agreesWith(trie, firstEnding[node] ?? 0, shape, from))) {
          const all = set & (GUARDED - 1);
          roles[from] = (roles[from] ?? 0) | (ofSet[all] ?? 0);
          mark(bits, kindSets, all * COLUMNS, from * COLUMNS);
        }
        const next = word[to] ?? 0;
        if (((onward[node] ?? 0) & (1 << (next & 31))) === 0) break;
        if (to >= count || next > lexical || ((shape[to] ?? 0) & Shape.LineStart) !== 0) break;
        node = childOf(branches, node, next);
      }
    }
  }

  /** Those kinds of a node whose capitals agree with the text's. */
  #markAgreeing(node: number, from: number): void {
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
      const at = from * COLUMNS + (one >> 5);
      bits[at] = (bits[at] ?? 0) | bit;
    }
  }

  /** The longest phrase of a kind that starts at a token. */
  at(kind: number, from: number): Hit<unknown> | undefined {
    return this.#read(kind, from, this.#tokens.count);
  }

  /** The longest phrase of a kind that ends before a token. */
  before(kind: number, to: number): Hit<unknown> | undefined {
    for (let from = to - (this.reach[to] ?? 0); from < to; from += 1) {
      if (!this.startsAt(kind, from)) continue;
      const hit = this.#read(kind, from, to);
      if (hit?.to === to) return hit;
    }
    return undefined;
  }

  /** Whether a phrase of a kind starts at a token. */
  startsAt(kind: number, token: number): boolean {
    return ((this.bits[token * COLUMNS + (kind >> 5)] ?? 0) & (1 << (kind & 31))) !== 0;
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

/** Marks a set of kinds at a token: {@link COLUMNS} integers, written out because it is done for every other word. */
function mark(bits: Int32Array, sets: Int32Array, set: number, at: number): void {
  bits[at] = (bits[at] ?? 0) | (sets[set] ?? 0);
  bits[at + 1] = (bits[at + 1] ?? 0) | (sets[set + 1] ?? 0);
  bits[at + 2] = (bits[at + 2] ?? 0) | (sets[set + 2] ?? 0);
  bits[at + 3] = (bits[at + 3] ?? 0) | (sets[set + 3] ?? 0);
}

/** The phrases of one kind that a text holds: the longest one at each token. */
export class Hits<T> {
  readonly #found: Found;
  readonly #kind: number;
  readonly #bits: Int32Array;
  readonly #reach: Uint8Array;
  readonly #bit: number;
  readonly #column: number;

  constructor(found: Found, kind: number) {
    this.#found = found;
    this.#kind = kind;
    this.#bits = found.bits;
    this.#reach = found.reach;
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
    if ((this.#reach[token] ?? 0) === 0) return undefined;
    return this.#found.before(this.#kind, token) as Hit<T> | undefined;
  }

  /** Whether a phrase starts at a token: cheaper than to ask which. */
  startsAt(token: number): boolean {
    return ((this.#bits[token * COLUMNS + this.#column] ?? 0) & this.#bit) !== 0;
  }

  /** Whether a phrase ends just before a token. */
  endsBefore(token: number): boolean {
    return this.before(token) !== undefined;
  }
}
