import type { Language, LanguageLexicon } from '../language.js';
import { lexiconFrom } from '../lexicon.js';
import {
  bylineWords,
  captionWords,
  foreignEndings,
  foreignJoints,
  functionWords,
  monthNames,
  siteWords,
  stampWords,
} from './bylines.js';
import { packed } from './packed.js';
import { tables } from './tables.js';

let compiled: LanguageLexicon | null = null;

export const vietnamese: Language = {
  code: 'vi',
  words: {
    byline: bylineWords,
    stamp: stampWords,
    month: monthNames,
    caption: captionWords,
    function: functionWords,
    site: siteWords,
    foreignJoint: foreignJoints,
    foreignEnding: foreignEndings,
  },
  lexicon: () => {
    compiled ??= lexiconFrom(packed(), tables);
    return compiled;
  },
};
