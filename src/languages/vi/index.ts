import { Lexicon } from '../../text/lexicon.js';
import type { Language, LanguageLexicon } from '../language.js';
import { ROLES } from '../roles.js';
import { abbreviations } from './abbreviations.js';
import { bodies } from './bodies.js';
import {
  bylineWords,
  captionWords,
  credits,
  functionWords,
  monthNames,
  pictureWords,
  siteWords,
  stampWords,
} from './bylines.js';
import {
  clauseOpeners,
  clauseVerbs,
  companions,
  contentMarkers,
  freshClauses,
  interposed,
  possessives,
} from './clauses.js';
import { commitments } from './commitments.js';
import { countries } from './countries.js';
import {
  dateLeads,
  dateWords,
  englishMonths,
  namedMonths,
  nextOrLast,
  partsOfDay,
  relativeDates,
  weekdays,
  yearSigns,
} from './dates.js';
import {
  documentNouns,
  documentVerbs,
  eventDeixis,
  eventFrames,
  eventLinks,
  eventModes,
  eventRoles,
  habits,
  nameParts,
  ordinalMarks,
  ordinalWords,
  placeMarks,
  quantities,
  venues,
} from './event-words.js';
import { eventManners, eventNouns, eventSeries, eventVerbs, notEvents, numberedSeries } from './events.js';
import { fields } from './fields.js';
import { bounds, dayLeads, figureMarks, notFigureLeads, scopes, shares, showings, ties } from './figures.js';
import { aspects, clauseEnds, fulfilments, remainders, verbJoints } from './fulfilment.js';
import { furniture, lineOpeners, pagePrompts, relatedHeadings } from './furniture.js';
import { numeralWords } from './numbers.js';
import { officeLinks, officeModifiers, officePrefixes, offices } from './offices.js';
import { organizationHeads } from './organizations.js';
import { outlets } from './outlets.js';
import { packed } from './packed.js';
import {
  honorifics,
  indefinites,
  nameParticles,
  objectMarkers,
  personAnaphors,
  plurals,
  surnames,
} from './people.js';
import { places } from './places.js';
import { planEnds, planHeads, planLinks, planPairs, planPeriods } from './plans.js';
import {
  accordingTo,
  adverbs,
  collectiveHeads,
  groupNouns,
  notAccording,
  notReporting,
  reportingVerbs,
  sourceLabels,
  sourceNouns,
  subordinators,
} from './reporting.js';
import { seriesMembers } from './series.js';

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
  },
  lexicon: () => {
    compiled ??= new Lexicon(
      {
        abbreviation: abbreviations,
        furniture: [...furniture, ...relatedHeadings],
        pagePrompt: pagePrompts,
        lineOpener: lineOpeners,
        outlet: outlets,
        credit: credits,
        pictureWord: pictureWords,
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
        plural: plurals,
        indefinite: indefinites,
        objectMarker: objectMarkers,
        reportingVerb: reportingVerbs,
        notReporting: notReporting,
        adverb: adverbs,
        accordingTo: accordingTo,
        notAccording: notAccording,
        sourceNoun: sourceNouns,
        collectiveHead: collectiveHeads,
        groupNoun: groupNouns,
        subordinator: subordinators,
        sourceLabel: sourceLabels,
        clauseOpener: clauseOpeners,
        interposed: interposed,
        clauseVerb: clauseVerbs,
        companion: companions,
        freshClause: freshClauses,
        contentMarker: contentMarkers,
        possessive: possessives,
        numeralWord: numeralWords,
        figureMark: figureMarks,
        bound: bounds,
        tie: ties,
        share: shares,
        scope: scopes,
        showing: showings,
        dayLead: dayLeads,
        notFigureLead: notFigureLeads,
        commitment: commitments,
        fulfilment: fulfilments,
        aspect: aspects,
        remainder: remainders,
        clauseEnd: clauseEnds,
        verbJoint: verbJoints,
        planHead: planHeads,
        planEnd: planEnds,
        planLink: planLinks,
        planPeriod: planPeriods,
        planPair: planPairs,
        dateWord: dateWords,
        monthName: namedMonths,
        englishMonth: englishMonths,
        weekday: weekdays,
        partOfDay: partsOfDay,
        relativeDate: relativeDates,
        nextOrLast,
        dateLead: dateLeads,
        yearSign: yearSigns,
        eventNoun: eventNouns,
        eventVerb: eventVerbs,
        eventManner: eventManners,
        notEvent: notEvents,
        eventFrame: eventFrames,
        quantity: quantities,
        eventDeixis,
        namePart: nameParts,
        eventLink: eventLinks,
        eventRole: eventRoles,
        eventMode: eventModes,
        habit: habits,
        ordinalMark: ordinalMarks,
        ordinalWord: ordinalWords,
        placeMark: placeMarks,
        venue: venues,
        documentVerb: documentVerbs,
        documentNoun: documentNouns,
        seriesMember: seriesMembers,
        eventSeries,
        numberedSeries,
      },
      packed,
      ROLES,
    );
    return compiled;
  },
};
