import type { Tokens } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';
import type { LineFacts } from './facts.js';

/** Which lines hold the same words, whatever their case, marks and white space. */
export interface Repeats {
  /** The index of the first line with the same words; its own for a line that nothing before repeats. */
  readonly first: Int32Array;
  /** The next line with the same words, or -1. */
  readonly next: Int32Array;
}

/** Finds repeated lines by their key, and makes sure by their words. Linear in the text. */
export function findRepeats(tokens: Tokens, lines: readonly LineFacts[]): Repeats {
  const first = new Int32Array(lines.length);
  const next = new Int32Array(lines.length).fill(-1);
  const last = new Map<number, LineFacts>();
  for (const line of lines) {
    first[line.index] = line.index;
    if (line.words === 0) continue;
    const rival = last.get(line.key);
    if (rival !== undefined && sameWords(tokens, rival, line)) {
      first[line.index] = first[rival.index] ?? rival.index;
      next[rival.index] = line.index;
    }
    last.set(line.key, line);
  }
  return { first, next };
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

function isSymbol(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & Shape.Symbol) !== 0;
}
