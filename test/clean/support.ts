import { clean } from '../../src/clean/clean.js';
import type { Cleaned, Stretch } from '../../src/clean/cleaned.js';
import { type LabelledLine, labelledLines } from '../../src/clean/labels.js';
import type { LanguageCode } from '../../src/document.js';
import { languageOf } from '../../src/languages/index.js';
import { readPage } from '../../src/page.js';
import { excerpt, sourceText } from '../../src/text/source.js';

export function cleaned(text: string, language: LanguageCode = 'vi'): Cleaned {
  return clean(readPage(sourceText(text), languageOf(text, language)));
}

/** Every line of a page that is not empty. */
export function linesOf(text: string, language: LanguageCode = 'vi'): LabelledLine[] {
  return labelledLines(sourceText(text), cleaned(text, language).runs);
}

/** A page's parts as strings. */
export function parts(text: string): {
  title: string | null;
  authors: readonly string[];
  agency: string | null;
  published: string | null;
  paragraphs: string[];
  captions: string[];
  glued: string[];
} {
  const source = sourceText(text);
  const cut = ({ start, end }: Stretch): string => excerpt(source, start, end);
  const { title, authors, agency, published, paragraphs, captions, glued } = cleaned(text);
  return {
    title: title && cut(title),
    authors,
    agency,
    published,
    paragraphs: paragraphs.map(cut),
    captions: captions.map(cut),
    glued: glued.map(cut),
  };
}
