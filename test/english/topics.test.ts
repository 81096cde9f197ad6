import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { HEADLINE, LEAD } from './support.js';

const authorsUnder = (line: string): readonly string[] =>
  extract([HEADLINE, line, LEAD].join('\n'), { language: 'en' }).article.authors;

test.each(['Humanitarian Aid', 'Human Rights', 'UN Affairs', 'Economic Development'])(
  'the topic "%s" wrote nothing',
  (line) => expect(authorsUnder(line)).toEqual([]),
);

test('a name that begins like one is a writer', () =>
  expect(authorsUnder('Human Setiawan')).toEqual(['Human Setiawan']));

test('between whole paragraphs a topic is a sub-heading', () => {
  const text = [HEADLINE, '', LEAD, '', 'Human Rights', '', LEAD.replace('Monday', 'Friday')].join('\n');
  expect(extract(text, { language: 'en' }).article.paragraphs.map((one) => one.text)).toContain(
    'Human Rights',
  );
});
