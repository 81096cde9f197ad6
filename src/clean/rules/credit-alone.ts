import { readAgency } from '../agency.js';
import type { Draft } from '../draft.js';
import { Ending, type LineFacts } from '../facts.js';
import type { PageRule } from '../rule.js';
import { pageWith } from './example.js';
import { isParagraph } from './wording.js';

const CREDIT_WORDS = 9;
/** The lines around, of which two above and two below are paragraphs: writers and sources stand by the lead or at the end. */
const AROUND = [-2, -1, 1, 2];

const ABOVE = [
  'Bộ trưởng Khăm cho biết sáu nước đã thống nhất cách đo mực nước ở tất cả các trạm.',
  'Theo ông, mỗi trạm sẽ gửi số liệu về trung tâm chung một giờ một lần kể từ tháng tới.',
];
const BELOW = [
  'Bà Noor nói rằng hạ lưu đã chờ những con số này từ mười năm nay, qua bốn mùa hạn nặng.',
  'Các nước sẽ rà soát lại toàn bộ mạng lưới trạm đo trước khi mùa mưa năm sau bắt đầu.',
];
const between = (line: string): string => pageWith.inside(...ABOVE, line, ...BELOW);

export const creditAlone: PageRule = {
  id: 'credit-alone',
  label: 'caption',
  purpose: 'Whose a picture is, alone between paragraphs: a house, a photographer, a source.',
  examples: {
    removes: [between('» REUTERS'), between('» Hà Vy/TTXVN'), between('» (Nguồn: River Daily)')],
    keeps: [
      pageWith.behind('» Nguồn: River Daily'),
      between('» Dữ liệu chung, việc chung'),
      between('» Ông Khăm nói không.'),
    ],
  },
  apply: (draft) => {
    for (let i = 0; i < draft.lines.count; i += 1) {
      if (draft.lines.words(i) > CREDIT_WORDS || !draft.isFree(i)) continue;
      const line = draft.lines.at(i);
      if (line !== undefined && credits(draft, line)) draft.claim(i, creditAlone);
    }
  },
};

function credits(draft: Draft, line: LineFacts): boolean {
  if (line.ending !== Ending.None || !AROUND.every((step) => isParagraph(draft.lines.at(line.index + step))))
    return false;
  if (readAgency(draft.page, line) !== null) return true;
  const byline = draft.byline(line);
  if (byline === null || byline.authors.length === 0) return false;
  return byline.agency !== null || draft.page.hits.surname.startsAt(line.from);
}
