import { createRequire } from 'node:module';

/** One word as the reader sees it: its letters as written, and its tags. */
export interface Term {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

type Nlp = (text: string) => { readonly docs: readonly (readonly Term[])[] };

let nlp: Nlp | null = null;

/**
 * The sentences of a text as lists of terms. The only place that knows the
 * library; it is loaded when the first English text is read, and with `require`,
 * so that extraction stays synchronous and needs no call before the first use.
 * It gives sentences and what kind of word each is; quotations, names with offices
 * and verbs of saying are read over the page's own tokens, where every span is exact
 * and names that no word list knows come out whole.
 * Its own offsets are never used: they fail behind brackets and quotation marks.
 */
export function readTerms(text: string): readonly (readonly Term[])[] {
  nlp ??= createRequire(import.meta.url)('compromise/two') as Nlp;
  return nlp(text).docs;
}
