import type { Attribution } from '../../../findings/speakers/attributions.js';
import { withCompanions } from '../../../findings/speakers/companions.js';
import { type Endings, endingsOf, type Group, type Subject } from '../../../findings/speakers/subjects.js';
import { isComma, isSymbol, isWord, symbolAt } from '../../../mentions/cursor.js';
import type { Mention } from '../../../mentions/mentions.js';
import type { Page } from '../../../page.js';
import type { Hit } from '../../../text/found.js';
import type { TokenRange } from '../../../text/sentences.js';
import type { ReportingVerb } from '../../people.js';
import { groupBefore, groupFrom } from './groups.js';
import { isDateWord, isPossessive, lower } from './words.js';

const FAR = 34;
const MOST_SKIPPED = 14;
const NEGATIONS = new Set(['not', 'never', "n't"]);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'gets', 'got']);
const NOT_FINITE = new Set([
  'to',
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'this',
  'these',
  'no',
  'any',
  'of',
  'for',
  'in',
  'on',
  'by',
  'with',
  'from',
  'at',
]);

/**
 * The attributions of one English sentence, in order. The first verb of saying
 * whose subject is found reports all that follows; another one counts only where
 * a new clause begins. Words inside quotation marks attribute nothing.
 */
export function englishAttributions(
  page: Page,
  sentence: TokenRange,
  mentions: readonly Mention[],
  quoted: Uint8Array,
): Attribution[] {
  return new Reader(page, sentence, mentions, quoted).read();
}

class Reader {
  readonly #found: Attribution[] = [];
  readonly #endings: Endings;
  readonly #starting: ReadonlyMap<number, Mention>;
  /** Behind the verb whose content the rest of the sentence is. */
  #content = -1;
  #agreed: Attribution | null = null;
  /** A participle that reports where the main verb does not: "opened the meeting, stressing that …". */
  #participle: Hit<ReportingVerb> | null = null;

  constructor(
    readonly page: Page,
    readonly sentence: TokenRange,
    readonly mentions: readonly Mention[],
    readonly quoted: Uint8Array,
  ) {
    markSingleQuotes(page, sentence, quoted);
    this.#endings = endingsOf(mentions);
    this.#starting = new Map(mentions.map((mention) => [mention.from, mention]));
  }

