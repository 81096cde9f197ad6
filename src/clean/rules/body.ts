import { headsCells } from '../cells.js';
import type { Draft } from '../draft.js';
import { Ending, type LineFacts } from '../facts.js';
import { isItem, Kind } from '../kinds.js';
import { isTwice } from '../repeats.js';
import { smallWordsIn } from '../small-words.js';
import { pageWith } from './example.js';
import { bodyRule } from './inside.js';
import { linkInside } from './links-inside.js';

const SUB_HEADING_WORDS = 17;

export const boxOfLinks = bodyRule({
  id: 'box-of-links',
  label: 'chrome',
  purpose: 'Headlines in a box of links that the body goes on behind.',
  examples: {
    removes: [
      pageWith.inside(
        'Tin liên quan',
        '» Bảy sáng kiến cho dòng sông chung',
        '» Hạ lưu thiếu nước ngay từ những ngày đầu tháng Hai',
      ),
    ],
    keeps: [pageWith.inside('» Dữ liệu chung, việc chung')],
  },
  claims: (draft, line) => draft.boxes.has(line.index),
});

export const headlineInside = bodyRule({
  id: 'headline-inside',
  label: 'chrome',
  purpose:
    "Another story's headline between paragraphs: too long for a sub-heading, or one of several in a row.",
  examples: {
    removes: [
      pageWith.inside(
        '» Hạ lưu thiếu nước từ tháng Hai: Từ cánh đồng khô nứt nẻ đến những chuyến xe chở nước ngọt xuyên đêm',
      ),
      pageWith.inside('» Bảy sáng kiến trẻ cho dòng sông chung', '» Hạ lưu thiếu nước ngay từ tháng Hai'),
      pageWith.inside(
        'Ông Khăm nói rằng mọi trạm đo phải gửi số liệu mỗi giờ một lần, kể cả vào ban đêm.',
        '» Bảy sáng kiến trẻ cho dòng sông chung',
        'Cháy chợ nổi giữa trưa, hàng chục ghe thuyền bị thiêu rụi',
      ),
    ],
    keeps: [
      pageWith.inside(
        '» Bà Noor nói rằng các nước đã đi được nửa chặng đường và sẽ phải đi nhanh hơn trong những năm tới',
      ),
      pageWith.inside('» Bốn việc phải làm trước mùa khô tới'),
      pageWith.inside('- Lập trung tâm dữ liệu chung', '» - Cử chuyên gia của sáu nước'),
    ],
  },
  about: Kind.Headline,
  claims: (draft, line) => {
    if (line.index === draft.region?.first || line.ending !== Ending.None || isItem(draft, line))
      return false;
    if (behindColon(draft, line.index)) return false;
    if (line.words > SUB_HEADING_WORDS) return !lacksStops(draft, line) && !readsAsSentence(draft, line);
    // A link's picture and its text say the same, one below the other.
    if (isTwice(draft.repeats, line.index)) return true;
    return line.words >= 7 && (isOther(draft, line.index - 1) || isOther(draft, line.index + 1));
  },
});

const SMALL_WORDS = 0.25;

/** Full of small words, as a sentence is that has lost its full stop. */
function readsAsSentence(draft: Draft, line: LineFacts): boolean {
  return smallWordsIn(draft.page, line) >= SMALL_WORDS * line.words;
}

function isOther(draft: Draft, index: number): boolean {
  const line = draft.lines.at(index);
  if (line === undefined || draft.region === null || index < draft.region.first || index > draft.region.last)
    return false;
  if (draft.ruleAt(index) === headlineInside) return true;
  const link = draft.isFree(index) || draft.ruleAt(index) === linkInside;
  return link && draft.kinds[index] === Kind.Headline && line.words >= 7 && !isItem(draft, line);
}

/** A list follows a colon: its items are no headlines, marked or not. */
function behindColon(draft: Draft, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 25); i -= 1) {
    const line = draft.lines.at(i);
    if (line === undefined) return false;
    if (line.ending === Ending.Colon || line.ending === Ending.Comma) return true;
    if (line.ending !== Ending.None || draft.kinds[i] === Kind.Prose) return false;
  }
  return false;
}

/** A body whose paragraphs have lost their full stops says nothing by a missing one, unless they are far longer. */
function lacksStops({ paragraphs }: Draft, line: LineFacts): boolean {
  const { count, open, words } = paragraphs;
  return open * 4 >= count && line.words * 2 > words / count;
}

export const listItem = bodyRule({
  id: 'list-item',
  label: 'body',
  purpose: 'An item of a list in the body, with or without its mark.',
  examples: {
    removes: [
      pageWith.inside(
        'Hội nghị giao ba việc:',
        '» - Lập trung tâm dữ liệu chung',
        '» (ii) cử chuyên gia của sáu nước;',
      ),
      pageWith.inside(
        'Bộ trưởng nêu ba việc phải làm ngay:',
        '» Thứ nhất, dựng thêm trạm đo trên các nhánh sông phía thượng nguồn',
        '» Thứ hai, đào tạo lại những người trực trạm ở vùng xa xôi nhất',
      ),
    ],
    keeps: [pageWith.behind('Đọc nhiều', '» 1. Hạ lưu thiếu nước từ tháng Hai')],
  },
  claims: (draft, line) =>
    isItem(draft, line) || (draft.kinds[line.index] !== Kind.Prose && behindColon(draft, line.index)),
});

export const tableCell = bodyRule({
  id: 'table-cell',
  label: 'chrome',
  purpose: 'The names of the columns of a table told one cell a line, and of its rows.',
  examples: {
    removes: [pageWith.inside('» Nước', '» Số trạm', '» Lào', '12', 'Thái Lan', '9', 'Việt Nam', '14')],
    keeps: [pageWith.inside('» Dữ liệu chung, việc chung')],
  },
  about: Kind.Headline | Kind.Crumb,
  claims: (draft, line) => line.words > 0 && headsCells(draft, draft.kinds, line.index),
});

export const subHeading = bodyRule({
  id: 'sub-heading',
  label: 'body',
  purpose: 'A heading or a question between paragraphs of the body.',
  examples: {
    removes: [
      pageWith.inside('» Dữ liệu chung, việc chung'),
      pageWith.inside('» Vì sao phải chia sẻ sớm hơn?'),
    ],
    keeps: [pageWith.behind('Tin liên quan', '» Dữ liệu chung, việc chung')],
  },
  about: Kind.Headline | Kind.Crumb | Kind.Question,
  claims: () => true,
});

export const prose = bodyRule({
  id: 'prose',
  label: 'body',
  purpose: 'Paragraphs and sentences where the page as a whole says that the body stands.',
  examples: {
    removes: [
      pageWith.inside('» Theo dõi sát mực nước là việc của cả sáu nước, ông Khăm nói.'),
      pageWith.inside('» Không ai đứng ngoài.'),
    ],
    keeps: [
      pageWith.behind(
        'Tin liên quan',
        'Bảy sáng kiến cho dòng sông chung',
        '» Diễn đàn thanh niên khép lại với bảy sáng kiến...',
      ),
    ],
  },
  about: ~Kind.Stamp,
  claims: () => true,
});
