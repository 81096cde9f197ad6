import type { Furniture } from '../languages/furniture.js';
import { bridges, isInsideBody, opensBody } from './boxes.js';
import type { Draft, Region } from './draft.js';
import { FOR_THE_BODY, Kind, kindsOf, weightOf } from './kinds.js';
import { isListing } from './listing.js';

/** Wording that no body runs over. */
function isBarrier(role: Furniture): boolean {
  return role === 'comments' || role === 'tags' || role === 'footer' || role === 'notFound';
}

const STAMP_LINES = 12;
const STAMPED = 1.5;
const BEHIND_THE_END = 0.3;
const LEAST_WORDS = 8;
/** On a page of many lines, fewer words than this with no time stamp near are no article. */
const LARGE_PAGE = 40;
const LEAST_WORDS_OF_LARGE_PAGE = 25;
/** So many paragraphs in a row, of so many words, are an article whatever else the page says. */
const SURE_PARAGRAPHS = 3;
const SURE_WORDS = 120;

interface Candidate extends Region {
  /** Summed weight of its lines. */
  readonly weight: number;
}

/** Every line's kind, and the stretch of lines that is most of all prose, or null where none is. */
export interface Outline {
  readonly kinds: readonly Kind[];
  readonly region: Region | null;
  /** Lines of a box of links that the body goes on behind. */
  readonly boxes: ReadonlySet<number>;
}

/**
 * Decides from the whole page where the body stands: prose speaks for it by its
 * words, menus, furniture and headlines against it; comments, tags and footers
 * end it. Of the stretches between those ends, the heaviest one wins; a time
 * stamp above helps it, an earlier article harms it. Linear in the lines.
 */
export function outline(draft: Draft): Outline {
  const { lines, furniture } = draft;
  const kinds = kindsOf(draft);
  const boxes = new Set<number>();
  const candidates: Candidate[] = [];
  let from = 0;
  for (let i = 0; i < lines.count; i += 1) {
    const role = furniture[i] ?? null;
    if (role === null) continue;
    if (role === 'related' ? bridges(draft, kinds, from, i, boxes) : !isBarrier(role)) continue;
    if (role === 'tags' && opensBody(draft, kinds, i)) continue;
    if (role === 'comments' && isInsideBody(draft, kinds, from, i)) {
      boxes.add(i);
      continue;
    }
    const candidate = heaviest(draft, kinds, boxes, from, i);
    if (candidate !== null) candidates.push(candidate);
    from = i + 1;
  }
  const candidate = heaviest(draft, kinds, boxes, from, lines.count);
  if (candidate !== null) candidates.push(candidate);
  return { kinds, boxes, region: choose(draft, kinds, candidates) };
}

/** The stretch of greatest weight among the lines `from` to `to`. */
function heaviest(
  { page, lines }: Draft,
  kinds: readonly Kind[],
  boxes: ReadonlySet<number>,
  from: number,
  to: number,
): Candidate | null {
  let first = from;
  let last = from;
  let weight = 0;
  let sum = 0;
  let start = from;
  for (let i = from; i < to; i += 1) {
    // What the body goes on behind says nothing against it.
    if (boxes.has(i)) continue;
    const kind = kinds[i] ?? Kind.Furniture;
    if (sum <= 0) {
      if ((kind & FOR_THE_BODY) === 0) continue;
      sum = 0;
      start = i;
    }
    const line = lines.at(i);
    if (line === undefined) break;
    sum += weightOf(page, kind, line);
    if (sum <= weight) continue;
    first = start;
    last = i;
    weight = sum;
  }
  return weight > 0 ? { first, last, weight } : null;
}

function choose(draft: Draft, kinds: readonly Kind[], candidates: readonly Candidate[]): Region | null {
  let best: Candidate | null = null;
  let bestScore = 0;
  let heaviestBefore = 0;
  for (const candidate of candidates) {
    let score = candidate.weight;
    if (isStamped(kinds, candidate)) score *= STAMPED;
    if (heaviestBefore >= candidate.weight / 4) score *= BEHIND_THE_END;
    heaviestBefore = Math.max(heaviestBefore, candidate.weight);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  if (best === null || !holdsArticle(draft, kinds, best)) return null;
  return { first: best.first, last: best.last };
}

function isStamped(kinds: readonly Kind[], { first, last }: Region): boolean {
  for (let i = Math.max(0, first - STAMP_LINES); i <= Math.min(last, first + 3); i += 1) {
    if (kinds[i] === Kind.Stamp) return true;
  }
  return false;
}

/** A page that says there is no article, or shows a few words among hundreds of links, has none. */
function holdsArticle(draft: Draft, kinds: readonly Kind[], region: Region): boolean {
  let words = 0;
  let inARow = 0;
  let longestRow = 0;
  for (let i = region.first; i <= region.last; i += 1) {
    const kind = kinds[i];
    if (kind === Kind.Prose) {
      words += draft.lines.at(i)?.words ?? 0;
      inARow += 1;
      longestRow = Math.max(longestRow, inARow);
    } else if (kind !== Kind.Caption) inARow = 0;
  }
  if (longestRow <= 1 && storiesBehind(kinds, region.last + 1, draft) >= 2) return false;
  if (longestRow <= 1 && isListing(draft, kinds, region)) return false;
  if (longestRow >= SURE_PARAGRAPHS && words >= SURE_WORDS) return true;
  if (words < LEAST_WORDS || draft.furniture.includes('notFound')) return false;
  const large = draft.lines.count >= LARGE_PAGE && !isStamped(kinds, region);
  return !large || words >= LEAST_WORDS_OF_LARGE_PAGE;
}

/** On an index page, one teaser is as good as the next: headline and teaser again and again, nothing between. */
function storiesBehind(kinds: readonly Kind[], from: number, draft: Draft): number {
  let stories = 0;
  let i = from;
  while (i < kinds.length) {
    while (kinds[i] === Kind.Stamp || (kinds[i] === Kind.Furniture && draft.furniture[i] === null)) i += 1;
    if (kinds[i] !== Kind.Headline && kinds[i] !== Kind.Question && kinds[i] !== Kind.Caption) break;
    if (draft.repeats.next[i] === i + 1) i += 1;
    if (kinds[i + 1] !== Kind.Prose) break;
    stories += 1;
    i += 2;
  }
  return stories;
}
