import { ALL_CAPS, CAPITAL, COLUMNS, ENDING, KIND, type Trie } from './trie.js';
import { Shape } from './vocabulary.js';

/** Marks the set of a path on which phrases ask for capitals: which of them begin depends on the text. */
export const GUARDED = 0x8000;
/** No text has followed a path yet. */
const UNKNOWN = 0xffff;
const MOST_SETS = GUARDED - 2;
/** Two masks in one integer: words that are to have a capital, and above them those that are to be all capitals. */
const MASK = 16;

/** For each 32 kinds a bit a kind, by set. */
type Columns = readonly [Int32Array, Int32Array, Int32Array, Int32Array];

/**
 * Which kinds of phrase begin where a text follows the trie down to a node: all
 * that end on the way. Sets of kinds have numbers, so that a text keeps one a
 * token. What a path holds is found out when a text first follows it: few are
 * ever followed. There are no more sets than the trie has ways to join them.
 */
export class Paths {
  /** By node the number of the path's set, if the text has all capitals that are asked for; {@link GUARDED} tells that some are. */
  readonly sets: Uint16Array;
  readonly #trie: Trie;
  readonly #rolesOfKind: readonly number[];
  /** By node the set of those phrases on its path that ask for no capitals, and the capitals that the others ask for. */
  readonly #plain: Uint16Array;
  readonly #asked: Int32Array;
  #kinds: Columns;
  #roles: Int32Array;
  #count: number;
  readonly #joined = new Map<number, number>();
  readonly #agreeing = new Map<number, number>();

  /** `rolesOfKind`: bits of what phrases of each kind may begin. */
  constructor(trie: Trie, rolesOfKind: readonly number[]) {
    const nodes = trie.word.length;
    this.sets = new Uint16Array(nodes).fill(UNKNOWN);
    this.sets[0] = 0;
    this.#plain = new Uint16Array(nodes);
    this.#asked = new Int32Array(nodes);
    this.#trie = trie;
    this.#rolesOfKind = rolesOfKind;
    this.#count = trie.kindSets.length / COLUMNS;
    this.#kinds = columnsOf(2 * this.#count);
    for (const [column, kinds] of this.#kinds.entries()) {
      for (let set = 0; set < this.#count; set += 1) kinds[set] = trie.kindSets[set * COLUMNS + column] ?? 0;
    }
    this.#roles = new Int32Array(2 * this.#count);
  }

  /** How many numbers were given. */
  get count(): number {
    return this.#count;
  }

  /** By the numbers given so far, the bits of a kind and of 31 others. */
  columnOf(kind: number): Int32Array {
    return this.#kinds[kind >> 5] ?? this.#kinds[0];
  }

  /** The roles of each set, likewise. */
  get roles(): Int32Array {
    return this.#roles;
  }

  /** The set for a node whose path begins at a token of a text with these shapes, where {@link sets} does not tell. */
  at(node: number, shape: Uint16Array, from: number): number {
    if (this.sets[node] === UNKNOWN) this.#learn(node);
    const all = this.sets[node] ?? 0;
    if (all < GUARDED) return all;
    const asked = this.#asked[node] ?? 0;
    const held = capitalsOf(asked, shape, from);
    if (held === asked) return all - GUARDED;
    return held === 0 ? (this.#plain[node] ?? 0) : this.#agreeingWith(node, held);
  }

  #learn(node: number): void {
    const { kinds, firstEnding, branches } = this.#trie;
    const parent = branches.parent[node] ?? 0;
    if (this.sets[parent] === UNKNOWN) this.#learn(parent);
    const own = kinds[node] ?? 0;
    let asked = 0;
    let roles = 0;
    const end = firstEnding[node + 1] ?? 0;
    for (let ending = firstEnding[node] ?? 0; ending < end; ending += 1) {
      asked |= this.#askedBy(ending);
      roles |= this.#rolesOfKind[this.#kindOf(ending)] ?? 0;
    }
    this.#roles[own] = roles;
    const all = this.#join((this.sets[parent] ?? 0) & ~GUARDED, own);
    this.#plain[node] = this.#join(this.#plain[parent] ?? 0, asked === 0 ? own : this.#setOf(node, 0));
    asked |= this.#asked[parent] ?? 0;
    this.#asked[node] = asked;
    this.sets[node] = asked === 0 ? all : all | GUARDED;
  }

  /** The kinds on a node's path that ask for no other capitals than those held. */
  #agreeingWith(node: number, held: number): number {
    const key = node * 2 ** 32 + (held >>> 0);
    const known = this.#agreeing.get(key);
    if (known !== undefined) return known;
    let set = 0;
    for (let at = node; at !== 0; at = this.#trie.branches.parent[at] ?? 0) {
      set = this.#join(set, this.#setOf(at, held));
    }
    this.#agreeing.set(key, set);
    return set;
  }

  /** The kinds that end at a node and ask for no other capitals than those held. */
  #setOf(node: number, held: number): number {
    const { firstEnding } = this.#trie;
    const end = firstEnding[node + 1] ?? 0;
    let set = 0;
    for (let ending = firstEnding[node] ?? 0; ending < end; ending += 1) {
      if ((this.#askedBy(ending) & ~held) === 0) set = this.#join(set, this.#ofKind(this.#kindOf(ending)));
    }
    return set;
  }

  #kindOf(ending: number): number {
    return this.#trie.endings[ending * ENDING + KIND] ?? 0;
  }

  #askedBy(ending: number): number {
    const { endings } = this.#trie;
    const at = ending * ENDING;
    return (endings[at + CAPITAL] ?? 0) | ((endings[at + ALL_CAPS] ?? 0) << MASK);
  }

  #ofKind(kind: number): number {
    const key = -1 - kind;
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const set = this.#add(this.#rolesOfKind[kind] ?? 0);
    this.columnOf(kind)[set] = 1 << (kind & 31);
    this.#joined.set(key, set);
    return set;
  }

  #join(one: number, other: number): number {
    if (other === 0 || one === other) return one;
    if (one === 0) return other;
    const key = one * GUARDED + other;
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const set = this.#add((this.#roles[one] ?? 0) | (this.#roles[other] ?? 0));
    for (const kinds of this.#kinds) kinds[set] = (kinds[one] ?? 0) | (kinds[other] ?? 0);
    this.#joined.set(key, set);
    return set;
  }

  /** A new set, empty so far. */
  #add(roles: number): number {
    const set = this.#count;
    if (set > MOST_SETS) throw new Error('too many sets of kinds for the numbers of a token');
    if (set === this.#roles.length) {
      const larger = columnsOf(2 * set);
      for (const [column, kinds] of this.#kinds.entries()) larger[column]?.set(kinds);
      this.#kinds = larger;
      const known = this.#roles;
      this.#roles = new Int32Array(2 * set);
      this.#roles.set(known);
    }
    this.#roles[set] = roles;
    this.#count = set + 1;
    return set;
  }
}

function columnsOf(room: number): Columns {
  const column = (): Int32Array => new Int32Array(room);
  return [column(), column(), column(), column()];
}

/** Of the capitals asked for, those that a text has from a token on. */
function capitalsOf(asked: number, shape: Uint16Array, from: number): number {
  const words = asked | (asked >>> MASK);
  let held = 0;
  for (let k = 0; k < MASK && words >> k !== 0; k += 1) {
    const bits = shape[from + k] ?? 0;
    if ((bits & Shape.Capital) !== 0) held |= 1 << k;
    if ((bits & Shape.AllCaps) !== 0) held |= 1 << (MASK + k);
  }
  return held & asked;
}
