import type { ArticleText } from '../article.js';
import type { Progress, Warning } from '../document.js';
import type { FigureMark } from '../languages/progress.js';
import { Role } from '../languages/roles.js';
import { findPlans, type PlanMention } from '../mentions/plans.js';
import type { Hit } from '../text/found.js';
import type { TokenRange } from '../text/sentences.js';
import { excerpt, readable, spanOf } from '../text/source.js';
import { AsOf } from './progress/as-of.js';
import { percentOf } from './progress/percent.js';
import { planOf } from './progress/plan-of.js';
import { type Told, withoutRepeats } from './progress/repeats.js';
import { reporterOf } from './progress/reporter.js';
import { type Standing, standingsIn } from './progress/standings.js';

export interface ProgressFindings {
  readonly progress: Progress[];
  /** Figures whose stated and computed shares do not agree. */
  readonly warnings: Warning[];
}

/** Figures that say how much of a set of commitments has been carried out. */
export function findProgress(article: ArticleText): ProgressFindings {
  const told: Told[] = [];
  const asOf = new AsOf(article);
  let plans: PlanMention[] | null = null;
  let former: Standing[] = [];
  for (const [at, sentence] of article.sentences.entries()) {
    const marks = marksIn(article, sentence);
    const standings: Standing[] = marks.length === 0 ? [] : standingsIn(article, sentence, marks, former);
    former = standings;
    if (standings.length === 0) continue;
    plans ??= findPlans(article);
    for (const [i, standing] of standings.entries()) {
      const around = { from: sentence.from, to: standings[i + 1]?.figure.from ?? sentence.to };
      const progress = record(article, at, standing, { around, plans, asOf });
      told.push({ progress, sentence: at, paragraph: sentence.paragraph });
    }
  }
  const progress = withoutRepeats(told);
  return { progress, warnings: progress.flatMap(disagreement) };
}

/** The marks of figures in a sentence. */
function marksIn({ hits, roles }: ArticleText, { from, to }: TokenRange): Hit<FigureMark>[] {
  const marks: Hit<FigureMark>[] = [];
  for (let i = from; i < to; i += 1) {
    const mark = ((roles[i] ?? 0) & Role.Figure) === 0 ? undefined : hits.figureMark.at(i);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

/** What a record takes from around its figure. */
interface Surroundings {
  /** The sentence up to the next figure. */
  readonly around: TokenRange;
  readonly plans: readonly PlanMention[];
  readonly asOf: AsOf;
}

function record(
  article: ArticleText,
  at: number,
  { figure, status }: Standing,
  { around, plans, asOf }: Surroundings,
): Progress {
  const { source, tokens, sentences } = article;
  const sentence = sentences[at] ?? around;
  const plan = planOf(article, plans, figure, at, around);
  const former = sentences[at - 1] ?? null;
  const reporter = reporterOf(article, sentence, figure.from, former);
  const words = (range: TokenRange): string =>
    readable(source, tokens.start[range.from] ?? 0, tokens.end[range.to - 1] ?? 0);
  return {
    done: figure.done,
    total: figure.total,
    percent: percentOf(figure.done, figure.total, figure.share),
    unit: figure.unit && words(figure.unit),
    status,
    plan: plan && words(plan),
    asOf: asOf.of(at, figure.from),
    reportedBy: reporter && words(reporter),
    text: excerpt(source, figure.start, figure.end),
    span: spanOf(source, figure.start, figure.end),
  };
}

function disagreement({ percent, text, span }: Progress): Warning[] {
  if (percent.agrees !== false) return [];
  const message = `“${text}” states ${percent.stated}%, but the counts give ${percent.computed}%`;
  return [{ code: 'inconsistent-figure', message, span }];
}
