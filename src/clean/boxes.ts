import { isNumber, numberAt } from '../text/read.js';
import type { Draft } from './draft.js';
import { Ending, type LineFacts } from './facts.js';
import { endsArticle, endsWithHouse, givesThanks, isFirstItem, Kind, SPOKEN } from './kinds.js';
import { isTwice } from './repeats.js';
import { retold, retoldIn, wordsIn, wordsOf } from './retold.js';
import { isSmall } from './small-words.js';
import { outgrowsTeasers } from './teasers.js';

const BRIDGE_LINES = 9;

/**
 * Whether the body goes on behind a box of links: a heading, a few headlines
 * without teasers, then paragraphs again. Remembers the lines of the box.
 */
export function bridges(
  draft: Draft,
  kinds: readonly Kind[],
  from: number,
  heading: number,
  boxes: Set<number>,
): boolean {
  const { lines } = draft;
  if (!followsProse(draft, kinds, from, heading)) return false;
  if (isUnderLink(draft, kinds, heading)) {
    boxes.add(heading - 1);
    boxes.add(heading);
    return true;
  }
  let at = heading + 1;
  const marked = kinds[at] === Kind.Item;
  while (
    at < lines.count &&
    at <= heading + BRIDGE_LINES &&
    (isLink(draft, kinds, at) || isTeaserOfTwice(draft, kinds, at) || (marked && kinds[at] === Kind.Item))
  )
    at += 1;
  // The last words before the paragraphs may be a sub-heading and no link.
  if (!resumes(draft, kinds, at) && !closesBody(draft, kinds, heading, at)) return false;
  const last = isSubHeading(draft, kinds, heading, at - 1) ? at - 1 : at;
  for (let i = heading; i < last; i += 1) boxes.add(i);
  return true;
}

const HEADING_WORDS = 5;
const NUMBERED_WORDS = 12;
const PART_LINES = 12;

/**
 * "Keywords: ASEAN, monitoring" above the text of a paper: long paragraphs follow
 * at once, or below a few words; or its parts do, numbered from one on.
 */
export function opensBody(draft: Draft, kinds: readonly Kind[], tags: number): boolean {
  const line = draft.lines.at(tags);
  if (line === undefined || (draft.opener(line)?.to ?? line.to) >= line.to) return false;
  if (opensParts(draft, kinds, tags + 1)) return true;
  const headed = kinds[tags + 1] !== Kind.Prose && draft.lines.words(tags + 1) <= HEADING_WORDS;
  const at = headed && draft.isFree(tags + 1) ? tags + 2 : tags + 1;
  for (const i of [at, at + 1]) {
    const paragraph = draft.lines.at(i);
    if (paragraph === undefined || kinds[i] !== Kind.Prose || !draft.isFree(i)) return false;
    if (!outgrowsTeasers(draft.page, paragraph)) return false;
  }
  return true;
}

const BODY_PARAGRAPHS = 3;

/** "Bình luận", a button among paragraphs: several longer than teasers and most comments are follow at once; behind "0 Bình luận", which none can follow, any two. */
export function isInsideBody(draft: Draft, kinds: readonly Kind[], from: number, button: number): boolean {
  if (!followsProse(draft, kinds, from, button)) return false;
  const headed =
    isHeadlineOf(kinds, button + 1) || (kinds[button + 1] === Kind.Crumb && !isSigned(draft, button + 1));
  const first = headed ? button + 2 : button + 1;
  const none = countsNone(draft, button);
  for (let i = first; i < first + (none ? 2 : BODY_PARAGRAPHS); i += 1) {
    const line = draft.lines.at(i);
    if (line === undefined || kinds[i] !== Kind.Prose) return false;
    if (!none && !outgrowsTeasers(draft.page, line)) return false;
  }
  return true;
}

/** "0 comments", "Bình luận (0)". */
function countsNone({ page, lines }: Draft, i: number): boolean {
  const { from, to } = lines.range(i);
  for (let k = from; k < to; k += 1) if (isNumber(page.tokens, k)) return numberAt(page.tokens, k) === 0;
  return false;
}

const LINK_WORDS = 5;

/** "Read more" as a button below one headline, with whole paragraphs above the two and below. */
function isUnderLink(draft: Draft, kinds: readonly Kind[], button: number): boolean {
  const link = draft.lines.at(button - 1);
  if (link === undefined || !isHeadlineOf(kinds, button - 1) || link.words < LINK_WORDS) return false;
  for (const i of [button - 2, button + 1])
    if (kinds[i] !== Kind.Prose || draft.lines.words(i) < CLOSING_WORDS) return false;
  return true;
}

function isHeadlineOf(kinds: readonly Kind[], i: number): boolean {
  return kinds[i] === Kind.Headline || kinds[i] === Kind.Question;
}

