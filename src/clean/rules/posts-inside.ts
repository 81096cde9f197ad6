import { codeAt, isSpaced } from '../../text/read.js';
import { foldedAt } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import { Ending, type LineFacts, Sign } from '../facts.js';
import type { PageRule } from '../rule.js';
import { isTimeOfDay } from '../stamps.js';
import { pageWith } from './example.js';

const AT_SIGN = 0x40;
const NAME_WORDS = 6;
const POST_LINES = 6;

export const postInside: PageRule = {
  id: 'post-inside',
  label: 'chrome',
  purpose:
    'A post from elsewhere shown on the page: a name, an account ("@name") alone on its line, the text, its time and counters.',
  examples: {
    removes: [
      pageWith.inside(
        '» Ủy hội sông Mekong',
        '» @UyHoiSong',
        '» Mực nước tại Chiang Saen sáng nay là 2,4 mét, thấp hơn hôm qua mười phân.',
        '» 7:12 · 14/03/2024',
        '» 1.2K Reposts 340 Quotes 4.8K Likes',
      ),
    ],
    keeps: [
      pageWith.inside(
        'Tài khoản của ủy hội là',
        '» @UyHoiSong',
        '» Ai cũng có thể theo dõi, bà Noor nói thêm.',
      ),
      pageWith.underHeadline('» Hà Vy', '@havy', '» Trần Sông', '» 14/03/2024 08:15'),
    ],
  },
  apply: (draft) => {
    for (let i = 1; i < draft.lines.count; i += 1) {
      if ((draft.lines.signs(i) & Sign.Mark) === 0 || !isAccount(draft, i)) continue;
      const last = postEnd(draft, i);
      if (last < 0 || !holdsText(draft, i + 1, last)) continue;
      const name = draft.lines.at(i - 1);
      // "By: A", "@thepaper": where a writer or the paper is found elsewhere.
      if (name !== undefined && draft.byline(name)?.announced === true) continue;
      const named = name !== undefined && name.words <= NAME_WORDS && name.ending === Ending.None;
      for (let k = named ? i - 1 : i; k <= last; k += 1) draft.claim(k, postInside);
    }
  },
};

/** "@name" alone. */
function isAccount(draft: Draft, i: number): boolean {
  const line = draft.lines.at(i);
  if (line === undefined || line.words > 2) return false;
  const { tokens } = draft.page;
  if (codeAt(tokens, line.from) !== AT_SIGN || line.to < line.from + 2) return false;
  for (let k = line.from + 1; k < line.to; k += 1) if (isSpaced(tokens, k)) return false;
  return true;
}

/** The last line of a post below its account: of its time, or of its counters; -1 where it has neither. */
function postEnd(draft: Draft, account: number): number {
  let last = -1;
  for (let i = account + 1; i <= account + POST_LINES; i += 1) {
    const line = draft.lines.at(i);
    if (line === undefined) break;
    if (isOfPost(draft, line)) last = i;
    else if (last >= 0) break;
  }
  return last;
}

const TEXT_WORDS = 4;

/** Whether something is told between an account and its time; below a writer's account stands another writer's name at most. */
function holdsText(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const line = draft.lines.at(i);
    if (line !== undefined && line.words >= TEXT_WORDS && draft.byline(line) === null) return true;
  }
  return false;
}

function isOfPost(draft: Draft, line: LineFacts): boolean {
  if (line.numbers === 0 || line.words > 10 || line.ending !== Ending.None) return false;
  if (draft.stamp(line) !== null || isTimeOfDay(draft.page, line)) return true;
  const { tokens, language } = draft.page;
  for (let i = line.from; i < line.to; i += 1) {
    if (language.words.site.get(foldedAt(tokens, i)) === 'counter') return true;
  }
  return false;
}
