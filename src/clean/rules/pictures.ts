import { fold } from '../../text/fold.js';
import { tokenText } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import { codeAt, type LineFacts } from '../facts.js';
import { afterPrefix } from '../repeats.js';
import type { CleanerRule } from '../rule.js';
import { pageWith } from './example.js';
import { isParagraph, lineRule } from './wording.js';

const CREDIT_WORDS = 9;
const CAPTION_WORDS = 90;
const SHORT_CAPTION = 45;

export const pictureCredit = lineRule({
  id: 'picture-credit',
  label: 'caption',
  purpose: 'Text of a picture with its credit or number: "… Ảnh: X", "(Ảnh: X)", "… - Ảnh 1.", "Đồ họa: X".',
  examples: {
    removes: [
      pageWith.inside('» Bộ trưởng Khăm phát biểu tại phiên khai mạc. Ảnh: Hà Vy'),
      pageWith.inside('» Toàn cảnh phiên họp (Ảnh: TTXVN).'),
      pageWith.inside('» Hồ chứa mùa khô - Ảnh 2.'),
      pageWith.inside('» Ảnh: NVCC'),
      pageWith.inside('» Mực nước xuống thấp ở thượng nguồn. (Nguồn: Reuters)'),
    ],
    keeps: [
      pageWith.inside(
        '» Ảnh hưởng của hạn hán năm nay được dự báo kéo dài tới hết tháng Năm ở nhiều tỉnh hạ lưu.',
      ),
      pageWith.behind('» Tin, ảnh: Hà Vy'),
    ],
  },
  claims: (draft, line) =>
    hasCredit(draft, line) || isNumbered(draft, line) || namesAgencyPicture(draft, line),
});

function hasCredit(draft: Draft, line: LineFacts): boolean {
  const { credit } = draft.page.hits;
  let from = line.from;
  while (from < line.to && ((draft.page.tokens.shape[from] ?? 0) & Shape.Symbol) !== 0) from += 1;
  const opening = credit.at(from);
  if (opening?.meaning === 'writer') return false;
  if (opening?.meaning === 'picture') {
    const announced = codeAt(draft.page.tokens, opening.to - 1) === 0x3a;
    return (
      line.words <= (announced ? 40 : 20) &&
      (announced || line.ending !== 'stop' || line.words <= CREDIT_WORDS)
    );
  }
  if (line.words > CAPTION_WORDS) return false;
  const start = Math.max(line.from + 1, line.to - 3 * CREDIT_WORDS);
  for (let i = line.to; i > start; i -= 1) {
    // Credits end with a colon, or with the line.
    if (i !== line.to && codeAt(draft.page.tokens, i - 1) !== 0x3a) continue;
    const hit = credit.before(i);
    if (hit === undefined || hit.meaning === 'writer' || hit.from < start) continue;
    if (wordsBetween(draft, hit.to, line.to) > CREDIT_WORDS) return false;
    if (hit.meaning === 'picture') return !(line.words > 60 && line.stops > 3);
    // A source in brackets behind one sentence.
    return (
      line.words <= SHORT_CAPTION &&
      hit.from - line.from > 4 &&
      line.stops <= 2 &&
      codeAt(draft.page.tokens, line.to - 1) === 0x29
    );
  }
  return false;
}

function wordsBetween(draft: Draft, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i += 1) if (((draft.page.tokens.shape[i] ?? 0) & Shape.Word) !== 0) words += 1;
  return words;
}

/** "… - Ảnh 3.", "… ảnh 1", "Hình 2: …". */
function isNumbered(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  if (line.words > SHORT_CAPTION || line.numbers === 0) return false;
  let last = line.to - 1;
  if (codeAt(tokens, last) === 0x2e) last -= 1;
  if (last > line.from && isFigure(draft, last) && isPicture(draft, last - 1)) return true;
  const opens = isPicture(draft, line.from) && isFigure(draft, line.from + 1);
  return (
    opens &&
    (line.to - line.from === 2 ||
      codeAt(tokens, line.from + 2) === 0x3a ||
      codeAt(tokens, line.from + 2) === 0x2e)
  );
}

function isFigure(draft: Draft, i: number): boolean {
  const { tokens } = draft.page;
  return ((tokens.shape[i] ?? 0) & Shape.Number) !== 0 && (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) <= 2;
}

function isPicture(draft: Draft, i: number): boolean {
  const { tokens, language } = draft.page;
  return language.words.caption.get(fold(tokenText(tokens, i))) === 'number';
}

/** "… Ảnh REUTERS": the word and an agency's name without a colon. */
function namesAgencyPicture(draft: Draft, line: LineFacts): boolean {
  const { hits, tokens } = draft.page;
  if (line.words > SHORT_CAPTION + 15 || line.words < 2) return false;
  for (let i = line.to - 1; i > line.from && i >= line.to - 6; i -= 1) {
    const hit = hits.outlet.at(i);
    if (hit === undefined || hit.to < line.to - 1) continue;
    return isPicture(draft, i - 1) && ((tokens.shape[i - 1] ?? 0) & Shape.Capital) !== 0;
  }
  return false;
}