  read(): Attribution[] {
    const { hits } = this.page;
    for (let i = this.sentence.from; i < this.sentence.to; ) {
      if (this.quoted[i] === 1) {
        i += 1;
        continue;
      }
      const source = hits.accordingTo.at(i);
      if (source !== undefined && hits.notAccording.at(source.to) === undefined) {
        i = Math.max(this.#according(source), source.to);
        continue;
      }
      const mention = this.#starting.get(i);
      if (mention !== undefined) {
        i = mention.to;
        continue;
      }
      const blocked = hits.notReporting.at(i);
      const verb = hits.reportingVerb.at(i);
      if (blocked !== undefined && blocked.to >= (verb?.to ?? 0)) {
        i = blocked.to;
        continue;
      }
      if (verb === undefined || !this.#isFinite(verb)) {
        if (verb !== undefined && this.#participle === null && this.#isParticiple(verb))
          this.#participle = verb;
        i += 1;
        continue;
      }
      this.#attribute(verb);
      i = verb.to;
    }
    if (this.#found.length === 0 && this.#agreed !== null) this.#found.push(this.#agreed);
    if (this.#found.length === 0) this.#fromParticiple();
    return withCompanions(this.page, this.#found, this.mentions, this.sentence);
  }

  #attribute(verb: Hit<ReportingVerb>): void {
    const before = this.#subjectBefore(verb.from);
    const subject = before ?? this.#subjectBehind(verb) ?? this.#subjectAcross(verb);
    if (subject === null) return;
    if (!this.#fits(verb, subject)) return;
    const inside = this.#content >= 0 && this.#from(subject) >= this.#content;
    const aside = this.#isFinal(verb.to, subject) || this.#isInterposed(subject, verb);
    if (this.#content >= 0 && !aside && !(inside && this.#opensAnew(subject))) return;
    const attribution = this.#attribution(subject, verb, before === null);
    if (verb.meaning.agrees === true && 'mention' in subject && this.#found.length === 0) {
      this.#agreed ??= attribution;
      return;
    }
    // "A will push for a pact, the minister said.": all that stands before is what was said.
    const closes =
      this.#isBehindWords(this.#from(subject) - 1) &&
      (this.#isFinal(verb.to, subject) || isComma(this.page.tokens, verb.to));
    if (closes) this.#found.length = 0;
    this.#found.push(attribution);
    this.#content = verb.to;
  }

  /** A verb with a tense: no noun, no infinitive, no passive, no participle before a noun. */
  #isFinite(verb: Hit<ReportingVerb>): boolean {
    const { page } = this;
    const { from, to } = verb;
    const first = lower(page, from);
    if (first.endsWith('ing') && !first.startsWith('was ')) return false;
    if (BE.has(first)) return true;
    if (lower(page, to) === 'by' || isPossessive(page, from - 1)) return false;
    const past = !isBase(first);
    const before = this.#wordBefore(from);
    if (NOT_FINITE.has(before)) return false;
    if (past && BE.has(before)) return false;
    if (!past) return page.grammar?.isVerb(from) ?? false;
    // "the agreed plan", "a stated aim": a participle between an article and a noun was ruled out above.
    return true;
  }

  /** The word before, adverbs left out. */
  #wordBefore(at: number): string {
    const { hits, tokens } = this.page;
    let i = at;
    for (let k = 0; k < 3; k += 1) {
      const adverb = hits.adverb.before(i);
      if (adverb === undefined || adverb.to - adverb.from > 1 || isAuxiliary(lower(this.page, i - 1))) break;
      i = adverb.from;
    }
    return i > this.sentence.from && isWord(tokens, i - 1) ? lower(this.page, i - 1) : '';
  }

  #isParticiple(verb: Hit<ReportingVerb>): boolean {
    if (!lower(this.page, verb.from).endsWith('ing')) return false;
    return (
      verb.from === this.sentence.from ||
      isComma(this.page.tokens, verb.from - 1) ||
      lower(this.page, verb.from - 1) === 'while'
    );
  }

  /** Whoever the sentence is of speaks with the participle. */
  #fromParticiple(): void {
    const verb = this.#participle;
    if (verb === null) return;
    const { page, sentence } = this;
    const fronted = verb.from === sentence.from || lower(page, verb.from - 1) === 'while';
    const mention = this.mentions.find(
      (one) =>
        !one.object &&
        this.quoted[one.from] !== 1 &&
        (fronted
          ? one.from > verb.to && isComma(page.tokens, one.from - 1)
          : one.to <= verb.from && (one.from === sentence.from || isComma(page.tokens, one.from - 1))),
    );
    const group = mention === undefined && !fronted ? groupFrom(page, sentence.from, sentence) : null;
    const subject: Subject | null = mention !== undefined ? { mention } : group === null ? null : { group };
    if (subject !== null) this.#found.push(this.#attribution(subject, verb, false));
  }

  /** "according to X": the source up to the comma. Gives the token behind it. */
  #according(source: Hit<true>): number {
    const { hits, tokens } = this.page;
    const noun = hits.sourceNoun.at(source.to);
    const at = noun?.to ?? source.to;
    const mention = this.mentions.find(({ from }) => from === at || from === at + 1);
    const group = mention === undefined ? groupFrom(this.page, at, this.sentence) : null;
    const subject: Subject | null = mention !== undefined ? { mention } : group === null ? null : { group };
    if (subject === null) return source.to;
    const end = 'mention' in subject ? subject.mention.to : subject.group.to;
    const aside = this.#content >= 0 && !isComma(tokens, source.from - 1);
    if (!aside) {
      this.#found.push(this.#attribution(subject, source, false));
      this.#content = Math.max(this.#content, end);
    }
    return end;
  }

  #subjectBefore(verb: number): Subject | null {
    const { page, sentence } = this;
    const at = this.#skipBack(verb);
    const comma = isComma(page.tokens, at - 1);
    const near = this.#endings.get(at) ?? (comma ? this.#endings.get(at - 1) : undefined);
    if (near !== undefined && this.quoted[near.from] !== 1) {
      if (this.#canSpeak(near, at)) return { mention: near };
      return comma ? this.#overAside(at - 1) : null;
    }
    const group = groupBefore(page, at, sentence, this.quoted);
    if (group !== null) return this.#isSubordinate(group.from) ? null : { group };
    return comma ? this.#overAside(at - 1) : null;
  }

  /** "X, whose country chairs ASEAN this year, said": over what stands between commas. */
  #overAside(comma: number): Subject | null {
    const { page, sentence } = this;
    const { tokens, hits } = page;
    for (let i = comma - 1; i > sentence.from && comma - i <= FAR; i -= 1) {
      const mark = symbolAt(tokens, i);
      if (mark === ';' || mark === ':' || this.quoted[i] === 1) return null;
      if (!isComma(tokens, i)) continue;
      const mention = this.#endings.get(i);
      if (mention !== undefined && mention.kind === 'name' && this.#canSpeak(mention, i)) return { mention };
      const relative =
        hits.subordinator.at(i + 1) !== undefined ||
        hits.placeMark.at(i + 1) !== undefined ||
        hits.dateLead.at(i + 1) !== undefined ||
        isParticiple(lower(page, i + 1));
      const group = relative ? groupBefore(page, i, sentence, this.quoted) : null;
      if (group !== null) return this.#isSubordinate(group.from) ? null : { group };
      if (mention !== undefined && relative && this.#canSpeak(mention, i)) return { mention };
    }
    return null;
  }

  #canSpeak(mention: Mention, at: number): boolean {
    if (this.#isSubordinate(mention.from)) return false;
    // "… with Ms X said": whoever follows a preposition is no subject, unless a list of subjects is.
    return !mention.object || lower(this.page, mention.from - 1) === 'and' || at > mention.to + 1;
  }

  /** "that the minister said" inside somebody's words; "if X says". */
  #isSubordinate(from: number): boolean {
    const before = this.page.hits.subordinator.before(from);
    return (
      before !== undefined &&
      before.from >= this.sentence.from &&
      lower(this.page, before.from) !== 'while' &&
      !(lower(this.page, before.from) === 'as')
    );
  }

  /** Left over adverbs, helpers and short phrases of time and place. */
  #skipBack(from: number): number {
    const { hits, tokens } = this.page;
    let at = from;
    for (let k = 0; k < MOST_SKIPPED && at > this.sentence.from && !this.#endings.has(at); k += 1) {
      const adverb = hits.adverb.before(at) ?? this.#asideBefore(at);
      const step =
        adverb !== undefined && adverb.from >= this.sentence.from ? adverb.from : this.#behindPhrase(at);
      if (step >= at) break;
      at = step;
    }
    if (symbolAt(tokens, at - 1) === ')') {
      for (let i = at - 2; i > at - 12 && i > this.sentence.from; i -= 1)
        if (symbolAt(tokens, i) === '(') return i;
    }
    return at;
  }

  /** ", meanwhile," right before a token. */
  #asideBefore(at: number): { readonly from: number } | undefined {
    const { hits, tokens } = this.page;
    if (!isComma(tokens, at - 1)) return undefined;
    const adverb = hits.adverb.before(at - 1) ?? hits.clauseOpener.before(at - 1);
    return adverb !== undefined && isComma(tokens, adverb.from - 1) ? { from: adverb.from - 1 } : undefined;
  }

