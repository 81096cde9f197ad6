import { fold } from '../text/fold.js';
import type { BylineWord, PictureWord, StampWord } from './credits.js';

/** What single words mean on the few lines where they are looked up: far too common in prose to be phrases. */
export type WordList<T> = ReadonlyMap<string, T>;

/** How a line speaks of the site itself, or to whom. */
export type SiteWord =
  | 'site'
  | 'on'
  | 'reader'
  /** Beside the word for the reader, makes it one for others: "bạn bè", "các bạn trẻ". */
  | 'others'
  /** Before whom one addresses: "quý vị". */
  | 'courtesy'
  | 'courted'
  /** What is counted below a post. */
  | 'counter'
  /** Behind a writer's name, begins what he or she is. */
  | 'bio';

export interface WordLists {
  readonly byline: WordList<BylineWord>;
  readonly stamp: WordList<StampWord>;
  readonly month: WordList<number>;
  readonly caption: WordList<PictureWord>;
  readonly function: WordList<true>;
  readonly site: WordList<SiteWord>;
  /** Small words of another language between the words of a name: "Save the Date". */
  readonly foreignJoint: WordList<true>;
  /** What the names of firms and bodies end with in another language: "HelpAge International". */
  readonly foreignEnding: WordList<true>;
}

/** Words separated by spaces, by what they mean; keyed by their folded form. */
export function wordList<T>(groups: readonly (readonly [words: string, meaning: T])[]): WordList<T> {
  const list = new Map<string, T>();
  for (const [words, meaning] of groups) {
    for (const word of words.split(' ')) list.set(fold(word), meaning);
  }
  return list;
}
