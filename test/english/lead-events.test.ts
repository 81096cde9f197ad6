import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { voices } from './support.js';

/** The name of the event that an invented page is about. */
function main(title: string, ...paragraphs: readonly string[]): string | null {
  const text = [title, '10 June 2022', ...paragraphs].join('\n');
  const { events } = extract(text, { published: '2022-06-10', language: 'en' });
  return events.find((event) => event.main)?.name ?? null;
}

const REST =
  'Nothing else that anybody could count or quote was heard on the day, and the room was empty by noon.';

describe('what is still to come is not what a page is about that tells of what was held', () => {
  test('behind a numbered meeting of the lead', () => {
    const found = main(
      'Ministers look again at a plan for the river',
      'The 24th River Officials’ Meeting ended in Luang Prabang on Tuesday with a plan for clean water.',
      REST,
      'The ministry said the 48th ASEAN Summit will be held in Manila on 8 August 2022.',
    );
    expect(found).toBe('24th River Officials’ Meeting');
  });
  test('that the title names', () => {
    const found = main(
      'Manila to host the 48th ASEAN Summit on 8 August',
      'The 24th River Officials’ Meeting ended in Luang Prabang on Tuesday.',
      'The 48th ASEAN Summit will be held in Manila on 8 August 2022, the ministry said.',
      REST,
    );
    expect(found).toBe('48th ASEAN Summit');
  });
});

test.each([
  [
    'Foreign Ministry director for ASEAN external cooperation Kim Daro said it was late.',
    ['person Kim Daro (Foreign Ministry director for ASEAN external cooperation): said'],
  ],
  ['It was late, officials here said.', ['collective officials: said']],
])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));

test('whoever is to be asked for more wrote nothing', () => {
  const page = [
    'Ministers look again at a plan for the river',
    'The ministers met in the capital on Tuesday to look again at a plan for the river, a spokesman said.',
    REST,
    'For media enquiries, please contact:',
    'Anna Reyes',
    'Public Information Officer',
  ].join('\n');
  expect(extract(page, { language: 'en' }).article.authors).toEqual([]);
});
