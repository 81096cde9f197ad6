import { Role } from '../languages/roles.js';
import type { Page } from '../page.js';
import {
  behindBracket,
  isCapital,
  isComma,
  isDash,
  isNumber,
  isSpaced,
  isSymbol,
  isWord,
  symbolAt,
} from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { Shape } from '../text/vocabulary.js';
import { type Core, namedMention } from './core.js';
import { goesOn, nameEnd, startsKnownName, startsPhrase } from './names.js';
import {
  endingAt,
  holdersEnd,
  modifiersEnd,
  type OfficeHead,
  type OfficePhrase,
  officeAt,
  officeHeadAt,
} from './offices.js';
import type { Person } from './people.js';

/** How a text speaks of one person: by name, by office, by pronoun, or in any mix. */
export interface Mention extends TokenRange {
  readonly kind: 'name' | 'office' | 'pronoun';
  readonly name: TokenRange | null;
  /** Offices before and behind the name, in the order of the text. */
  readonly offices: readonly OfficePhrase[];
  readonly gender: 'male' | 'female' | null;
  /** "một đại sứ": somebody whom the article does not name. */
  readonly indefinite: boolean;
  /** Where the mention without its apposition ends. */
  readonly coreEnd: number;
  /** Stands behind a preposition or a verb that makes it an object. */
  readonly object: boolean;
  /** Whom its name means: known when all mentions of the article are read; null without a name. */
  bearer: Person | null;
}

const LONGEST_BRACKET = 12;
const MOST_STACKED = 4;
const LONGEST_REST = 12;
/** An apposition between commas may be longer. */
const LONGEST_APPOSITION = 30;
const MOST_UNKNOWN = 14;

/** Where a name known from elsewhere in the article ends, if one starts at a token; else the token itself. */
export type KnownName = (i: number) => number;

const NO_OFFICES: readonly OfficePhrase[] = [];

/** No name is known from elsewhere. */
export const noKnownName: KnownName = (i) => i;

/** All mentions of single persons in a sentence, left to right, never overlapping. */
export function mentionsIn(page: Page, sentence: TokenRange, known: KnownName): Mention[] {
  const { roles, tokens } = page;
  const { shape } = tokens;
  const { to } = sentence;
  const mentions: Mention[] = [];
  let i = sentence.from;
  while (i < to) {
    // No mention, nor a name that holds one, begins with most words.
    const role = (roles[i] ?? 0) & (Role.Person | Role.Known);
    const capital = ((shape[i] ?? 0) & Shape.Capital) !== 0;
    if (role === 0 && !capital) {
      i += 1;
      continue;
    }
    let mention: Mention | null = null;
    if ((role & Role.Person) !== 0) mention = mentionAt(page, i, sentence, known);
    else if (capital) mention = nameMention(page, i, sentence, known);
    if (mention === null) i = role === 0 ? i + 1 : behindPhrase(page, i);
    else {
      mentions.push(mention);
      i = Math.max(mention.to, i + 1);
    }
  }
  return mentions;
}

/** Skips a known name of a country, body or place, so that no person is read out of its middle. */
function behindPhrase(page: Page, i: number): number {
  const { hits } = page;
  const name = startsKnownName(page, i)
    ? (hits.body.at(i) ?? hits.country.at(i) ?? hits.place.at(i))
    : undefined;
  if (name !== undefined) return name.to;
  // "hai thủ tướng": no general inside.
  const office = hits.office.at(i);
  return office === undefined ? behindVenue(page, i) : (longerThanOffice(page, office)?.to ?? office.to);
}

/** "tại Phủ Chủ tịch, Thủ tướng …": the token behind a place whose name holds the word of an office. */
function behindVenue({ hits }: Page, i: number): number {
  const venue = hits.venue.at(i);
  return venue?.meaning === 'whole' ? venue.to : i + 1;
}

/** "Đại sứ quán", "Phủ Thủ tướng": the noun of a body that begins like an office, or null. */
function longerThanOffice({ hits }: Page, { from, to }: OfficeHead): TokenRange | undefined {
  const noun = hits.organizationHead.at(from);
  return noun !== undefined && noun.to > to ? noun : undefined;
}

