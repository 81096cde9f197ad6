import type { LanguageCode } from '../document.js';
import { CharClass, classOf } from '../text/characters.js';

/** How much prose is looked at, in code units. */
const ENOUGH = 1500;
/** How much of one line. */
const ENOUGH_OF_LINE = 500;
/** So many words that speak for one language alone end the search. */
const CLEAR_WORDS = 40;
/** How far into a page prose is looked for. */
const FARTHEST = 200_000;
/** Shorter lines are menus and headlines, in whatever language. */
const PROSE_LINE = 60;
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.08;

const PLAIN = 1;
/** Has a mark, as in many languages. */
const MARKED = 2;
/** ă đ ơ ư, all letters with a mark that only Vietnamese has, and those marks when they stand apart. */
const VIETNAMESE = 4;

/** What a letter is, by its code unit; 0 for what is none. */
const KINDS = new Uint8Array(0x1f00);
KINDS.fill(PLAIN, 0x41, 0x5b);
KINDS.fill(PLAIN, 0x61, 0x7b);
KINDS.fill(MARKED, 0xc0, 0x370);
KINDS.fill(MARKED, 0x1e00, 0x1f00);
KINDS.fill(VIETNAMESE, 0x1ea0, 0x1efa);
for (const code of [0x110, 0x111, 0x1a0, 0x1a1, 0x1af, 0x1b0, 0x309, 0x31b, 0x323]) KINDS[code] = VIETNAMESE;

function kindOf(code: number): number {
  return code < KINDS.length ? (KINDS[code] ?? 0) : 0;
}

/** The letters of the longest word that is looked up; all are plain. */
const LONGEST = 7;
/** A word of plain letters is known by a number, a digit a letter: none needs be cut out of the text. */
const LETTERS = 32;

/** Common in any English sentence, and none of them a Vietnamese syllable without its marks. */
const ENGLISH = numbersOf(
  'the of and for that with was were are his her their they from have has had which this these would will been said says not its by as ' +
    'between under also other than more most after before into over about through while who it is at be she we our on',
);

/** Written without marks, as some Vietnamese dumps are. */
const UNMARKED = numbersOf(
  'cua va cac nhung duoc khong trong voi nguoi mot ngay nghi theo truong viet hoat dong phat trien thu tuong quoc hop tac',
);

function numbersOf(words: string): ReadonlySet<number> {
  const number = (word: string): number =>
    [...word].reduce((sum, letter) => sum * LETTERS + (letter.charCodeAt(0) % LETTERS), 0);
  return new Set(words.split(' ').map(number));
}

interface Evidence {
  words: number;
  vietnamese: number;
  english: number;
}

/**
 * The language a dump is written in, from its prose alone: letters that no
 * language but Vietnamese has, against words that every English sentence holds.
 * A Vietnamese page full of English names stays Vietnamese; where neither speaks
 * clearly the answer is `und`.
 */
export function detectLanguage(text: string): LanguageCode {
  const prose = read(text, PROSE_LINE);
  const { words, vietnamese, english } = prose.words >= FEWEST_WORDS ? prose : read(text, 0);
  if (words === 0) return 'und';
  if (vietnamese >= english) return vietnamese / words >= LEAST_SHARE ? 'vi' : 'und';
  return english / words >= LEAST_SHARE ? 'en' : 'und';
}

/** Counts over the lines that are long enough, up to what is enough to know. */
function read(text: string, shortest: number): Evidence {
  const evidence: Evidence = { words: 0, vietnamese: 0, english: 0 };
  let looked = 0;
  const end = Math.min(text.length, FARTHEST);
  for (let start = 0; start < end && looked < ENOUGH && !isClear(evidence); ) {
    const feed = text.indexOf('\n', start);
    const to = feed < 0 ? text.length : feed;
    if (to - start >= shortest) {
      const until = Math.min(to, start + ENOUGH_OF_LINE);
      count(text, start, until, evidence);
      looked += until - start;
    }
    start = to + 1;
  }
  return evidence;
}

function isClear({ vietnamese, english }: Evidence): boolean {
  return Math.max(vietnamese, english) >= CLEAR_WORDS && Math.min(vietnamese, english) * 8 < CLEAR_WORDS;
}

function count(text: string, from: number, to: number, evidence: Evidence): void {
  for (let at = from; at < to; ) {
    if (kindOf(text.charCodeAt(at)) === 0) {
      at += 1;
      continue;
    }
    let kinds = 0;
    let letters = 0;
    let word = 0;
    for (; at < to; at += 1) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind > 0) {
        kinds |= kind;
        letters += 1;
        word = word * LETTERS + (code % LETTERS);
      } else if (classOf(code) !== CharClass.Invisible) break;
    }
    evidence.words += 1;
    if ((kinds & VIETNAMESE) !== 0) evidence.vietnamese += 1;
    else if (kinds === PLAIN && letters <= LONGEST) {
      if (ENGLISH.has(word)) evidence.english += 1;
      else if (UNMARKED.has(word)) evidence.vietnamese += 1;
    }
  }
}
