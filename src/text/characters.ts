import { isInvisible } from './invisible.js';

/**
 * Character classes over UTF-16 code units. JavaScript's \b and \w end words at
 * Vietnamese letters, so the project decides for itself what a letter is.
 */
export const CharClass = {
  Space: 1,
  Letter: 2,
  Digit: 3,
  /** Shown as nothing: soft hyphen, zero-width space and joiners, word joiner, signs of the reading direction, BOM. */
  Invisible: 4,
  Symbol: 5,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const ANY_LETTER = /\p{L}|\p{M}/u;

/** The class of each code unit met so far; 0 for those not met yet, which {@link classOf} tells. */
export const KNOWN_CLASSES = new Uint8Array(0x10000);

function classOfAscii(code: number): CharClass {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return CharClass.Letter;
  if (code >= 48 && code <= 57) return CharClass.Digit;
  if (code === 32 || (code >= 9 && code <= 13)) return CharClass.Space;
  return CharClass.Symbol;
}

function isSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The class of one UTF-16 code unit. Halves of surrogate pairs are symbols. */
export function classOf(code: number): CharClass {
  const known = KNOWN_CLASSES[code] ?? 0;
  if (known !== 0) return known as CharClass;
  const found = readClass(code);
  KNOWN_CLASSES[code] = found;
  return found;
}

function readClass(code: number): CharClass {
  if (code < 128) return classOfAscii(code);
  if (isSpace(code)) return CharClass.Space;
  if (isInvisible(code)) return CharClass.Invisible;
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.Symbol;
  return ANY_LETTER.test(String.fromCharCode(code)) ? CharClass.Letter : CharClass.Symbol;
}

/** Whether each code unit met so far is a small letter: 1 yes, 2 no, 0 for those not met yet. */
const KNOWN_SMALL = new Uint8Array(0x10000);

/** Whether a UTF-16 code unit is a small letter; NaN is none. */
export function isSmall(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const known = KNOWN_SMALL[code] ?? 2;
  if (known !== 0) return known === 1;
  const letter = String.fromCharCode(code);
  const small = letter !== letter.toUpperCase();
  KNOWN_SMALL[code] = small ? 1 : 2;
  return small;
}
