import { codeAt, isSpaced, lengthAt, numberAt } from '../../text/read.js';
import { foldedAt } from '../../text/tokens.js';
import { Shape } from '../../text/vocabulary.js';
import { stretchOf } from '../cleaned.js';
import type { Draft } from '../draft.js';
import { type LineFacts, Sign } from '../facts.js';
import type { LineRule } from '../rule.js';
import { isTimeOfDay } from '../stamps.js';
import { wholeFurniture } from '../wording.js';
import { pageWith } from './example.js';
import { headsLinks, mark, standsInProse } from './wording.js';

/** So many numbers a day, a month and a year are. */
const DATED = 3;

export const furnitureLine: LineRule = {
  id: 'page-furniture',
  label: 'chrome',
  purpose:
    'A line made of nothing but menu entries, section names, share and print buttons, headings of link lists.',
  examples: {
    removes: [
      pageWith.above('» Trang chủ', '» Chính trị', '» Đăng ký | Đăng nhập'),
      pageWith.above('» Trang chủ Chính trị Kinh tế Văn hóa Xã hội Khoa giáo Quốc tế'),
      pageWith.underHeadline('» Chia sẻ Facebook Twitter', '» In bài viết'),
      pageWith.behind('» Tin cùng chuyên mục', '» Du lịch Văn hóa Giải trí Thể thao', '» Bình luận (0)'),
    ],
    keeps: [
      pageWith.inside('» Chia sẻ với báo giới, ông Khăm nói nước về hạ lưu năm nay ít hơn mọi năm.'),
      pageWith.inside('» Bình luận về sáng kiến này, bà Noor cho rằng thời gian không còn nhiều.'),
      pageWith.inside('» Kinh tế'),
      pageWith.inside('» Chính trị, kinh tế, văn hóa và chuyện của dòng sông'),
      pageWith.inside('Tỷ lệ hoàn thành như sau:', '» - Kinh tế: 40/47 (85%);', '» - Xã hội: 90%.'),
      pageWith.underHeadline('» Hội nhập - Quốc tế 14/03/2024 08:15'),
    ],
  },
  about: Sign.Furniture,
  claims: (draft, line) => {
    const role = wholeFurniture(draft.page, line);
    if (role === null) return false;
    // "26/09/2023 | 1.032 lượt xem"
    if ((role === 'share' || role === 'comments') && line.numbers >= DATED && draft.stamp(line) !== null)
      return false;
    if ((role === 'section' || role === 'form' || role === 'label') && standsInProse(draft, line.index))
      return false;
    if (role === 'section' && creditsPicture(draft, line)) return false;
    if ((role === 'section' || role === 'rubric') && (isStamped(draft, line) || isMeasured(draft, line)))
      return false;
    return mark(draft, line, headsLinks(draft, line) ? 'related' : role);
  },
};

/** "PHOTO: EPA-EFE" is no name of a section. */
function creditsPicture({ page: { hits } }: Draft, line: LineFacts): boolean {
  const credit = hits.credit.at(line.from);
  return credit?.meaning === 'picture' && credit.to < line.to;
}

/** "Thời sự 18/04/2023 16:20": the article's section and time. */
function isStamped(draft: Draft, line: LineFacts): boolean {
  return line.numbers >= 5 && draft.stamp(line)?.value.includes('T') === true;
}

/** "- Kinh tế: 40/47 (85%)": an item that tells how far a field has come. */
function isMeasured({ page: { tokens, hits } }: Draft, { from, to, numbers }: LineFacts): boolean {
  if (numbers === 0) return false;
  for (let i = from; i + 1 < to; i += 1) {
    if (codeAt(tokens, i) !== COLON) continue;
    for (let k = i + 1; k < to; k += 1) if (hits.figureMark.startsAt(k)) return true;
    return false;
  }
  return false;
}

const COLON = 0x3a;

export const counter: LineRule = {
  id: 'counter',
  label: 'chrome',
  purpose:
    'A line without words: counters, times of an audio player or of what is told as it happens, telephone numbers, bare symbols, day and month of a link.',
  examples: {
    removes: [
      pageWith.underHeadline('» 0', '» 00:00/03:12'),
      pageWith.inside('» 14h05', 'Đoàn Lào đã vào phòng họp, sớm hơn giờ hẹn mười phút.'),
      pageWith.behind('» 024-3000-1122', '» 13/04'),
    ],
    keeps: [pageWith.underHeadline('» 14/03/2024 08:15')],
  },
  about: Sign.Figures,
  claims: (draft, line) => {
    if (line.words > 1 || (line.words === 1 && !isFigure(draft, line) && !isTimeOfDay(draft.page, line)))
      return false;
    if (draft.stamp(line) !== null) return false;
    return isReply(draft, line) ? mark(draft, line, 'comments') : true;
  },
};

const HASH = 0x23;

