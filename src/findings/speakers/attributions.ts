import { isComma, isSymbol, symbolAt } from '../../mentions/cursor.js';
import type { Mention } from '../../mentions/mentions.js';
import type { ReportingVerb } from '../../languages/vi/reporting.js';
import type { Page } from '../../page.js';
import type { TokenRange } from '../../text/sentences.js';
import { type Subject, endingsOf, groupAt, nameOfBody, subjectBefore } from './subjects.js';

/** Somebody said something: who, with which verb, in which stretch of the text. */
export interface Attribution {
  readonly subject: Subject;
  readonly verb: TokenRange;
  /** The clause as written, with its subject. */
  readonly clause: TokenRange;
  readonly direct: boolean;
}

const LONGEST_SOURCE = 24;

/** The attributions of one sentence, in order. Words inside quotation marks attribute nothing. */
export function attributionsIn(
  page: Page,
  sentence: TokenRange,
  mentions: readonly Mention[],
  quoted: Uint8Array,
): Attribution[] {
  const { hits } = page;
  const endings = endingsOf(mentions);
  const mentionAt = new Map(mentions.map((mention) => [mention.from, mention]));
  const found: Attribution[] = [];
  let fronted: TokenRange | null = null;
  let content = -1;
  let i = sentence.from;
  while (i < sentence.to) {
    if (quoted[i] === 1) {
      i += 1;
      continue;
    }
    const mention = mentionAt.get(i);
    if (mention !== undefined) {
      // Syllables of a name are no verbs ("Thừa nhận xét").
      i = mention.to;
      continue;
    }
    const according = hits.accordingTo.at(i);
    if (according !== undefined && hits.notAccording.at(according.to) === undefined) {
      const source = sourceBehind(page, according.to, sentence, mentions);
      if (source !== null && (content < 0 || isAside(page, i))) {
        found.push(attribution(page, sentence, source.subject, { from: according.to - 1, to: according.to }, quoted));
        i = source.to;
        continue;
      }
    }
    const blocked = hits.notReporting.at(i);
    const verb = hits.reportingVerb.at(i);
    if (blocked !== undefined && blocked.to >= (verb?.to ?? 0)) {
      i = blocked.to;
      continue;
    }
    if (verb === undefined) {
      i += 1;
      continue;
    }
    const range = { from: verb.from, to: verb.to };
    const subject = subjectBefore(page, i, sentence, endings);
    if (subject !== null && asksReader(page, subject, sentence)) {
      i = verb.to;
      continue;
    }
    if (subject !== null && fits(page, subject, range, verb.meaning, sentence, quoted)) {
      if (content < 0 || isFinal(page, range, sentence) || opensAnew(page, subject, content)) {
        found.push(attribution(page, sentence, subject, range, quoted));
        if (verb.meaning.relays !== true) content = range.to;
      }
    } else if (subject === null && found.length === 0 && fronted === null && isClauseStart(page, i, sentence)) {
      fronted = range;
    }
    i = verb.to;
  }
  if (found.length === 0 && fronted !== null) {
    const subject = mainSubject(page, fronted, sentence, mentions);
    if (subject !== null) found.push(attribution(page, sentence, subject, fronted, quoted));
  }
  return withCompanions(page, found, mentions, sentence);
}

/** "Bà nghĩ sao?": a question put to somebody tells nothing of what they said. */
function asksReader(page: Page, subject: Subject, sentence: TokenRange): boolean {
  return 'mention' in subject && subject.mention.kind === 'pronoun' && symbolAt(page.tokens, sentence.to - 1) === '?';
}

function fits(
  page: Page,
  subject: Subject,
  verb: TokenRange,
  kind: ReportingVerb,
  sentence: TokenRange,
  quoted: Uint8Array,
): boolean {
  if (kind.who === 'collective' && 'mention' in subject) return false;
  if (kind.needs === 'nothing') return true;
  return symbolAt(page.tokens, verb.to) === ':' || quoted[verb.to] === 1 || isBehindQuote(page, subject, sentence, quoted);
}

function subjectFrom(subject: Subject): number {
  return 'mention' in subject ? subject.mention.from : subject.group.from;
}

function isBehindQuote(page: Page, subject: Subject, sentence: TokenRange, quoted: Uint8Array): boolean {
  for (let i = subjectFrom(subject) - 1; i >= sentence.from && subjectFrom(subject) - i <= 3; i -= 1) {
    if (quoted[i] === 1) return true;
    if (!isSymbol(page.tokens, i)) return false;
  }
  return false;
}

