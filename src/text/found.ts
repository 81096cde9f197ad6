import type { Meanings } from './lexicon.js';
import { GUARDED, type Paths } from './paths.js';
import type { Tokens } from './tokens.js';
import { agreesWith, childOf, ENDING, KIND, ROW, type Trie } from './trie.js';
import { Shape } from './vocabulary.js';

/** A phrase found in a text, as tokens `from` (inclusive) to `to` (exclusive). */
export interface Hit<T> {
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

/** What a lexicon knows of its phrases. */
export interface Knowledge {
  readonly trie: Trie;
  readonly meanings: Meanings;
  readonly paths: Paths;
  /** The largest number of a word that stands in a phrase. */
  readonly lexical: number;
}

/** The numbers of nodes have so many bits. */
const DEPTH = 16;
const NODES = (1 << DEPTH) - 1;
/** In words. */
const LONGEST_PHRASE = 16;

/**
 * Which kinds of phrase start at each token of a text, and where phrases end.
 * The phrases themselves are read again where they are asked for: few are.
 */
export class Found {
  /** The set of the kinds that start at a token, and at one token more than there are. */
  readonly sets: Uint16Array;
  /** The words of the longest phrase that ends before a token; 0 where none does, and for a token that begins a line. */
  readonly reach: Uint8Array;
  /** The roles of the phrases that start at a token. */
  readonly roles: Int32Array;
  readonly #knowledge: Knowledge;
  readonly #tokens: Tokens;
  /** The node down to which the text follows the trie from a token, and above {@link DEPTH} how many words that are. */
  readonly #deepest: Int32Array;

  constructor(knowledge: Knowledge, tokens: Tokens) {
    const room = tokens.count + 1;
    this.#knowledge = knowledge;
    this.#tokens = tokens;
    this.#deepest = new Int32Array(room);
    this.sets = new Uint16Array(room);
    this.reach = new Uint8Array(room);
    this.roles = new Int32Array(room);
    this.#mark();
  }

  /** Walks over the whole text once. */
  #mark(): void {
    const { trie, lexical, paths } = this.#knowledge;
    const { roots, kinds, branches } = trie;
    const { onward } = branches;
    const { count, word, shape } = this.#tokens;
    const { sets, reach, roles } = this;
    const deepest = this.#deepest;
    const known = paths.sets;
    let rolesOf = paths.roles;
    for (let from = 0; from < count; from += 1) {
      if (((shape[from] ?? 0) & Shape.LineStart) !== 0) reach[from] = 0;
      const first = word[from] ?? 0;
      if (first > lexical) continue;
      let node = roots[first] ?? 0;
      let to = from + 1;
      // The first phrase to end at a token began before all others. No branch: which words end one cannot be foreseen.
      reach[to] = (reach[to] ?? 0) | (isZero(reach[to] ?? 0) & ~isZero(kinds[node] ?? 0) & 1);
      for (let next = word[to] ?? 0; ((onward[node] ?? 0) & (1 << (next & 31))) !== 0; next = word[to] ?? 0) {
        if (to >= count || next > lexical || ((shape[to] ?? 0) & Shape.LineStart) !== 0) break;
        const child = childOf(branches, node, next);
        if (child === 0) break;
        node = child;
        to += 1;
        if (kinds[node] !== 0 && reach[to] === 0) reach[to] = to - from;
      }
      deepest[from] = node | ((to - from) << DEPTH);
      const set = known[node] ?? 0;
      if (set < GUARDED) {
        sets[from] = set;
        roles[from] = rolesOf[set] ?? 0;
      } else {
        this.#markAgreeing(node, from);
        rolesOf = paths.roles;
      }
    }
  }

  /** Where it depends on the text which phrases of a path begin. */
  #markAgreeing(node: number, from: number): void {
    const { paths } = this.#knowledge;
    const set = paths.at(node, this.#tokens.shape, from);
    this.sets[from] = set;
    this.roles[from] = paths.roles[set] ?? 0;
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

  /** The longest phrase of a kind that ends before a token, also where that begins the next line. */
  closing(kind: number, to: number): Hit<unknown> | undefined {
    for (let from = Math.max(0, to - LONGEST_PHRASE); from < to; from += 1) {
      if (!this.startsAt(kind, from)) continue;
      const hit = this.#read(kind, from, to);
      if (hit?.to === to) return hit;
    }
    return undefined;
  }

  /** By set, the bits of a kind and of 31 others. */
  columnOf(kind: number): Int32Array {
    return this.#knowledge.paths.columnOf(kind);
  }

  /** Whether a phrase of a kind starts at a token. */
  startsAt(kind: number, token: number): boolean {
    return ((this.columnOf(kind)[this.sets[token] ?? 0] ?? 0) & (1 << (kind & 31))) !== 0;
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

/** -1 for 0, and 0 for other numbers that are not negative. */
function isZero(number: number): number {
  return (number - 1) >> 31;
}

/** The phrases of one kind that a text holds: the longest one at each token. */
export class Hits<T> {
  readonly #found: Found;
  readonly #kind: number;
  readonly #sets: Uint16Array;
  readonly #kinds: Int32Array;
  readonly #reach: Uint8Array;
  readonly #bit: number;

  constructor(found: Found, kind: number) {
    this.#found = found;
    this.#kind = kind;
    this.#sets = found.sets;
    this.#kinds = found.columnOf(kind);
    this.#reach = found.reach;
    this.#bit = 1 << (kind & 31);
  }

  /** The longest phrase that starts at a token. */
  at(token: number): Hit<T> | undefined {
    if (!this.startsAt(token)) return undefined;
    // The table of the kind fixes the type of its meanings; the shared store cannot carry that.
    return this.#found.at(this.#kind, token) as Hit<T> | undefined;
  }

  /** The longest phrase that ends just before a token of its line: no headline or caption above leads into what stands below. */
  before(token: number): Hit<T> | undefined {
    if ((this.#reach[token] ?? 0) === 0) return undefined;
    return this.#found.before(this.#kind, token) as Hit<T> | undefined;
  }

  /** The longest phrase that ends where a run of tokens does (exclusive), which may be the end of its line. */
  closing(end: number): Hit<T> | undefined {
    if ((this.#reach[end] ?? 0) !== 0) return this.before(end);
    return this.#found.closing(this.#kind, end) as Hit<T> | undefined;
  }

  /** Whether a phrase starts at a token: cheaper than to ask which. */
  startsAt(token: number): boolean {
    return ((this.#kinds[this.#sets[token] ?? 0] ?? 0) & this.#bit) !== 0;
  }

  /** Whether a phrase ends just before a token of its line. */
  endsBefore(token: number): boolean {
    return this.before(token) !== undefined;
  }

  /** Whether a phrase ends where a run of tokens does (exclusive). */
  closes(end: number): boolean {
    return this.closing(end) !== undefined;
  }
}
