import type { LanguageHits } from '../languages/language.js';
import type { Page } from '../page.js';
import { POSSESSIVE } from '../text/possessive.js';
import { codeAt, isCapital } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { foldedAt, type Tokens } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';

const NAME_WORDS = 5;
const INITIALS = 3;
const DOT = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const OPEN = 0x28;

/**
 * Where a name that begins at `from` ends: capital words and initials with
 * their full stops, up to `to` or an agency's name. `from` itself for none.
 */
export function nameEnd(page: Page, from: number, to: number): number {
  const { tokens, hits, language } = page;
  let i = from;
  for (let words = 0; i < to; ) {
    const shape = tokens.shape[i] ?? 0;
    const particle = words > 0 ? hits.nameParticle.at(i) : undefined;
    // "Jan de Wit": a small word between two parts of a name.
    if (
      particle !== undefined &&
      particle.to < to &&
      ((tokens.shape[particle.to] ?? 0) & Shape.Capital) !== 0
    ) {
      i = particle.to;
      continue;
    }
    if ((shape & Shape.Capital) === 0 || (shape & Shape.Mixed) !== 0) break;
    // "AUDIO AND SUBSCRIPTION", "Eileen Brooks And Jan Tan": capitals hide the small words between names.
    const whole = words >= 2 && i + 2 < to && ((tokens.shape[i + 2] ?? 0) & Shape.Capital) !== 0;
    const joins =
      words > 0 &&
      (whole || (shape & Shape.AllCaps) !== 0) &&
      language.words.byline.get(foldedAt(tokens, i)) === 'and';
    if (joins) break;
    // "Hannah Brooks Jakarta correspondent"
    if (words >= 2 && postEnd(page, i, to) > i) break;
    const outlet = hits.outlet.at(i);
    if (words > 0 && outlet !== undefined && outlet.to >= to) break;
    words += 1;
    if (words > NAME_WORDS) return from;
    const short = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) <= INITIALS;
    i += 1;
    i = pastHyphened(tokens, hits.outlet, i, to);
    const glued = ((tokens.shape[i] ?? 0) & Shape.SpaceBefore) === 0;
    if (short && glued && i + 1 < to && codeAt(tokens, i) === DOT) i += 1;
  }
  return i;
}

/** "South-east Asia correspondent": behind a place and the word for a writer, if they end the line; `from` itself for none. */
export function postEnd({ tokens, hits, language }: Page, from: number, to: number): number {
  const place = hits.place.at(from) ?? hits.country.at(from) ?? hits.body.at(from);
  if (place === undefined || place.to !== to - 1) return from;
  return language.words.byline.get(foldedAt(tokens, to - 1)) === 'note' ? to : from;
}

/** "Tan-Villareal", "Ji-hoon": behind the last part of a name in two; "Vân-Quang Thọ" are two people, "Hà-TTXVN" one and the house. */
function pastHyphened(tokens: Tokens, outlet: LanguageHits['outlet'], i: number, to: number): number {
  if (i + 1 >= to || codeAt(tokens, i) !== HYPHEN || outlet.at(i + 1) !== undefined) return i;
  const [hyphen, part, next] = [tokens.shape[i] ?? 0, tokens.shape[i + 1] ?? 0, tokens.shape[i + 2] ?? 0];
  if (((hyphen | part) & Shape.SpaceBefore) !== 0 || (part & (Shape.Word | Shape.Mixed)) !== Shape.Word)
    return i;
  return i + 2 < to && (next & Shape.Capital) !== 0 ? i : i + 2;
}

/** Where a degree before a name ends ("TS. Nguyễn A"); `from` for none. */
export function degreeEnd({ tokens, hits }: Page, from: number, to: number): number {
  const hit = hits.abbreviation.at(from);
  if (hit === undefined || (tokens.end[hit.to - 1] ?? 0) - (tokens.start[from] ?? 0) < 2) return from;
  if (hit.to + 1 >= to) return from;
  if (codeAt(tokens, hit.to) === DOT) return hit.to + 1;
  // "PGS, TS. Nguyễn A"
  if (codeAt(tokens, hit.to) === COMMA && hits.abbreviation.startsAt(hit.to + 1)) return hit.to + 1;
  return ((tokens.shape[hit.to] ?? 0) & Shape.Capital) !== 0 ? hit.to : from;
}

