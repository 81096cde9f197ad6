/** Slots for words as written: a power of two, kept at most half full. */
const FEWEST_SLOTS = 1 << 13;
/**
 * A word stands at most so many slots behind the one that its hash leads to, and
 * is forgotten where there is no place for it: a page whose words were made to
 * have one hash costs a little more for each word, and no more than that.
 */
const MOST_STEPS = 32;

/** What stands in a slot: the number of the folded word, 0 in free slots; where the letters are; the shape and the cut. */
const FIELDS = 4;
const WORD = 0;
const LETTERS = 1;
const LENGTH = 2;
const SHAPE = 3;
/** The bits of the shape; what is above them is one more than the cut. */
const CUT = 16;
const SHAPES = (1 << CUT) - 1;

/**
 * Words as written, and what is known of each whatever stands around it: found
 * by their code units, without cutting them out of the text. All in one table of
 * integers, because each word of a text is looked up once.
 */
export class Looks {
  /** {@link FIELDS} integers a slot. */
  #table = new Int32Array(FIELDS * FEWEST_SLOTS);
  /** The code units of the words, one behind the other. */
  #letters = new Uint16Array(8 * FEWEST_SLOTS);
  #written = 0;
  #added = 0;
  #held = 0;

  /** How many words were added, those forgotten since among them. */
  get added(): number {
    return this.#added;
  }

  /** Where a word stands in the table, or a number below 0. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const table = this.#table;
    const letters = this.#letters;
    const mask = table.length - 1;
    const length = to - from;
    let at = placeOf(hash) & mask;
    for (let step = 0; step < MOST_STEPS && table[at + WORD] !== 0; step += 1, at = (at + FIELDS) & mask) {
      if (table[at + LENGTH] !== length) continue;
      let raw = table[at + LETTERS] ?? 0;
      let i = from;
      while (i < to && letters[raw] === units[i]) {
        i += 1;
        raw += 1;
      }
      if (i === to) return at;
    }
    return -1;
  }

  /** Remembers a word that is not there yet. Gives where it stands. */
  add(units: Uint16Array, from: number, to: number, word: number, shape: number, cut: number): number {
    if ((this.#held + 1) * 2 * FIELDS > this.#table.length) this.#grow();
    while (this.#written + to - from > this.#letters.length) this.#letters = twice(this.#letters);
    this.#letters.set(units.subarray(from, to), this.#written);
    const at = this.#placeFor(hashOf(units, from, to));
    if (this.#table[at + WORD] === 0) this.#held += 1;
    this.#table.set([word, this.#written, to - from, shape | ((cut + 1) << CUT)], at);
    this.#written += to - from;
    this.#added += 1;
    return at;
  }

  /** The number of the folded form. */
  wordAt(at: number): number {
    return this.#table[at + WORD] ?? 0;
  }

  /** Its shape, as bits. */
  shapeAt(at: number): number {
    return (this.#table[at + SHAPE] ?? 0) & SHAPES;
  }

  /** Where two glued words part, in code units, or -1. */
  cutAt(at: number): number {
    return ((this.#table[at + SHAPE] ?? 0) >> CUT) - 1;
  }

  /** A free slot, or that of a word that has to make room. */
  #placeFor(hash: number): number {
    const mask = this.#table.length - 1;
    const first = placeOf(hash) & mask;
    let at = first;
    for (let step = 0; step < MOST_STEPS; step += 1, at = (at + FIELDS) & mask) {
      if (this.#table[at + WORD] === 0) return at;
    }
    return first;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    this.#held = 0;
    for (let at = 0; at < old.length; at += FIELDS) {
      if (old[at + WORD] === 0) continue;
      const letters = old[at + LETTERS] ?? 0;
      const hash = hashOf(this.#letters, letters, letters + (old[at + LENGTH] ?? 0));
      const place = this.#placeFor(hash);
      if (this.#table[place + WORD] === 0) this.#held += 1;
      this.#table.set(old.subarray(at, at + FIELDS), place);
    }
  }
}

/** What a word is found by: {@link hashWith} for each code unit in turn, from 0 on. */
export function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = hashWith(hash, units[i] ?? 0);
  return hash;
}

/** The hash of some code units and one more. */
export function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The first integer of the slot that a hash leads to, in a table without end. */
function placeOf(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 8) * FIELDS;
}

function twice(letters: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(letters.length * 2);
  larger.set(letters);
  return larger;
}