function mentionAt(page: Page, i: number, sentence: TokenRange, known: KnownName): Mention | null {
  const { hits } = page;
  const honorific = hits.honorific.at(i);
  // A district or a body may begin with the word of an office: the longer phrase wins.
  const anaphor = hits.personAnaphor.at(i);
  if (honorific !== undefined && (anaphor === undefined || anaphor.to <= honorific.to)) {
    const mention = addressedAt(page, i, honorific.to, honorific.meaning, sentence);
    if (mention !== null) return mention;
  }
  const head = officeHeadAt(page, i);
  // "nhà ngoại giao này": the one spoken of before.
  if (head !== undefined && (anaphor === undefined || anaphor.to <= head.to)) {
    const longer = head.from === i ? longerThanOffice(page, head) : undefined;
    return longer === undefined ? officeMention(page, i, head, sentence, null) : null;
  }
  if (anaphor !== undefined && !hits.plural.endsBefore(i))
    return plain(page, i, anaphor.to, sentence, 'pronoun', null);
  return isCapital(page.tokens, i) ? nameMention(page, i, sentence, known) : null;
}

/** Somebody whose name begins with a capital word. */
function nameMention(page: Page, i: number, sentence: TokenRange, known: KnownName): Mention | null {
  let to = known(i);
  if (goesOn(page, i))
    to = Math.max(to, nameEnd(page, i, sentence.to, 'bare'), nameBeforeOffice(page, i, sentence));
  // "xã Ea Tu", "Công ty Beta Gamma": the name of what the noun before it says.
  if (to === i || page.hits.organizationHead.endsBefore(i) || isNamesake(page, i, sentence)) return null;
  return withAppositions(page, { from: i, nameFrom: i, nameTo: to, offices: [], gender: null }, sentence);
}

const LONGEST_BODY = 6;

/** "Trường Chính sách công Lý Quang Diệu": the name that a body is called by, behind plain words. */
function isNamesake(page: Page, i: number, sentence: TokenRange): boolean {
  const { tokens, hits } = page;
  if (isCapital(tokens, i - 1)) return false;
  for (let k = i - 1; k >= Math.max(sentence.from, i - LONGEST_BODY); k -= 1) {
    if (!isWord(tokens, k) || hits.clauseVerb.at(k)?.meaning === true || hits.companion.startsAt(k))
      return false;
    if (hits.reportingVerb.startsAt(k) || hits.adverb.startsAt(k)) return false;
    const noun = hits.organizationHead.at(k);
    if (noun !== undefined && isCapital(tokens, k) && noun.to < i) return isCapital(tokens, noun.to);
  }
  return false;
}

/** A name that only the office behind it gives away: "Lan Chi - ca sĩ …". */
function nameBeforeOffice(page: Page, i: number, sentence: TokenRange): number {
  if (i !== sentence.from || startsPhrase(page, i)) return i;
  const to = nameEnd(page, i, sentence.to, 'introduced');
  if (to - i < 2) return i;
  const next = stackedOffice(page, to, sentence);
  return next > 0 && officeAt(page, next, sentence.to) !== null ? to : i;
}

function addressedAt(
  page: Page,
  from: number,
  next: number,
  honorific: { gender: 'male' | 'female' | null; pronoun: boolean },
  sentence: TokenRange,
): Mention | null {
  const { hits } = page;
  const head = hits.office.at(next);
  if (head !== undefined)
    return officeMention(page, next, head, sentence, { from, gender: honorific.gender });
  const to = nameEnd(page, next, sentence.to, 'addressed');
  if (to > next) {
    const core = { from, nameFrom: next, nameTo: to, offices: [], gender: honorific.gender };
    return withAppositions(page, core, sentence);
  }
  // "Pháp và Anh cảnh báo": a capital inside a sentence makes it the country.
  const country = from > sentence.from && isCapital(page.tokens, from) && hits.country.startsAt(from);
  return honorific.pronoun && !country
    ? plain(page, from, next, sentence, 'pronoun', honorific.gender)
    : null;
}

