import { Role } from '../../languages/roles.js';
import type { Mention } from '../../mentions/mention.js';
import type { Page } from '../../page.js';
import { isCapital, isComma, isDash, isSpaced, isSymbol, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { type Endings, skipAdverbs } from './endings.js';
import { groupBefore } from './group-clauses.js';
import type { Group } from './groups.js';
import {
  FAR,
  groupBeforeAside,
  groupBeforeInterposed,
  groupLed,
  isSubordinate,
  landTold,
  NEAR,
} from './groups-apart.js';
import { issuingVerb } from './issuers.js';
import { kinBefore, kinOf } from './kin.js';

export type Subject = { readonly mention: Mention } | { readonly group: Group };

/** Where a subject begins. */
export function subjectFrom(subject: Subject): number {
  return 'mention' in subject ? subject.mention.from : subject.group.from;
}

/** The subject of the verb at token `verb`, looked for leftwards to the sentence's start; or null. */
export function subjectBefore(
  page: Page,
  verb: number,
  sentence: TokenRange,
  endings: Endings,
): Subject | null {
  const at = skipAdverbs(page, verb, sentence.from, endings);
  const near = endings.get(at);
  const group = near === undefined ? groupBefore(page, at, sentence) : null;
  const before = near?.from ?? group?.from;
  const issue = before === undefined ? -1 : issuingVerb(page, before, sentence.from);
  const issuer = issue < 0 ? null : issuerBefore(page, issue, sentence, endings);
  return issuer ?? standingBefore(page, verb, at, near, group, sentence, endings);
}

/** Whoever issues a paper, with the verb at token `verb`. */
function issuerBefore(page: Page, verb: number, sentence: TokenRange, endings: Endings): Subject | null {
  const at = skipAdverbs(page, verb, sentence.from, endings);
  const near = endings.get(at);
  const group = near === undefined ? groupBefore(page, at, sentence) : null;
  return standingBefore(page, verb, at, near, group, sentence, endings);
}

/** The subject that ends before token `at`, or stands farther from it; `near` and `group` are what ends just there. */
function standingBefore(
  page: Page,
  verb: number,
  at: number,
  near: Mention | undefined,
  group: Group | null,
  sentence: TokenRange,
  endings: Endings,
): Subject | null {
  if (near !== undefined) {
    const kin = kinBefore(page, near, sentence);
    if (kin !== null) return kinOf(page, kin, near, endings);
    const certain = page.hits.objectMarker.before(near.from)?.meaning === 'certain';
    // "NAME khi làm Chủ tịch tuyên bố": an office that an aside ends with.
    const aside = certain || (near.object && near.kind === 'office');
    const topic = aside ? behindInterposed(page, near.from, sentence, endings) : null;
    if (certain || topic !== null) return topic === null ? null : { mention: topic };
    // "người thân của ông A": whoever belongs to the person speaks, not the person.
    const whose = page.hits.possessive.before(near.from);
    const owned = whose === undefined ? null : groupBefore(page, at, sentence);
    if (owned !== null && owned.from < near.from) return { group: owned };
    // "luật sư của bà": whoever serves a person, whom nobody named.
    const servant = whose === undefined ? undefined : page.hits.office.before(whose.from);
    if (servant !== undefined && servant.from >= sentence.from)
      return { group: { from: servant.from, to: near.to, kind: 'role' } };
    // "vợ của ông"; but "phát biểu của ông" speaks for him.
    if (whose !== undefined && !isSaying(page, whose.from, near.from)) return null;
    return isSubordinate(page, near.from, sentence) && !isReference(page, near, verb, sentence)
      ? null
      : { mention: near };
  }
  if (group !== null && isAdopted(page, group)) return null;
  const holder = group === null ? null : holderBefore(page, group, sentence, endings);
  if (holder !== null) return { mention: holder };
  if (group !== null)
    return isSubordinate(page, group.from, sentence) ? null : { group: withItsPart(page, group, sentence) };
  const { tokens } = page;
  const comma = isComma(tokens, at - 1) || isDash(tokens, at - 1);
  if (comma) {
    const direct = endings.get(at - 1);
    if (direct !== undefined && !direct.object) {
      const other = onBehalf(page, direct.from, sentence, endings);
      return other === null
        ? (beforeWhatItIs(page, direct, sentence, endings) ?? { mention: direct })
        : { mention: other };
    }
  }
  const aside = comma ? groupBeforeAside(page, at, sentence) : null;
  if (aside !== null) return { group: aside };
  const apart = endings.anyBefore(at)
    ? (behindApposition(page, at, sentence, endings, comma) ?? behindInterposed(page, at, sentence, endings))
    : null;
  if (apart !== null) return { mention: apart };
  const far = groupBeforeInterposed(page, at, sentence) ?? groupLed(page, at, sentence);
  return far === null ? null : { group: far };
}

/** Whether what somebody owns is what they say: "quan điểm của ông A", "dẫn lời của ông A". */
function isSaying({ hits }: Page, whose: number, owner: number): boolean {
  if (hits.sourceNoun.endsBefore(owner) || hits.notReporting.endsBefore(whose)) return true;
  return hits.reportingVerb.endsBefore(whose);
}

/** "NAME, Đại sứ B, thay mặt ASEAN phát biểu": whoever is named before what is said on whose behalf, or null. */
function onBehalf(page: Page, from: number, sentence: TokenRange, endings: Endings): Mention | null {
  const { tokens, hits } = page;
  // A preposition alone tells where: "…, tại Lào, …".
  const lead = hits.interposed.before(from);
  if (lead === undefined || lead.to - lead.from < 2 || !hits.adverb.startsAt(lead.from)) return null;
  const comma = lead.from - 1;
  const holder = comma > sentence.from && isComma(tokens, comma) ? endings.get(comma) : undefined;
  return holder === undefined || holder.object || holder.kind === 'pronoun' ? null : holder;
}

/** Whoever a group stands behind and belongs to: on whose behalf they speak, or where the body is that they work for ("NAME, chuyên gia Viện A, Singapore cho biết"). */
function holderBefore(
  page: Page,
  { from, to }: Group,
  sentence: TokenRange,
  endings: Endings,
): Mention | null {
  const holder = onBehalf(page, from, sentence, endings);
  if (holder !== null) return holder;
  const land = page.hits.country.at(from) ?? page.hits.place.at(from);
  if (land?.to !== to || !isComma(page.tokens, from - 1)) return null;
  const named = endings.get(from - 1);
  const apart = named !== undefined && named.kind === 'name' && !named.object;
  return apart && named.coreEnd < named.to && named.to === from - 1 ? named : null;
}

/** "Cục A, Bộ B cho biết": the part of the body that the clause begins with, and the body. */
function withItsPart(page: Page, group: Group, sentence: TokenRange): Group {
  const { tokens, hits } = page;
  const comma = group.from - 1;
  const body = (at: number): boolean => isCapital(tokens, at) && hits.organizationHead.startsAt(at);
  if (comma <= sentence.from || !isComma(tokens, comma) || !body(group.from)) return group;
  const part = groupBefore(page, comma, sentence);
  if (part === null || !body(part.from) || tokens.word[part.from] === tokens.word[group.from]) return group;
  const begins = part.from === sentence.from || isComma(tokens, part.from - 1);
  return begins ? { ...group, from: part.from } : group;
}

/** "NAME, Viện A, trưởng nhóm nghiên cứu, cho biết": whoever is told before a body and the office between commas, or null. */
function beforeItsBody(
  { tokens, hits }: Page,
  office: number,
  from: number,
  endings: Endings,
): Mention | null {
  if (!isComma(tokens, office - 1)) return null;
  for (let i = office - 2; i > from && office - i <= NEAR; i -= 1) {
    if (!isComma(tokens, i)) continue;
    const body =
      isCapital(tokens, i + 1) && (hits.organizationHead.startsAt(i + 1) || hits.body.startsAt(i + 1));
    const named = body ? endings.get(i) : undefined;
    return named === undefined || named.object || named.kind !== 'name' ? null : named;
  }
  return null;
}

/** "Đại sứ Brunei, nước Chủ tịch ASEAN, cảm ơn", "Lào, Chủ tịch ASEAN, cảm ơn": whoever the office between commas is told of. */
function beforeWhatItIs(
  page: Page,
  { kind, from }: Mention,
  sentence: TokenRange,
  endings: Endings,
): Subject | null {
  const { tokens, hits } = page;
  if (kind !== 'office') return null;
  const apart = beforeItsBody(page, from, sentence.from, endings);
  if (apart !== null) return { mention: apart };
  const noun = hits.groupNoun.before(from);
  const comma = (noun !== undefined && !isCapital(tokens, noun.from) ? noun.from : from) - 1;
  if (comma <= sentence.from || !isComma(tokens, comma)) return null;
  const holder = comma < from - 1 ? endings.get(comma) : undefined;
  if (holder !== undefined) return holder.object ? null : { mention: holder };
  const group = landTold(page, comma, sentence);
  return group === null ? null : { group };
}

/** "Cuộc họp thông qua tuyên bố kêu gọi …": a paper that somebody adopts does not speak for itself. */
function isAdopted({ tokens, hits }: Page, { from }: Group): boolean {
  return hits.documentVerb.endsBefore(from) && !isCapital(tokens, from) && !isSymbol(tokens, from - 1);
}

/** "Như ông A từng nói, …": what somebody said before, which the sentence goes on with. */
function isReference(page: Page, { from }: Mention, verb: number, sentence: TokenRange): boolean {
  const { tokens, hits } = page;
  if (hits.likeness.before(from)?.from !== sentence.from) return false;
  const said = hits.reportingVerb.at(verb);
  return said !== undefined && isComma(tokens, said.to);
}

/** "NAME - người dân xã A cho biết", "NAME, Đại học B, cho rằng". */
function behindApposition(
  page: Page,
  at: number,
  sentence: TokenRange,
  endings: Endings,
  comma: boolean,
): Mention | null {
  const { tokens, hits, roles } = page;
  for (let i = at - (comma ? 2 : 1); i > sentence.from && at - i <= FAR; i -= 1) {
    const says = ((roles[i] ?? 0) & Role.Saying) !== 0 && hits.reportingVerb.startsAt(i);
    if (says && !isCapital(tokens, i) && hits.reportingVerb.at(i)?.to !== at) {
      if (!hits.notReporting.startsAt(i) && !endsNoun(page, i)) return null;
    }
    const dash = isDash(tokens, i);
    if (!dash && !(comma && isComma(tokens, i))) continue;
    const mention = endings.get(i);
    if (mention !== undefined && !mention.object && mention.kind === 'name') return mention;
    // "Trung tâm Nghiên cứu châu Á - Thái Bình Dương"
    const inner =
      comma && isCapital(tokens, i + 1) && (hits.place.at(i + 1) ?? hits.body.at(i + 1)) === undefined;
    if (dash && isSpaced(tokens, i) && !inner) return null;
  }
  return null;
}

/** "bài phát biểu": a verb that ends a noun. */
function endsNoun({ hits }: Page, verb: number): boolean {
  const noun = hits.notReporting.closing(hits.reportingVerb.at(verb)?.to ?? verb);
  return noun !== undefined && noun.from < verb;
}

/** "NAME thay mặt ASEAN khẳng định". */
function behindInterposed(page: Page, at: number, sentence: TokenRange, endings: Endings): Mention | null {
  const { tokens, hits } = page;
  for (let i = at - 1; i > sentence.from && at - i <= NEAR; i -= 1) {
    // "…, Singapore, cho rằng": the comma before a place ends nothing.
    const inPlace =
      isComma(tokens, i) && (i === at - 1 || (hits.country.at(i + 1) ?? hits.place.at(i + 1)) !== undefined);
    // "…, Giám đốc B, tỏ ra lạc quan khi cho rằng": the comma that closes an apposition.
    const closed = isComma(tokens, i) && hits.interposed.endsBefore(at) ? endings.get(i) : undefined;
    if (closed !== undefined && closed.kind === 'name' && !closed.object) return closed;
    // "…, Tư lệnh B, trong thư gửi hội nghị viết": the one that opens what stands between, and has nothing to close it.
    const opens = isComma(tokens, i) && hits.interposed.startsAt(i + 1) ? endings.get(i) : undefined;
    if (opens !== undefined && opens.kind === 'name' && !opens.object && opens.coreEnd < opens.to)
      return opens;
    if ((isComma(tokens, i) && !inPlace) || symbolAt(tokens, i) === ';' || symbolAt(tokens, i) === ':')
      return null;
    const mention = endings.get(i);
    if (mention === undefined) {
      // "… phát biểu tại lễ khai mạc nhấn mạnh": a speech without what was said.
      const says = hits.reportingVerb.at(i)?.meaning.needs === 'nothing' && !hits.notReporting.startsAt(i);
      if (says) return null;
      continue;
    }
    const stray = hits.country.at(i)?.to === at;
    // "NAME của Viện A nhận định"
    const ofBody = mention.kind === 'name' && hits.possessive.startsAt(i) && isBody(page, i + 1);
    if (mention.object) return null;
    return hits.interposed.startsAt(i) || stray || ofBody || isJudgedBy(page, i, at) ? mention : null;
  }
  return null;
}

/** "NAME còn bi quan hơn khi viết …": how the one who says it is or does so, told first. */
function isJudgedBy({ tokens, hits }: Page, from: number, at: number): boolean {
  const when = hits.subordinator.before(at);
  if (when?.meaning !== true || when.from !== at - 1 || !hits.interposed.endsBefore(at)) return false;
  for (let i = from; i < when.from; i += 1) if (isCapital(tokens, i) || isSymbol(tokens, i)) return false;
  return from < when.from;
}

function isBody({ hits }: Page, i: number): boolean {
  return hits.organizationHead.startsAt(i) || hits.body.startsAt(i);
}
