import type { ArticleText } from '../article.js';
import type { Speaker } from '../document.js';

/** Whoever the article makes the source of something said, asked, judged or pledged. */
export function findSpeakers(_article: ArticleText): Speaker[] {
  return [];
}
