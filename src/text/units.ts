/** A text is copied here to be read: a number from an array is had far sooner than a code unit from a string. */
let shared = new Uint16Array(1 << 16);
/** So many code units behind a text are 0: whoever reads some at once meets nothing of the text before. */
const MARGIN = 8;
/** Longer texts get memory of their own, which is not kept. */
const LONGEST_KEPT = 1 << 22;

const IS_BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/**
 * The UTF-16 code units of a text, in an array that is longer. To be read
 * before the next text is asked for, which stands in the same memory.
 */
export function unitsOf(text: string): Uint16Array {
  const units = text.length + MARGIN <= shared.length ? shared : new Uint16Array(text.length * 2 + MARGIN);
  if (units.length <= LONGEST_KEPT) shared = units;
  const bytes = Buffer.from(units.buffer, 0, text.length * 2);
  bytes.write(text, 'utf16le');
  if (IS_BIG_ENDIAN) bytes.swap16();
  units.fill(0, text.length, text.length + MARGIN);
  return units;
}
