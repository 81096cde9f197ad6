import type { ProgressStatus } from '../../document.js';
import type { Commitment, Fulfilment, Scope } from '../../languages/progress.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { symbolAt } from '../../text/read.js';
import { tokenText } from '../../text/sentences.js';
import { aspectBefore, isWanted, statusUnder } from './aspects.js';
import type { Figure } from './figure.js';
import { jointAt, jointBefore } from './joint.js';

/** The verb before a figure, whose object it is. */
export interface Governor {
  /** Null where the verb is no carrying out, or is wished for only. */
  readonly status: ProgressStatus | null;
  /** Whether a helper says that it has happened. */
  readonly sure: boolean;
  /** Words between it and the figure. */
  readonly distance: number;
}

const REACH = 14;
const BESIDE = 3;
/** The set's own name, and its plan's, stand between the verb and the count. */
const REACH_OVER_SET = 30;

/** The nearest verb of carrying out before the figure in its clause: "đã triển khai 114/140 …". */
export function governorBefore(page: Page, figure: Figure, kind: Commitment, floor: number): Governor | null {
  const { tokens, hits } = page;
  const edge = figure.setFirst
    ? withoutTie(page, figure.countFrom, floor)
    : withoutShares(page, figure.from, floor);
  // "noted that 24 of 30 measures …"
  if (hits.contentMarker.endsBefore(edge) && hits.clauseEnd.before(edge)?.meaning === true) return null;
  const from = Math.max(floor, edge - (figure.setFirst ? REACH_OVER_SET : REACH));
  for (let i = edge; i > from; i -= 1) {
    const verb = hits.fulfilment.before(i);
    if (verb !== undefined && verb.from >= from && concerns(verb, kind, edge)) {
      if (!figure.setFirst && !isObject(page, verb, edge, floor)) return null;
      // "3/7 dự án còn chậm, 4/7 dự án …": the failure was told of another.
      const listed = symbolAt(tokens, edge - 1) === ',';
      if (verb.meaning.is === 'fails' && listed) return null;
      // "40 were partly implemented and 60 …"
      if (verb.meaning.is === 'partly' && (listed || hits.verbJoint.endsBefore(edge))) return null;
      const read = governor(page, figure, verb, kind, edge, floor);
      const found = figure.whole && isPast(page, verb, read) ? { ...read, sure: true } : read;
      // "… completed, 20 per cent …", "… hoàn thành và 12 dòng …": the verb has an object of its own.
      const apart = listed || hits.verbJoint.endsBefore(edge);
      return apart ? { ...found, distance: found.distance + REACH } : found;
    }
    const symbol = symbolAt(tokens, i - 1);
    if (symbol !== '' && symbol !== '-' && !((symbol === ',' || symbol === ':') && i === edge)) {
      if (!'"“”)'.includes(symbol) && !(symbol === '(' && figure.setFirst)) return null;
    }
    if (i !== edge && hits.clauseEnd.before(i)?.meaning === true) return null;
  }
  return null;
}

/** So near, a verb without a helper has the figure for its object. */
const UNHELPED = 4;

/**
 * Whether nothing parts a verb from the figure: "met in Hanoi to assess 24 of 30 measures", "the project
 * launched in 2020 covers 24 of 30 measures", "hội nghị triển khai kế hoạch nêu 24/30 nhiệm vụ" tell of no
 * carrying out. Where verbs and objects stand together no preposition may part them.
 */
function isObject(page: Page, verb: Hit<Fulfilment>, to: number, floor: number): boolean {
  const { grammar, hits, tokens } = page;
  // "tỷ lệ triển khai ở hai trụ cột lần lượt là 94% …"
  if (hits.rate.endsBefore(verb.from)) return true;
  if (verb.to < to && isIn(page, hits.scope.closing(to))) return false;
  const strict = grammar !== undefined || aspectBefore(page, verb.from, floor) === null;
  if (grammar === undefined && strict && to - verb.to > UNHELPED) return false;
  if (grammar !== undefined && verb.to < to - 1 && symbolAt(tokens, to - 1) === ',') return false;
  for (let i = verb.to; i < to; i += 1) {
    const aspect = hits.aspect.at(i);
    if (aspect !== undefined && aspect.meaning !== 'passive') return false;
    if (!strict) continue;
    if (isIn(page, hits.scope.at(i)) || hits.reportingVerb.startsAt(i)) return false;
    if (grammar?.isVerb(i) === true && !hits.tie.startsAt(i) && !hits.adverb.startsAt(i)) return false;
  }
  return true;
}

function isIn({ hits }: Page, scope: Hit<Scope> | undefined): boolean {
  return scope?.meaning === 'in' && !hits.adverb.startsAt(scope.from);
}

/** "Laos completed all 15 measures": where verbs have tenses, a past one says that it has happened. */
function isPast({ grammar, tokens }: Page, { from, to }: Hit<Fulfilment>, { status }: Governor): boolean {
  if (grammar === undefined || status === null || to - from > 1) return false;
  return grammar.isVerb(from) === true && tokenText(tokens, from).endsWith('ed');
}

