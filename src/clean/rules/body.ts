import { fold } from '../../text/fold.js';
import { tokenText } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import { codeAt, type LineFacts } from '../facts.js';
import { isItem } from '../kinds.js';
import { afterPrefix } from '../repeats.js';
import type { CleanerRule } from '../rule.js';
import { pageWith } from './example.js';
import { isParagraph } from './wording.js';

const SUB_HEADING_WORDS = 17;
const CAPTION_WORDS = 40;
const POSE_WORDS = 14;

/** Runs over the lines of the body that nobody has claimed. */
function bodyRule(
  rule: Omit<CleanerRule, 'apply'> & { readonly claims: (draft: Draft, line: LineFacts) => boolean },
): CleanerRule {
  const { claims, ...parts } = rule;
  const whole: CleanerRule = {
    ...parts,
    apply: (draft) => {
      if (draft.region === null) return;
      for (let i = draft.region.first; i <= draft.region.last; i += 1) {
        const line = draft.lines[i];
        if (line === undefined || !draft.isFree(i)) continue;
        if (parts.label === 'body' && i < draft.core && !isLead(draft, line)) continue;
        if (claims(draft, line)) draft.claim(i, whole);
      }
    },
  };
  return whole;
}

/** Above the core of the body, only what can be a lead belongs to it. */
function isLead(draft: Draft, line: LineFacts): boolean {
  const kind = draft.kinds[line.index];
  return kind === 'prose' || kind === 'sentence' || kind === 'question' || line.index === draft.region?.first;
}

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

export const pictureText = bodyRule({
  id: 'picture-text',
  label: 'caption',
  purpose:
    'A text of a picture without credit, told by its wording: who stands where, "Toàn cảnh …", an official doing something without a sentence.',
  examples: {
    removes: [
      pageWith.inside('» Toàn cảnh phiên khai mạc'),
      pageWith.inside('» Bộ trưởng Khăm Sủi (phải) bắt tay người đồng cấp nước chủ nhà.'),
      pageWith.inside('» Bộ trưởng Khăm Sủi phát biểu tại Hội nghị'),
    ],
    keeps: [
      pageWith.inside(
        '» Toàn cảnh bức tranh nguồn nước năm nay vì thế sáng hơn, bà Noor nhận định khi trả lời báo giới.',
      ),
      pageWith.inside('» Dữ liệu chung, việc chung'),
      pageWith.inside('» Bộ trưởng Khăm Sủi phát biểu tại Hội nghị rằng nước nào cũng phải góp phần.'),
    ],
  },
  claims: (draft, line) => {
    if (line.words > CAPTION_WORDS || line.stops > 1 || line.words < 3) return false;
    const open = line.ending === 'none';
    if (saysWhere(draft, line)) return open || line.words <= 30;
    if (opensAsPicture(draft, line))
      return open ? line.words <= 30 : line.ending === 'stop' && line.words <= 12;
    if (open) return line.words <= 30 && showsOfficial(draft, line);
    return line.words <= POSE_WORDS && line.numbers === 0 && poses(draft, line);
  },
});

function saysWhere(draft: Draft, line: LineFacts): boolean {
  for (let i = line.from; i < line.to; i += 1) {
    if (draft.page.hits.pictureWord.at(i)?.meaning === 'position') return true;
  }
  return false;
}

function opensAsPicture(draft: Draft, line: LineFacts): boolean {
  return draft.page.hits.pictureWord.at(line.from)?.meaning === 'opens';
}

/** An office, a name, and that he or she speaks or shakes hands, without what was said. */
function poses(draft: Draft, line: LineFacts): boolean {
  const { hits } = draft.page;
  const office = hits.office.at(line.from);
  if (office === undefined) return false;
  for (let i = office.to + 1; i < Math.min(line.to, office.to + 8); i += 1) {
    if (hits.pictureWord.at(i)?.meaning === 'poses') return true;
  }
  return false;
}