function officeMention(
  page: Page,
  i: number,
  head: OfficeHead,
  sentence: TokenRange,
  address: { from: number; gender: 'male' | 'female' | null } | null,
): Mention | null {
  const from = address?.from ?? i;
  const first = page.hits.honorific.before(from)?.from ?? from;
  if (first > sentence.from && isOfMany(page, first)) return null;
  if (head.from === i && holdersEnd(page, head.to, sentence.to) > head.to) return null;
  // "Chính quyền Tổng thống Park": a body called by who leads it.
  if (from > sentence.from && page.hits.organizationHead.before(from)?.meaning === 'named') return null;
  const offices: OfficePhrase[] = [];
  let office = officeAt(page, i, sentence.to, head);
  while (office !== null && offices.length < MOST_STACKED) {
    offices.push(office);
    const named = nameBehind(page, office, sentence);
    if (named !== null) {
      const gender = named.gender ?? address?.gender ?? null;
      return withAppositions(
        page,
        { from, nameFrom: named.from, nameTo: named.to, offices, gender },
        sentence,
      );
    }
    const whole = withItsBody(page, office, sentence) ?? overUnknownWords(page, office, sentence);
    const owner = whole === null ? null : nameBehind(page, whole, sentence);
    if (whole !== null && owner !== null) {
      const gender = owner.gender ?? address?.gender ?? null;
      const named = [...offices.slice(0, -1), whole];
      return withAppositions(
        page,
        { from, nameFrom: owner.from, nameTo: owner.to, offices: named, gender },
        sentence,
      );
    }
    const next = stackedOffice(page, office.to, sentence);
    if (next < 0) break;
    office = officeAt(page, next, sentence.to);
    if (isObject(page, from, sentence) && !isRankOfIt(page, office, sentence)) break;
  }
  const [own] = offices;
  if (own === undefined || own.kind === 'representative') return null;
  // "Hội nghị Bộ trưởng Ngoại giao": a meeting of such.
  if (page.hits.collectiveHead.endsBefore(from) || isOfGroup(page, from, sentence)) return null;
  const to = own.to > own.headEnd ? toItsVerb(page, own.to, sentence) : own.to;
  const mention = plain(page, from, to, sentence, 'office', address?.gender ?? null, [own]);
  // "ca sĩ" alone is anybody; "nam ca sĩ" is the one spoken of before.
  // "Nhà ngoại giao Lào": the one spoken of before, by where he is from.
  const again = own.to > own.headEnd && page.hits.personAnaphor.startsAt(own.from);
  if (own.kind === 'profession' && !mention.indefinite && !again && page.hits.office.startsAt(own.from))
    return null;
  return mention;
}

/** "hội đàm với Tư lệnh Hải quân Lào, Đại tướng NAME.": the rank of whoever was met, with which the sentence ends. */
function isRankOfIt(page: Page, office: OfficePhrase | null, sentence: TokenRange): boolean {
  const named = office?.kind === 'rank' ? nameBehind(page, office, sentence) : null;
  return named !== null && (named.to >= sentence.to || symbolAt(page.tokens, named.to) === '.');
}

/** Whether the word before an office makes it speak of several: "các Bộ trưởng", "46 đại biểu". */
function isOfMany(page: Page, i: number): boolean {
  const { hits, tokens } = page;
  return (
    hits.plural.endsBefore(i) ||
    // "các nước ủy viên"
    (hits.groupNoun.at(i - 1)?.to ?? i) > i ||
    (isNumber(tokens, i - 1) && isSpaced(tokens, i - 1) && !isSymbol(tokens, i - 2))
  );
}

/** Whether the office may be told of one who is named behind a comma; not so in "Thay mặt lãnh đạo Đảng, ông A". */
function isHolder({ hits }: Page, { kind, from }: OfficePhrase): boolean {
  if (kind === 'counterpart') return false;
  return kind !== 'representative' || !hits.interposed.endsBefore(from);
}

