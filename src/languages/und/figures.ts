import type { ArticleText } from '../../article.js';
import type { Progress } from '../../document.js';
import { agrees, percentOf } from '../../findings/progress/percent.js';
import { quantitiesIn } from '../../findings/progress/quantities.js';
import type { Quantity } from '../../findings/progress/quantity.js';
import type { ProgressFindings } from '../../findings/progress.js';
import { excerpt, spanOf } from '../../text/source.js';

/** How far apart a count and the share that restates it may stand, in tokens. */
const REACH = 14;

/**
 * Figures that tell by themselves that they are one: a count of a whole and the
 * very share that it makes, side by side ("114/140 (81,4 %)"). What was counted,
 * and how it stands, nobody can say without the language.
 */
export function findBareFigures(article: ArticleText): ProgressFindings {
  const { hits, source, sentences } = article;
  const progress: Progress[] = [];
  for (const sentence of sentences) {
    const marks = [];
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const mark = hits.figureMark.at(i);
      if (mark !== undefined) marks.push(mark);
    }
    const quantities = marks.length < 2 ? [] : quantitiesIn(article, sentence, marks);
    for (let k = 0; k + 1 < quantities.length; k += 1) {
      const [one, two] = [quantities[k], quantities[k + 1]];
      const pair = one && two && (restates(one, two) ?? restates(two, one));
      if (!pair || one === undefined || two === undefined || two.from - one.to > REACH) continue;
      const [start, end] = [Math.min(one.start, two.start), Math.max(one.end, two.end)];
      progress.push({
        done: pair.done,
        total: pair.total,
        percent: percentOf(pair.done, pair.total, pair.share),
        unit: null,
        status: null,
        plan: null,
        asOf: null,
        reportedBy: null,
        text: excerpt(source, start, end),
        span: spanOf(source, start, end),
      });
      k += 1;
    }
  }
  return { progress, warnings: [] };
}

function restates(
  count: Quantity,
  share: Quantity,
): { done: number; total: number; share: Quantity['share'] } | null {
  const { done, total } = count;
  if (done === null || total === null || share.share === null || share.done !== null) return null;
  return agrees((100 * done) / total, share.share) ? { done, total, share: share.share } : null;
}
