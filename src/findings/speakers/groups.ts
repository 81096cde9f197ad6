import { isForeignWord } from '../../mentions/names.js';
import { endsBodyAbroad, isJointAbroad } from '../../mentions/names-abroad.js';
import { holdersEnd } from '../../mentions/offices.js';
import type { Page } from '../../page.js';
import {
  isAllCaps,
  isCapital,
  isDash,
  isNumber,
  isSpaced,
  isSymbol,
  isWord,
  lengthAt,
} from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';

/** A body, side, group, paper or meeting as the subject of a clause. */
export interface Group extends TokenRange {
  readonly kind: 'role' | 'collective';
  /** Its full name, where that stands elsewhere: "We, the Ministers of …" for a later "we". */
  readonly named?: TokenRange;
  /** Set where nothing but the ending of its noun tells that it is a group. */
  readonly byEnding?: true;
}

/** Whether the words from `from` to `to` name a body, a side or a group. */
export function groupAt(page: Page, from: number, to: number): Group | null {
  const { tokens, hits } = page;
  const plural = severalAt(page, from);
  const several = plural !== undefined && plural.to > (hits.indefinite.at(from)?.to ?? 0);
  const indefinite = several ? undefined : hits.indefinite.at(from);
  const start = indefinite?.to ?? from;
  const noun = hits.organizationHead.at(start);
  const office =
    noun !== undefined && noun.to > (hits.office.at(start)?.to ?? noun.to)
      ? undefined
      : hits.office.at(start);
  if (indefinite !== undefined)
    return (office !== undefined || isSomebody(page, start)) && start < to
      ? { from, to, kind: 'role' }
      : anyHead(page, start, to) ||
          hits.organizationHead.startsAt(start) ||
          hits.collectiveHead.startsAt(from)
        ? { from, to, kind: 'collective' }
        : null;
  if (office !== undefined && office.meaning === 'representative' && office.to < to) {
    return { from, to, kind: speaksForMany(page, office.to, to) ? 'collective' : 'role' };
  }
  if (plural !== undefined && plural.to < to) {
    // "Phần lớn người dân", but "phần lớn biện pháp": most of what does not speak.
    const head = (hits.collectiveHead.at(from)?.to ?? to) <= plural.to ? plural.to : from;
    return isGroupNoun(page, plural.to) || hits.office.startsAt(plural.to) || anyHead(page, head, to)
      ? { from, to, kind: 'collective' }
      : null;
  }
  // "Người dân địa phương", "cử tri": a word for many that is a profession too.
  if (office !== undefined && (hits.collectiveHead.at(from)?.to ?? from) < office.to) {
    return holdersEnd(page, office.to, to) > office.to ? { from, to, kind: 'collective' } : null;
  }
  const own = isOwnName(tokens, from) && (isBranch(page, from + 1, to) || isBodyAbroad(page, from, to));
  return anyHead(page, from, to) || own ? { from, to, kind: 'collective' } : null;
}

/** A word for several, or a number before a noun that speaks for a group: "10 nước ASEAN"; but not "năm 2020 nước này". */
export function severalAt(page: Page, i: number): TokenRange | undefined {
  const { hits } = page;
  const plural = hits.plural.at(i);
  if (plural !== undefined || !isCount(page, i)) return plural;
  return !hits.groupNoun.startsAt(i + 1) || hits.groupAnaphor.startsAt(i + 1)
    ? undefined
    : { from: i, to: i + 1 };
}

/** Whether a number stands at a token that counts something, and is no part of a date. */
export function isCount({ tokens, hits }: Page, i: number): boolean {
  if (!isNumber(tokens, i) || !isSpaced(tokens, i + 1) || hits.dateWord.endsBefore(i)) return false;
  return hits.groupNoun.startsAt(i + 1) && (i === 0 || !isSymbol(tokens, i - 1) || isSpaced(tokens, i));
}

/** "lực lượng cứu hộ", "chính quyền địa phương": behind small words that say what kind of body it is. */
function behindModifiers({ tokens, hits }: Page, from: number, to: number): number {
  let at = from;
  if (isCapital(tokens, at)) return at;
  for (
    let word = hits.bodyModifier.at(at);
    word !== undefined && word.to <= to;
    word = hits.bodyModifier.at(at)
  )
    at = word.to;
  return at;
}

