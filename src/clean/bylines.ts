import type { Page } from '../page.js';
import { isSymbol } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { foldedAt } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';
import { BylineReader } from './byline-reader.js';

/** Who wrote an article, as a line or the end of one says. */
export interface Byline {
  readonly authors: readonly string[];
  /** The agency or paper named beside them. */
  readonly agency: string | null;
  /** Whether a word such as "Tác giả:" announces it. */
  readonly announced: boolean;
}

/**
 * Reads a stretch that is nothing but writers' names ("Bảo Chi", "P. Luật",
 * "HỒNG VÂN - QUANG THỌ", "Vũ Dũng/VOV", "M.A (lược dịch)"), or null.
 */
export function readByline(page: Page, range: TokenRange): Byline | null {
  return isPlain(page, range) ? null : new BylineReader(page, range).read();
}

/** "Kinh tế thế giới", "Họp báo": most lines begin with a word that is nothing known, and one in small letters behind it. */
function isPlain({ tokens, hits, language }: Page, { from, to }: TokenRange): boolean {
  const next = tokens.shape[from + 1] ?? 0;
  if (from + 1 >= to || (next & (Shape.Word | Shape.Capital)) !== Shape.Word || isSymbol(tokens, from))
    return false;
  if (hits.outlet.startsAt(from) || hits.credit.startsAt(from) || hits.office.startsAt(from)) return false;
  if (hits.abbreviation.startsAt(from) || hits.nameParticle.startsAt(from + 1)) return false;
  return !language.words.byline.has(foldedAt(tokens, from));
}