/** A name right behind an office, or behind a comma and "ông". */
function nameBehind(
  page: Page,
  office: OfficePhrase,
  sentence: TokenRange,
): (TokenRange & { gender: 'male' | 'female' | null }) | null {
  const { tokens, hits } = page;
  let at = office.to;
  const comma =
    isHolder(page, office) &&
    (isComma(tokens, at) || (isDash(tokens, at) && hits.honorific.startsAt(at + 1)));
  if (comma) at += 1;
  const aside = comma ? behindAside(page, at, sentence) : -1;
  if (aside > at) at = aside;
  const honorific = hits.honorific.at(at);
  if (comma && honorific === undefined && aside < 0) return null;
  if (honorific !== undefined) at = honorific.to;
  if (honorific === undefined && !isSpaced(tokens, at)) return null;
  const to = nameEnd(page, at, sentence.to, honorific === undefined ? 'introduced' : 'addressed');
  if (comma && opensClause(page, office, to)) return null;
  return to > at ? { from: at, to, gender: honorific?.meaning.gender ?? null } : null;
}

/** "Trao đổi với phóng viên, ông A cho biết", "Gặp Thủ tướng Lào, ông A nhấn mạnh": the name behind the comma is the subject, and of somebody else. */
function opensClause({ hits }: Page, { kind, from }: OfficePhrase, at: number): boolean {
  if (hits.objectMarker.before(from)?.meaning !== 'certain') return false;
  return kind === 'profession' || hits.reportingVerb.startsAt(at) || hits.adverb.startsAt(at);
}

const LONGEST_ASIDE = 10;

/** "Bộ trưởng Ngoại giao Lào, nước Chủ tịch ASEAN, NAME": the token behind what the country is, or -1. */
function behindAside(page: Page, at: number, sentence: TokenRange): number {
  const { tokens, hits } = page;
  if (!hits.groupNoun.startsAt(at) || isCapital(tokens, at)) return -1;
  for (let i = at + 1; i < Math.min(sentence.to, at + LONGEST_ASIDE); i += 1) {
    if (isComma(tokens, i)) return nameEnd(page, i + 1, sentence.to, 'bare') > i + 1 ? i + 1 : -1;
    if (!isWord(tokens, i) || hits.reportingVerb.startsAt(i)) return -1;
  }
  return -1;
}

/** The token at which a further office is stacked on ("Ủy viên …, Chủ tịch … NAME"), or -1. */
function stackedOffice(page: Page, at: number, sentence: TokenRange): number {
  const { tokens, hits } = page;
  if (at >= sentence.to || !(isComma(tokens, at) || isDash(tokens, at))) return -1;
  return hits.office.startsAt(at + 1) || hits.officePrefix.startsAt(at + 1) ? at + 1 : -1;
}

/** "NAME, đại diện UBND tỉnh, các sở": those who stand in a list beside the person. */
function isOfList(page: Page, office: OfficePhrase): boolean {
  return (
    office.kind === 'representative' &&
    isComma(page.tokens, office.to) &&
    page.hits.plural.startsAt(office.to + 1)
  );
}

/** The office with the body that it belongs to behind a comma: "chuyên gia kinh tế, Viện A". */
function withItsBody(page: Page, office: OfficePhrase, sentence: TokenRange): OfficePhrase | null {
  const at = office.to + 1;
  if (!isComma(page.tokens, office.to) || page.hits.office.startsAt(at)) return null;
  if (!page.hits.organizationHead.startsAt(at)) return null;
  const to = modifiersEnd(page, at, sentence.to, 'other');
  return to > at + 1 ? endingAt(office, to) : null;
}

