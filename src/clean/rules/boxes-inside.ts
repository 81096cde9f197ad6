import type { SiteWord } from '../../languages/words.js';
import type { Page } from '../../page.js';
import { codeAt, isCapital } from '../../text/read.js';
import { foldedAt } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import { Ending, type LineFacts } from '../facts.js';
import { Kind } from '../kinds.js';
import type { PageRule } from '../rule.js';
import { pageWith } from './example.js';
import { bodyRule } from './inside.js';
import { mark } from './wording.js';

const PITCH_LINES = 4;
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”']);

export const formBox: PageRule = {
  id: 'form-box',
  label: 'chrome',
  purpose:
    'Sentences that speak to the reader right above or below a log-in, a newsletter, a poll or a call for support.',
  examples: {
    removes: [
      pageWith.inside(
        '» Bạn muốn nhận tin về dòng sông mỗi sáng thứ Hai, trước khi đi làm?',
        'Nhập email của bạn',
        'Đăng ký ngay',
      ),
      pageWith.inside('Đăng nhập', '» Chỉ 49.000 đồng một tháng, bạn đọc được mọi bài về nguồn nước.'),
    ],
    keeps: [
      pageWith.inside('» Bà Noor hỏi cả phòng: “Bạn có uống được nước ấy không?”', 'Đăng ký ngay'),
      pageWith.inside('» Nước bạn Lào đề nghị họp thêm một phiên vào tháng Sáu tới.'),
    ],
  },
  apply: (draft) => {
    for (const form of [...draft.forms]) {
      claimPitch(draft, form, -1);
      claimPitch(draft, form, 1);
    }
  },
};

/** Claims the sentences to the reader on one side of a form. */
function claimPitch(draft: Draft, form: number, step: number): void {
  for (let n = 1; n <= PITCH_LINES; n += 1) {
    const line = draft.lines.at(form + n * step);
    if (line === undefined || !draft.isFree(line.index)) return;
    // A headline may speak to the reader too.
    const between = draft.furniture[line.index - 1] === 'form' && draft.furniture[line.index + 1] === 'form';
    if ((line.ending === Ending.None && !between) || !speaksToReader(draft, line)) return;
    draft.claim(line.index, formBox);
    mark(draft, line, 'form');
  }
}

/** Says "you" outside of any quotation. */
function speaksToReader(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  if (opensWithName(draft, line)) return false;
  let quoted = false;
  for (let i = line.from; i < line.to; i += 1) {
    const word = foldedAt(tokens, i);
    if (QUOTES.has(word)) quoted = !quoted;
    else if (!quoted && addresses(draft.page, i)) return true;
  }
  return false;
}

/** "bạn", "quý vị", "you"; not "bạn bè", "các bạn", "quý I". */
function addresses({ tokens, language }: Page, i: number): boolean {
  const meaning = (at: number): SiteWord | undefined => language.words.site.get(foldedAt(tokens, at));
  switch (meaning(i)) {
    case 'reader':
      return meaning(i - 1) !== 'others' && meaning(i + 1) !== 'others';
    case 'courtesy':
      return meaning(i + 1) === 'courted';
    default:
      return false;
  }
}

const NAME_WORDS = 4;
const COLON = 0x3a;

/** "Siti Hajar: Thank you for joining us.": in a transcript, whoever speaks says "you" too. */
function opensWithName({ page: { tokens } }: Draft, { from, to }: LineFacts): boolean {
  let i = from;
  while (i < to && i - from < NAME_WORDS && isCapital(tokens, i)) i += 1;
  return i > from + 1 && codeAt(tokens, i) === COLON;
}

const ENTRIES = 6;
const ENTRY_WORDS = 8;
const POLL_WORDS = 25;
const ANSWER_WORDS = 4;

export const entryInside = bodyRule({
  id: 'entry-inside',
  label: 'chrome',
  purpose:
    'A few words between two lines of furniture inside the body, or above sentences to the reader: an answer of a poll, a button, the name of a newsletter.',
  examples: {
    removes: [
      pageWith.inside('Bình chọn', '» Hạ lưu', '» Thượng nguồn', 'Biểu quyết'),
      pageWith.inside('» Bản tin dòng sông', 'Nhập email của bạn'),
      pageWith.inside(
        '» Theo bạn, việc gì phải làm trước khi mùa khô tới?',
        'Đo nước',
        'Xả hồ',
        'Biểu quyết',
      ),
      pageWith.inside('Bạn có thấy bài viết này hữu ích không?', '» Có', '» Không'),
    ],
    keeps: [
      pageWith.inside('Bình chọn', '» Hạ lưu'),
      pageWith.inside('Bạn có thấy bài viết này hữu ích không?', '» Hạ lưu'),
      pageWith.inside('Chia sẻ', '» Không ai đứng ngoài.', 'Chia sẻ'),
    ],
  },
  about: Kind.Crumb | Kind.Headline | Kind.Item | Kind.Question,
  claims: (draft, line) => {
    if (line.ending !== Ending.None && line.ending !== Ending.Question) return false;
    if (isAnswer(draft, line)) return true;
    const most = line.ending === Ending.Question && speaksToReader(draft, line) ? POLL_WORDS : ENTRY_WORDS;
    if (line.words > most) return false;
    const below = isChrome(draft, line.index - 1);
    for (let i = line.index + 1; i <= line.index + ENTRIES; i += 1) {
      if (draft.furniture[i] === 'form' || (below && isChrome(draft, i))) return true;
      if (!draft.isFree(i) || draft.lines.words(i) > ENTRY_WORDS || draft.kinds[i] === Kind.Prose)
        return false;
    }
    return false;
  },
});

/** "Có", "Không": two lines or more of a few words below a question that the page asks. */
function isAnswer(draft: Draft, line: LineFacts): boolean {
  if (line.words > ANSWER_WORDS) return false;
  const other = draft.ruleAt(line.index - 1) === entryInside;
  const next = draft.lines.at(line.index + 1);
  if (!other && (next === undefined || next.words > ANSWER_WORDS || !draft.isFree(next.index))) return false;
  let asked = line.index - 1;
  while (asked > line.index - ENTRIES && draft.ruleAt(asked) === entryInside) asked -= 1;
  return draft.kinds[asked] === Kind.Furniture && draft.lines.at(asked)?.ending === Ending.Question;
}

function isChrome(draft: Draft, index: number): boolean {
  const rule = draft.ruleAt(index);
  return rule === entryInside || (rule?.label === 'chrome' && draft.kinds[index] === Kind.Furniture);
}
