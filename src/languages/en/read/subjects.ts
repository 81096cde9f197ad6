import type { Subject } from '../../../findings/speakers/subjects.js';
import type { Mention } from '../../../mentions/mention.js';
import type { Page } from '../../../page.js';
import type { Hit } from '../../../text/found.js';
import { behindBracket, isAllCaps, isComma, lengthAt, symbolAt } from '../../../text/read.js';
import type { ReportingVerb } from '../../people.js';
import {
  asMarks,
  companionMarks,
  conjunctions,
  invertingVerbs,
  irregularParticiples,
  listConjunctions,
  openSubordinators,
  owningRelatives,
  paperParticiples,
  placeRelatives,
  relatives,
  settingRelatives,
  settings,
  timeSubordinators,
} from '../function-words.js';
import { type Clause, isFinal } from './clause.js';
import { isBase, wordBefore } from './finite.js';
import { groupBefore, groupFrom, selfGroup } from './groups.js';
import { modifiedSubject } from './modifiers.js';
import { skipBack } from './skips.js';
import { groupMeant } from './they.js';
import { isApostrophe, isDeterminer, isGluedDash, isPossessive, lower } from './words.js';

/** How far back a subject may stand behind what is told of it, in tokens. */
const FAR = 34;
const LONGEST_RELATIVE = 14;
const LONGEST_BRACKET = 6;
const LONGEST_COMPANION = 8;
const MOST_OWNERS = 3;

/** The subject that stands before a verb, over adverbs, asides and relative clauses; or null. */
export function subjectBefore(clause: Clause, verb: number): Subject | null {
  const { page, sentence, endings, quoted, self } = clause;
  const at = skipBack(clause, verb);
  const comma = isComma(page.tokens, at - 1);
  if (self !== null && comma && self.to === at - 1) return selfOf(clause);
  const near = endings.get(at) ?? (comma ? endings.get(at - 1) : undefined);
  if (near !== undefined && quoted[near.from] !== 1) {
    // "The minister, who is also the bloc's chair, said": what the subject is besides.
    // "X, attending his first summit as premier, said"
    const aside = isTold(clause, near.from) || isWhatOneIs(clause, near);
    const told = comma && aside ? overAside(clause, at - 1) : null;
    if (told !== null) return told;
    // "An official who met the minister said": whoever the relative clause is of.
    const owner = comma ? null : overRelative(clause, near.from);
    if (owner !== null) return owner;
    if (canSpeak(clause, near, at)) return { mention: near };
    return comma ? overAside(clause, at - 1) : null;
  }
  // "X, whose visit ended on Monday, on his part, lauded": the aside right before the verb was skipped.
  if (!comma && isComma(page.tokens, verb - 1) && at < verb - 1 && isTold(clause, at))
    return overAside(clause, at);
  const they =
    clause.article === null || quoted[at - 1] === 1 ? null : groupMeant(clause.article, sentence, at);
  if (they !== null) return { group: they };
  const group = groupBefore(page, at, sentence, quoted);
  // "An envoy who attended the meeting told …": the verb before it makes the meeting an object.
  const owner =
    group !== null && page.grammar?.isVerb(group.from - 1) === true ? overRelative(clause, group.from) : null;
  if (owner !== null) return owner;
  if (group !== null) return isSubordinate(clause, group.from) ? null : { group };
  return comma
    ? overAside(clause, at - 1)
    : (overRelative(clause, at) ?? overParticiple(clause, at) ?? overModifier(clause, at));
}

/** "as premier": an office without an article behind "as". */
function isWhatOneIs({ page }: Clause, { kind, from }: Mention): boolean {
  if (kind !== 'office') return false;
  // "as this year's chair"
  let at = from;
  for (let k = 0; k < MOST_OWNERS && !asMarks.has(lower(page, at - 1)); k += 1)
    if (isDeterminer(page, at - 1) || isPossessive(page, at)) at -= 1;
  return asMarks.has(lower(page, at - 1));
}

/** ", who is also the chair", ", who runs the think tank Oru Nia": inside a relative clause between commas. */
function isTold({ page, sentence, quoted }: Clause, from: number): boolean {
  for (let i = from - 1; i > sentence.from && from - i <= LONGEST_RELATIVE; i -= 1) {
    if (
      quoted[i] === 1 ||
      (symbolAt(page.tokens, i) !== '' && !isGluedDash(page, i) && !isApostrophe(page, i))
    )
      return false;
    if (relatives.has(lower(page, i)) || owningRelatives.has(lower(page, i)))
      return isComma(page.tokens, i - 1);
  }
  return false;
}

