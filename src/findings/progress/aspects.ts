import type { ProgressStatus } from '../../document.js';
import type { Aspect } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { numberAt, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Figure } from './figure.js';
import { jointAt } from './joint.js';

const NEAR = 4;
const CLAUSE = 10;
const SENTENCE = 60;

/**
 * The helper of a verb: the last one within a few words before it, in its clause.
 * A wish that itself was done ("đã nỗ lực hoàn thành"), or that is another verb's
 * ("nhất trí và triển khai"), is none.
 */
export function aspectBefore(page: Page, verb: number, floor: number, reach = NEAR): Hit<Aspect> | null {
  const { tokens, hits } = page;
  for (let i = verb; i > floor && verb - i < reach; i -= 1) {
    const aspect = hits.aspect.before(i);
    if (aspect !== undefined && aspect.from >= floor) {
      if (aspect.meaning !== 'wanted') return aspect;
      const former = hits.aspect.before(aspect.from);
      if (former?.meaning === 'done') return former;
      if (jointAt(page, aspect.to) < 0) return aspect;
    }
    const symbol = symbolAt(tokens, i - 1);
    if (symbol !== '' && symbol !== '"' && symbol !== '“') return null;
  }
  return null;
}

/** The status that a helper leaves of a verb's own, or null where it makes it a wish. */
export function statusUnder(aspect: Aspect | null, status: ProgressStatus): ProgressStatus | null {
  switch (aspect) {
    case 'wanted':
    case 'aim':
      return null;
    case 'undone':
      return 'outstanding';
    case 'ongoing':
      return 'ongoing';
    case 'done-or-ongoing':
      return 'implemented-or-ongoing';
    default:
      return status;
  }
}

/** Whether a wish or an order governs a verb from further off in its clause, with no "đã" between. */
export function isWanted(page: Page, verb: number, floor: number): boolean {
  const { tokens, hits } = page;
  for (let i = verb; i > floor && verb - i < CLAUSE; i -= 1) {
    const aspect = hits.aspect.before(i);
    if (aspect !== undefined && aspect.from >= floor) {
      if (aspect.meaning === 'wanted') return hits.aspect.before(aspect.from)?.meaning !== 'done';
      if (aspect.meaning === 'done' || aspect.meaning === 'done-or-ongoing' || aspect.meaning === 'ongoing')
        return false;
    }
    if (symbolAt(tokens, i - 1) !== '') return false;
  }
  return false;
}

/** Whether the sentence up to the figure is about a goal or another time: "phấn đấu đến cuối năm …". */
export function isAimed(page: Page, sentence: TokenRange, figure: Figure): boolean {
  const { hits } = page;
  for (let i = Math.max(sentence.from, figure.from - SENTENCE); i < figure.from; i += 1) {
    const aspect = hits.aspect.at(i);
    if (aspect?.meaning === 'aim' && !isOfNoYear(page, aspect.to)) return true;
  }
  return false;
}

/**
 * Whether somebody asks for it: "đề nghị các xã rà soát 8/8 công trình, giải quyết xong 17/22 kiến
 * nghị", over the commas between. A noun ("theo đề nghị của …") asks nothing.
 */
export function isAsked(page: Page, sentence: TokenRange, figure: Figure): boolean {
  const { tokens, hits } = page;
  for (let i = figure.from - 1; i > sentence.from && figure.from - i < SENTENCE; i -= 1) {
    const symbol = symbolAt(tokens, i);
    if (symbol === ';' || symbol === ':' || symbol === '.') return false;
    const aspect = hits.aspect.at(i);
    if (aspect === undefined) continue;
    if (aspect.meaning === 'done' || aspect.meaning === 'done-or-ongoing') return false;
    if (aspect.meaning !== 'wanted' || !hits.reportingVerb.startsAt(i)) continue;
    const noun = hits.accordingTo.endsBefore(i) || hits.share.endsBefore(i) || hits.fulfilment.endsBefore(i);
    if (!noun && symbolAt(tokens, aspect.to) === '' && hits.scope.at(aspect.to)?.meaning !== 'in')
      return true;
  }
  return false;
}

/** "đến năm thứ tư": without its number a year is no goal. */
function isOfNoYear({ tokens, hits }: Page, at: number): boolean {
  return hits.dateWord.before(at)?.meaning === 'year' && numberAt(tokens, at) < 0;
}

/** Whether the last helper of the sentence before the figure says "đã": a list of what was done goes on with it. */
export function isToldAsDone({ hits }: Page, sentence: TokenRange, figure: Figure): boolean {
  let last: Aspect | null = null;
  for (let i = Math.max(sentence.from, figure.from - SENTENCE); i < figure.from; i += 1) {
    last = hits.aspect.at(i)?.meaning ?? last;
  }
  return last === 'done';
}
