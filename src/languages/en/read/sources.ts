import type { Page } from '../../../page.js';
import type { TokenRange } from '../../../text/sentences.js';
import { mayBeThing } from './agents.js';
import { type Clause, clauseOf } from './clause.js';
import { isFiniteVerb } from './finite.js';
import { mentionsIn } from './mentions.js';
import { isNameWord } from './names.js';
import { skipBack } from './skips.js';
import { relativeSubject, subjectBefore } from './subjects.js';

/** Whoever is the subject of the verb at a token: by name or office, never by a pronoun; or null. */
export function englishSubject(page: Page, sentence: TokenRange, verb: number): TokenRange | null {
  const quoted = new Uint8Array(page.tokens.count);
  const clause = clauseOf(
    page,
    sentence,
    mentionsIn(page, sentence, (i) => i),
    quoted,
  );
  const says = page.hits.reportingVerb.at(verb);
  if (says !== undefined && !isFiniteVerb(clause, says)) return null;
  const subject = relativeSubject(clause, verb) ?? subjectBefore(clause, verb);
  if (subject === null) return familyName(clause, verb);
  if (mayBeThing(page, subject, verb)) return null;
  if ('group' in subject) return subject.group.named ?? subject.group;
  return subject.mention.kind === 'pronoun' ? null : subject.mention;
}

/** "Khang said": one word of a name that was told in full before. */
function familyName(clause: Clause, verb: number): TokenRange | null {
  const to = skipBack(clause, verb);
  return to > clause.sentence.from && isNameWord(clause.page, to - 1) ? { from: to - 1, to } : null;
}
