import type { ArticleText, Sentence } from '../article.js';
import type { Progress, ProgressStatus, Warning } from '../document.js';
import type { FigureMark } from '../languages/progress.js';
import { findPlans, type PlanMention } from '../mentions/plans.js';
import type { Hit } from '../text/lexicon.js';
import type { TokenRange } from '../text/sentences.js';
import { excerpt, readable, spanOf } from '../text/source.js';
import { carriedFrom, type Standing } from './progress/carried.js';
import type { Figure } from './progress/figure.js';
import { figuresIn } from './progress/figures.js';
import { percentOf } from './progress/percent.js';
import { planOf } from './progress/plan-of.js';
import { quantitiesIn } from './progress/quantities.js';
import { isLeftover, isRest, remainderStatus } from './progress/remainder.js';
import { statusOf } from './progress/status.js';

export interface ProgressFindings {
  readonly progress: Progress[];
  /** Figures whose stated and computed shares do not agree. */
  readonly warnings: Warning[];
}

/** Figures that say how much of a set of commitments has been carried out. */
export function findProgress(article: ArticleText): ProgressFindings {
  const progress: Progress[] = [];
  let plans: PlanMention[] | null = null;
  for (const [sentence, marks] of marksBySentence(article)) {
    const standings = standingsIn(article, sentence, marks);
    if (standings.length === 0) continue;
    plans ??= findPlans(article);
    for (const [i, standing] of standings.entries()) {
      const around = { from: sentence.from, to: standings[i + 1]?.figure.from ?? sentence.to };
      progress.push(record(article, sentence, standing, around, plans));
    }
  }
  return { progress, warnings: progress.flatMap(disagreement) };
}

/** The sentences of the body that hold a mark of a figure, with their marks. */
function marksBySentence({ hits, sentences }: ArticleText): [Sentence, Hit<FigureMark>[]][] {
  const found: [Sentence, Hit<FigureMark>[]][] = [];
  let at = 0;
  for (const mark of hits.figureMark.all()) {
    while (at < sentences.length && (sentences[at]?.to ?? 0) <= mark.from) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined) break;
    if (mark.from < sentence.from) continue;
    const last = found.at(-1);
    if (last?.[0] === sentence) last[1].push(mark);
    else found.push([sentence, [mark]]);
  }
  return found;
}

/** The progress figures of one sentence. */
function standingsIn(
  article: ArticleText,
  sentence: TokenRange,
  marks: readonly Hit<FigureMark>[],
): Standing[] {
  const figures = figuresIn(article, sentence, quantitiesIn(article, sentence, marks));
  const standings: Standing[] = [];
  let direct: Standing | undefined;
  figures.forEach((figure, i) => {
    const around = { from: figures[i - 1]?.to ?? sentence.from, to: figures[i + 1]?.from ?? sentence.to };
    const standing = standingOf(article, sentence, figure, around, direct);
    const before = standings.at(-1);
    direct = standing ?? undefined;
    if (standing !== null && !(before && isRest(standing, before))) standings.push(standing);
  });
  return standings;
}

function standingOf(
  article: ArticleText,
  sentence: TokenRange,
  figure: Figure,
  around: TokenRange,
  before: Standing | undefined,
): Standing | null {
  if (figure.unit === null) {
    const carried = before && carriedFrom(article, figure, before, around.to);
    return carried
      ? { figure: carried, status: statusOf(article, sentence, carried, around) ?? before.status }
      : null;
  }
  if (figure.done === null && figure.share === null) return null;
  if (figure.whole && isLeftover(article, figure, sentence)) return null;
  const status: ProgressStatus | null =
    remainderStatus(article, figure, around) ??
    statusOf(article, sentence, figure, around) ??
    inherited(article, figure, before);
  return status && { figure, status };
}

/** "đã triển khai 56/59 dòng hành động với A và 120/127 dòng hành động với B": one verb for both. */
function inherited(
  article: ArticleText,
  figure: Figure,
  before: Standing | undefined,
): ProgressStatus | null {
  if (before === undefined) return null;
  return carriedFrom(article, { ...figure, unit: null }, before, article.tokens.count) === null
    ? null
    : before.status;
}

function record(
  article: ArticleText,
  sentence: Sentence,
  { figure, status }: Standing,
  around: TokenRange,
  plans: readonly PlanMention[],
): Progress {
  const { source, tokens, sentences } = article;
  const at = sentences.indexOf(sentence);
  let last = at;
  while (sentences[last + 1]?.paragraph === sentence.paragraph) last += 1;
  const plan = planOf(article, figure, around, { plans, sentence: at, lastOfParagraph: last });
  const words = (range: TokenRange): string =>
    readable(source, tokens.start[range.from] ?? 0, tokens.end[range.to - 1] ?? 0);
  return {
    done: figure.done,
    total: figure.total,
    percent: percentOf(figure.done, figure.total, figure.share),
    unit: figure.unit && words(figure.unit),
    status,
    plan: plan && words(plan),
    asOf: null,
    reportedBy: null,
    text: excerpt(source, figure.start, figure.end),
    span: spanOf(source, figure.start, figure.end),
  };
}

function disagreement({ percent, text, span }: Progress): Warning[] {
  if (percent.agrees !== false) return [];
  const message = `“${text}” states ${percent.stated}%, but the counts give ${percent.computed}%`;
  return [{ code: 'inconsistent-figure', message, span }];
}
