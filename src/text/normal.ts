/** No writing has so many marks in a row (Unicode's stream-safe format, UAX #15). */
const MANY_MARKS = /\p{M}{31}/u;
const PIECES = /\P{M}*\p{M}{1,30}|\P{M}+/gu;
const MANY = 30;

/**
 * A text in a Unicode normal form, in time that grows with its length: marks
 * are sorted by pairs, so a run of a hundred thousand of them would take
 * seconds. Such a run is sorted in pieces.
 */
export function normal(text: string, form: 'NFC' | 'NFD' = 'NFC'): string {
  if (text.length <= MANY || !MANY_MARKS.test(text)) return text.normalize(form);
  return (text.match(PIECES) ?? []).map((piece) => piece.normalize(form)).join('');
}
