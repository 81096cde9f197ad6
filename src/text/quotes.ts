import { codeAt, isComma, isQuotationMark, isSpaced, isStop, symbolAt } from './read.js';
import type { TokenRange } from './sentences.js';
import type { Tokens } from './tokens.js';

/** Marks by their codes. */
const STRAIGHT = 0x22;
const CLOSING_ANGLES = 0xbb;
const CLOSING_CURLY = 0x201d;
const ENDS = '.!?';
const DEEPEST = 3;
/** A longer run than this between two marks is a lost closing mark, not a quotation. */
const LONGEST = 600;

/**
 * Marks the tokens of one paragraph that stand between quotation marks (the
 * marks themselves too) in `quoted`. A mark that is never closed quotes to the
 * end of its sentence, or of the paragraph if it opens the paragraph: the way a
 * quotation over several paragraphs is printed. A mark that closes one opened
 * in an earlier paragraph ('… muốn thế", bà A nói.') quotes all before it. Where an earlier paragraph
 * has left a quotation open that ends before token `opened`, a mark that closes first quotes all from there.
 * Gives the end of the paragraph if it leaves one open itself, -1 if none is open.
 */
export function markQuotes(tokens: Tokens, block: TokenRange, quoted: Uint8Array, opened = -1): number {
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
    if (!isQuotationMark(tokens, i)) continue;
    const side = sideOf(tokens, i, block);
    if (!met && side === 'close' && opened >= 0 && i - opened <= LONGEST) quoted.fill(1, opened, i + 1);
    else if (!met && side === 'close' && isAttributed(tokens, i, block) && i - block.from <= LONGEST)
      quoted.fill(1, block.from, i + 1);
    met = true;
    if (side === 'open') {
      if (open.length === DEEPEST || (open.length > 0 && isCurly(tokens, i))) {
        const first = open[0];
        if (first !== undefined) lost(first);
        open.length = 0;
      }
      open.push(i);
    } else {
      const from = open.pop();
      if (from !== undefined && open.length === 0) {
        if (i - from <= LONGEST) quoted.fill(1, from, i + 1);
        else lost(from);
      }
    }
  }
  const first = open[0];
  if (first !== undefined) lost(first);
  if (!met) return opened;
  return first === block.from ? block.to : -1;
}

/** Whether a comma and more words follow a closing mark. */
function isAttributed(tokens: Tokens, i: number, block: TokenRange): boolean {
  return i + 2 < block.to && isComma(tokens, i + 1);
}

/** Which side of a quotation a mark stands on. */
function sideOf(tokens: Tokens, i: number, block: TokenRange): 'open' | 'close' {
  const mark = codeAt(tokens, i);
  if (mark !== STRAIGHT) return mark === CLOSING_ANGLES || mark === CLOSING_CURLY ? 'close' : 'open';
  const before = i === block.from || isSpaced(tokens, i) || symbolAt(tokens, i - 1) === '(';
  const behind = i + 1 >= block.to || isSpaced(tokens, i + 1);
  return before && !behind ? 'open' : 'close';
}

/** Whether a mark has a shape of its own for each side; to be asked of marks that open. */
function isCurly(tokens: Tokens, i: number): boolean {
  return codeAt(tokens, i) !== STRAIGHT;
}

function sentenceEnd(tokens: Tokens, from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) {
    if (!isStop(tokens, i) || !ENDS.includes(symbolAt(tokens, i))) continue;
    if (i + 1 >= limit || isSpaced(tokens, i + 1)) return i + 1;
  }
  return limit;
}
