import type { TokenRange } from './sentences.js';
import type { Tokens } from './tokens.js';
import { Shape } from './vocabulary.js';

const STRAIGHT = 0x22;
const SIDES: ReadonlyMap<number, 'open' | 'close'> = new Map([
  [0xab, 'open'],
  [0xbb, 'close'],
  [0x201c, 'open'],
  [0x201d, 'close'],
  [0x201e, 'open'],
]);
const FIRST_CURLY = 0xab;
const DEEPEST = 3;
/** A longer run than this between two marks is a lost closing mark, not a quotation. */
const LONGEST = 600;

/**
 * Marks the tokens of one paragraph that stand between quotation marks (the
 * marks themselves too) in `quoted`. A mark that is never closed quotes to the
 * end of its sentence, or of the paragraph if it opens the paragraph: the way a
 * quotation over several paragraphs is printed. A mark that closes one opened
 * in an earlier paragraph ('… muốn thế", bà A nói.') quotes all before it.
 */
export function markQuotes(tokens: Tokens, block: TokenRange, quoted: Uint8Array): void {
  const open: number[] = [];
  // Each lost mark is behind the one before: what it would quote may be quoted already.
  let quotedTo = block.from;
  const lost = (at: number): void => {
    if (at < quotedTo) return;
    quotedTo = at === block.from ? block.to : sentenceEnd(tokens, at, block.to);
    quoted.fill(1, at, quotedTo);
  };
  let met = false;
  for (let i = block.from; i < block.to; i += 1) {
    const side = sideOf(tokens, i, block);
    if (side === null) continue;
    if (!met && side === 'close' && isAttributed(tokens, i, block) && i - block.from <= LONGEST)
      quoted.fill(1, block.from, i + 1);
    met = true;
    if (side === 'open') {
      if (open.length === DEEPEST || (open.length > 0 && isCurly(tokens, i))) {
        const first = open[0];
        if (first !== undefined) lost(first);
        open.length = 0;
      }
      open.push(i);
    } else if (side === 'close') {
      const from = open.pop();
      if (from !== undefined && open.length === 0) {
        if (i - from <= LONGEST) quoted.fill(1, from, i + 1);
        else lost(from);
      }
    }
  }
  const first = open[0];
  if (first !== undefined) lost(first);
}

/** Whether a token is a mark that can open or close a quotation. */
export function isQuotationMark(tokens: Tokens, i: number): boolean {
  if (((tokens.shape[i] ?? 0) & Shape.Symbol) === 0) return false;
  const mark = tokens.text.charCodeAt(tokens.start[i] ?? 0);
  return mark === STRAIGHT || (mark >= FIRST_CURLY && SIDES.has(mark));
}

/** Whether a comma and more words follow a closing mark. */
function isAttributed(tokens: Tokens, i: number, block: TokenRange): boolean {
  return i + 2 < block.to && tokens.text.charAt(tokens.start[i + 1] ?? 0) === ',';
}

function sideOf(tokens: Tokens, i: number, block: TokenRange): 'open' | 'close' | null {
  if (!isQuotationMark(tokens, i)) return null;
  const mark = tokens.text.charCodeAt(tokens.start[i] ?? 0);
  if (mark !== STRAIGHT) return SIDES.get(mark) ?? null;
  const before = i === block.from || spaced(tokens, i) || opensBracket(tokens, i - 1);
  const behind = i + 1 >= block.to || spaced(tokens, i + 1);
  return before && !behind ? 'open' : 'close';
}

function isCurly(tokens: Tokens, i: number): boolean {
  return SIDES.get(tokens.text.charCodeAt(tokens.start[i] ?? 0)) === 'open';
}

function opensBracket(tokens: Tokens, i: number): boolean {
  return tokens.text.charAt(tokens.start[i] ?? 0) === '(';
}

function spaced(tokens: Tokens, i: number): boolean {
  return ((tokens.shape[i] ?? 0) & (Shape.SpaceBefore | Shape.LineStart)) !== 0;
}

function sentenceEnd(tokens: Tokens, from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) {
    const mark = tokens.text.charAt(tokens.start[i] ?? 0);
    if ((mark === '.' || mark === '!' || mark === '?') && (i + 1 >= limit || spaced(tokens, i + 1)))
      return i + 1;
  }
  return limit;
}
