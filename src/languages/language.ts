import type { EventType, LanguageCode } from '../document.js';
import type { HitsOf, Lexicon, PhraseTable } from '../text/lexicon.js';
import type { NumeralWord } from '../text/numerals.js';
import type { Credit, PictureWord } from './credits.js';
import type { DateLead, DateWord, PartOfDay, RelativeDate, YearSign } from './dates.js';
import type {
  EventFrame,
  EventLink,
  EventMode,
  EventNoun,
  EventRole,
  EventVerb,
  NamePart,
  OrdinalMark,
} from './events.js';
import type { Furniture } from './furniture.js';
import type { PageMark } from './page-marks.js';
import type {
  BodyKind,
  CollectiveHead,
  ContentMarker,
  GroupAnaphor,
  Honorific,
  ObjectMarker,
  Office,
  OfficeModifier,
  OfficePrefix,
  OrganizationHead,
  ReportingVerb,
  Surname,
} from './people.js';
import type { Aspect, Bound, Commitment, FigureMark, Fulfilment, PlanHead, Scope, Tie } from './progress.js';
import type { Readers } from './readers.js';
import type { WordLists } from './words.js';

/**
 * What the rules know of a language, as tables of phrases by kind. A new kind
 * of knowledge is one line here, and one table in each language's folder.
 */
