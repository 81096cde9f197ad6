import { Role } from '../../languages/roles.js';
import type { Page } from '../../page.js';
import { isCapital, isComma, isDash, isSpaced, isSymbol, lengthAt, symbolAt } from '../../text/read.js';

/** Where a clause ends: at a mark that is none of a list's, or at a verb of saying. */

const LONGEST_PART = 6;
const BOUNDARIES = ',;:"“”()…?!.';

/** Whether a token ends the clause before it: a mark, or a verb of saying. */
export function isBoundary(page: Page, i: number): boolean {
  const { tokens, hits, roles } = page;
  if (!isSymbol(tokens, i))
    return ((roles[i] ?? 0) & Role.Saying) !== 0 && hits.reportingVerb.startsAt(i) && isVerbHere(page, i);
  if (isDash(tokens, i)) return isSpaced(tokens, i) && isSpaced(tokens, i + 1) && !isCapital(tokens, i + 1);
  const symbol = symbolAt(tokens, i);
  if (!BOUNDARIES.includes(symbol) || (symbol === ',' && isListed(page, i))) return false;
  return symbol !== '.' || isSpaced(tokens, i + 1) || lengthAt(tokens, i - 1) > 2;
}

/** "các nước Campuchia, Lào", "Sở Văn hóa, Thể thao", "các bộ, ngành": a comma between two names of one list, or inside a name. */
function isListed(page: Page, comma: number): boolean {
  const { hits } = page;
  if (hits.country.endsBefore(comma) && hits.country.startsAt(comma + 1)) return true;
  if (areProvinces(page, comma)) return true;
  if (isMember(page, comma + 1) && isOfSeveral(page, comma)) return true;
  for (let i = comma - 1; i >= 0 && comma - i <= LONGEST_PART; i -= 1) {
    const name = hits.field.at(i) ?? hits.groupNoun.at(i);
    if (name !== undefined && name.to > comma) return true;
  }
  return false;
}

/** "Sở Y tế Quảng Ninh, Đồng Tháp"; but "Trước sức ép của Washington, Bắc Kinh …", "… đã thăm Hà Giang, Lai Châu …". */
function areProvinces({ hits }: Page, comma: number): boolean {
  const one = hits.place.before(comma);
  const two = hits.place.at(comma + 1);
  if (one === undefined || two === undefined) return false;
  if (one.meaning !== 'province' && two.meaning !== 'province') return false;
  return hits.clauseVerb.before(one.from)?.meaning !== true && !hits.placeMark.endsBefore(one.from);
}

/** So many members of a list are looked at. */
const MOST_LISTED = 12;

/** A place, or a field in capitals, as a member of "các tỉnh A, B", "các bộ Y tế, Tài chính". */
function isMember({ tokens, hits }: Page, i: number): boolean {
  return isCapital(tokens, i) && (hits.place.startsAt(i) || hits.field.startsAt(i));
}

/** Whether the comma stands in a list that begins behind a word for several: "các tỉnh A, B, C". */
function isOfSeveral(page: Page, comma: number): boolean {
  const { tokens, hits } = page;
  let at = comma;
  for (let members = 0; members < MOST_LISTED; members += 1) {
    const member = hits.place.before(at) ?? hits.field.before(at);
    if (member === undefined || !isCapital(tokens, member.from)) return false;
    at = member.from - 1;
    if (isComma(tokens, at)) continue;
    const noun = hits.groupNoun.before(member.from) ?? hits.organizationHead.before(member.from);
    return noun !== undefined && hits.plural.endsBefore(noun.from);
  }
  return false;
}

function isVerbHere(page: Page, i: number): boolean {
  const { hits, tokens } = page;
  if (hits.notReporting.startsAt(i) || isCapital(tokens, i) || hits.collectiveHead.startsAt(i)) return false;
  // "giới phân tích", "cổng thông tin": the verb is part of a noun.
  const to = hits.reportingVerb.at(i)?.to ?? i;
  const head = hits.collectiveHead.closing(to) ?? hits.organizationHead.closing(to);
  return head === undefined || head.from >= i;
}
