import { type ArticleText, articleText } from '../../src/article.js';
import type { Language } from '../../src/languages/language.js';
import { vietnamese } from '../../src/languages/vi/index.js';
import { readPage } from '../../src/page.js';
import { sourceText } from '../../src/text/source.js';
import { linesIn, paragraph } from './stretches.js';

/** An article of plain prose: every line is a paragraph of the body, and nothing was cleaned away. */
export function prose(
  text: string,
  published: string | null = null,
  language: Language = vietnamese,
): ArticleText {
  const source = sourceText(text);
  const page = readPage(source, language);
  const paragraphs = linesIn(source)
    .filter(({ start, end }) => end > start)
    .map((line) => paragraph(page.tokens, line));
  const cleaned = {
    runs: [],
    title: null,
    authors: [],
    agency: null,
    published,
    paragraphs,
    captions: [],
    glued: [],
  };
  return articleText(page, cleaned, published);
}
