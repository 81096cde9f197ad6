import { codeAt } from '../../text/read.js';
import { Shape } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import { capitalsIn, Ending, type LineFacts, Sign } from '../facts.js';
import type { LineRule, PageRule } from '../rule.js';
import { pageWith } from './example.js';
import { headsLinks, isParagraph, mark } from './wording.js';

export const readMore: LineRule = {
  id: 'read-more',
  label: 'chrome',
  purpose: 'A link to another story in or behind the body: "Xem thêm: …", ">> …", "Mời độc giả xem …".',
  examples: {
    removes: [
      pageWith.inside('» Xem thêm: Hạ lưu sông thiếu nước ngay từ tháng Hai'),
      pageWith.inside('» >> Hạ lưu sông thiếu nước ngay từ tháng Hai'),
      pageWith.inside('» [Hạ lưu sông thiếu nước ngay từ tháng Hai]'),
      pageWith.inside('» [Ảnh] Hạ lưu sông thiếu nước ngay từ tháng Hai'),
      pageWith.behind('» Xem thêm Bảy sáng kiến cho dòng sông chung'),
      pageWith.behind('» * Mời quý độc giả theo dõi bản tin trên kênh của chúng tôi!'),
    ],
    keeps: [
      pageWith.inside('» [Bộ trưởng không nói thêm gì về chuyện này.]'),
      pageWith.inside('» Xem thêm các hồ sơ cũ, nhóm chuyên gia nhận ra số liệu đã lệch từ mười năm trước.'),
      pageWith.inside('» Mời các đối tác góp chuyên gia là đề xuất được nhiều nước ủng hộ nhất trong ngày.'),
    ],
  },
  about: Sign.Label | Sign.Mark | Sign.Bracket,
  claims: (draft, line) => {
    const { tokens } = draft.page;
    if (line.words > 40) return false;
    if (beginsWithArrow(draft, line) || standsInBrackets(draft, line)) return true;
    const found = draft.opener(line);
    if (found?.role !== 'readMore') return false;
    if (headsLinks(draft, line)) return mark(draft, line, 'related');
    if (codeAt(tokens, found.to - 1) === COLON) return true;
    // "[Ảnh] …" is also how headlines begin.
    if (codeAt(tokens, found.to - 1) === BRACKET) return isParagraph(draft.lines.at(line.index - 1));
    const next = tokens.shape[found.to] ?? 0;
    return found.to < line.to && (next & (Shape.Capital | Shape.Symbol | Shape.Number)) !== 0
      ? line.ending !== Ending.Stop || line.words <= 30
      : opensWithInvitation(line, found.to);
  },
};

const COLON = 0x3a;
const BRACKET = 0x5d;
const ARROWS: ReadonlySet<number> = new Set([0x3e, 0xbb, 0x25b6, 0x25ba, 0x2192, 0x2794, 0x27a4, 0xd83d]);

function beginsWithArrow(draft: Draft, line: LineFacts): boolean {
  return ARROWS.has(codeAt(draft.page.tokens, line.from)) && line.words >= 3 && line.words <= 35;
}

const OPENS = 0x5b;
const BRACKETED = 5;

/** "[Sáu nước họp bàn về nguồn nước chung]" below a paragraph: a headline and nothing else. */
function standsInBrackets(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  if (codeAt(tokens, line.from) !== OPENS || codeAt(tokens, line.to - 1) !== BRACKET) return false;
  if (line.words < BRACKETED || line.words > 35 || line.ending !== Ending.None) return false;
  for (let i = line.from; i < line.to - 1; i += 1) if (codeAt(tokens, i) === BRACKET) return false;
  return isParagraph(draft.lines.at(line.index - 1)) && capitalsIn(draft.page, line) * 2 < line.words;
}

/** "Mời quý độc giả theo dõi …": the phrase itself addresses the reader. */
function opensWithInvitation(line: LineFacts, to: number): boolean {
  return to - line.from >= 3;
}

export const teaserToReadOn: PageRule = {
  id: 'teaser-to-read-on',
  label: 'chrome',
  purpose: 'The headline and teaser of another story right above "Đọc tiếp", also in the middle of a body.',
  examples: {
    removes: [
      pageWith.inside(
        '» Bảy sáng kiến cho dòng sông chung được đưa ra tại diễn đàn thanh niên',
        '» Những ý tưởng trẻ cho thấy việc quan trắc nước không còn là chuyện riêng của các cơ quan chuyên môn.',
        'Đọc tiếp',
      ),
      pageWith.inside('» Bảy sáng kiến cho dòng sông chung được đưa ra ở diễn đàn', 'Đọc ngay'),
    ],
    keeps: [pageWith.behind('Đọc tiếp').replace(/^(Hội nghị lần sau)/mu, '» $1')],
  },
  apply: (draft) => {
    for (let index = 0; index < draft.lines.count; index += 1) {
      if (draft.furniture[index] !== 'readOn') continue;
      draft.claim(index, teaserToReadOn);
      const teaser = draft.lines.at(index - 1);
      const headline = draft.lines.at(index - 2);
      if (teaser === undefined || headline === undefined) continue;
      if (teaser.words > 80 || !isHeadlineOfOther(draft, headline)) {
        // Inside a body the headline may stand alone above the button.
        if (isParagraph(draft.lines.at(index + 1)) && isShortHeadline(draft, teaser))
          draft.claim(teaser.index, teaserToReadOn);
        continue;
      }
      draft.claim(teaser.index, teaserToReadOn);
      draft.claim(headline.index, teaserToReadOn);
      if (draft.repeats.first[headline.index] === headline.index - 1)
        draft.claim(headline.index - 1, teaserToReadOn);
    }
  },
};

