import { withoutInvisible } from './invisible.js';
import { normal } from './normal.js';

/**
 * Folding for matching only: two spellings that a Vietnamese reader takes for
 * the same word fold to the same string. What is printed is never folded.
 */

/** The tone may stand on either vowel of an open oa, oe, uy: hoà = hòa, uỷ = ủy. */
const TONE_LATE: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** A final i and y are free after these consonants: kĩ = kỹ, tỉ = tỷ, hi = hy. */
const FREE_VOWEL = /^[hklmst][iìíỉĩị]$/u;
const I_TO_Y: Readonly<Record<string, string>> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

const DASH = /^[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]$/u;

/** Folds one word or symbol: NFC, lower case, no invisible characters, tone position, i/y, Ð, dashes. */
export function fold(word: string): string {
  let folded = withoutInvisible(normal(word)).toLowerCase().replaceAll('ð', 'đ');
  const late = TONE_LATE[folded.slice(-2)];
  if (late !== undefined) folded = folded.slice(0, -2) + late;
  else if (folded.length === 2 && FREE_VOWEL.test(folded)) {
    folded = folded.slice(0, 1) + (I_TO_Y[folded.slice(1)] ?? '');
  } else if (folded.length === 1 && DASH.test(folded)) folded = '-';
  return folded;
}
