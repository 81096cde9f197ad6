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
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  /** {@link Shape} bits. */
  readonly shape: Int32Array;
}

const LINE_FEED = 10;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

/** The arrays of {@link Tokens} while they grow: one after the other, so that there is one to grow. */
class TokenArrays {
  #facts: Int32Array;
  #count = 0;

  /** With room for a guessed number of tokens. */
  constructor(room: number) {
    this.#facts = new Int32Array(4 * Math.max(room, 16));
  }

  get count(): number {
    return this.#count;
  }

  push(start: number, end: number, word: number, shape: number): void {
    const at = this.#count * 4;
    if (at === this.#facts.length) {
      const larger = new Int32Array(at * 2);
      larger.set(this.#facts);
      this.#facts = larger;
    }
    this.#facts[at] = start;
    this.#facts[at + 1] = end;
    this.#facts[at + 2] = word;
    this.#facts[at + 3] = shape;
    this.#count += 1;
  }

  /** One fact of every token: 0 start, 1 end, 2 word, 3 shape. */
  column(fact: 0 | 1 | 2 | 3): Int32Array {
    const column = new Int32Array(this.#count);
    for (let i = 0, at = fact as number; i < this.#count; i += 1, at += 4) column[i] = this.#facts[at] ?? 0;
    return column;
  }
}

/** Cuts the whole text into tokens. Linear in its length. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  vocabulary.trim();
  // Words are some five letters long, with their space.
  const arrays = new TokenArrays(text.length >> 2);
  cut(text, vocabulary, arrays);
  return {
    text,
    count: arrays.count,
    start: arrays.column(0),
    end: arrays.column(1),
    word: arrays.column(2),
    shape: arrays.column(3),
  };
}

/** Appends the tokens of a text to `arrays`. */
function cut(text: string, vocabulary: Vocabulary, arrays: TokenArrays): void {
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
      push(text, from, at, Shape.Word, context, vocabulary, arrays);
    } else if (kind === CharClass.Digit) {
      at += 1;
      while (at < text.length && classOf(text.charCodeAt(at)) === CharClass.Digit) at += 1;
      push(text, from, at, Shape.Number, context, vocabulary, arrays);
    } else {
      at += isHighSurrogate(code) && at + 1 < text.length ? 2 : 1;
      push(text, from, at, Shape.Symbol, context, vocabulary, arrays);
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
  arrays: TokenArrays,
): void {
  const look = vocabulary.look(text, from, to, kind);
  if (look.cut > 0) {
    push(text, from, from + look.cut, kind, context, vocabulary, arrays);
    const digits = classOf(text.charCodeAt(from + look.cut)) === CharClass.Digit;
    push(text, from + look.cut, to, digits ? Shape.Number : kind, 0, vocabulary, arrays);
    return;
  }
  arrays.push(from, to, look.word, look.shape | context);
}

/** Letters, then letters, digits and invisible characters; an apostrophe only between letters. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
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
