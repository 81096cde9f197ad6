import type { PhraseTable } from '../../text/lexicon.js';
import type { NumeralWord } from '../../text/numerals.js';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const SMALL_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];

/** Words that numbers are written with; those below a hundred as wholes: "twenty-four". */
export const numeralWords = (): PhraseTable<NumeralWord> => [
  ...UNITS.map((word, k) => [word, { value: k + 1, role: 'digit' }] as const),
  ...TEENS.map((word, k) => [word, { value: k + 10, role: 'digit' }] as const),
  ...TENS.flatMap((ten, k) => [
    [ten, { value: 20 + 10 * k, role: 'digit' }] as const,
    ...UNITS.map(
      (unit, n) => [`${ten}-${unit} | ${ten} ${unit}`, { value: 21 + 10 * k + n, role: 'digit' }] as const,
    ),
  ]),
  ['hundred', { value: 100, role: 'times' }],
  ['thousand', { value: 1000, role: 'times' }],
  ['and', { value: 0, role: 'filler' }],
];

/** first … ninety-ninth. */
export const ordinalWords = (): PhraseTable<number> => [
  ...SMALL_ORDINALS.map((word, k) => [word, k + 1] as const),
  ...TENS.flatMap((ten, k) => [
    [`${ten.slice(0, -1)}ieth`, 20 + 10 * k] as const,
    ...SMALL_ORDINALS.slice(0, 9).map(
      (unit, n) => [`${ten}-${unit} | ${ten} ${unit}`, 21 + 10 * k + n] as const,
    ),
  ]),
];
