import type { Page } from '../../page.js';
import { isCapital, isComma, isSymbol, symbolAt } from '../../text/read.js';

/** To whom a paper is sent takes no more tokens than this. */
const LONGEST_ADDRESS = 20;

/**
 * Where the verb begins with which somebody issues a paper, if that paper, or whomever it is sent to, stands at
 * `from` before a verb of saying: "Bộ A có văn bản gửi UBND các tỉnh yêu cầu …"; -1 if there is none.
 */
export function issuingVerb(page: Page, from: number, first: number): number {
  const paper = isPaper(page, from) ? from : paperSentTo(page, from, first);
  if (paper <= first) return -1;
  const verb = page.hits.issuingVerb.before(paper);
  return verb === undefined || verb.from <= first || isCapital(page.tokens, verb.from) ? -1 : verb.from;
}

function isPaper({ hits }: Page, i: number): boolean {
  return hits.collectiveHead.at(i)?.meaning === 'paper';
}

/** "báo cáo gửi Thủ tướng", "công điện số 5 gửi các bộ A, B": the paper whose addressee, or the last of several, stands at `from`. */
function paperSentTo(page: Page, from: number, first: number): number {
  const { tokens, hits } = page;
  if (!isComma(tokens, from - 1) && !hits.objectMarker.endsBefore(from)) return -1;
  let sent = false;
  for (let i = from - 1; i > first && from - i <= LONGEST_ADDRESS; i -= 1) {
    if (isPaper(page, i)) return sent ? i : -1;
    const symbol = isSymbol(tokens, i) ? symbolAt(tokens, i) : '';
    if (symbol !== '' && !'/-'.includes(symbol) && (sent || symbol !== ',')) return -1;
    sent ||= hits.objectMarker.startsAt(i) && !hits.possessive.startsAt(i) && !hits.companion.startsAt(i);
  }
  return -1;
}