/** "1. Đặt vấn đề", paragraphs, "2. Thực trạng", paragraphs: no headline and no cut teaser among them. */
function opensParts(draft: Draft, kinds: readonly Kind[], first: number): boolean {
  if (!isFirstItem(draft, kinds, first) || draft.lines.words(first) > NUMBERED_WORDS) return false;
  let parts = 0;
  for (let i = first; i < first + PART_LINES; i += 1) {
    if (kinds[i] === Kind.Item && kinds[i + 1] === Kind.Prose) parts += 1;
    else if (kinds[i] !== Kind.Prose && kinds[i] !== Kind.Item && kinds[i] !== Kind.Caption) break;
    if (draft.lines.at(i)?.ending === Ending.Ellipsis) return false;
  }
  return parts >= 2;
}

function followsProse(draft: Draft, kinds: readonly Kind[], from: number, heading: number): boolean {
  const least = Math.max(from, heading - 4);
  let above = heading - 1;
  while (above >= least && ((kinds[above] ?? 0) & SPOKEN) === 0) above -= 1;
  if (above < least || endsArticle(draft, above)) return false;
  // A writer's name between the two closes the body.
  for (let i = above + 1; i < heading; i += 1)
    if (kinds[i] === Kind.Crumb && isSigned(draft, i)) return false;
  return true;
}

function isLink(draft: Draft, kinds: readonly Kind[], at: number): boolean {
  const kind = kinds[at];
  // "Photos: the port that hosts a summit" looks like a picture's text.
  if (kind === Kind.Headline || kind === Kind.Crumb || kind === Kind.Caption) return true;
  if (kind === Kind.Question)
    return isTwice(draft.repeats, at) || (draft.lines.at(at)?.gap === 0 && !isAnswered(draft, kinds, at));
  return kind === Kind.Stamp || (kind === Kind.Furniture && draft.furniture[at] !== 'comments');
}

const QUESTION_WORDS = 12;

/** A long question right above a paragraph longer than teasers are: an interview goes on. */
function isAnswered(draft: Draft, kinds: readonly Kind[], at: number): boolean {
  const answer = draft.lines.at(at + 1);
  if (answer === undefined || kinds[at + 1] !== Kind.Prose) return false;
  return (draft.lines.at(at)?.words ?? 0) >= QUESTION_WORDS && outgrowsTeasers(draft.page, answer);
}

/** A few words below a headline that stands twice. */
function isTeaserOfTwice(draft: Draft, kinds: readonly Kind[], at: number): boolean {
  const line = draft.lines.at(at);
  if (line === undefined || ((kinds[at] ?? 0) & SPOKEN) === 0) return false;
  return (
    isTwice(draft.repeats, at - 2) &&
    draft.repeats.next[at - 2] === at - 1 &&
    !outgrowsTeasers(draft.page, line)
  );
}

const CLOSING_WORDS = 15;

/** Two paragraphs in a row, or one that stands apart from the box; none a teaser. */
function resumes(draft: Draft, kinds: readonly Kind[], at: number): boolean {
  let paragraphs = 0;
  let teasers = 0;
  for (let i = at; i < kinds.length && i < at + 6; i += 1) {
    const kind = kinds[i];
    const line = draft.lines.at(i);
    if (line === undefined) break;
    if (kind === Kind.Item && paragraphs === 0) continue;
    if (((kind ?? 0) & SPOKEN) !== 0) {
      // No teaser ends with an agency's "./.".
      const closes = endsArticle(draft, i) || endsWithHouse(draft, line);
      if (i === at && line.words >= CLOSING_WORDS && closes) return true;
      // "… như sau:" heads what no list of links does.
      if (kind === Kind.Prose && line.ending === Ending.Colon) return true;
      paragraphs += 1;
      if (isCut(draft, line) || hasBracketedLead(draft, line)) teasers += 1;
    } else if (
      kind !== Kind.Caption &&
      !(paragraphs > 0 && isButton(draft, kinds, i)) &&
      !(paragraphs === 1 && partsLongParagraphs(draft, kinds, i))
    )
      break;
  }
  return paragraphs >= 2 && teasers * 2 < paragraphs;
}

const TOLD_ABOVE = 5;
const STRANGE = 0.25;
const KNOWN = 0.15;

/**
 * One last paragraph behind the links, above no other headline: it tells
 * nothing of the last of them, as its teaser would, but of what the body tells.
 */
