import type { Mention } from '../../mentions/mentions.js';
import { isForeignWord } from '../../mentions/names.js';
import { holdersEnd } from '../../mentions/offices.js';
import type { Page } from '../../page.js';
import {
  isAllCaps,
  isCapital,
  isComma,
  isDash,
  isNumber,
  isSpaced,
  isSymbol,
  isWord,
  lengthAt,
  symbolAt,
} from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';

/** A body, side, group, paper or meeting as the subject of a clause. */
export interface Group extends TokenRange {
  readonly kind: 'role' | 'collective';
  /** Its full name, where that stands elsewhere: "We, the Ministers of …" for a later "we". */
  readonly named?: TokenRange;
}

export type Subject = { readonly mention: Mention } | { readonly group: Group };

/** Where each mention of a sentence ends, with and without its apposition. */
export type Endings = ReadonlyMap<number, Mention>;

export function endingsOf(mentions: readonly Mention[]): Endings {
  const endings = new Map<number, Mention>();
  for (const mention of mentions) {
    endings.set(mention.coreEnd, mention);
    endings.set(mention.to, mention);
  }
  return endings;
}

/** Bounds on how far a subject may stand before its verb, in tokens. */
const FAR = 30;
const NEAR = 14;
const LONGEST_GROUP = 22;

/** The subject of the verb at token `verb`, looked for leftwards to the sentence's start; or null. */
export function subjectBefore(
  page: Page,
  verb: number,
  sentence: TokenRange,
  endings: Endings,
): Subject | null {
  const at = skipAdverbs(page, verb, sentence.from, endings);
  const near = endings.get(at);
  if (near !== undefined) {
    if (page.hits.objectMarker.before(near.from)?.meaning === 'certain') {
      const topic = behindInterposed(page, near.from, sentence, endings);
      return topic === null ? null : { mention: topic };
    }
    // "người thân của ông A": whoever belongs to the person speaks, not the person.
    const owned =
      page.hits.possessive.before(near.from) !== undefined ? groupBefore(page, at, sentence) : null;
    if (owned !== null && owned.from < near.from) return { group: owned };
    return isSubordinate(page, near.from, sentence) ? null : { mention: near };
  }
  const group = groupBefore(page, at, sentence);
  if (group !== null && isAdopted(page, group)) return null;
  if (group !== null) return isSubordinate(page, group.from, sentence) ? null : { group };
  const { tokens } = page;
  const comma = isComma(tokens, at - 1) || isDash(tokens, at - 1);
  if (comma) {
    const direct = endings.get(at - 1);
    if (direct !== undefined && !direct.object) return { mention: direct };
  }
  const aside = comma ? groupBeforeAside(page, at, sentence) : null;
  if (aside !== null) return { group: aside };
  const apart =
    behindApposition(page, at, sentence, endings, comma) ?? behindInterposed(page, at, sentence, endings);
  if (apart !== null) return { mention: apart };
  const far = groupBeforeInterposed(page, at, sentence) ?? groupLed(page, at, sentence);
  return far === null ? null : { group: far };
}

/** "Bộ Ngoại giao B, với vai trò Chủ tịch, ủng hộ": a body, then a phrase between commas. */
function groupBeforeAside(page: Page, at: number, sentence: TokenRange): Group | null {
  const { tokens, hits } = page;
  for (let i = at - 2; i > sentence.from && at - i <= FAR; i -= 1) {
    if (hits.reportingVerb.at(i) !== undefined) return null;
    if (!isComma(tokens, i)) continue;
    const first = hits.plural.at(i + 1)?.to ?? i + 1;
    const kind = hits.groupNoun.at(first) ?? hits.organizationHead.at(first);
    const told = kind !== undefined && !isCapital(tokens, i + 1);
    if (hits.interposed.at(i + 1) === undefined && !told) return null;
    const group = groupBefore(page, i, sentence);
    if (group === null || isSubordinate(page, group.from, sentence)) return null;
    // "Philippines, nước có tranh chấp …, yêu cầu": what kind of body it is; in a list there is no telling.
    return told && group.from !== behindOpeners(page, sentence.from, i) ? null : group;
  }
  return null;
}

/** "Đại diện tỉnh A có mặt tại họp báo cho hay", "Các bộ trưởng tại hội nghị kêu gọi": a body that opens the sentence, and where it is. */
function groupBeforeInterposed(page: Page, at: number, sentence: TokenRange): Group | null {
  const { tokens, hits } = page;
  for (let i = at - 1; i > sentence.from && at - i <= NEAR; i -= 1) {
    if (isSymbol(tokens, i) || hits.reportingVerb.at(i) !== undefined) return null;
    if (hits.interposed.at(i) === undefined || isCapital(tokens, i)) continue;
    const group = groupBefore(page, i, sentence);
    if (group !== null) return group.from === behindOpeners(page, sentence.from, i) ? group : null;
  }
  return null;
}

