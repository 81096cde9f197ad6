import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../src/text/lexicon.js';
import { hashOf } from '../../src/text/looks.js';
import { isDash, lengthAt, numberAt } from '../../src/text/read.js';
import { sentencesIn, tokenText } from '../../src/text/sentences.js';
import { foldedAt, tokenise } from '../../src/text/tokens.js';
import { unitsOf } from '../../src/text/units.js';
import { BitsBelow, Shape, Vocabulary } from '../../src/text/vocabulary.js';

test.each(['Number', 'Symbol', 'Capital'] as const)(
  'the shape %s shifted by the bits below it is one',
  (shape) => expect(Shape[shape] >> BitsBelow[shape]).toBe(1),
);

/** A lexicon that knows next to nothing. */
function emptyVocabulary(): Vocabulary {
  const vocabulary = new Vocabulary();
  vocabulary.add('và');
  vocabulary.seal();
  return vocabulary;
}

function words(text: string): string[] {
  const tokens = tokenise(text, emptyVocabulary());
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
}

describe('tokenise', () => {
  test('cuts words, numbers and symbols, and keeps letters that \\b would cut at', () => {
    expect(words('Đến nay, 280/290 dòng')).toEqual(['Đến', 'nay', ',', '280', '/', '290', 'dòng']);
    expect(words('AMM53 và G20, COVID-19')).toEqual(['AMM53', 'và', 'G20', ',', 'COVID', '-', '19']);
  });

  test('decomposed letters stay in their word', () => {
    expect(words('Việt Nam'.normalize('NFD'))).toHaveLength(2);
  });

  test('invisible characters neither cut a word nor become one', () => {
    expect(words('Nguy\u200Bễn \u200B Văn')).toEqual(['Nguyễn', 'Văn']);
  });

  test('keeps a number whole whatever is shown as nothing inside it', () => {
    expect(words('20\u200b21, 8\u2060\u20602%')).toEqual(['2021', ',', '82', '%']);
    expect(words('20\u200b 21\u200b')).toEqual(['20', '21']);
    const tokens = tokenise('năm 20\u200b21', emptyVocabulary());
    expect([numberAt(tokens, 1), lengthAt(tokens, 1)]).toEqual([2021, 4]);
  });

  test('parts words the same way whatever was read before', () => {
    const vocabulary = emptyVocabulary();
    const count = (text: string) => tokenise(text, vocabulary).count;
    expect(count('of\u200b130')).toBe(1);
    expect(count('of130')).toBe(2);
  });

  test('parts two Vietnamese words glued together, but no foreign name', () => {
    expect(words('Dũngcũng chia sẻ')).toEqual(['Dũng', 'cũng', 'chia', 'sẻ']);
    expect(words('Pompeo Wongsuwon Saleumxay')).toEqual(['Pompeo', 'Wongsuwon', 'Saleumxay']);
  });

  test('an apostrophe stays between letters only', () => {
    expect(words("King’s Dato' Seri")).toEqual(['King’s', 'Dato', "'", 'Seri']);
  });

  test('marks capitals, all capitals, line starts and spaces', () => {
    const tokens = tokenise('Ông ASEAN\nvà', new Vocabulary());
    expect(tokens.shape[0]).toBe(Shape.Word | Shape.Capital | Shape.LineStart | Shape.Syllable);
    expect(tokens.shape[1]).toBe(Shape.Word | Shape.Capital | Shape.AllCaps | Shape.SpaceBefore);
    expect(tokens.shape[2]).toBe(Shape.Word | Shape.LineStart | Shape.Syllable);
  });

  test('folds tone position, i and y, dashes and case to one word', () => {
    const tokens = tokenise('hoà hòa Uỷ ỦY kĩ kỹ – -', new Vocabulary());
    const [a, b, c, d, e, f, g, h] = tokens.word;
    expect([a, c, e, g]).toEqual([b, d, f, h]);
  });

  test('endless words are told apart by all of their letters, and printed as any other', () => {
    const long = 'a\u0301'.repeat(5000);
    const tokens = tokenise(`${long}x ${long}y ${long}x ${long}xx`, emptyVocabulary());
    const [first, second, third, last] = tokens.word;
    expect(first).toBe(third);
    expect(new Set([first, second, last]).size).toBe(3);
    expect((tokens.shape[0] ?? 0) & Shape.Untidy).toBe(Shape.Untidy);
  });

  test('an endless number has no value', () => {
    const tokens = tokenise('1'.repeat(5000), emptyVocabulary());
    expect(numberAt(tokens, 0)).toBe(-1);
  });

  test('a mark does what it does in any of its forms', () => {
    const tokens = tokenise('- \u2010 \u2013 \u2014 \u2015 \u2212 \uff0d _', emptyVocabulary());
    const dashes = Array.from({ length: tokens.count }, (_, i) => isDash(tokens, i));
    expect(dashes).toEqual([true, true, true, true, true, true, true, false]);
  });

  test('words are told apart however many there are, and known again in a text of any length', () => {
    const vocabulary = emptyVocabulary();
    const text = Array.from({ length: 30_000 }, (_, i) => `w${i}`).join(' ');
    const first = tokenise(text, vocabulary);
    expect(new Set(first.word.subarray(0, first.count)).size).toBe(30_000);
    const again = tokenise(`W0 W29999 w3 ${text}`, vocabulary);
    expect([...again.word.subarray(0, 3)]).toEqual([first.word[0], first.word[29_999], first.word[3]]);
    expect(again.word.subarray(3, again.count)).toEqual(first.word.subarray(0, first.count));
  });

  test('a short text is none of the long one before it', () => {
    const vocabulary = emptyVocabulary();
    tokenise('abc def ghi', vocabulary);
    const { count, end } = tokenise('abc de', vocabulary);
    expect([count, end[1]]).toEqual([2, 6]);
  });

  test('words made to have one hash are told apart, and cost what others do', () => {
    // A word twice as often takes the place of another: as many looks at the table as there are words, or so.
    const bits = Array.from({ length: 12 }, (_, bit) => bit);
    const words = Array.from({ length: 2 ** bits.length }, (_, i) =>
      bits.map((bit) => (((i >> bit) & 1) === 1 ? 'Aa' : 'BB')).join(''),
    );
    const hashes = words.map((word) => hashOf(unitsOf(word), 0, word.length));
    expect(new Set(hashes).size).toBe(1);
    const { count, word } = tokenise(`${words.join(' ')} ${words.join(' ')}`, emptyVocabulary());
    expect(count).toBe(2 * words.length);
    expect(new Set(word.subarray(0, words.length)).size).toBe(words.length);
    expect(word.subarray(0, words.length)).toEqual(word.subarray(words.length, count));
  });

  test('words as long as a text are forgotten when there are too many letters', () => {
    const vocabulary = emptyVocabulary();
    const long = (i: number): string => 'x'.repeat(2 ** 20) + String(i);
    for (let i = 0; i < 8; i += 1) tokenise(long(i), vocabulary);
    tokenise('và', vocabulary);
    expect([0, 7].map((i) => vocabulary.find(long(i)))).toEqual([0, 0]);
  });

  test('a page keeps its words when too many others were met since', () => {
    const vocabulary = emptyVocabulary();
    const page = tokenise('và một câu', vocabulary);
    for (let i = 0; i < 200_000; i += 1) vocabulary.add(`w${i}`);
    const other = tokenise('hai từ', vocabulary);
    expect([0, 1, 2].map((i) => foldedAt(page, i))).toEqual(['và', 'một', 'câu']);
    expect([0, 1].map((i) => foldedAt(other, i))).toEqual(['hai', 'từ']);
    expect(other.word[0]).toBe(page.word[1]);
  });
});

