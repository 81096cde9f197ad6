/**
 * Pages made to be slow to read. What is held to linear is how often each
 * cleaner and each finding looks at the page, which no busy machine changes;
 * `npm run bench` measures the time.
 */
import { describe, expect, it } from 'vitest';
import { documentSchema, type LanguageCode } from '../src/document.js';
import { extract } from '../src/extract.js';
import { folded, tracedIn } from './support/evidence.js';
import { workOn } from './support/work.js';

const VI =
  'Ngày 2/8, Bộ trưởng Ngoại giao Lò Thị Pha cho biết 45/60 dòng hành động đã hoàn thành tại Hội nghị cấp cao ASEAN lần thứ 38. ';
const EN =
  'Foreign Minister Lo Thi Pha said on Monday that 45 of the 60 projects had been completed at the 38th ASEAN Summit. ';

/** What a page is filled with. */
const UNITS = [
  ...[
    '7',
    '.',
    ' ',
    '(',
    ')',
    '\u0301\u0323',
    'a',
    ',',
    '“',
    '"',
    '-',
    '/',
    ':',
    '?',
    '\n',
    '\u200b',
    '\ud800',
  ],
  ...[
    '. ',
    '1/',
    '12/15 ',
    '1% ',
    'a\n',
    '7\n',
    '02/08/2021\n',
    'An ',
    '(a) ',
    '(a ',
    'a: ',
    ' | ',
    '- a\n',
    '“a” ',
    '[a](b) ',
    '[[a](b) ',
    'và từng dòng đều dài hơn bốn mươi chữ một ít\n',
  ],
  ...[
    'cho biết ',
    'Bộ trưởng ',
    'ngày 2/8 ',
    'năm 2021 ',
    'Hội nghị và ',
    'Việt Nam, Lào, ',
    'Kế hoạch hành động ',
  ],
  ...[
    'Ảnh: An\n',
    'Hỏi? ',
    'Lò Thị Pha\n',
    'ông Pha nói ',
    'giữa Việt Nam và Lào ',
    'tại Huế ',
    '(ASEAN) ',
    'do ',
  ],
  ...[
    'the ',
    'said ',
    'the minister of ',
    'meeting of the ',
    'Summit and ',
    'on 3 May ',
    '45 of 60 ',
    "a's ",
    'who ',
  ],
  VI,
  EN,
  `${VI.trim()}\n`,
  `${EN.trim()}\n`,
];
const CASES = UNITS.flatMap((unit) => (['vi', 'en', 'und'] as const).map((code) => [unit, code] as const));

/** A name that no smaller number gives. */
function name(k: number): string {
  const syllable = (n: number) => `${'BCDGHKLMNPQRSTVX'[n & 15]}${['an', 'inh', 'ong', 'u'][(n >> 4) & 3]}`;
  return `${syllable(k)} ${syllable(k >> 6)} ${syllable(k >> 12)}`;
}

/** What a page can hold ever more of, each unlike all before. */
const EVER_NEW: Readonly<Record<string, (k: number) => string>> = {
  'holders of one office': (k) =>
    `Bộ trưởng Ngoại giao ${name(k)} cho biết vậy. Bộ trưởng nhấn mạnh việc này. `,
  'people with one given name': (k) => `Thứ trưởng ${name(k)} Hà cho biết vậy. Ông Hà nhấn mạnh việc này. `,
  'mentions of one person': (k) =>
    `Ngày ${1 + (k % 28)}/3, Bộ trưởng Ngoại giao Lò Thị Pha cho biết vậy. Bộ trưởng nói rõ. `,
  'leaders of countries': (k) =>
    `Thủ tướng ${['Lào', 'Malaysia'][k & 1]} ${name(k)} nói rõ. Nhà lãnh đạo này lo ngại. `,
  'sources without a name': (k) => `Hội ${name(k)} cho rằng vậy. Đại diện Hội ${name(k)} nói rõ. `,
  meetings: (k) =>
    `Ngày ${1 + (k % 28)}/3, Hội nghị Bộ trưởng ${name(k)} ASEAN lần thứ ${k} họp tại ${name(k)}. `,
  figures: (k) => `Kế hoạch ${name(k)} có ${k}/${k + 9} dòng hành động đã hoàn thành. `,
  'figures of one sentence': (k) =>
    `${k}/${k + 9} nhiệm vụ của Kế hoạch ${name(k)} đã hoàn thành, tính đến nay hoàn thành ${k} dự án, `,
  'speakers of one sentence': (k) => `ông Lò Văn ${name(k)} cho biết, `,
  'people called by one word': (k) => {
    const word = `Zw${name(k).toLowerCase().replaceAll(' ', '')}`;
    return `Ngoại trưởng Lào ${name(k)} ${word} nói rõ. ${word} cho biết vậy. `;
  },
  headlines: (k) => `Hội ${name(k)} bàn chuyện ${name(k * 7)}\n`,
  ministers: (k) => `Foreign Minister ${name(k)} said so on Monday. The minister stressed it. `,
};

