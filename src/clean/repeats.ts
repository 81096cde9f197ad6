import { isSymbol } from '../text/read.js';
import type { Tokens } from '../text/tokens.js';
import type { Lines } from './facts.js';

/** Which lines hold the same words, whatever their case, marks and white space. */
export interface Repeats {
  /** The index of the first line with the same words; its own for a line that nothing before repeats. */
  readonly first: Int32Array;
  /** The next line with the same words, or -1. */
  readonly next: Int32Array;
}

/** Finds repeated lines by their key, and makes sure by their words. Linear in the text. */
export function findRepeats(tokens: Tokens, lines: Lines): Repeats {
  const { count } = lines;
  const first = new Int32Array(count);
  const next = new Int32Array(count);
  // At least half empty: the last line of each key, counted from 1.
  const bits = 33 - Math.clz32(count);
  const last = new Int32Array(1 << bits);
  for (let index = 0; index < count; index += 1) {
    first[index] = index;
    next[index] = -1;
    if (lines.words(index) === 0) continue;
    const slot = slotOf(lines, last, bits, lines.key(index));
    const rival = (last[slot] ?? 0) - 1;
    if (rival >= 0 && sameWords(tokens, lines.range(rival), lines.range(index))) {
      first[index] = first[rival] ?? rival;
      next[rival] = index;
    }
    last[slot] = index + 1;
  }
  return { first, next };
}

const GOLDEN = 0x9e3779b1;
/** A key stands at most so many slots behind its own, else it takes that one: keys may be made to meet there. */
const MOST_STEPS = 32;

/** Where a key stands in the table, or would stand. */
function slotOf(lines: Lines, last: Int32Array, bits: number, key: number): number {
  const own = Math.imul(key, GOLDEN) >>> (32 - bits);
  let slot = own;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const rank = last[slot] ?? 0;
    if (rank === 0 || lines.key(rank - 1) === key) return slot;
    slot = (slot + 1) & ((1 << bits) - 1);
  }
  return own;
}

/** Whether a line stands twice, one right below the other, as the links of a picture and of its text do. */
export function isTwice({ next }: Repeats, index: number): boolean {
  return next[index] === index + 1 || (index > 0 && next[index - 1] === index);
}

/** Whether two stretches of tokens hold the same words and numbers, symbols aside. */
export function sameWords(
  tokens: Tokens,
  one: { from: number; to: number },
  other: { from: number; to: number },
): boolean {
  let j = other.from;
  for (let i = one.from; i < one.to; i += 1) {
    if (isSymbol(tokens, i)) continue;
    while (j < other.to && isSymbol(tokens, j)) j += 1;
    if (j >= other.to || tokens.word[i] !== tokens.word[j]) return false;
    j += 1;
  }
  while (j < other.to && isSymbol(tokens, j)) j += 1;
  return j >= other.to;
}

/** Where `other` goes on after all words of `one`, or -1 if it does not begin with them. */
export function afterPrefix(
  tokens: Tokens,
  one: { from: number; to: number },
  other: { from: number; to: number },
): number {
  let j = other.from;
  for (let i = one.from; i < one.to; i += 1) {
    if (isSymbol(tokens, i)) continue;
    while (j < other.to && isSymbol(tokens, j)) j += 1;
    if (j >= other.to || tokens.word[i] !== tokens.word[j]) return -1;
    j += 1;
  }
  return j;
}
