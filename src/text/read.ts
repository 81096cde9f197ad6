import type { Tokens } from './tokens.js';
import { Shape } from './vocabulary.js';

/** The value of a token of one to four digits, or -1. */
export function numberAt(tokens: Tokens, i: number): number {
  if (i < 0 || i >= tokens.count || ((tokens.shape[i] ?? 0) & Shape.Number) === 0) return -1;
  const from = tokens.start[i] ?? 0;
  const to = tokens.end[i] ?? 0;
  if (to - from > 4) return -1;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = tokens.text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** How many code units a token has. */
export function lengthAt(tokens: Tokens, i: number): number {
  return (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
}

function isDashCode(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
}

/** The one character of a symbol token, dashes of all lengths as "-"; the empty string for words and numbers. */
export function symbolAt(tokens: Tokens, i: number): string {
  if (i < 0 || i >= tokens.count || ((tokens.shape[i] ?? 0) & Shape.Symbol) === 0) return '';
  const code = tokens.text.charCodeAt(tokens.start[i] ?? 0);
  return isDashCode(code) ? '-' : tokens.text.charAt(tokens.start[i] ?? 0);
}

/** Whether white space stands before a token. */
export function isSpaced(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & (Shape.SpaceBefore | Shape.LineStart)) !== 0;
}

/** Whether a token is a mark that can end a sentence. */
export function isStop(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & Shape.Stop) !== 0;
}

/** Whether a token is a word that begins with a capital letter. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & Shape.Capital) !== 0;
}
