import { Lexicon } from '../../text/lexicon.js';
import type { Language, LanguageLexicon } from '../language.js';
import { bylineWords, captionWords, functionWords, monthNames, siteWords, stampWords } from './bylines.js';
import { packed } from './packed.js';
import { readDate } from './read/dates.js';
import { englishEvents } from './read/events.js';
import { englishGrammar } from './read/grammar.js';
import { findEnglishPeople } from './read/people.js';
import { planAround } from './read/plans.js';
import { englishAttributions } from './read/speakers.js';
import { stampDate } from './read/stamps.js';
import { englishTables } from './tables.js';

let compiled: LanguageLexicon | null = null;

export const english: Language = {
  code: 'en',
  words: {
    byline: bylineWords,
    stamp: stampWords,
    month: monthNames,
    caption: captionWords,
    function: functionWords,
    site: siteWords,
  },
  lexicon: () => {
    compiled ??= new Lexicon(englishTables, packed);
    return compiled;
  },
  readers: {
    grammar: englishGrammar,
    date: readDate,
    stampDate,
    plan: planAround,
    people: findEnglishPeople,
    attributions: englishAttributions,
    events: englishEvents,
  },
};
