import { CharClass, classOf } from './characters.js';
import { fold } from './fold.js';
import { type Look, Looks } from './looks.js';
import { normal } from './normal.js';
import { glueBreak, isSyllable } from './syllable.js';
import { isTidy } from './tidy.js';

/** What a word or number looks like, and where it stands, as bits of one integer. */
export const Shape = {
  Word: 1,
  Number: 2,
  Symbol: 4,
  /** Begins with a capital letter. */
  Capital: 8,
  /** Two letters or more, all capital. */
  AllCaps: 16,
  /** Letters and digits in one: G20, AMM53. */
  Mixed: 32,
  /** White space stands before it. */
  SpaceBefore: 64,
  /** First token of a line. */
  LineStart: 128,
  /** Spelt like a Vietnamese syllable. */
  Syllable: 256,
  /** A mark that can end a sentence. */
  Stop: 512,
  Comma: 1024,
  /** A hyphen or a dash of any length. */
  Dash: 2048,
  /** A mark that can open or close a quotation. */
  Quote: 4096,
  /** A number that holds invisible characters: its digits are those of its folded form. */
  Veiled: 8192,
  /** Is not printed as it stands: holds a letter or a mark that is composed anew, or is invisible. */
  Untidy: 16384,
  /** A number of four digits that can be the year of anything told in the news. */
  Year: 32768,
} as const;

/** How many bits stand below some of {@link Shape}: shifted by so many, each counts as one. */
export const BitsBelow = {
  Number: 1,
  Symbol: 2,
  Capital: 3,
} as const;

/** What a mark can do, by its folded form: all dashes are one. */
const MARKS: ReadonlyMap<string, number> = new Map(
  [
    { marks: '.!?…', shape: Shape.Stop },
    { marks: ',', shape: Shape.Comma },
    { marks: '-', shape: Shape.Dash },
    { marks: '"«»“”„', shape: Shape.Quote },
  ].flatMap(({ marks, shape }) => [...marks].map((mark) => [mark, shape] as const)),
);
const DIGIT = /\p{Nd}/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** "out of130": the space between the two was lost with a tag. */
const OF_NUMBER = /^of\d{1,4}$/u;

/** What is longer, in code units, is no word of any language: to fold ten million letters costs far more than to see that they are the same. */
const LONGEST_READ = 1024;

/** A bound on what is remembered of words that the lexicon does not know. */
const MOST_WORDS = 50_000;
/** The same for their code units: a word may be as long as a text. */
const MOST_LETTERS = 1 << 22;

/**
 * Numbers for folded words, so that the pipeline compares integers. Words of
 * the lexicon come first; others are remembered as they are met, because
 * folding a word costs far more than looking it up. What number a stranger gets
 * depends on what was read before, but only equality of numbers is ever used.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  #folded: string[] = [''];
  #looks = new Looks();
  #lexicon = 0;
  #letters = 0;

  /** The number of a folded word, given one now if it has none. Numbers start at 1. */
  add(folded: string): number {
    const known = this.#ids.get(folded);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(folded, id);
    this.#folded.push(folded);
    this.#letters += folded.length;
    return id;
  }

  /**
   * The folded words by number; there is no word 0. What a page was given stays
   * true for its numbers, whatever is forgotten later.
   */
  get folded(): readonly string[] {
    return this.#folded;
  }

  /** The number of a word as written, or 0 if it was never met. */
  find(word: string): number {
    return this.#ids.get(fold(word)) ?? 0;
  }

  /** Ends the lexicon: all words added so far stay for good. */
  seal(): void {
    this.#lexicon = this.#ids.size;
  }

  /** The words of the lexicon by number, from 1 on. */
  lexicon(): string[] {
    return this.#folded.slice(1, this.#lexicon + 1);
  }

  /** The largest number of a word of the lexicon. */
  get lexical(): number {
    return this.#lexicon;
  }

  /** To be called before a text is cut: forgets strangers when there are too many. */
  trim(): void {
    const few = this.#ids.size - this.#lexicon < MOST_WORDS && this.#looks.added < 2 * MOST_WORDS;
    if (few && this.#letters < MOST_LETTERS) return;
    const kept = this.lexicon();
    this.#letters = 0;
    this.#ids.clear();
    this.#folded = [''];
    this.#looks = new Looks();
    for (const word of kept) this.add(word);
  }

  /** What is known of words as written. */
  get looks(): Looks {
    return this.#looks;
  }

  /** What there is to know of the word, number or symbol that stands in `text` from `from` to `to`. */
  learn(text: string, from: number, to: number): Look {
    const kind = kindOf(text.charCodeAt(from));
    const whole = to - from <= LONGEST_READ;
    const raw = detached(text, from, whole ? to : from + LONGEST_READ);
    const folded = whole ? fold(raw) : `${fold(raw)}${rest(text, from + LONGEST_READ, to)}`;
    const known = this.#ids.get(folded);
    // While the lexicon is being built every word is new, and none is glued.
    const stranger =
      whole && kind === Shape.Word && (known ?? this.#lexicon + 1) > this.#lexicon && this.#lexicon > 0;
    const cut = stranger && raw.length === folded.length ? breakOf(folded) : -1;
    const shape = kind === Shape.Word ? shapeOfWord(raw, folded) : kind | shapeOfOther(kind, raw, folded);
    const printed = whole && isTidy(raw, 0, raw.length) ? shape : shape | Shape.Untidy;
    return { word: known ?? this.add(folded), shape: printed, cut };
  }
}

/** What tells the rest of an endless word from others: its length and its letters. */
function rest(text: string, from: number, to: number): string {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return `…${to - from}…${hash}`;
}

/** A token is what its first character is. */
function kindOf(first: number): number {
  const kind = classOf(first);
  return kind === CharClass.Letter ? Shape.Word : kind === CharClass.Digit ? Shape.Number : Shape.Symbol;
}

const SHORT = 13;

/** A stretch of a text as a string of its own: the engine would keep the whole text for a longer slice. */
function detached(text: string, from: number, to: number): string {
  if (to - from < SHORT) return text.slice(from, to);
  let copy = '';
  for (let at = from; at < to; at += SHORT - 1) copy += text.slice(at, Math.min(to, at + SHORT - 1));
  return copy;
}

function shapeOfOther(kind: number, raw: string, folded: string): number {
  if (kind !== Shape.Number) return MARKS.get(folded) ?? 0;
  return (raw === folded ? 0 : Shape.Veiled) | (YEAR.test(folded) ? Shape.Year : 0);
}

function shapeOfWord(raw: string, folded: string): number {
  const plain = normal(raw);
  let shape: number = Shape.Word;
  const first = plain.slice(0, 1);
  if (first !== first.toLowerCase()) {
    shape |= Shape.Capital;
    if (plain.length > 1 && plain === plain.toUpperCase()) shape |= Shape.AllCaps;
  }
  if (DIGIT.test(plain)) shape |= Shape.Mixed;
  return isSyllable(folded) ? shape | Shape.Syllable : shape;
}

/** Where two glued words, or "of" and a number, part; -1 for one word. */
function breakOf(folded: string): number {
  return OF_NUMBER.test(folded) ? 'of'.length : glueBreak(folded);
}
