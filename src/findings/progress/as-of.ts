import type { ArticleText } from '../../article.js';
import { Role } from '../../languages/roles.js';
import { edtfInterval } from '../../mentions/calendar.js';
import { type DateMention, findDates } from '../../mentions/dates.js';
import type { PlanMention } from '../../mentions/plans.js';
import { ArticleDates } from '../../mentions/years.js';
import type { Page } from '../../page.js';
import { isNumber, isStop, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Figure } from './figure.js';
import { isInPlan } from './plan-of.js';

/** What leads in the day up to which something counts: "đến", "tính đến". */
const UP_TO: ReadonlySet<string | null> = new Set(['bound', 'upto']);

const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', ':', '(']);

const NO_BOUNDS: readonly DateMention[] = [];

/** The days of a sentence that such a word leads in. */
function boundsIn(page: Page, sentence: TokenRange): readonly DateMention[] {
  if (!leadsUpToDay(page, sentence)) return NO_BOUNDS;
  return findDates(page, sentence).filter(({ lead }) => UP_TO.has(lead));
}

/** Whether such a word stands before what can begin a date: else no date need be read. */
function leadsUpToDay({ tokens, hits, roles }: Page, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) {
    if (((roles[i] ?? 0) & Role.Date) === 0 && !isNumber(tokens, i)) continue;
    if (UP_TO.has(hits.dateLead.before(i)?.meaning ?? null)) return true;
  }
  return false;
}

/**
 * "114/140 dòng đã được triển khai tính đến tháng 9/2022": goes with the clause before
 * it. Behind a comma it does where the sentence ends: else another clause begins.
 */
function closes({ tokens, hits }: Page, sentence: TokenRange, { lead, from, to }: DateMention): boolean {
  const opener = lead === 'upto' ? hits.dateLead.before(from)?.from : undefined;
  if (opener === undefined || hits.verbJoint.endsBefore(opener)) return false;
  if (!CLAUSE_ENDS.has(symbolAt(tokens, opener - 1))) return true;
  return to >= sentence.to || isStop(tokens, to) || symbolAt(tokens, to) === ')';
}

/** Finds the day up to which a figure counts: "tính đến cuối tháng 9-2017". */
export class AsOf {
  readonly #article: ArticleText;
  readonly #plans: readonly PlanMention[];
  /** Made only where a date leaves its year out: it reads the whole article. */
  #dates: ArticleDates | null = null;
  #last: { readonly at: number; readonly bounds: readonly DateMention[] } | null = null;

  constructor(article: ArticleText, plans: readonly PlanMention[]) {
    this.#article = article;
    this.#plans = plans;
  }

  /** The EDTF date that bounds a figure, before it in its sentence or behind it before the next one; null for "đến nay" or none. */
  of(at: number, { from, predicate }: Figure, next: number): string | null {
    const { written, sentences } = this.#article;
    const sentence = sentences[at];
    if (sentence === undefined) return null;
    if (this.#last?.at !== at) {
      const bounds = boundsIn(this.#article, sentence).filter((date) => !isInPlan(this.#plans, date));
      this.#last = { at, bounds };
    }
    const { bounds } = this.#last;
    const bound =
      bounds.findLast(({ to }) => to <= from) ??
      bounds.find(
        (date) => date.from >= predicate && date.to <= next && closes(this.#article, sentence, date),
      );
    if (bound === undefined) return null;
    if (bound.start.year !== null && bound.relative === null) return edtfInterval(bound.start, bound.end);
    this.#dates ??= new ArticleDates(this.#article, sentences, written);
    return this.#dates.resolve(bound, at, false).value;
  }
}
