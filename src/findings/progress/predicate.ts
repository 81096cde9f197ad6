import type { ProgressStatus } from '../../document.js';
import type { Aspect, Commitment } from '../../languages/progress.js';
import { planAt } from '../../mentions/plans.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { behindBracket, isCapital, isNumber, isSpaced, numberAt, symbolAt } from '../../text/read.js';
import { Shape } from '../../text/vocabulary.js';
import { aspectBefore, statusUnder } from './aspects.js';
import type { Figure } from './figure.js';
import { jointAt } from './joint.js';

/** What the clause says of a figure behind it. */
export interface Predicate {
  /** Null for a failure, a wish, or an act that carries nothing out. */
  readonly status: ProgressStatus | null;
  /** Whether a helper says that it has happened. */
  readonly sure: boolean;
  /** The set failed, rather than that another act or a wish is told of it. */
  readonly failed: boolean;
}

const FAILED: Predicate = { status: null, sure: false, failed: true };
const OTHER: Predicate = { status: null, sure: false, failed: false };

const REACH = 34;
const LONGEST_BRACKET = 14;
const ALL = 100;
/** So near behind the noun, a word of failure tells what the set is: "dự án thua lỗ". */
const NEXT = 2;

/** The clause behind a figure: "… đã được đưa vào triển khai", "… thua lỗ", "… sẽ hoàn thành". Null if it says nothing. */
export function predicateBehind(
  page: Page,
  figure: Figure,
  kind: Commitment,
  limit: number,
): Predicate | null {
  const { hits } = page;
  const end = Math.min(limit, figure.predicate + REACH);
  let other = false;
  let failed = false;
  let property = false;
  // "đã được các nước thành viên triển khai": who did it stands between the helper and its verb.
  let passive: Hit<Aspect> | null = null;
  let i = figure.predicate;
  while (i < end) {
    let next = over(page, figure, i, end);
    if (next < 0) next = i === figure.predicate && restates(page, figure) ? behindComma(page, i) : -1;
    if (next < 0) next = behindAside(page, i, end);
    if (next < 0) break;
    if (next > i) {
      i = next;
      continue;
    }
    const plan = hits.planHead.at(i) && planAt(page, i, end);
    if (plan) {
      i = plan.to;
      continue;
    }
    if (i > figure.predicate && hits.clauseEnd.at(i)?.meaning === true) break;
    const verb = hits.fulfilment.at(i);
    const aspect = hits.aspect.at(i);
    if (verb === undefined && aspect === undefined) {
      i += 1;
      continue;
    }
    if (verb === undefined) {
      if (aspect?.meaning === 'undone' && i === figure.predicate) return undone(page, kind, aspect, end);
      passive = aspect !== undefined && isPassive(page, aspect) ? aspect : null;
      i = aspect?.to ?? i + 1;
      continue;
    }
    const helper =
      aspectBefore(page, i, figure.predicate - 1) ??
      passive ??
      (i === figure.predicate ? doneBefore(page, figure) : null);
    const meaning = verb.meaning;
    if (meaning.is === 'partly') return OTHER;
    const step = hits.fulfilmentStep.at(verb.to);
    const own = meaning.is === 'does' && !isMeasure(page, figure, verb.to) ? meaning.status[kind] : undefined;
    if (meaning.is === 'fails') {
      failed = true;
      property ||= i - figure.predicate < NEXT;
    } else if (meaning.is === 'other' || step !== undefined) {
      other ||= helper !== null;
      passive = null;
    } else if (own !== undefined && (helper !== null || own === 'completed')) {
      const status = statusUnder(helper?.meaning ?? null, own);
      if (property && own !== 'addressed') return FAILED;
      return {
        status: status && joinedBehind(page, verb.to, status),
        sure: helper !== null && helper.meaning !== 'passive' && status !== null,
        failed: false,
      };
    }
    i = step?.to ?? verb.to;
  }
  return failed ? FAILED : other ? OTHER : null;
}

/** "đã có 14/15 sáng kiến bước vào triển khai": the helper before the figure, for a verb right behind it. */
function doneBefore({ hits }: Page, { from, setFirst }: Figure): Hit<Aspect> | null {
  const aspect = setFirst ? undefined : hits.aspect.before(hits.bound.before(from)?.from ?? from);
  return aspect?.meaning === 'done' ? aspect : null;
}