function attribution(
  page: Page,
  sentence: TokenRange,
  subject: Subject,
  verb: TokenRange,
  quoted: Uint8Array,
): Attribution {
  const behind = isBehindQuote(page, subject, sentence, quoted);
  const colon = symbolAt(page.tokens, verb.to) === ':';
  const direct = behind || (colon && quoted[verb.to + 1] === 1) || quoted[verb.to] === 1;
  const start = Math.min(subjectFrom(subject), verb.from);
  const clause = behind || isFinal(page, verb, sentence) ? sentence : { from: start, to: sentence.to };
  return { subject, verb, clause, direct };
}

/** Whether nothing but punctuation comes behind the verb: "…, thông cáo cho biết." */
function isFinal(page: Page, verb: TokenRange, sentence: TokenRange): boolean {
  for (let i = verb.to; i < sentence.to; i += 1) if (!isSymbol(page.tokens, i)) return false;
  return true;
}

/** Whether a clause after another one's content stands on its own: behind a semicolon, "trong đó", "trong khi". */
function opensAnew(page: Page, subject: Subject, content: number): boolean {
  if (page.hits.freshClause.before(subjectFrom(subject)) !== undefined) return true;
  for (let i = subjectFrom(subject) - 1; i >= content; i -= 1) {
    if (symbolAt(page.tokens, i) === ';') return true;
  }
  return false;
}

/** "…, theo TTXVN." closes a sentence that has said its content. */
function isAside(page: Page, i: number): boolean {
  return isComma(page.tokens, i - 1) || symbolAt(page.tokens, i - 1) === '(';
}

function isClauseStart(page: Page, i: number, sentence: TokenRange): boolean {
  return i === sentence.from || page.hits.adverb.at(sentence.from)?.to === i;
}

/** The person whose main clause follows a fronted one: "Cho biết …, Thủ tướng lấy ví dụ …". */
function mainSubject(page: Page, verb: TokenRange, sentence: TokenRange, mentions: readonly Mention[]): Subject | null {
  for (const mention of mentions) {
    if (mention.from <= verb.to || mention.object || !isComma(page.tokens, mention.from - 1)) continue;
    const next = mention.to;
    if (next < sentence.to && !isSymbol(page.tokens, next)) return { mention };
  }
  return null;
}

/** Who stands behind "theo": a person, an office, or a body up to the comma. */
function sourceBehind(
  page: Page,
  from: number,
  sentence: TokenRange,
  mentions: readonly Mention[],
): { subject: Subject; to: number } | null {
  const { hits, tokens } = page;
  const noun = hits.sourceNoun.at(from);
  const at = noun?.to ?? from;
  const mention = mentions.find((one) => one.from === at);
  if (mention !== undefined) return { subject: { mention }, to: mention.to };
  let to = at;
  while (to < sentence.to && to - at < LONGEST_SOURCE) {
    const name = nameOfBody(page, to);
    if (name === to && endsSource(page, to)) break;
    to = Math.max(name, to + 1);
  }
  if (to === at) return null;
  const group = groupAt(page, at, to) ?? (noun !== undefined && to - at <= 8 ? groupAt(page, from, to) : null);
  if (group === null) return null;
  // "Theo báo X đưa tin" counts once, as "theo".
  const verb = hits.reportingVerb.at(to);
  return { subject: { group }, to: verb?.to ?? to };

  function endsSource(p: Page, i: number): boolean {
    const symbol = symbolAt(tokens, i);
    return (symbol !== '' && ',;:.()'.includes(symbol)) || p.hits.reportingVerb.at(i) !== undefined || p.hits.clauseVerb.at(i) !== undefined;
  }
}

/** "Thứ trưởng A cùng ông B và bà C khẳng định": each of them said it. */
function withCompanions(
  page: Page,
  found: readonly Attribution[],
  mentions: readonly Mention[],
  sentence: TokenRange,
): Attribution[] {
  const all: Attribution[] = [];
  for (const one of found) {
    if ('mention' in one.subject) {
      for (const mention of companionsOf(page, one.subject.mention, mentions, sentence)) {
        all.push({ ...one, subject: { mention } });
      }
    }
    all.push(one);
  }
  return all;
}

function companionsOf(
  page: Page,
  last: Mention,
  mentions: readonly Mention[],
  sentence: TokenRange,
): Mention[] {
  const companions: Mention[] = [];
  let current = last;
  for (let k = mentions.indexOf(last) - 1; k >= 0; k -= 1) {
    const mention = mentions[k];
    if (mention === undefined || mention.kind === 'pronoun') break;
    const joint = page.hits.companion.at(mention.to);
    if (joint === undefined || joint.to !== current.from) break;
    companions.unshift(mention);
    current = mention;
  }
  const first = companions[0];
  return first !== undefined && first.object && first.from > sentence.from ? [] : companions;
}
