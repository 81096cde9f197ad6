import { fold } from './fold.js';
import { glueBreak, isSyllable } from './syllable.js';

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
} as const;

/** What is known of a word as written, whatever stands around it. */
export interface Look {
  /** The number of the folded form. */
  readonly word: number;
  /** {@link Shape} bits. */
  readonly shape: number;
  /** Where two glued words part, in code units of the raw word, or -1. */
  readonly cut: number;
}

const DIGIT = /\p{Nd}/u;
/** "out of130": the space between the two was lost with a tag. */
const OF_NUMBER = /^of\d{1,4}$/u;

/** A bound on what is remembered of words that the lexicon does not know. */
const MOST_WORDS = 200_000;

/**
 * Numbers for folded words, so that the pipeline compares integers. Words of
 * the lexicon come first; others are remembered as they are met, because
 * folding a word costs far more than looking it up. What number a stranger gets
 * depends on what was read before, but only equality of numbers is ever used.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #looks = new Map<string, Look>();
  #lexicon = 0;

  /** The number of a folded word, given one now if it has none. Numbers start at 1. */
  add(folded: string): number {
    const known = this.#ids.get(folded);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(folded, id);
    return id;
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
    return [...this.#ids.keys()].slice(0, this.#lexicon);
  }

  /** Whether a number belongs to a word of the lexicon. */
  isLexical(id: number): boolean {
    return id <= this.#lexicon;
  }

  /** To be called between documents: forgets strangers when there are too many. */
  trim(): void {
    if (this.#ids.size - this.#lexicon < MOST_WORDS && this.#looks.size < 2 * MOST_WORDS) return;
    const kept = [...this.#ids].slice(0, this.#lexicon);
    this.#ids.clear();
    this.#looks.clear();
    for (const [folded, id] of kept) this.#ids.set(folded, id);
  }

  look(raw: string, kind: number): Look {
    const seen = this.#looks.get(raw);
    if (seen !== undefined) return seen;
    const folded = fold(raw);
    const known = this.#ids.get(folded);
    // While the lexicon is being built every word is new, and none is glued.
    const stranger = kind === Shape.Word && known === undefined && this.#lexicon > 0;
    const cut = stranger && raw.length === folded.length ? breakOf(folded) : -1;
    const look: Look = {
      word: known ?? this.add(folded),
      shape: kind === Shape.Word ? shapeOfWord(raw, folded) : kind,
      cut,
    };
    this.#looks.set(raw, look);
    return look;
  }
}

function shapeOfWord(raw: string, folded: string): number {
  const plain = raw.normalize('NFC');
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