/** Whether a helper ends with "được", and somebody who can have done it stands behind. */
function isPassive({ tokens, hits }: Page, { to }: Hit<Aspect>): boolean {
  if (hits.aspect.at(to - 1)?.meaning !== 'passive') return false;
  return isCapital(tokens, to) || hits.plural.startsAt(to) || hits.organizationHead.startsAt(to);
}

/** "chỉ tiêu đạt trên 50%": how far each came; not a share that restates the figure, nor all of it. */
function isMeasure({ tokens, hits }: Page, { aside }: Figure, at: number): boolean {
  const number = hits.bound.at(at)?.to ?? at;
  if (aside !== null && number >= aside.from && number < aside.to) return false;
  return numberAt(tokens, number) >= 0 && numberAt(tokens, number) < ALL;
}

/** "còn lại", "chưa (được) triển khai"; but "chưa đến hạn" and "chưa ký" leave open what was done. */
function undone({ tokens, hits }: Page, kind: Commitment, { from, to }: Hit<Aspect>, end: number): Predicate {
  const ends = to >= end || ((tokens.shape[to] ?? 0) & Shape.Word) === 0;
  const verb = hits.fulfilment.at(to) ?? hits.fulfilment.at(to + 1);
  const left = ends || hits.remainder.startsAt(from);
  if (!left && (verb?.meaning.is !== 'does' || verb.meaning.status[kind] === undefined)) return FAILED;
  return { status: 'outstanding', sure: true, failed: false };
}

/** Where to go on behind a bracket, the joined share or a closing mark; the token itself for a word; -1 at the clause's end. */
function over({ tokens }: Page, figure: Figure, i: number, end: number): number {
  const aside = figure.aside;
  if (
    aside !== null &&
    i >= aside.from - 1 &&
    i < aside.to &&
    (i >= aside.from || symbolAt(tokens, i) === ',')
  ) {
    return symbolAt(tokens, aside.to) === ',' ? aside.to + 1 : aside.to;
  }
  const symbol = symbolAt(tokens, i);
  if (symbol === '') return i;
  if (symbol === '(') return behindBracket(tokens, i, end, LONGEST_BRACKET);
  // "the ASEAN-U.S. Plan", "Phase II: 2021-2025"
  const inside =
    symbol === '.' ? i + 1 < end && !isSpaced(tokens, i) : symbol === ':' && isNumber(tokens, i + 1);
  if (inside && i + 1 < end) return i + 1;
  if (
    symbol === ',' ||
    symbol === ';' ||
    symbol === ':' ||
    symbol === '.' ||
    symbol === '!' ||
    symbol === '?'
  )
    return -1;
  return i + 1;
}

/** "more than two-thirds, or 41 of the 58 commitments, have been …": the figure is told beside another word for it. */
function restates({ tokens, hits }: Page, { from, setFirst }: Figure): boolean {
  const tie = setFirst ? undefined : hits.tie.before(hits.bound.before(from)?.from ?? from);
  return tie?.meaning === 'equals' && symbolAt(tokens, tie.from - 1) === ',';
}

/** The helper of a verb behind a comma, or -1. */
function behindComma({ tokens, hits }: Page, at: number): number {
  return symbolAt(tokens, at) === ',' && hits.aspect.startsAt(at + 1) ? at + 1 : -1;
}

const LONGEST_ASIDE = 18;

/** "…, chủ yếu trong lĩnh vực A, vẫn chưa được triển khai": where the clause goes on behind commas, at the helper of its verb; -1 where it does not. */
function behindAside({ tokens, hits }: Page, at: number, end: number): number {
  if (symbolAt(tokens, at) !== ',' || !hits.asideLead.startsAt(at + 1)) return -1;
  for (let i = at + 1; i < Math.min(end, at + LONGEST_ASIDE); i += 1) {
    const symbol = symbolAt(tokens, i);
    if (symbol === ';' || symbol === ':' || symbol === '.') return -1;
    if (symbol === ',' && hits.aspect.startsAt(i + 1)) return i + 1;
  }
  return -1;
}

/** "đã hoàn thành hoặc đang được triển khai", "had been completed, were ongoing": two verbs, one over and one going on. */
function joinedBehind(page: Page, at: number, status: ProgressStatus): ProgressStatus {
  const joint = jointAt(page, at);
  const aspect = joint < 0 ? undefined : page.hits.aspect.at(joint);
  const verb = aspect && page.hits.fulfilment.at(aspect.to)?.meaning;
  if (verb?.is !== 'does' || status === 'ongoing') return status;
  const going = aspect?.meaning === 'ongoing' || verb.status.line === 'ongoing';
  return going ? 'implemented-or-ongoing' : status;
}