/** Whether a verb can tell of such a set; what is no carrying out tells of it only where it stands beside it. */
function concerns({ meaning, to }: Hit<Fulfilment>, kind: Commitment, edge: number): boolean {
  return meaning.is === 'does' ? meaning.status[kind] !== undefined : edge - to <= BESIDE;
}

/** Back over what belongs to the figure: "hơn", "tổng số", "được". */
function withoutShares({ hits }: Page, from: number, floor: number): number {
  let edge = from;
  for (let k = 0; k < 3; k += 1) {
    const before = hits.bound.before(edge) ?? hits.share.before(edge);
    if (before === undefined || before.from < floor) break;
    edge = before.from;
  }
  return edge;
}

/** Back over what ties a figure to the set before it: ", đạt khoảng". */
function withoutTie(page: Page, from: number, floor: number): number {
  const number = withoutShares(page, from, floor);
  const tie = page.hits.tie.before(number);
  const edge = tie === undefined || tie.from < floor ? number : tie.from;
  const mark = symbolAt(page.tokens, edge - 1);
  return mark === ',' || mark === ':' ? edge - 1 : edge;
}

/** "số nhiệm vụ chưa triển khai là 2, chiếm 3,2%": how many of the set, with their share. */
function isOfWhole({ hits }: Page, { done, total, share, countFrom }: Figure): boolean {
  return done !== null && total !== null && share !== null && hits.tie.before(countFrom)?.meaning === 'is';
}

function governor(
  page: Page,
  figure: Figure,
  verb: Hit<Fulfilment>,
  kind: Commitment,
  edge: number,
  floor: number,
): Governor {
  const distance = edge - verb.to;
  if (verb.meaning.is === 'fails' || verb.meaning.is === 'partly')
    return { status: null, sure: false, distance };
  if (verb.meaning.is === 'other') {
    const chained = chainedBefore(page, verb.from, kind, floor);
    if (chained === null) return { status: null, sure: false, distance };
    return { ...governor(page, figure, chained, kind, chained.to, floor), distance };
  }
  // "giá trị thực hiện các dự án": money, not the projects.
  if (page.hits.fulfilment.before(verb.from)?.meaning.is === 'other')
    return { status: null, sure: false, distance };
  // "hoàn thành giải phóng mặt bằng 7/12 dự án": a step, not the projects.
  if (page.hits.fulfilmentStep.startsAt(verb.to)) return { status: null, sure: false, distance };
  const own = verb.meaning.status[kind];
  if (own === undefined) return { status: null, sure: false, distance };
  const aspect = aspectBefore(page, verb.from, floor);
  const status = completedBefore(page, verb.from, floor) ?? statusUnder(aspect?.meaning ?? null, own);
  // "chưa hoàn thành 100% nhiệm vụ" does not say how much is left.
  if (status === 'outstanding' && !isOfWhole(page, figure)) return { status: null, sure: false, distance };
  const sure = aspect !== null && aspect.meaning !== 'passive' && status !== null;
  if (status === null || (!sure && isWanted(page, verb.from, floor)))
    return { status: null, sure: false, distance };
  return { status: joinedStatus(page, verb, aspect?.from ?? verb.from, status, floor), sure, distance };
}

/** "ghi nhận, xử lý và trả lời 100% kiến nghị": the verb that shares the object. */
function chainedBefore(page: Page, verb: number, kind: Commitment, floor: number): Hit<Fulfilment> | null {
  const joint = jointBefore(page, verb);
  if (joint < floor) return null;
  const chained = page.hits.fulfilment.before(joint);
  if (chained === undefined || chained.from < floor || chained.meaning.is !== 'does') return null;
  return chained.meaning.status[kind] === undefined ? null : chained;
}

/** "hoàn thành việc rà soát 48/50 …": what was finished is the doing. */
function completedBefore(page: Page, verb: number, floor: number): ProgressStatus | null {
  const { hits } = page;
  for (let i = verb; i >= verb - 2 && i > floor; i -= 1) {
    if (i < verb && (jointAt(page, i) >= 0 || hits.aspect.startsAt(i))) return null;
    const done = hits.fulfilment.before(i)?.meaning;
    if (done?.is === 'does' && done.status.action === 'completed') return 'completed';
  }
  return null;
}

/** "đã hoàn tất hoặc đang thực hiện 287 …": two verbs, one over and one going on. */
function joinedStatus(
  page: Page,
  verb: Hit<Fulfilment>,
  from: number,
  status: ProgressStatus,
  floor: number,
): ProgressStatus {
  if (status !== 'ongoing') return status;
  const joint = Math.max(jointBefore(page, from), jointBefore(page, verb.from));
  const other = joint > floor ? page.hits.fulfilment.before(joint) : undefined;
  return other?.meaning.is === 'does' ? 'implemented-or-ongoing' : status;
}