function closesBody(draft: Draft, kinds: readonly Kind[], heading: number, at: number): boolean {
  const { lines, page } = draft;
  const last = lines.at(at);
  const link = lines.at(at - 1);
  if (last === undefined || link === undefined || at - 1 === heading) return false;
  if (givesThanks(draft, at)) return true;
  if (kinds[at] !== Kind.Prose) return false;
  if (last.words < CLOSING_WORDS || last.ending !== Ending.Stop || hasBracketedLead(draft, last))
    return false;
  if (leansBack(draft, last)) return true;
  if (isHeadlineOf(kinds, at + 1) && !isSigned(draft, at + 1)) return false;
  const counts = (i: number): boolean => !isSmall(page, i);
  if (retoldIn(page.tokens, link, [last], counts).share >= STRANGE) return false;
  // A paragraph is longer than what is elsewhere held against texts, and is looked up by its words.
  const asked = wordsOf(page.tokens, [last]);
  const known = new Set<number>();
  for (let i = Math.max(0, heading - TOLD_ABOVE); i < heading; i += 1) {
    if (kinds[i] !== Kind.Prose) continue;
    for (const word of wordsIn(page.tokens, lines.range(i), asked)) known.add(word);
  }
  return retold(page.tokens, last, known, counts).share >= KNOWN;
}

/** "Nhân dịp này, …", "Tuy nhiên, …", "Ông …": nobody begins to tell so. */
function leansBack({ page: { hits } }: Draft, { from }: LineFacts): boolean {
  return (
    hits.clauseOpener.startsAt(from) || hits.personAnaphor.startsAt(from) || hits.groupAnaphor.startsAt(from)
  );
}

function isSigned(draft: Draft, at: number): boolean {
  const line = draft.lines.at(at);
  return line !== undefined && draft.byline(line) !== null;
}

/** A few words and an ellipsis; a whole paragraph may end with one too. */
function isCut({ page }: Draft, line: LineFacts): boolean {
  return line.ending === Ending.Ellipsis && !outgrowsTeasers(page, line);
}

/** "Advertisement", "Share this", ">> …", a newsletter's form: stands between any two paragraphs. */
function isButton({ furniture }: Draft, kinds: readonly Kind[], i: number): boolean {
  const role = furniture[i];
  if (role === null) return kinds[i] === Kind.Furniture;
  return role === 'advert' || role === 'share' || role === 'form' || role === 'follow';
}

/**
 * A sub-heading or a picture's text between paragraphs longer than teasers are:
 * two or more follow it in a row. A few words that name nobody head one at least.
 */
function partsLongParagraphs(draft: Draft, kinds: readonly Kind[], at: number): boolean {
  const line = draft.lines.at(at);
  if (kinds[at] === Kind.Crumb && kinds[at + 1] === Kind.Prose && line !== undefined)
    return draft.byline(line) === null;
  if (kinds[at] !== Kind.Headline && kinds[at] !== Kind.Crumb) return false;
  const above = draft.lines.at(at - 1);
  if (above === undefined || !outgrowsTeasers(draft.page, above)) return false;
  return kinds[at + 1] === Kind.Prose && kinds[at + 2] === Kind.Prose;
}

/** "(VnMedia) - …": a paper's name in brackets before the first sentence. */
function hasBracketedLead(draft: Draft, line: LineFacts): boolean {
  const { text, start } = draft.page.tokens;
  return text.charCodeAt(start[line.from] ?? 0) === 0x28;
}

function isSubHeading(draft: Draft, kinds: readonly Kind[], heading: number, at: number): boolean {
  const line = draft.lines.at(at);
  if (line === undefined || at <= heading || line.ending === Ending.Stop) return false;
  if (kinds[at] === Kind.Stamp || kinds[at] === Kind.Furniture || kinds[at] === Kind.Caption) return false;
  if (at === heading + 1 && line.words > LINK_WORDS) return false;
  const repeated = draft.repeats.first[at] !== at || draft.repeats.next[at] !== -1;
  const before = draft.repeats.first[at - 1] !== at - 1;
  if (repeated || line.words > 14 || !(before || line.gap > 0 || line.words <= 8)) return false;
  return line.words < HEADLINE_WORDS || headsBelow(draft, line);
}

const HEADLINE_WORDS = 7;
const SECTION_LINES = 4;
const TOLD = 0.2;
/** One word may be the name of the country that all of a paper's stories are about. */
const LEAST_TOLD = 2;

/** Whether the next paragraphs tell something of what a line names, as those under a sub-heading do. */
function headsBelow(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  const below: LineFacts[] = [];
  for (let i = line.index + 1; i <= line.index + SECTION_LINES; i += 1) {
    const next = draft.lines.at(i);
    if (next !== undefined) below.push(next);
  }
  const counts = (i: number): boolean => !isSmall(draft.page, i);
  const { share, words } = retoldIn(tokens, line, below, counts);
  return share >= TOLD && share * words >= LEAST_TOLD;
}
