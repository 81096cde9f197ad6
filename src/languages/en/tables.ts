import type { Tables } from '../language.js';
import { abbreviations } from './abbreviations.js';
import { bodies } from './bodies.js';
import { credits, pictureWords } from './bylines.js';
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
  placeMarks,
  quantities,
  venues,
} from './event-words.js';
import { eventManners, eventNouns, eventSeries, eventVerbs, notEvents, numberedSeries } from './events.js';
import { fields } from './fields.js';
import { bounds, dayLeads, figureMarks, notFigureLeads, scopes, shares, showings, ties } from './figures.js';
import { aspects, clauseEnds, fulfilments, remainders, verbJoints } from './fulfilment.js';
import { furniture, lineOpeners, pagePrompts, relatedHeadings } from './furniture.js';
import { numeralWords, ordinalWords } from './numbers.js';
import { officeLinks, officePrefixes, offices } from './offices.js';
import { organizationHeads } from './organizations.js';
import { outlets } from './outlets.js';
import { honorifics, indefinites, nameParticles, objectMarkers, personAnaphors, plurals } from './people.js';
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

/** All that the rules know of English, by kind; made when it is asked for, because most runs read Vietnamese. */
export const tables = (): Tables => ({
  abbreviation: abbreviations,
  furniture: [...furniture, ...relatedHeadings],
  pagePrompt: pagePrompts,
  lineOpener: lineOpeners,
  outlet: outlets,
  credit: credits,
  pictureWord: pictureWords,
  country: countries(),
  place: places(),
  body: bodies(),
  organizationHead: organizationHeads,
  field: fields,
  office: offices,
  officePrefix: officePrefixes,
  officeLink: officeLinks,
  officeModifier: [],
  honorific: honorifics,
  surname: [],
  nameParticle: nameParticles,
  personAnaphor: personAnaphors,
  plural: plurals,
  indefinite: indefinites,
  objectMarker: objectMarkers,
  reportingVerb: reportingVerbs(),
  notReporting,
  adverb: adverbs,
  accordingTo,
  notAccording,
  sourceNoun: sourceNouns,
  collectiveHead: collectiveHeads,
  groupNoun: groupNouns,
  subordinator: subordinators,
  sourceLabel: sourceLabels,
  clauseOpener: clauseOpeners,
  interposed,
  clauseVerb: clauseVerbs,
  companion: companions,
  freshClause: freshClauses,
  contentMarker: contentMarkers,
  possessive: possessives,
  numeralWord: numeralWords(),
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
  monthName: [],
  englishMonth: englishMonths,
  weekday: weekdays,
  partOfDay: partsOfDay,
  relativeDate: relativeDates,
  nextOrLast: [],
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
  ordinalWord: ordinalWords(),
  placeMark: placeMarks,
  venue: venues,
  documentVerb: documentVerbs,
  documentNoun: documentNouns,
  seriesMember: seriesMembers,
  eventSeries,
  numberedSeries: numberedSeries(),
});