  /** "on 5 July", "at the meeting", "during the talks": the token it begins at, or `at`. */
  #behindPhrase(at: number): number {
    const { hits, tokens } = this.page;
    if (
      /^\d/u.test(lower(this.page, at - 1)) ||
      isDateWord(this.page, at - 1) ||
      hits.englishMonth.before(at) !== undefined
    ) {
      let i = at - 1;
      while (
        i > this.sentence.from &&
        (/^\d/u.test(lower(this.page, i - 1)) ||
          hits.englishMonth.before(i) !== undefined ||
          (symbolAt(tokens, i - 1) === ',' && /^\d/u.test(lower(this.page, i))))
      )
        i -= 1;
      const lead = hits.dateLead.before(i);
      return lead?.from ?? i;
    }
    const noun = hits.eventNoun.before(at);
    if (noun === undefined) return at;
    for (let i = noun.from - 1; i > noun.from - 4 && i >= this.sentence.from; i -= 1) {
      const word = lower(this.page, i);
      if (word === 'at' || word === 'during' || word === 'after' || word === 'in' || word === 'before')
        return i;
      if (word === 'of' || word === 'and') return at;
    }
    return at;
  }

  /** `"…," said X`: the subject behind a verb that a quotation or the end of what is said stands before. */
  #subjectBehind(verb: Hit<ReportingVerb>): Subject | null {
    const { page, sentence } = this;
    const opens =
      verb.from === sentence.from || this.quoted[verb.from - 1] === 1 || isComma(page.tokens, verb.from - 1);
    if (!opens) return null;
    const mention = this.#starting.get(verb.to);
    if (mention !== undefined) return { mention };
    const quote = this.quoted[verb.from - 1] === 1 || this.quoted[verb.from - 2] === 1;
    const group = quote ? groupFrom(page, verb.to, sentence) : null;
    return group === null ? null : { group };
  }

  /** "The ministers discussed trade and agreed …": the subject that opens the clause, where nobody has said anything yet. */
  #subjectAcross(verb: Hit<ReportingVerb>): Subject | null {
    const { page, sentence } = this;
    if (this.#found.length > 0 || isBase(lower(page, verb.from))) return null;
    const joint = this.#wordBefore(verb.from);
    if (joint !== 'and' && joint !== 'but') return null;
    const topic = this.mentions.find(
      (one) =>
        !one.object &&
        one.to < verb.from &&
        this.quoted[one.from] !== 1 &&
        (one.from === sentence.from || isComma(page.tokens, one.from - 1)),
    );
    if (topic !== undefined) return { mention: topic };
    const group = groupFrom(page, sentence.from, sentence);
    return group !== null && group.to < verb.from ? { group } : null;
  }

  #fits({ meaning, from, to }: Hit<ReportingVerb>, subject: Subject): boolean {
    if (NEGATIONS.has(lower(this.page, from - 1))) return false;
    if (meaning.who === 'collective' && 'mention' in subject) return false;
    if (meaning.needs === 'nothing') return true;
    return (
      this.page.hits.contentMarker.at(to) !== undefined ||
      symbolAt(this.page.tokens, to) === ':' ||
      this.quoted[to] === 1 ||
      this.quoted[to + 1] === 1 ||
      this.#isFinal(to, subject)
    );
  }

  /** Behind somebody's words a clause of its own begins: "while", "; ", a quotation closed before. */
  #opensAnew(subject: Subject): boolean {
    const { hits, tokens } = this.page;
    const from = this.#from(subject);
    const fresh = hits.freshClause.before(from);
    if (fresh !== undefined && isComma(tokens, fresh.from - 1)) return true;
    for (let i = from - 1; i >= this.#content && from - i < FAR; i -= 1)
      if (symbolAt(tokens, i) === ';') return true;
    return isComma(tokens, from - 1) && this.quoted[from - 2] === 1;
  }

  /** Nothing but marks, or the subject itself, behind the verb: "…, he said." */
  #isFinal(at: number, subject: Subject): boolean {
    const end = 'mention' in subject ? subject.mention.to : subject.group.to;
    for (let i = Math.max(at, end); i < this.sentence.to; i += 1)
      if (!isSymbol(this.page.tokens, i)) return false;
    return true;
  }

  /** A comma, or a mark that closes a quotation. */
  #isBehindWords(at: number): boolean {
    const mark = symbolAt(this.page.tokens, at);
    return mark === ',' || mark === '’' || mark === "'" || mark === '”' || mark === '"';
  }

  #from(subject: Subject): number {
    return 'mention' in subject ? subject.mention.from : subject.group.from;
  }

  #attribution(subject: Subject, verb: TokenRange, inverted: boolean): Attribution {
    const range = { from: verb.from, to: verb.to };
    const direct = this.#touchesQuote(subject, range);
    const start = Math.min(this.#from(subject), verb.from);
    const whole = inverted || direct || this.#isFinal(verb.to, subject) || this.#isInterposed(subject, verb);
    const clause = whole ? this.sentence : { from: start, to: this.sentence.to };
    return { subject, verb: range, clause, direct };
  }

  /** "The harder lines, she added, were still ahead." */
  #isInterposed(subject: Subject, verb: TokenRange): boolean {
    const { tokens } = this.page;
    return isComma(tokens, this.#from(subject) - 1) && isComma(tokens, verb.to);
  }

  #touchesQuote(subject: Subject, verb: TokenRange): boolean {
    const from = Math.min(this.#from(subject), verb.from);
    const to = Math.max('mention' in subject ? subject.mention.to : subject.group.to, verb.to);
    for (const i of [from - 1, from - 2, to, to + 1, verb.to, verb.to + 1]) {
      if (i >= this.sentence.from && i < this.sentence.to && this.quoted[i] === 1) return true;
    }
    return false;
  }
}

