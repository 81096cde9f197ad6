/** Where what somebody says stands behind the verb. */
import type { Page } from '../../page.js';
import { isComma, isSymbol, symbolAt } from '../../text/read.js';

/** Words that tell where, when and to whom somebody speaks: no more of them stand before what is said. */
const LONGEST_SETTING = 24;

const INNER_MARKS: ReadonlySet<string> = new Set(['(', ')', '-', '/', '.']);

/** Whether what is said stands at token `at`: "trả lời rằng …", "phát biểu: …", "phát biểu trong một tọa đàm ở Huế hôm 4/8 rằng …". */
export function bringsContent(page: Page, at: number, limit: number, quoted: Uint8Array): boolean {
  const { tokens, hits } = page;
  if (hits.contentMarker.startsAt(at) || symbolAt(tokens, at) === ':' || quoted[at] === 1) return true;
  if (!hits.interposed.startsAt(at) && !hits.adverb.startsAt(at)) return false;
  for (let i = at; i < Math.min(limit, at + LONGEST_SETTING); i += 1) {
    if (hits.contentMarker.at(i)?.meaning === 'sure') return true;
    if (symbolAt(tokens, i) === ':') return quoted[i + 1] === 1;
    if (isSymbol(tokens, i) && !isComma(tokens, i) && !INNER_MARKS.has(symbolAt(tokens, i))) return false;
    // Somebody does something else before it comes.
    if (hits.clauseVerb.at(i)?.meaning === true && !hits.interposed.startsAt(i)) return false;
    if (hits.reportingVerb.startsAt(i) && !hits.notReporting.closes(i + 1)) return false;
  }
  return false;
}
