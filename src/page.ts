import type { Language, LanguageHits } from './languages/language.js';
import type { Grammar } from './languages/readers.js';
import { unbroken } from './text/broken.js';
import { unmarked } from './text/marked.js';
import type { SourceText } from './text/source.js';
import { type Tokens, tokenise } from './text/tokens.js';
import { unwrapped } from './text/wrapped.js';

/** A dump cut into tokens, with every phrase that the language's lexicon knows. */
export interface Page {
  readonly source: SourceText;
  readonly tokens: Tokens;
  readonly hits: LanguageHits;
  /** What the phrases that start at a token may begin: {@link Role} bits. */
  readonly roles: Int32Array;
  readonly language: Language;
  /** What is known of its grammar; undefined for languages that are read without. */
  readonly grammar: Grammar | undefined;
}

/** Reads a text in a language: cuts it into tokens and finds the known phrases. */
export function readPage(source: SourceText, language: Language): Page {
  const lexicon = language.lexicon();
  const tokens = tokenise(unwrapped(source, unbroken(source, unmarked(source.text))), lexicon.vocabulary);
  const { hits, roles } = lexicon.find(tokens);
  const grammar = language.readers?.grammar?.(tokens, hits);
  return { source, tokens, hits, roles, language, grammar };
}
