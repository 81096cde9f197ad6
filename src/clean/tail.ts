import { codeAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { readAgency } from './agency.js';
import type { Byline } from './bylines.js';
import { withoutDateline } from './dateline.js';
import type { Draft, Region } from './draft.js';
import { Ending, type LineFacts } from './facts.js';
import { endsArticle, givesThanks, Kind, SPOKEN } from './kinds.js';
import { afterPrefix } from './repeats.js';
import { retold, retoldIn, wordsIn, wordsOf } from './retold.js';
import { beforeSecondHead } from './second.js';
import { isSmall } from './small-words.js';
import { outgrowsTeasers, TEASER_WORDS } from './teasers.js';

const DOT = 0x2e;
const MANY_PARAGRAPHS = 3;
/** A name this far into the body's words signs it. */
const MOST = 0.6;
const HEADLINE_WORDS = 7;
const ENOUGH = 5.5;
const LONG_BODY = 5;

/** One other story behind the body: its headline, perhaps twice, and a teaser. */
interface Story {
  readonly first: number;
  readonly headline: TokenRange;
  readonly teaser: number;
  /** How much it looks like a story of its own and not like a part of the body. */
  readonly weight: number;
}

/**
 * Takes other stories off the end of a body: what stands behind the article's
 * closing mark or its writer's name, and a row of headlines with one short
 * teaser each. A sub-heading of the body has its paragraphs, and a long row of
 * sub-headings runs through the whole article.
 */
export function withoutStories(draft: Draft, kinds: readonly Kind[], region: Region): Region {
  const last = Math.min(
    beforeSignature(draft, kinds, region),
    beforeClosing(draft, kinds, region),
    beforeSecondDateline(draft, kinds, region),
    beforeSecondHead(draft, kinds, region),
  );
  return { first: region.first, last: beforeStories(draft, kinds, { first: region.first, last }) };
}

const SIGNATURE_WORDS = 4;

/** "Hà Vy.", "V.H.": a name with a full stop looks like the body's last sentence. */
function beforeSignature(draft: Draft, kinds: readonly Kind[], { first, last }: Region): number {
  const line = draft.lines.at(last);
  if (line === undefined || last === first || kinds[last] !== Kind.Sentence) return last;
  if (line.words > SIGNATURE_WORDS || kinds[last - 1] !== Kind.Prose) return last;
  const named = (draft.byline(line)?.authors.length ?? 0) > 0;
  const { tokens, hits } = draft.page;
  const initial = codeAt(tokens, line.from + 1) === DOT;
  return named && (initial || hits.surname.startsAt(line.from)) ? last - 1 : last;
}

/** Cuts behind "./." or a line that is a writer's name, where no body goes on behind. */
function beforeClosing(draft: Draft, kinds: readonly Kind[], region: Region): number {
  let words = 0;
  let all = 0;
  for (let i = region.first; i <= region.last; i += 1)
    if (kinds[i] === Kind.Prose) all += draft.lines.at(i)?.words ?? 0;
  for (let i = region.first; i < region.last; i += 1) {
    const line = draft.lines.at(i);
    if (line === undefined) break;
    if (kinds[i] === Kind.Prose) words += line.words;
    const closed = kinds[i] === Kind.Prose ? endsArticle(draft, i) : givesThanks(draft, i);
    const signed = words >= MOST * all && isSignature(draft, kinds, line);
    if ((closed || signed) && paragraphsInARow(kinds, i + 1, region.last) < MANY_PARAGRAPHS) {
      return closed ? i : lastProse(kinds, region.first, i);
    }
  }
  return region.last;
}

function isSignature(draft: Draft, kinds: readonly Kind[], line: LineFacts): boolean {
  const kind = kinds[line.index];
  if (kind === Kind.Crumb) {
    // "BOX IN NUMBERS" above a list, and no name.
    if (kinds[line.index + 1] === Kind.Item && draft.page.hits.surname.at(line.from) === undefined)
      return false;
    if (readAgency(draft.page, line) !== null) return true;
    const byline = draft.byline(line);
    return byline !== null && !isHeading(draft, kinds, line, byline);
  }
  // "Nguồn: https://…"
  return kind === Kind.Furniture && draft.page.hits.credit.at(line.from)?.meaning === 'source';
}

/** "KẾT LUẬN": words in capitals that begin with no family name, right above a paragraph longer than teasers are. */
function isHeading(draft: Draft, kinds: readonly Kind[], line: LineFacts, byline: Byline): boolean {
  if (byline.announced || byline.agency !== null || byline.authors.length > 1) return false;
  if (draft.page.language.code !== 'vi' || draft.page.hits.surname.startsAt(line.from)) return false;
  const next = draft.lines.at(line.index + 1);
  if (next === undefined || kinds[line.index + 1] !== Kind.Prose) return false;
  return outgrowsTeasers(draft.page, next);
}

/** A second paragraph behind the paper's own name in brackets opens another story. */
function beforeSecondDateline(draft: Draft, kinds: readonly Kind[], region: Region): number {
  const { page, lines } = draft;
  const first = lines.at(region.first);
  if (first === undefined) return region.last;
  const sentence = withoutDateline(page, first);
  if (sentence - first.from < 2) return region.last;
  const dateline = { from: first.from, to: sentence };
  for (let i = region.first + 2; i <= region.last; i += 1) {
    const line = lines.at(i);
    if (line === undefined || kinds[i] !== Kind.Prose) continue;
    const rest = afterPrefix(page.tokens, dateline, line);
    if (rest < 0 || withoutDateline(page, line) < rest) continue;
    if (!isTeaserInside(draft, kinds, i, region.last)) return lastProse(kinds, region.first, i - 1);
  }
  return region.last;
}

/** Under a headline, and right above paragraphs of the body: a box with another story that the body goes on behind. */
function isTeaserInside(draft: Draft, kinds: readonly Kind[], i: number, last: number): boolean {
  if (!isHeadline(kinds, i - 1) || kinds[i + 1] !== Kind.Prose) return false;
  if (paragraphsInARow(kinds, i + 1, last) >= 2 || endsArticle(draft, i + 1)) return true;
  // One paragraph is enough if the writer signs it.
  const below = draft.lines.at(i + 2);
  return below !== undefined && draft.isFree(i + 2) && isSignature(draft, kinds, below);
}

function paragraphsInARow(kinds: readonly Kind[], from: number, to: number): number {
  let most = 0;
  let row = 0;
  for (let i = from; i <= to; i += 1) {
    if (kinds[i] === Kind.Prose) row += 1;
    else if (kinds[i] !== Kind.Caption && kinds[i] !== Kind.Sentence && kinds[i] !== Kind.Furniture) row = 0;
    most = Math.max(most, row);
    if (most >= LONG_BODY) break;
  }
  return most;
}

function lastProse(kinds: readonly Kind[], first: number, to: number): number {
  let i = to;
  while (i > first && ((kinds[i] ?? 0) & SPOKEN) === 0) i -= 1;
  return i;
}

/** What stands behind adverts at the end of a body is one of them; stories above it need fewer signs. */
function beforeStories(draft: Draft, kinds: readonly Kind[], region: Region): number {
  const last = beforeAdvert(draft, kinds, region);
  return beforeRow(draft, kinds, { first: region.first, last }, last < region.last);
}

const ADVERT_LINES = 2;
/** What an advert behind stories says for them: as much as one story more. */
const ADVERTISED = 2;

/** A headline and its teaser, alone between two words for adverts and what follows the body. */
function beforeAdvert(draft: Draft, kinds: readonly Kind[], { first, last }: Region): number {
  const story = storyBefore(draft, kinds, first, last);
  if (story === null || endsArticle(draft, last)) return last;
  let above = story.first - 1;
  while (above > first && kinds[above] === Kind.Furniture) above -= 1;
  return story.first - 1 - above < ADVERT_LINES ? last : lastProse(kinds, first, above);
}

function beforeRow(draft: Draft, kinds: readonly Kind[], region: Region, advertised: boolean): number {
  const stories: Story[] = [];
  let weight = advertised ? ADVERTISED : 0;
  let end = region.last;
  for (let story = storyBefore(draft, kinds, region.first, end); story !== null; ) {
    stories.push(story);
    weight += story.weight;
    end = story.first - 1;
    // Adverts may stand between two stories, and the day of each.
    while (end > region.first && (kinds[end] === Kind.Furniture || kinds[end] === Kind.Stamp)) {
      if (kinds[end] === Kind.Stamp) weight += 1;
      end -= 1;
    }
    story = storyBefore(draft, kinds, region.first, end) ?? overHeading(draft, kinds, region.first, end);
  }
  const first = stories.at(-1);
  if (first === undefined) return region.last;
  weight += stories.length;
  if (endsArticle(draft, region.last)) weight -= 6;
  // What is left must be a body, and no longer row of headings than of paragraphs.
  const body = paragraphsInARow(kinds, region.first, first.first - 1);
  if (advertised && hasLongSections(kinds, region.first, first.first)) weight += 2;
  else if (body < LONG_BODY) weight -= body < 2 ? 4 : 1.5;
  else if (hasFewHeadings(kinds, region.first, first.first))
    weight += isOtherHeadline(draft, kinds, region.last + 1) ? 2 : 1;
  if (body === 0) return region.last;
  if (weight < ENOUGH)
    weight += ofOtherThings(draft, stories, { first: region.first, last: first.first - 1 });
  if (weight < ENOUGH) return region.last;
  return lastProse(kinds, region.first, first.first - 1);
}

const MOST_STORIES = 20;

/** A headline of which the body says next to nothing is another story's, though its teaser tell little of it again. */
function ofOtherThings(draft: Draft, stories: readonly Story[], body: Region): number {
  const { tokens } = draft.page;
  const headlines = stories.slice(0, MOST_STORIES).map(({ headline }) => headline);
  const asked = wordsOf(tokens, headlines);
  const text = { from: draft.lines.at(body.first)?.from ?? 0, to: draft.lines.at(body.last)?.to ?? 0 };
  const words = wordsIn(tokens, text, asked);
  const counts = (i: number): boolean => !isSmall(draft.page, i);
  let weight = 0;
  for (const headline of headlines) {
    const told = retold(tokens, headline, words, counts);
    if (told.words >= 4 && told.share < STRANGE) weight += 0.75;
  }
  return weight;
}

const STRANGE = 0.3;
const PARAGRAPHS_A_HEADING = 6;

/** Whether a body does without sub-headings: then a row of them at its end is strange. */
function hasFewHeadings(kinds: readonly Kind[], from: number, to: number): boolean {
  let headings = 0;
  let paragraphs = 0;
  for (let i = from; i < to; i += 1) {
    if (kinds[i] === Kind.Prose) paragraphs += 1;
    else if (kinds[i] === Kind.Headline) headings += 1;
  }
  return headings * PARAGRAPHS_A_HEADING <= paragraphs;
}

/** Whether the sub-headings of a body have some paragraphs each: then single ones below headlines at its end are strange. */
function hasLongSections(kinds: readonly Kind[], from: number, to: number): boolean {
  let headings = 0;
  let paragraphs = 0;
  let row = LONG_BODY;
  for (let i = from; i < to; i += 1) {
    if (kinds[i] === Kind.Prose) {
      paragraphs += 1;
      row += 1;
    } else if (isHeadline(kinds, i)) {
      if (row < 2) return false;
      headings += 1;
      row = 0;
    }
  }
  return headings > 0 && row >= 2 && paragraphs >= LONG_BODY;
}

/** A headline without a text right behind the stories: no body ends with a heading. */
function isOtherHeadline(draft: Draft, kinds: readonly Kind[], i: number): boolean {
  return isHeadline(kinds, i) && (draft.lines.at(i)?.words ?? 0) >= HEADLINE_WORDS;
}

const HEADING_LINES = 4;

/** The story above a heading or two that no wording gives away; it must be told by its repeated headline or its cut teaser. */
function overHeading(draft: Draft, kinds: readonly Kind[], from: number, end: number): Story | null {
  let above = end;
  while (
    above > from &&
    above > end - HEADING_LINES &&
    (isHeadline(kinds, above) || kinds[above] === Kind.Crumb || kinds[above] === Kind.Furniture)
  )
    above -= 1;
  const story = above === end ? null : storyBefore(draft, kinds, from, above);
  return story !== null && story.weight >= CERTAIN ? story : null;
}

const CERTAIN = 2;

/** The story whose teaser is line `end`, or null. */
function storyBefore(draft: Draft, kinds: readonly Kind[], from: number, end: number): Story | null {
  const teaser = draft.lines.at(end);
  if (teaser === undefined || (kinds[end] !== Kind.Prose && kinds[end] !== Kind.Sentence)) return null;
  let first = end;
  while (first - 1 > from && first > end - 2 && isHeadline(kinds, first - 1)) first -= 1;
  const headline = draft.lines.at(first);
  if (first === end || headline === undefined) return null;
  if (first === end - 2 && draft.repeats.first[end - 1] !== draft.repeats.first[first]) first = end - 1;
  let weight = 0;
  if (first === end - 2) weight += 3;
  if (teaser.ending === Ending.Ellipsis) weight += 2.5;
  if (teaser.words <= TEASER_WORDS) weight += 0.5;
  else weight -= 1;
  weight += headline.words >= HEADLINE_WORDS ? 0.5 : -1;
  const { tokens } = draft.page;
  const told = retoldIn(tokens, headline, [teaser]).share;
  if (told >= MUCH) weight += 0.75;
  else if (told < LITTLE) weight -= 0.75;
  return { first, headline, teaser: end, weight };
}

const MUCH = 0.5;
const LITTLE = 0.25;

function isHeadline(kinds: readonly Kind[], i: number): boolean {
  return kinds[i] === Kind.Headline || kinds[i] === Kind.Question;
}
