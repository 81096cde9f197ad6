import { codeAt } from '../../text/read.js';
import { foldedAt } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import { Ending, type LineFacts, Sign } from '../facts.js';
import type { LineRule } from '../rule.js';
import { prompt } from '../wording.js';
import { pageWith } from './example.js';
import { isHousePhotographer, isReservedCredit, mark, standsInProse } from './wording.js';

const COLON = 0x3a;
/** So many numbers a day, a month and a year are. */
const DATED = 3;

export const pagePrompt: LineRule = {
  id: 'page-prompt',
  label: 'chrome',
  purpose:
    'Speaks to the reader or for the publisher: comment and log-in forms, newsletters, adverts, licence, copyright, "page not found".',
  examples: {
    removes: [
      pageWith.behind('» Hiện chưa có bình luận nào, hãy là người đầu tiên bình luận'),
      pageWith.behind('» Vui lòng nhập Email', '» Đăng ký tại đây'),
      pageWith.behind('» © 2024 Bản quyền thuộc về Báo Sông Nước. Cấm sao chép dưới mọi hình thức.'),
    ],
    keeps: [
      pageWith.inside(
        '» Cơ quan này đã bị thu hồi giấy phép hoạt động từ năm ngoái, theo thông cáo phát đi chiều qua.',
      ),
      pageWith.inside('» Phía thượng nguồn hiện chưa có bình luận nào về thông tin này.'),
      pageWith.inside('» Tòa nhà được thiết kế bởi một kiến trúc sư người Lào.'),
      pageWith.inside('» Ban tổ chức đề nghị các đoàn đăng nhập hệ thống trước giờ khai mạc ba mươi phút.'),
    ],
  },
  about: Sign.Reserved | Sign.Wording,
  claims: (draft, line) => {
    // "Photo: © UNDP"
    const pictured = draft.page.hits.credit.at(line.from)?.meaning === 'picture';
    if (pictured || isHousePhotographer(draft, line) || isReservedCredit(draft, line)) return false;
    const role = (line.signs & Sign.Reserved) !== 0 && line.words <= 60 ? 'footer' : prompt(draft.page, line);
    return role === null ? false : mark(draft, line, role);
  },
};

export const legalFooter: LineRule = {
  id: 'legal-footer',
  label: 'chrome',
  purpose: 'Names the editors, the owner or the licence of the site.',
  examples: {
    removes: [pageWith.behind('» Tổng Biên tập: Lê Bờ Kè', '» Giấy phép số 12 cấp ngày 01-3-2021')],
    keeps: [
      pageWith.inside('» Tổng biên tập tờ Mekong Daily nhận định hội nghị lần này mở ra cách làm mới.'),
      pageWith.inside('» Cơ quan của Liên hợp quốc về nước hoan nghênh kết quả này.'),
      pageWith.inside('» Giấy phép khai thác cát trên sông sẽ được các nước cấp thận trọng hơn từ năm sau.'),
    ],
  },
  about: Sign.Label,
  claims: (draft, line) => {
    const found = draft.opener(line);
    if (found?.role !== 'footer' || line.words > 45 || isHousePhotographer(draft, line)) return false;
    const labelled = codeAt(draft.page.tokens, found.to - 1) === COLON;
    return labelled || line.ending !== Ending.Stop ? mark(draft, line, 'footer') : false;
  },
};

export const tagList: LineRule = {
  id: 'tag-list',
  label: 'chrome',
  purpose: 'Key words or the theme of the article behind their label.',
  examples: {
    removes: [
      pageWith.behind('» Từ khóa: Mekong, dữ liệu, Luang Prabang'),
      pageWith.behind('» Chủ đề: hợp tác sông'),
    ],
    keeps: [pageWith.inside('» Từ khóa của hội nghị năm nay là “chia sẻ”, theo lời nước chủ nhà.')],
  },
  about: Sign.Label,
  claims: (draft, line) => {
    const found = draft.opener(line);
    if (found === null || (found.role !== 'tags' && found.role !== 'topic')) return false;
    if (line.words > 60 || line.ending === Ending.Stop || standsInProse(draft, line.index)) return false;
    return mark(draft, line, found.role);
  },
};

export const labelledCounter: LineRule = {
  id: 'labelled-counter',
  label: 'chrome',
  purpose:
    'A counter, a share bar, a heading of links or the day when a paper was received, with its label and a colon.',
  examples: {
    removes: [
      pageWith.underHeadline('» Số lần xem: 1.254 lượt'),
      pageWith.underHeadline('» Chia sẻ: 12 lượt gửi'),
      pageWith.underHeadline('» Ngày nhận bài: 02/03/2024; Ngày duyệt đăng: 28/04/2024'),
    ],
    keeps: [
      pageWith.underHeadline('» Ngày nhận bài: 02/03/2024; Ngày đăng: 28/04/2024'),
      pageWith.inside('» Lượt xem trực tuyến phiên khai mạc vượt mười nghìn, theo ban tổ chức hội nghị.'),
    ],
  },
  about: Sign.Label,
  claims: (draft, line) => {
    const found = draft.opener(line);
    if (found === null || line.words > 12 || line.ending === Ending.Stop) return false;
    // The day of publication may stand behind the others.
    if (found.role === 'received') return draft.stamp(line) === null && mark(draft, line, found.role);
    if (found.role !== 'share' && found.role !== 'comments' && found.role !== 'related') return false;
    // "Lượt xem: 123 | 12/07/2024"
    if (line.numbers > DATED && draft.stamp(line) !== null) return false;
    return mark(draft, line, found.role);
  },
};

export const followPrompt: LineRule = {
  id: 'follow-prompt',
  label: 'chrome',
  purpose: 'Asks the reader to follow the site elsewhere.',
  examples: {
    removes: [
      pageWith.underHeadline('» Theo dõi Báo Sông Nước trên'),
      pageWith.underHeadline('» Theo dõi Sông Nước trên Google News'),
    ],
    keeps: [
      pageWith.inside('» Theo dõi mực nước hằng ngày, chuyên gia hai bên nhận thấy mùa khô đến sớm hơn.'),
      pageWith.inside('» Theo dõi để kịp thời ứng phó'),
    ],
  },
  about: Sign.Label,
  claims: (draft, line) => {
    const found = draft.opener(line);
    if (found?.role !== 'follow' || line.words > 14 || line.ending === Ending.Stop) return false;
    return speaksOfSite(draft, line) ? mark(draft, line, 'follow') : false;
  },
};

/** Ends with "trên", a colon or the name of a network or a paper. */
function speaksOfSite(draft: Draft, line: LineFacts): boolean {
  const { tokens, hits, language } = draft.page;
  if (line.ending === Ending.Colon) return true;
  const last = foldedAt(tokens, line.to - 1);
  if (language.words.site.get(last) === 'on') return true;
  for (let i = line.from + 1; i < line.to; i += 1) {
    if (hits.outlet.at(i) !== undefined || hits.furniture.at(i)?.meaning === 'share') return true;
  }
  return false;
}
