import type { Furniture } from '../languages/furniture.js';
import type { Draft } from './draft.js';
import type { LineFacts } from './facts.js';
import { Kind } from './kinds.js';

const CELL_WORDS = 6;
const LEAST_FIGURES = 3;
/** So many cells in a row may hold words: names of columns, a row's label. */
const MOST_LABELS = 6;
const FIRST_CELLS = 12;

/** Past a table told one cell a line: no fewer figures than a third of its cells. `from` where none begins there. */
export function pastTable(draft: Draft, kinds: readonly Kind[], from: number, step: 1 | -1): number {
  let figures = 0;
  let labels = 0;
  let row = 0;
  let i = from;
  for (; row <= MOST_LABELS; i += step) {
    const line = draft.lines.at(i);
    if (line === undefined) break;
    if (isFigure(line)) {
      figures += 1;
      row = 0;
    } else if (isCell(draft, kinds, line)) {
      labels += 1;
      row += 1;
    } else break;
  }
  return row <= MOST_LABELS && figures >= LEAST_FIGURES && figures * 2 >= labels ? i : from;
}

/** Whether a table begins at a line that names its first column, or goes on there: not asked of the whole table, as every cell may be. */
export function headsCells(draft: Draft, kinds: readonly Kind[], from: number): boolean {
  let figures = 0;
  for (let i = from; i < from + FIRST_CELLS; i += 1) {
    const line = draft.lines.at(i);
    if (line === undefined) return false;
    if (isFigure(line)) figures += 1;
    else if (!isCell(draft, kinds, line)) return false;
    if (figures >= LEAST_FIGURES) return true;
  }
  return false;
}

/** What a column or a row of a table may be named as a section or a field of a form is: "Y tế", "Hoàn thành". */
const NAMES: ReadonlySet<Furniture | null> = new Set<Furniture | null>(['section', 'form', 'menu']);

/** A few words that say nothing for the page alone. */
function isCell(draft: Draft, kinds: readonly Kind[], line: LineFacts): boolean {
  const kind = kinds[line.index];
  if (kind === Kind.Furniture) return NAMES.has(draft.furniture[line.index] ?? null);
  return (kind === Kind.Crumb || kind === Kind.Headline) && line.words <= CELL_WORDS;
}

/** Nothing but a number, with its sign or unit. */
export function isFigure(line: LineFacts | undefined): boolean {
  return line !== undefined && line.words === 0 && line.numbers > 0;
}
