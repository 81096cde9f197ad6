import type { Meanings } from './lexicon.js';
import type { Tokens } from './tokens.js';
import { agreesWith, columnsOf, GUARDED, type Trie } from './trie.js';

/** A phrase found in a text, as tokens `from` (inclusive) to `to` (exclusive). */
export interface Hit<T> {
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

/** A hit that was asked for, among those of other kinds with the same words. */
interface Known {
  readonly kind: number;
  readonly hit: Hit<unknown>;
  readonly next: Known | undefined;
}

const FACTS = 5;
const INTEGER = Int32Array.BYTES_PER_ELEMENT;

/** Bits of what the phrases that begin with a word may begin. */
export interface Roles {
  readonly ofKind: readonly number[];
  /** Of each set of kinds in the trie. */
  readonly ofSet: Uint8Array;
}

/** The roles of each set of kinds, from those of each kind. */
export function rolesOf({ kindSets }: Trie, ofKind: readonly number[]): Roles {
  const columns = columnsOf(ofKind.length);
  const ofSet = new Uint8Array(kindSets.length / columns);
  for (const [kind, roles] of ofKind.entries()) {
    if (roles === 0) continue;
    const bit = 1 << (kind & 31);
    for (let set = 0, at = kind >> 5; set < ofSet.length; set += 1, at += columns) {
      if (((kindSets[at] ?? 0) & bit) !== 0) ofSet[set] = (ofSet[set] ?? 0) | roles;
    }
  }
  return { ofKind, ofSet };
}

/**
 * Every stretch of a text that is a phrase of one or more kinds, chained by the
 * token it starts at and by the token behind it. A chain is short: the phrases
 * that begin, or end, with one word.
 */
export class Found {
  /** Which kinds of phrase start at a token, and which end before it, a bit a kind: most questions end here. */
  readonly startsAt: Int32Array;
  readonly endsBefore: Int32Array;
  /** How many integers hold the bits of one token. */
  readonly columns: number;
  /** The roles of the phrases that start at a token. */
  readonly roles: Uint8Array;
  readonly #trie: Trie;
  readonly #meanings: Meanings;
  readonly #roles: Roles;
  readonly #shape: Int32Array;
  readonly #starting: Int32Array;
  readonly #ending: Int32Array;
  /** The hits of each stretch that were asked for; most never are. */
  readonly #known: (Known | undefined)[] = [];
  /** Five numbers a stretch: node, from, to, the next one that starts and that ends at the same token. */
  #facts: Int32Array;
  #count = 0;

  constructor(trie: Trie, meanings: Meanings, roles: Roles, { count, shape }: Tokens) {
    this.#trie = trie;
    this.#meanings = meanings;
    this.#roles = roles;
    this.#shape = shape;
    this.columns = columnsOf(meanings.length);
    // Some words begin several phrases, some none.
    this.#facts = new Int32Array(FACTS * (count + (count >> 1) + 16));
    // One piece of memory for all: many small ones cost more than they hold.
    const room = count + 1;
    const memory = new ArrayBuffer(room * (INTEGER * (2 * this.columns + 2) + 1));
    const bits = room * this.columns;
    this.startsAt = new Int32Array(memory, 0, bits);
    this.endsBefore = new Int32Array(memory, INTEGER * bits, bits);
    this.#starting = new Int32Array(memory, INTEGER * 2 * bits, room);
    this.#ending = new Int32Array(memory, INTEGER * (2 * bits + room), room);
    this.roles = new Uint8Array(memory, INTEGER * (2 * bits + 2 * room), room);
  }

