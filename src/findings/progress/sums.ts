import type { ArticleText, Sentence } from '../../article.js';
import { Role } from '../../languages/roles.js';
import type { Page } from '../../page.js';
import { canEndNumber, countAt, type Numeral } from '../../text/numerals.js';
import { isCapital, isNumber, isWord, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { type Figure, figureOf } from './figure.js';
import { endsAsDone, isPartItself } from './parts.js';
import { count } from './quantity.js';
import type { Standing } from './standings.js';
import { CAME, statusOf, type Verdict } from './status.js';
import { isGlued, type Whole, wholeIn } from './wholes.js';

const FEWEST_PARTS = 2;

/**
 * "Lào đề xuất 14 sáng kiến. Đến nay, năm sáng kiến đã hoàn thành, chín sáng kiến
 * đang triển khai.": counts of one set that make up a number told of it in their
 * sentence or the one before are parts of it, and need no words that say so. Sums
 * also come by chance: what became of the parts must tell them apart, and none may
 * be somebody's own.
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
  if (holdsDone(article, open.from, whole.total.from)) return [];
  if (wholeIn(article, { from: whole.unit.to, to: open.to }) !== null) return [];
  const counts = countsOf(article, whole, sentence.from, sentence.to);
  return cameOf(partsOf(article, sentence, whole, counts));
}

/** Whether "đã" tells of the number itself, and of more than that it was set or given. */
function holdsDone({ hits, grammar }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const aspect = hits.aspect.at(i);
    // "the plan has 56 measures"
    if (aspect?.to === to && grammar !== undefined) continue;
    if (aspect?.meaning === 'done' && hits.fulfilment.at(aspect.to)?.meaning.is !== 'other') return true;
  }
  return false;
}

/** Whether a sentence begins with the words that make it tell parts: "Trong đó". */
export function opensWithPart({ hits }: Page, { from }: TokenRange): boolean {
  return hits.figureMark.at(from)?.meaning === 'part';
}

/** Whether a sentence counts some of those told before it: "20 of them". */
export function countsSome({ tokens, hits, roles }: Page, sentence: Sentence): boolean {
  const { from, to } = sentence;
  if ((sentence.roles & Role.Figure) === 0 || (sentence.roles & Role.Outcome) === 0) return false;
  for (let i = from + 1; i < to; i += 1) {
    if (((roles[i] ?? 0) & Role.Figure) === 0 || hits.figureMark.at(i)?.meaning !== 'part') continue;
    if (canEndNumber(tokens, i, hits.numeralWord)) return true;
  }
  return false;
}

/** The parts in a sentence of the first set counted in `open`, which is it or the one before. */
function partsIn(article: ArticleText, sentence: TokenRange, open: TokenRange): Standing[] {
  const whole = wholeIn(article, open);
  if (whole === null) return [];
  const counts = countsOf(article, whole, Math.max(sentence.from, whole.unit.to), sentence.to);
  if (counts.length < FEWEST_PARTS) return [];
  if (counts.reduce((sum, { value }) => sum + value, 0) !== whole.total.value) return [];
  if (isPartItself(article, whole.total, whole.unit)) return [];
  const parts = partsOf(article, sentence, whole, counts);
  // "7 dự án hoàn thành trước hạn, 5 dự án hoàn thành đúng hạn" divides what is done already.
  if (parts.every(({ status }) => status === parts[0]?.status)) return [];
  return parts.some(({ owned }) => owned) ? [] : cameOf(parts);
}

/** A count of a set told before it, and what became of it. */
interface Part {
  readonly figure: Figure;
  readonly status: Verdict;
  /** "5 dự án của Bình Dương": a name stands beside it. */
  readonly owned: boolean;
}

