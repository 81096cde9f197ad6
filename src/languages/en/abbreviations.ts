import type { PhraseTable } from '../../text/lexicon.js';

/** Written with a full stop inside a sentence: titles, months, companies, places. */
export const abbreviations: PhraseTable<true> = [
  [
    'Mr | Mrs | Ms | Dr | Prof | Assoc | Asst | Hon | Gen | Lt | Col | Maj | Capt | Adm | Brig | Sgt | Amb | Sen | Rep | Gov | Pres | Min | ' +
      'Sec | Dir | Dep | H.E | H.E.s | Hj | Jr | Sr | Rev | Fr | St | Dato | Mt',
    true,
  ],
  ['Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sept | Sep | Oct | Nov | Dec', true],
  [
    'Co | Corp | Inc | Ltd | Pte | Bhd | Sdn | Bros | Dept | Univ | No | Nos | Vol | Art | Fig | pp | vs | cf | approx | est | e.g | i.e | a.m | p.m | a.i',
    true,
  ],
  ['U.S | U.N | U.K | D.C | Ph.D | M.A', true],
];
