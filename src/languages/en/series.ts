import type { PhraseTable } from '../../text/lexicon.js';

/** Words in an event's name that tell which numbered series it belongs to. */
export const seriesMembers: PhraseTable<string> = [
  ['ASEAN | Association of Southeast Asian Nations', 'ASEAN'],
  ['United Nations | UN | U.N.', 'UN'],
  ['ASEAN Plus Three | ASEAN+3 | ASEAN +3 | APT', 'APT'],
  ['East Asia | EAS', 'EAS'],
  ["foreign ministers | foreign ministers' | foreign ministers’", 'foreign-ministers'],
  ['AMM', 'AMM'],
  ['AEM', 'AEM'],
  ["economic ministers | economic ministers' | economic ministers’", 'economic-ministers'],
  [
    "defence ministers | defence ministers' | defence ministers’ | defense ministers | ADMM",
    'defence-ministers',
  ],
  ['Plus | ADMM-Plus', 'plus'],
  ['General Assembly', 'general-assembly'],
  ['transnational crime', 'transnational-crime'],
  ['Shangri-La', 'shangri-la'],
  ['ASEAN Regional Forum | ARF', 'ARF'],
  ['climate change', 'climate'],
  ['informal | retreat | special | emergency | commemorative | interface', 'special'],
  ['political-security community council | APSC council', 'APSC-council'],
  ['economic community council | AEC council', 'AEC-council'],
  ['coordinating council', 'coordinating-council'],
  ['IAI task force', 'IAI-task-force'],
  ['joint cooperation committee', 'JCC'],
  ["senior officials | senior officials' | senior officials’ | SOM", 'senior-officials'],
  [
    'APEC | ASEM | EU | European Union | G7 | G20 | Mekong | CLMV | ACMECS | GMS | AIPA | Commonwealth | BIMSTEC | SAARC | GCC',
    'elsewhere',
  ],
];
