import type { Page } from '../page.js';
import { isCapital, isNumber, isSpaced, isSymbol, isWord, symbolAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { withAppositions } from './appositions.js';
import {
  MOST_STACKED,
  MOST_UNKNOWN,
  nameBehind,
  overUnknownWords,
  stackedOffice,
  withItsBody,
} from './behind-office.js';
import { type Mention, unnamedMention } from './mention.js';
import { isObject } from './object.js';
import { holdersEnd, type OfficeHead, type OfficePhrase, officeAt } from './offices.js';

const NONE: readonly OfficePhrase[] = [];

/** Somebody told by an office, whose holder may be named behind it; null where it is several, or a body. */
export function officeMention(
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
  let offices: readonly OfficePhrase[] = NONE;
  let office = officeAt(page, i, sentence.to, head);
  while (office !== null && offices.length < MOST_STACKED) {
    offices = offices.length === 0 ? [office] : [...offices, office];
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
  if (own === undefined) return null;
  // "Nhà ngoại giao Lào": the one spoken of before, by where he is from.
  const again = isToldAgain(page, from, own);
  if (own.kind === 'representative' && !again) return null;
  // "Có đại biểu đề nghị …": one of several, nobody knows which.
  if (isSomeOf(page, own, sentence)) return null;
  // "Hội nghị Bộ trưởng Ngoại giao": a meeting of such.
  if (page.hits.collectiveHead.endsBefore(from) || isOfGroup(page, from)) return null;
  const to = own.to > own.headEnd ? toItsVerb(page, own.to, sentence) : own.to;
  const indefinite = from > sentence.from && page.hits.indefinite.endsBefore(from);
  const object = isObject(page, from, sentence);
  const mention = unnamedMention({ from, to }, 'office', address?.gender ?? null, { indefinite, object }, [
    own,
  ]);
  // "ca sĩ" alone is anybody; "nam ca sĩ" is the one spoken of before.
  if (own.kind === 'profession' && !mention.indefinite && !again && page.hits.office.startsAt(own.from))
    return null;
  return mention;
}

/** "vị bộ trưởng", "nữ bác sĩ", "luật sư này", "nhà ngoại giao Lào": an office told so is that of somebody spoken of before. */
export function isToldAgain({ hits }: Page, from: number, office: OfficePhrase): boolean {
  // But not "đơn vị thành viên", where none begins with "vị".
  if (from < office.from && hits.officePrefix.before(office.from)?.meaning === 'holder') return true;
  const prefix = hits.officePrefix.at(office.from)?.meaning;
  if (prefix === 'woman' || prefix === 'man') return true;
  if (office.to === office.headEnd) return false;
  // "Giám đốc sở này" is told by the body spoken of.
  const again = hits.officeModifier.closing(office.to)?.meaning === 'again';
  return (again && !hits.groupAnaphor.closes(office.to)) || hits.personAnaphor.startsAt(office.from);
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

/** Whether a verb opens the sentence right before an office in small letters. */
function isSomeOf({ tokens, hits }: Page, { from }: OfficePhrase, sentence: TokenRange): boolean {
  const verb = isCapital(tokens, from) ? undefined : hits.clauseVerb.before(from);
  return verb?.meaning === true && verb.from === sentence.from;
}

/** "nhóm đại biểu", "đoàn nghị sĩ": several, whom the noun before the office gathers. */
function isOfGroup({ hits, tokens }: Page, from: number): boolean {
  const group = hits.organizationHead.before(from);
  // "Cục Lãnh sự": what the body deals with.
  if (group === undefined) return false;
  const isState = group.meaning === 'state' || group.meaning === 'site';
  // "Phủ Tổng thống": a body with an office in its name.
  if (isCapital(tokens, from)) return hits.field.startsAt(from) || (isState && isCapital(tokens, group.from));
  return isState;
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
