import type { Tables } from './language.js';

/**
 * What may begin at a word that opens a phrase, as bits: a loop over a text
 * stops at the words that it is about, and need not ask for every kind.
 */
export const Role = {
  Date: 1,
  Person: 2,
  Attribution: 4,
  Event: 8,
  Figure: 16,
  Commitment: 32,
  Plan: 64,
  Furniture: 128,
  /** What speaks for the page or tells of a picture, wherever it stands in a line. */
  Wording: 256,
  /** Makes somebody the source of what a sentence tells. */
  Saying: 512,
  /** Tells whose clause it is: the name of a body or an office, a verb, and what follows a paper's name. */
  Clause: 1024,
  /** The label that a line of the page's own begins with. */
  Label: 2048,
  /** Is no mere word of an event's name: tells whose or what it is, or joins its words. */
  Naming: 4096,
  /** Held by sentences alone: a number in digits stands in them. */
  Number: 8192,
  /** A mark that tells of the line that holds it. */
  PageMark: 16384,
} as const;

/** The roles of each kind of phrase that has one. */
export const ROLES: Partial<Record<keyof Tables, number>> = {
  dateWord: Role.Date | Role.Naming,
  partOfDay: Role.Date,
  relativeDate: Role.Date,
  weekday: Role.Date,
  englishMonth: Role.Date,
  quarter: Role.Date,
  honorific: Role.Person,
  office: Role.Person | Role.Clause,
  officePrefix: Role.Person,
  personAnaphor: Role.Person,
  accordingTo: Role.Attribution | Role.Saying,
  reportingVerb: Role.Attribution | Role.Saying,
  notReporting: Role.Attribution,
  collectiveHead: Role.Attribution | Role.Clause,
  // A verb inside the name of a body is none, and no person is read out of it.
  body: Role.Attribution | Role.Person | Role.Clause,
  country: Role.Person | Role.Clause | Role.Naming,
  place: Role.Person | Role.Naming,
  organizationHead: Role.Clause,
  groupAnaphor: Role.Clause,
  // "không ít" holds no "not".
  plural: Role.Clause,
  clauseVerb: Role.Clause,
  eventLink: Role.Clause,
  documentVerb: Role.Clause,
  namePart: Role.Naming,
  field: Role.Naming,
  eventMode: Role.Naming,
  ordinalMark: Role.Naming,
  ordinalWord: Role.Naming,
  seriesMember: Role.Naming,
  habit: Role.Naming,
  // "trung tâm hội nghị" names none.
  notEvent: Role.Naming,
  eventNoun: Role.Event,
  eventVerb: Role.Event,
  eventSeries: Role.Event,
  numberedSeries: Role.Event,
  figureMark: Role.Figure,
  commitment: Role.Commitment,
  planHead: Role.Plan,
  furniture: Role.Furniture,
  lineOpener: Role.Label,
  pageMark: Role.PageMark,
  pagePrompt: Role.Wording,
  credit: Role.Wording,
  pictureWord: Role.Wording,
};