/** Whether capital words can be a writer's name: no place, country, body, office, section or form of address. */
export function looksLikeName(page: Page, name: TokenRange, lineEnd: number): boolean {
  const { tokens, hits, language } = page;
  const { from, to } = name;
  if (to - from < 2) return areInitials(page, name, lineEnd);
  // "MỘT SỐ KIẾN NGHỊ", "Về Kế hoạch": no name of these begins with a small word.
  const small = language.code === 'vi' && language.words.function.has(foldedAt(tokens, from));
  if (small && hits.surname.at(from) === undefined) return false;
  const first = language.words.byline.get(foldedAt(tokens, from));
  if (first === 'address' || first === 'from') return false;
  // "Vụ Hợp tác quốc tế": a body, unless the noun is a family name too ("Đoàn Hà").
  if (hits.organizationHead.at(from) !== undefined && hits.surname.at(from) === undefined) return false;
  // "Regular Press Conference", "Spokesperson's Remarks", "EEAS Press Team"
  if (hits.eventNoun.closes(to) && hits.surname.at(from) === undefined) return false;
  if (language.words.byline.get(foldedAt(tokens, to - 1)) === 'note' && to - from > 2) return false;
  for (let i = from; i < to; i += 1)
    if (isOwner(tokens, i) || language.words.byline.get(foldedAt(tokens, i)) === 'never') return false;
  // Where family names are known, the last word of a name may be any.
  if (language.code !== 'vi' && namesThing(page, name)) return false;
  // "Malaysia-led team"
  const site = hits.country.at(from) ?? hits.place.at(from);
  if (site !== undefined && codeAt(tokens, site.to) === HYPHEN && site.to < to && !isCapital(tokens, to - 1))
    return false;
  const initials = codeAt(tokens, from + 1) === DOT;
  if (!initials && [hits.place, hits.country, hits.body].some((known) => covers(known, name))) return false;
  // "MINISTRY OF TRADE"
  if (hits.organizationHead.at(from) !== undefined && hits.officeLink.at(from + 1) !== undefined)
    return false;
  // "ASEAN Main Portal"
  for (let i = from; i < to; i += 1) if (hits.body.at(i)?.meaning === 'international') return false;
  if (hits.office.at(from) !== undefined && hits.surname.at(from) === undefined) return false;
  // "Google News Follow us"
  const furniture = hits.furniture.at(from);
  return furniture === undefined || (furniture.to < to && furniture.to - from < 2);
}

/** "Annual Plan", "Priority Economic Deliverables", "Download Speech": a paper, a set of commitments or a button. */
function namesThing({ hits }: Page, { from, to }: TokenRange): boolean {
  if ([hits.commitment, hits.planHead, hits.documentNoun].some((known) => known.closes(to))) return true;
  const button = hits.furniture.at(from)?.meaning;
  return button === 'menu' || button === 'share' || button === 'form';
}

function isOwner(tokens: Tokens, i: number): boolean {
  return POSSESSIVE.test(tokens.text.slice(tokens.start[i] ?? 0, tokens.end[i] ?? 0));
}

/** "BT (Theo TTXVN)": a few capitals before a bracket. */
function areInitials({ tokens }: Page, { from, to }: TokenRange, lineEnd: number): boolean {
  const short = (tokens.end[from] ?? 0) - (tokens.start[from] ?? 0) <= INITIALS;
  const capitals = ((tokens.shape[from] ?? 0) & Shape.AllCaps) !== 0;
  return short && capitals && to < lineEnd && codeAt(tokens, to) === OPEN;
}

/** Whether one known phrase covers a whole stretch. */
export function covers(
  hits: { at(i: number): { to: number } | undefined },
  { from, to }: TokenRange,
): boolean {
  const hit = hits.at(from);
  return hit !== undefined && hit.to >= to;
}
