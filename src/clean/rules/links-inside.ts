import { withoutDateline } from '../dateline.js';
import type { Draft } from '../draft.js';
import { Ending, type LineFacts } from '../facts.js';
import { isItem, Kind } from '../kinds.js';
import { afterPrefix } from '../repeats.js';
import { retoldIn, wordsOf } from '../retold.js';
import { isSmall, smallWordsIn } from '../small-words.js';
import { TEASER_WORDS } from '../teasers.js';
import { pageWith } from './example.js';
import { howLongAgo } from './furniture.js';
import { bodyRule } from './inside.js';

const LINK_WORDS = 9;
const HEADLINE_WORDS = 7;
const SECTION_PARAGRAPHS = 4;
const LONG_BODY = 5;
const LITTLE = 0.2;
const HALF = 0.5;
const LEAST_WORDS = 4;

export const linkInside = bodyRule({
  id: 'link-inside',
  label: 'chrome',
  purpose:
    "Another story's headline between paragraphs, perhaps with its cut teaser: the paragraphs below are not about it, as they are about what a sub-heading names.",
  examples: {
    removes: [
      pageWith.inside(
        'Ông Khăm nói rằng mọi trạm đo phải gửi số liệu mỗi giờ một lần, kể cả vào ban đêm.',
        '» Cháy chợ nổi giữa trưa, hàng chục ghe thuyền bị thiêu rụi',
      ),
      pageWith.inside(
        'Ông Khăm nói rằng mọi trạm đo phải gửi số liệu mỗi giờ một lần, kể cả vào ban đêm.',
        'Cháy chợ nổi giữa trưa, hàng chục ghe thuyền bị thiêu rụi',
        '» Lửa bùng lên từ một ghe bán tạp hóa rồi lan ra cả khúc sông...',
      ),
      pageWith.inside('» Trung tâm dữ liệu chung sẽ đặt tại Vientiane', '2 giờ trước'),
    ],
    keeps: [
      pageWith.inside(
        'Ông Khăm nói rằng mọi trạm đo phải gửi số liệu mỗi giờ một lần, kể cả vào ban đêm.',
        '» Trung tâm dữ liệu chung sẽ đặt tại Vientiane với chuyên gia nhiều nước',
      ),
      pageWith.inside(
        'Ông Khăm nói rằng mọi trạm đo phải gửi số liệu mỗi giờ một lần, kể cả vào ban đêm.',
        '» Có công mài sắt',
      ),
    ],
  },
  about: Kind.Headline | Kind.Prose,
  claims: (draft, line) => {
    const { kinds } = draft;
    if (isUnderDateline(draft, line) || isDatedBelow(draft, line)) return true;
    if (draft.paragraphs.count < LONG_BODY || lacksStops(draft)) return false;
    if (isCutTeaser(line)) return draft.ruleAt(line.index - 1) === linkInside;
    if (kinds[line.index] !== Kind.Headline || line.ending !== Ending.None || isItem(draft, line))
      return false;
    if (line.index === draft.region?.first || kinds[line.index - 1] === Kind.Item) return false;
    if (draft.lines.at(line.index - 1)?.ending === Ending.Colon) return false;
    const teaser = draft.lines.at(line.index + 1);
    const cut = teaser !== undefined && isCutTeaser(teaser);
    if (line.words < (cut ? HEADLINE_WORDS : LINK_WORDS)) return false;
    return headsNothing(draft, line, line.index + (cut ? 2 : 1));
  },
});

const DATED_WORDS = 5;

/** A headline right above a time or "2 giờ trước": no sub-heading has one. */
function isDatedBelow(draft: Draft, line: LineFacts): boolean {
  if (draft.kinds[line.index] !== Kind.Headline || line.words < DATED_WORDS) return false;
  if (line.index <= (draft.region?.first ?? 0) || line.ending !== Ending.None) return false;
  return draft.kinds[line.index + 1] === Kind.Stamp || draft.ruleAt(line.index + 1) === howLongAgo;
}

/** "VOV.VN - …" again under a headline, or that headline: a box with another story. */
function isUnderDateline(draft: Draft, line: LineFacts): boolean {
  const { kinds, page, region } = draft;
  const heading = kinds[line.index] === Kind.Headline;
  const teaser = heading ? draft.lines.at(line.index + 1) : line;
  const first = draft.lines.at(region?.first ?? -1);
  if (teaser === undefined || first === undefined || teaser.index > (region?.last ?? 0)) return false;
  if (teaser.index < first.index + 2 || kinds[teaser.index - 1] !== Kind.Headline) return false;
  const sentence = withoutDateline(page, first);
  if (sentence - first.from < 2) return false;
  const rest = afterPrefix(page.tokens, { from: first.from, to: sentence }, teaser);
  return rest >= 0 && withoutDateline(page, teaser) >= rest;
}

function isCutTeaser(line: LineFacts): boolean {
  return line.ending === Ending.Ellipsis && line.words <= TEASER_WORDS;
}

/** A body whose paragraphs have lost their full stops says nothing by a missing one. */
function lacksStops({ paragraphs }: Draft): boolean {
  return paragraphs.open * 4 >= paragraphs.count;
}

/**
 * Whether what a line names of its own is not told again below it. Words of the
 * article's headline tell nothing; full of small words, it is a sentence.
 */
function headsNothing(draft: Draft, line: LineFacts, from: number): boolean {
  const below: LineFacts[] = [];
  for (let i = from; i <= (draft.region?.last ?? 0) && below.length < SECTION_PARAGRAPHS; i += 1) {
    const other = draft.lines.at(i);
    if (other === undefined || draft.kinds[i] === Kind.Headline) break;
    if (draft.kinds[i] === Kind.Prose) below.push(other);
  }
  if (below.length < 2) return false;
  const { page } = draft;
  const { tokens } = page;
  if (smallWordsIn(page, line) * 4 >= line.words) return false;
  const title = wordsOf(tokens, draft.title === null ? [] : [draft.title.range]);
  const counts = (i: number): boolean => !title.has(tokens.word[i] ?? 0) && !isSmall(page, i);
  const near = retoldIn(tokens, line, below.slice(0, 2), counts);
  if (near.words < LEAST_WORDS || near.share > LITTLE) return false;
  return retoldIn(tokens, line, below, counts).share < HALF;
}