  /** Notes the stretch that leads to a node. To be called with growing `from`, and for one `from` with growing `to`. */
  add(node: number, from: number, to: number): void {
    const kinds = this.#trie.kinds[node] ?? 0;
    if (kinds === 0) return;
    if ((kinds & GUARDED) !== 0) {
      if (!this.#markAgreeing(node, from, to)) return;
    } else this.#mark(kinds, from, to);
    const at = this.#count * FACTS;
    if (at === this.#facts.length) this.#grow();
    const facts = this.#facts;
    this.#count += 1;
    facts[at] = node;
    facts[at + 1] = from;
    facts[at + 2] = to;
    facts[at + 3] = this.#starting[from] ?? 0;
    facts[at + 4] = this.#ending[to] ?? 0;
    this.#starting[from] = this.#count;
    this.#ending[to] = this.#count;
  }

  #grow(): void {
    const larger = new Int32Array(this.#facts.length * 2);
    larger.set(this.#facts);
    this.#facts = larger;
  }

  /** All kinds of a node. */
  #mark(kinds: number, from: number, to: number): void {
    const { startsAt, endsBefore, columns } = this;
    const { kindSets } = this.#trie;
    this.roles[from] = (this.roles[from] ?? 0) | (this.#roles.ofSet[kinds] ?? 0);
    const [set, first, last] = [kinds * columns, from * columns, to * columns];
    for (let c = 0; c < columns; c += 1) {
      const bits = kindSets[set + c] ?? 0;
      startsAt[first + c] = (startsAt[first + c] ?? 0) | bits;
      endsBefore[last + c] = (endsBefore[last + c] ?? 0) | bits;
    }
  }

  /** Those kinds of a node whose capitals agree with the text's; whether there is one. */
  #markAgreeing(node: number, from: number, to: number): boolean {
    const { startsAt, endsBefore, columns } = this;
    const { firstEnding, kind } = this.#trie;
    let any = false;
    for (let k = firstEnding[node] ?? 0; k < (firstEnding[node + 1] ?? 0); k += 1) {
      if (!agreesWith(this.#trie, k, this.#shape, from)) continue;
      any = true;
      const one = kind[k] ?? 0;
      const bit = 1 << (one & 31);
      this.roles[from] = (this.roles[from] ?? 0) | (this.#roles.ofKind[one] ?? 0);
      const [first, last] = [from * columns + (one >> 5), to * columns + (one >> 5)];
      startsAt[first] = (startsAt[first] ?? 0) | bit;
      endsBefore[last] = (endsBefore[last] ?? 0) | bit;
    }
    return any;
  }

  /** The hit of a kind in the stretch of a number, counted from 1. */
  #hitIn(stretch: number, kind: number): Hit<unknown> | undefined {
    const first = this.#known[stretch];
    for (let known = first; known !== undefined; known = known.next) {
      if (known.kind === kind) return known.hit;
    }
    const at = (stretch - 1) * FACTS;
    const node = this.#facts[at] ?? 0;
    const from = this.#facts[at + 1] ?? 0;
    const trie = this.#trie;
    for (let k = (trie.firstEnding[node + 1] ?? 0) - 1; k >= (trie.firstEnding[node] ?? 0); k -= 1) {
      if (trie.kind[k] !== kind || !agreesWith(trie, k, this.#shape, from)) continue;
      const hit = {
        from,
        to: this.#facts[at + 2] ?? 0,
        meaning: this.#meanings[kind]?.[trie.row[k] ?? 0],
      };
      this.#known[stretch] = { kind, hit, next: first };
      return hit;
    }
    return undefined;
  }

  /** The longest phrase of a kind that starts at a token: in the stretch added last. */
  at(kind: number, token: number): Hit<unknown> | undefined {
    for (let k = this.#starting[token] ?? 0; k > 0; k = this.#facts[k * FACTS - 2] ?? 0) {
      const hit = this.#hitIn(k, kind);
      if (hit !== undefined) return hit;
    }
    return undefined;
  }

  /** The longest phrase of a kind that ends before a token: in the stretch added first. */
  before(kind: number, token: number): Hit<unknown> | undefined {
    let longest: Hit<unknown> | undefined;
    for (let k = this.#ending[token] ?? 0; k > 0; k = this.#facts[k * FACTS - 1] ?? 0) {
      longest = this.#hitIn(k, kind) ?? longest;
    }
    return longest;
  }
}

/** The phrases of one kind that a text holds: the longest one at each token. */
export class Hits<T> {
  readonly #found: Found;
  readonly #kind: number;
  readonly #bit: number;
  readonly #column: number;

  constructor(found: Found, kind: number) {
    this.#found = found;
    this.#kind = kind;
    this.#bit = 1 << (kind & 31);
    this.#column = kind >> 5;
  }

  /** The longest phrase that starts at a token. */
  at(token: number): Hit<T> | undefined {
    const found = this.#found;
    if (((found.startsAt[token * found.columns + this.#column] ?? 0) & this.#bit) === 0) return undefined;
    // The table of the kind fixes the type of its meanings; the shared store cannot carry that.
    return found.at(this.#kind, token) as Hit<T> | undefined;
  }

  /** The longest phrase that ends just before a token. */
  before(token: number): Hit<T> | undefined {
    const found = this.#found;
    if (((found.endsBefore[token * found.columns + this.#column] ?? 0) & this.#bit) === 0) return undefined;
    return found.before(this.#kind, token) as Hit<T> | undefined;
  }
}
