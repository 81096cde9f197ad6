import { codeAt } from '../../text/read.js';
import { foldedAt } from '../../text/tokens.js';
import { Shape } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import { Ending, type LineFacts, wordsBetween } from '../facts.js';
import { Kind } from '../kinds.js';
import { afterPrefix, sameWords } from '../repeats.js';
import type { PageRule } from '../rule.js';
import { tabTitle } from '../tab-title.js';
import { pageWith } from './example.js';

export const headline: PageRule = {
  id: 'headline',
  label: 'title',
  purpose: "The article's own headline, chosen from the lines above the body by all that speaks for each.",
  examples: {
    removes: [
      pageWith.above('Trang chủ', 'Thời sự').replace(pageWith.headline, `» ${pageWith.headline}`),
      pageWith
        .above(`${pageWith.headline} | Báo Sông Nước`, 'Đăng nhập')
        .replace(`\n${pageWith.headline}\n`, `\n» ${pageWith.headline}\n`),
    ],
    keeps: [
      pageWith.above('» Trang chủ', '» Nhịp sống phố thị'),
      pageWith.inside('» Dữ liệu chung, việc chung'),
    ],
  },
  apply: (draft) => {
    if (draft.title !== null) draft.claim(draft.title.index, headline);
  },
};

export const tabHeadline: PageRule = {
  id: 'tab-title',
  label: 'chrome',
  purpose:
    "The browser's tab as the dump's first line: the headline with the name of the site, or the site alone.",
  examples: {
    removes: [pageWith.above(`» ${pageWith.headline} | Báo Sông Nước`, 'Đăng nhập')],
    keeps: [
      [`» ${pageWith.headline} - VOV.VN`, pageWith.inside().split('\n').slice(1).join('\n')].join('\n'),
      // A dump that begins with its lead.
      [
        '» VOV.VN - Sáng 5/6, phát biểu tại phiên khai mạc ở Huế, Bộ trưởng kêu gọi các nước cùng nhau đo đạc biển mỗi ngày và chia sẻ dữ liệu.',
        pageWith.inside().split('\n').slice(1).join('\n'),
      ].join('\n'),
    ],
  },
  apply: (draft) => {
    const tab = tabTitle(draft);
    if (tab !== null && tab.index !== draft.title?.index) draft.claim(tab.index, tabHeadline);
  },
};

export const headlineOverPicture: PageRule = {
  id: 'headline-over-picture',
  label: 'caption',
  purpose: 'The headline again inside the body, where it is the text of a picture.',
  examples: {
    removes: [pageWith.inside(`» ${pageWith.headline}`, 'Các bộ trưởng tại phiên khai mạc. (Ảnh: Hà Vy)')],
    keeps: [pageWith.behind('Chia sẻ', `» ${pageWith.headline}`, 'Sao chép liên kết')],
  },
  apply: (draft) => {
    const { title, region } = draft;
    if (title === null || region === null) return;
    for (let i = Math.max(region.first, title.index + 1); i <= region.last; i += 1) {
      const line = draft.isFree(i) ? draft.lines.at(i) : undefined;
      if (line !== undefined && repeatsTitle(draft, line)) draft.claim(i, headlineOverPicture);
    }
    // Between the headline and the lead, pictures stand too.
    for (let i = title.index + 1; i < region.first; i += 1) {
      const line = draft.lines.at(i);
      if (line !== undefined && repeatsTitle(draft, line) && draft.label(i + 1) === 'caption') {
        draft.claim(i, headlineOverPicture);
      }
    }
  },
};

/** The headline's words and no more than a mark and a number behind them. */
function repeatsTitle(draft: Draft, line: LineFacts): boolean {
  if (draft.title === null) return false;
  const { tokens } = draft.page;
  if (sameWords(tokens, draft.title.range, line)) return true;
  const rest = afterPrefix(tokens, draft.title.range, line);
  return rest >= 0 && line.to - rest <= 4 && wordsBetween(draft.page, rest, line.to) === 0;
}

