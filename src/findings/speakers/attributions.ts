import type { Sentence } from '../../article.js';
import type { ReportingVerb } from '../../languages/people.js';
import { Role } from '../../languages/roles.js';
import { type GivenNames, givenNameBefore } from '../../mentions/given-names.js';
import type { Mention } from '../../mentions/mention.js';
import { holdersEnd, modifiersEnd, officeAt } from '../../mentions/offices.js';
import type { Page } from '../../page.js';
import { isAllCaps, isCapital, isComma, isSymbol, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { withCompanions } from './companions.js';
import { Endings } from './endings.js';
import { beforeVerb, severalEnd } from './group-clauses.js';
import { groupAt } from './groups.js';
import { sourceBehind } from './sources.js';
import { type Subject, subjectBefore } from './subjects.js';

/** Somebody said something: who, with which verb, in which stretch of the text. */
export interface Attribution {
  readonly subject: Subject;
  readonly verb: TokenRange;
  /** The clause as written, with its subject. */
  readonly clause: TokenRange;
  readonly direct: boolean;
}

/** Where and when something was said takes no more tokens than this. */
const LONGEST_SETTING = 16;

const NONE: readonly Attribution[] = [];

/** The attributions of one sentence, in order. Words inside quotation marks attribute nothing. */
export function attributionsIn(
  page: Page,
  sentence: Sentence,
  mentions: readonly Mention[],
  quoted: Uint8Array,
  given: GivenNames,
): readonly Attribution[] {
  if ((sentence.roles & Role.Saying) === 0) return NONE;
  const { hits, roles } = page;
  const endings = new Endings(mentions, (at) => givenNameBefore(page, at, sentence.from, given));
  const found: Attribution[] = [];
  let fronted: TokenRange | null = null;
  // Whoever a subjectless verb later in the sentence belongs to, as long as nobody has said anything.
  let carried: Subject | null = null;
  let spoke = false;
  let topic: Mention | null = null;
  let next = 0;
  // Where the next mention begins.
  let ahead = mentions[0]?.from ?? sentence.to;
  let agreed: { subject: Subject; verb: TokenRange } | null = null;
  let content = -1;
  let i = sentence.from;
  while (i < sentence.to) {
    while (ahead < i) {
      next += 1;
      ahead = mentions[next]?.from ?? sentence.to;
    }
    // Most words attribute nothing.
    while (i < ahead && ((roles[i] ?? 0) & Role.Attribution) === 0) i += 1;
    if (i >= sentence.to) break;
    if (quoted[i] === 1) {
      i += 1;
      continue;
    }
    const mention = ahead === i ? mentions[next] : undefined;
    if (mention !== undefined) {
      if (topic === null && isTopic(page, mention, sentence)) topic = mention;
      // Syllables of a name are no verbs ("Thừa nhận xét").
      i = mention.to;
      continue;
    }
    const role = roles[i] ?? 0;
    const says = (role & Role.Saying) !== 0;
    const according = says ? hits.accordingTo.at(i) : undefined;
    if (according !== undefined && namesSource(page, according.to)) {
      const source = sourceBehind(page, according.to, sentence, mentions);
      if (
        source !== null &&
        (content < 0 || isAside(page, i)) &&
        !isStandard(page, source.subject, i, sentence)
      ) {
        found.push(
          attribution(page, sentence, source.subject, { from: according.to - 1, to: according.to }, quoted),
        );
        i = source.to;
        continue;
      }
    }
    const blocked = hits.notReporting.at(i);
    const verb = says ? hits.reportingVerb.at(i) : undefined;
    if (blocked?.meaning === 'of anyone' && blocked.to >= (verb?.to ?? 0)) {
      i = blocked.to;
      continue;
    }
    const name = (role & Role.Clause) === 0 ? undefined : (hits.body.at(i) ?? hits.collectiveHead.at(i));
    if (name !== undefined && name.to > (verb?.to ?? i + 1)) {
      i = name.to;
      continue;
    }
    if (verb === undefined || isNamed(page, i, sentence) || endsBody(page, verb) || endsEvent(page, verb)) {
      i += 1;
      continue;
    }
    // "thảo luận về báo cáo của Chính phủ": what somebody owns or adopts is no deed.
    if (hits.possessive.startsAt(verb.to) || isPaper(page, verb)) {
      i = verb.to;
      continue;
    }
    i = verb.to;
    // Asked first, because such words are frequent and hardly ever mean it.
    if (verb.meaning.needs === 'quoted' && !isCalled(page, verb.to, sentence.to, quoted)) continue;
    const range = { from: verb.from, to: verb.to - (verb.meaning.behind ?? 0) };
    const subject = subjectBefore(page, verb.from, sentence, endings);
    if (subject !== null) {
      if (asksReader(page, subject, verb.from, sentence) || (blocked !== undefined && 'group' in subject))
        continue;
      if (verb.meaning.agrees === true && 'mention' in subject && found.length === 0) {
        agreed ??= { subject, verb: range };
        carried = subject;
        continue;
      }
      if (!fits(page, subject, range, verb.meaning, sentence, quoted)) {
        if (found.length === 0) {
          carried = subject;
          spoke = true;
        }
      } else if (
        content < 0 ||
        closes(page, subject, range, content, sentence) ||
        opensAnew(page, subject, content)
      ) {
        found.push(attribution(page, sentence, subject, range, quoted));
        if (verb.meaning.relays !== true) content = range.to;
      }
    } else if (found.length > 0) continue;
    else if (isClauseStart(page, verb.from, sentence)) fronted ??= range;
    else if (
      (verb.meaning.chains === true ||
        verb.meaning.agrees === true ||
        (spoke && goesOnSpeaking(page, verb)) ||
        hits.contentMarker.startsAt(verb.to) ||
        isJoined(page, verb.from)) &&
      isChained(page, verb.from, agreed === null)
    ) {
      carried ??=
        groupFrom(page, sentence) ?? (topic ? { mention: topic } : groupBehindComma(page, sentence));
      if (carried === null || (fronted !== null && !isBehind(carried, fronted))) continue;
      // "Hai bên trao đổi về …, nhất trí …"; of a person agreeing is rather a deed among others.
      if (verb.meaning.agrees === true && 'mention' in carried) continue;
      found.push(attribution(page, sentence, carried, range, quoted));
      content = range.to;
    }
  }
  if (found.length === 0 && agreed !== null) {
    found.push(attribution(page, sentence, agreed.subject, agreed.verb, quoted));
  }
  if (found.length === 0 && fronted !== null) {
    const subject = mainSubject(page, fronted, sentence, mentions);
    if (subject !== null) found.push(attribution(page, sentence, subject, fronted, quoted));
  }
  return found.length === 0 ? NONE : withCompanions(page, found, mentions, sentence);
}

/** "xử lý tranh chấp theo UNCLOS": behind other words, letters that no table knows rather stand for a rule than for a body. */
function isStandard({ tokens, hits }: Page, subject: Subject, at: number, { from }: TokenRange): boolean {
  if (!('group' in subject) || at === from || isSymbol(tokens, at - 1)) return false;
  const name = subject.group.from;
  return isAllCaps(tokens, name) && !hits.body.startsAt(name) && !hits.organizationHead.startsAt(name);
}

/** "theo quy định" names no source; "theo số liệu của …" does, though "theo số" does not. */
function namesSource({ hits }: Page, i: number): boolean {
  const other = hits.notAccording.at(i);
  if (other === undefined || (hits.sourceNoun.at(i)?.to ?? i) > other.to) return true;
  // "theo luật sư A" is not "theo luật".
  return (hits.office.at(i)?.to ?? i) > other.to;
}

/** "… phát biểu qua video, đánh giá …": behind a speech any verb of saying goes on; "…, báo cáo sẽ được trình" is a noun. */
function goesOnSpeaking({ tokens, hits }: Page, { from, to }: TokenRange): boolean {
  if (!isComma(tokens, from - 1)) return false;
  return !hits.clauseVerb.startsAt(to) && !hits.possessive.startsAt(to) && !hits.reportingVerb.startsAt(to);
}

/** Whether the main clause has its person: "Trả lời câu hỏi …, ông từ chối bình luận nhưng khẳng định …". */
function isBehind(subject: Subject, fronted: TokenRange): boolean {
  return subjectFrom(subject) > fronted.to;
}

/** The meeting or body that opens the sentence: "Cuộc họp dành nhiều thời gian …, nhấn mạnh …". */
function groupFrom(page: Page, sentence: TokenRange): Subject | null {
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
function groupBehindComma(page: Page, { from, to }: TokenRange): Subject | null {
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
function isTopic(page: Page, mention: Mention, sentence: TokenRange): boolean {
  if (mention.object || mention.indefinite) return false;
  return mention.from === sentence.from || isComma(page.tokens, mention.from - 1);
}

/** "Cổng thông tin": the last words of what a body is. */
function endsBody({ hits }: Page, { from, to }: TokenRange): boolean {
  return (hits.organizationHead.before(to)?.from ?? from) < from;
}

/** "Hội nghị thông qua tuyên bố kêu gọi …": the paper that somebody adopts. */
function isPaper({ hits }: Page, { from, to }: TokenRange): boolean {
  if (!hits.documentVerb.endsBefore(from)) return false;
  const paper = hits.collectiveHead.at(from);
  return paper?.meaning === 'paper' && paper.to >= to;
}

/** "Hai bên họp đánh giá kết quả": the verb tells what they met for; "cuộc họp đánh giá …" may have judged. */
function endsEvent({ hits }: Page, { from, to }: TokenRange): boolean {
  return (hits.eventNoun.before(to)?.from ?? from) < from && !hits.eventNoun.endsBefore(from);
}

/** "Ban Chỉ đạo": a capital inside a sentence makes a verb part of a name. */
function isNamed(page: Page, i: number, sentence: TokenRange): boolean {
  return i > sentence.from && isCapital(page.tokens, i) && !isSymbol(page.tokens, i - 1);
}

/**
 * Whether a verb goes on with what stands before it: behind a comma, "và",
 * "đồng thời"; behind a semicolon unless that belongs to what was agreed to.
 */
function isChained(page: Page, verb: number, overSemicolon: boolean): boolean {
  const adverb = page.hits.adverb.before(verb);
  const at = adverb?.from ?? verb;
  const mark = symbolAt(page.tokens, at - 1);
  if (mark === ',' || (mark === ';' && overSemicolon)) return true;
  return (page.hits.companion.before(at) ?? page.hits.freshClause.before(at)) !== undefined;
}

/** "…, đồng thời khuyến nghị …": behind a comma such a word joins a verb, and no noun. */
function isJoined({ tokens, hits }: Page, verb: number): boolean {
  const joint = hits.verbJoint.before(verb);
  return joint !== undefined && joint.to - joint.from === 2 && isComma(tokens, joint.from - 1);
}

/** "Bà nghĩ sao?", "Đại sứ đánh giá thế nào …?": a question put to somebody tells nothing of what they said. */
function asksReader({ tokens }: Page, subject: Subject, verb: number, { from, to }: TokenRange): boolean {
  if (!('mention' in subject) || subject.mention.kind === 'name' || symbolAt(tokens, to - 1) !== '?')
    return false;
  if (subject.mention.kind === 'pronoun') return true;
  // "Bộ trưởng cũng nêu … như thế nào?", "Bộ trưởng hỏi: …?"
  if (subject.mention.to !== verb) return false;
  for (let i = from; i < to - 1; i += 1) if (QUESTION_OPENERS.has(symbolAt(tokens, i))) return false;
  return true;
}

const QUESTION_OPENERS: ReadonlySet<string> = new Set([':', '"', '“', '«']);

function fits(
  page: Page,
  subject: Subject,
  verb: TokenRange,
  kind: ReportingVerb,
  sentence: TokenRange,
  quoted: Uint8Array,
): boolean {
  if (kind.who === 'collective' && 'mention' in subject) return false;
  if (kind.orders === true && 'group' in subject && subject.group.to === verb.from) return false;
  if (kind.needs === 'nothing' || kind.needs === 'quoted') return true;
  return (
    page.hits.contentMarker.startsAt(verb.to) ||
    symbolAt(page.tokens, verb.to) === ':' ||
    quoted[verb.to] === 1 ||
    isBehindQuote(page, subject, sentence, quoted)
  );
}

const LONGEST_CALLED = 10;

/** "gọi quyết định là “bước lùi”": what is called so, and what it is called, within quotation marks. */
function isCalled({ tokens, hits }: Page, from: number, to: number, quoted: Uint8Array): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_CALLED); i += 1) {
    const mark = hits.contentMarker.at(i);
    if (mark !== undefined) return quoted[mark.to] === 1;
    if (isSymbol(tokens, i)) return false;
  }
  return false;
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

/** Whether an attribution behind a comma ends its sentence: "…, ông A cho biết", "…, ông A cho biết tại Hà Nội". */
function closes(
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
function isFinal(page: Page, verb: TokenRange, sentence: TokenRange): boolean {
  for (let i = verb.to; i < sentence.to; i += 1) if (!isSymbol(page.tokens, i)) return false;
  return true;
}

/** No content takes more tokens than this. */
const LONGEST_CONTENT = 256;

/** Whether a clause after another one's content stands on its own: behind a semicolon, "trong đó", "trong khi". */
function opensAnew(page: Page, subject: Subject, content: number): boolean {
  const from = subjectFrom(subject);
  if (page.hits.freshClause.endsBefore(from)) return true;
  for (let i = from - 1; i >= Math.max(content, from - LONGEST_CONTENT); i -= 1) {
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
function mainSubject(
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
