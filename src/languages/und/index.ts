import { english } from '../en/index.js';
import type { Language, LanguageLexicon } from '../language.js';
import { lexiconFrom } from '../lexicon.js';
import { findBareFigures } from './figures.js';
import { packed } from './packed.js';
import { tables } from './tables.js';

let compiled: LanguageLexicon | null = null;

/** A language that nobody has told the tool of: its pages are cleaned by their shape, and figures read that need no words. */
export const undetermined: Language = {
  code: 'und',
  get words() {
    return english.words;
  },
  lexicon: () => {
    compiled ??= lexiconFrom(packed(), tables);
    return compiled;
  },
  readers: { progress: findBareFigures },
};
