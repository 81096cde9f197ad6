import type { Page } from '../page.js';
import {
  behindBracket,
  codeAt,
  isAllCaps,
  isCapital,
  isComma,
  isDash,
  isSpaced,
  isSymbol,
  symbolAt,
} from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import { LONGEST_BRACKET, MOST_STACKED, nameBehind, stackedOffice, withItsBody } from './behind-office.js';
import { type Core, type Mention, namedMention } from './mention.js';
import { isInitial } from './names.js';
import { isObject } from './object.js';
import { endingAt, modifiersEnd, type OfficePhrase, officeAt } from './offices.js';

const LONGEST_REST = 12;

/** An apposition between commas may be longer. */
const LONGEST_APPOSITION = 30;

/** Reads the offices that follow a name in apposition: behind a comma, a dash or in brackets. */
export function withAppositions(page: Page, core: Core, sentence: TokenRange): Mention {
  const { tokens } = page;
  let { offices } = core;
  let to = core.nameTo;
  if (symbolAt(tokens, to) === '(') {
    const behind = behindBracket(tokens, to, sentence.to, LONGEST_BRACKET);
    const inside = behind > 0 ? officeAt(page, to + 1, behind - 1) : null;
    if (inside !== null) offices = [...offices, endingAt(inside, behind - 1)];
    if (behind > 0) to = behind;
  }
  const isSource = page.hits.accordingTo.endsBefore(core.from);
  to = behindOwnBody(page, to, sentence);
  for (let stacked = 0; stacked < MOST_STACKED; stacked += 1) {
    const next = stackedOffice(page, to, sentence);
    if (next < 0) break;
    const office = officeAt(page, next, sentence.to);
    if (office === null || isNextPerson(page, office, core, sentence) || isOfList(page, office)) break;
    const ended = toItsEnd(page, withItsBody(page, office, sentence) ?? office, sentence);
    const whole = withItsBody(page, ended, sentence) ?? ended;
    // "Theo chuyên gia A, nhà đầu tư nên …": what no mark closes is the subject of what the source says.
    if (isSource && whole.to < sentence.to && !isSymbol(tokens, whole.to)) break;
    offices = [...offices, whole];
    to = whole.to;
  }
  return namedMention(core, offices, to, isObject(page, core.from, sentence));
}

/** "Giáo sư NAME của Đại học A nhận định": the token behind the body or country that somebody is of, right before the verb or a comma; else the token itself. */
function behindOwnBody(page: Page, at: number, sentence: TokenRange): number {
  const { hits, tokens } = page;
  const link = hits.officeLink.at(at);
  if (link?.meaning !== 'of' || !(hits.possessive.startsAt(at) || hits.interposed.startsAt(at))) return at;
  const label = hits.sourceLabel.at(link.to);
  const from = label?.to ?? link.to;
  const body = hits.organizationHead.at(from) ?? hits.body.at(from) ?? hits.country.at(from);
  if (body === undefined && !(isCapital(tokens, from) && (label !== undefined || isAllCaps(tokens, from))))
    return at;
  const to = modifiersEnd(page, from, sentence.to, label === undefined ? 'other' : 'named');
  for (let i = to; i < sentence.to && i - to <= LONGEST_REST; i += 1) {
    if (isComma(tokens, i) || hits.adverb.startsAt(i)) return i;
    if (hits.reportingVerb.startsAt(i) && !isCapital(tokens, i)) return i;
    if (
      (isSymbol(tokens, i) && isBreak(tokens, i)) ||
      hits.clauseVerb.startsAt(i) ||
      hits.honorific.startsAt(i)
    )
      return at;
  }
  return at;
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
    // "Chính phủ Thống nhất Quốc gia"
    if (hits.reportingVerb.startsAt(i) && !isCapital(tokens, i))
      return closed ? office : endingAt(office, isDash(tokens, i - 1) ? i - 1 : i);
    if (isSymbol(tokens, i) && isBreak(tokens, i)) return office;
    if (hits.clauseVerb.startsAt(i) || hits.honorific.startsAt(i)) return office;
  }
  return office;
}

const LONG_DASH = 0x2014;

/** Whether a mark ends an apposition: brackets, hyphens and the stop inside a name do not. */
function isBreak(tokens: Tokens, i: number): boolean {
  if (isDash(tokens, i)) return codeAt(tokens, i) === LONG_DASH;
  const symbol = symbolAt(tokens, i);
  if (symbol === '.' && isInitial(tokens, i - 1) && isCapital(tokens, i + 1)) return false;
  return symbol !== '(' && symbol !== ')' && !(symbol === '.' && !isSpaced(tokens, i + 1));
}

/** "Cục trưởng Cục A và Thiếu tướng NAME": the token of the "và" before an office that somebody else holds, or -1. */
function nextPersonBehind(page: Page, at: number, sentence: TokenRange): number {
  const office = isCapital(page.tokens, at) ? officeAt(page, at, sentence.to) : null;
  if (office === null || nameBehind(page, office, sentence) === null) return -1;
  return page.hits.companion.before(at)?.from ?? -1;
}

/** Whether the office behind a name is somebody else's: "… gặp ông A, Bộ trưởng B", "từ ông A, Thủ tướng nhấn mạnh". */
function isNextPerson(page: Page, office: OfficePhrase, core: Core, sentence: TokenRange): boolean {
  let last: OfficePhrase | null = office;
  for (let stacked = 0; last !== null && stacked < MOST_STACKED; stacked += 1) {
    const owner = nameBehind(page, last, sentence);
    // One foreign word behind an office is rather the firm: "phó chủ tịch Vicofa"; behind a rank alone stands a name.
    const bareRank = last.kind === 'rank' && last.to === last.headEnd;
    if (owner !== null && (owner.to - owner.from >= 2 || bareRank)) return true;
    const next: number = stackedOffice(page, last.to, sentence);
    last = next < 0 ? null : officeAt(page, next, sentence.to);
  }
  const { hits } = page;
  // "tiếp ông A, Thứ trưởng Việt khẳng định"
  const end = nameBehind(page, office, sentence)?.to ?? office.to;
  const goesOn = hits.reportingVerb.startsAt(end) || hits.adverb.startsAt(end);
  if (!goesOn || !isObject(page, core.from, sentence)) return false;
  // "ông A và bà B, Giám đốc Viện C, cho rằng": whoever is named beside another one has an office that says of what.
  return !hits.companion.endsBefore(core.from) || office.to === office.headEnd;
}

/** "NAME, đại diện UBND tỉnh, các sở": those who stand in a list beside the person. */
function isOfList(page: Page, office: OfficePhrase): boolean {
  return (
    office.kind === 'representative' &&
    isComma(page.tokens, office.to) &&
    page.hits.plural.startsAt(office.to + 1)
  );
}
