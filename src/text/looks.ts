/** Slots for words as written: a power of two, kept at most half full. */
const FEWEST_SLOTS = 1 << 13;
/**
 * A word stands at most so many slots behind the one that its hash leads to, and
 * is forgotten where there is no place for it: a page whose words were made to
 * have one hash costs a little more for each word, and no more than that.
 */
const MOST_STEPS = 32;

/**
 * What stands in a slot: the number of the folded word, 0 in free slots; the
 * letters of a packed word, or where those of another one are and how many; the
 * shape and the cut.
 */
const FIELDS = 4;
const WORD = 0;
const FIRST = 1;
const LAST = 2;
const LETTERS = FIRST;
const LENGTH = LAST;
const SHAPE = 3;
/** The bits of the shape; what is above them is one more than the cut, and the highest bit tells that a word is not packed. */
const CUT = 16;
const SHAPES = (1 << CUT) - 1;
const CUTS = 0x7fff;
const UNPACKED = 1 << 31;

/**
 * Words as written, and what is known of each whatever stands around it: found
 * by their letters, without cutting them out of the text. All in one table of
 * integers, because each word of a text is looked up once. Words of up to eight
 * common letters, numbers and marks come packed into two integers, which no two
 * of them share.
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

  /** Where a packed word stands in the table, or a number below 0. */
  findPacked(first: number, last: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let at = placeOfPacked(first, last) & mask;
    for (let step = 0; step < MOST_STEPS && table[at + WORD] !== 0; step += 1, at = (at + FIELDS) & mask) {
      if (table[at + FIRST] === first && table[at + LAST] === last && isPacked(table[at + SHAPE] ?? 0))
        return at;
    }
    return -1;
  }

  /** Where a word that cannot be packed stands in the table, or a number below 0. */
  find(units: Uint16Array, from: number, to: number): number {
    const table = this.#table;
    const letters = this.#letters;
    const mask = table.length - 1;
    const length = to - from;
    let at = placeOf(hashOf(units, from, to)) & mask;
    for (let step = 0; step < MOST_STEPS && table[at + WORD] !== 0; step += 1, at = (at + FIELDS) & mask) {
      if (table[at + LENGTH] !== length || isPacked(table[at + SHAPE] ?? 0)) continue;
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

  /** Remembers a packed word that is not there yet. Gives where it stands. */
  addPacked(first: number, last: number, { word, shape, cut }: Look): number {
    this.#makeRoom();
    return this.#put(placeOfPacked(first, last), [word, first, last, shape | ((cut + 1) << CUT)]);
  }

  /** Remembers a word that cannot be packed and is not there yet. Gives where it stands. */
  add(units: Uint16Array, from: number, to: number, { word, shape, cut }: Look): number {
    this.#makeRoom();
    const length = to - from;
    const letters = this.#written;
    while (letters + length > this.#letters.length) this.#letters = twice(this.#letters);
    this.#letters.set(units.subarray(from, to), letters);
    this.#written += length;
    const look = shape | ((cut + 1) << CUT) | UNPACKED;
    return this.#put(placeOf(hashOf(units, from, to)), [word, letters, length, look]);
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
    return (((this.#table[at + SHAPE] ?? 0) >> CUT) & CUTS) - 1;
  }

  #makeRoom(): void {
    this.#added += 1;
    if ((this.#held + 1) * 2 * FIELDS > this.#table.length) this.#grow();
  }

  /** Puts a word into the first free slot from a place on, or into that of a word that has to make room. */
  #put(place: number, fields: readonly [number, number, number, number] | Int32Array): number {
    const mask = this.#table.length - 1;
    const first = place & mask;
    let at = first;
    let step = 0;
    while (step < MOST_STEPS && this.#table[at + WORD] !== 0) {
      step += 1;
      at = (at + FIELDS) & mask;
    }
    if (step === MOST_STEPS) at = first;
    else this.#held += 1;
    this.#table.set(fields, at);
    return at;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    this.#held = 0;
    for (let at = 0; at < old.length; at += FIELDS) {
      if (old[at + WORD] === 0) continue;
      const fields = old.subarray(at, at + FIELDS);
      const { [FIRST]: first = 0, [LAST]: last = 0, [SHAPE]: shape = 0 } = fields;
      const place = isPacked(shape)
        ? placeOfPacked(first, last)
        : placeOf(hashOf(this.#letters, first, first + last));
      this.#put(place, fields);
    }
  }
}

/** What is known of a word as written. */
export interface Look {
  /** The number of its folded form. */
  readonly word: number;
  readonly shape: number;
  /** Where two glued words part, in code units, or -1. */
  readonly cut: number;
}

function isPacked(shape: number): boolean {
  return (shape & UNPACKED) === 0;
}

/** What a word that cannot be packed is found by. */
export function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = (Math.imul(hash, 31) + (units[i] ?? 0)) | 0;
  return hash;
}

/** The first integer of the slot that a hash leads to, in a table without end. */
function placeOf(hash: number): number {
  return Math.imul(Math.imul(hash, 0x9e3779b1) >>> 8, FIELDS);
}

/** The same for a packed word: all its letters weigh on the last bits. */
export function placeOfPacked(first: number, last: number): number {
  const hash = (Math.imul(first, 0x9e3779b1) + Math.imul(last, 0x85ebca6b)) | 0;
  // A product that need not fit into an integer would be reckoned in floating point.
  return Math.imul(hash ^ (hash >>> 16), FIELDS);
}

function twice(letters: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(letters.length * 2);
  larger.set(letters);
  return larger;
}