/** "Phái đoàn Việt Nam do Thứ trưởng A dẫn đầu kiến nghị": a body, and who leads it. */
function groupLed(page: Page, at: number, sentence: TokenRange): Group | null {
  const { tokens, hits } = page;
  if (hits.clauseVerb.before(at)?.meaning !== true) return null;
  for (let i = at - 2; i > sentence.from && at - i <= FAR; i -= 1) {
    if (isSymbol(tokens, i) || hits.reportingVerb.at(i) !== undefined) return null;
    if (hits.eventLink.at(i)?.meaning !== 'by') continue;
    const group = groupBefore(page, i, sentence);
    return group !== null && group.from === behindOpeners(page, sentence.from, i) ? group : null;
  }
  return null;
}

/** "Cuộc họp thông qua tuyên bố kêu gọi …": a paper that somebody adopts does not speak for itself. */
function isAdopted({ tokens, hits }: Page, { from }: Group): boolean {
  return (
    hits.documentVerb.before(from) !== undefined && !isCapital(tokens, from) && !isSymbol(tokens, from - 1)
  );
}

/** Whether a clause only serves another one: "do X đề xuất", "để X nhấn mạnh", "đề nghị X chỉ đạo". */
function isSubordinate(page: Page, from: number, sentence: TokenRange): boolean {
  if (from <= sentence.from) return false;
  const verb = page.hits.reportingVerb.before(from);
  if (verb !== undefined && verb.from >= sentence.from && verb.meaning.relays !== true) return true;
  return page.hits.subordinator.before(from)?.meaning === true;
}

/** Steps left over adverbs, dates, brackets: all that may stand between a subject and its verb. */
function skipAdverbs(page: Page, from: number, limit: number, endings: Endings): number {
  const { tokens, hits } = page;
  let at = from;
  while (at > limit && !endings.has(at)) {
    const adverb = hits.adverb.before(at);
    if (adverb !== undefined && adverb.from >= limit) at = adverb.from;
    else if (isNumber(tokens, at - 1)) {
      if (endsName(page, at - 1)) break;
      at -= 1;
    } else if (
      at - 1 > limit &&
      isNumber(tokens, at - 2) &&
      (isDash(tokens, at - 1) || '/.'.includes(symbolAt(tokens, at - 1) || ' '))
    ) {
      at -= 1;
    } else if (symbolAt(tokens, at - 1) === ')') {
      const open = openBracket(page, at - 1, limit);
      if (open < 0) break;
      at = open;
    } else break;
  }
  return at;
}

/** "Đại hội lần thứ 12", "ASEAN+3", "AIPA-44": a number that belongs to the name before it. */
function endsName({ tokens, hits }: Page, number: number): boolean {
  const ordinal = hits.ordinalMark.before(number);
  if (ordinal !== undefined && number - ordinal.from > 1) return true;
  const joined = symbolAt(tokens, number - 1) === '+' || isDash(tokens, number - 1);
  return joined && !isSpaced(tokens, number) && isAllCaps(tokens, number - 2);
}

function openBracket(page: Page, close: number, limit: number): number {
  for (let i = close - 1; i >= limit && close - i <= NEAR; i -= 1) {
    if (symbolAt(page.tokens, i) === '(') return i;
  }
  return -1;
}

/** "NAME - người dân xã A cho biết", "NAME, Đại học B, cho rằng". */
function behindApposition(
  page: Page,
  at: number,
  sentence: TokenRange,
  endings: Endings,
  comma: boolean,
): Mention | null {
  const { tokens, hits } = page;
  for (let i = at - (comma ? 2 : 1); i > sentence.from && at - i <= FAR; i -= 1) {
    if (
      hits.reportingVerb.at(i) !== undefined &&
      !isCapital(tokens, i) &&
      hits.reportingVerb.at(i)?.to !== at
    ) {
      if (hits.notReporting.at(i) === undefined && !endsNoun(page, i)) return null;
    }
    const dash = isDash(tokens, i);
    if (!dash && !(comma && isComma(tokens, i))) continue;
    const mention = endings.get(i);
    if (mention !== undefined && !mention.object && mention.kind === 'name') return mention;
    if (dash && isSpaced(tokens, i)) return null;
  }
  return null;
}

