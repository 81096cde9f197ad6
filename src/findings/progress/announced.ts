import type { ArticleText, Prose } from '../../article.js';
import type { ProgressStatus } from '../../document.js';
import type { Aspect, Commitment } from '../../languages/progress.js';
import { Role } from '../../languages/roles.js';
import type { Hit } from '../../text/found.js';
import { isNumber, isSpaced, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { aspectBefore, isWanted, statusUnder } from './aspects.js';
import type { Figure } from './figure.js';
import { commitmentBefore } from './units.js';

/** What a sentence before a colon tells of the figures in the list behind it. */
export interface Announced {
  readonly status: Partial<Record<Commitment, ProgressStatus>>;
  readonly aspect: Aspect | null;
  /** The set, where the sentence names it: the items then need not. */
  readonly unit: Hit<Commitment> | null;
}

const FARTHEST_RATE = 8;
const FARTHEST_UNIT = 10;
const LONGEST_OPENER = 60;
const LONGEST_ITEM = 14;

/** "Tỷ lệ hoàn thành các dòng hành động như sau:", "Các kênh đã triển khai:": what the items tell, or null. */
export function announcedBy(article: ArticleText, { from, to, roles }: Prose): Announced | null {
  if ((roles & Role.Outcome) === 0) return null;
  const { tokens, hits } = article;
  if (symbolAt(tokens, to - 1) !== ':' || to - from > LONGEST_OPENER) return null;
  for (let i = to - 2; i >= from; i -= 1) {
    const verb = hits.fulfilment.at(i);
    if (verb?.meaning.is !== 'does') continue;
    const aspect = aspectBefore(article, i, from)?.meaning ?? null;
    const told = aspect !== null && aspect !== 'passive';
    if (!told && (!isRated(article, i, from) || isWanted(article, i, from))) continue;
    return { status: verb.meaning.status, aspect, unit: unitBehind(article, verb.to, to) };
  }
  return null;
}

/** "tỷ lệ hoàn thành", "kết quả rà soát việc thực hiện", "implementation rates": how far something came. */
function isRated({ tokens, hits }: ArticleText, verb: number, floor: number): boolean {
  if (hits.rate.startsAt(hits.fulfilment.at(verb)?.to ?? verb)) return true;
  for (let i = verb; i > floor && verb - i < FARTHEST_RATE; i -= 1) {
    if (hits.rate.endsBefore(i)) return true;
    if (symbolAt(tokens, i - 1) !== '') return false;
  }
  return false;
}

function unitBehind(article: ArticleText, verb: number, end: number): Hit<Commitment> | null {
  for (let i = verb + 1; i < Math.min(end, verb + FARTHEST_UNIT); i += 1) {
    const unit = commitmentBefore(article, i, verb);
    if (unit !== null) return unit;
  }
  return null;
}

/** How a figure of the list stands that its own line does not tell, or null: "- Lao động: 19/20 hoạt động (95%);". */
export function statusOfItem(
  { status, aspect }: Announced,
  { unit, total, share }: Figure,
): ProgressStatus | null {
  if (unit === null || (total === null && share === null)) return null;
  const own = status[unit.meaning];
  return own === undefined ? null : statusUnder(aspect, own);
}

/** What the words before a colon tell of the items behind it, and where it stands. */
export interface AnnouncedItems {
  readonly opened: Announced;
  readonly colon: number;
}

const FEWEST_ITEMS = 2;

/**
 * "Tỷ lệ hoàn thành các dòng hành động theo trụ cột: Chính trị - An ninh 98%, Kinh tế
 * 94%": a list in the sentence that opens it. All that stands behind the colon are
 * names and their figures.
 */
export function announcedInside(
  article: ArticleText,
  sentence: Prose,
  figures: readonly Figure[],
): AnnouncedItems | null {
  const last = figures.at(-1);
  if (last === undefined || figures.length < FEWEST_ITEMS) return null;
  const colon = colonIn(article, sentence.from, last.from);
  const items = colon < 0 ? [] : figures.filter(({ from }) => from > colon);
  if (items.length < FEWEST_ITEMS) return null;
  if (!items.every((figure, i) => isBareItem(article, figure, items[i - 1]?.to ?? colon + 1))) return null;
  const opened = announcedBy(article, { ...sentence, to: colon + 1 });
  if (opened === null || !isSet(article, opened, items)) return null;
  // "…: tài nguyên nước 22/24 biện pháp, nông nghiệp 15/16"
  return { opened: { ...opened, unit: opened.unit ?? items[0]?.unit ?? null }, colon };
}

function colonIn({ tokens }: ArticleText, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (symbolAt(tokens, i) === ':' && isSpaced(tokens, i + 1)) return i;
  return -1;
}

/** A name, its figure, and nothing that tells more of it. */
function isBareItem({ tokens, hits }: ArticleText, { from, to }: Figure, start: number): boolean {
  if (to < tokens.count && symbolAt(tokens, to) === '' && !hits.verbJoint.startsAt(to)) return false;
  if (from - start > LONGEST_ITEM) return false;
  for (let i = start; i < from; i += 1)
    if (hits.aspect.startsAt(i) || hits.remainder.startsAt(i) || hits.fulfilment.startsAt(i)) return false;
  return true;
}

/** Whether shares are of many: "tỷ lệ hoàn thành dự án: cầu 60%, đường 45%" tells how far one came, or of what money. */
function isSet({ hits, grammar }: ArticleText, { unit }: Announced, items: readonly Figure[]): boolean {
  if (items.every(({ done }) => done !== null)) return true;
  if (unit?.meaning !== 'line') return false;
  return hits.share.endsBefore(unit.from) || grammar?.isPlural(unit.to - 1) === true;
}

/** "- Chính trị - An ninh: 98%;": a figure behind a colon that takes its noun from the sentence above the list. */
export function underAnnounced(
  { tokens, hits }: ArticleText,
  { unit }: Announced,
  figure: Figure,
  inside: boolean,
): Figure {
  if (unit === null || figure.unit !== null) return figure;
  if (inside) return { ...figure, unit };
  const bound = hits.bound.before(figure.from)?.from ?? figure.from;
  const tied = hits.tie.before(bound)?.from ?? bound;
  return symbolAt(tokens, tied - 1) === ':' ? { ...figure, unit } : figure;
}

/** "- Quản lý thiên tai: 22/25 dự án;": nothing but the item's name before its figure, and nothing behind. */
export function isNamedItem(
  { tokens, hits }: ArticleText,
  sentence: TokenRange,
  { from, to }: Figure,
): boolean {
  if (symbolAt(tokens, from - 1) !== ':' || (to < sentence.to && symbolAt(tokens, to) === '')) return false;
  for (let i = sentence.from; i < from; i += 1)
    if (
      hits.aspect.startsAt(i) ||
      hits.remainder.startsAt(i) ||
      hits.fulfilment.at(i)?.meaning.is === 'fails'
    )
      return false;
  return true;
}

const ITEM_MARKS = '-–+•*';

/** Whether a line goes on with a list: by its mark, or by how it ends. */
export function isItemOfList({ tokens, sentences }: ArticleText, at: number): boolean {
  const sentence = sentences[at];
  if (sentence === undefined) return false;
  const { from, to } = sentence;
  const first = symbolAt(tokens, from);
  if (first !== '' && ITEM_MARKS.includes(first)) return true;
  if (isNumber(tokens, from) && (symbolAt(tokens, from + 1) === '.' || symbolAt(tokens, from + 1) === ')'))
    return true;
  const last = symbolAt(tokens, to - 1);
  return last === ';' || (sentence.roles & Role.Figure) !== 0;
}
