import type { ReportingVerb } from '../../languages/people.js';
import { Role } from '../../languages/roles.js';
import { startsPhrase } from '../../mentions/names.js';
import { modifiersEnd, tailBehind } from '../../mentions/offices.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import {
  isAllCaps,
  isCapital,
  isComma,
  isDash,
  isNumber,
  isSpaced,
  isSymbol,
  isWord,
  symbolAt,
} from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { isBoundary } from './clause-ends.js';
import { type Group, groupAt, isCount, severalAt } from './groups.js';

/** Bounds in tokens. */
const LONGEST_GROUP = 22;
const NEAR = 14;
const LONGEST_ISSUER = 8;

/** The body or group that is the whole of the clause before token `at`, or null. */
export function groupBefore(page: Page, at: number, sentence: TokenRange): Group | null {
  const { hits, roles } = page;
  let from = at;
  while (from > sentence.from && at - from < LONGEST_GROUP) {
    const open = from < at ? codeBefore(page, from) : -1;
    if (open <= sentence.from && isBoundary(page, from - 1)) break;
    from = open > sentence.from ? open : from - 1;
  }
  if (from === sentence.from) from = behindDateline(page, behindMark(page, from));
  // "yêu cầu Chính phủ …": a verb ends with its last word.
  const verb =
    from > sentence.from && !isSymbol(page.tokens, from - 1) ? hits.reportingVerb.at(from - 1) : undefined;
  if (verb !== undefined && verb.to < at) from = Math.max(from, endOfVerb(verb));
  // A list of bodies may hold commas; the clause's start is looked for piece by piece.
  from = behindOpeners(page, from, at);
  let i = from;
  let to = at;
  let issued = false;
  const first = from;
  let deed = -1;
  while (i < at) {
    if (((roles[i] ?? 0) & Role.Clause) === 0) {
      i += 1;
      continue;
    }
    const name = nameOfBody(page, i, at);
    if (name > i) i = name;
    else if (hits.eventLink.at(i)?.meaning === 'by') {
      // "Báo cáo do A trình bày": whose it is belongs to the name.
      issued = true;
      i += 1;
      // "11 trên 14 sáng kiến do Campuchia đề xuất": the verb is theirs, and tells whose the others are.
      if (i < at && nameOfBody(page, i, at) === at) return null;
    } else if (!issued && hits.collectiveHead.at(from)?.meaning === 'paper' && isIssued(page, from, i, at)) {
      to = behindAdverbs(page, from, i);
      break;
    } else if (
      (!hits.clauseVerb.startsAt(i) && paperBehind(page, i) === undefined) ||
      // "đại diện các tổ chức xã hội": a noun that is a verb elsewhere.
      (hits.groupNoun.startsAt(i) && hits.plural.endsBefore(i)) ||
      (i > from && isCapital(page.tokens, i))
    )
      i += 1;
    else if (attends(page, i)) {
      // "Các nước tham dự hội nghị hoan nghênh": those who came speak, and not the meeting.
      if (severalAt(page, from) === undefined && !hits.indefinite.startsAt(from)) return null;
      to = i;
      break;
    } else if (hits.companion.endsBefore(at) && paperBehind(page, i) !== undefined) {
      // "Hai bên đã ký Biên bản và nhất trí": those who signed it agree, and not the paper.
      from = first;
      to = deed < 0 ? beforeDeed(page, first, i) : deed;
      break;
    } else {
      if (deed < 0) deed = i;
      from = behindOpeners(page, i + 1, at);
      i = from;
    }
  }
  // "có 46 đại biểu đặt câu hỏi" tells how many did it.
  if (from >= to || (isCount(page, from) && hits.clauseVerb.endsBefore(from))) return null;
  const group = groupAt(page, from, !hits.companion.endsBefore(to) ? to : nounEnd(page, from, to));
  return group === null ? null : (withWholeBody(page, group, sentence) ?? group);
}

/** "- Hai bên nhất trí …": the token behind the mark of a list's item, or the same. */
function behindMark({ tokens }: Page, from: number): number {
  const mark = symbolAt(tokens, from);
  return mark !== '' && ITEM_MARKS.includes(mark) && isSpaced(tokens, from + 1) ? from + 1 : from;
}