function partsOf(
  article: ArticleText,
  sentence: TokenRange,
  whole: Whole,
  counts: readonly Numeral[],
): Part[] {
  return counts.map((part, i) => {
    const again = article.hits.commitment.at(part.to);
    const quantity = count(part, { ...whole.total, to: part.to, end: part.end }, null);
    const figure = { ...figureOf(article, quantity, again ?? null), unit: again ?? whole.unit };
    const edge = counts[i - 1]?.to ?? Math.max(sentence.from, whole.unit.to);
    const item = startOfPart(article, part.from, edge);
    const around = { from: i === 0 ? edge : item, to: counts[i + 1]?.from ?? sentence.to };
    const status = statusOf(article, sentence, figure, around);
    // "… sẽ hoàn thành năm nay, chín sáng kiến hoàn thành năm sau"
    const sure = status === statusOf(article, sentence, figure, { from: edge, to: around.to });
    const owned = isOwned(article, figure, { from: Math.max(item, sentence.from + 1), to: around.to });
    return { figure, status: sure ? status : null, owned };
  });
}

/** Those parts of a set that came to something. */
function cameOf(parts: readonly Part[]): Standing[] {
  const standings: Standing[] = [];
  for (const { figure, status } of parts)
    if (status !== null && status !== 'denied' && CAME.includes(status)) standings.push({ figure, status });
  return standings;
}

/** Whether a name stands in a part's item before the verb that tells of it: another has as many of them. */
function isOwned({ tokens, hits }: Page, { from, predicate }: Figure, item: TokenRange): boolean {
  for (let i = item.from; i < item.to; i += 1) {
    const behind = i >= predicate;
    if (behind && (symbolAt(tokens, i) !== '' || hits.aspect.startsAt(i) || hits.fulfilment.startsAt(i)))
      return false;
    if ((behind || i < from) && isCapital(tokens, i)) return true;
  }
  return false;
}

/** Behind the comma or "and" before a part: "40 nhiệm vụ hoàn thành, 5 nhiệm vụ …" tells of the five nothing yet. */
function startOfPart(page: Page, at: number, floor: number): number {
  for (let i = at; i > floor; i -= 1)
    if (page.hits.verbJoint.endsBefore(i) || ',;'.includes(symbolAt(page.tokens, i - 1) || ' ')) return i;
  return floor;
}

/** The counts of a set between two tokens: with its noun, bare before the verb that tells of them, or "of them". */
function countsOf(page: Page, { total, unit }: Whole, from: number, to: number): Numeral[] {
  const counts: Numeral[] = [];
  // "Officials met 20 envoys, five of them …"
  let others = false;
  for (let i = from; i < to; i += 1) {
    const part = numberAt(page, i, to);
    if (part === null) continue;
    const again = page.tokens.word[part.to] === page.tokens.word[unit.from];
    if (!again && !isBare(page, part, from) && (others || !isSomeOfThem(page, part)))
      others ||= countsOther(page, part.to);
    else if (!isGlued(page, part) && part.value < total.value) counts.push(part);
    i = part.to - 1;
  }
  return counts;
}

/** Whether a number before a token counts what that names, and is no part of a date. */
function countsOther({ tokens, hits }: Page, at: number): boolean {
  return isWord(tokens, at) && !isCapital(tokens, at) && !hits.dateWord.startsAt(at);
}

function numberAt({ tokens, hits }: Page, at: number, limit: number): Numeral | null {
  return isNumber(tokens, at) || hits.numeralWord.startsAt(at)
    ? countAt(tokens, at, limit, hits.numeralWord)
    : null;
}

/** "20 of them had been …", "20 trong số đó đã …". */
function isSomeOfThem({ hits }: Page, { to }: Numeral): boolean {
  const mark = hits.figureMark.at(to);
  return mark?.meaning === 'part' && hits.aspect.startsAt(mark.to);
}

/**
 * "…, ba đang triển khai và hai chưa bắt đầu": first in its item, and its verb right
 * behind; "…, hoàn thành 88, còn 8": behind its verb, and nothing else to count.
 */
function isBare(page: Page, { from, to }: Numeral, floor: number): boolean {
  const { tokens, hits } = page;
  if (endsAsDone(page, from, to)) return true;
  if (!hits.aspect.startsAt(to) && hits.fulfilment.at(to)?.meaning.is !== 'does') return false;
  if (from === floor || symbolAt(tokens, from - 1) === ',') return true;
  return hits.verbJoint.endsBefore(from) || hits.clauseEnd.before(from)?.meaning === true;
}
