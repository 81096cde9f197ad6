import type { Page } from '../page.js';
import type { Cleaned } from './cleaned.js';

/** Labels every line of a page and cuts the article out of it. */
export function clean(_page: Page): Cleaned {
  return { lines: [], title: null, authors: [], agency: null, published: null, paragraphs: [], captions: [], glued: [] };
}
