import type { Stretch } from '../../src/clean/cleaned.js';
import { type Line, lineOf, type SourceText } from '../../src/text/source.js';
import { type Tokens, tokenAt } from '../../src/text/tokens.js';

/** A stretch of the source, with its tokens. */
export function stretch(tokens: Tokens, start: number, end: number): Stretch {
  return { from: tokenAt(tokens, start), to: tokenAt(tokens, end), start, end };
}

/** A whole line as a paragraph. */
export function paragraph(tokens: Tokens, { start, end }: Line): Stretch {
  return stretch(tokens, start, end);
}

/** All lines of a source. */
export function linesIn(source: SourceText): Line[] {
  return Array.from({ length: source.lineCount }, (_, i) => lineOf(source, i + 1));
}
