import { expect, test } from 'vitest';
import { surnames } from '../../src/languages/vi/people.js';
import { tokenise } from '../../src/text/tokens.js';
import { Shape, Vocabulary } from '../../src/text/vocabulary.js';

// A word that begins a name of several words is told by the capital behind it.
test('family names of several words go on in capitals, or in a mark', () => {
  for (const surname of surnames.flatMap(([phrases]) => phrases.split(' | '))) {
    const { count, shape } = tokenise(surname, new Vocabulary());
    for (let i = 0; i < count; i += 1) {
      const asked = i === 0 ? Shape.Capital : Shape.Capital | Shape.Symbol;
      expect((shape[i] ?? 0) & asked, surname).not.toBe(0);
    }
  }
});
