import type { Furniture } from '../../languages/furniture.js';
import { fold } from '../../text/fold.js';
import { tokenText } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import { codeAt, type LineFacts } from '../facts.js';
import { opener, prompt, wholeFurniture } from '../wording.js';
import { pageWith } from './example.js';
import { isParagraph, lineRule, standsInProse } from './wording.js';

function mark(draft: Draft, line: LineFacts, role: Furniture): true {
  draft.furniture[line.index] = role;
  return true;
}

export const furnitureLine = lineRule({
  id: 'page-furniture',
  label: 'chrome',
  purpose:
    'A line made of nothing but menu entries, section names, share and print buttons, headings of link lists.',
  examples: {
    removes: [
      pageWith.above('» Trang chủ', '» Chính trị', '» Đăng ký | Đăng nhập'),
      pageWith.underHeadline('» Chia sẻ Facebook Twitter', '» In bài viết'),
      pageWith.behind('» Tin cùng chuyên mục', '» Du lịch Văn hóa Giải trí Thể thao', '» Bình luận (0)'),
    ],
    keeps: [
      pageWith.inside('» Chia sẻ với báo giới, ông Khăm nói nước về hạ lưu năm nay ít hơn mọi năm.'),
      pageWith.inside('» Bình luận về sáng kiến này, bà Noor cho rằng thời gian không còn nhiều.'),
      pageWith.inside('» Kinh tế'),
    ],
  },
  claims: (draft, line) => {
    const role = wholeFurniture(draft.page, line);
    if (role === null) return false;
    if ((role === 'section' || role === 'form') && standsInProse(draft, line.index)) return false;
    return mark(draft, line, role);
  },
});

export const counter = lineRule({
  id: 'counter',
  label: 'chrome',
  purpose:
    'A line without words: counters, times of an audio player, telephone numbers, bare symbols, day and month of a link.',
  examples: {
    removes: [pageWith.underHeadline('» 0', '» 00:00/03:12'), pageWith.behind('» 024-3000-1122', '» 13/04')],
    keeps: [pageWith.underHeadline('» 14/03/2024 08:15')],
  },
  claims: (draft, line) => {
    if (line.words > 1 || (line.words === 1 && !isFigure(draft, line))) return false;
    return draft.stamp(line) === null;
  },
});

/** "x5", "0s". */
function isFigure(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  return (
    line.to - line.from === 1 &&
    ((tokens.shape[line.from] ?? 0) & Shape.Mixed) !== 0 &&
    line.line.end - line.line.start <= 4
  );
}

export const contactLine = lineRule({
  id: 'contact',
  label: 'chrome',
  purpose: 'An e-mail address, a link, a telephone number or a postal address of the publisher.',
  examples: {
    removes: [
      pageWith.behind(
        '» bandoc@song-nuoc.example',
        '» Điện thoại: 024 3000 1122',
        '» Địa chỉ: 12 phố Bờ Sông, Hà Nội',
      ),
    ],
    keeps: [pageWith.inside('» Điện thoại di động giúp nông dân hạ lưu nhận cảnh báo lũ sớm hơn hai ngày.')],
  },
  claims: (draft, line) => {
    if (isAddress(draft, line)) return mark(draft, line, 'contact');
    const found = opener(draft.page, line);
    if (found?.role !== 'contact' || line.words > 45 || standsInProse(draft, line.index)) return false;
    return mark(draft, line, 'contact');
  },
});

function isAddress(draft: Draft, line: LineFacts): boolean {
  if (line.words > 10) return false;
  const { text } = draft.page.tokens;
  const written = text.slice(line.line.start, Math.min(line.line.end, line.line.start + 200));
  return written.includes('@') || written.includes('://') || written.startsWith('www.');
}

export const hashtag = lineRule({
  id: 'hashtag',
  label: 'chrome',
  purpose: 'A line of themes that begins with a hash.',
  examples: {
    removes: [pageWith.above('» # Hội nghị Cấp cao ASEAN lần thứ 44'), pageWith.behind('» #ASEAN #Mekong')],
    keeps: [
      pageWith.inside('» Chiến dịch #CungGiuDongSong thu hút hơn hai nghìn người trẻ chỉ trong một tuần.'),
    ],
  },
  claims: (draft, line) => codeAt(draft.page.tokens, line.from) === 0x23 && line.words <= 60,
});

export const pagePrompt = lineRule({
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
      pageWith.inside('» Ban tổ chức đề nghị các đoàn đăng nhập hệ thống trước giờ khai mạc ba mươi phút.'),
    ],
  },
  claims: (draft, line) => {
    const role = line.reserved && line.words <= 60 ? 'footer' : prompt(draft.page, line);
    return role === null ? false : mark(draft, line, role);
  },
});

export const legalFooter = lineRule({
  id: 'legal-footer',
  label: 'chrome',
  purpose: 'Names the editors, the owner or the licence of the site.',
  examples: {
    removes: [pageWith.behind('» Tổng Biên tập: Lê Bờ Kè', '» Giấy phép số 12/GP-ABC cấp ngày 01-3-2021')],
    keeps: [
      pageWith.inside('» Tổng biên tập tờ Mekong Daily nhận định hội nghị lần này mở ra cách làm mới.'),
      pageWith.inside('» Giấy phép khai thác cát trên sông sẽ được các nước cấp thận trọng hơn từ năm sau.'),
    ],
  },
  claims: (draft, line) => {
    const found = opener(draft.page, line);
    if (found?.role !== 'footer' || line.words > 45) return false;
    if (isParagraph(line) && line.numbers === 0) return false;
    return mark(draft, line, 'footer');
  },
});

export const tagList = lineRule({
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
  claims: (draft, line) => {
    const found = opener(draft.page, line);
    if (found === null || (found.role !== 'tags' && found.role !== 'topic')) return false;
    if (line.words > 60 || line.ending === 'stop' || standsInProse(draft, line.index)) return false;
    return mark(draft, line, found.role);
  },
});

export const labelledCounter = lineRule({
  id: 'labelled-counter',
  label: 'chrome',
  purpose: 'A counter, a share bar or a heading of links with its label and a colon.',
  examples: {
    removes: [
      pageWith.underHeadline('» Số lần xem: 1.254 lượt'),
      pageWith.underHeadline('» Chia sẻ: 12 lượt gửi'),
    ],
    keeps: [
      pageWith.inside('» Lượt xem trực tuyến phiên khai mạc vượt mười nghìn, theo ban tổ chức hội nghị.'),
    ],
  },
  claims: (draft, line) => {
    const found = opener(draft.page, line);
    if (found === null || line.words > 12 || line.ending === 'stop') return false;
    if (found.role !== 'share' && found.role !== 'comments' && found.role !== 'related') return false;
    return mark(draft, line, found.role);
  },
});

export const followPrompt = lineRule({
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
  claims: (draft, line) => {
    const found = opener(draft.page, line);
    if (found?.role !== 'follow' || line.words > 14 || line.ending === 'stop') return false;
    return speaksOfSite(draft, line) ? mark(draft, line, 'follow') : false;
  },
});

/** Ends with "trên", a colon or the name of a network or a paper. */
function speaksOfSite(draft: Draft, line: LineFacts): boolean {
  const { tokens, hits, language } = draft.page;
  if (line.ending === 'colon') return true;
  const last = fold(tokenText(tokens, line.to - 1));
  if (language.words.site.get(last) === 'on') return true;
  for (let i = line.from + 1; i < line.to; i += 1) {
    if (hits.outlet.at(i) !== undefined || hits.furniture.at(i)?.meaning === 'share') return true;
  }
  return false;
}
