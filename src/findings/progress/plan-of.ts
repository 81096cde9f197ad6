import type { PlanMention } from '../../mentions/plans.js';
import type { Page } from '../../page.js';
import { symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Figure } from './figure.js';

/** Where to look for the plan of a figure. */
export interface PlanSearch {
  readonly plans: readonly PlanMention[];
  /** The figure's sentence, and the sentences that share its paragraph from there on. */
  readonly sentence: number;
  readonly lastOfParagraph: number;
}

/**
 * The plan that a figure's set belongs to: named behind the figure in its clause,
 * else before it in the sentence, else the nearest one before in the body. Only
 * sets that plans are made of ("dòng hành động") take a plan from afar; tasks and
 * projects take it from the sentence before at most.
 */
export function planOf(
  page: Page,
  figure: Figure,
  around: TokenRange,
  search: PlanSearch,
): PlanMention | null {
  const { plans, sentence } = search;
  const here = plans.filter((plan) => plan.sentence === sentence);
  const clause = clauseEnd(page, figure, around.to);
  const own =
    here.find((plan) => plan.from >= figure.from && plan.from < clause) ??
    here.findLast((plan) => plan.from < figure.from);
  const found = own ?? (figure.unit === null ? null : fromAfar(figure, search));
  return found && fullest(page, found, plans);
}

function fromAfar(figure: Figure, { plans, sentence, lastOfParagraph }: PlanSearch): PlanMention | null {
  const kind = figure.unit?.meaning.kind;
  if (kind === 'procedure' || kind === 'request') return null;
  const planned = figure.unit?.meaning.planned ?? false;
  const nearest = (test: (plan: PlanMention) => boolean): PlanMention | undefined =>
    plans.findLast((plan) => plan.kind !== 'paper' && test(plan));
  const before = nearest((plan) => plan.sentence >= (planned ? 0 : sentence - 1) && plan.sentence < sentence);
  if (before !== undefined || !planned) return before ?? null;
  const after = plans.find(
    (plan) => plan.kind !== 'paper' && plan.sentence > sentence && plan.sentence <= lastOfParagraph,
  );
  return after ?? nearest((plan) => plan.sentence < 0) ?? null;
}

/** The clause behind the figure ends at a comma, but not at those around the share that restates it. */
function clauseEnd({ tokens }: Page, figure: Figure, limit: number): number {
  for (let i = figure.predicate; i < limit; i += 1) {
    const aside = figure.aside;
    if (aside !== null && i >= aside.from - 1 && i <= aside.to) continue;
    const symbol = symbolAt(tokens, i);
    if (symbol === ',' || symbol === ';' || symbol === ':') return i;
  }
  return limit;
}

/** The longest earlier mention that holds every word of this one: "Kế hoạch 2025" after its full name. */
function fullest({ tokens }: Page, plan: PlanMention, plans: readonly PlanMention[]): PlanMention {
  let best = plan;
  const words = tokens.word.slice(plan.from, plan.to);
  for (const other of plans) {
    if (other.from >= plan.from) break;
    if (other.to - other.from <= best.to - best.from) continue;
    const held = new Set(tokens.word.slice(other.from, other.to));
    if (words.every((word) => held.has(word))) best = other;
  }
  return best;
}
