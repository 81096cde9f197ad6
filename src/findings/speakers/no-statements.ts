/** Words that look as if somebody said something, and tell of no statement. */
import type { Page } from '../../page.js';
import { isAllCaps, isCapital, isSymbol, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Subject } from './subjects.js';

/** "xử lý tranh chấp theo UNCLOS": behind other words, letters that no table knows rather stand for a rule than for a body. */
export function isStandard(
  { tokens, hits }: Page,
  subject: Subject,
  at: number,
  { from }: TokenRange,
): boolean {
  if (!('group' in subject) || at === from || isSymbol(tokens, at - 1)) return false;
  const name = subject.group.from;
  return isAllCaps(tokens, name) && !hits.body.startsAt(name) && !hits.organizationHead.startsAt(name);
}

/** "theo quy định" names no source; "theo số liệu của …" does, though "theo số" does not. */
export function namesSource({ hits }: Page, i: number): boolean {
  const other = hits.notAccording.at(i);
  if (other === undefined || (hits.sourceNoun.at(i)?.to ?? i) > other.to) return true;
  // "theo luật sư A" is not "theo luật", "theo Học viện B" not "theo học".
  const somebody = hits.office.at(i) ?? hits.body.at(i) ?? hits.organizationHead.at(i);
  return (somebody?.to ?? i) > other.to;
}

/** "Hội nghị thông qua tuyên bố kêu gọi …": the paper that somebody adopts. */
export function isPaper({ hits }: Page, { from, to }: TokenRange): boolean {
  if (!hits.documentVerb.endsBefore(from)) return false;
  const paper = hits.collectiveHead.at(from);
  return paper?.meaning === 'paper' && paper.to >= to;
}

/** "Hội nghị thảo luận về đề xuất giảm thuế": a noun behind "about"; but "ông về nói với vợ", "nói về: “…”". */
export function isTold({ hits }: Page, { from, to }: TokenRange): boolean {
  const about = hits.officeLink.before(from);
  // "Ngành đề nghị"
  if (about === undefined || hits.collectiveHead.startsAt(about.from)) return false;
  return about.meaning === 'for' && !hits.contentMarker.startsAt(to);
}

/** "Cổng thông tin": the last words of what a body is. */
export function endsBody({ hits }: Page, { from, to }: TokenRange): boolean {
  return (hits.organizationHead.closing(to)?.from ?? from) < from;
}

/** "Hai bên họp đánh giá kết quả": the verb tells what they met for; "cuộc họp đánh giá …" may have judged. */
export function endsEvent({ hits }: Page, { from, to }: TokenRange): boolean {
  return (hits.eventNoun.closing(to)?.from ?? from) < from && !hits.eventNoun.endsBefore(from);
}

/** "Ban Chỉ đạo": a capital inside a sentence makes a verb part of a name. */
export function isNamed(page: Page, i: number, sentence: TokenRange): boolean {
  return i > sentence.from && isCapital(page.tokens, i) && !isSymbol(page.tokens, i - 1);
}

/** "Bà nghĩ sao?", "Đại sứ đánh giá thế nào …?": a question put to somebody tells nothing of what they said. */
export function asksReader(
  { tokens }: Page,
  subject: Subject,
  verb: number,
  { from, to }: TokenRange,
): boolean {
  if (!('mention' in subject) || subject.mention.kind === 'name' || symbolAt(tokens, to - 1) !== '?')
    return false;
  if (subject.mention.kind === 'pronoun') return true;
  // "Bộ trưởng cũng nêu … như thế nào?", "Bộ trưởng hỏi: …?"
  if (subject.mention.to !== verb) return false;
  for (let i = from; i < to - 1; i += 1) if (QUESTION_OPENERS.has(symbolAt(tokens, i))) return false;
  return true;
}

const QUESTION_OPENERS: ReadonlySet<string> = new Set([':', '"', '“', '«']);

const LONGEST_CALLED = 10;

/** "gọi quyết định là “bước lùi”": what is called so, and what it is called, within quotation marks. */
export function isCalled({ tokens, hits }: Page, from: number, to: number, quoted: Uint8Array): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_CALLED); i += 1) {
    const mark = hits.contentMarker.at(i);
    if (mark !== undefined) return quoted[mark.to] === 1;
    if (isSymbol(tokens, i)) return false;
  }
  return false;
}
