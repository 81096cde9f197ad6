/** A stretch of text of one style. */
export interface Piece<Style> {
  readonly text: string;
  readonly style: Style;
}

interface Word<Style> {
  readonly pieces: Piece<Style>[];
  readonly space: boolean;
  width: number;
}

const ZERO_WIDTH = /^[\p{M}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;
const LAST_NARROW = 0x2ff;

/** How many columns of a terminal one character takes. */
function columnsOf(character: string): number {
  if ((character.codePointAt(0) ?? 0) <= LAST_NARROW) return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** Breaks styled text into rows of at most `width` columns: between words, or inside a word longer than a row. */
export function wrap<Style>(pieces: readonly Piece<Style>[], width: number): Piece<Style>[][] {
  const rows: Piece<Style>[][] = [];
  let row: Piece<Style>[] = [];
  let column = 0;
  let space: Word<Style> | null = null;
  const endRow = () => {
    rows.push(row);
    row = [];
    column = 0;
  };
  const place = (word: Word<Style>) => {
    for (const { text, style } of word.pieces) {
      for (const part of slices(text, width, column)) {
        if (part.fresh) endRow();
        row.push({ text: part.text, style });
        column += widthOf(part.text);
      }
    }
  };
  for (const word of words(pieces)) {
    if (word.space) {
      space = word;
      continue;
    }
    const gap: number = space?.width ?? 0;
    // The space at which a row breaks is not printed.
    if (column > 0 && column + gap + word.width > width) endRow();
    else if (space !== null) place(space);
    place(word);
    space = null;
  }
  if (row.length > 0 || rows.length === 0) rows.push(row);
  return rows;
}

/** Cuts a text where a row is full. `fresh` parts begin a new row. */
function slices(text: string, width: number, column: number): { text: string; fresh: boolean }[] {
  if (column + widthOf(text) <= width) return [{ text, fresh: false }];
  const parts: { text: string; fresh: boolean }[] = [];
  let part = '';
  let used = column;
  let fresh = false;
  for (const character of text) {
    const columns = columnsOf(character);
    if (used > 0 && used + columns > width) {
      if (part !== '') parts.push({ text: part, fresh });
      part = '';
      used = 0;
      fresh = true;
    }
    part += character;
    used += columns;
  }
  parts.push({ text: part, fresh });
  return parts;
}

/** Words and the spaces between them. A word may be of several styles. */
function words<Style>(pieces: readonly Piece<Style>[]): Word<Style>[] {
  const found: Word<Style>[] = [];
  for (const { text, style } of pieces) {
    for (const part of text.match(/\s+|\S+/gu) ?? []) {
      const space = part.trim() === '';
      const last = found.at(-1);
      if (last === undefined || last.space || space) {
        found.push({ pieces: [{ text: part, style }], space, width: widthOf(part) });
      } else {
        last.pieces.push({ text: part, style });
        last.width += widthOf(part);
      }
    }
  }
  return found;
}
