import { Lexicon } from '../../text/lexicon.js';
import type { Language, LanguageLexicon } from '../language.js';
import { abbreviations } from './abbreviations.js';

let compiled: LanguageLexicon | null = null;

export const vietnamese: Language = {
  code: 'vi',
  lexicon: () => {
    compiled ??= new Lexicon({
      abbreviation: abbreviations,
    });
    return compiled;
  },
};
