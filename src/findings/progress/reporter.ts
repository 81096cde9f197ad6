import type { Page } from '../../page.js';
import { isNumber, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';

const FARTHEST = 120;
const LONGEST_SOURCE = 32;
const LONGEST_SUBJECT = 24;
/** "cũng", "đã", "thông tin thêm": between a subject and its verb. */
const MOST_HELPERS = 3;

/**
 * Who tells a figure: behind "theo (báo cáo của)" before it in its sentence, or
 * the subject of a verb of saying before it. `former` is the sentence before in
 * the same paragraph or the next line, whose opening "Theo báo cáo của …" still holds.
 */
export function reporterOf(
  page: Page,
  sentence: TokenRange,
  figure: number,
  former: TokenRange | null,
): TokenRange | null {
  const from = Math.max(sentence.from, figure - FARTHEST);
  const named = sourceIn(page, from, figure) ?? subjectBefore(page, sentence, from, figure);
  return (
    named ??
    (former && opensWithReport(page, former)
      ? sourceIn(page, former.from, Math.min(former.to, former.from + FARTHEST))
      : null)
  );
}

/** "Theo báo cáo của Ban Thư ký, …": from the first token of the source to the comma. */
function sourceIn(page: Page, from: number, limit: number): TokenRange | null {
  const { tokens, hits } = page;
  for (let i = from; i < limit; i += 1) {
    const according = hits.accordingTo.at(i);
    if (according === undefined || hits.notAccording.startsAt(according.to)) continue;
    const begin = hits.sourceNoun.at(according.to)?.to ?? according.to;
    // "Xét theo 5 lĩnh vực, …" counts, and names nobody.
    if (isNumber(tokens, begin) || hits.numeralWord.startsAt(begin)) continue;
    const end = phraseEnd(page, begin, Math.min(limit, begin + LONGEST_SOURCE));
    if (end > begin && (symbolAt(tokens, end) === ',' || symbolAt(tokens, end) === ':'))
      return { from: begin, to: end };
  }
  return null;
}

function opensWithReport({ hits }: Page, { from }: TokenRange): boolean {
  const according = hits.accordingTo.at(from);
  return according !== undefined && hits.sourceNoun.startsAt(according.to);
}

function phraseEnd({ tokens }: Page, from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) {
    const symbol = symbolAt(tokens, i);
    if (symbol !== '' && symbol !== '-' && symbol !== '(' && symbol !== ')' && symbol !== '/') return i;
  }
  return limit;
}

/** "Tổng Thư ký ASEAN cho biết …": from the clause's first token to the verb of saying nearest before the figure. */
function subjectBefore(page: Page, sentence: TokenRange, from: number, figure: number): TokenRange | null {
  const { tokens, hits, language } = page;
  for (let i = figure; i > from; i -= 1) {
    const verb = hits.reportingVerb.before(i) ?? hits.showing.before(i);
    if (verb === undefined || verb.from < from || hits.notReporting.startsAt(verb.from)) continue;
    if (language.readers?.subject !== undefined) {
      const named = language.readers.subject(page, sentence, verb.from);
      if (named !== null) return named;
      continue;
    }
    // "Hội nghị nghe báo cáo"
    if ((hits.notReporting.closing(verb.to)?.from ?? verb.from) < verb.from) continue;
    if (hits.commitment.startsAt(verb.from) || isOfFulfilment(page, verb)) continue;
    let to = verb.from;
    for (let k = 0; k < MOST_HELPERS; k += 1) to = hits.adverb.before(to)?.from ?? to;
    let begin = to;
    while (begin > from && to - begin < LONGEST_SUBJECT) {
      const symbol = symbolAt(tokens, begin - 1);
      if (symbol === ',' || symbol === ';' || symbol === ':' || symbol === '“' || symbol === '"') break;
      begin -= 1;
    }
    // "Trong 63 nội dung thống nhất tại phiên họp trước, …", "nhận 22 đề nghị, …"
    if (hits.figureMark.startsAt(begin) || isNumber(tokens, to - 1)) return null;
    for (let k = begin + 1; k < to; k += 1) {
      // "Bộ đã triển khai nghị quyết và xem xét …" reports nothing.
      if (hits.aspect.at(k)?.meaning === 'done' && hits.fulfilment.startsAt(k + 1)) return null;
      const other = hits.reportingVerb.at(k);
      if (other !== undefined && !isOfFulfilment(page, other)) to = k;
      // "Tỉnh tập trung chỉ đạo, hoàn thành …"
      else if (hits.aspect.at(k)?.meaning === 'wanted') return null;
    }
    return begin < to && to - begin < LONGEST_SUBJECT ? { from: begin, to } : null;
  }
  return null;
}

/** "khai" of "triển khai" is no verb of saying. */
function isOfFulfilment({ hits }: Page, { from, to }: TokenRange): boolean {
  const doing = hits.fulfilment.closing(to);
  return doing !== undefined && doing.from <= from;
}
