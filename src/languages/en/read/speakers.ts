import type { ArticleText } from '../../../article.js';
import type { Attribution } from '../../../findings/speakers/attributions.js';
import { withCompanions } from '../../../findings/speakers/companions.js';
import type { Subject } from '../../../findings/speakers/subjects.js';
import type { Mention } from '../../../mentions/mention.js';
import type { Hit } from '../../../text/found.js';
import { isCapital, isComma, isNumber, symbolAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import type { ReportingVerb } from '../../people.js';
import {
  infinitiveMarks,
  innerPrepositions,
  listConjunctions,
  negations,
  papers,
  simultaneous,
  summoned,
  topicJoints,
} from '../function-words.js';
import { mayBeThing } from './agents.js';
import { type Clause, clauseOf, isFinal, rangeOf } from './clause.js';
import { attributionOf, closes, isInterposed } from './extents.js';
import { isFiniteVerb, isParticiple } from './finite.js';
import { groupFrom } from './groups.js';
import {
  companionSubject,
  isTimeClause,
  relativeSubject,
  subjectAcross,
  subjectBefore,
  subjectBehind,
} from './subjects.js';
import { isDateWord, isDeterminer, isPossessive, lower } from './words.js';

const FAR = 34;
const LONGEST_NAMED = 8;
const LONGEST_LISTENER = 14;

/**
 * The attributions of one English sentence, in order. The first verb of saying
 * whose subject is found reports all that follows; another one counts only where
 * a new clause begins. A relative clause reports up to its comma. Words inside
 * quotation marks attribute nothing.
 */
export function englishAttributions(
  article: ArticleText,
  sentence: TokenRange,
  mentions: readonly Mention[],
  quoted: Uint8Array,
): readonly Attribution[] {
  const clause = clauseOf(article, sentence, mentions, quoted, article);
  return withCompanions(article, new Reader(clause).read(), clause.mentions, sentence);
}

function isPronoun(subject: Subject): boolean {
  return 'mention' in subject && subject.mention.kind === 'pronoun';
}

class Reader {
  readonly #clause: Clause;
  #found: Attribution[] = [];
  /** Behind the verb whose content the rest of the sentence is, and where that content ends. */
  #content = -1;
  #contentEnd: number;
  #agreed: Attribution | null = null;
  /** A participle that reports where the main verb does not: "opened the meeting, stressing that …". */
  #participle: Hit<ReportingVerb> | null = null;

  constructor(clause: Clause) {
    this.#clause = clause;
    this.#contentEnd = clause.sentence.to;
  }

  read(): readonly Attribution[] {
    const { sentence } = this.#clause;
    for (let i = sentence.from; i < sentence.to; ) {
      if (i >= this.#contentEnd) this.#content = -1;
      i = this.#step(i);
    }
    if (this.#found.length === 0 && this.#agreed !== null) this.#found.push(this.#agreed);
    if (this.#found.length === 0) this.#fromParticiple();
    return this.#found;
  }

  /** Reads what begins at a token; gives the token to go on at. */
  #step(i: number): number {
    const { page, quoted, starting } = this.#clause;
    const { hits } = page;
    if (quoted[i] === 1) return i + 1;
    const source = hits.accordingTo.at(i);
    // "according to its charter", but "according to its director".
    if (source !== undefined && (!hits.notAccording.startsAt(source.to) || starting.has(source.to)))
      return Math.max(this.#according(source), source.to);
    const mention = starting.get(i);
    if (mention !== undefined) return Math.max(mention.to, i + 1);
    const blocked = hits.notReporting.at(i);
    const verb = hits.reportingVerb.at(i);
    if (blocked !== undefined && blocked.to >= (verb?.to ?? 0)) return blocked.to;
    if (verb === undefined) return i + 1;
    if (isFiniteVerb(this.#clause, verb)) {
      this.#attribute(verb);
      return verb.to;
    }
    const told = verb.meaning.needs !== 'topic' || this.#hasTopic(verb.to);
    if (this.#participle === null && told && isParticiple(this.#clause, verb)) this.#participle = verb;
    this.#beside(verb);
    return i + 1;
  }

  #attribute(verb: Hit<ReportingVerb>): void {
    const clause = this.#clause;
    const relative = relativeSubject(clause, verb.from);
    if (relative !== null) {
      this.#attributeRelative(relative, verb);
      return;
    }
    const before = subjectBefore(clause, verb.from);
    const subject =
      before ??
      subjectBehind(clause, verb) ??
      (this.#found.length === 0 ? subjectAcross(clause, verb) : null);
    if (subject === null || !this.#fits(verb, subject)) return;
    const inverted = before === null && isComma(clause.page.tokens, verb.from - 1);
    const closing = inverted || closes(clause, verb, subject);
    const from = rangeOf(subject).from;
    if (before !== null && isTimeClause(clause, from)) {
      this.#attributeRelative(subject, verb);
      return;
    }
    const inside = this.#content >= 0 && from >= this.#content;
    const aside = closing || isFinal(clause, verb.to, subject) || isInterposed(clause, subject, verb);
    if (this.#content >= 0 && !aside && !(inside && this.#opensAnew(from))) return;
    // "X said he saluted the efforts in a region where, he noted, much was lost": the same again.
    if (this.#content >= 0 && isInterposed(clause, subject, verb) && isPronoun(subject)) return;
    const attribution = attributionOf(clause, subject, verb, before === null || closing);
    if (verb.meaning.agrees === true && 'mention' in subject && this.#found.length === 0) {
      this.#agreed ??= attribution;
      return;
    }
    // "A will push for a pact, the minister said.": all that stands before is what was said.
    if (closing)
      this.#found = this.#found.filter(
        ({ verb: one }) => clause.page.hits.accordingTo.at(one.from) !== undefined,
      );
    this.#found.push(attribution);
    // Behind "…, said X" nothing more of it is told.
    this.#content = inverted ? -1 : verb.to;
    this.#contentEnd = clause.sentence.to;
  }

  /** "X, who reaffirmed the offer, left": what is reported ends with the relative clause. */
  #attributeRelative(subject: Subject, verb: Hit<ReportingVerb>): void {
    const { page, sentence } = this.#clause;
    if (this.#content >= 0 || !this.#fits(verb, subject)) return;
    let end = verb.to;
    while (end < sentence.to && !isComma(page.tokens, end)) end += 1;
    const attribution = attributionOf(this.#clause, subject, verb, false);
    this.#found.push({ ...attribution, clause: { from: rangeOf(subject).from, to: end } });
    this.#content = verb.to;
    this.#contentEnd = end;
  }

  /** "The talks went on, with both sides pledging to …": a participle with a subject of its own. */
  #beside(verb: Hit<ReportingVerb>): void {
    if (this.#content >= 0) return;
    const subject = companionSubject(this.#clause, verb.from);
    if (subject === null || !this.#fits(verb, subject)) return;
    this.#found.push(attributionOf(this.#clause, subject, verb, false));
    this.#content = verb.to;
    this.#contentEnd = this.#clause.sentence.to;
  }

  /** Whoever the sentence is of speaks with the participle. */
  #fromParticiple(): void {
    const verb = this.#participle;
    if (verb === null) return;
    const { page, sentence, mentions, quoted } = this.#clause;
    const fronted = verb.from === sentence.from || simultaneous.has(lower(page, verb.from - 1));
    const mention = mentions.find(
      (one) =>
        !one.object &&
        quoted[one.from] !== 1 &&
        (fronted
          ? one.from > verb.to && isComma(page.tokens, one.from - 1)
          : one.to <= verb.from &&
            (one.from === sentence.from ||
              isComma(page.tokens, one.from - 1) ||
              isPossessive(page, one.from - 1))),
    );
    const group = mention === undefined && !fronted ? groupFrom(page, sentence.from, sentence) : null;
    const subject = mention !== undefined ? { mention } : group === null ? null : { group };
    if (subject !== null) this.#found.push(attributionOf(this.#clause, subject, verb, false));
  }

  /** "according to X": the source up to the comma. Gives the token behind it. */
  #according(source: Hit<true>): number {
    const { page, sentence, mentions } = this.#clause;
    const at = page.hits.sourceNoun.at(source.to)?.to ?? source.to;
    const mention = mentions.find(({ from }) => from === at || from === at + 1);
    const group = mention === undefined ? groupFrom(page, at, sentence) : null;
    const subject = mention !== undefined ? { mention } : group === null ? null : { group };
    if (subject === null) return source.to;
    const end = rangeOf(subject).to;
    if (this.#content < 0 || isComma(page.tokens, source.from - 1)) {
      this.#found.push(attributionOf(this.#clause, subject, source, false));
      this.#content = Math.max(this.#content, end);
    }
    return end;
  }

  #fits({ meaning, from, to }: Hit<ReportingVerb>, subject: Subject): boolean {
    const { page, quoted } = this.#clause;
    if (negations.has(lower(page, from - 1)) || mayBeThing(page, subject, from)) return false;
    if (meaning.who === 'collective' && 'mention' in subject) return false;
    if (meaning.needs === 'nothing') return true;
    if (meaning.needs === 'topic') return this.#hasTopic(to);
    if (meaning.needs === 'quoted') return this.#hasQuotation(to);
    if (meaning.needs === 'request') return this.#hasRequest(to);
    return (
      page.hits.contentMarker.startsAt(to) ||
      // "concluded last year that"
      page.hits.contentMarker.startsAt(page.hits.relativeDate.at(to)?.to ?? to) ||
      symbolAt(page.tokens, to) === ':' ||
      quoted[to] === 1 ||
      quoted[to + 1] === 1 ||
      this.#closesQuotation(to, subject) ||
      (meaning.who === 'collective' && isPaper(this.#clause, subject))
    );
  }

  /** "…, he replied.", and not "The minister replied." */
  #closesQuotation(to: number, subject: Subject): boolean {
    const { page, quoted } = this.#clause;
    const { from } = rangeOf(subject);
    const before = from >= to ? to - 2 : from - 1;
    return isFinal(this.#clause, to, subject) && (isComma(page.tokens, before) || quoted[before] === 1);
  }

  /** "called the cuts “a crime”", and not "called a vote “in good time”". */
  #hasQuotation(from: number): boolean {
    const { page, sentence, quoted } = this.#clause;
    for (let i = from; i < Math.min(sentence.to, from + LONGEST_NAMED); i += 1) {
      if (quoted[i] === 1) return true;
      if (symbolAt(page.tokens, i) !== '' || page.hits.eventNoun.startsAt(i) || summoned.has(lower(page, i)))
        return false;
    }
    return false;
  }

  /** "called on all sides, including the army, to talk", and not "called on the King and met the Prime Minister to discuss …". */
  #hasRequest(from: number): boolean {
    const { page, sentence, quoted } = this.#clause;
    if (quoted[from] === 1) return true;
    for (let i = from; i < Math.min(sentence.to, from + FAR); i += 1) {
      if (symbolAt(page.tokens, i) === ';') return false;
      const word = lower(page, i);
      if (infinitiveMarks.has(word) && !isDeterminer(page, i + 1) && !isCapital(page.tokens, i + 1))
        return true;
      if (listConjunctions.has(word) && isComma(page.tokens, i - 1)) return false;
    }
    return false;
  }

  /** "briefed the Council on the talks", and not "briefed the Council (on Monday)". */
  #hasTopic(from: number): boolean {
    const { page, sentence } = this.#clause;
    for (let i = from; i < Math.min(sentence.to, from + LONGEST_LISTENER); i += 1) {
      if (page.hits.contentMarker.startsAt(i)) return true;
      const sign = symbolAt(page.tokens, i);
      if (sign === ':') return true;
      if (sign === ';') return false;
      if (topicJoints.has(lower(page, i)) && !isDateWord(page, i + 1) && !isNumber(page.tokens, i + 1))
        return true;
    }
    return false;
  }

  /** Behind somebody's words a clause of its own begins: "while", "; ", a quotation closed before. */
  #opensAnew(from: number): boolean {
    const { page, quoted } = this.#clause;
    const fresh = page.hits.freshClause.before(from);
    if (fresh !== undefined && isComma(page.tokens, fresh.from - 1)) return true;
    for (let i = from - 1; i >= this.#content && from - i < FAR; i -= 1)
      if (symbolAt(page.tokens, i) === ';') return true;
    return isComma(page.tokens, from - 1) && quoted[from - 2] === 1;
  }
}

/** "A review of 14 statements found the word in none of them." */
function isPaper({ page }: Clause, subject: Subject): boolean {
  if ('mention' in subject) return false;
  const { from, to } = subject.group;
  for (let i = from; i < to && !innerPrepositions.has(lower(page, i)); i += 1)
    if (papers.has(lower(page, i))) return true;
  return false;
}