/** "X, who reaffirmed …": whoever the relative clause is of that a verb opens; or null. */
export function relativeSubject(clause: Clause, verb: number): Subject | null {
  const { page, sentence, endings, quoted } = clause;
  const at = skipBack(clause, verb) - 1;
  if (!relatives.has(lower(page, at)) || !isComma(page.tokens, at - 1)) return null;
  const mention = endings.get(at - 1);
  if (mention !== undefined) return quoted[mention.from] === 1 ? null : { mention };
  const group = groupBefore(page, at - 1, sentence, quoted);
  return group === null ? null : { group };
}

/** ", with both sides pledging to …": who stands between the word and a participle; or null. */
export function companionSubject(clause: Clause, verb: number): Subject | null {
  const { page, sentence, quoted, starting } = clause;
  if (!lower(page, verb).endsWith('ing')) return null;
  for (let i = verb - 1; i > sentence.from && verb - i <= LONGEST_COMPANION; i -= 1) {
    if (quoted[i] === 1 || (symbolAt(page.tokens, i) !== '' && !isGluedDash(page, i))) return null;
    if (!companionMarks.has(lower(page, i)) || !isComma(page.tokens, i - 1)) continue;
    const adverb = page.hits.adverb.before(verb);
    const to = adverb !== undefined && adverb.from > i + 1 ? adverb.from : verb;
    const mention = starting.get(i + 1);
    if (mention !== undefined) return mention.to === to ? { mention } : null;
    const group = groupFrom(page, i + 1, { from: sentence.from, to });
    return group !== null && group.to === to ? { group } : null;
  }
  return null;
}

/** "Officials who attended the talks said": over a relative clause without commas. */
function overRelative(clause: Clause, at: number): Subject | null {
  const { page, sentence, quoted, endings } = clause;
  for (let i = at - 1; i > sentence.from && at - i <= LONGEST_RELATIVE; i -= 1) {
    if (quoted[i] === 1 || (symbolAt(page.tokens, i) !== '' && !isGluedDash(page, i))) return null;
    if (!relatives.has(lower(page, i))) continue;
    // "who the minister said": the clause has a subject of its own.
    if (isDeterminer(page, i + 1) || clause.starting.has(i + 1)) return null;
    const mention = endings.get(i);
    if (mention !== undefined) return canSpeak(clause, mention, i) ? { mention } : null;
    const group = groupBefore(page, i, sentence, quoted);
    return group === null || isSubordinate(clause, group.from) ? null : { group };
  }
  return null;
}

/** "A statement released on Friday by the ministry said": over what was done with the paper. */
function overParticiple(clause: Clause, at: number): Subject | null {
  const { page, sentence, quoted } = clause;
  for (let i = at - 1; i > sentence.from && at - i <= LONGEST_RELATIVE; i -= 1) {
    if (quoted[i] === 1 || (symbolAt(page.tokens, i) !== '' && !isGluedDash(page, i))) return null;
    if (!paperParticiples.has(lower(page, i))) continue;
    const group = groupBefore(page, i, sentence, quoted);
    if (group !== null) return isSubordinate(clause, group.from) ? null : { group };
  }
  return null;
}

/** "A Thai official involved in training villagers said": over what tells which one opens the clause. */
function overModifier(clause: Clause, at: number): Subject | null {
  const subject = modifiedSubject(clause, at);
  if (subject === null) return null;
  if ('mention' in subject) return canSpeak(clause, subject.mention, at) ? subject : null;
  return isSubordinate(clause, subject.group.from) ? null : subject;
}

/** "X, whose country chairs ASEAN this year, said": over what stands between commas. */
function overAside(clause: Clause, comma: number): Subject | null {
  const { page, sentence, quoted, endings, self } = clause;
  const { tokens, hits } = page;
  for (let i = comma - 1; i > sentence.from && comma - i <= FAR; i -= 1) {
    const mark = symbolAt(tokens, i);
    if (mark === ';' || mark === ':' || quoted[i] === 1) return null;
    if (!isComma(tokens, i)) continue;
    if (self !== null && self.to === i) return selfOf(clause);
    const mention = endings.get(i);
    if (mention !== undefined && mention.kind === 'name' && canSpeak(clause, mention, i)) return { mention };
    const closed = symbolAt(tokens, i - 1) === ')' ? beforeBracket(page, i, sentence.from) : i;
    const relative =
      hits.subordinator.startsAt(i + 1) ||
      hits.placeMark.startsAt(i + 1) ||
      hits.dateLead.startsAt(i + 1) ||
      isDeterminer(page, i + 1) ||
      hits.plural.startsAt(i + 1) ||
      // ", along with the Rice Federation,"
      (hits.companion.at(i + 1)?.to ?? 0) > i + 2 ||
      isAcronym(page, i + 1, comma) ||
      isParticipleWord(lower(page, i + 1));
    const group = relative ? groupBefore(page, closed, sentence, quoted) : null;
    if (group !== null) return isSubordinate(clause, group.from) ? null : { group };
    if (mention !== undefined && relative && canSpeak(clause, mention, i)) return { mention };
    // "A diplomat based in Jakarta, who asked not to be named, said": what tells which one stands before the aside.
    const modified = relatives.has(lower(page, i + 1)) ? overModifier(clause, i) : null;
    if (modified !== null) return modified;
  }
  return null;
}

