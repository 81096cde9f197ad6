import { nameEnd } from '../../mentions/names.js';
import { officeAt } from '../../mentions/offices.js';
import type { Page } from '../../page.js';
import { behindBracket, isCapital, symbolAt } from '../../text/read.js';
import type { Slots } from './mention.js';

const LONGEST_HOLDER = 20;
const LONGEST_HELPERS = 3;

/** "Lào đăng cai AMM-57", "Thứ trưởng A và Thứ trưởng B đồng chủ trì cuộc họp": whoever stands before the verb right before the event. */
export function readHolders(page: Page, slots: Slots, head: number, from: number): void {
  const { hits } = page;
  const role = hits.eventRole.before(hits.indefinite.before(head)?.from ?? head);
  if (role === undefined || role.from <= from) return;
  const to = behindHelpers(page, role.from, from);
  const start = clauseStart(page, to, from);
  const end = start < 0 ? -1 : endOfHolders(page, start, to);
  if (end < 0) return;
  slots[role.meaning === 'chair' ? 'chairs' : 'hosts'] = [{ from: start, to: end }];
}

/** "đã", "sẽ", "cũng" before the verb. */
function behindHelpers({ hits }: Page, verb: number, from: number): number {
  let to = verb;
  for (let k = 0; k < LONGEST_HELPERS; k += 1) {
    const helper = hits.adverb.before(to) ?? hits.eventLink.before(to);
    if (helper === undefined || helper.from <= from) break;
    to = helper.from;
  }
  return to;
}

/** Where the words before a token begin: behind a comma that closes no remark, or with the sentence; or -1. */
function clauseStart({ tokens, hits }: Page, to: number, from: number): number {
  let start = -1;
  const first = Math.max(from, to - LONGEST_HOLDER);
  for (let i = to - 1; i >= first; i -= 1) {
    const sign = symbolAt(tokens, i);
    if (start < 0) {
      if (i === from) return sign === '' ? i : -1;
      if (sign === '' || '-()'.includes(sign)) continue;
      if (sign !== ',') return -1;
      start = i + 1;
    } else if (hits.office.startsAt(i) || hits.honorific.startsAt(i) || hits.organizationHead.startsAt(i)) {
      // "Thứ trưởng A, Trưởng SOM Lào, đã chủ trì": it says who A is.
      return -1;
    }
  }
  return start;
}

/** The token behind countries, bodies, offices and their holders, joined by "và"; -1 where anything else stands before `to`. */
function endOfHolders(page: Page, from: number, to: number): number {
  const { hits } = page;
  let at = from;
  for (;;) {
    const next = endOfHolder(page, at, to);
    if (next <= at) return -1;
    // "A phối hợp với B tổ chức": A.
    if (next === to || hits.eventRole.startsAt(next)) return next;
    if (hits.companion.at(next)?.to !== next + 1) return -1;
    at = next + 1;
  }
}

/** The token behind one of them, or the same. */
function endOfHolder(page: Page, at: number, limit: number): number {
  const { hits } = page;
  if (!isCapital(page.tokens, at) && !hits.honorific.startsAt(at)) return at;
  const addressed = hits.honorific.at(at);
  if (addressed !== undefined) {
    const to = nameEnd(page, addressed.to, limit, 'addressed');
    return to > addressed.to ? to : at;
  }
  const body = bodyEnd(page, at, limit);
  const office = officeAt(page, at, limit);
  return office !== null && office.to >= body ? nameEnd(page, office.to, limit, 'introduced') : body;
}

/** "Bộ Công Thương Lào", "Quỹ Dân số Liên hợp quốc (UNFPA)". */
function bodyEnd(page: Page, at: number, limit: number): number {
  const { tokens, hits } = page;
  const head = hits.organizationHead.at(at);
  let to = head?.to ?? at;
  while (to < limit) {
    const known = hits.body.at(to) ?? hits.country.at(to) ?? (to > at ? hits.place.at(to) : undefined);
    const field = head === undefined ? undefined : hits.field.at(to);
    if (known !== undefined) to = known.to;
    else if (field !== undefined) to = field.to;
    else if (head !== undefined && isCapital(tokens, to)) to += 1;
    else break;
  }
  if (to === head?.to) return at;
  const close =
    symbolAt(tokens, to) === '(' && isCapital(tokens, to + 1) ? behindBracket(tokens, to, limit, 3) : 0;
  return Math.max(close, to);
}
