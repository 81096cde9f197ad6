import { codeAt } from '../../text/read.js';
import type { Draft } from '../draft.js';
import { Ending, type LineFacts, Sign, stopsIn } from '../facts.js';
import { afterPrefix } from '../repeats.js';
import type { PageRule } from '../rule.js';
import { pageWith } from './example.js';
import { isParagraph } from './wording.js';

const SHORT_CAPTION = 45;

export const closingCaptions: PageRule = {
  id: 'closing-captions',
  label: 'caption',
  purpose: 'Texts of the pictures gathered in a last block of their own behind the body.',
  examples: {
    removes: [
      pageWith.inBlocks('» Bộ trưởng Khăm chủ trì phiên khai mạc.'),
      pageWith.inBlocks(
        'Lưu Hải Yến',
        '» Các đoàn thăm hồ chứa thượng nguồn.\n» Bộ trưởng Khăm chủ trì phiên khai mạc.',
      ),
    ],
    keeps: [
      pageWith.inside('', '» Hai bên sẽ gặp lại nhau vào tháng 9.', ''),
      [
        'Một câu mở đầu cho bài viết ngắn về dòng sông chung của sáu nước.',
        '',
        '» Câu kết của bài viết ngắn này đứng riêng một đoạn.',
      ].join('\n'),
    ],
  },
  apply: (draft) => {
    const block = closingBlock(draft) ?? closingRepeats(draft);
    if (block === null) return;
    for (let i = block; i < draft.lines.count; i += 1) draft.claim(i, closingCaptions);
    // A picture's text also stands where the picture stood, perhaps without its credit.
    for (let i = 2; i < block; i += 1) {
      const line = draft.lines.at(i);
      if (line !== undefined && line.words <= SHORT_CAPTION && standsInBlock(draft, line, block)) {
        draft.claim(i, closingCaptions);
      }
    }
  },
};

function standsInBlock(draft: Draft, line: LineFacts, block: number): boolean {
  if ((draft.repeats.next[line.index] ?? -1) >= block) return true;
  if (line.words < 4) return false;
  for (let i = block; i < draft.lines.count; i += 1) {
    const caption = draft.lines.at(i);
    if (caption !== undefined && afterPrefix(draft.page.tokens, line, caption) >= 0) return true;
  }
  return false;
}

const BLOCK_LINES = 30;

/** Where the last block of the page begins, if it can only be texts of pictures; null otherwise. */
function closingBlock(draft: Draft): number | null {
  const { lines } = draft;
  let first = lines.count - 1;
  const least = Math.max(3, lines.count - BLOCK_LINES);
  while (first >= least && (lines.at(first)?.gap ?? 0) === 0) first -= 1;
  if (first < least) return null;
  let repeated = 0;
  for (let i = first; i < lines.count; i += 1) {
    const line = lines.at(i);
    if (line === undefined || draft.furniture[i] !== null || draft.label(i) === 'chrome') return null;
    const named = line.ending !== Ending.Stop && draft.byline(line) !== null;
    if (named || draft.stamp(line) !== null) return null;
    if (draft.label(i) === 'caption' || (draft.repeats.first[i] ?? i) < i) repeated += 1;
    else if (line.words > SHORT_CAPTION || line.words < 2 || stopsIn(draft.page, line) > 2) return null;
  }
  return repeated === lines.count - first || isBehindDenseBody(draft, first) ? first : null;
}

/** Where lines of the body are repeated at the very end of the page, without an empty line above. */
function closingRepeats(draft: Draft): number | null {
  const { lines, repeats } = draft;
  let first = lines.count;
  while (first > 0 && isPictureAgain(draft, lines.at(first - 1), first)) first -= 1;
  const before = lines.at(first - 1);
  if (first === lines.count || first < 4 || before === undefined) return null;
  const original = repeats.first[first] ?? first;
  return original > 1 && original < first - 1 && draft.furniture[first - 1] === null ? first : null;
}

function isPictureAgain(draft: Draft, line: LineFacts | undefined, past: number): boolean {
  if (line === undefined || line.words < 4 || line.words > SHORT_CAPTION || !draft.isFree(line.index))
    return false;
  const original = draft.repeats.first[line.index] ?? line.index;
  if (original >= past - 2 || stopsIn(draft.page, line) > 2) return false;
  return isParagraph(draft.lines.at(original - 1)) && isParagraph(draft.lines.at(original + 1));
}

/** The block before is a body of one sentence or paragraph a line, without empty lines. */
function isBehindDenseBody(draft: Draft, first: number): boolean {
  let last = first - 1;
  // The writer's name may stand alone between the two.
  const signature = draft.lines.at(last);
  if (
    signature !== undefined &&
    signature.gap > 0 &&
    signature.words <= 6 &&
    signature.ending === Ending.None
  )
    last -= 1;
  let paragraphs = 0;
  for (let i = last; i > 0; i -= 1) {
    if (isParagraph(draft.lines.at(i))) paragraphs += 1;
    if ((draft.lines.at(i)?.gap ?? 0) > 0) break;
  }
  return paragraphs >= 3 || (paragraphs >= 2 && leadStandsApart(draft));
}

