/** Attributions that stand behind what was said. */
import type { Page } from '../../page.js';
import { isComma, isSymbol, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { type Subject, subjectFrom } from './subjects.js';

/** Where and when something was said takes no more tokens than this. */
const LONGEST_SETTING = 16;

/** Whether an attribution behind a comma ends its sentence: "…, ông A cho biết", "…, ông A cho biết tại Hà Nội". */
export function closes(
  page: Page,
  subject: Subject,
  verb: TokenRange,
  content: number,
  sentence: TokenRange,
): boolean {
  if (isFinal(page, verb, sentence)) return isApart(page, content, subjectFrom(subject));
  const { hits, tokens } = page;
  const setting = hits.interposed.at(verb.to) ?? hits.relativeDate.at(verb.to) ?? hits.partOfDay.at(verb.to);
  if (!isComma(tokens, subjectFrom(subject) - 1)) return false;
  if (setting === undefined && !hits.dateWord.startsAt(verb.to)) return false;
  for (let i = verb.to; i < sentence.to - 1; i += 1) {
    if (i - verb.to > LONGEST_SETTING || isComma(tokens, i) || hits.reportingVerb.startsAt(i)) return false;
  }
  return true;
}

/** Whether punctuation parts a subject from what was said before; not so in "nói rằng Washington ủng hộ". */
function isApart({ tokens }: Page, content: number, subject: number): boolean {
  for (let i = subject - 1; i >= Math.max(content, subject - LONGEST_SETTING); i -= 1)
    if (isSymbol(tokens, i)) return true;
  return false;
}

/** Whether nothing but punctuation comes behind the verb: "…, thông cáo cho biết." */
export function isFinal(page: Page, verb: TokenRange, sentence: TokenRange): boolean {
  for (let i = verb.to; i < sentence.to; i += 1) if (!isSymbol(page.tokens, i)) return false;
  return true;
}

/** No content takes more tokens than this. */
const LONGEST_CONTENT = 256;

/** Whether a clause after another one's content stands on its own: behind a semicolon, "trong đó", "trong khi". */
export function opensAnew(page: Page, subject: Subject, content: number): boolean {
  const from = subjectFrom(subject);
  if (page.hits.freshClause.endsBefore(from)) return true;
  for (let i = from - 1; i >= Math.max(content, from - LONGEST_CONTENT); i -= 1) {
    if (symbolAt(page.tokens, i) === ';') return true;
  }
  return false;
}

/** "…, theo TTXVN." closes a sentence that has said its content. */
export function isAside(page: Page, i: number): boolean {
  return isComma(page.tokens, i - 1) || symbolAt(page.tokens, i - 1) === '(';
}

export function isBehindQuote(
  page: Page,
  subject: Subject,
  sentence: TokenRange,
  quoted: Uint8Array,
): boolean {
  for (let i = subjectFrom(subject) - 1; i >= sentence.from && subjectFrom(subject) - i <= 3; i -= 1) {
    if (quoted[i] === 1) return true;
    if (!isSymbol(page.tokens, i)) return false;
  }
  return false;
}