/** Whether nothing stands behind a name of its own but where that part of it is: "WWF-Việt Nam", "VNPT Bạc Liêu". */
function isBranch({ tokens, hits }: Page, from: number, to: number): boolean {
  const at = from < to && isDash(tokens, from) ? from + 1 : from;
  return from === to || (hits.country.at(at) ?? hits.place.at(at))?.to === to;
}

/** "HelpAge International": capital words of which the last says that they are a body's name. */
function isBodyAbroad(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isWord(page.tokens, i) || !isCapital(page.tokens, i)) return false;
  return endsBodyAbroad(page, to - 1);
}

/** "một đại biểu", "một nhân chứng"; but "một tổ chức", "một báo cáo". */
function isSomebody({ hits }: Page, i: number): boolean {
  if (!hits.groupNoun.startsAt(i) || hits.organizationHead.startsAt(i)) return false;
  return hits.collectiveHead.at(i)?.meaning !== 'paper';
}

function isGroupNoun(page: Page, i: number): boolean {
  const { hits } = page;
  return hits.groupNoun.startsAt(i) || hits.organizationHead.startsAt(i) || hits.body.startsAt(i);
}

function anyHead(page: Page, from: number, to: number): boolean {
  const { tokens, hits } = page;
  if (hits.collectiveHead.startsAt(from) || hits.groupAnaphor.startsAt(from)) return true;
  if (hits.body.startsAt(from) || (hits.body.startsAt(from + 1) && isJointAbroad(page, from))) return true;
  const country = hits.country.at(from);
  if (country !== undefined) return country.to === to || joins(page, country.to);
  const organization = hits.organizationHead.at(from);
  const place = hits.place.at(from);
  if (organization === undefined) return place !== undefined && (place.to === to || joins(page, place.to));
  const next =
    organization.meaning === 'district' ? organization.to : behindModifiers(page, organization.to, to);
  if (next > to) return false;
  if (next === to && next > organization.to) return true;
  // "Tập đoàn khẳng định": the body spoken of before, by its noun alone.
  if (next >= to)
    return (
      isCapital(tokens, from) &&
      (organization.meaning !== 'district' || hits.bodyModifier.at(from)?.to === to)
    );
  const named = isCapital(tokens, from);
  const several = named ? hits.plural.at(next) : undefined;
  return (
    isCapital(tokens, next) ||
    // "Liên minh các quốc đảo nhỏ"
    (several !== undefined && several.to < to && isGroupNoun(page, several.to)) ||
    // "Hội người cao tuổi", "Hiệp hội doanh nghiệp nhỏ và vừa": a body by the people or bodies that it gathers.
    (named && hits.groupNoun.startsAt(next)) ||
    (isNumber(tokens, next) && next + 1 === to) ||
    hits.field.startsAt(next) ||
    hits.organizationHead.startsAt(next) ||
    hits.officeLink.at(next)?.meaning === 'for'
  );
}

function joins(page: Page, i: number): boolean {
  const { hits, tokens } = page;
  return (
    hits.country.startsAt(i + 1) ||
    hits.body.startsAt(i + 1) ||
    hits.place.startsAt(i + 1) ||
    isDash(tokens, i) ||
    // "Trung Quốc và các nước ASEAN"
    (hits.companion.at(i)?.to === i + 1 && severalAt(page, i + 1) !== undefined)
  );
}

function speaksForMany(page: Page, i: number, to: number): boolean {
  const { hits } = page;
  const country = hits.country.at(i);
  return hits.plural.startsAt(i) || hits.collectiveHead.startsAt(i) || country?.to === to;
}

/** An acronym or a foreign word by itself: EVN, Petrolimex. */
function isOwnName(tokens: Page['tokens'], i: number): boolean {
  return (
    isWord(tokens, i) &&
    isCapital(tokens, i) &&
    ((isAllCaps(tokens, i) && lengthAt(tokens, i) > 1) || isForeignWord(tokens, i))
  );
}
