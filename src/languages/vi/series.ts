import type { PhraseTable } from '../../text/lexicon.js';

/** Words in an event's name that tell which numbered series it belongs to. */
export const seriesMembers: PhraseTable<string> = [
  ['ASEAN | Hiệp hội các quốc gia Đông Nam Á', 'ASEAN'],
  ['Liên hợp quốc | Liên hiệp quốc | LHQ | UN', 'UN'],
  ['ASEAN+3 | ASEAN + 3 | APT', 'APT'],
  ['Cấp cao Đông Á | Thượng đỉnh Đông Á | EAS', 'EAS'],
  ['bộ trưởng ngoại giao | ngoại trưởng', 'foreign-ministers'],
  ['AMM', 'AMM'],
  ['AEM', 'AEM'],
  ['bộ trưởng kinh tế', 'economic-ministers'],
  ['ADMM', 'ADMM'],
  ['bộ trưởng quốc phòng', 'defence-ministers'],
  ['Đại hội đồng', 'general-assembly'],
  ['Diễn đàn khu vực ASEAN | Diễn đàn An ninh khu vực ASEAN | ARF', 'ARF'],
  [
    'phòng chống tội phạm xuyên quốc gia | phòng, chống tội phạm xuyên quốc gia | AMMTC',
    'transnational-crime',
  ],
  ['Shangri-La | Shangri - La | Shangri La', 'shangri-la'],
  ['biến đổi khí hậu', 'climate'],
  [
    Array.from({ length: 20 }, (_, index) => `COP${index + 20} | COP-${index + 20} | COP ${index + 20}`).join(
      ' | ',
    ),
    'COP',
  ],
  ['APEC', 'APEC'],
  ['ASEM', 'ASEM'],
  ['AIPA | Hội đồng Liên nghị viện ASEAN | Liên nghị viện ASEAN', 'AIPA'],
  ['mở rộng | ADMM+', 'plus'],
  ['không chính thức | IAMM | hẹp | đặc biệt | trù bị | Retreat', 'special'],
  [
    'hội đồng cộng đồng chính trị-an ninh | hội đồng cộng đồng chính trị - an ninh | hội đồng cộng đồng chính trị an ninh | ' +
      'hội đồng APSC | APSC',
    'APSC-council',
  ],
  ['hội đồng cộng đồng kinh tế | hội đồng AEC | AECC', 'AEC-council'],
  ['hội đồng điều phối | ACC', 'coordinating-council'],
  ['nhóm đặc trách IAI | IAI TF', 'IAI-task-force'],
  ['điều phối cộng đồng chính trị-an ninh | điều phối cộng đồng chính trị - an ninh | ASCCO', 'ASCCO'],
  ['ủy ban hợp tác chung', 'JCC'],
  ['quan chức cao cấp | quan chức cấp cao | SOM', 'senior-officials'],
  // No series of ASEAN's own: the same words and acronyms there mean other meetings.
  [
    'EU | Liên minh châu Âu | G7 | G20 | Mekong | Mê Công | CLMV | ACMECS | GMS | Không liên kết | Pháp ngữ | ' +
      'Khối thịnh vượng chung | SAARC | BIMSTEC | vùng Vịnh | GCC | MERCOSUR',
    'elsewhere',
  ],
];