/** "bài phát biểu": a verb that ends a noun. */
function endsNoun({ hits }: Page, verb: number): boolean {
  const noun = hits.notReporting.before(hits.reportingVerb.at(verb)?.to ?? verb);
  return noun !== undefined && noun.from < verb;
}

/** "NAME thay mặt ASEAN khẳng định". */
function behindInterposed(page: Page, at: number, sentence: TokenRange, endings: Endings): Mention | null {
  const { tokens, hits } = page;
  for (let i = at - 1; i > sentence.from && at - i <= NEAR; i -= 1) {
    // "…, Singapore, cho rằng": the comma before a place ends nothing.
    const inPlace =
      isComma(tokens, i) && (i === at - 1 || (hits.country.at(i + 1) ?? hits.place.at(i + 1)) !== undefined);
    if ((isComma(tokens, i) && !inPlace) || symbolAt(tokens, i) === ';' || symbolAt(tokens, i) === ':')
      return null;
    const mention = endings.get(i);
    if (mention === undefined) {
      // "… phát biểu tại lễ khai mạc nhấn mạnh": a speech without what was said.
      const says =
        hits.reportingVerb.at(i)?.meaning.needs === 'nothing' && hits.notReporting.at(i) === undefined;
      if (says) return null;
      continue;
    }
    const stray = hits.country.at(i)?.to === at;
    return !mention.object && (hits.interposed.at(i) !== undefined || stray) ? mention : null;
  }
  return null;
}

/** The body or group that is the whole of the clause before token `at`, or null. */
function groupBefore(page: Page, at: number, sentence: TokenRange): Group | null {
  const { tokens, hits } = page;
  let from = at;
  while (from > sentence.from && at - from < LONGEST_GROUP && !isBoundary(page, from - 1)) from -= 1;
  // A list of bodies may hold commas; the clause's start is looked for piece by piece.
  from = behindOpeners(page, from, at);
  if (from >= at) return null;
  let i = from;
  while (i < at) {
    const name = nameOfBody(page, i);
    if (name > i) i = name;
    else if (hits.clauseVerb.at(i) === undefined) i += 1;
    else {
      from = behindOpeners(page, i + 1, at);
      i = from;
    }
  }
  if (from >= at) return null;
  const group = groupAt(page, from, at);
  return group === null ? null : (withWholeBody(page, group, sentence) ?? group);

  function isBoundary(p: Page, i: number): boolean {
    const symbol = symbolAt(tokens, i);
    if (symbol === ',' && isListed(p, i)) return false;
    if (symbol !== '' && ',;:"“”()…?!.'.includes(symbol))
      return !(symbol === '.' && !isSpaced(tokens, i + 1) && lengthAt(tokens, i - 1) <= 2);
    if (isDash(tokens, i)) return isSpaced(tokens, i) && isSpaced(tokens, i + 1) && !isCapital(tokens, i + 1);
    return p.hits.reportingVerb.at(i) !== undefined && isVerbHere(p, i);
  }
}

/** "các nước Campuchia, Lào, Myanmar": a comma between two names of one list. */
function isListed(page: Page, comma: number): boolean {
  const { hits } = page;
  return hits.country.before(comma) !== undefined && hits.country.at(comma + 1) !== undefined;
}

/** "đại diện Vụ A, Bộ B": the office of a body, then the body that it belongs to. */
function withWholeBody(page: Page, group: Group, sentence: TokenRange): Group | null {
  const { tokens, hits } = page;
  if (!isComma(tokens, group.from - 1) || hits.organizationHead.at(group.from) === undefined) return null;
  for (let from = group.from - 2; from >= sentence.from && group.from - from <= NEAR; from -= 1) {
    const office = hits.office.at(from);
    if (office?.meaning === 'representative' && hits.plural.before(from) === undefined) {
      const part = hits.indefinite.before(from)?.from ?? from;
      return hits.organizationHead.at(office.to) === undefined
        ? null
        : { from: part, to: group.to, kind: 'role' };
    }
    if (isComma(tokens, from) || hits.reportingVerb.at(from) !== undefined) return null;
  }
  return null;
}

function isVerbHere(page: Page, i: number): boolean {
  const { hits, tokens } = page;
  if (
    hits.notReporting.at(i) !== undefined ||
    isCapital(tokens, i) ||
    hits.collectiveHead.at(i) !== undefined
  )
    return false;
  // "giới phân tích", "cổng thông tin": the verb is part of a noun.
  const to = hits.reportingVerb.at(i)?.to ?? i;
  const head = hits.collectiveHead.before(to) ?? hits.organizationHead.before(to);
  return head === undefined || head.from >= i;
}

