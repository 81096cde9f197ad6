import { lengthAt } from '../text/read.js';
import { Shape } from '../text/vocabulary.js';
import { readAgency } from './agency.js';
import type { Draft, Region } from './draft.js';
import { extended } from './extent.js';
import { Ending, type LineFacts } from './facts.js';
import { behindStories } from './front.js';
import { isEntry, isStandfirst } from './head.js';
import { findHeadline } from './headline.js';
import { isFirstItem, Kind } from './kinds.js';
import { withOpening } from './opening.js';
import { outline } from './region.js';
import { withoutStories } from './tail.js';
import { isOfWriter } from './writers-unit.js';

const LEAD_WORDS = 12;
/** Right above the body. */
const NEAR_LEAD_WORDS = 8;
/** In a dump that begins with the headline, nothing else is likely to stand there. */
const SHORT_LEAD_WORDS = 5;
const MOST_ENTRIES = 3;

/**
 * Decides where the article stands: its body and its headline. Rules that run
 * before have claimed what their wording or repetition gives away; rules that
 * run after label the lines by what is decided here.
 */
export function layOut(draft: Draft): void {
  const { kinds, boxes, region } = outline(draft);
  draft.kinds = kinds;
  draft.boxes = boxes;
  if (region === null) {
    releaseCaptions(draft, 0, draft.lines.count);
    return;
  }
  const own = behindStories(draft, kinds, extended(draft, kinds, region));
  const trimmed = withOpening(draft, kinds, withoutStories(draft, kinds, own));
  draft.title = findHeadline(draft, kinds, trimmed);
  const first =
    draft.title === null ? trimmed.first : firstOfBody(draft, kinds, draft.title.index, trimmed.first);
  draft.region = {
    first: withFirstHeading(draft, kinds, Math.min(first, trimmed.last), trimmed.last),
    last: trimmed.last,
  };
  const core = withFirstHeading(draft, kinds, trimmed.first, trimmed.last);
  draft.core = coreOf(draft, kinds, draft.region, core);
  draft.paragraphs = paragraphsOf(draft, kinds, draft.region);
  const head = draft.title?.index ?? Math.max(0, draft.region.first - HEAD_LINES);
  releaseCaptions(draft, 0, draft.title === null ? head : aboveHeadline(draft, head));
  releaseCaptions(draft, afterCaptions(draft, draft.region.last + 1), draft.lines.count);
}

/** The first of the texts of a picture that stands right above the headline, or above the share bar on top of it. */
function aboveHeadline(draft: Draft, title: number): number {
  let bar = title;
  while (bar > title - SHARE_LINES && draft.furniture[bar - 1] === 'share') bar -= 1;
  let i = bar;
  while (i > bar - PICTURE_LINES && draft.label(i - 1) === 'caption') i -= 1;
  return i < bar ? i : title;
}

const PICTURE_LINES = 2;
const SHARE_LINES = 6;

/** Texts of pictures far from the body are other stories'. */
function releaseCaptions(draft: Draft, from: number, to: number): void {
  for (let i = from; i < to; i += 1) if (draft.label(i) === 'caption') draft.release(i);
}

/** Behind the body, captions may follow, with the writer's name or the agency between. */
function afterCaptions(draft: Draft, from: number): number {
  let past = from;
  for (let i = from; i < draft.lines.count; i += 1) {
    if (draft.furniture[i] === 'share') i = beforeGallery(draft, i);
    if (draft.furniture[i] !== null) break;
    if (draft.label(i) === 'caption') past = i + 1;
    else if (i - past > 3) break;
  }
  return past;
}

/** The first text of several pictures in a row behind a share bar, which are the article's: other stories have their headlines between. Else the bar. */
function beforeGallery(draft: Draft, bar: number): number {
  let i = bar;
  while (i < bar + SHARE_LINES && draft.furniture[i] === 'share') i += 1;
  return draft.label(i) === 'caption' && draft.label(i + 1) === 'caption' ? i : bar;
}

function paragraphsOf(draft: Draft, kinds: readonly Kind[], { first, last }: Region): Draft['paragraphs'] {
  const found = { count: 0, open: 0, words: 0 };
  for (let i = first; i <= last; i += 1) {
    if (kinds[i] !== Kind.Prose) continue;
    found.count += 1;
    found.words += draft.lines.at(i)?.words ?? 0;
    if (draft.lines.at(i)?.ending === Ending.None) found.open += 1;
  }
  return found;
}

const HEAD_LINES = 8;

/**
 * Where the body runs on without the page's head between its lines: a lead may
 * stand above the writer's name, the time stamp and the share bar.
 */
