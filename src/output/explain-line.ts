import type { Range } from './marks.js';
import type { Mark, Style } from './palette.js';
import { visible } from './visible.js';
import type { Piece } from './wrap.js';

/** How a mark is named in the legend and in the tags of a page without colour. */
export const MARK_NAMES: Readonly<Record<Mark, string>> = {
  progress: 'figure',
  speaker: 'speaker',
  verb: 'verb',
  date: 'date',
  event: 'event',
  cut: 'cut',
};

/** A stretch of the source, as far as a page is concerned. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a page without colour puts before a mark; {@link CLOSE} stands behind it. */
export function openTag(mark: Mark): string {
  return `⟦${MARK_NAMES[mark]} `;
}

export const CLOSE = '⟧';

/**
 * A line of the page in pieces of one style. `ranges` are the nested marks that
 * touch the line; with `tags` each is put in brackets that name it.
 */
export function linePieces(
  text: string,
  line: Stretch,
  ranges: readonly Range[],
  base: Style,
  tags: boolean,
): Piece<Style>[] {
  const pieces: Piece<Style>[] = [];
  const open: Range[] = [];
  let at = line.start;
  const style = () => open.at(-1)?.kind ?? base;
  const add = (piece: string) => {
    if (piece !== '') pieces.push({ text: piece, style: style() });
  };
  const copyTo = (offset: number) => {
    const end = Math.min(offset, line.end);
    if (end > at) add(visible(text.slice(at, end)));
    at = Math.max(at, end);
  };
  const closeTo = (offset: number) => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      copyTo(last.end);
      if (tags) add(CLOSE);
      open.pop();
    }
  };
  for (const range of ranges) {
    closeTo(range.start);
    copyTo(range.start);
    open.push(range);
    if (tags) add(openTag(range.kind));
  }
  closeTo(line.end);
  copyTo(line.end);
  // A mark that goes on in the next line is opened again there.
  if (tags) for (; open.length > 0; open.pop()) add(CLOSE);
  return pieces;
}
