import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';

const HEADLINE = 'ASEAN counts what it has done and finds a third is left';
const LEAD =
  'The ten members have carried out two thirds of what they promised each other in 2015, according to a count that their secretariat made public on Monday. It names nobody.';
const SECOND =
  'What is left is the harder part, officials said, because it needs new laws in seven of the ten capitals. None of them has a draft, and four have not begun to write one.';

function article(lines: readonly string[]) {
  return extract(lines.join('\n'), { language: 'en' }).article;
}

describe('the day of publication', () => {
  test.each([
    ['Received: 3 February 2023; Accepted: 19 May 2023; Published online: 30 June 2023', '2023-06-30'],
    ['Received 3 February 2023, revised 2 May 2023, accepted 19 May 2023', null],
    ['Posted online on 3 February 2023', '2023-02-03'],
  ])('%s', (line, day) => {
    expect(article([HEADLINE, line, LEAD, SECOND]).published).toBe(day);
  });

  test.each([
    ['(Latest Update July 26, 2024)', '2024-07-26'],
    ['Posted: 26 July 2024', '2024-07-26'],
    // Of another story, of the same day, of a later one.
    ['July 26, 2024', '2024-08-01T09:12'],
    ['Latest update: August 1, 2024', '2024-08-01T09:12'],
    ['Updated: August 3, 2024', '2024-08-01T09:12'],
  ])('a time above the headline, and behind the body %s', (line, published) => {
    const page = ['Home', 'Thursday, August 1, 2024 – 09:12:44', HEADLINE, LEAD, SECOND, line];
    expect(article(page).published).toBe(published);
  });
});

describe('key words above a body', () => {
  const abstract = `${LEAD} ${SECOND}`;

  test('a paper goes on below them', () => {
    const { paragraphs } = article([
      HEADLINE,
      abstract,
      'Keywords: ASEAN, monitoring',
      'Method',
      LEAD,
      SECOND,
    ]);
    expect(paragraphs.map(({ text }) => text)).toEqual([abstract, 'Method', LEAD, SECOND]);
  });

  test.each([
    ['headlines of other stories', ['Ministers to meet again in June after all', LEAD, 'More', SECOND]],
    ['teasers', ['Ten ministers met.', 'Two of them left before lunch.']],
  ])('an article is over above %s', (_, behind) => {
    const { paragraphs } = article([HEADLINE, LEAD, SECOND, 'Keywords: ASEAN, monitoring', ...behind]);
    expect(paragraphs.map(({ text }) => text)).toEqual([LEAD, SECOND]);
  });
});

test('where a writer works is neither the headline nor a second writer', () => {
  const page = [
    HEADLINE,
    'Ratna Sulistyo',
    'Faculty of Law, Chao Phraya University, Bangkok, Thailand',
    'Le Thu Sang',
    'Malaysia Correspondent',
    LEAD,
    SECOND,
  ];
  expect(article(page)).toMatchObject({ title: HEADLINE, authors: ['Ratna Sulistyo', 'Le Thu Sang'] });
});

test('a body goes on behind a box of links, a paragraph and a few words that head the next', () => {
  const said = '“There is no magic. There is only work,” an official said on Monday.';
  const lines = [HEADLINE, LEAD, SECOND, 'Must read', 'Why the count took two decades', said];
  const behind = ['‘A third is left’', SECOND.replace('seven', 'six'), 'Comments'];
  expect(article([...lines, ...behind]).paragraphs).toHaveLength(5);
  // The name of whoever wrote the next story heads nothing.
  const names = ['Siti Hajar Kamarudin', 'She went to Dili for us and came back with a count.', 'Comments'];
  expect(article([...lines, ...names]).paragraphs).toHaveLength(2);
});

test('a body begins with its first heading in capitals where it has more of them, and not with the name of a site', () => {
  const headings = ['INTRODUCTION', LEAD, 'POLITICAL-SECURITY COMMUNITY', SECOND];
  expect(article([HEADLINE, 'July 25, 2024', ...headings]).paragraphs).toHaveLength(4);
  expect(article([HEADLINE, 'July 25, 2024', 'INTRODUCTION', LEAD, SECOND]).paragraphs).toHaveLength(2);
  expect(article(['RIVER PORTAL', HEADLINE, LEAD, 'POLITICAL-SECURITY COMMUNITY', SECOND])).toMatchObject({
    title: HEADLINE,
  });
});

test('a month or number that is shortened ends no sentence', () => {
  const numbered = 'ASEAN counts what it has done: Situation Update No. 5 of the secretariat';
  expect(article(['Home', 'Reports', numbered, '25 July 2024', LEAD, SECOND]).title).toBe(numbered);
});

test('a country and what it leads is no writer', () => {
  const deck = 'Malaysia-led team to report every week';
  expect(article([HEADLINE, deck, 'By Ratna Sulistyo', '25 July 2024', LEAD, SECOND]).authors).toEqual([
    'Ratna Sulistyo',
  ]);
});

