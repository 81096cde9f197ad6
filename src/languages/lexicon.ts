import { Lexicon, type PackedLexicon } from '../text/lexicon.js';
import type { LanguageLexicon, Tables } from './language.js';
import { ROLES } from './roles.js';

/** A language's lexicon, as the build has compiled it, else compiled now: that takes longer than reading a short text. */
export function lexiconFrom(packed: PackedLexicon | null, tables: () => Tables): LanguageLexicon {
  return packed === null ? Lexicon.of(tables(), ROLES) : Lexicon.unpack(packed, ROLES);
}
