import type { Page } from '../page.js';
import { codeAt, lengthAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';

/** How a line ends, closing quotation marks and brackets aside. */
export const Ending = { None: 0, Stop: 1, Question: 2, Ellipsis: 3, Colon: 4, Comma: 5 } as const;
export type Ending = (typeof Ending)[keyof typeof Ending];

/** What a line holds, as bits: a rule that is about one of these need not look at lines without it. */
export const Sign = {
  /** The first word, or a figure or mark before it, begins furniture. */
  Furniture: 1,
  /** The first word, or a figure or mark before it, begins the label of a line. */
  Label: 2,
  /** What speaks for the page or tells of a picture. */
  Wording: 4,
  /** No word, or nothing but a figure with a letter ("x5") or a time ("5:02 pm"). */
  Figures: 8,
  /** The first token is a symbol. */
  Mark: 16,
  /** © or ®. */
  Reserved: 32,
  /** An @, two slashes, or "www". */
  Address: 64,
  /** ›, » or >, as between the entries of a path through menus. */
  Arrow: 128,
  /** [ */
  Bracket: 256,
  /** A mark that can end a sentence. */
  Stop: 512,
  /** Two numbers or more, and a bracket that closes with the line. */
  Dated: 1024,
  /** A few words and one number. */
  Counted: 2048,
  /** { } < = or &, as in scripts and tags. */
  Code: 4096,
} as const;

/** The integers of a line's record. */
export const Field = {
  /** The line's number in the source. */
  Number: 0,
  /** Its first token. */
  From: 1,
  Words: 2,
  Numbers: 3,
  Signs: 4,
  Ending: 5,
  Key: 6,
  /** The last line of the source that it holds: it may be one paragraph cut to a width. */
  Last: 7,
} as const;
/** How many they are. */
export const FIELDS = 8;

/** What can be seen of one line that is not empty, without the others. */
export interface LineFacts extends TokenRange {
  /** Position among the lines that are not empty. */
  readonly index: number;
  /** The line's number in the source, from 1 on. */
  readonly number: number;
  /** The number of the last one that it holds: more than one where a paragraph is cut to a width. */
  readonly last: number;
  /** Empty lines between this one and the one before. */
  readonly gap: number;
  readonly words: number;
  readonly numbers: number;
  /** One of {@link Ending}. */
  readonly ending: number;
  /** {@link Sign} bits. */
  readonly signs: number;
}

/** So many lines are at hand as objects, a power of two: all of any page that people read. */
const AT_HAND = 4096;

/**
 * The lines of a page that are not empty, as one array of integers: a page may
 * have a hundred thousand, and to keep an object for each would cost more than
 * all that is read of them.
 */
export class Lines {
  readonly count: number;
  readonly #records: Int32Array;
  readonly #atHand: (LineFacts | undefined)[];

  /** @param records {@link FIELDS} integers a line, and as many behind the last, of which `From` counts */
  constructor(records: Int32Array, count: number) {
    this.count = count;
    this.#records = records;
    this.#atHand = new Array<LineFacts | undefined>(Math.min(count, AT_HAND));
  }

  /** A line by its index, or undefined where there is none. */
  at(index: number): LineFacts | undefined {
    if (index < 0 || index >= this.count) return undefined;
    const place = index & (AT_HAND - 1);
    const known = this.#atHand[place];
    if (known !== undefined && known.index === index) return known;
    const line = this.#read(index);
    this.#atHand[place] = line;
    return line;
  }

  /** The tokens of a line: for whoever compares it with others and needs no more of them. */
  range(index: number): TokenRange {
    const at = index * FIELDS + Field.From;
    return { from: this.#records[at] ?? 0, to: this.#records[at + FIELDS] ?? 0 };
  }

  // What of a line a loop over all lines asks first.

  /** The line's number in the source. */
  firstNumber(index: number): number {
    return this.#records[index * FIELDS + Field.Number] ?? 0;
  }

  /** The number of the last line of the source that it holds. */
  lastNumber(index: number): number {
    return this.#records[index * FIELDS + Field.Last] ?? 0;
  }

  words(index: number): number {
    return this.#records[index * FIELDS + Field.Words] ?? 0;
  }

  signs(index: number): number {
    return this.#records[index * FIELDS + Field.Signs] ?? 0;
  }

  numbers(index: number): number {
    return this.#records[index * FIELDS + Field.Numbers] ?? 0;
  }

  /** A number for the sequence of words, by which repeats are looked for. */
  key(index: number): number {
    return this.#records[index * FIELDS + Field.Key] ?? 0;
  }

  #read(index: number): LineFacts {
    const records = this.#records;
    const at = index * FIELDS;
    const number = records[at + Field.Number] ?? 0;
    const above = index === 0 ? 0 : (records[at - FIELDS + Field.Last] ?? 0);
    return {
      index,
      number,
      last: records[at + Field.Last] ?? 0,
      gap: number - above - 1,
      from: records[at + Field.From] ?? 0,
      to: records[at + FIELDS + Field.From] ?? 0,
      words: records[at + Field.Words] ?? 0,
      numbers: records[at + Field.Numbers] ?? 0,
      ending: records[at + Field.Ending] ?? 0,
      signs: records[at + Field.Signs] ?? 0,
    };
  }
}

/** How many words stand from one token up to another. */
export function wordsBetween({ tokens }: Page, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i += 1) if (((tokens.shape[i] ?? 0) & Shape.Word) !== 0) words += 1;
  return words;
}

