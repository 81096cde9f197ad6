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
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly word: readonly number[];
  /** {@link Shape} bits. */
  readonly shape: readonly number[];
}

const LINE_FEED = 10;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

/** Cuts the whole text into tokens. Linear in its length. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const word: number[] = [];
  const shape: number[] = [];

  const push = (from: number, to: number, kind: number, context: number): void => {
    const look = vocabulary.look(text.slice(from, to), kind);
    if (look.cut > 0) {
      push(from, from + look.cut, kind, context);
      push(from + look.cut, to, kind, 0);
      return;
    }
    start.push(from);
    end.push(to);
    word.push(look.word);
    shape.push(look.shape | context);
  };

  vocabulary.trim();
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
      push(from, at, Shape.Word, context);
    } else if (kind === CharClass.Digit) {
      at += 1;
      while (at < text.length && classOf(text.charCodeAt(at)) === CharClass.Digit) at += 1;
      push(from, at, Shape.Number, context);
    } else {
      at += isHighSurrogate(code) && at + 1 < text.length ? 2 : 1;
      push(from, at, Shape.Symbol, context);
    }
    context = 0;
  }
  return { text, count: start.length, start, end, word, shape };
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