/** "Chủ tịch Ủy ban Chữ thập đỏ quốc tế NAME": a body's name in small words that no table knows. */
function overUnknownWords(page: Page, office: OfficePhrase, sentence: TokenRange): OfficePhrase | null {
  const { tokens, hits } = page;
  if (office.to === office.headEnd) return null;
  for (let i = office.to; i < sentence.to && i - office.to <= MOST_UNKNOWN; i += 1) {
    const known = startsKnownName(page, i)
      ? (hits.country.at(i) ?? hits.place.at(i) ?? hits.body.at(i))
      : undefined;
    if (known !== undefined) {
      i = known.to - 1;
      continue;
    }
    const named = isCapital(tokens, i) && nameEnd(page, i, sentence.to, 'bare') > i;
    if (named) return i > office.to ? endingAt(office, i) : null;
    if (isListComma(page, i, sentence)) continue;
    const behind = symbolAt(tokens, i) === '(' ? behindBracket(tokens, i, sentence.to, LONGEST_BRACKET) : -1;
    if (behind > 0) {
      i = behind - 1;
      continue;
    }
    const stops =
      !isWord(tokens, i) ||
      hits.clauseVerb.at(i)?.meaning === true ||
      hits.reportingVerb.startsAt(i) ||
      hits.adverb.startsAt(i) ||
      hits.objectMarker.startsAt(i) ||
      hits.honorific.startsAt(i) ||
      hits.office.startsAt(i);
    if (stops) return null;
  }
  return null;
}

/** "Phụ nữ, Gia đình và Cộng đồng": a comma between fields, not before a person. */
function isListComma(page: Page, i: number, sentence: TokenRange): boolean {
  const { tokens, hits } = page;
  if (!isComma(tokens, i) || !isCapital(tokens, i + 1)) return false;
  return !hits.office.startsAt(i + 1) && nameEnd(page, i + 1, sentence.to, 'bare') === i + 1;
}

/** An office in apposition may hold words that no table knows: it goes on to the comma or verb that closes it (behind an adverb to a comma only). */
function toItsEnd(page: Page, office: OfficePhrase, sentence: TokenRange): OfficePhrase {
  const { tokens, hits } = page;
  let closed = false;
  for (let i = office.to; i < sentence.to && i - office.to <= LONGEST_APPOSITION; i += 1) {
    if (isComma(tokens, i)) return endingAt(office, i);
    const next = hits.companion.endsBefore(i) ? nextPersonBehind(page, i, sentence) : -1;
    if (next >= office.to) return closed ? office : endingAt(office, next);
    closed ||= i - office.to > LONGEST_REST || hits.adverb.startsAt(i);
    if (hits.reportingVerb.startsAt(i))
      return closed ? office : endingAt(office, isDash(tokens, i - 1) ? i - 1 : i);
    const symbol = symbolAt(tokens, i);
    const broken = symbol !== '' && !'()-'.includes(symbol) && !(symbol === '.' && !isSpaced(tokens, i + 1));
    if (broken || tokens.text.charAt(tokens.start[i] ?? 0) === '—') return office;
    if (hits.clauseVerb.startsAt(i) || hits.honorific.startsAt(i)) return office;
  }
  return office;
}

/** "Cục trưởng Cục A và Thiếu tướng NAME": the token of the "và" before an office that somebody else holds, or -1. */
function nextPersonBehind(page: Page, at: number, sentence: TokenRange): number {
  const office = isCapital(page.tokens, at) ? officeAt(page, at, sentence.to) : null;
  if (office === null || nameBehind(page, office, sentence) === null) return -1;
  return page.hits.companion.before(at)?.from ?? -1;
}

/** "Giám đốc Trung tâm Khí tượng chuyên ngành ASEAN cảnh báo": plain words that only end the name of the body. */
function toItsVerb(page: Page, from: number, sentence: TokenRange): number {
  const { tokens, hits } = page;
  if (!isWord(tokens, from) || hits.adverb.startsAt(from)) return from;
  for (let i = from; i < sentence.to && i - from <= MOST_UNKNOWN; i += 1) {
    if (hits.reportingVerb.startsAt(i)) return isCapital(tokens, i) ? from : i;
    const ends =
      !isWord(tokens, i) && symbolAt(tokens, i) !== '(' && symbolAt(tokens, i) !== ')'
        ? true
        : hits.clauseVerb.startsAt(i) ||
          hits.objectMarker.startsAt(i) ||
          hits.eventFrame.startsAt(i) ||
          hits.adverb.startsAt(i) ||
          hits.interposed.startsAt(i) ||
          hits.honorific.startsAt(i);
    if (ends) return from;
  }
  return from;
}