/** "the bank (ADB), in a report, said": where the bracket opens that ends before a token; the token itself for none. */
function beforeBracket({ tokens }: Page, at: number, floor: number): number {
  for (let i = at - 2; i > Math.max(floor, at - LONGEST_BRACKET); i -= 1)
    if (symbolAt(tokens, i) === '(') return i;
  return at;
}

/** "the human rights office, OHCHR, said": the whole aside. */
function isAcronym(page: Page, from: number, to: number): boolean {
  return to === from + 1 && isAllCaps(page.tokens, from) && lengthAt(page.tokens, from) > 2;
}

/** `"…," said X`: the subject behind a verb that a quotation or the end of what is said stands before. */
export function subjectBehind(clause: Clause, verb: Hit<ReportingVerb>): Subject | null {
  const { page, sentence, quoted, starting } = clause;
  const quote = quoted[verb.from - 1] === 1;
  if (verb.from !== sentence.from && !quote && !isComma(page.tokens, verb.from - 1)) return null;
  const mention = starting.get(verb.to);
  if (mention !== undefined) return { mention };
  const group = groupFrom(page, verb.to, sentence);
  if (group === null) return null;
  const acronym = symbolAt(page.tokens, group.to) === '(' ? group.to : -1;
  const end = acronym < 0 ? -1 : behindBracket(page.tokens, acronym, sentence.to, LONGEST_BRACKET);
  // "…, says the Pollution Control Department (PCD).": without quotation marks it must close the sentence.
  const inverts = quote || quoted[verb.from - 2] === 1;
  if (!inverts && !invertingVerbs.has(lower(page, verb.from))) return null;
  return inverts || isFinal(clause, Math.max(end, verb.to), { group }) ? { group } : null;
}

/** "The ministers discussed trade and agreed …": the subject that opens the clause, before anybody has said anything. */
export function subjectAcross(clause: Clause, verb: Hit<ReportingVerb>): Subject | null {
  const { page, sentence, quoted, mentions, self } = clause;
  if (!conjunctions.has(wordBefore(clause, verb.from))) return null;
  if (self !== null && self.to < verb.from) return selfOf(clause);
  if (isBase(lower(page, verb.from))) return null;
  const topic = mentions.find(
    (one) =>
      !one.object &&
      one.to < verb.from &&
      quoted[one.from] !== 1 &&
      (one.from === sentence.from || isComma(page.tokens, one.from - 1)),
  );
  if (topic !== undefined) return { mention: topic };
  const group = groupFrom(page, sentence.from, sentence);
  return group !== null && group.to < verb.from ? { group } : null;
}

function selfOf({ page, self }: Clause): Subject | null {
  return self === null ? null : { group: selfGroup(page, self) };
}

function canSpeak(clause: Clause, mention: Mention, at: number): boolean {
  if (isSubordinate(clause, mention.from)) return false;
  // "… with Ms X said": whoever follows a preposition is no subject, unless a list of subjects is.
  return (
    !mention.object ||
    listConjunctions.has(lower(clause.page, mention.from - 1)) ||
    at > mention.to + 1 ||
    isTimeClause(clause, mention.from)
  );
}

/** "a week after X called on Hanoi": a clause of its own up to the comma. */
export function isTimeClause({ page, sentence }: Clause, from: number): boolean {
  const at = isDeterminer(page, from - 1) ? from - 2 : from - 1;
  return at >= sentence.from && timeSubordinators.has(lower(page, at));
}

/** "that the minister said" inside somebody's words; "if X says". */
function isSubordinate({ page, sentence }: Clause, from: number): boolean {
  const before = page.hits.subordinator.before(from);
  if (before === undefined || before.from < sentence.from) return false;
  const word = lower(page, before.from);
  // "the council, whose director, X, suggested"
  if (owningRelatives.has(word) && isComma(page.tokens, before.from - 1)) return false;
  // "… on 22 May, where both sides agreed"
  if (placeRelatives.has(word) && isComma(page.tokens, before.from - 1)) return false;
  // "held talks on Monday, during which he called on …"
  return (
    !openSubordinators.has(word) &&
    !timeSubordinators.has(word) &&
    !(settingRelatives.has(word) && settings.has(lower(page, before.from - 1)))
  );
}

/** "…, led by X,": what is told of the subject between commas. */
function isParticipleWord(word: string): boolean {
  return word.endsWith('ed') || word.endsWith('ing') || irregularParticiples.has(word);
}