function isShortHeadline(draft: Draft, line: LineFacts): boolean {
  return line.words >= 4 && line.words <= 45 && line.ending === Ending.None && draft.stamp(line) === null;
}

function isHeadlineOfOther(draft: Draft, line: LineFacts): boolean {
  if (line.words < 7 || line.words > 45 || line.ending === Ending.Stop || line.ending === Ending.Colon)
    return false;
  return draft.stamp(line) === null;
}

const ENTRY_WORDS = 8;
const HEADLINE_WORDS = 4;

export const repeatedEntry: PageRule = {
  id: 'repeated-entry',
  label: 'chrome',
  purpose:
    'A few words that stand alone three times or more on the page: buttons of comments, adverts, entries of menus.',
  examples: {
    removes: [pageWith.behind('» Gợi ý nhanh', 'Một', '» Gợi ý nhanh', 'Hai', '» Gợi ý nhanh', 'Ba')],
    keeps: [pageWith.inside('» Hỏi:', 'Vì sao?', '» Hỏi:', 'Khi nào?', '» Hỏi:', 'Ở đâu?')],
  },
  apply: (draft) => {
    const { first, next } = draft.repeats;
    let above = true;
    for (let i = 0; i < draft.lines.count; i += 1) {
      if (above && isParagraph(draft.lines.at(i))) above = false;
      // Of lines that stand three times or more.
      const second = next[first[i] ?? i] ?? -1;
      if (second < 0 || (next[second] ?? -1) < 0) continue;
      if (!draft.isFree(i) || draft.lines.words(i) > ENTRY_WORDS) continue;
      // A short headline stands so often, too: in the tab, under a picture, in the share bar.
      if (above && draft.lines.words(i) >= HEADLINE_WORDS) continue;
      const line = draft.lines.at(i);
      if (line === undefined || line.ending !== Ending.None) continue;
      if (draft.byline(line) === null && draft.stamp(line) === null) draft.claim(i, repeatedEntry);
    }
  },
};

export const datedLink: PageRule = {
  id: 'dated-link',
  label: 'chrome',
  purpose: 'A headline with its day behind it in brackets, as lists of other stories have it.',
  examples: {
    removes: [
      pageWith.behind(
        '» Họp Tổ công tác liên ngành về nguồn nước (09/03/2024)',
        '» Đoàn chuyên gia thăm hồ chứa (07/03)',
      ),
    ],
    keeps: [
      pageWith.inside('» Kết quả được thông báo ngay sau phiên họp ngày hôm trước (13/03/2024).'),
      pageWith.inside(
        'Lịch các phiên họp tiếp theo như sau:',
        '» Phiên họp cấp chuyên viên (20/4)',
        '» Phiên họp cấp bộ trưởng (25/4)',
      ),
      pageWith.inside(
        '» Số khuyến nghị đã thực hiện: 209 (86,7%)',
        '» Số khuyến nghị đang thực hiện: 30 (12,4%)',
      ),
    ],
  },
  apply: (draft) => {
    let run = 0;
    for (let i = 0; i <= draft.lines.count; i += 1) {
      const line = (draft.lines.signs(i) & Sign.Dated) === 0 ? undefined : draft.lines.at(i);
      if (line !== undefined && isDated(draft, line)) run += 1;
      else if (run > 0) {
        claimRun(draft, i - run, i);
        run = 0;
      }
    }
  },
};

/** One alone may be anything; after a colon they are a list. */
function claimRun(draft: Draft, from: number, to: number): void {
  const listed = draft.lines.at(from - 1)?.ending === Ending.Colon && draft.isFree(from - 1);
  if (listed || to - from < 2) return;
  for (let i = from; i < to; i += 1) draft.claim(i, datedLink);
}

function isDated(draft: Draft, line: LineFacts): boolean {
  return line.ending === Ending.None && line.words >= 3 && line.words <= 30 && endsWithDate(draft, line);
}

const PERCENT = 0x25;

/** "(09/03/2024)", "(09/03)", "- 09/03/2024" behind the last word; "(86,7%)" is a share. */
function endsWithDate(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  let i = line.to - 2;
  let figures = 0;
  while (i > line.from && codeAt(tokens, i) !== 0x28) {
    const shape = tokens.shape[i] ?? 0;
    if ((shape & Shape.Word) !== 0 || codeAt(tokens, i) === PERCENT) return false;
    if ((shape & Shape.Number) !== 0) figures += 1;
    i -= 1;
  }
  return figures >= 2 && codeAt(tokens, i) === 0x28;
}
