import type { ArticleText, Prose, Sentence } from '../article.js';
import type { EventMention } from '../findings/events/mention.js';
import type { ProgressFindings } from '../findings/progress.js';
import type { Attribution } from '../findings/speakers/attributions.js';
import type { DateMention } from '../mentions/dates.js';
import type { GivenNames } from '../mentions/given-names.js';
import type { Mention } from '../mentions/mention.js';
import type { People } from '../mentions/people.js';
import type { PlanMention } from '../mentions/plans.js';
import type { Page } from '../page.js';
import type { TokenRange } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import type { LanguageHits } from './language.js';

/** What a reader of grammar knows of a text's words, once it has read the stretch that they stand in. */
export interface Grammar {
  /** Reads a paragraph and cuts it into sentences; null where it cannot be read. */
  readonly sentences: (block: TokenRange) => TokenRange[] | null;
  /** Whether a word is a verb here; null where nobody knows. */
  readonly isVerb: (i: number) => boolean | null;
  /** Whether a word can stand before a noun and belong to it: a noun, an adjective or a participle. */
  readonly isModifier: (i: number) => boolean;
  /** Whether a word is a noun that tells of several. */
  readonly isPlural: (i: number) => boolean;
}

/**
 * Where a language's word order asks for other readers than the shared ones,
 * which are made for names that begin with their noun and verbs behind their
 * subject. Each has the interface of the shared one that it stands in for.
 */
export interface Readers {
  readonly grammar?: (tokens: Tokens, hits: LanguageHits) => Grammar;
  /** The date that begins at a token. */
  readonly date?: (page: Page, from: number) => Omit<DateMention, 'lead' | 'opens'> | null;
  /** A day told by a month's name in a time stamp: `YYYY-MM-DD` and the token behind it. */
  readonly stampDate?: (page: Page, from: number, to: number) => { date: string; next: number } | null;
  /** The plan whose noun stands at a token; its name may begin before it. */
  readonly plan?: (page: Page, head: number, limit: number) => Omit<PlanMention, 'sentence'> | null;
  readonly people?: (article: ArticleText) => People;
  readonly attributions?: (
    article: ArticleText,
    sentence: Sentence,
    mentions: readonly Mention[],
    quoted: Uint8Array,
    given: GivenNames,
  ) => readonly Attribution[];
  /** Which of the bodies that spoke before a name means again, by its number; or -1. */
  readonly bodyAgain?: (page: Page, name: TokenRange, spoken: readonly TokenRange[]) => number;
  /** Whoever is the subject of the verb of saying that begins at a token, by the fullest name near by. */
  readonly subject?: (page: Page, sentence: TokenRange, verb: number) => TokenRange | null;
  readonly events?: (
    page: Page,
    range: Prose,
    sentence: number,
    dates: () => readonly DateMention[],
  ) => EventMention[];
  readonly progress?: (article: ArticleText) => ProgressFindings;
}
