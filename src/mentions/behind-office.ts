import type { Page } from '../page.js';
import {
  behindBracket,
  isCapital,
  isComma,
  isDash,
  isSpaced,
  isSyllableAt,
  isWord,
  symbolAt,
} from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { nameEnd, startsKnownName } from './names.js';
import { nameAbroad } from './names-abroad.js';
import { endingAt, modifiersEnd, type OfficePhrase } from './offices.js';

/** Offices that one person is told by, on one side of the name. */
export const MOST_STACKED = 4;
/** Tokens. */
export const LONGEST_BRACKET = 20;
/** Words that no table knows, in the name of a body. */
export const MOST_UNKNOWN = 14;

/** A name right behind an office, or behind a comma and "ông". */
export function nameBehind(
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
  // "ca sĩ Anh Thơ": a name, and no "anh".
  const own = office.kind === 'profession' && office.to === office.headEnd && isCapital(tokens, at);
  const honorific = own ? undefined : hits.honorific.at(at);
  if (comma && honorific === undefined && aside < 0) return betweenCommas(page, office, at, sentence);
  if (honorific !== undefined) at = behindAddress(page, honorific.to, sentence);
  if (honorific === undefined && !isSpaced(tokens, at)) return null;
  // "Ca sĩ Minh Khoa", as behind "anh".
  const called = honorific !== undefined || (own && isSyllableAt(tokens, at) && isSyllableAt(tokens, at + 1));
  const context = called ? 'addressed' : 'introduced';
  const to = Math.max(nameEnd(page, at, sentence.to, context), comma ? at : nameAbroad(page, at));
  if (comma && opensClause(page, office, to, sentence)) return null;
  // "Phóng viên Zing hỏi": of the paper.
  const ofPaper = to === at + 1 && honorific === undefined && isReporter(page, office);
  return to > at && !ofPaper ? { from: at, to, gender: honorific?.meaning.gender ?? null } : null;
}

function isReporter({ hits }: Page, { from }: OfficePhrase): boolean {
  return hits.officeClass.at(from)?.meaning === 'reports';
}

/** "ông Dato NAME": the token behind a second word of address, which is no part of the name. */
export function behindAddress(page: Page, at: number, sentence: TokenRange): number {
  const second = page.hits.honorific.at(at);
  if (second === undefined || second.meaning.pronoun) return at;
  return nameEnd(page, second.to, sentence.to, 'addressed') > second.to ? second.to : at;
}

/** "Tổng thống Indonesia, NAME, nói": a name between commas that no list goes on behind. */
function betweenCommas(
  page: Page,
  { kind, headEnd, to }: OfficePhrase,
  at: number,
  sentence: TokenRange,
): (TokenRange & { gender: null }) | null {
  const { tokens, hits } = page;
  if (kind !== 'post' || to === headEnd) return null;
  const end = nameEnd(page, at, sentence.to, 'bare');
  if (end < at + 2 || !isComma(tokens, end) || nameEnd(page, end + 1, sentence.to, 'bare') > end + 1)
    return null;
  const listed =
    hits.honorific.startsAt(end + 1) || (hits.office.startsAt(end + 1) && isCapital(tokens, end + 1));
  return listed ? null : { from: at, to: end, gender: null };
}

/** Whether the office may be told of one who is named behind a comma; not so in "Thay mặt lãnh đạo Đảng, ông A". */
function isHolder({ hits }: Page, { kind, from }: OfficePhrase): boolean {
  if (kind === 'counterpart') return false;
  return kind !== 'representative' || !hits.interposed.endsBefore(from);
}

/** "Trao đổi với phóng viên, ông A cho biết", "Gặp Thủ tướng Lào, ông A nhấn mạnh": the name behind the comma is the subject, and of somebody else. */
function opensClause(
  { hits, tokens }: Page,
  { kind, from }: OfficePhrase,
  at: number,
  sentence: TokenRange,
): boolean {
  // "Trả lời đại biểu, ông A cho biết"
  if (hits.reportingVerb.before(from)?.from === sentence.from) return true;
  // "Bình luận về phát biểu của Bộ trưởng Lào, bà A nói"
  if (hits.possessive.endsBefore(from) && isWord(tokens, at)) return true;
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

/** The token at which a further office is stacked on ("Ủy viên …, Chủ tịch … NAME", "nguyên Vụ trưởng, nay là Đại sứ"), or -1. */
export function stackedOffice(page: Page, at: number, sentence: TokenRange): number {
  const { tokens, hits } = page;
  if (at >= sentence.to || !(isComma(tokens, at) || isDash(tokens, at))) return -1;
  const link = hits.officeLink.at(at + 1);
  // "NAME, một chuyên gia của Viện A"
  const article = hits.indefinite.startsAt(at + 1) ? at + 2 : at + 1;
  const next = link?.meaning === 'and' ? link.to : article;
  return hits.office.startsAt(next) || hits.officePrefix.startsAt(next) ? next : -1;
}

/** The office with the body that it belongs to behind a comma: "chuyên gia kinh tế, Viện A". */
export function withItsBody(page: Page, office: OfficePhrase, sentence: TokenRange): OfficePhrase | null {
  const at = office.to + 1;
  if (!isComma(page.tokens, office.to) || page.hits.office.startsAt(at)) return null;
  if (!page.hits.organizationHead.startsAt(at)) return null;
  const to = modifiersEnd(page, at, sentence.to, 'other');
  return to > at + 1 ? endingAt(office, to) : null;
}

/** "Chủ tịch Ủy ban Chữ thập đỏ quốc tế NAME": a body's name in small words that no table knows. */
export function overUnknownWords(
  page: Page,
  office: OfficePhrase,
  sentence: TokenRange,
): OfficePhrase | null {
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
