import type { Page } from '../../page.js';
import { isCapital, isComma, isDash, isNumber, isSpaced, lengthAt, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { type Group, groupAt } from './groups.js';

/** Bounds in tokens. */
const LONGEST_GROUP = 22;
const NEAR = 14;

/** The body or group that is the whole of the clause before token `at`, or null. */
export function groupBefore(page: Page, at: number, sentence: TokenRange): Group | null {
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

export function behindOpeners(page: Page, from: number, limit: number): number {
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
