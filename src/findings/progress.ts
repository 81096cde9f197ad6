import type { ArticleText } from '../article.js';
import type { Progress } from '../document.js';

/** Figures that say how much of a set of commitments has been carried out. */
export function findProgress(_article: ArticleText): Progress[] {
  return [];
}
