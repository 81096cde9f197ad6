import type { Tables } from './language.js';

/**
 * What may begin at a word that opens a phrase, as bits: a loop over a text
 * stops at the words that it is about, and need not ask for every kind.
 */
export const Role = {
  Date: 1,
  /** Speaks of a person: an office, a word of address. */
  Person: 2,
  Attribution: 4,
  Event: 8,
  Figure: 16,
  Commitment: 32,
  /** Few sentences hold one: how often or by what way an event is held, that it adopted a document, what names none. */
  Rare: 64,
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
  /** Is called by a name that is known: a country, a place or a body. */
  Known: 8192,
  /** A mark that tells of the line that holds it. */
  PageMark: 16384,
  /** Is no part of a person's name, however it is written. */
  Nameless: 32768,
  /** Says what became of a set: that it was carried out, or what is left of it. */
  Outcome: 65536,
  /** May tell more of an event, right behind its name: when, where, how or by whom. */
  Telling: 131072,
  /** What the name of a plan may end with or before, or hold. */
  Planning: 262144,
  /** Opens a clause before its subject. */
  Opening: 524288,
  /** Parts a subject from its verb: where, in what or on whose behalf somebody speaks. */
  Parting: 1048576,
  /** Begins the name of a plan. */
  Plan: 2097152,
  /** Held by sentences alone: a number in digits stands in them. */
  Number: 268435456,
  /** Held by sentences alone: a quotation mark stands in them. */
  Quotation: 536870912,
  /** Held by sentences alone: a number that can be a year stands in them. */
  Year: 1073741824,
} as const;

/** The roles of each kind of phrase that has one. */
export const ROLES: Partial<Record<keyof Tables, number>> = {
  dateWord: Role.Naming,
  dateOpener: Role.Date,
  dateLead: Role.Telling,
  partOfDay: Role.Date,
  relativeDate: Role.Date,
  weekday: Role.Date,
  englishMonth: Role.Date,
  quarter: Role.Date,
  honorific: Role.Person | Role.Nameless,
  office: Role.Person | Role.Clause | Role.Nameless,
  officePrefix: Role.Person,
  personAnaphor: Role.Person,
  accordingTo: Role.Attribution | Role.Saying | Role.Nameless,
  adverb: Role.Nameless | Role.Opening,
  clauseOpener: Role.Opening,
  interposed: Role.Parting,
  reportingVerb: Role.Attribution | Role.Saying | Role.Nameless,
  notReporting: Role.Attribution,
  collectiveHead: Role.Attribution | Role.Clause | Role.Nameless,
  // A verb inside the name of a body is none.
  body: Role.Attribution | Role.Clause | Role.Known | Role.Nameless,
  country: Role.Clause | Role.Naming | Role.Known | Role.Nameless,
  place: Role.Naming | Role.Known | Role.Nameless,
  organizationHead: Role.Clause | Role.Nameless,
  groupAnaphor: Role.Clause,
  // "không ít" holds no "not".
  plural: Role.Clause,
  clauseVerb: Role.Clause,
  eventLink: Role.Clause | Role.Telling,
  eventDeixis: Role.Telling,
  eventLength: Role.Telling,
  placeMark: Role.Telling,
  remoteMark: Role.Telling,
  companion: Role.Telling,
  subordinator: Role.Telling,
  documentVerb: Role.Clause | Role.Rare,
  namePart: Role.Naming,
  field: Role.Naming | Role.Nameless,
  eventMode: Role.Naming | Role.Rare | Role.Telling,
  ordinalMark: Role.Naming,
  ordinalWord: Role.Naming,
  seriesMember: Role.Naming,
  habit: Role.Naming | Role.Rare,
  // "trung tâm hội nghị" names none.
  notEvent: Role.Naming | Role.Rare,
  eventNoun: Role.Event,
  eventVerb: Role.Event,
  eventSeries: Role.Event,
  numberedSeries: Role.Event,
  figureMark: Role.Figure,
  commitment: Role.Commitment,
  fulfilment: Role.Outcome,
  remainder: Role.Outcome,
  planHead: Role.Plan,
  planPair: Role.Planning,
  planPeriod: Role.Planning,
  planEnd: Role.Planning,
  verbJoint: Role.Planning,
  furniture: Role.Furniture,
  lineOpener: Role.Label,
  pageMark: Role.PageMark,
  pagePrompt: Role.Wording,
  credit: Role.Wording,
  pictureWord: Role.Wording,
};
