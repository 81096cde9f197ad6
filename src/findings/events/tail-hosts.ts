import type { EventRole } from '../../languages/events.js';
import type { Page } from '../../page.js';
import type { Hit } from '../../text/found.js';
import { isCapital, isComma, isWord, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { withMore } from './mention.js';
import type { Tail } from './tail.js';

const LONGEST_ROLE = 64;

const LONGEST_HOST = 6;

/** "which the Philippines will host": whoever hosts it, and the verb; or null. */
export function hostClause(
  { tokens, hits }: Page,
  at: number,
  end: number,
): { readonly host: TokenRange; readonly verb: Hit<'planned' | 'held'> } | null {
  const opener = hits.subordinator.at(at);
  if (opener === undefined) return null;
  for (let i = opener.to; i < Math.min(end, opener.to + LONGEST_HOST) && isWord(tokens, i); i += 1) {
    const verb = hits.hostVerb.at(i);
    if (verb !== undefined) return i === opener.to ? null : { host: { from: opener.to, to: i }, verb };
  }
  return null;
}

/** "do A và B đồng chủ trì", "do A phối hợp với B tổ chức": the token behind the last such verb, or null. */
export function byWhom(page: Page, from: number, end: number, tail: Tail): number | null {
  const { tokens, hits } = page;
  let first = -1;
  let last: { readonly to: number; readonly meaning: EventRole } | null = null;
  for (let i = from; i < Math.min(end, (last?.to ?? from) + LONGEST_ROLE); i += 1) {
    if (symbolAt(tokens, i) === ';' || (last !== null && symbolAt(tokens, i) !== '')) break;
    if (last !== null && (hits.dateWord.startsAt(i) || hits.placeMark.startsAt(i))) break;
    // "do ảnh hưởng của bão, sau khi Bộ A chủ trì …"
    if (hits.subordinator.at(i)?.meaning === true && !isCapital(tokens, i)) break;
    const role = hits.eventRole.at(i);
    if (role === undefined) continue;
    if (i === from) return null;
    if (first < 0) {
      first = i;
      const told = [{ from, to: behindWhom(page, from, i) }];
      if (role.meaning === 'chair') tail.chairs = withMore(tail.chairs, told);
      else tail.hosts = withMore(tail.hosts, told);
    }
    last = role;
    i = role.to - 1;
  }
  if (last === null) return null;
  // "do Việt Nam chủ trì tổ chức": chair and host in one.
  if (last.meaning === 'host' && tail.hosts.length === 0)
    tail.hosts = [{ from, to: behindWhom(page, from, first) }];
  return last.to;
}

/** "do Lào, Chủ tịch ASEAN 2024, chủ trì": whoever stands before the remark between commas; "do ông A, Đại sứ B, và bà C, Đại sứ D, chủ trì": both. */
function behindWhom({ tokens, hits }: Page, from: number, verb: number): number {
  if (!isComma(tokens, verb - 1)) return verb;
  let first = verb - 1;
  for (let i = verb - 2; i > from; i -= 1) {
    if (!isComma(tokens, i)) continue;
    if (hits.companion.startsAt(i + 1)) return verb - 1;
    first = i;
  }
  return first;
}

/** The chair's name goes on to the next sign, date or place. */
export function endOfChair({ tokens, hits }: Page, from: number, end: number): number {
  // The full stop of "H.E." ends nothing.
  for (let i = Math.max(from + 1, hits.honorific.at(from)?.to ?? 0); i < end; i += 1) {
    const sign = symbolAt(tokens, i);
    if (sign !== '' && sign !== '-') return i;
    if (hits.dateWord.at(i)?.meaning === 'day' || hits.dateLead.startsAt(i)) return i;
    // "chaired by Dili will not take place"
    if (hits.namePart.at(i)?.meaning === 'end' && !isCapital(tokens, i)) return i;
  }
  return end;
}
