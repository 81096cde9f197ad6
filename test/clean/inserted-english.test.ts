import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { linesOf } from './support.js';

const TITLE = 'River ministers agree to share their gauges';
const PARAGRAPHS = [
  'Ministers of six river countries agreed on Tuesday to share what their gauges measure every hour.',
  'The agreement was reached after two days of talks and covers stations on both banks of the river.',
  'Farmers downstream lost nearly a thousand hectares of rice last year because warnings came too late.',
  'A group of experts from all six countries meets every month and looks after the stations together.',
];

function bodyOf(lines: readonly string[]): readonly string[] {
  return extract(lines.join('\n')).article.paragraphs.map(({ text }) => text);
}

test.each<readonly [name: string, box: readonly string[]]>([
  ['an advert and where reading goes on', ['Advertisement - Continue reading below']],
  ['the article goes on below an advert', ['Article continues below advertisement']],
  ['the story goes on behind an advert', ['Story continues after this ad']],
  ['a gift', ['Support our journalism', 'Donate now']],
])('a box between two paragraphs changes nothing: %s', (_, box) => {
  for (let at = 1; at < PARAGRAPHS.length; at += 1) {
    const boxed = [TITLE, '2024-03-12', ...PARAGRAPHS.slice(0, at), ...box, ...PARAGRAPHS.slice(at)];
    expect(bodyOf(boxed)).toEqual(PARAGRAPHS);
  }
});

function labelAboveCredit(line: string): string | undefined {
  const text = [
    TITLE,
    '2024-03-12',
    ...PARAGRAPHS.slice(0, 2),
    line,
    'Photo: Reuters/Hal Brook',
    ...PARAGRAPHS.slice(2),
  ].join('\n');
  return linesOf(text, 'en').find((one) => text.slice(one.line.start, one.line.end) === line)?.label;
}

test.each(['Ministers link arms before the closed session.', 'A new gauge on the bank of the river.'])(
  'a sentence above a credit shows something: %s',
  (line) => expect(labelAboveCredit(line)).toBe('caption'),
);

test.each([
  '“Every gauge is a warning that comes in time,” she said.',
  'Water Minister Noor Aziz said her government would pay for the first ten stations.',
  'The chair urged the six countries to write rules that farmers understand.',
])('a sentence above a credit tells what was said: %s', (line) =>
  expect(labelAboveCredit(line)).toBe('body'),
);
