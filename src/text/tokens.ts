import { CharClass, classOf, KNOWN_CLASSES } from './characters.js';
import { bytesOf, DIGIT_NUMBERS, ENDS, fourAt, LETTER_NUMBERS } from './letters.js';
import { unitsOf } from './units.js';
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
  readonly shape: Uint16Array;
  /** The folded words by number. */
  readonly folded: readonly string[];
}

const LINE_FEED = 10;
/** The first integer of a packed mark: no letter has this number in four bytes. */
const SYMBOL = -1;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

/** The columns of {@link Tokens} while they grow, in one piece of memory: many small ones cost more than they hold. */
class TokenColumns {
  start: Int32Array;
  end: Int32Array;
  word: Int32Array;
  shape: Uint16Array;
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

type Columns = [start: Int32Array, end: Int32Array, word: Int32Array, shape: Uint16Array];

function columnsOf(room: number): Columns {
  const bytes = room * Int32Array.BYTES_PER_ELEMENT;
  const memory = new ArrayBuffer(3 * bytes + room * Uint16Array.BYTES_PER_ELEMENT);
  const column = (k: number): Int32Array => new Int32Array(memory, k * bytes, room);
  return [column(0), column(1), column(2), new Uint16Array(memory, 3 * bytes, room)];
}

/** A text that is being cut, and where its tokens go. */
interface Cutting {
  readonly text: string;
  /** Its code units, and perhaps more. */
  readonly units: Uint16Array;
  readonly vocabulary: Vocabulary;
  readonly columns: TokenColumns;
}

/** Cuts the whole text into tokens. Linear in its length. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  vocabulary.trim();
  // A Vietnamese word and the space behind it take some four code units.
  const columns = new TokenColumns(Math.ceil(text.length / 3) + 16);
  cut({ text, units: unitsOf(text), vocabulary, columns });
  const { count, start, end, word, shape } = columns;
  return { text, count, start, end, word, shape, folded: vocabulary.folded };
}

/** The folded form of a token. */
export function foldedAt(tokens: Tokens, i: number): string {
  return tokens.folded[tokens.word[i] ?? 0] ?? '';
}

function cut(cutting: Cutting): void {
  const { text, units, vocabulary, columns } = cutting;
  const { length } = text;
  const { looks } = vocabulary;
  // At hand here: to ask classOf for each letter would make cutting take a tenth longer.
  const classes = KNOWN_CLASSES;
  let context: number = Shape.LineStart;
  for (let at = 0; at < length; ) {
    const from = at;
    const code = units[from] ?? 0;
    let kind = classes[code] ?? 0;
    if (kind === 0) kind = classOf(code);
    at += 1;
    if (kind === CharClass.Space) {
      context |= code === LINE_FEED ? Shape.LineStart : Shape.SpaceBefore;
      continue;
    }
    if (kind === CharClass.Invisible) continue;
    let first = SYMBOL;
    let last = code;
    let packed = true;
    if (kind === CharClass.Symbol) {
      if (isHighSurrogate(code) && isLowSurrogate(units[at] ?? 0)) {
        last = (code << 16) | (units[at] ?? 0);
        at += 1;
      }
    } else {
      const numbers = kind === CharClass.Letter ? LETTER_NUMBERS : DIGIT_NUMBERS;
      first = fourAt(numbers, units, from);
      last = 0;
      let end = from + bytesOf(first);
      if (end === from + 4) {
        last = fourAt(numbers, units, end);
        end += bytesOf(last);
      }
      at = ENDS[units[end] ?? 0] === 0 ? endOf(units, Math.max(at, end), length, kind) : end;
      packed = at === end;
    }
    let look = packed ? looks.findPacked(first, last) : looks.find(units, from, at);
    if (look < 0) {
      const learnt = vocabulary.learn(text, from, at);
      look = packed ? looks.addPacked(first, last, learnt) : looks.add(units, from, at, learnt);
    }
    const glued = looks.cutAt(look);
    if (glued > 0) pushParts(cutting, from, from + glued, at, context);
    else columns.push(from, at, looks.wordAt(look), looks.shapeAt(look) | context);
    context = 0;
  }
}

/** Two words that stand glued together. */
function pushParts(cutting: Cutting, from: number, middle: number, to: number, context: number): void {
  push(cutting, from, middle, context);
  push(cutting, middle, to, 0);
}

function push(cutting: Cutting, from: number, to: number, context: number): void {
  const { text, units, vocabulary, columns } = cutting;
  const { looks } = vocabulary;
  const known = looks.find(units, from, to);
  const look = known < 0 ? looks.add(units, from, to, vocabulary.learn(text, from, to)) : known;
  const length = looks.cutAt(look);
  if (length > 0) pushParts(cutting, from, from + length, to, context);
  else columns.push(from, to, looks.wordAt(look), looks.shapeAt(look) | context);
}

/** Where a word or number ends that has its common letters or digits before `from`. */
function endOf(units: Uint16Array, from: number, length: number, kind: number): number {
  let at = from;
  for (; at < length; at += 1) {
    const unit = units[at] ?? 0;
    const next = KNOWN_CLASSES[unit] || classOf(unit);
    if (next !== CharClass.Digit && (next !== CharClass.Letter || kind === CharClass.Digit)) break;
  }
  if (at >= length || !isInsideWord(units[at] ?? 0)) return at;
  return kind === CharClass.Letter ? endOfMarkedWord(units, at, length) : endOfNumber(units, at, length);
}

function isInsideWord(code: number): boolean {
  return code === APOSTROPHE || code === RIGHT_QUOTE || classOf(code) === CharClass.Invisible;
}

/**
 * The end of a word from its first apostrophe or invisible character on: letters,
 * digits and invisible characters; an apostrophe only between letters.
 */
function endOfMarkedWord(units: Uint16Array, from: number, length: number): number {
  let at = from;
  let end = at;
  while (at < length) {
    const code = units[at] ?? 0;
    const kind = classOf(code);
    if (kind === CharClass.Letter || kind === CharClass.Digit) end = at + 1;
    else if (code === APOSTROPHE || code === RIGHT_QUOTE) {
      if (end !== at || at + 1 >= length || classOf(units[at + 1] ?? 0) !== CharClass.Letter) break;
    } else if (kind !== CharClass.Invisible) break;
    at += 1;
  }
  return end;
}

/** The end of a number from its first invisible character on: digits, and invisible characters between them. */
function endOfNumber(units: Uint16Array, from: number, length: number): number {
  let end = from;
  for (let at = from; at < length; at += 1) {
    const kind = classOf(units[at] ?? 0);
    if (kind === CharClass.Digit) end = at + 1;
    else if (kind !== CharClass.Invisible) break;
  }
  return end;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
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
