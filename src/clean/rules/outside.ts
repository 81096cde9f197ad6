import type { Furniture } from '../../languages/furniture.js';
import type { Draft } from '../draft.js';
import { Kind } from '../kinds.js';
import type { CleanerRule, PageRule } from '../rule.js';
import { pageWith } from './example.js';

export const strayStamp: PageRule = {
  id: 'other-date',
  label: 'chrome',
  purpose: "A date or time that is not the article's: of today, of a comment, of another story.",
  examples: {
    removes: [
      pageWith.behind('Bình luận (1)', 'Hòa Trần', 'Mong các nước làm thật.', '» 18:26 ngày 15/03/2024'),
    ],
    keeps: [pageWith.underHeadline('» 14/03/2024 08:15')],
  },
  apply: (draft) => {
    for (let i = 0; i < draft.kinds.length; i += 1) {
      if (draft.kinds[i] === Kind.Stamp) draft.claim(i, strayStamp);
    }
  },
};

export const navigation: PageRule = {
  id: 'navigation',
  label: 'chrome',
  purpose:
    'What stands above the article: menus, hot topics, breadcrumbs, weather; the whole page where it holds no article.',
  examples: {
    removes: [pageWith.above('» Nhịp sống phố thị', '» Hà Nội 29°C', '» Đất và người miền sông')],
    keeps: [pageWith.inside('» Nhịp sống mới ở hạ lưu')],
  },
  apply: (draft) => {
    const end = draft.region === null ? draft.lines.length : draft.core;
    for (let i = 0; i < end; i += 1) draft.claim(i, navigation);
  },
};

type Cue = 'comments' | 'tags' | 'related' | 'end';

/** What furniture opens: everything behind it up to the next cue. */
function cueOf(role: Furniture): Cue | null {
  switch (role) {
    case 'comments':
    case 'form':
      return 'comments';
    case 'tags':
    case 'related':
      return role;
    case 'footer':
      return 'end';
    default:
      return null;
  }
}

/** Claims what a cue opens behind the body. */
function behindCue(draft: Draft, cue: Cue, rule: CleanerRule): void {
  if (draft.region === null) return;
  let open = false;
  for (let i = draft.region.last + 1; i < draft.lines.length; i += 1) {
    const role = draft.furniture[i] ?? null;
    const next = role === null ? null : cueOf(role);
    if (next !== null) open = next === cue;
    if (open) draft.claim(i, rule);
  }
}

export const comments: PageRule = {
  id: 'comments',
  label: 'chrome',
  purpose: "Readers' comments with their names, and the form to write one.",
  examples: {
    removes: [
      pageWith.behind(
        'Bình luận (1)',
        '» Hòa Trần',
        '» Mong các nước làm thật, đừng chỉ nói rồi để đấy như mọi năm.',
      ),
    ],
    keeps: [
      pageWith.inside('» Ý kiến của người dân ven sông được ghi lại đầy đủ trong báo cáo trình hội nghị.'),
    ],
  },
  apply: (draft) => behindCue(draft, 'comments', comments),
};

export const tags: PageRule = {
  id: 'tags',
  label: 'chrome',
  purpose: 'Key words, one a line, behind their heading.',
  examples: {
    removes: [pageWith.behind('Từ khóa:', '» Mekong', '» dữ liệu nước')],
    keeps: [pageWith.inside('» Mekong và những đứa con')],
  },
  apply: (draft) => behindCue(draft, 'tags', tags),
};

export const relatedStories: PageRule = {
  id: 'related-stories',
  label: 'chrome',
  purpose: 'Headlines and teasers of other stories behind the body, with or without a heading.',
  examples: {
    removes: [
      pageWith.behind(
        '» Bảy sáng kiến trẻ cho dòng sông chung của sáu nước',
        '» Bảy sáng kiến trẻ cho dòng sông chung của sáu nước',
        '» Diễn đàn thanh niên khép lại với bảy sáng kiến về quan trắc nước...',
        '» Hạ lưu thiếu nước ngay từ những ngày đầu tháng Hai',
        '» Hạ lưu thiếu nước ngay từ những ngày đầu tháng Hai',
        '» Nông dân phải chở nước ngọt từ cách đó ba mươi cây số...',
      ),
      pageWith.behind('Tin cùng chuyên mục', '» Hội nghị Cấp cao ASEAN bàn về an ninh nguồn nước'),
    ],
    keeps: [
      pageWith.inside(
        '» Bốn việc phải làm',
        'Việc đầu tiên là lập trung tâm dữ liệu, nơi số liệu của mọi trạm đo được gửi về mỗi giờ một lần.',
        'Việc thứ hai là thống nhất cách đo, vì mỗi nước hiện dùng một chuẩn riêng.',
      ),
    ],
  },
  apply: (draft) => {
    if (draft.region === null) return;
    for (let i = draft.region.last + 1; i < draft.lines.length && draft.furniture[i] === null; i += 1) {
      if (((draft.kinds[i] ?? 0) & STORY) !== 0) draft.claim(i, relatedStories);
    }
    behindCue(draft, 'related', relatedStories);
  },
};

const STORY = Kind.Headline | Kind.Question | Kind.Prose | Kind.Stamp;

export const behindArticle: PageRule = {
  id: 'behind-article',
  label: 'chrome',
  purpose: 'Whatever else stands behind the article: other stories, adverts, menus repeated, footer.',
  examples: {
    removes: [pageWith.behind('Chia sẻ', '» Mở bán 45 căn hộ ven sông, chiết khấu 12%')],
    keeps: [pageWith.behind().replace(/^(Hội nghị lần sau)/mu, '» $1')],
  },
  apply: (draft) => {
    for (let i = 0; i < draft.lines.length; i += 1) draft.claim(i, behindArticle);
  },
};
