import { type ArticleText, articleText } from '../src/article.js';
import { vietnamese } from '../src/languages/vi/index.js';
import { readPage } from '../src/page.js';
import { sourceText } from '../src/text/source.js';

/** Prose as an article that needs no cleaning: every line is a paragraph. */
export function prose(text: string, published: string | null = null): ArticleText {
  const source = sourceText(text);
  const cleaned = {
    lines: [],
    title: null,
    authors: [],
    agency: null,
    published: null,
    paragraphs: source.lines.filter((line) => line.end > line.start),
    captions: [],
    glued: [],
  };
  return articleText(readPage(source, vietnamese), cleaned, published);
}
