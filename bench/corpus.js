import { fixtures } from './measure.js';

/** Lengths of pages in code units: those of real dumps, from a short report to a page with all its menus. */
const SHORTEST = 2000;
const LONGEST = 20_000;
const FURNITURE_LINES = 12;
const PROSE_LINE = 120;

/**
 * Pages made of the fixtures, no two alike, of so many bytes in all: the head
 * of one, paragraphs of several, the foot of another, with other small numbers.
 * The same seed makes the same pages.
 */
export function corpus(bytes, seed = 1) {
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  const dumps = fixtures().map((text) => text.split('\n'));
  const paragraphs = dumps.flat().filter((line) => line.length >= PROSE_LINE);
  const pages = [];
  for (let made = 0; made < bytes; ) {
    const length = SHORTEST * (LONGEST / SHORTEST) ** random();
    const lines = [...pick(dumps).slice(0, FURNITURE_LINES)];
    const foot = pick(dumps).slice(-FURNITURE_LINES);
    for (let size = lines.join().length + foot.join().length; size < length; ) {
      const paragraph = varied(pick(paragraphs), random);
      lines.push(paragraph, '');
      size += paragraph.length;
    }
    const page = [...lines, ...foot].join('\n');
    pages.push(page);
    made += Buffer.byteLength(page);
  }
  return pages;
}

/** The same words with other days, months and counts. */
function varied(paragraph, random) {
  return paragraph.replace(/(?<!\d)\d{1,2}(?!\d)/gu, () => String(1 + Math.floor(random() * 12)));
}

/** Numbers from 0 to 1 (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
