import { describe, expect, test } from 'vitest';
import { CharClass, classOf } from '../../src/text/characters.js';
import { fold } from '../../src/text/fold.js';
import { fourAt, LETTER_NUMBERS } from '../../src/text/letters.js';
import { placeOfPacked } from '../../src/text/looks.js';
import { glueBreak } from '../../src/text/syllable.js';
import { foldedAt, type Tokens, tokenise } from '../../src/text/tokens.js';
import { unitsOf } from '../../src/text/units.js';
import { Shape, Vocabulary } from '../../src/text/vocabulary.js';

const KNOWN = 'và';
const CONTEXT = Shape.LineStart | Shape.SpaceBefore;

type Cut = [start: number, end: number, folded: string, context: number];

/** A letter for the class of each code unit: what follows is a plain expression over these. */
function classesOf(text: string): string {
  return Array.from({ length: text.length }, (_, i) => {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdfff) return code < 0xdc00 ? 'H' : 'W';
    if (code === 0x27 || code === 0x2019) return 'A';
    const kind = classOf(code);
    if (kind === CharClass.Letter) return 'L';
    if (kind === CharClass.Digit) return 'D';
    if (kind === CharClass.Invisible) return 'I';
    return kind === CharClass.Space ? ' ' : 'Y';
  }).join('');
}

/** Where the parts of a word end that may be glued from several. */
function endsOf(word: string): number[] {
  const folded = fold(word);
  if (folded === KNOWN || folded.length !== word.length || classOf(word.charCodeAt(0)) !== CharClass.Letter)
    return [word.length];
  const cut = /^of\d{1,4}$/u.test(folded) ? 2 : glueBreak(folded);
  if (cut <= 0) return [word.length];
  return [...endsOf(word.slice(0, cut)), ...endsOf(word.slice(cut)).map((end) => cut + end)];
}

/** The tokens of a text, slowly. */
function reference(text: string): Cut[] {
  const cuts: Cut[] = [];
  let last = 0;
  for (const { 0: found, index } of classesOf(text).matchAll(/L(?:I*[LD]|AL)*|D(?:I*D)*|HW|[HWYA]/gu)) {
    const gap = text.slice(last, index);
    let context = last === 0 || gap.includes('\n') ? Shape.LineStart : 0;
    if ([...gap].some((unit) => unit !== '\n' && classOf(unit.charCodeAt(0)) === CharClass.Space))
      context |= Shape.SpaceBefore;
    last = index + found.length;
    let from = index;
    for (const end of endsOf(text.slice(index, last))) {
      cuts.push([from, index + end, fold(text.slice(from, index + end)), context]);
      from = index + end;
      context = 0;
    }
  }
  return cuts;
}

function cutsOf(tokens: Tokens): Cut[] {
  return Array.from({ length: tokens.count }, (_, i) => [
    tokens.start[i] ?? -1,
    tokens.end[i] ?? -1,
    foldedAt(tokens, i),
    (tokens.shape[i] ?? 0) & CONTEXT,
  ]);
}

function vocabularyOf(): Vocabulary {
  const vocabulary = new Vocabulary();
  vocabulary.add(KNOWN);
  vocabulary.seal();
  return vocabulary;
}

/** Numbers that look random, the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    yield (state >>> 8) / 2 ** 24;
  }
}

const PIECES = [
  ...['a', 'n', 'g', 'Đ', 'ộ', 'ỹ', 'š', 'ł', 'Ł', 'ź', 'č', 'ж', '中', 'e\u0302\u0301', 'ﬁ', 'ß', 'İ'],
  ...['0', '7', '2020', '1234567', '12345678', '123456789', '٣', '５'],
  ...["'", '’', '\u200b', '\u00ad', '\u2060', '\ufeff', '\u200d'],
  ...[' ', '\n', '\r\n', '\t', '\u00a0', '\u3000', '.', ',', '-', '–', '“', '”', '(', '_', '@', '#', '\0'],
  ...['😀', '\ud83d', '\ude00', '𝐀', 'nghiêng', 'Dũngcũng', 'chươngtrình', 'of130', 'Congress', 'và', 'KING'],
];

function written(random: Generator<number, never>, pieces: number): string {
  return Array.from({ length: pieces }, () => PIECES[Math.floor(random.next().value * PIECES.length)]).join(
    '',
  );
}

describe('texts are cut as a slow reading of the rules cuts them', () => {
  const vocabulary = vocabularyOf();
  const isCutWell = (text: string): void => {
    expect(cutsOf(tokenise(text, vocabulary)), JSON.stringify(text.slice(-80))).toEqual(reference(text));
  };

  test.each([
    ['Đangnói Đangnóia nghiêngg Congress Congressi'],
    ['Šefčovič Łódź Łódźany Abcšabcd Abcdšabcd Abcdefgš Abcdefghš'],
    ['1234 1234567 12345678 123456789 1234th 12345678th 1234.5678 1234\u200b5678 12345678\u200b9'],
    ["Abcd'e Abcd’ efgh' Abcdefgh'i Abcdefgh’ Abcd\u200befgh Abcdefgh\u200bi Abcdefgh\u200b Abcd''e"],
    ['Abcd\u0301 Abcdefgh\u0301 e\u0302\u0301abcdef'],
    ['Abcd😀Abcdefgh😀12345678😀 \ud83dNam \ude00Nam \ud83d'],
    ['Dũngcũng Dũngcũngchia of130 of12345 of1\u200b30'],
    [''],
    ['a'],
    ['\ud83d\ude00'],
  ])('%j', (text) => {
    isCutWell(text);
    // Again, now that its words are known, and cut off behind each of its code units.
    for (let end = text.length; end >= 0; end -= 1) isCutWell(text.slice(0, end));
  });

  test('pieces of all kinds, in any order', () => {
    const random = numbers(7);
    for (let i = 0; i < 3000; i += 1) isCutWell(written(random, 1 + Math.floor(random.next().value * 30)));
  });

  test('texts about as long as the memory for them, each before and behind a short one', () => {
    const long = 'nghiêng Congress 12345678 '.repeat(3000);
    for (let length = 65_520; length <= 65_545; length += 1) {
      const { count, end } = tokenise(long.slice(0, length), vocabulary);
      const cuts = reference(long.slice(length - 60, length));
      expect([count, end[count - 1]]).toEqual([
        long.slice(0, length).trim().split(' ').length,
        length - 60 + (cuts.at(-1)?.[1] ?? 0),
      ]);
      isCutWell(long.slice(3, 3 + (length % 13)));
    }
  });
});

test('short words made to stand in one place are told apart', () => {
  const letters = [...'abcdeghiklmnopqrstuvxy'];
  const all = letters.flatMap((a) =>
    letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => `q${a}q${b}w${c}w${d}`))),
  );
  // As many bits as tell the first places of a table apart.
  const placeIn = (word: string): number => {
    const units = unitsOf(word);
    return placeOfPacked(fourAt(LETTER_NUMBERS, units, 0), fourAt(LETTER_NUMBERS, units, 4)) & 0x7fff;
  };
  const wanted = placeIn(all[0] ?? '');
  const words = all.filter((word) => placeIn(word) === wanted);
  expect(words.length).toBeGreaterThanOrEqual(24);
  const text = `${words.join(' ')} ${words.join(' ')}`;
  const { count, word } = tokenise(text, vocabularyOf());
  expect(count).toBe(2 * words.length);
  expect(new Set(word.subarray(0, words.length)).size).toBe(words.length);
  expect(word.subarray(0, words.length)).toEqual(word.subarray(words.length, count));
});