/** "#2" below a time: the next post of a forum's thread. */
function isReply(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  if (line.to - line.from !== 2 || codeAt(tokens, line.from) !== HASH) return false;
  const number = line.from + 1;
  const first = foldedAt(tokens, number) === '1';
  const above = draft.lines.at(line.index - 1);
  return !first && above !== undefined && draft.stamp(above) !== null;
}

/** "x5", "0s", "1x". */
function isFigure(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  const unit = tokens.shape[line.from + 1] ?? 0;
  if (line.to - line.from === 2 && lengthAt(tokens, line.from + 1) === 1)
    return (
      ((tokens.shape[line.from] ?? 0) & Shape.Number) !== 0 &&
      (unit & (Shape.SpaceBefore | Shape.Word)) === Shape.Word
    );
  return (
    line.to - line.from === 1 &&
    ((tokens.shape[line.from] ?? 0) & Shape.Mixed) !== 0 &&
    lengthAt(tokens, line.from) <= 4
  );
}

export const contactLine: LineRule = {
  id: 'contact',
  label: 'chrome',
  purpose: 'An e-mail address, a link, a telephone number or a postal address of the publisher.',
  examples: {
    removes: [
      pageWith.behind(
        '» bandoc@song-nuoc.example',
        '» Nguồn: https://song-nuoc.example/sau-nuoc-ban-chuyen-chia-se-du-lieu-nuoc.html',
        '» Điện thoại: 024 3000 1122',
        '» Địa chỉ: 12 phố Bờ Sông, Hà Nội',
      ),
    ],
    keeps: [pageWith.inside('» Điện thoại di động giúp nông dân hạ lưu nhận cảnh báo lũ sớm hơn hai ngày.')],
  },
  about: Sign.Label | Sign.Address,
  claims: (draft, line) => {
    if ((line.signs & Sign.Address) !== 0 && isAddress(draft, line)) return mark(draft, line, 'contact');
    const found = draft.opener(line);
    if (found?.role !== 'contact' || line.words > 45 || standsInProse(draft, line.index)) return false;
    return mark(draft, line, 'contact');
  },
};

const URL_LENGTH = 300;
const WORDS_BEFORE_URL = 24;

/** An address with no more than a word or two before it, and nothing behind it. */
function isAddress(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  const { start, end } = stretchOf(tokens, line.from, line.to);
  if (end - start > URL_LENGTH) return false;
  const written = tokens.text.slice(start, end);
  if (written.startsWith('www.')) return !written.includes(' ');
  const scheme = written.indexOf('://');
  if (scheme >= 0) return scheme <= WORDS_BEFORE_URL && !written.includes(' ', scheme);
  return line.words <= 10 && /[^\s@]@[^\s@]/u.test(written);
}

const AGO_TOKENS = 3;

export const howLongAgo: LineRule = {
  id: 'how-long-ago',
  label: 'chrome',
  purpose: 'How long ago another story or a comment came out: "2 giờ trước", "Nation 5h ago".',
  examples: {
    removes: [
      pageWith.behind('Tin liên quan', 'Hạ lưu thiếu nước', '» 2 giờ trước'),
      pageWith.above('» Thời sự 39 phút trước'),
    ],
    keeps: [
      pageWith.inside('» Chuyện của dòng sông 30 năm trước'),
      pageWith.inside('» 2 giờ trước, hồ đã xả.'),
    ],
  },
  about: Sign.Counted,
  claims: (draft, line) => {
    const { tokens, hits, language } = draft.page;
    if (language.words.stamp.get(foldedAt(tokens, line.to - 1)) !== 'ago') return false;
    const number = hits.furniture.at(line.from)?.to ?? line.from;
    return numberAt(tokens, number) > 0 && line.to - number <= AGO_TOKENS;
  },
};

export const hashtag: LineRule = {
  id: 'hashtag',
  label: 'chrome',
  purpose: 'A line of themes that begins with a hash.',
  examples: {
    removes: [
      pageWith.above('» # Hội nghị Cấp cao ASEAN lần thứ 44', '» # Mùa lũ năm nay ở hạ lưu'),
      pageWith.behind('» #ASEAN #Mekong'),
    ],
    keeps: [
      pageWith.above('# SEA Games', 'Thể thao', '» # Sáu nước họp bàn về nguồn nước chung'),
      pageWith.inside('» Chiến dịch #CungGiuDongSong thu hút hơn hai nghìn người trẻ chỉ trong một tuần.'),
    ],
  },
  about: Sign.Mark,
  claims: (draft, line) => {
    if (!beginsWithHash(draft, line) || line.words > 60) return false;
    // In Markdown a headline has a hash, too.
    if (!isSpaced(draft.page.tokens, line.from + 1) || line.words < HEADLINE_WORDS) return true;
    return [-1, 1].some((step) => beginsWithHash(draft, draft.lines.at(line.index + step)));
  },
};

const HEADLINE_WORDS = 5;

function beginsWithHash(draft: Draft, line: LineFacts | undefined): boolean {
  return line !== undefined && codeAt(draft.page.tokens, line.from) === HASH;
}
