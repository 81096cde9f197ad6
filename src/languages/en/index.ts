import type { Language, LanguageLexicon } from '../language.js';
import { lexiconFrom } from '../lexicon.js';
import type { WordLists } from '../words.js';
import { englishWords } from './bylines.js';
import { packed } from './packed.js';
import { bodyAgain } from './read/bodies-again.js';
import { readDate } from './read/dates.js';
import { englishEvents } from './read/events.js';
import { englishGrammar } from './read/grammar.js';
import { findEnglishPeople } from './read/people.js';
import { planAround } from './read/plans.js';
import { englishSubject } from './read/sources.js';
import { englishAttributions } from './read/speakers.js';
import { stampDate } from './read/stamps.js';
import { tables } from './tables.js';

let compiled: LanguageLexicon | null = null;
let words: WordLists | null = null;

export const english: Language = {
  code: 'en',
  decks: true,
  get words() {
    words ??= englishWords();
    return words;
  },
  lexicon: () => {
    compiled ??= lexiconFrom(packed(), tables);
    return compiled;
  },
  readers: {
    grammar: englishGrammar,
    date: readDate,
    stampDate,
    plan: planAround,
    people: findEnglishPeople,
    attributions: englishAttributions,
    bodyAgain,
    subject: englishSubject,
    events: englishEvents,
  },
};
