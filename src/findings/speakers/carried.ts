/** Whom a verb without a subject beside it goes on with. */
import type { Mention } from '../../mentions/mention.js';
import { holdersEnd, modifiersEnd, officeAt } from '../../mentions/offices.js';
import type { Page } from '../../page.js';
import { isComma, isSymbol, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { beforeVerb, severalEnd } from './group-clauses.js';
import { groupAt } from './groups.js';
import { type Subject, subjectFrom } from './subjects.js';

/** "… phát biểu qua video, đánh giá …": behind a speech any verb of saying goes on; "…, báo cáo sẽ được trình" is a noun. */
export function goesOnSpeaking({ tokens, hits }: Page, { from, to }: TokenRange): boolean {
  if (!isComma(tokens, from - 1)) return false;
  return !hits.clauseVerb.startsAt(to) && !hits.possessive.startsAt(to) && !hits.reportingVerb.startsAt(to);
}

/** "từ chối bình luận về việc này, chỉ nói “…”": behind a refusal, and with what is said. */
export function saysYet({ tokens, hits }: Page, { from, to }: TokenRange, quoted: Uint8Array): boolean {
  const adverb = hits.adverb.before(from);
  if (adverb === undefined || !isComma(tokens, adverb.from - 1)) return false;
  return quoted[to] === 1 || hits.contentMarker.startsAt(to) || symbolAt(tokens, to) === ':';
}

/** Whether the main clause has its person: "Trả lời câu hỏi …, ông từ chối bình luận nhưng khẳng định …". */
export function isBehind(subject: Subject, fronted: TokenRange): boolean {
  return subjectFrom(subject) > fronted.to;
}

/** The meeting or body that opens the sentence: "Cuộc họp dành nhiều thời gian …, nhấn mạnh …". */
export function groupFrom(page: Page, sentence: TokenRange): Subject | null {
  const { hits } = page;
  const { from } = sentence;
  const to =
    holderAtStart(page, sentence) ??
    severalEnd(page, from, sentence.to) ??
    hits.collectiveHead.at(from)?.to ??
    hits.body.at(from)?.to ??
    namedBodyEnd(page, sentence);
  if (to === from) return null;
  const group = groupAt(page, from, to);
  return group === null ? null : { group };
}

const LONGEST_FRONT = 40;

/** "Điểm lại ba năm qua, hai bên vui mừng …, đánh giá cao …": the group that opens the main clause behind a fronted one. */
export function groupBehindComma(page: Page, { from, to }: TokenRange): Subject | null {
  const limit = Math.min(to, from + LONGEST_FRONT);
  for (let i = from; i < limit; i += 1) {
    if (isComma(page.tokens, i)) return groupFrom(page, { from: i + 1, to });
  }
  return null;
}

/** "Đại diện các nước", "Ngoại trưởng hai nước": where those who hold an office end, if the sentence opens with them. */
function holderAtStart(page: Page, { from, to }: TokenRange): number | undefined {
  const noun = page.hits.office.at(from);
  if (noun === undefined) return undefined;
  const holders = holdersEnd(page, noun.to, to);
  if (holders > noun.to) return holders;
  return noun.meaning === 'representative' ? officeAt(page, from, to)?.to : undefined;
}

function namedBodyEnd(page: Page, { from, to }: TokenRange): number {
  const noun = page.hits.organizationHead.at(from);
  if (noun === undefined || noun.meaning === 'district') return from;
  return beforeVerb(page, noun.to, modifiersEnd(page, noun.to, to, 'state'));
}

/** Whether a mention opens the sentence or its main clause, and so can be what the clause is of. */
export function isTopic(page: Page, mention: Mention, sentence: TokenRange): boolean {
  if (mention.object || mention.indefinite) return false;
  return mention.from === sentence.from || isComma(page.tokens, mention.from - 1);
}

/**
 * Whether a verb goes on with what stands before it: behind a comma, "và",
 * "đồng thời"; behind a semicolon unless that belongs to what was agreed to.
 */
export function isChained(page: Page, verb: number, overSemicolon: boolean): boolean {
  const adverb = page.hits.adverb.before(verb);
  const at = adverb?.from ?? verb;
  const mark = symbolAt(page.tokens, at - 1);
  if (mark === ',' || (mark === ';' && overSemicolon)) return true;
  return (page.hits.companion.before(at) ?? page.hits.freshClause.before(at)) !== undefined;
}

/** "…, đồng thời khuyến nghị …": behind a comma such a word joins a verb, and no noun. */
export function isJoined({ tokens, hits }: Page, verb: number): boolean {
  const joint = hits.verbJoint.before(verb);
  return joint !== undefined && joint.to - joint.from === 2 && isComma(tokens, joint.from - 1);
}

/** The person whose main clause follows a fronted one: "Cho biết …, Thủ tướng lấy ví dụ …". */
export function mainSubject(
  page: Page,
  verb: TokenRange,
  sentence: TokenRange,
  mentions: readonly Mention[],
): Subject | null {
  for (const mention of mentions) {
    if (mention.from <= verb.to || mention.object || !isComma(page.tokens, mention.from - 1)) continue;
    const next = mention.to;
    if (next < sentence.to && !isSymbol(page.tokens, next)) return { mention };
  }
  return null;
}
