/** Small sets of words: their numbers in ascending order. A name has a handful, for which a Set costs more to make than to read. */
export type Words = readonly number[];

export const NO_WORDS: Words = [];

/** Puts a word where it belongs, unless it is there. Gives the list, a new one where there was none. */
export function withWord(words: number[] | null, word: number): number[] {
  if (words === null) return [word];
  let at = words.length;
  while (at > 0 && (words[at - 1] ?? 0) > word) at -= 1;
  if (at > 0 && words[at - 1] === word) return words;
  words.push(word);
  for (let i = words.length - 1; i > at; i -= 1) words[i] = words[i - 1] ?? 0;
  words[at] = word;
  return words;
}

/** How many words two sets share. */
export function sharedWords(one: Words, two: Words): number {
  let shared = 0;
  let k = 0;
  for (let i = 0; i < one.length; i += 1) {
    const word = one[i] ?? 0;
    while (k < two.length && (two[k] ?? 0) < word) k += 1;
    if (k < two.length && two[k] === word) shared += 1;
  }
  return shared;
}
