import { excerpt, readable, type SourceText } from './source.js';
import type { Tokens } from './tokens.js';
import { Shape } from './vocabulary.js';

/** A source, and the tokens that it was cut into. */
interface Cut {
  readonly source: SourceText;
  readonly tokens: Tokens;
}

/** The source of a run of tokens as it is printed: see {@link excerpt}. */
export function excerptOf({ source, tokens }: Cut, from: number, to: number): string {
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? start;
  return isTidyRun(source, tokens, from, to) ? source.text.slice(start, end) : excerpt(source, start, end);
}

/** The source of a run of tokens without what is invisible: see {@link readable}. */
export function readableOf({ source, tokens }: Cut, from: number, to: number): string {
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? start;
  return isTidyRun(source, tokens, from, to) ? source.text.slice(start, end) : readable(source, start, end);
}

const SPACE = 0x20;

/**
 * Whether tokens are printed as they stand: what is known of each word tells it without a look at its letters.
 * A mark that was blanked before the text was cut stands between them in the source, as no space.
 */
function isTidyRun({ text }: SourceText, { start, end, shape }: Tokens, from: number, to: number): boolean {
  let shapes = shape[from] ?? 0;
  let last = end[from] ?? 0;
  for (let i = from + 1; i < to; i += 1) {
    const gap = (start[i] ?? 0) - last;
    if (gap !== 0 && (gap !== 1 || text.charCodeAt(last) !== SPACE)) return false;
    shapes |= shape[i] ?? 0;
    last = end[i] ?? 0;
  }
  return from < to && (shapes & Shape.Untidy) === 0;
}