export const headlineEcho: PageRule = {
  id: 'headline-echo',
  label: 'chrome',
  purpose: 'The headline again above or behind the article, for the tab, the share bar or a list of links.',
  examples: {
    removes: [pageWith.behind('Chia sẻ', `» ${pageWith.headline}`, 'Sao chép liên kết')],
    keeps: [pageWith.behind('» Hội nghị khép lại với một lời hẹn gặp ở Cần Thơ.')],
  },
  apply: (draft) => {
    const { title, region } = draft;
    if (title === null) return;
    for (let i = 0; i < draft.lines.count; i += 1) {
      if (i === title.index || (region !== null && i >= region.first && i <= region.last)) continue;
      if (!draft.isFree(i) || draft.lines.words(i) > 60) continue;
      if (afterPrefix(draft.page.tokens, title.range, draft.lines.range(i)) >= 0)
        draft.claim(i, headlineEcho);
    }
  },
};

const ABOVE = 7;
const INTO = 3;
const LONGEST_HEAD = 7;
const BELOW = 4;
/** Above the headline, pages show today's date without the time of day. */
const DAY_ABOVE = 4;

export const dateStamp: PageRule = {
  id: 'date-stamp',
  label: 'published',
  purpose:
    "The article's own time of publication: the stamp nearest to the headline, not today's date in the page's head, not those of comments.",
  examples: {
    removes: [
      pageWith.inside().replace('Thứ Năm, 14/03/2024 08:15', '» Thứ Năm, 14/03/2024 08:15'),
      pageWith.underHeadline('» Cập nhật lúc: 08:15 | 14/03/2024 (GMT+7)'),
      pageWith.underHeadline('» Ngày 14 tháng 3 năm 2024'),
      pageWith.underHeadline('Thứ Năm, 14/03/2024 08:15', '» 14/03/2024 09:30'),
    ],
    keeps: [
      pageWith.underHeadline('Thứ Năm, 14/03/2024 08:15', '» 15/03/2024'),
      pageWith.above('» Thứ Hai, 27/05/2024', 'Trang chủ', 'Kinh tế', 'Văn hóa', 'Thể thao'),
      pageWith.behind('Bình luận (1)', 'Hòa Trần', 'Mong các nước làm thật.', '» 18:26 ngày 15/03/2024'),
    ],
  },
  apply: (draft) => {
    const index = articleStamp(draft);
    if (index === null) return;
    draft.published = index;
    draft.claim(index, dateStamp);
    // The same day again, as some pages have it above and below the headline.
    for (const i of [index - 2, index - 1, index + 1, index + 2, index + 3]) {
      if (!sameDay(draft, index, i)) continue;
      draft.claim(i, dateStamp);
      // "Thứ Năm, 14/03/2024" above "14/03/2024 08:15"
      if (i > index && !hasTime(draft, draft.published) && hasTime(draft, i)) draft.published = i;
    }
  },
};

function sameDay(draft: Draft, one: number, other: number): boolean {
  const [a, b] = [draft.lines.at(one), draft.lines.at(other)];
  if (a === undefined || b === undefined || draft.kinds[other] !== Kind.Stamp) return false;
  return draft.stamp(a)?.value.slice(0, 10) === draft.stamp(b)?.value.slice(0, 10);
}

function hasTime(draft: Draft, i: number): boolean {
  const line = draft.lines.at(i);
  return line !== undefined && draft.stamp(line)?.value.includes('T') === true;
}

function articleStamp(draft: Draft): number | null {
  const { region, title } = draft;
  if (region === null) return null;
  const anchor = title?.index ?? region.first;
  let best: number | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const to = Math.min(Math.max(region.first + INTO, headEnd(draft, region.first)), region.last);
  for (let i = Math.max(0, Math.min(anchor, region.first) - ABOVE); i <= to; i += 1) {
    const distance = stampDistance(draft, i, anchor);
    if (distance < bestDistance) {
      best = i;
      bestDistance = distance;
    }
  }
  for (let i = region.last + 1; (best === null || best < anchor) && i <= region.last + BELOW; i += 1) {
    if (draft.furniture[i] === 'comments' || draft.furniture[i] === 'related') break;
    // Behind the body, it heads another story.
    if ((draft.kinds[i] === Kind.Headline && draft.isFree(i)) || opensList(draft, i)) break;
    if (stampDistance(draft, i, i) < ABOVE && (best === null || isToday(draft, best, i))) return i;
  }
  return best;
}

