import type { Attribution } from '../../../findings/speakers/attributions.js';
import type { Subject } from '../../../findings/speakers/subjects.js';
import { isComma, symbolAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { closingVerbs, settingOpeners, tellingVerbs } from '../function-words.js';
import { type Clause, isFinal, rangeOf } from './clause.js';
import { isDateWord, lower } from './words.js';

/** When, where and to whom something was said takes no more tokens than this. */
const LONGEST_SETTING = 16;

/** An attribution with the clause that it reports. `whole`: all of the sentence. */
export function attributionOf(
  clause: Clause,
  subject: Subject,
  { from, to }: TokenRange,
  whole: boolean,
): Attribution {
  const { sentence } = clause;
  const verb = { from, to };
  const direct = touchesQuote(clause, subject, verb);
  const start = Math.min(rangeOf(subject).from, from);
  const all = whole || direct || isFinal(clause, to, subject) || isInterposed(clause, subject, verb);
  return { subject, verb, clause: all ? sentence : { from: start, to: sentence.to }, direct };
}

/** "The harder lines, she added, were still ahead." */
export function isInterposed({ page }: Clause, subject: Subject, verb: TokenRange): boolean {
  return isComma(page.tokens, rangeOf(subject).from - 1) && isComma(page.tokens, verb.to);
}

/**
 * "A will push for a pact, the minister said (in Jakarta on Monday).": the
 * attribution closes the sentence, and all that stands before it is what was said.
 */
export function closes(clause: Clause, verb: TokenRange, subject: Subject): boolean {
  const { page } = clause;
  const before = symbolAt(page.tokens, rangeOf(subject).from - 1);
  if (before === '' || !',’”"\''.includes(before)) return false;
  if (isFinal(clause, verb.to, subject) || isComma(page.tokens, verb.to)) return true;
  const word = lower(page, verb.from);
  const behind = Math.max(verb.to, rangeOf(subject).to);
  const setting = settingOpeners.has(lower(page, behind)) || isDateWord(page, behind);
  return (tellingVerbs.has(word) || (closingVerbs.has(word) && setting)) && isSetting(clause, behind);
}

/** Whether only listeners, time and place follow to the sentence's end: "told reporters in Hanoi on Monday." */
function isSetting({ page, sentence, quoted }: Clause, from: number): boolean {
  if (sentence.to - from > LONGEST_SETTING) return false;
  for (let i = from; i < sentence.to; i += 1) {
    // "at a regular press briefing": no verb is inside.
    const event = page.hits.eventNoun.at(i);
    if (event !== undefined && event.to > i + 1) {
      i = event.to - 1;
      continue;
    }
    if (quoted[i] === 1 || page.grammar?.isVerb(i) === true || page.hits.contentMarker.startsAt(i))
      return false;
  }
  return true;
}

function touchesQuote({ sentence, quoted }: Clause, subject: Subject, verb: TokenRange): boolean {
  const range = rangeOf(subject);
  const from = Math.min(range.from, verb.from);
  const to = Math.max(range.to, verb.to);
  for (const i of [from - 1, from - 2, to, to + 1, verb.to, verb.to + 1]) {
    if (i >= sentence.from && i < sentence.to && quoted[i] === 1) return true;
  }
  return false;
}
