import { Lexicon } from '../../text/lexicon.js';
import type { Language, LanguageLexicon } from '../language.js';
import { abbreviations } from './abbreviations.js';
import { bodies } from './bodies.js';
import { countries } from './countries.js';
import { fields } from './fields.js';
import { officeLinks, officeModifiers, officePrefixes, offices } from './offices.js';
import { organizationHeads } from './organizations.js';
import { honorifics, nameParticles, personAnaphors, surnames } from './people.js';
import { places } from './places.js';
import {
  accordingTo,
  adverbs,
  collectiveHeads,
  notAccording,
  notReporting,
  reportingVerbs,
  sourceNouns,
} from './reporting.js';

let compiled: LanguageLexicon | null = null;

export const vietnamese: Language = {
  code: 'vi',
  lexicon: () => {
    compiled ??= new Lexicon({
      abbreviation: abbreviations,
      country: countries,
      place: places,
      body: bodies,
      organizationHead: organizationHeads,
      field: fields,
      office: offices,
      officePrefix: officePrefixes,
      officeLink: officeLinks,
      officeModifier: officeModifiers,
      honorific: honorifics,
      surname: surnames,
      nameParticle: nameParticles,
      personAnaphor: personAnaphors,
      reportingVerb: reportingVerbs,
      notReporting: notReporting,
      adverb: adverbs,
      accordingTo: accordingTo,
      notAccording: notAccording,
      sourceNoun: sourceNouns,
      collectiveHead: collectiveHeads,
    });
    return compiled;
  },
};