/** ‘…,’ he said: quotations between single marks, which may be apostrophes as well. */
function markSingleQuotes({ tokens }: Page, { from, to }: TokenRange, quoted: Uint8Array): void {
  let open = -1;
  for (let i = from; i < to; i += 1) {
    const mark = symbolAt(tokens, i);
    if (mark === '‘') open = i;
    if (mark !== '’' || open < 0) continue;
    const before = symbolAt(tokens, i - 1);
    if (before === '' || !',.!?'.includes(before)) continue;
    quoted.fill(1, open, i + 1);
    open = -1;
  }
}

/** "…, led by X,": what is told of the subject between commas. */
function isParticiple(word: string): boolean {
  return word.endsWith('ed') || word === 'led' || word === 'seen' || word === 'held';
}

function isAuxiliary(word: string): boolean {
  return BE.has(word) || word === 'to';
}

/** "say", "says", "notes": may be a noun or an infinitive as well; past forms are verbs by themselves. */
function isBase(word: string): boolean {
  return !(word.endsWith('ed') || IRREGULAR.has(word));
}

const IRREGULAR = new Set([
  'said',
  'told',
  'wrote',
  'thought',
  'felt',
  'held',
  'took',
  'spoke',
  'paid',
  'put',
  'set',
  'laid',
  'found',
  'undertook',
]);

export type { Group };
