import { foldedAt, type Tokens } from './tokens.js';
import { Shape } from './vocabulary.js';

const ZERO = 48;

/** Small questions about one token, by its index. Out of range answers as a token that is nothing. */

/** Whether a token is a word. */
export function isWord(tokens: Tokens, i: number): boolean {
  return has(tokens, i, Shape.Word);
}

/** Whether a token is a number in digits. */
export function isNumber(tokens: Tokens, i: number): boolean {
  return has(tokens, i, Shape.Number);
}

/** Whether a token is neither a word nor a number. */
export function isSymbol(tokens: Tokens, i: number): boolean {
  return has(tokens, i, Shape.Symbol);
}

/** Whether a token is a word that begins with a capital letter. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return has(tokens, i, Shape.Capital);
}

/** Whether a token is a word of capitals. */
export function isAllCaps(tokens: Tokens, i: number): boolean {
  return has(tokens, i, Shape.AllCaps);
}

/** Whether a word is spelt like a Vietnamese syllable. */
export function isSyllableAt(tokens: Tokens, i: number): boolean {
  return has(tokens, i, Shape.Syllable);
}

/** Whether a token is a mark that can end a sentence. */
export function isStop(tokens: Tokens, i: number): boolean {
  return has(tokens, i, Shape.Stop);
}

/** Whether white space or a line break stands before a token. */
export function isSpaced(tokens: Tokens, i: number): boolean {
  return has(tokens, i, Shape.SpaceBefore | Shape.LineStart);
}

/** Whether a token is the first of its line. */
export function beginsLine(tokens: Tokens, i: number): boolean {
  return has(tokens, i, Shape.LineStart);
}

function has(tokens: Tokens, i: number, shape: number): boolean {
  return ((tokens.shape[i] ?? 0) & shape) !== 0;
}

/** How many code units a token has; of a number, how many digits. */
export function lengthAt(tokens: Tokens, i: number): number {
  return has(tokens, i, Shape.Veiled)
    ? foldedAt(tokens, i).length
    : (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
}

/** The value of a token of one to `most` digits, or -1. */
export function numberAt(tokens: Tokens, i: number, most = 4): number {
  if (!isNumber(tokens, i)) return -1;
  if (has(tokens, i, Shape.Veiled)) {
    const digits = foldedAt(tokens, i);
    return digits.length > most ? -1 : Number(digits);
  }
  const from = tokens.start[i] ?? 0;
  const to = tokens.end[i] ?? 0;
  if (to - from > most) return -1;
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + (tokens.text.charCodeAt(at) - ZERO);
  return value;
}

/** The one character of a symbol token, dashes of all lengths as "-"; the empty string for words and numbers. */
export function symbolAt(tokens: Tokens, i: number): string {
  if (!isSymbol(tokens, i)) return '';
  if (isComma(tokens, i)) return ',';
  return isDash(tokens, i) ? '-' : tokens.text.charAt(tokens.start[i] ?? 0);
}

/** The UTF-16 code at the start of a token. */
export function codeAt(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.start[i] ?? 0);
}

/** Whether a token is a dash of any length. */
export function isDash(tokens: Tokens, i: number): boolean {
  return has(tokens, i, Shape.Dash);
}

/** Whether a token is a comma. */
export function isComma(tokens: Tokens, i: number): boolean {
  return has(tokens, i, Shape.Comma);
}

/** Whether a token is a mark that can open or close a quotation. */
export function isQuotationMark(tokens: Tokens, i: number): boolean {
  return has(tokens, i, Shape.Quote);
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
