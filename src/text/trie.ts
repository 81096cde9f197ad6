import { Shape } from './vocabulary.js';

/** A phrase as the trie keeps it: its words by number, and five facts of one integer each. */
export interface TriePhrase {
  readonly words: readonly number[];
  readonly kind: number;
  /** The row of its table that the phrase stands in. */
  readonly row: number;
  /** Which words ask for a capital, and which for capitals only; a bit a word. */
  readonly capital: number;
  readonly allCaps: number;
}

/**
 * Phrases as a tree of words, in plain arrays: making thousands of objects takes
 * longer than reading a short text. Nodes are numbered level by level from the
 * root, 0, so that the children of a node follow each other, sorted by word.
 */
export interface Trie {
  /** The node that each word leads to from the root, by its number, or 0. */
  readonly roots: Uint16Array;
  /** The word that leads to each node. */
  readonly word: Uint16Array;
  /** The first child of each node; they end where those of the next node begin. */
  readonly firstChild: Uint16Array;
  /** The first ending of each node, likewise. */
  readonly firstEnding: Uint16Array;
  /** The number of the set of kinds that end at each node. */
  readonly kinds: Uint16Array;
  /** The sets, a bit a kind: {@link COLUMNS} integers each. The first one is empty. */
  readonly kindSets: Int32Array;
  /** {@link ENDING} numbers for each phrase that ends at a node, newest first. */
  readonly endings: Uint16Array;
  readonly branches: Branches;
}

/** Where a word leads to from a node, in one step: see {@link childOf}. */
export interface Branches {
  /** Of the words that lead on from each node, a bit each by the last bits of their numbers: most words lead nowhere. */
  readonly onward: Int32Array;
  /** The children of all nodes but the root, by a hash of their parent and their word; 0 in free slots, which most are. */
  readonly slots: Uint16Array;
  /** The parent and the word of each node. */
  readonly parent: Uint16Array;
  readonly word: Uint16Array;
}

/** The numbers of an ending, side by side: all are asked for at once. */
export const ENDING = 4;
export const KIND = 0;
/** The row of its table that the phrase stands in. */
export const ROW = 1;
/** Which words ask for a capital, and which for capitals only; a bit a word. */
export const CAPITAL = 2;
export const ALL_CAPS = 3;

/** How many integers hold a bit for each kind of phrase: a number known beforehand makes for short loops. */
export const COLUMNS = 4;
const MOST_KINDS = 32 * COLUMNS;
/** A byte tells how far back the longest phrase reaches. */
const MOST_WORDS = 255;

/** A trie as text: the bytes of each array. */
export type PackedTrie = { readonly [K in Exclude<keyof Trie, 'branches'>]: string };

/** The same as bytes, which nothing else may hold. */
export type TrieTables = { readonly [K in keyof PackedTrie]: ArrayBuffer };

interface Node {
  readonly word: number;
  readonly children: Map<number, Node>;
  readonly phrases: TriePhrase[];
}

/** The trie of phrases of so many kinds; throws if those are too many for their bits, or a phrase is too long for a byte. */
export function trieOf(phrases: Iterable<TriePhrase>, kinds: number): Trie {
  if (kinds > MOST_KINDS) throw new Error('too many kinds of phrases for the bits of a trie');
  const root: Node = { word: 0, children: new Map(), phrases: [] };
  for (const phrase of phrases) {
    if (phrase.words.length > MOST_WORDS)
      throw new Error('too many words in a phrase for the bytes of a trie');
    let node = root;
    for (const word of phrase.words) {
      const child = node.children.get(word) ?? { word, children: new Map(), phrases: [] };
      node.children.set(word, child);
      node = child;
    }
    node.phrases.push(phrase);
  }
  const nodes = [root];
  const firstChild: number[] = [];
  const firstEnding: number[] = [];
  const endings: TriePhrase[] = [];
  // The list grows while it is walked, which makes its order level by level.
  for (const node of nodes) {
    firstChild.push(nodes.length);
    firstEnding.push(endings.length);
    nodes.push(...[...node.children.values()].sort((a, b) => a.word - b.word));
    endings.push(...node.phrases.reverse());
  }
  const sets = kindSetsOf(nodes);
  const word = small(nodes.map(({ word }) => word));
  const first = small([...firstChild, nodes.length]);
  return {
    roots: rootsOf(root, word),
    word,
    firstChild: first,
    firstEnding: small([...firstEnding, endings.length]),
    kinds: small(sets.ofNode),
    kindSets: Int32Array.from(sets.bits),
    endings: small(endings.flatMap(({ kind, row, capital, allCaps }) => [kind, row, capital, allCaps])),
    branches: branchesOf(word, first),
  };
}

/** The children of the root are the first nodes behind it, sorted by word. There is an entry for every word. */
function rootsOf({ children }: Node, all: Uint16Array): Uint16Array {
  const words = [...children.keys()].sort((a, b) => a - b);
  const roots = new Uint16Array(Math.max(...all) + 1);
  for (const [k, word] of words.entries()) roots[word] = k + 1;
  return roots;
}

