import type { ArticleText, Sentence } from '../../article.js';
import type { ProgressStatus } from '../../document.js';
import type { FigureMark } from '../../languages/progress.js';
import type { Hit } from '../../text/found.js';
import { isCapital, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { type Announced, announcedInside, isNamedItem, statusOfItem, underAnnounced } from './announced.js';
import { carriedFrom } from './carried.js';
import type { Figure } from './figure.js';
import { figuresIn } from './figures.js';
import { quantitiesIn } from './quantities.js';
import { isLeftover, isRest, remainderStatus } from './remainder.js';
import { statusOf, type Verdict } from './status.js';

/** A figure and how its set stands. */
export interface Standing {
  readonly figure: Figure;
  readonly status: ProgressStatus;
}

/**
 * The progress figures of one sentence. The items of a list share one verb, which
 * may stand before the first ("đã triển khai 56/59 … và 120/127 …"), behind the
 * last ("98% … trong trụ cột A, 88,3% trong trụ cột B đã được triển khai"), or in
 * the sentence before, with its figures (`former`): "Trong đó, trụ cột A 30/35",
 * or in the one that opens the list (`announced`).
 */
export function standingsIn(
  article: ArticleText,
  sentence: Sentence,
  marks: readonly Hit<FigureMark>[],
  former: readonly Standing[],
  announced: Announced | null,
): Standing[] {
  const figures = figuresIn(article, sentence, quantitiesIn(article, sentence, marks));
  shareNoun(article, figures);
  const inside = announced === null ? announcedInside(article, sentence, figures) : null;
  const standings: Standing[] = [];
  let list: Figure[] = [];
  let told: ProgressStatus | null = null;
  for (let i = 0; i < figures.length; i += 1) {
    const bare = figures[i];
    if (bare === undefined) continue;
    const item = inside !== null && bare.from > inside.colon;
    const opener = item ? inside.opened : announced;
    const own = opener === null ? bare : underAnnounced(article, opener, bare, item);
    const around = { from: figures[i - 1]?.to ?? sentence.from, to: figures[i + 1]?.from ?? sentence.to };
    const open = i === 0 ? openList(article, former, own) : undefined;
    const before = open?.figure ?? list.at(-1);
    if (own.unit === null && before === undefined) continue;
    const within = { from: around.from, to: own.unit === null ? around.to : sentence.to };
    const carried = before && carriedFrom(article, own, before, within, open !== undefined);
    const figure = carried ?? own;
    const named = item || isNamedItem(article, { from: around.from, to: sentence.to }, figure);
    const read = named && opener !== null ? null : verdictOf(article, sentence, figure, around);
    // A verb in the item's name tells nothing: "quản lý chất lượng: 43/46".
    const verdict = named && carried && read === 'denied' ? null : read;
    if (!carried) {
      list = [];
      told = null;
    } else if (open !== undefined) told = open.status;
    const status: Verdict = verdict ?? told ?? (opener && statusOfItem(opener, figure));
    if (status === 'denied' || figure.unit === null) {
      list = [];
      continue;
    }
    list.push(figure);
    if (status === null) continue;
    for (const one of told === null ? list : [figure]) {
      const standing = { figure: one, status };
      const last = standings.at(-1) ?? former.at(-1);
      if (last === undefined || !isRest(standing, last)) standings.push(standing);
    }
    told = status;
  }
  return standings;
}

/** "98%, 88% và 92% dòng hành động": the noun behind the last share of a row is that of all. */
function shareNoun(article: ArticleText, figures: Figure[]): void {
  const { tokens, hits } = article;
  for (let i = figures.length - 2; i >= 0; i -= 1) {
    const [one, next] = [figures[i], figures[i + 1]];
    if (one === undefined || next === undefined || next.unit === null || next.setFirst) continue;
    if (one.unit !== null) continue;
    if (isNamedCount(article, one, next)) figures[i] = { ...one, unit: next.unit, predicate: next.predicate };
    if (one.share === null || one.done !== null || next.done !== null) continue;
    const from = hits.bound.before(next.from)?.from ?? next.from;
    const comma = symbolAt(tokens, one.to) === ',' ? one.to + 1 : one.to;
    const joint = hits.verbJoint.at(comma)?.to ?? comma;
    const named = isTiedToItem(article, next, joint) && isTiedToItem(article, one, 0);
    if (joint > one.to && (joint === from || named))
      figures[i] = { ...one, unit: next.unit, predicate: next.predicate };
  }
}

const LONGEST_ITEM = 6;
const LONGEST_NAME = 8;

/** "APSC (288/290), AEC (1200/1700) and ASCC (900/940) action lines": nothing but names stands between two counts. */
function isNamedCount({ tokens, hits }: ArticleText, one: Figure, next: Figure): boolean {
  if (one.total === null || next.total === null || next.from - one.to > LONGEST_NAME) return false;
  let joined = false;
  let named = false;
  for (let i = one.to; i < next.from; ) {
    const joint = symbolAt(tokens, i) === ',' ? i + 1 : hits.verbJoint.at(i)?.to;
    joined ||= joint !== undefined;
    named ||= isCapital(tokens, i);
    const between = joint !== undefined || isCapital(tokens, i) || '()'.includes(symbolAt(tokens, i) || ' ');
    if (!between) return false;
    i = joint ?? i + 1;
  }
  return joined && named;
}

/** "APSC đạt 99%, trụ cột Kinh tế đạt 94% và ASCC đạt 97% dòng hành động": a part of the whole names its own share. */
function isTiedToItem({ hits }: ArticleText, { from }: Figure, floor: number): boolean {
  const tie = hits.tie.before(hits.bound.before(from)?.from ?? from);
  if (tie === undefined || tie.meaning === 'compares') return false;
  for (let i = tie.from - 1; i >= Math.max(floor, tie.from - LONGEST_ITEM); i -= 1)
    if (hits.scope.at(i)?.meaning === 'item') return true;
  return false;
}

/** The figure of the sentence before that the first one of this sentence may go on from: the last of its set. */
function openList(
  { tokens }: ArticleText,
  former: readonly Standing[],
  { unit }: Figure,
): Standing | undefined {
  const noun = tokens.word[unit?.from ?? -1];
  return former.findLast(({ figure }) => tokens.word[figure.unit?.from ?? -1] === noun) ?? former.at(-1);
}

function verdictOf(article: ArticleText, sentence: TokenRange, figure: Figure, around: TokenRange): Verdict {
  if (
    figure.unit === null ||
    (isAll(figure) && isLeftover(article, figure, sentence)) ||
    isOneGoal(article, figure)
  ) {
    return 'denied';
  }
  const left = remainderStatus(article, figure, around);
  // A count without its total says only what is left.
  if (figure.done !== null && figure.total === null && figure.share === null) return left ?? 'denied';
  return left ?? statusOf(article, sentence, figure, around);
}

const ALL = 100;

function isAll({ done, total, share }: Figure): boolean {
  return done === null ? share?.value === ALL : done === total;
}

/** "đạt 95% mục tiêu": how near one goal is, not how many goals were reached. */
function isOneGoal({ hits }: ArticleText, { unit, done, setFirst }: Figure): boolean {
  if (unit?.meaning !== 'target' || done !== null || setFirst) return false;
  return !hits.share.endsBefore(unit.from);
}
