import type { Sentence } from '../../article.js';
import type { ReportingVerb } from '../../languages/people.js';
import { Role } from '../../languages/roles.js';
import { type GivenNames, givenNameBefore } from '../../mentions/given-names.js';
import type { Mention } from '../../mentions/mention.js';
import type { Page } from '../../page.js';
import { isCapital, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import {
  goesOnSpeaking,
  groupBehindComma,
  groupFrom,
  isBehind,
  isChained,
  isJoined,
  isTopic,
  mainSubject,
  saysYet,
} from './carried.js';
import { closes, isAside, isBehindQuote, isFinal, opensAnew } from './closings.js';
import { withCompanions } from './companions.js';
import { bringsContent } from './content.js';
import { Endings } from './endings.js';
import { endOfVerb } from './group-clauses.js';
import {
  asksReader,
  endsBody,
  endsEvent,
  isCalled,
  isNamed,
  isPaper,
  isStandard,
  isTold,
  namesSource,
} from './no-statements.js';
import { sourceBehind } from './sources.js';
import { type Subject, subjectBefore, subjectFrom } from './subjects.js';

/** Somebody said something: who, with which verb, in which stretch of the text. */
export interface Attribution {
  readonly subject: Subject;
  readonly verb: TokenRange;
  /** The clause as written, with its subject. */
  readonly clause: TokenRange;
  readonly direct: boolean;
}

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
  // Something like a statement stood before that is none: "từ chối bình luận".
  let refused = false;
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
        !isStandard(page, source.subject, i, sentence) &&
        !asksReader(page, source.subject, source.to, sentence)
      ) {
        found.push(
          attribution(page, sentence, source.subject, { from: according.to - 1, to: according.to }, quoted),
        );
        i = source.to;
        continue;
      }
    }
    if (endsCountry(page, i)) {
      i += 1;
      continue;
    }
    const blocked = hits.notReporting.at(i);
    const verb = says ? hits.reportingVerb.at(i) : undefined;
    if (blocked?.meaning === 'of anyone' && blocked.to >= (verb?.to ?? 0)) {
      refused = true;
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
    // "bức xúc cho biết": how somebody says it.
    if (hits.adverb.at(i)?.to === verb.to && hits.reportingVerb.startsAt(verb.to)) {
      i = verb.to;
      continue;
    }
    // "thảo luận về báo cáo của Chính phủ": what somebody owns or adopts is no deed.
    if (hits.possessive.startsAt(verb.to) || isPaper(page, verb) || isTold(page, verb)) {
      i = verb.to;
      continue;
    }
    // Whoever is quoted may speak behind it: "dẫn một quan chức cho biết".
    i = verb.meaning.relays === true ? endOfVerb(verb) : verb.to;
    // Asked first, because such words are frequent and hardly ever mean it.
    if (verb.meaning.needs === 'quoted' && !isCalled(page, verb.to, sentence.to, quoted)) continue;
    const range = { from: verb.from, to: endOfVerb(verb) };
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
        (refused && saysYet(page, verb, quoted)) ||
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
  return bringsContent(page, verb.to, sentence.to, quoted) || isBehindQuote(page, subject, sentence, quoted);
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

/** "Nhật Bản tuyên bố", "Nhật Bản đánh giá cao": no "bản tuyên bố", no "bản đánh giá". */
function endsCountry({ tokens, hits }: Page, i: number): boolean {
  return isCapital(tokens, i) && isCapital(tokens, i - 1) && hits.country.closes(i + 1);
}

function isClauseStart(page: Page, i: number, sentence: TokenRange): boolean {
  return i === sentence.from || page.hits.adverb.at(sentence.from)?.to === i;
}
