import type { Page } from '../page.js';
import { type LineFacts, stopsIn } from './facts.js';

/** Teasers of other stories have no more words, paragraphs mostly do. */
export const TEASER_WORDS = 45;

/** Whether a line is longer than teasers are, or holds more sentences. */
export function outgrowsTeasers(page: Page, line: LineFacts): boolean {
  return line.words > TEASER_WORDS || stopsIn(page, line) >= 2;
}
