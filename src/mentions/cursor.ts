import type { Tokens } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';

/** Small questions about one token, by its index. Out of range answers as a token that is nothing. */

export function isWord(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & Shape.Word) !== 0;
}

export function isNumber(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & Shape.Number) !== 0;
}

export function isSymbol(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & Shape.Symbol) !== 0;
}

export function isCapital(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & Shape.Capital) !== 0;
}

export function isAllCaps(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & Shape.AllCaps) !== 0;
}

/** Whether a word is spelt like a Vietnamese syllable. */
export function isSyllableAt(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & Shape.Syllable) !== 0;
}

/** Whether white space or a line break stands before the token. */
export function isSpaced(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & (Shape.SpaceBefore | Shape.LineStart)) !== 0;
}

/** The first character of a symbol token, or '' for any other token. */
export function symbolAt(tokens: Tokens, i: number): string {
  return isSymbol(tokens, i) ? tokens.text.charAt(tokens.start[i] ?? 0) : '';
}

export function isDash(tokens: Tokens, i: number): boolean {
  const symbol = symbolAt(tokens, i);
  return symbol === '-' || symbol === '–' || symbol === '—' || symbol === '‑' || symbol === '−';
}

export function isComma(tokens: Tokens, i: number): boolean {
  return symbolAt(tokens, i) === ',';
}

/** The number of characters in a token. */
export function lengthOf(tokens: Tokens, i: number): number {
  return (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
}

/** The token behind the bracket that closes the one at `open`, or -1 if it does not close within `most` tokens. */
export function behindBracket(tokens: Tokens, open: number, limit: number, most: number): number {
  for (let i = open + 1; i < limit && i - open <= most; i += 1) {
    const symbol = symbolAt(tokens, i);
    if (symbol === ')') return i + 1;
    if (symbol === '(') return -1;
  }
  return -1;
}