function coreOf(draft: Draft, kinds: readonly Kind[], region: Region, first: number): number {
  const core = Math.max(region.first, first);
  let head = false;
  for (let i = core + 1; i <= Math.min(region.last, core + HEAD_LINES); i += 1) {
    const line = draft.lines.at(i);
    if (line === undefined || draft.lines.at(i - 1)?.ending === Ending.Colon) break;
    if (kinds[i] === Kind.Prose || kinds[i] === Kind.Sentence) return head ? i : core;
    // "Education 88 74 84%": below the first paragraph stands a table.
    if ((kinds[i] === Kind.Headline || kinds[i] === Kind.Crumb) && isRow(line)) return core;
    if (kinds[i] === Kind.Stamp || namesWriter(draft, kinds, line)) head = true;
  }
  return core;
}

/** A writer's name, or longer than a name with the family name first or a label; or the agency. */
function namesWriter(draft: Draft, kinds: readonly Kind[], line: LineFacts): boolean {
  const kind = kinds[line.index];
  if (kind !== Kind.Crumb && kind !== Kind.Headline && kind !== Kind.Item) return false;
  const above = kinds[line.index - 1];
  // Below a picture's text, it is whose the picture is.
  if (readAgency(draft.page, line) !== null) return above === Kind.Prose || above === Kind.Stamp;
  const byline = draft.byline(line);
  if (byline === null || kind === Kind.Crumb) return byline !== null;
  return byline.announced || (byline.authors.length > 0 && draft.page.hits.surname.startsAt(line.from));
}

const ROW_WORDS = 6;

function isRow({ words, numbers }: LineFacts): boolean {
  return numbers >= 2 && words <= ROW_WORDS;
}

/** "1. Lãnh đạo tỉnh tiếp Đại sứ Lào", "INTRODUCTION" above the body whose other parts have such headings too. */
function withFirstHeading(draft: Draft, kinds: readonly Kind[], first: number, last: number): number {
  let i = first - 1;
  while (i > first - NEAR_HEADING && kinds[i] === Kind.Furniture) i -= 1;
  const above = draft.lines.at(i);
  if (above === undefined || i <= (draft.title?.index ?? 0)) return first;
  if (draft.title !== null && isInCapitals(draft, kinds, i)) {
    for (let k = first + 1; k < last; k += 1) {
      if (isInCapitals(draft, kinds, k)) return i;
    }
    return first;
  }
  if (!isFirstItem(draft, kinds, i)) return first;
  for (let k = first + 1; k < last; k += 1)
    if (kinds[k] === Kind.Item && kinds[k + 1] === Kind.Prose) return i;
  return first;
}

const NEAR_HEADING = 3;
const LEAST_HEADING = 6;

/** "ECONOMIC COMMUNITY": a heading in capitals that names nobody. */
function isInCapitals(draft: Draft, kinds: readonly Kind[], i: number): boolean {
  const line = draft.lines.at(i);
  if (line === undefined || (kinds[i] !== Kind.Crumb && kinds[i] !== Kind.Headline)) return false;
  const { tokens } = draft.page;
  let letters = 0;
  for (let k = line.from; k < line.to; k += 1) {
    const shape = tokens.shape[k] ?? 0;
    if ((shape & Shape.Word) === 0) continue;
    if ((shape & Shape.AllCaps) === 0) return false;
    letters += lengthAt(tokens, k);
  }
  return letters >= LEAST_HEADING && draft.byline(line) === null;
}

const UNIT_WORDS = 7;

/** "Phòng Hợp tác quốc tế" beside the time: who put the article there. */
function isUnit({ page: { hits } }: Draft, { from, to, words, ending }: LineFacts): boolean {
  if (words > UNIT_WORDS || ending !== Ending.None || !hits.organizationHead.startsAt(from)) return false;
  for (let i = from; i < to; i += 1)
    if (hits.clauseVerb.at(i)?.meaning === true || hits.reportingVerb.startsAt(i)) return false;
  return true;
}

/** The lead may stand between the headline and the body, parted from it by share bars and pictures. */
function firstOfBody(draft: Draft, kinds: readonly Kind[], title: number, first: number): number {
  let entries = 0;
  let links = false;
  for (let i = title + 1; i < first; i += 1) {
    const line = draft.lines.at(i);
    const kind = kinds[i];
    links = draft.furniture[i] === 'related' || (links && kind === Kind.Headline);
    if (links) continue;
    if (isEntry(draft, kinds, i)) entries += 1;
    if (line === undefined || !draft.isFree(i)) continue;
    if (draft.repeats.first[i] === title || isOfWriter(draft, line)) continue;
    if ((kinds[i - 1] === Kind.Stamp || kinds[i + 1] === Kind.Stamp) && isUnit(draft, line)) continue;
    if (i === title + 1 && isStandfirst(draft, kinds, i)) return i;
    if (kind === Kind.Prose || (kind === Kind.Sentence && line.words > 3) || kind === Kind.Question) return i;
    // Among the entries of a menu a longer one is no lead.
    if (entries > MOST_ENTRIES && i < first - 1) continue;
    if (kind === Kind.Headline && line.words >= (title === 0 ? SHORT_LEAD_WORDS : LEAD_WORDS)) return i;
    if (kind === Kind.Headline && line.words >= NEAR_LEAD_WORDS && i === first - 1) return i;
  }
  return title >= first ? title + 1 : first;
}
