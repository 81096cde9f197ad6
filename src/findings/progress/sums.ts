import type { ArticleText, Sentence } from '../../article.js';
import type { ProgressStatus } from '../../document.js';
import type { Commitment } from '../../languages/progress.js';
import { Role } from '../../languages/roles.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { countAt, type Numeral } from '../../text/numerals.js';
import { isNumber, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { figureOf } from './figure.js';
import { isPartItself } from './parts.js';
import { count, isGluedOn, isGluedTo } from './quantity.js';
import type { Standing } from './standings.js';
import { statusOf } from './status.js';
import { unitAfter } from './units.js';

/** What a part must have come to: how many are under way or left is a mere count of the others. */
const CAME: readonly ProgressStatus[] = [
  'completed',
  'implemented',
  'put-in-hand',
  'addressed',
  'implemented-or-ongoing',
];
const FEWEST_PARTS = 2;
const FEWEST = 3;

interface Whole {
  readonly total: Numeral;
  readonly unit: Hit<Commitment>;
}

/**
 * "Lào đề xuất 14 sáng kiến. Đến nay, năm sáng kiến đã hoàn thành, chín sáng kiến
 * đang triển khai.": counts of one set that make up a number told of it in their
 * sentence or the one before are parts of it, and need no words that say so.
 */
export function partsOfSum(
  article: ArticleText,
  sentence: Sentence,
  former: Sentence | undefined,
): Standing[] {
  if ((sentence.roles & Role.Outcome) === 0) return [];
  const here = (sentence.roles & Role.Commitment) !== 0 ? partsIn(article, sentence, sentence) : [];
  if (here.length > 0 || former === undefined) return here;
  return (former.roles & Role.Commitment) !== 0 ? partsIn(article, sentence, former) : [];
}

/**
 * "Bộ được giao 62 nhiệm vụ. Trong đó, 54 nhiệm vụ đã hoàn thành", also with a list
 * behind "Trong đó:": parts of the one set that the sentence before (`open`) counts.
 */
export function partsToldOf(article: ArticleText, sentence: Sentence, open: Sentence): Standing[] {
  if ((sentence.roles & Role.Outcome) === 0 || (open.roles & Role.Commitment) === 0) return [];
  const whole = wholeIn(article, open);
  if (whole === null || isPartItself(article, whole.total, whole.unit)) return [];
  if (isDone(article, open.from, whole.total.from)) return [];
  const any = { ...whole, total: { ...whole.total, value: Number.POSITIVE_INFINITY } };
  if (countsOf(article, any, whole.unit.to, open.to).length > 0) return [];
  return standingsOf(article, sentence, whole, countsOf(article, whole, sentence.from, sentence.to));
}

/** Whether "đã" tells of the number itself, and of more than that it was set or given. */
function isDone({ hits }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const aspect = hits.aspect.at(i);
    if (aspect?.meaning === 'done' && hits.fulfilment.at(aspect.to)?.meaning.is !== 'other') return true;
  }
  return false;
}

/** Whether a sentence begins with the words that make it tell parts: "Trong đó". */
export function opensWithPart({ hits }: Page, { from }: TokenRange): boolean {
  return hits.figureMark.at(from)?.meaning === 'part';
}

/** The parts in a sentence of the first set counted in `open`, which is it or the one before. */
function partsIn(article: ArticleText, sentence: TokenRange, open: TokenRange): Standing[] {
  const whole = wholeIn(article, open);
  if (whole === null) return [];
  const parts = countsOf(article, whole, Math.max(sentence.from, whole.unit.to), sentence.to);
  if (parts.length < FEWEST_PARTS) return [];
  if (parts.reduce((sum, { value }) => sum + value, 0) !== whole.total.value) return [];
  return standingsOf(article, sentence, whole, parts);
}

/** Those parts of a set that came to something. */
function standingsOf(
  article: ArticleText,
  sentence: TokenRange,
  whole: Whole,
  parts: readonly Numeral[],
): Standing[] {
  const standings: Standing[] = [];
  for (const [i, part] of parts.entries()) {
    const again = article.hits.commitment.at(part.to);
    const quantity = count(part, { ...whole.total, to: part.to, end: part.end }, null);
    const figure = { ...figureOf(article, quantity, again ?? null), unit: again ?? whole.unit };
    const edge = parts[i - 1]?.to ?? Math.max(sentence.from, whole.unit.to);
    const from = i === 0 ? edge : startOfItem(article, part.from, edge);
    const around = { from, to: parts[i + 1]?.from ?? sentence.to };
    const status = statusOf(article, sentence, figure, around);
    if (status === null || status === 'denied' || !CAME.includes(status)) continue;
    // "… sẽ hoàn thành năm nay, chín sáng kiến hoàn thành năm sau"
    if (statusOf(article, sentence, figure, { from: edge, to: around.to }) === status)
      standings.push({ figure, status });
  }
  return standings;
}

/** Behind the comma or "and" before a part: "40 nhiệm vụ hoàn thành, 5 nhiệm vụ …" tells of the five nothing yet. */
function startOfItem(page: Page, at: number, floor: number): number {
  for (let i = at; i > floor; i -= 1)
    if (page.hits.verbJoint.endsBefore(i) || ',;'.includes(symbolAt(page.tokens, i - 1) || ' ')) return i;
  return floor;
}

/** The first number of a set in a sentence. */
function wholeIn(page: Page, { from, to }: TokenRange): Whole | null {
  for (let i = from; i < to; i += 1) {
    const total = numberAt(page, i, to);
    if (total === null) continue;
    const unit = unitAfter(page, total.to, to);
    if (unit !== null && total.value >= FEWEST) return isGlued(page, total) ? null : { total, unit };
    i = total.to - 1;
  }
  return null;
}

/** The counts of a set between two tokens: with its noun, or bare before the verb that tells of them. */
function countsOf(page: Page, { total, unit }: Whole, from: number, to: number): Numeral[] {
  const { tokens } = page;
  const counts: Numeral[] = [];
  for (let i = from; i < to; i += 1) {
    const part = numberAt(page, i, to);
    if (part === null) continue;
    const again = tokens.word[part.to] === tokens.word[unit.from];
    if ((again || isBare(page, part, from)) && !isGlued(page, part) && part.value < total.value)
      counts.push(part);
    i = part.to - 1;
  }
  return counts;
}

function numberAt({ tokens, hits }: Page, at: number, limit: number): Numeral | null {
  return isNumber(tokens, at) || hits.numeralWord.startsAt(at)
    ? countAt(tokens, at, limit, hits.numeralWord)
    : null;
}

function isGlued(page: Page, { from, to }: Numeral): boolean {
  return isGluedOn(page, from) || isGluedTo(page, to) || page.hits.bound.endsBefore(from);
}

/** "…, ba đang triển khai và hai chưa bắt đầu": first in its item, and its verb right behind. */
function isBare({ tokens, hits }: Page, { from, to }: Numeral, floor: number): boolean {
  if (!hits.aspect.startsAt(to) && hits.fulfilment.at(to)?.meaning.is !== 'does') return false;
  return from === floor || symbolAt(tokens, from - 1) === ',' || hits.verbJoint.endsBefore(from);
}
