import type { PhraseTable } from '../../text/lexicon.js';
import type { NumeralWord } from '../../text/numerals.js';

const digit = (value: number): NumeralWord => ({ value, role: 'digit' });
const unit = (value: number): NumeralWord => ({ value, role: 'unit' });
const times = (value: number): NumeralWord => ({ value, role: 'times' });

/** Words that numbers are written with. */
export const numeralWords: PhraseTable<NumeralWord> = [
  ['một', digit(1)],
  ['hai', digit(2)],
  ['ba', digit(3)],
  ['bốn', digit(4)],
  ['năm', digit(5)],
  ['sáu', digit(6)],
  ['bảy | bẩy', digit(7)],
  ['tám', digit(8)],
  ['chín', digit(9)],
  ['mốt', unit(1)],
  ['tư', unit(4)],
  ['lăm | nhăm', unit(5)],
  ['mười', { value: 10, role: 'ten' }],
  ['mươi', times(10)],
  ['trăm', times(100)],
  ['nghìn | ngàn', times(1000)],
  ['linh | lẻ', { value: 0, role: 'filler' }],
];