/** Where a body's or office's name that starts at a token ends; its words are no verbs ("Ban Thư ký"). */
export function nameOfBody(page: Page, i: number): number {
  const { hits } = page;
  const hit = hits.body.at(i) ?? hits.country.at(i) ?? hits.collectiveHead.at(i) ?? hits.office.at(i);
  if (hit !== undefined) return hit.to;
  // "Tổ chức Hòa bình Xanh": a verb in a body's name.
  const noun = hits.organizationHead.at(i);
  if (noun !== undefined && isCapital(page.tokens, i) && isCapital(page.tokens, noun.to)) return noun.to;
  const verb = hits.clauseVerb.at(i);
  return verb?.meaning === false ? verb.to : i;
}

function behindOpeners(page: Page, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const opener = page.hits.clauseOpener.at(at);
    const adverb = page.hits.adverb.at(at);
    const to = Math.max(opener?.to ?? at, adverb?.to ?? at);
    if (to === at || page.hits.collectiveHead.at(at) !== undefined) {
      if (!isNumber(page.tokens, at)) break;
      at += 1;
      continue;
    }
    at = to;
  }
  return at;
}

/** Whether the words from `from` to `to` name a body, a side or a group. */
export function groupAt(page: Page, from: number, to: number): Group | null {
  const { tokens, hits } = page;
  const plural = hits.plural.at(from);
  const several = plural !== undefined && plural.to > (hits.indefinite.at(from)?.to ?? 0);
  const indefinite = several ? undefined : hits.indefinite.at(from);
  const start = indefinite?.to ?? from;
  const noun = hits.organizationHead.at(start);
  const office =
    noun !== undefined && noun.to > (hits.office.at(start)?.to ?? noun.to)
      ? undefined
      : hits.office.at(start);
  if (indefinite !== undefined)
    return office !== undefined && start < to
      ? { from, to, kind: 'role' }
      : anyHead(page, start, to)
        ? { from, to, kind: 'collective' }
        : null;
  if (office !== undefined && office.meaning === 'representative' && office.to < to) {
    return { from, to, kind: speaksForMany(page, office.to, to) ? 'collective' : 'role' };
  }
  if (plural !== undefined && plural.to < to) {
    return isGroupNoun(page, plural.to) || hits.office.at(plural.to) !== undefined || anyHead(page, from, to)
      ? { from, to, kind: 'collective' }
      : null;
  }
  if (office !== undefined) {
    return holdersEnd(page, office.to, to) > office.to ? { from, to, kind: 'collective' } : null;
  }
  return anyHead(page, from, to) || (to - from === 1 && isOwnName(tokens, from))
    ? { from, to, kind: 'collective' }
    : null;
}

function isGroupNoun(page: Page, i: number): boolean {
  const { hits } = page;
  return (
    hits.groupNoun.at(i) !== undefined ||
    hits.organizationHead.at(i) !== undefined ||
    hits.body.at(i) !== undefined
  );
}

function anyHead(page: Page, from: number, to: number): boolean {
  const { tokens, hits } = page;
  if (hits.collectiveHead.at(from) !== undefined) return true;
  if (hits.body.at(from) !== undefined) return true;
  const country = hits.country.at(from);
  if (country !== undefined) return country.to === to || joins(page, country.to);
  const organization = hits.organizationHead.at(from);
  if (organization === undefined) return hits.place.at(from)?.to === to;
  const next = organization.to;
  if (next > to) return false;
  // "Tập đoàn khẳng định": the body spoken of before, by its noun alone.
  if (next >= to) return organization.meaning !== 'district' && isCapital(tokens, from);
  return (
    isCapital(tokens, next) ||
    hits.field.at(next) !== undefined ||
    hits.organizationHead.at(next) !== undefined ||
    hits.officeLink.at(next)?.meaning === 'for'
  );
}

function joins(page: Page, i: number): boolean {
  return (
    page.hits.country.at(i + 1) !== undefined ||
    page.hits.body.at(i + 1) !== undefined ||
    isDash(page.tokens, i)
  );
}

function speaksForMany(page: Page, i: number, to: number): boolean {
  const { hits } = page;
  const country = hits.country.at(i);
  return hits.plural.at(i) !== undefined || hits.collectiveHead.at(i) !== undefined || country?.to === to;
}

/** An acronym or a foreign word by itself: EVN, Petrolimex. */
function isOwnName(tokens: Page['tokens'], i: number): boolean {
  return (
    isWord(tokens, i) &&
    isCapital(tokens, i) &&
    ((isAllCaps(tokens, i) && lengthAt(tokens, i) > 1) || isForeignWord(tokens, i))
  );
}
