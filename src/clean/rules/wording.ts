import type { Furniture } from '../../languages/furniture.js';
import type { Draft } from '../draft.js';
import { Ending, type LineFacts } from '../facts.js';

/** Whether whole paragraphs stand right above and below a line: then its wording says little. */
export function standsInProse(draft: Draft, index: number): boolean {
  return isParagraph(draft.lines[index - 1]) && isParagraph(draft.lines[index + 1]);
}

const PARAGRAPH_WORDS = 15;

/** Whether a line is long and ends as a paragraph does. */
export function isParagraph(line: LineFacts | undefined): boolean {
  return (
    line !== undefined &&
    line.words >= PARAGRAPH_WORDS &&
    (line.ending === Ending.Stop || line.ending === Ending.Ellipsis)
  );
}

/** Remembers what furniture a line is; always true. */
export function mark(draft: Draft, line: LineFacts, role: Furniture): true {
  draft.furniture[line.index] = role;
  return true;
}
