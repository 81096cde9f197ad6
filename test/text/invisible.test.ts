import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document.js';
import { extract } from '../../src/extract.js';
import { bare, isInvisible, withoutInvisible } from '../../src/text/invisible.js';
import { ROOT } from '../support/cli.js';

const FOLDER = join(ROOT, 'fixtures');
const fixtures = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

/** What is found, as a reader sees it. */
function findings({ language, article, progress, events, speakers }: Document): unknown {
  const text = JSON.stringify([
    language,
    article.published,
    progress.map(({ done, total, percent, unit, status, plan, asOf }) => [
      done,
      total,
      percent,
      unit,
      status,
      plan,
      asOf,
    ]),
    events.map(({ main, type, name, ordinal, date, place, mode, status }) => [
      main,
      type,
      name,
      ordinal,
      date?.value,
      place,
      mode,
      status,
    ]),
    speakers.map(({ name, kind, title, statements }) => [
      name,
      kind,
      title,
      statements.map(({ verb }) => verb),
    ]),
  ]);
  return JSON.parse(withoutInvisible(text).replaceAll('\u00a0', ' '));
}

describe('characters that are shown as nothing', () => {
  it.each([
    ['soft hyphens in long words', (text: string) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad')],
    ['spaces of no width behind words', (text: string) => text.replace(/(?<=\p{L}) /gu, '\u200b ')],
    ['word joiners before words', (text: string) => text.replace(/ /gu, ' \u2060')],
    [
      'word joiners in numbers',
      (text: string) => text.replace(/(?<![\p{L}\p{Nd}])(\p{Nd})(?=\p{Nd})/gu, '$1\u2060'),
    ],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
  ])('change nothing that is found in any fixture: %s', { timeout: 60_000 }, (_case, write) => {
    for (const name of fixtures) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      expect([name, findings(extract(write(text)))]).toEqual([name, findings(extract(text))]);
    }
  });

  it('are told from those that show something', () => {
    for (const code of [0xad, 0x61c, 0x200b, 0x200f, 0x202e, 0x2060, 0x2066, 0xfeff])
      expect(isInvisible(code)).toBe(true);
    for (const code of [0x20, 0x61, 0xa0, 0xac, 0xae, 0x300, 0x2010, 0x2028, 0x2065, 0xfffd, 0x1ec7])
      expect(isInvisible(code)).toBe(false);
  });

  it('are taken away, and every place is known', () => {
    const text = '\u200bVi\u00adệt\u2060 Nam\ufeff';
    const { text: shown, offsetOf } = bare(text);
    expect(shown).toBe('Việt Nam');
    expect([...shown].map((_letter, at) => text[offsetOf(at)]).join('')).toBe(shown);
    expect(bare('Việt').offsetOf(3)).toBe(3);
  });
});
