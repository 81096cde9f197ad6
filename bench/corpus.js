import { readdirSync, readFileSync } from 'node:fs';

/** Lengths of pages in code units: those of real dumps, from a short report to a page with all its menus. */
const SHORTEST = 2000;
const LONGEST = 20_000;
/** How much of a page is its article, and how much of that tells no fact. */
const BODY = 0.73;
const PLAIN = 0.7;

/**
 * Pages made of the Vietnamese fixtures, no two alike, of so many bytes in all:
 * lines around one article, paragraphs of others, with other small numbers. The
 * fixtures hold more facts a line than real pages, so paragraphs without any
 * stand between. The same seed makes the same pages.
 */
export function corpus(bytes, seed = 1) {
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  const { telling, plain, around } = parts();
  const pages = [];
  for (let made = 0; made < bytes; ) {
    const length = SHORTEST * (LONGEST / SHORTEST) ** random();
    const furniture = linesUpTo(length * (1 - BODY), () => pick(around));
    const body = linesUpTo(length * BODY, () => varied(pick(random() < PLAIN ? plain : telling), random));
    const half = furniture.length >> 1;
    const page = [...furniture.slice(0, half), '', ...body, '', ...furniture.slice(half)].join('\n');
    pages.push(page);
    made += Buffer.byteLength(page);
  }
  return pages;
}

function linesUpTo(length, next) {
  const lines = [];
  for (let size = 0; size < length; ) {
    const line = next();
    lines.push(line);
    size += line.length;
  }
  return lines;
}

/** Paragraphs with and without facts, and the lines around them. */
function parts() {
  const folder = new URL('../fixtures/', import.meta.url);
  const found = { telling: [], plain: [], around: [] };
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.expected.json') || name.startsWith('english-')) continue;
    const document = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const lines = readFileSync(new URL(name.replace('.expected.json', '.txt'), folder), 'utf8').split('\n');
    const facts = [
      document.events,
      document.progress,
      document.speakers.flatMap(({ statements }) => statements),
    ];
    const told = new Set(facts.flat().map(({ span }) => span.line));
    for (const { span, text } of document.article.paragraphs) {
      (told.has(span.line) ? found.telling : found.plain).push(text);
    }
    for (const { span, lines: count } of document.removed) {
      found.around.push(...lines.slice(span.line - 1, span.line - 1 + count));
    }
  }
  return found;
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
