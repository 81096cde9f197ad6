import type { Meanings } from './lexicon.js';
import type { Tokens } from './tokens.js';
import { agreesWith, childOf, columnsOf, GUARDED, type Trie } from './trie.js';
import { Shape } from './vocabulary.js';

/** A phrase found in a text, as tokens `from` (inclusive) to `to` (exclusive). */
export interface Hit<T> {
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

/** A hit that was asked for, among those of other kinds that start at the same token. */
interface Known extends Hit<unknown> {
  readonly kind: number;
  readonly next: Known | undefined;
}

/** Bits of what the phrases that begin with a word may begin. */
export interface Roles {
  readonly ofKind: readonly number[];
  /** Of each set of kinds in the trie. */
  readonly ofSet: Uint16Array;
}

/** The roles of each set of kinds, from those of each kind. */
export function rolesOf({ kindSets }: Trie, ofKind: readonly number[]): Roles {
  const columns = columnsOf(ofKind.length);
  const ofSet = new Uint16Array(kindSets.length / columns);
  for (const [kind, roles] of ofKind.entries()) {
    if (roles === 0) continue;
    const bit = 1 << (kind & 31);
    for (let set = 0, at = kind >> 5; set < ofSet.length; set += 1, at += columns) {
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

const NONE = new Int32Array(0);

/**
 * Which kinds of phrase start at each token of a text and end before it, a bit a
 * kind. The phrases themselves are read again where they are asked for: few are.
 */
export class Found {
  /** Which kinds of phrase start at each token: a column for every 32 of them. */
  readonly startsAt: readonly Int32Array[];
  /** Which end before it, likewise. */
  readonly endsBefore: readonly Int32Array[];
  /** The roles of the phrases that start at a token. */
  readonly roles: Uint16Array;
  readonly #knowledge: Knowledge;
  readonly #tokens: Tokens;
  /** The columns of what starts at the tokens, then those of what ends before them. */
  readonly #bits: Int32Array;
  readonly #columns: number;
  /** The length of a column: one more than there are tokens. */
  readonly #room: number;
  /** The hits that were asked for, by the token they start at. */
  readonly #known: (Known | undefined)[];

  constructor(knowledge: Knowledge, tokens: Tokens) {
    this.#knowledge = knowledge;
    this.#tokens = tokens;
    this.#columns = columnsOf(knowledge.meanings.length);
    this.#room = tokens.count + 1;
    this.#bits = new Int32Array(2 * this.#columns * this.#room);
    this.startsAt = this.#columnsFrom(0);
    this.endsBefore = this.#columnsFrom(this.#columns);
    this.#known = new Array(this.#room);
    this.roles = new Uint16Array(this.#room);
    this.#mark();
  }

  #columnsFrom(first: number): Int32Array[] {
    const columns: Int32Array[] = [];
    for (let column = first; column < first + this.#columns; column += 1) {
      columns.push(this.#bits.subarray(column * this.#room, (column + 1) * this.#room));
    }
    return columns;
  }

  /** Walks over the whole text once. */
  #mark(): void {
    const { trie, lexical } = this.#knowledge;
    const { roots, kinds, branches } = trie;
    const { count, word, shape } = this.#tokens;
    for (let from = 0; from < count; from += 1) {
      const first = word[from] ?? 0;
      if (first > lexical) continue;
      let node = roots[first] ?? 0;
      for (let to = from + 1; node !== 0; to += 1) {
        const set = kinds[node] ?? 0;
        if (set >= GUARDED) this.#markAgreeing(node, from, to);
        else if (set !== 0) this.#markAll(set, from, to);
        const next = word[to] ?? 0;
        if (to >= count || next > lexical || ((shape[to] ?? 0) & Shape.LineStart) !== 0) break;
        node = childOf(branches, node, next);
      }
    }
  }

  /** All kinds of a set. */
  #markAll(set: number, from: number, to: number): void {
    const { trie, roles } = this.#knowledge;
    const columns = this.#columns;
    const room = this.#room;
    const bits = this.#bits;
    const { kindSets } = trie;
    this.roles[from] = (this.roles[from] ?? 0) | (roles.ofSet[set] ?? 0);
    let first = from;
    let last = to + columns * room;
    for (let c = 0; c < columns; c += 1) {
      const kinds = kindSets[set * columns + c] ?? 0;
      bits[first] = (bits[first] ?? 0) | kinds;
      bits[last] = (bits[last] ?? 0) | kinds;
      first += room;
      last += room;
    }
  }

  /** Those kinds of a node whose capitals agree with the text's. */
  #markAgreeing(node: number, from: number, to: number): void {
    const { trie, roles } = this.#knowledge;
    const { firstEnding, kind } = trie;
    const { shape } = this.#tokens;
    const bits = this.#bits;
    const end = firstEnding[node + 1] ?? 0;
    for (let k = firstEnding[node] ?? 0; k < end; k += 1) {
      if (!agreesWith(trie, k, shape, from)) continue;
      const one = kind[k] ?? 0;
      const bit = 1 << (one & 31);
      this.roles[from] = (this.roles[from] ?? 0) | (roles.ofKind[one] ?? 0);
      const first = (one >> 5) * this.#room + from;
      const last = ((one >> 5) + this.#columns) * this.#room + to;
      bits[first] = (bits[first] ?? 0) | bit;
      bits[last] = (bits[last] ?? 0) | bit;
    }
  }

  /** The longest phrase of a kind that starts at a token. */
  at(kind: number, from: number): Hit<unknown> | undefined {
    const first = this.#known[from];
    for (let known = first; known !== undefined; known = known.next) {
      if (known.kind === kind) return known;
    }
    const hit = this.#read(kind, from, this.#tokens.count, first);
    if (hit !== undefined) this.#known[from] = hit;
    return hit;
  }

  /** The longest phrase of a kind that ends before a token. */
  before(kind: number, to: number): Hit<unknown> | undefined {
    const starts = this.startsAt[kind >> 5] ?? NONE;
    const bit = 1 << (kind & 31);
    for (let from = Math.max(0, to - this.#knowledge.longest); from < to; from += 1) {
      if (((starts[from] ?? 0) & bit) === 0) continue;
      const hit = this.#read(kind, from, to, undefined);
      if (hit?.to === to) return hit;
    }
    return undefined;
  }

  /** The longest phrase of a kind that starts at a token and ends before another one. */
  #read(kind: number, from: number, limit: number, next: Known | undefined): Known | undefined {
    const { trie, lexical, meanings } = this.#knowledge;
    const { branches } = trie;
    const { word, shape } = this.#tokens;
    const ends = this.endsBefore[kind >> 5] ?? NONE;
    const bit = 1 << (kind & 31);
    let ending = -1;
    let end = from;
    const first = word[from] ?? 0;
    let node = first > lexical ? 0 : (trie.roots[first] ?? 0);
    for (let to = from + 1; node !== 0; to += 1) {
      const found = ((ends[to] ?? 0) & bit) === 0 ? -1 : this.#endingOf(node, kind, from);
      if (found >= 0) {
        ending = found;
        end = to;
      }
      const behind = word[to] ?? 0;
      if (to >= limit || behind > lexical || ((shape[to] ?? 0) & Shape.LineStart) !== 0) break;
      node = childOf(branches, node, behind);
    }
    if (ending < 0) return undefined;
    return { from, to: end, meaning: meanings[kind]?.[trie.row[ending] ?? 0], kind, next };
  }

  /** The phrase of a kind that ends at a node and has the capitals of the text, or -1. */
  #endingOf(node: number, wanted: number, from: number): number {
    const { trie } = this.#knowledge;
    const { firstEnding, kind } = trie;
    const first = firstEnding[node] ?? 0;
    for (let k = (firstEnding[node + 1] ?? 0) - 1; k >= first; k -= 1) {
      if (kind[k] === wanted && agreesWith(trie, k, this.#tokens.shape, from)) return k;
    }
    return -1;
  }
}

/** The phrases of one kind that a text holds: the longest one at each token. */
export class Hits<T> {
  readonly #found: Found;
  readonly #kind: number;
  readonly #bit: number;
  readonly #startsAt: Int32Array;
  readonly #endsBefore: Int32Array;

  constructor(found: Found, kind: number) {
    this.#found = found;
    this.#kind = kind;
    this.#bit = 1 << (kind & 31);
    this.#startsAt = found.startsAt[kind >> 5] ?? NONE;
    this.#endsBefore = found.endsBefore[kind >> 5] ?? NONE;
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
    return ((this.#startsAt[token] ?? 0) & this.#bit) !== 0;
  }

  /** Whether a phrase ends just before a token. */
  endsBefore(token: number): boolean {
    return ((this.#endsBefore[token] ?? 0) & this.#bit) !== 0;
  }
}