/** A time above a headline with another time and headline below it: of a list of other stories. */
function opensList(draft: Draft, i: number): boolean {
  const { kinds } = draft;
  if (kinds[i] !== Kind.Stamp || kinds[i + 1] !== Kind.Headline) return false;
  return kinds[i + 2] === Kind.Stamp && kinds[i + 3] === Kind.Headline;
}

/** Whether a labelled time behind the body ("Latest update: …") is older than the one above the headline: that is then when the page was called up. */
function isToday(draft: Draft, above: number, behind: number): boolean {
  const [today, labelled] = [draft.lines.at(above), draft.lines.at(behind)];
  if (today === undefined || labelled === undefined || !isLabelled(draft, labelled)) return false;
  const [read, own] = [draft.stamp(today), draft.stamp(labelled)];
  return read !== null && own !== null && own.value.slice(0, 10) < read.value.slice(0, 10);
}

/** Begins with a word for what happened then, and no month or day: what the word stands before is no number. */
function isLabelled({ page: { tokens, language } }: Draft, { from, to }: LineFacts): boolean {
  let first = from;
  while (first < to && ((tokens.shape[first] ?? 0) & Shape.Symbol) !== 0) first += 1;
  const next = tokens.shape[first + 1] ?? 0;
  const labels = (next & Shape.Word) !== 0 || codeAt(tokens, first + 1) === COLON;
  return labels && language.words.stamp.get(foldedAt(tokens, first)) === 'lead';
}

const COLON = 0x3a;

/** The last of the lines between the lead and the next paragraph: writers, buttons and the stamp stand there. */
function headEnd(draft: Draft, first: number): number {
  let i = first;
  while (i < first + LONGEST_HEAD && draft.kinds[i + 1] !== Kind.Prose) i += 1;
  return i;
}

/** How far a line's stamp is from the headline, the share bar aside; without a time of day a little more. Infinite for no stamp. */
function stampDistance(draft: Draft, i: number, anchor: number): number {
  const line = draft.lines.at(i);
  if (line === undefined || !draft.isFree(i) || draft.boxes.has(i) || line.ending === Ending.Ellipsis)
    return Number.POSITIVE_INFINITY;
  const stamp = draft.stamp(line);
  if (stamp === null) return Number.POSITIVE_INFINITY;
  const above = i < anchor;
  if (above && isOfLink(draft, i)) return Number.POSITIVE_INFINITY;
  let entries = 0;
  for (let k = i + 1; k < anchor; k += 1)
    if (draft.kinds[k] === Kind.Crumb || draft.furniture[k] === 'section' || draft.furniture[k] === 'rubric')
      entries += 1;
  if (above && entries > 2) return Number.POSITIVE_INFINITY;
  const dayOnly = stamp.value.length === 10;
  let buttons = 0;
  for (let k = anchor + 1; k < i; k += 1) if (draft.furniture[k] === 'share') buttons += 1;
  return Math.abs(i - anchor) - buttons + (above ? (dayOnly ? DAY_ABOVE : 0.25) : dayOnly ? 0.5 : 0);
}

const LINK_LINES = 12;

/** Whether a stamp stands right below a headline of a list of links. */
function isOfLink(draft: Draft, at: number): boolean {
  if (draft.kinds[at - 1] !== Kind.Headline) return false;
  for (let i = at - 2; i >= 0 && i > at - LINK_LINES; i -= 1) {
    if (draft.furniture[i] === 'related') return true;
    if (draft.kinds[i] !== Kind.Headline && draft.kinds[i] !== Kind.Stamp) return false;
  }
  return false;
}