/** The unit over and over in the middle of an article, so that every part has something to do. */
function pageOf(unit: string, length: number, code: LanguageCode): string {
  return articleWith(unit.repeat(Math.ceil(length / unit.length)), code);
}

function articleWith(filling: string, code: LanguageCode): string {
  const sentence = code === 'en' ? EN : VI;
  return `Một tiêu đề\n\n${sentence.repeat(2)}\n${sentence}${filling}\n${sentence.repeat(2)}\n`;
}

/** Twice the page may take a little more than twice the work; by the square it would be four times. */
const GROWTH = 2.5;
/** What is done for some lines in any case. */
const LITTLE = 1000;
const LENGTH = 5000;
/** Of what is unlike all before: more than anything is held against. */
const MANY = 300;

function grown(once: string, twice: string, code: LanguageCode): string[] {
  const [before, after] = [workOn(once, code), workOn(twice, code)];
  return [...after]
    .filter(([part, count]) => count > GROWTH * (before.get(part) ?? 0) + LITTLE)
    .map(([part, count]) => `${part}: ${before.get(part)} → ${count}`);
}

describe('twice as long a page is twice the work, for every rule and every finding', () => {
  it.each(CASES)('of %j read as %s', (unit, code) => {
    expect(grown(pageOf(unit, LENGTH, code), pageOf(unit, 2 * LENGTH, code), code)).toEqual([]);
  });

  it.each(Object.keys(EVER_NEW))('of ever new %s', (kind) => {
    const code = kind === 'ministers' ? 'en' : 'vi';
    const page = (count: number) =>
      articleWith(Array.from({ length: count }, (_, k) => EVER_NEW[kind]?.(k)).join(''), code);
    expect(grown(page(MANY), page(2 * MANY), code)).toEqual([]);
  });

  it('and prints twice as much, though each statement goes on to the end of its sentence', () => {
    const printed = (count: number): number => {
      const page = articleWith('ông Lò Văn An cho biết; '.repeat(count), 'vi');
      return JSON.stringify(extract(page, { language: 'vi' }).speakers).length;
    };
    expect(printed(4 * MANY) / printed(2 * MANY)).toBeLessThan(GROWTH);
  });

  it.each(['.', '…', '.)'])('of %j over and over without the end of a sentence', (marks) => {
    const page = (count: number) => articleWith(`${marks.repeat(count)} và thế`, 'vi');
    expect(grown(page(LENGTH), page(2 * LENGTH), 'vi')).toEqual([]);
  });
});

describe('a long hostile page', () => {
  // Nothing here measures: a rule that is not linear would not come back within the time that a test has.
  it.each(['7', '.', ' ', '(', ')', '\u0301', 'a', ',', '“', '"', '-', '/', ':', '?', '\n', 'a\n'])(
    'of %j gives a document that holds',
    (unit) => {
      for (const text of [unit.repeat(100_000), pageOf(unit, 100_000, 'vi'), pageOf(unit, 100_000, 'en')]) {
        const document = extract(text);
        expect(documentSchema.parse(document)).toEqual(document);
        for (const { text: told, span } of tracedIn(document)) {
          expect(folded(text.slice(span.start, span.end)) === folded(told)).toBe(true);
        }
      }
    },
  );
});
