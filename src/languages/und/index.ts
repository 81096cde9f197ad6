import { Lexicon } from '../../text/lexicon.js';
import { english } from '../en/index.js';
import { englishTables } from '../en/tables.js';
import type { Language, LanguageLexicon, Tables } from '../language.js';
import { ROLES } from '../roles.js';
import { findBareFigures } from './figures.js';

/** What holds on pages of any language: share bars, agencies, the marks of figures. */
const KEPT: ReadonlySet<string> = new Set([
  'furniture',
  'pagePrompt',
  'outlet',
  'credit',
  'abbreviation',
  'englishMonth',
]);

const MARKS: Tables['figureMark'] = [
  ['% | ％', 'percent'],
  ['/ | ⁄ | ∕', 'slash'],
];

let compiled: LanguageLexicon | null = null;

/** A language that nobody has told the tool of: its pages are cleaned by their shape, and figures read that need no words. */
export const undetermined: Language = {
  code: 'und',
  get words() {
    return english.words;
  },
  lexicon: () => {
    compiled ??= new Lexicon(tables(), null, ROLES);
    return compiled;
  },
  readers: { progress: findBareFigures },
};

function tables(): Tables {
  const kept = Object.entries(englishTables()).map(([kind, table]) => [kind, KEPT.has(kind) ? table : []]);
  // Every kind has a table, if only an empty one.
  return { ...(Object.fromEntries(kept) as unknown as Tables), figureMark: MARKS };
}
