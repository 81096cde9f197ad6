import type { ArticleText, Sentence } from '../../article.js';
import type { ProgressStatus } from '../../document.js';
import type { Commitment } from '../../languages/progress.js';
import { Role } from '../../languages/roles.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { countAt, countBefore, decimalBefore, type Numeral } from '../../text/numerals.js';
import { isSpaced, isWord, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { aspectBefore, statusUnder } from './aspects.js';
import { figureOf } from './figure.js';
import { agrees } from './percent.js';
import { count, isGluedTo, type Share } from './quantity.js';
import type { Standing } from './standings.js';
import { CAME } from './status.js';
import type { Whole } from './wholes.js';

const LONGEST_LABEL = 14;
const LONGEST_SHARE = 8;
const FEWEST = 3;
/** A label tells of a set, or what became of one. */
const TELLING = Role.Commitment | Role.Outcome;

/** A number behind a colon, and the words before it that say of what. */
interface Label extends TokenRange {
  readonly number: Numeral;
  /** The set's noun behind the number. */
  readonly unit: Hit<Commitment> | null;
  readonly share: Share | null;
  /** Behind the number, its noun and its share. */
  readonly end: number;
}

/** What labels tell; and where they stand, of which nothing else is then told. */
interface Told {
  readonly standings: readonly Standing[];
  readonly ranges: readonly TokenRange[];
}

/**
 * Counts behind their labels, in one sentence ("Tổng số nhiệm vụ được giao: 35; đã hoàn thành: 32") or a line
 * each: the first label names the set and counts all of it, the next ones tell what became of how many.
 */
export class LabelledCounts {
  readonly #article: ArticleText;
  /** Where the next colon stands that a space follows. */
  #colon = 0;
  #whole: Whole | null = null;

  constructor(article: ArticleText) {
    this.#article = article;
  }

  /** What the labels of a sentence tell, or null where it holds none of an open list. To be asked for each sentence in order. */
  in({ from, to, roles }: Sentence): Told | null {
    const { tokens } = this.#article;
    const start = tokens.start[from] ?? 0;
    if (this.#colon >= 0 && this.#colon < start) this.#colon = tokens.text.indexOf(': ', start);
    const holds = this.#colon >= 0 && this.#colon < (tokens.end[to - 1] ?? 0);
    if (!holds || (roles & TELLING) === 0) {
      this.#whole = null;
      return null;
    }
    const labels = labelsIn(this.#article, { from, to });
    if (labels.length === 0) this.#whole = null;
    const [standings, ranges]: [Standing[], TokenRange[]] = [[], []];
    for (const label of labels) {
      const whole = wholeOf(this.#article, label);
      if (whole !== null) {
        this.#whole = whole;
        continue;
      }
      if (this.#whole === null) continue;
      const standing = partOf(this.#article, label, this.#whole);
      if (standing !== null) standings.push(standing);
      ranges.push({ from: label.from, to: label.end });
    }
    return ranges.length === 0 ? null : { standings, ranges };
  }
}

function labelsIn(page: Page, { from, to }: TokenRange): Label[] {
  const { tokens } = page;
  const labels: Label[] = [];
  let begin = from;
  for (let i = from; i < to; i += 1) {
    const sign = symbolAt(tokens, i);
    if (sign === ';' || (sign === ',' && isSpaced(tokens, i + 1))) begin = i + 1;
    if (sign !== ':' || !isSpaced(tokens, i + 1) || i - begin > LONGEST_LABEL) continue;
    const label = labelAt(page, { from: begin, to: i }, to);
    if (label === null) continue;
    labels.push(label);
    i = label.end;
    begin = label.end + 1;
  }
  return labels;
}

/** The label that a colon ends, where a number follows and nothing else but its noun and its share. */
function labelAt(page: Page, { from, to }: TokenRange, limit: number): Label | null {
  const { tokens, hits } = page;
  const number = countAt(tokens, to + 1, limit, hits.numeralWord);
  if (number === null || isGluedTo(page, number.to)) return null;
  const noun = hits.commitment.at(number.to);
  const unit = noun === undefined || noun.meaning === 'none' ? null : noun;
  const behind = unit?.to ?? number.to;
  const told = shareBehind(page, behind, limit);
  const end = told?.to ?? behind;
  const sign = symbolAt(tokens, end);
  if (end < limit && (sign === '' || !',.;'.includes(sign))) return null;
  return { from, to, number, unit, share: told?.share ?? null, end };
}

/** "32 (91,4%)", "32, đạt 91,4%": the share and where it ends, or null. */
function shareBehind(page: Page, at: number, limit: number): { share: Share; to: number } | null {
  const { tokens, hits } = page;
  const bracket = symbolAt(tokens, at) === '(';
  const tie = symbolAt(tokens, at) === ',' ? hits.tie.at(at + 1)?.meaning : undefined;
  if (!bracket && tie !== 'equals' && tie !== 'makes-up') return null;
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_SHARE); i += 1) {
    if (hits.figureMark.at(i)?.meaning !== 'percent') continue;
    const number = decimalBefore(tokens, i, at) ?? countBefore(tokens, i, at, hits.numeralWord);
    if (number === null || (bracket && symbolAt(tokens, i + 1) !== ')')) return null;
    const bound = hits.bound.before(number.from)?.meaning ?? null;
    return {
      share: { value: number.value, decimals: number.decimals, bound },
      to: bracket ? i + 2 : i + 1,
    };
  }
  return null;
}

/** "Tổng số nhiệm vụ được giao: 35", "Tổng số: 35 nhiệm vụ": a label that names a set, and nothing that became of it. */
function wholeOf(page: Page, label: Label): Whole | null {
  const { hits } = page;
  // "Nhiệm vụ số: 12"
  if (label.share !== null || label.number.value < FEWEST || hits.notFigureLead.endsBefore(label.to))
    return null;
  let unit = label.unit;
  for (let i = label.from; i < label.to; i += 1) {
    const noun = hits.commitment.at(i);
    if (noun !== undefined && noun.meaning !== 'none') unit ??= noun;
    const verb = hits.fulfilment.at(i)?.meaning.is;
    const left = hits.remainder.startsAt(i) || isUndone(page, i);
    if (left || (verb !== undefined && verb !== 'other')) return null;
  }
  return unit && { total: label.number, unit };
}

function isUndone({ hits }: Page, i: number): boolean {
  const aspect = hits.aspect.at(i)?.meaning;
  return aspect === 'undone' || aspect === 'ongoing' || aspect === 'done';
}

/** "đã hoàn thành: 32 (91,4%)": how many, and what became of them; null where the label does not tell. */
function partOf(page: Page, label: Label, { total, unit }: Whole): Standing | null {
  const { number, share } = label;
  if (number.value > total.value) return null;
  if (share !== null && !agrees((100 * number.value) / total.value, share)) return null;
  const named = label.unit;
  if (named !== null && page.tokens.word[named.from] !== page.tokens.word[unit.from]) return null;
  const status = statusOf(page, label, unit.meaning);
  // How many are under way or left is a mere count of the others.
  if (status === null || (share === null && !CAME.includes(status))) return null;
  const last = Math.max(number.to, label.end);
  const end = page.tokens.end[last - 1] ?? number.end;
  const figure = figureOf(page, count(number, { ...total, to: last, end }, null), null);
  return { figure: { ...figure, unit: named ?? unit, share, predicate: last }, status };
}

/** What a label says became of a set: its one verb of carrying out, before which nothing stands but its helper and the set. */
function statusOf(page: Page, { from, to }: TokenRange, kind: Commitment): ProgressStatus | null {
  const { hits, tokens } = page;
  let status: ProgressStatus | null = null;
  for (let i = from; i < to; ) {
    const verb = hits.fulfilment.at(i);
    if (verb === undefined) {
      const known = hits.aspect.at(i) ?? hits.share.at(i) ?? hits.commitment.at(i);
      // "not started", "partly done"
      if (known === undefined && status === null && isWord(tokens, i)) return null;
      i = known?.to ?? i + 1;
      continue;
    }
    const own = verb.meaning.is === 'does' ? verb.meaning.status[kind] : undefined;
    if (own === undefined || status !== null || hits.fulfilmentStep.startsAt(verb.to)) return null;
    const helper = aspectBefore(page, i, from)?.meaning ?? null;
    status = statusUnder(helper, own);
    // "số hoạt động triển khai năm sau"
    if (status === null || (helper === null && own !== 'completed' && page.grammar === undefined))
      return null;
    i = verb.to;
  }
  return status;
}
