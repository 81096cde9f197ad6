import type { ArticleText } from '../article.js';
import type { AseanEvent, Warning } from '../document.js';

export interface EventFindings {
  readonly events: AseanEvent[];
  readonly warnings: Warning[];
}

/** The particular meetings, talks and visits that the article tells of. */
export function findEvents(_article: ArticleText): EventFindings {
  return { events: [], warnings: [] };
}
