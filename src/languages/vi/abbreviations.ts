import type { PhraseTable } from '../../text/lexicon.js';

/** Written with a full stop inside a sentence: titles, streets, cities, numbers. */
export const abbreviations: PhraseTable<true> = [
  ['TP | Tp | TX | TT | Q | P | Đ | H | KP', true],
  [
    'BTV | CTV | GS | PGS | TS | ThS | Ths | BS | KS | KTS | CN | LS | NSND | NSƯT | VS | TSKH | DS | CKI | CKII',
    true,
  ],
  [
    'ĐB | Đ/c | đ/c | Tr | tr | St | Mr | Mrs | Ms | Dr | Prof | No | Co | Corp | Inc | Ltd | Jr | Sr | Hj',
    true,
  ],
];