const ITEM_MARKS = '-–—•+*·▪';

/** "Hà Nội - Hội nghị A ghi nhận": the token behind where the news comes from, or the same; but "Hà Nội - Huế", "Việt Nam - Lào". */
function behindDateline({ tokens, hits }: Page, from: number): number {
  const dash = hits.place.at(from)?.to ?? from;
  if (dash === from || !isDash(tokens, dash) || !isSpaced(tokens, dash) || !isSpaced(tokens, dash + 1))
    return from;
  const next = dash + 1;
  const body = hits.collectiveHead.at(next) ?? hits.organizationHead.at(next) ?? hits.body.at(next);
  return body !== undefined && isCapital(tokens, next) && !hits.place.startsAt(next) ? next : from;
}

/** "Hội nghị Bộ trưởng Lao động (ALMM) lần thứ 29": where the brackets open that close before a token, with letters for what stands before them; or -1. */
function codeBefore({ tokens }: Page, at: number): number {
  const open = at - 3;
  const code =
    symbolAt(tokens, at - 1) === ')' && symbolAt(tokens, open) === '(' && isAllCaps(tokens, at - 2);
  return code && isWord(tokens, open - 1) ? open : -1;
}

/** Where a verb ends without what it judges or whom it quotes: "gọi | đây là", "dẫn | một quan chức". */
export function endOfVerb({ to, meaning }: Hit<ReportingVerb>): number {
  return to - (meaning.behind ?? 0);
}

/** "đại diện Vụ A, Bộ B": the office of a body, then the body that it belongs to. */
function withWholeBody(page: Page, group: Group, sentence: TokenRange): Group | null {
  const { tokens, hits } = page;
  if (!isComma(tokens, group.from - 1) || !hits.organizationHead.startsAt(group.from)) return null;
  for (let from = group.from - 2; from >= sentence.from && group.from - from <= NEAR; from -= 1) {
    const office = hits.office.at(from);
    if (office?.meaning === 'representative' && !hits.plural.endsBefore(from)) {
      const part = hits.indefinite.before(from)?.from ?? from;
      return !hits.organizationHead.startsAt(office.to) ? null : { from: part, to: group.to, kind: 'role' };
    }
    if (isComma(tokens, from) || hits.reportingVerb.startsAt(from)) return null;
  }
  return null;
}

/** "ASEAN và Ấn Độ hoàn thành đàm phán rồi ký …": where the group ends and its first deed begins. */
function beforeDeed({ hits }: Page, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1)
    if (hits.fulfilment.at(i)?.meaning.is === 'does' || hits.aspect.startsAt(i)) return i;
  return to;
}

/** "Tuyên bố chung (được) đưa ra sau hội nghị", "Báo cáo vừa được A công bố": whether what follows tells how a paper came out. */
function isIssued({ tokens, hits }: Page, from: number, i: number, limit: number): boolean {
  if (isCapital(tokens, i)) return false;
  if (hits.documentVerb.startsAt(i)) return true;
  if (hits.clauseVerb.at(i)?.meaning !== true || i === from) return false;
  for (let k = i + 1; k < limit && k - i <= LONGEST_ISSUER; k += 1)
    if (hits.documentVerb.startsAt(k) && !isCapital(tokens, k)) return true;
  return false;
}

/** Whether a meeting stands right behind a verb, as what somebody attends, holds or ends. */
function attends({ hits }: Page, i: number): boolean {
  const verb = hits.clauseVerb.at(i);
  if (verb?.meaning !== true || hits.clauseOpener.startsAt(i)) return false;
  return hits.collectiveHead.at(verb.to)?.meaning === 'meeting';
}

/** The paper that a verb has somebody make, sign or adopt: "ký Biên bản". */
function paperBehind({ hits }: Page, i: number): TokenRange | undefined {
  const verb = hits.documentVerb.at(i);
  const paper = verb && hits.collectiveHead.at(verb.to);
  return paper?.meaning === 'paper' ? paper : undefined;
}