export const captionAboveCredit: CleanerRule = {
  id: 'caption-above-credit',
  label: 'caption',
  purpose:
    'A line without the end of a sentence, or one short sentence, whose credit stands on the next line.',
  examples: {
    removes: [pageWith.inside('» Bộ trưởng Khăm tại phiên khai mạc', 'Ảnh: Hà Vy')],
    keeps: [
      pageWith.inside(
        '» Bà Noor nhắc lại rằng năm ngoái hai nước đã mất gần một nghìn héc-ta lúa. Không ai muốn điều đó lặp lại, và không ai có thể làm một mình.',
        'Ảnh: Hà Vy',
      ),
    ],
  },
  apply: (draft) => {
    for (const credit of draft.lines) {
      if (
        draft.ruleAt(credit.index) !== pictureCredit ||
        credit.words > CREDIT_WORDS ||
        !opensWithCredit(draft, credit)
      )
        continue;
      const line = draft.lines[credit.index - 1];
      if (line === undefined || credit.gap > 0 || !draft.isFree(line.index) || line.index === 0) continue;
      const short =
        line.ending === 'none' ? line.words <= 25 && line.stops === 0 : line.words <= 25 && line.stops <= 1;
      if (short && draft.stamp(line) === null) draft.claim(line.index, captionAboveCredit);
    }
  },
};

function opensWithCredit(draft: Draft, line: LineFacts): boolean {
  let from = line.from;
  while (from < line.to && ((draft.page.tokens.shape[from] ?? 0) & Shape.Symbol) !== 0) from += 1;
  return draft.page.hits.credit.at(from)?.meaning === 'picture';
}

export const closingCaptions: CleanerRule = {
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
    for (let i = block; i < draft.lines.length; i += 1) draft.claim(i, closingCaptions);
    // A picture's text also stands where the picture stood, perhaps without its credit.
    for (let i = 2; i < block; i += 1) {
      const line = draft.lines[i];
      if (line !== undefined && line.words <= SHORT_CAPTION && standsInBlock(draft, line, block)) {
        draft.claim(i, closingCaptions);
      }
    }
  },
};

function standsInBlock(draft: Draft, line: LineFacts, block: number): boolean {
  if ((draft.repeats.next[line.index] ?? -1) >= block) return true;
  if (line.words < 4) return false;
  for (let i = block; i < draft.lines.length; i += 1) {
    const caption = draft.lines[i];
    if (caption !== undefined && afterPrefix(draft.page.tokens, line, caption) >= 0) return true;
  }
  return false;
}

const BLOCK_LINES = 30;

/** Where the last block of the page begins, if it can only be texts of pictures; null otherwise. */
function closingBlock(draft: Draft): number | null {
  const { lines } = draft;
  let first = lines.length - 1;
  while (first > 0 && (lines[first]?.gap ?? 0) === 0) first -= 1;
  if (first < 3 || lines.length - first > BLOCK_LINES) return null;
  let repeated = 0;
  for (let i = first; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || draft.furniture[i] !== null || draft.label(i) === 'chrome') return null;
    const named = line.ending !== 'stop' && draft.byline(line) !== null;
    if (named || draft.stamp(line) !== null) return null;
    if (draft.label(i) === 'caption' || (draft.repeats.first[i] ?? i) < i) repeated += 1;
    else if (line.words > SHORT_CAPTION || line.words < 2 || line.stops > 2) return null;
  }
  return repeated === lines.length - first || isBehindDenseBody(draft, first) ? first : null;
}

/** Where lines of the body are repeated at the very end of the page, without an empty line above. */
function closingRepeats(draft: Draft): number | null {
  const { lines, repeats } = draft;
  let first = lines.length;
  while (first > 0 && isPictureAgain(draft, lines[first - 1], first)) first -= 1;
  const before = lines[first - 1];
  if (first === lines.length || first < 4 || before === undefined) return null;
  const original = repeats.first[first] ?? first;
  return original > 1 && original < first - 1 && draft.furniture[first - 1] === null ? first : null;
}

function isPictureAgain(draft: Draft, line: LineFacts | undefined, past: number): boolean {
  if (line === undefined || line.words < 4 || line.words > SHORT_CAPTION || !draft.isFree(line.index))
    return false;
  const original = draft.repeats.first[line.index] ?? line.index;
  if (original >= past - 2 || line.stops > 2) return false;
  return isParagraph(draft.lines[original - 1]) && isParagraph(draft.lines[original + 1]);
}

/** The block before is a body of one sentence or paragraph a line, without empty lines. */
function isBehindDenseBody(draft: Draft, first: number): boolean {
  let last = first - 1;
  // The writer's name may stand alone between the two.
  const signature = draft.lines[last];
  if (signature !== undefined && signature.gap > 0 && signature.words <= 6 && signature.ending === 'none')
    last -= 1;
  let paragraphs = 0;
  for (let i = last; i > 0; i -= 1) {
    if (isParagraph(draft.lines[i])) paragraphs += 1;
    if ((draft.lines[i]?.gap ?? 0) > 0) break;
  }
  return paragraphs >= 3 || (paragraphs >= 2 && leadStandsApart(draft));
}

/** Headline, lead and body each in a block of its own. */
function leadStandsApart({ lines }: Draft): boolean {
  return (lines[1]?.gap ?? 0) > 0 && (lines[2]?.gap ?? 0) > 0 && (lines[3]?.gap ?? 1) === 0;
}

export const repeatedCaption: CleanerRule = {
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
    for (const line of draft.lines) {
      const i = line.index;
      if (draft.repeats.next[i] !== i + 1 || !draft.isFree(i) || line.words > SHORT_CAPTION) continue;
      if (
        !isParagraph(draft.lines[i - 1]) ||
        !isParagraph(draft.lines[i + 2]) ||
        !isParagraph(draft.lines[i + 3])
      )
        continue;
      draft.claim(i, repeatedCaption);
      draft.claim(i + 1, repeatedCaption);
    }
  },
};