/** How many words of a line begin with a capital. */
export function capitalsIn({ tokens }: Page, { from, to }: TokenRange): number {
  let capitals = 0;
  for (let i = from; i < to; i += 1) if (((tokens.shape[i] ?? 0) & Shape.Capital) !== 0) capitals += 1;
  return capitals;
}

/** Ends of sentences inside a line, the last one included. */
export function stopsIn(page: Page, { from, to, signs }: LineFacts): number {
  const { tokens } = page;
  if ((signs & Sign.Stop) === 0) return 0;
  let stops = 0;
  for (let i = from; i < to; i += 1) {
    if (((tokens.shape[i] ?? 0) & Shape.Stop) !== 0 && endsOne(page, i, to)) stops += 1;
  }
  return stops;
}

/** {@link endsSentence}, and no full stop inside a line that only shortens a word: "Sept. 5", "No. 5". */
export function endsOne({ tokens, hits }: Page, i: number, to: number): boolean {
  return endsSentence(tokens, i, to) && (i + 1 >= to || !hits.abbreviation.startsAt(i - 1));
}

const CLOSES = 0x29;

/** Whether a line holds a number that can be a year: nothing else dates it. */
export function holdsYear({ tokens }: Page, { from, to }: LineFacts): boolean {
  for (let i = from; i < to; i += 1) {
    if (((tokens.shape[i] ?? 0) & Shape.Number) !== 0 && canBeYear(tokens, i)) return true;
  }
  return false;
}

/** Four digits that begin as those of a year do. */
function canBeYear(tokens: Tokens, i: number): boolean {
  if (lengthAt(tokens, i) !== 4) return false;
  const first = codeAt(tokens, i);
  return first === 0x31 || first === 0x32;
}

/** A mark behind which the line ends or a capital, a number or a quotation begins after white space. */
export function endsSentence(tokens: Tokens, i: number, to: number): boolean {
  if (i + 1 >= to) return true;
  const next = tokens.shape[i + 1] ?? 0;
  if ((next & Shape.SpaceBefore) === 0) return isQuoteOrCloser(codeAt(tokens, i + 1));
  const before = tokens.shape[i - 1] ?? 0;
  return !isInitial(tokens, i - 1, before) && (next & (Shape.Capital | Shape.Number | Shape.Symbol)) !== 0;
}

/** " ' ) ] “ ” ‘ ’ » */
export function isQuoteOrCloser(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === CLOSES || code === 0x5d;
  return code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2019 || code === 0xbb;
}

/** "A.", "Th.": a capital, or two letters that are no word of their own as "Mỹ" and "An" are. */
function isInitial(tokens: Tokens, i: number, shape: number): boolean {
  const length = lengthAt(tokens, i);
  if ((shape & Shape.Capital) === 0) return false;
  return length === 1 || (length === 2 && (shape & (Shape.Syllable | Shape.AllCaps)) !== Shape.Syllable);
}
