import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { event, figures, told, voices } from './support.js';

describe('who says something, and who only calls', () => {
  test.each([
    ['Minister Kim Daro called on His Royal Highness the Crown Prince.', []],
    ['Minister Kim Daro called on the Sultan, and met his host over lunch to discuss trade.', []],
    [
      'Minister Kim Daro called on all sides, including the army, to talk.',
      ['person Kim Daro (Minister): called on'],
    ],
    [
      'Minister Kim Daro went on to explain that it was late.',
      ['person Kim Daro (Minister): went on to explain'],
    ],
    ['Minister Kim Daro went on to win the vote.', []],
    [
      'Kim Daro, the country’s president, has long maintained that it was late.',
      ['person Kim Daro (president): maintained'],
    ],
    ['As former diplomat Kim Daro once put it, “It is late.”', ['person Kim Daro (former diplomat): put it']],
    ['Minister Kim Daro put it on the table.', []],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('the letters of what a meeting is on are not its own', () => {
  test.each([
    ['The Workshop on Trust in the South China Sea (SCS) was held on 5 May 2022.', null],
    ['The Forum on Clean River Water (CRW) was held on 5 May 2022.', null],
    ['The Conference of the River Parties (CRP) was held on 5 May 2022.', 'CRP'],
    ["The ASEAN Ministers' Meeting on River Affairs (AMMRA) was held on 5 May 2022.", 'AMMRA'],
    ['The 5th Forum of Upper River Towns (FURT) was held on 5 May 2022.', 'FURT'],
  ])('%s', (sentence, acronym) => expect(event(sentence).acronym).toBe(acronym));
});

test('a day between commas, with whoever hosts behind it', () => {
  const { date, hosts, mode } = event(
    'They noted the 2nd River Data Workshop, via videoconference, on 5 May 2022, hosted by Viet Nam.',
  );
  expect([date?.value, hosts, mode]).toEqual(['2022-05-05', ['Viet Nam'], 'online']);
});

test('whoever chairs ends before the helper of the clause', () => {
  const [first] = told('The 3rd River Forum chaired by Laos will not take place before 2029.').events;
  expect(first?.chairs).toEqual(['Laos']);
});

test.each([
  'completed or are under way',
  'completed, or are on track',
  'ongoing or completed',
  'implemented or are being carried out',
  'completed, were ongoing or were in the process of being implemented',
])('done or on the way to it: %s', (status) => {
  expect(told(`So far 99% of the action lines in the plan have been ${status}.`).progress[0]?.status).toBe(
    'implemented-or-ongoing',
  );
  expect(figures(`So far 99% of the action lines in the plan have been ${status}.`)).toHaveLength(1);
});

test('a paragraph that ends with words quoted and the agency in brackets, and one that asks the reader', () => {
  const page = [
    'Ministers look again at a plan for the river',
    'The ministers met in the capital on Tuesday to look again at a plan for the river, a spokesman said.',
    '“We are ready for it,” he said.',
    'The former judge, for his part, cautioned against "a late and costly plan." (PNA)',
    'Download the photos here.',
    'Comments',
  ].join('\n');
  const { paragraphs, agency } = extract(page, { language: 'en' }).article;
  expect(paragraphs.at(-1)?.text).toMatch(/plan\."/u);
  expect(paragraphs).toHaveLength(3);
  expect(agency).toBe('PNA');
});

test('congratulated on hosting one, a summit was held; agreed on hosting, it is planned', () => {
  const status = (sentence: string) => told(sentence).events[0]?.status;
  expect(status('Leaders congratulated Laos on hosting the 44th ASEAN Summit on 5 May 2022.')).toBe('held');
  expect(status('Leaders agreed on hosting the 46th ASEAN Summit on 5 May 2022.')).toBe('planned');
});

test('beside the meeting spoken of: no part of a name', () => {
  const [session] = told(
    'Minister Kim Daro held a working session with Lim Wei on its margins on 5 May 2022.',
  ).events;
  expect([session?.name, session?.date?.value]).toEqual(['working session with Lim Wei', '2022-05-05']);
});

describe('who holds a deputy’s office', () => {
  test.each([
    [
      'Deputy Foreign Minister Kim Daro spoke first. The deputy minister said it was late.',
      ['person Kim Daro (Deputy Foreign Minister): said'],
    ],
    [
      'Foreign Minister Kim Daro spoke first. The deputy minister said it was late.',
      ['role The deputy minister: said'],
    ],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

test('degrees with full stops end no sentence', () => {
  expect(voices('Sharing the same view, Assoc. Prof. Dr Kim Daro said it was late.')).toEqual([
    'person Kim Daro: said',
  ]);
});

test('a picture above the share bar on top of the headline, and a name under links of a signed page', () => {
  const page = [
    'River News',
    'Home',
    '© UNICEF/Kim Daro',
    'Children play outside a shelter near the river.',
    'Facebook',
    'Email',
    'Late rains leave thousands without shelter by the river',
    'By Lim Wei',
    '18 March 2025',
    'More than 400,000 people by the river have lost their homes since January, the ministry said on Tuesday.',
    'The ministry asked for help, and people have begun to leave the towns where the water rose first.',
    'Related Commentaries',
    'The Long Road to the Sea',
    'by Anna Reyes',
  ].join('\n');
  const { authors, captions } = extract(page, { language: 'en' }).article;
  expect(authors).toEqual(['Lim Wei']);
  expect(captions).toHaveLength(2);
});