/** Begins with an office and a name, and tells what is done without saying anything. */
function showsOfficial(draft: Draft, line: LineFacts): boolean {
  const { tokens, hits, language } = draft.page;
  const office = hits.office.at(line.from);
  if (office === undefined) return false;
  let capitals = 0;
  for (let i = office.to; i < line.to; i += 1) {
    const shape = tokens.shape[i] ?? 0;
    if (codeAt(tokens, i) === 0x3a || codeAt(tokens, i) === 0x22 || codeAt(tokens, i) === 0x201c)
      return false;
    if ((shape & Shape.Capital) !== 0) capitals += 1;
    else if (capitals >= 2 && language.words.caption.get(fold(tokenText(tokens, i))) === 'act') return true;
  }
  return capitals >= 2 && capitals + (office.to - office.from) >= line.words;
}

export const givenBy = bodyRule({
  id: 'picture-given-by',
  label: 'caption',
  purpose: 'Whom a picture comes from, alone on a line under it.',
  examples: {
    removes: [pageWith.inside('Hồ chứa mùa khô - Ảnh 1.', '» Công an cung cấp', 'Hồ chứa mùa khô - Ảnh 2.')],
    keeps: [pageWith.inside('» Nguồn nước và con người')],
  },
  claims: (draft, line) => {
    if (line.ending === 'none' && line.words <= 30 && isUnderPicture(draft, line.index)) return true;
    if (line.words > 6 || line.ending !== 'none') return false;
    const below = draft.label(line.index + 1) === 'caption';
    const above = draft.label(line.index - 1) === 'caption';
    return below || (above && !isParagraph(draft.lines[line.index + 1]));
  },
});

/** Right under the headline with a picture's number stands the picture's own text, and its credit. */
function isUnderPicture(draft: Draft, index: number): boolean {
  const { title, page } = draft;
  if (title === null) return false;
  for (let i = index - 1; i >= index - 2 && i > title.index; i -= 1) {
    const line = draft.lines[i];
    if (line === undefined) return false;
    if (draft.ruleAt(i) === givenBy) continue;
    return (
      draft.label(i) === 'caption' && line.words <= 60 && afterPrefix(page.tokens, title.range, line) >= 0
    );
  }
  return false;
}

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
    ],
    keeps: [
      pageWith.inside('» Bốn việc phải làm trước mùa khô tới'),
      pageWith.inside('- Lập trung tâm dữ liệu chung', '» - Cử chuyên gia của sáu nước'),
    ],
  },
  claims: (draft, line) => {
    if (line.index === draft.region?.first || line.ending !== 'none' || isItem(draft, line)) return false;
    if (draft.kinds[line.index] !== 'headline' || behindColon(draft, line.index)) return false;
    if (line.words > SUB_HEADING_WORDS) return !lacksStops(draft, line);
    return line.words >= 7 && (isOther(draft, line.index - 1) || isOther(draft, line.index + 1));
  },
});

function isOther(draft: Draft, index: number): boolean {
  const line = draft.lines[index];
  if (line === undefined || draft.region === null || index < draft.region.first || index > draft.region.last)
    return false;
  if (draft.ruleAt(index) === headlineInside) return true;
  const free = draft.isFree(index) && draft.kinds[index] === 'headline';
  return free && line.words >= 7 && !isItem(draft, line);
}

/** A list follows a colon: its items are no headlines, marked or not. */
function behindColon(draft: Draft, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 25); i -= 1) {
    const line = draft.lines[i];
    if (line === undefined) return false;
    if (line.ending === 'colon' || line.ending === 'comma') return true;
    if (line.ending !== 'none' || draft.kinds[i] === 'prose') return false;
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
    ],
    keeps: [pageWith.behind('Đọc nhiều', '» 1. Hạ lưu thiếu nước từ tháng Hai')],
  },
  claims: (draft, line) =>
    isItem(draft, line) || (behindColon(draft, line.index) && draft.kinds[line.index] !== 'prose'),
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
  claims: (draft, line) => {
    const kind = draft.kinds[line.index];
    return kind === 'headline' || kind === 'crumb' || kind === 'question';
  },
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
  claims: (draft, line) => draft.kinds[line.index] !== 'stamp',
});
