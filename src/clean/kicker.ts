import type { Page } from '../page.js';
import { codeAt, isAllCaps, lengthAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';

const KICKER_WORDS = 5;
const DOT = 0x2e;
const COLON = 0x3a;

/** "ROUGH SEAS. A boat …": the mark behind the few words in capitals that open a picture's text, or -1. */
export function kickerEnd({ tokens, hits }: Page, { from, to }: TokenRange): number {
  if (!isAllCaps(tokens, from)) return -1;
  let mark = from;
  while (
    mark < to &&
    mark <= from + KICKER_WORDS &&
    (isAllCaps(tokens, mark) || lengthAt(tokens, mark) === 1)
  ) {
    if (codeAt(tokens, mark) === DOT || codeAt(tokens, mark) === COLON) break;
    mark += 1;
  }
  if (codeAt(tokens, mark) !== DOT && codeAt(tokens, mark) !== COLON) return -1;
  if (hits.place.at(from) !== undefined || hits.outlet.at(from) !== undefined) return -1;
  // "TS. Hà Vy - ThS. Trần Sông" are two writers.
  return hits.abbreviation.at(from) === undefined ? mark : -1;
}