/** "nhóm đại biểu", "đoàn nghị sĩ": several, whom the noun before the office gathers. */
function isOfGroup({ hits, tokens }: Page, from: number, sentence: TokenRange): boolean {
  const group = from > sentence.from ? hits.organizationHead.before(from) : undefined;
  // "Cục Lãnh sự": what the body deals with.
  if (group === undefined) return false;
  // "Phủ Tổng thống": a body with an office in its name.
  if (isCapital(tokens, from))
    return hits.field.startsAt(from) || (group.meaning === 'state' && isCapital(tokens, group.from));
  return group.meaning === 'state';
}

/** Whether the office behind a name is somebody else's: "… gặp ông A, Bộ trưởng B", "từ ông A, Thủ tướng nhấn mạnh". */
function isNextPerson(page: Page, office: OfficePhrase, core: Core, sentence: TokenRange): boolean {
  let last: OfficePhrase | null = office;
  for (let stacked = 0; last !== null && stacked < MOST_STACKED; stacked += 1) {
    const owner = nameBehind(page, last, sentence);
    // One foreign word behind an office is rather the firm: "phó chủ tịch Vicofa".
    if (owner !== null && owner.to - owner.from >= 2) return true;
    const next: number = stackedOffice(page, last.to, sentence);
    last = next < 0 ? null : officeAt(page, next, sentence.to);
  }
  const { hits } = page;
  const goesOn = hits.reportingVerb.startsAt(office.to) || hits.adverb.startsAt(office.to);
  return goesOn && isObject(page, core.from, sentence);
}

/** Reads the offices that follow a name in apposition: behind a comma, a dash or in brackets. */
function withAppositions(page: Page, core: Core, sentence: TokenRange): Mention {
  const { tokens } = page;
  let { offices } = core;
  let to = core.nameTo;
  if (symbolAt(tokens, to) === '(') {
    const behind = behindBracket(tokens, to, sentence.to, LONGEST_BRACKET);
    const inside = behind > 0 ? officeAt(page, to + 1, behind - 1) : null;
    if (inside !== null) offices = [...offices, endingAt(inside, behind - 1)];
    if (behind > 0) to = behind;
  }
  for (let stacked = 0; stacked < MOST_STACKED; stacked += 1) {
    const next = stackedOffice(page, to, sentence);
    if (next < 0) break;
    const office = officeAt(page, next, sentence.to);
    if (office === null || isNextPerson(page, office, core, sentence) || isOfList(page, office)) break;
    const ended = toItsEnd(page, withItsBody(page, office, sentence) ?? office, sentence);
    const whole = withItsBody(page, ended, sentence) ?? ended;
    offices = [...offices, whole];
    to = whole.to;
  }
  return namedMention(core, offices, to, isObject(page, core.from, sentence));
}

function plain(
  page: Page,
  from: number,
  to: number,
  sentence: TokenRange,
  kind: 'office' | 'pronoun',
  gender: 'male' | 'female' | null,
  offices: readonly OfficePhrase[] = NO_OFFICES,
): Mention {
  const indefinite = from > sentence.from && page.hits.indefinite.endsBefore(from);
  const object = isObject(page, from, sentence);
  return {
    from,
    to,
    kind,
    name: null,
    offices,
    gender,
    indefinite,
    coreEnd: to,
    object,
    bearer: null,
  };
}

function isObject(page: Page, from: number, sentence: TokenRange): boolean {
  if (from <= sentence.from) return false;
  const verb = page.hits.reportingVerb.before(from);
  if (verb !== undefined) return verb.meaning.relays !== true;
  return page.hits.objectMarker.endsBefore(from);
}
