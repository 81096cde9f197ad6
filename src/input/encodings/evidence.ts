import { normal } from '../../text/normal.js';
import { isSyllable } from '../../text/syllable.js';

/** How far the words of a text that hold more than ASCII are Vietnamese. */
export interface Evidence {
  /** The share of them that are spelt like Vietnamese syllables. */
  readonly share: number;
  /** How many different ones are. */
  readonly distinct: number;
}

const BETWEEN = /[\s\x21-\x40\x5b-\x60\x7b-\x7e\u00A0«»·–—‘’“”…]+/u;
const BEYOND_ASCII = /\P{ASCII}/u;

/** Reads the evidence in a text. Linear in its length. */
export function evidenceOf(text: string): Evidence {
  const syllables = new Set<string>();
  let marked = 0;
  let valid = 0;
  for (const word of normal(text.toLowerCase()).split(BETWEEN)) {
    if (!BEYOND_ASCII.test(word)) continue;
    marked += 1;
    if (!isSyllable(word)) continue;
    valid += 1;
    syllables.add(word);
  }
  return { share: marked === 0 ? 0 : valid / marked, distinct: syllables.size };
}

const LONGEST_WORD = 40;
const STRETCHES = 16;
const ENOUGH = 240;

/** Words of a text that hold more than ASCII, from all over it and not too many, with spaces between them. */
export function markedWords(text: string): string {
  const words: string[] = [];
  const step = Math.max(1, Math.floor(text.length / STRETCHES));
  for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
    const end = stretch === STRETCHES - 1 ? text.length : (stretch + 1) * step;
    const some: string[] = [];
    for (let at = stretch * step; at < end && some.length < ENOUGH / STRETCHES; at += 1) {
      if (text.charCodeAt(at) < 0x80) continue;
      const [from, to] = [wordStart(text, at), wordEnd(text, at)];
      some.push(text.slice(from, to));
      at = to;
    }
    words.push(...some);
  }
  return words.join(' ');
}

function wordStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_WORD && text.charCodeAt(from - 1) > 0x20) from -= 1;
  return from;
}

function wordEnd(text: string, at: number): number {
  let to = at + 1;
  while (to < text.length && to - at < LONGEST_WORD && text.charCodeAt(to) > 0x20) to += 1;
  return to;
}
