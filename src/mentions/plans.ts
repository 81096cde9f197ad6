import type { ArticleText } from '../article.js';
import type { PlanHead } from '../languages/progress.js';
import { Role } from '../languages/roles.js';
import type { Page } from '../page.js';
import { behindBracket, isCapital, isSpaced, isWord, numberAt, symbolAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { tokenText } from '../text/sentences.js';
import { Shape } from '../text/vocabulary.js';

/** A plan, programme, blueprint or agreement that the text names. */
export interface PlanMention extends TokenRange {
  readonly kind: PlanHead;
  /** Index into the article's sentences; -1 for the title. */
  readonly sentence: number;
}

const LONGEST_NAME = 32;
const LONGEST_ACRONYM = 8;
/** Small words that make a name behind a head that is titled ("Lộ trình kết nạp"), and behind any other. */
const FEWEST_TITLED = 2;
const FEWEST_SMALL_WORDS = 4;

/** The plans named in the title and the body, in order. */
export function findPlans(article: ArticleText): PlanMention[] {
  const plans: PlanMention[] = [];
  const { title, sentences } = article;
  if (title !== null) addPlans(article, title, -1, plans);
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence !== undefined && (sentence.roles & Role.Plan) !== 0) addPlans(article, sentence, at, plans);
  }
  return plans;
}

function addPlans(
  article: ArticleText,
  { from, to }: TokenRange,
  sentence: number,
  plans: PlanMention[],
): void {
  const { roles } = article;
  for (let i = from; i < to; i += 1) {
    if (((roles[i] ?? 0) & Role.Plan) === 0) continue;
    const plan = planAt(article, i, to);
    if (plan === null) continue;
    plans.push({ kind: plan.kind, from: plan.from, to: plan.to, sentence });
    i = plan.to - 1;
  }
}

/** The plan whose name begins at a token, or null: a head alone ("Kế hoạch này") names none. */
export function planAt(page: Page, from: number, limit: number): Omit<PlanMention, 'sentence'> | null {
  const { plan } = page.language.readers ?? {};
  if (plan !== undefined) return plan(page, from, limit);
  const head = page.hits.planHead.at(from);
  if (head === undefined || head.to > limit || isBody(page, from, head.to)) return null;
  const to = nameEnd(page, head.to, Math.min(limit, from + LONGEST_NAME));
  if (to <= head.to || !isNamed(page, head.meaning, from, head.to, to)) return null;
  return { kind: head.meaning, from, to };
}

/** "Bộ Kế hoạch và Đầu tư", "Chương trình Phát triển Liên hợp quốc": offices that are called like plans. */
function isBody({ hits }: Page, from: number, to: number): boolean {
  if (hits.planHead.at(from)?.meaning === 'none') return true;
  return hits.body.startsAt(from) || (hits.field.at(from)?.to ?? 0) > to;
}

/**
 * A name holds a capital, a year or the plan's number. Small words alone make one
 * only behind a capital head inside a sentence, and not those behind a mere count.
 */
function isNamed(page: Page, kind: PlanHead, from: number, head: number, to: number): boolean {
  const { tokens, hits } = page;
  let proper = false;
  let words = 0;
  let counted = false;
  for (let i = head; i < to; i += 1) {
    const shape = tokens.shape[i] ?? 0;
    if ((shape & Shape.Capital) !== 0) proper = true;
    else if ((shape & Shape.Number) !== 0) {
      if (isOfName(page, i, head)) proper = true;
      else counted = true;
    }
    if ((shape & Shape.Word) !== 0 && !counted) words += 1;
  }
  if (proper) return !hits.plural.endsBefore(from) || isCapital(tokens, from);
  if (!isCapital(tokens, from) || !isInside(page, from)) return false;
  return words >= (kind === 'titled' ? FEWEST_TITLED : FEWEST_SMALL_WORDS);
}

/** "Đề án 06", "Kế hoạch … 2025", "… giai đoạn 3"; but a plan that "đề ra 60 nhiệm vụ" is not named by them. */
function isOfName({ tokens, hits }: Page, i: number, head: number): boolean {
  return i === head || isYear(numberAt(tokens, i)) || hits.planPeriod.endsBefore(i);
}

/** Whether the capital of a token is its own, not that of a sentence's first word. */
function isInside({ tokens }: Page, from: number): boolean {
  const shape = tokens.shape[from] ?? 0;
  if ((shape & Shape.LineStart) !== 0 || from === 0) return false;
  const before = symbolAt(tokens, from - 1);
  return before === '' || before === ',' || before === '(';
}

/** Any other word goes on with the name. */
const SPEAKING = Role.Planning | Role.Outcome | Role.Saying | Role.Figure;

