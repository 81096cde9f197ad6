import type { Subject } from '../../../findings/speakers/subjects.js';
import { isComma, symbolAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { innerPlaces, modifierOpeners, paperParticiples } from '../function-words.js';
import { type Clause, rangeOf } from './clause.js';
import { groupBefore, isVerbBehindHead } from './groups.js';
import { isApostrophe, isGluedDash, lower } from './words.js';

const LONGEST = 20;
const MOST_NAMED = 8;

/**
 * "Two diplomats with direct knowledge of the talks said", "an official involved
 * in training villagers said": the office without a name or the group that opens the clause,
 * where only what tells which one is meant stands between it and its verb; or null.
 */
export function modifiedSubject(clause: Clause, at: number): Subject | null {
  const { page, sentence, quoted, endings } = clause;
  for (let i = at - 1; i > sentence.from && at - i <= LONGEST; i -= 1) {
    const mark = symbolAt(page.tokens, i) !== '' && !isGluedDash(page, i) && !isApostrophe(page, i);
    if (quoted[i] === 1 || mark) return null;
    const word = lower(page, i);
    const opens = modifierOpeners.has(word) || paperParticiples.has(word);
    if (!opens) {
      // Another verb is what the subject does.
      if (page.grammar?.isVerb(i) === true && !word.endsWith('ing')) return null;
      continue;
    }
    const mention = endings.get(i);
    if (mention !== undefined && mention.kind !== 'office') return null;
    const before = mention === undefined ? groupBefore(page, i, sentence, quoted) : null;
    const group = before !== null && holdsVerb(clause, before) ? null : before;
    const subject = mention !== undefined ? { mention } : group === null ? null : { group };
    if (subject === null || !opensClause(clause, rangeOf(subject).from)) continue;
    return innerPlaces.has(word) && at - i <= MOST_NAMED ? reaching(subject, at) : subject;
  }
  return null;
}

/** "a diplomat from one of its member states": what tells where from or of what belongs to the name. */
function reaching(subject: Subject, to: number): Subject {
  return 'mention' in subject ? { mention: { ...subject.mention, to } } : { group: { ...subject.group, to } };
}

/** "The meeting tasked officials with …": no phrase of one group. */
function holdsVerb({ page }: Clause, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to; i += 1) if (isVerbBehindHead(page, i)) return true;
  return false;
}

/** Whether a clause begins at a token: behind nothing, a comma, a quotation or words that open clauses. */
function opensClause({ page, sentence, quoted }: Clause, from: number): boolean {
  if (from === sentence.from || isComma(page.tokens, from - 1) || quoted[from - 1] === 1) return true;
  const opener = page.hits.clauseOpener.before(from);
  return opener !== undefined && (opener.from === sentence.from || isComma(page.tokens, opener.from - 1));
}