/** "Các Trưởng SOM rà soát và nhất trí": where the noun ends whose first verb stands before the "và". */
function nounEnd(page: Page, from: number, to: number): number {
  const { hits } = page;
  const several = severalEnd(page, from, to);
  if (several !== undefined) return several;
  const noun = hits.office.at(from) ?? hits.collectiveHead.at(from) ?? hits.body.at(from);
  return noun === undefined ? to : modifiersEnd(page, noun.to, to, 'other');
}

/** Where "các nước ASEAN" ends, if such begins at a token. */
export function severalEnd(page: Page, from: number, to: number): number | undefined {
  const { hits } = page;
  const start = severalAt(page, from)?.to;
  if (start === undefined) return undefined;
  const noun = hits.groupNoun.at(start) ?? hits.office.at(start);
  return noun && modifiersEnd(page, noun.to, to, 'other');
}

function behindAdverbs({ hits }: Page, from: number, to: number): number {
  let at = to;
  for (
    let adverb = hits.adverb.before(at);
    adverb !== undefined && adverb.from > from;
    adverb = hits.adverb.before(at)
  )
    at = adverb.from;
  return at;
}

/** Where a body's or office's name that starts at a token ends; its words are no verbs ("Ban Thư ký"). */
export function nameOfBody(page: Page, i: number, limit: number): number {
  const { hits } = page;
  const hit = startsPhrase(page, i)
    ? (hits.body.at(i) ?? hits.country.at(i) ?? hits.collectiveHead.at(i) ?? hits.office.at(i))
    : undefined;
  // "Tổ chức Hòa bình Xanh", "Sở Thông tin và Truyền thông": a verb in a body's name.
  const noun = isCapital(page.tokens, i) ? hits.organizationHead.at(i) : undefined;
  if (noun !== undefined && noun.to >= (hit?.to ?? i) && goesOn(page, noun.to)) {
    return beforeVerb(page, noun.to, modifiersEnd(page, noun.to, limit, tailBehind(noun.meaning)));
  }
  if (hit !== undefined) return hit.to;
  // "không ít nước", "các hãng hàng không": no "not" inside.
  const whole = hits.groupAnaphor.at(i) ?? hits.plural.at(i) ?? hits.organizationHead.at(i);
  const verb = hits.clauseVerb.at(i);
  if (whole !== undefined && whole.to > (verb?.to ?? i)) return whole.to;
  return verb?.meaning === false ? verb.to : i;
}

/** "Ủy ban Kinh tế tổ chức phiên họp": a field of government in small words may be the clause's verb. */
export function beforeVerb({ tokens, hits }: Page, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const field = isCapital(tokens, i) ? hits.field.at(i) : undefined;
    if (field !== undefined) i = field.to - 1;
    else if (hits.clauseVerb.at(i)?.meaning === true && !isCapital(tokens, i)) return i;
  }
  // "Văn phòng Đăng ký đất đai": the last capital begins a verb that belongs to the name.
  const last = hits.clauseVerb.at(to - 1) ?? hits.reportingVerb.at(to - 1);
  return last !== undefined && isCapital(tokens, to - 1) ? Math.max(to, last.to) : to;
}

/** Whether a body's noun has a name behind it: "Sở Y tế", "Nhóm công tác về lao động". */
function goesOn({ tokens, hits }: Page, i: number): boolean {
  return isCapital(tokens, i) || hits.officeLink.at(i)?.meaning === 'for';
}

/** Whether the name of a body, or a word for several, that starts at a token ends behind another one. */
function isLongerNoun({ hits }: Page, at: number, to: number): boolean {
  const noun = hits.body.at(at) ?? hits.organizationHead.at(at) ?? hits.plural.at(at);
  return noun !== undefined && noun.to > to;
}

/** The first token of a clause behind its adverbs and what opens it. */
export function behindOpeners(page: Page, from: number, limit: number): number {
  const { hits, roles } = page;
  let at = from;
  while (at < limit) {
    const opens = ((roles[at] ?? 0) & Role.Opening) !== 0;
    const to = opens ? Math.max(hits.clauseOpener.at(at)?.to ?? at, hits.adverb.at(at)?.to ?? at) : at;
    if (to === at || hits.collectiveHead.startsAt(at) || isLongerNoun(page, at, to)) {
      if (!isNumber(page.tokens, at) || isCount(page, at)) break;
      at += 1;
      continue;
    }
    at = to;
  }
  return at;
}