/** Headline, lead and body each in a block of its own. */
function leadStandsApart({ lines }: Draft): boolean {
  return (lines.at(1)?.gap ?? 0) > 0 && (lines.at(2)?.gap ?? 0) > 0 && (lines.at(3)?.gap ?? 1) === 0;
}

const COLON = 0x3a;
const GALLERY_WORDS = 14;
const GALLERY_LINES = 40;

export const gallery: PageRule = {
  id: 'gallery',
  label: 'caption',
  purpose:
    'A row of pictures\' texts behind "Một số hình ảnh …", up to the writer or the page\'s own wording.',
  examples: {
    removes: [
      pageWith.behind(
        '» Một số hình ảnh tại hội nghị:',
        '» Các đoàn thăm hồ chứa thượng nguồn',
        '» Bộ trưởng Khăm chủ trì phiên khai mạc',
        'Hà Vy',
      ),
      pageWith.behind(
        'Cổng thông tin trân trọng giới thiệu một số hình ảnh tại hội nghị:',
        '» Các đoàn thăm hồ chứa thượng nguồn',
        '» Bộ trưởng Khăm chủ trì phiên khai mạc',
        'Hà Vy',
      ),
    ],
    keeps: [
      pageWith.inside('» Chùm ảnh: Sáu nước bàn chuyện nước', 'Bộ trưởng nói mùa khô đến sớm hơn.'),
      pageWith.inside('» Một số hình ảnh tại hội nghị cho thấy hồ chứa đã cạn từ đầu tháng Hai.'),
      '» Chùm ảnh: Sáu nước bàn chuyện nước\n14/03/2024 08:15\nSáng 14/3, các bộ trưởng gặp nhau tại Luang Prabang.',
    ],
  },
  apply: (draft) => {
    // Above all paragraphs, it is the headline of an article in pictures.
    let told = false;
    let seen = 0;
    for (let i = 0; i < draft.lines.count; i += 1) {
      const line = (draft.lines.signs(i) & Sign.Wording) === 0 ? undefined : draft.lines.at(i);
      if (line === undefined || !draft.isFree(i)) continue;
      const heads = headsGallery(draft, line);
      if (!heads && !announcesGallery(draft, line)) continue;
      for (; seen <= i && !told; seen += 1) told = isParagraph(draft.lines.at(seen));
      if (!told) continue;
      if (heads) draft.claim(i, gallery);
      for (let k = i + 1; k < i + GALLERY_LINES && isOfGallery(draft, draft.lines.at(k)); k += 1)
        draft.claim(k, gallery);
    }
  },
};

function headsGallery(draft: Draft, line: LineFacts): boolean {
  const { hits, tokens } = draft.page;
  const heads = hits.pictureWord.at(line.from);
  if (heads?.meaning !== 'gallery') return false;
  // "Chùm ảnh: Sáu nước bàn chuyện nước" is the headline of another story.
  if (codeAt(tokens, heads.to) === COLON && heads.to + 1 < line.to) return false;
  return line.words <= GALLERY_WORDS && (line.ending === Ending.Colon || line.ending === Ending.None);
}

/** "… trân trọng giới thiệu một số hình ảnh tại Lễ khai mạc:": a sentence of the body that leads to the pictures. */
function announcesGallery({ page: { hits } }: Draft, { from, to, ending }: LineFacts): boolean {
  if (ending !== Ending.Colon) return false;
  for (let i = from + 1; i < to; i += 1) if (hits.pictureWord.at(i)?.meaning === 'gallery') return true;
  return false;
}

/** A line of some words that is neither a paragraph nor a name, a time or the page's own wording. */
function isOfGallery(draft: Draft, line: LineFacts | undefined): boolean {
  if (line === undefined || line.words < 3 || line.words > SHORT_CAPTION || stopsIn(draft.page, line) > 1)
    return false;
  if (!draft.isFree(line.index)) return draft.label(line.index) === 'caption';
  if (draft.furniture[line.index] !== null || draft.stamp(line) !== null) return false;
  return draft.byline(line) === null && line.ending !== Ending.Colon && line.ending !== Ending.Ellipsis;
}

export const repeatedCaption: PageRule = {
  id: 'repeated-caption',
  label: 'caption',
  purpose: "A picture's text without credit, told by standing there twice between paragraphs.",
  examples: {
    removes: [pageWith.inside('» Bộ trưởng Khăm Sủi', '» Bộ trưởng Khăm Sủi')],
    keeps: [
      pageWith.behind(
        'Tin liên quan',
        '» Bảy sáng kiến cho dòng sông chung',
        '» Bảy sáng kiến cho dòng sông chung',
        'Diễn đàn thanh niên khép lại với bảy sáng kiến về quan trắc nước ở hạ lưu.',
      ),
    ],
  },
  apply: (draft) => {
    const { next } = draft.repeats;
    for (let i = 0; i < draft.lines.count; i += 1) {
      if (next[i] !== i + 1 || !draft.isFree(i) || (draft.lines.at(i)?.words ?? 0) > SHORT_CAPTION) continue;
      if (
        !isParagraph(draft.lines.at(i - 1)) ||
        !isParagraph(draft.lines.at(i + 2)) ||
        !isParagraph(draft.lines.at(i + 3))
      )
        continue;
      draft.claim(i, repeatedCaption);
      draft.claim(i + 1, repeatedCaption);
    }
  },
};
