import type { ArticleText } from '../../article.js';
import { Role } from '../../languages/roles.js';
import type { PlanMention } from '../../mentions/plans.js';
import type { Page } from '../../page.js';
import { isCapital, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Tokens } from '../../text/tokens.js';
import type { Figure } from './figure.js';

/** How many mentions back a plan, or its fuller name, is looked for. */
const FARTHEST = 40;
const FARTHEST_HEAD = 80;

/**
 * The plan that a figure's set belongs to: named behind the figure in its clause,
 * else before it in the sentence, else the one that "của Đề án" points back to,
 * else the nearest one before in the body. Only sets that plans are made of
 * ("dòng hành động") take a plan from afar that nothing points to; tasks and
 * projects take it from the sentence before at most. `at` is the figure's
 * sentence, `around` the sentence up to the next figure.
 */
export function planOf(
  article: ArticleText,
  plans: readonly PlanMention[],
  figure: Figure,
  at: number,
  around: TokenRange,
): PlanMention | null {
  const behind = firstFrom(plans, figure.from);
  const next = plans[behind];
  const clause = clauseEnd(article, figure, around.to);
  if (next !== undefined && next.from < clause) return fullest(article, plans, behind);
  if (plans[behind - 1]?.sentence === at) return fullest(article, plans, behind - 1);
  const sentence = article.sentences[at]?.from ?? figure.from;
  const pointed = pointedTo(article, plans, { from: sentence, to: clause }, behind);
  const called = bareHead(article, figure.from, clause);
  const found = pointed < 0 ? fromAfar(article, plans, figure, at, behind) : pointed;
  // "163 trong 214 hoạt động của kế hoạch công tác": a plan, and so not the framework named before.
  const other = called >= 0 && article.tokens.word[plans[found]?.from ?? -1] !== called;
  return found < 0 || other ? null : fullest(article, plans, found);
}

/** The first word of a plan that a figure's clause calls by nothing else ("của kế hoạch", "của Đề án"), or -1. */
function bareHead({ tokens, hits }: Page, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const kind = hits.planHead.at(i)?.meaning;
    if (kind === 'plan' || (kind === 'titled' && isCapital(tokens, i))) return tokens.word[i] ?? -1;
  }
  return -1;
}

/** Whether a stretch lies in the name of a plan: "Chiến lược A đến năm 2030". */
export function isInPlan(plans: readonly PlanMention[], { from, to }: TokenRange): boolean {
  return (plans[firstFrom(plans, from) - 1]?.to ?? from) >= to;
}

/** The index of the first plan that begins at a token or behind it. */
function firstFrom(plans: readonly PlanMention[], token: number): number {
  let low = 0;
  let high = plans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((plans[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the plan in the sentences around, or -1. */
function fromAfar(
  { sentences }: ArticleText,
  plans: readonly PlanMention[],
  { unit }: Figure,
  at: number,
  behind: number,
): number {
  const kind = unit?.meaning;
  if (kind === undefined || kind === 'procedure' || kind === 'request') return -1;
  const planned = kind === 'line';
  for (let k = behind - 1; k >= Math.max(0, behind - FARTHEST); k -= 1) {
    const plan = plans[k];
    if (plan === undefined || (!planned && plan.sentence < at - 1)) break;
    if (plan.kind !== 'paper' && (planned || plan.sentence >= 0)) return k;
  }
  if (!planned) return -1;
  const later = plans[behind];
  if (later === undefined || later.kind === 'paper') return -1;
  return sentences[later.sentence]?.paragraph === sentences[at]?.paragraph ? behind : -1;
}

/** The index of the nearest earlier plan that a bare head names again ("của Đề án", "Kế hoạch này"), or -1. */
function pointedTo(
  { tokens, hits, roles }: Page,
  plans: readonly PlanMention[],
  { from, to }: TokenRange,
  behind: number,
): number {
  for (let i = Math.max(from, to - FARTHEST_HEAD); i < to; i += 1) {
    if (((roles[i] ?? 0) & Role.Plan) === 0) continue;
    const head = hits.planHead.at(i);
    if (head === undefined || head.meaning === 'none' || !isCapital(tokens, i)) continue;
    for (let k = behind - 1; k >= Math.max(0, behind - FARTHEST); k -= 1) {
      if (tokens.word[plans[k]?.from ?? -1] === tokens.word[i]) return k;
    }
  }
  return -1;
}

/** The clause behind the figure ends at a comma, but not at those around the share that restates it. */
function clauseEnd({ tokens, hits }: Page, figure: Figure, limit: number): number {
  for (let i = figure.predicate; i < limit; i += 1) {
    const aside = figure.aside;
    if (aside !== null && i >= aside.from - 1 && i < aside.to) continue;
    const symbol = symbolAt(tokens, i);
    if (symbol === ',' && i === aside?.to && hits.scope.at(i + 1)?.meaning === 'in') continue;
    if (symbol === ',' || symbol === ';' || symbol === ':') return i;
  }
  return limit;
}

/** The longest earlier mention that holds every word of this one: "Kế hoạch 2025" after its full name. */
function fullest({ tokens }: Page, plans: readonly PlanMention[], index: number): PlanMention | null {
  const plan = plans[index];
  if (plan === undefined) return null;
  let best = plan;
  for (let k = Math.max(0, index - FARTHEST); k < index; k += 1) {
    const other = plans[k];
    if (other === undefined || other.to - other.from <= best.to - best.from) continue;
    if (holdsWordsOf(tokens, other, plan)) best = other;
  }
  return best;
}

function holdsWordsOf({ word }: Tokens, name: TokenRange, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) {
    let at = name.from;
    while (at < name.to && word[at] !== word[i]) at += 1;
    if (at === name.to) return false;
  }
  return true;
}