/** Nodes have few different sets of kinds: each is kept once. */
function kindSetsOf(nodes: readonly Node[]): { ofNode: number[]; bits: number[] } {
  const bits = new Array<number>(COLUMNS).fill(0);
  const known = new Map([[bits.join(), 0]]);
  const ofNode = nodes.map(({ phrases }) => {
    const set = new Array<number>(COLUMNS).fill(0);
    for (const { kind } of phrases) set[kind >> 5] = (set[kind >> 5] ?? 0) | (1 << (kind & 31));
    const key = set.join();
    const number = known.get(key) ?? known.size;
    if (number === known.size) {
      known.set(key, number);
      bits.push(...set);
    }
    return number;
  });
  return { ofNode, bits };
}

/** Two bytes a number are enough for one language, and ship at half the size. */
function small(numbers: readonly number[]): Uint16Array {
  if (numbers.some((value) => value > 0xffff)) throw new Error('too many phrases for the numbers of a trie');
  return Uint16Array.from(numbers);
}

function branchesOf(word: Uint16Array, firstChild: Uint16Array): Branches {
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(2 * word.length + 1)));
  const parent = new Uint16Array(word.length);
  const onward = new Int32Array(word.length);
  for (let node = 1; node < word.length; node += 1) {
    const end = firstChild[node + 1] ?? 0;
    for (let child = firstChild[node] ?? 0; child < end; child += 1) {
      const wanted = word[child] ?? 0;
      parent[child] = node;
      onward[node] = (onward[node] ?? 0) | (1 << (wanted & 31));
      let slot = slotOf(node, wanted);
      while (slots[slot & (slots.length - 1)] !== 0) slot += 1;
      slots[slot & (slots.length - 1)] = child;
    }
  }
  return { onward, slots, parent, word };
}

function slotOf(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e37) ^ Math.imul(word, 0x85eb);
  return (hash ^ (hash >>> 15)) & 0xffffff;
}

/** The node that a word leads to from another one that is not the root, or 0. */
export function childOf({ onward, slots, parent, word }: Branches, node: number, wanted: number): number {
  if (((onward[node] ?? 0) & (1 << (wanted & 31))) === 0) return 0;
  const mask = slots.length - 1;
  let slot = slotOf(node, wanted);
  let child = slots[slot & mask] ?? 0;
  while (child !== 0 && (word[child] !== wanted || parent[child] !== node)) {
    slot += 1;
    child = slots[slot & mask] ?? 0;
  }
  return child;
}

/** Whether the words from a token on have the capitals that an ending asks for. */
export function agreesWith({ endings }: Trie, ending: number, shape: Uint16Array, from: number): boolean {
  const capitals = endings[ending * ENDING + CAPITAL] ?? 0;
  const ofAll = endings[ending * ENDING + ALL_CAPS] ?? 0;
  for (let k = 0; capitals >> k !== 0; k += 1) {
    const bits = shape[from + k] ?? 0;
    if (((capitals >> k) & 1) === 1 && (bits & Shape.Capital) === 0) return false;
    if (((ofAll >> k) & 1) === 1 && (bits & Shape.AllCaps) === 0) return false;
  }
  return true;
}

/** A trie as text, to be shipped. */
export function packTrie(trie: Trie): PackedTrie {
  const pack = ({ buffer, byteOffset, byteLength }: Uint16Array | Int32Array) =>
    Buffer.from(buffer, byteOffset, byteLength).toString('base64');
  return {
    roots: pack(trie.roots),
    word: pack(trie.word),
    firstChild: pack(trie.firstChild),
    firstEnding: pack(trie.firstEnding),
    kinds: pack(trie.kinds),
    kindSets: pack(trie.kindSets),
    endings: pack(trie.endings),
  };
}

/** The trie that {@link packTrie} made text of, or whose tables were kept as they are. */
export function unpackTrie(packed: PackedTrie | TrieTables): Trie {
  const word = new Uint16Array(bytesOf(packed.word));
  const firstChild = new Uint16Array(bytesOf(packed.firstChild));
  return {
    roots: new Uint16Array(bytesOf(packed.roots)),
    word,
    firstChild,
    firstEnding: new Uint16Array(bytesOf(packed.firstEnding)),
    kinds: new Uint16Array(bytesOf(packed.kinds)),
    kindSets: new Int32Array(bytesOf(packed.kindSets)),
    endings: new Uint16Array(bytesOf(packed.endings)),
    branches: branchesOf(word, firstChild),
  };
}

/** Copied out of the pool that short buffers share, where they may begin at an odd byte. */
function bytesOf(packed: string | ArrayBuffer): ArrayBuffer {
  if (typeof packed !== 'string') return packed;
  return Uint8Array.from(Buffer.from(packed, 'base64')).buffer;
}
