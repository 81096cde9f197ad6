import type { ArticleText, Sentence } from '../../article.js';
import { Role } from '../../languages/roles.js';
import { canEndNumber } from '../../text/numerals.js';
import type { TokenRange } from '../../text/sentences.js';
import { FARTHEST_WHOLE } from './wholes.js';

/**
 * Whether a sentence can tell how a set stands, asked before any of its numbers is
 * read: it holds a mark of figures, names a set and says what became of it. One that
 * goes on with the figures of the sentence before (`goesOn`) needs no more than the mark.
 */
export function mayTell(article: ArticleText, sentence: Sentence, goesOn: boolean): boolean {
  if ((sentence.roles & Role.Figure) === 0) return false;
  if (goesOn) return true;
  if ((sentence.roles & Role.Outcome) === 0) return false;
  return (sentence.roles & Role.Commitment) !== 0 || isOfSetBefore(article, sentence);
}

/** "… 235 nhiệm vụ. Đến nay, đã hoàn thành 189 (80,4%)": a share finds its set in the sentence before. */
function isOfSetBefore(article: ArticleText, sentence: TokenRange): boolean {
  return holdsShare(article, sentence) && namesSet(article, sentence.from - FARTHEST_WHOLE, sentence.from);
}

/** Whether a percentage stands behind what can be a number. */
function holdsShare({ tokens, roles, hits }: ArticleText, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) {
    if (((roles[i] ?? 0) & Role.Figure) === 0 || !canEndNumber(tokens, i, hits.numeralWord)) continue;
    if (hits.figureMark.at(i)?.meaning === 'percent') return true;
  }
  return false;
}

function namesSet({ roles }: ArticleText, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && i >= 0; i -= 1) {
    if (((roles[i] ?? 0) & Role.Commitment) !== 0) return true;
  }
  return false;
}
