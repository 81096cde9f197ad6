import type { PhraseTable } from '../../text/lexicon.js';

/** Adds the possessive of every phrase, with either apostrophe: the cutter leaves "Malaysia's" one word. */
export function withPossessives<T>(table: PhraseTable<T>): PhraseTable<T> {
  return table.map(([phrases, meaning]) => {
    const forms = phrases.split(' | ').flatMap((phrase) => [phrase, `${phrase}'s`, `${phrase}’s`]);
    return [forms.join(' | '), meaning] as const;
  });
}
