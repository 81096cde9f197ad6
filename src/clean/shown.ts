import type { Page } from '../page.js';
import { codeAt } from '../text/read.js';
import { Shape } from '../text/vocabulary.js';

const MOST_WORDS = 45;
const CONTENT_MARKS: ReadonlySet<number> = new Set([0x2c, 0x3a, 0x22, 0x201c]);
const SEMICOLON = 0x3b;

/**
 * Whether the sentence before a picture's credit describes the picture. One
 * that is long, holds a semicolon or reports what somebody said is the
 * article's own: then the credit stands alone behind it.
 */
export function showsPicture(page: Page, from: number, to: number): boolean {
  const { tokens, hits } = page;
  if (hits.pictureWord.at(from)?.meaning === 'opens') return true;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    if (((tokens.shape[i] ?? 0) & Shape.Word) !== 0) words += 1;
    if (words > MOST_WORDS || codeAt(tokens, i) === SEMICOLON || says(page, i, to)) return false;
  }
  return true;
}

/** A verb of saying with what is said; not "phát biểu tại hội nghị", "báo cáo tại buổi họp". */
function says({ tokens, hits }: Page, i: number, end: number): boolean {
  const verb = hits.reportingVerb.at(i);
  if (verb === undefined || verb.to >= end || ((tokens.shape[i] ?? 0) & Shape.Capital) !== 0) return false;
  const other = hits.notReporting.at(i);
  if (other !== undefined && other.to >= verb.to) return false;
  if (hits.contentMarker.at(verb.to) !== undefined || CONTENT_MARKS.has(codeAt(tokens, verb.to))) return true;
  return verb.meaning.chains === true && hits.interposed.at(verb.to) === undefined;
}
