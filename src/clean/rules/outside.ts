import type { Furniture } from '../../languages/furniture.js';
import type { Draft } from '../draft.js';
import { Kind } from '../kinds.js';
import type { CleanerRule } from '../rule.js';
import { pageWith } from './example.js';

const strayStamp: CleanerRule = {
  id: 'other-date',
  label: 'chrome',
  purpose: "A date or time that is not the article's: of today, of a comment, of another story.",
  examples: {
    removes: [
      pageWith.behind('Bình luận (1)', 'Hòa Trần', 'Mong các nước làm thật.', '» 18:26 ngày 15/03/2024'),
    ],
    keeps: [pageWith.underHeadline('» 14/03/2024 08:15')],
  },
};

const navigation: CleanerRule = {
  id: 'navigation',
  label: 'chrome',
  purpose:
    'What stands above the article: menus, hot topics, breadcrumbs, weather; the whole page where it holds no article.',
  examples: {
    removes: [pageWith.above('» Nhịp sống phố thị', '» Hà Nội 29°C', '» Đất và người miền sông')],
    keeps: [pageWith.inside('» Nhịp sống mới ở hạ lưu')],
  },
};

const comments: CleanerRule = {
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
};

const tags: CleanerRule = {
  id: 'tags',
  label: 'chrome',
  purpose: 'Key words, one a line, behind their heading.',
  examples: {
    removes: [pageWith.behind('Từ khóa:', '» Mekong', '» dữ liệu nước')],
    keeps: [pageWith.inside('» Mekong và những đứa con')],
  },
};

const relatedStories: CleanerRule = {
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
};

const behindArticle: CleanerRule = {
  id: 'behind-article',
  label: 'chrome',
  purpose: 'Whatever else stands behind the article: other stories, adverts, menus repeated, footer.',
  examples: {
    removes: [pageWith.behind('Chia sẻ', '» Mở bán 45 căn hộ ven sông, chiết khấu 12%')],
    keeps: [pageWith.behind().replace(/^(Hội nghị lần sau)/mu, '» $1')],
  },
};

/** What a page is outside of its article: every line that is left gets one of these. */
export const outsideRules: readonly CleanerRule[] = [
  strayStamp,
  navigation,
  comments,
  tags,
  relatedStories,
  behindArticle,
];

const STORY = Kind.Headline | Kind.Question | Kind.Prose;

/** Labels the lines that no other rule has claimed, in one walk over the page. */
export function labelOutside(draft: Draft): void {
  const { lines, kinds, furniture, region } = draft;
  const core = region === null ? lines.count : draft.core;
  const last = region === null ? lines.count : region.last;
  // What furniture opened last behind the body: all up to the next cue belongs to it.
  let opened: CleanerRule | null = null;
  for (let i = 0; i < lines.count; i += 1) {
    const role = i > last ? (furniture[i] ?? null) : null;
    if (role !== null) opened = openedBy(role) ?? opened ?? behindArticle;
    if (!draft.isFree(i)) continue;
    const kind = kinds[i] ?? 0;
    if (kind === Kind.Stamp) draft.claim(i, strayStamp);
    else if (i < core) draft.claim(i, navigation);
    else if (opened !== null) draft.claim(i, opened);
    else draft.claim(i, i > last && (kind & STORY) !== 0 ? relatedStories : behindArticle);
  }
}

/** The rule of what stands behind furniture; null where it opens nothing. */
function openedBy(role: Furniture): CleanerRule | null {
  switch (role) {
    case 'comments':
    case 'form':
      return comments;
    case 'tags':
      return tags;
    case 'related':
      return relatedStories;
    case 'footer':
      return behindArticle;
    default:
      return null;
  }
}
