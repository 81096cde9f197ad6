import type { Furniture } from '../languages/furniture.js';
import { isFigure, pastTable } from './cells.js';
import type { Draft, Region } from './draft.js';
import { Ending, type LineFacts } from './facts.js';
import { endsArticle, givesThanks, Kind } from './kinds.js';

/** Lines that may lie between two paragraphs of one body: a table, a list, verses. */
const MOST_LINES = 20;
/** Of them, how many may look like entries of a menu or headlines. */
const BUDGET = 4;
const HEADLINE_WORDS = 7;
const PARAGRAPH_WORDS = 8;
const PASSABLE: ReadonlySet<Furniture | null> = new Set<Furniture | null>([null, 'share', 'advert', 'form']);

/**
 * Takes in paragraphs that a table, a list or verses part from the body: such
 * lines weigh against prose as menus do, but hold figures and marks, and no furniture.
 */
export function extended(draft: Draft, kinds: readonly Kind[], region: Region): Region {
  return { first: reach(draft, kinds, region.first, -1), last: reach(draft, kinds, region.last, 1) };
}

function reach(draft: Draft, kinds: readonly Kind[], edge: number, step: 1 | -1): number {
  let reached = edge;
  let spent = 0;
  let between = 0;
  let form = false;
  let announced = draft.lines.at(edge)?.ending === Ending.Colon;
  for (let i = edge + step; between <= MOST_LINES && spent <= BUDGET; i += step) {
    const line = draft.lines.at(i);
    const kind = kinds[i];
    if (line === undefined || kind === undefined || kind === Kind.Stamp) break;
    if (step > 0 && endsArticle(draft, i - 1)) break;
    // "Health", "65", "52": a table told one cell a line, behind a line that announces it.
    if (step > 0 && announced && (isFigure(line) || isFigure(draft.lines.at(i + 1)))) continue;
    const past = pastTable(draft, kinds, i, step);
    if (past !== i) {
      i = past - step;
      continue;
    }
    if (kind === Kind.Furniture) {
      const role = draft.furniture[i] ?? null;
      // A poll may ask for one of several sections.
      if (!PASSABLE.has(role) && !(form && role === 'section')) break;
      form ||= role === 'form';
    } else if (isParagraph(kind, line)) {
      if (step > 0 && line.ending === Ending.Ellipsis) break;
      form = false;
      announced = line.ending === Ending.Colon;
      reached = i;
      spent = 0;
      between = 0;
      continue;
    } else {
      if (step > 0 && givesThanks(draft, i)) return i;
      if (kind === Kind.Crumb && draft.byline(line) !== null) break;
      // Behind a newsletter's box, a headline opens the list of other stories.
      if (form && kind === Kind.Headline && line.words >= HEADLINE_WORDS) break;
      spent += cost(kind, line);
    }
    between += 1;
  }
  return reached;
}

function isParagraph(kind: Kind, line: LineFacts): boolean {
  return kind === Kind.Prose && line.words >= PARAGRAPH_WORDS;
}

function cost(kind: Kind, line: LineFacts): number {
  if (kind === Kind.Item || kind === Kind.Sentence || kind === Kind.Question || kind === Kind.Caption)
    return 0;
  if (line.numbers > 0 && line.words < HEADLINE_WORDS) return 0;
  if (line.ending === Ending.Colon || line.ending === Ending.Comma) return 0;
  return kind === Kind.Headline && line.words >= HEADLINE_WORDS ? 2 : 1;
}
