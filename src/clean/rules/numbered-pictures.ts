import { codeAt, isCapital, isNumber, isSpaced, numberAt } from '../../text/read.js';
import type { Draft } from '../draft.js';
import type { LineFacts } from '../facts.js';
import type { PageRule } from '../rule.js';
import { pageWith } from './example.js';

const SLASH = 0x2f;
const CAPTION_WORDS = 60;
const MOST_PICTURES = 99;

export const numberedPictures: PageRule = {
  id: 'numbered-pictures',
  label: 'caption',
  purpose: 'Texts of the pictures of a row, counted: "1/8 …", "2/8 …".',
  examples: {
    removes: [
      pageWith.inside(
        '» 1/3 Các đoàn thăm hồ chứa thượng nguồn.',
        '» 2/3 Bộ trưởng Khăm chủ trì phiên khai mạc.',
        'Hôm ấy trời không mưa, nên các đoàn ở lại bên hồ cho tới tận chiều.',
        '» 3/3 Một trạm đo mới dựng.',
      ),
    ],
    keeps: [
      pageWith.inside('» 2/3 số trạm đo đã được dựng.', '» 3/3 việc còn lại phải xong trong năm.'),
      pageWith.inside('» 1/4 Lúa mùa này đã mất.', '» 3/4 Lúa mùa trước cũng thế.'),
    ],
  },
  apply: (draft) => {
    let last: { readonly index: number; readonly picture: number; readonly of: number } | null = null;
    for (let i = 0; i < draft.lines.count; i += 1) {
      if (draft.lines.numbers(i) < 2 || !draft.isFree(i)) continue;
      const line = draft.lines.at(i);
      if (line === undefined) continue;
      const count = countOf(draft, line);
      if (count === null) continue;
      if (last !== null && last.of === count.of && last.picture + 1 === count.picture) {
        draft.claim(last.index, numberedPictures);
        draft.claim(i, numberedPictures);
      }
      last = { index: i, ...count };
    }
  },
};

/** "1/8 Delegates …": which picture of how many. */
function countOf({ page: { tokens } }: Draft, line: LineFacts): { picture: number; of: number } | null {
  const { from, words } = line;
  if (words < 2 || words > CAPTION_WORDS || !isNumber(tokens, from) || codeAt(tokens, from + 1) !== SLASH)
    return null;
  if (!isNumber(tokens, from + 2) || isSpaced(tokens, from + 2) || !isCapital(tokens, from + 3)) return null;
  const [picture, of] = [numberAt(tokens, from), numberAt(tokens, from + 2)];
  return picture >= 1 && picture <= of && of <= MOST_PICTURES ? { picture, of } : null;
}
