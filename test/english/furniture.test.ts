import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { linesOf } from '../clean/support.js';
import { CLOSING, HEADLINE, LEAD } from './support.js';

/** The label of a line that stands behind, or with `next` between, the paragraphs of an article. */
function label(line: string, next: readonly string[] = []): string | undefined {
  const text = [HEADLINE, '', LEAD, '', CLOSING, '', line, ...next].join('\n');
  return linesOf(text, 'en').find((one) => text.slice(one.line.start, one.line.end) === line)?.label;
}

describe('what stands around English articles', () => {
  test.each([
    'Read more',
    'Others Also Read',
    'TAGS / KEYWORDS: Water, Dams',
    'Follow us on our official WhatsApp channel for breaking news alerts and key updates!',
    'Read also: Haze returns to Borneo',
    'Related articles',
    'MOST RECENT',
    'You might also be interested in',
    'More from this author',
    'Share this',
    'Share on X',
    'Click to share on Twitter (Opens in new window)',
    'Print',
    'Email this story',
    'Subscribe',
    'Sign up for our daily newsletter',
    'Join our Telegram channel for the latest updates.',
    "Join the Courier's Telegram channel and get the latest breaking news delivered to you.",
    'Like this story? Support our journalism from US$5 a month.',
    'To read the full story, subscribe or log in.',
    'We use cookies to improve your experience on our site.',
    'Accept all cookies',
    'Your email address will not be published. Required fields are marked *',
    'Please log in to post a comment',
    'Leave a Reply',
    'Story continues below advertisement',
    'This article first appeared in the Mekong Courier.',
    'Copyright 2022 The Mekong Courier. All rights reserved.',
    'Receive daily updates directly in your inbox - Subscribe here to a topic.',
    'Your Opinion Matters',
    'For information media. Not an official record.',
    'Do you like the content of this article?',
    'Our Standards: The River Wire Principles.',
    'Previous: Talks end in Dili',
    'Tags: ASEAN, haze',
  ])('%s', (line) => expect(label(line)).toBe('chrome'));

  test.each([
    'Photo: VNA',
    'Image of: Ministers look again at a plan for the river',
    'PHOTO: REUTERS',
    'Delegates pose for a photo in Dili. (Photo: VNA)',
    'Secretary Ramona Escudero and Minister Lim Wei pose for a photo. (DFA-OPCD Photo by Rico Dalisay)',
    'RIVER TALKS. Secretary Ramona Escudero (center) greets delegates in Cebu City. (ANA photo by Rico Dalisay)',
    'Delegates arrive in Dili. (AP Photo/Ann Lee, File)',
    'UN Photo/Ann Lee',
    'Deputy Minister Vu Ho at the meeting. VNA/VNS Photo Duc Anh',
  ])('a picture: %s', (line) => expect(label(line, ['', CLOSING])).toBe('caption'));

  test.each(['VNA', '– VNS', '-- BERNAMA', '(AP)'])('an agency: %s', (line) => {
    expect(label(line)).toBe('agency');
  });

  test.each([
    'Readers of the plan will find more in the annex, the chairman said, and fewer pages than before.',
    'Ministers agreed to share this burden, and to print the plan in ten languages by the end of the year.',
    'Members that subscribe to the pact must report each year, and their reports will be read in public.',
    'The plan was first published in 2010 and has been changed three times since then by the ministers.',
  ])('prose: %s', (line) => expect(label(line, ['', CLOSING])).toBe('body'));

  test('a last paragraph may end with the agency in brackets', () => {
    expect(label('Earlier this month, the minister was at the port talks in Dili. (PNA)')).toBe('body');
  });

  test('an editor may stand beside the time', () => {
    const text = ['News', HEADLINE, 'Source: Xinhua | 2019-11-05 20:16:41 | Editor: yan', LEAD, CLOSING];
    expect(extract(text.join('\n'), { language: 'en' }).article.published).toBe('2019-11-05T20:16');
  });

  test('the word that ends a story belongs to its last paragraph', () => {
    expect(label("It is the envoy's second trip to the river this year. Enditem")).toBe('body');
  });

  test('a headline above a picture’s credit stays a headline', () => {
    const text = [
      'News',
      HEADLINE,
      'UN Photo/Ann Lee',
      'Ministers (at the table) look at maps.',
      '9 June 2022',
      LEAD,
      CLOSING,
    ];
    expect(extract(text.join('\n'), { language: 'en' }).article).toMatchObject({
      title: HEADLINE,
      authors: [],
    });
  });

  test.each([
    ['From Siti Hajar Kamarudin', ['Siti Hajar Kamarudin']],
    ['By Lourdes Magbanua', ['Lourdes Magbanua']],
    ['GEORGE TAN and NUR AISYAH ROSLI', ['GEORGE TAN', 'NUR AISYAH ROSLI']],
    ['By Hannah Brooks, with additional reporting by Somchai Prasert', ['Hannah Brooks']],
    ['By Pim Suwan and Jan de Wit', ['Pim Suwan', 'Jan de Wit']],
    ['Hannah Brooks in Bangkok', ['Hannah Brooks']],
    // No names of writers.
    ['AUDIO AND SUBSCRIPTION', []],
    ['Your Weekend Choice', []],
    ['From Phnom Penh', []],
    ['More Foreign', []],
    ['ASEAN Main Portal', []],
    ['Newspaper section: News', []],
  ])('writers: %s', (line, authors) => {
    const text = ['Nation', HEADLINE, line, 'June 9, 2022, 05:30 AM', LEAD, CLOSING].join('\n');
    expect(extract(text, { language: 'en' }).article).toMatchObject({ title: HEADLINE, authors });
  });
});

test('a byline that names nobody is no headline', () => {
  const text = [
    'Radio',
    HEADLINE,
    'By Staff Reporter for RFA Burmese',
    '2022.06.09',
    `${HEADLINE} Boats lie in port.`,
    LEAD,
    CLOSING,
  ].join('\n');
  const { article } = extract(text, { language: 'en' });
  expect(article).toMatchObject({ title: HEADLINE, authors: [], published: '2022-06-09' });
});
