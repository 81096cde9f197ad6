import { CharClass, classOf } from './characters.js';
import { Shape, type Vocabulary } from './vocabulary.js';

/**
 * The text as parallel arrays: one entry a word, a run of digits, or a symbol;
 * white space and invisible characters between them are no tokens. Two tokens
 * have the same `word` exactly if they fold to the same form.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** The columns may have room for more tokens than there are. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  /** {@link Shape} bits. */
  readonly shape: Int32Array;
  /** Whose numbers the words are. */
  readonly vocabulary: Vocabulary;
}

const LINE_FEED = 10;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

/** The columns of {@link Tokens} while they grow, in one piece of memory: many small ones cost more than they hold. */
class TokenColumns {
  start: Int32Array;
  end: Int32Array;
  word: Int32Array;
  shape: Int32Array;
  count = 0;

  /** With room for a guessed number of tokens. */
  constructor(room: number) {
    [this.start, this.end, this.word, this.shape] = columnsOf(room);
  }

  push(start: number, end: number, word: number, shape: number): void {
    if (this.count === this.start.length) this.#grow();
    const i = this.count;
    this.start[i] = start;
    this.end[i] = end;
    this.word[i] = word;
    this.shape[i] = shape;
    this.count = i + 1;
  }

  #grow(): void {
    const { start, end, word, shape } = this;
    [this.start, this.end, this.word, this.shape] = columnsOf(this.count * 2);
    this.start.set(start);
    this.end.set(end);
    this.word.set(word);
    this.shape.set(shape);
  }
}

type Columns = [start: Int32Array, end: Int32Array, word: Int32Array, shape: Int32Array];

function columnsOf(room: number): Columns {
  const bytes = room * Int32Array.BYTES_PER_ELEMENT;
  const memory = new ArrayBuffer(4 * bytes);
  const column = (k: number): Int32Array => new Int32Array(memory, k * bytes, room);
  return [column(0), column(1), column(2), column(3)];
}

/** Cuts the whole text into tokens. Linear in its length. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  vocabulary.trim();
  // A Vietnamese word and the space behind it take some four code units.
  const columns = new TokenColumns(Math.ceil(text.length / 3) + 16);
  cut(text, vocabulary, columns);
  const { count, start, end, word, shape } = columns;
  return { text, count, start, end, word, shape, vocabulary };
}

/** The folded form of a token. */
export function foldedAt(tokens: Tokens, i: number): string {
  return tokens.vocabulary.folded(tokens.word[i] ?? 0);
}

/** Appends the tokens of a text to `columns`. */
function cut(text: string, vocabulary: Vocabulary, columns: TokenColumns): void {
  let context: number = Shape.LineStart;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === CharClass.Space) {
      context |= code === LINE_FEED ? Shape.LineStart : Shape.SpaceBefore;
      at += 1;
      continue;
    }
    if (kind === CharClass.Invisible) {
      at += 1;
      continue;
    }
    const from = at;
    if (kind === CharClass.Letter) {
      at = endOfWord(text, at);
      push(text, from, at, Shape.Word, context, vocabulary, columns);
    } else if (kind === CharClass.Digit) {
      at += 1;
      while (at < text.length && classOf(text.charCodeAt(at)) === CharClass.Digit) at += 1;
      push(text, from, at, Shape.Number, context, vocabulary, columns);
    } else {
      at += isHighSurrogate(code) && at + 1 < text.length ? 2 : 1;
      push(text, from, at, Shape.Symbol, context, vocabulary, columns);
    }
    context = 0;
  }
}

function push(
  text: string,
  from: number,
  to: number,
  kind: number,
  context: number,
  vocabulary: Vocabulary,
  columns: TokenColumns,
): void {
  const look = vocabulary.look(text, from, to, kind);
  if (look.cut > 0) {
    push(text, from, from + look.cut, kind, context, vocabulary, columns);
    const digits = classOf(text.charCodeAt(from + look.cut)) === CharClass.Digit;
    push(text, from + look.cut, to, digits ? Shape.Number : kind, 0, vocabulary, columns);
    return;
  }
  columns.push(from, to, look.word, look.shape | context);
}

/** Letters, then letters, digits and invisible characters; an apostrophe only between letters. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== CharClass.Letter && kind !== CharClass.Digit) break;
    at += 1;
  }
  return at < text.length && isInsideWord(text.charCodeAt(at)) ? endOfMarkedWord(text, at) : at;
}

function isInsideWord(code: number): boolean {
  return code === APOSTROPHE || code === RIGHT_QUOTE || classOf(code) === CharClass.Invisible;
}

/** The same from the first apostrophe or invisible character on. */
function endOfMarkedWord(text: string, from: number): number {
  let at = from;
  let end = at;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === CharClass.Letter || kind === CharClass.Digit) end = at + 1;
    else if (code === APOSTROPHE || code === RIGHT_QUOTE) {
      if (end !== at || classOf(text.charCodeAt(at + 1)) !== CharClass.Letter) break;
    } else if (kind !== CharClass.Invisible) break;
    at += 1;
  }
  return end;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** The first token that starts at `offset` or later; `count` if there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
