import type { LanguageCode } from '../document.js';
import type { HitsOf, Lexicon, PhraseTable } from '../text/lexicon.js';

/**
 * What the rules know of a language, as tables of phrases by kind. A new kind
 * of knowledge is one line here, and one table in each language's folder.
 */
export type Tables = {
  /** Words that take a full stop without ending a sentence. */
  abbreviation: PhraseTable<true>;
};

export type LanguageLexicon = Lexicon<Tables>;
export type LanguageHits = HitsOf<Tables>;

export interface Language {
  readonly code: LanguageCode;
  /** Built at first use and then kept: compiling the tables costs some milliseconds. */
  readonly lexicon: () => LanguageLexicon;
}