test('a headline may end with news, if no other stands by', () => {
  const news = 'Ministers Meet To Fight Fake News';
  expect(article(['Home', news, '25 July 2024', LEAD, SECOND]).title).toBe(news);
});

test('a second article behind the first is none of it, and a dated link in a box ends nothing', () => {
  const third = 'Nobody knows who counted, and nobody asked. The secretariat has four hundred people.';
  const first = [HEADLINE, 'Ratna Sulistyo', '4 March 2024', LEAD, SECOND, third];
  const other = ['Timor-Leste seeks a date for its entry', 'Rui Soares', '4 March 2024', LEAD, SECOND];
  expect(article([...first, ...other]).paragraphs).toHaveLength(3);
  const link = ['Timor-Leste seeks a date for its entry', '4 March 2024', LEAD, SECOND];
  expect(article([...first, ...link]).paragraphs.length).toBeGreaterThan(3);
});

test.each([
  ['(Noel Abrigo/AFP)', 2],
  ['(Noel Abrigo/AFP via Getty Images)', 2],
  // What stands for two is no photographer.
  ['(Dili/Jakarta)', 3],
])('who took a picture, in the bracket that closes its text: %s', (credit, paragraphs) => {
  const shown = `Delegates leave the hall on 7 September ${credit}`;
  expect(article([HEADLINE, LEAD, shown, SECOND]).paragraphs).toHaveLength(paragraphs);
});

test('an agency right behind the last full stop signs the last paragraph', () => {
  const last = 'Both sides proposed a joint working group that would meet every quarter. VNS';
  expect(article([HEADLINE, LEAD, SECOND, last, 'Comments'])).toMatchObject({ agency: 'VNS' });
});

test.each([
  ['Key Messages', []],
  ['LIST OF MINISTERS', []],
  ['Priority Economic Deliverables', []],
  ['Download Speech', []],
  ['ASEAN counts what', []],
  ['Hope Price', ['Hope Price']],
  ['Law Siew Hoong', ['Law Siew Hoong']],
  ['Mark Bishop and Win Htut', ['Mark Bishop', 'Win Htut']],
  ['By Joy Plan', ['Joy Plan']],
])('a few capital words below the headline are a name or none: %s', (line, authors) => {
  expect(article(['Home', HEADLINE, line, '25 July 2024', LEAD, SECOND]).authors).toEqual(authors);
});

test('the body of a speech begins with whom it addresses', () => {
  const address = ['Excellencies,', 'Distinguished Guests,', 'Ladies and Gentlemen,'];
  const page = article(['Speeches', HEADLINE, '25 July 2024', ...address, LEAD, SECOND]);
  expect(page.paragraphs).toHaveLength(5);
  expect(page.authors).toEqual([]);
});

test('a link with its button between paragraphs ends no body', () => {
  const link = 'Timor-Leste: why the wait was so long';
  const last = 'Nobody knows who counted what has been done so far, and nobody at the secretariat has asked.';
  const labels = (lines: readonly string[]) => article([HEADLINE, LEAD, SECOND, ...lines]).paragraphs.length;
  expect(labels([link, 'Read more', last])).toBe(3);
  // Headlines of other stories follow.
  expect(labels(['Read more', link, 'Ministers to meet again in June', 'Comments'])).toBe(2);
});

test.each(['Hannah Brooks South-east Asia correspondent', 'Hannah Brooks Jakarta correspondent'])(
  'where a writer sits and as what is no part of the name: %s',
  (line) => {
    expect(article(['Home', HEADLINE, line, '25 July 2024', LEAD, SECOND]).authors).toEqual([
      'Hannah Brooks',
    ]);
  },
);

test('whom the press may call wrote nothing', () => {
  const closing = ['Peter Stannis', 'Lead Spokesperson for Foreign Affairs', '+32 (0)460 00 00 00'];
  expect(article([HEADLINE, '25 July 2024', LEAD, SECOND, ...closing]).authors).toEqual([]);
  expect(article([HEADLINE, '25 July 2024', LEAD, SECOND, 'Peter Stannis']).authors).toEqual([
    'Peter Stannis',
  ]);
});

test('a house in the square bracket may have taken a picture via another', () => {
  const shown = 'Leaders join hands in Labuan Bajo, Indonesia [Noel Abrigo/Pool via Reuters]';
  expect(article([HEADLINE, LEAD, shown, SECOND]).paragraphs).toHaveLength(2);
});

test('a box of many links weighs nothing against short paragraphs behind it', () => {
  const box = [
    'Recommended Stories',
    'list of 3 items',
    'Gunmen attack an aid convoy in the north',
    'Can ten members afford to wait?',
    'Photos: The fishing port that hosts a summit',
    'end of list',
  ];
  const behind = [
    'The leaders agreed on 11 documents, among them one on migrants.',
    'None of the five points of the consensus has been fulfilled, rights groups said.',
  ];
  const page = [HEADLINE, '25 July 2024', LEAD, SECOND, ...box, ...behind, 'Comments'];
  expect(article(page).paragraphs).toHaveLength(4);
});
