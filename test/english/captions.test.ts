import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { linesOf } from '../clean/support.js';
import { CLOSING, HEADLINE, LEAD } from './support.js';

const OTHER =
  'The plan goes back to the drawing board, and the six of them will meet again in the dry season.';

function labels(...lines: string[]): (string | undefined)[] {
  return linesOf(lines.join('\n'), 'en').map(({ label }) => label);
}

test.each([
  'Minister Lim greets her guests in Vientiane, May 3, 2023. Photo courtesy of the Ministry of Water',
  'A boat passes the gauging station. Photo by Courier/Anna Reyes',
  'Minister Lim greets her guests in Vientiane. — VNA/VNS Photo Anna Reyes',
  '(From left) Minister Lim, her host and Anna Reyes at the pier on Aug 6. PHOTO: RC',
  '[1/2] Minister Lim waves before departing, May 3, 2023. REUTERS/Anna Reyes/File Photo Purchase Licensing Rights',
  'Minister Lim speaks to reporters at the pier on Monday. (RC/Anna Reyes)',
  'Minister Lim (center) strikes the gong in Vientiane on Sept. 5, 2023. (RC/Media Center/Anna Reyes)',
])('the credit in the last sentence or in its bracket makes a caption: %s', (line) =>
  expect(labels(HEADLINE, LEAD, line, CLOSING)).toEqual(['title', 'body', 'caption', 'body']),
);

test.each([
  'Minister Lim said that the photo by a fisherman had shown the whole river how low the water stood.',
  'The plan was read out by both ministers on Monday. (It runs to ninety pages in English/Lao.)',
])('a sentence that speaks of pictures or brackets is none: %s', (line) =>
  expect(labels(HEADLINE, LEAD, line, CLOSING)).toEqual(['title', 'body', 'body', 'body']),
);

test('a house and a photographer stand above the text of their picture, and end no article', () => {
  const shown = 'Children fetch water below the dam.';
  for (const credit of ['© UNICEF/Anna Reyes', 'UN Photo/Anna Reyes'])
    expect(labels(HEADLINE, LEAD, CLOSING, credit, shown, OTHER)).toEqual(
      'title body body caption caption body'.split(' '),
    );
  const paragraph =
    'The dam is two years late. Nobody in the village below it has seen an engineer since May.';
  expect(labels(HEADLINE, LEAD, 'UN Photo/Anna Reyes', paragraph, CLOSING)).toEqual(
    'title body caption body body'.split(' '),
  );
  expect(labels(HEADLINE, LEAD, CLOSING, OTHER, '© River Courier 2024')).toContain('chrome');
});

test('the headline is found over a picture, a lead and the writer, and over the topic behind the date', () => {
  const news = ['UN News', HEADLINE, 'UN Photo/Anna Reyes', 'A wide view of the river.', 'Print', 'Email'];
  expect(
    extract([...news, '16 January 2024', 'Peace and Security', LEAD, CLOSING].join('\n')).article,
  ).toMatchObject({
    title: HEADLINE,
    published: '2024-01-16',
  });
  const led = ['The Courier', HEADLINE, OTHER, 'Anna Reyes (The Jakarta Post)', 'PREMIUM', 'Jakarta'];
  const shown = 'Adrift: Minister Lim (center) speaks to reporters on Monday. (RC/Jon Tan)';
  expect(
    extract(
      [...led, 'Thu, March 9, 2023', shown, 'Share This Article', 'Change Size', LEAD, CLOSING].join('\n'),
    ).article,
  ).toMatchObject({ title: HEADLINE, authors: ['Anna Reyes'], published: '2023-03-09' });
});

test('a stamp may tell how long ago the page was updated, and a dateline name two cities', () => {
  const lead = 'MANILA/HANOI, Jan 26 (Reuters) - ';
  const { article } = extract(
    [
      'The Courier',
      HEADLINE,
      'By Anna Reyes',
      'January 26, 2024 5:02 PM GMT+7 Updated 2 months ago',
      lead + LEAD,
      CLOSING,
    ].join('\n'),
  );
  expect(article).toMatchObject({ title: HEADLINE, authors: ['Anna Reyes'], published: '2024-01-26T17:02' });
  expect(article.paragraphs[0]?.text).toBe(LEAD);
});

test('what a picture shows, in the present tense, is told again by the first paragraph', () => {
  const shown = 'Minister Lim Wei attends the 5th Water Forum in Vientiane via videoconferencing yesterday.';
  const first =
    'Minister Lim Wei attended the 5th Water Forum in Vientiane via videoconferencing from her office yesterday morning.';
  expect(labels(HEADLINE, shown, first, CLOSING)).toEqual('title caption body body'.split(' '));
  // told of something else, or by the same verb again
  expect(labels(HEADLINE, shown, LEAD, CLOSING)).toEqual('title body body body'.split(' '));
  const lead = 'Minister Lim Wei attended the 5th Water Forum in Vientiane via videoconferencing yesterday.';
  expect(labels(HEADLINE, lead, first, CLOSING)).toEqual('title body body body'.split(' '));
});

test('a last paragraph that initials sign behind a dash belongs to the body', () => {
  const last = 'The meeting decided to hold the next one in Vientiane. — MNA/KT';
  expect(labels(HEADLINE, LEAD, CLOSING, last, 'Share on WhatsApp')).toEqual(
    'title body body body chrome'.split(' '),
  );
});
