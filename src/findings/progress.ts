import type { ArticleText, Sentence } from '../article.js';
import type { Progress, Warning } from '../document.js';
import type { FigureMark } from '../languages/progress.js';
import { Role } from '../languages/roles.js';
import { findPlans, type PlanMention } from '../mentions/plans.js';
import type { Hit } from '../text/found.js';
import { POSSESSIVE } from '../text/possessive.js';
import { isNumber, symbolAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { excerpt, readable, spanOf } from '../text/source.js';
import { type Announced, announcedBy, isItemOfList } from './progress/announced.js';
import { AsOf } from './progress/as-of.js';
import { LabelledCounts } from './progress/labelled.js';
import { mayTell } from './progress/may-tell.js';
import { percentOf } from './progress/percent.js';
import { planOf } from './progress/plan-of.js';
import { type Told, withoutRepeats } from './progress/repeats.js';
import { reporterOf } from './progress/reporter.js';
import { type Standing, standingsIn } from './progress/standings.js';
import { countsSome, opensWithPart, partsOfSum, partsToldOf } from './progress/sums.js';

export interface ProgressFindings {
  readonly progress: Progress[];
  /** Figures whose stated and computed shares do not agree. */
  readonly warnings: Warning[];
}

const NONE: readonly Standing[] = [];

/** Figures that say how much of a set of commitments has been carried out. */
export function findProgress(article: ArticleText): ProgressFindings {
  const { sentences } = article;
  const found: Told[] = [];
  let context: Context | null = null;
  let former = NONE;
  let announced: Announced | null = null;
  const labelled = new LabelledCounts(article);
  // The sentence before "Trong đó".
  let parted: Sentence | undefined;
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined) break;
    const opened = announcedBy(article, sentence);
    if (opened !== null || (announced !== null && !isItemOfList(article, at))) announced = opened;
    const mayHold = mayTell(article, sentence, former.length > 0 || announced !== null);
    const told = mayHold
      ? standingsIn(article, sentence, marksIn(article, sentence), former, announced)
      : NONE;
    const before = sentences[at - 1];
    if (opensWithPart(article, sentence)) parted = before;
    else if (parted !== undefined && !isItemOfList(article, at)) parted = undefined;
    const open = parted ?? (countsSome(article, sentence) ? before : undefined);
    const counted = open === undefined ? NONE : partsToldOf(article, sentence, open);
    const summed = counted.length > 0 ? counted : partsOfSum(article, sentence, before);
    const labels = labelled.in(sentence);
    const others = summed.length === 0 ? told : together(told, summed);
    const standings = labels === null ? others : together(outside(others, labels.ranges), labels.standings);
    if (standings.length === 0) {
      if (former.length > 0 && !goesOn(article, sentence, mayHold)) former = NONE;
      continue;
    }
    former = standings;
    for (let i = 0; i < standings.length; i += 1) {
      const standing = standings[i];
      if (standing === undefined) continue;
      context ??= contextOf(article);
      const around = { from: sentence.from, to: standings[i + 1]?.figure.from ?? sentence.to };
      const progress = record(article, at, standing, around, context);
      found.push({ progress, sentence: at, paragraph: sentence.paragraph });
    }
  }
  const progress = withoutRepeats(found);
  return { progress, warnings: disagreements(progress) };
}

/** The standings of a sentence, and those parts of a sum that none of them tells. */
function together(told: readonly Standing[], summed: readonly Standing[]): readonly Standing[] {
  const more = summed.filter(({ figure }) =>
    told.every(({ figure: { from, to } }) => figure.to <= from || figure.from >= to),
  );
  return [...told, ...more].sort((a, b) => a.figure.from - b.figure.from);
}

/** The standings that lie in none of some ranges. */
function outside(told: readonly Standing[], ranges: readonly TokenRange[]): readonly Standing[] {
  return told.filter(({ figure }) => ranges.every(({ from, to }) => figure.to <= from || figure.from >= to));
}

const LONGEST_OPENER = 14;
const FARTHEST_REST = 8;

/** A sentence without figures between those of a set: it opens a list of them, or tells of the rest. */
function goesOn(article: ArticleText, sentence: TokenRange, mayHold: boolean): boolean {
  const part = article.hits.figureMark.at(sentence.from)?.meaning === 'part';
  if ((!mayHold || part) && opensList(article, sentence)) return true;
  const { from, to } = sentence;
  for (let i = from; i < Math.min(to, from + FARTHEST_REST); i += 1)
    if (article.hits.remainder.startsAt(i)) return true;
  return false;
}

/** "Cụ thể:", "Kết quả theo từng ưu tiên như sau:", the "2." of an item: what follows goes on with the figures before. */
function opensList({ tokens }: ArticleText, { from, to }: TokenRange): boolean {
  if (to - from === 2 && isNumber(tokens, from)) return true;
  return to - from <= LONGEST_OPENER && symbolAt(tokens, to - 1) === ':';
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

/** What the records of an article take from all of it. */
interface Context {
  readonly plans: readonly PlanMention[];
  readonly asOf: AsOf;
}

function contextOf(article: ArticleText): Context {
  const plans = findPlans(article);
  return { plans, asOf: new AsOf(article, plans) };
}

/** The record of a figure; `around` is its sentence up to the next figure. */
function record(
  article: ArticleText,
  at: number,
  { figure, status }: Standing,
  around: TokenRange,
  { plans, asOf }: Context,
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
    // "the Plan of Action's 130 lines"
    plan: plan && words(plan).replace(POSSESSIVE, ''),
    asOf: asOf.of(at, figure, around.to),
    reportedBy: reporter && words(reporter),
    text: excerpt(source, figure.start, figure.end),
    span: spanOf(source, figure.start, figure.end),
  };
}

function disagreements(progress: readonly Progress[]): Warning[] {
  const warnings: Warning[] = [];
  for (const { percent, text, span } of progress) {
    if (percent.agrees !== false) continue;
    const message = `“${text}” states ${percent.stated}%, but the counts give ${percent.computed}%`;
    warnings.push({ code: 'inconsistent-figure', message, span });
  }
  return warnings;
}
