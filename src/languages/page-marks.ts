import type { PhraseTable } from '../text/lexicon.js';

/** What a mark tells of the line that holds it. */
export type PageMark =
  /** Rights are reserved. */
  | 'reserved'
  /** An address of a page or a mailbox. */
  | 'address'
  /** Between the entries of a path through menus. */
  | 'arrow'
  | 'bracket'
  /** In what pages are built with. */
  | 'code';

/** The same in every language. */
export const pageMarks: PhraseTable<PageMark> = [
  ['© | ®', 'reserved'],
  ['@ | // | www', 'address'],
  ['› | » | >', 'arrow'],
  ['[', 'bracket'],
  ['{ | } | < | = | &', 'code'],
];