/** Where a plan's name ends that goes on at a token. */
function nameEnd(page: Page, at: number, limit: number): number {
  const { tokens, hits, roles } = page;
  let i = at;
  while (i < limit) {
    if (((roles[i] ?? 0) & SPEAKING) === 0 && isWord(tokens, i)) {
      i += 1;
      continue;
    }
    const pair = hits.planPair.at(i);
    if (pair !== undefined && pair.to <= limit) {
      i = pair.to;
      continue;
    }
    const symbol = symbolAt(tokens, i);
    if (symbol === '(') return acronymEnd(page, i, limit);
    if (
      symbol === '.' &&
      numberAt(tokens, i - 1) >= 0 &&
      numberAt(tokens, i + 1) >= 0 &&
      !isSpaced(tokens, i + 1)
    ) {
      i += 2;
      continue;
    }
    if (symbol === '-' || symbol === '/' || symbol === '+' || symbol === '&') {
      if (!isNamePart(page, i + 1, limit)) return i;
      i += 1;
      continue;
    }
    if (symbol === '“' || symbol === '”' || symbol === '"') {
      if (symbol !== '“' && i > at) return trimmed(page, at, i);
      i += 1;
      continue;
    }
    if (symbol !== '') return trimmed(page, at, i);
    const period = periodEnd(page, i, limit);
    if (period > 0) {
      const next = afterPeriod(page, period, limit);
      if (next < 0) return period;
      if (next >= limit || symbolAt(tokens, next) === '(') return acronymEnd(page, next, limit);
      i = next;
      continue;
    }
    if (endsName(page, i, limit) || bringsSet(page, i)) return trimmed(page, at, i);
    i += 1;
  }
  return trimmed(page, at, i);
}

/** "… với 8 chương trình", "… gồm 140 dòng hành động": what the plan holds is no part of its name. */
function bringsSet({ tokens, hits }: Page, i: number): boolean {
  const mark = hits.figureMark.at(i);
  return (
    mark?.meaning === 'of-set' && numberAt(tokens, mark.to) >= 0 && hits.commitment.startsAt(mark.to + 1)
  );
}

function isNamePart({ tokens }: Page, i: number, limit: number): boolean {
  return i < limit && ((tokens.shape[i] ?? 0) & (Shape.Word | Shape.Number)) !== 0;
}

/** Whether a word is no more part of the name: a helper, a verb of saying, a second plan. */
function endsName(page: Page, i: number, limit: number): boolean {
  const { tokens, hits } = page;
  const verb = hits.fulfilment.at(i);
  if (verb !== undefined && hits.planHead.startsAt(verb.to)) return false;
  if (!isCapital(tokens, i) && hits.planEnd.at(i)?.meaning === true) return true;
  if (hits.reportingVerb.startsAt(i) && !isCapital(tokens, i)) return true;
  const joint = hits.verbJoint.at(i);
  if (joint === undefined) return false;
  const next = joint.to;
  if (next >= limit || hits.planHead.startsAt(next) || hits.planPeriod.startsAt(next)) return true;
  return (
    hits.planEnd.at(next)?.meaning === true || hits.reportingVerb.startsAt(next) || hits.aspect.startsAt(next)
  );
}

/** Behind "2025", "2021-2025", "giai đoạn III", "năm 2020"; -1 where no period begins. */
function periodEnd({ tokens, hits }: Page, i: number, limit: number): number {
  const word = hits.planPeriod.at(i);
  const at = word?.to ?? i;
  if (at >= limit) return -1;
  const year = isYear(numberAt(tokens, at));
  const counted = word !== undefined && (numberAt(tokens, at) > 0 || isRoman(tokenText(tokens, at)));
  if (!year && !counted) return -1;
  const dash = symbolAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  return dash === at + 2 && isYear(numberAt(tokens, dash)) ? dash + 1 : at + 1;
}

/** Whether a number is a year that a plan can begin or end with. */
export function isYear(value: number): boolean {
  return value >= 1990 && value <= 2100;
}

/** Whether a word counts phases: "II", "IV". */
export function isRoman(text: string): boolean {
  return text.length > 0 && text.length <= 5 && [...text].every((letter) => 'IVX'.includes(letter));
}

/** Where the name goes on behind its period: at a bracket, or behind "về", "vì", "của ASEAN"; -1 where it ends. */
function afterPeriod(page: Page, at: number, limit: number): number {
  const { tokens, hits } = page;
  if (at >= limit) return -1;
  if (symbolAt(tokens, at) === '(') return at;
  const period = hits.planPeriod.at(at);
  if (period !== undefined && periodEnd(page, at, limit) > 0) return at;
  const link = hits.planLink.at(at);
  if (link === undefined || link.to >= limit) return -1;
  return isCapital(tokens, link.to) || hits.planEnd.at(link.to)?.meaning !== true ? link.to : -1;
}

/** Takes an acronym or years in brackets with it: "(MPAC 2025)", "(AEC) 2025"; any other bracket ends the name. */
function acronymEnd(page: Page, at: number, limit: number): number {
  const { tokens } = page;
  if (symbolAt(tokens, at) !== '(') return at;
  const behind = behindBracket(tokens, at, limit, LONGEST_ACRONYM);
  if (behind < 0) return at;
  const inside = tokens.shape[at + 1] ?? 0;
  if ((inside & Shape.AllCaps) === 0 && !isYear(numberAt(tokens, at + 1))) return at;
  const period = periodEnd(page, behind, limit);
  return period > 0 ? period : behind;
}

/** Without the links and marks that a name cannot end with. */
function trimmed({ tokens, hits }: Page, at: number, end: number): number {
  let to = end;
  while (to > at) {
    const link = hits.planLink.closing(to) ?? hits.verbJoint.closing(to);
    if (link !== undefined && link.from >= at) to = link.from;
    else if (((tokens.shape[to - 1] ?? 0) & Shape.Symbol) !== 0 && symbolAt(tokens, to - 1) !== ')') to -= 1;
    else break;
  }
  return to;
}