export type Tables = {
  /** Words that take a full stop without ending a sentence. */
  abbreviation: PhraseTable<true>;
  furniture: PhraseTable<Furniture>;
  pagePrompt: PhraseTable<Furniture>;
  lineOpener: PhraseTable<Furniture>;
  pageMark: PhraseTable<PageMark>;
  outlet: PhraseTable<'agency' | 'paper'>;
  credit: PhraseTable<Credit>;
  pictureWord: PhraseTable<PictureWord>;
  /** By ISO 3166 code. */
  country: PhraseTable<string>;
  place: PhraseTable<'city' | 'province' | 'region' | 'venue'>;
  body: PhraseTable<BodyKind>;
  organizationHead: PhraseTable<OrganizationHead>;
  field: PhraseTable<true>;
  office: PhraseTable<Office>;
  officePrefix: PhraseTable<OfficePrefix>;
  officeLink: PhraseTable<'of' | 'for' | 'and'>;
  officeModifier: PhraseTable<OfficeModifier>;
  honorific: PhraseTable<Honorific>;
  surname: PhraseTable<Surname>;
  nameParticle: PhraseTable<true>;
  personAnaphor: PhraseTable<true>;
  /** Offices by several nouns: a spokesperson is a spokesman too. */
  officeClass: PhraseTable<string>;
  plural: PhraseTable<true>;
  indefinite: PhraseTable<true>;
  objectMarker: PhraseTable<ObjectMarker>;
  reportingVerb: PhraseTable<ReportingVerb>;
  notReporting: PhraseTable<'of anyone' | 'of bodies'>;
  adverb: PhraseTable<true>;
  accordingTo: PhraseTable<true>;
  notAccording: PhraseTable<true>;
  sourceNoun: PhraseTable<true>;
  collectiveHead: PhraseTable<CollectiveHead>;
  groupAnaphor: PhraseTable<GroupAnaphor>;
  bodyModifier: PhraseTable<true>;
  groupNoun: PhraseTable<true>;
  subordinator: PhraseTable<boolean>;
  /** Opens a clause that tells what somebody said before: "như", "as". */
  likeness: PhraseTable<true>;
  sourceLabel: PhraseTable<true>;
  clauseOpener: PhraseTable<true>;
  interposed: PhraseTable<true>;
  /** False: holds the syllable of a verb and is none. */
  clauseVerb: PhraseTable<boolean>;
  companion: PhraseTable<true>;
  freshClause: PhraseTable<true>;
  contentMarker: PhraseTable<ContentMarker>;
  possessive: PhraseTable<true>;
  numeralWord: PhraseTable<NumeralWord>;
  figureMark: PhraseTable<FigureMark>;
  /** Before the number of those that are left out: "all but ten of the 290". */
  /** "all but": true; "but", "except" behind a set: false. */
  allBut: PhraseTable<boolean>;
  bound: PhraseTable<Bound>;
  tie: PhraseTable<Tie>;
  share: PhraseTable<true>;
  scope: PhraseTable<Scope>;
  /** How far something came: "tỷ lệ", "rate". */
  rate: PhraseTable<true>;
  /** Opens what a clause tells between commas of its figure: "chủ yếu", "mostly". */
  asideLead: PhraseTable<true>;
  showing: PhraseTable<true>;
  dayLead: PhraseTable<true>;
  /** Before a number that counts nothing; `rank` before one of a series or the lower part of a fraction. */
  notFigureLead: PhraseTable<'rank' | 'number'>;
  commitment: PhraseTable<Commitment>;
  fulfilment: PhraseTable<Fulfilment>;
  /** What a verb of carrying out is told of, rather than of the set: "giải phóng mặt bằng". */
  fulfilmentStep: PhraseTable<true>;
  aspect: PhraseTable<Aspect>;
  remainder: PhraseTable<true>;
  clauseEnd: PhraseTable<boolean>;
  verbJoint: PhraseTable<true>;
  planHead: PhraseTable<PlanHead>;
  planEnd: PhraseTable<boolean>;
  planLink: PhraseTable<true>;
  planPeriod: PhraseTable<true>;
  planPair: PhraseTable<true>;
  dateWord: PhraseTable<DateWord>;
  /** Those of them that a date can begin with: the words that join days are far more often met. */
  dateOpener: PhraseTable<DateWord>;
  monthName: PhraseTable<number>;
  englishMonth: PhraseTable<number>;
  weekday: PhraseTable<number>;
  partOfDay: PhraseTable<PartOfDay>;
  relativeDate: PhraseTable<RelativeDate>;
  nextOrLast: PhraseTable<number>;
  /** Whose time a day is told in: that of the readers, or another. */
  clock: PhraseTable<'here' | 'there'>;
  /** A part of a year by name: "the first quarter". */
  quarter: PhraseTable<number>;
  dateLead: PhraseTable<DateLead>;
  yearSign: PhraseTable<YearSign>;
  eventNoun: PhraseTable<EventNoun>;
  eventVerb: PhraseTable<EventVerb>;
  eventManner: PhraseTable<true>;
  notEvent: PhraseTable<true>;
  eventFrame: PhraseTable<EventFrame>;
  quantity: PhraseTable<true>;
  /** False: points to one before it ("kỳ họp trước"). */
  eventDeixis: PhraseTable<boolean>;
  eventLength: PhraseTable<true>;
  eventSequel: PhraseTable<true>;
  namePart: PhraseTable<NamePart>;
  eventLink: PhraseTable<EventLink>;
  eventRole: PhraseTable<EventRole>;
  /** Behind whoever it is in "which Thailand will host". */
  hostVerb: PhraseTable<'planned' | 'held'>;
  eventMode: PhraseTable<EventMode>;
  /** Behind the manner, before where somebody took part from afar: "via videoconference from …". */
  remoteMark: PhraseTable<true>;
  habit: PhraseTable<true>;
  ordinalMark: PhraseTable<OrdinalMark>;
  ordinalWord: PhraseTable<number>;
  placeMark: PhraseTable<true>;
  /** What a place is, before its name: "the capital, …", "the city of …". */
  placeNoun: PhraseTable<true>;
  venue: PhraseTable<'noun' | 'whole'>;
  documentVerb: PhraseTable<true>;
  /** Before a paper: whoever issues it speaks through it. */
  issuingVerb: PhraseTable<true>;
  documentNoun: PhraseTable<true>;
  seriesMember: PhraseTable<string>;
  eventSeries: PhraseTable<EventType>;
  numberedSeries: PhraseTable<number>;
};

export type LanguageLexicon = Lexicon<Tables>;
export type LanguageHits = HitsOf<Tables>;

export interface Language {
  readonly code: LanguageCode;
  readonly words: WordLists;
  /** Papers print one more line of a few words under a headline; elsewhere, such a line stands above it and names the theme. */
  readonly decks?: boolean;
  /** Readers of its own, where its word order asks for them. */
  readonly readers?: Readers;
  /** Built at first use and then kept: compiling the tables costs some milliseconds. */
  readonly lexicon: () => LanguageLexicon;
}