describe('Lexicon', () => {
  const lexicon = Lexicon.of({ country: [['Mỹ | Hoa Kỳ', 'US']], office: [['bộ trưởng | thứ trưởng', 1]] });
  const find = (text: string) => lexicon.find(tokenise(text, lexicon.vocabulary)).hits;

  test('small letters match either case, capitals only capitals', () => {
    expect(find('Bộ trưởng').office.at(0)?.to).toBe(2);
    expect(find('nước Mỹ').country.at(1)?.meaning).toBe('US');
    expect(find('thẩm mỹ').country.at(1)).toBeUndefined();
  });

  test('a phrase in capitals matches capitals only', () => {
    const agencies = Lexicon.of({ agency: [['AP', true]] });
    const at = (text: string) => agencies.find(tokenise(text, agencies.vocabulary)).hits.agency.at(0);
    expect(at('AP đưa tin')).toBeDefined();
    expect(at('Ap-đun')).toBeUndefined();
  });

  test('the longest phrase that starts at a token, or ends before it', () => {
    const bodies = Lexicon.of({
      body: [
        ['hội đồng | hội đồng an ninh | an ninh', 1],
        ['đồng an', 2],
      ],
      field: [['an ninh', true]],
    });
    const { body, field } = bodies.find(tokenise('tại Hội đồng An ninh', bodies.vocabulary)).hits;
    expect(body.at(1)).toMatchObject({ from: 1, to: 5 });
    expect(body.before(5)).toMatchObject({ from: 1, to: 5 });
    expect(body.before(4)).toMatchObject({ from: 2, to: 4, meaning: 2 });
    expect(field.before(5)).toMatchObject({ from: 3, to: 5 });
    expect(field.before(4)).toBeUndefined();
    expect([body.at(-1), body.at(99), body.before(0)]).toEqual([undefined, undefined, undefined]);
  });

  test('no phrase runs over a line end', () => {
    expect(find('Bộ\ntrưởng').office.at(0)).toBeUndefined();
  });
});

