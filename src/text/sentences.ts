import type { Hits } from './found.js';
import { withoutInvisible } from './invisible.js';
import { codeAt, isAllCaps, isCapital, isDash, isSpaced, isStop, isSymbol, lengthAt } from './read.js';
import type { Tokens } from './tokens.js';
import { Shape } from './vocabulary.js';

/** A run of tokens, `from` inclusive, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** By code unit, as all that tells one mark from another: what may stand behind a stop, and what opens no sentence. */
const BEHIND_STOP = codesOf('"”’\'»)]/');
const INSIDE = codesOf(',;:)/');
const DOT = 0x2e;
/** So many marks behind a stop are looked through for the end of its sentence: a page may be made of nothing else. */
const MOST_MARKS = 64;

function codesOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

/**
 * The sentences of one block (a paragraph or a line), as token ranges that
 * cover it without a gap. A full stop behind an abbreviation or an initial ends
 * none; one with no space behind it does where a new sentence was glued on.
 */
export function sentencesIn(tokens: Tokens, block: TokenRange, abbreviations: Hits<unknown>): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = block.from;
  for (let i = from; i < block.to; i += 1) {
    const to = isStop(tokens, i) ? endBehind(tokens, i, block, abbreviations) : -1;
    if (to < 0) continue;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < block.to) sentences.push({ from, to: block.to });
  return sentences;
}

/** Where a sentence of a block ends that ends with the stop at a token; -1 if none does. See {@link sentencesIn}. */
export function endBehind(
  tokens: Tokens,
  stop: number,
  block: TokenRange,
  abbreviations: Hits<unknown>,
): number {
  const most = Math.min(block.to, stop + MOST_MARKS);
  let to = stop + 1;
  while (to < most && !isSpaced(tokens, to) && isCloserOrDot(tokens, to)) to += 1;
  return to >= block.to || beginsSentence(tokens, stop, to, block, abbreviations) ? to : -1;
}

/** The text of a token as it is shown: without what is invisible. */
export function tokenText(tokens: Tokens, i: number): string {
  return withoutInvisible(tokens.text.slice(tokens.start[i] ?? 0, tokens.end[i] ?? 0));
}

function isCloserOrDot(tokens: Tokens, i: number): boolean {
  return isStop(tokens, i) || (isSymbol(tokens, i) && BEHIND_STOP.has(codeAt(tokens, i)));
}

function beginsSentence(
  tokens: Tokens,
  stop: number,
  next: number,
  block: TokenRange,
  abbreviations: Hits<unknown>,
): boolean {
  const shape = tokens.shape[next] ?? 0;
  if (!isSpaced(tokens, next)) {
    if ((shape & Shape.Capital) === 0) return false;
    return endsPlainWord(tokens, next - 1, stop) || isGluedOn(tokens, stop, next, block, abbreviations);
  }
  const single = next === stop + 1;
  if (single && codeAt(tokens, stop) === DOT && isAbbreviated(tokens, stop, block, abbreviations))
    return false;
  if ((shape & Shape.Symbol) === 0) return (shape & (Shape.Capital | Shape.Number)) !== 0;
  if (isDash(tokens, next)) return single && isCapital(tokens, next + 1);
  return !INSIDE.has(codeAt(tokens, next));
}

/** Whether the word before a glued full stop is an ordinary word in small letters ("dự án.Bộ trưởng"). */
function endsPlainWord(tokens: Tokens, last: number, stop: number): boolean {
  if (last > stop) return true;
  const shape = tokens.shape[stop - 1] ?? 0;
  const length = lengthAt(tokens, stop - 1);
  return (shape & Shape.Word) !== 0 && (shape & Shape.Capital) === 0 && length > 1;
}

/** Fewer letters or digits may be short for a title or a given name, or count a list: "ThS.Lan", "Ph.Angghen", "12.Hai". */
const LEAST_GLUED = 4;

/** "ASEAN.Hai bên", "(COC).Thứ trưởng", "1982.Thủ tướng": behind a name, a bracket or a year one capital word, which goes on in small letters. */
function isGluedOn(
  tokens: Tokens,
  stop: number,
  next: number,
  block: TokenRange,
  abbreviations: Hits<unknown>,
): boolean {
  const then = (tokens.shape[next + 1] ?? 0) & (Shape.Word | Shape.Capital);
  if (next + 1 >= block.to || then !== Shape.Word || !isSpaced(tokens, next + 1)) return false;
  if (stop - 1 <= block.from || isSpaced(tokens, stop) || abbreviations.endsBefore(stop)) return false;
  const shape = tokens.shape[stop - 1] ?? 0;
  if ((shape & Shape.Symbol) !== 0) return BEHIND_STOP.has(codeAt(tokens, stop - 1));
  const length = lengthAt(tokens, stop - 1);
  if ((shape & Shape.Number) !== 0) return length >= LEAST_GLUED;
  return (
    length >= LEAST_GLUED || ((shape & Shape.Syllable) !== 0 && length > 1 && !isAllCaps(tokens, stop - 1))
  );
}

function isAbbreviated(
  tokens: Tokens,
  stop: number,
  block: TokenRange,
  abbreviations: Hits<unknown>,
): boolean {
  if (stop - 1 < block.from || isSpaced(tokens, stop)) return false;
  const shape = tokens.shape[stop - 1] ?? 0;
  const length = lengthAt(tokens, stop - 1);
  if (length === 1 && (shape & Shape.Capital) !== 0) return isInitial(codeAt(tokens, stop - 1));
  return abbreviations.endsBefore(stop);
}

const LAST_PLAIN_LETTER = 0x7a;
const D_STROKE = 0x110;

/** A letter that names are cut short to: "châu Á." and "nước Ý." end their sentences. */
function isInitial(code: number): boolean {
  return code <= LAST_PLAIN_LETTER || code === D_STROKE;
}

/** The numbers of the words in a range. */
export function numbersOf({ word }: Tokens, { from, to }: TokenRange): number[] {
  // With room for just them: names are many, and of few words.
  const numbers = new Array<number>(Math.max(0, to - from));
  for (let i = from; i < to; i += 1) numbers[i - from] = word[i] ?? 0;
  return numbers;
}