describe('sentencesIn', () => {
  const lexicon = Lexicon.of({ abbreviation: [['TP | PGS | TS', true]] });
  const split = (text: string): string[] => {
    const tokens = tokenise(text, lexicon.vocabulary);
    const { hits } = lexicon.find(tokens);
    return sentencesIn(tokens, { from: 0, to: tokens.count }, hits.abbreviation).map(({ from, to }) =>
      text.slice(tokens.start[from], tokens.end[to - 1]),
    );
  };

  test.each([
    ['Ông A nói. Bà B đáp.', ['Ông A nói.', 'Bà B đáp.']],
    ['hơn 10 dự án.Bộ trưởng nói', ['hơn 10 dự án.', 'Bộ trưởng nói']],
    ['vai trò của ASEAN.Hai bên nhất trí', ['vai trò của ASEAN.', 'Hai bên nhất trí']],
    ['quan hệ với Mỹ.Các nước nói', ['quan hệ với Mỹ.', 'Các nước nói']],
    ['theo COC (UNCLOS).Thứ trưởng nói', ['theo COC (UNCLOS).', 'Thứ trưởng nói']],
    ['từ năm 1982.Thủ tướng nói', ['từ năm 1982.', 'Thủ tướng nói']],
    ['ông Ph.Angghen viết', ['ông Ph.Angghen viết']],
    ['điều 12.Hai bên', ['điều 12.Hai bên']],
    ['báo VietNam.Net Việt Nam', ['báo VietNam.Net Việt Nam']],
    ['“Rất tốt.” Ông A về.', ['“Rất tốt.”', 'Ông A về.']],
    ['Kết thúc./. Tin khác', ['Kết thúc./.', 'Tin khác']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));

  test.each([
    ['tại TP. Hồ Chí Minh'],
    ['PGS. TS. Lê Văn A'],
    ['theo Harsh V. Pant nói'],
    ['tăng 81.4 điểm'],
    ['“Vì sao?”, ông A hỏi'],
    ['Thái Lan, Indonesia…, qua đó'],
    ['phần mềm HCM.Egov mới'],
  ])('no end inside: %s', (text) => expect(split(text)).toHaveLength(1));
});
